package exec

import (
	"context"
	"hash/maphash"
	"sync"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
	"entente/graph/merged"
	"entente/schema/plan"
)

// A table holds the objects of one selection set, one a row. It goes through
// three steps: ask notes what the fields need of the store, expand makes the
// tables of the objects that they lead to, and then rows are written.
type table interface {
	// asks tells whether the table reads anything; else ask is not called.
	asks() bool
	ask(r *run)
	expand(r *run)
	// fields returns the fields of a row's concrete type in the order of the
	// answer, nil where the row is null, or why it cannot be told.
	fields(row int32) ([]*plan.Field, *fault)
	// selected is the set that the table's objects answer.
	selected() *plan.Set
	// value appends a field's value, unless it is null.
	value(w *writer, f *plan.Field, row int32) result
}

// base is what all tables have in common. A table whose set has one concrete
// type and that reads nothing has only expand and value of its own to add.
type base struct {
	set  *plan.Set
	cols []column // by Field.Column
}

func (b *base) selected() *plan.Set                  { return b.set }
func (b *base) asks() bool                           { return false }
func (b *base) ask(*run)                             {}
func (b *base) expand(*run)                          {}
func (b *base) fields(int32) ([]*plan.Field, *fault) { return b.set.Shared, nil }
func (b *base) column(f *plan.Field) *column         { return &b.cols[f.Column] }

// link leads a field to a table, row by row until more is said.
func (b *base) link(f *plan.Field, to table) *column {
	c := b.column(f)
	c.to = to
	return c
}

// A column leads from the rows of a table to those of another.
type column struct {
	to table
	// off has, for a list, where the row's part of rows begins; it ends where
	// the next one's begins. nil: one object a row.
	off []int32
	// rows are rows of to, -1 for null. nil: the numbers are the rows.
	rows  []int32
	fault *fault // why there is nothing
	// parts, if not nil, make the objects of a list when they are written; the
	// others but off and fault are not used.
	parts *parts
}

// at returns the row that a row leads to.
func (c *column) at(row int32) int32 {
	if c.rows == nil {
		return row
	}
	return c.rows[row]
}

// A run is the answering of one request. It is used by one goroutine.
type run struct {
	Request
	memory
	ctx       context.Context
	ns        graph.Namespace
	sources   sources
	explainer *explainer // nil where nothing is to be explained
	aborted   *fault     // why the whole request ends
}

// memory is what runs use one after another: a small request would allocate
// more for it than for all else.
type memory struct {
	entities entities
	batches  batches
	arena    graph.ClaimArena // of the claims of entities
	columns  []column         // what is left of a block
	block    []column
	round    []table // of this level
	next     []table // of the level below
	text     []byte  // of answers, while they are written
	path     []step
}

// runs are those that have ended.
var runs = sync.Pool{New: func() any { return new(run) }}

// What a run may have memory for that is kept.
const (
	keptClaims   = 1024
	keptEntities = 16 << 10
	keptTables   = 64
	columnBlock  = 64
)

func newRun(ctx context.Context, req Request) *run {
	r := runs.Get().(*run)
	r.Request, r.ctx, r.ns, r.sources = req, ctx, req.Snapshot.Namespace(), newSources()
	r.entities.seed = maphash.MakeSeed()
	if req.Explain != nil {
		r.explain(req.Explain)
	}
	r.Snapshot = merged.Resolve(r.Snapshot)
	return r
}

// end gives the memory to other runs. Nothing of the run may be used any more.
func (r *run) end() {
	*r = run{memory: r.memory}
	r.entities.reset(keptEntities)
	r.batches.list = reset(r.batches.list, keptTables)
	if r.arena.Release(0); r.arena.Size() > keptClaims {
		r.arena = graph.ClaimArena{}
	}
	clear(r.block)
	r.columns = r.block
	r.round, r.next = reset(r.round, keptTables), reset(r.next, keptTables)
	r.path = reset(r.path, keptTables)
	runs.Put(r)
}

// reset empties a list, of which the memory is kept if it is for few items.
func reset[T any](list []T, kept int) []T {
	if cap(list) > kept {
		return nil
	}
	clear(list[:cap(list)])
	return list[:0]
}

// base begins a table of a set's objects.
func (r *run) base(set *plan.Set) base {
	n := len(set.Fields)
	if n > len(r.columns) {
		if n > columnBlock {
			return base{set, make([]column, n)}
		}
		r.columns = make([]column, columnBlock)
		if r.block == nil {
			r.block = r.columns
		}
	}
	b := base{set, r.columns[:n:n]}
	r.columns = r.columns[n:]
	return b
}

// add takes a new table: it is read with its level, or expanded at once where
// it reads nothing.
func (r *run) add(t table) {
	if t.asks() {
		r.next = append(r.next, t)
	} else {
		t.expand(r)
	}
}

func (r *run) answer() ([]byte, gqlerror.List) {
	root := &queryTable{base: r.base(r.Plan.Root)}
	r.add(root)
	r.levels()
	w := newWriter(r)
	w.buf = append(w.buf, r.Lead...)
	if r.aborted != nil || w.object(root, 0, nil) != wrote {
		w.buf = append(w.buf[:len(r.Lead)], "null"...)
	}
	data := w.take()
	if r.aborted != nil {
		return append(data[:len(r.Lead)], "null"...), gqlerror.List{r.aborted.error(nil, nil)}
	}
	return data, w.errors()
}

// levels goes down until there is nothing left to read.
func (r *run) levels() {
	for len(r.next) > 0 && r.aborted == nil {
		r.level()
	}
}

// level reads what one level needs and makes the tables of the next.
func (r *run) level() {
	r.round, r.next = r.next, r.round[:0]
	for _, t := range r.round {
		if t, ok := t.(*entityTable); ok {
			t.identify(r)
		}
	}
	r.askedByRound()
	r.readEntities()
	mentions := r.readMentions()
	for _, t := range r.round {
		if t, ok := t.(*entityTable); ok && t.lookup {
			t.fault = mentions
		}
		r.askedBy(t.selected())
		t.ask(r)
	}
	r.readBatches()
	r.askedByRound()
	r.sources.read(r)
	for _, t := range r.round {
		if r.aborted != nil {
			return
		}
		t.expand(r)
	}
}
