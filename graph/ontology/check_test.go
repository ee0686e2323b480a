package ontology

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

const checked = `
interface Agent
type Person implements Agent @entity(plural: "people", prefix: "per") {
  code: String! @property(pattern: "^[0-9]{3}$")
  age: Int
  height: Float
  alive: Boolean
  born: EDTF
  seen: DateTime
  page: IRI
  colour: [Colour!]
}
type Firm implements Agent @entity(prefix: "org")
type Town @entity(prefix: "plc")
enum Colour { DARK_RED BLUE }
type Relations {
  runs: Firm @relation(from: Person, inverse: "runBy", qualifiers: [role])
  near: Entity @relation(inverse: "nearTo")
  met: Agent @relation(from: Agent, symmetric: true)
  said: String @relation(from: Agent)
  count: Int
  share: Float
  true: Boolean
  day: EDTF
  at: DateTime
}
type Qualifiers { role: String note: String }
`

func typed(value string, datatype quad.IRI) quad.Value {
	return quad.TypedString{Value: quad.String(value), Type: datatype}
}

func codes(violations []Violation) string {
	list := make([]string, len(violations))
	for i, v := range violations {
		if list[i] = v.Code; v.Severity == Warning {
			list[i] += "?"
		}
	}
	return strings.Join(list, " ")
}

func TestOntology_CheckClaim(t *testing.T) {
	o := mustParse(t, checked)
	rel := graph.Relations{
		"x:leads": {Name: "x:leads", Parent: "runs"}, "x:a": {Name: "x:a", Parent: "x:leads"}, "x:lost": {Name: "x:lost", Parent: "gone"},
	}
	for _, test := range []struct {
		name, relation, subject, object string // types of the ends
		value                           quad.Value
		qualifiers                      []string
		want                            string
	}{
		{name: "right", relation: "runs", subject: "Person", object: "Firm"},
		{name: "interface", relation: "met", subject: "Person", object: "Firm"},
		{name: "qualifiers", relation: "runs", subject: "Person", object: "Firm", qualifiers: []string{"role", "note"}},
		{name: "subrelation", relation: "x:a", subject: "Person", object: "Firm", qualifiers: []string{"role"}},
		{name: "any", relation: "near", subject: "", object: ""},
		{name: "text", relation: "said", subject: "Firm", value: quad.String("yes")},
		{name: "language", relation: "said", subject: "Firm", value: quad.LangString{Value: "ja", Lang: "de"}},
		{name: "integer", relation: "count", value: typed("-12", graph.XSDInteger)},
		{name: "double", relation: "share", value: typed("1.5E-3", graph.XSDDouble)},
		{name: "boolean", relation: "true", value: typed("false", graph.XSDBoolean)},
		{name: "date", relation: "day", value: typed("2018-06/2018-07?", graph.EDTF)},
		{name: "time", relation: "at", value: typed("2018-06-12T09:00:00.5+08:00", graph.XSDDateTime)},

		{name: "unknown", relation: "walks", want: "unknown-relation"},
		{name: "inverse", relation: "runBy", subject: "Firm", object: "Person", want: "unknown-relation"},
		{name: "subrelation of none", relation: "x:lost", want: "unknown-relation"},
		{name: "undeclared subrelation", relation: "x:new", want: "unknown-relation"},
		{name: "domain", relation: "runs", subject: "Firm", object: "Firm", want: "wrong-domain"},
		{name: "range", relation: "x:leads", subject: "Person", object: "Town", want: "wrong-range"},
		{name: "both", relation: "runs", subject: "Town", object: "Person", want: "wrong-domain wrong-range"},
		{name: "no types", relation: "met", subject: "", object: "", want: "wrong-domain wrong-range"},
		{name: "interface has no instances", relation: "met", subject: "Agent", object: "Firm", want: "wrong-domain"},
		{name: "entity", relation: "said", subject: "Person", object: "Firm", want: "wants-value"},
		{name: "value", relation: "runs", subject: "Person", value: quad.String("Acme"), want: "wants-entity"},
		{name: "text of another type", relation: "said", subject: "Person", value: typed("1", graph.XSDInteger), want: "bad-value"},
		{name: "plain integer", relation: "count", value: quad.String("1"), want: "bad-value"},
		{name: "no integer", relation: "count", value: typed("1.0", graph.XSDInteger), want: "bad-value"},
		{name: "two signs", relation: "count", value: typed("+-1", graph.XSDInteger), want: "bad-value"},
		{name: "no double", relation: "share", value: typed("0x1p2", graph.XSDDouble), want: "bad-value"},
		{name: "infinite", relation: "share", value: typed("INF", graph.XSDDouble), want: "bad-value"},
		{name: "no boolean", relation: "true", value: typed("yes", graph.XSDBoolean), want: "bad-value"},
		{name: "no date", relation: "day", value: typed("2018-13", graph.EDTF), want: "bad-value"},
		{name: "no time", relation: "at", value: typed("2018-06-12", graph.XSDDateTime), want: "bad-value"},
		{name: "unknown qualifier", relation: "runs", subject: "Person", object: "Firm", qualifiers: []string{"colour"}, want: "unknown-qualifier"},
		{name: "qualifier of another", relation: "near", qualifiers: []string{"note", "role"}, want: "wrong-qualifier"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &graph.Claim{Subject: "per:a", Relation: test.relation, Value: test.value}
			if test.value == nil {
				c.Object = "org:b"
			}
			for _, q := range test.qualifiers {
				c.Qualifiers = append(c.Qualifiers, graph.Qualifier{Key: q, Value: "x"})
			}
			got := o.CheckClaim(c, test.subject, test.object, rel)
			if codes(got) != test.want {
				t.Errorf("got %v, want %s", got, test.want)
			}
			if err := FirstError(got); (err != nil) != (test.want != "") {
				t.Errorf("FirstError is %v", err)
			}
		})
	}
}

