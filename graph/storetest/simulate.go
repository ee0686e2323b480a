package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A simulation makes random changes from a small stock, so that they meet.
type simulation struct {
	*rand.Rand
	quads  []quad.Quad    // plain ones
	claims []*graph.Claim // some differ only in what is not hashed
	parts  []quad.Quad    // of claims, and such as no claim has
	runs   int
	loaded []string // runs that have been committed, undone ones too
}

var simulatedIDs = []graph.ID{"per:0", "per:1", "per:2", "per:3", "_:b", "/rel"}

func newSimulation(seed uint64) *simulation {
	s := &simulation{Rand: rand.New(rand.NewPCG(seed, 1))}
	ns := Namespace()
	datasets := []string{"first", "second", "default", "http://g.test/"}
	for _, id := range simulatedIDs {
		for _, d := range datasets {
			s.quads = append(s.quads,
				spo(id, graph.RDFType, one(s, []quad.IRI{ns.Vocab("Person"), ns.Vocab("State"), FOAFPerson, "http://x.test/T"}), d),
				spo(id, one(s, []quad.IRI{ns.Vocab("name"), FOAFName, graph.RDFSLabel}), quad.String(one(s, []string{"Kim", "Ann Able", "A", "KIM"})), d),
				spo(id, one(s, []quad.IRI{ns.Vocab("alias"), ns.Vocab("weakAlias")}), quad.String(one(s, []string{"Kim", "able ann", "B"})), d),
				spo(id, ns.Vocab("identifier"), quad.String(one(s, []string{"wikidata:Q1", "x:Q2"})), d),
				spo(id, one(s, []quad.IRI{ns.Vocab("birthDate"), ns.Vocab("note"), FOAFPage}), quad.String(one(s, []string{"1984-01", "2", "1953"})), d),
				spo(id, one(s, []quad.IRI{FOAFKnows, ns.Vocab("metWith"), ns.Vocab("operates")}), one(s, simulatedIDs), d),
				spo(id, FOAFKnows, one(s, simulatedIDs), d),
				spo(id, ns.Vocab("said"), quad.String(one(s, []string{"x", "y"})), d))
		}
	}
	for _, d := range datasets[:2] {
		s.quads = append(s.quads, Subrelation(ns, "icews:consult", "metWith", "Consult "+d, d)...)
		s.quads = append(s.quads, quad.Quad{Subject: ns.Graph(d), Predicate: graph.DCTitle, Object: quad.String(d), Label: ns.Graph(d)})
	}
	var ids []graph.ID
	for range 40 {
		options := []ClaimOption{From(one(s, datasets)), tag(fmt.Sprint(len(s.claims)))}
		if s.IntN(2) == 0 {
			options = append(options, On(one(s, []string{"2018-06-12", "2018", "/2018-09", "2019?"})))
		}
		if s.IntN(3) == 0 {
			options = append(options, As(graph.Modality(s.IntN(3)), graph.Status(s.IntN(2))))
		}
		if len(ids) > 0 && s.IntN(3) == 0 {
			options = append(options, Linked(graph.Link{Kind: graph.Supports, Claim: one(s, ids), Note: one(s, []string{"", "n"})}))
		}
		if s.IntN(4) == 0 {
			options = append(options, By(some(s, 2, simulatedIDs)...))
		}
		c := Claim(one(s, simulatedIDs), one(s, []string{"metWith", "operates", "icews:consult"}), one(s, simulatedIDs), options...)
		if s.IntN(6) == 0 {
			c = Saying(one(s, simulatedIDs), "said", quad.String(one(s, []string{"x", "y"})), options...)
		}
		s.measure(c)
		again := *c
		s.measure(&again)
		again.Rank = one(s, []graph.Rank{graph.Normal, graph.Deprecated})
		ids = append(ids, c.ID)
		s.claims = append(s.claims, c, &again)
		s.parts = append(s.parts, ns.ClaimQuads(c)...)
		s.parts = append(s.parts, spo(c.ID, ns.Vocab("rank"), quad.String("preferred"), c.Dataset), spo(c.ID, FOAFKnows, "per:0", c.Dataset))
	}
	return s
}

