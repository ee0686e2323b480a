package embedded

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/ingest"
)

// TestEntityClaims_lists holds pages that are read from an actor's list by date
// to those that merge its lists by relation.
func TestEntityClaims_lists(t *testing.T) {
	opts := importOf(t, generate(t, t.TempDir(), 6_000, 1))
	s := openGenerated(t, t.TempDir(), opts)
	defer s.Close()
	if _, err := ingest.Run(t.Context(), s, opts); err != nil {
		t.Fatal(err)
	}
	snap, err := s.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	actor := []graph.ID{"act:n0000000"}
	counts, err := snap.RelationCounts(t.Context(), actor, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, c := range counts[0] {
		if c.Direction == graph.Out {
			names = append(names, c.Relation)
		}
	}
	if len(names) < 20 {
		t.Fatalf("%d relations are too few to tell lists apart", len(names))
	}
	read := func(q graph.ClaimQuery) []graph.ID {
		pages, err := snap.EntityClaims(t.Context(), actor, &q)
		if err != nil {
			t.Fatal(err)
		}
		var ids []graph.ID
		for _, c := range pages[0].Claims {
			ids = append(ids, c.ID)
		}
		return ids
	}
	for _, direction := range []graph.Direction{graph.Out, graph.In, graph.Both} {
		for _, page := range []graph.Page{{First: 100_000, Last: -1}, {First: 7, Last: -1}, {First: -1, Last: 7}} {
			for _, order := range []graph.ClaimOrder{graph.DateDesc, graph.DateAsc} {
				q := graph.ClaimQuery{Direction: direction, Selection: graph.NewSelection(), Order: order, Page: page}
				all := read(q)
				if q.Relations = []string{"dealsWith"}; !slices.Equal(read(q), all) {
					t.Errorf("%v %+v %v: the claims of all relations are not those of their parent", direction, page, order)
				}
				// All but one, by list and, as of any time, by the lists of each relation.
				q.Relations = names[1:]
				byDate := read(q)
				q.KnownAt = time.Now().Add(time.Hour)
				if byRelation := read(q); !slices.Equal(byDate, byRelation) || len(byDate) == 0 || len(byDate) == len(all) && page.First > 7 {
					t.Errorf("%v %+v %v: %d claims by date, %d by relation, of %d", direction, page, order, len(byDate), len(byRelation), len(all))
				}
			}
		}
	}
}

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
	counts, err := snap.RelationCounts(b.Context(), actors[:1], nil, 0)
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
