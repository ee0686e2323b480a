// Package paths finds how two entities are connected: the shortest ways from
// one to the other along claims, each hop with the best claim for it.
//
//	found, err := paths.Find(ctx, snap, paths.Query{
//		From: "per:kim", To: "per:moon", MaxLength: 4, First: 5, MaxRows: 100_000,
//	})
//
// The search goes out from both ends at once, level by level, the end with
// less to read first, with one [graph.Snapshot.Neighbors] call a level. It
// stops at the first length at which there are enough paths. What it costs is
// reading the claims of the entities within about half the length of either
// end, and what [Query] bounds.
package paths

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
)

// MaxLength is the greatest Query.MaxLength.
const MaxLength = 63

// MaxVia is how many entities Query.Via has at most.
const MaxVia = 4

// A Query asks for paths between two entities.
type Query struct {
	From, To graph.ID
	// MinLength and MaxLength are how many hops a path has at least and at
	// most, up to the constant MaxLength.
	MinLength, MaxLength int
	// First is how many paths are wanted. With 0 there are none.
	First int
	// Shortest leaves out paths that are longer than the shortest one found.
	// Else First counts simple paths of any length up to MaxLength.
	Shortest bool
	// Direction is how claims are walked: Out from their subject to their
	// object, In the other way, Both either way.
	Direction graph.Direction
	// Relations, if not nil, are the relations walked; Exclude are relations
	// not walked. Each includes its subrelations. Unknown names match nothing.
	Relations, Exclude []string
	// Selection, if not nil, narrows the claims that are walked.
	Selection *graph.Selection
	// Via are entities that a path must visit, in any order, at most MaxVia;
	// From and To count as visited.
	Via []graph.ID
	// Avoid are entities that no path visits. A query whose From or To is
	// among them has no paths.
	Avoid []graph.ID
	// Types, if not nil, are the types of the entities that a path may lead
	// through, "" for foreign resources. From and To may be of any.
	Types []string
	// MaxDegree, unless 0, keeps paths from leading through an entity with
	// more neighbors than that along the claims that are walked, counted on
	// both sides whatever the direction. From and To may have any number.
	MaxDegree int
	// MaxRows, unless 0, bounds the work: the neighbors and claims that are
	// gathered, the rows that each call of the snapshot reads, and, at 64 steps
	// a row, the search among them. Past it Find fails with graph.ErrTooManyRows.
	MaxRows int
}

// A Path is a way from From to To that visits no node twice.
type Path struct {
	Nodes []graph.ID // From first, To last
	Hops  []Hop      // one fewer; Hops[i] leads from Nodes[i] to Nodes[i+1]
}

// Length is the number of hops.
func (p Path) Length() int { return len(p.Hops) }

// A Hop is a step between two nodes that one or more claims connect.
type Hop struct {
	// Claim is the best of them: a fact before what is none, then the newest
	// by date (undated last), then the least id.
	Claim *graph.Claim
	// Direction is Out where the hop goes from the claim's subject to its
	// object, else In.
	Direction graph.Direction
	// Others is how many more claims that the query lets through connect the
	// two nodes, either way.
	Others int
}

// Find returns the best First paths from q.From to q.To, or all where there
// are fewer. It walks claims whose object is an entity and that are affirmed,
// not deprecated and not retracted, of any modality and status, in either
// direction unless q.Direction says otherwise.
//
// Paths differ in their nodes; several claims between two nodes are one hop.
// They are ordered by length, then by how many hops no fact bears out (see
// [graph.Claim.WasFact]), then by the ids of their nodes, and are exactly the
// first in that order. Nodes need not be subjects of anything: one that is only
// an object has no [graph.Entity].
//
// Where From is To, an entity of which the graph has a quad or a claim, the
// answer is the one path of no hops, if MinLength and Via allow it. Ids that the graph does not know have no
// paths; that is no error.
//
// Errors are a [*graph.InputError] for a query out of range, graph.ErrTooManyRows,
// ctx.Err() and those of the snapshot.
//
// With E edges read and paths of l hops, choosing takes O(l·E) a length and, as
// long as the ways are simple, O(l·degree) a path. Ways that only seem to lead
// on, because they would come back to a node, cost extra; MaxRows bounds that.
func Find(ctx context.Context, snap graph.Snapshot, q Query) ([]Path, error) {
	if err := q.validate(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if q.First == 0 || q.From == "" || q.To == "" || slices.Contains(q.Avoid, q.From) || slices.Contains(q.Avoid, q.To) {
		return nil, nil
	}
	q.Via = slices.DeleteFunc(slices.Clone(q.Via), func(id graph.ID) bool { return id == q.From || id == q.To })
	slices.Sort(q.Via)
	q.Via = slices.Compact(q.Via)
	if q.From == q.To {
		if q.MinLength > 0 || len(q.Via) > 0 {
			return nil, nil // a path visits no node twice
		}
		return atHome(ctx, snap, q.From)
	}
	s := newSearch(snap, q)
	ways, err := s.ways(ctx)
	if err != nil {
		return nil, fmt.Errorf("find paths: %w", err)
	}
	found, err := s.withClaims(ctx, ways)
	if err != nil {
		return nil, fmt.Errorf("read the claims of paths: %w", err)
	}
	return found, nil
}

func (q *Query) validate() error {
	switch {
	case q.MaxLength < 0 || q.MaxLength > MaxLength:
		return &graph.InputError{Code: "bad-path-length", Msg: fmt.Sprintf("a path cannot have up to %d hops", q.MaxLength), Hint: fmt.Sprintf("0 to %d", MaxLength)}
	case q.MinLength < 0 || q.MinLength > q.MaxLength:
		return &graph.InputError{Code: "bad-path-length", Msg: fmt.Sprintf("no path has %d hops at least and %d at most", q.MinLength, q.MaxLength), Hint: fmt.Sprintf("0 to %d", q.MaxLength)}
	case len(q.Via) > MaxVia:
		return &graph.InputError{Code: "bad-path-via", Msg: fmt.Sprintf("a path cannot be asked to visit %d entities", len(q.Via)), Hint: fmt.Sprintf("at most %d", MaxVia)}
	case q.First < 0:
		return &graph.InputError{Code: "bad-page", Msg: fmt.Sprintf("there are no first %d paths", q.First), Hint: "0 or more"}
	case q.MaxDegree < 0:
		return &graph.InputError{Code: "bad-degree", Msg: fmt.Sprintf("no entity has %d neighbors", q.MaxDegree), Hint: "1 or more, or 0 for no bound"}
	}
	return nil
}

// atHome returns the path from a node to itself, if the graph knows the node.
func atHome(ctx context.Context, snap graph.Snapshot, id graph.ID) ([]Path, error) {
	entities, err := snap.Entities(ctx, []graph.ID{id}, graph.Head)
	if err != nil {
		return nil, fmt.Errorf("find paths: %w", err)
	}
	if entities[0] == nil { // it may be an object alone
		counts, err := snap.RelationCounts(ctx, []graph.ID{id}, nil, 0)
		if err != nil {
			return nil, fmt.Errorf("find paths: %w", err)
		}
		if len(counts[0]) == 0 {
			return nil, nil
		}
	}
	return []Path{{Nodes: []graph.ID{id}}}, nil
}
