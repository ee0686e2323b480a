package embedded

import (
	"context"
	"errors"
	"slices"

	"entente/graph"
	"entente/graph/search"
)

// Search implements [graph.Snapshot]. See package search for what it does.
func (s *snapshot) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	page := graph.SearchPage{Total: -1}
	if err := s.begin(ctx); err != nil {
		return page, err
	}
	query := search.Parse(q.Text)
	var after *search.Cursor
	if q.After != "" {
		var err error
		if after, err = search.DecodeCursor(q.After, query); err != nil {
			return page, err
		}
	}
	if q.Total {
		page.Total = 0
	}
	if len(query.Words) == 0 || q.First < 0 && !q.Total {
		return page, nil
	}
	f := &finder{s: s, q: query, of: q, b: &budget{ctx: ctx, max: q.MaxRows}, after: after}
	f.terms = termReader{r: s.r, b: f.b, known: map[string]int64{}}
	f.want = max(q.First, 0) + 1
	if err := f.find(); err != nil {
		return graph.SearchPage{}, err
	}
	page.Partial = f.partial
	if q.Total {
		page.Total = f.total
	}
	places := f.best
	if len(places) > q.First {
		places, page.HasNext = places[:max(q.First, 0)], true
	}
	for _, p := range places {
		e, err := readEntity(s.r, p.id, graph.Whole)
		if err != nil {
			return graph.SearchPage{}, err
		}
		h, _ := query.Score(f.scale, search.NewDocument(e, s.store.derive.searched), true)
		h.Entity = &graph.Entity{ID: e.ID, Type: e.Type, Name: e.Name}
		h.Cursor = search.Cursor{Scale: f.scale, Score: h.Score, ID: e.ID}.Encode()
		page.Hits = append(page.Hits, h)
	}
	return page, nil
}

// A finder finds the best answers to a query.
type finder struct {
	s     *snapshot
	q     *search.Query
	of    *graph.SearchQuery
	b     *budget
	terms termReader
	after *search.Cursor
	want  int // hits, one more than are shown

	scale   *search.Scale
	best    []hitPlace // the best so far, in order
	total   int64      // hits, where all are counted
	partial bool
}

type hitPlace struct {
	score float64
	id    graph.ID
}

// find fills best. Typos count where the first page found too little without.
func (f *finder) find() error {
	if f.after != nil {
		f.scale = f.after.Scale
		return f.look()
	}
	counts, err := searchCounts(f.s.r)
	if err != nil {
		return err
	}
	if f.scale, err = search.NewScale(f.q, counts); err != nil {
		return err
	}
	want := f.want
	f.want = max(want, search.TyposBelow)
	if err := f.look(); err != nil {
		return err
	}
	if !f.partial && len(f.best) < search.TyposBelow && f.q.Typos() {
		f.scale.Typos, f.best, f.total = true, nil, 0
		f.want = want
		return f.look()
	}
	f.want = want
	f.best = f.best[:min(want, len(f.best))]
	return nil
}

// look reads the postings of the rarest word that must match, from those that
// can be worth most, until no other can be among the best.
func (f *finder) look() error {
	err := f.lookAll()
	if errors.Is(err, graph.ErrTooManyRows) && !f.of.Total {
		f.partial = true
		return nil
	}
	return err
}

func (f *finder) lookAll() error {
	all, word, err := f.leads()
	if err != nil || word < 0 {
		return err
	}
	l := all[word]
	f.partial = f.partial || l.partial
	if f.joinable(all, word) {
		return f.join(all, word)
	}
	if n := l.sure + search.MaxTerms; len(l.list) > n && !f.of.Total {
		l.list, f.partial = l.list[:n], true
	}
	runs, err := newRuns(f, word, l)
	if err != nil {
		return err
	}
	defer runs.close()
	seen := map[graph.ID]bool{}
	for {
		bound, id, err := runs.next()
		if err != nil {
			return err
		}
		if id == "" || f.done(bound, id, len(seen)) {
			return nil
		}
		if seen[id] {
			continue
		}
		seen[id] = true
		if err := f.candidate(id); err != nil {
			return err
		}
	}
}

// leads returns the terms of each word, and which word's the fewest entities
// have of those that must match; -1 where no entity can match.
func (f *finder) leads() ([]leads, int, error) {
	all, word := make([]leads, len(f.q.Words)), -1
	for i := range f.q.Words {
		w := &f.q.Words[i]
		if w.Optional {
			continue
		}
		l, err := f.terms.leads(w, f.scale.Typos)
		if err != nil || len(l.list) == 0 {
			return nil, -1, err
		}
		all[i] = l
		if word < 0 || !l.partial && all[word].partial || l.partial == all[word].partial && l.n < all[word].n {
			word = i
		}
	}
	return all, word, nil
}

// done reports whether nothing from a place on is looked at, when so many
// entities have been.
func (f *finder) done(bound float64, id graph.ID, looked int) bool {
	if f.of.Total {
		return false
	}
	if f.full(bound, id) {
		return true
	}
	if looked >= search.MaxCandidates {
		f.partial = true
		return true
	}
	return false
}

// full reports whether nothing from a place on can be among the best.
func (f *finder) full(bound float64, id graph.ID) bool {
	if len(f.best) < f.want {
		return false
	}
	last := f.best[len(f.best)-1]
	return search.Compare(last.score, last.id, bound, id) < 0
}

// candidate scores an entity.
func (f *finder) candidate(id graph.ID) error {
	if err := f.b.row(); err != nil {
		return err
	}
	var e *graph.Entity
	_, err := get(f.s.r, idKey(spaceEntity, id), func(v []byte) error {
		if f.of.Types != nil {
			head, err := decodeRecord(id, v, graph.Head)
			if err != nil || !slices.Contains(f.of.Types, head.Type) {
				return err
			}
		}
		var err error
		e, err = decodeRecord(id, v, graph.Whole)
		return err
	})
	if err != nil || e == nil {
		return err
	}
	h, ok := f.q.Score(f.scale, search.NewDocument(e, f.s.store.derive.searched), false)
	if !ok {
		return nil
	}
	f.total++
	if c := f.after; c != nil && search.Compare(c.Score, c.ID, h.Score, id) >= 0 || f.want == 0 {
		return nil
	}
	at, _ := slices.BinarySearchFunc(f.best, hitPlace{h.Score, id}, func(a, b hitPlace) int { return search.Compare(a.score, a.id, b.score, b.id) })
	if at < f.want {
		f.best = slices.Insert(f.best, at, hitPlace{h.Score, id})
		f.best = f.best[:min(f.want, len(f.best))]
	}
	return nil
}
