package plan

import (
	"entente/graph"
)

// claimFilter reads a ClaimFilter; nil where there is none.
func (r *reader) claimFilter(name string, v any) *graph.ClaimFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	r.enter(name)
	defer r.leave()
	f := &graph.ClaimFilter{
		Relations:    r.relationNames("relations", m["relations"]),
		Subjects:     texts[graph.ID](r, "subject", m["subject"]),
		Objects:      texts[graph.ID](r, "object", m["object"]),
		About:        texts[graph.ID](r, "about", m["about"]),
		Modality:     words[graph.Modality](r, ModalityNames, m["modality"]),
		Status:       words[graph.Status](r, StatusNames, m["status"]),
		Rank:         words[graph.Rank](r, RankNames, m["rank"]),
		AttributedTo: texts[graph.ID](r, "attributedTo", m["attributedTo"]),
		Documents:    texts[graph.ID](r, "documents", m["documents"]),
		Datasets:     r.datasetNames("datasets", m["datasets"]),
		Affirmed:     flag(m["affirmed"]),
		DateFilter:   r.dateFilter(m),
		Dated:        flag(m["dated"]),
		Value:        r.valueFilter("value", m["value"], textValues),
		Summary:      r.valueFilter("summary", m["summary"], textValues),
		SourceID:     r.valueFilter("sourceId", m["sourceId"], textValues),
		Confidence:   r.valueFilter("confidence", m["confidence"], valueForm{kind: graph.NumberValue}),
		RecordedAt:   r.valueFilter("recordedAt", m["recordedAt"], valueForm{kind: graph.TimeValue}),
		Not:          r.claimFilter("not", m["not"]),
	}
	for _, q := range each(r, "qualifiers", m["qualifiers"], r.qualifierFilter) {
		f.Qualifiers = append(f.Qualifiers, *q)
	}
	f.And = each(r, "and", m["and"], r.claimFilter)
	f.Or = each(r, "or", m["or"], r.claimFilter)
	return f
}

func (r *reader) qualifierFilter(name string, v any) *graph.QualifierFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	r.enter(name)
	defer r.leave()
	return &graph.QualifierFilter{
		Key:     text(m["key"]),
		Value:   r.valueFilter("value", m["value"], textValues),
		Objects: texts[graph.ID](r, "object", m["object"]),
	}
}

// dateFilter reads the conditions on a date among the fields of a filter.
func (r *reader) dateFilter(m map[string]any) graph.DateFilter {
	f := graph.DateFilter{
		From:   r.day("from", m["from"]),
		To:     r.endOfDay("to", m["to"]),
		Before: r.day("before", m["before"]),
		After:  r.endOfDay("after", m["after"]),
	}
	r.inOrder("from", f.From, f.To)
	return f
}

// inOrder refuses days from which to lies before from: dates that have both of
// them would overlap such a range, though it has no day.
func (r *reader) inOrder(name string, from, to graph.Instant) {
	if from != graph.NoInstant && to != graph.NoInstant && to <= from {
		r.fail("%s is later than to", r.place(name))
	}
}

// each reads a list of filters: nil where there is none, else not nil.
func each[F any](r *reader, name string, v any, read func(string, any) *F) []*F {
	items, ok := r.members(name, v)
	if !ok {
		return nil
	}
	filters := []*F{}
	for _, item := range items {
		if f := read(name, item); f != nil {
			filters = append(filters, f)
		}
	}
	return filters
}
