package exec

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/contradictions"
	"entente/schema/plan"
)

// A batch is one question to the store about many entities: what all fields of
// a level with one [plan.Field.Call] ask. Its answer is by entity.
type batch struct {
	f     *plan.Field // that asked first
	asks  []*ask
	nums  []int32 // the entities, each once
	fault *fault

	order     graph.ClaimOrder // of claims and counts
	asOf      graph.Instant
	direction graph.Direction
	claims    []graph.ClaimPage
	begins    [][]graph.Instant // of all claims of timelines
	from, to  graph.Instant     // of timelines
	counts    [][]graph.RelationCount
	neighbors []neighborPage
	quads     []graph.QuadPage
	groups    [][]aggregate.Group
	pairs     []contradictions.Page
	totals    []int64 // of quads
	after     string  // of quads and contradictions: the cursor that was given
}

type neighborPage struct {
	ids  []graph.Neighbor
	info graph.PageInfo
}

// An ask is what one field of one table contributes to a batch.
type ask struct {
	batch *batch
	set   *plan.Set   // of the table
	f     *plan.Field // of set
	nums  []int32     // distinct entities
	pos   []int32     // their places in the batch; nil where these are their own indices
}

// place returns where the answer for the i-th of the ask's entities is.
func (a *ask) place(i int32) int32 {
	if a.pos == nil {
		return i
	}
	return a.pos[i]
}

// batches are those of a level.
type batches struct{ list []*batch }

// ask adds a field's question about distinct entities to the level's batches.
func (bs *batches) ask(set *plan.Set, f *plan.Field, nums []int32) *ask {
	i := slices.IndexFunc(bs.list, func(b *batch) bool { return b.f.Call == f.Call })
	if i < 0 {
		i = len(bs.list)
		bs.list = append(bs.list, &batch{f: f})
	}
	a := &ask{batch: bs.list[i], set: set, f: f, nums: nums}
	a.batch.asks = append(a.batch.asks, a)
	return a
}

// readBatches asks the store: one call a batch, a second one where neighbors
// or quads are to be counted.
func (r *run) readBatches() {
	for _, b := range r.batches.list {
		if r.aborted != nil {
			break
		}
		if b.nums = b.asks[0].nums; len(b.asks) > 1 {
			b.join(&r.entities)
		}
		r.askedByBatch(b)
		b.fault = r.faultOf(b.read(r, r.entities.ids(b.nums)))
	}
	r.batches.list = r.batches.list[:0]
}

// join makes one list of the entities of all asks.
func (b *batch) join(es *entities) {
	var all []int32
	for _, a := range b.asks {
		all = append(all, a.nums...)
	}
	distinct, rows := es.rows(all)
	b.nums = distinct
	if rows == nil { // all are distinct, in the order of all
		rows = make([]int32, len(all))
		for i := range rows {
			rows[i] = int32(i)
		}
	}
	for _, a := range b.asks {
		a.pos, rows = rows[:len(a.nums)], rows[len(a.nums):]
	}
}

func (b *batch) read(r *run, ids []graph.ID) (err error) {
	switch b.f.Op {
	case plan.EntityRelationCounts:
		b.counts, err = r.Snapshot.RelationCounts(r.ctx, ids, b.f.Selection(r.Arguments), r.MaxRows)
	case plan.EntityNeighbors:
		err = b.readNeighbors(r, ids)
	case plan.EntityContradictions:
		q := b.f.ContradictionQuery(r.Arguments)
		q.MaxRows, b.after = r.MaxRows, q.After
		b.pairs, err = contradictions.OfEntities(r.ctx, r.Snapshot, ids, q)
	case plan.EntityAggregate:
		scope, q := b.f.Scope(r.Arguments), b.f.GroupQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		b.groups, err = aggregate.CountEach(r.ctx, r.Snapshot, ids, scope, q)
	case plan.EntityQuads:
		err = b.readQuads(r, ids)
	default:
		q := b.f.ClaimQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		q.Alone, q.Arena = !b.asksAround(), &r.arena
		b.order, b.asOf, b.direction = q.Order, q.AsOf, q.Direction
		if b.claims, err = r.Snapshot.EntityClaims(r.ctx, ids, &q); err == nil && b.f.Set.Has(plan.TimelineSpans) {
			b.begins = make([][]graph.Instant, len(ids))
			b.from, b.to = b.f.Bounds(r.Arguments)
			err = r.readBegins(&q, ids, b.begins)
		}
	}
	return err
}

