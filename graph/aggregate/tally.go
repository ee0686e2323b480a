package aggregate

import "entente/graph"

// A tally counts claims for a query: a table, and what else is asked of each of
// its tuples.
type tally struct {
	*table
	q                 *Query
	dates             []dates // by tuple; nil unless asked for
	subjects, objects *distinct
	values            [][]value // scratch of claim
}

func newTally(q *Query) *tally {
	t := &tally{table: newTable(len(q.GroupBy)), q: q, values: make([][]value, len(q.GroupBy))}
	if q.Subjects {
		t.subjects = newDistinct()
	}
	if q.Objects {
		t.objects = newDistinct()
	}
	return t
}

// claim counts a claim.
func (t *tally) claim(c *graph.Claim) {
	for i, k := range t.q.GroupBy {
		t.values[i] = valuesOf(c, k, t.values[i][:0])
	}
	t.add(t.values, 1)
	if t.q.Dates {
		for _, tuple := range t.tuples {
			t.dated(tuple, dates{c.Date.Earliest, c.Date.Latest}, c.Date.IsZero())
		}
	}
	if t.subjects != nil {
		t.subjects.add(t.tuples, value{kind: entity, text: string(c.Subject)})
	}
	if t.objects != nil {
		var one [1]value
		t.objects.add(t.tuples, valuesOf(c, Object, one[:0])[0])
	}
}

// replace makes other values of those of one key; tuples that become the same
// are one.
func (t *tally) replace(key int, by func(value) value) {
	table, tuples := t.replaced(key, by)
	t.table = table
	if old := t.dates; old != nil {
		t.dates = nil
		for tuple, d := range old {
			t.dated(tuples[tuple], d, false)
		}
	}
	for _, d := range []*distinct{t.subjects, t.objects} {
		if d != nil {
			d.renumber(tuples)
		}
	}
}

// groups returns the groups that the query asks for.
func (t *tally) groups() []Group {
	rows := t.rows(t.q.Order, t.q.First, t.q.MinCount)
	groups := groupsOf(rows, t.q)
	for i, r := range rows {
		g := &groups[i]
		if int(r.tuple) < len(t.dates) {
			d := t.dates[r.tuple]
			g.Earliest, g.Latest = d.earliest, d.latest
		}
		if t.subjects != nil {
			g.Subjects = t.subjects.count(r.tuple)
		}
		if t.objects != nil {
			g.Objects = t.objects.count(r.tuple)
		}
	}
	return groups
}

// groupsOf makes groups of rows, of which only the numbers are known.
func groupsOf(rows []row, q *Query) []Group {
	groups := make([]Group, len(rows))
	for i, r := range rows {
		g := Group{Keys: make([]Value, len(r.values)), Count: r.count, Earliest: graph.NoInstant, Latest: graph.NoInstant}
		for j, v := range r.values {
			g.Keys[j] = v.shown(q.GroupBy[j])
		}
		groups[i] = g
	}
	return groups
}

// dates are the outer bounds of several dates, NoInstant where none is known.
type dates struct{ earliest, latest graph.Instant }

// dated widens the dates of a tuple by others.
func (t *tally) dated(tuple uint32, d dates, none bool) {
	for int(tuple) >= len(t.dates) {
		t.dates = append(t.dates, dates{graph.NoInstant, graph.NoInstant})
	}
	if none {
		return
	}
	at := &t.dates[tuple]
	if d.earliest != graph.NoInstant && (at.earliest == graph.NoInstant || d.earliest < at.earliest) {
		at.earliest = d.earliest
	}
	if d.latest != graph.NoInstant && d.latest > at.latest { // NoInstant is before all
		at.latest = d.latest
	}
}

// distinct counts the distinct values of tuples.
type distinct struct {
	dict   dictionary
	seen   map[uint64]struct{} // a tuple and the number of a value
	counts []int64             // by tuple
}

func newDistinct() *distinct {
	return &distinct{dict: newDictionary(), seen: map[uint64]struct{}{}}
}

func (d *distinct) add(tuples []uint32, v value) {
	n := d.dict.number(v)
	for _, tuple := range tuples {
		d.pair(tuple, n)
	}
}

func (d *distinct) pair(tuple, n uint32) {
	pair := uint64(tuple)<<32 | uint64(n)
	if _, ok := d.seen[pair]; ok {
		return
	}
	d.seen[pair] = struct{}{}
	for int(tuple) >= len(d.counts) {
		d.counts = append(d.counts, 0)
	}
	d.counts[tuple]++
}

// renumber puts other tuples in place of each.
func (d *distinct) renumber(tuples []uint32) {
	old := d.seen
	d.seen, d.counts = make(map[uint64]struct{}, len(old)), nil
	for pair := range old {
		d.pair(tuples[pair>>32], uint32(pair))
	}
}

func (d *distinct) count(tuple uint32) int64 {
	if int(tuple) >= len(d.counts) {
		return 0
	}
	return d.counts[tuple]
}
