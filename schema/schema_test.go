package schema

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/ontology"
)

var update = flag.Bool("update", false, "write golden files anew")

// testOntology reads the ontology of the tests.
func testOntology(t testing.TB) *ontology.Ontology {
	t.Helper()
	name := filepath.Join("testdata", "ontology.graphql")
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Parse(name, src)
	if err != nil {
		t.Fatalf("parse ontology: %v", err)
	}
	return o
}

func testSchema(t testing.TB) *Schema {
	t.Helper()
	s, err := New(testOntology(t))
	if err != nil {
		t.Fatalf("New: %v", err)
	}
	return s
}

func TestSchema_SDL(t *testing.T) {
	got := testSchema(t).SDL()
	golden(t, "schema.graphql", got)
	for range 5 { // graphql-go keeps everything in maps
		if again := testSchema(t).SDL(); !bytes.Equal(again, got) {
			t.Fatal("the SDL differs from one run to the next")
		}
	}
}

// golden compares got with a file of testdata, or writes it with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the golden file says; run with -update and read the difference", name)
	}
}

// TestSchema_described holds that nothing in the API is without a description.
func TestSchema_described(t *testing.T) {
	described := func(what, doc string) {
		if strings.TrimSpace(doc) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	for name, def := range testSchema(t).AST().Types {
		if def.BuiltIn {
			continue
		}
		described(name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(name+"."+f.Name+"("+a.Name+":)", a.Description)
			}
		}
		for _, v := range def.EnumValues {
			described(name+"."+v.Name, v.Description)
		}
	}
}

func TestSchema_shape(t *testing.T) {
	types := testSchema(t).AST().Types
	field := func(typ, name string) string {
		f := types[typ].Fields.ForName(name)
		if f == nil {
			return ""
		}
		return f.Type.String()
	}
	for _, c := range []struct{ typ, field, want string }{
		{"Query", "person", "Person"},
		{"Query", "people", "PersonConnection!"},
		{"Query", "agent", "Agent"},
		{"Query", "organizations", "OrganizationConnection!"},
		{"Person", "metWith", "AgentConnection!"},
		{"Agent", "metWith", "AgentConnection!"},
		{"Facility", "metWith", ""},
		{"Person", "memberOf", "OrganizationConnection!"},
		{"Body", "members", "PersonConnection!"},
		{"Organization", "members", "PersonConnection!"},
		{"Organization", "operates", ""}, // its subtypes have it one by one
		{"State", "operates", "FacilityConnection!"},
		{"Facility", "operatedBy", "EntityConnection!"}, // of two types
		{"Person", "said", "ClaimConnection!"},
		{"Resource", "relatedTo", "EntityConnection!"}, // no domain: everything
		{"Agent", "relatedFrom", "EntityConnection!"},
		{"Entity", "relatedTo", ""},
		{"Person", "note", "[String!]!"},
		{"Body", "fields", "[BodyKind!]!"},
		{"State", "homepage", "String"},
		{"Facility", "inspected", "DateTime"},
		{"PersonFilter", "birthDate", "DateFilter"},
		{"PersonFilter", "alive", "BooleanFilter"},
		{"PersonFilter", "metWith", "AgentRelationFilter"},
		{"PersonFilter", "said", "LiteralRelationFilter"},
		{"AgentFilter", "metWith", "AgentRelationFilter"},
		{"AgentFilter", "memberOf", ""}, // people alone have it
		{"OrganizationFilter", "members", "PersonRelationFilter"},
		{"FacilityFilter", "operatedBy", "EntityRelationFilter"}, // of two types
		{"FacilityFilter", "inspected", "DateTimeFilter"},
		{"EntityFilter", "relatedTo", "EntityRelationFilter"}, // no domain: everything
		{"EntityFilter", "metWith", ""},
		{"PersonRelationFilter", "some", "PersonFilter"},
		{"BodyFilter", "bodyKind", "BodyKindFilter"},
		{"StateFilter", "population", "IntFilter"},
		{"FacilityFilter", "capacity", "FloatFilter"},
		{"PersonEdge", "node", "Person"},
		{"PersonConnection", "nodes", "[Person!]!"},
		{"ClaimEdge", "node", "Claim!"},
	} {
		if got := field(c.typ, c.field); got != c.want {
			t.Errorf("%s.%s is of type %q, want %q", c.typ, c.field, got, c.want)
		}
	}
	if got := strings.Join(types["State"].Interfaces, " "); got != "Agent Entity Node Organization" {
		t.Errorf("State implements %s", got)
	}
	if got := strings.Join(types["Organization"].Interfaces, " "); got != "Agent Entity Node" {
		t.Errorf("Organization implements %s", got)
	}
	if v := types["Person"].Fields.ForName("metWith").Arguments.ForName("standing").DefaultValue; v.Kind != ast.EnumValue || v.Raw != "FACTS" {
		t.Errorf("the default standing is %s", v)
	}
}

// TestSchema_SDL_descriptions prints descriptions that a block string could
// take for its own signs, and reads them again.
func TestSchema_SDL_descriptions(t *testing.T) {
	for _, doc := range []string{`He said "so"`, `a \`, `"`, `""" three`, `ends in """`, "two\nlines", "two\n  lines,\nindented", `\"""`, "한국어 “quoted”"} {
		thing := &ontology.Type{Name: "Thing", Description: doc, Singular: "thing", Plural: "things", Leaf: true}
		thing.Leaves = []*ontology.Type{thing}
		thing.Properties = []*ontology.Property{{Name: "text", Description: doc}}
		s, err := New(&ontology.Ontology{Types: []*ontology.Type{thing}})
		if err != nil {
			t.Errorf("%q: %v", doc, err)
			continue
		}
		if bytes.Contains(bytes.ReplaceAll(s.SDL(), []byte(`\"""`), nil), []byte(`""""`)) {
			t.Errorf("%q stands too near to the signs around it", doc) // gqlparser forgives it, others do not
		}
		def := s.AST().Types["Thing"]
		for _, got := range []string{def.Description, def.Fields.ForName("text").Description} {
			if got != doc {
				t.Errorf("%q is read as %q", doc, got)
			}
		}
	}
}

func TestNew_clash(t *testing.T) {
	kind := &ontology.Property{Name: "kind", Kind: ontology.Choice, Choices: []ontology.Choices{{
		Name: "IntFilter", Description: "Kinds.", Words: []ontology.Word{{File: "a", GraphQL: "A", Description: "A."}},
	}}}
	thing := &ontology.Type{Name: "Thing", Singular: "thing", Plural: "things", Leaf: true, Properties: []*ontology.Property{kind}}
	if _, err := New(&ontology.Ontology{Types: []*ontology.Type{thing}}); err == nil || !strings.Contains(err.Error(), "IntFilter") {
		t.Errorf("New: %v, want an error that names IntFilter", err)
	}
}