// asksAround tells whether any field that gets the answer asks for what lies
// around its page.
func (b *batch) asksAround() bool {
	return slices.ContainsFunc(b.asks, func(a *ask) bool { return a.f.Set.Has(plan.ConnectionPageInfo) })
}

// readNeighbors reads pages of neighbors. Where they are to be counted it reads
// all of them, and takes the pages from these.
func (b *batch) readNeighbors(r *run, ids []graph.ID) error {
	q := b.f.NeighborQuery(r.Arguments)
	q.MaxRows = r.MaxRows
	b.asOf = q.AsOf
	first, after, total := q.First, q.After, b.f.Set.Has(plan.TotalCount)
	if total {
		q.First, q.After = -1, ""
	}
	pages, err := r.Snapshot.Neighbors(r.ctx, ids, &q)
	if err != nil {
		return err
	}
	b.neighbors = make([]neighborPage, len(pages))
	for i, p := range pages {
		page := neighborPage{ids: p.Neighbors, info: graph.PageInfo{HasNext: p.HasNext, HasPrevious: after != "", Total: -1}}
		if total {
			page.info.Total = int64(len(p.Neighbors))
			if after != "" {
				from, found := slices.BinarySearchFunc(page.ids, after, func(n graph.Neighbor, id graph.ID) int { return cmp.Compare(n.ID, id) })
				if found {
					from++
				}
				page.ids = page.ids[from:]
			}
			if page.info.HasNext = len(page.ids) > first; page.info.HasNext {
				page.ids = page.ids[:first]
			}
		}
		b.neighbors[i] = page
	}
	return nil
}

func (b *batch) readQuads(r *run, ids []graph.ID) (err error) {
	q := b.f.QuadQuery(r.Arguments)
	q.Predicates = slices.Clone(q.Predicates)
	for i, p := range q.Predicates { // IRIs of the graph's own have short ids
		q.Predicates[i] = r.ns.ID(r.ns.Term(p))
	}
	b.after = q.After
	if b.quads = make([]graph.QuadPage, len(ids)); q.First > 0 || b.asksAround() {
		b.quads, err = r.Snapshot.Quads(r.ctx, ids, &q)
	}
	if err != nil || !b.f.Set.Has(plan.TotalCount) {
		return err
	}
	b.totals, err = r.countQuads(ids, &q)
	return err
}

// quadsACount is how many quads of a node are read at once to count them.
const quadsACount = 10_000

// countQuads counts all quads of a query around each node: in one call, and
// more for nodes that have more than quadsACount.
func (r *run) countQuads(ids []graph.ID, q *graph.QuadQuery) ([]int64, error) {
	q.First, q.After = quadsACount, ""
	pages, err := r.Snapshot.Quads(r.ctx, ids, q)
	if err != nil {
		return nil, err
	}
	totals := make([]int64, len(ids))
	rows := 0
	for i, p := range pages {
		for {
			totals[i] += int64(len(p.Quads))
			if rows += len(p.Quads); r.MaxRows > 0 && rows > r.MaxRows {
				return nil, graph.ErrTooManyRows
			}
			if !p.HasNext {
				break
			}
			q.After = p.Cursors[len(p.Cursors)-1]
			rest, err := r.Snapshot.Quads(r.ctx, ids[i:i+1], q)
			if err != nil {
				return nil, err
			}
			p = rest[0]
		}
	}
	return totals, nil
}
