package embedded

import (
	"entente/graph"
	"entente/graph/internal/idtable"
)

// TypeOf implements [graph.Loader]. Where both the load and the store have
// types of an entity, it chooses among them as the entity's record will: of one
// that is replaced, among what the other datasets say.
func (l *loader) TypeOf(id graph.ID) (string, error) {
	if id == "" || id.IsClaim() {
		return "", nil
	}
	best, ok := l.types.of(id)
	if l.empty {
		return best.text, nil
	}
	if !ok && l.opts.Replace == "" {
		e, err := readEntity(l.base, id, graph.Head)
		if err != nil || e == nil {
			return "", err
		}
		return e.Type, nil
	}
	d := l.store.derive
	subject, _ := termText(d.ns.Term(id))
	for p := range d.typeRank {
		predicate, _ := termText(p)
		err := scan(l.base, quadKey(spaceSPOG, subject, predicate), func(k, v []byte) (bool, error) {
			q, err := decodeQuad(k, v)
			if c, typed := d.typeOf(q); typed && c.dataset != l.opts.Replace && (!ok || d.compare(c, best) < 0) {
				best, ok = c, true
			}
			return true, err
		})
		if err != nil {
			return "", err
		}
	}
	return best.text, nil
}

// typeTable has the type that a load gives each entity. Few types are told
// apart, so an entity takes little beside its id.
type typeTable struct {
	byID   idtable.Table // → index in kinds
	kinds  []candidate
	number map[candidate]uint32
}

func (t *typeTable) of(id graph.ID) (candidate, bool) {
	i, ok := t.byID.Get(string(id))
	if !ok {
		return candidate{}, false
	}
	return t.kinds[i], true
}

func (t *typeTable) add(d *deriver, id graph.ID, c candidate) {
	n, ok := t.number[c]
	if !ok {
		if t.number == nil {
			t.number = map[candidate]uint32{}
		}
		n = uint32(len(t.kinds))
		t.kinds = append(t.kinds, c)
		t.number[c] = n
	}
	if old, ok := t.of(id); !ok || d.compare(c, old) < 0 {
		t.byID.Set(string(id), n)
	}
}
