package storetest

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

// export returns the graph's quads as lines.
func export(t testing.TB, store graph.Store) string {
	t.Helper()
	var lines []byte
	err := View(t, store).Export(context.Background(), func(q quad.Quad) error {
		lines = nquads.AppendQuad(lines, q)
		return nil
	})
	return must(t, string(lines), err)
}

// run loads as a run that the store remembers, into dataset "first".
func (tr *trial) run(id string, items ...any) graph.Counts {
	tr.t.Helper()
	return tr.runWith(graph.LoaderOptions{Run: id}, items...)
}

// replace makes dataset "first" equal to items, at [june].
func (tr *trial) replace(id string, items ...any) graph.Counts {
	tr.t.Helper()
	return tr.runWith(graph.LoaderOptions{Run: id, Replace: "first", At: june}, items...)
}

// runWith holds what Stage counts against what Commit does.
func (tr *trial) runWith(opts graph.LoaderOptions, items ...any) graph.Counts {
	tr.t.Helper()
	l := tr.loader(opts)
	tr.add(l, items...)
	staged, err := l.Stage(context.Background())
	if err != nil {
		tr.t.Fatalf("stage: %v", err)
	}
	counts, err := l.Commit(context.Background(), &graph.ImportRun{ID: opts.Run, Dataset: "first", Replace: opts.Replace != "", Counts: staged})
	if err != nil {
		tr.t.Fatalf("commit: %v", err)
	}
	same(tr.t, "what Commit counts", counts, staged)
	tr.check()
	return counts
}

func (tr *trial) undo(id string) graph.Counts {
	tr.t.Helper()
	counts, err := tr.Undo(context.Background(), id, july)
	if err != nil {
		tr.t.Fatalf("undo of %s: %v", id, err)
	}
	tr.check()
	return counts
}

