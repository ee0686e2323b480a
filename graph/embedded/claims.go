package embedded

import (
	"bytes"
	"context"
	"slices"

	"entente/graph"
)

// budget counts the rows that one call reads.
type budget struct {
	ctx   context.Context
	max   int // 0 for any number
	rows  int
	meter *graph.RowMeter // of ctx; asked for with the first row
}

// row counts a row; its error is the context's or [graph.ErrTooManyRows].
func (b *budget) row() error {
	if b.rows == 0 {
		b.meter = graph.RowMeterOf(b.ctx)
	}
	b.rows++
	if b.max > 0 && b.rows > b.max {
		return graph.ErrTooManyRows
	}
	if b.rows%512 == 0 {
		if err := b.ctx.Err(); err != nil {
			return err
		}
	}
	return b.meter.Visit(1)
}

// reader reads the claims of a source that are selected.
type reader struct {
	s     *snapshot
	src   source
	q     *graph.ClaimQuery
	rel   graph.Relations
	b     *budget
	claim graph.Claim // scratch
}

// match decodes an item and reports whether it is selected; the claim is in
// r.claim.
func (r *reader) match(id graph.ID, row []byte) (bool, error) {
	if err := r.b.row(); err != nil {
		return false, err
	}
	if row == nil {
		c, err := readClaim(r.s.r, id)
		if err != nil || c == nil {
			return false, err
		}
		r.claim = *c
	} else if err := decodeRow(&r.claim, id, row); err != nil {
		return false, err
	}
	if !r.src.exact && r.q.Relations != nil && !r.rel.Within(r.claim.Relation, r.q.Relations) {
		return false, nil
	}
	return r.q.Selection.Match(&r.claim, r.rel), nil
}

// take returns the claim that matched, as one that is not written to again.
func (r *reader) take() *graph.Claim {
	c := r.claim
	r.claim = graph.Claim{}
	return &c
}

