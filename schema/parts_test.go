package schema

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

// TestEngine_Execute_parts asks for a list whose objects are so large that each
// but the first is made by itself, with the list that it leads to in parts
// again: what is read for a part must last until it has been written, and no
// part may have what is of another.
func TestEngine_Execute_parts(t *testing.T) {
	// A part has 64 objects, or fewer of 256 KiB. The second part of the inner
	// list reads more claims than the list has, so that memory which is used
	// again too early would show.
	const people, more = 66, "…"
	ns := storetest.Namespace()
	onDisk, err := embedded.Open(t.Context(), embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: testOntology(t).Vocabulary(ns)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := onDisk.Close(); err != nil {
			t.Error(err)
		}
	})
	id := func(i int) graph.ID { return graph.ID(fmt.Sprintf("per:p%02d", i%people)) }
	said := func(from, to graph.ID) string { return fmt.Sprintf("%s met %s", from, to) }
	for name, store := range map[string]graph.Store{"embedded": onDisk, "model": testStore(t)} {
		t.Run(name, func(t *testing.T) {
			for i := range people {
				var parts []any
				parts = append(parts, &graph.Entity{ID: id(i), Type: "Person", Name: string(id(i))})
				for j := range people {
					parts = append(parts, storetest.Claim(id(i), "relatedTo", id(i+j), storetest.By(id(i+j)), func(c *graph.Claim) {
						c.Summary = said(c.Subject, c.Object) + strings.Repeat(more, 1400)
					}))
				}
				storetest.Load(t, store, parts...)
			}
			limits := DefaultLimits()
			limits.Cost = 200_000
			e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store, Limits: limits})
			if err != nil {
				t.Fatal(err)
			}
			a, res := execute(t, e, Request{Query: `{ people(first: 66) { nodes { id claims(direction: OUT, first: 66) { nodes {
				summary attributedTo { id } object { id ... on Person { relatedTo(first: 40, orderBy: ID_ASC) { edges { claim { subject { id } } } } } } } } } } }`})
			if len(a.Errors) > 0 {
				t.Fatalf("%.300s", res.JSON)
			}
			type node struct{ ID graph.ID }
			var data struct {
				People struct {
					Nodes []struct {
						node
						Claims struct {
							Nodes []struct {
								Summary      string
								AttributedTo []node
								Object       struct {
									node
									RelatedTo struct {
										Edges []struct{ Claim struct{ Subject node } }
									}
								}
							}
						}
					}
				}
			}
			if err := json.Unmarshal(a.Data, &data); err != nil {
				t.Fatal(err)
			}
			if len(data.People.Nodes) != people {
				t.Fatalf("%d people", len(data.People.Nodes))
			}
			for _, p := range data.People.Nodes {
				met := map[graph.ID]bool{}
				for _, c := range p.Claims.Nodes {
					met[c.Object.ID] = true
					if text, _, _ := strings.Cut(c.Summary, more); text != said(p.ID, c.Object.ID) || len(c.AttributedTo) != 1 || c.AttributedTo[0].ID != c.Object.ID {
						t.Fatalf("of %s with %s it says %q, by %v", p.ID, c.Object.ID, text, c.AttributedTo)
					}
					if len(c.Object.RelatedTo.Edges) != 40 {
						t.Errorf("under %s, %s has %d claims", p.ID, c.Object.ID, len(c.Object.RelatedTo.Edges))
					}
					for _, edge := range c.Object.RelatedTo.Edges {
						if edge.Claim.Subject.ID != c.Object.ID {
							t.Fatalf("under %s, %s has a claim of %s", p.ID, c.Object.ID, edge.Claim.Subject.ID)
						}
					}
				}
				if len(met) != people {
					t.Errorf("%s has %d others", p.ID, len(met))
				}
			}
		})
	}
}
