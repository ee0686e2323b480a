package paths

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"entente/graph"
)

// claimsAFan is how many claims are read at first for each neighbor that is
// wanted; each further round reads so many times as many.
const claimsAFan = 4

// A fan is the neighbors of a node, as far as its claims were read.
type fan struct {
	place     int // of the node
	neighbors []graph.ID
	whole     bool // all its claims were read
}

// expand adds the neighbors of the nodes between two places.
func (w *wave) expand(ctx context.Context, from, to, depth int) error {
	if len(w.nodes) >= w.q.First {
		for i := range w.nodes[from:to] {
			w.cut(from + i)
		}
		return nil
	}
	fans, err := w.open(ctx, from, to, depth)
	if err != nil {
		return err
	}
	if err := w.fill(ctx, fans); err != nil {
		return err
	}
	for _, f := range fans {
		w.whole[f.place] = f.whole && w.q.Direction == graph.Both
		if len(f.neighbors) > w.q.Fan {
			f.neighbors = f.neighbors[:w.q.Fan]
			w.cut(f.place)
		}
		for _, id := range f.neighbors {
			if _, known := w.places[id]; known {
				continue
			}
			if len(w.nodes) == w.q.First {
				w.cut(f.place)
				break
			}
			w.places[id] = len(w.nodes)
			w.nodes = append(w.nodes, Neighbor{ID: id, Depth: depth})
		}
	}
	return w.count(ctx, to)
}

// cut notes that a node has neighbors that are left out, as far as is known.
func (w *wave) cut(place int) { w.nodes[place].More, w.truncated = true, true }

// open returns the fans of those nodes that are led on from, yet empty.
func (w *wave) open(ctx context.Context, from, to, depth int) ([]*fan, error) {
	var fans []*fan
	for place := from; place < to; place++ {
		fans = append(fans, &fan{place: place})
	}
	if w.q.MaxDegree == 0 || depth == 1 {
		return fans, nil
	}
	rows, err := w.rowsLeft()
	if err != nil {
		return nil, err
	}
	q := &graph.NeighborQuery{Relations: w.q.Relations, Exclude: w.q.Exclude, Selection: w.sel, First: -1, Most: w.q.MaxDegree, MaxRows: rows}
	pages, err := w.snap.Neighbors(ctx, w.idsFrom(from, to), q)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(fans, func(f *fan) bool {
		page := pages[f.place-from]
		w.rows += len(page.Neighbors)
		if page.HasNext {
			w.cut(f.place)
		}
		return page.HasNext
	}), nil
}

// fill reads the newest claims of nodes until each fan has more neighbors than
// are wanted, or all.
func (w *wave) fill(ctx context.Context, fans []*fan) error {
	for size := claimsAFan * (w.q.Fan + 1); len(fans) > 0; size *= claimsAFan {
		rows, err := w.rowsLeft()
		if err != nil {
			return err
		}
		ids := make([]graph.ID, len(fans))
		for i, f := range fans {
			ids[i] = w.nodes[f.place].ID
		}
		q := &graph.ClaimQuery{Relations: w.q.Relations, Direction: w.q.Direction, Selection: w.sel, Page: graph.Page{First: size, Last: -1}, MaxRows: rows}
		q.Where = w.claimFilter()
		pages, err := w.snap.EntityClaims(ctx, ids, q)
		if err != nil {
			return err
		}
		var candidates []graph.ID
		for i, page := range pages {
			w.rows += len(page.Claims)
			fans[i].whole = !page.HasNext
			fans[i].neighbors = w.gather(ids[i], page.Claims)
			candidates = append(candidates, fans[i].neighbors...)
		}
		if err := w.learnTypes(ctx, candidates); err != nil {
			return err
		}
		fans = slices.DeleteFunc(slices.Clone(fans), func(f *fan) bool {
			f.neighbors = slices.DeleteFunc(f.neighbors, func(id graph.ID) bool { return !w.wanted(id) })
			return f.whole || len(f.neighbors) > w.q.Fan
		})
	}
	return nil
}

// gather returns the distinct entities at the other ends of claims.
func (w *wave) gather(id graph.ID, claims []*graph.Claim) []graph.ID {
	var list []graph.ID
	once := map[graph.ID]bool{id: true}
	for _, c := range claims {
		if c.Object == "" {
			continue
		}
		w.see(c)
		if other := c.Other(id); !once[other] {
			once[other] = true
			list = append(list, other)
		}
	}
	return list
}

