package plan

import "entente/graph"

// Bounds returns the first moment of the day that a timeline begins with, and
// the first after the one that it ends with; NoInstant where it says nothing.
func (f *Field) Bounds(vars map[string]any) (from, to graph.Instant) {
	r := f.trusted(vars)
	return r.day("from", r.arg("from")), r.endOfDay("to", r.arg("to"))
}

// Most returns how many spans TimelineSpans asks for at most.
func (f *Field) Most(vars map[string]any) int { return f.trusted(vars).number("most", maxInt32) }

// dated narrows a filter to claims that have a date within a timeline's bounds.
func (r *reader) dated(where *graph.ClaimFilter) *graph.ClaimFilter {
	f := graph.NewClaimFilter()
	if f.From = r.day("from", r.arg("from")); f.From == graph.NoInstant {
		f.From++ // a bound before all others leaves out what is undated
	}
	f.To = r.endOfDay("to", r.arg("to"))
	if r.arg("from") != nil {
		r.inOrder("from", f.From, f.To)
	}
	if where != nil {
		f.And = []*graph.ClaimFilter{where}
	}
	return f
}
