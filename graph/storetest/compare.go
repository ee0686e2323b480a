package storetest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

// compare reads two snapshots in every way and reports where they differ. The
// ids are those of the entities, and of claims that need not be there, which
// are read one by one.
func compare(t testing.TB, got, want graph.Snapshot, ids, claims []graph.ID) {
	t.Helper()
	compareSome(t, got, want, ids, claims, selections())
}

// compareSome is compare with fewer selections of claims.
func compareSome(t testing.TB, got, want graph.Snapshot, ids, claims []graph.ID, sels []selection) {
	t.Helper()
	g, w := observe(t, got, ids, claims, sels), observe(t, want, ids, claims, sels)
	for _, name := range slices.Sorted(maps.Keys(w)) {
		if g[name] != w[name] {
			t.Errorf("%s differs:%s", name, difference(g[name], w[name]))
		}
	}
}

// difference shows the lines that only one of two texts has, or both texts
// whole where it is only the order that differs.
func difference(got, want string) string {
	const most = 10
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	var b strings.Builder
	n := 0
	for _, side := range []struct {
		mark         string
		these, those []string
	}{{"got ", g, w}, {"want", w, g}} {
		for _, line := range side.these {
			if n < most && !slices.Contains(side.those, line) {
				fmt.Fprintf(&b, "\n  %s %s", side.mark, strings.TrimSpace(line))
				n++
			}
		}
	}
	if n == 0 {
		return "\n  got  " + got + "\n  want " + want
	}
	return b.String()
}

