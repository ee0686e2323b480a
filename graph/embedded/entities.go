package embedded

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// ListEntities implements [graph.Snapshot].
func (s *snapshot) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	page := graph.EntityPage{PageInfo: graph.PageInfo{Total: -1}}
	if err := s.begin(ctx); err != nil {
		return page, err
	}
	var from, to *graph.EntityCursor
	for _, c := range []struct {
		text string
		to   **graph.EntityCursor
	}{{q.After, &from}, {q.Before, &to}} {
		if c.text == "" {
			continue
		}
		cur, err := q.Order.Decode(c.text)
		if err != nil {
			return page, err
		}
		*c.to = &cur
	}
	r := &entityReader{s: s, q: q, b: &budget{ctx: ctx, max: q.MaxRows}, types: q.Types, whole: q.Where.NeedsWhole()}
	if q.Where != nil && q.Where.Types != nil {
		r.types = both(r.types, q.Where.Types)
	}
	if q.First > 0 || q.First < 0 && q.Last > 0 {
		if err := r.page(&page, from, to); err != nil {
			return graph.EntityPage{}, err
		}
	}
	page.HasNext = page.HasNext || to != nil
	page.HasPrevious = page.HasPrevious || from != nil
	if q.Total {
		n, err := r.total()
		if err != nil {
			return graph.EntityPage{}, err
		}
		page.Total = n
	}
	return page, nil
}

// both returns what is in both lists; nil is everything.
func both(a, b []string) []string {
	if a == nil {
		return b
	}
	list := []string{}
	for _, s := range a {
		if slices.Contains(b, s) {
			list = append(list, s)
		}
	}
	return list
}

// entityReader reads the entities of a query in its order.
type entityReader struct {
	s     *snapshot
	q     *graph.EntityQuery
	b     *budget
	types []string // nil for all
	whole bool     // the filter looks at more than heads
}

func (r *entityReader) byName() bool {
	return r.q.Order == graph.NameAsc || r.q.Order == graph.NameDesc
}

// prefixes returns what the keys of the lists begin with, and what their rest
// begins with where the filter's name tells.
func (r *entityReader) prefixes() (prefixes [][]byte, rest []byte) {
	if !r.byName() {
		return [][]byte{{spaceEntity}}, nil
	}
	if w := r.q.Where; w != nil && w.Name != nil {
		switch {
		case w.Name.Eq != nil:
			rest = append([]byte(graph.Fold(*w.Name.Eq)), 0)
		case w.Name.StartsWith != nil:
			rest = []byte(graph.Fold(*w.Name.StartsWith))
		}
	}
	if r.types == nil {
		return [][]byte{{spaceName}}, rest
	}
	for _, t := range r.types {
		prefixes = append(prefixes, append(append([]byte{spaceType}, t...), 0))
	}
	slices.SortFunc(prefixes, bytes.Compare)
	return slices.CompactFunc(prefixes, bytes.Equal), rest
}

// rest is what follows the prefix in the key of a place.
func (r *entityReader) rest(c graph.EntityCursor) []byte {
	if !r.byName() {
		return append([]byte(c.ID), 0)
	}
	return append(append(append([]byte(c.Name), 0), c.ID...), 0)
}

// page reads from where the page begins.
func (r *entityReader) page(page *graph.EntityPage, from, to *graph.EntityCursor) error {
	back := r.q.First < 0
	want, start, end := r.q.First, from, to
	if back {
		want, start, end = r.q.Last, to, from
	}
	err := r.walk(back, start, end, func(e *graph.Entity) (bool, error) {
		if len(page.Entities) == want {
			page.HasNext, page.HasPrevious = !back, back
			return false, nil
		}
		page.Entities = append(page.Entities, e)
		return true, nil
	})
	if back {
		slices.Reverse(page.Entities)
	}
	return err
}

func (r *entityReader) total() (int64, error) {
	if r.q.Where == nil {
		if r.types == nil {
			return count(r.s.r, countKey(countEntities, ""))
		}
		var n int64
		for _, t := range slices.Compact(slices.Sorted(slices.Values(r.types))) {
			m, err := count(r.s.r, countKey(countOfType, t))
			if err != nil {
				return 0, err
			}
			n += m
		}
		return n, nil
	}
	var n int64
	err := r.walk(false, nil, nil, func(*graph.Entity) (bool, error) { n++; return true, nil })
	return n, err
}

// entityList is one of the lists that are merged.
type entityList struct {
	it     *pebble.Iterator
	prefix int // length
	down   bool
}

func (l *entityList) rest() []byte { return l.it.Key()[l.prefix:] }

func (l *entityList) next() bool {
	if l.down {
		return l.it.Prev()
	}
	return l.it.Next()
}

