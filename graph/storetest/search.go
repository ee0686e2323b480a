package storetest

import (
	"context"
	"slices"

	"entente/graph"
	"entente/graph/search"
)

// Search scores all entities.
func (s *snapshot) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	page := graph.SearchPage{Total: -1}
	v, err := s.read(ctx)
	if err != nil {
		return page, err
	}
	query := search.Parse(q.Text)
	var after *search.Cursor
	if q.After != "" {
		if after, err = search.DecodeCursor(q.After, query); err != nil {
			return page, err
		}
	}
	m := newMeter(ctx, q.MaxRows)
	var hits []graph.SearchHit
	switch {
	case after != nil:
		hits, err = v.hits(query, after.Scale, q.Types, m)
	default:
		var scale *search.Scale
		if scale, err = search.NewScale(query, v.searchCounts()); err != nil {
			return page, err
		}
		hits, err = v.hits(query, scale, q.Types, m)
		if err == nil && len(hits) < search.TyposBelow {
			scale.Typos = true
			hits, err = v.hits(query, scale, q.Types, m)
		}
	}
	if err != nil {
		return page, err
	}
	if q.Total {
		page.Total = int64(len(hits))
	}
	for _, hit := range hits {
		if after != nil && search.Compare(after.Score, after.ID, hit.Score, hit.Entity.ID) >= 0 {
			continue
		}
		if len(page.Hits) >= q.First {
			page.HasNext = true
			break
		}
		page.Hits = append(page.Hits, hit)
	}
	return page, nil
}

// hits returns all hits, in order.
func (v *view) hits(q *search.Query, scale *search.Scale, types []string, m *meter) ([]graph.SearchHit, error) {
	var hits []graph.SearchHit
	for _, e := range v.heads {
		if err := m.row(); err != nil {
			return nil, err
		}
		if types != nil && !slices.Contains(types, e.Type) {
			continue
		}
		if h, ok := q.Score(scale, search.NewDocument(e, v.vocab.searched), true); ok {
			h.Entity = detailOf(e, graph.Head)
			h.Cursor = search.Cursor{Scale: scale, Score: h.Score, ID: e.ID}.Encode()
			hits = append(hits, h)
		}
	}
	slices.SortFunc(hits, func(a, b graph.SearchHit) int {
		return search.Compare(a.Score, a.Entity.ID, b.Score, b.Entity.ID)
	})
	return hits, nil
}

// searchCounts counts what stores keep counters of.
func (v *view) searchCounts() *search.Counts {
	c := &search.Counts{Entities: int64(len(v.heads))}
	terms := map[string]map[graph.ID]bool{}
	for _, e := range v.heads {
		d := search.NewDocument(e, v.vocab.searched)
		for _, p := range d.Postings() {
			if terms[p.Term] == nil {
				terms[p.Term] = map[graph.ID]bool{}
			}
			terms[p.Term][e.ID] = true
		}
		texts, words := d.Lengths()
		for f := range texts {
			c.Texts[f] += texts[f]
			c.Words[f] += words[f]
		}
	}
	c.Frequency = func(term string) (int64, error) { return int64(len(terms[term])), nil }
	return c
}