func one[T any](s *simulation, list []T) T { return list[s.IntN(len(list))] }

// some returns up to n of a list, at times the same one twice.
func some[T any](s *simulation, n int, list []T) []T {
	var picked []T
	for range s.IntN(n + 1) {
		picked = append(picked, one(s, list))
	}
	return picked
}

// claimQuads returns the quads of a claim, at times but for a few.
func (s *simulation) claimQuads() []quad.Quad {
	qs := Namespace().ClaimQuads(one(s, s.claims))
	s.Shuffle(len(qs), func(i, j int) { qs[i], qs[j] = qs[j], qs[i] })
	if s.IntN(3) == 0 {
		qs = qs[:s.IntN(len(qs))]
	}
	return qs
}

func (s *simulation) batch() *graph.Batch {
	b := &graph.Batch{
		Quads:       some(s, 8, s.quads),
		Claims:      some(s, 4, s.claims),
		DeleteQuads: some(s, 6, s.quads),
	}
	if s.IntN(3) == 0 {
		b.Quads = append(b.Quads, some(s, 5, s.parts)...)
		b.DeleteQuads = append(b.DeleteQuads, some(s, 5, s.parts)...)
	}
	for range s.IntN(3) {
		b.Quads = append(b.Quads, s.claimQuads()...)
	}
	if s.IntN(4) == 0 {
		b.DeleteQuads = append(b.DeleteQuads, s.claimQuads()...)
	}
	for _, c := range some(s, 3, s.claims) {
		b.DeleteClaims = append(b.DeleteClaims, c.ID)
	}
	for _, c := range some(s, 1, s.claims) {
		b.Retract = append(b.Retract, graph.Retraction{Claim: c.ID, At: june.Add(time.Duration(s.IntN(3)) * time.Hour)})
	}
	if s.IntN(10) == 0 {
		b.Run = s.run()
	}
	return b
}

func (s *simulation) run() *graph.ImportRun {
	s.runs++
	return &graph.ImportRun{ID: fmt.Sprintf("%03d", s.runs%9), Dataset: one(s, []string{"first", "second"}), Counts: graph.Counts{Read: int64(s.runs)}}
}

// load returns a load, to be done to each store, and what it adds.
func (s *simulation) load() (do func(graph.Store) (string, error), items []any) {
	for _, q := range some(s, 20, s.quads) {
		items = append(items, q)
	}
	for _, c := range some(s, 6, s.claims) {
		items = append(items, c)
	}
	for range s.IntN(6) {
		for _, q := range s.claimQuads() {
			items = append(items, q)
		}
	}
	s.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	picky, abort, run := s.IntN(3) == 0, s.IntN(5) == 0, s.run()
	checkpoint, suspend := -1, -1 // before which items
	if len(items) > 0 && s.IntN(3) == 0 {
		checkpoint = s.IntN(len(items))
		suspend = checkpoint + s.IntN(len(items)-checkpoint)
	}
	var remembered graph.LoaderOptions
	if s.IntN(4) > 0 {
		run.ID = fmt.Sprintf("load-%d", s.runs)
		remembered.Run = run.ID
		if s.IntN(2) == 0 {
			remembered.Replace, run.Replace = one(s, []string{"first", "second", "default", "http://g.test/"}), true
			remembered.At = june.Add(time.Duration(s.IntN(5)) * time.Hour)
		}
		if !abort {
			s.loaded = append(s.loaded, run.ID)
		}
	}
	return func(store graph.Store) (string, error) {
		ctx := context.Background()
		var rejects []graph.InputError
		opts := remembered
		opts.Reject = func(e *graph.InputError, _ []quad.Quad) error {
			e.Msg, e.Hint = "", "" // they may name any of the quads
			rejects = append(rejects, *e)
			return nil
		}
		if picky {
			opts.CheckClaim = func(c *graph.Claim, subject, object string) error {
				if subject == "State" {
					return &graph.InputError{Code: "state"}
				}
				return nil
			}
		}
		l, err := store.Loader(ctx, opts)
		if err != nil {
			return "", err
		}
		defer func() { l.Abort() }()
		for i := 0; i < len(items); i++ {
			if i == checkpoint && !opts.Resume {
				if err := l.Checkpoint(ctx, func(w io.Writer) error { return nil }); err != nil {
					return "", err
				}
			}
			if i == suspend && !opts.Resume {
				if err := l.Suspend(); err != nil {
					return "", err
				}
				opts.Resume = true
				if l, err = store.Loader(ctx, opts); err != nil {
					return "", err
				}
				i = checkpoint
			}
			switch item := items[i].(type) {
			case quad.Quad:
				err = l.AddQuad(item, "f", i+1)
			case *graph.Claim:
				err = l.AddClaim(item)
			}
			if err != nil {
				return "", err
			}
		}
		var counts graph.Counts
		if abort {
			counts, err = l.Stage(ctx)
		} else {
			counts, err = l.Commit(ctx, run)
		}
		slices.SortFunc(rejects, func(a, b graph.InputError) int { return cmp.Compare(a.Line, b.Line) })
		// Which of several faults of one claim is told is not given.
		for i := range rejects {
			if rejects[i].Code != "state" {
				rejects[i].Code = ""
			}
		}
		return show(counts) + show(rejects), err
	}, items
}

