package paths

import (
	"context"

	"entente/graph"
)

// weighUpTo is how many nodes a frontier has at most whose claims are counted
// before it is read. One of more nodes is taken to be as dear as it is long.
const weighUpTo = 48

// cheaper returns the side that costs less to grow, and the other: the one
// whose frontier has fewer claims to read. A hub halfway then stays unread, as
// the path is complete when both sides have come to it.
func (s *search) cheaper(ctx context.Context) (near, far *side, err error) {
	near, far = &s.from, &s.to
	a, b := int64(len(near.frontier)), int64(len(far.frontier))
	if a > 0 && b > 0 && a <= weighUpTo && b <= weighUpTo {
		if err := s.weigh(ctx, near.frontier, far.frontier); err != nil {
			return nil, nil, err
		}
		a, b = s.weight(near), s.weight(far)
	}
	if b < a {
		near, far = far, near
	}
	return near, far, nil
}

// weight returns how many claims there are to read of a side's frontier.
func (s *search) weight(d *side) (sum int64) {
	for _, v := range d.frontier {
		if !d.links.read[v] && !s.blocked[v] {
			sum += s.claims[v].in(d.sense)
		}
	}
	return sum
}

// A load is how many claims of the wanted relations a node is subject and
// object of.
type load struct{ out, inward int64 }

// in returns how many there are to read in a sense.
func (l load) in(d graph.Direction) int64 {
	switch d {
	case graph.Out:
		return l.out
	case graph.In:
		return l.inward
	}
	return l.out + l.inward
}

// weigh asks, in one call, how many claims of the wanted relations nodes have,
// from the counters that the store keeps.
func (s *search) weigh(ctx context.Context, lists ...[]node) error {
	var nodes []node
	var ids []graph.ID
	for _, list := range lists {
		for _, v := range list {
			if _, ok := s.claims[v]; !ok {
				s.claims[v] = load{}
				nodes = append(nodes, v)
				ids = append(ids, s.ids[v])
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	if s.rel == nil && (len(s.q.Relations) > 0 || len(s.q.Exclude) > 0) {
		var err error
		if s.rel, err = s.snap.Relations(ctx); err != nil {
			return err
		}
	}
	counts, err := s.snap.RelationCounts(ctx, ids, nil, 0)
	if err != nil {
		return err
	}
	for i, list := range counts {
		var l load
		for _, c := range list {
			switch {
			case s.q.Relations != nil && !s.rel.Within(c.Relation, s.q.Relations), s.rel.Within(c.Relation, s.q.Exclude):
			case c.Direction == graph.Out:
				l.out += c.Count
			default:
				l.inward += c.Count
			}
		}
		s.claims[nodes[i]] = l
	}
	return nil
}