// each calls fn for every selected claim, which is in r.claim during the call,
// in no order. A claim that is in two of the lists comes once.
func (r *reader) each(fn func() error) error {
	if r.src.prefixes == nil {
		return r.eachOfAgents(fn)
	}
	if len(r.src.prefixes) == 1 && len(r.src.prefixes[0]) == 1 { // all: the rows themselves, in one go
		return scan(r.s.r, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
			ok, err := r.match(claimID(k[1:]), row)
			if ok && err == nil {
				err = fn()
			}
			return true, err
		})
	}
	prefixes := slices.Clone(r.src.prefixes)
	slices.SortFunc(prefixes, bytes.Compare)
	prefixes = slices.CompactFunc(prefixes, bytes.Equal)
	lists := make(map[string]bool, len(prefixes))
	for _, p := range prefixes {
		lists[string(p)] = true
	}
	for _, p := range prefixes {
		in := p[0] == spaceEnd && p[bytes.IndexByte(p, 0)+1] == sideIn
		err := scan(r.s.r, p, func(k, row []byte) (bool, error) {
			if p[0] != spaceEnd {
				row = nil
			}
			ok, err := r.match(claimID(k[len(k)-claimKeyLen:]), row)
			if err != nil || !ok {
				return true, err
			}
			if in && lists[string(endRelKey(r.claim.Subject, sideOut, r.claim.Relation))] {
				return true, nil // it comes with its subject's list
			}
			return true, fn()
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// rowOf returns an item's row, or nil where the lists have none.
func rowOf(it *item, prefixes [][]byte) []byte {
	if space := prefixes[0][0]; space == spaceDate || space == spaceRelation {
		return nil
	}
	return it.row
}

func (r *reader) eachOfAgents(fn func() error) error {
	var done map[graph.ID]bool
	if len(r.src.agents) > 1 {
		done = map[graph.ID]bool{}
	}
	for _, agent := range r.src.agents {
		err := scan(r.s.r, idKey(spaceAgent, agent), func(k, _ []byte) (bool, error) {
			id := claimID(k[len(k)-claimKeyLen:])
			if done[id] {
				return true, nil
			}
			if done != nil {
				done[id] = true
			}
			ok, err := r.match(id, nil)
			if ok && err == nil {
				err = fn()
			}
			return true, err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// page reads a page of the selected claims.
func (r *reader) page() (graph.ClaimPage, error) {
	q := r.q
	page := graph.ClaimPage{PageInfo: graph.PageInfo{Total: -1}}
	var from, to *graph.ClaimCursor
	for _, c := range []struct {
		text string
		to   **graph.ClaimCursor
	}{{q.After, &from}, {q.Before, &to}} {
		if c.text == "" {
			continue
		}
		cur, err := q.Order.Decode(c.text)
		if err != nil {
			return page, err
		}
		*c.to = &cur
	}
	var err error
	switch {
	case q.First == 0 || q.First < 0 && q.Last == 0:
	case (q.Order == graph.DateDesc || q.Order == graph.DateAsc) && r.src.prefixes != nil:
		err = r.datedPage(&page, from, to)
	default:
		err = r.sortedPage(&page, from, to)
	}
	if err != nil {
		return graph.ClaimPage{}, err
	}
	page.HasNext = page.HasNext || to != nil
	page.HasPrevious = page.HasPrevious || from != nil
	if q.Total && page.Total < 0 {
		if q.Selection.IsOpen() && r.src.count >= 0 {
			page.Total = r.src.count
			return page, nil
		}
		page.Total = 0
		if err := r.each(func() error { page.Total++; return nil }); err != nil {
			return graph.ClaimPage{}, err
		}
	}
	return page, nil
}

// datedPage reads lists by date from where the page begins.
func (r *reader) datedPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) error {
	q := r.q
	back := q.First < 0
	want, start, end := q.First, from, to
	if back {
		want, start, end = q.Last, to, from
	}
	m := &lists{ctx: r.b.ctx, asc: q.Order == graph.DateAsc, back: back}
	defer m.close()
	for _, p := range r.src.prefixes {
		if err := m.open(r.s.r, p); err != nil {
			return err
		}
	}
	if err := m.seek(placeOf(start)); err != nil {
		return err
	}
	stop := placeOf(end)
	for {
		it, err := m.next()
		if err != nil {
			return err
		}
		if it == nil || stop != nil && comparePlaces(it.place, *stop, m.asc, back) >= 0 {
			break
		}
		ok, err := r.match(claimID(it.claim), rowOf(it, r.src.prefixes))
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

// sortedPage gathers all selected claims and sorts them.
func (r *reader) sortedPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) error {
	q := r.q
	var all []*graph.Claim
	if err := r.each(func() error { all = append(all, r.take()); return nil }); err != nil {
		return err
	}
	if q.Total {
		page.Total = int64(len(all))
	}
	order := q.Order
	if err := sortFunc(r.b.ctx, all, func(a, b *graph.Claim) int { return order.Compare(order.CursorOf(a), order.CursorOf(b)) }); err != nil {
		return err
	}
	page.Claims, page.HasNext, page.HasPrevious = cutPage(all, q.Page, func(c *graph.Claim) (after, before bool) {
		cur := order.CursorOf(c)
		return from == nil || order.Compare(cur, *from) > 0, to == nil || order.Compare(cur, *to) < 0
	})
	return nil
}

// cutPage cuts a page from a sorted list; in tells of an item whether it comes
// after the page's After and before its Before.
func cutPage[T any](all []T, p graph.Page, in func(T) (after, before bool)) (page []T, next, previous bool) {
	lo, hi := 0, len(all)
	for lo < hi {
		if after, _ := in(all[lo]); after {
			break
		}
		lo++
	}
	for hi > lo {
		if _, before := in(all[hi-1]); before {
			break
		}
		hi--
	}
	all = all[lo:hi]
	if p.First >= 0 {
		if len(all) > p.First {
			return all[:p.First], true, false
		}
		return all, false, false
	}
	if len(all) > p.Last {
		return all[len(all)-p.Last:], false, true
	}
	return all, false, false
}

// EntityClaims implements [graph.Snapshot].
func (s *snapshot) EntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	b := &budget{ctx: ctx, max: q.MaxRows}
	pages := make([]graph.ClaimPage, len(entities))
	for i, id := range entities {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		src := source{prefixes: [][]byte{}}
		if id != "" {
			if src, err = s.endSource(id, q.Direction, q.Relations, &q.Selection, rel); err != nil {
				return nil, err
			}
			if src.prefixes == nil {
				src.prefixes = [][]byte{}
			}
		}
		r := reader{s: s, src: src, q: q, rel: rel, b: b}
		if pages[i], err = r.page(); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// AllClaims implements [graph.Snapshot].
func (s *snapshot) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	r, err := s.wholeReader(ctx, q)
	if err != nil {
		return graph.ClaimPage{}, err
	}
	return r.page()
}

func (s *snapshot) wholeReader(ctx context.Context, q *graph.ClaimQuery) (*reader, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	src, err := s.wholeSource(q, rel)
	if err != nil {
		return nil, err
	}
	return &reader{s: s, src: src, q: q, rel: rel, b: &budget{ctx: ctx, max: q.MaxRows}}, nil
}

// ScanClaims implements [graph.Snapshot].
func (s *snapshot) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	r, err := s.wholeReader(ctx, q)
	if err != nil {
		return err
	}
	if err := r.each(func() error { return fn(&r.claim) }); err != nil {
		return err
	}
	return ctx.Err()
}
