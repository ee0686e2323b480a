package exec

import (
	"hash/maphash"
	"slices"

	"entente/graph"
	"entente/graph/merged"
	"entente/schema/plan"
)

// An entity is one that a request has met.
type entity struct {
	id    graph.ID
	known *graph.Entity // nil where not read, or where the graph has nothing
	hash  uint32        // of id
	// row is the entity's row in the numbering made last, which is stamp.
	row, stamp int32
	typ        int16 // number of its concrete type; -1 until it is read
	read       extent
	mentioned  bool // nothing speaks about it, but others speak of it
}

// extent is how much of an entity was read.
type extent uint8

const (
	unread extent = iota
	headRead
	wholeRead
)

func extentOf(d graph.Detail) extent {
	if d == graph.Whole {
		return wholeRead
	}
	return headRead
}

// entities are all entities of a request. Each has a number, its index in
// list, by which tables and columns know it.
type entities struct {
	list  []entity
	slots []int32 // a hash table, open, of numbers + 1; a power of two long
	seed  maphash.Seed
	last  int32 // stamp of the last numbering

	wanted [2][]int32 // to be read, by detail
	faults [2]*fault  // of the last reads
}

// reset forgets all entities. Memory for more than so many is given up.
func (es *entities) reset(kept int) {
	list, slots := es.list, es.slots
	*es = entities{wanted: [2][]int32{reset(es.wanted[0], kept), reset(es.wanted[1], kept)}}
	if cap(list) <= kept {
		clear(list)
		clear(slots)
		es.list, es.slots = list[:0], slots
	}
}

// number returns an entity's number; -1 of the empty id.
func (es *entities) number(id graph.ID) int32 {
	if id == "" {
		return -1
	}
	if 4*len(es.list) >= 3*len(es.slots) {
		es.grow(max(16, len(es.list)))
	}
	hash := uint32(maphash.String(es.seed, string(id)))
	mask := uint32(len(es.slots) - 1)
	i := hash & mask
	for ; es.slots[i] != 0; i = (i + 1) & mask {
		if e := &es.list[es.slots[i]-1]; e.hash == hash && e.id == id {
			return es.slots[i] - 1
		}
	}
	es.list = append(es.list, entity{id: id, hash: hash, typ: -1})
	es.slots[i] = int32(len(es.list))
	return int32(len(es.list)) - 1
}

// grow makes room for n more entities.
func (es *entities) grow(n int) {
	es.list = slices.Grow(es.list, n)
	size := max(32, len(es.slots))
	for 3*size < 4*(len(es.list)+n) {
		size *= 2
	}
	if size == len(es.slots) {
		return
	}
	es.slots = make([]int32, size)
	mask := uint32(size - 1)
	for n := range es.list {
		i := es.list[n].hash & mask
		for es.slots[i] != 0 {
			i = (i + 1) & mask
		}
		es.slots[i] = int32(n) + 1
	}
}

// rows gives each distinct entity of nums a row, in the order of the first of
// each. The rows of nums are nil where they are its own indices.
func (es *entities) rows(nums []int32) (distinct, rows []int32) {
	es.last++
	for i, n := range nums {
		if n >= 0 && es.list[n].stamp != es.last {
			es.list[n].stamp, es.list[n].row = es.last, int32(i)
			continue
		}
		// The first that has no row of its own: begin to write rows down.
		distinct = append(make([]int32, 0, len(nums)), nums[:i]...)
		rows = make([]int32, len(nums))
		for j := range i {
			rows[j] = int32(j)
		}
		for j, n := range nums[i:] {
			if n < 0 {
				rows[i+j] = -1
				continue
			}
			e := &es.list[n]
			if e.stamp != es.last {
				e.stamp, e.row = es.last, int32(len(distinct))
				distinct = append(distinct, n)
			}
			rows[i+j] = e.row
		}
		return distinct, rows
	}
	return nums, nil
}