// testSimulation does the same to a store and to the model, and compares what
// they answer after each step, by one selection of claims at a time.
func testSimulation(t *testing.T, open Opener) {
	steps := 200
	if testing.Short() {
		steps = 60
	}
	for seed := range uint64(2) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			s := newSimulation(seed)
			tr := newTrial(t, open)
			model := NewModel(Namespace(), Vocabulary())
			ids := map[graph.ID]bool{}
			for _, c := range s.claims {
				ids[c.ID] = true
			}
			claims := slices.Sorted(maps.Keys(ids))
			for step := range steps {
				what := s.step(t, tr, &model, step)
				if t.Failed() {
					t.Fatalf("at step %d: %s", step, what)
				}
				got, want := View(t, tr), View(t, model)
				sels := selections()
				compareSome(t, got, want, simulatedIDs, claims, sels[step%len(sels):][:1])
				s.comparePages(t, got, want)
				got.Close()
				if step%10 == 0 {
					tr.check()
				}
				if t.Failed() {
					t.Fatalf("after step %d: %s", step, what)
				}
			}
		})
	}
}

// code returns the code of an input error, and other errors as they are.
func code(err error) string {
	var input *graph.InputError
	if errors.As(err, &input) {
		return input.Code
	}
	return fmt.Sprint(err)
}

// step makes one change to both, and returns what it was.
func (s *simulation) step(t *testing.T, tr *trial, model **Model, step int) string {
	switch {
	case step%50 == 49:
		vocab := Vocabulary()
		if step%100 == 49 {
			vocab.DatasetOrder = []string{"second"}
			vocab.RelationIRIs = nil
			vocab.Types = []string{"State"}
			vocab.SingleValued = nil
		}
		tr.reopen(vocab)
		(*model).Close()
		*model = (*model).Reopen(vocab)
		return "reopen"
	case s.IntN(6) == 0 && len(s.loaded) > 0:
		id := one(s, append(s.loaded, s.loaded[max(0, len(s.loaded)-3):]...))
		s.undo(t, tr, *model, id, step)
		return "undo of " + id
	case s.IntN(4) == 0:
		load, items := s.load()
		got, err := load(tr)
		want, err2 := load(*model)
		if got != want || err != nil || err2 != nil {
			t.Errorf("load is %s (%v), want %s (%v)", got, err, want, err2)
		}
		return "load of " + show(items)
	}
	b := s.batch()
	got, err := tr.Apply(context.Background(), b)
	want, err2 := (*model).Apply(context.Background(), b)
	if got != want || err != nil || err2 != nil {
		t.Errorf("apply is %s (%v), want %s (%v)", show(got), err, show(want), err2)
	}
	return "batch " + show(b)
}
