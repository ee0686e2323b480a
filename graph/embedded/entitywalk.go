package embedded

import (
	"bytes"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A stretch is a part of a query's order that is read from lists of one kind,
// merged: all of it, or in an order by property the entities that have a value,
// and then those that have none.
type stretch struct {
	lists  []entityBounds
	desc   bool // the order runs against the keys
	absent bool // of the entities without a value
}

// entityBounds are where a list's keys lie: all begin with the prefix, and what
// follows it is from low on and before high, nil where open.
type entityBounds struct{ prefix, low, high []byte }

// stretches returns the parts of the query's order.
func (r *entityReader) stretches() ([]stretch, error) {
	o := r.q.Order
	switch o.By {
	case graph.ByID:
		return []stretch{{lists: []entityBounds{{prefix: []byte{spaceEntity}}}, desc: o.Desc}}, nil
	case graph.ByProperty:
		types := r.types
		if types == nil {
			tallies, err := r.s.tallies(countOfType)
			if err != nil {
				return nil, err
			}
			for _, t := range tallies {
				types = append(types, t.Name)
			}
		}
		valued := stretch{desc: o.Desc}
		low, high, bounded := keyRange(conditionOn(r.q.Where, o.Property))
		for _, t := range distinct(types) {
			valued.lists = append(valued.lists, entityBounds{propertyPrefix(o.Property, t), low, high})
		}
		if bounded { // what has no value does not pass
			return []stretch{valued}, nil
		}
		return []stretch{valued, {lists: r.byName(), absent: true}}, nil
	}
	return []stretch{{lists: r.byName(), desc: o.Desc}}, nil
}

func distinct(types []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(types)))
}

// byName returns the lists of the types by name, cut to what the filter's name tells.
func (r *entityReader) byName() []entityBounds {
	var low []byte
	if w := r.q.Where; w != nil && w.Name != nil {
		switch {
		case w.Name.Eq != nil:
			low = append([]byte(graph.Fold(*w.Name.Eq)), 0)
		case w.Name.StartsWith != nil:
			low = []byte(graph.Fold(*w.Name.StartsWith))
		}
	}
	high := after(low)
	if r.types == nil {
		return []entityBounds{{[]byte{spaceName}, low, high}}
	}
	var lists []entityBounds
	for _, t := range distinct(r.types) {
		lists = append(lists, entityBounds{append(append([]byte{spaceType}, t...), 0), low, high})
	}
	return lists
}

// rest is what follows the prefix in the key of a place.
func (r *entityReader) rest(c *graph.EntityCursor) []byte {
	switch {
	case r.q.Order.By == graph.ByID:
		return append([]byte(c.ID), 0)
	case r.q.Order.By == graph.ByProperty && !c.Absent:
		return append(append(appendSortKey(nil, r.q.Order.Kind, c.Key), c.ID...), 0)
	}
	return append(append(append([]byte(c.Key), 0), c.ID...), 0)
}

