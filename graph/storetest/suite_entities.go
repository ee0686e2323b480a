package storetest

import (
	"context"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

func testEntities(t *testing.T, open Opener) {
	ns := Namespace()
	own := func(name string) quad.IRI { return ns.Vocab(name) }
	text := func(s string) quad.Value { return quad.String(s) }
	type quads = []quad.Quad
	for _, test := range []struct {
		name  string
		quads quads
		want  graph.Entity
	}{
		{"named by its id", quads{spo("x:a", "http://x.test/p", text("v"), "")}, graph.Entity{Name: "x:a"}},
		{"everything", quads{
			spo("x:a", graph.RDFType, own("Person"), "first"), spo("x:a", own("name"), text("Ann"), "first"), spo("x:a", own("alias"), text("Annie"), "first"),
			spo("x:a", own("weakAlias"), text("the minister"), "first"), spo("x:a", own("identifier"), text("wikidata:Q1"), "first"), spo("x:a", own("note"), text("n"), "first"),
		}, graph.Entity{Type: "Person", Name: "Ann", Aliases: []string{"Annie"}, WeakAliases: []string{"the minister"}, Identifiers: []graph.Identifier{{Scheme: "wikidata", Value: "Q1"}},
			Properties: []graph.Property{{Name: "note", Value: "n", Dataset: "first"}}}},
		{"foreign type", quads{spo("x:a", graph.RDFType, FOAFPerson, "")}, graph.Entity{Type: "Person", Name: "x:a"}},
		{"other type predicate", quads{spo("x:a", ForeignKind, own("State"), "")}, graph.Entity{Type: "State", Name: "x:a"}},
		{"rdf:type comes first", quads{spo("x:a", ForeignKind, own("Body"), "first"), spo("x:a", graph.RDFType, own("State"), "zzz")}, graph.Entity{Type: "State", Name: "x:a"}},
		{"types that have no instances", quads{spo("x:a", graph.RDFType, own("Agent"), "first"), spo("x:a", graph.RDFType, quad.IRI("http://x.test/T"), "first"), spo("x:a", graph.RDFType, text("Person"), "first")}, graph.Entity{Name: "x:a"}},
		{"of types the first dataset's", quads{spo("x:a", graph.RDFType, own("Body"), "aaa"), spo("x:a", graph.RDFType, own("State"), "second"), spo("x:a", graph.RDFType, own("Person"), "")}, graph.Entity{Type: "State", Name: "x:a"}},
		{"of a dataset's types the first name", quads{spo("x:a", graph.RDFType, own("State"), "first"), spo("x:a", graph.RDFType, own("Facility"), "first")}, graph.Entity{Type: "Facility", Name: "x:a"}},
		{"precedence of names", quads{
			spo("x:a", FOAFName, text("5"), "first"), spo("x:a", graph.SchemaName, text("4"), "first"), spo("x:a", graph.SKOSPrefLabel, text("3"), "first"), spo("x:a", graph.RDFSLabel, text("2"), "first"), spo("x:a", own("name"), text("1"), "zzz"),
		}, graph.Entity{Name: "1", Aliases: []string{"2", "3", "4", "5"}}},
		{"foreign name alone", quads{spo("x:a", FOAFName, quad.LangString{Value: "Ann", Lang: "en"}, "")}, graph.Entity{Name: "Ann"}},
		{"of names the first dataset's", quads{spo("x:a", own("name"), text("B"), "second"), spo("x:a", own("name"), text("C"), "first"), spo("x:a", own("name"), text("A"), "aaa")}, graph.Entity{Name: "C", Aliases: []string{"B", "A"}}},
		{"of a dataset's names the first text", quads{spo("x:a", own("name"), text("b"), "first"), spo("x:a", own("name"), text("a"), "first")}, graph.Entity{Name: "a", Aliases: []string{"b"}}},
		{"names that are none", quads{spo("x:a", own("name"), text(""), "first"), spo("x:a", graph.RDFSLabel, quad.IRI("http://x.test/l"), "first"), spo("x:a", own("alias"), text(""), "first")}, graph.Entity{Name: "x:a"}},
		{"aliases without repetition", quads{
			spo("x:a", own("name"), text("Ann"), "second"), spo("x:a", own("alias"), text("Ann"), "first"), spo("x:a", own("alias"), text("B"), "second"), spo("x:a", own("alias"), text("C"), "first"), spo("x:a", own("alias"), text("B"), "zzz"), spo("x:a", graph.RDFSLabel, quad.LangString{Value: "A", Lang: "ko"}, "zzz"), spo("x:a", own("alias"), text("0"), "zzz"),
		}, graph.Entity{Name: "Ann", Aliases: []string{"C", "B", "A", "0"}}},
		{"weak aliases", quads{spo("x:a", own("weakAlias"), text("b"), "second"), spo("x:a", own("weakAlias"), text("c"), "first"), spo("x:a", own("weakAlias"), text("b"), "first")}, graph.Entity{Name: "x:a", WeakAliases: []string{"b", "c"}}},
		{"identifiers", quads{spo("x:a", own("identifier"), text("b:1:2"), "first"), spo("x:a", own("identifier"), text("a:9"), "second"), spo("x:a", own("identifier"), text("bare"), "first"), spo("x:a", own("identifier"), text("a:9"), "first")}, graph.Entity{Name: "x:a", Identifiers: []graph.Identifier{{Scheme: "a", Value: "9"}, {Scheme: "b", Value: "1:2"}, {Value: "bare"}}}},
		{"properties", quads{
			spo("x:a", own("note"), text("z"), "first"), spo("x:a", own("note"), text("a"), "second"), spo("x:a", own("note"), text("b"), "first"), spo("x:a", own("note"), text("b"), "zzz"), spo("x:a", own("note"), quad.LangString{Value: "b", Lang: "en"}, "zzz"),
			spo("x:a", own("birthDate"), text("1984"), "second"), spo("x:a", own("birthDate"), text("1983"), "zzz"), spo("x:a", FOAFPage, quad.IRI("http://x.test/page"), ""), spo("x:a", own("homepage"), text("http://x.test/other"), "zzz"), spo("x:a", own("unknown"), text("u"), "first"),
		}, graph.Entity{Name: "x:a", Properties: []graph.Property{
			{Name: "birthDate", Value: "1984", Dataset: "second"}, {Name: "homepage", Value: "http://x.test/page", Dataset: "default"},
			{Name: "note", Value: "b", Dataset: "first"}, {Name: "note", Value: "z", Dataset: "first"}, {Name: "note", Value: "a", Dataset: "second"}, {Name: "note", Value: "b", Dataset: "zzz"}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			tr := newTrial(t, open)
			Load(t, tr, test.quads, spo("x:b", graph.RDFSLabel, quad.String("another"), ""))
			want := test.want
			want.ID = "x:a"
			same(t, "entity", tr.entity("x:a"), &want)
			heads, err := View(t, tr).Entities(context.Background(), []graph.ID{"x:a"}, graph.Head)
			same(t, "head", must(t, heads, err), []*graph.Entity{{ID: "x:a", Type: want.Type, Name: want.Name}})
		})
	}
	t.Run("order and absence", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, &graph.Entity{ID: "per:a", Type: "Person", Name: "Ann"}, Claim("per:b", "metWith", "per:c"), spo("_:n", graph.RDFSLabel, quad.String("blank"), ""), spo("/film/x", graph.RDFSLabel, quad.String("film"), ""), spo("<foo:bar>", graph.RDFSLabel, quad.String("odd"), ""))
		got, err := View(t, tr).Entities(context.Background(), []graph.ID{"per:c", "_:n", "per:b", "per:a", "", "/film/x", "<foo:bar>", "foo:bar", "per:a"}, graph.Head)
		ann := &graph.Entity{ID: "per:a", Type: "Person", Name: "Ann"}
		same(t, "entities", must(t, got, err), []*graph.Entity{nil, {ID: "_:n", Name: "blank"}, {ID: "per:b", Name: "per:b"}, ann, nil, {ID: "/film/x", Name: "film"}, {ID: "<foo:bar>", Name: "odd"}, nil, ann})
	})
	t.Run("follows its quads", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("x:a", own("name"), text("Ann"), "second"), spo("x:a", graph.RDFType, own("Person"), "first"))
		Load(t, tr, spo("x:a", own("name"), text("Anna"), "first"), spo("x:a", graph.RDFType, own("Body"), "first"))
		same(t, "entity", tr.entity("x:a"), &graph.Entity{ID: "x:a", Type: "Body", Name: "Anna", Aliases: []string{"Ann"}})
		same(t, "types", tr.stats().Types, []graph.Tally{{Name: "Body", Count: 1}})
		tr.apply(graph.Batch{DeleteQuads: quads{spo("x:a", own("name"), text("Anna"), "first"), spo("x:a", graph.RDFType, own("Body"), "first"), spo("x:a", graph.RDFType, own("Person"), "first")}})
		same(t, "entity", tr.entity("x:a"), &graph.Entity{ID: "x:a", Name: "Ann"})
		same(t, "types", tr.stats().Types, []graph.Tally{{Count: 1}})
	})
}

