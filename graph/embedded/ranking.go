package embedded

import (
	"slices"
	"sort"

	"entente/graph"
)

// A ranking keeps the page of a list that is read in no order: the first want
// items, or if back the last, of those that come after and before given places.
// It needs the memory of the page, whatever the length of the list.
type ranking[T, C any] struct {
	compare  func(a, b C) int // the list's order
	back     bool
	want     int
	from, to *C // nil where open
	items    []T
	places   []C // of the items, in the direction that is read; one more than wanted at most
}

// towards is the list's order in the direction that is read.
func (k *ranking[T, C]) towards(a, b C) int {
	if k.back {
		return k.compare(b, a)
	}
	return k.compare(a, b)
}

// last returns the place that an item must come before to be kept, once there
// are enough.
func (k *ranking[T, C]) last() (at C, full bool) {
	if len(k.places) <= k.want {
		return at, false
	}
	return k.places[k.want], true
}

// takes reports whether an item at a place would be kept.
func (k *ranking[T, C]) takes(at C) bool {
	if k.from != nil && k.compare(at, *k.from) <= 0 || k.to != nil && k.compare(at, *k.to) >= 0 {
		return false
	}
	last, full := k.last()
	return !full || k.towards(at, last) < 0
}

// add keeps an item that is taken.
func (k *ranking[T, C]) add(item T, at C) {
	i := sort.Search(len(k.places), func(i int) bool { return k.towards(at, k.places[i]) < 0 })
	k.items, k.places = slices.Insert(k.items, i, item), slices.Insert(k.places, i, at)
	if n := k.want + 1; len(k.places) > n {
		k.items, k.places = k.items[:n], k.places[:n]
	}
}

// page returns what is kept, in the list's order, and whether more follows or
// precedes it. Nothing may be added after that.
func (k *ranking[T, C]) page() (items []T, places []C, next, previous bool) {
	more := len(k.places) > k.want
	if more {
		k.items, k.places = k.items[:k.want], k.places[:k.want]
	}
	if k.back {
		slices.Reverse(k.items)
		slices.Reverse(k.places)
	}
	return k.items, k.places, more && !k.back, more && k.back
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
