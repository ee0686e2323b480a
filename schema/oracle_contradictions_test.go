package schema

import (
	"context"

	"entente/graph"
	"entente/graph/contradictions"
)

var ruleNames = []string{"LINKED", "AFFIRMED_DENIED", "FUNCTIONAL"}

func (or *oracle) contradictions(ctx context.Context, a args) (any, error) {
	return or.contradictionsWhere(ctx, a, func(*graph.Claim) bool { return true })
}

func (or *oracle) contradictionsOf(ctx context.Context, id graph.ID, a args) (any, error) {
	return or.contradictionsWhere(ctx, a, func(c *graph.Claim) bool { return c.Subject == id || c.Object == id })
}

func (or *oracle) contradictionsWith(ctx context.Context, id graph.ID, a args) (any, error) {
	return or.contradictionsWhere(ctx, a, func(c *graph.Claim) bool { return c.ID == id })
}

// contradictionsWhere cuts a page from all contradictions of the graph: those
// of which one claim is wanted.
func (or *oracle) contradictionsWhere(ctx context.Context, a args, wanted func(*graph.Claim) bool) (any, error) {
	q := contradictions.Query{Where: claimFilter(a["where"]), KnownAt: or.claimQuery(a).KnownAt, First: 1000}
	for _, r := range a.list("rules") {
		for i, name := range ruleNames {
			if name == r {
				q.Rules = append(q.Rules, contradictions.Rule(i))
			}
		}
	}
	q.Relations.Functional = map[string]bool{}
	for _, r := range or.ontology.Relations {
		if r.Symmetric {
			q.Relations.Symmetric = append(q.Relations.Symmetric, r.Name)
		}
		if r.Functional {
			q.Relations.Functional[r.Name] = r.Dated
		}
	}
	page, err := contradictions.Find(ctx, or.snap, q)
	if err != nil {
		return nil, err
	}
	var edges []edge
	info := graph.PageInfo{HasPrevious: a.text("after") != ""}
	after := a.text("after") == ""
	for i := range page.Contradictions {
		c := &page.Contradictions[i]
		if !wanted(c.Claims[0]) && !wanted(c.Claims[1]) {
			continue
		}
		info.Total++
		switch {
		case !after:
			after = page.Cursors[i] == a.text("after")
		case len(edges) == a.number("first"):
			info.HasNext = true
		default:
			edges = append(edges, edge{page.Cursors[i], record{
				"rule": ruleNames[c.Rule], "explanation": c.Explain(), "strength": orNull(c.Strength), "note": orNull(c.Note),
				"earliest": instant(c.Earliest), "latest": instant(c.Latest), "claims": []record{or.claim(c.Claims[0]), or.claim(c.Claims[1])},
			}, nil})
		}
	}
	return connection(edges, info), nil
}
