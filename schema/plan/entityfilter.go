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
	r.enter(name)
	defer r.leave()
	same := func(name string, v any) *graph.EntityFilter { return r.entityFilter(name, v, t) }
	f := &graph.EntityFilter{
		IDs:         texts[graph.ID](r, "ids", m["ids"]),
		Types:       r.entityTypes(m["types"]),
		Name:        r.valueFilter("name", m["name"], textValues),
		Aliases:     r.valueFilter("aliases", m["aliases"], textValues),
		WeakAliases: r.valueFilter("weakAliases", m["weakAliases"], textValues),
		Identifiers: r.valueFilter("identifiers", m["identifiers"], textValues),
		Relations:   append(r.claimsFilter("claims", m["claims"]), r.relationFilters(m)...),
		And:         each(r, "and", m["and"], same),
		Or:          each(r, "or", m["or"], same),
		Not:         same("not", m["not"]),
	}
	if t == nil {
		return f
	}
	for _, p := range t.Properties {
		if v := m[p.Name]; v != nil {
			if f.Properties == nil {
				f.Properties = map[string]*graph.ValueFilter{}
			}
			f.Properties[p.Name] = r.valueFilter(p.Name, v, formOf(p))
		}
	}
	return f
}

// relationFilters reads the conditions by relations, in the order of the ontology.
func (r *reader) relationFilters(m map[string]any) []*graph.RelationFilter {
	o := r.f.plan.ontology
	named := false // few filters name relations, of which an ontology may have many
	for name := range m {
		named = named || o.Relation(name) != nil || o.Inverse(name) != nil
	}
	if !named {
		return nil
	}
	var filters []*graph.RelationFilter
	for _, rel := range o.Relations {
		if v, ok := m[rel.Name].(map[string]any); ok {
			d := graph.Out
			if rel.Symmetric {
				d = graph.Both
			}
			filters = append(filters, r.relationFilter(rel.Name, v, rel, d)...)
		}
		if v, ok := m[rel.Inverse].(map[string]any); ok && rel.Inverse != "" {
			filters = append(filters, r.relationFilter(rel.Inverse, v, rel, graph.In)...)
		}
	}
	return filters
}

// relationFilter reads the conditions on one relation of an entity, on the side
// that it stands on.
func (r *reader) relationFilter(name string, m map[string]any, rel *ontology.Relation, d graph.Direction) []*graph.RelationFilter {
	r.enter(name)
	defer r.leave()
	base := graph.RelationFilter{Relations: []string{rel.Name}, Direction: d, Selection: r.counted(m, "FACTS")}
	if rel.Literal {
		return r.quantified(m, base)
	}
	base.Where = r.claimFilter("claim", m["claim"])
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
	if f := r.entityFilter("some", m["some"], t); f != nil {
		add(false, f)
	}
	if f := r.entityFilter("none", m["none"], t); f != nil {
		add(true, f)
	}
	if f := r.entityFilter("every", m["every"], t); f != nil {
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
	r.enter(name)
	defer r.leave()
	base := graph.RelationFilter{Selection: r.counted(m, "ALL")}
	if d := m["direction"]; d != nil {
		base.Direction = word[graph.Direction](r, DirectionNames, d)
	}
	return r.quantified(m, base)
}

// quantified reads some, none and every, of claims.
func (r *reader) quantified(m map[string]any, base graph.RelationFilter) []*graph.RelationFilter {
	var filters []*graph.RelationFilter
	add := func(none bool, where *graph.ClaimFilter) {
		f := base
		f.None, f.Where = none, where
		filters = append(filters, &f)
	}
	if f := r.claimFilter("some", m["some"]); f != nil {
		add(false, f)
	}
	if f := r.claimFilter("none", m["none"]); f != nil {
		add(true, f)
	}
	if f := r.claimFilter("every", m["every"]); f != nil {
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
func (r *reader) counted(m map[string]any, standing string) graph.Selection {
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
	r.enter(name)
	defer r.leave()
	one := func(field string) *string {
		v := m[field]
		if v == nil {
			return nil
		}
		s := form.lexical(v)
		if _, ok := form.kind.SortKey(s); !ok && form.kind == graph.TimeValue {
			r.fail("%s: %q is not a moment such as 2018-07-31T12:00:00Z", r.place(field), s)
		}
		return &s
	}
	several := func(field string) []string {
		values := texts[string](r, field, m[field])
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
	f.FoldTexts()
	switch form.kind {
	case graph.DateValue:
		if d := r.dateFilter(m); d != graph.NewDateFilter() {
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