func TestOntology_CheckClaim_messages(t *testing.T) {
	o := mustParse(t, checked)
	for _, test := range []struct {
		claim           graph.Claim
		subject, object string
		want            string
	}{
		{graph.Claim{Subject: "org:a", Relation: "runBy", Object: "per:b"}, "Firm", "Person", "the ontology has no relation runBy (it is the inverse of runs: swap subject and object)"},
		{graph.Claim{Subject: "plc:a", Relation: "runs", Object: "org:b"}, "Town", "Firm", "the subject of runs, plc:a, is a Town (it is a relation of Person)"},
		{graph.Claim{Subject: "per:a", Relation: "runs", Object: "org:x"}, "Person", "", "the object of runs, org:x, has no type (it points at Firm)"},
		{graph.Claim{Subject: "per:a", Relation: "count", Value: typed("one", graph.XSDInteger)}, "Person", "", `the value of count must be an integer, not "one"`},
	} {
		err := FirstError(o.CheckClaim(&test.claim, test.subject, test.object, nil))
		var e *graph.InputError
		if !errors.As(err, &e) || e.Error() != test.want {
			t.Errorf("got  %v\nwant %s", err, test.want)
		}
	}
}

func TestOntology_CheckEntity(t *testing.T) {
	o := mustParse(t, checked)
	person := func(properties ...string) *graph.Entity {
		e := &graph.Entity{ID: "per:a", Type: "Person", Name: "A"}
		for _, p := range append([]string{"code=007"}, properties...) {
			name, value, _ := strings.Cut(p, "=")
			e.Properties = append(e.Properties, graph.Property{Name: name, Value: value})
		}
		return e
	}
	for _, test := range []struct {
		entity *graph.Entity
		want   string
	}{
		{person("age=41", "height=1.8", "alive=true", "born=1984~", "seen=2018-06-12T09:00:00Z", "page=http://a/", "colour=darkRed", "colour=blue"), ""},
		{&graph.Entity{ID: "http://a/", Name: "a", Properties: []graph.Property{{Name: "what", Value: "ever"}}}, ""},
		{&graph.Entity{ID: "x:a", Type: "Thing", Name: "a"}, "unknown-type"},
		{&graph.Entity{ID: "x:a", Type: "Agent", Name: "a"}, "type-not-leaf"},
		{&graph.Entity{ID: "per:a", Type: "Person"}, "missing-name? missing-property?"},
		{person("shoe=41"), "unknown-property"},
		{person("said=no"), "unknown-property"},
		{person("age=41.0"), "bad-value"},
		{person("age=2147483648"), "bad-value"},
		{person("height=tall"), "bad-value"},
		{person("alive=yes"), "bad-value"},
		{person("born=soon"), "bad-value"},
		{person("seen=2018"), "bad-value"},
		{person("page=a b"), "bad-value"},
		{person("colour=DARK_RED"), "bad-value"},
		{person("code=8"), "bad-value many-values?"},
		{person("age=1", "age=2"), "many-values?"},
	} {
		if got := o.CheckEntity(test.entity); codes(got) != test.want {
			t.Errorf("%v: got %v, want %s", test.entity.Properties, got, test.want)
		}
	}
	v := o.CheckEntity(person("colour=green"))[0]
	if want := `colour of per:a must be one of darkRed, blue, not "green"`; v.Error() != want {
		t.Errorf("got %s, want %s", v, want)
	}
	if e := v.InputError("a.csv", 3, 4); e.Error() != "a.csv:3:4: "+v.Message || e.Code != "bad-value" {
		t.Errorf("input error is %v", e)
	}
	if !slices.Equal([]string{Error.String(), Warning.String()}, []string{"error", "warning"}) {
		t.Error("severities have other words")
	}
}
