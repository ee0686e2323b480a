package schema

import (
	"context"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// known returns the entity of an id, or nil where the graph says nothing about
// it and no claim points at it.
func (or *oracle) known(ctx context.Context, id graph.ID) (any, error) {
	list, err := or.snap.Entities(ctx, []graph.ID{id}, graph.Whole)
	if err != nil {
		return nil, err
	}
	if list[0] != nil {
		return or.entity(list[0]), nil
	}
	counts, err := or.snap.RelationCounts(ctx, []graph.ID{id}, nil, 0)
	if err != nil || id.IsClaim() || len(counts[0]) == 0 {
		return nil, err
	}
	return or.entity(&graph.Entity{ID: id, Name: string(id)}), nil
}

// end returns the entity of an id that something points at: nothing need be
// said about it.
func (or *oracle) end(ctx context.Context, id graph.ID) (any, error) {
	if id == "" {
		return nil, nil
	}
	if e, err := or.known(ctx, id); e != nil || err != nil {
		return e, err
	}
	return or.entity(&graph.Entity{ID: id, Name: string(id)}), nil
}

// endReader is end, read when a field asks for it.
func (or *oracle) endReader(id graph.ID) reader {
	return func(ctx context.Context, _ args) (any, error) { return or.end(ctx, id) }
}

func (or *oracle) ends(ids []graph.ID) reader {
	return func(ctx context.Context, _ args) (any, error) {
		return each(ids, func(id graph.ID) (any, error) { return or.end(ctx, id) })
	}
}

func (or *oracle) entity(e *graph.Entity) record {
	typ := e.Type
	if typ == "" {
		typ = "Resource"
	}
	iri := ""
	switch term := graph.TermOf(or.snap.Namespace().Term(e.ID)); term.Kind {
	case graph.BlankTerm:
		iri = "_:" + term.Text
	default:
		iri = term.Text
	}
	var identifiers []record
	for _, i := range e.Identifiers {
		identifiers = append(identifiers, record{"scheme": i.Scheme, "value": i.Value})
	}
	rec := record{
		typeKey: typ, "id": string(e.ID), "iri": iri, "type": typ, "name": e.Name,
		"aliases": orEmpty(e.Aliases), "weakAliases": orEmpty(e.WeakAliases), "identifiers": orEmpty(identifiers),
		"claims": reader(func(ctx context.Context, a args) (any, error) {
			q := or.claimQuery(a)
			q.Relations, q.Direction = texts[string](a, "relations"), direction(a)
			pages, err := or.snap.EntityClaims(ctx, []graph.ID{e.ID}, q)
			if err != nil {
				return nil, err
			}
			return or.claimPage(pages[0], q), nil
		}),
		"relationCounts": reader(func(ctx context.Context, a args) (any, error) { return or.relationCounts(ctx, e.ID, a) }),
		"aggregate":      reader(func(ctx context.Context, a args) (any, error) { return or.aggregateOf(ctx, e.ID, a) }),
		"contradictions": reader(func(ctx context.Context, a args) (any, error) { return or.contradictionsOf(ctx, e.ID, a) }),
		"neighbors":      reader(func(ctx context.Context, a args) (any, error) { return or.neighbors(ctx, e.ID, a) }),
		"timeline":       reader(func(ctx context.Context, a args) (any, error) { return or.timeline(ctx, e.ID, a) }),
		"quads":          reader(func(ctx context.Context, a args) (any, error) { return or.quads(ctx, e.ID, a) }),
	}
	t := or.ontology.Type(e.Type)
	if t != nil {
		for _, p := range t.Properties {
			rec[p.Name] = property(e, p)
		}
	}
	for _, r := range or.ontology.Relations {
		rec[r.Name] = or.relation(e.ID, r, graph.Out)
		if r.Symmetric {
			rec[r.Name] = or.relation(e.ID, r, graph.Both)
		}
		if r.Inverse != "" {
			rec[r.Inverse] = or.relation(e.ID, r, graph.In)
		}
	}
	return rec
}

func property(e *graph.Entity, p *ontology.Property) any {
	values := []any{}
	for _, v := range e.Properties {
		if v.Name != p.Name {
			continue
		}
		switch p.Kind {
		case ontology.Integer:
			values = append(values, must(strconv.Atoi(v.Value)))
		case ontology.Number:
			values = append(values, must(strconv.ParseFloat(v.Value, 64)))
		case ontology.Boolean:
			values = append(values, must(strconv.ParseBool(v.Value)))
		case ontology.Choice:
			i := slices.IndexFunc(p.Choices[0].Words, func(w ontology.Word) bool { return w.File == v.Value })
			values = append(values, p.Choices[0].Words[i].GraphQL)
		default:
			values = append(values, v.Value)
		}
	}
	if p.Many {
		return values
	}
	if len(values) == 0 {
		return nil
	}
	return values[0]
}

// relation reads a relation's claims of an entity and makes edges of them.
func (or *oracle) relation(id graph.ID, r *ontology.Relation, d graph.Direction) reader {
	return func(ctx context.Context, a args) (any, error) {
		q := or.claimQuery(a)
		q.Relations, q.Direction = []string{r.Name}, d
		pages, err := or.snap.EntityClaims(ctx, []graph.ID{id}, q)
		if err != nil {
			return nil, err
		}
		if r.Literal {
			return or.claimPage(pages[0], q), nil
		}
		side := r.Range
		if d == graph.In {
			side = r.Domain
		}
		var edges []edge
		for _, c := range pages[0].Claims {
			other := c.Object
			if d == graph.In || d == graph.Both && c.Subject != id {
				other = c.Subject
			}
			node, err := or.end(ctx, other)
			if err != nil {
				return nil, err
			}
			if len(side) == 1 && node != nil {
				typ := node.(record)[typeKey]
				if !slices.ContainsFunc(side[0].Leaves, func(t *ontology.Type) bool { return t.Name == typ }) {
					node = nil
				}
			}
			edges = append(edges, edge{q.Order.Encode(q.Order.CursorOf(c)), node, record{"claim": or.claim(c), "certainty": certainty(c, q.AsOf)}})
		}
		return connection(edges, pages[0].PageInfo), nil
	}
}

func (or *oracle) relationCounts(ctx context.Context, id graph.ID, a args) (any, error) {
	sel := selection(a)
	counts, err := or.snap.RelationCounts(ctx, []graph.ID{id}, &sel, 0)
	if err != nil {
		return nil, err
	}
	return each(counts[0], func(c graph.RelationCount) (any, error) {
		return record{"relation": c.Relation, "direction": directions[c.Direction], "count": int(c.Count)}, nil
	})
}

var directions = map[graph.Direction]string{graph.Both: "BOTH", graph.Out: "OUT", graph.In: "IN"}

func direction(a args) graph.Direction {
	for d, name := range directions {
		if a["direction"] == name {
			return d
		}
	}
	panic("no direction")
}

func (or *oracle) neighbors(ctx context.Context, id graph.ID, a args) (any, error) {
	q := &graph.NeighborQuery{Relations: texts[string](a, "relations"), Direction: direction(a), Selection: selection(a), First: -1}
	all, err := or.snap.Neighbors(ctx, []graph.ID{id}, q)
	if err != nil {
		return nil, err
	}
	list := all[0].Neighbors
	info := graph.PageInfo{Total: int64(len(list)), HasPrevious: a.text("after") != ""}
	if after := a.text("after"); after != "" {
		from := must(graph.EntityIDAsc.Decode(after))
		list = slices.DeleteFunc(slices.Clone(list), func(n graph.Neighbor) bool { return n.ID <= from.ID })
	}
	if first := a.number("first"); len(list) > first {
		list, info.HasNext = list[:first], true
	}
	var edges []edge
	for _, n := range list {
		node, err := or.end(ctx, n.ID)
		if err != nil {
			return nil, err
		}
		var certain any
		switch {
		case q.AsOf != graph.NoInstant && n.Certain:
			certain = "CERTAIN"
		case q.AsOf != graph.NoInstant:
			certain = "POSSIBLE"
		}
		edges = append(edges, edge{graph.EntityIDAsc.Encode(graph.EntityCursor{ID: n.ID}), node, record{"claim": nil, "certainty": certain}})
	}
	return connection(edges, info), nil
}

func (or *oracle) quads(ctx context.Context, id graph.ID, a args) (any, error) {
	q := &graph.QuadQuery{Direction: direction(a), Predicates: texts[graph.ID](a, "predicates"), First: a.number("first"), After: a.text("after")}
	pages, err := or.snap.Quads(ctx, []graph.ID{id}, q)
	if err != nil {
		return nil, err
	}
	page := pages[0]
	q.First, q.After = math.MaxInt32, ""
	if pages, err = or.snap.Quads(ctx, []graph.ID{id}, q); err != nil {
		return nil, err
	}
	info := graph.PageInfo{HasNext: page.HasNext, HasPrevious: a.text("after") != "", Total: int64(len(pages[0].Quads))}
	var edges []edge
	for i, q := range page.Quads {
		rec := record{"subject": or.term(q.Subject), "predicate": graph.TermOf(q.Predicate).Text, "object": or.term(q.Object), "label": nil}
		if q.Label != nil {
			if t := graph.TermOf(q.Label); t.Kind == graph.BlankTerm {
				rec["label"] = "_:" + t.Text
			} else {
				rec["label"] = t.Text
			}
		}
		edges = append(edges, edge{page.Cursors[i], rec, nil})
	}
	return connection(edges, info), nil
}

func (or *oracle) term(v quad.Value) record {
	t := graph.TermOf(v)
	rec := record{"value": t.Text, "datatype": nil, "language": nil, "entity": nil}
	switch t.Kind {
	case graph.LiteralTerm:
		rec["kind"], rec["datatype"], rec["language"] = "LITERAL", t.Datatype, orNull(t.Language)
		return rec
	case graph.BlankTerm:
		rec["kind"] = "BLANK"
	default:
		rec["kind"] = "IRI"
	}
	rec["entity"] = or.endReader(or.snap.Namespace().ID(v))
	return rec
}

// list reads a page of entities, of one type or of all.
func (or *oracle) list(ctx context.Context, a args, t *ontology.Type) (any, error) {
	orders := map[string]graph.EntityOrder{"NAME": graph.NameAsc, "ID": graph.EntityIDAsc, "CLAIM_COUNT": {By: graph.ByClaims}}
	if t != nil {
		for _, p := range t.Properties {
			orders[graphQLWord(p.Name)] = graph.EntityOrder{By: graph.ByProperty, Property: p.Name, Kind: p.ValueKind()}
		}
	}
	word := a.text("orderBy")
	at := strings.LastIndexByte(word, '_')
	order := orders[word[:at]]
	order.Desc = word[at:] == "_DESC"
	q := &graph.EntityQuery{Where: or.entityFilter(a["where"], t), Order: order, Page: a.page()}
	if t != nil {
		for _, leaf := range t.Leaves {
			q.Types = append(q.Types, leaf.Name)
		}
	}
	page, err := or.snap.ListEntities(ctx, q)
	if err != nil {
		return nil, err
	}
	var edges []edge
	for i, e := range page.Entities {
		node, err := or.end(ctx, e.ID)
		if err != nil {
			return nil, err
		}
		place := q.Order.CursorOf(e, 0)
		if page.Cursors != nil {
			place = page.Cursors[i]
		}
		edges = append(edges, edge{q.Order.Encode(place), node, record{"claim": nil, "certainty": nil}})
	}
	return connection(edges, page.PageInfo), nil
}

// types reads a list of EntityType; nil where it is left out.
func (or *oracle) typeNames(a args) []string {
	if _, ok := a["types"]; !ok {
		return nil
	}
	names := []string{}
	for _, v := range a.list("types") {
		if v == "Resource" {
			names = append(names, "")
			continue
		}
		for _, leaf := range or.ontology.Type(v.(string)).Leaves {
			names = append(names, leaf.Name)
		}
	}
	return names
}
