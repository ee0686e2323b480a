package exec

import (
	"entente/graph/aggregate"
	"entente/schema/plan"
)

// An entityGroupTable holds groups of entities.
type entityGroupTable struct {
	base
	groups []aggregate.EntityGroup
	keys   []string // names of the keys of each
}

func (t *entityGroupTable) expand(r *run) {
	off := []int32{0}
	to := &entityKeyTable{names: t.keys}
	for _, g := range t.groups {
		to.values = append(to.values, g.Keys...)
		off = append(off, int32(len(to.values)))
	}
	for _, f := range t.set.Fields {
		if f.Op == plan.GroupKeys {
			of := *to
			of.base = r.base(f.Set)
			t.link(f, &of).off = off
			r.add(&of)
		}
	}
}

func (t *entityGroupTable) value(w *writer, f *plan.Field, row int32) result {
	switch f.Op {
	case plan.GroupKeys:
		return w.many(f, t.column(f), row)
	case plan.GroupCount:
		return w.int(f, t.groups[row].Count)
	}
	return w.name(f.Typename)
}

// An entityKeyTable holds what the entities of groups share, the keys of one
// group after those of another.
type entityKeyTable struct {
	base
	names  []string // of the keys of each group
	values []aggregate.EntityValue
}

func (t *entityKeyTable) expand(*run) {}

func (t *entityKeyTable) value(w *writer, f *plan.Field, row int32) result {
	v, name := &t.values[row], t.names[int(row)%len(t.names)]
	switch f.Op {
	case plan.KeyKey:
		return w.name(name)
	case plan.KeyValue:
		switch {
		case v.Absent:
			return null
		case name == plan.EntityTypeKey && v.Text == "":
			return w.name(plan.Resource)
		}
		return w.string(v.Text)
	}
	return w.name(f.Typename)
}
