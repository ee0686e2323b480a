package paths

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
)

// MaxDepth is the greatest NeighborhoodQuery.Depth.
const MaxDepth = 8

// A NeighborhoodQuery asks for what lies around entities.
type NeighborhoodQuery struct {
	Of []graph.ID
	// Depth is how many hops from one of Of an entity is at most, up to MaxDepth.
	Depth int
	// First is how many entities are wanted, those of Of included.
	First int
	// Fan is how many neighbors of one entity are followed: of those that the
	// query lets through, the ones that its newest claims lead to.
	Fan int
	// Direction, Relations, Exclude and Selection say which claims are walked,
	// as for paths, but for Selection, which alone says which claims are in:
	// claims that something is not so are, unless it leaves them out.
	Direction          graph.Direction
	Relations, Exclude []string
	Selection          *graph.Selection
	// Types, if not nil, are the types of the entities wanted, "" for foreign
	// resources. Those of Of may be of any.
	Types []string
	// MaxDegree, unless 0, does not lead on from an entity with more neighbors
	// than that along the claims that are walked, counted on both sides; it is
	// in the answer itself. Those of Of may have any number.
	MaxDegree int
	// WalkedOnly makes edges of no claims but those that were read to find the
	// entities: of each of them that was led on from, the newest. So edges
	// between neighbors are missing and others may stand for too few claims,
	// but what an entity costs does not grow with its claims.
	WalkedOnly bool
	// MaxRows, unless 0, bounds the rows that are read. Past it the search
	// fails with graph.ErrTooManyRows, but leaves out of Edges what it can no
	// longer look for; see Neighborhood.Truncated.
	MaxRows int
}

// A Neighborhood is a part of a graph, for drawing.
type Neighborhood struct {
	// Nodes are those of Of first, in their order; then by depth, the entity
	// that they were found from, and the newest claim that leads to them.
	Nodes []Neighbor
	// Edges are the claims that may be walked, in any direction, from one of
	// Nodes to another one, by the places of subject and object in Nodes, then
	// relation; with WalkedOnly, some of them.
	Edges []Edge
	// Truncated is set where entities within Depth, or claims between Nodes,
	// were left out for First, Fan, MaxDegree or MaxRows; not for WalkedOnly.
	Truncated bool
}

// A Neighbor is an entity of a neighborhood.
type Neighbor struct {
	ID    graph.ID
	Depth int // hops from the nearest of Of
	// Claims is how many claims of the relations walked it has, by the kept
	// counters: neither Selection nor Direction narrows them, and claims to
	// values are among them.
	Claims int64
	// Shown is how many claims of Edges it is an end of, others included.
	Shown int64
	// More is set where it was cut: it has, or may have, neighbors within
	// Depth that are not among Nodes.
	More bool
}

// Hidden is how many of Claims are not Shown. It is 0 where more are shown than
// counters know of: they do not count what has been retracted.
func (n Neighbor) Hidden() int64 { return max(0, n.Claims-n.Shown) }

// An Edge is the claims of one relation that lead from one entity to another.
type Edge struct {
	Claim  *graph.Claim // the best, as of a [Hop]
	Others int          // how many more there are
}

// Around returns the neighborhood of entities. Ids that the graph does not
// know are left out. Errors are those of [Find], with the code bad-depth for
// a depth out of range.
//
// A level costs a few calls of the snapshot, whatever its breadth. Claims are
// read newest first and only as many as it takes to find Fan neighbors, so
// that an entity with a million claims costs little. In the end the claims
// between the entities found are read, from all of them but the one with most;
// that costs most where they have many, and WalkedOnly leaves it out.
func Around(ctx context.Context, snap graph.Snapshot, q NeighborhoodQuery) (*Neighborhood, error) {
	if err := q.validate(); err != nil {
		return nil, err
	}
	w := newWave(snap, q)
	if err := w.begin(ctx); err != nil {
		return nil, fmt.Errorf("begin a neighborhood: %w", err)
	}
	from := 0
	for depth := 1; depth <= q.Depth && from < len(w.nodes); depth++ {
		to := len(w.nodes)
		if err := w.expand(ctx, from, to, depth); err != nil {
			return nil, fmt.Errorf("expand a neighborhood: %w", err)
		}
		from = to
	}
	if !q.WalkedOnly {
		if err := w.close(ctx); err != nil {
			return nil, fmt.Errorf("join a neighborhood: %w", err)
		}
	}
	edges, err := w.edges(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the claims of a neighborhood: %w", err)
	}
	return &Neighborhood{Nodes: w.nodes, Edges: edges, Truncated: w.truncated}, nil
}

