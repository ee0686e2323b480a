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

// asserted is what a fact is, but for whether it has been retracted.
func (g *glance) asserted() bool {
	return g.flags&rowDenied == 0 && g.status == graph.Asserted && (g.modality == graph.Actual || g.modality == graph.Ongoing) && g.rank != graph.Deprecated
}

// fact reports whether the claim is one, see [graph.Claim.IsFact].
func (g *glance) fact() bool { return g.flags&rowRetractedAt == 0 && g.asserted() }

// A sieve is what a glance tells of a selection.
type sieve struct {
	sel   *graph.Selection
	parts []sievePart
	// whole is set where the sieve lets through exactly what the selection does.
	whole bool
}

// A sievePart is a filter all of whose conditions must hold.
type sievePart struct {
	*graph.ClaimFilter
	subjects, objects, about map[string]bool
}

func newSieve(sel *graph.Selection) *sieve {
	v := &sieve{sel: sel, whole: sel.AsOf == graph.NoInstant && sel.KnownAt.IsZero()}
	v.add(sel.Where)
	return v
}

func (v *sieve) add(f *graph.ClaimFilter) {
	if f == nil {
		return
	}
	v.parts = append(v.parts, sievePart{f, idSet(f.Subjects), idSet(f.Objects), idSet(f.About)})
	v.whole = v.whole && f.Relations == nil && f.AttributedTo == nil && f.Datasets == nil && f.DateFilter == graph.NewDateFilter() && f.Dated == nil &&
		f.Value == nil && f.SourceID == nil && f.Confidence == nil && f.RecordedAt == nil && f.Qualifiers == nil && f.Or == nil && f.Not == nil
	for _, g := range f.And {
		v.add(g)
	}
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
	for i := range v.parts {
		f := &v.parts[i]
		switch {
		case f.Affirmed != nil && *f.Affirmed != (g.flags&rowDenied == 0),
			f.Rank != nil && !slices.Contains(f.Rank, g.rank),
			f.Modality != nil && !slices.Contains(f.Modality, g.modality),
			f.Status != nil && !slices.Contains(f.Status, g.status),
			f.subjects != nil && !f.subjects[g.subject],
			f.objects != nil && (g.object == "" || !f.objects[g.object]),
			f.about != nil && !f.about[g.subject] && (g.object == "" || !f.about[g.object]):
			return false
		}
	}
	return true
}
