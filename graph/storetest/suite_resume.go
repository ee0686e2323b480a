package storetest

import (
	"context"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// checkpoint makes a checkpoint whose state is a text.
func (tr *trial) checkpoint(l graph.Loader, state string) {
	tr.t.Helper()
	err := l.Checkpoint(context.Background(), func(w io.Writer) error { _, err := io.WriteString(w, state); return err })
	if err != nil {
		tr.t.Fatalf("checkpoint: %v", err)
	}
}

// interrupted returns the state of the interrupted load, "none" if there is none.
func (tr *trial) interrupted() string {
	tr.t.Helper()
	r, err := tr.Interrupted(context.Background())
	if err != nil {
		tr.t.Fatalf("interrupted: %v", err)
	}
	if r == nil {
		return "none"
	}
	b, err := io.ReadAll(r)
	if err := errors.Join(err, r.Close()); err != nil {
		tr.t.Fatalf("interrupted: %v", err)
	}
	return string(b)
}

// suspend suspends a load; with again it also opens the store anew.
func (tr *trial) suspend(l graph.Loader, again bool) {
	tr.t.Helper()
	if err := l.Suspend(); err != nil {
		tr.t.Fatalf("suspend: %v", err)
	}
	if again {
		tr.reopen(tr.opts.Vocabulary)
	}
}

func testLoaderResume(t *testing.T, open Opener) {
	ns, ctx := Namespace(), context.Background()
	kimQuads := EntityQuads(ns, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, "first")
	meeting := Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("m"))

	for name, again := range map[string]bool{"in the same process": false, "after the store is opened again": true} {
		t.Run(name, func(t *testing.T) {
			tr, whole := newTrial(t, open), newTrial(t, open)
			rich, knows := ns.ClaimQuads(richClaim()), spo("per:kim", FOAFKnows, "per:xi", "second")
			parts := [][]any{{kimQuads[0], meeting, rich[:4], knows}, {kimQuads, rich[2:], Claim("sta:kp", "operates", "fac:y")}, {meeting, knows, spo("per:kim", FOAFKnows, "per:moon", "second")}}
			run := &graph.ImportRun{ID: "r1", Dataset: "first"}
			opts := graph.LoaderOptions{Run: run.ID}
			for i, part := range parts {
				l := tr.loader(opts)
				if i > 0 {
					same(t, "interrupted while it is resumed", tr.interrupted(), "none")
					typ, err := l.TypeOf("per:kim")
					same(t, "type of what an earlier process added", must(t, typ, err), "Person")
				}
				tr.add(l, part...)
				tr.checkpoint(l, "part "+string(rune('0'+i)))
				tr.add(l, Claim("per:lost", "metWith", "per:kim")) // after the checkpoint: not kept
				tr.suspend(l, again)
				same(t, "state", tr.interrupted(), "part "+string(rune('0'+i)))
				same(t, "stats", tr.stats(), graph.Stats{})
				opts.Resume = true
			}
			l := tr.loader(opts)
			counts, err := l.Commit(ctx, run)
			must(t, counts, err)
			same(t, "interrupted after the commit", tr.interrupted(), "none")

			l = whole.loader(graph.LoaderOptions{Run: run.ID})
			for _, part := range parts {
				whole.add(l, part...)
			}
			want, err := l.Commit(ctx, run)
			same(t, "counts", counts, must(t, want, err))
			same(t, "export", export(t, tr), export(t, whole))
			same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), tags(whole.entityClaims("per:kim", everything()).Claims))
			undone, err := tr.Undo(ctx, run.ID, Recorded)
			must(t, undone, err)
			same(t, "stats after undo", tr.stats(), graph.Stats{})
		})
	}
	t.Run("rejects name places of an earlier process", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, kimQuads, ns.ClaimQuads(meeting)[1:])
		tr.checkpoint(l, "x")
		tr.suspend(l, true)
		var rejects []graph.InputError
		l = tr.loader(graph.LoaderOptions{Resume: true, Reject: func(e *graph.InputError, _ []quad.Quad) error { rejects = append(rejects, *e); return nil }})
		if _, err := l.Commit(ctx, nil); err != nil {
			t.Fatal(err)
		}
		if len(rejects) != 1 || rejects[0].File != "a.nq" || rejects[0].Line != 3 {
			t.Errorf("rejects are %s, want one at a.nq:3", show(rejects))
		}
	})
	t.Run("replace", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, meeting, kimQuads)
		opts := graph.LoaderOptions{Run: "r1", Replace: "first", At: Recorded.Add(time.Hour)}
		l := tr.loader(opts)
		tr.add(l, kimQuads[:1])
		tr.checkpoint(l, "x")
		tr.suspend(l, true)
		opts.Resume = true
		other := opts
		other.Run = "r2"
		if l, err := tr.Loader(ctx, other); err == nil {
			l.Abort()
			t.Error("another run resumes the load")
		}
		l = tr.loader(opts)
		counts, err := l.Commit(ctx, &graph.ImportRun{ID: "r1", Dataset: "first", Replace: true})
		same(t, "retracted", must(t, counts, err).RetractedClaims, int64(1))
	})
	t.Run("nothing to resume", func(t *testing.T) {
		tr := newTrial(t, open)
		for name, end := range map[string]func(graph.Loader) error{
			"never begun":            nil,
			"suspended, not kept":    graph.Loader.Suspend,
			"kept, aborted":          graph.Loader.Abort,
			"kept, committed":        func(l graph.Loader) error { _, err := l.Commit(ctx, nil); return err },
			"committed, then ended":  func(l graph.Loader) error { _, err := l.Commit(ctx, nil); return errors.Join(err, l.Suspend()) },
			"aborted, then suspends": func(l graph.Loader) error { return errors.Join(l.Abort(), l.Suspend()) },
		} {
			if end != nil {
				l := tr.loader(graph.LoaderOptions{})
				tr.add(l, meeting)
				if name != "suspended, not kept" {
					tr.checkpoint(l, "x")
				}
				if err := end(l); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
			}
			same(t, name, tr.interrupted(), "none")
			if _, err := tr.Loader(ctx, graph.LoaderOptions{Resume: true}); !errors.Is(err, graph.ErrNotInterrupted) {
				t.Errorf("%s: resume gives %v, want ErrNotInterrupted", name, err)
			}
		}
	})
	t.Run("what ends an interrupted load", func(t *testing.T) {
		undone := graph.LoaderOptions{Run: "r0"}
		other := Vocabulary()
		other.Types = append(other.Types, "Ship")
		for name, test := range map[string]struct {
			do   func(tr *trial)
			ends bool
		}{
			"a batch": {func(tr *trial) { tr.apply(graph.Batch{Quads: kimQuads}) }, true},
			"a bad batch": {func(tr *trial) {
				if _, err := tr.Apply(ctx, &graph.Batch{Quads: []quad.Quad{{}}}); err == nil {
					t.Error("it is applied")
				}
			}, false},
			"a load":    {func(tr *trial) { tr.loader(graph.LoaderOptions{}).Abort() }, true},
			"a dry run": {func(tr *trial) { tr.loader(graph.LoaderOptions{DryRun: true}).Abort() }, false},
			"an undo": {func(tr *trial) {
				if _, err := tr.Undo(ctx, "r0", Recorded); err != nil {
					t.Error(err)
				}
			}, true},
			"an undo of nothing": {func(tr *trial) {
				if _, err := tr.Undo(ctx, "r9", Recorded); err == nil {
					t.Error("it undoes")
				}
			}, false},
			"another vocabulary": {func(tr *trial) { tr.reopen(other) }, true},
			"reading":            {func(tr *trial) { tr.stats(); tr.check() }, false},
		} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				l := tr.loader(undone)
				tr.add(l, kimQuads)
				if _, err := l.Commit(ctx, &graph.ImportRun{ID: "r0"}); err != nil {
					t.Fatal(err)
				}
				l = tr.loader(graph.LoaderOptions{})
				tr.add(l, meeting)
				tr.checkpoint(l, "x")
				tr.suspend(l, false)
				test.do(tr)
				want := "x"
				if test.ends {
					want = "none"
				}
				same(t, "state", tr.interrupted(), want)
			})
		}
	})
	t.Run("when there can be no checkpoint", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{DryRun: true})
		never := func(io.Writer) error { t.Error("the state is asked for"); return nil }
		if err := l.Checkpoint(ctx, never); err == nil {
			t.Error("a dry run has a checkpoint")
		}
		l.Abort()
		l = tr.loader(graph.LoaderOptions{})
		tr.add(l, meeting)
		if _, err := l.Stage(ctx); err != nil {
			t.Fatal(err)
		}
		if err := l.Checkpoint(ctx, never); err == nil {
			t.Error("a staged load has a checkpoint")
		}
		l.Abort()
	})
	t.Run("a state that cannot be written", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		tr.add(l, meeting)
		tr.checkpoint(l, "x")
		tr.add(l, kimQuads)
		broken := errors.New("broken")
		if err := l.Checkpoint(ctx, func(io.Writer) error { return broken }); !errors.Is(err, broken) {
			t.Errorf("checkpoint: %v, want the error of the state", err)
		}
		tr.suspend(l, true)
		same(t, "state", tr.interrupted(), "x")
		l = tr.loader(graph.LoaderOptions{Resume: true})
		counts, err := l.Commit(ctx, nil)
		same(t, "counts", must(t, counts, err), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
	})
}
