package embedded

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/cockroachdb/pebble/v2"

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
	if len(query.Words) == 0 || q.First <= 0 && !q.Total {
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
	word, rarest, err := f.rarest()
	if err != nil || word < 0 {
		return err
	}
	f.partial = f.partial || rarest.partial
	runs, err := newRuns(f, word, rarest)
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
		if id == "" || !f.of.Total && f.full(bound, id) {
			return nil
		}
		if seen[id] {
			continue
		}
		seen[id] = true
		if len(seen) > search.MaxCandidates && !f.of.Total {
			f.partial = true
			return nil
		}
		if err := f.candidate(id); err != nil {
			return err
		}
	}
}

// rarest returns the word whose terms the fewest entities have, of those that
// must match, and its terms; -1 where no entity can match.
func (f *finder) rarest() (int, leads, error) {
	word := -1
	var best leads
	for i := range f.q.Words {
		w := &f.q.Words[i]
		if w.Optional {
			continue
		}
		l, err := f.terms.leads(w, f.scale.Typos)
		if err != nil || len(l.list) == 0 {
			return -1, l, err
		}
		if word < 0 || l.partial != best.partial && best.partial || l.partial == best.partial && l.n < best.n {
			word, best = i, l
		}
	}
	return word, best, nil
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

// runs are the postings of a word's terms, as one list from what can be worth
// most on. Of equal worth the lesser id comes first within a term and field.
type runs struct {
	f     *finder
	word  int
	it    *pebble.Iterator
	queue []*run // a heap
}

// A run is the postings of one term in one field, read some at a time.
type run struct {
	lead
	field graph.NameField
	bound float64
	id    graph.ID // "" where nothing has been read
	read  []reading
	from  []byte // where to read on, nil at the end
	size  int    // how many to read next
}

type reading struct {
	posting search.Posting
	id      graph.ID
}

func newRuns(f *finder, word int, l leads) (*runs, error) {
	it, err := f.s.r.NewIter(&pebble.IterOptions{LowerBound: []byte{spacePosting}, UpperBound: []byte{spacePosting + 1}})
	if err != nil {
		return nil, err
	}
	rs := &runs{f: f, word: word, it: it}
	for _, lead := range l.list {
		fields := []graph.NameField{graph.FieldName, graph.FieldAlias, graph.FieldIdentifier, graph.FieldWeakAlias}
		if lead.kind == graph.MatchStem {
			fields = []graph.NameField{graph.FieldText}
		}
		for _, field := range fields {
			r := &run{lead: lead, field: field, from: postingsKey(lead.term, field), size: 16}
			r.bound = f.q.Bound(f.scale, word, lead.kind, lead.quality, search.Posting{Field: field, TF: worstTF, Length: 1})
			if field != graph.FieldText {
				r.bound = f.q.Bound(f.scale, word, lead.kind, lead.quality, search.Posting{Field: field, TF: 1, Length: 1})
			}
			rs.push(r)
		}
	}
	return rs, nil
}

func (rs *runs) close() { _ = rs.it.Close() } // its error has been read

// next returns the next posting's entity, and the most that it can be worth; ""
// at the end.
func (rs *runs) next() (float64, graph.ID, error) {
	for len(rs.queue) > 0 {
		r := rs.pop()
		bound, id := r.bound, r.id
		if id != "" {
			r.read = r.read[1:]
		}
		if len(r.read) == 0 && r.from != nil {
			if err := rs.fill(r); err != nil {
				return 0, "", err
			}
		}
		if len(r.read) > 0 {
			p := &r.read[0]
			r.id = p.id
			atMost := p.posting
			if r.field == graph.FieldText {
				atMost.Length = 1 // fewer repetitions among fewer words can be worth more
			}
			r.bound = rs.f.q.Bound(rs.f.scale, rs.word, r.kind, r.quality, atMost)
			rs.push(r)
		}
		if id != "" {
			return bound, id, nil
		}
	}
	return 0, "", nil
}

// fill reads on.
func (rs *runs) fill(r *run) error {
	prefix := postingsKey(r.term, r.field)
	ok := rs.it.SeekGE(r.from)
	r.from = nil
	for n := 0; ok && len(rs.it.Key()) > len(prefix) && string(rs.it.Key()[:len(prefix)]) == string(prefix); ok = rs.it.Next() {
		if n++; n > r.size {
			r.from = append(r.from, rs.it.Key()...)
			r.size = min(2*r.size, 512)
			break
		}
		if err := rs.f.b.row(); err != nil {
			return err
		}
		p := search.Posting{Term: r.term, Field: r.field}
		id, ok := parsePosting(rs.it.Key()[len(prefix):], &p)
		if !ok {
			return errRow
		}
		r.read = append(r.read, reading{p, id})
	}
	return rs.it.Error()
}

func (rs *runs) before(a, b *run) bool {
	return cmp.Or(cmp.Compare(b.bound, a.bound), cmp.Compare(a.id, b.id)) < 0
}

func (rs *runs) push(r *run) {
	rs.queue = append(rs.queue, r)
	for i := len(rs.queue) - 1; i > 0; {
		up := (i - 1) / 2
		if !rs.before(rs.queue[i], rs.queue[up]) {
			break
		}
		rs.queue[i], rs.queue[up] = rs.queue[up], rs.queue[i]
		i = up
	}
}

func (rs *runs) pop() *run {
	top, last := rs.queue[0], len(rs.queue)-1
	rs.queue[0] = rs.queue[last]
	rs.queue = rs.queue[:last]
	for i := 0; ; {
		least := i
		for _, down := range []int{2*i + 1, 2*i + 2} {
			if down < last && rs.before(rs.queue[down], rs.queue[least]) {
				least = down
			}
		}
		if least == i {
			return top
		}
		rs.queue[i], rs.queue[least] = rs.queue[least], rs.queue[i]
		i = least
	}
}
