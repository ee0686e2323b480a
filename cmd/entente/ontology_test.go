package main

import (
	"fmt"
	"strings"
	"testing"

	"entente/graph/ontology"
	"entente/schema"
)

// TestOntology_taken holds the names that an ontology must not use to those
// that the API really has.
func TestOntology_taken(t *testing.T) {
	o, err := ontology.Parse("small.graphql", []byte(`type Zebra`))
	if err != nil {
		t.Fatal(err)
	}
	s, err := schema.New(o)
	if err != nil {
		t.Fatal(err)
	}
	ast := s.AST()
	refused := func(what, src string) {
		t.Helper()
		if _, err := ontology.Parse("taken.graphql", []byte(src)); err == nil {
			t.Errorf("%s is in the API, and an ontology may declare it", what)
		}
	}
	types := 0
	for name, def := range ast.Types {
		if def.BuiltIn && strings.HasPrefix(name, "__") || strings.HasPrefix(name, "Zebra") {
			continue
		}
		types++
		refused(name, "type "+name)
		refused(name, fmt.Sprintf("type A { b: %s } enum %s { C }", name, name))
	}
	fields := 0
	for _, f := range ast.Types["Query"].Fields {
		if !strings.HasPrefix(f.Name, "zebra") && !strings.HasPrefix(f.Name, "__") {
			fields++
			refused(f.Name, fmt.Sprintf("type A @entity(plural: %q)", f.Name))
		}
	}
	for _, f := range ast.Types["Resource"].Fields {
		fields++
		if f.Name != "name" {
			refused(f.Name, fmt.Sprintf("type A { %s: String }", f.Name))
		}
		refused(f.Name, fmt.Sprintf("type A type Relations { %s: String }", f.Name))
	}
	for _, f := range ast.Types["ZebraFilter"].Fields {
		fields++
		if f.Name != "name" {
			refused(f.Name, fmt.Sprintf("type A { %s: String }", f.Name))
		}
	}
	if types < 50 || fields < 25 {
		t.Errorf("only %d types and %d fields were tried", types, fields)
	}
}
