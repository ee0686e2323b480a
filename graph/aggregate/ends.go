package aggregate

import (
	"context"
	"errors"
	"slices"

	"entente/graph"
)

// byEnd reports whether kept counters of entities can answer: claims are
// grouped by their subject, its type, or each end, and perhaps by relation.
func byEnd(keys []Key) bool {
	ends := 0
	for _, k := range keys {
		switch k {
		case Subject, Type, Entity:
			ends++
		case Relation:
		default:
			return false
		}
	}
	return ends == 1
}

// claimsAnEntity is how many claims there must be for each entity before the
// counters of all entities are read instead of the claims. A counter takes as
// long to read as a claim; there is one for each entity, relation and side, so
// that there are far fewer only where entities have many claims of a relation.
const claimsAnEntity = 4

// ends counts claims by the counters of all entities, or leaves that to a scan.
func ends(ctx context.Context, snap graph.Snapshot, q *Query, t *table) (bool, error) {
	var relations []string
	if where := q.where(); !where.IsOpen() {
		w := *where
		relations, w.Relations = w.Relations, nil
		if !w.IsOpen() {
			return false, nil
		}
	}
	claims, err := total(ctx, snap, q, graph.ClaimQuery{Relations: relations})
	if err != nil {
		return false, err
	}
	stats, err := snap.Stats(ctx)
	if err != nil || claims < claimsAnEntity*stats.Entities {
		return false, err
	}
	rel, err := snap.Relations(ctx)
	if err != nil {
		return false, err
	}
	wanted := map[string]bool{}
	own := newTable(len(q.GroupBy))
	values := make([][]value, len(q.GroupBy))
	side := graph.Out
	if slices.Contains(q.GroupBy, Entity) {
		side = graph.Both
	}
	err = snap.ScanEndCounts(ctx, q.MaxRows, func(c graph.EndCount) error {
		if relations != nil {
			in, known := wanted[c.Relation]
			if !known {
				in = rel.Within(c.Relation, relations)
				wanted[c.Relation] = in
			}
			if !in {
				return nil
			}
		}
		n := onSide(c, side)
		if n == 0 {
			return nil
		}
		for i, k := range q.GroupBy {
			if k == Relation {
				values[i] = append(values[i][:0], value{kind: text, text: c.Relation})
			} else {
				values[i] = append(values[i][:0], value{kind: entity, text: string(c.Entity)})
			}
		}
		own.add(values, n)
		return nil
	})
	if errors.Is(err, graph.ErrTooManyRows) {
		return false, nil // there may be up to two counters for each claim
	}
	if err != nil {
		return false, err
	}
	by := &tally{table: own, q: q}
	if err := typesOf(ctx, snap, by); err != nil {
		return false, err
	}
	*t = *by.table
	return true, nil
}
