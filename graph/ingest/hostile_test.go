package ingest_test

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"entente/graph"
	"entente/graph/ingest"
	"entente/graph/storetest"
)

// hostileMapping reads whatever of its files is there.
const hostileMapping = `version: 1
dataset: {id: hostile}
sources:
  rows: {file: rows.csv, optional: true}
  list: {file: list.json, optional: true}
  lines: {file: lines.jsonl, optional: true}
  docs: {file: docs.yaml, optional: true}
  keyed: {file: keyed.csv, optional: true}
tables:
  keyed: {source: keyed, key: id, value: text}
entities:
  row: {source: rows, id: "{id}", type: Person, properties: {name: "{name}"}}
  item: {source: list, id: "per:{id}", type: State, properties: {name: "{id}", population: "{n}"}}
  line: {source: lines, id: "per:{id}", type: Person, properties: {name: "{id}"}}
  doc: {source: docs, id: "per:{id}", type: Person, properties: {name: "{id}"}}
claims:
  met: {source: rows, when: {present: met}, subject: "{id}", relation: metWith, object: "{met}", date: "{date}", confidence: "{sure}"}
  count: {source: rows, when: {present: n}, subject: "{id}", relation: count, value: "{n}"}
`

// TestRun_hostile imports what should never be let in, or should do no harm,
// into a graph: the message tells what and where, and the graph is as it was.
func TestRun_hostile(t *testing.T) {
	const header = "id,name,met,date,sure,n\n"
	row := func(fields string) string { return header + "per:z,Z,,,,\n" + fields + "\n" }
	long := strings.Repeat("x", 5<<20)
	quadLine := func(s string) string { return "<http://x/a> <http://x/p> \"fine\" .\n" + s + "\n" }
	for name, tc := range map[string]struct {
		file, data string
		code, msg  string
		place      string // FILE:LINE:COLUMN
	}{
		"line over the limit":       {"rows.csv", row(long), "record-too-long", "longer than 4194304 bytes", "rows.csv:3:1"},
		"open quotation mark":       {"rows.csv", row(`per:a,"` + long), "record-too-long", "longer than 4194304", "rows.csv:3:1"},
		"NUL":                       {"rows.csv", row("per:a,A\x00,,,,"), "nul-character", "NUL", "rows.csv:3:8"},
		"bad UTF-8":                 {"rows.csv", row("per:a,é\xff,,,,"), "utf8-invalid", "byte 0xff", "rows.csv:3:8"},
		"UTF-16":                    {"rows.csv", "\xff\xfei\x00d\x00", "utf8-invalid", "UTF-16", "rows.csv:1:1"},
		"lone CR":                   {"rows.csv", strings.ReplaceAll(row("per:a,A,,,,"), "\n", "\r"), "line-ends", "CR alone", "rows.csv:1:23"},
		"id with a control":         {"rows.csv", row("per:a\x07,A,,,,"), "bad-id", "", "rows.csv:3:1"},
		"month 13":                  {"rows.csv", row("per:a,A,per:z,2018-13,,"), "bad-date", "2018-13", "rows.csv:3:15"},
		"30 February":               {"rows.csv", row("per:a,A,per:z,2018-02-30,,"), "bad-date", "2018-02-30", "rows.csv:3:15"},
		"year out of range":         {"rows.csv", row("per:a,A,per:z,99999999999,,"), "bad-date", "99999999999", "rows.csv:3:15"},
		"interval that ends before": {"rows.csv", row("per:a,A,per:z,2019/2018,,"), "bad-date", "", "rows.csv:3:15"},
		"confidence 2":              {"rows.csv", row("per:a,A,per:z,2018,2,"), "bad-value", "between 0 and 1", "rows.csv:3:20"},
		"confidence NaN":            {"rows.csv", row("per:a,A,per:z,2018,NaN,"), "bad-value", "between 0 and 1", "rows.csv:3:20"},
		"Int over 32 bits":          {"list.json", `[{"id": "a", "n": 2147483648}]`, "bad-value", "beyond the 32 bits", "list.json:1:19"},
		"Int over 64 bits":          {"list.json", `[{"id": "a", "n": 9223372036854775808}]`, "bad-value", "beyond the 32 bits", "list.json:1:19"},
		"Int of an object":          {"list.json", `[{"id": "a", "n": 1e400}]`, "bad-value", "1e400", "list.json:1:19"},
		"unknown id":                {"rows.csv", row("per:a,A,per:nobody,2018,,"), "missing-reference", "per:nobody", "rows.csv:3:9"},
		"two names of one column":   {"rows.csv", "id,name,met,date,sure,n,id\n", "duplicate-column", "id", "rows.csv:1:25"},
		"two values of one key":     {"keyed.csv", "id,text\na,1\na,2\n", "table-duplicate-key", `"a"`, "keyed.csv:3:1"},
		"duplicate key":             {"lines.jsonl", `{"id": "a"}` + "\n" + `{"id": "b", "id": "c"}`, "duplicate-key", `"id"`, "lines.jsonl:2:13"},
		"NUL in an escape":          {"lines.jsonl", `{"id": "a\u0000"}`, "nul-character", "NUL", "lines.jsonl:1:10"},
		"long line of JSON":         {"lines.jsonl", `{"id": "` + long + `"}`, "record-too-long", "longer than 4194304", "lines.jsonl:1:1"},
		"JSON of great depth":       {"list.json", strings.Repeat(`[`, 100_000) + strings.Repeat("]", 100_000), "nested-too-deep", "deeper than 100", "list.json:1:102"},
		"JSON of more than depth":   {"list.json", strings.Repeat("[", 5<<20), "record-too-long", "longer than 4194304", "list.json:1:2"},
		"JSON cut short":            {"list.json", `[{"id": "a"}, {"id`, "json-syntax", "ends within", "list.json:1:19"},
		"JSON of UTF-16":            {"list.json", "\xfe\xff\x00[", "utf8-invalid", "UTF-16", "list.json:1:1"},
		"YAML billion laughs":       {"docs.yaml", laughs(), "yaml-aliases", "more than 100000", "docs.yaml:5:43"},
		"YAML that holds itself":    {"docs.yaml", "- &a {id: *a}\n", "nested-too-deep", "", "docs.yaml:1:11"},
		"YAML of great depth":       {"docs.yaml", strings.Repeat("[", 9_000), "yaml-syntax", "", ""},
		"YAML of great length":      {"docs.yaml", "- id: a\n#" + strings.Repeat("x", 16<<20), "file-too-large", "16777216 bytes", "docs.yaml:0:0"},
		"YAML duplicate key":        {"docs.yaml", "- id: a\n  id: b\n", "duplicate-key", `"id"`, "docs.yaml:2:3"},
		"no file of any source":     {"other.csv", "a\n", "unclaimed-file", "hostile.yaml", "other.csv:0:0"},

		"quad over the limit":         {"a.nq", quadLine("<http://x/" + long + "> <http://x/p> \"x\" ."), "line-too-long", "4194304", "a.nq:2:1"},
		"IRI with a control":          {"a.nq", quadLine("<http://x/\x01> <http://x/p> \"x\" ."), "iri-bad-char", "", "a.nq:2:11"},
		"IRI with an escaped control": {"a.nq", quadLine(`<http://x/\u0001> <http://x/p> "x" .`), "iri-bad-char", "", "a.nq:2:11"},
		"IRI with a blank":            {"a.nq", quadLine("<http://x/a b> <http://x/p> \"x\" ."), "iri-bad-char", "", "a.nq:2:12"},
		"escape out of Unicode":       {"a.nq", quadLine(`<http://x/a> <http://x/p> "\UFFFFFFFF" .`), "bad-unicode-escape", "U+FFFFFFFF", "a.nq:2:28"},
		"bad UTF-8 in a literal":      {"a.nq", quadLine("<http://x/a> <http://x/p> \"\xc3\" ."), "utf8-invalid", "", "a.nq:2:28"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store, opts := hostileOptions(t, tc.file, []byte(tc.data))
			before := exportOf(t, store)
			_, err := ingest.Run(context.Background(), store, opts)
			var input *graph.InputError
			if !errors.As(err, &input) {
				t.Fatalf("error is %v, want one of code %s", err, tc.code)
			}
			place := fmt.Sprintf("%s:%d:%d", input.File, input.Line, input.Column)
			if input.Code != tc.code || !strings.Contains(input.Msg, tc.msg) || tc.place != "" && place != tc.place {
				t.Errorf("%s %s: %s; want %s %s: %s", place, input.Code, input.Msg, tc.place, tc.code, tc.msg)
			}
			if exportOf(t, store) != before {
				t.Error("the graph has changed")
			}
		})
	}
}