func testListEntities(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	ns := Namespace()
	Load(t, tr,
		&graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim Jong-un", Properties: []graph.Property{{Name: "birthDate", Value: "1984"}}},
		&graph.Entity{ID: "per:kim2", Type: "Person", Name: "KIM JONG UN"},
		&graph.Entity{ID: "sta:kp", Type: "State", Name: "Korea", Properties: []graph.Property{{Name: "note", Value: "North"}, {Name: "note", Value: "Juche"}}},
		&graph.Entity{ID: "org:é", Type: "Body", Name: "Élysée"},
		spo("http://x.test/r", graph.RDFSLabel, quad.String("a resource"), ""),
		Claim("evt:x", "operates", "fac:y"), ns.ClaimQuads(richClaim())[:2])
	str := func(s string) *string { return &s }
	named := func(f graph.ValueFilter) *graph.EntityFilter { return &graph.EntityFilter{Name: &f} }
	property := func(name string, f graph.ValueFilter) *graph.EntityFilter {
		return &graph.EntityFilter{Properties: map[string]*graph.ValueFilter{name: &f}}
	}
	for name, test := range map[string]struct {
		q    graph.EntityQuery
		want string
	}{
		"by name":             {graph.EntityQuery{}, "http://x.test/r org:é evt:x per:kim per:kim2 sta:kp"},
		"by name, descending": {graph.EntityQuery{Order: graph.NameDesc}, "sta:kp per:kim2 per:kim evt:x org:é http://x.test/r"},
		"by id":               {graph.EntityQuery{Order: graph.EntityIDAsc}, "evt:x http://x.test/r org:é per:kim per:kim2 sta:kp"},
		"by id, descending":   {graph.EntityQuery{Order: graph.EntityIDDesc}, "sta:kp per:kim2 per:kim org:é http://x.test/r evt:x"},
		"of a type":           {graph.EntityQuery{Types: []string{"Person"}}, "per:kim per:kim2"},
		"of two types":        {graph.EntityQuery{Types: []string{"State", "Body", "State"}}, "org:é sta:kp"},
		"foreign ones":        {graph.EntityQuery{Types: []string{""}}, "http://x.test/r evt:x"},
		"of no type":          {graph.EntityQuery{Types: []string{}}, ""},
		"of an unknown type":  {graph.EntityQuery{Types: []string{"Nonsense"}}, ""},
		"ids":                 {graph.EntityQuery{Where: &graph.EntityFilter{IDs: []graph.ID{"sta:kp", "per:kim", "per:nobody"}}}, "per:kim sta:kp"},
		"filter's types":      {graph.EntityQuery{Where: &graph.EntityFilter{Types: []string{"State", ""}}}, "http://x.test/r evt:x sta:kp"},
		"name eq":             {graph.EntityQuery{Where: named(graph.ValueFilter{Eq: str("KIM JONG UN")})}, "per:kim2"},
		"name in":             {graph.EntityQuery{Where: named(graph.ValueFilter{In: []string{"Korea", "Kim Jong-un"}})}, "per:kim sta:kp"},
		"name contains":       {graph.EntityQuery{Where: named(graph.ValueFilter{Contains: str("JONG un")})}, "per:kim per:kim2"},
		"name starts with":    {graph.EntityQuery{Where: named(graph.ValueFilter{StartsWith: str("ely")})}, "org:é"},
		"property eq":         {graph.EntityQuery{Where: property("birthDate", graph.ValueFilter{Eq: str("1984")})}, "per:kim"},
		"any value":           {graph.EntityQuery{Where: property("note", graph.ValueFilter{StartsWith: str("north")})}, "sta:kp"},
		"and, or, not": {graph.EntityQuery{Where: &graph.EntityFilter{
			And: []*graph.EntityFilter{{Types: []string{"Person", "State"}}},
			Or:  []*graph.EntityFilter{named(graph.ValueFilter{Contains: str("kim")}), property("note", graph.ValueFilter{Eq: str("Juche")})},
			Not: &graph.EntityFilter{IDs: []graph.ID{"per:kim"}}}}, "per:kim2 sta:kp"},
	} {
		t.Run(name, func(t *testing.T) {
			q := test.q
			q.Page = graph.Page{First: 100, Last: -1, Total: true}
			page, err := View(t, tr).ListEntities(context.Background(), &q)
			must(t, page, err)
			var ids []string
			for _, e := range page.Entities {
				ids = append(ids, string(e.ID))
				if e.Aliases != nil || e.Properties != nil {
					t.Errorf("%s is more than a head", show(e))
				}
			}
			same(t, "entities", strings.Join(ids, " "), test.want)
			same(t, "total", page.Total, int64(len(ids)))
		})
	}
}
