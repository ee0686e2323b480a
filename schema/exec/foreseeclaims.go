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
		relations, ok := graphScanOf(f, req.Variables)
		if !ok {
			continue
		}
		all := graph.ClaimQuery{Selection: graph.NewSelection(), Relations: relations, Page: graph.Page{Last: -1, Total: true}}
		page, err := req.Snapshot.AllClaims(ctx, &all) // which asks counters alone
		if err != nil {
			return err
		}
		note(page.Total, f)
	}
	return nil
}

// graphScanOf reports whether a field reads all claims of the graph, or all of
// some relations; nil for those of all. It returns false where an index of what
// the filter asks for may narrow them.
func graphScanOf(f *plan.Field, vars map[string]any) (relations []string, ok bool) {
	var sel *graph.Selection
	switch f.Op {
	case plan.QueryAggregate:
		q := f.GroupQuery(vars)
		if q.First == 0 || !q.ReadsClaims() {
			return nil, false
		}
		sel = q.Selection
	case plan.QueryClaims:
		q := f.ClaimQuery(vars)
		if q.Selection.IsOpen() || !f.Set.Has(plan.TotalCount) {
			return nil, false // stores keep every order, and count what is not filtered
		}
		relations, sel = q.Relations, &q.Selection
	default:
		return nil, false
	}
	if sel == nil || sel.Where == nil {
		return relations, true
	}
	w := sel.Where
	if relations == nil {
		relations = w.Relations
	}
	return relations, w.Subjects == nil && w.Objects == nil && w.About == nil && w.AttributedTo == nil
}
