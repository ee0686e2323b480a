package storetest

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// relationCounts shows an entity's counts in a line.
func relationCounts(t testing.TB, tr *trial, id graph.ID, sel *graph.Selection) string {
	t.Helper()
	counts, err := View(t, tr).RelationCounts(context.Background(), []graph.ID{id}, sel, 0)
	var list []string
	for _, c := range must(t, counts, err)[0] {
		side := map[graph.Direction]string{graph.Out: "out", graph.In: "in"}[c.Direction]
		list = append(list, fmt.Sprintf("%s %s %d", c.Relation, side, c.Count))
	}
	return strings.Join(list, ", ")
}

func testRelationCounts(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	claims := talks(t, tr)
	none := graph.NewSelection()
	for _, sel := range []*graph.Selection{nil, &none} {
		same(t, "counts of per:kim", relationCounts(t, tr, "per:kim", sel), "holdsPosition out 1, icews:consult out 1, metWith out 5, metWith in 1, said out 1")
		same(t, "counts of per:moon", relationCounts(t, tr, "per:moon", sel), "icews:consult in 1, metWith out 1, metWith in 1")
		same(t, "counts of org:wpk", relationCounts(t, tr, "org:wpk", sel), "operates out 1, operates in 1")
		same(t, "counts of per:rodman", relationCounts(t, tr, "per:rodman", sel), "metWith in 1")
		same(t, "counts of per:xi", relationCounts(t, tr, "per:xi", sel), "")
	}
	t.Run("after writes", func(t *testing.T) {
		tr.apply(graph.Batch{
			Retract:      []graph.Retraction{{Claim: claims["first"].ID, At: july}},
			DeleteClaims: []graph.ID{claims["plan"].ID, claims["loop"].ID, claims["gone"].ID},
			DeleteQuads:  []quad.Quad{spo("per:kim", FOAFKnows, "per:rodman", "")},
			Claims:       []*graph.Claim{Claim("per:moon", "memberOf", "org:x")},
		})
		same(t, "counts of per:kim", relationCounts(t, tr, "per:kim", nil), "holdsPosition out 1, icews:consult out 1, metWith out 2, metWith in 1, said out 1")
		same(t, "counts of per:moon", relationCounts(t, tr, "per:moon", nil), "icews:consult in 1, memberOf out 1, metWith out 1")
		same(t, "counts of org:wpk", relationCounts(t, tr, "org:wpk", nil), "")
		same(t, "counts of per:rodman", relationCounts(t, tr, "per:rodman", nil), "")
	})
}

func testNeighbors(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	talks(t, tr)
	Load(t, tr, Subrelation(Namespace(), "icews:summit", "icews:consult", "Summit", "first"), Claim("per:kim", "icews:summit", "per:biegun"),
		Claim("per:kim", "memberOf", "pos:chair", On("1990"), As(graph.Actual, graph.Alleged))) // older than the fact
	for name, test := range map[string]struct {
		entity graph.ID
		change func(*graph.NeighborQuery)
		want   string // "+" follows where Fact is set, "…" where there are more
	}{
		"all":                 {"per:kim", func(q *graph.NeighborQuery) {}, "per:abe per:biegun+ per:moon+ per:putin per:rodman+ per:trump+ pos:chair+"},
		"in":                  {"per:kim", func(q *graph.NeighborQuery) { q.Direction = graph.In }, "per:moon+"},
		"out":                 {"per:moon", func(q *graph.NeighborQuery) { q.Direction = graph.Out }, "per:kim+"},
		"itself":              {"org:wpk", func(q *graph.NeighborQuery) {}, "org:wpk+"},
		"of relations":        {"per:kim", func(q *graph.NeighborQuery) { q.Relations = []string{"metWith"} }, "per:abe per:biegun+ per:moon+ per:putin per:rodman+ per:trump+"},
		"of a subrelation":    {"per:kim", func(q *graph.NeighborQuery) { q.Relations = []string{"icews:consult"} }, "per:biegun+ per:moon"},
		"without a relation":  {"per:kim", func(q *graph.NeighborQuery) { q.Exclude = []string{"metWith"} }, "pos:chair+"},
		"without subrelation": {"per:kim", func(q *graph.NeighborQuery) { q.Exclude = []string{"icews:summit", "holdsPosition"} }, "per:abe per:moon+ per:putin per:rodman+ per:trump+ pos:chair"},
		"with and without":    {"per:kim", func(q *graph.NeighborQuery) { q.Relations, q.Exclude = []string{"metWith"}, []string{"icews:consult"} }, "per:abe per:moon+ per:putin per:rodman+ per:trump+"},
		"of no relation":      {"per:kim", func(q *graph.NeighborQuery) { q.Relations = []string{} }, ""},
		"facts":               {"per:kim", func(q *graph.NeighborQuery) { q.Standing = graph.Facts }, "per:biegun+ per:moon+ per:rodman+ per:trump+ pos:chair+"},
		"first of none":       {"per:kim", func(q *graph.NeighborQuery) { q.First = 0 }, "…"},
		"first of the rest":   {"per:kim", func(q *graph.NeighborQuery) { q.First, q.After = 0, "pos:chair" }, ""},
		"first":               {"per:kim", func(q *graph.NeighborQuery) { q.First = 2 }, "per:abe per:biegun+ …"},
		"after":               {"per:kim", func(q *graph.NeighborQuery) { q.First, q.After = 3, "per:biegun" }, "per:moon+ per:putin per:rodman+ …"},
		"after none of them":  {"per:kim", func(q *graph.NeighborQuery) { q.After = "per:rz" }, "per:trump+ pos:chair+"},
		"exactly the rest":    {"per:kim", func(q *graph.NeighborQuery) { q.First, q.After = 2, "per:rodman" }, "per:trump+ pos:chair+"},
		"not too many":        {"per:kim", func(q *graph.NeighborQuery) { q.Most = 7 }, "per:abe per:biegun+ per:moon+ per:putin per:rodman+ per:trump+ pos:chair+"},
		"too many":            {"per:kim", func(q *graph.NeighborQuery) { q.Most, q.First, q.After = 6, 2, "per:trump" }, "…"},
		"none":                {"per:nobody", func(q *graph.NeighborQuery) {}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			q := &graph.NeighborQuery{Selection: graph.NewSelection(), First: -1}
			test.change(q)
			pages, err := View(t, tr).Neighbors(context.Background(), []graph.ID{"fac:z", test.entity}, q)
			page := must(t, pages, err)[1]
			var list []string
			for _, n := range page.Neighbors {
				if n.Fact {
					n.ID += "+"
				}
				list = append(list, string(n.ID))
			}
			if page.HasNext {
				list = append(list, "…")
			}
			same(t, "neighbors", strings.Join(list, " "), test.want)
		})
	}
}
