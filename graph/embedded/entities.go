package embedded

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"entente/graph"
)

// probe is how many entities of a word are looked at before another word of
// the query, which may be rarer, is tried.
const probe = 256

// Search implements [graph.Snapshot]. Every word of the query begins a word of
// a name, so the entities of the query's rarest word are scored.
func (s *snapshot) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	var page graph.SearchPage
	if err := s.begin(ctx); err != nil {
		return page, err
	}
	var start *searchPlace
	if q.After != "" {
		p, err := decodeSearchCursor(q.After)
		if err != nil {
			return page, err
		}
		start = &p
	}
	words := graph.Tokens(q.Text)
	if len(words) == 0 || q.First <= 0 {
		return page, nil
	}
	ids, err := s.named(ctx, words)
	if err != nil {
		return page, err
	}
	var hits []graph.SearchHit
	check := every(ctx, 256)
	for _, id := range ids {
		if err := check(); err != nil {
			return page, err
		}
		e, err := readEntity(s.r, id, graph.Whole)
		if err != nil {
			return page, err
		}
		if e == nil || q.Types != nil && !slices.Contains(q.Types, e.Type) {
			continue
		}
		if h, ok := score(q.Text, e); ok && (start == nil || start.before(h)) {
			hits = append(hits, h)
		}
	}
	slices.SortFunc(hits, func(a, b graph.SearchHit) int { return placeOfHit(a).compare(placeOfHit(b)) })
	if len(hits) > q.First {
		hits, page.HasNext = hits[:q.First], true
	}
	for i := range hits {
		hits[i].Cursor = placeOfHit(hits[i]).encode()
	}
	page.Hits = hits
	return page, nil
}

// named returns the entities that have a word which begins with the rarest of
// words.
func (s *snapshot) named(ctx context.Context, words []string) ([]graph.ID, error) {
	// Longer words first: they are rarer as a rule.
	words = slices.Clone(words)
	slices.SortStableFunc(words, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	best := words[0]
	for limit := probe; len(words) > 1 && limit <= probe<<12; limit *= 8 {
		done := false
		for _, w := range words {
			n := 0
			err := scan(s.r, wordPrefix(w), func(_, _ []byte) (bool, error) {
				n++
				return n <= limit, nil
			})
			if err != nil {
				return nil, err
			}
			if n <= limit {
				best, done = w, true
				break
			}
		}
		if done {
			break
		}
	}
	seen := map[graph.ID]bool{}
	var ids []graph.ID
	check := every(ctx, 1024)
	err := scan(s.r, wordPrefix(best), func(k, _ []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		_, id, ok := cut(k[1:])
		if !ok || len(id) == 0 {
			return false, errRow
		}
		if id := graph.ID(id[:len(id)-1]); !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
		return true, nil
	})
	return ids, err
}

func wordPrefix(w string) []byte {
	if len(w) > maxTerm {
		w = w[:maxTerm] // no such word is in the index: it finds nothing
	}
	return append([]byte{spaceToken}, w...)
}

// score returns the best of an entity's names for a query.
func score(query string, e *graph.Entity) (graph.SearchHit, bool) {
	h := graph.SearchHit{Entity: &graph.Entity{ID: e.ID, Type: e.Type, Name: e.Name}}
	try := func(text string, field graph.NameField, shown string) {
		if sc := graph.ScoreName(query, text, field); sc > h.Score {
			h.Score, h.Field, h.Text = sc, field, shown
		}
	}
	try(e.Name, graph.FieldName, e.Name)
	for _, a := range e.Aliases {
		try(a, graph.FieldAlias, a)
	}
	for _, a := range e.WeakAliases {
		try(a, graph.FieldWeakAlias, a)
	}
	for _, id := range e.Identifiers {
		whole := id.Value
		if id.Scheme != "" {
			whole = id.Scheme + ":" + id.Value
		}
		try(whole, graph.FieldIdentifier, whole)
		try(id.Value, graph.FieldIdentifier, id.Value)
	}
	return h, h.Score > 0
}

// searchPlace is where a hit stands: by falling score, then name, then id.
type searchPlace struct {
	score float64
	name  string
	id    graph.ID
}

func placeOfHit(h graph.SearchHit) searchPlace {
	return searchPlace{h.Score, graph.Fold(h.Entity.Name), h.Entity.ID}
}

func (p searchPlace) compare(o searchPlace) int {
	return cmp.Or(cmp.Compare(o.score, p.score), strings.Compare(p.name, o.name), cmp.Compare(p.id, o.id))
}

func (p searchPlace) before(h graph.SearchHit) bool { return p.compare(placeOfHit(h)) < 0 }

func (p searchPlace) encode() string {
	b := binary.BigEndian.AppendUint64([]byte{'s'}, math.Float64bits(p.score))
	return base64.RawURLEncoding.EncodeToString(append(appendText(b, p.name), p.id...))
}

func decodeSearchCursor(s string) (searchPlace, error) {
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(b) < 10 || b[0] != 's' {
		return searchPlace{}, graph.ErrCursor
	}
	p := searchPlace{score: math.Float64frombits(binary.BigEndian.Uint64(b[1:]))}
	f := fields{s: string(b[9:])}
	p.name = f.text()
	p.id = graph.ID(f.s[f.pos:])
	if f.bad || p.id == "" || math.IsNaN(p.score) {
		return searchPlace{}, graph.ErrCursor
	}
	return p, nil
}
