package paths

import (
	"context"
	"math"

	"entente/graph"
)

// A node is an entity's number in a search.
type node = int32

// An edge leads to a neighbor; odd is 1 where no fact bears it out, else 0.
type edge struct {
	to  node
	odd uint8
}

// links are the edges that can be walked in one sense. Of a node that has been
// read they are complete, of any other those to nodes that have been read.
type links struct {
	edges [][]edge // by node
	read  []bool   // by node
}

// unseen is the distance of a node that a side has not come to.
const unseen = math.MaxUint8

// A side is what one end of the search has seen: every node within radius
// hops, and the edges of those nearer than that.
type side struct {
	root     node
	links    *links
	reverse  *links          // the same edges the other way
	sense    graph.Direction // in which it reads claims
	dist     []uint8         // by node
	frontier []node          // those at the radius
	radius   int
}

// A search is one run of Find. It knows the nodes that it has come to by
// number, and every edge of which the nearer end has been read.
type search struct {
	snap  graph.Snapshot
	q     Query
	where *graph.ClaimFilter // what is walked, Relations and Exclude apart
	sel   graph.Selection    // the same with standing and time

	ids     []graph.ID // by node
	numbers map[graph.ID]node
	admitted,
	blocked []bool // by node: it was asked whether paths may lead through; they may not

	ahead, back *links // towards the end, and towards the start; one where claims are walked both ways
	from, to    side
	shortest    int // no path has fewer hops; MaxInt until the sides have met

	claims map[node]load   // how many there are to read, where that was asked
	rel    graph.Relations // where they were needed
	rows   int             // neighbors and claims gathered
	steps  int             // taken among them
}

func newSearch(snap graph.Snapshot, q Query) *search {
	s := &search{snap: snap, q: q, numbers: map[graph.ID]node{}, claims: map[node]load{}, shortest: math.MaxInt}
	s.sel = walked(q.Selection)
	s.where = s.sel.Where
	s.ahead = new(links)
	s.back = s.ahead
	reverse := graph.Both
	if q.Direction != graph.Both {
		s.back = new(links)
		reverse = graph.Out + graph.In - q.Direction
	}
	s.from = side{links: s.ahead, reverse: s.back, sense: q.Direction}
	s.to = side{links: s.back, reverse: s.ahead, sense: reverse}
	for _, end := range []struct {
		side *side
		id   graph.ID
	}{{&s.from, q.From}, {&s.to, q.To}} {
		root := s.number(end.id)
		s.admitted[root] = true
		end.side.root, end.side.frontier = root, []node{root}
	}
	s.from.dist[s.from.root], s.to.dist[s.to.root] = 0, 0
	for _, id := range q.Avoid {
		v := s.number(id)
		s.admitted[v], s.blocked[v] = true, true
	}
	return s
}

// walked narrows a selection to claims that can be walked.
func walked(sel *graph.Selection) graph.Selection {
	s := graph.NewSelection()
	if sel != nil {
		s = *sel
	}
	affirmed := true
	where := graph.NewClaimFilter()
	where.Affirmed = &affirmed
	where.Rank = []graph.Rank{graph.Normal, graph.Preferred}
	if s.Where != nil {
		where.And = []*graph.ClaimFilter{s.Where}
	}
	s.Where = where
	return s
}

// number returns an id's node, a new one if need be.
func (s *search) number(id graph.ID) node {
	if v, ok := s.numbers[id]; ok {
		return v
	}
	v := node(len(s.ids))
	s.numbers[id] = v
	s.ids = append(s.ids, id)
	s.admitted = append(s.admitted, false)
	s.blocked = append(s.blocked, false)
	s.ahead.grow()
	if s.back != s.ahead {
		s.back.grow()
	}
	s.from.dist = append(s.from.dist, unseen)
	s.to.dist = append(s.to.dist, unseen)
	return v
}

func (l *links) grow() {
	l.edges = append(l.edges, nil)
	l.read = append(l.read, false)
}

// ways returns the best paths, as nodes. It looks at one length after the
// other: once the radii of the sides add up to a length, every edge of every
// path of that length is known, since each has an end within one of the radii.
func (s *search) ways(ctx context.Context) ([][]node, error) {
	var ways [][]node
	for length := 1; length <= s.q.MaxLength && len(ways) < s.q.First; length++ {
		near, far, err := s.cheaper(ctx)
		if err != nil {
			return nil, err
		}
		if err := s.grow(ctx, near, far); err != nil {
			return nil, err
		}
		if len(near.frontier) == 0 && (s.shortest == math.MaxInt || length >= len(s.ids)) {
			break // near has seen all that it can reach; that has no path, or none so long
		}
		if s.shortest > length || length < s.q.MinLength || length <= len(s.q.Via) {
			continue
		}
		if err := s.admitMiddle(ctx, length); err != nil {
			return nil, err
		}
		more, err := s.waysOf(ctx, length, s.q.First-len(ways))
		if err != nil {
			return nil, err
		}
		if ways = append(ways, more...); s.q.Shortest && len(ways) > 0 {
			break
		}
	}
	return ways, nil
}

// grow brings a side one hop further.
func (s *search) grow(ctx context.Context, near, far *side) error {
	if err := s.read(ctx, near, far.root); err != nil {
		return err
	}
	near.radius++
	var next []node
	for _, v := range near.frontier {
		if s.blocked[v] || v == far.root {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		for _, e := range near.links.edges[v] {
			if near.dist[e.to] != unseen || s.blocked[e.to] {
				continue
			}
			near.dist[e.to] = uint8(near.radius)
			next = append(next, e.to)
			if d := far.dist[e.to]; d != unseen {
				s.shortest = min(s.shortest, near.radius+int(d))
			}
		}
	}
	near.frontier = next
	return nil
}

// least returns how many hops there are at least from the side's root to v.
func (d *side) least(v node) int {
	if n := d.dist[v]; n != unseen {
		return int(n)
	}
	return d.radius + 1
}

// passable reports whether a path of a length may lead through v.
func (s *search) passable(v node, length int) bool {
	return !s.blocked[v] && s.from.least(v)+s.to.least(v) <= length
}

// rowsLeft returns the bound for the next call.
func (s *search) rowsLeft() (int, error) {
	if s.q.MaxRows == 0 {
		return 0, nil
	}
	if s.rows >= s.q.MaxRows {
		return 0, graph.ErrTooManyRows
	}
	return s.q.MaxRows - s.rows, nil
}
