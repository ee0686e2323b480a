package exec

import (
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/contradictions"
	"entente/schema/plan"
)

// edges are the pages of a level's connections, one after another: off[i] is
// where those of connection i begin. What leads to an edge is in one of claims,
// hits and quads, or in nums alone.
type edges struct {
	off  []int32
	info []graph.PageInfo

	claims  []*graph.Claim
	order   graph.ClaimOrder // of claims, for their cursors
	asOf    graph.Instant    // NoInstant where certainty is null
	ordered graph.EntityOrder
	places  []graph.EntityCursor // of entities, in orders that a head does not tell
	hits    []graph.SearchHit
	partial bool // not all hits were looked for
	quads   []quad.Quad
	cursors []string // of quads and contradictions
	pairs   []contradictions.Contradiction
	certain []bool // of neighbors: one of the claims that lead there is certain

	// begins are when the claims of a timeline's pages begin, by connection,
	// where its spans are selected; from and to bound it.
	begins   [][]graph.Instant
	from, to graph.Instant

	// nums are the entities that edges lead to, -1 for none; nil where no
	// field needs them.
	nums []int32
}

// edgesOf lays out the answer to an ask.
func edgesOf(r *run, f *plan.Field, a *ask) edges {
	b, es := a.batch, &r.entities
	e := edges{order: b.order, asOf: b.asOf, ordered: plan.NeighborOrder, off: make([]int32, 1, len(a.nums)+1), info: make([]graph.PageInfo, 0, len(a.nums))}
	e.from, e.to = b.from, b.to
	nodes := f.Set.LeadsToNodes() && f.Op == plan.EntityRelation
	// Edges and cursors are made of the claims, nodes and counts are not.
	claims := f.Op != plan.EntityRelation || f.Set.Has(plan.Edges) || f.Set.Has(plan.ConnectionPageInfo)
	switch f.Op {
	case plan.EntityRelation, plan.EntityClaims, plan.EntityTimeline, plan.LiteralRelation:
		n := 0
		for i := range a.nums {
			n += len(b.claims[a.place(int32(i))].Claims)
		}
		if claims {
			e.claims = make([]*graph.Claim, 0, n)
		}
		if nodes {
			e.nums = make([]int32, 0, n)
		}
	}
	for i, num := range a.nums {
		switch at := a.place(int32(i)); f.Op {
		case plan.EntityNeighbors:
			p := &b.neighbors[at]
			for _, n := range p.ids {
				e.nums = append(e.nums, es.number(n.ID))
				e.certain = append(e.certain, n.Certain)
			}
			e.info = append(e.info, p.info)
			e.off = append(e.off, int32(len(e.nums)))
		case plan.EntityQuads:
			p := &b.quads[at]
			e.quads, e.cursors = append(e.quads, p.Quads...), append(e.cursors, p.Cursors...)
			info := graph.PageInfo{HasNext: p.HasNext, HasPrevious: b.after != "", Total: -1}
			if b.totals != nil {
				info.Total = b.totals[at]
			}
			e.info = append(e.info, info)
			e.off = append(e.off, int32(len(e.quads)))
		case plan.EntityContradictions:
			e.addPairs(&b.pairs[at], b.after)
		default:
			p := &b.claims[at]
			if claims {
				e.claims = append(e.claims, p.Claims...)
			}
			e.info = append(e.info, p.PageInfo)
			if b.begins != nil {
				e.begins = append(e.begins, b.begins[at])
			}
			e.off = append(e.off, e.off[len(e.off)-1]+int32(len(p.Claims)))
			if nodes {
				for _, c := range p.Claims {
					e.nums = append(e.nums, es.number(otherEnd(c, es.list[num].id, b.direction)))
				}
			}
		}
	}
	return e
}

// otherEnd is where a claim leads to from one of its ends.
func otherEnd(c *graph.Claim, from graph.ID, d graph.Direction) graph.ID {
	switch d {
	case graph.Out:
		return c.Object
	case graph.In:
		return c.Subject
	}
	return c.Other(from)
}

// oneConnection is the offsets of edges of a single connection.
func oneConnection(n int) []int32 { return []int32{0, int32(n)} }

// cursor returns the cursor of an edge.
func (e *edges) cursor(es *entities, i int32) string {
	switch {
	case e.hits != nil:
		return e.hits[i].Cursor
	case e.cursors != nil:
		return e.cursors[i]
	case e.claims != nil:
		return e.order.Encode(e.order.CursorOf(e.claims[i]))
	}
	if e.places != nil {
		return e.ordered.Encode(e.places[i])
	}
	n := &es.list[e.nums[i]]
	if n.known != nil {
		return e.ordered.Encode(e.ordered.CursorOf(n.known, 0))
	}
	return e.ordered.Encode(graph.EntityCursor{ID: n.id})
}

// A connectionTable holds connections of any kind.
type connectionTable struct {
	base
	edges
}

func (t *connectionTable) expand(r *run) {
	for _, f := range t.set.Fields {
		if f.Op != plan.Edges && f.Op != plan.Nodes {
			continue
		}
		c := t.column(f)
		if t.inParts(f.Set) {
			c.parts = &parts{n: t.off[1], make: func(from, to int32) column {
				part := t.edges.part(from, to)
				return r.objects(f, &part)
			}}
		} else {
			*c = r.objects(f, &t.edges)
		}
		c.off = t.off
	}
}

