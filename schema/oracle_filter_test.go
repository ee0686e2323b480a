package schema

import (
	"fmt"
	"slices"

	"entente/graph"
	"entente/graph/ontology"
)

// entityFilter reads the filter of a type, or of nil an EntityFilter.
func (or *oracle) entityFilter(v any, t *ontology.Type) *graph.EntityFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	a := args(m)
	f := &graph.EntityFilter{IDs: texts[graph.ID](a, "ids"), Types: or.typeNames(a), Name: valueFilter(m["name"], graph.TextValue), Aliases: valueFilter(m["aliases"], graph.TextValue),
		WeakAliases: valueFilter(m["weakAliases"], graph.TextValue), Identifiers: valueFilter(m["identifiers"], graph.TextValue), Not: or.entityFilter(m["not"], t)}
	for name, to := range map[string]*[]*graph.EntityFilter{"and": &f.And, "or": &f.Or} {
		if _, ok := m[name]; ok {
			*to = []*graph.EntityFilter{}
		}
		for _, g := range a.list(name) {
			*to = append(*to, or.entityFilter(g, t))
		}
	}
	if c, ok := m["claims"].(map[string]any); ok {
		f.Relations = append(f.Relations, byClaims(c, graph.RelationFilter{Direction: direction(c)})...)
	}
	for _, r := range or.ontology.Relations {
		if c, ok := m[r.Name].(map[string]any); ok {
			base := graph.RelationFilter{Relations: []string{r.Name}, Direction: graph.Out}
			if r.Symmetric {
				base.Direction = graph.Both
			}
			if r.Literal {
				f.Relations = append(f.Relations, byClaims(c, base)...)
			} else {
				f.Relations = append(f.Relations, or.byEnds(c, base, r.Range)...)
			}
		}
		if c, ok := m[r.Inverse].(map[string]any); ok && r.Inverse != "" {
			f.Relations = append(f.Relations, or.byEnds(c, graph.RelationFilter{Relations: []string{r.Name}, Direction: graph.In}, r.Domain)...)
		}
	}
	if t == nil {
		return f
	}
	for _, p := range t.Properties {
		if v, ok := m[p.Name]; ok {
			if f.Properties == nil {
				f.Properties = map[string]*graph.ValueFilter{}
			}
			f.Properties[p.Name] = propertyFilter(p, v)
		}
	}
	return f
}

func standing(m map[string]any) graph.Selection {
	s := graph.NewSelection()
	if m["standing"] == "FACTS" {
		s.Standing = graph.Facts
	}
	return s
}

func byClaims(m map[string]any, base graph.RelationFilter) []*graph.RelationFilter {
	base.Selection = standing(m)
	var list []*graph.RelationFilter
	for _, name := range []string{"some", "none", "every"} {
		if m[name] == nil {
			continue
		}
		f := base
		if f.Where = claimFilter(m[name]); name == "every" {
			f.Where = &graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Not: f.Where}
		}
		f.None = name != "some"
		list = append(list, &f)
	}
	if list == nil {
		list = append(list, &base)
	}
	return list
}

func (or *oracle) byEnds(m map[string]any, base graph.RelationFilter, side []*ontology.Type) []*graph.RelationFilter {
	base.Selection = standing(m)
	base.Where = claimFilter(m["claim"])
	var t *ontology.Type
	base.Target = &graph.EntityFilter{}
	if len(side) == 1 {
		t = side[0]
		for _, leaf := range t.Leaves {
			base.Target.Types = append(base.Target.Types, leaf.Name)
		}
	}
	var list []*graph.RelationFilter
	for _, name := range []string{"some", "none", "every"} {
		if m[name] == nil {
			continue
		}
		f, target := base, *base.Target
		if g := or.entityFilter(m[name], t); name == "every" {
			target.Not = g
		} else {
			target.And = []*graph.EntityFilter{g}
		}
		f.None, f.Target = name != "some", &target
		list = append(list, &f)
	}
	if list == nil {
		list = append(list, &base)
	}
	return list
}

func propertyFilter(p *ontology.Property, v any) *graph.ValueFilter {
	switch p.Kind {
	case ontology.Integer, ontology.Number:
		return valueFilter(v, graph.NumberValue)
	case ontology.Boolean:
		return valueFilter(v, graph.BooleanValue)
	case ontology.DateTime:
		return valueFilter(v, graph.TimeValue)
	case ontology.DateText:
		f := valueFilter(v, graph.DateValue)
		d := dateFilter(v.(map[string]any))
		f.Date = &d
		return f
	}
	f := valueFilter(v, graph.TextValue)
	if p.Kind == ontology.Choice {
		file := func(s string) string {
			return p.Choices[0].Words[slices.IndexFunc(p.Choices[0].Words, func(w ontology.Word) bool { return w.GraphQL == s })].File
		}
		for _, s := range []*string{f.Eq, f.Ne} {
			if s != nil {
				*s = file(*s)
			}
		}
		for _, list := range [][]string{f.In, f.NotIn} {
			for i := range list {
				list[i] = file(list[i])
			}
		}
	}
	return f
}

func valueFilter(v any, kind graph.ValueKind) *graph.ValueFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	text := func(names ...string) *string {
		for _, name := range names {
			if v, ok := m[name]; ok {
				s := fmt.Sprint(v)
				return &s
			}
		}
		return nil
	}
	list := func(name string) []string {
		if _, ok := m[name]; !ok {
			return nil
		}
		items := []string{}
		for _, v := range args(m).list(name) {
			items = append(items, fmt.Sprint(v))
		}
		return items
	}
	f := &graph.ValueFilter{
		Kind: kind, Eq: text("eq"), Ne: text("ne"), In: list("in"), NotIn: list("notIn"), Contains: text("contains"), StartsWith: text("startsWith"),
		EndsWith: text("endsWith"), Lt: text("lt"), Lte: text("lte"), Gt: text("gt"), Gte: text("gte"), IsNull: optional[bool](m["isNull"]),
	}
	if kind == graph.TimeValue {
		f.Gte, f.Lte, f.Lt, f.Gt = text("from"), text("to"), text("before"), text("after")
	}
	return f
}

func dateFilter(a args) graph.DateFilter {
	return graph.DateFilter{From: a.day("from"), To: a.endOfDay("to"), Before: a.day("before"), After: a.endOfDay("after")}
}

func optional[T any](v any) *T {
	if t, ok := v.(T); ok {
		return &t
	}
	return nil
}
