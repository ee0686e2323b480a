package graph

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
)

// An id and its node correspond one to one, also for IRIs made to look like
// those of short ids.
func TestNamespace_ID_injective(t *testing.T) {
	ns := testNamespace(t)
	parts := []string{"https://kg.test/base/", "id/", "v/", "graph/", "per", "clm", "http", "a", ":", "/", "_", "#", "?", "1", "é"}
	r := rand.New(rand.NewPCG(5, 6))
	seen := map[ID]quad.Value{}
	for range 200_000 {
		var b strings.Builder
		for range 1 + r.IntN(6) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		var v quad.Value = quad.IRI(b.String())
		if r.IntN(8) == 0 {
			v = quad.BNode(b.String())
		}
		id := ns.ID(v)
		if back := ns.Term(id); back != v {
			t.Fatalf("%v has the id %q, which is the node %v", v, id, back)
		}
		if other, ok := seen[id]; ok && other != v {
			t.Fatalf("%v and %v both have the id %q", v, other, id)
		}
		seen[id] = v
	}
}

func TestNamespace_Dataset_inverse(t *testing.T) {
	ns := testNamespace(t)
	for _, label := range []quad.Value{
		nil, ns.Graph("korea"), quad.IRI("http://g.test/"), quad.BNode("g"), quad.IRI("korea"), quad.IRI("default"),
		quad.IRI("https://kg.test/base/graph/default"), quad.IRI("https://kg.test/base/graph/a b"), quad.IRI("/en/x"),
	} {
		if back := ns.Graph(ns.Dataset(label)); back != label {
			t.Errorf("%v is dataset %q, whose label is %v", label, ns.Dataset(label), back)
		}
	}
}
