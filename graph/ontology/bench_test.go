package ontology

import (
	"os"
	"path/filepath"
	"testing"

	"entente/graph"
)

// BenchmarkCheckClaim checks a claim that is right, as most of an import are.
func BenchmarkCheckClaim(b *testing.B) {
	src, err := os.ReadFile(filepath.Join("..", "..", "data", "korea", "ontology.graphql"))
	if err != nil {
		b.Fatal(err)
	}
	o := mustParse(b, string(src))
	rel := graph.Relations{"icews:consult": {Name: "icews:consult", Parent: "relatedTo"}}
	c := &graph.Claim{Subject: "evt:a", Relation: "participant", Object: "per:b", Qualifiers: []graph.Qualifier{{Key: "role", Value: "host"}}}
	event := &graph.Claim{Subject: "icews:1", Relation: "icews:consult", Object: "icews:2", Qualifiers: []graph.Qualifier{{Key: "cameoCode", Value: "040"}}}
	b.ReportAllocs()
	for b.Loop() {
		if o.CheckClaim(c, "Visit", "Person", rel) != nil || o.CheckClaim(event, "State", "Group", rel) != nil {
			b.Fatal("a claim is refused")
		}
	}
}
