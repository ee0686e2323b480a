package embedded

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

var listed = flag.Int("listed", 20_000, "how many entities BenchmarkListEntities lists")

// BenchmarkListEntities reads pages of 20 people of a store that has as many
// as the flag -listed says, 3,000 positions, and two positions for each person.
func BenchmarkListEntities(b *testing.B) {
	vocab := graph.Vocabulary{
		Types: []string{"Person", "Position"}, Relations: []string{"holdsPosition"}, Properties: []string{"born", "country"},
		SingleValued: map[string]bool{"born": true, "country": true}, PropertyKinds: map[string]graph.ValueKind{"born": graph.NumberValue},
	}
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		b.Fatal(err)
	}
	s, err := Open(b.Context(), Options{Dir: "store", Namespace: ns, Vocabulary: vocab, FS: vfs.NewMem()})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	listedPeople(b, s, *listed)
	snap, err := s.snapshot()
	if err != nil {
		b.Fatal(err)
	}
	defer snap.Close()
	ctx := context.Background()
	text := func(s string) *string { return &s }
	named := func(name string) *graph.EntityFilter {
		return &graph.EntityFilter{Types: []string{"Position"}, Name: &graph.ValueFilter{Contains: &name}}
	}
	holds := func(f *graph.EntityFilter) *graph.EntityFilter {
		return &graph.EntityFilter{Relations: []*graph.RelationFilter{{Relations: []string{"holdsPosition"}, Direction: graph.Out, Selection: graph.NewSelection(), Target: f}}}
	}
	byClaims := graph.EntityOrder{By: graph.ByClaims, Desc: true}
	born := graph.EntityOrder{By: graph.ByProperty, Property: "born", Kind: graph.NumberValue}
	property := func(name string, f graph.ValueFilter) *graph.EntityFilter {
		return &graph.EntityFilter{Properties: map[string]*graph.ValueFilter{name: &f}}
	}
	for _, bench := range []struct {
		name  string
		order graph.EntityOrder
		where *graph.EntityFilter
		page  int
	}{
		{"by name", graph.NameAsc, nil, 1},
		{"by name, page 1,000", graph.NameAsc, nil, 1000},
		{"by property", born, nil, 1},
		{"by property, page 1,000", born, nil, 1000},
		{"by claims", byClaims, nil, 1},
		{"by claims, page 1,000", byClaims, nil, 1000},
		{"name contains what 1 in 100 has", graph.NameAsc, &graph.EntityFilter{Name: &graph.ValueFilter{Contains: text("korea")}}, 1},
		{"name contains what one has", graph.NameAsc, &graph.EntityFilter{Name: &graph.ValueFilter{Contains: text("rarity")}}, 1},
		{"name contains what one has, by claims", byClaims, &graph.EntityFilter{Name: &graph.ValueFilter{Contains: text("rarity")}}, 1},
		{"name contains two bytes that one has", graph.NameAsc, &graph.EntityFilter{Name: &graph.ValueFilter{Contains: text("it")}}, 1},
		{"property is", graph.NameAsc, property("country", graph.ValueFilter{Eq: text("Country 77")}), 1},
		{"property is above", born, property("born", graph.ValueFilter{Kind: graph.NumberValue, Gte: text("1990")}), 1},
		{"holds a position that many hold", graph.NameAsc, holds(named("position")), 1},
		{"holds a position that few hold", graph.NameAsc, holds(named("secretary 77")), 1},
		{"holds no position of the name", graph.NameAsc, &graph.EntityFilter{Not: holds(named("secretary 7"))}, 1},
	} {
		b.Run(bench.name, func(b *testing.B) {
			q := &graph.EntityQuery{Types: []string{"Person"}, Order: bench.order, Where: bench.where, Page: graph.Page{First: 20, Last: -1}}
			if bench.page > 1 {
				far := *q
				far.First = min((bench.page-1)*20, *listed-20)
				page, err := snap.ListEntities(ctx, &far)
				if err != nil {
					b.Fatal(err)
				}
				last := len(page.Entities) - 1
				if at := q.Order.CursorOf(page.Entities[last], 0); page.Cursors == nil {
					q.After = q.Order.Encode(at)
				} else {
					q.After = q.Order.Encode(page.Cursors[last])
				}
			}
			for b.Loop() {
				page, err := snap.ListEntities(ctx, q)
				if err != nil || len(page.Entities) == 0 {
					b.Fatal(len(page.Entities), err)
				}
			}
		})
	}
}

// listedPeople loads people and their positions.
func listedPeople(b *testing.B, s *Store, n int) {
	b.Helper()
	ns := s.opts.Namespace
	r := rand.New(rand.NewPCG(1, 2))
	l, err := s.Loader(context.Background(), graph.LoaderOptions{})
	if err != nil {
		b.Fatal(err)
	}
	defer l.Abort()
	add := func(id graph.ID, p quad.IRI, v quad.Value) {
		if err := l.AddQuad(quad.Quad{Subject: ns.Term(id), Predicate: p, Object: v}, "", 0); err != nil {
			b.Fatal(err)
		}
	}
	const positions = 3000
	for i := range positions {
		id := graph.ID(fmt.Sprintf("pos:%d", i))
		add(id, graph.RDFType, ns.Vocab("Position"))
		add(id, ns.Vocab("name"), quad.String(fmt.Sprintf("Position of Secretary %d", i)))
	}
	for i := range n {
		id := graph.ID(fmt.Sprintf("per:%06d", i))
		name := fmt.Sprintf("%s %s %d", given[r.IntN(len(given))], given[r.IntN(len(given))], i)
		if i%100 == 50 {
			name += " (South Korea)"
		}
		if i == n/2 {
			name += " Rarity"
		}
		add(id, graph.RDFType, ns.Vocab("Person"))
		add(id, ns.Vocab("name"), quad.String(name))
		add(id, ns.Vocab("born"), quad.String(fmt.Sprint(1900+r.IntN(100))))
		add(id, ns.Vocab("country"), quad.String(fmt.Sprintf("Country %d", r.IntN(200))))
		for range 2 {
			c := &graph.Claim{Subject: id, Relation: "holdsPosition", Object: graph.ID(fmt.Sprintf("pos:%d", r.IntN(positions))), Affirmed: true, Confidence: graph.NoConfidence, Dataset: "d", RecordedAt: s.opts.Now()}
			c.Normalize()
			if err := l.AddClaim(c); err != nil {
				b.Fatal(err)
			}
		}
	}
	_, err = l.Commit(context.Background(), nil)
	if err := errors.Join(err, l.Abort()); err != nil {
		b.Fatal(err)
	}
}

var given = []string{"Ann", "Bo", "Chae", "Dana", "Eun", "Finn", "Gil", "Hana", "Ivo", "Jun", "Kim", "Lee", "Min", "Nam", "Oh", "Park", "Quinn", "Rhee", "Seo", "Tae"}
