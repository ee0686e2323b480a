package exec_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/rogpeppe/go-internal/txtar"

	"entente/graph"
	"entente/graph/storetest"
	"entente/schema/exec"
)

// meetings returns a store in which each of n people met the three after it,
// at two levels of names.
func meetings(t *testing.T, n int) graph.Store {
	t.Helper()
	ns := storetest.Namespace()
	store := storetest.NewModel(ns, newAPI(t).ontology.Vocabulary(ns))
	t.Cleanup(func() { store.Close() })
	b := &graph.Batch{}
	id := func(i int) graph.ID { return graph.ID(fmt.Sprintf("per:%d", i%n)) }
	for i := range n {
		b.Quads = append(b.Quads, storetest.EntityQuads(ns, &graph.Entity{ID: id(i), Type: "Person", Name: fmt.Sprint("Person ", i)}, "first")...)
		for j := range 3 {
			b.Claims = append(b.Claims, storetest.Claim(id(i), "metWith", id(i+j+1), storetest.On("2018")))
		}
	}
	if _, err := store.Apply(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	return store
}

// TestRun_Calls holds the number of reads to the depth of a query.
func TestRun_Calls(t *testing.T) {
	a := newAPI(t)
	count := func(people int, query string) map[string]int {
		return calls(t, meetings(t, people), func(snap graph.Snapshot) {
			if data, errs := a.run(t, snap, query, nil); len(errs) > 0 || bytes.Count(data, []byte(`"name"`)) < people/2 {
				t.Fatalf("%s: %v", data, errs)
			}
		})
	}
	level := func(depth int) string {
		q := "name"
		for range depth {
			q = "name metWith { edges { node { " + q + " } claim { id relation } } }"
		}
		return "{ people(first: 100) { nodes { " + q + " } } }"
	}
	for depth := range 4 {
		few, many := count(5, level(depth)), count(60, level(depth))
		want := map[string]int{"ListEntities": 1}
		if depth > 0 {
			want["EntityClaims"] = depth
			// Everybody is on the first level already.
		}
		if !maps.Equal(few, want) || !maps.Equal(many, want) {
			t.Errorf("depth %d: calls are %v for 5 people and %v for 60, want %v", depth, few, many, want)
		}
	}
	t.Run("equal questions are one", func(t *testing.T) {
		var q strings.Builder
		for i := range 10 {
			fmt.Fprintf(&q, "p%d: person(id: \"per:%d\") { name a: metWith(first: 2) { nodes { name } } b: metWith(first: 2) { edges { node { id } } } }\n", i, i)
		}
		want := map[string]int{"Entities": 2, "EntityClaims": 1}
		if got := count(20, "{"+q.String()+"}"); !maps.Equal(got, want) {
			t.Errorf("calls are %v, want %v", got, want)
		}
	})
	t.Run("nodes of both kinds are read at once", func(t *testing.T) {
		var ids []string
		for i := range 40 {
			ids = append(ids, fmt.Sprintf("%q", fmt.Sprint("per:", i)), fmt.Sprintf("%q", storetest.Claim(graph.ID(fmt.Sprint("per:", i)), "metWith", graph.ID(fmt.Sprint("per:", (i+1)%60)), storetest.On("2018")).ID))
		}
		var data []byte
		got := calls(t, meetings(t, 60), func(snap graph.Snapshot) {
			data, _ = a.run(t, snap, "{ nodes(ids: ["+strings.Join(ids, ", ")+"]) { id ... on Person { name } ... on Claim { relation } } }", nil)
		})
		want := map[string]int{"Entities": 1, "Claims": 1}
		if !maps.Equal(got, want) || bytes.Count(data, []byte(`"name"`)) != 40 || bytes.Count(data, []byte(`"relation"`)) != 40 {
			t.Errorf("calls are %v, want %v; data %.300s", got, want, data)
		}
	})
	t.Run("groups and contradictions are read a level at a time", func(t *testing.T) {
		query := `{ people(first: 100) { nodes { name
			aggregate(groupBy: [YEAR]) { count } counts: aggregate(groupBy: [RELATION]) { count } contradictions { totalCount }
			claims(first: 2) { nodes { contradictions { totalCount } } } } } }`
		few, many := count(5, query), count(60, query)
		if !maps.Equal(few, many) || many["ScanEntityClaims"] != 1 || many["EndCounts"] != 1 || many["ScanDisputes"] != 2 {
			t.Errorf("calls are %v for 5 people and %v for 60", few, many)
		}
	})
	t.Run("what is not selected is not read", func(t *testing.T) {
		for query, want := range map[string]map[string]int{
			`{ claims(first: 2) { nodes { id subject { id } dataset { id } } } # "name" "name"` + "\n}":        {"AllClaims": 1},
			`{ a: people { nodes { id } } b: people { nodes { name } } c: people(first: 3) { nodes { id } } }`: {"ListEntities": 2},
			`{ claims { totalCount } }`:                        {"AllClaims": 1},
			`{ search(query: "person") { totalCount } }`:       {"Search": 1},
			`{ person(id: "per:0") { quads { totalCount } } }`: {"Entities": 1, "Quads": 1},
			`{ __typename }`:                                   {},
		} {
			got := calls(t, meetings(t, 5), func(snap graph.Snapshot) {
				if _, errs := a.run(t, snap, query, nil); len(errs) > 0 {
					t.Fatal(errs)
				}
			})
			if !maps.Equal(got, want) {
				t.Errorf("%s: calls are %v, want %v", query, got, want)
			}
		}
	})
}

// A recorder notes which entities claims are read of.
type recorder struct {
	graph.Snapshot
	ids []graph.ID
}

func (s *recorder) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	s.ids = append(s.ids, ids...)
	return s.Snapshot.EntityClaims(ctx, ids, q)
}

