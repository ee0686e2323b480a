package paths

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
)

// endsAScan is how many entities one scan reads the claims of.
const endsAScan = 64

// A pair is two neighbors: subject and object where claims are walked one way,
// else the lesser id first.
type pair [2]graph.ID

// pairOf returns the pair that a claim joins.
func (s *search) pairOf(subject, object graph.ID) pair {
	if s.q.Direction == graph.Both && object < subject {
		subject, object = object, subject
	}
	return pair{subject, object}
}

// pairOfHop returns the pair that a hop leads over.
func (s *search) pairOfHop(from, to graph.ID) pair {
	if s.q.Direction == graph.In {
		from, to = to, from
	}
	return s.pairOf(from, to)
}

// A bond is what connects a pair.
type bond struct {
	near  graph.ID // the end with fewer claims, whose claims are read
	best  graph.ID // claim
	fact  bool
	at    graph.ClaimCursor
	count int
}

// add counts a claim and keeps it if it is the best so far.
func (b *bond) add(id graph.ID, fact bool, at graph.ClaimCursor) {
	if b.count++; b.count > 1 && (b.fact && !fact || b.fact == fact && graph.DateDesc.Compare(b.at, at) < 0) {
		return
	}
	b.best, b.fact, b.at = id, fact, at
}

// withClaims makes paths of ways. It weighs the nodes in one call,
// reads those of the pairs with a scan for every endsAScan ends, and
// fetches the best in one call.
func (s *search) withClaims(ctx context.Context, ways [][]node) ([]Path, error) {
	if len(ways) == 0 {
		return nil, nil
	}
	bonds := map[pair]*bond{}
	ends, err := s.bind(ctx, ways, bonds)
	if err != nil {
		return nil, err
	}
	among := graph.NewClaimFilter() // refuses most claims before they are decoded
	for p := range bonds {
		among.Subjects = append(among.Subjects, p[0], p[1])
	}
	slices.Sort(among.Subjects)
	among.Subjects = slices.Compact(among.Subjects)
	among.Objects = among.Subjects
	for len(ends) > 0 {
		n := min(len(ends), endsAScan)
		if err := s.scan(ctx, ends[:n], bonds, among); err != nil {
			return nil, err
		}
		ends = ends[n:]
	}
	claims, err := s.best(ctx, bonds)
	if err != nil {
		return nil, err
	}
	found := make([]Path, len(ways))
	for i, way := range ways {
		found[i].Nodes = make([]graph.ID, len(way))
		for j, v := range way {
			found[i].Nodes[j] = s.ids[v]
		}
		for j, to := range found[i].Nodes[1:] {
			from := found[i].Nodes[j]
			b := bonds[s.pairOfHop(from, to)]
			hop := Hop{Claim: claims[b.best], Direction: graph.Out, Others: b.count - 1}
			if hop.Claim.Subject != from {
				hop.Direction = graph.In
			}
			found[i].Hops = append(found[i].Hops, hop)
		}
	}
	return found, nil
}

// bind makes a bond of each pair and returns the ends whose claims are to be read.
func (s *search) bind(ctx context.Context, ways [][]node, bonds map[pair]*bond) ([]graph.ID, error) {
	if err := s.weigh(ctx, ways...); err != nil {
		return nil, err
	}
	var ends []graph.ID
	chosen := map[node]bool{}
	for _, way := range ways {
		for j, b := range way[1:] {
			a := way[j]
			p := s.pairOfHop(s.ids[a], s.ids[b])
			if bonds[p] != nil {
				continue
			}
			if la, lb := s.claims[a].in(graph.Both), s.claims[b].in(graph.Both); lb < la || lb == la && chosen[b] {
				a = b
			}
			bonds[p] = &bond{near: s.ids[a]}
			if !chosen[a] {
				chosen[a] = true
				ends = append(ends, s.ids[a])
			}
		}
	}
	return ends, nil
}

// scan reads the claims of ends, among the nodes of paths, into the bonds that have them as their near end.
func (s *search) scan(ctx context.Context, ends []graph.ID, bonds map[pair]*bond, among *graph.ClaimFilter) error {
	rows, err := s.rowsLeft()
	if err != nil {
		return err
	}
	inScan := make(map[graph.ID]bool, len(ends))
	for _, id := range ends {
		inScan[id] = true
	}
	where := *s.where
	where.About = ends
	where.And = append(slices.Clone(where.And), among)
	if s.q.Exclude != nil {
		where.Not = graph.NewClaimFilter()
		where.Not.Relations = s.q.Exclude
	}
	q := &graph.ClaimQuery{Relations: s.q.Relations, Selection: s.sel, MaxRows: rows}
	q.Where = &where
	return s.snap.ScanClaims(ctx, q, func(c *graph.Claim) error {
		s.rows++
		if c.Object == "" {
			return nil
		}
		if b := bonds[s.pairOf(c.Subject, c.Object)]; b != nil && inScan[b.near] {
			b.add(c.ID, c.WasFact(), graph.DateDesc.CursorOf(c))
		}
		return nil
	})
}

// best fetches the best claim of each bond.
func (s *search) best(ctx context.Context, bonds map[pair]*bond) (map[graph.ID]*graph.Claim, error) {
	ids := make([]graph.ID, 0, len(bonds))
	for p, b := range bonds {
		if b.count == 0 {
			return nil, fmt.Errorf("%s and %s are neighbors, but no claim says so", p[0], p[1])
		}
		ids = append(ids, b.best)
	}
	list, err := s.snap.Claims(ctx, ids)
	if err != nil {
		return nil, err
	}
	claims := make(map[graph.ID]*graph.Claim, len(list))
	for i, c := range list {
		if c == nil {
			return nil, fmt.Errorf("claim %s was read, but is not there", ids[i])
		}
		claims[ids[i]] = c
	}
	return claims, nil
}