// rowOf returns an entity's row in the last numbering, -1 where it has none.
func (es *entities) rowOf(n int32) int32 {
	if e := &es.list[n]; e.stamp == es.last {
		return e.row
	}
	return -1
}

// want notes that an entity is to be read, unless it has been.
func (es *entities) want(n int32, d graph.Detail) {
	if es.list[n].read < extentOf(d) {
		es.wanted[d] = append(es.wanted[d], n)
	}
}

// ids returns the ids of entities.
func (es *entities) ids(nums []int32) []graph.ID {
	ids := make([]graph.ID, len(nums))
	for i, n := range nums {
		ids[i] = es.list[n].id
	}
	return ids
}

// readEntities reads what is wanted: one call a detail.
func (r *run) readEntities() {
	es := &r.entities
	for _, d := range []graph.Detail{graph.Whole, graph.Head} { // of a whole entity the head is known
		es.faults[d] = nil
		nums := slices.DeleteFunc(es.wanted[d], func(n int32) bool { return es.list[n].read >= extentOf(d) })
		nums, _ = es.rows(nums)
		es.wanted[d] = es.wanted[d][:0] // nothing is wanted before these are read
		if len(nums) == 0 || r.aborted != nil {
			continue
		}
		list, err := r.Snapshot.Entities(r.ctx, es.ids(nums), d)
		if es.faults[d] = r.faultOf(err); err != nil {
			continue
		}
		for i, n := range nums {
			r.learn(n, list[i], extentOf(d))
		}
	}
}

// learn notes an entity that was read; nil where the graph has nothing of it.
func (r *run) learn(n int32, known *graph.Entity, read extent) {
	e := &r.entities.list[n]
	if e.read >= read {
		return
	}
	e.known, e.read, e.typ = known, read, int16(len(r.Plan.Types)-1)
	if known != nil {
		e.typ = int16(r.Plan.TypeNumber(known.Type))
	}
}

// head notes an entity that came with another answer, and returns its number.
func (r *run) head(e *graph.Entity) int32 {
	n := r.entities.number(e.ID)
	r.learn(n, e, headRead)
	return n
}

// entityTable makes a table of the entities of nums, -1 for none, and the
// column that leads to it from them.
func (r *run) entityTable(set *plan.Set, nums []int32, lookup bool) column {
	distinct, rows := r.entities.rows(nums)
	t := &entityTable{base: r.base(set), es: &r.entities, nums: distinct, lookup: lookup}
	if len(distinct) > 0 {
		r.add(t)
	}
	return column{to: t, rows: rows}
}

// lookup makes a table of entities by id, where one that was merged stands for
// what it was merged into. Of what the graph knows nothing the row is null.
func (r *run) lookup(set *plan.Set, ids []graph.ID) column {
	r.askedBy(set)
	ids, err := merged.Current(r.ctx, r.Snapshot, ids)
	if fault := r.faultOf(err); fault != nil {
		return column{fault: fault}
	}
	nums := make([]int32, len(ids))
	for i, id := range ids {
		if nums[i] = -1; !id.IsClaim() {
			nums[i] = r.entities.number(id)
		}
	}
	return r.entityTable(set, nums, true)
}

// readMentions finds out which of the entities that are looked up and have no
// record are ends of others' claims: an id that the API gives out can be
// looked up again.
func (r *run) readMentions() *fault {
	var nums []int32
	for _, t := range r.round {
		if t, ok := t.(*entityTable); ok && t.lookup {
			for _, n := range t.nums {
				if e := &r.entities.list[n]; e.known == nil && e.read > unread {
					nums = append(nums, n)
				}
			}
		}
	}
	if nums, _ = r.entities.rows(nums); len(nums) == 0 || r.aborted != nil {
		return nil
	}
	counts, err := r.Snapshot.RelationCounts(r.ctx, r.entities.ids(nums), nil, 0)
	if err != nil {
		return r.faultOf(err)
	}
	for i, n := range nums {
		r.entities.list[n].mentioned = len(counts[i]) > 0
	}
	return nil
}
