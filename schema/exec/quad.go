package exec

import (
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema/plan"
)

// A quadTable holds quads.
type quadTable struct {
	base
	quads []quad.Quad
}

func (t *quadTable) expand(r *run) {
	for _, f := range t.set.Fields {
		if f.Op != plan.QuadSubject && f.Op != plan.QuadObject {
			continue
		}
		to := &termTable{base: r.base(f.Set), terms: make([]quad.Value, len(t.quads))}
		for i, q := range t.quads {
			if to.terms[i] = q.Subject; f.Op == plan.QuadObject {
				to.terms[i] = q.Object
			}
		}
		t.link(f, to)
		r.add(to)
	}
}

func (t *quadTable) value(w *writer, f *plan.Field, row int32) result {
	switch q := &t.quads[row]; f.Op {
	case plan.QuadPredicate:
		return w.string(iri(q.Predicate))
	case plan.QuadLabel:
		if q.Label == nil {
			return null
		}
		return w.string(iri(q.Label))
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.one(f, t.column(f), row)
}

// A termTable holds terms of quads.
type termTable struct {
	base
	terms []quad.Value
}

func (t *termTable) expand(r *run) {
	expandEach(r, &t.base, plan.TermEntity, t.terms, func(v *quad.Value) graph.ID {
		if id := r.ns.ID(*v); !id.IsClaim() {
			return id
		}
		return ""
	})
}

func (t *termTable) value(w *writer, f *plan.Field, row int32) result {
	if f.Op == plan.TermEntity {
		return w.one(f, t.column(f), row)
	}
	switch term := graph.TermOf(t.terms[row]); f.Op {
	case plan.TermKind:
		return w.name(plan.TermKindNames[term.Kind])
	case plan.TermValue:
		return w.string(term.Text)
	case plan.TermDatatype:
		return w.optional(term.Datatype)
	case plan.TermLanguage:
		return w.optional(term.Language)
	}
	return w.name(f.Typename)
}
