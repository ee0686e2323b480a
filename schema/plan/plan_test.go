package plan_test

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"entente/graph"
	"entente/graph/ontology"
	"entente/schema"
	"entente/schema/plan"
)

type fixture struct {
	schema  *ast.Schema
	planner *plan.Planner
}

func newFixture(t *testing.T) fixture {
	t.Helper()
	src, err := os.ReadFile("../exec/testdata/ontology.graphql")
	if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Parse("ontology.graphql", src)
	if err != nil {
		t.Fatal(err)
	}
	s, err := schema.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return fixture{s.AST(), plan.New(s.AST(), o)}
}

func (x fixture) document(t *testing.T, text string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		t.Fatal(err)
	}
	if errs := validator.ValidateWithRules(x.schema, doc, rules.NewDefaultRules()); len(errs) > 0 {
		t.Fatal(errs)
	}
	return doc
}

func (x fixture) compile(t *testing.T, text string, vars map[string]any) *plan.Plan {
	t.Helper()
	doc := x.document(t, text)
	p, err := x.planner.Compile(doc, doc.Operations[0], vars)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// show writes a set's fields by concrete type: key, then what is selected of it.
func show(s *plan.Set, types []string) string {
	list := func(fields []*plan.Field) string {
		var parts []string
		for _, f := range fields {
			part := f.Key
			if f.Set != nil {
				part += show(f.Set, types)
			}
			parts = append(parts, part)
		}
		return "{" + strings.Join(parts, " ") + "}"
	}
	if s.Shared != nil {
		return list(s.Shared)
	}
	var parts []string
	for i, fields := range s.ByType {
		if fields != nil {
			parts = append(parts, types[i]+list(fields))
		}
	}
	return "<" + strings.Join(parts, " ") + ">"
}

func TestPlanner_Compile(t *testing.T) {
	x := newFixture(t)
	for _, c := range []struct{ name, query, want string }{
		{"order and aliases", `{ b: stats { quads claims } a: __typename }`, `{b{quads claims} a}`},
		{"merged", `{ person(id: "a") { id leads { nodes { id } } } person(id: "a") { name leads { nodes { name } } } }`, `{person{id leads{nodes{id name}} name}}`},
		{"by type", `{ agent(id: "a") { id ... on Person { born } ... on State { population id } name } }`, `{agent<Person{id born name} State{id population name}>}`},
		{"interfaces and fragments", `{ entity(id: "a") { ...A ...A } } fragment A on Agent { page ... on Entity { ...B } } fragment B on Node { id }`,
			`{entity<Person{page id} State{page id} Facility{} Document{} Resource{}>}`},
		{"never", `{ node(id: "a") { id @skip(if: true) ... @include(if: false) { id } } }`, `{node{}}`},
		{"nested by type", `{ agent(id: "a") { metWith { nodes { id } } ... on Person { metWith { totalCount } } } }`,
			`{agent<Person{metWith{nodes{id} totalCount}} State{metWith{nodes{id}}}>}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := x.compile(t, c.query, nil)
			if got := show(p.Root, p.Types); got != c.want {
				t.Errorf("plan is %s, want %s", got, c.want)
			}
		})
	}
}

// A fragment that is spread twice counts once.
func TestPlanner_Compile_spreads(t *testing.T) {
	p := newFixture(t).compile(t, `{ stats { ...F ...G ...F } } fragment F on Stats { claims ...G } fragment G on Stats { quads }`, nil)
	for _, f := range p.Root.Fields[0].Set.Fields {
		if len(f.AST) != 1 || len(f.Locations()) != 1 {
			t.Errorf("%s is merged of %d fields", f.Key, len(f.AST))
		}
	}
}

func TestPlanner_Compile_reads(t *testing.T) {
	x := newFixture(t)
	for _, c := range []struct {
		selection string
		reads     bool
		detail    graph.Detail
	}{
		{"id", false, graph.Head}, {"id iri claims { totalCount }", false, graph.Head}, {"name", true, graph.Head}, {"__typename", true, graph.Head},
		{"aliases", true, graph.Whole}, {"id ... on State { population }", true, graph.Whole}, {"id ... on State { leaders { totalCount } }", true, graph.Head},
	} {
		p := x.compile(t, "{ claims { nodes { subject { "+c.selection+" } } } }", nil)
		s := p.Root.Fields[0].Set.Fields[0].Set.Fields[0].Set
		if s.ReadsEntity != c.reads || s.Detail != c.detail {
			t.Errorf("%s: reads %v, detail %v", c.selection, s.ReadsEntity, s.Detail)
		}
	}
}

func TestPlanner_Compile_calls(t *testing.T) {
	x := newFixture(t)
	p := x.compile(t, `query($n: Int) { person(id: "a") {
		a: metWith(first: $n) { nodes { id } } b: metWith(first: $n) { edges { node { name } } } c: metWith(first: 3) { nodes { id } }
		d: metWith(first: $n) { nodes { id } totalCount } } }`, nil)
	f := p.Root.Fields[0].Set.Fields
	if f[0].Call != f[1].Call || f[0].Call == f[2].Call || f[0].Call == f[3].Call {
		t.Errorf("calls are %d %d %d %d", f[0].Call, f[1].Call, f[2].Call, f[3].Call)
	}
}

func TestPlanner_Compile_limit(t *testing.T) {
	x := newFixture(t)
	var b strings.Builder
	b.WriteString("{ person(id: \"a\") { ...F0 } }\n")
	for i := range 16 { // each doubles what the next one unfolds to
		fmt.Fprintf(&b, "fragment F%d on Person { a: metWith { nodes { ... on Person { ...F%d } } } b: metWith { nodes { ... on Person { ...F%d } } } }\n", i, i+1, i+1)
	}
	b.WriteString("fragment F16 on Person { id }\n")
	doc := x.document(t, b.String())
	_, err := x.planner.Compile(doc, doc.Operations[0], nil)
	var g *gqlerror.Error
	if !errors.As(err, &g) || g.Extensions["code"] != "LIMIT_EXCEEDED" || len(g.Locations) == 0 {
		t.Errorf("error is %v", err)
	}
}

func TestConditions(t *testing.T) {
	x := newFixture(t)
	doc := x.document(t, `query($c: Boolean!, $a: Boolean!, $b: Boolean!, $n: Int) { people(first: $n) { nodes { ...F @skip(if: $c) } ... @include(if: $a) { totalCount } } }
		fragment F on Person { name @skip(if: $b) id @include(if: $a) }`)
	names := plan.Conditions(doc)
	if !slices.Equal(names, []string{"a", "b", "c"}) {
		t.Fatalf("conditions are %q", names)
	}
	if got := plan.Variant(names, map[string]any{"a": true, "b": false, "n": int64(3)}); got != "10-" {
		t.Errorf("variant is %q", got)
	}
}

// TestField_EntityQuery reads filters with literals and variables alike.
func TestField_EntityQuery(t *testing.T) {
	x := newFixture(t)
	const query = `query($eq: Float, $in: [Int!], $form: GovernmentFilter, $name: TextFilter) {
		a: facilities(where: {power: {eq: 1e20}, and: [{power: {in: [0.5]}}]}) { nodes { id } }
		b: facilities(where: {power: {eq: $eq}}) { nodes { id } }
		c: states(where: {population: {in: $in}, government: $form, name: $name, not: {ids: [7, "x"]}}) { nodes { id } }
	}`
	vars := map[string]any{"eq": 5.0, "in": []any{int64(1), int64(2)}, "form": map[string]any{"notIn": []any{"ABSOLUTE_MONARCHY"}}, "name": map[string]any{"startsWith": "a", "eq": nil}}
	p := x.compile(t, query, vars)
	filter := func(i int) *graph.EntityFilter { return p.Root.Fields[i].EntityQuery(p.Arguments(vars, 1000)).Where }
	for what, want := range map[string]struct {
		got  []string
		want string
	}{
		"great":  {[]string{*filter(0).Properties["power"].Eq}, "100000000000000000000"},
		"half":   {filter(0).And[0].Properties["power"].In, "0.5"},
		"number": {[]string{*filter(1).Properties["power"].Eq}, "5"},
		"int":    {filter(2).Properties["population"].In, "1 2"},
		"enum":   {filter(2).Properties["government"].NotIn, "absoluteMonarchy"},
		"name":   {[]string{*filter(2).Name.StartsWith}, "a"},
		"ids":    {[]string{string(filter(2).Not.IDs[0]), string(filter(2).Not.IDs[1])}, "7 x"},
	} {
		words := strings.Fields(want.want)
		slices.Sort(words)
		got := slices.Sorted(slices.Values(want.got))
		if !slices.Equal(got, words) {
			t.Errorf("%s: %q, want %q", what, got, words)
		}
	}
	if filter(2).Name.Eq != nil {
		t.Error("null is a condition")
	}
}

func TestPlan_Arguments(t *testing.T) {
	x := newFixture(t)
	for _, c := range []struct {
		name, query string
		vars        map[string]any
		cost        int
		errors      string
	}{
		{"one", `{ person(id: "a") { name } }`, nil, 1, ""},
		{"nested", `{ people(first: 100) { nodes { metWith(first: 10) { nodes { ... on Person { metWith(first: 10) { totalCount nodes { id } } } } } } } }`, nil, 100 + 1000 + 10000, ""},
		{"side by side", `{ people(first: 100) { nodes { a: metWith(first: 10) { nodes { id } } b: leads(first: 5) { nodes { id } } } } }`, nil, 100 + 1000 + 500, ""},
		{"counted only", `{ people(first: 1000) { totalCount } }`, nil, 0, ""},
		{"defaults", `{ people { nodes { claims { nodes { id } } } } }`, nil, 20 + 400, ""},
		{"null is the default", `{ people(first: null) { nodes { id } } }`, nil, 20, ""},
		{"last", `{ people(last: 7) { nodes { id } } }`, nil, 7, ""},
		{"variables", `query($n: Int) { people(first: $n) { nodes { id } } }`, map[string]any{"n": int64(9)}, 9, ""},
		{"variable left out", `query($n: Int) { people(first: $n) { nodes { id } } }`, nil, 20, ""},
		{"nodes", `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { metWith(first: 2) { nodes { id } } } ... on Claim { id } } }`, map[string]any{"ids": []any{"a", "b", "c"}}, 3 + 6, ""},
		{"too many ids", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": make([]any, 1001)}, 0, "nodes: ids has 1001 members, the most are 1000"},
		{"too great for an int", `{ people(first: 1000) { nodes { metWith(first: 1000) { nodes { ... on Person { metWith(first: 1000) { nodes { ... on Person { metWith(first: 1000) { nodes { ... on Person { metWith(first: 1000) { nodes { ... on Person { metWith(first: 1000) { nodes { ... on Person { metWith(first: 1000) { nodes { id } } } } } } } } } } } } } } } } } } } }`, nil, 1<<63 - 1, ""},
		{"negative", `{ people(first: -1) { nodes { id } } }`, nil, 0, "people: first is -1, but cannot be below 0"},
		{"both", `{ people(first: 1, last: 1) { nodes { id } } }`, nil, 1, "people: first and last cannot both be given"},
		{"in a filter", `query($f: ClaimFilter) { claims(where: {and: [{not: $f}]}) { nodes { id } } }`, map[string]any{"f": map[string]any{"to": "2018"}}, 20, `claims: where.and.not.to: "2018" is not a day such as 2018-07-31`},
		{"no cursor of a search", `{ search(query: "kim", first: 1, after: "YwAAgLbVwgtjbG06aTVsYW80amVpcTZxbXJ6bzJlY3l6aWtybzc") { nodes { id } } }`, nil, 1, `search: "YwAAgLbVwgtjbG06aTVsYW80amVpcTZxbXJ6bzJlY3l6aWtybzc" is not a cursor of this list`},
		{"other list's cursor", `{ claims(orderBy: DATE_ASC, after: "YwAAgLbVwgtjbG06aTVsYW80amVpcTZxbXJ6bzJlY3l6aWtybzc") { nodes { id } } }`, nil, 20, `claims: "YwAAgLbVwgtjbG06aTVsYW80amVpcTZxbXJ6bzJlY3l6aWtybzc" is not a cursor of this list`},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := x.compile(t, c.query, c.vars)
			args := p.Arguments(c.vars, 1000)
			var text string
			for _, e := range args.Errors {
				if e.Extensions["code"] != "BAD_USER_INPUT" || len(e.Locations) != 1 {
					t.Errorf("error %#v", e)
				}
				text += e.Message
			}
			if text != c.errors || args.Cost != c.cost {
				t.Errorf("cost %d, want %d; errors %q, want %q", args.Cost, c.cost, text, c.errors)
			}
		})
	}
}

// TestPlan_Arguments_again holds that what a plan remembers of one request is
// what the next one asks.
func TestPlan_Arguments_again(t *testing.T) {
	p := newFixture(t).compile(t, `query($n: Int) {
		a: people(first: 30) { nodes { id } }
		b: people(first: $n) { nodes { id } }
		c: claims(where: {relations: ["unknown"]}) { nodes { id } }
	}`, nil)
	for _, limit := range []int{1000, 20, 1000} {
		for n := range int64(3) {
			args := p.Arguments(map[string]any{"n": n}, limit)
			if limit == 20 {
				if len(args.Errors) != 1 || args.Errors[0].Message != "people: first is 30, the most is 20" {
					t.Errorf("of pages of %d the errors are %v", limit, args.Errors)
				}
				continue
			}
			if len(args.Errors) > 0 || args.Cost != 50+int(n) || len(args.Names) != 1 || args.Names[0].Argument != "where.relations" {
				t.Errorf("cost %d, names %v, errors %v", args.Cost, args.Names, args.Errors)
			}
			if a, b := p.Root.Fields[0].EntityQuery(args).First, p.Root.Fields[1].EntityQuery(args).First; a != 30 || b != int(n) {
				t.Errorf("pages of %d and %d, want 30 and %d", a, b, n)
			}
		}
	}
}
