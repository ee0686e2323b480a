package main

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/cmd/internal/server"
	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/ontology"
	"entente/graph/storetest"
	"entente/schema"
)

// BenchmarkLookup answers, of 200,000 entities in no order, one by its id with
// three properties: from the HTTP handler to its answer, without sockets.
func BenchmarkLookup(b *testing.B) {
	const entities = 200_000
	h := lookupHandler(b, entities)
	rng := rand.New(rand.NewPCG(1, 2))
	benchmarkAnswers(b, h, func() (body, want string) {
		i := rng.IntN(entities)
		return fmt.Sprintf(`{"query":"query ($id: ID!) { person(id: $id) { id name born country } }","variables":{"id":"per:p%06d"}}`, i),
			fmt.Sprintf(`{"data":{"person":{"id":"per:p%06d","name":"Person number %d","born":"%d","country":"Country %d"}}}`, i, i, 1900+i%100, i%200)
	})
}

// BenchmarkPage answers, of who has a name, the newest 20 of many claims.
func BenchmarkPage(b *testing.B) {
	h := lookupHandler(b, 20_000)
	nodes := make([]string, 20)
	for i := range nodes {
		last := hubClaims - 1 - i
		nodes[i] = fmt.Sprintf(`{"relation":"metWith","date":{"edtf":"%s"},"object":{"name":"Person number %d"}}`, hubDate(last), last)
	}
	want := `{"data":{"people":{"nodes":[{"claims":{"nodes":[` + strings.Join(nodes, ",") + `]}}]}}}`
	benchmarkAnswers(b, h, func() (string, string) {
		return `{"query":"query ($name: String!) { people(where: {name: {eq: $name}}) { nodes { claims(direction: OUT, first: 20) { nodes { relation date { edtf } object { name } } } } } }","variables":{"name":"Person number 0"}}`, want
	})
}

// benchmarkAnswers measures how long answers take, from the HTTP handler on.
func benchmarkAnswers(b *testing.B, h http.Handler, next func() (body, want string)) {
	defer keepHeapFloor(spareHeap)()
	b.ReportAllocs()
	var took []time.Duration
	for b.Loop() {
		body, want := next()
		req := httptest.NewRequest(http.MethodPost, "http://localhost/graphql", strings.NewReader(body))
		req.Header.Set("Content-Type", "application/json")
		res := httptest.NewRecorder()
		began := time.Now()
		h.ServeHTTP(res, req)
		took = append(took, time.Since(began))
		if strings.TrimSpace(res.Body.String()) != want {
			b.Fatalf("status %d, %s, want %s", res.Code, res.Body, want)
		}
	}
	b.ReportMetric(float64(quantile(took, 0.5).Nanoseconds())/1e3, "p50-µs")
	b.ReportMetric(float64(quantile(took, 0.99).Nanoseconds())/1e3, "p99-µs")
}

// hubClaims is how many claims the first of the people of lookupHandler has.
const hubClaims = 10_000

// hubDate returns the date of a claim of the first of the people.
func hubDate(i int) string {
	return time.Date(1970, 1, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// lookupHandler returns what answers for a store of so many people.
func lookupHandler(b *testing.B, people int) http.Handler {
	b.Helper()
	o, err := ontology.Parse("lookup.graphql", []byte(`
type Person @entity(plural: "people", prefix: "per") { born: String country: String }
type Relations { metWith: Person @relation(from: [Person], symmetric: true, dated: true) }`))
	if err != nil {
		b.Fatal(err)
	}
	api, err := schema.New(o)
	if err != nil {
		b.Fatal(err)
	}
	ns := storetest.Namespace()
	store, err := embedded.Open(b.Context(), embedded.Options{Dir: b.TempDir(), Namespace: ns, Vocabulary: o.Vocabulary(ns)})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := store.Close(); err != nil {
			b.Error(err)
		}
	})
	l, err := store.Loader(b.Context(), graph.LoaderOptions{})
	if err != nil {
		b.Fatal(err)
	}
	for i := range people {
		node := ns.Term(graph.ID(fmt.Sprintf("per:p%06d", i)))
		for _, q := range []quad.Quad{
			{Subject: node, Predicate: graph.RDFType, Object: ns.Vocab("Person")},
			{Subject: node, Predicate: ns.Vocab(graph.PropName), Object: quad.String(fmt.Sprintf("Person number %d", i))},
			{Subject: node, Predicate: ns.Vocab("born"), Object: quad.String(fmt.Sprint(1900 + i%100))},
			{Subject: node, Predicate: ns.Vocab("country"), Object: quad.String(fmt.Sprintf("Country %d", i%200))},
		} {
			if err := l.AddQuad(q, "", 0); err != nil {
				b.Fatal(err)
			}
		}
	}
	for i := range hubClaims {
		met := storetest.Claim("per:p000000", "metWith", graph.ID(fmt.Sprintf("per:p%06d", i)), storetest.On(hubDate(i)))
		if err := l.AddClaim(met); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := l.Commit(b.Context(), nil); err != nil {
		b.Fatal(err)
	}
	engine, err := schema.NewEngine(schema.EngineOptions{Schema: api, Store: store, Limits: schema.DefaultLimits()})
	if err != nil {
		b.Fatal(err)
	}
	h := server.New(server.Options{
		Engine: engine, Hosts: []string{"localhost"}, MaxBody: 1 << 20, MaxUnsent: 1 << 20,
		Concurrency: server.Concurrency{Running: 16, Waiting: 16, Wait: time.Second}, Logger: slog.New(slog.DiscardHandler),
	})
	h.SetReady(true)
	return h
}
