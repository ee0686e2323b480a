package exec

import (
	"entente/graph"
	"entente/graph/paths"
	"entente/schema/plan"
)

// A pathTable holds paths between two entities.
type pathTable struct {
	base
	paths []paths.Path
	asOf  graph.Instant // NoInstant where certainty is null
}

func (t *pathTable) expand(r *run) {
	var nodes, hops []int32 // where those of each path begin
	var nums []int32
	var all []paths.Hop
	var claims []*graph.Claim
	nodes, hops = append(nodes, 0), append(hops, 0)
	for _, p := range t.paths {
		for _, id := range p.Nodes {
			nums = append(nums, r.entities.number(id))
		}
		for _, h := range p.Hops {
			all, claims = append(all, h), append(claims, h.Claim)
		}
		nodes, hops = append(nodes, int32(len(nums))), append(hops, int32(len(all)))
	}
	for _, f := range t.set.Fields {
		switch f.Op {
		case plan.PathNodes:
			*t.column(f) = r.entityTable(f.Set, nums, false)
			t.column(f).off = nodes
		case plan.PathClaims:
			*t.column(f) = r.claimTable(f.Set, claims)
			t.column(f).off = hops
		case plan.PathHops:
			to := &hopTable{r.base(f.Set), all, claims, t.asOf}
			t.link(f, to).off = hops
			r.add(to)
		}
	}
}

func (t *pathTable) value(w *writer, f *plan.Field, row int32) result {
	switch p := &t.paths[row]; f.Op {
	case plan.PathLength:
		return w.int(f, int64(p.Length()))
	case plan.PathDirections:
		return w.names(len(p.Hops), func(i int) string { return plan.DirectionNames[p.Hops[i].Direction] })
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.many(f, t.column(f), row)
}

// A hopTable holds the hops of paths.
type hopTable struct {
	base
	hops   []paths.Hop
	claims []*graph.Claim // of each hop
	asOf   graph.Instant
}

func (t *hopTable) expand(r *run) {
	for _, f := range t.set.Fields {
		if f.Op == plan.HopClaim {
			*t.column(f) = r.claimTable(f.Set, t.claims)
		}
	}
}

func (t *hopTable) value(w *writer, f *plan.Field, row int32) result {
	switch h := &t.hops[row]; f.Op {
	case plan.HopCertainty:
		return w.certainty(h.Claim, t.asOf)
	case plan.HopDirection:
		return w.name(plan.DirectionNames[h.Direction])
	case plan.HopOthers:
		return w.int(f, int64(h.Others))
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.one(f, t.column(f), row)
}
