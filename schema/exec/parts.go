package exec

import (
	"slices"

	"entente/schema/plan"
)

// The first part of a long list has so many objects.
const partRows = 64

// partBytes is how many bytes of the answer the objects of each other part make,
// by what was written before. It is a variable for tests.
var partBytes = 256 << 10

// parts are a long list's objects that lead to lists of their own. They are
// made a part at a time, while they are written, so that what is read for an
// answer takes little memory beside the answer.
type parts struct {
	make     func(from, to int32) column // of the list's items from, to
	n        int32                       // items
	from, to int32                       // the part that is there
	column
	began int // where the list begins in the writer's buffer
	mark  int // of the run's arena, before the first part
}

// inParts tells whether the objects of a connection are made in parts.
func (t *connectionTable) inParts(set *plan.Set) bool {
	return len(t.off) == 2 && t.off[1] > partRows && leadsToLists(set)
}

// leadsToLists tells whether anything that a set leads to is a list which is
// read from the store.
func leadsToLists(set *plan.Set) bool {
	return set != nil && slices.ContainsFunc(set.Fields, func(f *plan.Field) bool {
		switch f.Op {
		case plan.EntityClaims, plan.EntityRelation, plan.LiteralRelation, plan.EntityNeighbors, plan.EntityQuads:
			return true
		}
		return leadsToLists(f.Set)
	})
}

// object returns the table and row of an item. The items are asked for in order.
func (p *parts) object(w *writer, i int32) (table, int32) {
	if i >= p.to {
		rows := int32(partRows)
		if i == 0 {
			p.began, p.mark = len(w.buf), w.r.arena.Mark()
		} else {
			// What the part before led to has been written: lists within it
			// have ended, so nothing that was read since is needed any more.
			w.r.arena.Release(p.mark)
			object := (len(w.buf)-p.began)/int(i) + 1
			rows = int32(max(1, partBytes/object))
			rest := object * int(p.n-i)
			w.buf = slices.Grow(w.buf, rest+rest/16)
		}
		p.from, p.to = i, min(i+rows, p.n)
		p.column = p.make(p.from, p.to)
		w.r.levels()
	}
	return p.column.to, p.at(i - p.from)
}

// part returns the edges from, to of a single connection.
func (e *edges) part(from, to int32) edges {
	p := *e
	p.off = oneConnection(int(to - from))
	p.claims, p.hits, p.quads = cut(e.claims, from, to), cut(e.hits, from, to), cut(e.quads, from, to)
	p.cursors, p.nums = cut(e.cursors, from, to), cut(e.nums, from, to)
	return p
}

// cut returns a part of a list, nil of nil.
func cut[T any](list []T, from, to int32) []T {
	if list == nil {
		return nil
	}
	return list[from:to]
}
