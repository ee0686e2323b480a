package embedded

import (
	"bytes"
	"math"
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
	m := &lists{its: r.its, asc: q.Order == graph.DateAsc, back: back}
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

// idPage reads claims in the order of their ids, from where the page begins, by
// walking those of the graph. Ids are hashes, so a list that has one in n of the
// graph's claims has about one in n of those that are walked. It returns false,
// and leaves the page empty, where to read all of the list costs less.
func (r *reader) idPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) (bool, error) {
	q := r.q
	if q.Order != graph.ClaimIDAsc && q.Order != graph.ClaimIDDesc || !r.src.hasDates() {
		return false, nil
	}
	left, err := r.worthWalking(max(q.First, q.Last))
	if err != nil || left == 0 {
		return false, err
	}
	if !r.src.wholeGraph() {
		exact := r.src.exact
		r.src.exact = false // the graph's are of all relations
		defer func() { r.src.exact = exact }()
	}
	back := q.First < 0
	want, start, end := q.First, from, to
	if back {
		want, start, end = q.Last, to, from
	}
	it, err := r.s.r.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceClaim}, UpperBound: []byte{spaceClaim + 1}})
	if err != nil {
		return false, err
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
		if left--; left < 0 {
			page.Claims = nil
			return false, nil
		}
		row, err := it.ValueAndErr()
		if err != nil {
			return false, err
		}
		ok, err := r.match(it.Key(), row)
		if err != nil {
			return false, err
		}
		if ok && !r.listHas(r.claim) {
			r.arena.undo()
			ok = false
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
	return true, it.Error()
}

// worthWalking returns how many of the graph's claims may be walked to find so many
// of the source's, one after another, before it costs as much as reading all that
// the source lists; 0 where that is cheaper from the start.
func (r *reader) worthWalking(want int) (int64, error) {
	if r.src.wholeGraph() {
		return math.MaxInt64, nil
	}
	listed, err := r.listed()
	if err != nil || listed <= r.s.store.measuring.short {
		return 0, err
	}
	all, err := count(r.s.r, countKey(countLive, ""))
	if err != nil || int64(want) > listed/2*listed/max(all, 1) {
		return 0, err
	}
	return r.mayCost(listed), nil
}

// mayCost returns how many rows a walk may read that saves reading all of a list.
func (r *reader) mayCost(listed int64) int64 {
	if b := r.b; b.max > 0 && int64(b.max-b.rows)-listed/2 < listed {
		return math.MaxInt64 // what is left does not reach for all that is listed
	}
	return listed / 2
}

// claimPlace is the key that a cursor stands at; see [placeOf].
func claimPlace(c *graph.ClaimCursor) []byte {
	if c == nil {
		return nil
	}
	return append([]byte{spaceClaim}, placeOf(c).claim...)
}