func testUndo(t *testing.T, open Opener) {
	ctx := context.Background()
	ns := Namespace()
	kim := EntityQuads(ns, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, "first")
	alias := spo("per:kim", ns.Vocab("alias"), quad.String("KJU"), "first")
	meeting := Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("m"))
	other := Claim("per:moon", "metWith", "per:xi", tag("o"))

	t.Run("one run", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, kim[0], other)
		before := export(t, tr)
		tr.run("r1", kim, alias, meeting, other, ns.ClaimQuads(richClaim()))
		same(t, "counts", tr.undo("r1"), graph.Counts{RemovedQuads: 2, RemovedClaims: 2, ChangedEntities: 1})
		same(t, "the graph", export(t, tr), before)
		same(t, "kim", tr.entity("per:kim").Name, "per:kim")
		same(t, "claims of moon", tags(tr.entityClaims("per:moon", everything()).Claims), "o")
		runs, err := View(t, tr).ImportRuns(ctx, "first", -1)
		runs = must(t, runs, err)
		same(t, "the record", runs, []graph.ImportRun{{ID: "r1", Dataset: "first", UndoneAt: july, Counts: runs[0].Counts}})
	})
	t.Run("what two runs gave leaves with the last of them", func(t *testing.T) {
		for name, order := range map[string][]string{"the first first": {"r1", "r2"}, "the last first": {"r2", "r1"}} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				tr.run("r1", kim, meeting)
				full := export(t, tr)
				tr.run("r2", kim, meeting)
				same(t, "counts of the first undo", tr.undo(order[0]), graph.Counts{})
				same(t, "the graph after the first", export(t, tr), full)
				same(t, "counts of the second undo", tr.undo(order[1]), graph.Counts{RemovedQuads: 2, RemovedClaims: 1, RemovedEntities: 1})
				same(t, "stats", tr.stats(), graph.Stats{})
			})
		}
	})
	t.Run("errors", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", meeting)
		tr.undo("r1")
		tr.apply(graph.Batch{Run: &graph.ImportRun{ID: "b"}})
		if _, err := tr.Undo(ctx, "none", july); !errors.Is(err, graph.ErrNoRun) {
			t.Errorf("undo of no run: %v", err)
		}
		for id, want := range map[string]string{"r1": "run-undone", "b": "run-not-recorded"} {
			if _, err := tr.Undo(ctx, id, july); code(err) != want {
				t.Errorf("undo of %s: %v, want %s", id, err, want)
			}
		}
		if _, err := tr.Loader(ctx, graph.LoaderOptions{Run: "r1"}); code(err) != "run-exists" {
			t.Errorf("a load of a run that is there: %v", err)
		}
		for _, opts := range []graph.LoaderOptions{{Replace: "first", At: june}, {Replace: "first", Run: "r3"}} {
			if _, err := tr.Loader(ctx, opts); err == nil {
				t.Errorf("%+v is taken", opts)
			}
		}
		l := tr.loader(graph.LoaderOptions{Run: "r3"})
		for _, run := range []*graph.ImportRun{nil, {ID: "r4"}} {
			if _, err := l.Commit(ctx, run); err == nil {
				t.Error("a load is committed as another run than its own")
			}
		}
		l.Abort()
		cancelled, cancel := context.WithCancel(ctx)
		cancel()
		if _, err := tr.Undo(cancelled, "r1", july); !errors.Is(err, context.Canceled) {
			t.Errorf("a cancelled undo: %v", err)
		}
	})
	t.Run("what a batch did stays", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", kim, alias, meeting, other)
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{kim[1], alias}, Quads: []quad.Quad{kim[1]}})
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{other.ID}})
		tr.apply(graph.Batch{Claims: []*graph.Claim{other}, Retract: []graph.Retraction{{Claim: meeting.ID, At: june}}})
		same(t, "counts", tr.undo("r1"), graph.Counts{RemovedQuads: 1, RemovedClaims: 1, ChangedEntities: 1})
		same(t, "name", tr.entity("per:kim").Name, "Kim")
		same(t, "claims", tags([]*graph.Claim{tr.claim(meeting.ID), tr.claim(other.ID)}), "nil o")
	})
	t.Run("a load without a run is as a batch", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", kim, meeting)
		tr.replace("r2", meeting)
		tr.load(graph.LoaderOptions{}, kim)
		tr.undo("r2")
		tr.undo("r1")
		same(t, "name", tr.entity("per:kim").Name, "Kim")
	})
	t.Run("implied claims", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("per:kim", FOAFKnows, "per:moon", "second"))
		same(t, "claims before", tags(tr.entityClaims("per:kim", everything()).Claims), "implied")
		tr.run("r1", meeting, spo("per:kim", FOAFKnows, "per:xi", "second"), spo("per:kim", ns.Vocab("metWith"), "per:moon", "first"))
		same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), "m implied")
		tr.undo("r1")
		same(t, "claims after", tags(tr.entityClaims("per:kim", everything()).Claims), "implied")
	})
	t.Run("quads that waited for a claim wait again", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, ns.ClaimQuads(richClaim())[:3])
		before := export(t, tr)
		tr.run("r1", richClaim())
		same(t, "stats", tr.stats().Quads, int64(0))
		same(t, "counts", tr.undo("r1"), graph.Counts{New: 3, NewQuads: 3, RemovedClaims: 1, RemovedEntities: 1})
		same(t, "the graph", export(t, tr), before)
	})
	t.Run("reopened", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", kim)
		tr.run("r2", kim, meeting)
		tr.reopen(Vocabulary())
		tr.undo("r1")
		tr.reopen(Vocabulary())
		tr.undo("r2")
		same(t, "stats", tr.stats(), graph.Stats{})
		same(t, "the next", tr.run("r3", meeting), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
	})
}

