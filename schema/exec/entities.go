package exec

import (
	"slices"

	"entente/graph"
	"entente/schema/plan"
)

// entities are all entities that a request has met. Each has a number, by
// which tables and columns know it.
type entities struct {
	num    map[graph.ID]int32
	ids    []graph.ID
	known  []*graph.Entity // nil where not read, or where the graph has nothing
	level  []level
	types  []int16 // number of the concrete type
	wanted [2][]int32
	faults [2]*fault // of the last reads
	// row is the entity's row in the table made last, which is stamp.
	row   []int32
	stamp []int32
	last  int32
}

// level is how much of an entity was read.
type level uint8

const (
	unread level = iota
	headRead
	wholeRead
)

func levelOf(d graph.Detail) level {
	if d == graph.Whole {
		return wholeRead
	}
	return headRead
}

// number returns an entity's number; -1 of the empty id.
func (es *entities) number(id graph.ID) int32 {
	if id == "" {
		return -1
	}
	n, ok := es.num[id]
	if !ok {
		n = int32(len(es.ids))
		es.num[id] = n
		es.ids = append(es.ids, id)
		es.known = append(es.known, nil)
		es.level = append(es.level, unread)
		es.types = append(es.types, -1)
		es.row = append(es.row, 0)
		es.stamp = append(es.stamp, 0)
	}
	return n
}

// set notes an entity that was read; nil where the graph has nothing of it.
func (r *run) setEntity(n int32, e *graph.Entity, l level) {
	es := &r.entities
	if es.level[n] >= l {
		return
	}
	es.known[n], es.level[n] = e, l
	es.types[n] = int16(len(r.Plan.Types) - 1)
	if e != nil {
		es.types[n] = int16(r.Plan.TypeNumber(e.Type))
	}
}

// head notes an entity that came with an answer, and returns its number.
func (r *run) head(e *graph.Entity) int32 {
	n := r.entities.number(e.ID)
	r.setEntity(n, e, headRead)
	return n
}

// want notes that an entity is to be read.
func (es *entities) want(n int32, d graph.Detail) bool {
	if es.level[n] >= levelOf(d) {
		return false
	}
	es.wanted[d] = append(es.wanted[d], n)
	return true
}

// readEntities reads what is wanted: one call a detail.
func (r *run) readEntities() {
	es := &r.entities
	es.faults = [2]*fault{}
	for _, d := range []graph.Detail{graph.Whole, graph.Head} { // of a whole entity the head is known
		nums := es.distinct(es.wanted[d], d)
		es.wanted[d] = es.wanted[d][:0]
		if len(nums) == 0 || r.aborted != nil {
			continue
		}
		ids := make([]graph.ID, len(nums))
		for i, n := range nums {
			ids[i] = es.ids[n]
		}
		list, err := r.Snapshot.Entities(r.ctx, ids, d)
		if es.faults[d] = r.faultOf(err); err != nil {
			continue
		}
		for i, n := range nums {
			r.setEntity(n, list[i], levelOf(d))
		}
	}
}

// distinct drops what was read in the meantime, and repetitions.
func (es *entities) distinct(nums []int32, d graph.Detail) []int32 {
	es.last++
	kept := nums[:0]
	for _, n := range nums {
		if es.stamp[n] != es.last && es.level[n] < levelOf(d) {
			es.stamp[n] = es.last
			kept = append(kept, n)
		}
	}
	return kept
}

// rows gives each distinct entity of nums a row, in the order of the first of
// each. The rows of nums are nil where they are its own indices.
func (es *entities) rows(nums []int32) (distinct, rows []int32) {
	es.last++
	for i, n := range nums {
		if n >= 0 && es.stamp[n] != es.last {
			es.stamp[n], es.row[n] = es.last, int32(i)
			continue
		}
		// The first that has no row of its own: begin to write rows down.
		distinct = append(make([]int32, 0, len(nums)), nums[:i]...)
		rows = make([]int32, len(nums))
		for j := range i {
			rows[j] = int32(j)
		}
		for j, n := range nums[i:] {
			switch {
			case n < 0:
				rows[i+j] = -1
				continue
			case es.stamp[n] != es.last:
				es.stamp[n], es.row[n] = es.last, int32(len(distinct))
				distinct = append(distinct, n)
			}
			rows[i+j] = es.row[n]
		}
		return distinct, rows
	}
	return nums, nil
}

// grow makes room for n more entities.
func (es *entities) grow(n int) {
	if len(es.ids) == 0 {
		es.num = make(map[graph.ID]int32, n)
	}
	es.ids, es.known, es.level = slices.Grow(es.ids, n), slices.Grow(es.known, n), slices.Grow(es.level, n)
	es.types, es.row, es.stamp = slices.Grow(es.types, n), slices.Grow(es.row, n), slices.Grow(es.stamp, n)
}

// entityTable makes a table of the entities of nums, -1 for none, and the
// column that leads to it from them.
func (r *run) entityTable(set *plan.Set, nums []int32, lookup bool) column {
	distinct, rows := r.entities.rows(nums)
	t := &entityTable{base: newBase(set), es: &r.entities, nums: distinct, lookup: lookup}
	if len(distinct) > 0 {
		r.add(t)
	}
	return column{to: t, rows: rows}
}

// lookup makes a table of entities by id. Of what the graph knows nothing the
// row is null.
func (r *run) lookup(set *plan.Set, ids []graph.ID) column {
	nums := make([]int32, len(ids))
	for i, id := range ids {
		if nums[i] = -1; !id.IsClaim() {
			nums[i] = r.entities.number(id)
		}
	}
	return r.entityTable(set, nums, true)
}
