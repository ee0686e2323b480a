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
	case graph.ByClaims:
		types, err := r.typesListed()
		if err != nil {
			return nil, err
		}
		ranks := stretch{desc: o.Desc}
		for _, t := range types {
			ranks.lists = append(ranks.lists, entityBounds{prefix: typeKey(spaceRank, t)})
		}
		return []stretch{ranks}, nil
	case graph.ByProperty:
		types, err := r.typesListed()
		if err != nil {
			return nil, err
		}
		valued := stretch{desc: o.Desc}
		low, high, bounded := keyRange(conditionOn(r.q.Where, o.Property))
		for _, t := range types {
			valued.lists = append(valued.lists, entityBounds{propertyPrefix(o.Property, t), low, high})
		}
		if bounded { // what has no value does not pass
			return []stretch{valued}, nil
		}
		names, err := r.byName()
		return []stretch{valued, {lists: names, absent: true}}, err
	}
	names, err := r.byName()
	return []stretch{{lists: names, desc: o.Desc}}, err
}

func distinct(types []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(types)))
}

// byName returns the lists of the types by name, cut to what the filter's name
// tells. What names contain is found in the lists of types alone. The entities of
// one name are few, so they come from the list of all types, in which each has a
// key of its own, and no block is unpacked for them.
func (r *entityReader) byName() ([]entityBounds, error) {
	var low []byte
	var one bool // name
	if w := r.q.Where; w != nil && w.Name != nil {
		switch {
		case w.Name.Eq != nil:
			low, one = append([]byte(graph.Fold(*w.Name.Eq)), 0), true
		case w.Name.StartsWith != nil:
			low = []byte(graph.Fold(*w.Name.StartsWith))
		}
	}
	high := after(low)
	if (r.types == nil || one) && len(r.contained) == 0 {
		return []entityBounds{{[]byte{spaceName}, low, high}}, nil
	}
	types, err := r.typesListed()
	if err != nil {
		return nil, err
	}
	var lists []entityBounds
	for _, t := range types {
		lists = append(lists, entityBounds{typeKey(spaceType, t), low, high})
	}
	return lists, nil
}

// typesListed returns the types whose lists are read, each once.
func (r *entityReader) typesListed() ([]string, error) {
	if r.types != nil {
		return distinct(r.types), nil
	}
	return r.s.typesOfEntities()
}

// typesOfEntities returns the types that there are entities of.
func (s *snapshot) typesOfEntities() ([]string, error) {
	tallies, err := s.tallies(countOfType)
	if err != nil {
		return nil, err
	}
	types := make([]string, len(tallies))
	for i, t := range tallies {
		types[i] = t.Name
	}
	return types, nil
}

// rest is what follows the prefix in the key of a place.
func (r *entityReader) rest(c *graph.EntityCursor) []byte {
	switch {
	case r.q.Order.By == graph.ByID:
		return append([]byte(c.ID), 0)
	case r.q.Order.By == graph.ByClaims:
		return append(append([]byte(c.Key), c.ID...), 0)
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

// An entityList is one of the lists that are merged, as it is read.
type entityList interface {
	// seek goes to the first entry after one, nil for the first of all. It, and
	// next, return false at the end.
	seek(first []byte) (bool, error)
	next() (bool, error)
	// rest is what follows the list's prefix in the key that it is at, valid
	// until the next call.
	rest() []byte
	// head reads the entity that it is at; nil where it is none that is wanted.
	head() (*graph.Entity, error)
	close()
}

// open returns a list of entities as it is read up or down its keys.
func (r *entityReader) open(b entityBounds, down bool) (entityList, error) {
	if b.prefix[0] == spaceType {
		return newNameList(r.s.r, r.b, string(b.prefix[1:len(b.prefix)-1]), b, r.contained, down)
	}
	lower := slices.Concat(b.prefix, b.low)
	var upper []byte
	if b.high != nil {
		upper = slices.Concat(b.prefix, b.high)
	} else {
		upper = after(b.prefix)
	}
	if bytes.Compare(lower, upper) > 0 {
		upper = lower
	}
	it, err := r.s.r.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
	if err != nil {
		return nil, err
	}
	return &keyList{r: r, it: it, prefix: b.prefix, down: down}, nil
}

// walkStretch is walk within a stretch, down or up its keys. It returns false
// where the walk is over.
func (r *entityReader) walkStretch(s stretch, down bool, first, last []byte, fn func(e *graph.Entity, at func() graph.EntityCursor) (bool, error)) (more bool, err error) {
	var live, all []entityList
	defer func() {
		for _, l := range all {
			l.close()
		}
	}()
	for _, b := range s.lists {
		l, err := r.open(b, down)
		if err != nil {
			return false, err
		}
		all = append(all, l)
		ok, err := l.seek(first)
		if err != nil {
			return false, err
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
		ok, err := l.next()
		if err != nil {
			return false, err
		}
		if !ok {
			live = slices.Delete(live, best, best+1)
		}
	}
	return true, nil
}

// cursor returns the place that a list is at.
func (r *entityReader) cursor(l entityList, e *graph.Entity, absent bool) graph.EntityCursor {
	if r.q.Order.By == graph.ByProperty && !absent {
		key, _, _ := cutSortKey(r.q.Order.Kind, l.rest())
		return graph.EntityCursor{Key: string(key), ID: e.ID}
	}
	if r.q.Order.By == graph.ByClaims {
		return graph.EntityCursor{Key: string(l.rest()[:rankLen]), ID: e.ID}
	}
	c := graph.NameAsc.CursorOf(e, 0)
	c.Absent = absent
	return c
}

// entity reads the entity that a list is at, and returns nil where the filter
// does not let it through, or it has a value and is read among those without.
func (r *entityReader) entity(l entityList, absent bool) (*graph.Entity, error) {
	if r.most > 0 && r.b.rows > r.most {
		return nil, errProbe
	}
	e, err := l.head()
	if err != nil || e == nil {
		return nil, err
	}
	if absent {
		if has, err := r.hasValue(e.ID); err != nil || has {
			return nil, err
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
