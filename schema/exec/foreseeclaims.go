package exec

import (
	"context"

	"entente/graph"
	"entente/schema/plan"
)

// foreseeClaims tells note of the fields that read the graph's claims whatever
// the size of their page.
func foreseeClaims(ctx context.Context, req Request, note func(rows int64, f *plan.Field)) error {
	for _, f := range req.Plan.Root.Fields {
		scan, ok := graphScanOf(f, req.Arguments)
		if !ok {
			continue
		}
		req.foresees(f)
		rows, err := scan.rows(ctx, req.Snapshot)
		if err != nil {
			return err
		}
		note(rows, f)
	}
	return nil
}

// A graphScan is a read of all claims that a filter may let through.
type graphScan struct {
	relations []string // nil for all
	where     *graph.ClaimFilter
	counted   bool // what kept counters tell is not read
}

// graphScanOf returns what a field reads of the graph's claims whatever the size
// of its page; false where that bounds it.
func graphScanOf(f *plan.Field, args *plan.Arguments) (scan graphScan, ok bool) {
	var sel *graph.Selection
	switch f.Op {
	case plan.QueryAggregate:
		q := f.GroupQuery(args)
		if q.First == 0 || !q.ReadsClaims() {
			return scan, false
		}
		sel = q.Selection
	case plan.QueryClaims:
		q := f.ClaimQuery(args)
		if q.Selection.IsOpen() || !f.Set.Has(plan.TotalCount) {
			return scan, false // stores keep every order, and count what is not filtered
		}
		scan.relations, sel = q.Relations, &q.Selection
		scan.counted = sel.Standing == graph.All && sel.AsOf == graph.NoInstant && sel.KnownAt.IsZero()
	default:
		return scan, false
	}
	if sel != nil {
		scan.where = sel.Where
	}
	return scan, true
}
