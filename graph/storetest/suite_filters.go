package storetest

import (
	"context"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// testFilters holds lists of entities against conditions on their values and
// on their claims.
func testFilters(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	talks(t, tr)
	Load(t, tr,
		&graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim Jong-un", Properties: []graph.Property{{Name: "birthDate", Value: "1984-01-08"}, {Name: "note", Value: "a"}, {Name: "note", Value: "b"}},
			Aliases: []string{"Kim III", "김정은"}, WeakAliases: []string{"Rocket Man"}, Identifiers: []graph.Identifier{{Scheme: "wikidata", Value: "Q56226"}}},
		&graph.Entity{ID: "per:moon", Type: "Person", Name: "Moon Jae-in", Properties: []graph.Property{{Name: "birthDate", Value: "1953-01"}, {Name: "note", Value: "b"}}},
		&graph.Entity{ID: "per:trump", Type: "Person", Name: "Donald Trump", Properties: []graph.Property{{Name: "birthDate", Value: "no date"}}},
		&graph.Entity{ID: "sta:kp", Type: "State", Name: "North Korea", Properties: []graph.Property{{Name: "homepage", Value: "http://kp.test/"}}},
		&graph.Entity{ID: "fac:y", Type: "Facility", Name: "Yongbyon"},
		Claim("per:moon", "memberOf", "sta:kr", From("second")),
		Claim("per:trump", "memberOf", "sta:us", On("2017")),
		Saying("per:trump", "said", quad.String("fire"), With(graph.Qualifier{Key: "role", Value: "host"}, graph.Qualifier{Key: "place", Object: "sta:us"})),
	)
	str := func(s string) *string { return &s }
	yes, no := true, false
	property := func(name string, f graph.ValueFilter) *graph.EntityFilter {
		return &graph.EntityFilter{Properties: map[string]*graph.ValueFilter{name: &f}}
	}
	born := func(from, to, before, after string) *graph.EntityFilter {
		d := graph.NewDateFilter()
		for s, at := range map[*graph.Instant]string{&d.From: from, &d.To: to, &d.Before: before, &d.After: after} {
			if at != "" {
				*s = date(at).Earliest
			}
		}
		return property("birthDate", graph.ValueFilter{Kind: graph.DateValue, Date: &d})
	}
	relation := func(f graph.RelationFilter, where ...func(*graph.ClaimFilter)) *graph.EntityFilter {
		if f.Selection == (graph.Selection{}) {
			f.Selection = graph.NewSelection()
		}
		if len(where) > 0 {
			f.Where = only(where[0])
		}
		return &graph.EntityFilter{Relations: []*graph.RelationFilter{&f}}
	}
	met := []string{"metWith"}
	named := func(name string) *graph.EntityFilter {
		return &graph.EntityFilter{Name: &graph.ValueFilter{Contains: &name}}
	}
	people := func(f *graph.EntityFilter) *graph.EntityFilter {
		return &graph.EntityFilter{Types: []string{"Person"}, And: []*graph.EntityFilter{f}}
	}
	claims := func(change func(*graph.ClaimFilter)) *graph.EntityFilter {
		return relation(graph.RelationFilter{}, change)
	}
	for name, test := range map[string]struct {
		f    *graph.EntityFilter
		want string
	}{
		"ne":                       {property("note", graph.ValueFilter{Ne: str("a")}), "per:kim per:moon"},
		"not in":                   {property("note", graph.ValueFilter{NotIn: []string{"a", "c"}}), "per:kim per:moon"},
		"ends with":                {&graph.EntityFilter{Name: &graph.ValueFilter{EndsWith: str("jong UN")}}, "per:kim"},
		"alias":                    {&graph.EntityFilter{Aliases: &graph.ValueFilter{Eq: str("김정은")}}, "per:kim"},
		"no alias":                 {people(&graph.EntityFilter{Aliases: &graph.ValueFilter{IsNull: &yes}}), "per:moon per:trump"},
		"weak alias":               {&graph.EntityFilter{WeakAliases: &graph.ValueFilter{Contains: str("rocket")}}, "per:kim"},
		"weak alias of an alias":   {&graph.EntityFilter{WeakAliases: &graph.ValueFilter{Contains: str("III")}}, ""},
		"identifier":               {&graph.EntityFilter{Identifiers: &graph.ValueFilter{In: []string{"viaf:1", "wikidata:Q56226"}}}, "per:kim"},
		"identifier of none":       {&graph.EntityFilter{Identifiers: &graph.ValueFilter{Eq: str("Q56226")}}, ""},
		"null":                     {people(property("note", graph.ValueFilter{IsNull: &yes})), "per:trump"},
		"not null":                 {property("note", graph.ValueFilter{IsNull: &no}), "per:kim per:moon"},
		"greater text":             {property("note", graph.ValueFilter{Gt: str("a")}), "per:kim per:moon"},
		"greatest text":            {property("note", graph.ValueFilter{Gte: str("c")}), ""},
		"date from":                {born("1953-01-31", "", "", ""), "per:kim per:moon"},
		"date to":                  {born("", "1953-01-01", "", ""), ""},
		"date before":              {born("", "", "1953-02-01", ""), "per:moon"},
		"date not quite before":    {born("", "", "1953-01-31", ""), ""},
		"date after":               {born("", "", "", "1954"), "per:kim"},
		"has met someone":          {relation(graph.RelationFilter{Relations: met, Direction: graph.Both}), "per:kim per:moon per:trump"},
		"has met, as subject":      {relation(graph.RelationFilter{Relations: met, Direction: graph.Out}), "per:kim per:moon"},
		"has met a Trump":          {relation(graph.RelationFilter{Relations: met, Target: named("trump")}), "per:kim"},
		"has met none of the name": {people(relation(graph.RelationFilter{None: true, Relations: met, Target: named("trump")})), "per:moon per:trump"},
		"facts":                    {relation(graph.RelationFilter{Relations: met, Selection: graph.Selection{Standing: graph.Facts, AsOf: graph.NoInstant}, Target: named("moon")}), "per:kim"},
		"an end that is no entity": {relation(graph.RelationFilter{Relations: met, Target: &graph.EntityFilter{IDs: []graph.ID{"per:rodman"}}}), "per:kim"},
		"its name":                 {relation(graph.RelationFilter{Relations: met, Target: &graph.EntityFilter{Name: &graph.ValueFilter{Eq: str("per:putin")}}}), "per:kim"},
		"no target of a value":     {relation(graph.RelationFilter{Relations: []string{"said"}, Target: &graph.EntityFilter{}}), ""},
		"a value":                  {claims(func(f *graph.ClaimFilter) { f.Value = &graph.ValueFilter{StartsWith: str("FIRE")} }), "per:trump"},
		"two relations away":       {relation(graph.RelationFilter{Relations: met, Target: relation(graph.RelationFilter{Relations: []string{"memberOf"}, Direction: graph.Out})}), "per:kim"},
		"of several":               {relation(graph.RelationFilter{Relations: met, Target: &graph.EntityFilter{Name: &graph.ValueFilter{In: []string{"Donald Trump", "Moon Jae-in"}}, Types: []string{"Person"}}}), "per:kim"},
		"retracted":                {relation(graph.RelationFilter{Relations: met, Target: &graph.EntityFilter{IDs: []graph.ID{"per:xi"}}}), ""},
		"known then":               {relation(graph.RelationFilter{Relations: met, Selection: graph.Selection{AsOf: graph.NoInstant, KnownAt: june.Add(-1)}, Target: &graph.EntityFilter{IDs: []graph.ID{"per:xi"}}}), "per:kim"},
		"claim before":             {claims(func(f *graph.ClaimFilter) { f.Before = date("2018-02").Earliest }), "per:kim per:trump"},
		"claim after":              {claims(func(f *graph.ClaimFilter) { f.After = date("2019").Earliest }), "per:kim"},
		"claim undated":            {claims(func(f *graph.ClaimFilter) { f.Dated = &no }), "per:kim per:moon per:trump"},
		"claim's qualifier": {claims(func(f *graph.ClaimFilter) {
			f.Qualifiers = []graph.QualifierFilter{{Key: "role", Value: &graph.ValueFilter{Eq: str("host")}}, {Key: "place", Objects: []graph.ID{"sta:us"}}}
		}), "per:trump"},
		"another qualifier": {claims(func(f *graph.ClaimFilter) {
			f.Qualifiers = []graph.QualifierFilter{{Key: "place", Value: &graph.ValueFilter{Eq: str("sta:us")}}}
		}), ""},
		"or":  {&graph.EntityFilter{Or: []*graph.EntityFilter{{IDs: []graph.ID{"fac:y"}}, relation(graph.RelationFilter{Relations: []string{"operates"}, Direction: graph.Out, Target: named("yong")})}}, "fac:y sta:kp"},
		"not": {people(&graph.EntityFilter{Not: relation(graph.RelationFilter{Relations: []string{"memberOf"}, Target: &graph.EntityFilter{}})}), "per:kim"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, total := range []bool{false, true} {
				q := graph.EntityQuery{Where: test.f, Order: graph.EntityIDAsc, Page: graph.Page{First: 100, Last: -1, Total: total}}
				page, err := View(t, tr).ListEntities(context.Background(), &q)
				must(t, page, err)
				var ids []string
				for _, e := range page.Entities {
					ids = append(ids, string(e.ID))
				}
				same(t, "entities", strings.Join(ids, " "), test.want)
				if total {
					same(t, "total", page.Total, int64(len(ids)))
				}
			}
		})
	}
}

// entityOrders are orders of every kind, by the properties of [Vocabulary].
var entityOrders = []graph.EntityOrder{
	graph.NameAsc, graph.NameDesc, graph.EntityIDAsc, graph.EntityIDDesc,
	{By: graph.ByProperty, Property: "birthDate", Kind: graph.DateValue}, {By: graph.ByProperty, Property: "birthDate", Kind: graph.DateValue, Desc: true},
	{By: graph.ByProperty, Property: "homepage"}, {By: graph.ByProperty, Property: "homepage", Desc: true},
	{By: graph.ByClaims}, {By: graph.ByClaims, Desc: true},
}
