package schema

import (
	"context"

	"entente/graph"
)

// timeline reads the dated claims of an entity, or of the graph where there is
// no id.
func (or *oracle) timeline(ctx context.Context, id graph.ID, a args) (any, error) {
	q := or.claimQuery(a)
	from, to := a.day("from"), a.endOfDay("to")
	dated := graph.NewClaimFilter()
	dated.From, dated.To = from, to
	if from == graph.NoInstant {
		dated.From = graph.NoInstant + 1
	}
	if q.Where != nil {
		dated.And = append(dated.And, q.Where)
	}
	q.Where = dated
	read := func() (graph.ClaimPage, error) { return or.snap.AllClaims(ctx, q) }
	if id != "" {
		q.Relations, q.Direction = texts[string](a, "relations"), direction(a)
		read = func() (graph.ClaimPage, error) {
			pages, err := or.snap.EntityClaims(ctx, []graph.ID{id}, q)
			if err != nil {
				return graph.ClaimPage{}, err
			}
			return pages[0], nil
		}
	}
	page, err := read()
	if err != nil {
		return nil, err
	}
	rec := or.claimPage(page, q)
	q.Page = graph.Page{First: 1 << 20, Last: -1}
	all, err := read()
	if err != nil {
		return nil, err
	}
	rec["spans"] = reader(func(_ context.Context, a args) (any, error) {
		var begins []graph.Instant
		for _, c := range all.Claims {
			at, _ := c.Date.SortKey()
			begins = append(begins, at)
		}
		spans := []any{}
		for _, s := range graph.Spans(begins, from, to, a.number("most")) {
			spans = append(spans, record{"from": s.From.String(), "to": s.To.String(), "count": int(s.Count)})
		}
		return spans, nil
	})
	return rec, nil
}