// objects makes a table of edges, or of what they lead to.
func (r *run) objects(f *plan.Field, e *edges) column {
	if f.Op == plan.Edges {
		return r.edgeTable(f.Set, e)
	}
	return r.nodeTable(f.Set, e)
}

// edgeTable makes a table of edges.
func (r *run) edgeTable(set *plan.Set, e *edges) column {
	to := &edgeTable{r.base(set), *e}
	r.add(to)
	return column{to: to}
}

// nodeTable makes a table of the objects that edges lead to, in their order.
func (r *run) nodeTable(set *plan.Set, e *edges) column {
	switch set.Kind {
	case plan.Claim:
		return r.claimTable(set, e.claims)
	case plan.Contradiction:
		to := &contradictionTable{r.base(set), e.pairs}
		r.add(to)
		return column{to: to}
	case plan.Quad:
		to := &quadTable{r.base(set), e.quads}
		r.add(to)
		return column{to: to}
	}
	return r.entityTable(set, e.nums, false)
}

func (t *connectionTable) value(w *writer, f *plan.Field, row int32) result {
	switch f.Op {
	case plan.Edges, plan.Nodes:
		return w.many(f, t.column(f), row)
	case plan.TimelineSpans:
		return writeList(w, f, graph.Spans(t.begins[row], t.from, t.to, f.Most(w.r.Arguments)), writeSpan)
	case plan.TotalCount:
		if t.info[row].Total < 0 {
			return null
		}
		return w.int(f, t.info[row].Total)
	case plan.SearchPartial:
		return w.bool(t.partial)
	case plan.ConnectionPageInfo:
		return w.leaf(f, func(f *plan.Field) result { return t.pageInfo(w, f, row) })
	}
	return w.name(f.Typename)
}

func (t *connectionTable) pageInfo(w *writer, f *plan.Field, row int32) result {
	from, to := t.off[row], t.off[row+1]
	switch {
	case f.Op == plan.PageHasNext:
		return w.bool(t.info[row].HasNext)
	case f.Op == plan.PageHasPrevious:
		return w.bool(t.info[row].HasPrevious)
	case f.Op == plan.Typename:
		return w.name(f.Typename)
	case from == to:
		return null
	case f.Op == plan.PageStart:
		return w.string(t.cursor(&w.r.entities, from))
	}
	return w.string(t.cursor(&w.r.entities, to-1))
}

// An edgeTable holds the edges of connections.
type edgeTable struct {
	base
	edges
}

func (t *edgeTable) expand(r *run) {
	for _, f := range t.set.Fields {
		switch {
		case f.Op == plan.EdgeNode:
			*t.column(f) = r.nodeTable(f.Set, &t.edges)
		case f.Op == plan.EdgeClaim && t.claims != nil:
			*t.column(f) = r.claimTable(f.Set, t.claims)
		}
	}
}

func (t *edgeTable) value(w *writer, f *plan.Field, row int32) result {
	switch f.Op {
	case plan.EdgeCursor:
		return w.string(t.cursor(&w.r.entities, row))
	case plan.EdgeNode:
		return w.one(f, t.column(f), row)
	case plan.EdgeClaim:
		if t.claims == nil {
			return null
		}
		return w.one(f, t.column(f), row)
	case plan.EdgeCertainty:
		switch {
		case t.claims != nil:
			return w.certainty(t.claims[row], t.asOf)
		case t.certain != nil && t.asOf != graph.NoInstant:
			if t.certain[row] {
				return w.name(plan.CertaintyNames[graph.Certain])
			}
			return w.name(plan.CertaintyNames[graph.Possible])
		}
		return null
	case plan.EdgeScore:
		return w.float(t.hits[row].Score)
	case plan.EdgeTier:
		return w.name(plan.SearchTierNames[t.hits[row].Tier])
	case plan.EdgeMatches:
		return writeList(w, f, t.hits[row].Matches, writeWordMatch)
	case plan.EdgeMatched:
		return w.leaf(f, func(f *plan.Field) result { return writeMatch(w, f, &t.hits[row]) })
	}
	return w.name(f.Typename)
}

// certainty writes how certain a claim is, null where asOf is NoInstant.
func (w *writer) certainty(c *graph.Claim, asOf graph.Instant) result {
	if asOf == graph.NoInstant {
		return null
	}
	certainty := graph.CertaintyAsOf(c.Date, c.DateKind, asOf)
	if certainty == graph.Excluded {
		return null
	}
	return w.name(plan.CertaintyNames[certainty])
}

func writeMatch(w *writer, f *plan.Field, hit *graph.SearchHit) result {
	switch f.Op {
	case plan.MatchField:
		return w.name(plan.NameFieldNames[hit.Field])
	case plan.MatchText:
		return w.string(hit.Text)
	}
	return w.name(f.Typename)
}

func writeWordMatch(w *writer, f *plan.Field, m *graph.SearchMatch) result {
	switch f.Op {
	case plan.WordText:
		return w.string(m.Word)
	case plan.WordTerm:
		return w.string(m.Term)
	case plan.WordField:
		return w.name(plan.NameFieldNames[m.Field])
	case plan.WordKind:
		return w.name(plan.MatchKindNames[m.Kind])
	case plan.WordDistance:
		return w.int(f, int64(m.Distance))
	case plan.WordWeight:
		return w.float(m.Weight)
	case plan.WordScore:
		return w.float(m.Score)
	}
	return w.name(f.Typename)
}
