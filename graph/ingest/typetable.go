package ingest

import (
	"context"

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

// typeOf returns the type of a node, and whether there is anything of it, that
// of a dataset that is being replaced left out.
func (r *run) typeOf(ctx context.Context, id graph.ID) (typeInfo, error) {
	if t, ok := r.types.of(id); ok {
		return t, nil
	}
	typ, err := r.loader.TypeOf(id)
	if err != nil {
		return typeInfo{}, err
	}
	made := r.stubs.Has(string(id))
	t := typeInfo{typ, typ != "" || made}
	stubs := r.dangling() == DanglingStub && !made
	if !t.known || stubs {
		found, err := r.snapshot.Entities(ctx, []graph.ID{id}, graph.Head)
		if err != nil {
			return typeInfo{}, err
		}
		switch e := found[0]; {
		case e == nil:
		case stubs && e.Name == string(id) && !r.given.Has(string(id)):
			t.known = false // a stub of an earlier run is given anew, so that it stays with the dataset
		case r.opts.Replace && !t.known:
			if t.known, err = r.outlives(ctx, id); err != nil {
				return typeInfo{}, err
			}
		default:
			t.known = true
		}
	}
	r.types.set(id, t)
	return t, nil
}

// outlives reports whether the graph has anything of a node that is not of the
// dataset that is being replaced.
func (r *run) outlives(ctx context.Context, id graph.ID) (bool, error) {
	node, dataset := []graph.ID{id}, r.datasetName()
	quads := graph.QuadQuery{Direction: graph.Out, First: 100}
	for {
		pages, err := r.snapshot.Quads(ctx, node, &quads)
		if err != nil {
			return false, err
		}
		page := pages[0]
		for _, q := range page.Quads {
			if r.snapshot.Namespace().Dataset(q.Label) != dataset {
				return true, nil
			}
		}
		if !page.HasNext {
			break
		}
		quads.After = page.Cursors[len(page.Cursors)-1]
	}
	claims := graph.ClaimQuery{Direction: graph.Out, Selection: graph.NewSelection(), Page: graph.Page{First: 1, Last: -1, Alone: true}}
	own := graph.NewClaimFilter()
	own.Datasets = []string{dataset}
	claims.Where = graph.NewClaimFilter()
	claims.Where.Not = own
	pages, err := r.snapshot.EntityClaims(ctx, node, &claims)
	if err != nil {
		return false, err
	}
	return len(pages[0].Claims) > 0, nil
}