// observe returns what a snapshot answers, by a description of the call.
func observe(t testing.TB, snap graph.Snapshot, ids, claims []graph.ID, sels []selection) map[string]string {
	t.Helper()
	ctx := context.Background()
	seen := map[string]string{}
	note := func(err error, answer any, call string, args ...any) {
		t.Helper()
		if err != nil {
			answer = err
		}
		text, ok := answer.(string)
		if !ok {
			text = show(answer)
		}
		seen[fmt.Sprintf(call, args...)] = text
	}
	all := graph.NewSelection()
	ids = append(slices.Clone(ids), "per:nobody")

	entities, err := snap.Entities(ctx, ids, graph.Whole)
	note(err, entities, "Entities(Whole)")
	entities, err = snap.Entities(ctx, ids, graph.Head)
	note(err, entities, "Entities(Head)")
	for _, order := range entityOrders {
		page, err := snap.ListEntities(ctx, &graph.EntityQuery{Order: order, Page: graph.Page{First: 1000, Last: -1, Total: true}})
		note(err, page, "ListEntities(order %+v)", order)
	}

	page, err := snap.AllClaims(ctx, &graph.ClaimQuery{Selection: all, Order: graph.ClaimIDAsc, Page: first(10_000)})
	note(err, page, "AllClaims()")
	everyClaim := slices.Clone(claims)
	for _, c := range page.Claims {
		everyClaim = append(everyClaim, c.ID)
	}
	byID, err := snap.Claims(ctx, everyClaim)
	note(err, byID, "Claims()")
	links, err := snap.LinkedClaims(ctx, everyClaim)
	note(err, links, "LinkedClaims()")
	for _, s := range sels {
		name, sel := s.name, s.Selection
		for order := graph.DateDesc; order <= graph.ConfidenceAsc; order++ {
			page, err := snap.AllClaims(ctx, &graph.ClaimQuery{Selection: sel, Order: order, Page: graph.Page{First: 5, Last: -1, Total: true}})
			note(err, claimIDs(page), "AllClaims(%s, order %d)", name, order)
		}
		var scanned []string
		err := snap.ScanClaims(ctx, &graph.ClaimQuery{Selection: sel, Relations: []string{"metWith"}}, func(c *graph.Claim) error {
			scanned = append(scanned, string(c.ID))
			return nil
		})
		slices.Sort(scanned)
		note(err, strings.Join(scanned, " "), "ScanClaims(%s)", name)
		scanned = nil
		err = snap.ScanEntityClaims(ctx, ids, &graph.ClaimQuery{Selection: sel, Direction: graph.In, Relations: []string{"metWith", "operates"}}, func(i int, c *graph.Claim) error {
			scanned = append(scanned, string(ids[i]+" "+c.ID))
			return nil
		})
		slices.Sort(scanned)
		note(err, strings.Join(scanned, "\n"), "ScanEntityClaims(%s)", name)
		counts, err := snap.RelationCounts(ctx, ids, &sel, 0)
		note(err, counts, "RelationCounts(%s)", name)
		for side := graph.Both; side <= graph.In; side++ {
			for relations, list := range map[string][]string{"any": nil, "metWith": {"metWith"}, "two": {"operates", "icews:consult"}} {
				order := graph.ClaimOrder(side + 1)
				pages, err := snap.EntityClaims(ctx, ids, &graph.ClaimQuery{Relations: list, Direction: side, Selection: sel, Order: order, Page: first(4)})
				note(err, claimIDs(pages...), "EntityClaims(%s, %d, %s, order %d, first)", name, side, relations, order)
				pages, err = snap.EntityClaims(ctx, ids, &graph.ClaimQuery{Relations: list, Direction: side, Selection: sel, Page: last(4)})
				note(err, claimIDs(pages...), "EntityClaims(%s, %d, %s, last)", name, side, relations)
				neighbors, err := snap.Neighbors(ctx, ids, &graph.NeighborQuery{Relations: list, Direction: side, Selection: sel, First: 3, After: "per:0"})
				note(err, neighbors, "Neighbors(%s, %d, %s)", name, side, relations)
			}
		}
		neighbors, err := snap.Neighbors(ctx, ids, &graph.NeighborQuery{Exclude: []string{"metWith"}, Selection: sel, First: -1})
		note(err, neighbors, "Neighbors(%s, without metWith)", name)
	}
	into, err := snap.MergedInto(ctx, ids)
	note(err, into, "MergedInto")
	few, err := snap.Neighbors(ctx, ids, &graph.NeighborQuery{Selection: graph.NewSelection(), First: -1, Most: 3})
	note(err, few, "Neighbors(at most 3)")
	var disputes []string
	err = snap.ScanDisputes(ctx, 0, func(c *graph.Claim) error { disputes = append(disputes, show(c)); return nil })
	slices.Sort(disputes)
	note(err, strings.Join(disputes, "\n"), "ScanDisputes()")
	a := "a"
	for d := graph.Both; d <= graph.In; d++ {
		ofEach, err := snap.EndCounts(ctx, ids, d)
		note(err, ofEach, "EndCounts(%d)", d)
	}
	var ends []graph.EndCount
	err = snap.ScanEndCounts(ctx, 0, func(c graph.EndCount) error { ends = append(ends, c); return nil })
	note(err, ends, "ScanEndCounts()")
	for name, q := range map[string]*graph.EntityQuery{
		"all": {}, "types": {Types: []string{"Person", "State", "Person"}}, "foreign": {Types: []string{""}}, "named": {Where: &graph.EntityFilter{Types: []string{"Person"}, Name: &graph.ValueFilter{Contains: &a}}},
	} {
		var found []string
		err := snap.ScanEntities(ctx, q, graph.Whole, func(e *graph.Entity) error { found = append(found, show(e)); return nil })
		slices.Sort(found)
		note(err, strings.Join(found, "\n"), "ScanEntities(%s)", name)
	}
	for _, text := range []string{"kim", "a", "per", "q1", "ann able", "able ann", "annable", "abel", "ann a", "the abl"} {
		page, err := snap.Search(ctx, &graph.SearchQuery{Text: text, First: 4})
		for i := range page.Hits {
			page.Hits[i].Cursor = "" // its form is each store's own
		}
		note(err, page, "Search(%s)", text)
	}
	for _, nodes := range [][]graph.ID{ids, claims} {
		pages, err := snap.Quads(ctx, nodes, &graph.QuadQuery{Direction: graph.Both, First: 50})
		for i := range pages {
			pages[i].Cursors = nil
		}
		note(err, pages, "Quads(of %d nodes)", len(nodes))
	}
	relations, err := snap.Relations(ctx)
	note(err, relations, "Relations()")
	datasets, err := snap.Datasets(ctx)
	note(err, datasets, "Datasets()")
	runs, err := snap.ImportRuns(ctx, "", -1)
	note(err, runs, "ImportRuns()")
	stats, err := snap.Stats(ctx)
	note(err, stats, "Stats()")
	var lines []byte
	err = snap.Export(ctx, func(q quad.Quad) error {
		lines = nquads.AppendQuad(lines, q)
		return nil
	})
	note(err, string(lines), "Export()")
	return seen
}

// A selection is one with a name.
type selection struct {
	name string
	graph.Selection
}

func selections() []selection {
	all := graph.NewSelection()
	facts := all
	facts.Standing = graph.Facts
	then := all
	then.KnownAt = june
	day := all
	day.AsOf = date("2018-06-12").Latest
	day.Where = only(func(f *graph.ClaimFilter) {
		f.Not = only(func(f *graph.ClaimFilter) { f.Datasets = []string{"second"} })
	})
	return []selection{{"all", all}, {"facts", facts}, {"known", then}, {"as of", day}}
}

// claimIDs shows pages of claims by their ids.
func claimIDs(pages ...graph.ClaimPage) string {
	var b strings.Builder
	for _, p := range pages {
		for _, c := range p.Claims {
			b.WriteString(string(c.ID))
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%+v\n  ", p.PageInfo)
	}
	return b.String()
}
