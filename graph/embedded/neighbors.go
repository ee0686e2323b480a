package embedded

import (
	"context"
	"errors"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/internal/ctxsort"
)

// Neighbors implements [graph.Snapshot]. It reads all of an entity's claims of
// the relations that are wanted, since neighbors come in the order of their
// ids, or as many as it takes to find too many; of their rows no more than the
// beginning, unless the selection asks for more.
func (s *snapshot) Neighbors(ctx context.Context, entities []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	n := &neighbors{
		s: s, q: q, rel: rel, names: under(q.Relations, rel), sieve: newSieve(&q.Selection), b: &budget{ctx: ctx, max: q.MaxRows}, found: map[string]*graph.Neighbor{},
		rows: rangeReader{r: s.r},
	}
	defer n.rows.close() // it has nothing to write
	pages := make([]graph.NeighborPage, len(entities))
	for i, id := range entities {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if id == "" {
			continue
		}
		if pages[i], err = n.page(id); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// neighbors reads the neighbors of one entity after another.
type neighbors struct {
	s     *snapshot
	q     *graph.NeighborQuery
	rel   graph.Relations
	names []string // of the relations that are wanted, see [under]
	sieve *sieve
	b     *budget
	rows  rangeReader
	claim graph.Claim // scratch
	found map[string]*graph.Neighbor
}

// errEnough ends the reading of an entity with too many neighbors.
var errEnough = errors.New("enough neighbors")

func (n *neighbors) page(id graph.ID) (page graph.NeighborPage, err error) {
	lists, err := n.lists(id)
	if err != nil {
		return page, err
	}
	clear(n.found)
	for _, list := range lists {
		err := n.rows.scan(list, func(k, row []byte) (bool, error) { return true, n.read(k, row) })
		if errors.Is(err, errEnough) {
			return graph.NeighborPage{HasNext: true}, nil
		}
		if err != nil {
			return page, err
		}
	}
	check := every(n.b.ctx, 1024)
	for _, other := range n.found {
		if err := check(); err != nil {
			return page, err
		}
		if other.ID > n.q.After {
			page.Neighbors = append(page.Neighbors, *other)
		}
	}
	if err := ctxsort.Func(n.b.ctx, page.Neighbors, func(a, b graph.Neighbor) int { return strings.Compare(string(a.ID), string(b.ID)) }); err != nil {
		return page, err
	}
	if n.q.First >= 0 && len(page.Neighbors) > n.q.First {
		page.Neighbors, page.HasNext = page.Neighbors[:n.q.First], true
	}
	return page, nil
}

// lists returns what begins the keys of an entity's claims: all of them, or
// those of a side, or of the relations that are wanted.
func (n *neighbors) lists(id graph.ID) ([][]byte, error) {
	switch {
	case n.names != nil || n.q.Exclude != nil:
	case n.q.Direction == graph.Both:
		return [][]byte{idKey(spaceEnd, id)}, nil
	default:
		return [][]byte{endKey(id, directionSide(n.q.Direction))}, nil
	}
	if n.q.Exclude == nil {
		src, err := n.s.endSource(id, n.q.Direction, n.names, &n.q.Selection)
		return src.prefixes, err
	}
	lists, err := n.s.endLists(id, n.q.Direction, &n.q.Selection)
	var prefixes [][]byte
	for _, l := range lists {
		_, wanted := slices.BinarySearch(n.names, l.Relation)
		if (wanted || n.names == nil) && !n.rel.Within(l.Relation, n.q.Exclude) {
			prefixes = append(prefixes, endRelKey(id, directionSide(l.Direction), l.Relation))
		}
	}
	return prefixes, err
}

// read takes a claim of the entity's lists.
func (n *neighbors) read(key, row []byte) error {
	if err := n.b.row(); err != nil {
		return err
	}
	k, ok := parseRowKey(key)
	if !ok {
		return errRow
	}
	g, err := glanceAt(&k, row)
	if err != nil {
		return err
	}
	other := g.object
	if k.side == sideIn {
		other = g.subject
	}
	if other == "" || !n.sieve.pass(&g) {
		return nil
	}
	certain := false
	if !n.sieve.whole {
		if err := decodeRowOf(&n.claim, &k, row, nil); err != nil {
			return err
		}
		if !n.q.Match(&n.claim, n.rel) {
			return nil
		}
		certain = n.q.AsOf != graph.NoInstant && graph.CertaintyAsOf(n.claim.Date, n.claim.DateKind, n.q.AsOf) == graph.Certain
	}
	to := n.found[other]
	if to == nil {
		if n.q.Most > 0 && len(n.found) == n.q.Most {
			return errEnough
		}
		id := strings.Clone(other)
		to = &graph.Neighbor{ID: graph.ID(id)}
		n.found[id] = to
	}
	to.Fact, to.Certain = to.Fact || g.asserted(), to.Certain || certain
	return nil
}
