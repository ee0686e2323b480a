package embedded

import (
	"context"
	"strings"

	"entente/graph"
)

// Neighbors implements [graph.Snapshot]. It reads all of an entity's claims of
// the relations that are wanted, since neighbors come in the order of their ids.
func (s *snapshot) Neighbors(ctx context.Context, entities []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	cq := &graph.ClaimQuery{Relations: q.Relations, Direction: q.Direction, Selection: q.Selection}
	b := &budget{ctx: ctx, max: q.MaxRows}
	pages := make([]graph.NeighborPage, len(entities))
	for i, id := range entities {
		if id == "" || q.First == 0 {
			continue
		}
		src, err := s.endSource(id, q.Direction, q.Relations, &q.Selection, rel)
		if err != nil {
			return nil, err
		}
		if len(src.prefixes) == 0 {
			continue
		}
		facts := map[graph.ID]bool{}
		r := reader{s: s, src: src, q: cq, rel: rel, b: b}
		err = r.each(func() error {
			c := &r.claim
			other := c.Other(id)
			if other == "" || other <= q.After || q.Exclude != nil && rel.Within(c.Relation, q.Exclude) {
				return nil
			}
			facts[other] = facts[other] || c.IsFact()
			return nil
		})
		if err != nil {
			return nil, err
		}
		list := make([]graph.Neighbor, 0, len(facts))
		for other, fact := range facts {
			list = append(list, graph.Neighbor{ID: other, Fact: fact})
		}
		if err := sortFunc(ctx, list, func(a, b graph.Neighbor) int { return strings.Compare(string(a.ID), string(b.ID)) }); err != nil {
			return nil, err
		}
		if q.First > 0 && len(list) > q.First {
			list = list[:q.First]
			pages[i].HasNext = true
		}
		pages[i].Neighbors = list
	}
	return pages, nil
}
