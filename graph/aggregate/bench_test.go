package aggregate_test

import (
	"flag"
	"testing"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

var benchGraph = flag.String("graph", "", "folder of the graph of BenchmarkCount_graph; without it there is none")

// BenchmarkCount_graph groups the claims of a graph that is there, as that which
// BenchmarkFind_zipf of package paths leaves: first the ends of all claims, then
// of those that a filter lets through.
func BenchmarkCount_graph(b *testing.B) {
	if *benchGraph == "" {
		b.Skip("it needs -graph DIR")
	}
	store, err := embedded.Open(ctx, embedded.Options{Dir: *benchGraph, Namespace: storetest.Namespace(), Vocabulary: storetest.Vocabulary()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	snap := storetest.View(b, store)
	relation := where(func(f *graph.ClaimFilter) { f.Relations = []string{"icews:r000"} })
	for _, bm := range []struct {
		name string
		q    aggregate.Query
	}{
		{"subject", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject}}},
		{"object", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Object}}},
		{"entity", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Entity}}},
		{"entity by key", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Entity}, Order: aggregate.KeyAsc}},
		{"subject of a relation", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject}, Selection: of(relation)}},
		{"subject and relation", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject, aggregate.Relation}}},
		{"subject, with objects", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject}, Objects: true}},
		{"object by status", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Object}, Selection: selected(func(f *graph.ClaimFilter) { f.Status = []graph.Status{graph.Asserted} })}},
		{"modality of a relation", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Modality}, Selection: of(relation)}},
		{"modality", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Modality}}},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			bm.q.First = 10
			for b.Loop() {
				if groups, err := aggregate.Count(ctx, snap, bm.q); err != nil || len(groups) == 0 {
					b.Fatal(groups, err)
				}
			}
		})
	}
}
