package exec

import (
	"entente/graph"
	"entente/graph/paths"
	"entente/schema/plan"
)

// A neighborhoodTable holds one neighborhood.
type neighborhoodTable struct {
	base
	around *paths.Neighborhood
	asOf   graph.Instant // NoInstant where certainty is null
}

func (t *neighborhoodTable) expand(r *run) {
	for _, f := range t.set.Fields {
		switch f.Op {
		case plan.NeighborhoodNodes:
			to := &neighborTable{r.base(f.Set), t.around.Nodes}
			t.link(f, to).off = oneConnection(len(to.nodes))
			r.add(to)
		case plan.NeighborhoodEdges:
			to := &bondTable{r.base(f.Set), t.around.Edges, t.asOf}
			t.link(f, to).off = oneConnection(len(to.edges))
			r.add(to)
		}
	}
}

func (t *neighborhoodTable) value(w *writer, f *plan.Field, row int32) result {
	switch f.Op {
	case plan.NeighborhoodTruncated:
		return w.bool(t.around.Truncated)
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.many(f, t.column(f), row)
}

// A neighborTable holds the entities of a neighborhood.
type neighborTable struct {
	base
	nodes []paths.Neighbor
}

func (t *neighborTable) expand(r *run) {
	expandEach(r, &t.base, plan.NeighborEntity, t.nodes, func(n *paths.Neighbor) graph.ID { return n.ID })
}

func (t *neighborTable) value(w *writer, f *plan.Field, row int32) result {
	switch n := &t.nodes[row]; f.Op {
	case plan.NeighborDepth:
		return w.int(f, int64(n.Depth))
	case plan.NeighborClaimCount:
		return w.int(f, n.Claims)
	case plan.NeighborShown:
		return w.int(f, n.Shown)
	case plan.NeighborHidden:
		return w.int(f, n.Hidden())
	case plan.NeighborMore:
		return w.bool(n.More)
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.one(f, t.column(f), row)
}

// A bondTable holds the edges of a neighborhood.
type bondTable struct {
	base
	edges []paths.Edge
	asOf  graph.Instant
}

func (t *bondTable) expand(r *run) {
	claims := make([]*graph.Claim, len(t.edges))
	for i, e := range t.edges {
		claims[i] = e.Claim
	}
	for _, f := range t.set.Fields {
		if f.Op == plan.BondClaim {
			*t.column(f) = r.claimTable(f.Set, claims)
		}
	}
}

func (t *bondTable) value(w *writer, f *plan.Field, row int32) result {
	switch e := &t.edges[row]; f.Op {
	case plan.BondCertainty:
		return w.certainty(e.Claim, t.asOf)
	case plan.BondOthers:
		return w.int(f, int64(e.Others))
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.one(f, t.column(f), row)
}
