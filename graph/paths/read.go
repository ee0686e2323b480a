package paths

import (
	"context"
	"slices"

	"entente/graph"
)

// read reads the edges of a side's frontier, but for those of except.
func (s *search) read(ctx context.Context, d *side, except node) error {
	if err := s.admit(ctx, d.frontier); err != nil {
		return err
	}
	var unread []node
	for _, v := range d.frontier {
		if !d.links.read[v] && !s.blocked[v] && v != except {
			unread = append(unread, v)
		}
	}
	if err := s.affords(ctx, unread, d.sense); err != nil {
		return err
	}
	pages, err := s.neighbors(ctx, unread, d.sense, 0)
	if err != nil {
		return err
	}
	for i, page := range pages {
		if err := s.settle(ctx, unread[i], page, d.links, d.reverse); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// admit finds out, of nodes of which it is not known, whether paths may lead
// through them, and blocks those that may not. Where claims are walked both
// ways, counting the neighbors of a node is reading its edges.
func (s *search) admit(ctx context.Context, nodes []node) error {
	if s.q.MaxDegree == 0 && s.q.Types == nil {
		return ctx.Err()
	}
	var asked []node
	for _, v := range nodes {
		if !s.admitted[v] {
			s.admitted[v] = true
			asked = append(asked, v)
		}
	}
	if s.q.Types != nil && len(asked) > 0 {
		entities, err := s.snap.Entities(ctx, s.idsOf(asked), graph.Head)
		if err != nil {
			return err
		}
		s.rows += len(entities)
		for i, e := range entities {
			s.blocked[asked[i]] = !slices.Contains(s.q.Types, typeOf(e))
		}
		asked = slices.DeleteFunc(asked, func(v node) bool { return s.blocked[v] })
	}
	if s.q.MaxDegree == 0 {
		return ctx.Err()
	}
	pages, err := s.neighbors(ctx, asked, graph.Both, s.q.MaxDegree)
	if err != nil {
		return err
	}
	for i, page := range pages {
		if page.HasNext {
			s.blocked[asked[i]] = true
		} else if s.ahead == s.back {
			if err := s.settle(ctx, asked[i], page, s.ahead, s.back); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// typeOf returns the type of an entity; one that is only an object has that of
// a foreign resource.
func typeOf(e *graph.Entity) string {
	if e == nil {
		return ""
	}
	return e.Type
}

// admitMiddle makes sure that no path of a length leads through a node that it
// may not: it looks at those on the way that were on no frontier that was read.
func (s *search) admitMiddle(ctx context.Context, length int) error {
	if s.q.MaxDegree == 0 && s.q.Types == nil {
		return nil
	}
	var middle []node
	for v := range node(len(s.ids)) {
		if !s.admitted[v] && s.passable(v, length) {
			middle = append(middle, v)
		}
	}
	return s.admit(ctx, middle)
}

// neighbors asks for the neighbors of nodes; see [graph.NeighborQuery.Most].
func (s *search) neighbors(ctx context.Context, nodes []node, d graph.Direction, most int) ([]graph.NeighborPage, error) {
	if len(nodes) == 0 {
		return nil, nil
	}
	rows, err := s.rowsLeft()
	if err != nil {
		return nil, err
	}
	q := &graph.NeighborQuery{
		Relations: s.q.Relations, Exclude: s.q.Exclude, Direction: d, Selection: s.sel, First: -1, Most: most, MaxRows: rows,
	}
	pages, err := s.snap.Neighbors(ctx, s.idsOf(nodes), q)
	for _, page := range pages {
		s.rows += len(page.Neighbors)
	}
	return pages, err
}

func (s *search) idsOf(nodes []node) []graph.ID {
	ids := make([]graph.ID, len(nodes))
	for i, v := range nodes {
		ids[i] = s.ids[v]
	}
	return ids
}

// settle takes down what was read of a node.
func (s *search) settle(ctx context.Context, v node, page graph.NeighborPage, to, reverse *links) error {
	to.read[v] = true
	edges := make([]edge, 0, len(page.Neighbors))
	for i, n := range page.Neighbors {
		if i%1024 == 1023 { // a hub has very many
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		e := edge{to: s.number(n.ID)}
		if e.to == v {
			continue
		}
		if !n.Fact {
			e.odd = 1
		}
		edges = append(edges, e)
		if !reverse.read[e.to] {
			reverse.edges[e.to] = append(reverse.edges[e.to], edge{to: v, odd: e.odd})
		}
	}
	to.edges[v] = edges
	return nil
}
