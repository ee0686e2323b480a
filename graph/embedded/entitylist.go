package embedded

import (
	"context"
	"slices"

	"entente/graph"
)

// ListEntities implements [graph.Snapshot].
func (s *snapshot) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	page := graph.EntityPage{PageInfo: graph.PageInfo{Total: -1}}
	if err := s.begin(ctx); err != nil {
		return page, err
	}
	if q.Order.By == graph.ByProperty && !s.store.derive.single[q.Order.Property] {
		return page, graph.ErrOrder
	}
	r := &entityReader{s: s, q: q, b: &budget{ctx: ctx, max: q.MaxRows}, types: q.Types, places: q.Order.By == graph.ByProperty || q.Order.By == graph.ByClaims}
	for _, c := range []struct {
		text string
		to   **graph.EntityCursor
	}{{q.After, &r.from}, {q.Before, &r.to}} {
		if c.text == "" {
			continue
		}
		cur, err := q.Order.Decode(c.text)
		if err != nil {
			return page, err
		}
		*c.to = &cur
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return page, err
	}
	r.m = newMatcher(s, r.b, rel)
	if q.Where != nil {
		r.types, r.contained = both(r.types, typesOf(q.Where)), containedIn(q.Where)
	}
	if err := r.read(&page); err != nil {
		return graph.EntityPage{}, err
	}
	page.HasNext = page.HasNext || r.to != nil
	page.HasPrevious = page.HasPrevious || r.from != nil
	return page, nil
}

// both returns what is in both lists; nil is everything.
func both(a, b []string) []string {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	list := []string{}
	for _, s := range a {
		if slices.Contains(b, s) {
			list = append(list, s)
		}
	}
	return list
}

// typesOf returns the types that a filter lets through at most; nil for all.
func typesOf(f *graph.EntityFilter) []string {
	types := f.Types
	for _, g := range f.And {
		types = both(types, typesOf(g))
	}
	return types
}

// containedIn returns what all folded names have that pass a filter: the longest
// text that is known, empty for none.
func containedIn(f *graph.EntityFilter) []byte {
	var text string
	if f.Name != nil {
		for _, s := range []*string{f.Name.Contains, f.Name.EndsWith} {
			if s != nil {
				text = longest(text, graph.Fold(*s))
			}
		}
	}
	for _, g := range f.And {
		text = longest(text, string(containedIn(g)))
	}
	return []byte(text)
}

func longest(a, b string) string {
	if len(b) > len(a) {
		return b
	}
	return a
}

// entityReader reads the entities of a query in its order.
type entityReader struct {
	s        *snapshot
	q        *graph.EntityQuery
	b        *budget
	types    []string // nil for all
	m        *matcher
	from, to *graph.EntityCursor // what the page is after and before; nil where open
	// contained is what all folded names have that pass; empty where open.
	contained []byte
	// places is set where the page tells them, since heads do not.
	places bool
	// most, unless 0, is how many rows the call may have read before a walk
	// ends with errProbe.
	most int
}

// wanted is how many entities the page has at most, and whether it is the end
// of the list that is asked for.
func (r *entityReader) wanted() (n int, back bool) {
	if r.q.First < 0 {
		return r.q.Last, true
	}
	return r.q.First, false
}

// read fills a page: from the ids that an index gathers where that reads less
// than the list does, else from the list.
func (r *entityReader) read(page *graph.EntityPage) error {
	want, _ := r.wanted()
	if canGather(r.q.Where, r.asksParts()) && (want > 0 || !r.q.Alone || r.q.Total) {
		done, err := r.gathered(page)
		if done || err != nil {
			return err
		}
	}
	if want > 0 || !r.q.Alone {
		if err := r.page(page); err != nil {
			return err
		}
	}
	if r.q.Total {
		n, err := r.total()
		if err != nil {
			return err
		}
		page.Total = n
	}
	return nil
}

// page reads from where the page begins.
func (r *entityReader) page(page *graph.EntityPage) error {
	want, back := r.wanted()
	start, end := r.from, r.to
	if back {
		start, end = r.to, r.from
	}
	err := r.walk(back, start, end, func(e *graph.Entity, at func() graph.EntityCursor) (bool, error) {
		if len(page.Entities) == want {
			page.HasNext, page.HasPrevious = !back, back
			return false, nil
		}
		page.Entities = append(page.Entities, e)
		if r.places {
			page.Cursors = append(page.Cursors, at())
		}
		return true, nil
	})
	if back {
		slices.Reverse(page.Entities)
		slices.Reverse(page.Cursors)
	}
	return err
}

func (r *entityReader) total() (int64, error) {
	if r.q.Where == nil {
		return r.size(r.types)
	}
	var n int64
	list := *r
	if r.q.Order.By != graph.ByName { // whose lists are the shortest to read
		list.q = &graph.EntityQuery{Types: r.q.Types, Where: r.q.Where}
	}
	err := list.walk(false, nil, nil, func(*graph.Entity, func() graph.EntityCursor) (bool, error) { n++; return true, nil })
	return n, err
}

// size is how many entities there are of types; nil for all.
func (r *entityReader) size(types []string) (int64, error) {
	if types == nil {
		return count(r.s.r, countKey(countEntities, ""))
	}
	var n int64
	for _, t := range distinct(types) {
		m, err := count(r.s.r, countKey(countOfType, t))
		if err != nil {
			return 0, err
		}
		n += m
	}
	return n, nil
}

// passes returns an entity's head if the filter lets it through, else nil.
func (r *entityReader) passes(e *graph.Entity) (*graph.Entity, error) {
	if r.q.Where == nil {
		return e, nil
	}
	ok, err := r.m.match(r.q.Where, e)
	if err != nil || !ok {
		return nil, err
	}
	return e, nil
}