func testReplace(t *testing.T, open Opener) {
	ns := Namespace()
	kim := EntityQuads(ns, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, "first")
	xi := EntityQuads(ns, &graph.Entity{ID: "per:xi", Type: "Person", Name: "Xi"}, "first")
	meeting := Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("m"))
	visit := Claim("per:kim", "metWith", "per:xi", tag("v"))
	foreign := Claim("per:kim", "metWith", "per:abe", From("second"), tag("f"))
	again := func(c *graph.Claim, options ...ClaimOption) *graph.Claim {
		d := *c
		d.RecordedAt = july
		for _, set := range options {
			set(&d)
		}
		return &d
	}
	full := []any{kim, xi, meeting, visit, spo("per:kim", graph.RDFSLabel, quad.String("K"), "second"), foreign}

	t.Run("a dataset of literals", func(t *testing.T) {
		tr := newTrial(t, open)
		for i, v := range []quad.Value{quad.String("x"), quad.LangString{Value: "x", Lang: "ko"}, quad.TypedString{Value: "7", Type: graph.XSDInteger}} {
			c := Saying("per:kim", "said", v)
			id := fmt.Sprint("r", i)
			tr.run(id, c)
			same(t, "counts", tr.replace(id+"-replaced"), graph.Counts{RetractedClaims: 1})
			same(t, "claim", tr.claim(c.ID).RetractedAt, june)
		}
	})
	t.Run("what is gone", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", full...)
		before := export(t, tr)
		same(t, "counts", tr.replace("r2", kim, again(meeting)), graph.Counts{Known: 3, KnownQuads: 2, KnownClaims: 1, KnownEntities: 1, RetractedClaims: 1, RemovedQuads: 2, RemovedEntities: 1})
		same(t, "the claim that stays", tr.claim(meeting.ID), meeting)
		same(t, "the claim that is gone", tr.claim(visit.ID), again(visit, RecordedOn(Recorded), RetractedOn(june)))
		same(t, "that of another dataset", tr.claim(foreign.ID), foreign)
		same(t, "entity", tr.entity("per:xi"), (*graph.Entity)(nil))
		runs, err := View(t, tr).ImportRuns(context.Background(), "", 1)
		same(t, "replaced", must(t, runs, err)[0].Replace, true)
		after := export(t, tr)

		same(t, "counts of the third", tr.replace("r3", full[:4]...), graph.Counts{New: 2, Known: 4, NewQuads: 2, KnownQuads: 2, KnownClaims: 2, NewEntities: 1, KnownEntities: 1, RevivedClaims: 1})
		same(t, "the third", export(t, tr), before)
		same(t, "counts of an undo", tr.undo("r3"), graph.Counts{RemovedQuads: 2, RetractedClaims: 1, RemovedEntities: 1})
		same(t, "after an undo", export(t, tr), after)
		same(t, "counts of another", tr.undo("r2"), graph.Counts{New: 2, NewQuads: 2, NewEntities: 1, RevivedClaims: 1})
		same(t, "after another", export(t, tr), before)
	})
	t.Run("fields outside of the hash", func(t *testing.T) {
		tr := newTrial(t, open)
		linked := again(meeting, Ranked(graph.Deprecated), Linked(graph.Link{Kind: graph.Supports, Claim: visit.ID}))
		tr.run("r1", meeting, visit)
		before := export(t, tr)
		same(t, "counts", tr.replace("r2", linked, again(visit)), graph.Counts{Known: 2, KnownClaims: 2, KnownEntities: 1, ChangedClaims: 1})
		same(t, "claim", tr.claim(meeting.ID), again(linked, RecordedOn(Recorded)))
		links, err := View(t, tr).LinkedClaims(context.Background(), []graph.ID{visit.ID})
		same(t, "links", len(must(t, links, err)[0]), 1)
		same(t, "counts of the undo", tr.undo("r2"), graph.Counts{ChangedClaims: 1})
		same(t, "undone", export(t, tr), before)
	})
	t.Run("undo of the run that a replacement followed", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", kim, meeting, visit)
		tr.replace("r2", meeting)
		tr.undo("r1")
		same(t, "claims", tags([]*graph.Claim{tr.claim(meeting.ID), tr.claim(visit.ID)}), "m nil")
		tr.undo("r2")
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("undo of a change that a retraction followed", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, meeting)
		tr.replace("r1", again(meeting, Ranked(graph.Deprecated)))
		tr.replace("r2")
		same(t, "counts", tr.undo("r1"), graph.Counts{ChangedClaims: 1})
		same(t, "claim", tr.claim(meeting.ID), again(meeting, RecordedOn(Recorded), RetractedOn(june)))
		tr.undo("r2")
		same(t, "claim", tr.claim(meeting.ID), meeting)
	})
	t.Run("undo of a retraction that a claim followed", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", meeting)
		tr.replace("r2")
		tr.replace("r3", again(meeting, Ranked(graph.Deprecated)))
		deprecated := again(meeting, Ranked(graph.Deprecated), RecordedOn(Recorded))
		same(t, "counts", tr.undo("r2"), graph.Counts{})
		same(t, "claim", tr.claim(meeting.ID), deprecated)
		tr.undo("r1")
		same(t, "claim", tr.claim(meeting.ID), deprecated)
		tr.undo("r3")
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("undo of the first of two that want the same gone", func(t *testing.T) {
		tr := newTrial(t, open)
		part := ns.ClaimQuads(again(meeting, On("2019")))[:3]
		tr.run("r1", kim, xi, meeting, visit, foreign)
		Load(t, tr, part)
		before := export(t, tr)
		tr.replace("r2", kim, meeting)
		after := export(t, tr)
		same(t, "counts of the second", tr.runWith(graph.LoaderOptions{Run: "r3", Replace: "first", At: july}, kim, meeting), graph.Counts{Known: 3, KnownQuads: 2, KnownClaims: 1, KnownEntities: 1})
		same(t, "counts of the undo", tr.undo("r2"), graph.Counts{ChangedClaims: 1})
		same(t, "the claim is retracted by the second", tr.claim(visit.ID), again(visit, RecordedOn(Recorded), RetractedOn(july)))
		same(t, "entity", tr.entity("per:xi"), (*graph.Entity)(nil))
		same(t, "quads", tr.stats().Quads, int64(len(kim)))
		tr.check()
		tr.undo("r3")
		same(t, "the graph", export(t, tr), before)

		tr.replace("r4", kim, meeting)
		tr.runWith(graph.LoaderOptions{Run: "r5", Replace: "first", At: july}, kim, meeting)
		tr.undo("r5")
		same(t, "the graph after the second is undone first", export(t, tr), after)
		tr.undo("r4")
		same(t, "the graph after both are", export(t, tr), before)

		tr.replace("r6", kim, meeting)
		tr.runWith(graph.LoaderOptions{Run: "r7", Replace: "second", At: july})
		tr.undo("r6")
		same(t, "the claim, where the later one replaced another dataset", tr.claim(visit.ID), visit)
		tr.undo("r7")
		same(t, "the graph after all are", export(t, tr), before)
	})
	t.Run("undo of a removal of quads that a claim followed", func(t *testing.T) {
		tr := newTrial(t, open)
		part := ns.ClaimQuads(meeting)[:3]
		Load(t, tr, part)
		before := export(t, tr)
		tr.replace("r1")
		tr.run("r2", meeting)
		tr.undo("r1")
		same(t, "claim", tr.claim(meeting.ID), meeting)
		tr.undo("r2")
		same(t, "undone", export(t, tr), before)
	})
	t.Run("undo of a claim that was retracted and given again", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", meeting)
		tr.replace("r2")
		tr.run("r3", again(meeting)) // it is known, and stays retracted
		same(t, "counts", tr.undo("r1"), graph.Counts{RevivedClaims: 1})
		same(t, "claim", tr.claim(meeting.ID), meeting) // as if r3 had been the first
		same(t, "counts", tr.undo("r2"), graph.Counts{})
		same(t, "counts", tr.undo("r3"), graph.Counts{RemovedClaims: 1, RemovedEntities: 1})
	})
	t.Run("undo of a change that a batch's retraction followed", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", meeting)
		tr.replace("r2", again(meeting, Ranked(graph.Deprecated)))
		tr.apply(graph.Batch{Retract: []graph.Retraction{{Claim: meeting.ID, At: june}}})
		same(t, "counts", tr.undo("r2"), graph.Counts{ChangedClaims: 1})
		same(t, "claim", tr.claim(meeting.ID), again(meeting, RecordedOn(Recorded), RetractedOn(june)))
		tr.undo("r1")
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("other datasets' are just added", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.run("r1", full...)
		label := spo("per:kim", graph.RDFSLabel, quad.String("K"), "third")
		counts := tr.replace("r2", label, again(foreign, Ranked(graph.Deprecated)))
		same(t, "counts", counts, graph.Counts{New: 1, Known: 1, NewQuads: 1, KnownClaims: 1, RetractedClaims: 2, RemovedQuads: 4, ChangedEntities: 1, RemovedEntities: 1})
		same(t, "claim", tr.claim(foreign.ID), foreign)
	})
	t.Run("quads that wait", func(t *testing.T) {
		tr := newTrial(t, open)
		part := ns.ClaimQuads(meeting)[:3]
		mixed := append(ns.ClaimQuads(visit), spo(visit.ID, FOAFKnows, "per:a", "second"))
		Load(t, tr, part, mixed)
		before := export(t, tr)
		same(t, "counts", tr.replace("r1", kim), graph.Counts{New: 2, NewQuads: 2, NewEntities: 1, RemovedQuads: 3})
		same(t, "quads", tr.stats().Quads, int64(2+len(mixed)))
		tr.undo("r1")
		same(t, "undone", export(t, tr), before)
	})
	t.Run("a dataset without a graph", func(t *testing.T) {
		tr := newTrial(t, open)
		bare := spo("per:kim", graph.RDFSLabel, quad.String("K"), graph.DefaultDataset)
		c := Claim("per:kim", "metWith", "per:xi", From(graph.DefaultDataset))
		tr.run("r1", kim, bare, c)
		counts := tr.runWith(graph.LoaderOptions{Run: "r2", Replace: graph.DefaultDataset, At: june})
		same(t, "counts", counts, graph.Counts{RetractedClaims: 1, RemovedQuads: 1, ChangedEntities: 1})
	})
	t.Run("a retracted claim still keeps implied ones away", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("per:kim", FOAFKnows, "per:xi", "second"))
		tr.run("r1", visit)
		tr.replace("r2")
		same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), "")
		tr.undo("r1")
		same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), "implied")
	})
}