func laughs() string {
	out := "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := range 9 {
		out += fmt.Sprintf("- &a%d [%s]\n", i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i), 10), ", "))
	}
	return out
}

// hostileOptions are those to import a file into a store that holds something.
func hostileOptions(t *testing.T, name string, data []byte) (graph.Store, ingest.Options) {
	t.Helper()
	o := parseOntology(t, "testdata/ontology.graphql")
	store := openStore(t, o)
	mustRun(t, store, rdfOptions(o, []byte("<http://x/before> <http://x/p> \"there\" .\n")))
	opts := rdfOptions(o, nil)
	opts.Inputs = []ingest.Input{{FS: fstest.MapFS{name: {Data: data}}, Path: name}}
	if !strings.HasSuffix(name, ".nq") {
		m, err := ingest.ParseMapping("hostile.yaml", []byte(hostileMapping), o)
		if err != nil {
			t.Fatal(err)
		}
		opts.Mapping = m
	}
	return store, opts
}

// TestRun_harmless imports what looks hostile, and is to come through whole.
func TestRun_harmless(t *testing.T) {
	ns := storetest.Namespace()
	v := func(name string) string { return string(ns.Vocab(name)) }
	const sub = "<http://www.w3.org/2000/01/rdf-schema#subPropertyOf>"
	const same = "<http://www.w3.org/2002/07/owl#sameAs>"
	for name, tc := range map[string]struct {
		file, data string
		has        string
	}{
		"byte-order mark and CRLF": {"rows.csv", "\ufeffid,name,met,date,sure,n\r\nper:a,A,per:b,2018,0.5,\r\nper:b,B,,,,\r\n", `"A"`},
		"the largest Int":          {"rows.csv", "id,name,met,date,sure,n\nper:a,A,,,,2147483647\n", `"2147483647"`},
		"records of one id":        {"rows.csv", "id,name,met,date,sure,n\nper:a,A,,,,\nper:a,A,,,,\n", `"A"`},
		"relations in a circle":    {"a.nq", fmt.Sprintf("<%s> %s <%s> .\n<%s> %s <%s> .\n<http://x/a> <%s> <http://x/b> .\n", v("x:a"), sub, v("x:b"), v("x:b"), sub, v("x:a"), v("x:a")), "subPropertyOf"},
		"a relation under itself":  {"a.nq", fmt.Sprintf("<%s> %s <%s> .\n<http://x/a> <%s> <http://x/b> .\n", v("x:a"), sub, v("x:a"), v("x:a")), "subPropertyOf"},
		// RDF has it, and claims have whole numbers of any length.
		"NUL in a literal":           {"a.nq", `<http://x/a> <http://x/p> "x\u0000y" .` + "\n", `"x\u0000y"`},
		"a number over 64 bits":      {"rows.csv", "id,name,met,date,sure,n\nper:a,A,,,,9223372036854775808\n", `"9223372036854775808"`},
		"nodes the same in a circle": {"a.nq", fmt.Sprintf("<http://x/a> %s <http://x/b> .\n<http://x/b> %s <http://x/c> .\n<http://x/c> %s <http://x/a> .\n", same, same, same), "sameAs"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store, opts := hostileOptions(t, tc.file, []byte(tc.data))
			mustRun(t, store, opts)
			if got := exportOf(t, store); !strings.Contains(got, tc.has) || !strings.Contains(got, "there") {
				t.Errorf("the graph lacks %s:\n%s", tc.has, got)
			}
			// Whatever asks for relations and what is under them comes to an end.
			q := graph.ClaimQuery{Relations: []string{"relatedTo"}, Page: graph.Page{First: 10, Last: -1}}
			if _, err := storetest.View(t, store).AllClaims(context.Background(), &q); err != nil {
				t.Error(err)
			}
		})
	}
}

// FuzzRun_archive gives any bytes as an archive: a run ends, with a report or
// with an error that has a code, and never makes a file outside.
func FuzzRun_archive(f *testing.F) {
	o := parseOntology(f, "testdata/ontology.graphql")
	a := packedFile{name: "a.nq", text: quadA}
	for _, seed := range [][]byte{
		zipArchive(f, a), tarred(f, a), zipped(f, string(tarred(f, a))), zstdPacked(f, quadA), zstdPacked(f, string(tarred(f, a))), zipArchive(f, packedFile{name: "../a.nq", text: quadA}),
		[]byte("PK\x05\x06" + strings.Repeat("\x00", 18)), make([]byte, 1024), wideFrame,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := ingest.Run(context.Background(), newStore(o), ingest.Options{Ontology: o, MaxBytes: 1 << 20, Inputs: []ingest.Input{{FS: fstest.MapFS{"x": {Data: data}}, Path: "x"}}})
		var input *graph.InputError
		if err != nil && (!errors.As(err, &input) || input.Code == "" || input.Msg == "" || !strings.HasPrefix(input.File, "x")) {
			t.Fatalf("%s: %v", hex.EncodeToString(data[:min(len(data), 64)]), err)
		}
	})
}
