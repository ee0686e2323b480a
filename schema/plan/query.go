package plan

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/ontology"
	"entente/graph/paths"
)

// What follows reads the arguments of a field with a request's variables. The
// variables must have passed [Plan.Check].

// ID returns the argument of a field that looks up one id.
func (f *Field) ID(vars map[string]any) graph.ID {
	return graph.ID(f.trusted(vars).text("id"))
}

// IDs returns the ids of QueryNodes.
func (f *Field) IDs(vars map[string]any) []graph.ID {
	r := f.trusted(vars)
	return texts[graph.ID](r, "ids", r.arg("ids"))
}

// ClaimQuery returns what QueryClaims, EntityClaims, EntityRelation or
// LiteralRelation asks. Where only its length is selected, the page is empty.
func (f *Field) ClaimQuery(vars map[string]any) *graph.ClaimQuery {
	return f.trusted(vars).claimQuery()
}

func (r *reader) claimQuery() *graph.ClaimQuery {
	f := r.f
	q := &graph.ClaimQuery{
		Selection: graph.Selection{
			Standing: word[graph.Standing](r, StandingNames, r.arg("standing")),
			Where:    r.claimFilter("where", r.arg("where")),
			AsOf:     r.endOfDay("asOf", r.arg("asOf")),
			KnownAt:  r.moment("knownAt"),
		},
		Order: word[graph.ClaimOrder](r, ClaimOrderNames, r.orDefault("orderBy", "DATE_DESC")),
		Page:  r.page(),
	}
	switch f.Op {
	case EntityRelation, LiteralRelation:
		q.Relations, q.Direction = []string{f.Relation.Name}, f.Direction
	case EntityClaims:
		q.Relations = texts[string](r, "relations", r.arg("relations"))
		q.Direction = word[graph.Direction](r, DirectionNames, r.arg("direction"))
	}
	for _, cursor := range []string{q.After, q.Before} {
		if cursor != "" {
			_, err := q.Order.Decode(cursor)
			r.cursor(cursor, err)
		}
	}
	r.items(&q.Page)
	return q
}

func (r *reader) orDefault(name, def string) any {
	if v := r.arg(name); v != nil {
		return v
	}
	return def
}

func (r *reader) cursor(cursor string, err error) {
	if err != nil {
		r.fail("%q is not a cursor of this list", cursor)
	}
}

// claimFilter reads a ClaimFilter; nil where there is none.
func (r *reader) claimFilter(name string, v any) *graph.ClaimFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	f := &graph.ClaimFilter{
		Relations:    texts[string](r, name+".relations", m["relations"]),
		Subjects:     texts[graph.ID](r, name+".subject", m["subject"]),
		Objects:      texts[graph.ID](r, name+".object", m["object"]),
		About:        texts[graph.ID](r, name+".about", m["about"]),
		Modality:     words[graph.Modality](r, ModalityNames, m["modality"]),
		Status:       words[graph.Status](r, StatusNames, m["status"]),
		Rank:         words[graph.Rank](r, RankNames, m["rank"]),
		AttributedTo: texts[graph.ID](r, name+".attributedTo", m["attributedTo"]),
		Datasets:     texts[string](r, name+".datasets", m["datasets"]),
		From:         r.day(name+".from", m["from"]),
		To:           r.endOfDay(name+".to", m["to"]),
		Not:          r.claimFilter(name+".not", m["not"]),
	}
	if yes, ok := m["affirmed"].(bool); ok {
		f.Affirmed = &yes
	}
	f.And = each(r, name+".and", m["and"], r.claimFilter)
	f.Or = each(r, name+".or", m["or"], r.claimFilter)
	return f
}

// each reads a list of filters: nil where there is none, else not nil.
func each[F any](r *reader, name string, v any, read func(string, any) *F) []*F {
	if v == nil {
		return nil
	}
	items := list(v)
	if len(items) > r.limit {
		r.fail("%s has %d members, the most are %d", name, len(items), r.limit)
		return nil
	}
	filters := []*F{}
	for _, item := range items {
		if f := read(name, item); f != nil {
			filters = append(filters, f)
		}
	}
	return filters
}

// EntityQuery returns what QueryEntities or QueryMany asks.
func (f *Field) EntityQuery(vars map[string]any) *graph.EntityQuery {
	return f.trusted(vars).entityQuery()
}

func (r *reader) entityQuery() *graph.EntityQuery {
	q := &graph.EntityQuery{
		Where: r.entityFilter("where", r.arg("where")),
		Order: word[graph.EntityOrder](r, EntityOrderNames, r.arg("orderBy")),
		Page:  r.page(),
	}
	if r.f.Type != nil {
		q.Types = leafNames(r.f.Type)
	}
	for _, cursor := range []string{q.After, q.Before} {
		if cursor != "" {
			_, err := q.Order.Decode(cursor)
			r.cursor(cursor, err)
		}
	}
	r.items(&q.Page)
	return q
}

