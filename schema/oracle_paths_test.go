package schema

import (
	"context"

	"entente/graph"
	"entente/graph/paths"
)

func (or *oracle) paths(ctx context.Context, a args) (any, error) {
	sel := selection(a)
	found, err := paths.Find(ctx, or.snap, paths.Query{
		From: graph.ID(a.text("from")), To: graph.ID(a.text("to")), MinLength: a.number("minLength"), MaxLength: a.number("maxLength"), First: a.number("first"),
		Shortest: a.text("mode") == "SHORTEST", Direction: direction(a), Relations: texts[string](a, "relations"), Exclude: texts[string](a, "exclude"), Selection: &sel,
		Via: texts[graph.ID](a, "via"), Avoid: texts[graph.ID](a, "avoid"), Types: or.typeNames(a), MaxDegree: a.number("maxDegree"),
	})
	if err != nil {
		return nil, err
	}
	return each(found, func(p paths.Path) (any, error) {
		claims, hops, dirs := []any{}, []any{}, []any{}
		for _, h := range p.Hops {
			claims = append(claims, or.claim(h.Claim))
			dirs = append(dirs, directions[h.Direction])
			hops = append(hops, record{"claim": or.claim(h.Claim), "certainty": certainty(h.Claim, sel.AsOf), "direction": directions[h.Direction], "others": h.Others})
		}
		return record{"length": p.Length(), "nodes": or.ends(p.Nodes), "claims": claims, "directions": dirs, "hops": hops}, nil
	})
}

func (or *oracle) neighborhood(ctx context.Context, a args) (any, error) {
	sel := selection(a)
	found, err := paths.Around(ctx, or.snap, paths.NeighborhoodQuery{
		Of: texts[graph.ID](a, "of"), Depth: a.number("depth"), First: a.number("first"), Fan: a.number("fan"), Direction: direction(a),
		Relations: texts[string](a, "relations"), Exclude: texts[string](a, "exclude"), Selection: &sel, Types: or.typeNames(a), MaxDegree: a.number("maxDegree"),
		WalkedOnly: a["walkedOnly"] == true,
	})
	if err != nil {
		return nil, err
	}
	nodes, edges := []any{}, []any{}
	for _, n := range found.Nodes {
		nodes = append(nodes, record{
			"entity": or.endReader(n.ID), "depth": n.Depth, "claimCount": int(n.Claims), "shown": int(n.Shown), "hidden": int(max(0, n.Claims-n.Shown)), "more": n.More,
		})
	}
	for _, e := range found.Edges {
		edges = append(edges, record{"claim": or.claim(e.Claim), "certainty": certainty(e.Claim, sel.AsOf), "others": e.Others})
	}
	return record{"nodes": nodes, "edges": edges, "truncated": found.Truncated}, nil
}
