package exec

import (
	"entente/graph"
	"entente/schema/plan"
)

// readBegins notes when all claims of a query begin, whatever its page: by
// entity, or all in one where entities is nil. It is one scan.
func (r *run) readBegins(q *graph.ClaimQuery, entities []graph.ID, begins [][]graph.Instant) error {
	scan := *q
	of := make(map[graph.ID]int, len(entities))
	if entities != nil {
		where := graph.NewClaimFilter()
		where.And = []*graph.ClaimFilter{q.Where}
		switch q.Direction {
		case graph.Out:
			where.Subjects = entities
		case graph.In:
			where.Objects = entities
		default:
			where.About = entities
		}
		scan.Where = where
		for i, id := range entities {
			of[id] = i
		}
	}
	return r.Snapshot.ScanClaims(r.ctx, &scan, func(c *graph.Claim) error {
		at, ok := c.Date.SortKey()
		if !ok {
			return nil
		}
		if entities == nil {
			begins[0] = append(begins[0], at)
			return nil
		}
		i, known := of[c.Subject]
		if known = known && q.Direction != graph.In; known {
			begins[i] = append(begins[i], at)
		}
		j, also := of[c.Object]
		if also && q.Direction != graph.Out && !(known && i == j) { // once where it is about itself
			begins[j] = append(begins[j], at)
		}
		return nil
	})
}

func writeSpan(w *writer, f *plan.Field, s *graph.Span) result {
	switch f.Op {
	case plan.SpanFrom:
		return w.instant(s.From)
	case plan.SpanTo:
		return w.instant(s.To)
	case plan.SpanCount:
		return w.int(f, s.Count)
	}
	return w.name(f.Typename)
}
