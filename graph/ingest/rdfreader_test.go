package ingest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/ingest"
)

// Quads of a format that is not line by line are records of their own: two that
// are refused on one line are both told, and kept as N-Quads.
func TestRun_refusedQuads(t *testing.T) {
	store := newStore(parseOntology(t, "testdata/ontology.graphql"))
	base := store.Namespace().Base()
	in := "@prefix v: <" + base + "v/> .\n<http://a/s> v:shoeSize 1 ; v:hatSize 2 ; <http://a/p> 3 .\n"
	var file bytes.Buffer
	w := ingest.NewRejectWriter(&file)
	two := mustLimit(t, "2")
	report, err := importFiles(t, store, "", map[string]string{"a.ttl": in}, func(o *ingest.Options) { o.MaxRejects, o.Rejects, o.Dataset = &two, w, "shoes" })
	if err != nil || report.Counts.Rejected != 2 || report.Counts.New != 1 || report.Dataset != "shoes" {
		t.Fatalf("%+v, %v", report, err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	var raw []string
	for line := range strings.Lines(file.String()) {
		var r ingest.Reject
		if err := json.Unmarshal([]byte(line), &r); err != nil || r.Line != 2 || r.Format != "nquads" {
			t.Errorf("%+v, %v", r, err)
		}
		raw = append(raw, r.Raw)
	}
	if len(raw) != 2 || !strings.Contains(raw[0], "/shoeSize>") || !strings.Contains(raw[1], `/hatSize> "2"^^`) || !strings.HasSuffix(raw[1], "<"+base+"graph/shoes> .") {
		t.Errorf("raw: %q", raw)
	}
	want := `<http://a/s> <http://a/p> "3"^^<http://www.w3.org/2001/XMLSchema#integer> <` + base + "graph/shoes> .\n"
	if got := exportOf(t, store); got != want {
		t.Errorf("export:\n%s", got)
	}
}

// Behind a fault of syntax nothing can be read, so that no limit allows for it.
func TestRun_syntaxFault(t *testing.T) {
	for name, in := range map[string]string{
		"a.ttl":    "<http://a/s> <http://a/p> 1 .\n<http://a/s> <http://a/p> ? .\n",
		"a.trig":   "{ <http://a/s> <http://a/p> 1 }\n{ <http://a/s> <http://a/p> ? }\n",
		"a.jsonld": "{\"@id\": \"http://a/s\",\n \"http://a/p\": ?}",
	} {
		t.Run(name, func(t *testing.T) {
			store := newStore(parseOntology(t, "testdata/ontology.graphql"))
			most := mustLimit(t, "100")
			_, err := importFiles(t, store, "", map[string]string{name: in}, func(o *ingest.Options) { o.MaxRejects = &most })
			var input *graph.InputError
			if !errors.As(err, &input) || input.File != name || input.Line != 2 || input.Column == 0 {
				t.Errorf("%v", err)
			}
			isEmpty(t, store)
		})
	}
}

// A run says at once how much there is to read, and in the end has read it all.
func TestRun_progressOfQuads(t *testing.T) {
	in := strings.Repeat("<http://a/s> <http://a/p> 1 .\n", 10_000)
	var first, last ingest.Progress
	store := newStore(parseOntology(t, "testdata/ontology.graphql"))
	_, err := importFiles(t, store, "", map[string]string{"a.ttl": in}, func(o *ingest.Options) {
		o.Progress = func(p ingest.Progress) {
			if first.Total == 0 && p.Stage == ingest.StageQuads {
				first = p
			}
			last = p
		}
	})
	if n := int64(len(in)); err != nil || first.Total != n || last.Total != n || last.Bytes != n || last.Records != 10_000 {
		t.Errorf("%v, first %+v, last %+v", err, first, last)
	}
}
