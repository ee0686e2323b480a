package storetest

import (
	"cmp"
	"context"
	"encoding/binary"
	"math"
	"slices"

	"entente/graph"
)

func (s *snapshot) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	v, err := s.read(ctx)
	if err != nil {
		return graph.SearchPage{}, err
	}
	after, err := decodeCursor('s', q.After)
	if err != nil {
		return graph.SearchPage{}, err
	}
	var hits []graph.SearchHit
	for _, e := range v.heads {
		if q.Types != nil && !slices.Contains(q.Types, e.Type) {
			continue
		}
		if hit := bestName(q.Text, e); hit.Score > 0 {
			hit.Entity = detailOf(e, graph.Head)
			hit.Cursor = place(hit)
			hits = append(hits, hit)
		}
	}
	slices.SortFunc(hits, func(a, b graph.SearchHit) int { return cmp.Compare(a.Cursor, b.Cursor) })
	var page graph.SearchPage
	for _, hit := range hits {
		if hit.Cursor <= after {
			continue
		}
		if len(page.Hits) >= q.First {
			page.HasNext = true
			break
		}
		hit.Cursor = encodeCursor('s', hit.Cursor)
		page.Hits = append(page.Hits, hit)
	}
	return page, nil
}

// bestName returns the best of an entity's names for a query.
func bestName(query string, e *graph.Entity) (best graph.SearchHit) {
	try := func(name string, field graph.NameField) {
		if score := graph.ScoreName(query, name, field); score > best.Score {
			best.Score, best.Field, best.Text = score, field, name
		}
	}
	try(e.Name, graph.FieldName)
	for _, name := range e.Aliases {
		try(name, graph.FieldAlias)
	}
	for _, name := range e.WeakAliases {
		try(name, graph.FieldWeakAlias)
	}
	for _, id := range e.Identifiers {
		try(id.Scheme+":"+id.Value, graph.FieldIdentifier)
		try(id.Value, graph.FieldIdentifier)
	}
	return best
}

// place orders hits: by descending score, then folded name, then id. The bits
// of numbers that are not negative order as the numbers do.
func place(h graph.SearchHit) string {
	b := binary.BigEndian.AppendUint64(nil, ^math.Float64bits(h.Score))
	b = append(b, graph.Fold(h.Entity.Name)...)
	return string(append(append(b, 0), h.Entity.ID...))
}
