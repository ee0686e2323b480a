package schema

import (
	"strings"
	"testing"
)

// TestEngine_Execute_validation holds documents to each of the rules of
// section 5 of the specification; "" is a document that passes.
func TestEngine_Execute_validation(t *testing.T) {
	e := testEngine(t)
	for _, c := range []struct{ rule, query, want string }{
		{"operation names are unique", `query A { __typename } query A { __typename }`, `can be only one operation named "A"`},
		{"anonymous operation is alone", `{ __typename } query A { __typename }`, "anonymous operation"},
		{"fields exist", `{ person(id: "a") { salary } }`, `Cannot query field "salary" on type "Person"`},
		{"fields exist on interfaces", `{ agent(id: "a") { birthDate } }`, `Cannot query field "birthDate" on type "Agent"`},
		{"a near name is suggested", `{ person(id: "a") { birthdate } }`, `birthDate`},
		{"leaves have no selection", `{ stats { claims { x } } }`, "must not have a selection"},
		{"objects have a selection", `{ stats }`, "must have a selection of subfields"},
		{"fields merge", `{ stats { claims: entities claims } }`, `conflict`},
		{"arguments merge", `{ person(id: "a") { id } person(id: "b") { id } }`, `conflict`},
		{"types need not merge where parents differ", `{ entity(id: "a") { ... on Person { x: name } ... on State { x: iri } } }`, ""},
		{"shapes must merge even there", `{ entity(id: "a") { ... on Person { x: alive } ... on State { x: population } } }`, "conflict"},
		{"equal fields merge", `{ person(id: "a") { id } person(id: "a") { id name } }`, ""},
		{"arguments are known", `{ person(id: "a", age: 3) { id } }`, `Unknown argument "age"`},
		{"arguments are unique", `{ person(id: "a", id: "b") { id } }`, `only one argument named "id"`},
		{"required arguments are given", `{ person { id } }`, `argument "id" of type "ID!" is required`},
		{"required arguments of directives", `{ stats @skip { claims } }`, `argument "if" of type "Boolean!" is required`},
		{"fragment names are unique", `{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }`, `can be only one fragment named "A"`},
		{"fragment types exist", `{ ...A } fragment A on Nobody { x }`, `Unknown type "Nobody"`},
		{"inline fragment types exist", `{ ... on Nobody { x } }`, `Unknown type "Nobody"`},
		{"fragments are on composite types", `{ stats { ...A } } fragment A on String { x }`, `cannot condition on non composite type "String"`},
		{"fragments are used", `{ __typename } fragment A on Query { __typename }`, `Fragment "A" is never used`},
		{"fragments are defined", `{ ...A }`, `Unknown fragment "A"`},
		{"fragments make no cycle", `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`, `Cannot spread fragment "A" within itself`},
		{"fragments make no cycle with themselves", `{ ...A } fragment A on Query { ...A }`, `Cannot spread fragment "A" within itself`},
		{"spreads are possible", `{ person(id: "a") { ... on State { id } } }`, `can never be of type "State"`},
		{"spreads of interfaces are possible", `{ person(id: "a") { ... on Organization { id } } }`, `can never be of type "Organization"`},
		{"spreads of an ancestor", `{ person(id: "a") { ... on Agent { began } ... on Node { id } } }`, ""},
		{"interfaces within interfaces", `{ entity(id: "a") { ... on Agent { ... on Organization { ... on State { population } } } } }`, ""},
		{"values are of their type: Int", `{ people(first: "1") { totalCount } }`, `Int cannot represent non-integer value: "1"`},
		{"values are of their type: Float for Int", `{ people(first: 1.0) { totalCount } }`, `Int cannot represent non-integer value: 1.0`},
		{"values are of their type: range of Int", `{ people(first: 2147483648) { totalCount } }`, `Int cannot represent non 32-bit signed integer value: 2147483648`},
		{"values are of their type: beyond 64 bits", `{ people(first: 99999999999999999999) { totalCount } }`, `Int cannot represent`},
		{"values are of their type: Float", `{ facilities(where: {capacity: {eq: "1"}}) { totalCount } }`, `Float cannot represent non numeric value: "1"`},
		{"Int for Float", `{ facilities(where: {capacity: {eq: 1}}) { totalCount } }`, ""},
		{"values are of their type: Boolean", `{ claims(where: {affirmed: 1}) { totalCount } }`, `Boolean cannot represent a non boolean value: 1`},
		{"values are of their type: String", `{ search(query: 1) { totalCount } }`, `String cannot represent a non string value: 1`},
		{"values are of their type: ID", `{ node(id: 1.5) { id } }`, `ID cannot represent a non-string and non-integer value: 1.5`},
		{"Int for ID", `{ node(id: 15) { id } }`, ""},
		{"values are of their type: enum", `{ claims(standing: SOME) { totalCount } }`, `Value "SOME" does not exist in "Standing" enum`},
		{"values are of their type: text for enum", `{ claims(standing: "ALL") { totalCount } }`, `Enum "Standing" cannot represent non-enum value: "ALL"`},
		{"values are of their type: Date", `{ claims(asOf: "2018-7-31") { totalCount } }`, `Date cannot represent "2018-7-31": write it as "2018-07-31"`},
		{"values are of their type: no such day", `{ claims(asOf: "2018-02-30") { totalCount } }`, `Date cannot represent "2018-02-30"`},
		{"values are of their type: Int for Date", `{ claims(asOf: 2018) { totalCount } }`, `Date cannot represent a non string value: 2018`},
		{"values are of their type: list for Date", `{ claims(asOf: ["2018-07-31"]) { totalCount } }`, `Date cannot represent a non string value`},
		{"values are of their type: DateTime", `{ claims(knownAt: "2018-07-31") { totalCount } }`, `DateTime cannot represent "2018-07-31"`},
		{"block string for Date", `{ claims(asOf: """2018-07-31""") { totalCount } }`, ""},
		{"values are of their type: list", `{ nodes(ids: [1, true]) { id } }`, `ID cannot represent a non-string and non-integer value: true`},
		{"values are of their type: null in a list", `{ nodes(ids: [null]) { id } }`, `Expected value of type "ID!", found null`},
		{"values are of their type: null", `{ node(id: null) { id } }`, `Expected value of type "ID!", found null`},
		{"null where it may be", `{ claims(where: null, first: null) { totalCount } }`, ""},
		{"one value for a list", `{ nodes(ids: "a") { id } }`, ""},
		{"values are of their type: object", `{ claims(where: "a") { totalCount } }`, `ClaimFilter`},
		{"object fields exist", `{ claims(where: {who: "a"}) { totalCount } }`, `Field "who" is not defined by type "ClaimFilter"`},
		{"object fields are unique", `{ claims(where: {affirmed: true, affirmed: false}) { totalCount } }`, `only one input field named "affirmed"`},
		{"directives exist", `{ __typename @shout }`, `Unknown directive "@shout"`},
		{"directives that the specification has not", `{ ... @defer { __typename } }`, `Unknown directive "@defer"`},
		{"directives have their places", `query @skip(if: true) { __typename }`, `may not be used on QUERY`},
		{"directives are unique", `{ __typename @skip(if: true) @skip(if: false) }`, `directive "@skip" can only be used once`},
		{"variables are unique", `query($a: Int, $a: Int) { people(first: $a) { totalCount } }`, `only one variable named "$a"`},
		{"variables are of input types", `query($a: Person) { people(first: $a) { totalCount } }`, `cannot be non-input type "Person"`},
		{"variables are of types that exist", `query($a: Nobody) { people(first: $a) { totalCount } }`, `Unknown type "Nobody"`},
		{"variables are defined", `{ people(first: $a) { totalCount } }`, `Variable "$a" is not defined`},
		{"variables are defined in fragments", `query A { ...F } fragment F on Query { people(first: $a) { totalCount } }`, `Variable "$a" is not defined by operation "A"`},
		{"variables are used", `query A($a: Int) { __typename }`, `Variable "$a" is never used in operation "A"`},
		{"variables fit their place", `query($a: String) { people(first: $a) { totalCount } }`, `Variable "$a" of type "String" used in position expecting type "Int"`},
		{"nullable for non-null", `query($a: ID) { node(id: $a) { id } }`, `Variable "$a" of type "ID" used in position expecting type "ID!"`},
		{"nullable with a default for non-null", `query($a: ID = "x") { node(id: $a) { id } }`, ""},
		{"null default for non-null", `query($a: ID = null) { node(id: $a) { id } }`, `used in position expecting type "ID!"`},
		{"list of nullable", `query($a: [ID]) { nodes(ids: $a) { id } }`, `used in position expecting type "[ID!]!"`},
		{"item for a list", `query($a: ID!) { nodes(ids: $a) { id } }`, `used in position expecting type "[ID!]!"`},
		{"item in a list", `query($a: ID!) { nodes(ids: [$a]) { id } }`, ""},
		{"variables in objects", `query($a: Int) { claims(where: {affirmed: $a}) { totalCount } }`, `used in position expecting type "Boolean"`},
		{"defaults are of their type", `query($a: Int = "x") { people(first: $a) { totalCount } }`, `Int cannot represent non-integer value: "x"`},
		{"defaults are of their type: Date", `query($a: Date = "x") { claims(asOf: $a) { totalCount } }`, `Date cannot represent "x"`},
		{"introspection", `{ __schema { types { name } } __type(name: "Person") { name } }`, ""},
		{"introspection is a field of the root alone", `{ stats { __schema { types { name } } } }`, `Cannot query field "__schema" on type "Stats"`},
		{"introspection's depth", `{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`, `introspection depth`},
	} {
		t.Run(c.rule, func(t *testing.T) {
			a, res := execute(t, e, Request{Query: c.query, Variables: []byte(`{"a": "x"}`)})
			if c.want == "" {
				for _, err := range a.Errors {
					if err.Extensions.Code == codeValidation {
						t.Errorf("%s", res.JSON)
					}
				}
				return
			}
			if !res.RequestError || len(a.Errors) == 0 {
				t.Fatalf("%s, want an error with %q", res.JSON, c.want)
			}
			found := false
			for _, err := range a.Errors {
				if err.Extensions.Code != codeValidation {
					t.Errorf("code %s: %s", err.Extensions.Code, err.Message)
				}
				if len(err.Locations) == 0 {
					t.Errorf("no location: %s", err.Message)
				}
				found = found || strings.Contains(err.Message, c.want)
			}
			if !found {
				t.Errorf("%s, want an error with %q", res.JSON, c.want)
			}
		})
	}
}

