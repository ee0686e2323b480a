package main

import (
	"bytes"
	"cmp"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/schema"
)

var update = flag.Bool("update", false, "write golden files anew")

// schemaFile is what entente schema prints of the bundled ontology. It is in
// the repository for its readers: clients generate code from it, and a change
// of the API shows in its difference.
var schemaFile = filepath.Join("..", "..", "schema", "schema.graphql")

func TestSchema_golden(t *testing.T) {
	s, err := schema.New(bundledOntology(t))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(schemaFile, s.SDL(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file, s.SDL()) {
		t.Errorf("schema/schema.graphql is not what entente schema prints: run go test ./cmd/entente -run Schema -update and read the difference")
	}
}

// TestSchema_described reads schemas as any client does, and holds that all in
// them is described, whatever the ontology leaves out: types, fields, arguments,
// input fields, enum values and directives.
func TestSchema_described(t *testing.T) {
	for _, test := range []struct {
		ontology string
		least    int // descriptions
	}{
		{"", 10_000},
		{"testdata/films/ontology.graphql", 600},
		{"testdata/books/ontology.graphql", 600},
	} {
		t.Run(cmp.Or(test.ontology, "bundled"), func(t *testing.T) {
			conf, err := loadConfig("", nil)
			if err != nil {
				t.Fatal(err)
			}
			conf.Ontology = test.ontology
			a, err := newModel(conf)
			if err != nil {
				t.Fatal(err)
			}
			s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(a.schema.SDL())})
			if err != nil {
				t.Fatal(err)
			}
			if n := holdDescribed(t, s); n < test.least {
				t.Errorf("only %d descriptions were looked at", n)
			}
		})
	}
}

// holdDescribed fails the test for whatever has no description, and returns how
// much was looked at.
func holdDescribed(t *testing.T, s *ast.Schema) (n int) {
	t.Helper()
	described := func(what, text string) {
		if n++; strings.TrimSpace(text) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	arguments := func(of string, args ast.ArgumentDefinitionList) {
		for _, a := range args {
			described(of+"("+a.Name+":)", a.Description)
		}
	}
	for name, def := range s.Types {
		if def.BuiltIn {
			continue
		}
		described(name, def.Description)
		for _, f := range def.Fields {
			if !strings.HasPrefix(f.Name, "__") {
				described(name+"."+f.Name, f.Description)
				arguments(name+"."+f.Name, f.Arguments)
			}
		}
		for _, v := range def.EnumValues {
			described(name+"."+v.Name, v.Description)
		}
	}
	for name, d := range s.Directives {
		if d.Position != nil && !d.Position.Src.BuiltIn {
			described("@"+name, d.Description)
			arguments("@"+name, d.Arguments)
		}
	}
	return n
}
