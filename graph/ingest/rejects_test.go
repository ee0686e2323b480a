package ingest_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"entente/graph"
	"entente/graph/format/nquads"
	"entente/graph/ingest"
)

// importFiles imports files into a store, strictly or within limits.
func importFiles(t *testing.T, store graph.Store, mapping string, files map[string]string, change func(*ingest.Options)) (*ingest.Report, error) {
	t.Helper()
	o := parseOntology(t, "testdata/ontology.graphql")
	opts := ingest.Options{Ontology: o, Now: func() time.Time { return clock }}
	if mapping != "" {
		m, err := ingest.ParseMapping("mapping.yaml", []byte(mapping), o)
		if err != nil {
			t.Fatal(err)
		}
		opts.Mapping = m
	}
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
		opts.Inputs = append(opts.Inputs, ingest.Input{FS: fsys, Path: name})
	}
	change(&opts)
	return ingest.Run(context.Background(), store, opts)
}

func exportOf(t *testing.T, store graph.Store) string {
	t.Helper()
	snap, err := store.Snapshot(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := nquads.NewWriter(&out)
	if err := errors.Join(snap.Export(context.Background(), w.Write), w.Flush(), snap.Close()); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const peopleMapping = `version: 1
dataset: {id: test}
sources: {people: {file: people.csv}}
entities:
  person: {source: people, id: "{id}", type: Person, properties: {name: "{name}"}}
claims:
  met: {source: people, when: {present: met}, subject: "{id}", relation: metWith, object: "{met}", date: "{date}", evidence: {file: true, row: true}}
`

// A rejects file that has been mended and imported gives the graph that the
// files would have given had they been right: rows keep their numbers.
func TestRejects_mended(t *testing.T) {
	good := "id,name,met,date\nper:a,A,,\nper:b,\"B,\n\"\"b\"\"\",per:a,2018-06\nper:c,C,per:b,2019\n\"per:d\",D,per:a,2020\n"
	bad := strings.NewReplacer("2018-06", "2018-16", `"per:d",D`, `"per:d"x,D`).Replace(good)
	all, two := ingest.RejectLimit{}, mustLimit(t, "2")

	want := newStore(parseOntology(t, "testdata/ontology.graphql"))
	if _, err := importFiles(t, want, peopleMapping, map[string]string{"people.csv": good}, func(*ingest.Options) {}); err != nil {
		t.Fatal(err)
	}

	store := newStore(parseOntology(t, "testdata/ontology.graphql"))
	var file bytes.Buffer
	w := ingest.NewRejectWriter(&file)
	report, err := importFiles(t, store, peopleMapping, map[string]string{"people.csv": bad}, func(o *ingest.Options) { o.MaxRejects, o.Rejects = &two, w })
	if err != nil || report.Counts.Rejected != 2 || len(report.ByCode) != 2 {
		t.Fatalf("%+v, %v", report, err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	for _, has := range []string{
		`"line":4,"column":14,"code":"bad-date"`, `"begins":3,"raw":"per:b,\"B,\n\"\"b\"\"\",per:a,2018-16"`,
		`"line":6,"column":8,"code":"quote-misplaced"`, `"header":"id,name,met,date"`,
	} {
		if !strings.Contains(file.String(), has) {
			t.Errorf("the rejects file lacks %s:\n%s", has, &file)
		}
	}

	// As it is, it is refused again, at the same places.
	report, err = importFiles(t, store, peopleMapping, map[string]string{"rejects.jsonl": file.String()}, func(o *ingest.Options) { o.MaxRejects = &all })
	var problems ingest.Problems
	if !errors.As(err, &problems) || len(problems) != 2 || problems[0].File != "people.csv" || problems[0].Line+problems[1].Line != 4+6 {
		t.Errorf("not mended: %v, %+v", err, report)
	}
	mended := strings.NewReplacer("2018-16", "2018-06", `\"per:d\"x`, `\"per:d\"`).Replace(file.String())
	if _, err := importFiles(t, store, peopleMapping, map[string]string{"rejects.jsonl": mended}, func(*ingest.Options) {}); err != nil {
		t.Fatal(err)
	}
	if got, want := exportOf(t, store), exportOf(t, want); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Quads come back by themselves, blank nodes as those of their file.
func TestRejects_quads(t *testing.T) {
	good := "_:a <http://e/p> <http://e/o> .\n_:a <http://e/q> \"x\" .\n"
	bad := strings.Replace(good, `"x"`, `"x`, 1)
	one := mustLimit(t, "50%")
	store := newStore(parseOntology(t, "testdata/ontology.graphql"))
	var file bytes.Buffer
	w := ingest.NewRejectWriter(&file)
	if _, err := importFiles(t, store, "", map[string]string{"a.nq": bad}, func(o *ingest.Options) { o.MaxRejects, o.Rejects = &one, w }); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	mended := strings.Replace(file.String(), `\"x `, `\"x\" `, 1)
	if _, err := importFiles(t, store, "", map[string]string{"r": mended}, func(*ingest.Options) {}); err != nil {
		t.Fatal(err)
	}
	if lines := strings.Fields(exportOf(t, store)); len(lines) != 8 || lines[0] != lines[4] {
		t.Errorf("the node of both quads differs: %v", lines)
	}
}

func TestRejects_wrong(t *testing.T) {
	for name, file := range map[string]string{
		"bad-reject":            `{"file":"people.csv","line":2,"colour":3}`,
		"reject-without-record": `{"file":"people.csv","line":2,"code":"x","message":"","raw":""}`,
	} {
		store := newStore(parseOntology(t, "testdata/ontology.graphql"))
		_, err := importFiles(t, store, peopleMapping, map[string]string{"r.jsonl": file}, func(*ingest.Options) {})
		var problem *graph.InputError
		if !errors.As(err, &problem) || problem.Code != name || problem.File != "r.jsonl" || problem.Line != 1 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func mustLimit(t *testing.T, s string) ingest.RejectLimit {
	t.Helper()
	limit, err := ingest.ParseRejectLimit(s)
	if err != nil {
		t.Fatal(err)
	}
	return limit
}

// Records of JSON come back as lines, whatever they were written in.
func TestRejects_objects(t *testing.T) {
	mapping := strings.ReplaceAll(peopleMapping, "people.csv", "people.json")
	good := "[{\"id\": \"per:a\", \"name\": \"A\"},\n {\"id\": \"per:b\",\n  \"name\": \"B\", \"met\": \"per:a\", \"date\": \"2018\"},\n {\"id\": \"per:c\", \"name\": \"C\", \"met\": \"per:a\"}]"
	bad := strings.Replace(good, `"2018"`, `"2018-16"`, 1)
	one := mustLimit(t, "1")
	o := parseOntology(t, "testdata/ontology.graphql")
	want, store := newStore(o), newStore(o)
	if _, err := importFiles(t, want, mapping, map[string]string{"people.json": good}, func(*ingest.Options) {}); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	w := ingest.NewRejectWriter(&file)
	if _, err := importFiles(t, store, mapping, map[string]string{"people.json": bad}, func(o *ingest.Options) { o.MaxRejects, o.Rejects = &one, w }); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if has := `"line":3,"column":40,"code":"bad-date"`; !strings.Contains(file.String(), has) || !strings.Contains(file.String(), `"format":"jsonl"`) {
		t.Errorf("the rejects file lacks %s:\n%s", has, &file)
	}
	mended := strings.Replace(file.String(), "2018-16", "2018", 2)
	if _, err := importFiles(t, store, mapping, map[string]string{"r.jsonl": mended}, func(*ingest.Options) {}); err != nil {
		t.Fatal(err)
	}
	if got, want := exportOf(t, store), exportOf(t, want); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Records of lists in a file come back for the source that refused them: what
// other sources make of the file stays as it was.
func TestRejects_lists(t *testing.T) {
	const mapping = `
version: 1
dataset: {id: test}
sources:
  people: {file: people.yaml}
  meetings: {file: people.yaml, records: met}
entities:
  who: {source: people, id: "per:{id}", type: Person, properties: {name: "{name}"}}
claims:
  met: {source: meetings, subject: "per:{^id}", relation: metWith, object: "per:{with}", date: "{date}", evidence: {file: true, row: true}}
`
	good := "- {id: a, name: A, met: [{with: b, date: 2018-06}, {with: c, date: \"2019\"}]}\n- {id: b, name: B}\n- {id: c, name: C, met: [{with: a, date: 2020-01-01}]}\n"
	bad := strings.NewReplacer("2018-06", "2018-16", `"2019"`, "later").Replace(good)
	want := newStore(parseOntology(t, "testdata/ontology.graphql"))
	if _, err := importFiles(t, want, mapping, map[string]string{"people.yaml": good}, func(*ingest.Options) {}); err != nil {
		t.Fatal(err)
	}

	store := newStore(parseOntology(t, "testdata/ontology.graphql"))
	var file bytes.Buffer
	w, two := ingest.NewRejectWriter(&file), mustLimit(t, "2")
	report, err := importFiles(t, store, mapping, map[string]string{"people.yaml": bad}, func(o *ingest.Options) { o.MaxRejects, o.Rejects = &two, w })
	if err != nil || report.Counts.Rejected != 2 {
		t.Fatalf("%+v, %v", report, err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if has := `"source":"meetings","format":"jsonl","record":1,"begins":1,"raw":"{\"id\":\"a\",\"name\":\"A\",\"met\":{\"with\":\"b\",\"date\":\"2018-16\"}}"`; !strings.Contains(file.String(), has) {
		t.Errorf("the rejects file lacks %s:\n%s", has, &file)
	}
	mended := strings.NewReplacer("2018-16", "2018-06", "later", "2019").Replace(file.String())
	// The messages have changed too, which is nothing to those who read on.
	if report, err = importFiles(t, store, mapping, map[string]string{"rejects.jsonl": mended}, func(*ingest.Options) {}); err != nil {
		t.Fatalf("%+v, %v", report, err)
	}
	if got, want := exportOf(t, store), exportOf(t, want); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A link to a claim that is not there comes back with its record, and so does a
// claim that came as quads.
func TestRejects_parts(t *testing.T) {
	mapping := `
version: 1
dataset: {id: test}
sources: {facts: {file: facts.csv}, links: {file: links.csv}}
entities:
  thing: {source: facts, id: "doc:{id}", type: Document, properties: {name: "{id}"}}
claims:
  fact: {source: facts, key: "{key}", subject: "doc:{id}", relation: count, value: "{n}", links: [{kind: supports, to: {claim: fact, key: "{of}"}}]}
links:
  l: {source: links, from: {claim: fact, key: "{from}"}, kind: supports, to: {claim: fact, key: "{to}"}}
`
	files := map[string]string{
		"facts.csv": "id,key,n,of\na,F1,1,F8\nb,F2,2,F9\n",
		"links.csv": "from,to\nF1,F7\nF6,F1\nF2,F1\n",
	}
	o, four := parseOntology(t, "testdata/ontology.graphql"), mustLimit(t, "4")
	store := newStore(o)
	var file bytes.Buffer
	w := ingest.NewRejectWriter(&file)
	report, err := importFiles(t, store, mapping, files, func(o *ingest.Options) { o.MaxRejects, o.Rejects = &four, w })
	if err != nil || report.Counts.Rejected != 4 || report.Counts.NewClaims != 2 {
		t.Fatalf("%+v, %v", report, err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	for _, has := range []string{
		`"source":"links","format":"csv","header":"from,to","record":1,"begins":2,"raw":"F1,F7"`, `"begins":3,"raw":"F6,F1"`,
		`"source":"facts","format":"csv","header":"id,key,n,of","record":1,"begins":2,"raw":"a,F1,1,F8"`, `"raw":"b,F2,2,F9"`,
	} {
		if !strings.Contains(file.String(), has) {
			t.Errorf("the rejects file lacks %s:\n%s", has, &file)
		}
	}

	base := store.Namespace().Base()
	claim := "<" + base + "id/clm/aaaaaaaaaaaaaaaaaaaaaaaaaa>"
	quads := claim + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <" + base + "id/per/a> .\n" + claim + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <" + base + "v/metWith> .\n"
	file.Reset()
	w, store = ingest.NewRejectWriter(&file), newStore(o)
	if _, err := importFiles(t, store, "", map[string]string{"c.nq": "<http://e/a> <http://e/p> \"x\" .\n" + quads}, func(o *ingest.Options) { o.MaxRejects, o.Rejects = &four, w }); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(file.String(), `"line":2,`) || !strings.Contains(file.String(), `"format":"nquads","record":2,"begins":2,"raw":"`+strings.ReplaceAll(claim, `"`, `\"`)) {
		t.Errorf("the rejects file has no claim:\n%s", &file)
	}
	// Not mended, it is refused again, at its place.
	report, err = importFiles(t, store, "", map[string]string{"r.jsonl": file.String()}, func(o *ingest.Options) { o.MaxRejects = &four })
	if err != nil || report.Counts.Rejected != 1 || report.Problems[0].File != "c.nq" || report.Problems[0].Line != 2 {
		t.Errorf("%+v, %v", report, err)
	}
}