// TestEngine_Execute_errorOrder holds errors to the order of the document.
func TestEngine_Execute_errorOrder(t *testing.T) {
	a, _ := execute(t, testEngine(t), Request{Query: "{\n  a\n  people(first: true) { b }\n  c\n}"})
	if len(a.Errors) != 4 {
		t.Fatalf("errors: %v", a.Errors)
	}
	for i, line := range []int{2, 3, 3, 4} {
		if got := a.Errors[i].Locations[0].Line; got != line {
			t.Errorf("error %d is of line %d, want %d: %s", i, got, line, a.Errors[i].Message)
		}
	}
}

// TestEngine_Execute_suggestions holds that few unknown names are helped with,
// and many are not.
func TestEngine_Execute_suggestions(t *testing.T) {
	e := testEngine(t)
	for n, want := range map[int]bool{1: true, maxHelped: true, maxHelped + 1: false, 300: false} {
		a, _ := execute(t, e, Request{Query: "{" + strings.Repeat(" persn(id: 1)", min(n, 50)) + strings.Repeat(" peoplee", max(0, min(n-50, 50))) + " }"})
		if got := strings.Contains(a.Errors[0].Message, `Did you mean "person"`); got != want {
			t.Errorf("%d unknown fields: %s", n, a.Errors[0].Message)
		}
		if len(a.Errors) > maxErrors {
			t.Errorf("%d unknown fields make %d errors", n, len(a.Errors))
		}
	}
}
