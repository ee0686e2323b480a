package ontology

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"go.yaml.in/yaml/v3"
)

func readFile(t *testing.T, path ...string) []byte {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(path...))
	if errors.Is(err, os.ErrNotExist) {
		t.Skipf("%s is not here", filepath.Join(path...))
	} else if err != nil {
		t.Fatal(err)
	}
	return src
}

// TestBundled_descriptions wants everything in the bundled ontology described
// in words of its own, not in those that Parse makes up.
func TestBundled_descriptions(t *testing.T) {
	doc, err := parser.ParseSchema(&ast.Source{Input: string(readFile(t, "..", "..", "data", "korea", "ontology.graphql"))})
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	check := func(what, description string) {
		seen++
		if len(description) < 5 || description[len(description)-1] != '.' {
			t.Errorf("%s is described as %q", what, description)
		}
	}
	for _, d := range doc.Definitions {
		check(d.Name, d.Description)
	}
	for _, d := range slices.Concat(doc.Definitions, doc.Extensions) {
		for _, v := range d.EnumValues {
			check(d.Name+"."+v.Name, v.Description)
		}
		for _, f := range d.Fields {
			check(d.Name+"."+f.Name, f.Description)
			if r := f.Directives.ForName("relation"); r != nil && r.Arguments.ForName("inverse") != nil {
				if r.Arguments.ForName("inverseDescription") == nil {
					t.Errorf("the inverse of %s has no description", f.Name)
				} else {
					check("the inverse of "+f.Name, r.Arguments.ForName("inverseDescription").Value.Raw)
				}
			}
		}
	}
	if seen < 300 {
		t.Errorf("only %d descriptions were read", seen)
	}
}

// TestBundled_draft holds the bundled ontology to the draft that it was
// written from, but for the faults that were mended.
func TestBundled_draft(t *testing.T) {
	o, err := Parse("ontology.graphql", readFile(t, "..", "..", "data", "korea", "ontology.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	var draft struct {
		Types     map[string]struct{ Extends []string }
		Relations map[string]struct {
			From, To            []string
			Inverse, Literal    string
			Symmetric, Temporal bool
			Functional          bool
			Qualifiers          []string
		}
	}
	if err := yaml.Unmarshal(readFile(t, "..", "..", "..", "shared", "data", "seed", "ontology.yaml"), &draft); err != nil {
		t.Fatal(err)
	}
	if len(draft.Types) != 28 || len(draft.Relations) != 88 {
		t.Fatalf("the draft has %d types and %d relations", len(draft.Types), len(draft.Relations))
	}
	for name, d := range draft.Types {
		typ := o.Type(name)
		if typ == nil {
			t.Errorf("type %s is missing", name)
			continue
		}
		for _, up := range d.Extends {
			if !slices.Contains(typ.Ancestors, o.Type(up)) {
				t.Errorf("%s is not below %s", name, up)
			}
		}
	}
	// Thing of the draft is any entity where a relation points at it.
	covers := func(side []*Type, names []string) bool {
		for _, name := range names {
			typ := o.Type(name)
			if len(side) > 0 && !slices.ContainsFunc(side, func(s *Type) bool { return s == typ || slices.Contains(typ.Ancestors, s) }) {
				return false
			}
		}
		return true
	}
	kinds := map[string]Kind{"string": Text, "integer": Integer}
	for name, d := range draft.Relations {
		r := o.Relation(name)
		if r == nil {
			t.Errorf("relation %s is missing", name)
			continue
		}
		if r.Inverse != d.Inverse || r.Symmetric != d.Symmetric || r.Dated != d.Temporal || r.Functional != d.Functional || r.Literal != (d.Literal != "") {
			t.Errorf("%s is %+v, and in the draft %+v", name, r, d)
		}
		if kind := kinds[d.Literal]; r.Kind != kind && name != "publishedAt" {
			t.Errorf("%s is of %s", name, r.Kind)
		}
		if !covers(r.Domain, d.From) || !covers(r.Range, d.To) {
			t.Errorf("%s leads from %s to %s, and in the draft from %v to %v", name, typeNames(r.Domain), typeNames(r.Range), d.From, d.To)
		}
		for _, q := range d.Qualifiers {
			if !slices.Contains(r.Qualifiers, q) {
				t.Errorf("%s takes no qualifier %s", name, q)
			}
		}
	}
}