func leafNames(t *ontology.Type) []string {
	names := make([]string, len(t.Leaves))
	for i, leaf := range t.Leaves {
		names[i] = leaf.Name
	}
	return names
}

// entityTypes reads a list of EntityType: leaf types, "" for Resource.
func (r *reader) entityTypes(v any) []string {
	if v == nil {
		return nil
	}
	names := []string{}
	for _, item := range list(v) {
		if t := r.f.plan.ontology.Type(text(item)); t != nil {
			names = append(names, leafNames(t)...)
		} else if text(item) == Resource {
			names = append(names, "")
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// entityFilter reads an EntityFilter or that of a type; nil where there is none.
func (r *reader) entityFilter(name string, v any) *graph.EntityFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	f := &graph.EntityFilter{
		IDs:   texts[graph.ID](r, name+".ids", m["ids"]),
		Types: r.entityTypes(m["types"]),
		Name:  r.textFilter(name+".name", m["name"]),
		Not:   r.entityFilter(name+".not", m["not"]),
	}
	f.And = each(r, name+".and", m["and"], r.entityFilter)
	f.Or = each(r, name+".or", m["or"], r.entityFilter)
	if r.f.Type == nil {
		return f
	}
	for _, p := range r.f.Type.Properties {
		if v := m[p.Name]; v != nil {
			if f.Properties == nil {
				f.Properties = map[string]*graph.TextFilter{}
			}
			f.Properties[p.Name] = r.propertyFilter(p, name+"."+p.Name, v)
		}
	}
	return f
}

// propertyFilter reads a condition on a property, which is compared by the
// canonical form of its value.
func (r *reader) propertyFilter(p *ontology.Property, name string, v any) *graph.TextFilter {
	switch p.Kind {
	case ontology.Boolean:
		yes, _ := v.(bool)
		return &graph.TextFilter{In: lexical(p, yes)}
	case ontology.Choice:
		in := []string{}
		for _, item := range list(v) {
			in = append(in, lexical(p, item)...)
		}
		return &graph.TextFilter{In: in}
	case ontology.Integer, ontology.Number:
		m, _ := v.(map[string]any)
		f := &graph.TextFilter{}
		if m["in"] != nil {
			f.In = []string{}
			for _, item := range list(m["in"]) {
				f.In = append(f.In, lexical(p, item)...)
			}
		}
		if m["eq"] != nil {
			eq := lexical(p, m["eq"])
			if f.In == nil {
				f.In = eq
			} else {
				f.In = slices.DeleteFunc(f.In, func(s string) bool { return !slices.Contains(eq, s) })
			}
		}
		return f
	}
	return r.textFilter(name, v)
}

// lexical returns the texts that a value of a property is stored as.
func lexical(p *ontology.Property, v any) []string {
	switch v := v.(type) {
	case bool:
		if v {
			return []string{"true", "1"}
		}
		return []string{"false", "0"}
	case int64:
		if p.Kind == ontology.Number {
			return lexical(p, float64(v))
		}
		return []string{strconv.FormatInt(v, 10)}
	case int:
		return lexical(p, int64(v))
	case float64:
		return numberForms(v)
	case string:
		if f, err := strconv.ParseFloat(v, 64); err == nil && p.Kind == ontology.Number {
			return numberForms(f)
		}
		for _, c := range p.Choices {
			for _, w := range c.Words {
				if w.GraphQL == v {
					return []string{w.File}
				}
			}
		}
		return []string{v}
	}
	return nil
}

// numberForms returns the ways in which a number is commonly written: 5 is 5,
// 5.0, 5E0, 5E+00, and 5.0E0, as XML Schema's canonical form has it.
func numberForms(v float64) []string {
	forms := []string{strconv.FormatFloat(v, 'f', -1, 64), strconv.FormatFloat(v, 'g', -1, 64)}
	if v == math.Trunc(v) {
		forms = append(forms, strconv.FormatFloat(v, 'f', 1, 64))
	}
	long := strconv.FormatFloat(v, 'E', -1, 64)
	mantissa, exponent, _ := strings.Cut(long, "E")
	n, _ := strconv.Atoi(exponent)
	short := mantissa + "E" + strconv.Itoa(n)
	forms = append(forms, long, short, strings.ToLower(long), strings.ToLower(short))
	if !strings.Contains(mantissa, ".") {
		forms = append(forms, mantissa+".0E"+strconv.Itoa(n))
	}
	slices.Sort(forms)
	return slices.Compact(forms)
}

func (r *reader) textFilter(name string, v any) *graph.TextFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	f := &graph.TextFilter{In: texts[string](r, name+".in", m["in"])}
	for key, to := range map[string]**string{"eq": &f.Eq, "contains": &f.Contains, "startsWith": &f.StartsWith} {
		if s, ok := m[key].(string); ok {
			*to = &s
		}
	}
	return f
}

// Selection returns which claims EntityRelationCounts counts; nil for all.
func (f *Field) Selection(vars map[string]any) *graph.Selection {
	r := f.trusted(vars)
	where := r.claimFilter("where", r.arg("where"))
	if where == nil {
		return nil
	}
	s := graph.NewSelection()
	s.Where = where
	return &s
}

// NeighborQuery returns what EntityNeighbors asks.
func (f *Field) NeighborQuery(vars map[string]any) *graph.NeighborQuery {
	return f.trusted(vars).neighborQuery()
}

// NeighborOrder is the order of the cursors of neighbors.
const NeighborOrder = graph.EntityIDAsc

func (r *reader) neighborQuery() *graph.NeighborQuery {
	q := &graph.NeighborQuery{
		Relations: texts[string](r, "relations", r.arg("relations")),
		Direction: word[graph.Direction](r, DirectionNames, r.arg("direction")),
		Selection: graph.NewSelection(),
		First:     r.number("first", r.limit),
	}
	q.Where = r.claimFilter("where", r.arg("where"))
	if after := r.text("after"); after != "" {
		at, err := NeighborOrder.Decode(after)
		r.cursor(after, err)
		q.After = at.ID
	}
	r.noItems(&q.First)
	return q
}

// QuadQuery returns what EntityQuads asks. Predicates are as the request writes
// them: ids or whole IRIs.
func (f *Field) QuadQuery(vars map[string]any) *graph.QuadQuery {
	return f.trusted(vars).quadQuery()
}

func (r *reader) quadQuery() *graph.QuadQuery {
	q := &graph.QuadQuery{
		Direction:  word[graph.Direction](r, DirectionNames, r.arg("direction")),
		Predicates: texts[graph.ID](r, "predicates", r.arg("predicates")),
		First:      r.number("first", r.limit),
		After:      r.text("after"),
	}
	r.noItems(&q.First)
	return q
}

// SearchQuery returns what QuerySearch asks.
func (f *Field) SearchQuery(vars map[string]any) *graph.SearchQuery {
	return f.trusted(vars).searchQuery()
}

// SearchLength is how many bytes a search's text may have: each of its words
// is looked for.
const SearchLength = 500

func (r *reader) searchQuery() *graph.SearchQuery {
	if n := len(r.text("query")); n > SearchLength {
		r.fail("query has %d bytes, the most are %d", n, SearchLength)
	}
	q := &graph.SearchQuery{
		Text: r.text("query"), Types: r.entityTypes(r.arg("types")), First: r.number("first", r.limit), After: r.text("after"),
	}
	r.noItems(&q.First)
	return q
}

// PathQuery returns what QueryPaths asks.
func (f *Field) PathQuery(vars map[string]any) paths.Query { return f.trusted(vars).pathQuery() }

func (r *reader) pathQuery() paths.Query {
	return paths.Query{
		From: graph.ID(r.text("from")), To: graph.ID(r.text("to")),
		MaxLength: r.number("maxLength", min(r.limit, paths.MaxLength)), First: r.number("first", r.limit),
		Relations: texts[string](r, "relations", r.arg("relations")), Exclude: texts[string](r, "exclude", r.arg("exclude")),
		Where: r.claimFilter("where", r.arg("where")), MaxDegree: r.number("maxDegree", maxInt32),
	}
}

const maxInt32 = 1<<31 - 1

// GroupQuery returns what QueryAggregate asks.
func (f *Field) GroupQuery(vars map[string]any) aggregate.Query { return f.trusted(vars).groupQuery() }

func (r *reader) groupQuery() aggregate.Query {
	q := aggregate.Query{
		Where:   r.claimFilter("where", r.arg("where")),
		GroupBy: words[aggregate.Key](r, ClaimKeyNames, r.arg("groupBy")),
		Order:   word[aggregate.Order](r, GroupOrderNames, r.arg("orderBy")),
		First:   r.number("first", r.limit),
	}
	for i, k := range q.GroupBy {
		if slices.Contains(q.GroupBy[:i], k) {
			r.fail("groupBy has %s twice", ClaimKeyNames[k])
		}
	}
	return q
}

// RunQuery returns what QueryImportRuns asks: a dataset, "" for all, and how
// many runs.
func (f *Field) RunQuery(vars map[string]any) (dataset string, first int) {
	return f.trusted(vars).runQuery()
}

func (r *reader) runQuery() (dataset string, first int) {
	return r.text("dataset"), r.number("first", r.limit)
}

// LinkKinds returns which links ClaimLinks asks for; nil for all.
func (f *Field) LinkKinds(vars map[string]any) []graph.LinkKind {
	r := f.trusted(vars)
	return words[graph.LinkKind](r, LinkKindNames, r.arg("kinds"))
}
