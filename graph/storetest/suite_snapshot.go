package storetest

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// reads are calls of every method of a snapshot that can fail.
func reads(snap graph.Snapshot, id graph.ID) map[string]func(context.Context) error {
	one := []graph.ID{id}
	return map[string]func(context.Context) error{
		"Entities":     func(ctx context.Context) error { _, err := snap.Entities(ctx, one, graph.Whole); return err },
		"Claims":       func(ctx context.Context) error { _, err := snap.Claims(ctx, one); return err },
		"EntityClaims": func(ctx context.Context) error { _, err := snap.EntityClaims(ctx, one, everything()); return err },
		"AllClaims":    func(ctx context.Context) error { _, err := snap.AllClaims(ctx, everything()); return err },
		"ScanClaims": func(ctx context.Context) error {
			return snap.ScanClaims(ctx, everything(), func(*graph.Claim) error { return nil })
		},
		"ScanEntityClaims": func(ctx context.Context) error {
			return snap.ScanEntityClaims(ctx, one, everything(), func(int, *graph.Claim) error { return nil })
		},
		"ScanDisputes": func(ctx context.Context) error {
			return snap.ScanDisputes(ctx, 0, func(*graph.Claim) error { return nil })
		},
		"EndCounts": func(ctx context.Context) error { _, err := snap.EndCounts(ctx, one, graph.Both); return err },
		"ScanEndCounts": func(ctx context.Context) error {
			return snap.ScanEndCounts(ctx, 0, func(graph.EndCount) error { return nil })
		},
		"ScanEntities": func(ctx context.Context) error {
			return snap.ScanEntities(ctx, &graph.EntityQuery{}, graph.Head, func(*graph.Entity) error { return nil })
		},
		"MergedInto":     func(ctx context.Context) error { _, err := snap.MergedInto(ctx, one); return err },
		"LinkedClaims":   func(ctx context.Context) error { _, err := snap.LinkedClaims(ctx, one); return err },
		"RelationCounts": func(ctx context.Context) error { _, err := snap.RelationCounts(ctx, one, nil, 0); return err },
		"Neighbors": func(ctx context.Context) error {
			_, err := snap.Neighbors(ctx, one, &graph.NeighborQuery{Selection: graph.NewSelection(), First: -1})
			return err
		},
		"ListEntities": func(ctx context.Context) error {
			_, err := snap.ListEntities(ctx, &graph.EntityQuery{Page: first(5)})
			return err
		},
		"Search": func(ctx context.Context) error {
			_, err := snap.Search(ctx, &graph.SearchQuery{Text: "a", First: 5})
			return err
		},
		"Quads": func(ctx context.Context) error {
			_, err := snap.Quads(ctx, one, &graph.QuadQuery{First: 5})
			return err
		},
		"Relations":  func(ctx context.Context) error { _, err := snap.Relations(ctx); return err },
		"Datasets":   func(ctx context.Context) error { _, err := snap.Datasets(ctx); return err },
		"ImportRuns": func(ctx context.Context) error { _, err := snap.ImportRuns(ctx, "", 5); return err },
		"Stats":      func(ctx context.Context) error { _, err := snap.Stats(ctx); return err },
		"Export":     func(ctx context.Context) error { return snap.Export(ctx, func(quad.Quad) error { return nil }) },
	}
}

