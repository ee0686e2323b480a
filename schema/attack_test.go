package schema

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/graph/ontology"
)

// attackTime is how long any request may take that is made to take long.
const attackTime = 100 * time.Millisecond

// nested returns n levels of a field around a selection.
func nested(field string, n int, inner string) string {
	return strings.Repeat(field+" { ", n) + inner + strings.Repeat(" }", n)
}

func many(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// dense returns fragments each of which spreads the next twice.
func dense(n int, body string) string {
	var b strings.Builder
	b.WriteString("{ entity(id: \"a\") { ...F0 } }")
	for i := range n {
		b.WriteString(fmt.Sprintf(" fragment F%d on Entity { ", i) + strings.ReplaceAll(body, "NEXT", fmt.Sprintf("...F%d", i+1)) + " }")
	}
	return b.String() + fmt.Sprintf(" fragment F%d on Entity { id }", n)
}

// wideEngine returns an engine of the tests' ontology with many more types and
// relations: what a request costs may grow with the schema.
func wideEngine(t *testing.T) *Engine {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "ontology.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	relations := "extend type Relations {" + many(40, " relation%[1]d: Agent @relation(from: [Agent], inverse: \"inverse%[1]d\")\n") + "}"
	o, err := ontology.Parse("wide.graphql", append(src, many(20, "type Kind%[1]d implements Agent { property%[1]d: String }\n")+relations...))
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	e, err := NewEngine(EngineOptions{Schema: s, Store: testStore(t)})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// conditions returns a document with n fragments that n variables switch.
func conditions(n int) string {
	q := "query(" + many(n, "$v%d: Boolean = true ") + ") { stats {"
	for i := range n {
		q += fmt.Sprintf(" ... @include(if: $v%d) { %s }", i, []string{"claims", "quads", "entities", "__typename"}[i%4])
	}
	return q + " } }"
}

// later returns n fragments each of which spreads all that come after it.
func later(n int, body string) string {
	q := "{ entity(id: 1) { ...F0 } }"
	for i := range n {
		q += fmt.Sprintf(" fragment F%d on Entity { %s", i, body)
		for j := i + 1; j <= n; j++ {
			q += fmt.Sprintf(" ...F%d", j)
		}
		q += " }"
	}
	return q + fmt.Sprintf(" fragment F%d on Entity { id }", n)
}

// TestEngine_Execute_attacks sends what has killed or stalled GraphQL servers.
// Each is refused, or answered, at once, and the engine lives on.
func TestEngine_Execute_attacks(t *testing.T) {
	e := wideEngine(t)
	chain := "{ ...F0 }"
	for i := range 300 {
		chain += fmt.Sprintf(" fragment F%d on Query { ...F%d }", i, i+1)
	}
	chain += " fragment F300 on Query { __typename }"
	all := "{ entity(id: \"a\") { id }"
	for i := range 35 {
		all += fmt.Sprintf(" ...F%d", i)
	}
	all += " }"
	for i := range 35 { // every fragment spreads all others: cycles without end
		all += fmt.Sprintf(" fragment F%d on Query { __typename", i)
		for j := range 35 {
			all += fmt.Sprintf(" ...F%d", j)
		}
		all += " }"
	}
	ids := `{"ids": ["x"` + many(100_000, `,"%d"`) + `]}`
	byIDs := `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`
	byFilter := `query($f: ClaimFilter) { claims(where: $f) { totalCount } }`
	conditions9000 := `{"or": [` + strings.Repeat(`{"dated": true},`, 899) + `{}]}`
	conditions9000 = `{"f": {"or": [` + strings.Repeat(conditions9000+",", 9) + conditions9000 + `]}}`
	for _, c := range []struct {
		name, query, variables string
		code                   string // of the first error; "" where it is answered
	}{
		{"9,000 conditions", `query($f: ClaimFilter!) { claims(where: $f) { totalCount } }`, conditions9000, ""},
		{"9,000 conditions 900 times", `query($f: ClaimFilter!) { claims(where: {or: [` + strings.Repeat("$f ", 900) + `]}) { totalCount } }`, conditions9000, codeLimit},
		{"9,000 conditions in dense fragments", `query($f: ClaimFilter!) ` + dense(8, "a: neighbors { nodes { NEXT } } b: neighbors { nodes { NEXT } } claims(where: $f, first: 1) { totalCount }"), conditions9000, codeLimit},
		{"a long text in dense fragments", dense(8, `a: neighbors { nodes { NEXT } } b: neighbors { nodes { NEXT } } claims(where: {value: {eq: "`+strings.Repeat("x", 90_000)+`"}}, first: 1) { totalCount }`), "", codeLimit},
		{"48-byte cycle", `fragment A on Person{name...A}{person(id:1){...A}}`, "", codeValidation},
		{"cycle by a field", `fragment A on Entity { neighbors { nodes { ...A } } } { entity(id: 1) { ...A } }`, "", codeValidation},
		{"cycles without end", all, "", codeValidation},
		{"dense fragments", dense(30, "NEXT NEXT"), "", ""},
		{"dense fragments in fields", dense(30, "neighbors { nodes { NEXT } } n: neighbors { nodes { NEXT } }"), "", codeLimit},
		{"dense fragments by types", dense(60, "... on Person { NEXT } ... on State { NEXT } ... on Body { NEXT }"), "", ""},
		{"a chain of fragments", chain, "", ""},
		{"deep fields", "{ entity(id: 1) { " + nested("neighbors { nodes", 8, "id") + strings.Repeat(" }", 8) + " } }", "", codeLimit},
		{"a million braces", strings.Repeat("{", 1_000_000), "", codeParse},
		{"a million open fields", strings.Repeat("{a", 500_000), "", codeLimit},
		{"a million brackets", "{ nodes(ids: " + strings.Repeat("[", 1_000_000), "", codeLimit},
		{"a million parentheses", strings.Repeat("(", 1_000_000), "", codeParse},
		{"brackets that close", "{ nodes(ids: " + strings.Repeat("[", 900) + strings.Repeat("]", 900) + ") { id } }", "", codeLimit},
		{"deep type", "query($v: " + strings.Repeat("[", 900) + "Int" + strings.Repeat("]", 900) + ") { __typename }", "", codeValidation},
		{"deep objects", "{ claims(where: " + strings.Repeat("{not: ", 500) + "{}" + strings.Repeat("}", 500) + ") { totalCount } }", "", codeLimit},
		{"10,000 aliases", "{" + many(10_000, " a%d: __typename") + " }", "", codeLimit},
		{"1,000 aliases", "{" + many(1_000, " a%d: __typename") + " }", "", codeLimit},
		{"4,000 copies of a field", "{" + strings.Repeat(" __typename", 4_000) + " }", "", codeLimit},
		{"3,900 copies of a field", "{" + strings.Repeat(" __typename", 3_900) + " }", "", codeLimit},
		{"copies in copies", "{" + strings.Repeat(" stats {"+strings.Repeat(" claims", 60)+" }", 60) + " }", "", codeLimit},
		{"copies in fragments", "{" + many(60, " ...F%d") + " }" + many(60, " fragment F%d on Query { stats {"+strings.Repeat(" claims", 50)+" } }"), "", codeLimit},
		{"copies in inline fragments", "{" + strings.Repeat(" ... { stats { claims } }", 500) + " }", "", codeLimit},
		{"100 copies of 30 fields", "{ entity(id: 1) {" + strings.Repeat(" id iri type name aliases weakAliases", 100) + " } claims {" + strings.Repeat(" totalCount __typename", 100) +
			" nodes {" + strings.Repeat(" id relation value datatype language modality status affirmed rank confidence summary sourceId", 100) + " } } datasets {" + strings.Repeat(" id title description license publisher", 100) + " } }", "", ""},
		{"fragments on types", "{ entity(id: 1) {" + many(95, " ... on Agent { relation0 { nodes { id name began a%d: iri } } }") + " } }", "", ""},
		{"fragments that spread all later ones", later(40, "id name neighbors(first: 1) { nodes { id } }"), "", ""},
		{"99 entities with everything", "{" + many(99, " a%[1]d: entity(id: %[1]d) { ...F }") + " } fragment F on Entity { id ... on Agent {" + many(36, " relation%[1]d(first: 1) { totalCount } inverse%[1]d(first: 1) { totalCount }") + " } }", "", codeLimit},
		{"50 entities with everything", "{" + many(50, " a%[1]d: entity(id: %[1]d) { ...F }") + " } fragment F on Entity { id ... on Agent {" + many(36, " relation%[1]d(first: 1) { totalCount } inverse%[1]d(first: 1) { totalCount }") + " } }", "", ""},
		{"100 conditions", conditions(100), "", ""},
		{"200 conditions", conditions(200), "", codeLimit},
		{"95 unknown types", "{ entity(id: 1) {" + many(95, " ... on Persson%d { id }") + " } }", "", codeValidation},
		{"1,300 unknown root fields", "{" + many(1_300, " personn%d") + " }", "", codeLimit},
		{"1,300 unknown fields", "{ stats {" + many(1_300, " claimms%d") + " } }", "", codeValidation},
		{"1,300 unknown fields of a type", "{ person(id: 1) {" + many(1_300, " relationn%d") + " } }", "", codeValidation},
		{"1,300 unknown fields of an interface", "{ agent(id: 1) {" + many(1_300, " relationn%d") + " } }", "", codeValidation},
		{"1,300 unknown arguments", "{ people(" + many(1_300, " arg%d: 1") + ") { totalCount } }", "", codeValidation},
		{"unknown enum values", "{ claims(where: {modality: [" + many(1_000, " ACTUALL%d") + "]}) { totalCount } }", "", codeValidation},
		{"unknown input fields", "{ claims(where: {" + many(1_300, " abouut%d: 1") + "}) { totalCount } }", "", codeValidation},
		{"a name of a million letters", "{ " + strings.Repeat("a", 1_000_000) + " }", "", codeLimit},
		{"an enum value of a million letters", "{ claims(standing: " + strings.Repeat("A", 1_000_000) + ") { totalCount } }", "", codeLimit},
		{"a text of a million letters", `{ search(query: "` + strings.Repeat("a ", 500_000) + `") { totalCount } }`, "", codeInput},
		{"a text that cannot be an enum value", `{ claims(standing: "` + strings.Repeat("A", 1_000_000) + `") { totalCount } }`, "", codeValidation},
		{"a million commas", "{" + strings.Repeat(",", 1_000_000) + "__typename }", "", ""},
		{"a million comments", strings.Repeat("#\n", 500_000) + "{ __typename }", "", codeLimit},
		{"500 operations", many(500, " query Q%d { __typename }"), "", codeInput},
		{"1,500 variables", "query(" + many(600, " $v%d: Int") + ") { __typename }", "", codeValidation},
		{"2,000 directives", "{ __typename" + strings.Repeat(" @a", 1_900) + " }", "", codeLimit},
		{"directives with large arguments", "{ __typename" + strings.Repeat(" @a(b: [[[[1 2 3 4 5 6 7 8 9]]]])", 90) + " }", "", codeValidation},
		{"dense introspection", strings.ReplaceAll(strings.ReplaceAll(dense(30, "NEXT NEXT"), "on Entity { id }", "on __Schema { __typename }"), "on Entity", "on __Schema")[len(`{ entity(id: "a") { ...F0 } }`):] + " { __schema { ...F0 } }", "", ""},
		{"wide introspection", "{ __schema { types { fields { type { fields { type { name } args { type { name } } } } } } } }", "", codeLimit},
		{"introspection of all arguments", "{ __schema { types { fields { args { type { name description inputFields { name description type { name description enumValues { name description } } } } } } } } }", "", codeLimit},
		{"introspection of all possible types", "{ __schema { types { possibleTypes { fields { name description args { name description } } } } } }", "", ""},
		{"wider introspection", "{ __schema { types { possibleTypes { fields { args { type { inputFields { name } } } } } interfaces { possibleTypes { name } } } } }", "", codeValidation},
		{"100,000 ids", byIDs, ids, codeLimit},
		{"1,000,000 ids in the document", "{ nodes(ids: [" + strings.Repeat("1 ", 1_000_000) + "]) { id } }", "", codeLimit},
		{"lists in lists", byIDs, `{"ids": ` + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000) + `}`, codeInput},
		{"lists in lists beyond what JSON readers take", byIDs, `{"ids": ` + strings.Repeat("[", 400_000) + strings.Repeat("]", 400_000) + `}`, codeInput},
		{"deep filter", byFilter, `{"f": ` + strings.Repeat(`{"not":`, 9_000) + "{}" + strings.Repeat("}", 9_000) + `}`, codeLimit},
		{"wide filter", byFilter, `{"f": {"and": [{"about": ["x"` + many(900, `,"%d"`) + `]}` + strings.Repeat(`,{"about": ["x"`+many(900, `,"%d"`)+`]}`, 100) + `]}}`, codeLimit},
		{"100,000 unknown keys", byFilter, `{"f": {"x": 1` + many(100_000, `,"y%d": 1`) + `}}`, codeLimit},
		{"5,000 ranges without a day", `query($f: [ClaimFilter!]!) { claims(where: {or: [` + strings.Repeat("{or: $f} ", 5) + `]}) { totalCount } }`, `{"f": [{}` + strings.Repeat(`,{"from": "2018-01-02", "to": "2018-01-01"}`, 999) + `]}`, codeInput},
		{"15,000 unknown keys", byFilter, `{"f": {"x": 1` + many(15_000, `,"y%d": 1`) + `}}`, codeInput},
		{"100,000 unknown variables", `{ __typename }`, `{"x": 1` + many(100_000, `,"y%d": 1`) + `}`, codeLimit},
		{"a text of a million commas", byIDs, `{"ids": ["` + strings.Repeat(`,\",`, 250_000) + `"]}`, ""},
		{"a number of 100,000 digits", `query($n: Int) { people(first: $n) { totalCount } }`, `{"n": ` + strings.Repeat("9", 100_000) + `}`, codeInput},
		{"a literal of 100,000 digits", `{ people(first: ` + strings.Repeat("9", 100_000) + `) { totalCount } }`, "", codeValidation},
		{"pages of pages", "{ people(first: 1000) { nodes { neighbors(first: 1000) { nodes { id } } } } }", "", codeLimit},
		{"pages of pages beyond all numbers", "{ people(first: 1000) { nodes { neighbors(first: 1000) { nodes { neighbors(first: 1000) { nodes { neighbors(first: 1000) { nodes { neighbors(first: 1000) { nodes { neighbors(first: 1000) { nodes { id } } } } } } } } } } } } }", "", codeLimit},
	} {
		t.Run(c.name, func(t *testing.T) {
			req := Request{Query: c.query, Variables: []byte(c.variables)}
			took := time.Duration(math.MaxInt64)
			for range 5 { // other tests take the machine's time too
				start := time.Now()
				e.Execute(t.Context(), req)
				if took = min(took, time.Since(start)); took <= attackTime {
					break
				}
			}
			a, res := execute(t, e, req)
			switch {
			case c.code == "" && len(a.Errors) > 0:
				t.Errorf("refused: %.300s", res.JSON)
			case c.code != "" && (len(a.Errors) == 0 || a.Errors[0].Extensions.Code != c.code):
				t.Errorf("answer %.300s, want code %s", res.JSON, c.code)
			}
			if c.code != "" && (len(res.JSON) > 100_000 || !res.RequestError && !strings.HasSuffix(string(res.JSON), `"data":null}`)) {
				t.Errorf("refused with %d bytes: %.300s", len(res.JSON), res.JSON)
			}
			if took > slack*attackTime {
				t.Errorf("it took %v", took)
			}
			t.Log(strconv.Itoa(len(c.query)+len(c.variables))+" bytes,", took)
		})
	}
	if a, res := execute(t, e, Request{Query: "{ __typename }"}); len(a.Errors) > 0 {
		t.Errorf("afterwards: %s", res.JSON)
	}
}
