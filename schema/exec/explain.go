package exec

import (
	"context"
	"slices"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema/plan"
)

// An Explanation says what answering a request took. [Run] fills it.
type Explanation struct {
	// Reads, if not nil, is what the request's snapshot counts in.
	Reads *graph.Reads
	// Steps are the calls of the snapshot in the order of the first of each
	// kind: those of one method for the same fields are one step.
	Steps []Step
}

// A Step is what one method of the snapshot was called for.
type Step struct {
	// Paths are the fields of the answer that asked, by response keys joined
	// with dots. A field of a list stands for those of all of its members.
	Paths []string
	Op    string // the method
	Calls int
	Keys  int64 // read from the store, as the snapshot counts them
	Time  time.Duration
}

// An explainer is a snapshot that notes the calls of another.
type explainer struct {
	of    graph.Snapshot // not embedded: a new method must be noted too
	to    *Explanation
	sets  map[*plan.Set]string // paths
	paths []string             // of what the next calls are for
}

// Explain returns a snapshot that notes what is read before a request runs; snap
// itself where to is nil.
func Explain(snap graph.Snapshot, to *Explanation) graph.Snapshot {
	if to == nil {
		return snap
	}
	return &explainer{of: snap, to: to}
}

// foresees says that what is read next is for fields of the root.
func (req *Request) foresees(fields ...*plan.Field) {
	if x, ok := req.Snapshot.(*explainer); ok {
		x.paths = nil
		for _, f := range fields {
			x.paths = append(x.paths, f.Key)
		}
	}
}

// explain makes a run note what it takes.
func (r *run) explain(to *Explanation) {
	x := &explainer{of: r.Snapshot, to: to, sets: map[*plan.Set]string{}}
	x.walk(r.Plan.Root, "")
	r.Snapshot, r.explainer = x, x
}

// walk notes the paths of a set and those below it.
func (x *explainer) walk(s *plan.Set, path string) {
	if s == nil {
		return
	}
	x.sets[s] = path
	for _, f := range s.Fields {
		x.walk(f.Set, join(path, f.Key))
		x.walk(f.Claims, join(path, f.Key))
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// askedBy says that what is read next is for fields of a table, or for the
// table itself where none is given.
func (r *run) askedBy(set *plan.Set, fields ...*plan.Field) {
	if x := r.explainer; x != nil {
		x.paths = nil
		x.add(set, fields...)
	}
}

// askedByRound says that what is read next is for the tables of a level.
func (r *run) askedByRound() {
	if x := r.explainer; x != nil {
		x.paths = nil
		for _, t := range r.round {
			x.add(t.selected())
		}
	}
}

// askedByBatch says that what is read next is for the fields of a batch.
func (r *run) askedByBatch(b *batch) {
	if x := r.explainer; x != nil {
		x.paths = nil
		for _, a := range b.asks {
			x.add(a.set, a.f)
		}
	}
}

func (x *explainer) add(set *plan.Set, fields ...*plan.Field) {
	paths := []string{x.sets[set]}
	if len(fields) > 0 {
		paths = nil
	}
	for _, f := range fields {
		paths = append(paths, join(x.sets[set], f.Key))
	}
	for _, path := range paths {
		if path != "" && !slices.Contains(x.paths, path) {
			x.paths = append(x.paths, path)
		}
	}
}

// note begins to note a call; the function that it returns ends that.
func (x *explainer) note(op string) func() {
	start, before := time.Now(), int64(0)
	if x.to.Reads != nil {
		before = x.to.Reads.Keys()
	}
	return func() {
		steps := x.to.Steps
		i := slices.IndexFunc(steps, func(s Step) bool { return s.Op == op && slices.Equal(s.Paths, x.paths) })
		if i < 0 {
			i = len(steps)
			x.to.Steps = append(steps, Step{Paths: x.paths, Op: op})
		}
		s := &x.to.Steps[i]
		s.Calls++
		s.Time += time.Since(start)
		if x.to.Reads != nil {
			s.Keys += x.to.Reads.Keys() - before
		}
	}
}

func (x *explainer) Namespace() graph.Namespace { return x.of.Namespace() }
func (x *explainer) Close() error               { return x.of.Close() }

func (x *explainer) Entities(ctx context.Context, ids []graph.ID, d graph.Detail) ([]*graph.Entity, error) {
	defer x.note("Entities")()
	return x.of.Entities(ctx, ids, d)
}

// MergedInto is noted where it found something: mostly nothing was merged.
func (x *explainer) MergedInto(ctx context.Context, ids []graph.ID) ([]graph.ID, error) {
	end := x.note("MergedInto")
	into, err := x.of.MergedInto(ctx, ids)
	if slices.ContainsFunc(into, func(id graph.ID) bool { return id != "" }) {
		end()
	}
	return into, err
}

func (x *explainer) Claims(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	defer x.note("Claims")()
	return x.of.Claims(ctx, ids)
}

func (x *explainer) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	defer x.note("EntityClaims")()
	return x.of.EntityClaims(ctx, ids, q)
}

func (x *explainer) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	defer x.note("AllClaims")()
	return x.of.AllClaims(ctx, q)
}

