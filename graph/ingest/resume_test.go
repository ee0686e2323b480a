package ingest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/tools/txtar"

	"entente/graph"
	"entente/graph/ingest"
)

// An outcome is what is left of a run.
type outcome struct{ report, err, graph, rejects string }

func outcomeOf(t *testing.T, store graph.Store, report *ingest.Report, err error, rejects []byte) outcome {
	t.Helper()
	text, jerr := json.MarshalIndent(report, "", " ")
	if jerr != nil {
		t.Fatal(jerr)
	}
	return outcome{string(text), fmt.Sprint(err), exportOf(t, store), string(rejects)}
}

func (o outcome) compare(t *testing.T, want outcome) {
	t.Helper()
	for _, part := range []struct{ name, got, want string }{
		{"report", o.report, want.report}, {"error", o.err, want.err}, {"graph", o.graph, want.graph}, {"rejects", o.rejects, want.rejects},
	} {
		if part.got != part.want {
			t.Errorf("%s is\n%s\nwithout interruption\n%s", part.name, part.got, part.want)
		}
	}
}

// runWhole runs an import that is not cut off.
func runWhole(t *testing.T, store graph.Store, opts ingest.Options, rejected bool) outcome {
	t.Helper()
	var rejects bytes.Buffer
	if rejected {
		opts.Rejects = ingest.NewRejectWriter(&rejects)
	}
	report, err := ingest.Run(context.Background(), store, opts)
	if rejected {
		err = errors.Join(err, opts.Rejects.Flush())
	}
	return outcomeOf(t, store, report, err, rejects.Bytes())
}

// runCut runs an import that is cut off again and again: each time one record,
// and what then is on its way, after a checkpoint, which is after a number of
// records, and once while all is joined with the graph. It returns how often.
func runCut(t *testing.T, store graph.Store, opts ingest.Options, every int, rejected bool) (out outcome, cuts int) {
	t.Helper()
	var rejects bytes.Buffer
	stored := false
	for {
		ctx, cancel := context.WithCancel(context.Background())
		n := 0
		opts.CheckpointWhen(func() bool {
			if n++; n == every+1 {
				cancel()
			}
			return n == every || n == every+1 // the latter comes to nothing
		})
		opts.Progress = func(p ingest.Progress) {
			if p.Stage == ingest.StageStore && !stored {
				stored = true
				cancel()
			}
		}
		if rejected {
			opts.Rejects = ingest.NewRejectWriter(&rejects)
		}
		report, err := ingest.Run(ctx, store, opts)
		cancel()
		found, ferr := ingest.FindInterrupted(context.Background(), store)
		if ferr != nil || report.Resumable != (found != nil) {
			t.Fatalf("after cut %d the report says resumable: %v, and there is one: %v, %v", cuts, report.Resumable, found != nil, ferr)
		}
		if !errors.Is(err, context.Canceled) {
			if rejected {
				if err := opts.Rejects.Flush(); err != nil {
					t.Fatal(err)
				}
			}
			return outcomeOf(t, store, report, err, rejects.Bytes()), cuts
		}
		if cuts++; cuts > 1000 {
			t.Fatal("the run gets nowhere")
		}
		opts.Resume = found != nil
		if !opts.Resume {
			rejects.Reset()
			continue
		}
		if string(found.Job) != string(opts.Job) {
			t.Errorf("the job is %q", found.Job)
		}
		rejects.Truncate(int(found.RejectBytes))
	}
}

// TestRun_resumeScripts cuts off and resumes the import of each script: report,
// graph and rejects are those of a run that is not cut off.
func TestRun_resumeScripts(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	scripts, err := filepath.Glob("testdata/scripts/*.txtar")
	if err != nil || len(scripts) < 10 {
		t.Fatalf("%d scripts, %v", len(scripts), err)
	}
	runs, cuts := 0, 0
	for _, name := range scripts {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		opts, err := scriptOptions(o, a)
		if err != nil || opts.DryRun {
			continue
		}
		opts.Job = []byte(name)
		for _, rejected := range []bool{false, true} {
			if rejected {
				limit := mustLimit(t, "100%")
				opts.MaxRejects = &limit
			}
			store := newStore(o)
			want := runWhole(t, store, opts, rejected)
			again := runWhole(t, store, opts, rejected)
			for _, every := range []int{1, 2, 5} {
				t.Run(fmt.Sprintf("%s/rejects %v/%d", strings.TrimSuffix(filepath.Base(name), ".txtar"), rejected, every), func(t *testing.T) {
					store := newStore(o)
					if every == 2 && rejected {
						store = openStore(t, o)
					}
					got, n := runCut(t, store, opts, every, rejected)
					got.compare(t, want)
					runs, cuts = runs+1, cuts+n
					if every == 5 { // into a graph that has it all
						got, n := runCut(t, store, opts, every, rejected)
						got.compare(t, again)
						cuts += n
					}
				})
			}
		}
	}
	if cuts < 2*runs {
		t.Errorf("only %d cuts of %d runs", cuts, runs)
	}
}

