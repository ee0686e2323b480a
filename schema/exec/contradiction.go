package exec

import (
	"entente/graph"
	"entente/graph/contradictions"
	"entente/schema/plan"
)

// contradictions reads those of the graph.
func (r *run) contradictions(f *plan.Field) (*edges, error) {
	q := f.ContradictionQuery(r.Arguments)
	q.MaxRows = r.MaxRows
	page, err := contradictions.Find(r.ctx, r.Snapshot, q)
	if err != nil {
		return nil, err
	}
	e := newPairs(1)
	e.addPairs(&page, q.After)
	return e, nil
}

// askContradictions reads those of the table's claims, in one search for each
// field that asks for them.
func (t *claimTable) askContradictions(r *run) {
	for _, f := range t.set.Fields {
		if f.Op != plan.ClaimContradictions || r.aborted != nil {
			continue
		}
		if t.answers == nil {
			t.answers = make([]rootAnswer, len(t.set.Fields))
		}
		a := &t.answers[f.Column]
		q := f.ContradictionQuery(r.Arguments)
		q.MaxRows = r.MaxRows
		r.askedBy(t.set, f)
		pages, err := contradictions.OfClaims(r.ctx, r.Snapshot, t.claims, q)
		if a.fault = r.faultOf(err); err != nil {
			continue
		}
		a.edges = newPairs(len(pages))
		for i := range pages {
			a.edges.addPairs(&pages[i], q.After)
		}
	}
}

// newPairs returns the edges of n lists of contradictions, which addPairs adds.
func newPairs(n int) *edges { return &edges{off: make([]int32, 1, n+1), cursors: []string{}} }

func (e *edges) addPairs(p *contradictions.Page, after string) {
	e.pairs, e.cursors = append(e.pairs, p.Contradictions...), append(e.cursors, p.Cursors...)
	e.info = append(e.info, graph.PageInfo{HasNext: p.HasNext, HasPrevious: after != "", Total: p.Total})
	e.off = append(e.off, int32(len(e.pairs)))
}

// A contradictionTable holds pairs of claims that contradict each other.
type contradictionTable struct {
	base
	pairs []contradictions.Contradiction
}

func (t *contradictionTable) expand(r *run) {
	off := make([]int32, 1, len(t.pairs)+1)
	var claims []*graph.Claim
	for i := range t.pairs {
		claims = append(claims, t.pairs[i].Claims[:]...)
		off = append(off, int32(len(claims)))
	}
	for _, f := range t.set.Fields {
		if f.Op == plan.ContradictionClaims {
			*t.column(f) = r.distinctClaims(f.Set, claims)
			t.column(f).off = off
		}
	}
}

func (t *contradictionTable) value(w *writer, f *plan.Field, row int32) result {
	switch c := &t.pairs[row]; f.Op {
	case plan.ContradictionClaims:
		return w.many(f, t.column(f), row)
	case plan.ContradictionRule:
		return w.name(plan.ContradictionRuleNames[c.Rule])
	case plan.ContradictionExplanation:
		return w.string(c.Explain())
	case plan.ContradictionStrength:
		return w.optional(c.Strength)
	case plan.ContradictionNote:
		return w.optional(c.Note)
	case plan.ContradictionEarliest:
		return w.instant(c.Earliest)
	case plan.ContradictionLatest:
		return w.instant(c.Latest)
	}
	return w.name(f.Typename)
}
