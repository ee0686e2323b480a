package embedded_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/graphtest"
	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/format/nquads"
	"entente/graph/storetest"
)

// TestQuadStore_conformance is Cayley's own suite. Its quads have literals as
// subjects, which only generalized RDF has. It looks for its graph in a folder
// data above the working folder.
func TestQuadStore_conformance(t *testing.T) {
	graphFile, err := filepath.Abs("testdata/cayley/data/testdata.nq")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(graphFile); err != nil {
		t.Fatal(err)
	}
	t.Chdir("testdata/cayley")
	graphtest.TestAll(t, func(t testing.TB) (cayley.QuadStore, cayley.Options, func()) {
		opts := cayley.Options{"generalized": true}
		qs, err := cayley.NewQuadStore(embedded.QuadStoreType, t.TempDir(), opts)
		if err != nil {
			t.Fatal(err)
		}
		return qs, opts, func() {
			if err := qs.Close(); err != nil {
				t.Error(err)
			}
		}
	}, nil)
}

// openQuads opens a store with the suite's vocabulary and what a batch holds.
func openQuads(t *testing.T, b *graph.Batch) (*embedded.Store, *embedded.QuadStore) {
	t.Helper()
	s, err := embedded.Open(t.Context(), embedded.Options{Dir: t.TempDir(), Namespace: storetest.Namespace(), Vocabulary: storetest.Vocabulary()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	return s, s.QuadStore()
}

func meeting() *graph.Claim {
	c := &graph.Claim{
		Subject: "per:kim", Relation: "metWith", Object: "per:moon", Affirmed: true, Confidence: graph.NoConfidence, Dataset: "korea",
		RecordedAt: time.Date(2018, 10, 6, 0, 0, 0, 0, time.UTC), Evidence: []graph.Evidence{{Document: "doc:a", Locator: "p1s1"}},
	}
	c.Normalize()
	return c
}

// TestQuadStore_claims: Cayley sees exactly the quads of a claim, and its edge.
func TestQuadStore_claims(t *testing.T) {
	c := meeting()
	s, qs := openQuads(t, &graph.Batch{Claims: []*graph.Claim{c}})
	ns := s.Namespace()
	edge := quad.Quad{Subject: ns.Term("per:kim"), Predicate: ns.Vocab("metWith"), Object: ns.Term("per:moon"), Label: ns.Graph("korea")}
	want := append(ns.ClaimQuads(c), edge)
	got := lines(readAll(t, qs, qs.QuadsAllIterator()))
	if !slices.Equal(got, lines(want)) {
		t.Errorf("quads are\n%v\nwant\n%v", got, lines(want))
	}
	for _, q := range want {
		for _, d := range quad.Directions {
			v := q.Get(d)
			if v == nil {
				continue
			}
			ref := qs.ValueOf(v)
			if ref == nil {
				t.Errorf("%v of %v is not found", d, q)
				continue
			}
			if !slices.Contains(lines(readAll(t, qs, qs.QuadIterator(d, ref))), lines([]quad.Quad{q})[0]) {
				t.Errorf("%v is not found by its %v", q, d)
			}
		}
	}
}

// lines are quads as N-Quads lines, in order: native values and typed literals
// of the same form are the same there.
func lines(qs []quad.Quad) []string {
	var all []string
	for _, q := range qs {
		all = append(all, string(nquads.AppendQuad(nil, q)))
	}
	slices.Sort(all)
	return all
}

func readAll(t *testing.T, qs cayley.QuadStore, it cayley.Iterator) []quad.Quad {
	t.Helper()
	var all []quad.Quad
	for it.Next(t.Context()) {
		all = append(all, qs.Quad(it.Result()))
	}
	if err := errors.Join(it.Err(), it.Close()); err != nil {
		t.Fatal(err)
	}
	return all
}

// TestQuadStore_deltas takes a claim apart and puts it together, quad by quad.
func TestQuadStore_deltas(t *testing.T) {
	c := meeting()
	s, qs := openQuads(t, &graph.Batch{Claims: []*graph.Claim{c}})
	quads := s.Namespace().ClaimQuads(c)
	claims := func() int64 {
		snap, err := s.Snapshot(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer snap.Close()
		st, err := snap.Stats(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return st.Claims
	}
	for i, q := range quads {
		if err := qs.ApplyDeltas([]cayley.Delta{{Quad: q, Action: cayley.Delete}}, cayley.IgnoreOpts{}); err != nil {
			t.Fatalf("delete %v: %v", q, err)
		}
		if n := claims(); n != 0 {
			t.Errorf("after %d quads were deleted there are %d claims", i+1, n)
		}
	}
	err := qs.ApplyDeltas([]cayley.Delta{{Quad: quads[0], Action: cayley.Delete}}, cayley.IgnoreOpts{})
	if !cayley.IsQuadNotExist(err) {
		t.Errorf("deleting what is gone: %v", err)
	}
	for i, q := range quads {
		if n := claims(); n != 0 {
			t.Errorf("before quad %d of %d there is a claim", i+1, len(quads))
		}
		if err := qs.ApplyDeltas([]cayley.Delta{{Quad: q, Action: cayley.Add}}, cayley.IgnoreOpts{}); err != nil {
			t.Fatalf("add %v: %v", q, err)
		}
	}
	if n := claims(); n != 1 {
		t.Errorf("with its last quad there are %d claims", n)
	}
}

// TestQuadStore_path walks direct edges with Cayley's path package.
func TestQuadStore_path(t *testing.T) {
	s, qs := openQuads(t, &graph.Batch{Claims: []*graph.Claim{meeting()}})
	ns := s.Namespace()
	ends, err := path.StartPath(qs, ns.Term("per:kim")).Out(ns.Vocab("metWith")).Iterate(t.Context()).AllValues(qs)
	if err != nil || len(ends) != 1 || ends[0] != ns.Term("per:moon") {
		t.Errorf("out = %v, %v", ends, err)
	}
	starts, err := path.StartPath(qs, ns.Term("per:moon")).In(ns.Vocab("metWith")).Iterate(t.Context()).AllValues(qs)
	if err != nil || len(starts) != 1 || starts[0] != ns.Term("per:kim") {
		t.Errorf("in = %v, %v", starts, err)
	}
}

// TestQuadStore_cancelled: a context that has ended is an error, not the end.
func TestQuadStore_cancelled(t *testing.T) {
	_, qs := openQuads(t, &graph.Batch{Claims: []*graph.Claim{meeting()}})
	it := qs.QuadsAllIterator()
	defer it.Close()
	if !it.Next(t.Context()) {
		t.Fatal("no quad")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if it.Next(ctx) {
		t.Error("goes on after its context has ended")
	}
	if !errors.Is(it.Err(), context.Canceled) {
		t.Errorf("error is %v", it.Err())
	}
}

// TestQuadStore_native: native values come back, and other spellings of the
// same value stay what they are.
func TestQuadStore_native(t *testing.T) {
	_, qs := openQuads(t, &graph.Batch{})
	at := time.Date(2018, 6, 12, 9, 0, 0, 100_000_000, time.UTC)
	values := []quad.Value{
		quad.Int(7), quad.TypedString{Value: "007", Type: graph.XSDInteger}, quad.Float(-1.5), quad.Bool(true), quad.Time(at), quad.Time(at.Add(time.Millisecond)),
		quad.String(`\x00`), quad.LangString{Value: "a", Lang: "en"}, quad.TypedString{Value: "2018", Type: graph.EDTF},
	}
	for _, v := range values {
		q := quad.Quad{Subject: quad.IRI("http://a"), Predicate: quad.IRI("http://p"), Object: v}
		if err := qs.ApplyDeltas([]cayley.Delta{{Quad: q, Action: cayley.Add}}, cayley.IgnoreOpts{}); err != nil {
			t.Fatalf("%v: %v", v, err)
		}
		if got := qs.NameOf(qs.ValueOf(v)); got != v {
			t.Errorf("%#v came back as %#v", v, got)
		}
	}
	if got := readAll(t, qs, qs.QuadsAllIterator()); len(got) != len(values) {
		t.Errorf("%d quads, want %d", len(got), len(values))
	}
	literal := quad.Quad{Subject: quad.String("a"), Predicate: quad.IRI("http://p"), Object: quad.Int(1)}
	if err := qs.ApplyDeltas([]cayley.Delta{{Quad: literal, Action: cayley.Add}}, cayley.IgnoreOpts{}); err == nil {
		t.Error("a literal as subject is taken, though the store is not generalized")
	}
}