// TestRun_Ids holds reads to the entities that have the field, each once.
func TestRun_Ids(t *testing.T) {
	a, store := newAPI(t), talks(t)
	for query, want := range map[string][]graph.ID{
		`{ agents { nodes { ... on State { leaders { totalCount } } } } }`:                                                      {"sta:jp", "sta:kp", "sta:odd", "sta:us"},
		`{ nodes(ids: ["per:kim", "fac:yongbyon", "per:kim", "per:who"]) { ... on Person { leads { totalCount } } } }`:          {"per:kim"},
		`{ entity(id: "per:who") { claims { totalCount } } }`:                                                                   nil,
		`{ a: person(id: "per:kim") { leads { totalCount } } b: people { nodes { leads { totalCount } } } }`:                    {"per:kim", "per:moon", "per:trump"},
		`{ person(id: "per:kim") { metWith(standing: ALL) { nodes { ... on Person { leads(first: 1) { nodes { id } } } } } } }`: {"per:kim", "per:moon", "per:trump"},
	} {
		r := &recorder{Snapshot: storetest.View(t, store)}
		if _, errs := a.run(t, r, query, nil); len(errs) > 0 {
			t.Fatal(errs)
		}
		slices.Sort(r.ids)
		if !slices.Equal(r.ids, want) {
			t.Errorf("%s: read %q, want %q", query, r.ids, want)
		}
	}
}

// TestRun_CountQuads counts the quads of nodes with more than are read at once.
func TestRun_CountQuads(t *testing.T) {
	ns := storetest.Namespace()
	store := storetest.NewModel(ns, newAPI(t).ontology.Vocabulary(ns))
	defer store.Close()
	const many = 10_001
	quads := []quad.Quad{{Subject: ns.Term("per:few"), Predicate: graph.RDFSLabel, Object: quad.String("Few")}}
	for i := range many {
		quads = append(quads, quad.Quad{Subject: ns.Term("per:many"), Predicate: quad.IRI("http://x.test/n"), Object: quad.String(fmt.Sprint(i))})
	}
	storetest.Load(t, store, quads)
	const query = `{ nodes(ids: ["per:few", "per:many"]) { ... on Entity { quads { totalCount } } } }`
	data, errs := newAPI(t).run(t, storetest.View(t, store), query, nil)
	if want := `{"nodes":[{"quads":{"totalCount":1}},{"quads":{"totalCount":10001}}]}`; string(data) != want || len(errs) > 0 {
		t.Errorf("%s, %v", data, errs)
	}
	data, errs = newAPI(t).run(t, storetest.View(t, store), query, nil, func(r *exec.Request) { r.MaxRows = many })
	if string(data) != `{"nodes":[null,null]}` || len(errs) != 2 || errs[1].Extensions["code"] != "LIMIT_EXCEEDED" {
		t.Errorf("%s, %v", data, errs)
	}
}

