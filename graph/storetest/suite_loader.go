package storetest

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// load runs a whole load of quads and claims, and returns what it rejected in
// the order of places.
func (tr *trial) load(opts graph.LoaderOptions, items ...any) (graph.Counts, []graph.InputError) {
	tr.t.Helper()
	var rejects []graph.InputError
	if opts.Reject == nil { // collect them
		opts.Reject = func(e *graph.InputError, _ []quad.Quad) error { rejects = append(rejects, *e); return nil }
	}
	l := tr.loader(opts)
	tr.add(l, items...)
	counts, err := l.Commit(context.Background(), nil)
	if err != nil {
		tr.t.Fatalf("commit: %v", err)
	}
	slices.SortFunc(rejects, func(a, b graph.InputError) int { return cmp.Compare(a.Line, b.Line) })
	return counts, rejects
}

// add adds to a load; quads are of file "a.nq", each on the line that tells
// how many came before it.
func (tr *trial) add(l graph.Loader, items ...any) {
	tr.t.Helper()
	line := 0
	quads := func(qs ...quad.Quad) {
		for _, q := range qs {
			line++
			if err := l.AddQuad(q, "a.nq", line); err != nil {
				tr.t.Fatalf("add quad: %v", err)
			}
		}
	}
	for _, item := range items {
		switch item := item.(type) {
		case quad.Quad:
			quads(item)
		case []quad.Quad:
			quads(item...)
		case *graph.Claim:
			if err := l.AddClaim(item); err != nil {
				tr.t.Fatalf("add claim: %v", err)
			}
		}
	}
}

