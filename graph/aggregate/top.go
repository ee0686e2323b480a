package aggregate

import (
	"cmp"
	"slices"
)

// A row is a tuple of values, with how many claims have them.
type row struct {
	tuple  uint32 // its number, where it is of a table
	values []value
	count  int64
}

// A top keeps the first rows in an order, of any number that come.
type top struct {
	order Order
	first int // negative for all
	least int64
	rows  []row
	last  *row // of the first so far; nothing after it will be asked for
}

// slack is how many more rows than are wanted are gathered before they are sorted.
const slack = 1024

func (t *top) compare(a, b row) int {
	c := 0
	switch t.order {
	case CountDesc:
		c = cmp.Compare(b.count, a.count)
	case CountAsc:
		c = cmp.Compare(a.count, b.count)
	}
	return cmp.Or(c, compareKeys(a.values, b.values, t.order == KeyDesc))
}

// add takes a row, of which it keeps a copy if it is among the first so far.
func (t *top) add(r row) {
	if r.count < t.least || t.last != nil && t.compare(r, *t.last) > 0 {
		return
	}
	r.values = slices.Clone(r.values)
	t.rows = append(t.rows, r)
	if t.first >= 0 && len(t.rows) >= 2*t.first+slack {
		t.cut()
	}
}

// cut sorts the rows and drops those that are not among the first.
func (t *top) cut() {
	slices.SortFunc(t.rows, t.compare)
	if t.first >= 0 && len(t.rows) >= t.first {
		if t.rows = t.rows[:t.first]; t.first > 0 {
			last := t.rows[t.first-1]
			t.last = &last
		}
	}
}

// ranked returns the rows in their order.
func (t *top) ranked() []row {
	t.cut()
	return t.rows
}
