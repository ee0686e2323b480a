package exec

import (
	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/merged"
	"entente/graph/paths"
	"entente/schema/plan"
)

// A queryTable is the root: one row, Query.
type queryTable struct {
	base
	answers []rootAnswer // by column
}

// A rootAnswer is what a root field's own read gave.
type rootAnswer struct {
	edges  *edges
	paths  []paths.Path
	around *paths.Neighborhood
	asOf   graph.Instant // of paths and around
	groups []aggregate.Group
	counts []aggregate.EntityGroup
	runs   []graph.ImportRun
	fault  *fault
}

func (t *queryTable) asks() bool { return true }

func (t *queryTable) ask(r *run) {
	t.answers = make([]rootAnswer, len(t.set.Fields))
	same := map[int]*rootAnswer{} // by Field.Call
	for _, f := range t.set.Fields {
		if r.aborted != nil {
			return
		}
		if f.Op == plan.Typename || f.Op == plan.Introspection {
			continue
		}
		a := &t.answers[f.Column]
		if known := same[f.Call]; known != nil {
			*a = *known
			continue
		}
		r.askedBy(t.set, f)
		a.fault = r.faultOf(a.read(r, f))
		same[f.Call] = a
	}
}

// read makes the reads that are the field's own. Entities and claims by id are
// read with others, and so is what is known of datasets.
func (a *rootAnswer) read(r *run, f *plan.Field) (err error) {
	switch f.Op {
	case plan.QueryEntities, plan.QueryMany:
		q := f.EntityQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		page, err := r.Snapshot.ListEntities(r.ctx, &q)
		if err != nil {
			return err
		}
		a.edges = &edges{off: oneConnection(len(page.Entities)), info: []graph.PageInfo{page.PageInfo}, ordered: q.Order, places: page.Cursors, nums: make([]int32, len(page.Entities))}
		r.entities.grow(len(page.Entities))
		for i, e := range page.Entities {
			a.edges.nums[i] = r.head(e)
		}
	case plan.QueryClaims, plan.QueryTimeline:
		q := f.ClaimQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		page, err := r.Snapshot.AllClaims(r.ctx, &q)
		if err != nil {
			return err
		}
		a.edges = &edges{off: oneConnection(len(page.Claims)), info: []graph.PageInfo{page.PageInfo}, order: q.Order, asOf: q.AsOf, claims: page.Claims}
		if page.Claims == nil {
			a.edges.claims = []*graph.Claim{}
		}
		if f.Set.Has(plan.TimelineSpans) {
			a.edges.begins = make([][]graph.Instant, 1)
			a.edges.from, a.edges.to = f.Bounds(r.Arguments)
			return r.readBegins(&q, nil, a.edges.begins)
		}
	case plan.QuerySearch:
		a.edges, err = r.search(f)
	case plan.QueryPaths:
		q := f.PathQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		a.asOf = q.Selection.AsOf
		if err := r.currentEnds(&q); err != nil {
			return err
		}
		a.paths, err = paths.Find(r.ctx, r.Snapshot, q)
	case plan.QueryNeighborhood:
		q := f.NeighborhoodQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		a.asOf = q.Selection.AsOf
		if q.Of, err = merged.Current(r.ctx, r.Snapshot, q.Of); err != nil {
			return err
		}
		a.around, err = paths.Around(r.ctx, r.Snapshot, q)
	case plan.QueryAggregate:
		q := f.GroupQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		a.groups, err = aggregate.Count(r.ctx, r.Snapshot, q)
	case plan.QueryContradictions:
		a.edges, err = r.contradictions(f)
	case plan.QueryAggregateEntities:
		q := f.EntityGroupQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		a.counts, err = aggregate.Entities(r.ctx, r.Snapshot, q)
	case plan.QueryNode, plan.QueryClaim:
		if id := f.ID(r.Arguments); f.Op == plan.QueryClaim || id.IsClaim() {
			r.sources.claims.want(id)
		}
	case plan.QueryNodes:
		for _, id := range f.IDs(r.Arguments) {
			if id.IsClaim() {
				r.sources.claims.want(id)
			}
		}
	case plan.QueryDatasets:
		r.sources.datasets.wanted = true
		r.sources.stats.wanted = r.sources.stats.wanted || f.Set.Has(plan.DatasetClaimCount)
	case plan.QueryImportRuns:
		q := f.RunQuery(r.Arguments)
		a.runs, err = r.Snapshot.ImportRuns(r.ctx, q.Dataset, q.First)
	case plan.QueryStats:
		r.sources.stats.wanted = true
	}
	return err
}

