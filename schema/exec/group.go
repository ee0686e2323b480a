package exec

import (
	"slices"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/schema/plan"
)

// A groupTable holds groups of claims.
type groupTable struct {
	base
	groups []aggregate.Group
}

func (t *groupTable) expand(r *run) {
	off := []int32{0}
	var keys []aggregate.Value
	for _, g := range t.groups {
		keys = append(keys, g.Keys...)
		off = append(off, int32(len(keys)))
	}
	for _, f := range t.set.Fields {
		if f.Op == plan.GroupKeys {
			to := &keyTable{r.base(f.Set), keys}
			t.link(f, to).off = off
			r.add(to)
		}
	}
}

func (t *groupTable) value(w *writer, f *plan.Field, row int32) result {
	switch f.Op {
	case plan.GroupKeys:
		return w.many(f, t.column(f), row)
	case plan.GroupCount:
		return w.int(f, t.groups[row].Count)
	case plan.GroupEarliest:
		return w.instant(t.groups[row].Earliest)
	case plan.GroupLatest:
		return w.instant(t.groups[row].Latest)
	case plan.GroupSubjects:
		return w.int(f, t.groups[row].Subjects)
	case plan.GroupObjects:
		return w.int(f, t.groups[row].Objects)
	}
	return w.name(f.Typename)
}

// A keyTable holds what the claims of groups share.
type keyTable struct {
	base
	keys []aggregate.Value
}

func (t *keyTable) expand(r *run) {
	expandEach(r, &t.base, plan.KeyEntity, t.keys, func(v *aggregate.Value) graph.ID {
		if v.Entity {
			return graph.ID(v.Text)
		}
		return ""
	})
}

func (t *keyTable) value(w *writer, f *plan.Field, row int32) result {
	switch v := &t.keys[row]; f.Op {
	case plan.KeyKey:
		return w.name(plan.ClaimKeyNames[v.Key])
	case plan.KeyValue:
		if v.Absent {
			return null
		}
		return w.string(keyText(v))
	case plan.KeyEntity:
		return w.one(f, t.column(f), row)
	}
	return w.name(f.Typename)
}

// keyText is a value in the words of the API, as filters take it.
func keyText(v *aggregate.Value) string {
	words, names := []string(nil), []string(nil)
	switch v.Key {
	case aggregate.Type:
		if v.Text == "" {
			return plan.Resource
		}
	case aggregate.Modality:
		words, names = graph.ModalityWords, plan.ModalityNames
	case aggregate.Status:
		words, names = graph.StatusWords, plan.StatusNames
	}
	if i := slices.Index(words, v.Text); i >= 0 {
		return names[i]
	}
	return v.Text
}
