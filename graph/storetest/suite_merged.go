package storetest

import (
	"context"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// testMerged looks up ids by which entities were known before they were merged.
func testMerged(t *testing.T, open Opener) {
	ns := Namespace()
	merged := func(into, from graph.ID, dataset string) quad.Quad {
		return quad.Quad{Subject: ns.Term(into), Predicate: ns.Vocab(graph.PropMergedFrom), Object: ns.Term(from), Label: ns.Graph(dataset)}
	}
	asked := []graph.ID{"per:kim", "per:old", "http://old.test/kim", "per:stays", "per:nobody", "clm:aaaaaaaaaaaaaaaaaaaaaaaaaa", "", "per:of", "per:two"}
	look := func(tr *trial, want ...graph.ID) {
		t.Helper()
		got, err := View(t, tr).MergedInto(context.Background(), asked)
		same(t, "merged", must(t, got, err), want)
	}
	tr := newTrial(t, open)
	// A quad that waits for a claim is no merge.
	tr.apply(graph.Batch{Quads: []quad.Quad{merged("clm:aaaaaaaaaaaaaaaaaaaaaaaaaa", "per:nobody", "first")}})
	none := make([]graph.ID, len(asked))
	look(tr, none...)
	kim := &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}
	tr.run("r1", EntityQuads(ns, kim, "first"), Claim("per:xi", "metWith", "per:old"), EntityQuads(ns, &graph.Entity{ID: "per:stays", Type: "Person", Name: "S"}, "second"))
	look(tr, none...)
	tr.run("r2", merged("per:kim", "per:old", "first"), merged("per:kim", "http://old.test/kim", "first"), merged("per:kim", "per:stays", "first"),
		merged("per:kim", "per:two", "second"), merged("per:an", "per:two", "first"), merged("per:an", "per:of", "first"))
	look(tr, "", "per:kim", "per:kim", "", "", "", "", "per:an", "per:an")
	tr.reopen(Vocabulary())
	look(tr, "", "per:kim", "per:kim", "", "", "", "", "per:an", "per:an")
	tr.undo("r2")
	look(tr, none...)
}