func testLimits(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	var claims []*graph.Claim
	for i := range 600 {
		claims = append(claims, Claim("per:hub", "metWith", graph.ID(fmt.Sprintf("per:p%03d", i)), On(fmt.Sprint(1000+i)), tag(fmt.Sprint(i))))
	}
	claims = append(claims,
		Claim("org:a", "metWith", "org:b", Denied()),
		Claim("org:a", "metWith", "org:b", As(graph.Actual, graph.StatusDenied)))
	Load(t, tr, claims)
	for i := range 20 {
		Load(t, tr, &graph.Entity{ID: graph.ID(fmt.Sprintf("per:p%03d", i)), Type: "Person", Name: fmt.Sprintf("P %03d", i)})
	}
	ctx := context.Background()
	snap := View(t, tr)
	never := only(func(f *graph.ClaimFilter) { f.Modality = []graph.Modality{graph.Pledged} })
	query := func(limit int, change func(*graph.ClaimQuery)) *graph.ClaimQuery {
		q := &graph.ClaimQuery{Selection: graph.NewSelection(), Page: first(20), MaxRows: limit}
		change(q)
		return q
	}
	entityClaims := func(q *graph.ClaimQuery) error {
		_, err := snap.EntityClaims(ctx, []graph.ID{"per:hub"}, q)
		return err
	}
	allClaims := func(q *graph.ClaimQuery) error { _, err := snap.AllClaims(ctx, q); return err }
	scanClaims := func(q *graph.ClaimQuery) error {
		return snap.ScanClaims(ctx, q, func(*graph.Claim) error { return nil })
	}
	rare := func(q *graph.ClaimQuery) { q.Where = never }
	for name, test := range map[string]struct {
		err     error
		tooMany bool
	}{
		"page of a hub":                    {entityClaims(query(100, func(q *graph.ClaimQuery) {})), false},
		"page of a hub, oldest first":      {entityClaims(query(100, func(q *graph.ClaimQuery) { q.Order = graph.DateAsc })), false},
		"last of a hub":                    {entityClaims(query(100, func(q *graph.ClaimQuery) { q.Page = last(20) })), false},
		"page of a hub, relation and side": {entityClaims(query(100, func(q *graph.ClaimQuery) { q.Relations, q.Direction = []string{"metWith"}, graph.Out })), false},
		"middle of a hub": {entityClaims(query(100, func(q *graph.ClaimQuery) {
			q.After = graph.DateDesc.Encode(graph.DateDesc.CursorOf(claims[300]))
		})), false},
		"what a hub has none of":             {entityClaims(query(100, rare)), true},
		"what a hub has none of, high limit": {entityClaims(query(100_000, rare)), false},
		"without a limit":                    {entityClaims(query(0, rare)), false},
		"what the graph has none of":         {allClaims(query(100, rare)), true},
		"the graph without a limit":          {allClaims(query(0, rare)), false},
		"scan":                               {scanClaims(query(100, func(q *graph.ClaimQuery) {})), true},
		"scan of a hub":                      {snap.ScanEntityClaims(ctx, []graph.ID{"per:hub"}, query(100, func(q *graph.ClaimQuery) {}), func(int, *graph.Claim) error { return nil }), true},
		"scan of a spoke":                    {snap.ScanEntityClaims(ctx, []graph.ID{"per:p001"}, query(100, func(q *graph.ClaimQuery) {}), func(int, *graph.Claim) error { return nil }), false},
		"scan of counters":                   {snap.ScanEndCounts(ctx, 100, func(graph.EndCount) error { return nil }), true},
		"scan of entities":                   {snap.ScanEntities(ctx, &graph.EntityQuery{MaxRows: 10}, graph.Head, func(*graph.Entity) error { return nil }), true},
		"scan of disputes":                   {snap.ScanDisputes(ctx, 1, func(*graph.Claim) error { return nil }), true},
		"scan without a limit":               {scanClaims(query(0, func(q *graph.ClaimQuery) {})), false},
	} {
		if errors.Is(test.err, graph.ErrTooManyRows) != test.tooMany || !test.tooMany && test.err != nil {
			t.Errorf("%s: %v", name, test.err)
		}
	}
	_, err := snap.Neighbors(ctx, []graph.ID{"per:hub"}, &graph.NeighborQuery{Selection: graph.NewSelection(), First: -1, MaxRows: 100})
	if !errors.Is(err, graph.ErrTooManyRows) {
		t.Errorf("neighbors of a hub: %v, want ErrTooManyRows", err)
	}
	for most, tooMany := range map[int]bool{1199: true, 1200: false} {
		_, err := snap.RelationCounts(ctx, []graph.ID{"per:hub", "per:hub"}, &graph.Selection{Where: never, AsOf: graph.NoInstant}, most)
		if errors.Is(err, graph.ErrTooManyRows) != tooMany || !tooMany && err != nil {
			t.Errorf("counts of a hub of 600 claims, twice, by a filter and at most %d rows: %v", most, err)
		}
	}
	// A request's own bound is on all its reads together, filtered counts too.
	metered, meter := graph.WithRowMeter(ctx, 1500)
	together := []func() error{
		func() error {
			_, err := snap.EntityClaims(metered, []graph.ID{"per:hub"}, query(0, rare))
			return err
		},
		func() error {
			_, err := snap.RelationCounts(metered, []graph.ID{"per:hub"}, &graph.Selection{Where: never, AsOf: graph.NoInstant}, 0)
			return err
		},
		func() error {
			_, err := snap.Neighbors(metered, []graph.ID{"per:hub"}, &graph.NeighborQuery{Selection: graph.NewSelection(), First: -1})
			return err
		},
	}
	for i, read := range together {
		if err := read(); errors.Is(err, graph.ErrTooManyRows) != (i == 2) || i < 2 && (err != nil || meter.Rows() != int64(600*(i+1))) {
			t.Errorf("read %d of 600 rows each, of a request that may read 1,500: %v after %d rows", i, err, meter.Rows())
		}
	}
	if _, err := snap.RelationCounts(metered, []graph.ID{"per:hub"}, nil, 0); err != nil {
		t.Errorf("kept counters are no rows: %v", err)
	}
	name := "" // before which there is none
	_, err = snap.ListEntities(ctx, &graph.EntityQuery{Where: &graph.EntityFilter{Name: &graph.ValueFilter{Lt: &name}}, Page: first(5), MaxRows: 10})
	if !errors.Is(err, graph.ErrTooManyRows) {
		t.Errorf("entities: %v, want ErrTooManyRows", err)
	}
	_, err = snap.ListEntities(ctx, &graph.EntityQuery{Types: []string{"Person"}, Page: first(5), MaxRows: 10})
	if err != nil {
		t.Errorf("a page of entities: %v", err)
	}

	t.Run("a cancelled context", func(t *testing.T) {
		cancelled, cancel := context.WithCancel(ctx)
		cancel()
		for name, read := range reads(snap, "per:hub") {
			if err := read(cancelled); !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v, want context.Canceled", name, err)
			}
		}
		if _, err := tr.Snapshot(cancelled); !errors.Is(err, context.Canceled) {
			t.Errorf("Snapshot: %v, want context.Canceled", err)
		}
		if _, err := tr.Apply(cancelled, &graph.Batch{DeleteClaims: []graph.ID{claims[0].ID}}); !errors.Is(err, context.Canceled) {
			t.Errorf("Apply: %v, want context.Canceled", err)
		}
		if l, err := tr.Loader(cancelled, graph.LoaderOptions{}); !errors.Is(err, context.Canceled) {
			t.Errorf("Loader: %v, want context.Canceled", err)
			if err == nil {
				l.Abort()
			}
		}
		if err := tr.Check(cancelled, func(graph.Fault) {}); !errors.Is(err, context.Canceled) {
			t.Errorf("Check: %v, want context.Canceled", err)
		}
		same(t, "claims", tr.stats().Claims, int64(len(claims)))
	})
	t.Run("cancelled during the call", func(t *testing.T) {
		during, cancel := context.WithCancel(ctx)
		n := 0
		if err := snap.ScanClaims(during, everything(), func(*graph.Claim) error { n++; cancel(); return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("ScanClaims after %d claims: %v, want context.Canceled", n, err)
		}
		during, cancel = context.WithCancel(ctx)
		if err := snap.Export(during, func(quad.Quad) error { cancel(); return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("Export: %v, want context.Canceled", err)
		}
	})
}

func testSnapshot(t *testing.T, open Opener) {
	ctx := context.Background()
	ids, claimIDs := []graph.ID{"per:kim", "per:moon", "org:wpk", "per:rodman"}, []graph.ID{richClaim().ID}
	t.Run("is one moment", func(t *testing.T) {
		tr := newTrial(t, open)
		claims := talks(t, tr)
		model := NewModel(Namespace(), Vocabulary())
		talks(t, model)
		before := View(t, tr)
		for _, id := range []string{"first", "say"} {
			tr.apply(graph.Batch{DeleteClaims: []graph.ID{claims[id].ID}, Retract: []graph.Retraction{{Claim: claims["next"].ID, At: july}}})
		}
		Load(t, tr, richClaim(), &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, spo("per:moon", FOAFKnows, "per:x", ""))
		tr.load(graph.LoaderOptions{}, Claim("per:kim", "metWith", "per:loaded"), spo("org:wpk", FOAFName, quad.String("WPK"), ""))
		compare(t, before, View(t, model), ids, claimIDs)
		if tr.claim(claims["first"].ID) != nil {
			t.Error("the graph itself did not change")
		}
	})
	t.Run("outlives the store", func(t *testing.T) {
		tr := newTrial(t, open)
		talks(t, tr)
		model := NewModel(Namespace(), Vocabulary())
		talks(t, model)
		snap, err := tr.Snapshot(ctx)
		must(t, snap, err)
		tr.check()
		if err := tr.Close(); err != nil {
			t.Fatal(err)
		}
		store := tr.Store
		tr.Store = nil
		compare(t, snap, View(t, model), ids, claimIDs)
		if err := snap.Close(); err != nil {
			t.Errorf("close of the snapshot: %v", err)
		}
		if _, err := store.Snapshot(ctx); !errors.Is(err, graph.ErrClosed) {
			t.Errorf("Snapshot of a closed store: %v, want ErrClosed", err)
		}
		if _, err := store.Apply(ctx, &graph.Batch{Claims: []*graph.Claim{richClaim()}}); !errors.Is(err, graph.ErrClosed) {
			t.Errorf("Apply to a closed store: %v, want ErrClosed", err)
		}
		if _, err := store.Loader(ctx, graph.LoaderOptions{}); !errors.Is(err, graph.ErrClosed) {
			t.Errorf("Loader of a closed store: %v, want ErrClosed", err)
		}
	})
	t.Run("results outlive it", func(t *testing.T) {
		tr := newTrial(t, open)
		c := richClaim()
		Load(t, tr, c, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim", Aliases: []string{"K"}})
		snap, err := tr.Snapshot(ctx)
		must(t, snap, err)
		claims, err := snap.Claims(ctx, []graph.ID{c.ID})
		must(t, claims, err)
		entities, err := snap.Entities(ctx, []graph.ID{"per:kim"}, graph.Whole)
		must(t, entities, err)
		if err := snap.Close(); err != nil {
			t.Fatal(err)
		}
		for range 50 { // writes that would use the memory again
			Load(t, tr, manyClaim(1), manyClaim(2), &graph.Entity{ID: "per:kim", Name: "Someone else"})
		}
		same(t, "claim", claims[0], c)
		same(t, "entity", entities[0], &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim", Aliases: []string{"K"}})
	})
	t.Run("of an empty graph", func(t *testing.T) {
		snap := View(t, newTrial(t, open))
		for name, read := range reads(snap, "per:kim") {
			if err := read(ctx); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		compare(t, snap, View(t, NewModel(Namespace(), Vocabulary())), ids, claimIDs)
	})
	t.Run("namespace", func(t *testing.T) {
		tr := newTrial(t, open)
		same(t, "the store's base", tr.Namespace().Base(), Namespace().Base())
		same(t, "the snapshot's base", View(t, tr).Namespace().Base(), Namespace().Base())
	})
}

func testReopen(t *testing.T, open Opener) {
	ids, claimIDs := []graph.ID{"per:kim", "per:moon", "org:wpk", "per:rodman", "x:a", "x:b"}, []graph.ID{richClaim().ID}
	fill := func(t *testing.T, store graph.Store) *graph.Claim {
		talks(t, store)
		waiting := Claim("x:a", "metWith", "x:c")
		Load(t, store, richClaim(), Namespace().ClaimQuads(waiting)[1:], &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim", Properties: []graph.Property{{Name: "note", Value: "n"}, {Name: "birthDate", Value: "1984"}}},
			spo("per:kim", Namespace().Vocab("birthDate"), quad.String("1983"), "second"), spo("per:kim", FOAFName, quad.String("Kim too"), "second"), spo("x:a", "http://x.test/met", "x:b", ""), spo("x:a", graph.RDFType, quad.IRI("http://x.test/Group"), ""))
		(&trial{Store: store, t: t}).apply(graph.Batch{Run: &graph.ImportRun{ID: "1", Dataset: "first"}})
		return waiting
	}
	t.Run("keeps everything", func(t *testing.T) {
		tr := newTrial(t, open)
		model := NewModel(Namespace(), Vocabulary())
		waiting := fill(t, tr)
		fill(t, model)
		for range 2 {
			tr.reopen(Vocabulary())
			tr.check()
			compare(t, View(t, tr), View(t, model), ids, append(claimIDs, waiting.ID))
		}
		tr.load(graph.LoaderOptions{}, manyClaim(1))
		tr.reopen(Vocabulary())
		Load(t, model, manyClaim(1))
		Load(t, tr, Namespace().ClaimQuads(waiting)[:1])
		Load(t, model, Namespace().ClaimQuads(waiting)[:1])
		compare(t, View(t, tr), View(t, model), append(ids, "per:1"), append(claimIDs, waiting.ID))
	})
	t.Run("with another vocabulary", func(t *testing.T) {
		other := graph.Vocabulary{
			Types: []string{"Group", "Person"}, TypeIRIs: map[quad.IRI]string{"http://x.test/Group": "Group"}, NamePredicates: []quad.IRI{FOAFName},
			Properties: []string{"birthDate"}, PropertyKinds: map[string]graph.ValueKind{"birthDate": graph.DateValue}, Relations: []string{"metWith", "consult"}, RelationIRIs: map[quad.IRI]string{"http://x.test/met": "metWith"},
			DatasetOrder: []string{"second", "first"},
		}
		tr := newTrial(t, open)
		waiting := fill(t, tr)
		model := NewModel(Namespace(), other)
		fill(t, model)
		tr.reopen(other)
		tr.check()
		compare(t, View(t, tr), View(t, model), ids, append(claimIDs, waiting.ID))
		same(t, "types", tr.stats().Types, []graph.Tally{{Count: 4}, {Name: "Group", Count: 1}, {Name: "Person", Count: 1}})
		same(t, "claims of x:a", tags(tr.entityClaims("x:a", everything()).Claims), "implied")
		same(t, "claims of per:rodman", tags(tr.entityClaims("per:rodman", everything()).Claims), "")
		same(t, "birth dates", tr.entity("per:kim").Properties, []graph.Property{{Name: "birthDate", Value: "1983", Dataset: "second"}, {Name: "birthDate", Value: "1984", Dataset: "first"}})
		tr.reopen(Vocabulary())
		back := NewModel(Namespace(), Vocabulary())
		fill(t, back)
		compare(t, View(t, tr), View(t, back), ids, append(claimIDs, waiting.ID))
	})
	t.Run("with another base", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, richClaim())
		tr.closeStore()
		ns, err := graph.NewNamespace("https://other.test/")
		must(t, ns, err)
		if store, err := open(tr.dir, Options{Namespace: ns, Vocabulary: Vocabulary()}); !errors.Is(err, graph.ErrBase) {
			t.Errorf("open with another base: %v, want ErrBase", err)
			if err == nil {
				store.Close()
			}
		}
		tr.openAgain()
		same(t, "claim", tr.claim(richClaim().ID), richClaim())
	})
}
