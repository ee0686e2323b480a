package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/cmd/internal/control"
	"entente/graph"
	"entente/schema"
)

// openTest opens an app on a new store, quietly.
func openTest(t *testing.T, change func(*config)) *app {
	t.Helper()
	conf, err := loadConfig("", nil)
	if err != nil {
		t.Fatal(err)
	}
	conf.Store.Path = filepath.Join(t.TempDir(), "store")
	if change != nil {
		change(conf)
	}
	a, err := newModel(conf)
	if err != nil {
		t.Fatal(err)
	}
	a.log = slog.New(slog.DiscardHandler)
	if err := a.open(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.close(); err != nil {
			t.Error(err)
		}
	})
	return a
}

// TestExamples: whoever opens GraphiQL and runs what is there gets an answer.
func TestExamples(t *testing.T) {
	for _, test := range []struct {
		name, ontology string
		load           []control.ImportJob
		want           []string // datasets of the examples, each once for all of it
	}{
		{name: "bundled", want: []string{"korea", "countries"}},
		{
			name: "films", ontology: "testdata/films/ontology.graphql",
			load: []control.ImportJob{{Dataset: "films", Files: []string{"testdata/films/films.nq"}}},
			want: []string{"films"},
		},
		{
			name: "books", ontology: "testdata/books/ontology.graphql",
			load: []control.ImportJob{{Mapping: "testdata/books/mapping.yaml", Files: []string{"testdata/books/authors.csv", "testdata/books/books.csv"}}},
			want: []string{"", "books"},
		},
		{
			// An id says nothing of what a dataset holds.
			name: "films that are none", ontology: "testdata/films/ontology.graphql",
			load: []control.ImportJob{{Dataset: "korea", Files: []string{"testdata/films/films.nq"}}},
			want: []string{"", "korea"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := openTest(t, func(c *config) { c.Ontology = test.ontology })
			if err := a.fill(t.Context()); err != nil {
				t.Fatal(err)
			}
			for _, job := range test.load {
				if _, err := a.Import(t.Context(), job, nil); err != nil {
					t.Fatal(err)
				}
			}
			list, err := a.exampleQueries(t.Context())
			if err != nil || len(list) < 3 {
				t.Fatalf("%d examples, %v", len(list), err)
			}
			var datasets []string
			for _, e := range list {
				datasets = append(datasets, e.Dataset)
				body, failed, err := a.Query(t.Context(), e.Query, json.RawMessage(e.Variables))
				var res struct{ Data map[string]any }
				if err != nil || failed || json.Unmarshal(body, &res) != nil {
					t.Fatalf("%s: %v: %s", e.Title, err, body)
				}
				for field, value := range res.Data {
					if !says(value) {
						t.Errorf("%s: %s is empty: %s", e.Title, field, body)
					}
				}
			}
			if got := slices.Compact(datasets); !slices.Equal(got, test.want) {
				t.Errorf("examples of %q, want %q", got, test.want)
			}
		})
	}
}

// TestExamples_Import: what is imported while the server runs is asked about
// from then on, each dataset in one example, up to a bound.
func TestExamples_Import(t *testing.T) {
	a := openTest(t, nil)
	list, err := a.exampleQueries(t.Context())
	if err != nil || len(list) != 5 || list[0].Dataset != "" {
		t.Fatalf("an empty graph: %+v, %v", list, err)
	}
	for i := range maxExamples {
		quads := filepath.Join(t.TempDir(), "a.nq")
		if err := os.WriteFile(quads, fmt.Appendf(nil, "<http://example.org/%d> <http://schema.org/description> \"x\" .\n", i), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := a.Import(t.Context(), control.ImportJob{Dataset: fmt.Sprintf("set%02d", i), Files: []string{quads}}, nil); err != nil {
			t.Fatal(err)
		}
		list, err := a.exampleQueries(t.Context())
		if err != nil || len(list) != min(5+i+1, maxExamples) {
			t.Fatalf("%d datasets have %d examples, %v", i+1, len(list), err)
		}
	}
	if err := a.engine.Validate("{ nothing }"); err == nil {
		t.Error("a query for what is not there is valid")
	}
}

// says reports whether an answer has a list with something in it, or none.
func says(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case []any:
		return len(v) > 0
	case map[string]any:
		for _, w := range v {
			if list, ok := w.([]any); ok && len(list) == 0 || !says(w) {
				return false
			}
		}
	}
	return true
}

// TestConfig_Limits: an engine that is told nothing has the same limits.
func TestConfig_Limits(t *testing.T) {
	t.Chdir(t.TempDir())
	conf, err := loadConfig("", nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := conf.limits(), schema.DefaultLimits(); !reflect.DeepEqual(got, want) {
		t.Errorf("limits %+v, want %+v", got, want)
	}
}

// TestApp_Fill_Foreign: a store that holds anything else is no empty one.
func TestApp_Fill_Foreign(t *testing.T) {
	for name, label := range map[string]quad.Value{"no graph": nil, "a graph": quad.IRI("http://example.org/g")} {
		t.Run(name, func(t *testing.T) {
			a := openTest(t, nil)
			q := quad.Quad{Subject: quad.IRI("http://example.org/a"), Predicate: quad.IRI("http://example.org/b"), Object: quad.String("c"), Label: label}
			if _, err := a.store.Apply(t.Context(), &graph.Batch{Quads: []quad.Quad{q}}); err != nil {
				t.Fatal(err)
			}
			if lacks, err := a.missing(t.Context()); err != nil || len(lacks) > 0 {
				t.Errorf("it would be filled with %d datasets, %v", len(lacks), err)
			}
		})
	}
}

// TestApp_Fill: what was cut short goes on.
func TestApp_Fill(t *testing.T) {
	a := openTest(t, nil)
	all, err := a.missing(t.Context())
	if err != nil || len(all) < 2 {
		t.Fatalf("an empty store lacks %d datasets, %v", len(all), err)
	}
	first := all[0]
	if _, err := a.importBundled(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := a.fill(ctx); err == nil {
		t.Error("it was cut short and says nothing")
	}
	if rest, err := a.missing(t.Context()); err != nil || len(rest) != len(all)-1 {
		t.Errorf("%d are missing, %v", len(rest), err)
	}
	if err := a.fill(t.Context()); err != nil {
		t.Fatal(err)
	}
	if rest, err := a.missing(t.Context()); err != nil || len(rest) != 0 {
		t.Errorf("%d are missing, %v", len(rest), err)
	}
}
