package storetest

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// Options are what a store is opened with.
type Options struct {
	Namespace  graph.Namespace
	Vocabulary graph.Vocabulary
}

// An Opener opens the store in a folder, which is empty at first and keeps the
// graph when the store is closed.
type Opener func(dir string, opts Options) (graph.Store, error)

// Run holds a kind of store to the contract of package graph. After each test
// the store must find no fault in itself.
func Run(t *testing.T, open Opener) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, Opener)
	}{
		{"Apply", testApply},
		{"ClaimQuads", testClaimQuads},
		{"Loader", testLoader},
		{"LoaderClaims", testLoaderClaims},
		{"LoaderResume", testLoaderResume},
		{"Undo", testUndo},
		{"Replace", testReplace},
		{"Runs", testRuns},
		{"Claims", testClaims},
		{"Selection", testSelection},
		{"Paging", testPaging},
		{"Orders", testOrders},
		{"ScanClaims", testScanClaims},
		{"Claim lists", testClaimLists},
		{"LinkedClaims", testLinkedClaims},
		{"RelationCounts", testRelationCounts},
		{"Neighbors", testNeighbors},
		{"Entities", testEntities},
		{"Merged", testMerged},
		{"ListEntities", testListEntities},
		{"Filters", testFilters},
		{"Lists", testLists},
		{"Far pages", testFarPages},
		{"Selective", testSelective},
		{"Contains", testContains},
		{"Search", testSearch},
		{"Quads", testQuads},
		{"Implied", testImplied},
		{"Export", testExport},
		{"Datasets", testDatasets},
		{"ImportRuns", testImportRuns},
		{"Stats", testStats},
		{"Limits", testLimits},
		{"Snapshot", testSnapshot},
		{"Reopen", testReopen},
		{"Concurrency", testConcurrency},
		{"Hazards", testHazards},
		{"Simulation", testSimulation},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, open) })
	}
}

// A trial is a store that a test works on.
type trial struct {
	graph.Store
	t    testing.TB
	open Opener
	dir  string
	opts Options

	mu    sync.Mutex // guards snaps
	snaps []*onceSnapshot
}

// A onceSnapshot is closed by whoever is first to do it.
type onceSnapshot struct {
	graph.Snapshot
	once sync.Once
	err  error
}

func (s *onceSnapshot) Close() error {
	s.once.Do(func() { s.err = s.Snapshot.Close() })
	return s.err
}

// Snapshot opens a snapshot that reopen closes, if the test has not.
func (tr *trial) Snapshot(ctx context.Context) (graph.Snapshot, error) {
	snap, err := tr.Store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	tr.mu.Lock()
	defer tr.mu.Unlock()
	tr.snaps = append(tr.snaps, &onceSnapshot{Snapshot: snap})
	return tr.snaps[len(tr.snaps)-1], nil
}

// newTrial opens an empty store. When the test ends the store is checked and closed.
func newTrial(t testing.TB, open Opener) *trial {
	t.Helper()
	return newTrialWith(t, open, Options{Namespace: Namespace(), Vocabulary: Vocabulary()})
}

func newTrialWith(t testing.TB, open Opener, opts Options) *trial {
	t.Helper()
	tr := &trial{t: t, open: open, dir: t.TempDir(), opts: opts}
	var err error
	if tr.Store, err = open(tr.dir, opts); err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() {
		if tr.Store != nil {
			tr.check()
			tr.closeStore()
		}
	})
	return tr
}

// check lets the store check itself.
func (tr *trial) check() {
	tr.t.Helper()
	err := tr.Check(context.Background(), func(f graph.Fault) { tr.t.Errorf("check finds %s: %s", f.Code, f.Msg) })
	if err != nil {
		tr.t.Errorf("check: %v", err)
	}
}

// reopen closes the store and opens it with another vocabulary.
func (tr *trial) reopen(vocab graph.Vocabulary) {
	tr.t.Helper()
	tr.closeStore()
	tr.opts.Vocabulary = vocab
	tr.openAgain()
}

// closeStore closes the store and what was opened of it.
func (tr *trial) closeStore() {
	tr.t.Helper()
	tr.mu.Lock()
	defer tr.mu.Unlock()
	for _, snap := range tr.snaps {
		if err := snap.Close(); err != nil {
			tr.t.Errorf("close of a snapshot: %v", err)
		}
	}
	tr.snaps = nil
	if err := tr.Close(); err != nil {
		tr.t.Fatalf("close: %v", err)
	}
	tr.Store = nil
}

