package embedded

import (
	"bytes"
	"context"
	"encoding/base64"
	"slices"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
	"entente/graph/internal/ctxsort"
)

// Quads implements [graph.Snapshot].
func (s *snapshot) Quads(ctx context.Context, nodes []graph.ID, q *graph.QuadQuery) ([]graph.QuadPage, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	var from []byte
	if q.After != "" {
		b, err := base64.RawURLEncoding.DecodeString(q.After)
		if err != nil || len(b) < 2 || b[0] != 'q' || b[1] != sideOut && b[1] != sideIn {
			return nil, graph.ErrCursor
		}
		from = b[1:]
	}
	pages := make([]graph.QuadPage, len(nodes))
	for i, id := range nodes {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if id == "" || q.First < 0 {
			continue
		}
		if err := s.quadPage(ctx, id, q, from, &pages[i]); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// sortedQuad is a quad with the place that a page orders it by: side, then
// predicate, other end and label as they stand in keys.
type sortedQuad struct {
	place []byte
	quad  quad.Quad
}

func (s *snapshot) quadPage(ctx context.Context, id graph.ID, q *graph.QuadQuery, from []byte, page *graph.QuadPage) error {
	node := s.store.opts.Namespace.Term(id)
	for _, side := range sides(q.Direction) {
		if from != nil && from[0] > side {
			continue
		}
		edges, err := s.edges(ctx, id, side, q.Predicates, from, q.First+1)
		if err != nil {
			return err
		}
		add := func(sq sortedQuad) (more bool) {
			if from != nil && bytes.Compare(sq.place, from) <= 0 || q.Predicates != nil && !slices.Contains(q.Predicates, s.store.opts.Namespace.ID(sq.quad.Predicate)) {
				return true
			}
			if len(page.Quads) == q.First {
				page.HasNext = true
				return false
			}
			page.Quads = append(page.Quads, sq.quad)
			page.Cursors = append(page.Cursors, base64.RawURLEncoding.EncodeToString(append([]byte{'q'}, sq.place...)))
			return true
		}
		space := byte(spaceSPOG)
		if side == sideIn {
			space = spaceOPSG
		}
		text, _ := termText(node)
		prefix := quadKey(space, text)
		it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
		if err != nil {
			return err
		}
		var ok bool
		if from != nil && from[0] == side {
			ok = it.SeekGE(append(bytes.Clone(prefix), from[1:]...))
		} else {
			ok = it.First()
		}
		more := true
		check := every(ctx, 64)
		for ; ok && more && err == nil; ok = it.Next() {
			if err = check(); err != nil {
				break
			}
			place := append([]byte{side}, it.Key()[len(prefix):]...)
			var value []byte
			if value, err = it.ValueAndErr(); err != nil {
				break
			}
			var bare quad.Quad
			if bare, err = decodeQuad(it.Key(), value); err != nil {
				break
			}
			for more && len(edges) > 0 && bytes.Compare(edges[0].place, place) <= 0 {
				if err = check(); err != nil { // a hub has very many between two bare quads
					break
				}
				if !bytes.Equal(edges[0].place, place) {
					more = add(edges[0])
				}
				edges = edges[1:]
			}
			if more && err == nil {
				more = add(sortedQuad{place, bare})
			}
		}
		if cerr := closeIter(s.r, it); err == nil {
			err = cerr
		}
		if err != nil {
			return err
		}
		for more && len(edges) > 0 {
			if err := check(); err != nil {
				return err
			}
			more = add(edges[0])
			edges = edges[1:]
		}
		if !more {
			return nil
		}
	}
	return nil
}

// edges returns the first n direct edges of an entity on one side that come
// after a place, sorted and each once. They are made of its stored claims, of
// which those of a relation share the beginning of their places: relations
// beyond the n are not read.
func (s *snapshot) edges(ctx context.Context, id graph.ID, side byte, predicates []graph.ID, from []byte, n int) ([]sortedQuad, error) {
	ns := s.store.opts.Namespace
	names, err := s.endRelations(id, side)
	if err != nil {
		return nil, err
	}
	type relation struct {
		name   string
		prefix []byte // of places
	}
	var relations []relation
	for _, name := range names {
		p := ns.Vocab(name)
		if predicates != nil && !slices.Contains(predicates, ns.ID(p)) {
			continue
		}
		text, _ := termText(p)
		prefix := quadKey(side, text)
		if from != nil && bytes.Compare(after(prefix), from) <= 0 {
			continue // all of it comes before
		}
		relations = append(relations, relation{name, prefix})
	}
	slices.SortFunc(relations, func(a, b relation) int { return bytes.Compare(a.prefix, b.prefix) })
	var edges []sortedQuad
	settle := func() error {
		if err := ctxsort.Func(ctx, edges, func(a, b sortedQuad) int { return bytes.Compare(a.place, b.place) }); err != nil {
			return err
		}
		edges = slices.CompactFunc(edges, func(a, b sortedQuad) bool { return bytes.Equal(a.place, b.place) })
		edges = edges[:min(len(edges), n)]
		return nil
	}
	check := every(ctx, 64)
	var c graph.Claim
	for _, r := range relations {
		err := scan(s.r, endRelKey(id, side, r.name), func(k, row []byte) (bool, error) {
			if err := check(); err != nil {
				return false, err
			}
			if err := decodeKeyedRow(&c, k, row); err != nil {
				return false, err
			}
			q, ok := directEdge(ns, &c)
			if !ok {
				return true, nil
			}
			if place := edgePlace(q, side); from == nil || bytes.Compare(place, from) > 0 {
				edges = append(edges, sortedQuad{place, q})
			}
			if len(edges) > 2*n+1024 { // a hub's page takes little memory
				return true, settle()
			}
			return true, nil
		})
		if err != nil {
			return nil, err
		}
		if err := settle(); err != nil {
			return nil, err
		}
		if len(edges) == n {
			break
		}
	}
	return edges, nil
}

// edgePlace is a quad's key without what it shares with all of its node.
func edgePlace(q quad.Quad, side byte) []byte {
	t := textOf(q)
	other := t.o
	if side == sideIn {
		other = t.s
	}
	key := quadKey(side, t.p, other, t.g)
	return key
}

// directEdge returns the edge that stands beside a claim.
func directEdge(ns graph.Namespace, c *graph.Claim) (quad.Quad, bool) {
	if c.Implied || c.Object == "" || !c.IsFact() {
		return quad.Quad{}, false
	}
	return quad.Quad{Subject: ns.Term(c.Subject), Predicate: ns.Vocab(c.Relation), Object: ns.Term(c.Object), Label: ns.Graph(c.Dataset)}, true
}

// Export implements [graph.Snapshot]. It merges the bare quads with those of
// claims: claims' keys sort as the lines of their nodes do.
func (s *snapshot) Export(ctx context.Context, fn func(quad.Quad) error) error {
	if err := s.begin(ctx); err != nil {
		return err
	}
	prefix := []byte{spaceClaim}
	it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return err
	}
	defer func() { _ = closeIter(s.r, it) }() // its error has been read
	type line struct {
		key  string
		quad quad.Quad
	}
	var lines []line // of the claim at hand
	var c graph.Claim
	valid := it.First()
	// fill reads the next stored claim where lines is empty.
	fill := func() error {
		for ; len(lines) == 0 && valid; valid = it.Next() {
			row, err := it.ValueAndErr()
			if err != nil {
				return err
			}
			if rowIsImplied(row) {
				continue
			}
			if err := decodeKeyedRow(&c, it.Key(), row); err != nil {
				return err
			}
			for _, q := range s.store.opts.Namespace.ClaimQuads(&c) {
				t := textOf(q)
				lines = append(lines, line{string(t.key(spaceSPOG)[1:]), q})
			}
			slices.SortFunc(lines, func(a, b line) int { return bytes.Compare([]byte(a.key), []byte(b.key)) })
		}
		return it.Error()
	}
	check := every(ctx, 512)
	err = scan(s.r, []byte{spaceSPOG}, func(k, v []byte) (bool, error) {
		for {
			if err := check(); err != nil {
				return false, err
			}
			if err := fill(); err != nil {
				return false, err
			}
			if len(lines) == 0 || lines[0].key >= string(k[1:]) {
				break
			}
			if err := fn(lines[0].quad); err != nil {
				return false, err
			}
			lines = lines[1:]
		}
		q, err := decodeQuad(k, v)
		if err != nil {
			return false, err
		}
		return true, fn(q)
	})
	for err == nil {
		if err = check(); err == nil {
			err = fill()
		}
		if err != nil || len(lines) == 0 {
			break
		}
		err = fn(lines[0].quad)
		lines = lines[1:]
	}
	return err
}
