package storetest

import (
	"context"
	"maps"
	"slices"

	"entente/graph"
)

func (s *snapshot) ScanEntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery, fn func(int, *graph.Claim) error) error {
	v, err := s.read(ctx)
	if err != nil {
		return err
	}
	m := newMeter(ctx, q.MaxRows)
	for i, id := range entities {
		for _, c := range v.wanted(v.around[id], q) {
			if !side(c, id, q.Direction) {
				continue
			}
			if err := m.row(); err != nil {
				return err
			}
			if q.Match(c, v.relations) {
				if err := fn(i, c); err != nil {
					return err
				}
			}
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

func (s *snapshot) ScanDisputes(ctx context.Context, maxRows int, fn func(*graph.Claim) error) error {
	v, err := s.read(ctx)
	if err != nil {
		return err
	}
	m := newMeter(ctx, maxRows)
	for _, c := range v.all {
		if !c.Disputes() {
			continue
		}
		if err := m.row(); err != nil {
			return err
		}
		if err := fn(c); err != nil {
			return err
		}
	}
	return nil
}

func (s *snapshot) ScanEndCounts(ctx context.Context, maxRows int, fn func(graph.EndCount) error) error {
	v, err := s.read(ctx)
	if err != nil {
		return err
	}
	m := newMeter(ctx, maxRows)
	for _, id := range slices.Sorted(maps.Keys(v.around)) {
		for _, c := range v.endCounts(id) {
			if err := m.row(); err != nil {
				return err
			}
			if err := fn(c); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *snapshot) EndCounts(ctx context.Context, entities []graph.ID, d graph.Direction) ([][]graph.EndCount, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	all := make([][]graph.EndCount, len(entities))
	for i, id := range entities {
		for _, c := range v.endCounts(id) {
			switch d {
			case graph.Out:
				c.In, c.Self = 0, 0
			case graph.In:
				c.Out, c.Self = 0, 0
			}
			if c.Out+c.In > 0 {
				all[i] = append(all[i], c)
			}
		}
	}
	return all, nil
}

// endCounts counts an entity's claims that are not retracted.
func (v *view) endCounts(id graph.ID) (list []graph.EndCount) {
	counts := map[string]*graph.EndCount{}
	for _, c := range v.around[id] {
		if !c.RetractedAt.IsZero() {
			continue
		}
		n := counts[c.Relation]
		if n == nil {
			n = &graph.EndCount{Entity: id, Relation: c.Relation}
			counts[c.Relation] = n
		}
		if c.Subject == id {
			n.Out++
		}
		if c.Object == id {
			n.In++
		}
		if c.Subject == c.Object {
			n.Self++
		}
	}
	for _, relation := range slices.Sorted(maps.Keys(counts)) {
		list = append(list, *counts[relation])
	}
	return list
}

func (s *snapshot) ScanEntities(ctx context.Context, q *graph.EntityQuery, detail graph.Detail, fn func(*graph.Entity) error) error {
	v, err := s.read(ctx)
	if err != nil {
		return err
	}
	m := newMeter(ctx, q.MaxRows)
	for _, e := range v.heads {
		if q.Types != nil && !slices.Contains(q.Types, e.Type) {
			continue
		}
		if err := m.row(); err != nil {
			return err
		}
		whole := v.entities[e.ID]
		ok, err := q.Where.Match(whole, func(id graph.ID, f *graph.RelationFilter) (bool, error) { return v.hasClaim(id, f, m) })
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if err := fn(detailOf(whole, detail)); err != nil {
			return err
		}
	}
	return nil
}