func (x *explainer) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	defer x.note("ScanClaims")()
	return x.of.ScanClaims(ctx, q, fn)
}

func (x *explainer) ScanEntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery, fn func(int, *graph.Claim) error) error {
	defer x.note("ScanEntityClaims")()
	return x.of.ScanEntityClaims(ctx, ids, q, fn)
}

func (x *explainer) ScanDisputes(ctx context.Context, maxRows int, fn func(*graph.Claim) error) error {
	defer x.note("ScanDisputes")()
	return x.of.ScanDisputes(ctx, maxRows, fn)
}

func (x *explainer) LinkedClaims(ctx context.Context, ids []graph.ID) ([][]graph.InboundLink, error) {
	defer x.note("LinkedClaims")()
	return x.of.LinkedClaims(ctx, ids)
}

func (x *explainer) RelationCounts(ctx context.Context, ids []graph.ID, sel *graph.Selection, maxRows int) ([][]graph.RelationCount, error) {
	defer x.note("RelationCounts")()
	return x.of.RelationCounts(ctx, ids, sel, maxRows)
}

func (x *explainer) EndCounts(ctx context.Context, ids []graph.ID, d graph.Direction) ([][]graph.EndCount, error) {
	defer x.note("EndCounts")()
	return x.of.EndCounts(ctx, ids, d)
}

func (x *explainer) ScanEndCounts(ctx context.Context, maxRows int, fn func(graph.EndCount) error) error {
	defer x.note("ScanEndCounts")()
	return x.of.ScanEndCounts(ctx, maxRows, fn)
}

func (x *explainer) Neighbors(ctx context.Context, ids []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	defer x.note("Neighbors")()
	return x.of.Neighbors(ctx, ids, q)
}

func (x *explainer) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	defer x.note("ListEntities")()
	return x.of.ListEntities(ctx, q)
}

func (x *explainer) ScanEntities(ctx context.Context, q *graph.EntityQuery, d graph.Detail, fn func(*graph.Entity) error) error {
	defer x.note("ScanEntities")()
	return x.of.ScanEntities(ctx, q, d, fn)
}

func (x *explainer) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	defer x.note("Search")()
	return x.of.Search(ctx, q)
}

func (x *explainer) Quads(ctx context.Context, nodes []graph.ID, q *graph.QuadQuery) ([]graph.QuadPage, error) {
	defer x.note("Quads")()
	return x.of.Quads(ctx, nodes, q)
}

func (x *explainer) Relations(ctx context.Context) (graph.Relations, error) {
	defer x.note("Relations")()
	return x.of.Relations(ctx)
}

func (x *explainer) Datasets(ctx context.Context) ([]graph.Dataset, error) {
	defer x.note("Datasets")()
	return x.of.Datasets(ctx)
}

func (x *explainer) ImportRuns(ctx context.Context, dataset string, first int) ([]graph.ImportRun, error) {
	defer x.note("ImportRuns")()
	return x.of.ImportRuns(ctx, dataset, first)
}

func (x *explainer) Stats(ctx context.Context) (graph.Stats, error) {
	defer x.note("Stats")()
	return x.of.Stats(ctx)
}

func (x *explainer) Export(ctx context.Context, fn func(quad.Quad) error) error {
	defer x.note("Export")()
	return x.of.Export(ctx, fn)
}
