package plan

import (
	"entente/graph"
	"entente/graph/paths"
)

// PathQuery returns what QueryPaths asks.
func (f *Field) PathQuery(a *Arguments) paths.Query { return asked[paths.Query](f, a) }

func (r *reader) pathQuery() paths.Query {
	sel := r.selection()
	q := paths.Query{
		From: graph.ID(r.text("from")), To: graph.ID(r.text("to")), Shortest: r.text("mode") == "SHORTEST",
		MinLength: r.number("minLength", paths.MaxLength), MaxLength: r.number("maxLength", min(r.limit, paths.MaxLength)),
		First: r.number("first", r.limit), Direction: word[graph.Direction](r, DirectionNames, r.arg("direction")),
		Relations: r.relationNames("relations", r.arg("relations")), Exclude: r.relationNames("exclude", r.arg("exclude")), Selection: &sel,
		Via: texts[graph.ID](r, "via", r.arg("via")), Avoid: texts[graph.ID](r, "avoid", r.arg("avoid")),
		Types: r.entityTypes(r.arg("types")), MaxDegree: r.number("maxDegree", maxInt32),
	}
	switch {
	case q.MinLength > q.MaxLength:
		r.fail("minLength is %d, but maxLength %d", q.MinLength, q.MaxLength)
	case len(q.Via) > paths.MaxVia:
		r.fail("via has %d members, the most are %d", len(q.Via), paths.MaxVia)
	}
	return q
}

const maxInt32 = 1<<31 - 1

// NeighborhoodQuery returns what QueryNeighborhood asks.
func (f *Field) NeighborhoodQuery(a *Arguments) paths.NeighborhoodQuery {
	return asked[paths.NeighborhoodQuery](f, a)
}

func (r *reader) neighborhoodQuery() paths.NeighborhoodQuery {
	sel := r.selection()
	return paths.NeighborhoodQuery{
		Of: texts[graph.ID](r, "of", r.arg("of")), Depth: r.number("depth", paths.MaxDepth),
		First: r.number("first", r.limit), Fan: r.number("fan", r.limit), Direction: word[graph.Direction](r, DirectionNames, r.arg("direction")),
		Relations: r.relationNames("relations", r.arg("relations")), Exclude: r.relationNames("exclude", r.arg("exclude")), Selection: &sel,
		Types: r.entityTypes(r.arg("types")), MaxDegree: r.number("maxDegree", maxInt32), WalkedOnly: r.flag("walkedOnly"),
	}
}
