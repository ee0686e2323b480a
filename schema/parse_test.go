package schema

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestEngine_Execute_syntax holds the reading of documents to section 2 of the
// specification. A document asks for a text with the variable's default, so
// that what was read shows.
func TestEngine_Execute_syntax(t *testing.T) {
	e := testEngine(t)
	for _, c := range []struct {
		name, query string
		ok          bool
	}{
		{"shorthand", `{__typename}`, true},
		{"query without a name", `query{__typename}`, true},
		{"keywords are names", `query query { fragment: __typename on: __typename true: __typename null: __typename }`, true},
		{"fragment named on", `{ ...on } fragment on on Query { __typename }`, false},
		{"commas are white space", `,{,,__typename,},`, true},
		{"byte order mark", "\ufeff{ __typename }", true},
		{"tabs and line ends", "\t{\r\n__typename\r}\n", true},
		{"no-break space is no white space", "{\u00a0__typename }", false},
		{"control characters are none", "{\u0007 __typename }", false},
		{"comments end with the line", "{ # } \n __typename # {\r }", true},
		{"unclosed", `{ __typename`, false},
		{"closed twice", `{ __typename } }`, false},
		{"empty selection", `{ }`, false},
		{"empty selection of a field", `{ stats { } }`, false},
		{"empty arguments", `{ stats() { claims } }`, false},
		{"empty variables", `query () { __typename }`, false},
		{"names begin with a letter", `{ 1a }`, false},
		{"names are ASCII", `{ 名 }`, false},
		{"spread without a name", `{ ... }`, false},
		{"two dots", `{ ..F }`, false},
		{"alias without a field", `{ a: }`, false},
		{"variable in a default", `query ($a: Int = $b, $b: Int) { __typename }`, false},
		{"directive on a variable", `query ($a: Int @skip(if: true)) { people(first: $a) { totalCount } }`, false}, // not there, says validation
		{"null, true and false are no enum values", `{ claims(standing: null) { totalCount } }`, true},
		{"leading zero", `{ people(first: 01) { totalCount } }`, false},
		{"minus zero", `{ people(first: -0) { totalCount } }`, true},
		{"plus", `{ people(first: +1) { totalCount } }`, false},
		{"point without digits", `{ facilities(where: {capacity: {eq: 1.}}) { totalCount } }`, false},
		{"point without digits before", `{ facilities(where: {capacity: {eq: .5}}) { totalCount } }`, false},
		{"exponent", `{ facilities(where: {capacity: {eq: 1e-3}}) { totalCount } }`, true},
		{"exponent without digits", `{ facilities(where: {capacity: {eq: 1e}}) { totalCount } }`, false},
		{"number and name", `{ people(first: 1a) { totalCount } }`, false},
		{"hexadecimal", `{ people(first: 0x1F) { totalCount } }`, false},
		{"unclosed text", `{ node(id: "a) { id } }`, false},
		{"line end in a text", "{ node(id: \"a\n\") { id } }", false},
		{"single quotes", `{ node(id: 'a') { id } }`, false},
		{"unknown escape", `{ node(id: "\x41") { id } }`, false},
		{"short escape", `{ node(id: "\u41") { id } }`, false},
		{"unclosed block text", `{ node(id: """a"") { id } }`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, res := execute(t, e, Request{Query: c.query})
			if (len(a.Errors) == 0) != c.ok {
				t.Errorf("%s", res.JSON)
			}
			for _, err := range a.Errors {
				if code := err.Extensions.Code; code != codeParse && code != codeValidation || len(err.Locations) == 0 {
					t.Errorf("%s", res.JSON)
				}
			}
		})
	}
}

// TestParse_texts reads text values as the specification says.
func TestParse_texts(t *testing.T) {
	s := testSchema(t)
	for _, c := range []struct{ literal, want string }{
		{`""`, ""},
		{`"a"`, "a"},
		{`" a "`, " a "},
		{`"\" \\ \/ \b \f \n \r \t"`, "\" \\ / \b \f \n \r \t"},
		{`"\u0041\u00e9\uac00"`, "Aé가"},
		{`"😀 # no comment"`, "😀 # no comment"},
		{`""""""`, ""},
		{`"""a"""`, "a"},
		{`"""a "b" c"""`, `a "b" c`},
		{`"""a \""" b"""`, `a """ b`},
		{`"""no \n escape"""`, `no \n escape`},
		{"\"\"\"\n\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \n\"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL."},
		{"\"\"\"\r\n  a\r\n    b\"\"\"", "a\n  b"},
	} {
		doc, err := parse("query($v: String = "+c.literal+") { __typename }", 100)
		if err != nil {
			t.Errorf("%s: %v", c.literal, err)
			continue
		}
		vars, errs := coerceVariables(s.AST(), doc.Operations[0], nil, DefaultLimits())
		if len(errs) > 0 || vars["v"] != c.want {
			t.Errorf("%s is %q (%v), want %q", c.literal, vars["v"], errs, c.want)
		}
	}
}

// TestEngine_Execute_locations holds where errors are said to be.
func TestEngine_Execute_locations(t *testing.T) {
	e := testEngine(t)
	for _, c := range []struct {
		query        string
		line, column int
	}{
		{"{\n  stats {\n    clams\n  }\n}", 3, 5},
		{"{ a: __typename, b: nothing }", 1, 18},
		{"{ 1 }", 1, 3},
		{"# 한국\n{ 한 }", 2, 3},
		{"query(\n  $v: Int!\n) { people(first: $v) { totalCount } }", 2, 3},
	} {
		a, res := execute(t, e, Request{Query: c.query})
		if len(a.Errors) != 1 || len(a.Errors[0].Locations) != 1 || a.Errors[0].Locations[0].Line != c.line || a.Errors[0].Locations[0].Column != c.column {
			t.Errorf("%q: %s, want %d:%d", c.query, res.JSON, c.line, c.column)
		}
	}
}

// TestEngine_Execute_encoding holds that answers are JSON whatever a client
// sends, and that its texts are not repeated at length.
func TestEngine_Execute_encoding(t *testing.T) {
	e := testEngine(t)
	for _, query := range []string{
		"{ \xff }", "{ node(id: \"\xff\") { \xff } }", "{ claims(standing: \"\xff\xfe\u2028<script>\") { totalCount } }",
		`{ claims(standing: "` + strings.Repeat("é", 5000) + `") { totalCount } }`,
	} {
		res := e.Execute(t.Context(), Request{Query: query})
		if !json.Valid(res.JSON) || res.Errors == 0 || len(res.JSON) > 1000 {
			t.Errorf("%.100q: %s", query, res.JSON)
		}
	}
}
