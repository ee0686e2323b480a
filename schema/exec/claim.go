package exec

import (
	"entente/graph"
	"entente/schema/plan"
)

// A claimTable holds claims.
type claimTable struct {
	base
	claims  []*graph.Claim
	answers []rootAnswer // of contradictions, by column; nil where they are not asked for
}

// claimTable makes a table of claims, and the column that leads to it from
// them; nil is null.
func (r *run) claimTable(set *plan.Set, claims []*graph.Claim) column {
	t := &claimTable{base: r.base(set), claims: claims}
	c := column{to: t}
	for i, claim := range claims {
		if claim != nil && c.rows == nil {
			continue
		}
		if c.rows == nil {
			t.claims = append([]*graph.Claim(nil), claims[:i]...)
			for j := range i {
				c.rows = append(c.rows, int32(j))
			}
		}
		row := int32(-1)
		if claim != nil {
			row = int32(len(t.claims))
			t.claims = append(t.claims, claim)
		}
		c.rows = append(c.rows, row)
	}
	if len(t.claims) > 0 {
		r.add(t)
	}
	return c
}

func (t *claimTable) asks() bool {
	return t.set.Has(plan.ClaimLinks) || t.set.Has(plan.ClaimContradictions)
}

func (t *claimTable) ask(r *run) {
	t.askContradictions(r)
	if !t.set.Has(plan.ClaimLinks) {
		return
	}
	for _, c := range t.claims {
		r.sources.claims.give(c.ID, c)
		r.sources.links.want(c.ID)
	}
}

func (t *claimTable) expand(r *run) {
	for _, f := range t.set.Fields {
		switch f.Op {
		case plan.ClaimSubject:
			*t.column(f) = t.ends(r, f.Set, func(c *graph.Claim) graph.ID { return c.Subject })
		case plan.ClaimObject:
			*t.column(f) = t.ends(r, f.Set, func(c *graph.Claim) graph.ID { return c.Object })
		case plan.ClaimAttributedTo:
			var nums []int32
			off := t.off(func(c *graph.Claim) int {
				for _, id := range c.AttributedTo {
					nums = append(nums, r.entities.number(id))
				}
				return len(c.AttributedTo)
			})
			*t.column(f) = r.entityTable(f.Set, nums, false)
			t.column(f).off = off
		case plan.ClaimEvidence:
			to := &evidenceTable{base: r.base(f.Set)}
			t.link(f, to).off = t.off(func(c *graph.Claim) int {
				to.evidence = append(to.evidence, c.Evidence...)
				return len(c.Evidence)
			})
			r.add(to)
		case plan.ClaimQualifiers:
			to := &qualifierTable{base: r.base(f.Set)}
			t.link(f, to).off = t.off(func(c *graph.Claim) int {
				to.qualifiers = append(to.qualifiers, c.Qualifiers...)
				return len(c.Qualifiers)
			})
			r.add(to)
		case plan.ClaimDataset:
			ids := make([]string, len(t.claims))
			for i, c := range t.claims {
				ids[i] = c.Dataset
			}
			*t.column(f) = r.datasetTable(f.Set, ids)
		case plan.ClaimLinks:
			t.links(r, f)
		case plan.ClaimContradictions:
			a := &t.answers[f.Column]
			if t.column(f).fault = a.fault; a.fault == nil {
				to := &connectionTable{r.base(f.Set), *a.edges}
				t.link(f, to)
				r.add(to)
			}
		}
	}
}

func (t *claimTable) ends(r *run, set *plan.Set, end func(*graph.Claim) graph.ID) column {
	nums := make([]int32, len(t.claims))
	for i, c := range t.claims {
		nums[i] = r.entities.number(end(c))
	}
	return r.entityTable(set, nums, false)
}

// off lays out lists one after another; list appends that of a claim and
// returns its length.
func (t *claimTable) off(list func(*graph.Claim) int) []int32 {
	off := make([]int32, 1, len(t.claims)+1)
	for _, c := range t.claims {
		off = append(off, off[len(off)-1]+int32(list(c)))
	}
	return off
}

func (t *claimTable) value(w *writer, f *plan.Field, row int32) result {
	c := t.claims[row]
	switch f.Op {
	case plan.ClaimContradictions:
		return w.one(f, t.column(f), row)
	case plan.ClaimID:
		return w.string(string(c.ID))
	case plan.ClaimRelation:
		return w.string(c.Relation)
	case plan.ClaimValue, plan.ClaimDatatype, plan.ClaimLanguage:
		if c.Value == nil {
			return null
		}
		switch term := graph.TermOf(c.Value); f.Op {
		case plan.ClaimDatatype:
			return w.optional(term.Datatype)
		case plan.ClaimLanguage:
			return w.optional(term.Language)
		default:
			return w.string(term.Text)
		}
	case plan.ClaimDate:
		if c.Date.IsZero() {
			return null
		}
		return w.leaf(f, func(f *plan.Field) result { return writeDate(w, f, c) })
	case plan.ClaimModality:
		return w.name(plan.ModalityNames[c.Modality])
	case plan.ClaimStatus:
		return w.name(plan.StatusNames[c.Status])
	case plan.ClaimAffirmed:
		return w.bool(c.Affirmed)
	case plan.ClaimRank:
		return w.name(plan.RankNames[c.Rank])
	case plan.ClaimConfidence:
		if c.Confidence < 0 {
			return null
		}
		return w.float(c.Confidence)
	case plan.ClaimSummary:
		return w.optional(c.Summary)
	case plan.ClaimSourceID:
		return w.optional(c.SourceID)
	case plan.ClaimRecordedAt:
		return w.moment(c.RecordedAt)
	case plan.ClaimRetractedAt:
		return w.moment(c.RetractedAt)
	case plan.ClaimAttributedTo, plan.ClaimEvidence, plan.ClaimQualifiers, plan.ClaimLinks:
		return w.many(f, t.column(f), row)
	case plan.Typename:
		return w.name(f.Typename)
	}
	return w.one(f, t.column(f), row)
}

func writeDate(w *writer, f *plan.Field, c *graph.Claim) result {
	switch f.Op {
	case plan.DateEDTF:
		return w.string(c.Date.EDTF)
	case plan.DateEarliest:
		return w.instant(c.Date.Earliest)
	case plan.DateLatest:
		return w.instant(c.Date.Latest)
	case plan.DatePrecision:
		return w.name(plan.PrecisionNames[c.Date.Precision])
	case plan.DateKind:
		return w.name(plan.DateKindNames[c.DateKind])
	case plan.DateBasis:
		return w.optional(c.DateBasis)
	}
	return w.name(f.Typename)
}