// openAgain opens the store that was closed.
func (tr *trial) openAgain() {
	tr.t.Helper()
	store, err := tr.open(tr.dir, tr.opts)
	if err != nil {
		tr.t.Fatalf("open again: %v", err)
	}
	tr.Store = store
}

// apply applies a batch that must succeed.
func (tr *trial) apply(b graph.Batch) graph.Counts {
	tr.t.Helper()
	counts, err := tr.Apply(context.Background(), &b)
	if err != nil {
		tr.t.Fatalf("apply: %v", err)
	}
	return counts
}

func (tr *trial) loader(opts graph.LoaderOptions) graph.Loader {
	tr.t.Helper()
	l, err := tr.Loader(context.Background(), opts)
	if err != nil {
		tr.t.Fatalf("loader: %v", err)
	}
	tr.t.Cleanup(func() { l.Abort() })
	return l
}

// Calls that must succeed, on a snapshot of the graph as it is.

func (tr *trial) claim(id graph.ID) *graph.Claim {
	tr.t.Helper()
	claims, err := View(tr.t, tr).Claims(context.Background(), []graph.ID{id})
	return must(tr.t, claims, err)[0]
}

func (tr *trial) entity(id graph.ID) *graph.Entity {
	tr.t.Helper()
	entities, err := View(tr.t, tr).Entities(context.Background(), []graph.ID{id}, graph.Whole)
	return must(tr.t, entities, err)[0]
}

func (tr *trial) entityClaims(id graph.ID, q *graph.ClaimQuery) graph.ClaimPage {
	tr.t.Helper()
	pages, err := View(tr.t, tr).EntityClaims(context.Background(), []graph.ID{id}, q)
	return must(tr.t, pages, err)[0]
}

func (tr *trial) allClaims(q *graph.ClaimQuery) graph.ClaimPage {
	tr.t.Helper()
	page, err := View(tr.t, tr).AllClaims(context.Background(), q)
	return must(tr.t, page, err)
}

func (tr *trial) quads(id graph.ID, d graph.Direction) []quad.Quad {
	tr.t.Helper()
	pages, err := View(tr.t, tr).Quads(context.Background(), []graph.ID{id}, &graph.QuadQuery{Direction: d, First: 1000})
	return must(tr.t, pages, err)[0].Quads
}

func (tr *trial) stats() graph.Stats {
	tr.t.Helper()
	stats, err := View(tr.t, tr).Stats(context.Background())
	return must(tr.t, stats, err)
}

func must[T any](t testing.TB, v T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// everything asks for all claims that are not retracted, newest first.
func everything() *graph.ClaimQuery {
	return &graph.ClaimQuery{Selection: graph.NewSelection(), Page: first(1000)}
}

func first(n int) graph.Page { return graph.Page{First: n, Last: -1} }
func last(n int) graph.Page  { return graph.Page{First: -1, Last: n} }

// tag names a claim of a test: its source id, "implied" for one without quads.
func tag(id string) ClaimOption { return func(c *graph.Claim) { c.SourceID = id } }

// tags returns the tags of claims, in a line.
func tags(claims []*graph.Claim) string {
	var list []string
	for _, c := range claims {
		switch {
		case c == nil:
			list = append(list, "nil")
		case c.Implied:
			list = append(list, "implied")
		default:
			list = append(list, c.SourceID)
		}
	}
	return strings.Join(list, " ")
}

// same compares what is shown of two values.
func same(t testing.TB, what string, got, want any) {
	t.Helper()
	if g, w := show(got), show(want); g != w {
		t.Errorf("%s is\n  %s\nwant\n  %s", what, g, w)
	}
}

// spo makes a quad of ids and a predicate's IRI, in a dataset.
func spo(subject graph.ID, p quad.IRI, object any, dataset string) quad.Quad {
	ns := Namespace()
	q := quad.Quad{Subject: ns.Term(subject), Predicate: p, Label: ns.Graph(dataset)}
	switch object := object.(type) {
	case string:
		q.Object = ns.Term(graph.ID(object))
	case graph.ID:
		q.Object = ns.Term(object)
	case quad.Value:
		q.Object = object
	default:
		panic(fmt.Sprintf("%T is no object", object))
	}
	return q
}
