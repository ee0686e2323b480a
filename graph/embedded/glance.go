package embedded

import (
	"slices"
	"unsafe"

	"entente/graph"
)

// A glance is what stands at the beginning of a row: enough to refuse most
// claims, or to tell neighbors, without the cost of decoding all of it. Its
// texts are those of the key and the row, and valid as long as these.
type glance struct {
	flags                     uint64
	subject, relation, object string // object is empty where the claim states a value
	modality                  graph.Modality
	status                    graph.Status
	rank                      graph.Rank
}

// glanceAt reads the beginning of a row.
func glanceAt(k *rowKey, row []byte) (g glance, err error) {
	f := inPlace(row)
	g.flags = f.uvarint()
	end := unsafe.String(unsafe.SliceData(k.id), len(k.id))
	if g.subject = end; k.side != sideOut {
		g.subject = f.text()
	}
	if k.relation != nil {
		g.relation = unsafe.String(unsafe.SliceData(k.relation), len(k.relation))
	} else {
		g.relation = f.text()
	}
	if g.object = end; k.side != sideIn {
		g.object = f.text()
	}
	if g.flags&(rowModality|rowStatus|rowRank) != 0 {
		if g.flags&(rowLang|rowTyped) != 0 {
			f.text() // the language or datatype of a value
		}
		f.text() // the dataset
		if g.flags&rowModality != 0 {
			g.modality = graph.Modality(f.byte())
		}
		if g.flags&rowStatus != 0 {
			g.status = graph.Status(f.byte())
		}
		if g.flags&rowRank != 0 {
			g.rank = graph.Rank(f.byte())
		}
	}
	if g.flags&rowObject == 0 {
		g.object = ""
	}
	if f.bad {
		return g, errRow
	}
	return g, nil
}

// asserted reports whether the claim is a fact or was one, see [graph.Claim.WasFact].
func (g *glance) asserted() bool {
	return g.flags&rowDenied == 0 && g.status == graph.Asserted && (g.modality == graph.Actual || g.modality == graph.Ongoing) && g.rank != graph.Deprecated
}

// A sieve is what a glance tells of a selection.
type sieve struct {
	sel   *graph.Selection
	parts sieveParts
	// whole is set where the sieve lets through exactly what the selection does.
	whole bool
}

// sieveParts are conditions all of which must hold.
type sieveParts []sievePart

// A sievePart is what a glance tells of one filter, but for those of its And,
// which are parts of their own.
type sievePart struct {
	*graph.ClaimFilter
	subjects, objects, about map[string]bool
	either                   []sieveParts // of its Or
}

func newSieve(sel *graph.Selection) *sieve {
	v := &sieve{sel: sel, whole: sel.AsOf == graph.NoInstant && sel.KnownAt.IsZero()}
	v.parts = v.of(sel.Where, nil)
	return v
}

// of appends the parts of a filter.
func (v *sieve) of(f *graph.ClaimFilter, to sieveParts) sieveParts {
	if f == nil {
		return to
	}
	part := sievePart{ClaimFilter: f, subjects: idSet(f.Subjects), objects: idSet(f.Objects), about: idSet(f.About)}
	for _, g := range f.Or {
		part.either = append(part.either, v.of(g, nil))
	}
	to = append(to, part)
	for _, g := range f.And {
		to = v.of(g, to)
	}
	rest := *f
	rest.Affirmed, rest.Rank, rest.Modality, rest.Status = nil, nil, nil, nil
	rest.Subjects, rest.Objects, rest.About, rest.And, rest.Or = nil, nil, nil, nil, nil
	v.whole = v.whole && rest.IsOpen()
	return to
}

// idSet makes a set of ids; nil of nil.
func idSet(ids []graph.ID) map[string]bool {
	if ids == nil {
		return nil
	}
	set := make(map[string]bool, len(ids))
	for _, id := range ids {
		set[string(id)] = true
	}
	return set
}

// pass reports whether a claim can be in the selection: one that is in it
// passes, and if the sieve is whole, no other.
func (v *sieve) pass(g *glance) bool {
	if v.sel.KnownAt.IsZero() && g.flags&rowRetractedAt != 0 || v.sel.Standing == graph.Facts && !g.asserted() {
		return false
	}
	return v.parts.pass(g)
}

func (p sieveParts) pass(g *glance) bool {
	for i := range p {
		f := &p[i]
		switch {
		case f.Affirmed != nil && *f.Affirmed != (g.flags&rowDenied == 0),
			f.Rank != nil && !slices.Contains(f.Rank, g.rank),
			f.Modality != nil && !slices.Contains(f.Modality, g.modality),
			f.Status != nil && !slices.Contains(f.Status, g.status),
			f.subjects != nil && !f.subjects[g.subject],
			f.objects != nil && (g.object == "" || !f.objects[g.object]),
			f.about != nil && !f.about[g.subject] && (g.object == "" || !f.about[g.object]),
			f.Or != nil && !slices.ContainsFunc(f.either, func(p sieveParts) bool { return p.pass(g) }):
			return false
		}
	}
	return true
}
