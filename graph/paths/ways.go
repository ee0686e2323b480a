package paths

import (
	"context"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/internal/ctxsort"
)

// stepsARow is how many steps among nodes that were read weigh as much as
// reading a row.
const stepsARow = 64

// A stop is a node that paths of one length may lead through.
type stop struct {
	node  node
	steps []step // to stops, by the ids of their entities
	via   uint8  // the bit of a node that must be visited, else 0
}

// A step leads to another stop, by number.
type step struct {
	to  int32
	odd uint8
}

// A walker finds the paths of one length.
//
// With left hops to go and the nodes of the set due still to be visited,
// odds[due][left][i] has bit n set where a walk leads from stop i to the end,
// in exactly that many hops, over all that is due, n hops of which no fact
// bears out. It tells before each step whether there is any use in it, and so
// lets the walker go through the paths in their order, without gathering and
// sorting all that there are: first those with the fewest hops that are no
// fact, and of these always on to the least id. Only a walk that would come
// back to one of its own nodes misleads it.
type walker struct {
	s      *search
	ctx    context.Context
	stops  []stop
	end    int32
	odds   [][][]uint64
	onPath []bool // by stop
	path   []node
	want   int
	found  [][]node
}

// waysOf returns the best paths of exactly that length, at most want.
func (s *search) waysOf(ctx context.Context, length, want int) ([][]node, error) {
	w := &walker{s: s, ctx: ctx, want: want}
	index := make([]int32, len(s.ids))
	for v := range node(len(s.ids)) {
		index[v] = -1
		if s.passable(v, length) {
			index[v] = int32(len(w.stops))
			w.stops = append(w.stops, stop{node: v})
		}
	}
	due := uint8(1)<<len(s.q.Via) - 1
	for bit, id := range s.q.Via {
		v, known := s.numbers[id]
		if !known || index[v] < 0 {
			return nil, nil
		}
		w.stops[index[v]].via = 1 << bit
	}
	start := index[s.from.root]
	w.end = index[s.to.root]
	if err := w.lay(index); err != nil {
		return nil, err
	}
	if err := w.count(start, length, due); err != nil {
		return nil, err
	}
	w.onPath = make([]bool, len(w.stops))
	w.onPath[start] = true
	w.path = append(w.path, s.from.root)
	for odd := 0; odd <= length && len(w.found) < want; odd++ {
		if w.odds[due][length][start]>>odd&1 == 0 {
			continue
		}
		if err := w.walk(start, length, odd, due); err != nil {
			return nil, err
		}
	}
	return w.found, nil
}

// lay lays the steps between stops.
func (w *walker) lay(index []int32) error {
	s := w.s
	for i := range w.stops {
		at := &w.stops[i]
		edges := s.ahead.edges[at.node]
		if err := w.spend(len(edges)); err != nil {
			return err
		}
		if int32(i) == w.end {
			continue
		}
		for _, e := range edges {
			if j := index[e.to]; j >= 0 {
				at.steps = append(at.steps, step{j, e.odd})
			}
		}
		err := ctxsort.Func(w.ctx, at.steps, func(a, b step) int {
			return strings.Compare(string(s.ids[w.stops[a.to].node]), string(s.ids[w.stops[b.to].node]))
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// count fills odds, from the end backwards.
func (w *walker) count(start int32, length int, due uint8) error {
	s := w.s
	w.odds = make([][][]uint64, int(due)+1)
	for set := range w.odds {
		w.odds[set] = make([][]uint64, length+1)
		for left := range w.odds[set] {
			w.odds[set][left] = make([]uint64, len(w.stops))
			if err := w.spend(len(w.stops)); err != nil {
				return err
			}
		}
	}
	w.odds[0][0][w.end] = 1
	for left := 1; left <= length; left++ {
		for set := range w.odds {
			for i := range w.stops {
				at := &w.stops[i]
				if (int32(i) == start) != (left == length) || s.to.least(at.node) > left || s.from.least(at.node) > length-left {
					continue
				}
				var odds uint64
				for _, step := range at.steps {
					odds |= w.odds[uint8(set)&^w.stops[step.to].via][left-1][step.to] << step.odd
				}
				w.odds[set][left][i] = odds
			}
		}
		if err := w.ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

// walk goes on from the path's last stop, with left hops to go, odd of them no
// facts, and due still to be visited.
func (w *walker) walk(at int32, left, odd int, due uint8) error {
	if left == 0 {
		w.found = append(w.found, slices.Clone(w.path))
		return nil
	}
	steps := w.stops[at].steps
	if err := w.spend(len(steps)); err != nil {
		return err
	}
	for _, step := range steps {
		to, rest, still := &w.stops[step.to], odd-int(step.odd), due&^w.stops[step.to].via
		if rest < 0 || w.onPath[step.to] || w.odds[still][left-1][step.to]>>rest&1 == 0 {
			continue
		}
		w.onPath[step.to] = true
		w.path = append(w.path, to.node)
		err := w.walk(step.to, left-1, rest, still)
		w.path = w.path[:len(w.path)-1]
		w.onPath[step.to] = false
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
