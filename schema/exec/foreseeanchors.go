package exec

import (
	"context"
	"math"

	"entente/graph"
)

// rows returns how many claims are read at least: those of the lists that the
// filter names, or else all. It asks for kept counters alone.
func (s *graphScan) rows(ctx context.Context, snap graph.Snapshot) (int64, error) {
	rel, err := snap.Relations(ctx)
	if err != nil {
		return 0, err
	}
	anchors, ok, err := s.where.Anchors(s.relations, func(a *graph.Anchor) (int64, error) { return anchorRows(ctx, snap, rel, a) })
	switch {
	case err != nil:
		return 0, err
	case !ok:
		return claimsOf(ctx, snap, s.relations)
	case s.counted && anchors.Exact:
		return 0, nil
	}
	// A claim has one subject and one object, so that lists of different subjects
	// share none, and neither do those of different objects.
	type end struct {
		id graph.ID
		d  graph.Direction
	}
	ends := map[end]int64{}
	sides := map[graph.Direction]int64{}
	for _, a := range anchors.Lists {
		if a.Agents != nil {
			continue // of which nothing is known
		}
		if a.Ends == nil {
			n, err := claimsOf(ctx, snap, a.Relations)
			if err != nil {
				return 0, err
			}
			sides[graph.Both] = max(sides[graph.Both], n)
			continue
		}
		counts, err := snap.EndCounts(ctx, a.Ends, a.Direction)
		if err != nil {
			return 0, err
		}
		for i, id := range a.Ends {
			var n graph.EndCount
			for _, c := range counts[i] {
				if a.Relations == nil || rel.Within(c.Relation, a.Relations) {
					n.Out, n.In = n.Out+c.Out, n.In+c.In
				}
			}
			for d, n := range map[graph.Direction]int64{graph.Out: n.Out, graph.In: n.In} {
				if known := ends[end{id, d}]; n > known {
					ends[end{id, d}] = n
					sides[d] += n - known
				}
			}
		}
	}
	return max(sides[graph.Both], sides[graph.Out], sides[graph.In]), nil
}

// anchorRows returns how many claims a list has by the kept counters, of which
// there are none for agents: any other list is taken to be shorter.
func anchorRows(ctx context.Context, snap graph.Snapshot, rel graph.Relations, a *graph.Anchor) (sum int64, err error) {
	switch {
	case a.Agents != nil:
		return math.MaxInt32, nil
	case a.Ends == nil:
		return claimsOf(ctx, snap, a.Relations)
	}
	counts, err := snap.EndCounts(ctx, a.Ends, a.Direction)
	for _, list := range counts {
		for _, c := range list {
			if a.Relations == nil || rel.Within(c.Relation, a.Relations) {
				sum += c.Out + c.In - c.Self
			}
		}
	}
	return sum, err
}

// claimsOf counts the graph's claims of relations, nil for all.
func claimsOf(ctx context.Context, snap graph.Snapshot, relations []string) (int64, error) {
	all := graph.ClaimQuery{Selection: graph.NewSelection(), Relations: relations, Page: graph.Page{Last: -1, Total: true}}
	page, err := snap.AllClaims(ctx, &all)
	return page.Total, err
}
