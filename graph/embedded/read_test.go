package embedded

import (
	"fmt"
	"testing"

	"entente/graph"
	"entente/graph/ingest"
)

// BenchmarkEntityClaims reads pages of claims from generated data, of which the
// first actor is the busiest and has claims of all 40 relations.
//
//	newest   the newest 20 of the busiest, whatever their relation
//	wide     the same of a relation with 40 subrelations
//	one      the newest 20 of one relation
//	many     the newest 5 of each of 1,000 actors
func BenchmarkEntityClaims(b *testing.B) {
	data := generate(b, b.TempDir(), 120_000, 1)
	opts := importOf(b, data)
	s := openGenerated(b, b.TempDir(), opts)
	if _, err := ingest.Run(b.Context(), s, opts); err != nil {
		b.Fatal(err)
	}
	snap, err := s.Snapshot(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := snap.Close(); err != nil {
			b.Error(err)
		}
		if err := s.Close(); err != nil {
			b.Error(err)
		}
	})
	var actors []graph.ID
	for i := range 1000 {
		actors = append(actors, graph.ID(fmt.Sprintf("act:n%07d", i)))
	}
	counts, err := snap.RelationCounts(b.Context(), actors[:1], nil)
	if err != nil || len(counts[0]) < 40 {
		b.Fatalf("%d relations: %v", len(counts[0]), err)
	}
	for _, c := range []struct {
		name      string
		actors    []graph.ID
		relations []string
		first     int
	}{
		{"newest", actors[:1], nil, 20},
		{"wide", actors[:1], []string{"dealsWith"}, 20},
		{"one", actors[:1], []string{counts[0][0].Relation}, 20},
		{"many", actors, nil, 5},
	} {
		b.Run(c.name, func(b *testing.B) {
			q := &graph.ClaimQuery{Relations: c.relations, Direction: graph.Out, Selection: graph.NewSelection(), Page: graph.Page{First: c.first, Last: -1}}
			b.ReportAllocs()
			for b.Loop() {
				pages, err := snap.EntityClaims(b.Context(), c.actors, q)
				if err != nil {
					b.Fatal(err)
				}
				if len(pages[0].Claims) != c.first {
					b.Fatalf("%d claims, want %d", len(pages[0].Claims), c.first)
				}
			}
		})
	}
}
