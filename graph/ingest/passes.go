package ingest

import (
	"context"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// tables imports by the mapping: look-up tables and merges, then entities, then links,
// then claims, so that each finds there what it refers to.
func (r *run) tables(ctx context.Context) error {
	m := r.mapping
	r.label = r.ns.Graph(m.dataset.ID)
	r.keys = make([]map[string]graph.ID, len(m.entities))
	for i := range r.keys {
		r.keys[i] = map[string]graph.ID{}
	}
	if err := r.beginTables(ctx); err != nil {
		return err
	}
	for _, s := range []struct {
		step step
		do   func(context.Context) error
	}{{stepEntities, r.loadEntities}, {stepLinks, r.loadLinks}, {stepClaims, r.loadClaims}, {stepHeld, r.loadHeld}} {
		if r.passed(s.step) {
			continue
		}
		if err := s.do(ctx); err != nil {
			return err
		}
		r.endPass()
	}
	if r.passed(stepHeld) {
		return nil
	}
	return r.checkReached()
}

// beginTables does what is before the passes, or does again what of that a run
// that resumes needs.
func (r *run) beginTables(ctx context.Context) error {
	r.replaying = r.resumed != nil
	if !r.replaying {
		if err := r.describeDataset(); err != nil {
			return err
		}
	}
	if !r.passed(stepHeld) {
		for _, load := range []func(context.Context) error{r.loadTables, r.loadMerges} {
			if err := load(ctx); err != nil {
				return err
			}
		}
	}
	if r.replaying {
		r.replaying = false
		r.restore()
		return nil
	}
	r.endPass()
	return nil
}

// newRow returns a row to map records with.
func (r *run) newRow() *row {
	at := r.mapping.recordedAt
	if at.IsZero() {
		at = r.report.StartedAt
	}
	return &row{mapping: r.mapping, ns: r.ns, label: r.label, recordedAt: at, predicates: map[*property]quad.Value{},
		lookups: r.lookups, keys: r.keys, merges: r.merges, keepText: r.opts.Rejects != nil, seen: make([]map[[16]byte]struct{}, len(r.mapping.claims)), dates: dateMemory{}}
}

func (r *run) loadTables(ctx context.Context) error {
	for _, t := range r.mapping.tables {
		l := newLookup(t)
		r.lookups = append(r.lookups, l)
		if t.entries != nil {
			continue
		}
		row := r.newRow()
		if err := r.lookUp(ctx, t.source, row, func() error { return l.add(t, row) }); err != nil {
			return err
		}
	}
	return nil
}

// lookUp calls add for each record of a source that is read before all others.
func (r *run) lookUp(ctx context.Context, s *source, row *row, add func() error) error {
	counts := !s.read && !r.counted[s] // else another pass does
	err := r.records(ctx, s, row, func() error {
		if counts {
			r.rows[s]++
		}
		if err := add(); err != nil {
			return r.rejectAt(row.place(), err)
		}
		r.tell(StageTables, false)
		return nil
	}, func(bad *readError) error { return r.reject(bad.err, bad.rejected) }, nil)
	r.counted[s] = r.counted[s] || counts && err == nil
	return err
}

// readError is a record that could not be read, on its way to the loading side.
type readError struct {
	rejected
	err *graph.InputError
}

// count counts a source's records, once, whatever number of passes read it.
func (r *run) count(s *source, n int64) {
	if !r.counted[s] {
		r.rows[s] += n
		r.report.Counts.Read += n
	}
}

// rulesBySource groups rules by their sources, in the order of the mapping.
func rulesBySource[T any](rules []T, of func(T) *source) (sources []*source, by map[*source][]T) {
	by = map[*source][]T{}
	for _, rule := range rules {
		s := of(rule)
		if !slices.Contains(sources, s) {
			sources = append(sources, s)
		}
		by[s] = append(by[s], rule)
	}
	return sources, by
}
