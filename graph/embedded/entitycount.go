package embedded

import (
	"bytes"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// counted fills a page in the order of the number of claims. There is no list
// in that order, since every write would have to rewrite it: the kept counters
// of all entities are read, and the page is what stays of them. So each page
// costs the same, and no more memory than it needs.
func (r *entityReader) counted(page *graph.EntityPage) error {
	top := r.ranking()
	var total int64
	err := r.eachCounted(func(id, record []byte, claims int64) error {
		if !r.q.Total && !r.mayTake(top, claims) {
			return nil
		}
		e, err := decodeRecord(graph.ID(id), record, graph.Head)
		if err != nil || r.types != nil && !slices.Contains(r.types, e.Type) {
			return err
		}
		at := r.q.Order.CursorOf(e, claims)
		rises := top.takes(at)
		if !rises && !r.q.Total {
			return nil
		}
		e, err = r.passes(e)
		if err != nil || e == nil {
			return err
		}
		total++
		if rises {
			top.add(e, at)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if r.q.Total {
		page.Total = total
	}
	r.fillPage(page, top)
	return nil
}

// entityRanking keeps entities by their places.
type entityRanking = ranking[*graph.Entity, graph.EntityCursor]

func (r *entityReader) ranking() *entityRanking {
	want, back := r.wanted()
	return &entityRanking{compare: r.q.Order.Compare, back: back, want: want, from: r.from, to: r.to}
}

// fillPage makes a page of what a ranking kept.
func (r *entityReader) fillPage(page *graph.EntityPage, top *entityRanking) {
	page.Entities, page.Cursors, page.HasNext, page.HasPrevious = top.page()
	if !r.places {
		page.Cursors = nil
	}
}

// mayTake is takes as far as the number of claims tells; it is cheap.
func (r *entityReader) mayTake(top *entityRanking, claims int64) bool {
	at, full := top.last()
	switch {
	case !full:
		return top.want > 0
	case r.q.Order.Desc != top.back:
		return claims >= graph.ClaimsOf(at)
	}
	return claims <= graph.ClaimsOf(at)
}

// eachCounted calls fn for the id and the record of each entity, with how many
// claims it has. Records and counters lie in one order, and are read side by side.
func (r *entityReader) eachCounted(fn func(id, record []byte, claims int64) error) error {
	ends, err := newTallyReader(r.s.r, countEnd)
	if err != nil {
		return err
	}
	defer ends.close()
	selves, err := newTallyReader(r.s.r, countSelf)
	if err != nil {
		return err
	}
	defer selves.close()
	return scan(r.s.r, []byte{spaceEntity}, func(k, record []byte) (bool, error) {
		if err := r.b.row(); err != nil {
			return false, err
		}
		n, err := ends.of(k[1:], r.b)
		if err != nil {
			return false, err
		}
		self, err := selves.of(k[1:], r.b)
		if err != nil {
			return false, err
		}
		return true, fn(k[1:len(k)-1], record, n-self)
	})
}

// A tallyReader adds up the counters of entities that are asked for by rising id.
type tallyReader struct {
	r      pebble.Reader
	it     *pebble.Iterator
	valid  bool
	prefix int
}

func newTallyReader(r pebble.Reader, kind byte) (*tallyReader, error) {
	prefix := []byte{spaceCount, kind}
	it, err := r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return nil, err
	}
	return &tallyReader{r: r, it: it, valid: it.First(), prefix: len(prefix)}, nil
}

func (t *tallyReader) close() { _ = closeIter(t.r, t.it) } // its error has been read

// of returns the sum of the counters of an id, which ends in a zero byte.
func (t *tallyReader) of(id []byte, b *budget) (int64, error) {
	var sum int64
	for ; t.valid; t.valid = t.it.Next() {
		key := t.it.Key()[t.prefix:]
		if !bytes.HasPrefix(key, id) {
			if bytes.Compare(key, id) > 0 {
				break
			}
			if err := b.row(); err != nil {
				return 0, err
			}
			continue
		}
		if err := b.row(); err != nil {
			return 0, err
		}
		v, err := t.it.ValueAndErr()
		if err != nil {
			return 0, err
		}
		n, err := decodeCount(v)
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, t.it.Error()
}
