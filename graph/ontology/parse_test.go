package ontology

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// films is what an expert writes for the movie graph.
const films = `extend schema @names(by: "name") @types(by: "type")
type Film @entity(maps: "/film/film")
type Person @entity(plural: "people", maps: "/people/person")
type Relations {
  starring: Entity @relation(from: Film, inverse: "film", maps: "/film/film/starring")
  director: Person @relation(from: Film, inverse: "directed", maps: "/film/film/directed_by")
  actor: Person @relation(inverse: "parts", maps: "/film/performance/actor")
  character: String @relation(maps: "/film/performance/character")
}
`

func mustParse(t testing.TB, src string) *Ontology {
	t.Helper()
	o, err := Parse("test.graphql", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func typeNames(types []*Type) string {
	list := make([]string, len(types))
	for i, t := range types {
		list[i] = t.Name
	}
	return strings.Join(list, " ")
}

func TestParse_films(t *testing.T) {
	o := mustParse(t, films)
	if got := typeNames(o.Types); got != "Film Person" {
		t.Errorf("types are %s", got)
	}
	p := o.Type("Person")
	if p.Singular != "person" || p.Plural != "people" || !p.Leaf || p.Description != "Person." || o.Type("Film").Plural != "films" {
		t.Errorf("person is %+v", p)
	}
	director := o.Relation("director")
	if typeNames(director.Domain) != "Film" || typeNames(director.Range) != "Person" || o.Inverse("directed") != director {
		t.Errorf("director is %+v", director)
	}
	if want := "The other side of director: Claims of director."; director.InverseDescription != want {
		t.Errorf("the inverse is described as %q", director.InverseDescription)
	}
	if a := o.Relation("actor"); a.Domain != nil || a.DomainLeaves != nil || a.Literal {
		t.Errorf("actor has the domain %v", a.Domain)
	}
	if c := o.Relation("character"); !c.Literal || c.Kind != Text || c.Inverse != "" {
		t.Errorf("character is %+v", c)
	}
	v := o.Vocabulary(graph.Namespace{})
	if len(v.NamePredicates) != 1 || v.NamePredicates[0] != "name" || v.TypePredicates[0] != "type" ||
		v.TypeIRIs["/people/person"] != "Person" || v.RelationIRIs["/film/performance/actor"] != "actor" || len(v.Relations) != 4 {
		t.Errorf("vocabulary is %+v", v)
	}
}

const small = `extend schema @aliases(by: "ex:alias") @weakAliases(by: "ex:weak") @identifiers(by: "ex:id")
extend schema @prefix(name: "ex", iri: "http://example.org/")

"Acts."
interface Agent {
  "Began."
  began: EDTF! @property(maps: ["ex:began", "/began"])
}
interface Body implements Agent @entity(maps: "ex:Body") { size: Int }
type Firm implements Body @entity(prefix: "org", maps: ["ex:Body", "http://example.org/Firm"]) {
  kind: [Kind!]
  code: String @property(pattern: "^[0-9]{2}$")
  began: EDTF
}
type Person implements Agent & Entity @entity(plural: "people", prefix: "per")
enum Kind { LAW_FIRM "It makes." MAKER }
type Relations {
  runs: [Firm!]! @relation(from: [Agent], inverse: "runBy", inverseDescription: "Who runs it.", dated: true, functional: true, qualifiers: [role])
  met: Agent @relation(from: Agent, symmetric: true)
  near: Entity @relation(from: Firm, to: [Person, Body], inverse: "nearTo", qualifiers: role)
}
extend type Relations {
  worth: Float
}
type Qualifiers { role: String note: String }
`

func TestParse_hierarchy(t *testing.T) {
	o := mustParse(t, small)
	firm, agent := o.Type("Firm"), o.Type("Agent")
	if got := typeNames(firm.Ancestors); got != "Agent Body" {
		t.Errorf("Firm is below %s", got)
	}
	if got := typeNames(agent.Leaves); got != "Firm Person" || agent.Leaf || !firm.Leaf || typeNames(firm.Leaves) != "Firm" {
		t.Errorf("the leaves of Agent are %s", got)
	}
	var props []string
	for _, p := range firm.Properties {
		props = append(props, p.Name)
	}
	if !slices.Equal(props, []string{"began", "size", "kind", "code"}) {
		t.Errorf("Firm has the properties %v", props)
	}
	if began := o.Type("Person").Property("began"); !began.Required || began.Kind != DateText || began.Description != "Began." || len(began.IRIs) != 2 || began.IRIs[0] != "http://example.org/began" || began.IRIs[1] != "/began" {
		t.Errorf("began is %+v", began)
	}
	if began := firm.Property("began"); began.Required {
		t.Error("what Firm says anew of began does not count")
	}
	if k := firm.Property("kind"); k.Kind != Choice || !k.Many || k.Choices[0].Words[0] != (Word{"lawFirm", "LAW_FIRM", "Law firm."}) || k.Choices[0].Words[1].Description != "It makes." {
		t.Errorf("kind is %+v", k.Choices)
	}
	near := o.Relation("near")
	if got := typeNames(near.RangeLeaves); got != "Firm Person" || typeNames(near.Range) != "Person Body" {
		t.Errorf("near points at %s", got)
	}
	if runs := o.Relation("runs"); !runs.Dated || !runs.Functional || runs.InverseDescription != "Who runs it." || !slices.Equal(runs.Qualifiers, []string{"role"}) {
		t.Errorf("runs is %+v", runs)
	}
	if o.Qualifier("role").General || !o.Qualifier("note").General {
		t.Error("a qualifier that a relation lists is general, or one that none lists is not")
	}
	if p := o.Type("Person").Pos; p != (Position{"test.graphql", 15, 6}) {
		t.Errorf("Person stands at %v", p)
	}
	v := o.Vocabulary(graph.Namespace{})
	if v.PropertyIRIs["http://example.org/alias"] != "alias" || v.PropertyIRIs["http://example.org/weak"] != "weakAlias" || v.PropertyIRIs["http://example.org/id"] != "identifier" {
		t.Errorf("vocabulary maps %v", v.PropertyIRIs)
	}
	if v.TypeIRIs["http://example.org/Body"] != "Firm" || v.TypeIRIs["http://example.org/Firm"] != "Firm" {
		t.Errorf("vocabulary maps the classes %v", v.TypeIRIs)
	}
	if !v.SingleValued["code"] || v.SingleValued["kind"] || !slices.Equal(v.Types, []string{"Firm", "Person"}) {
		t.Errorf("vocabulary is %+v", v)
	}
}

// TestParse_wrong holds the files of testdata/wrong to their messages: each
// line "# want: LINE:COLUMN: CODE: TEXT" of a file is one problem, in order.
func TestParse_wrong(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "wrong", "*.graphql"))
	if err != nil || len(files) < 10 {
		t.Fatalf("found %d files: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var want []string
			for line := range strings.Lines(string(src)) {
				if w, ok := strings.CutPrefix(line, "# want: "); ok {
					want = append(want, filepath.Base(file)+":"+strings.TrimSpace(w))
				}
			}
			_, err = Parse(filepath.Base(file), src)
			var got []string
			for _, e := range problems(err) {
				got = append(got, strings.Replace(e.Error(), ": ", ": "+e.Code+": ", 1))
			}
			if !slices.Equal(got, want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

func problems(err error) []*graph.InputError {
	var one *graph.InputError
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		var list []*graph.InputError
		for _, e := range many.Unwrap() {
			list = append(list, problems(e)...)
		}
		return list
	}
	if errors.As(err, &one) {
		return []*graph.InputError{one}
	}
	return nil
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(films))
	f.Add([]byte(small))
	files, _ := filepath.Glob(filepath.Join("testdata", "wrong", "*.graphql"))
	for _, file := range files {
		if src, err := os.ReadFile(file); err == nil {
			f.Add(src)
		}
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		o, err := Parse("fuzz.graphql", src)
		if err != nil {
			if len(problems(err)) == 0 {
				t.Fatalf("%v is no input error", err)
			}
			return
		}
		for _, typ := range o.Types {
			if typ.Description == "" || typ.Singular == "" || typ.Plural == "" || len(typ.Leaves) == 0 {
				t.Fatalf("type %+v", typ)
			}
		}
		for _, r := range o.Relations {
			if r.Description == "" || r.Inverse != "" && r.InverseDescription == "" || r.Literal != (r.Inverse == "" && !r.Symmetric) {
				t.Fatalf("relation %+v", r)
			}
		}
		o.Vocabulary(graph.Namespace{})
	})
}
