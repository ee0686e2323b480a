package ingest_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"entente/graph"
	"entente/graph/ingest"
	"entente/graph/storetest"
)

const oneQuad = "<http://x/a> <http://x/p> \"1\" .\n"

func zipped(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, p := range parts {
		w := gzip.NewWriter(&b)
		if _, err := w.Write([]byte(p)); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

// TestRun_files tells formats and compression, and refuses what is no file of either.
func TestRun_files(t *testing.T) {
	o := parseOntology(t, "testdata/ontology.graphql")
	whole := zipped(t, oneQuad)
	// 120 members of 1 MiB each, in a file of some 120 KB.
	for name, tc := range map[string]struct {
		file   string
		data   []byte
		format string
		quads  int64
		code   string
	}{
		"by name":           {"a.nq", []byte(oneQuad), "", 1, ""},
		"by content":        {"data", []byte("\ufeff# comment\n\n" + oneQuad), "", 1, ""},
		"by option":         {"a.csv", []byte(oneQuad), "ntriples", 1, ""},
		"empty":             {"a.nq", nil, "", 0, ""},
		"gzip":              {"a.nq.gz", whole, "", 1, ""},
		"gzip without name": {"data", whole, "", 1, ""},
		"two members":       {"a.nq", zipped(t, oneQuad, "<http://x/a> <http://x/p> \"2\" .\n"), "", 2, ""},
		"cut short":         {"a.nq.gz", whole[:len(whole)-9], "", 0, "gzip-damaged"},
		"header alone":      {"a.nq.gz", whole[:5], "", 0, "gzip-damaged"},
		"junk behind":       {"a.nq.gz", append(slices.Clone(whole), "junk"...), "", 0, "gzip-damaged"},
		"bomb":              {"a.nq.gz", bytes.Repeat(zipped(t, strings.Repeat("#\n", 1<<19)), 120), "", 0, "gzip-bomb"},
		"unknown":           {"data", []byte("hello\n"), "", 0, "unknown-format"},
		"unknown option":    {"a.nq", []byte(oneQuad), "cuneiform", 0, "unknown-format"},
		"table":             {"a.csv", []byte("a,b\n"), "", 0, "mapping-missing"},
		"folder":            {"a.nq/b", nil, "", 0, "file-unreadable"},
		"label in triples":  {"a.nt", []byte("<http://x/a> <http://x/p> \"1\" <http://x/g> .\n"), "", 0, "label-in-triples"},
	} {
		t.Run(name, func(t *testing.T) {
			store := newStore(o)
			in := ingest.Input{FS: fstest.MapFS{tc.file: {Data: tc.data}}, Path: tc.file}
			if name == "folder" {
				in.Path = "missing.nq"
			}
			report, err := ingest.Run(context.Background(), store, ingest.Options{Ontology: o, Inputs: []ingest.Input{in}, Format: tc.format})
			var input *graph.InputError
			switch {
			case tc.code == "" && err != nil:
				t.Fatal(err)
			case tc.code != "" && !errors.As(err, &input):
				t.Fatalf("error is %v, want one of code %s", err, tc.code)
			case tc.code == "file-unreadable" && input.Msg != "file does not exist: missing.nq":
				t.Errorf("it says %q", input.Msg)
			case tc.code != "" && input.Code != tc.code:
				t.Errorf("error %s: %v, want code %s", input.Code, err, tc.code)
			case report.Counts.NewQuads != tc.quads:
				t.Errorf("%d quads, want %d", report.Counts.NewQuads, tc.quads)
			}
		})
	}
}

// faultyFS fails the read of one number, counting from 0 over all files.
type faultyFS struct {
	fs.FS
	failAt, reads int
}

var errDisk = errors.New("disk is gone")

func (f *faultyFS) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	return &faultyFile{file, f}, err
}

type faultyFile struct {
	fs.File
	fs *faultyFS
}

func (f *faultyFile) Read(p []byte) (int, error) {
	f.fs.reads++
	if f.fs.reads-1 == f.fs.failAt {
		return 0, errDisk
	}
	return f.File.Read(p)
}

const personMapping = `
version: 1
dataset: {id: test}
sources: {people: {file: people.csv}, more: {file: more.csv}}
tables: {more: {source: more, key: id, value: text}}
entities:
  person: {source: people, id: "{id}", type: Person, properties: {name: "{name}", summary: "{more[id]}"},
    claims: [{relation: condition, value: "{name}"}]}
`

func personOptions(t testing.TB) (ingest.Options, fstest.MapFS) {
	t.Helper()
	o := parseOntology(t, "testdata/ontology.graphql")
	m, err := ingest.ParseMapping("mapping.yaml", []byte(personMapping), o)
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{"people.csv": {Data: []byte("id,name\nper:a,A\nper:b,B\n")}, "more.csv": {Data: []byte("id,text\nper:a,first\nper:b,second\n")}}
	return ingest.Options{Ontology: o, Mapping: m, Now: func() time.Time { return clock },
		Inputs: []ingest.Input{{FS: files, Path: "people.csv"}, {FS: files, Path: "more.csv"}}}, files
}

// isEmpty fails the test if anything is in the store.
func isEmpty(t *testing.T, store graph.Store) {
	t.Helper()
	stats, err := storetest.View(t, store).Stats(context.Background())
	if err != nil || stats.Quads != 0 || stats.Claims != 0 {
		t.Errorf("the store holds %d quads and %d claims, %v", stats.Quads, stats.Claims, err)
	}
}

// TestRun_failingReads fails the nth read, for every n until there is none.
func TestRun_failingReads(t *testing.T) {
	opts, files := personOptions(t)
	for n := 0; ; n++ {
		if n > 200 {
			t.Fatal("reads never end")
		}
		faulty := &faultyFS{FS: files, failAt: n}
		opts.Inputs = []ingest.Input{{FS: faulty, Path: "people.csv"}, {FS: faulty, Path: "more.csv"}}
		store := newStore(opts.Ontology)
		_, err := ingest.Run(context.Background(), store, opts)
		if err == nil {
			if n < 10 {
				t.Errorf("only %d reads", n)
			}
			return
		}
		if !errors.Is(err, errDisk) {
			t.Fatalf("read %d failed and Run says %v", n, err)
		}
		isEmpty(t, store)
	}
}

// changingFS gives another content from the nth time on that a file is opened.
type changingFS struct {
	fstest.MapFS
	opened, change int
}

func (f *changingFS) Open(name string) (fs.File, error) {
	if f.opened++; f.opened == f.change {
		f.MapFS = fstest.MapFS{name: {Data: append(slices.Clone(f.MapFS[name].Data), "per:c,C\n"...)}}
	}
	return f.MapFS.Open(name)
}

func TestRun_changedFile(t *testing.T) {
	opts, files := personOptions(t)
	for change := 3; change < 6; change++ { // it is opened to hash it, for its beginning, its header, and twice for its records
		opts.Inputs[0].FS = &changingFS{MapFS: fstest.MapFS{"people.csv": files["people.csv"]}, change: change}
		store := newStore(opts.Ontology)
		_, err := ingest.Run(context.Background(), store, opts)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Code != "file-changed" {
			t.Errorf("a file that changes when it is opened the %dth time: %v", change, err)
		}
		isEmpty(t, store)
	}
}

// TestRun_cancel ends the context at each word of progress.
func TestRun_cancel(t *testing.T) {
	opts, _ := personOptions(t)
	var stages []ingest.Stage
	opts.Progress = func(p ingest.Progress) { stages = append(stages, p.Stage) }
	mustRun(t, newStore(opts.Ontology), opts)
	if want := []ingest.Stage{ingest.StageInspect, ingest.StageEntities, ingest.StageClaims, ingest.StageStore}; !slices.Equal(stages, want) {
		t.Errorf("stages %q, want %q", stages, want)
	}
	for n := range len(stages) {
		ctx, cancel := context.WithCancel(context.Background())
		told := 0
		opts.Progress = func(ingest.Progress) {
			if told == n {
				cancel()
			}
			told++
		}
		store := newStore(opts.Ontology)
		if _, err := ingest.Run(ctx, store, opts); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled at stage %s: %v", stages[n], err)
		}
		isEmpty(t, store)
		// The turn to write is free again.
		opts.Progress = nil
		mustRun(t, store, opts)
	}
}

func TestReport_json(t *testing.T) {
	opts, files := personOptions(t)
	files["people.csv"] = &fstest.MapFile{Data: []byte("id,name\nper:a,\nx y,B\n")}
	report, err := ingest.Run(context.Background(), newStore(opts.Ontology), opts)
	if err == nil || len(report.Problems) == 0 || len(report.Warnings) == 0 {
		t.Fatalf("%+v, %v", report, err)
	}
	b, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	var again ingest.Report
	if err := json.Unmarshal(b, &again); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(&again, report) {
		t.Errorf("came back as %+v, was %+v", &again, report)
	}
}
