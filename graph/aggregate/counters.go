package aggregate

import (
	"context"
	"slices"

	"entente/graph"
)

// fromCounters answers what the counters that a store keeps can answer, and
// reports whether that was so.
//
// [graph.Stats] is no such answer by itself: it counts retracted claims, and
// leaves implied ones out.
func fromCounters(ctx context.Context, snap graph.Snapshot, q *Query, t *table) (bool, error) {
	where := q.where()
	switch {
	case !q.counted():
		return false, nil
	case len(q.GroupBy) == 0:
		n, err := total(ctx, snap, q, graph.ClaimQuery{Selection: graph.Selection{Where: where}})
		t.counts[0] = n
		return true, err
	case len(q.GroupBy) > 1 || q.GroupBy[0] != Relation:
		return false, nil
	case where.IsOpen():
		return relationsOfAll(ctx, snap, q, t)
	}
	w := *where
	relations := w.Relations
	ids := [][]graph.ID{w.Subjects, w.Objects, w.About}
	w.Relations, w.Subjects, w.Objects, w.About = nil, nil, nil, nil
	if !w.IsOpen() {
		return false, nil
	}
	for i, d := range []graph.Direction{graph.Out, graph.In, graph.Both} {
		others := slices.Concat(ids[:i], ids[i+1:])
		if len(ids[i]) == 1 && !slices.ContainsFunc(others, func(ids []graph.ID) bool { return ids != nil }) {
			of := newTally(q)
			done, err := Scope{relations, d}.fromCounters(ctx, snap, ids[i], &Query{GroupBy: q.GroupBy}, []*tally{of})
			*t = *of.table
			return done, err
		}
	}
	return false, nil
}

// ReadsClaims reports whether Count reads all claims that may be in the selection:
// no counters tell what is asked for, whatever the graph has.
func (q *Query) ReadsClaims() bool {
	switch {
	case !q.counted():
		return true
	case len(q.GroupBy) == 0:
		return false
	case byEnd(q.GroupBy):
		_, ok := relationsOnly(q.where())
		return !ok
	}
	return len(q.GroupBy) > 1 || q.GroupBy[0] != Relation
}

// relationsOfAll counts all claims by relation. Stores count those of a
// relation together with its subrelations, so that a relation's own are what
// remains without those. That may come out too low, where a relation is below
// itself or far above others, or not at all, where it has only implied claims,
// but never too high: if the sum is right, so is each.
func relationsOfAll(ctx context.Context, snap graph.Snapshot, q *Query, t *table) (bool, error) {
	stats, err := snap.Stats(ctx)
	if err != nil {
		return false, err
	}
	rel, err := snap.Relations(ctx)
	if err != nil {
		return false, err
	}
	children := map[string][]string{}
	for name, sub := range rel {
		children[sub.Parent] = append(children[sub.Parent], name)
	}
	all, err := total(ctx, snap, q, graph.ClaimQuery{})
	if err != nil {
		return false, err
	}
	byRelation := map[string]int64{}
	for _, relation := range stats.Relations {
		below := children[relation.Name]
		own, err := total(ctx, snap, q, graph.ClaimQuery{Relations: []string{relation.Name}})
		if err != nil {
			return false, err
		}
		if own > 0 && len(below) > 0 {
			n, err := total(ctx, snap, q, graph.ClaimQuery{Relations: below})
			if err != nil {
				return false, err
			}
			own -= n
		}
		byRelation[relation.Name] = own
		all -= own
	}
	if all != 0 {
		return false, nil
	}
	t.addRelations(byRelation)
	return true, nil
}

// total counts the claims of a query that are not retracted, of the graph or
// of one entity.
func total(ctx context.Context, snap graph.Snapshot, q *Query, cq graph.ClaimQuery, of ...graph.ID) (int64, error) {
	cq.AsOf = graph.NoInstant
	cq.MaxRows = q.MaxRows
	cq.Page = graph.Page{First: 0, Last: -1, Total: true, Alone: true}
	if len(of) == 0 {
		page, err := snap.AllClaims(ctx, &cq)
		return page.Total, err
	}
	pages, err := snap.EntityClaims(ctx, of, &cq)
	if err != nil {
		return 0, err
	}
	return pages[0].Total, nil
}

// addRelations adds counts to a table whose key is the relation.
func (t *table) addRelations(counts map[string]int64) {
	for name, n := range counts {
		t.add([][]value{{{kind: text, text: name}}}, n)
	}
}
