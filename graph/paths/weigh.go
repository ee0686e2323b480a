package paths

import (
	"context"

	"entente/graph"
)

// weighUpTo is how many nodes a frontier has at most whose claims are counted
// before it is read. One of more nodes is taken to be as dear as it is long.
const weighUpTo = 256

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
		a, b = s.weight(near.frontier), s.weight(far.frontier)
	}
	if b < a {
		near, far = far, near
	}
	return near, far, nil
}

// weight returns how many claims there are to read of nodes that were weighed.
func (s *search) weight(nodes []node) (sum int64) {
	for _, v := range nodes {
		if s.state[v] == glimpsed {
			sum += s.claims[v]
		}
	}
	return sum
}

// weigh asks, in one call, how many claims of the wanted relations nodes have,
// from the counters that the store keeps.
func (s *search) weigh(ctx context.Context, lists ...[]node) error {
	var nodes []node
	var ids []graph.ID
	for _, list := range lists {
		for _, v := range list {
			if _, ok := s.claims[v]; !ok {
				s.claims[v] = 0
				nodes = append(nodes, v)
				ids = append(ids, s.ids[v])
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	var rel graph.Relations
	if s.q.Relations != nil {
		var err error
		if rel, err = s.snap.Relations(ctx); err != nil {
			return err
		}
	}
	counts, err := s.snap.RelationCounts(ctx, ids, nil)
	if err != nil {
		return err
	}
	for i, list := range counts {
		for _, c := range list {
			if s.q.Relations == nil || rel.Within(c.Relation, s.q.Relations) {
				s.claims[nodes[i]] += c.Count
			}
		}
	}
	return nil
}