func testLoader(t *testing.T, open Opener) {
	ns := Namespace()
	kim := &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}
	kimQuads := EntityQuads(ns, kim, "first")
	meeting := Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("m"))
	later := func(c *graph.Claim) *graph.Claim {
		d := *c
		d.RecordedAt, d.Rank = Recorded.Add(time.Hour), graph.Preferred
		return &d
	}
	ctx := context.Background()

	t.Run("counts", func(t *testing.T) {
		tr := newTrial(t, open)
		items := []any{kimQuads, meeting, kimQuads, meeting, Claim("sta:kp", "operates", "fac:y"), ns.ClaimQuads(richClaim())}
		counts, rejects := tr.load(graph.LoaderOptions{}, items...)
		same(t, "the first load", counts, graph.Counts{New: 5, NewQuads: 2, NewClaims: 3, NewEntities: 2})
		same(t, "rejects", rejects, []graph.InputError{})
		counts, _ = tr.load(graph.LoaderOptions{}, items...)
		same(t, "the second", counts, graph.Counts{Known: 5, KnownQuads: 2, KnownClaims: 3, KnownEntities: 2})
		same(t, "entity", tr.entity("per:kim"), kim)
		same(t, "claim", tr.claim(meeting.ID), meeting)
		same(t, "claim of quads", tr.claim(richClaim().ID), richClaim())
		same(t, "stats", tr.stats().Quads, int64(2))
	})
	t.Run("into a graph that has some", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, kimQuads[0], meeting)
		counts, _ := tr.load(graph.LoaderOptions{}, kimQuads, meeting, Claim("per:kim", "memberOf", "org:wpk"), Claim("org:wpk", "operates", "fac:y"))
		same(t, "counts", counts, graph.Counts{New: 3, Known: 2, NewQuads: 1, KnownQuads: 1, NewClaims: 2, KnownClaims: 1, NewEntities: 1, ChangedEntities: 1})
		same(t, "entity", tr.entity("per:kim"), kim)
		same(t, "relation counts", relationCounts(t, tr, "per:kim", nil), "memberOf out 1, metWith out 1")
	})
	t.Run("stage, then commit", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads, meeting)
		want := graph.Counts{New: 3, NewQuads: 2, NewClaims: 1, NewEntities: 1}
		counts, err := l.Stage(ctx)
		same(t, "staged", must(t, counts, err), want)
		same(t, "the graph before commit", tr.stats(), graph.Stats{})
		before := View(t, tr)
		run := &graph.ImportRun{ID: "r1", Dataset: "first", Counts: counts}
		counts, err = l.Commit(ctx, run)
		same(t, "committed", must(t, counts, err), want)
		if err := l.Abort(); err != nil {
			t.Errorf("abort after commit: %v", err)
		}
		stats, err := before.Stats(ctx)
		same(t, "a snapshot from before", must(t, stats, err), graph.Stats{})
		same(t, "claims", tags(tr.entityClaims("per:moon", everything()).Claims), "m")
		runs, err := View(t, tr).ImportRuns(ctx, "first", -1)
		same(t, "runs", must(t, runs, err), []graph.ImportRun{*run})
	})
	t.Run("abort", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads, meeting)
		if _, err := l.Stage(ctx); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := l.Abort(); err != nil {
				t.Errorf("abort: %v", err)
			}
		}
		same(t, "stats", tr.stats(), graph.Stats{})
		same(t, "counts of the next", Load(t, tr, meeting), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
	})
	t.Run("an empty load", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, meeting)
		counts, _ := tr.load(graph.LoaderOptions{})
		same(t, "counts", counts, graph.Counts{})
		same(t, "claim", tr.claim(meeting.ID), meeting)
	})
	t.Run("a cancelled load", func(t *testing.T) {
		tr := newTrial(t, open)
		cancelled, cancel := context.WithCancel(ctx)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads, meeting)
		cancel()
		if _, err := l.Commit(cancelled, nil); !errors.Is(err, context.Canceled) {
			t.Errorf("commit: %v, want context.Canceled", err)
		}
		l.Abort()
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("other writers wait", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, meeting)
		soon, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
		defer cancel()
		if _, err := tr.Apply(soon, &graph.Batch{Quads: kimQuads}); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("apply during a load: %v, want context.DeadlineExceeded", err)
		}
		if second, err := tr.Loader(soon, graph.LoaderOptions{}); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("a second load: %v, want context.DeadlineExceeded", err)
			if err == nil {
				second.Abort()
			}
		}
		done := make(chan error)
		go func() {
			_, err := tr.Apply(ctx, &graph.Batch{Claims: []*graph.Claim{Claim("per:a", "metWith", "per:kim")}})
			done <- err
		}()
		if _, err := l.Commit(ctx, nil); err != nil {
			t.Fatal(err)
		}
		if err := <-done; err != nil {
			t.Fatalf("apply after the load: %v", err)
		}
		same(t, "relation counts", relationCounts(t, tr, "per:kim", nil), "metWith out 1, metWith in 1")
	})
	t.Run("a wrong quad is told with its place", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads)
		err := l.AddQuad(quad.Quad{Subject: quad.String("a"), Predicate: graph.RDFSLabel, Object: quad.String("b")}, "b.nq", 7)
		var input *graph.InputError
		if !errors.As(err, &input) || input.File != "b.nq" || input.Line != 7 {
			t.Errorf("error is %v, want an InputError at b.nq:7", err)
		}
		wrong := *meeting
		wrong.Relation = "memberOf"
		if err := l.AddClaim(&wrong); !errors.As(err, &input) {
			t.Errorf("error of a claim with another id is %v, want an InputError", err)
		}
		counts, err := l.Commit(ctx, nil)
		same(t, "counts", must(t, counts, err), graph.Counts{New: 2, NewQuads: 2, NewEntities: 1})
	})
	t.Run("keeps no reference", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		var mine graph.Claim
		var want []*graph.Claim
		agents := make([]graph.ID, 1)
		for _, agent := range []graph.ID{"per:a", "per:b", "per:c"} {
			agents[0] = agent
			mine = *Claim("per:kim", "metWith", "per:moon", By(agents...))
			tr.add(l, &mine)
			kept := cloneClaim(&mine)
			want = append(want, kept)
		}
		if _, err := l.Commit(ctx, nil); err != nil {
			t.Fatal(err)
		}
		for _, c := range want {
			same(t, "claim", tr.claim(c.ID), c)
		}
	})
	t.Run("what is known stays as it is", func(t *testing.T) {
		for name, again := range map[string]any{"claim": later(meeting), "quads": ns.ClaimQuads(later(meeting))} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				Load(t, tr, meeting)
				counts, rejects := tr.load(graph.LoaderOptions{}, again)
				same(t, "counts", counts, graph.Counts{Known: 1, KnownClaims: 1, KnownEntities: 1})
				same(t, "rejects", rejects, []graph.InputError{})
				same(t, "claim", tr.claim(meeting.ID), meeting)
			})
		}
		t.Run("within a load", func(t *testing.T) {
			tr := newTrial(t, open)
			counts, _ := tr.load(graph.LoaderOptions{}, ns.ClaimQuads(later(meeting)), meeting, later(meeting))
			same(t, "counts", counts, graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
			same(t, "claim", tr.claim(meeting.ID), meeting)
		})
		t.Run("retracted", func(t *testing.T) {
			tr := newTrial(t, open)
			tr.apply(graph.Batch{Claims: []*graph.Claim{meeting}, Retract: []graph.Retraction{{Claim: meeting.ID, At: Recorded}}})
			counts, _ := tr.load(graph.LoaderOptions{}, meeting, ns.ClaimQuads(meeting))
			same(t, "counts", counts, graph.Counts{Known: 1, KnownClaims: 1, KnownEntities: 1})
			same(t, "retraction", tr.claim(meeting.ID).RetractedAt, Recorded)
		})
	})
	t.Run("many", func(t *testing.T) {
		tr := newTrial(t, open)
		model := NewModel(ns, Vocabulary())
		var claims []*graph.Claim
		for i := range 3000 {
			claims = append(claims, manyClaim(i))
		}
		Load(t, tr, claims[:500])
		Load(t, model, claims[:500])
		items := []any{kimQuads}
		for i, c := range claims {
			if i%2 == 0 {
				items = append(items, ns.ClaimQuads(c))
			} else {
				items = append(items, c)
			}
		}
		counts, _ := tr.load(graph.LoaderOptions{}, items...)
		want := Load(t, model, append(items, claims)...)
		want.KnownEntities = 10 // a batch does not count them
		same(t, "counts", counts, want)
		compare(t, View(t, tr), View(t, model), []graph.ID{"per:kim", "per:3", "org:1"}, []graph.ID{claims[7].ID})
	})
}

