package exec_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/storetest"
	"entente/schema/exec"
)

// counting counts the calls that read claims.
type counting struct {
	*fake
	calls int
}

func (c *counting) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	c.calls++
	return c.fake.EntityClaims(ctx, ids, q)
}

// TestRun_Parts holds the answer of a list that is long enough to be made in
// parts to what it must be, item by item.
func TestRun_Parts(t *testing.T) {
	const people = 150 // in two parts
	fake := newFake(people)
	a := newAPI(t)
	met := func(i, j int) string { return fake.people[(i*10+j+1)%people].Name }
	for _, c := range []struct {
		name, query string
		item        func(i int) string
	}{
		{"nodes", `{ people(first: 150) { nodes { name metWith { nodes { name } } } } }`, func(i int) string {
			var names []string
			for j := range 10 {
				names = append(names, fmt.Sprintf(`{"name":%q}`, met(i, j)))
			}
			return fmt.Sprintf(`{"name":%q,"metWith":{"nodes":[%s]}}`, fake.people[i].Name, strings.Join(names, ","))
		}},
		{"edges", `{ people(first: 150) { edges { node { id metWith { edges { claim { date { edtf } } } } } } } }`, func(i int) string {
			edges := strings.Repeat(`,{"claim":{"date":{"edtf":"2018-04-27"}}}`, 10)[1:]
			return fmt.Sprintf(`{"node":{"id":%q,"metWith":{"edges":[%s]}}}`, fake.people[i].ID, edges)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			snap := &counting{fake: fake}
			data, errs := a.run(t, snap, c.query, nil)
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			var items []string
			for i := range people {
				items = append(items, c.item(i))
			}
			if want := fmt.Sprintf(`{"people":{%q:[%s]}}`, c.name, strings.Join(items, ",")); string(data) != want {
				t.Errorf("answered %.300s, want %.300s", data, want)
			}
			if snap.calls != 2 {
				t.Errorf("%d calls for claims, want one a part", snap.calls)
			}
		})
	}
	t.Run("one fails", func(t *testing.T) {
		data, errs := a.run(t, &failing{Snapshot: fake, n: 2, err: errSecret}, `{ people(first: 150) { edges { node { metWith { nodes { id } } } } } }`, nil)
		if len(errs) != 86 || errs[0].Path.String() != "people.edges[64].node.metWith" || errs[85].Path.String() != "people.edges[149].node.metWith" {
			t.Errorf("%d errors of the second part, the first is %v", len(errs), errs[0])
		}
		if n := strings.Count(string(data), `{"node":null}`); n != 86 {
			t.Errorf("%d of 86 nodes are null", n)
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		p, args := a.compile(t, `{ people(first: 150) { nodes { metWith { nodes { id } } } } }`, nil)
		data, errs := exec.Run(ctx, exec.Request{Plan: p, Arguments: args, Snapshot: &ending{fake, cancel}})
		if string(data) != "null" || len(errs) != 1 || errs[0].Extensions["code"] != "CANCELLED" {
			t.Errorf("%.100s, %v", data, errs)
		}
	})
}

// ending ends the request while claims are read.
type ending struct {
	*fake
	cancel func()
}

func (e *ending) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	e.cancel()
	return nil, ctx.Err()
}

// TestRun_Parts_nested asks for a list whose parts but the first have one object
// each, with the list that it leads to in parts again. The memory of claims is
// used again part by part: what is read for one must last until it has been
// written, and none may have what is of another. The last part of the inner list
// reads more claims than the list has, so that memory which is used again too
// early shows.
func TestRun_Parts_nested(t *testing.T) {
	const people, inner = 66, 40
	defer exec.SetPartBytes(1)()
	a := newAPI(t)
	ns := storetest.Namespace()
	vocabulary := a.ontology.Vocabulary(ns)
	onDisk, err := embedded.Open(t.Context(), embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: vocabulary})
	if err != nil {
		t.Fatal(err)
	}
	id := func(i int) graph.ID { return graph.ID(fmt.Sprintf("per:p%02d", i%people)) }
	said := func(from, to graph.ID) string { return fmt.Sprintf("%s is about %s", from, to) }
	for name, store := range map[string]graph.Store{"embedded": onDisk, "model": storetest.NewModel(ns, vocabulary)} {
		t.Run(name, func(t *testing.T) {
			t.Cleanup(func() {
				if err := store.Close(); err != nil {
					t.Error(err)
				}
			})
			var items []any
			for i := range people {
				items = append(items, &graph.Entity{ID: id(i), Type: "Person", Name: string(id(i))})
				others := inner
				if i >= people-2 {
					others = people
				}
				for j := range others {
					items = append(items, storetest.Claim(id(i), "about", id(i+j), storetest.By(id(i+j)), func(c *graph.Claim) { c.Summary = said(c.Subject, c.Object) }))
				}
			}
			storetest.Load(t, store, items...)
			data, errs := a.run(t, storetest.View(t, store), `{ people(first: 66, orderBy: ID_ASC) { nodes { id claims(direction: OUT, first: 66, orderBy: ID_DESC) { nodes {
				summary attributedTo { id } object { id ... on Person { about(first: 40, orderBy: ID_ASC) { edges { claim { subject { id } } } } } } } } } } }`, nil)
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			type node struct{ ID graph.ID }
			var got struct {
				People struct {
					Nodes []struct {
						node
						Claims struct {
							Nodes []struct {
								Summary      string
								AttributedTo []node
								Object       struct {
									node
									About struct {
										Edges []struct{ Claim struct{ Subject node } }
									}
								}
							}
						}
					}
				}
			}
			if err := json.Unmarshal(data, &got); err != nil {
				t.Fatal(err)
			}
			for i, p := range got.People.Nodes {
				others := map[graph.ID]bool{}
				for _, c := range p.Claims.Nodes {
					others[c.Object.ID] = true
					if c.Summary != said(p.ID, c.Object.ID) || len(c.AttributedTo) != 1 || c.AttributedTo[0].ID != c.Object.ID {
						t.Fatalf("of %s with %s it says %q, by %v", p.ID, c.Object.ID, c.Summary, c.AttributedTo)
					}
					if len(c.Object.About.Edges) != inner {
						t.Errorf("under %s, %s has %d claims", p.ID, c.Object.ID, len(c.Object.About.Edges))
					}
					for _, edge := range c.Object.About.Edges {
						if edge.Claim.Subject.ID != c.Object.ID {
							t.Fatalf("under %s, %s has a claim of %s", p.ID, c.Object.ID, edge.Claim.Subject.ID)
						}
					}
				}
				if want := map[bool]int{true: people, false: inner}[i >= people-2]; p.ID != id(i) || len(others) != want {
					t.Errorf("%s has %d others, want %d", p.ID, len(others), want)
				}
			}
		})
	}
}
