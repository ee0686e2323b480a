package storetest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"sync/atomic"

	"entente/graph"
)

// A snapshot reads a view.
type snapshot struct {
	view   *view
	closed atomic.Bool
	reads  *graph.Reads // nil where none are counted; a call counts as one key
}

// read begins a call.
func (s *snapshot) read(ctx context.Context) (*view, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if s.closed.Load() {
		return nil, graph.ErrClosed
	}
	if s.reads != nil {
		s.reads.Add(1)
	}
	return s.view.read(), nil
}

func (s *snapshot) Namespace() graph.Namespace { return s.view.ns }

func (s *snapshot) Close() error {
	s.closed.Store(true)
	return nil
}

func (s *snapshot) Entities(ctx context.Context, ids []graph.ID, detail graph.Detail) ([]*graph.Entity, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	entities := make([]*graph.Entity, len(ids))
	for i, id := range ids {
		if e := v.entities[id]; e != nil {
			entities[i] = detailOf(e, detail)
		}
	}
	return entities, nil
}

func detailOf(e *graph.Entity, detail graph.Detail) *graph.Entity {
	if detail == graph.Head {
		return &graph.Entity{ID: e.ID, Type: e.Type, Name: e.Name}
	}
	whole := *e
	return &whole
}

func (s *snapshot) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	v, err := s.read(ctx)
	if err != nil {
		return graph.EntityPage{}, err
	}
	if q.Order.By == graph.ByProperty && !v.vocab.single[q.Order.Property] {
		return graph.EntityPage{}, graph.ErrOrder
	}
	items := slices.Clone(v.heads)
	if q.Types != nil {
		items = slices.DeleteFunc(items, func(e *graph.Entity) bool { return !slices.Contains(q.Types, e.Type) })
	}
	places := make(map[graph.ID]graph.EntityCursor, len(items))
	for _, e := range items {
		places[e.ID] = q.Order.CursorOf(e, v.standing(e.ID))
	}
	place := func(e *graph.Entity) graph.EntityCursor { return places[e.ID] }
	slices.SortFunc(items, func(a, b *graph.Entity) int { return q.Order.Compare(place(a), place(b)) })
	m := newMeter(ctx, q.MaxRows)
	var failed error // of match
	match := func(e *graph.Entity) bool {
		ok, err := q.Where.Match(e, func(id graph.ID, f *graph.RelationFilter) (bool, error) { return v.hasClaim(id, f, m) })
		if failed == nil {
			failed = err
		}
		return ok
	}
	list := listing[*graph.Entity, graph.EntityCursor]{items, match, place, q.Order.Compare, q.Order.Decode}
	page, info, err := list.page(q.Page, m)
	if err == nil {
		err = failed
	}
	if err != nil {
		return graph.EntityPage{}, err
	}
	var cursors []graph.EntityCursor
	for i, e := range page {
		if q.Order.By == graph.ByProperty || q.Order.By == graph.ByClaims {
			cursors = append(cursors, place(e))
		}
		page[i] = detailOf(e, graph.Head)
	}
	return graph.EntityPage{Entities: page, Cursors: cursors, PageInfo: info}, nil
}

// standing counts an entity's claims that are not retracted.
func (v *view) standing(id graph.ID) (n int64) {
	for _, c := range v.around[id] {
		if c.RetractedAt.IsZero() {
			n++
		}
	}
	return n
}

