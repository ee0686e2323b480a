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
	if q.ReadsEachClaim() {
		return false, nil
	}
	counts, err := snap.EndCounts(ctx, entities, s.Direction)
	if err != nil {
		return false, err
	}
	rel, err := snap.Relations(ctx)
	if err != nil {
		return false, err
	}
	for i, list := range counts {
		byRelation := map[string]int64{}
		var sum int64
		for _, c := range list {
			n := onSide(c, s.Direction)
			if n == 0 || s.Relations != nil && !rel.Within(c.Relation, s.Relations) {
				continue
			}
			byRelation[c.Relation] = n
			sum += n
		}
		if len(q.GroupBy) == 0 {
			tallies[i].counts[0] = sum
		} else {
			tallies[i].addRelations(byRelation)
		}
	}
	return true, nil
}

// ReadsEachClaim reports whether CountEach reads all claims of its scope: no
// counters tell what is asked for.
func (q *Query) ReadsEachClaim() bool {
	return !q.counted() || !q.where().IsOpen() || len(q.GroupBy) > 1 || len(q.GroupBy) == 1 && q.GroupBy[0] != Relation
}

// onSide counts the claims that an entity has on a side, or on either.
func onSide(c graph.EndCount, d graph.Direction) int64 {
	switch d {
	case graph.Out:
		return c.Out
	case graph.In:
		return c.In
	}
	return c.Out + c.In - c.Self
}
