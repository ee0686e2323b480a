package schema

import (
	"context"
	"fmt"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

// hubSize is how many claims the hub of a large store has.
const hubSize = 50_000 / slack

// largeStore returns an embedded store with a hub, per:hub, that met hubSize
// people on one day, each of whom has a name and a birthday.
func largeStore(t testing.TB) graph.Store {
	t.Helper()
	ctx := context.Background()
	ns := storetest.Namespace()
	store, err := embedded.Open(ctx, embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: testOntology(t).Vocabulary(ns)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	load, err := store.Loader(ctx, graph.LoaderOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer load.Abort()
	add := func(e *graph.Entity) {
		for i, q := range storetest.EntityQuads(ns, e, "first") {
			if err := load.AddQuad(q, "people", i); err != nil {
				t.Fatal(err)
			}
		}
	}
	add(&graph.Entity{ID: "per:hub", Type: "Person", Name: "The Hub"})
	for i := range hubSize {
		id := graph.ID(fmt.Sprintf("per:%06d", i))
		add(&graph.Entity{ID: id, Type: "Person", Name: fmt.Sprintf("Person %d of many", i), Properties: []graph.Property{{Name: "birthDate", Value: fmt.Sprintf("19%02d", i%100)}}})
		if err := load.AddClaim(storetest.Claim("per:hub", "metWith", id, storetest.On("2018-06-12"))); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := load.Commit(ctx, nil); err != nil {
		t.Fatal(err)
	}
	return store
}