func (q *NeighborhoodQuery) validate() error {
	switch {
	case q.Depth < 0 || q.Depth > MaxDepth:
		return &graph.InputError{Code: "bad-depth", Msg: fmt.Sprintf("a neighborhood cannot have a depth of %d", q.Depth), Hint: fmt.Sprintf("0 to %d", MaxDepth)}
	case q.First < 0 || q.Fan < 0:
		return &graph.InputError{Code: "bad-page", Msg: fmt.Sprintf("there are no first %d entities, nor %d neighbors", q.First, q.Fan), Hint: "0 or more"}
	case q.MaxDegree < 0:
		return &graph.InputError{Code: "bad-degree", Msg: fmt.Sprintf("no entity has %d neighbors", q.MaxDegree), Hint: "1 or more, or 0 for no bound"}
	}
	return nil
}

// A wave is one run of Around.
type wave struct {
	snap graph.Snapshot
	q    NeighborhoodQuery
	sel  graph.Selection
	rel  graph.Relations

	nodes     []Neighbor
	places    map[graph.ID]int    // in nodes
	seen      map[graph.ID]sight  // claims that were read and may be edges
	whole     map[int]bool        // by place: all its claims were seen
	types     map[graph.ID]string // of entities, where they matter
	truncated bool
	rows      int
}

func newWave(snap graph.Snapshot, q NeighborhoodQuery) *wave {
	w := &wave{snap: snap, q: q, sel: graph.NewSelection(), places: map[graph.ID]int{}, seen: map[graph.ID]sight{}, whole: map[int]bool{}, types: map[graph.ID]string{}}
	if q.Selection != nil {
		w.sel = *q.Selection
	}
	return w
}

// begin takes the entities of Of that the graph knows.
func (w *wave) begin(ctx context.Context) (err error) {
	if w.rel, err = w.snap.Relations(ctx); err != nil {
		return err
	}
	var of []graph.ID
	for _, id := range w.q.Of {
		if !id.IsClaim() && !slices.Contains(of, id) {
			of = append(of, id)
		}
	}
	if len(of) == 0 {
		return nil
	}
	entities, err := w.snap.Entities(ctx, of, graph.Head)
	if err != nil {
		return err
	}
	counts, err := w.snap.RelationCounts(ctx, of, nil, 0)
	if err != nil {
		return err
	}
	for i, id := range of {
		switch {
		case entities[i] == nil && len(counts[i]) == 0:
		case len(w.nodes) == w.q.First:
			w.truncated = true
		default:
			w.places[id] = len(w.nodes)
			w.nodes = append(w.nodes, Neighbor{ID: id, Claims: w.sum(counts[i])})
		}
	}
	return nil
}

// sum counts the claims of the relations that are walked.
func (w *wave) sum(counts []graph.RelationCount) (n int64) {
	for _, c := range counts {
		if w.walks(c.Relation) {
			n += c.Count
		}
	}
	return n
}

// walks reports whether claims of a relation are walked.
func (w *wave) walks(relation string) bool {
	return (w.q.Relations == nil || w.rel.Within(relation, w.q.Relations)) && !w.rel.Within(relation, w.q.Exclude)
}

// count reads the counters of the nodes from a place on.
func (w *wave) count(ctx context.Context, from int) error {
	if from == len(w.nodes) {
		return nil
	}
	counts, err := w.snap.RelationCounts(ctx, w.idsFrom(from, len(w.nodes)), nil, 0)
	if err != nil {
		return err
	}
	for i, list := range counts {
		w.nodes[from+i].Claims = w.sum(list)
	}
	return nil
}

func (w *wave) idsFrom(from, to int) []graph.ID {
	ids := make([]graph.ID, 0, to-from)
	for _, n := range w.nodes[from:to] {
		ids = append(ids, n.ID)
	}
	return ids
}

// claimFilter returns what the claims walked must pass beside the selection's
// own filter.
func (w *wave) claimFilter() *graph.ClaimFilter {
	where := graph.NewClaimFilter()
	if w.sel.Where != nil {
		where.And = []*graph.ClaimFilter{w.sel.Where}
	}
	if w.q.Exclude != nil {
		where.Not = graph.NewClaimFilter()
		where.Not.Relations = w.q.Exclude
	}
	return where
}

func (w *wave) rowsLeft() (int, error) {
	if w.q.MaxRows == 0 {
		return 0, nil
	}
	if w.rows >= w.q.MaxRows {
		return 0, graph.ErrTooManyRows
	}
	return w.q.MaxRows - w.rows, nil
}
