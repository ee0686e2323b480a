package plan

import (
	"slices"

	"entente/graph"
	"entente/graph/ontology"
	"entente/graph/search"
)

// What follows tells what fields ask, of arguments that have no errors. Slices,
// maps and what is pointed to belong to all requests and are not to be changed.

// ID returns the argument of a field that looks up one id.
func (f *Field) ID(a *Arguments) graph.ID { return asked[graph.ID](f, a) }

// IDs returns the ids of QueryNodes.
func (f *Field) IDs(a *Arguments) []graph.ID { return asked[[]graph.ID](f, a) }

// ClaimQuery returns what QueryClaims, EntityClaims, EntityRelation,
// LiteralRelation, or a timeline asks. Where only its length is selected, the page is empty.
func (f *Field) ClaimQuery(a *Arguments) graph.ClaimQuery { return asked[claimList](f, a).ClaimQuery }

// A claimList is what a list of claims asks.
type claimList struct {
	graph.ClaimQuery
	from, to graph.Instant // of a timeline
}

func (r *reader) claimList() (q claimList) {
	f := r.f
	q.ClaimQuery = graph.ClaimQuery{
		Selection: r.selection(),
		Order:     word[graph.ClaimOrder](r, ClaimOrderNames, r.orDefault("orderBy", "DATE_DESC")),
		Page:      r.page(),
	}
	switch f.Op {
	case EntityRelation, LiteralRelation:
		q.Relations, q.Direction = []string{f.Relation.Name}, f.Direction
	case EntityTimeline, QueryTimeline:
		q.from, q.to = r.day("from", r.arg("from")), r.endOfDay("to", r.arg("to"))
		q.Where = r.dated(q.Where, q.from, q.to)
	}
	switch f.Op {
	case EntityClaims, EntityTimeline:
		q.Relations = r.relationNames("relations", r.arg("relations"))
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

// EntityQuery returns what QueryEntities or QueryMany asks.
func (f *Field) EntityQuery(a *Arguments) graph.EntityQuery { return asked[graph.EntityQuery](f, a) }

func (r *reader) entityQuery() graph.EntityQuery {
	q := graph.EntityQuery{
		Where: r.entityFilter("where", r.arg("where"), r.f.Type),
		Order: r.entityOrder(text(r.arg("orderBy")), r.f.Type),
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

// Selection returns which claims EntityRelationCounts counts; nil for all.
func (f *Field) Selection(a *Arguments) *graph.Selection {
	s := asked[graph.Selection](f, a)
	if s.Standing == graph.All && s.Where == nil && s.AsOf == graph.NoInstant && s.KnownAt.IsZero() {
		return nil
	}
	return &s
}

// selection reads standing, where, asOf and knownAt.
func (r *reader) selection() graph.Selection {
	return graph.Selection{
		Standing: word[graph.Standing](r, StandingNames, r.orDefault("standing", StandingNames[graph.All])),
		Where:    r.claimFilter("where", r.arg("where")),
		AsOf:     r.endOfDay("asOf", r.arg("asOf")),
		KnownAt:  r.moment("knownAt"),
	}
}

// NeighborQuery returns what EntityNeighbors asks.
func (f *Field) NeighborQuery(a *Arguments) graph.NeighborQuery {
	return asked[graph.NeighborQuery](f, a)
}

// NeighborOrder is the order of the cursors of neighbors.
var NeighborOrder = graph.EntityIDAsc

func (r *reader) neighborQuery() graph.NeighborQuery {
	q := graph.NeighborQuery{
		Relations: r.relationNames("relations", r.arg("relations")),
		Direction: word[graph.Direction](r, DirectionNames, r.arg("direction")),
		Selection: r.selection(),
		First:     r.number("first", r.limit),
	}
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
func (f *Field) QuadQuery(a *Arguments) graph.QuadQuery { return asked[graph.QuadQuery](f, a) }

func (r *reader) quadQuery() graph.QuadQuery {
	q := graph.QuadQuery{
		Direction:  word[graph.Direction](r, DirectionNames, r.arg("direction")),
		Predicates: texts[graph.ID](r, "predicates", r.arg("predicates")),
		First:      r.number("first", r.limit),
		After:      r.text("after"),
	}
	r.noItems(&q.First)
	return q
}

// SearchQuery returns what QuerySearch asks.
func (f *Field) SearchQuery(a *Arguments) graph.SearchQuery { return asked[graph.SearchQuery](f, a) }

// SearchLength is how many bytes a search's text may have: each of its words
// is looked for.
const SearchLength = 500

func (r *reader) searchQuery() graph.SearchQuery {
	if n := len(r.text("query")); n > SearchLength {
		r.fail("query has %d bytes, the most are %d", n, SearchLength)
	}
	q := graph.SearchQuery{
		Text: r.text("query"), Types: r.entityTypes(r.arg("types")), First: r.number("first", r.limit), After: r.text("after"),
	}
	if q.After != "" && len(r.wrong) == 0 {
		_, err := search.DecodeCursor(q.After, search.Parse(q.Text))
		r.cursor(q.After, err)
	}
	r.noItems(&q.First)
	return q
}

// A RunQuery asks for the last runs of imports.
type RunQuery struct {
	Dataset string // "" for all
	First   int
}

// RunQuery returns what QueryImportRuns asks.
func (f *Field) RunQuery(a *Arguments) RunQuery { return asked[RunQuery](f, a) }

func (r *reader) runQuery() RunQuery { return RunQuery{r.text("dataset"), r.number("first", r.limit)} }

// LinkKinds returns which links ClaimLinks asks for; nil for all.
func (f *Field) LinkKinds(a *Arguments) []graph.LinkKind { return asked[[]graph.LinkKind](f, a) }
