package paths

import (
	"context"
	"math"
	"slices"
	"strings"

	"entente/graph"
)

// A node is an entity's number in a search.
type node = int32

// An edge leads to a neighbor; odd is 1 where no fact bears it out, else 0.
type edge struct {
	to  node
	odd uint8
}

// What has been read of a node.
const (
	glimpsed uint8 = iota // of its edges, those to nodes that are read
	read                  // all its edges, by id
	blocked               // it has too many
)

// unseen is the distance of a node that a side has not come to.
const unseen = math.MaxUint8

// A side is what one end of the search has seen: every node within radius
// hops, and the edges of those nearer than that.
type side struct {
	root     node
	dist     []uint8 // by node
	frontier []node  // those at the radius
	radius   int
}

// A search is one run of Find. It knows the nodes that it has come to by
// number, and every edge of which at least one end has been read.
type search struct {
	snap  graph.Snapshot
	q     Query
	where *graph.ClaimFilter // what is walked, Relations and Exclude apart

	ids     []graph.ID // by node
	numbers map[graph.ID]node
	edges   [][]edge // by node
	state   []uint8  // by node

	from, to side
	shortest int // no path has fewer hops; MaxInt until the sides have met

	claims map[node]int64 // how many there are to read, where that was asked
	rows   int            // neighbors and claims gathered
	steps  int            // taken among them
}

func newSearch(snap graph.Snapshot, q Query) *search {
	where := graph.NewClaimFilter()
	affirmed := true
	where.Affirmed = &affirmed
	where.Rank = []graph.Rank{graph.Normal, graph.Preferred}
	if q.Where != nil {
		where.And = []*graph.ClaimFilter{q.Where}
	}
	s := &search{snap: snap, q: q, where: where, numbers: map[graph.ID]node{}, claims: map[node]int64{}, shortest: math.MaxInt}
	for _, end := range []struct {
		side *side
		id   graph.ID
	}{{&s.from, q.From}, {&s.to, q.To}} {
		root := s.number(end.id)
		end.side.root, end.side.frontier = root, []node{root}
	}
	s.from.dist[s.from.root], s.to.dist[s.to.root] = 0, 0
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
	s.edges = append(s.edges, nil)
	s.state = append(s.state, glimpsed)
	s.from.dist = append(s.from.dist, unseen)
	s.to.dist = append(s.to.dist, unseen)
	return v
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
		if s.shortest > length {
			continue
		}
		if err := s.readMiddle(ctx, length); err != nil {
			return nil, err
		}
		more, err := s.waysOf(ctx, length, s.q.First-len(ways))
		if err != nil {
			return nil, err
		}
		ways = append(ways, more...)
	}
	return ways, nil
}

// grow brings a side one hop further.
func (s *search) grow(ctx context.Context, near, far *side) error {
	if err := s.read(ctx, near.frontier, far.root, near.radius == 0); err != nil {
		return err
	}
	near.radius++
	var next []node
	for _, v := range near.frontier {
		if s.state[v] != read || v == far.root {
			continue
		}
		for _, e := range s.edges[v] {
			if near.dist[e.to] != unseen {
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

// readMiddle makes sure that no path leads through a node with too many
// neighbors: it reads those on the way that neither side has read.
func (s *search) readMiddle(ctx context.Context, length int) error {
	if s.q.MaxDegree == 0 {
		return nil
	}
	var middle []node
	for v := range node(len(s.ids)) {
		if s.state[v] == glimpsed && v != s.from.root && v != s.to.root && s.passable(v, length) {
			middle = append(middle, v)
		}
	}
	return s.read(ctx, middle, s.from.root, false)
}

// read reads the edges of those nodes that are only glimpsed, but for except.
// An end has any number of them.
func (s *search) read(ctx context.Context, nodes []node, except node, end bool) error {
	var unread []node
	var ids []graph.ID
	for _, v := range nodes {
		if s.state[v] == glimpsed && v != except {
			unread = append(unread, v)
			ids = append(ids, s.ids[v])
		}
	}
	if len(ids) == 0 {
		return ctx.Err()
	}
	rows, err := s.rowsLeft()
	if err != nil {
		return err
	}
	q := &graph.NeighborQuery{Relations: s.q.Relations, Exclude: s.q.Exclude, Selection: graph.NewSelection(), First: -1, MaxRows: rows}
	q.Where = s.where
	if s.q.MaxDegree > 0 && !end {
		q.First = s.q.MaxDegree
	}
	pages, err := s.snap.Neighbors(ctx, ids, q)
	if err != nil {
		return err
	}
	for i, page := range pages {
		s.rows += len(page.Neighbors)
		if err := s.settle(ctx, unread[i], page); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// settle takes down what was read of a node.
func (s *search) settle(ctx context.Context, v node, page graph.NeighborPage) error {
	if page.HasNext {
		s.state[v], s.edges[v] = blocked, nil
		return nil
	}
	s.state[v] = read
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
		if s.state[e.to] == glimpsed {
			s.edges[e.to] = append(s.edges[e.to], edge{to: v, odd: e.odd})
		}
	}
	s.edges[v] = edges
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
	return s.state[v] != blocked && s.from.least(v)+s.to.least(v) <= length
}

// byID compares edges of one node.
func (s *search) byID(a, b edge) int {
	return strings.Compare(string(s.ids[a.to]), string(s.ids[b.to]))
}

// sortGlimpses puts the edges of nodes that were not read themselves in the
// order that those of others have.
func (s *search) sortGlimpses(nodes []node) {
	for _, v := range nodes {
		if s.state[v] == glimpsed {
			slices.SortFunc(s.edges[v], s.byID)
		}
	}
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
