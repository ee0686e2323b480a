package plan

import "entente/graph"

// Bounds returns the first moment of the day that a timeline begins with, and
// the first after the one that it ends with; NoInstant where it says nothing.
func (f *Field) Bounds(a *Arguments) (from, to graph.Instant) {
	q := asked[claimList](f, a)
	return q.from, q.to
}

// Most returns how many spans TimelineSpans asks for at most.
func (f *Field) Most(a *Arguments) int { return asked[int](f, a) }

// dated narrows a filter to claims that have a date within a timeline's bounds.
func (r *reader) dated(where *graph.ClaimFilter, from, to graph.Instant) *graph.ClaimFilter {
	r.inOrder("from", from, to)
	f := graph.NewClaimFilter()
	if f.From, f.To = from, to; from == graph.NoInstant {
		f.From++ // a bound before all others leaves out what is undated
	}
	if where != nil {
		f.And = []*graph.ClaimFilter{where}
	}
	return f
}
