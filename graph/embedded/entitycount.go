package embedded

import (
	"bytes"
	"slices"
	"sort"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// counted fills a page in the order of the number of claims. There is no list
// in that order, since every write would have to rewrite it: the kept counters
// of all entities are read, and the page is what stays of them. So each page
// costs the same, and no more memory than it needs.
func (r *entityReader) counted(page *graph.EntityPage) error {
	want, back := r.wanted()
	top := &ranking{order: r.q.Order, back: back, most: want + 1, from: r.from, to: r.to}
	if want == 0 {
		top.most = 0
	}
	var total int64
	err := r.eachCounted(func(id, record []byte, claims int64) error {
		if !r.q.Total && !top.mayTake(claims) {
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
	top.fill(page, want)
	return nil
}

// A ranking keeps the first entities of an order, from its end if back, that
// come after and before given places.
type ranking struct {
	order    graph.EntityOrder
	back     bool
	most     int
	from, to *graph.EntityCursor
	entities []*graph.Entity
	places   []graph.EntityCursor // of them, in the direction that is read
}

func (t *ranking) compare(a, b graph.EntityCursor) int {
	if t.back {
		return t.order.Compare(b, a)
	}
	return t.order.Compare(a, b)
}

// takes reports whether an entity at a place would be kept.
func (t *ranking) takes(at graph.EntityCursor) bool {
	if t.from != nil && t.order.Compare(at, *t.from) <= 0 || t.to != nil && t.order.Compare(at, *t.to) >= 0 {
		return false
	}
	return len(t.places) < t.most || t.most > 0 && t.compare(at, t.places[len(t.places)-1]) < 0
}

// mayTake is takes as far as the number of claims tells; it is cheap.
func (t *ranking) mayTake(claims int64) bool {
	if len(t.places) < t.most || t.most == 0 {
		return t.most > 0
	}
	last := graph.ClaimsOf(t.places[len(t.places)-1])
	if t.order.Desc != t.back {
		return claims >= last
	}
	return claims <= last
}

func (t *ranking) add(e *graph.Entity, at graph.EntityCursor) {
	i := sort.Search(len(t.places), func(i int) bool { return t.compare(at, t.places[i]) < 0 })
	t.entities, t.places = slices.Insert(t.entities, i, e), slices.Insert(t.places, i, at)
	if len(t.places) > t.most {
		t.entities, t.places = t.entities[:t.most], t.places[:t.most]
	}
}

// fill makes a page of at most want of what is kept.
func (t *ranking) fill(page *graph.EntityPage, want int) {
	if len(t.places) > want {
		t.entities, t.places = t.entities[:want], t.places[:want]
		page.HasNext, page.HasPrevious = !t.back, t.back
	}
	if t.back {
		slices.Reverse(t.entities)
		slices.Reverse(t.places)
	}
	page.Entities, page.Cursors = t.entities, t.places
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
	return &tallyReader{it: it, valid: it.First(), prefix: len(prefix)}, nil
}

func (t *tallyReader) close() { _ = t.it.Close() } // its error has been read

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