// testRuns does random loads, replacements, undos and batches of very few items,
// so that many runs meet on each, and compares the store with the model; and
// what an undo right after a run leaves with what there was before it.
func testRuns(t *testing.T, open Opener) {
	seeds, steps := uint64(3), 120
	if testing.Short() {
		seeds, steps = 1, 60
	}
	for seed := range seeds {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			s := newFewRuns(seed)
			tr := newTrial(t, open)
			model := NewModel(Namespace(), Vocabulary())
			for step := range steps {
				before := export(t, tr)
				known := len(s.loaded)
				what := s.few(t, tr, model, step)
				if len(s.loaded) > known && s.IntN(3) == 0 {
					id := s.loaded[known]
					what += " and undo of it"
					s.undo(t, tr, model, id, step)
					same(t, "the graph after a run is undone", export(t, tr), before)
				}
				same(t, "the graph", export(t, tr), export(t, model))
				got, err := View(t, tr).ImportRuns(context.Background(), "", -1)
				want, err2 := View(t, model).ImportRuns(context.Background(), "", -1)
				same(t, "runs", must(t, got, err), must(t, want, err2))
				tr.check()
				if err := model.Check(context.Background(), func(f graph.Fault) { t.Errorf("the model's check finds %s: %s", f.Code, f.Msg) }); err != nil {
					t.Fatal(err)
				}
				if t.Failed() {
					t.Fatalf("after step %d: %s", step, what)
				}
			}
			compare(t, View(t, tr), View(t, model), simulatedIDs, nil)
		})
	}
}