// A failure is the failure of those who asked.
func TestRun_FailsAlone(t *testing.T) {
	a, store := newAPI(t), talks(t)
	snap := &failing{Snapshot: storetest.View(t, store), n: 1, err: errSecret}
	data, errs := a.run(t, snap, `{ people(first: 1) { nodes { name leads { nodes { id } } } } entity(id: "sta:kp") { name } }`, nil)
	const want = `{"people":{"nodes":[{"name":"Donald Trump","leads":{"nodes":[{"id":"sta:us"}]}}]},"entity":null}`
	if string(data) != want || len(errs) != 1 || errs[0].Path.String() != "entity" {
		t.Errorf("%s, %v", data, errs)
	}
}

var errSecret = errors.New("secret of the store")

// A failing snapshot fails its nth call, from 0; all the others go on, unless
// the later ones are to fail too.
type failing struct {
	graph.Snapshot
	n     int
	later bool
	err   error
	calls int
}

func (s *failing) fail() error {
	s.calls++
	if s.calls-1 == s.n || s.later && s.calls > s.n {
		return s.err
	}
	return nil
}

func failOr[T any](s *failing, read func() (T, error)) (T, error) {
	if err := s.fail(); err != nil {
		var none T
		return none, err
	}
	return read()
}

func (s *failing) Entities(ctx context.Context, ids []graph.ID, d graph.Detail) ([]*graph.Entity, error) {
	return failOr(s, func() ([]*graph.Entity, error) { return s.Snapshot.Entities(ctx, ids, d) })
}

func (s *failing) Claims(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	return failOr(s, func() ([]*graph.Claim, error) { return s.Snapshot.Claims(ctx, ids) })
}

func (s *failing) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	return failOr(s, func() ([]graph.ClaimPage, error) { return s.Snapshot.EntityClaims(ctx, ids, q) })
}

func (s *failing) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	return failOr(s, func() (graph.ClaimPage, error) { return s.Snapshot.AllClaims(ctx, q) })
}

func (s *failing) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	_, err := failOr(s, func() (bool, error) { return true, s.Snapshot.ScanClaims(ctx, q, fn) })
	return err
}

func (s *failing) LinkedClaims(ctx context.Context, ids []graph.ID) ([][]graph.InboundLink, error) {
	return failOr(s, func() ([][]graph.InboundLink, error) { return s.Snapshot.LinkedClaims(ctx, ids) })
}

func (s *failing) RelationCounts(ctx context.Context, ids []graph.ID, sel *graph.Selection, maxRows int) ([][]graph.RelationCount, error) {
	return failOr(s, func() ([][]graph.RelationCount, error) { return s.Snapshot.RelationCounts(ctx, ids, sel, maxRows) })
}

func (s *failing) Neighbors(ctx context.Context, ids []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	return failOr(s, func() ([]graph.NeighborPage, error) { return s.Snapshot.Neighbors(ctx, ids, q) })
}

func (s *failing) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	return failOr(s, func() (graph.EntityPage, error) { return s.Snapshot.ListEntities(ctx, q) })
}

func (s *failing) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	return failOr(s, func() (graph.SearchPage, error) { return s.Snapshot.Search(ctx, q) })
}