// hasClaim reports whether an entity has a claim that a filter asks for.
func (v *view) hasClaim(id graph.ID, f *graph.RelationFilter, m *meter) (bool, error) {
	for _, c := range v.around[id] {
		if err := m.row(); err != nil {
			return false, err
		}
		if !side(c, id, f.Direction) || f.Relations != nil && !v.relations.Within(c.Relation, f.Relations) || !f.Selection.Match(c, v.relations) {
			continue
		}
		if f.Target == nil {
			return true, nil
		}
		other := c.Other(id)
		if other == "" {
			continue
		}
		target := v.entities[other]
		if target == nil {
			target = &graph.Entity{ID: other, Name: string(other)}
		}
		ok, err := f.Target.Match(target, func(id graph.ID, f *graph.RelationFilter) (bool, error) { return v.hasClaim(id, f, m) })
		if ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}

func (s *snapshot) Claims(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	claims := make([]*graph.Claim, len(ids))
	for i, id := range ids {
		claims[i] = v.claims[id]
	}
	return claims, nil
}

// side reports whether a claim about id is on the wanted side of it.
func side(c *graph.Claim, id graph.ID, d graph.Direction) bool {
	return d == graph.Both || d == graph.Out && c.Subject == id || d == graph.In && c.Object == id
}

func (v *view) page(claims []*graph.Claim, q *graph.ClaimQuery, m *meter) (graph.ClaimPage, error) {
	compare := func(a, b *graph.Claim) int { return compareClaims(q.Order, a, b) }
	if !slices.IsSortedFunc(claims, compare) {
		claims = slices.Clone(claims)
		slices.SortFunc(claims, compare)
	}
	match := func(c *graph.Claim) bool { return q.Match(c, v.relations) }
	list := listing[*graph.Claim, graph.ClaimCursor]{claims, match, q.Order.CursorOf, q.Order.Compare, q.Order.Decode}
	page, info, err := list.page(q.Page, m)
	return graph.ClaimPage{Claims: page, PageInfo: info}, err
}

// wanted narrows claims to those of q.Relations, as an index would.
func (v *view) wanted(claims []*graph.Claim, q *graph.ClaimQuery) []*graph.Claim {
	if q.Relations == nil {
		return claims
	}
	return filter(claims, func(c *graph.Claim) bool { return v.relations.Within(c.Relation, q.Relations) })
}

func filter[T any](items []T, keep func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if keep(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

func (s *snapshot) EntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	m := newMeter(ctx, q.MaxRows)
	pages := make([]graph.ClaimPage, len(entities))
	for i, id := range entities {
		claims := v.wanted(v.around[id], q)
		if q.Direction != graph.Both {
			claims = filter(claims, func(c *graph.Claim) bool { return side(c, id, q.Direction) })
		}
		if pages[i], err = v.page(claims, q, m); err != nil {
			return nil, err
		}
		if q.Arena != nil { // so that who releases it too early finds out
			taken := make([]*graph.Claim, len(pages[i].Claims))
			for j, c := range pages[i].Claims {
				taken[j] = q.Arena.Claim()
				*taken[j] = *c.Clone() // whose lists the next to take it writes to
			}
			pages[i].Claims = taken
		}
	}
	return pages, nil
}

func (s *snapshot) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	v, err := s.read(ctx)
	if err != nil {
		return graph.ClaimPage{}, err
	}
	return v.page(v.wanted(v.all, q), q, newMeter(ctx, q.MaxRows))
}

func (s *snapshot) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	v, err := s.read(ctx)
	if err != nil {
		return err
	}
	m := newMeter(ctx, q.MaxRows)
	for _, c := range v.wanted(v.all, q) {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := m.row(); err != nil {
			return err
		}
		if !q.Match(c, v.relations) {
			continue
		}
		if err := fn(c); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (s *snapshot) LinkedClaims(ctx context.Context, claims []graph.ID) ([][]graph.InboundLink, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	links := make([][]graph.InboundLink, len(claims))
	for i, id := range claims {
		links[i] = slices.Clone(v.links[id])
	}
	return links, nil
}

func (s *snapshot) RelationCounts(ctx context.Context, entities []graph.ID, sel *graph.Selection, maxRows int) ([][]graph.RelationCount, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	var m *meter // nil where stores read kept counters
	if sel == nil {
		all := graph.NewSelection()
		sel = &all
	} else if !sel.IsOpen() {
		m = newMeter(ctx, maxRows)
	}
	counts := make([][]graph.RelationCount, len(entities))
	for i, id := range entities {
		n := map[graph.RelationCount]int64{} // by relation and direction
		for _, c := range v.around[id] {
			if m != nil {
				if err := m.row(); err != nil {
					return nil, err
				}
			}
			if !sel.Match(c, v.relations) {
				continue
			}
			for _, d := range []graph.Direction{graph.Out, graph.In} {
				if side(c, id, d) {
					n[graph.RelationCount{Relation: c.Relation, Direction: d}]++
				}
			}
		}
		for rc, count := range n {
			rc.Count = count
			counts[i] = append(counts[i], rc)
		}
		slices.SortFunc(counts[i], func(a, b graph.RelationCount) int {
			return cmp.Or(cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Direction, b.Direction))
		})
	}
	return counts, nil
}

func (s *snapshot) Neighbors(ctx context.Context, entities []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	m := newMeter(ctx, q.MaxRows)
	pages := make([]graph.NeighborPage, len(entities))
	for i, id := range entities {
		found := map[graph.ID]graph.Neighbor{}
		for _, c := range v.around[id] {
			if err := m.row(); err != nil {
				return nil, err
			}
			if c.Object != "" && side(c, id, q.Direction) && q.Match(c, v.relations) &&
				(q.Relations == nil || v.relations.Within(c.Relation, q.Relations)) && !v.relations.Within(c.Relation, q.Exclude) {
				n := found[c.Other(id)]
				n.ID, n.Fact = c.Other(id), n.Fact || c.WasFact()
				n.Certain = n.Certain || q.AsOf != graph.NoInstant && graph.CertaintyAsOf(c.Date, c.DateKind, q.AsOf) == graph.Certain
				found[n.ID] = n
			}
		}
		page := &pages[i]
		if q.Most > 0 && len(found) > q.Most {
			page.HasNext = true
			continue
		}
		for _, other := range slices.Sorted(maps.Keys(found)) {
			if other <= q.After {
				continue
			}
			if q.First >= 0 && len(page.Neighbors) == q.First {
				page.HasNext = true
				break
			}
			page.Neighbors = append(page.Neighbors, found[other])
		}
	}
	return pages, nil
}
