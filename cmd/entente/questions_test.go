package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/ontology"
	"entente/schema"
)

// TestQuestions asks the bundled data what an analyst would. Each file of
// testdata/questions has a query, its variables and the answer that follows
// from the tables: not from what the engine once said.
func TestQuestions(t *testing.T) {
	o := bundledOntology(t)
	s, err := schema.New(o)
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join("testdata", "questions", "*.txt"))
	if err != nil || len(files) < 16 {
		t.Fatalf("found %d questions: %v", len(files), err)
	}
	model, _ := bundledModel(t, o)
	for name, store := range map[string]graph.Store{"model": model, "embedded": bundledEmbedded(t, o)} {
		engine, err := schema.NewEngine(schema.EngineOptions{Schema: s, Store: store, Limits: schema.DefaultLimits()})
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			t.Run(name+"/"+strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
				q := readQuestion(t, file)
				res := engine.Execute(context.Background(), schema.Request{Query: q["query"], Variables: json.RawMessage(q["variables"])})
				got, want := tokens(t, res.JSON), tokens(t, []byte(q["response"]))
				for i := range min(len(got), len(want)) {
					if got[i] != want[i] {
						t.Fatalf("after %v\ngot  %v\nwant %v\nin\n%s", want[max(0, i-12):i], got[i], want[i], indented(res.JSON))
					}
				}
				if len(got) != len(want) {
					t.Fatalf("got %d tokens, want %d:\n%s", len(got), len(want), indented(res.JSON))
				}
			})
		}
	}
}

// bundledEmbedded returns an embedded store that holds the bundled datasets.
func bundledEmbedded(t testing.TB, o *ontology.Ontology) graph.Store {
	t.Helper()
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	vocab := o.Vocabulary(ns)
	vocab.DatasetOrder = defaults()["datasets"].([]string)
	store, err := embedded.Open(context.Background(), embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: vocab})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Check(context.Background(), func(f graph.Fault) { t.Errorf("%s: %s", f.Code, f.Msg) }); err != nil {
			t.Error(err)
		}
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	loadBundled(t, o, store)
	return store
}

// readQuestion reads the sections of a file: each begins with a line "== NAME".
func readQuestion(t *testing.T, file string) map[string]string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]string{}
	for _, part := range strings.Split("\n"+string(src), "\n== ")[1:] {
		name, text, _ := strings.Cut(part, "\n")
		sections[name] = text
	}
	for _, name := range []string{"query", "variables", "response"} {
		if strings.TrimSpace(sections[name]) == "" || len(sections) != 3 {
			t.Fatalf("%s has not the sections query, variables and response", file)
		}
	}
	return sections
}

// tokens takes JSON apart, so that two texts are compared with the order of
// their fields and without that of their blanks and escapes.
func tokens(t *testing.T, src []byte) []json.Token {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(src))
	dec.UseNumber()
	var list []json.Token
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, src)
		}
		list = append(list, tok)
	}
}

func indented(src []byte) string {
	var b bytes.Buffer
	if err := json.Indent(&b, src, "", "  "); err != nil {
		return string(src)
	}
	return b.String()
}