// walk calls fn for the entities after start and before end, which are in the
// direction that is walked, until fn returns false.
func (r *entityReader) walk(back bool, start, end *graph.EntityCursor, fn func(*graph.Entity) (bool, error)) error {
	down := back != (r.q.Order == graph.NameDesc || r.q.Order == graph.EntityIDDesc)
	prefixes, rest := r.prefixes()
	var live []*entityList
	var all []*pebble.Iterator
	defer func() {
		for _, it := range all {
			_ = it.Close() // its error has been read
		}
	}()
	var first, last []byte
	if start != nil {
		first = r.rest(*start)
	}
	if end != nil {
		last = r.rest(*end)
	}
	for _, p := range prefixes {
		lower := append(bytes.Clone(p), rest...)
		it, err := r.s.r.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: after(lower)})
		if err != nil {
			return err
		}
		all = append(all, it)
		l := &entityList{it: it, prefix: len(p), down: down}
		var ok bool
		switch {
		case first != nil && down:
			ok = it.SeekLT(append(bytes.Clone(p), first...))
		case first != nil:
			ok = it.SeekGE(append(append(bytes.Clone(p), first...), 0)) // rests end in a zero byte: this is the next
		case down:
			ok = it.Last()
		default:
			ok = it.First()
		}
		if err := it.Error(); err != nil {
			return err
		}
		if ok {
			live = append(live, l)
		}
	}
	for len(live) > 0 {
		best := 0
		for i := 1; i < len(live); i++ {
			c := bytes.Compare(live[i].rest(), live[best].rest())
			if c < 0 != down && c != 0 {
				best = i
			}
		}
		l := live[best]
		if last != nil {
			if c := bytes.Compare(l.rest(), last); c == 0 || c < 0 == down {
				return nil
			}
		}
		e, err := r.entity(l)
		if err != nil {
			return err
		}
		if e != nil {
			more, err := fn(e)
			if err != nil || !more {
				return err
			}
		}
		if !l.next() {
			if err := l.it.Error(); err != nil {
				return err
			}
			live = slices.Delete(live, best, best+1)
		}
	}
	return nil
}

// entity reads the entity that a list is at, and returns nil where the filter
// does not let it through.
func (r *entityReader) entity(l *entityList) (*graph.Entity, error) {
	if err := r.b.row(); err != nil {
		return nil, err
	}
	value, err := l.it.ValueAndErr()
	if err != nil {
		return nil, err
	}
	key := l.it.Key()
	e := &graph.Entity{}
	rest := l.rest()
	w := r.q.Where
	switch key[0] {
	case spaceEntity:
		id := graph.ID(rest[:len(rest)-1])
		if e, err = decodeRecord(id, value, graph.Head); err != nil {
			return nil, err
		}
		if r.types != nil && !slices.Contains(r.types, e.Type) {
			return nil, nil
		}
	default:
		folded, id, ok := cut(rest)
		if !ok || len(id) == 0 {
			return nil, errRow
		}
		// The key has the folded name: most that do not match end here.
		if w != nil && w.Name != nil && w.Name.Contains != nil && !bytes.Contains(folded, []byte(graph.Fold(*w.Name.Contains))) {
			return nil, nil
		}
		e.ID = graph.ID(id[:len(id)-1])
		if key[0] == spaceType {
			e.Type = string(key[1 : l.prefix-1])
			e.Name = string(value)
		} else {
			f := fields{s: string(value)}
			e.Type = f.text()
			e.Name = f.s[f.pos:]
		}
	}
	if w == nil {
		return e, nil
	}
	if !r.whole {
		if w.Match(e) {
			return e, nil
		}
		return nil, nil
	}
	whole, err := readEntity(r.s.r, e.ID, graph.Whole)
	if err != nil || whole == nil || !w.Match(whole) {
		return nil, err
	}
	return e, nil
}

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
	check := every(ctx, 64) // whole entities are read and scored
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
	if err := sortFunc(ctx, hits, func(a, b graph.SearchHit) int { return placeOfHit(a).compare(placeOfHit(b)) }); err != nil {
		return page, err
	}
	if len(hits) > q.First {
		hits, page.HasNext = hits[:q.First], true
	}
	for i := range hits {
		if err := check(); err != nil {
			return graph.SearchPage{}, err
		}
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
	check := every(ctx, 1024)
	for limit := probe; len(words) > 1 && limit <= probe<<12; limit *= 8 {
		done := false
		for _, w := range words {
			n := 0
			err := scan(s.r, wordPrefix(w), func(_, _ []byte) (bool, error) {
				n++
				return n <= limit, check()
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
