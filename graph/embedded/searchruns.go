package embedded

import (
	"cmp"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
	"entente/graph/search"
)

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

func (rs *runs) close() { _ = closeIter(rs.f.s.r, rs.it) } // its error has been read

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
