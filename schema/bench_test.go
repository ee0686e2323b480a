package schema

import (
	"context"
	"testing"
)

// BenchmarkEngine_Execute measures what a request costs beside its reads.
func BenchmarkEngine_Execute(b *testing.B) {
	store := testStore(b)
	fill(b, store)
	e, err := NewEngine(EngineOptions{Schema: testSchema(b), Store: store})
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct{ name, query, variables string }{
		{"typename", `{ __typename }`, ""},
		{"person", `query Person($id: ID!) { person(id: $id) { id name birthDate } }`, `{"id": "per:kim"}`},
		{"meetings", `query Met($id: ID!, $first: Int) { person(id: $id) { name metWith(first: $first) { edges { node { id name } claim { id date { edtf } } } } } }`, `{"id": "per:kim", "first": 10}`},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if res := e.Execute(context.Background(), Request{Query: c.query, Variables: []byte(c.variables)}); res.Errors > 0 {
					b.Fatalf("%s", res.JSON)
				}
			}
		})
	}
	b.Run("new document", func(b *testing.B) { // parsed, held to the limits and validated
		b.ReportAllocs()
		for b.Loop() {
			e.documents = newCache[string, *document](1)
			if _, _, errs := e.document(`query Met($id: ID!, $first: Int) { person(id: $id) { name metWith(first: $first) { edges { node { id name } claim { id date { edtf } } } } } }`); errs != nil {
				b.Fatal(errs)
			}
		}
	})
}
