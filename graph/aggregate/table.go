package aggregate

import (
	"cmp"
	"strings"
)

// A kind is which of a value's fields holds it.
type kind uint8

// The kinds, in their order.
const (
	number  kind = iota // n: a time, in years, months or days
	entity              // text, an id
	text                // text
	missing             // nothing
)

// A value is what a claim has for a key.
type value struct {
	text string
	n    int64
	kind kind
}

// compare orders values of one key, what is missing apart.
func (v value) compare(w value) int {
	return cmp.Or(cmp.Compare(v.n, w.n), strings.Compare(v.text, w.text), cmp.Compare(v.kind, w.kind))
}

// A dictionary numbers the values of a key, from 0, as they come.
type dictionary struct {
	texts, entities map[string]uint32
	numbers         map[int64]uint32
	missing         uint32
	hasMissing      bool
	values          []value
}

func newDictionary() dictionary {
	return dictionary{texts: map[string]uint32{}, entities: map[string]uint32{}, numbers: map[int64]uint32{}}
}

// number returns a value's number. It keeps no tie to the value's text.
func (d *dictionary) number(v value) uint32 {
	n := uint32(len(d.values))
	switch v.kind {
	case number:
		if old, ok := d.numbers[v.n]; ok {
			return old
		}
		d.numbers[v.n] = n
	case missing:
		if d.hasMissing {
			return d.missing
		}
		d.missing, d.hasMissing = n, true
	default:
		m := d.texts
		if v.kind == entity {
			m = d.entities
		}
		if old, ok := m[v.text]; ok {
			return old
		}
		v.text = strings.Clone(v.text)
		m[v.text] = n
	}
	d.values = append(d.values, v)
	return n
}

// A table counts tuples of values, one value for each key. A tuple is numbered
// by the number of the tuple before its last value and that value's number, so
// that one of any length costs a small map look-up a key, and no text is put
// together. Tuples of one value have its number.
type table struct {
	dicts  []dictionary
	links  []map[uint64]uint32 // by length - 2: from (tuple, value) to the longer tuple
	pairs  [][]uint64          // the inverse
	counts []int64             // by tuple

	tuples, longer, numbers []uint32 // scratch of add
}

func newTable(keys int) *table {
	t := &table{dicts: make([]dictionary, keys)}
	for i := range t.dicts {
		t.dicts[i] = newDictionary()
	}
	for range keys - 1 {
		t.links = append(t.links, map[uint64]uint32{})
		t.pairs = append(t.pairs, nil)
	}
	if keys == 0 {
		t.counts = []int64{0} // that of the empty tuple
	}
	return t
}

// add adds n to every tuple that takes one of the values for each key. The
// values of a key are distinct.
func (t *table) add(values [][]value, n int64) {
	tuples := append(t.tuples[:0], 0)
	for i := range t.dicts {
		numbers := t.numbers[:0]
		for _, v := range values[i] {
			numbers = append(numbers, t.dicts[i].number(v))
		}
		t.numbers = numbers
		if i == 0 {
			tuples = append(tuples[:0], numbers...)
			continue
		}
		longer := t.longer[:0]
		for _, tuple := range tuples {
			for _, number := range numbers {
				longer = append(longer, t.link(i-1, tuple, number))
			}
		}
		tuples, t.longer = longer, tuples
	}
	for _, tuple := range tuples {
		for int(tuple) >= len(t.counts) {
			t.counts = append(t.counts, 0)
		}
		t.counts[tuple] += n
	}
	t.tuples = tuples
}

// link returns the number of the tuple that goes on with a value.
func (t *table) link(i int, tuple, number uint32) uint32 {
	pair := uint64(tuple)<<32 | uint64(number)
	longer, ok := t.links[i][pair]
	if !ok {
		longer = uint32(len(t.pairs[i]))
		t.links[i][pair] = longer
		t.pairs[i] = append(t.pairs[i], pair)
	}
	return longer
}

// tuple puts the values of a tuple into values.
func (t *table) tuple(n uint32, values []value) {
	for i := len(values) - 1; i > 0; i-- {
		pair := t.pairs[i-1][n]
		values[i] = t.dicts[i].values[uint32(pair)]
		n = uint32(pair >> 32)
	}
	if len(values) > 0 {
		values[0] = t.dicts[0].values[n]
	}
}

// replaced returns the table with other values instead of those of one key, in
// which tuples that become the same are added up, and the new tuple of each old.
func (t *table) replaced(key int, by func(value) value) (to *table, tuples []uint32) {
	to = newTable(len(t.dicts))
	tuples = make([]uint32, len(t.counts))
	row := make([]value, len(t.dicts))
	values := make([][]value, len(row))
	for i := range row {
		values[i] = row[i : i+1]
	}
	for n, count := range t.counts {
		t.tuple(uint32(n), row)
		row[key] = by(row[key])
		to.add(values, count)
		tuples[n] = to.tuples[0]
	}
	return to, tuples
}

// rows returns the first tuples in an order that count at least least; all for
// a negative first.
func (t *table) rows(order Order, first int, least int64) []row {
	to := &top{order: order, first: first, least: least}
	t.rank(to)
	return to.ranked()
}

// rank gives all tuples that count to a top.
func (t *table) rank(to *top) {
	r := row{values: make([]value, len(t.dicts))}
	for n, count := range t.counts {
		if count == 0 && len(t.dicts) > 0 {
			continue
		}
		r.tuple, r.count = uint32(n), count
		t.tuple(r.tuple, r.values)
		to.add(r)
	}
}

func compareKeys(a, b []value, desc bool) int {
	for i := range a {
		if x, y := a[i].kind == missing, b[i].kind == missing; x || y {
			switch {
			case x && y:
				continue
			case x:
				return 1
			}
			return -1
		}
		if c := a[i].compare(b[i]); c != 0 {
			if desc {
				return -c
			}
			return c
		}
	}
	return 0
}

func (v value) shown(key Key) Value {
	s := Value{Key: key, Text: v.text, Entity: v.kind == entity, Absent: v.kind == missing}
	if v.kind == number {
		s.Text = bucketText(key, v.n)
	}
	return s
}