// newFewRuns returns a simulation with a stock of a few items.
func newFewRuns(seed uint64) *simulation {
	s := newSimulation(seed + 100)
	ns := Namespace()
	s.Shuffle(len(s.quads), func(i, j int) { s.quads[i], s.quads[j] = s.quads[j], s.quads[i] })
	s.quads = append(s.quads[:4:4], spo("per:0", FOAFKnows, "per:1", "first"))
	s.claims, s.parts = nil, nil
	for _, c := range []*graph.Claim{Claim("per:0", "metWith", "per:1"), Claim("per:2", "operates", "per:0"), Claim("per:1", "metWith", "per:0", From("second"))} {
		for _, rank := range []graph.Rank{graph.Normal, graph.Deprecated} {
			again := *c
			again.Rank, again.RecordedAt = rank, Recorded.Add(time.Duration(rank)*time.Hour)
			s.claims = append(s.claims, &again)
		}
		s.parts = append(s.parts, ns.ClaimQuads(c)[:3]...)
	}
	return s
}

// few makes one change to both, and returns what it was.
func (s *simulation) few(t *testing.T, tr *trial, model *Model, step int) string {
	if n := s.IntN(10); n < 4 && len(s.loaded) > 0 {
		recent := s.loaded[max(0, len(s.loaded)-6):]
		id := one(s, recent)
		s.undo(t, tr, model, id, step)
		return "undo of " + id
	} else if n < 8 {
		load, items := s.load()
		got, err := load(tr)
		want, err2 := load(model)
		if got != want || err != nil || err2 != nil {
			t.Errorf("load is %s (%v), want %s (%v)", got, err, want, err2)
		}
		return "load of " + show(items)
	}
	b := &graph.Batch{}
	switch s.IntN(6) {
	case 0:
		b.Quads = some(s, 2, s.quads)
	case 1:
		b.DeleteQuads = append(some(s, 2, s.quads), some(s, 2, s.parts)...)
	case 2:
		b.Quads = some(s, 3, s.parts)
	case 3:
		b.DeleteClaims = []graph.ID{one(s, s.claims).ID}
	case 4:
		b.Claims = some(s, 2, s.claims)
	case 5:
		b.Retract = []graph.Retraction{{Claim: one(s, s.claims).ID, At: june.Add(time.Duration(step) * time.Minute)}}
	}
	got, err := tr.Apply(context.Background(), b)
	want, err2 := model.Apply(context.Background(), b)
	if got != want || err != nil || err2 != nil {
		t.Errorf("apply is %s (%v), want %s (%v)", show(got), err, show(want), err2)
	}
	return "batch " + show(b)
}

// undo takes a run back in both.
func (s *simulation) undo(t *testing.T, tr *trial, model *Model, id string, step int) {
	t.Helper()
	at := june.Add(time.Duration(step) * time.Minute)
	got, err := tr.Undo(context.Background(), id, at)
	want, err2 := model.Undo(context.Background(), id, at)
	if got != want || code(err) != code(err2) {
		t.Errorf("undo of %s is %s (%v), want %s (%v)", id, show(got), err, show(want), err2)
	}
}
