package introspection

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

const sdl = `
"The \"root\"."
schema { query: Root }

"Marks."
directive @mark("How." by: String = "x" @deprecated, old: Int) repeatable on FIELD | QUERY

interface Node { id: ID! }
"A named thing."
interface Named implements Node { id: ID! "Its name." name: String }
type Zebra implements Named & Node { id: ID! name: String }
type Ant implements Named & Node { id: ID! name: String legs(which: [Int!]! = [1, 2], gone: Int @deprecated(reason: "no \\ use")): [[String!]!] }
union Animal = Zebra | Ant
enum Size { BIG SMALL @deprecated HUGE @deprecated(reason: "too big") }
input Filter { size: Size = BIG, text: String = "a\"b", not: Filter, flag: Boolean = true @deprecated }
scalar Moment @specifiedBy(url: "https://example.org/moment")

type Root {
  animal(where: Filter = {size: SMALL}): Animal
  old: Moment @deprecated(reason: "use new")
  new: Moment!
}
`

// ask answers a query of introspection fields on the test schema.
func ask(t *testing.T, query string, vars map[string]any) string {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	r := New(s)
	doc, errs := gqlparser.LoadQueryWithRules(s, query, rules.NewDefaultRules())
	if len(errs) > 0 {
		t.Fatalf("%s: %v", query, errs)
	}
	var out []string
	for _, sel := range doc.Operations[0].SelectionSet {
		b, err := r.Resolve(sel.(*ast.Field), vars, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(b) {
			t.Fatalf("%s: %s is no JSON", query, b)
		}
		out = append(out, string(b))
	}
	return strings.Join(out, "\n")
}

func TestResolver_Resolve(t *testing.T) {
	for _, c := range []struct {
		name, query string
		vars        map[string]any
		want        string
	}{
		{"schema", `{__schema{description queryType{name} mutationType{name} subscriptionType{name} __typename}}`, nil,
			`{"description":"The \"root\".","queryType":{"name":"Root"},"mutationType":null,"subscriptionType":null,"__typename":"__Schema"}`},
		{"unknown type", `{__type(name: "Nobody"){name}}`, nil, `null`},
		{"type by variable", `query($n: String!){__type(name: $n){kind name}}`, map[string]any{"n": "Size"}, `{"kind":"ENUM","name":"Size"}`},
		{"interface", `{__type(name: "Named"){kind description interfaces{name} possibleTypes{name} inputFields{name} enumValues{name} ofType{name}}}`, nil,
			`{"kind":"INTERFACE","description":"A named thing.","interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Ant"},{"name":"Zebra"}],"inputFields":null,"enumValues":null,"ofType":null}`},
		{"node is not implemented by interfaces", `{__type(name: "Node"){possibleTypes{name}}}`, nil, `{"possibleTypes":[{"name":"Ant"},{"name":"Zebra"}]}`},
		{"union", `{__type(name: "Animal"){kind fields{name} interfaces{name} possibleTypes{name}}}`, nil,
			`{"kind":"UNION","fields":null,"interfaces":null,"possibleTypes":[{"name":"Ant"},{"name":"Zebra"}]}`},
		{"scalar", `{__type(name: "Moment"){kind specifiedByURL fields{name}} s:__type(name: "String"){specifiedByURL}}`, nil,
			`{"kind":"SCALAR","specifiedByURL":"https://example.org/moment","fields":null}` + "\n" + `{"specifiedByURL":null}`},
		{"root has no fields of introspection", `{__type(name: "Root"){fields{name}}}`, nil, `{"fields":[{"name":"animal"},{"name":"new"}]}`},
		{"deprecated fields", `{__type(name: "Root"){fields(includeDeprecated: true){name isDeprecated deprecationReason}}}`, nil,
			`{"fields":[{"name":"animal","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"use new"},{"name":"new","isDeprecated":false,"deprecationReason":null}]}`},
		{"deprecated values", `{__type(name: "Size"){enumValues{name} all:enumValues(includeDeprecated: true){name deprecationReason}}}`, nil,
			`{"enumValues":[{"name":"BIG"}],"all":[{"name":"BIG","deprecationReason":null},{"name":"SMALL","deprecationReason":"No longer supported"},{"name":"HUGE","deprecationReason":"too big"}]}`},
		{"deprecated input fields", `query($all: Boolean){__type(name: "Filter"){inputFields(includeDeprecated: $all){name defaultValue}}}`, map[string]any{"all": true},
			`{"inputFields":[{"name":"size","defaultValue":"BIG"},{"name":"text","defaultValue":"\"a\\\"b\""},{"name":"not","defaultValue":null},{"name":"flag","defaultValue":"true"}]}`},
		{"variable that was not given", `query($all: Boolean){__type(name: "Filter"){inputFields(includeDeprecated: $all){name}}}`, nil,
			`{"inputFields":[{"name":"size"},{"name":"text"},{"name":"not"}]}`},
		{"args", `{__type(name: "Ant"){fields{args{name defaultValue} all:args(includeDeprecated: true){name isDeprecated deprecationReason}}}}`, nil,
			`{"fields":[{"args":[],"all":[]},{"args":[],"all":[]},{"args":[{"name":"which","defaultValue":"[1,2]"}],"all":[{"name":"which","isDeprecated":false,"deprecationReason":null},{"name":"gone","isDeprecated":true,"deprecationReason":"no \\ use"}]}]}`},
		{"object default", `{__type(name: "Root"){fields{args{defaultValue}}}}`, nil, `{"fields":[{"args":[{"defaultValue":"{size:SMALL}"}]},{"args":[]}]}`},
		{"wrapped types", `{__type(name: "Ant"){fields{type{kind name description fields{name} ofType{kind name ofType{kind name ofType{kind name ofType{kind name}}}}}}}}`, nil,
			`{"fields":[{"type":{"kind":"NON_NULL","name":null,"description":null,"fields":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}}},` +
				`{"type":{"kind":"SCALAR","name":"String","description":"The ` + "`String`" + `scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.","fields":null,"ofType":null}},` +
				`{"type":{"kind":"LIST","name":null,"description":null,"fields":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String"}}}}}}]}`},
		{"aliases, fragments and merged fields", `{__type(name: "Size"){...A ...on __Type{b:name} ...A kind} } fragment A on __Type{a:kind enumValues{name} enumValues{isDeprecated}}`, nil,
			`{"a":"ENUM","enumValues":[{"name":"BIG","isDeprecated":false}],"b":"Size","kind":"ENUM"}`},
		{"skip and include", `query($y: Boolean! = true, $n: Boolean! = false){__type(name: "Size"){name @skip(if: $y) kind @include(if: $y) ...on __Type @include(if: $n){a:name} ...F @skip(if: true)}} fragment F on __Type{f:name}`,
			map[string]any{"y": true, "n": false}, `{"kind":"ENUM"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := ask(t, c.query, c.vars); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestResolver_Resolve_directives(t *testing.T) {
	got := ask(t, `{__schema{directives{name description isRepeatable locations args{name} all:args(includeDeprecated: true){name}}}}`, nil)
	var answer struct {
		Directives []struct {
			Name         string
			IsRepeatable bool
			Locations    []string
			Args, All    []struct{ Name string }
		}
	}
	if err := json.Unmarshal([]byte(got), &answer); err != nil {
		t.Fatal(err)
	}
	last := ""
	for _, d := range answer.Directives {
		if d.Name <= last {
			t.Errorf("%s comes after %s", d.Name, last)
		}
		last = d.Name
		if d.Name == "mark" && (!d.IsRepeatable || strings.Join(d.Locations, " ") != "FIELD QUERY" || len(d.Args) != 1 || len(d.All) != 2) {
			t.Errorf("@mark is %+v", d)
		}
	}
	if last == "" {
		t.Error("there are no directives")
	}
}

// TestResolver_Resolve_all asks the question that graphql-js's tools ask.
func TestResolver_Resolve_all(t *testing.T) {
	query, err := os.ReadFile(filepath.Join("testdata", "all.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	got := ask(t, string(query), nil)
	if again := ask(t, string(query), nil); again != got {
		t.Error("the answer differs from one time to the next")
	}
	var answer struct{ Types []struct{ Name string } }
	if err := json.Unmarshal([]byte(got), &answer); err != nil {
		t.Fatal(err)
	}
	var names []string
	for i, typ := range answer.Types {
		if i > 0 && typ.Name <= answer.Types[i-1].Name {
			t.Errorf("%s comes after %s", typ.Name, answer.Types[i-1].Name)
		}
		names = append(names, typ.Name)
	}
	all := " " + strings.Join(names, " ") + " "
	for _, want := range []string{"Ant", "Boolean", "Moment", "Root", "Size", "__Schema", "__Type"} {
		if !strings.Contains(all, " "+want+" ") {
			t.Errorf("%s is not among the types %s", want, all)
		}
	}
}

func TestResolver_Resolve_tooLarge(t *testing.T) {
	s, err := gqlparser.LoadSchema(&ast.Source{Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	doc, errs := gqlparser.LoadQueryWithRules(s, `{__schema{types{fields{type{fields{name}}}}}}`, rules.NewDefaultRules())
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	f := doc.Operations[0].SelectionSet[0].(*ast.Field)
	if b, err := New(s).Resolve(f, nil, 100); !errors.Is(err, ErrTooLarge) || b != nil {
		t.Errorf("Resolve: %d bytes, %v", len(b), err)
	}
}

// TestResolver_Resolve_kept holds that a long answer is made once, and that it
// is given to nobody else.
func TestResolver_Resolve_kept(t *testing.T) {
	s, err := gqlparser.LoadSchema(&ast.Source{Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	r := New(s)
	ask := func(f *ast.Field, vars map[string]any, max int) []byte {
		b, _ := r.Resolve(f, vars, max)
		return b
	}
	field := func(n int, query string) *ast.Field {
		doc, errs := gqlparser.LoadQueryWithRules(s, strings.Replace(query, "WHAT", strings.Repeat(" description", n), 1), rules.NewDefaultRules())
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		return doc.Operations[0].SelectionSet[0].(*ast.Field)
	}
	var long strings.Builder
	for i := range 90 {
		long.WriteString(" d" + string(rune('a'+i%26)) + string(rune('a'+i/26)) + ": description i" + string(rune('a'+i%26)) + string(rune('a'+i/26)) + ": isDeprecated")
	}
	f := field(1, "query($all: Boolean) { __schema { types { fields(includeDeprecated: $all) { name "+long.String()+" WHAT } } } }")
	all := ask(f, map[string]any{"all": true}, 1<<20)
	few := ask(f, nil, 1<<20)
	if len(few) < longAnswer || len(all) <= len(few) {
		t.Fatalf("answers of %d and %d bytes do not test this", len(few), len(all))
	}
	if again := ask(f, nil, 1<<20); &again[0] != &few[0] {
		t.Error("the answer was made twice")
	}
	if got := ask(f, map[string]any{"all": true}, 1<<20); string(got) != string(all) {
		t.Error("other variables got the answer that was kept")
	}
	if got := ask(f, nil, len(few)-1); got != nil {
		t.Error("the answer that was kept is longer than is allowed")
	}
	if got := ask(field(1, "{ __schema { types { name WHAT } } }"), nil, 1<<20); string(got) == string(few) {
		t.Error("another field got the answer that was kept")
	}
	r.most = 10
	if _, err := r.Resolve(field(1, "{ __schema { types { name WHAT } } }"), nil, 1<<20); !errors.Is(err, ErrTooLarge) {
		t.Errorf("an answer of too many objects: %v", err)
	}
}