func (s *failing) Quads(ctx context.Context, ids []graph.ID, q *graph.QuadQuery) ([]graph.QuadPage, error) {
	return failOr(s, func() ([]graph.QuadPage, error) { return s.Snapshot.Quads(ctx, ids, q) })
}

func (s *failing) Relations(ctx context.Context) (graph.Relations, error) {
	return failOr(s, func() (graph.Relations, error) { return s.Snapshot.Relations(ctx) })
}

func (s *failing) Datasets(ctx context.Context) ([]graph.Dataset, error) {
	return failOr(s, func() ([]graph.Dataset, error) { return s.Snapshot.Datasets(ctx) })
}

func (s *failing) ImportRuns(ctx context.Context, dataset string, first int) ([]graph.ImportRun, error) {
	return failOr(s, func() ([]graph.ImportRun, error) { return s.Snapshot.ImportRuns(ctx, dataset, first) })
}

func (s *failing) Stats(ctx context.Context) (graph.Stats, error) {
	return failOr(s, func() (graph.Stats, error) { return s.Snapshot.Stats(ctx) })
}

// TestRun_StoreFails fails each call of each query of testdata in turn. The
// fields of that call are errors, with path and code and without the store's
// words; each error's path leads to a null; the rest is answered.
func TestRun_StoreFails(t *testing.T) {
	a, store := newAPI(t), talks(t)
	files, err := filepath.Glob("testdata/queries/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	failures := 0
	for _, name := range files {
		if slices.Contains([]string{"refused", "introspection", "property_errors", "odd_values", "null_member", "runtime_cursor"}, strings.TrimSuffix(filepath.Base(name), ".txt")) {
			continue // they have errors of their own
		}
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var vars map[string]any
		for _, f := range archive.Files {
			if f.Name == "variables.json" {
				if err := json.Unmarshal(f.Data, &vars); err != nil {
					t.Fatal(err)
				}
			}
		}
		for n := 0; ; n++ {
			snap := &failing{Snapshot: storetest.View(t, store), n: n, err: errSecret}
			var heard error
			data, errs := a.run(t, snap, string(archive.Files[0].Data), vars, func(r *exec.Request) {
				r.OnInternal = func(err error) string { heard = err; return "ID" }
			})
			if snap.calls <= n { // every call has failed once
				if len(errs) > 0 {
					t.Errorf("%s: %v without a failure", name, errs)
				}
				break
			}
			failures++
			if !errors.Is(heard, errSecret) {
				t.Errorf("%s, call %d: the log heard %v", name, n, heard)
			}
			var answer any
			if err := json.Unmarshal(data, &answer); err != nil {
				t.Fatalf("%s, call %d: %v: %s", name, n, err, data)
			}
			if len(errs) == 0 {
				t.Errorf("%s, call %d: no error in %s", name, n, data)
			}
			for _, e := range errs {
				if e.Message != "internal error ID" || e.Extensions["code"] != "INTERNAL_SERVER_ERROR" || len(e.Locations) == 0 {
					t.Errorf("%s, call %d: error %#v", name, n, e)
				}
				var path []any
				raw, _ := json.Marshal(e.Path)
				if err := json.Unmarshal(raw, &path); err != nil || !leadsToNull(answer, path) {
					t.Errorf("%s, call %d: path %s does not lead to a null of %s", name, n, raw, data)
				}
			}
		}
	}
	if failures < 50 {
		t.Errorf("only %d calls failed", failures)
	}
}

// leadsToNull follows a path until null.
func leadsToNull(v any, path []any) bool {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				return v == nil
			}
			v = m[p]
		case float64:
			l, ok := v.([]any)
			if !ok {
				return v == nil
			}
			v = l[int(p)]
		}
	}
	return v == nil
}

