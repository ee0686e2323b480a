package paths

import (
	"context"
	"slices"

	"entente/graph"
)

// stepsARow is how many steps among nodes that were read weigh as much as
// reading a row.
const stepsARow = 64

// A walker finds the paths of one length.
//
// With left hops to go, odds[left][i] has bit n set where a walk leads from
// node i to the end, in exactly that many hops, n of which no fact bears out.
// It tells before each step whether there is any use in it, and so lets the
// walker go through the paths in their order, without gathering and sorting
// all that there are: first those with the fewest hops that are no fact, and
// of these always on to the least id. Only a walk that would come back to one
// of its own nodes misleads it.
type walker struct {
	s      *search
	ctx    context.Context
	nodes  []node  // those that paths may lead through
	index  []int32 // of a node in nodes, or -1
	odds   [][]uint64
	onPath []bool // by index
	path   []node
	want   int
	found  [][]node
}

// waysOf returns the best paths of exactly that length, at most want.
func (s *search) waysOf(ctx context.Context, length, want int) ([][]node, error) {
	w := &walker{s: s, ctx: ctx, index: make([]int32, len(s.ids)), want: want}
	for v := range node(len(s.ids)) {
		w.index[v] = -1
		if s.passable(v, length) {
			w.index[v] = int32(len(w.nodes))
			w.nodes = append(w.nodes, v)
		}
	}
	s.sortGlimpses(w.nodes)
	w.onPath = make([]bool, len(w.nodes))
	if err := w.count(length); err != nil {
		return nil, err
	}
	start := w.index[s.from.root]
	w.onPath[start] = true
	w.path = append(w.path, s.from.root)
	for odd := 0; odd <= length && len(w.found) < want; odd++ {
		if w.odds[length][start]>>odd&1 == 0 {
			continue
		}
		if err := w.walk(s.from.root, length, odd); err != nil {
			return nil, err
		}
	}
	return w.found, nil
}

// count fills odds, from the end backwards.
func (w *walker) count(length int) error {
	s := w.s
	w.odds = make([][]uint64, length+1)
	for left := range w.odds {
		w.odds[left] = make([]uint64, len(w.nodes))
	}
	w.odds[0][w.index[s.to.root]] = 1
	for left := 1; left <= length; left++ {
		if err := w.ctx.Err(); err != nil {
			return err
		}
		for i, v := range w.nodes {
			if (v == s.from.root) != (left == length) || v == s.to.root || s.to.least(v) > left || s.from.least(v) > length-left {
				continue
			}
			for _, e := range s.edges[v] {
				if j := w.index[e.to]; j >= 0 {
					w.odds[left][i] |= w.odds[left-1][j] << e.odd
				}
			}
		}
	}
	return nil
}

// walk goes on from v, the path's last node, with left hops to go, odd of them
// no facts.
func (w *walker) walk(v node, left, odd int) error {
	if left == 0 {
		w.found = append(w.found, slices.Clone(w.path))
		return nil
	}
	edges := w.s.edges[v]
	if err := w.spend(len(edges)); err != nil {
		return err
	}
	for _, e := range edges {
		i, rest := w.index[e.to], odd-int(e.odd)
		if i < 0 || rest < 0 || w.onPath[i] || w.odds[left-1][i]>>rest&1 == 0 {
			continue
		}
		w.onPath[i] = true
		w.path = append(w.path, e.to)
		err := w.walk(e.to, left-1, rest)
		w.path = w.path[:len(w.path)-1]
		w.onPath[i] = false
		if err != nil || len(w.found) == w.want {
			return err
		}
	}
	return nil
}

// spend counts steps against the bound, and looks at the context now and then.
func (w *walker) spend(steps int) error {
	const lookEvery = 1 << 14
	s := w.s
	before := s.steps
	s.steps += steps + 1
	if s.q.MaxRows > 0 && s.steps/stepsARow > s.q.MaxRows {
		return graph.ErrTooManyRows
	}
	if before/lookEvery != s.steps/lookEvery {
		return w.ctx.Err()
	}
	return nil
}
