package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/ontology"
	"entente/graph/storetest"
	"entente/schema"
)

// TestLargeAnswer_memory bounds what an answer of 10 MB takes while it is made:
// three times its size, with the answer itself, all that is read for it, and
// garbage. The collector does not run, so this holds whatever it is set to.
func TestLargeAnswer_memory(t *testing.T) {
	if raceDetector() {
		t.Skip("the race detector takes memory of its own")
	}
	const people, claims, size = 1000, 60, 10_000_000
	o, err := ontology.Parse("memory.graphql", []byte(`
type Person @entity(plural: "people", prefix: "per")
type Relations { metWith: Person @relation(from: [Person], symmetric: true, dated: true) }`))
	if err != nil {
		t.Fatal(err)
	}
	api, err := schema.New(o)
	if err != nil {
		t.Fatal(err)
	}
	ns := storetest.Namespace()
	store, err := embedded.Open(t.Context(), embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: o.Vocabulary(ns)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	fillWithMeetings(t, store, people, claims)
	limits := schema.DefaultLimits()
	limits.Time = time.Minute
	engine, err := schema.NewEngine(schema.EngineOptions{Schema: api, Store: store, Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	req := schema.Request{Query: `{ people(first: 1000) { nodes { id name claims(direction: OUT, first: 60) { nodes {
	  id relation date { edtf earliest } modality status object { id name } } } } } }`}
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for _, turn := range []string{"first", "second"} { // a plan remembers the size of its last answer
		runtime.GC()
		before := heapInUse()
		stop, most := make(chan struct{}), make(chan int64)
		go func() {
			peak := int64(0)
			for {
				peak = max(peak, heapInUse())
				select {
				case <-stop:
					most <- peak
					return
				case <-time.After(time.Millisecond):
				}
			}
		}()
		res := engine.Execute(t.Context(), req)
		close(stop)
		took := <-most - before
		if res.Errors > 0 || len(res.JSON) < size {
			t.Fatalf("%d bytes, not %d: %.300s", len(res.JSON), size, res.JSON)
		}
		t.Logf("%s: %d bytes took %d, %.2f times that", turn, len(res.JSON), took, float64(took)/float64(len(res.JSON)))
		if took > 3*int64(len(res.JSON)) {
			t.Errorf("%s: an answer of %d bytes took %d", turn, len(res.JSON), took)
		}
	}
}

// fillWithMeetings adds people who each met so many of those after them.
func fillWithMeetings(t *testing.T, store graph.Store, people, claims int) {
	t.Helper()
	ns := store.Namespace()
	id := func(i int) graph.ID { return graph.ID(fmt.Sprintf("per:p%04d", i%people)) }
	on := storetest.On("2018-04-27")
	for from := 0; from < people; from += 100 {
		b := &graph.Batch{}
		for i := from; i < from+100; i++ {
			b.Quads = append(b.Quads,
				quad.Quad{Subject: ns.Term(id(i)), Predicate: graph.RDFType, Object: ns.Vocab("Person")},
				quad.Quad{Subject: ns.Term(id(i)), Predicate: ns.Vocab(graph.PropName), Object: quad.String(fmt.Sprintf("Person number %d", i))})
			for j := range claims {
				b.Claims = append(b.Claims, storetest.Claim(id(i), "metWith", id(i+j+1), on))
			}
		}
		if _, err := store.Apply(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
}

// heapInUse is the number of bytes of all objects, garbage too.
func heapInUse() int64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return int64(s[0].Value.Uint64())
}