func TestRun_Limits(t *testing.T) {
	a, store := newAPI(t), talks(t)
	const query = `{ stats { claims } person(id: "per:kim") { name metWith { nodes { name } } } }`
	t.Run("rows", func(t *testing.T) {
		data, errs := a.run(t, storetest.View(t, store), `{ stats { claims } aggregate(groupBy: [RELATION], where: {affirmed: true}) { count } }`, nil, func(r *exec.Request) { r.MaxRows = 3 })
		if string(data) != "null" || len(errs) != 1 || errs[0].Extensions["code"] != "LIMIT_EXCEEDED" || errs[0].Path.String() != "aggregate" {
			t.Errorf("%s, %v", data, errs)
		}
	})
	t.Run("bytes", func(t *testing.T) {
		whole, errs := a.run(t, storetest.View(t, store), query, nil)
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		for n := 1; n <= len(whole); n++ {
			data, errs := a.run(t, storetest.View(t, store), query, nil, func(r *exec.Request) { r.MaxBytes = n })
			if n == len(whole) {
				if !bytes.Equal(data, whole) || len(errs) > 0 {
					t.Errorf("%d bytes do not fit into %d: %s, %v", len(whole), n, data, errs)
				}
			} else if string(data) != "null" || len(errs) != 1 || errs[0].Extensions["code"] != "LIMIT_EXCEEDED" {
				t.Errorf("in %d bytes: %s, %v", n, data, errs)
			}
		}
	})
	t.Run("time", func(t *testing.T) {
		p, args := a.compile(t, query, nil)
		cancelled, cancel := context.WithCancel(context.Background())
		cancel()
		late, cancel := context.WithDeadline(context.Background(), time.Unix(0, 0))
		defer cancel()
		for code, ctx := range map[string]context.Context{"CANCELLED": cancelled, "TIMEOUT": late} {
			data, errs := exec.Run(ctx, exec.Request{Plan: p, Arguments: args, Snapshot: storetest.View(t, store)})
			if string(data) != "null" || len(errs) != 1 || errs[0].Extensions["code"] != code {
				t.Errorf("%s: %s, %v", code, data, errs)
			}
		}
	})
	t.Run("time while writing", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		p, args := a.compile(t, `{ people(first: 1000) { nodes { name } } }`, nil)
		snap := &cancelling{newFake(1000), cancel}
		data, errs := exec.Run(ctx, exec.Request{Plan: p, Arguments: args, Snapshot: snap})
		if string(data) != "null" || len(errs) != 1 || errs[0].Extensions["code"] != "CANCELLED" {
			t.Errorf("%.100s, %v", data, errs)
		}
	})
	t.Run("errors", func(t *testing.T) {
		data, errs := a.run(t, &failing{Snapshot: newFake(1000), n: 1, later: true, err: errSecret}, `{ people(first: 1000) { edges { node { metWith { nodes { id } } } } } }`, nil)
		if !strings.HasPrefix(string(data), `{"people":{"edges":[{"node":null},{"node":null},`) || len(errs) != 101 || errs[100].Message != "900 more errors are left out" {
			t.Errorf("%.100s, %d errors, the last is %v", data, len(errs), errs[len(errs)-1])
		}
	})
}

// cancelling ends the request after its last read.
type cancelling struct {
	*fake
	cancel func()
}

func (c *cancelling) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	defer c.cancel()
	return c.fake.ListEntities(ctx, q)
}

// TestRun_Concurrent runs one plan many times at once, for the race detector.
func TestRun_Concurrent(t *testing.T) {
	a, store := newAPI(t), talks(t)
	snap := storetest.View(t, store)
	p, args := a.compile(t, `{ people { nodes { name aliases metWith(standing: ALL) { edges { cursor node { id name } claim { links { claim { id } } } } totalCount } } } }`, nil)
	want, _ := exec.Run(context.Background(), exec.Request{Plan: p, Arguments: args, Snapshot: snap})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got, errs := exec.Run(context.Background(), exec.Request{Plan: p, Arguments: p.Arguments(nil, 1000), Snapshot: snap}); !bytes.Equal(got, want) || len(errs) > 0 {
					t.Errorf("%s, %v", got, errs)
				}
			}
		})
	}
	wg.Wait()
}
