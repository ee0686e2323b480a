package ingest_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"entente/graph/ingest"
)

// FuzzParseMapping gives the parser any text: it returns a mapping, or
// problems with their places.
func FuzzParseMapping(f *testing.F) {
	o := parseOntology(f, "testdata/ontology.graphql")
	scripts, err := filepath.Glob("testdata/scripts/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range scripts {
		a, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(a.Files[0].Data))
	}
	for _, name := range []string{"testdata/icews18.yaml", "../../data/korea/mapping.yaml"} {
		src, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src))
	}
	f.Fuzz(func(t *testing.T, src string) {
		m, err := ingest.ParseMapping("m.yaml", []byte(src), o)
		var problems ingest.Problems
		switch {
		case err == nil && m == nil:
			t.Fatal("neither a mapping nor an error")
		case err != nil && (!errors.As(err, &problems) || len(problems) == 0):
			t.Fatalf("error without problems: %v", err)
		}
		for _, p := range problems {
			if p.File != "m.yaml" || p.Code == "" || p.Msg == "" {
				t.Fatalf("problem without file, code or message: %+v", p)
			}
		}
	})
}

// FuzzTemplate runs any template over a record: it is refused when the mapping
// is read, or gives a text or an error of the record.
func FuzzTemplate(f *testing.F) {
	o := parseOntology(f, "testdata/ontology.graphql")
	for _, s := range []string{"{a}", "x{a|lower}{{}}", "{t[a|upper].b|slug}", "{\"a\"|match:'(.)$'}", "{b|before:'='|default:\"d\"}", "{t[t[a]]|replace:'a':'b'}", "{@row}{@file}"} {
		f.Add(s, "A=1,b")
	}
	f.Fuzz(func(t *testing.T, template, record string) {
		quoted := "'" + strings.ReplaceAll(strings.ToValidUTF8(template, ""), "'", "''") + "'"
		mapping := "version: 1\ndataset: {id: t}\nsources: {s: {file: s.csv, header: [a, b]}}\ntables: {t: {source: s, key: a, value: b, duplicate: first}}\n" +
			"entities:\n  e: {source: s, id: 'doc:x', type: Document, properties: {name: " + quoted + "}}\n"
		m, err := ingest.ParseMapping("m.yaml", []byte(mapping), o)
		if err != nil {
			return
		}
		files := fstest.MapFS{"s.csv": {Data: []byte(record + "\n")}}
		_, err = ingest.Run(context.Background(), newStore(o), ingest.Options{Ontology: o, Mapping: m, Inputs: []ingest.Input{{FS: files, Path: "s.csv"}}})
		var problems ingest.Problems
		if err != nil && !errors.As(err, &problems) {
			t.Fatalf("%q over %q: %v", template, record, err)
		}
	})
}
