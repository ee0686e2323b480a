package exec

import (
	"entente/graph"
	"entente/schema/plan"
)

// An entityTable holds distinct entities.
type entityTable struct {
	base
	es      *entities
	nums    []int32 // entity of each row
	lookup  bool    // a row is null where the graph knows nothing of the entity
	fault   *fault  // of reading the entities
	answers []*ask  // by column, nil for fields that ask nothing; nil where none does
}

func (t *entityTable) asks() bool { return true }

// reads tells whether more than the ids of the entities is wanted.
func (t *entityTable) reads() bool { return t.set.ReadsEntity || t.lookup }

// identify notes which entities are to be read.
func (t *entityTable) identify(r *run) {
	if !t.reads() {
		return
	}
	for _, n := range t.nums {
		r.entities.want(n, t.set.Detail)
	}
}

// absent tells whether the row of an entity is null though its type is right.
func (t *entityTable) absent(e *entity) bool { return t.lookup && e.known == nil && !e.mentioned }

// of returns the entities that have a field.
func (t *entityTable) of(f *plan.Field) []int32 {
	if !t.reads() {
		return t.nums
	}
	nums := make([]int32, 0, len(t.nums))
	for _, n := range t.nums {
		if e := &t.es.list[n]; !t.absent(e) && f.On[e.typ] {
			nums = append(nums, n)
		}
	}
	return nums
}

func (t *entityTable) ask(r *run) {
	if t.reads() {
		if fault := r.entities.faults[t.set.Detail]; fault != nil && !t.read() { // else others failed
			t.fault = fault
		}
		if t.fault != nil {
			return
		}
	}
	for _, f := range t.set.Fields {
		switch f.Op {
		case plan.EntityClaims, plan.EntityTimeline, plan.EntityRelation, plan.LiteralRelation, plan.EntityRelationCounts, plan.EntityNeighbors,
			plan.EntityAggregate, plan.EntityContradictions, plan.EntityQuads:
			if t.answers == nil {
				t.answers = make([]*ask, len(t.set.Fields))
			}
			if nums := t.of(f); len(nums) > 0 {
				t.answers[f.Column] = r.batches.ask(t.set, f, nums)
			}
		}
	}
}

// read tells whether all entities have been read.
func (t *entityTable) read() bool {
	for _, n := range t.nums {
		if t.es.list[n].read < extentOf(t.set.Detail) {
			return false
		}
	}
	return true
}

func (t *entityTable) expand(r *run) {
	for _, f := range t.set.Fields {
		if t.answers == nil || t.answers[f.Column] == nil {
			continue
		}
		a, c := t.answers[f.Column], t.column(f)
		if c.fault = a.batch.fault; c.fault != nil {
			continue
		}
		if f.Op == plan.EntityAggregate {
			t.groups(r, f, a)
			continue
		}
		c.rows = t.rowsOf(a)
		if f.Op != plan.EntityRelationCounts {
			to := &connectionTable{r.base(f.Set), edgesOf(r, f, a)}
			c.to = to
			r.add(to)
		}
	}
}

// rowsOf returns where each row is in an ask; nil where they are the same.
func (t *entityTable) rowsOf(a *ask) []int32 {
	if len(a.nums) == len(t.nums) {
		return nil
	}
	t.es.rows(a.nums) // they are distinct, so that each gets its own index
	rows := make([]int32, len(t.nums))
	for i, n := range t.nums {
		rows[i] = t.es.rowOf(n)
	}
	return rows
}

func (t *entityTable) fields(row int32) ([]*plan.Field, *fault) {
	if t.fault != nil {
		return nil, t.fault
	}
	if !t.reads() {
		return t.set.Shared, nil
	}
	e := &t.es.list[t.nums[row]]
	if t.absent(e) {
		return nil, nil
	}
	return t.set.ByType[e.typ], nil
}

func (t *entityTable) value(w *writer, f *plan.Field, row int32) result {
	e := &t.es.list[t.nums[row]]
	switch f.Op {
	case plan.EntityID:
		return w.string(string(e.id))
	case plan.EntityIRI:
		return w.string(iri(w.r.ns.Term(e.id)))
	case plan.EntityType, plan.Typename:
		return w.name(w.r.Plan.Types[e.typ])
	case plan.EntityName:
		if e.known == nil {
			return w.string(string(e.id))
		}
		return w.string(e.known.Name)
	case plan.EntityAliases:
		return w.strings(e.whole().Aliases)
	case plan.EntityWeakAliases:
		return w.strings(e.whole().WeakAliases)
	case plan.EntityIdentifiers:
		return writeList(w, f, e.whole().Identifiers, writeIdentifier)
	case plan.EntityProperty:
		return w.property(f, e.whole())
	case plan.EntityRelationCounts:
		if c := t.column(f); c.fault != nil {
			return w.fault(f, c.fault)
		}
		a := t.answers[f.Column]
		return writeList(w, f, a.batch.counts[a.place(t.column(f).at(row))], writeRelationCount)
	}
	if f.Op == plan.EntityAggregate {
		return w.many(f, t.column(f), row)
	}
	return w.one(f, t.column(f), row)
}

// groups links a field to the groups of each row's claims.
func (t *entityTable) groups(r *run, f *plan.Field, a *ask) {
	rows := t.rowsOf(a)
	to := &groupTable{base: r.base(f.Set)}
	off := make([]int32, 1, len(t.nums)+1)
	for i := range t.nums {
		at := int32(i)
		if rows != nil {
			at = rows[i]
		}
		if at >= 0 {
			to.groups = append(to.groups, a.batch.groups[a.place(at)]...)
		}
		off = append(off, int32(len(to.groups)))
	}
	t.link(f, to).off = off
	r.add(to)
}

// nobody is what is known of an entity that the graph knows nothing of.
var nobody graph.Entity

func (e *entity) whole() *graph.Entity {
	if e.known == nil {
		return &nobody
	}
	return e.known
}