// TestRun_resumeStubs cuts off an import that gives what an earlier one only made
// stubs of: they are no stubs any more.
func TestRun_resumeStubs(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	m, err := ingest.ParseMapping("mapping.yaml", []byte(`version: 1
dataset: {id: test}
sources: {people: {file: people.csv}, states: {file: states.csv}}
entities:
  state: {source: states, id: "{id}", type: State, properties: {name: "{name}"}}
  person: {source: people, id: "{id}", type: Person, properties: {name: "{name}"}}
claims:
  citizen: {source: people, subject: "{id}", relation: citizenOf, object: "{state}"}
onError: {dangling: stub}
`), o)
	if err != nil {
		t.Fatal(err)
	}
	options := func(people, states string) ingest.Options {
		fsys := fstest.MapFS{"people.csv": {Data: []byte("id,name,state\n" + people)}, "states.csv": {Data: []byte("id,name\n" + states)}}
		return ingest.Options{Ontology: o, Mapping: m, Now: func() time.Time { return clock }, Inputs: []ingest.Input{{FS: fsys, Path: "people.csv"}, {FS: fsys, Path: "states.csv"}}}
	}
	first := options("per:a,A,sta:x\nper:a,A,sta:y\n", "")
	then := options("per:b,B,sta:x\nper:c,C,sta:y\nper:d,D,sta:x\nper:e,E,sta:y\n", "sta:x,X\n")
	whole, cut := newStore(o), newStore(o)
	if first := runWhole(t, whole, first, false); first.err != "<nil>" {
		t.Fatal(first.err)
	}
	runWhole(t, cut, first, false)
	want := runWhole(t, whole, then, false)
	got, cuts := runCut(t, cut, then, 1, false)
	got.compare(t, want)
	if cuts < 5 {
		t.Errorf("only %d cuts", cuts)
	}
}

// TestRun_resumeRefused resumes what was something else.
func TestRun_resumeRefused(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	files := func(people string) fstest.MapFS {
		return fstest.MapFS{"people.csv": {Data: []byte(people)}, "more.csv": {Data: []byte(people)}}
	}
	rows := "id,name,met,date\nper:a,A,,\nper:b,B,per:a,2018\nper:c,C,per:b,2019\n"
	options := func(t *testing.T, mapping, people string, names ...string) ingest.Options {
		m, err := ingest.ParseMapping("mapping.yaml", []byte(mapping), o)
		if err != nil {
			t.Fatal(err)
		}
		opts := ingest.Options{Ontology: o, Mapping: m}
		for _, name := range names {
			opts.Inputs = append(opts.Inputs, ingest.Input{FS: files(people), Path: name})
		}
		return opts
	}
	two := strings.Replace(peopleMapping, "file: people.csv", "file: [people.csv, more.csv]", 1)
	for name, test := range map[string]struct {
		change func(t *testing.T) ingest.Options
		code   string
	}{
		"the same":        {func(t *testing.T) ingest.Options { return options(t, two, rows, "people.csv") }, ""},
		"a changed file":  {func(t *testing.T) ingest.Options { return options(t, two, rows+"per:d,D,,\n", "people.csv") }, "resume-file-changed"},
		"another file":    {func(t *testing.T) ingest.Options { return options(t, two, rows, "more.csv") }, "resume-other-files"},
		"more files":      {func(t *testing.T) ingest.Options { return options(t, two, rows, "people.csv", "more.csv") }, "resume-other-files"},
		"another mapping": {func(t *testing.T) ingest.Options { return options(t, two+"# changed\n", rows, "people.csv") }, "resume-mapping-changed"},
		"another option": {func(t *testing.T) ingest.Options {
			opts := options(t, two, rows, "people.csv")
			opts.Dangling = ingest.DanglingStub
			return opts
		}, "resume-other-options"},
	} {
		t.Run(name, func(t *testing.T) {
			store := openStore(t, o)
			opts := options(t, two, rows, "people.csv")
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			n := 0
			opts.CheckpointWhen(func() bool {
				if n++; n == 3 {
					cancel()
				}
				return n != 3
			})
			report, err := ingest.Run(ctx, store, opts)
			if !errors.Is(err, context.Canceled) || !report.Resumable {
				t.Fatalf("resumable: %v, %v", report.Resumable, err)
			}
			opts = test.change(t)
			opts.Resume = true
			_, err = ingest.Run(context.Background(), store, opts)
			var input *graph.InputError
			switch {
			case test.code == "" && err != nil:
				t.Fatal(err)
			case test.code != "" && (!errors.As(err, &input) || input.Code != test.code || input.Hint == ""):
				t.Fatalf("resuming gives %v, want %s and a hint", err, test.code)
			}
			// What is refused can still be resumed as it was.
			opts = options(t, two, rows, "people.csv")
			opts.Resume = true
			_, err = ingest.Run(context.Background(), store, opts)
			if test.code != "" && err != nil {
				t.Errorf("resuming as it was: %v", err)
			} else if test.code == "" && (!errors.As(err, &input) || input.Code != "nothing-to-resume") {
				t.Errorf("resuming what is done: %v, want nothing-to-resume", err)
			}
		})
	}
}