// walk calls fn for the entities after start and before end, which are in the
// direction that is walked, until fn returns false. The place that fn is given
// is that of an order in which it is in the key.
func (r *entityReader) walk(back bool, start, end *graph.EntityCursor, fn func(e *graph.Entity, at func() graph.EntityCursor) (bool, error)) error {
	parts, err := r.stretches()
	if err != nil {
		return err
	}
	if back {
		slices.Reverse(parts)
	}
	for _, part := range parts {
		var first, last []byte
		if start != nil {
			if start.Absent == part.absent {
				first = r.rest(start)
			} else if start.Absent != back {
				continue // all of it comes before
			}
		}
		if end != nil {
			if end.Absent == part.absent {
				last = r.rest(end)
			} else if end.Absent == back {
				return nil // all of it comes after
			}
		}
		more, err := r.walkStretch(part, back != part.desc, first, last, fn)
		if err != nil || !more {
			return err
		}
	}
	return nil
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

// walkStretch is walk within a stretch, down or up its keys. It returns false
// where the walk is over.
func (r *entityReader) walkStretch(s stretch, down bool, first, last []byte, fn func(e *graph.Entity, at func() graph.EntityCursor) (bool, error)) (more bool, err error) {
	var live []*entityList
	var all []*pebble.Iterator
	defer func() {
		for _, it := range all {
			_ = closeIter(r.s.r, it) // its error has been read
		}
	}()
	for _, b := range s.lists {
		lower, upper := append(bytes.Clone(b.prefix), b.low...), after(b.prefix)
		if b.high != nil {
			upper = append(bytes.Clone(b.prefix), b.high...)
		}
		if bytes.Compare(lower, upper) >= 0 {
			continue
		}
		it, err := r.s.r.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
		if err != nil {
			return false, err
		}
		all = append(all, it)
		var ok bool
		switch {
		case first != nil && down:
			ok = it.SeekLT(append(bytes.Clone(b.prefix), first...))
		case first != nil:
			ok = it.SeekGE(append(append(bytes.Clone(b.prefix), first...), 0)) // rests end in a zero byte: this is the next
		case down:
			ok = it.Last()
		default:
			ok = it.First()
		}
		if err := it.Error(); err != nil {
			return false, err
		}
		if ok {
			live = append(live, &entityList{it: it, prefix: len(b.prefix), down: down})
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
				return false, nil
			}
		}
		e, err := r.entity(l, s.absent)
		if err != nil {
			return false, err
		}
		if e != nil {
			more, err := fn(e, func() graph.EntityCursor { return r.cursor(l, e, s.absent) })
			if err != nil || !more {
				return false, err
			}
		}
		if !l.next() {
			if err := l.it.Error(); err != nil {
				return false, err
			}
			live = slices.Delete(live, best, best+1)
		}
	}
	return true, nil
}

// cursor returns the place that a list is at.
func (r *entityReader) cursor(l *entityList, e *graph.Entity, absent bool) graph.EntityCursor {
	if r.q.Order.By == graph.ByProperty && !absent {
		key, _, _ := cutSortKey(r.q.Order.Kind, l.rest())
		return graph.EntityCursor{Key: string(key), ID: e.ID}
	}
	c := graph.NameAsc.CursorOf(e, 0)
	c.Absent = absent
	return c
}

// entity reads the entity that a list is at, and returns nil where the filter
// does not let it through, or it has a value and is read among those without.
func (r *entityReader) entity(l *entityList, absent bool) (*graph.Entity, error) {
	if err := r.b.row(); err != nil {
		return nil, err
	}
	if r.most > 0 && r.b.rows > r.most {
		return nil, errProbe
	}
	key := l.it.Key()
	e := &graph.Entity{}
	rest := l.rest()
	switch key[0] {
	case spaceEntity:
		record, err := l.it.ValueAndErr()
		if err != nil {
			return nil, err
		}
		if e, err = decodeRecord(graph.ID(rest[:len(rest)-1]), record, graph.Head); err != nil {
			return nil, err
		}
		if r.types != nil && !slices.Contains(r.types, e.Type) {
			return nil, nil
		}
	case spaceProperty:
		_, id, ok := cutSortKey(r.q.Order.Kind, rest)
		if !ok {
			return nil, errRow
		}
		var err error
		if e, err = readEntity(r.s.r, id, graph.Head); err != nil || e == nil {
			return nil, err
		}
	default:
		folded, id, ok := cut(rest)
		if !ok || len(id) == 0 {
			return nil, errRow
		}
		// The key has the folded name: most that do not match end here.
		if !bytes.Contains(folded, r.contained) {
			return nil, nil
		}
		value, err := l.it.ValueAndErr()
		if err != nil {
			return nil, err
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
		if absent {
			if has, err := r.hasValue(e.ID); err != nil || has {
				return nil, err
			}
		}
	}
	return r.passes(e)
}

// hasValue reports whether an entity has a value that the query orders by.
func (r *entityReader) hasValue(id graph.ID) (bool, error) {
	e, err := readEntity(r.s.r, id, graph.Whole)
	if err != nil || e == nil {
		return false, err
	}
	return !r.q.Order.CursorOf(e, 0).Absent, nil
}
