package exec_test

import (
	"bytes"
	"context"
	"fmt"
	"testing"

	"entente/graph"
	"entente/graph/storetest"
	"entente/schema/exec"
)

// A fake is a snapshot whose answers are made before: what is measured beside
// it is the engine alone. Everybody met the ten people after them.
type fake struct {
	graph.Snapshot // nil: what is not asked panics
	people         []*graph.Entity
	met            []graph.ClaimPage
}

// place reads an entity's place from its id.
func place(id graph.ID) (n int) {
	for _, c := range id[len("per:"):] {
		n = n*10 + int(c-'0')
	}
	return n
}

func newFake(n int) *fake {
	f := &fake{}
	for i := range n {
		id := graph.ID(fmt.Sprintf("per:%05d", i))
		f.people = append(f.people, &graph.Entity{ID: id, Type: "Person", Name: fmt.Sprintf("Person number %d", i), Properties: []graph.Property{
			{Name: "alive", Value: "true"}, {Name: "born", Value: "1984-01-08"}, {Name: "page", Value: "http://people.test/" + string(id)}}})
	}
	for i, e := range f.people {
		page := graph.ClaimPage{PageInfo: graph.PageInfo{Total: -1}}
		for j := range 10 {
			page.Claims = append(page.Claims, storetest.Claim(e.ID, "metWith", f.people[(i*10+j+1)%n].ID, storetest.On("2018-04-27")))
		}
		f.met = append(f.met, page)
	}
	return f
}

func (f *fake) Namespace() graph.Namespace { return storetest.Namespace() }

func (f *fake) ListEntities(_ context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	return graph.EntityPage{Entities: f.people[:q.First], PageInfo: graph.PageInfo{Total: -1}}, nil
}

func (f *fake) Entities(_ context.Context, ids []graph.ID, _ graph.Detail) ([]*graph.Entity, error) {
	list := make([]*graph.Entity, len(ids))
	for i, id := range ids {
		list[i] = f.people[place(id)]
	}
	return list, nil
}

func (f *fake) EntityClaims(_ context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	pages := make([]graph.ClaimPage, len(ids))
	for i, id := range ids {
		pages[i] = f.met[place(id)]
	}
	return pages, nil
}

// BenchmarkRun measures answering, from the plan to JSON. ns/field counts the
// fields of the answer.
func BenchmarkRun(b *testing.B) {
	snap := newFake(20_000)
	for _, bm := range []struct{ name, query string }{
		{"1000x6", `{ people(first: 1000) { nodes { id name type born alive page } } }`},
		{"1000xHead", `{ people(first: 1000) { nodes { id name type __typename } } }`},
		{"100x10x10", `{ people(first: 100) { nodes { id name metWith(first: 10) { nodes { id name metWith(first: 10) { nodes { id name } } } } } } }`},
		{"100x10x10 edges", `{ people(first: 100) { edges { cursor node { id name metWith(first: 10) { edges { claim { id date { edtf } } node { id name metWith(first: 10) { edges { claim { modality } node { id name } } } } } } } } } }`},
	} {
		b.Run(bm.name, func(b *testing.B) {
			a := newAPI(b)
			p, args := a.compile(b, bm.query, nil)
			req := exec.Request{Plan: p, Arguments: args, Snapshot: snap}
			data, errs := exec.Run(context.Background(), req)
			if len(errs) > 0 {
				b.Fatal(errs)
			}
			fields := bytes.Count(data, []byte(`":`))
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				exec.Run(context.Background(), req)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(fields), "ns/field")
			b.ReportMetric(float64(fields), "fields")
		})
	}
}

// BenchmarkCompile measures making a plan of a validated query on an interface.
func BenchmarkCompile(b *testing.B) {
	a := newAPI(b)
	doc := a.document(b, `{ agents { edges { node { id name ... on Person { born } metWith { nodes { id name } } } } } }`)
	for b.Loop() {
		if _, err := a.planner.Compile(doc, doc.Operations[0], nil); err != nil {
			b.Fatal(err)
		}
	}
}