// manyClaim is the i-th of many claims about few entities.
func manyClaim(i int) *graph.Claim {
	day := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i%700)
	subject, object := graph.ID("per:"+string(rune('0'+i%10))), graph.ID("org:"+string(rune('0'+i/10%10)))
	return Claim(subject, []string{"metWith", "memberOf", "operates"}[i%3], object, On(day.Format(time.DateOnly)), tag(day.Format(time.DateOnly)), Seen(graph.Evidence{File: "events.csv", Row: int64(i + 1)}))
}

func testLoaderClaims(t *testing.T, open Opener) {
	ns := Namespace()
	kimQuads := EntityQuads(ns, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, "first")
	meeting := Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("m"))
	ctx := context.Background()

	t.Run("quads in any order", func(t *testing.T) {
		tr := newTrial(t, open)
		a, b := ns.ClaimQuads(richClaim()), ns.ClaimQuads(meeting)
		slices.Reverse(b)
		var mixed []quad.Quad
		for i := range a {
			mixed = append(mixed, a[i])
			if i < len(b) {
				mixed = append(mixed, b[i], kimQuads[0])
			}
		}
		counts, _ := tr.load(graph.LoaderOptions{}, mixed)
		same(t, "counts", counts, graph.Counts{New: 3, NewQuads: 1, NewClaims: 2, NewEntities: 1})
		same(t, "claim", tr.claim(richClaim().ID), richClaim())
		same(t, "claim", tr.claim(meeting.ID), meeting)
	})
	t.Run("what is no claim is rejected", func(t *testing.T) {
		other := Claim("per:a", "metWith", "per:b")
		broken := ns.ClaimQuads(other)
		for name, test := range map[string]struct {
			quads []quad.Quad
			code  string
		}{
			"incomplete":        {broken[1:], "claim-incomplete"},
			"two values":        {append([]quad.Quad{spo(other.ID, graph.RDFSubject, "per:c", "first")}, broken...), "claim-two-values"},
			"unknown predicate": {append([]quad.Quad{spo(other.ID, graph.RDFSLabel, quad.String("x"), "first")}, broken...), "claim-unknown-predicate"},
			"two graphs":        {append([]quad.Quad{spo(other.ID, graph.RDFType, quad.IRI("https://kg.test/v/Claim"), "second")}, broken...), "claim-mixed-labels"},
			"another id":        {ns.ClaimQuads(&graph.Claim{ID: meeting.ID, Subject: "per:x", Relation: "metWith", Object: "per:y", Affirmed: true, Confidence: -1, Dataset: "first", RecordedAt: Recorded}), "claim-id-mismatch"},
		} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				good := Claim("per:c", "metWith", "per:d")
				counts, rejects := tr.load(graph.LoaderOptions{}, kimQuads, test.quads, ns.ClaimQuads(good))
				same(t, "counts", counts, graph.Counts{New: 3, NewQuads: 2, NewClaims: 1, NewEntities: 2, Rejected: 1})
				if len(rejects) != 1 || rejects[0].Code != test.code || rejects[0].File != "a.nq" || rejects[0].Line != 3 || rejects[0].Msg == "" {
					t.Errorf("rejects are %s, want one of code %s at a.nq:3", show(rejects), test.code)
				}
				same(t, "stats", tr.stats(), graph.Stats{Entities: 2, Claims: 1, Quads: 2,
					Types: []graph.Tally{{Name: "", Count: 1}, {Name: "Person", Count: 1}}, Relations: []graph.Tally{{Name: "metWith", Count: 1}}, Datasets: []graph.Tally{{Name: "first", Count: 1}}})
			})
		}
	})
	t.Run("without Reject the load fails", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads, ns.ClaimQuads(meeting)[1:])
		_, err := l.Stage(ctx)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Line != 3 {
			t.Errorf("stage: %v, want an InputError at line 3", err)
		}
		if _, err := l.Commit(ctx, nil); err == nil {
			t.Error("commit of a load that failed succeeds")
		}
		l.Abort()
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("an error of Reject ends the load", func(t *testing.T) {
		tr := newTrial(t, open)
		enough := errors.New("too many rejects")
		l := tr.loader(graph.LoaderOptions{Reject: func(*graph.InputError, []quad.Quad) error { return enough }})
		tr.add(l, kimQuads, ns.ClaimQuads(meeting)[1:])
		if _, err := l.Commit(ctx, nil); !errors.Is(err, enough) {
			t.Errorf("commit: %v, want the error of Reject", err)
		}
		l.Abort()
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("CheckClaim", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, &graph.Entity{ID: "per:moon", Type: "Person"})
		saying := Saying("per:kim", "said", quad.String("x"))
		strange := Claim("doc:a", "metWith", "per:kim")
		var seen []string
		opts := graph.LoaderOptions{CheckClaim: func(c *graph.Claim, subject, object string) error {
			seen = append(seen, string(c.Subject)+" "+c.Relation+" "+subject+" "+object)
			if subject == "" {
				return &graph.InputError{Code: "wrong-domain", Msg: "who met?", Hint: "name a person"}
			}
			return nil
		}}
		// Types may come after the claims; claims that come whole are not checked.
		counts, rejects := tr.load(opts, ns.ClaimQuads(strange), ns.ClaimQuads(meeting), ns.ClaimQuads(saying), kimQuads, Claim("doc:b", "metWith", "per:kim"))
		slices.Sort(seen)
		same(t, "checked", seen, []string{"doc:a metWith  Person", "per:kim metWith Person Person", "per:kim said Person "})
		same(t, "counts", counts, graph.Counts{New: 5, NewQuads: 2, NewClaims: 3, NewEntities: 2, Rejected: 1})
		same(t, "rejects", rejects, []graph.InputError{{File: "a.nq", Line: 1, Code: "wrong-domain", Msg: "who met?", Hint: "name a person"}})
		same(t, "claim", tr.claim(strange.ID), (*graph.Claim)(nil))
	})
	t.Run("TypeOf", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, &graph.Entity{ID: "sta:kp", Type: "State"}, spo("doc:a", graph.RDFSLabel, quad.String("A"), ""))
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads, spo("per:putin", graph.RDFType, FOAFPerson, ""), spo("per:x", ForeignKind, ns.Vocab("Body"), ""))
		for id, want := range map[graph.ID]string{"per:kim": "Person", "sta:kp": "State", "per:putin": "Person", "per:x": "Body", "doc:a": "", "per:nobody": ""} {
			got, err := l.TypeOf(id)
			same(t, string("type of "+id), must(t, got, err), want)
		}
	})
	t.Run("TypeOf where a dataset is replaced", func(t *testing.T) {
		tr := newTrial(t, open)
		typed := func(id graph.ID, typ, dataset string) any {
			return EntityQuads(ns, &graph.Entity{ID: id, Type: typ}, dataset)
		}
		Load(t, tr, typed("per:gone", "Person", "first"), typed("per:xi", "Person", "first"), typed("per:xi", "State", "second"), typed("per:kim", "State", "first"))
		l := tr.loader(graph.LoaderOptions{Run: "r", Replace: "first", At: june})
		tr.add(l, typed("per:kim", "Person", "first"))
		for id, want := range map[graph.ID]string{"per:gone": "", "per:xi": "State", "per:kim": "Person"} {
			got, err := l.TypeOf(id)
			same(t, string("type of "+id), must(t, got, err), want)
		}
	})
	t.Run("quads that wait in the graph", func(t *testing.T) {
		qs := ns.ClaimQuads(richClaim())
		for name, rest := range map[string][]any{"the rest": {qs[3:]}, "all": {qs}, "the claim": {richClaim()}} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				Load(t, tr, qs[:3])
				counts, rejects := tr.load(graph.LoaderOptions{}, rest...)
				same(t, "counts", counts, graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
				same(t, "rejects", rejects, []graph.InputError{})
				same(t, "claim", tr.claim(richClaim().ID), richClaim())
				same(t, "stats", tr.stats().Quads, int64(0))
			})
		}
	})
	t.Run("implied claims give way to loaded ones", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("per:kim", FOAFKnows, "per:moon", "second"), spo("per:kim", FOAFKnows, "per:xi", "second"))
		tr.load(graph.LoaderOptions{}, meeting, spo("per:kim", FOAFKnows, "per:trump", "second"), Claim("per:kim", "metWith", "per:abe", On("2017"), tag("abe")), spo("per:kim", ns.Vocab("metWith"), "per:abe", "second"))
		same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), "m abe implied implied")
		same(t, "counts", relationCounts(t, tr, "per:kim", nil), "metWith out 4")
	})
}
