package plan

import (
	"slices"

	"entente/graph"
	"entente/graph/ontology"
)

// entityFilter reads the filter of a type, of nil an EntityFilter; nil where
// there is none.
func (r *reader) entityFilter(name string, v any, t *ontology.Type) *graph.EntityFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	same := func(name string, v any) *graph.EntityFilter { return r.entityFilter(name, v, t) }
	f := &graph.EntityFilter{
		IDs:         texts[graph.ID](r, name+".ids", m["ids"]),
		Types:       r.entityTypes(m["types"]),
		Name:        r.valueFilter(name+".name", m["name"], textValues),
		Aliases:     r.valueFilter(name+".aliases", m["aliases"], textValues),
		WeakAliases: r.valueFilter(name+".weakAliases", m["weakAliases"], textValues),
		Identifiers: r.valueFilter(name+".identifiers", m["identifiers"], textValues),
		Relations:   append(r.claimsFilter(name+".claims", m["claims"]), r.relationFilters(name, m, t)...),
		And:         each(r, name+".and", m["and"], same),
		Or:          each(r, name+".or", m["or"], same),
		Not:         same(name+".not", m["not"]),
	}
	if t == nil {
		return f
	}
	for _, p := range t.Properties {
		if v := m[p.Name]; v != nil {
			if f.Properties == nil {
				f.Properties = map[string]*graph.ValueFilter{}
			}
			f.Properties[p.Name] = r.valueFilter(name+"."+p.Name, v, formOf(p))
		}
	}
	return f
}

// relationFilters reads the conditions by the relations of a type.
func (r *reader) relationFilters(name string, m map[string]any, t *ontology.Type) []*graph.RelationFilter {
	var filters []*graph.RelationFilter
	for _, rel := range r.f.plan.ontology.Relations {
		if v, ok := m[rel.Name].(map[string]any); ok {
			d := graph.Out
			if rel.Symmetric {
				d = graph.Both
			}
			filters = append(filters, r.relationFilter(name+"."+rel.Name, v, rel, d)...)
		}
		if v, ok := m[rel.Inverse].(map[string]any); ok && rel.Inverse != "" {
			filters = append(filters, r.relationFilter(name+"."+rel.Inverse, v, rel, graph.In)...)
		}
	}
	return filters
}

// relationFilter reads the conditions on one relation of an entity, on the side
// that it stands on.
func (r *reader) relationFilter(name string, m map[string]any, rel *ontology.Relation, d graph.Direction) []*graph.RelationFilter {
	base := graph.RelationFilter{Relations: []string{rel.Name}, Direction: d, Selection: r.counted(name, m, "FACTS")}
	if rel.Literal {
		return r.quantified(name, m, base)
	}
	base.Where = r.claimFilter(name+".claim", m["claim"])
	side := rel.Range
	if d == graph.In {
		side = rel.Domain
	}
	var t *ontology.Type
	if len(side) == 1 {
		t = side[0]
	}
	// What leads to one type has ends of that type alone, as its list has.
	end := func(f *graph.EntityFilter) *graph.EntityFilter {
		if t != nil {
			return &graph.EntityFilter{Types: leafNames(t), And: []*graph.EntityFilter{f}}
		}
		return f
	}
	var filters []*graph.RelationFilter
	add := func(none bool, target *graph.EntityFilter) {
		f := base
		f.None, f.Target = none, end(target)
		filters = append(filters, &f)
	}
	if f := r.entityFilter(name+".some", m["some"], t); f != nil {
		add(false, f)
	}
	if f := r.entityFilter(name+".none", m["none"], t); f != nil {
		add(true, f)
	}
	if f := r.entityFilter(name+".every", m["every"], t); f != nil {
		add(true, &graph.EntityFilter{Not: f})
	}
	if filters == nil {
		add(false, &graph.EntityFilter{})
	}
	return filters
}

// claimsFilter reads the condition on all claims of an entity.
func (r *reader) claimsFilter(name string, v any) []*graph.RelationFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	base := graph.RelationFilter{Selection: r.counted(name, m, "ALL")}
	if d := m["direction"]; d != nil {
		base.Direction = word[graph.Direction](r, DirectionNames, d)
	}
	return r.quantified(name, m, base)
}

// quantified reads some, none and every, of claims.
func (r *reader) quantified(name string, m map[string]any, base graph.RelationFilter) []*graph.RelationFilter {
	var filters []*graph.RelationFilter
	add := func(none bool, where *graph.ClaimFilter) {
		f := base
		f.None, f.Where = none, where
		filters = append(filters, &f)
	}
	if f := r.claimFilter(name+".some", m["some"]); f != nil {
		add(false, f)
	}
	if f := r.claimFilter(name+".none", m["none"]); f != nil {
		add(true, f)
	}
	if f := r.claimFilter(name+".every", m["every"]); f != nil {
		unlike := graph.NewClaimFilter()
		unlike.Not = f
		add(true, unlike)
	}
	if filters == nil {
		add(false, nil)
	}
	return filters
}

// counted reads which claims count: those of a standing.
func (r *reader) counted(name string, m map[string]any, standing string) graph.Selection {
	s := graph.NewSelection()
	if v := m["standing"]; v != nil {
		standing = text(v)
	}
	s.Standing = word[graph.Standing](r, StandingNames, standing)
	return s
}

// A valueForm tells how the values of an argument are those of a store.
type valueForm struct {
	kind  graph.ValueKind
	words []ontology.Word // of an enumeration
}

var textValues = valueForm{}

func formOf(p *ontology.Property) valueForm {
	f := valueForm{kind: p.ValueKind()}
	if p.Choices != nil {
		f.words = p.Choices[0].Words
	}
	return f
}

// lexical returns the text that a value is compared as.
func (form valueForm) lexical(v any) string {
	if yes, ok := v.(bool); ok {
		if yes {
			return "true"
		}
		return "false"
	}
	s := text(v)
	if i := slices.IndexFunc(form.words, func(w ontology.Word) bool { return w.GraphQL == s }); i >= 0 {
		return form.words[i].File
	}
	return s
}

// valueFilter reads a condition on values; nil where there is none.
func (r *reader) valueFilter(name string, v any, form valueForm) *graph.ValueFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	one := func(field string) *string {
		v := m[field]
		if v == nil {
			return nil
		}
		s := form.lexical(v)
		if _, ok := form.kind.SortKey(s); !ok && form.kind == graph.TimeValue {
			r.fail("%s.%s: %q is not a moment such as 2018-07-31T12:00:00Z", name, field, s)
		}
		return &s
	}
	several := func(field string) []string {
		values := texts[string](r, name+"."+field, m[field])
		for i, v := range values {
			values[i] = form.lexical(v)
		}
		return values
	}
	f := &graph.ValueFilter{
		Kind: form.kind, Eq: one("eq"), Ne: one("ne"), In: several("in"), NotIn: several("notIn"),
		Contains: one("contains"), StartsWith: one("startsWith"), EndsWith: one("endsWith"),
		Lt: one("lt"), Lte: one("lte"), Gt: one("gt"), Gte: one("gte"), IsNull: flag(m["isNull"]),
	}
	switch form.kind {
	case graph.DateValue:
		if d := r.dateFilter(name, m); d != graph.NewDateFilter() {
			f.Date = &d
		}
	case graph.TimeValue:
		f.Gte, f.Lte, f.Lt, f.Gt = one("from"), one("to"), one("before"), one("after")
	}
	return f
}

// flag reads a Boolean; nil where there is none.
func flag(v any) *bool {
	if yes, ok := v.(bool); ok {
		return &yes
	}
	return nil
}