// learnTypes reads the types of entities where they matter.
func (w *wave) learnTypes(ctx context.Context, ids []graph.ID) error {
	if w.q.Types == nil {
		return nil
	}
	ids = slices.DeleteFunc(ids, func(id graph.ID) bool { _, known := w.types[id]; return known })
	slices.Sort(ids)
	if ids = slices.Compact(ids); len(ids) == 0 {
		return nil
	}
	entities, err := w.snap.Entities(ctx, ids, graph.Head)
	if err != nil {
		return err
	}
	w.rows += len(ids)
	for i, e := range entities {
		w.types[ids[i]] = typeOf(e)
	}
	return nil
}

// wanted reports whether an entity may be in the neighborhood.
func (w *wave) wanted(id graph.ID) bool {
	if place, known := w.places[id]; known && w.nodes[place].Depth == 0 || w.q.Types == nil {
		return true
	}
	return slices.Contains(w.q.Types, w.types[id])
}

// close reads the claims between the nodes that have not been read. Either end
// of a claim leads to it, so that the node with most claims is left unread.
func (w *wave) close(ctx context.Context) error {
	var unread []Neighbor
	for place, n := range w.nodes {
		if !w.whole[place] {
			unread = append(unread, n)
		}
	}
	if len(unread) < 2 {
		return nil
	}
	slices.SortStableFunc(unread, func(a, b Neighbor) int { return cmp.Compare(a.Claims, b.Claims) })
	unread = unread[:len(unread)-1]
	left := int64(w.q.MaxRows - w.rows)
	var ends []graph.ID
	for _, n := range unread {
		if left -= n.Claims; w.q.MaxRows > 0 && left < 0 {
			w.truncated = true
			break
		}
		ends = append(ends, n.ID)
	}
	all := w.idsFrom(0, len(w.nodes))
	for batch := range slices.Chunk(ends, endsAScan) {
		rows, err := w.rowsLeft()
		if err == nil {
			err = w.join(ctx, batch, all, rows)
		}
		if errors.Is(err, graph.ErrTooManyRows) { // the counters know nothing of retracted claims
			w.truncated = true
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// join reads the claims between some nodes and all others.
func (w *wave) join(ctx context.Context, some, all []graph.ID, rows int) error {
	where, ends := w.claimFilter(), graph.NewClaimFilter()
	where.About, ends.Subjects, ends.Objects = some, all, all
	where.And = append(where.And, ends)
	q := &graph.ClaimQuery{Relations: w.q.Relations, Selection: w.sel, MaxRows: rows}
	q.Where = where
	return w.snap.ScanClaims(ctx, q, func(c *graph.Claim) error {
		w.rows++
		w.see(c)
		return nil
	})
}

// A sight is what an edge is made of: a claim that was seen.
type sight struct {
	subject, object graph.ID
	relation        string
	fact            bool
	at              graph.ClaimCursor
}

func (w *wave) see(c *graph.Claim) {
	w.seen[c.ID] = sight{c.Subject, c.Object, c.Relation, c.WasFact(), graph.DateDesc.CursorOf(c)}
}

// edges makes edges of the claims that were seen between nodes, and fetches
// the best of each in one call.
func (w *wave) edges(ctx context.Context) ([]Edge, error) {
	type key struct {
		subject, object int
		relation        string
	}
	bonds := map[key]*bond{}
	for id, c := range w.seen {
		subject, ok := w.places[c.subject]
		object, ok2 := w.places[c.object]
		if !ok || !ok2 || subject == object {
			continue
		}
		k := key{subject, object, c.relation}
		b := bonds[k]
		if b == nil {
			b = new(bond)
			bonds[k] = b
		}
		b.add(id, c.fact, c.at)
	}
	keys := slices.SortedFunc(maps.Keys(bonds), func(a, b key) int {
		return cmp.Or(cmp.Compare(a.subject, b.subject), cmp.Compare(a.object, b.object), cmp.Compare(a.relation, b.relation))
	})
	ids := make([]graph.ID, len(keys))
	for i, k := range keys {
		ids[i] = bonds[k].best
		w.nodes[k.subject].Shown += int64(bonds[k].count)
		w.nodes[k.object].Shown += int64(bonds[k].count)
	}
	if len(ids) == 0 {
		return nil, ctx.Err()
	}
	claims, err := w.snap.Claims(ctx, ids)
	if err != nil {
		return nil, err
	}
	edges := make([]Edge, len(keys))
	for i, k := range keys {
		if claims[i] == nil {
			return nil, fmt.Errorf("claim %s was read, but is not there", ids[i])
		}
		edges[i] = Edge{Claim: claims[i], Others: bonds[k].count - 1}
	}
	return edges, nil
}
