package embedded

import (
	"bytes"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// datedPage reads lists by date from where the page begins.
func (r *reader) datedPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) error {
	q := r.q
	back := q.First < 0
	want, start, end := q.First, from, to
	if back {
		want, start, end = q.Last, to, from
	}
	m := &lists{ctx: r.b.ctx, its: r.its, asc: q.Order == graph.DateAsc, back: back}
	defer m.close()
	for _, p := range r.src.byDate() {
		if err := m.open(p); err != nil {
			return err
		}
	}
	if err := m.seek(placeOf(start)); err != nil {
		return err
	}
	m.stop = placeOf(end)
	read := r.readByKey
	if r.src.rows() {
		read = r.readInOrder
	}
	more, err := read(page, m, want)
	if err != nil {
		return err
	}
	if more {
		page.HasNext, page.HasPrevious = !back, back
	}
	if back {
		slices.Reverse(page.Claims)
	}
	return nil
}

// placeOf returns the place of a cursor. A cursor whose id is none of a
// claim's cannot come from a store; it stands at its date's beginning.
func placeOf(c *graph.ClaimCursor) *place {
	if c == nil {
		return nil
	}
	p := &place{absent: c.Absent, at: c.Key, claim: make([]byte, claimKeyLen)}
	if c.ID.IsClaim() {
		p.claim = appendClaimKey(nil, c.ID)
	}
	return p
}

// sortedPage reads all selected claims, and keeps those of the page.
func (r *reader) sortedPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) error {
	q := r.q
	top := ranking[*graph.Claim, graph.ClaimCursor]{compare: q.Order.Compare, back: q.First < 0, want: max(q.First, q.Last), from: from, to: to}
	var total int64
	err := r.each(func() error {
		total++
		if at := q.Order.CursorOf(r.claim); top.takes(at) {
			top.add(r.take(), at)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if q.Total {
		page.Total = total
	}
	page.Claims, _, page.HasNext, page.HasPrevious = top.page()
	return nil
}

// idPage reads the graph's claims in the order of their ids, from where the page
// begins.
func (r *reader) idPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) error {
	q := r.q
	back := q.First < 0
	want, start, end := q.First, from, to
	if back {
		want, start, end = q.Last, to, from
	}
	it, err := r.s.r.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceClaim}, UpperBound: []byte{spaceClaim + 1}})
	if err != nil {
		return err
	}
	defer closeIter(r.s.r, it)
	down := back != (q.Order == graph.ClaimIDDesc)
	next := it.Next
	if down {
		next = it.Prev
	}
	var ok bool
	switch key := claimPlace(start); {
	case start != nil && down:
		ok = it.SeekLT(key)
	case start != nil:
		if ok = it.SeekGE(key); ok && bytes.Equal(it.Key(), key) {
			ok = it.Next()
		}
	case down:
		ok = it.Last()
	default:
		ok = it.First()
	}
	stop := claimPlace(end)
	for ; ok; ok = next() {
		if c := bytes.Compare(it.Key(), stop); end != nil && (c == 0 || c < 0 == down) {
			break
		}
		row, err := it.ValueAndErr()
		if err != nil {
			return err
		}
		ok, err := r.match(it.Key(), row)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if len(page.Claims) == want {
			page.HasNext, page.HasPrevious = !back, back
			break
		}
		page.Claims = append(page.Claims, r.take())
	}
	if back {
		slices.Reverse(page.Claims)
	}
	return it.Error()
}

// claimPlace is the key that a cursor stands at; see [placeOf].
func claimPlace(c *graph.ClaimCursor) []byte {
	if c == nil {
		return nil
	}
	return append([]byte{spaceClaim}, placeOf(c).claim...)
}
