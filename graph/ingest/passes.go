package ingest

import (
	"context"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// tables imports by the mapping: look-up tables, then entities, then links,
// then claims, so that each finds there what it refers to.
func (r *run) tables(ctx context.Context) error {
	if err := r.describeDataset(); err != nil {
		return err
	}
	m := r.mapping
	r.keys = make([]map[string]graph.ID, len(m.entities))
	for i := range r.keys {
		r.keys[i] = map[string]graph.ID{}
	}
	for _, step := range []func(context.Context) error{r.loadTables, r.loadEntities, r.loadLinks, r.loadClaims, r.loadHeld} {
		if err := step(ctx); err != nil {
			return err
		}
		r.endPass()
	}
	return r.checkReached()
}

// newRow returns a row to map records with.
func (r *run) newRow() *row {
	at := r.mapping.recordedAt
	if at.IsZero() {
		at = r.report.StartedAt
	}
	return &row{mapping: r.mapping, ns: r.ns, label: r.ns.Graph(r.mapping.dataset.ID), recordedAt: at, predicates: map[*property]quad.Value{},
		lookups: r.lookups, keys: r.keys, seen: make([]map[[16]byte]struct{}, len(r.mapping.claims)), dates: dateMemory{}}
}

func (r *run) loadTables(ctx context.Context) error {
	for _, t := range r.mapping.tables {
		l := newLookup(t)
		r.lookups = append(r.lookups, l)
		if t.entries != nil {
			continue
		}
		row := r.newRow()
		refuse := func(bad *readError) error { return r.reject(bad.err, bad.rejected) }
		counts := !t.source.read && !r.counted[t.source] // else another pass does
		err := r.records(ctx, t.source, row, func() error {
			if counts {
				r.rows[t.source]++
			}
			if err := l.add(t, row); err != nil {
				return r.rejectAt(row.place(), err)
			}
			r.tell(StageTables, false)
			return nil
		}, refuse)
		if err != nil {
			return err
		}
		r.counted[t.source] = r.counted[t.source] || counts
	}
	return nil
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
