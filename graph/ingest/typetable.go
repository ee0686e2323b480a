package ingest

import (
	"entente/graph"
	"entente/graph/internal/idtable"
)

// typeInfo is what is known of a node.
type typeInfo struct {
	typ   string
	known bool // this run or the graph has it
}

// A typeTable remembers what is known of nodes, of maxTypes at most: after that
// it begins anew.
type typeTable struct {
	byID   idtable.Table // → index in kinds
	kinds  []typeInfo
	number map[typeInfo]uint32
}

const maxTypes = 1 << 20

func (t *typeTable) of(id graph.ID) (typeInfo, bool) {
	i, ok := t.byID.Get(string(id))
	if !ok {
		return typeInfo{}, false
	}
	return t.kinds[i], true
}

func (t *typeTable) set(id graph.ID, info typeInfo) {
	if t.byID.Len() >= maxTypes {
		t.byID.Clear()
	}
	n, ok := t.number[info]
	if !ok {
		if t.number == nil {
			t.number = map[typeInfo]uint32{}
		}
		n = uint32(len(t.kinds))
		t.kinds = append(t.kinds, info)
		t.number[info] = n
	}
	t.byID.Set(string(id), n)
}
