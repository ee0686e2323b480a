package exec

import (
	"slices"

	"entente/graph"
	"entente/schema/plan"
)

// An evidenceTable holds the evidence of claims.
type evidenceTable struct {
	base
	evidence []graph.Evidence
}

func (t *evidenceTable) expand(r *run) {
	expandEach(r, &t.base, plan.EvidenceDocument, t.evidence, func(e *graph.Evidence) graph.ID { return e.Document })
}

// expandEach links the fields of an operation to the entity of each row.
func expandEach[T any](r *run, b *base, op plan.Op, list []T, id func(*T) graph.ID) {
	for _, f := range b.set.Fields {
		if f.Op != op {
			continue
		}
		nums := make([]int32, len(list))
		for i := range list {
			nums[i] = r.entities.number(id(&list[i]))
		}
		*b.column(f) = r.entityTable(f.Set, nums, false)
	}
}

func (t *evidenceTable) value(w *writer, f *plan.Field, row int32) result {
	e := &t.evidence[row]
	switch f.Op {
	case plan.EvidenceDocument:
		return w.one(f, t.column(f), row)
	case plan.EvidenceLocator:
		return w.optional(e.Locator)
	case plan.EvidenceFile:
		return w.optional(e.File)
	case plan.EvidenceRow:
		if e.Row == 0 {
			return null
		}
		return w.whole(e.Row)
	case plan.EvidenceStart, plan.EvidenceEnd:
		if e.Start == 0 && e.End == 0 {
			return null
		}
		if f.Op == plan.EvidenceStart {
			return w.whole(e.Start)
		}
		return w.whole(e.End)
	}
	return w.name(f.Typename)
}

// A qualifierTable holds the qualifiers of claims.
type qualifierTable struct {
	base
	qualifiers []graph.Qualifier
}

func (t *qualifierTable) expand(r *run) {
	expandEach(r, &t.base, plan.QualifierObject, t.qualifiers, func(q *graph.Qualifier) graph.ID { return q.Object })
}

func (t *qualifierTable) value(w *writer, f *plan.Field, row int32) result {
	q := &t.qualifiers[row]
	switch f.Op {
	case plan.QualifierKey:
		return w.string(q.Key)
	case plan.QualifierValue:
		if q.Object != "" {
			return null
		}
		return w.string(q.Value)
	case plan.QualifierObject:
		return w.one(f, t.column(f), row)
	}
	return w.name(f.Typename)
}

// A linkTable holds what claims say of others and others of them.
type linkTable struct {
	base
	links  []link
	claims []*graph.Claim // the other one of each; nil where the graph has none
	fault  *fault         // of reading them
}

type link struct {
	graph.Link // Claim is the other one
	direction  graph.Direction
}

// links links a field to the links of claims: those that they make, then those
// that others make to them.
func (t *claimTable) links(r *run, f *plan.Field) {
	to := &linkTable{base: r.base(f.Set)}
	c := t.link(f, to)
	kinds := f.LinkKinds(r.Arguments)
	c.off = t.off(func(claim *graph.Claim) int {
		n := len(to.links)
		for _, l := range claim.Links {
			to.links = append(to.links, link{l, graph.Out})
		}
		inbound, fault := r.sources.links.get(claim.ID)
		if fault != nil {
			c.fault = fault
		}
		for _, l := range inbound {
			l.Link.Claim = l.From
			to.links = append(to.links, link{l.Link, graph.In})
		}
		if kinds != nil {
			to.links = append(to.links[:n], slices.DeleteFunc(to.links[n:], func(l link) bool { return !slices.Contains(kinds, l.Kind) })...)
		}
		return len(to.links) - n
	})
	if len(to.links) > 0 && c.fault == nil {
		r.add(to)
	}
}

func (t *linkTable) asks() bool { return true }

func (t *linkTable) ask(r *run) {
	for _, l := range t.links {
		r.sources.claims.want(l.Claim)
	}
}

func (t *linkTable) expand(r *run) {
	t.claims = make([]*graph.Claim, len(t.links))
	for i, l := range t.links {
		c, fault := r.sources.claims.get(l.Claim)
		if t.claims[i] = c; fault != nil {
			t.fault = fault
		}
	}
	for _, f := range t.set.Fields {
		if f.Op == plan.LinkClaim {
			*t.column(f) = r.distinctClaims(f.Set, t.claims)
			t.column(f).fault = t.fault
		}
	}
}

// distinctClaims is claimTable with one row for each claim: links lead back
// and forth, and a row each would double with every level.
func (r *run) distinctClaims(set *plan.Set, claims []*graph.Claim) column {
	index := map[*graph.Claim]int32{}
	var distinct []*graph.Claim
	rows := make([]int32, len(claims))
	for i, c := range claims {
		row, ok := index[c]
		switch {
		case c == nil:
			row = -1
		case !ok:
			row = int32(len(distinct))
			index[c] = row
			distinct = append(distinct, c)
		}
		rows[i] = row
	}
	c := r.claimTable(set, distinct)
	c.rows = rows
	return c
}

// fields leaves out a link to a claim that the graph does not have.
func (t *linkTable) fields(row int32) ([]*plan.Field, *fault) {
	if t.claims[row] == nil && t.fault == nil {
		return nil, nil
	}
	return t.set.Shared, nil
}

func (t *linkTable) value(w *writer, f *plan.Field, row int32) result {
	l := &t.links[row]
	switch f.Op {
	case plan.LinkKind:
		return w.name(plan.LinkKindNames[l.Kind])
	case plan.LinkDirection:
		return w.name(plan.DirectionNames[l.direction])
	case plan.LinkStrength:
		return w.optional(l.Strength)
	case plan.LinkNote:
		return w.optional(l.Note)
	case plan.LinkClaim:
		return w.one(f, t.column(f), row)
	}
	return w.name(f.Typename)
}
