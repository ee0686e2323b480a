package aggregate

import (
	"context"
	"fmt"

	"entente/graph"
)

// A Scope says which claims of an entity are counted.
type Scope struct {
	Relations []string // each with its subrelations; nil for all
	Direction graph.Direction
}

// CountEach is Count of the claims of each entity, in the order of entities. A
// claim that an entity makes about itself counts once. It takes one call of the
// store, or a few, whatever the number of entities. q.MaxRows bounds the rows
// of all of them together.
func CountEach(ctx context.Context, snap graph.Snapshot, entities []graph.ID, scope Scope, q Query) ([][]Group, error) {
	if err := q.validate(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all := make([][]Group, len(entities))
	if q.First == 0 {
		return all, nil
	}
	tallies := make([]*tally, len(entities))
	for i := range tallies {
		tallies[i] = newTally(&q)
	}
	done, err := scope.fromCounters(ctx, snap, entities, &q, tallies)
	if err == nil && !done {
		cq := q.claims()
		cq.Relations, cq.Direction = scope.Relations, scope.Direction
		err = snap.ScanEntityClaims(ctx, entities, cq, func(i int, c *graph.Claim) error {
			tallies[i].claim(c)
			return nil
		})
		if err == nil {
			err = typesOf(ctx, snap, tallies...)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("count claims of entities: %w", err)
	}
	for i, t := range tallies {
		all[i] = t.groups()
	}
	return all, nil
}

// fromCounters answers by relation, or in one group, from the counters that a
// store keeps of entities, and reports whether that was so.
func (s Scope) fromCounters(ctx context.Context, snap graph.Snapshot, entities []graph.ID, q *Query, tallies []*tally) (bool, error) {
	if !q.counted() || !isOpen(q.where()) || len(q.GroupBy) > 1 || len(q.GroupBy) == 1 && q.GroupBy[0] != Relation {
		return false, nil
	}
	counts, err := snap.RelationCounts(ctx, entities, nil)
	if err != nil {
		return false, err
	}
	rel, err := snap.Relations(ctx)
	if err != nil {
		return false, err
	}
	sums := make([]int64, len(entities))
	byRelation := make([]map[string]int64, len(entities))
	twice := false // an entity is on both sides of claims of one relation, perhaps of the same
	for i, list := range counts {
		byRelation[i] = map[string]int64{}
		for _, c := range list {
			if s.Direction != graph.Both && c.Direction != s.Direction || s.Relations != nil && !rel.Within(c.Relation, s.Relations) {
				continue
			}
			if _, other := byRelation[i][c.Relation]; other {
				twice = true
			}
			byRelation[i][c.Relation] += c.Count
			sums[i] += c.Count
		}
	}
	if twice {
		pages, err := snap.EntityClaims(ctx, entities, &graph.ClaimQuery{
			Relations: s.Relations, Selection: graph.NewSelection(), Page: graph.Page{Last: -1, Total: true}, MaxRows: q.MaxRows,
		})
		if err != nil {
			return false, err
		}
		for i, p := range pages {
			if p.Total != sums[i] { // some claims are of the entity about itself
				return false, nil
			}
		}
	}
	for i, t := range tallies {
		if len(q.GroupBy) == 0 {
			t.counts[0] = sums[i]
			continue
		}
		t.addRelations(byRelation[i])
	}
	return true, nil
}