// currentEnds replaces the ids of a query for paths that were merged.
func (r *run) currentEnds(q *paths.Query) error {
	ids := append(append([]graph.ID{q.From, q.To}, q.Via...), q.Avoid...)
	ids, err := merged.Current(r.ctx, r.Snapshot, ids)
	if err != nil {
		return err
	}
	q.From, q.To, ids = ids[0], ids[1], ids[2:]
	if q.Via != nil {
		q.Via = ids[:len(q.Via)]
	}
	if q.Avoid != nil {
		q.Avoid = ids[len(q.Via):]
	}
	return nil
}

func (r *run) search(f *plan.Field) (*edges, error) {
	q := f.SearchQuery(r.Arguments)
	q.MaxRows, q.Total = r.MaxRows, f.Set.Has(plan.TotalCount)
	page, err := r.Snapshot.Search(r.ctx, &q)
	if err != nil {
		return nil, err
	}
	e := &edges{
		off: oneConnection(len(page.Hits)), info: []graph.PageInfo{{HasNext: page.HasNext, HasPrevious: q.After != "", Total: page.Total}},
		hits: page.Hits, partial: page.Partial,
	}
	for _, h := range page.Hits {
		e.nums = append(e.nums, r.head(h.Entity))
	}
	return e, nil
}

func (t *queryTable) expand(r *run) {
	for _, f := range t.set.Fields {
		if a := &t.answers[f.Column]; a.fault != nil {
			t.column(f).fault = a.fault
		} else {
			t.expandField(r, f, a)
		}
	}
}

func (t *queryTable) expandField(r *run, f *plan.Field, a *rootAnswer) {
	switch f.Op {
	case plan.QueryEntity, plan.QueryOne:
		*t.column(f) = r.lookup(f.Set, []graph.ID{f.ID(r.Arguments)})
	case plan.QueryNode:
		t.nodes(r, f, []graph.ID{f.ID(r.Arguments)})
	case plan.QueryNodes:
		t.nodes(r, f, f.IDs(r.Arguments))
	case plan.QueryClaim:
		claim, fault := r.sources.claims.get(f.ID(r.Arguments))
		*t.column(f) = r.claimTable(f.Set, []*graph.Claim{claim})
		t.column(f).fault = fault
	case plan.QueryEntities, plan.QueryMany, plan.QueryClaims, plan.QueryTimeline, plan.QuerySearch, plan.QueryContradictions:
		to := &connectionTable{r.base(f.Set), *a.edges}
		t.link(f, to)
		r.add(to)
	case plan.QueryPaths:
		to := &pathTable{base: r.base(f.Set), paths: a.paths, asOf: a.asOf}
		t.link(f, to).off = oneConnection(len(a.paths))
		r.add(to)
	case plan.QueryNeighborhood:
		to := &neighborhoodTable{base: r.base(f.Set), around: a.around, asOf: a.asOf}
		t.link(f, to)
		r.add(to)
	case plan.QueryAggregate:
		to := &groupTable{base: r.base(f.Set), groups: a.groups}
		t.link(f, to).off = oneConnection(len(a.groups))
		r.add(to)
	case plan.QueryAggregateEntities:
		to := &entityGroupTable{r.base(f.Set), a.counts, f.EntityKeys(r.Arguments)}
		t.link(f, to).off = oneConnection(len(a.counts))
		r.add(to)
	case plan.QueryDatasets:
		ids := make([]string, len(r.sources.datasets.list))
		for i, d := range r.sources.datasets.list {
			ids[i] = d.ID
		}
		*t.column(f) = r.datasetTable(f.Set, ids)
		t.column(f).off, t.column(f).fault = oneConnection(len(ids)), r.sources.datasets.fault
	case plan.QueryImportRuns:
		to := &runTable{base: r.base(f.Set), runs: a.runs}
		t.link(f, to).off = oneConnection(len(a.runs))
		r.add(to)
	}
}

func (t *queryTable) value(w *writer, f *plan.Field, row int32) result {
	c := t.column(f)
	switch f.Op {
	case plan.Introspection:
		return w.introspect(f)
	case plan.Typename:
		return w.name(f.Typename)
	case plan.QueryNodes, plan.QueryPaths, plan.QueryAggregate, plan.QueryAggregateEntities, plan.QueryDatasets, plan.QueryImportRuns:
		return w.many(f, c, row)
	case plan.QueryStats:
		return w.stats(f)
	}
	return w.one(f, c, row)
}

func (w *writer) introspect(f *plan.Field) result {
	field := f.AST[0]
	if len(f.AST) > 1 {
		merged := *field
		merged.SelectionSet = nil
		for _, a := range f.AST {
			merged.SelectionSet = append(merged.SelectionSet, a.SelectionSet...)
		}
		field = &merged
	}
	if w.r.Introspect == nil {
		return w.fail(f, codeInput, "introspection is off")
	}
	data, err := w.r.Introspect(field)
	if err != nil {
		return w.fault(f, w.r.faultOf(err))
	}
	if string(data) == "null" {
		return null
	}
	w.buf = append(w.buf, data...)
	return wrote
}
