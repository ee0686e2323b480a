package embedded

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// allQuads calls fn for every quad that Cayley sees, until it returns false:
// bare ones, those of claims, and direct edges that are not bare as well.
func (s *snapshot) allQuads(fn func(quad.Quad) bool) error {
	more := true
	give := func(q quad.Quad) bool { more = fn(q); return more }
	if err := s.bare(spaceSPOG, nil, give); err != nil || !more {
		return err
	}
	if err := s.claimQuads(nil, give); err != nil || !more {
		return err
	}
	return s.allEdges(give)
}

// bare calls fn for the bare quads of a prefix of one order.
//
// No order is promised to Cayley, but its recursive iterator (v0.7.7,
// iterator/recursive.go) depends on one: a result that it comes to in the
// middle of a look-up takes the tags of the result before. Reading a subject's
// quads from the last to the first is the order in which Cayley's conformance
// suite does not meet that.
func (s *snapshot) bare(space byte, v quad.Value, fn func(quad.Quad) bool) error {
	prefix := []byte{space}
	if v != nil {
		text, _ := termText(v)
		prefix = quadKey(space, text)
	}
	it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return err
	}
	first, next := it.First, it.Next
	if space == spaceSPOG && v != nil {
		first, next = it.Last, it.Prev
	}
	for ok := first(); ok && err == nil; ok = ok && next() {
		var value []byte
		var q quad.Quad
		if value, err = it.ValueAndErr(); err == nil {
			q, err = decodeQuad(it.Key(), value)
		}
		ok = err == nil && fn(q)
	}
	return errors.Join(err, it.Close())
}

// claimQuads calls fn for the quads of all stored claims of which keep, if not
// nil, is true for the row.
func (s *snapshot) claimQuads(keep func(row []byte) bool, fn func(quad.Quad) bool) error {
	return scan(s.r, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
		if rowIsImplied(row) || keep != nil && !keep(row) {
			return true, nil
		}
		c, err := newKeyedClaim(k, row)
		if err != nil {
			return false, err
		}
		for _, q := range s.store.opts.Namespace.ClaimQuads(c) {
			if !fn(q) {
				return false, nil
			}
		}
		return true, nil
	})
}

// allEdges calls fn for all direct edges, each once, that are not bare quads.
func (s *snapshot) allEdges(fn func(quad.Quad) bool) error {
	var group []byte // entity and relation
	seen := map[quad.Quad]bool{}
	return scan(s.r, []byte{spaceEnd}, func(k, row []byte) (bool, error) {
		id, rest, _ := cut(k[1:])
		if len(rest) == 0 || rest[0] != sideOut {
			return true, nil
		}
		relation, _, _ := cut(rest[1:])
		if head := k[:1+len(id)+2+len(relation)]; !bytes.Equal(head, group) {
			group = append(group[:0], head...)
			clear(seen)
		}
		c, err := newKeyedClaim(k, row)
		if err != nil {
			return false, err
		}
		return s.giveEdge(c, seen, fn)
	})
}

// giveEdge gives a claim's direct edge, if it has not been seen and is not bare.
func (s *snapshot) giveEdge(c *graph.Claim, seen map[quad.Quad]bool, fn func(quad.Quad) bool) (bool, error) {
	q, ok := directEdge(s.store.opts.Namespace, c)
	if !ok || seen[q] {
		return true, nil
	}
	seen[q] = true
	t := textOf(q)
	if ok, err := has(s.r, t.key(spaceSPOG)); ok || err != nil {
		return err == nil, err
	}
	return fn(q), nil
}

// quadsOf calls fn for the quads with a node in one direction.
func (s *snapshot) quadsOf(d quad.Direction, v quad.Value, fn func(quad.Quad) bool) error {
	ns := s.store.opts.Namespace
	more := true
	give := func(q quad.Quad) bool {
		if q.Get(d) != v {
			return true
		}
		more = fn(q)
		return more
	}
	space, ok := map[quad.Direction]byte{quad.Subject: spaceSPOG, quad.Predicate: spacePOSG, quad.Object: spaceOPSG, quad.Label: spaceGSPO}[d]
	if !ok {
		return fmt.Errorf("quads have no direction %v", d)
	}
	if err := s.bare(space, v, give); err != nil || !more {
		return err
	}
	claims, err := count(s.r, countKey(countClaims, ""))
	if err != nil || claims == 0 {
		return err
	}
	id := ns.ID(v)
	if d == quad.Subject && id.IsClaim() {
		c, err := readClaim(s.r, id)
		if err != nil || c == nil || c.Implied {
			return err
		}
		for _, q := range ns.ClaimQuads(c) {
			if !give(q) {
				return nil
			}
		}
		return nil
	}
	// Edges of an entity, or of a relation or dataset.
	switch d {
	case quad.Subject, quad.Object:
		if id == "" {
			break
		}
		side := sideOut
		if d == quad.Object {
			side = sideIn
		}
		seen := map[quad.Quad]bool{}
		err := scan(s.r, endKey(id, side), func(k, row []byte) (bool, error) {
			c, err := newKeyedClaim(k, row)
			if err != nil {
				return false, err
			}
			return s.giveEdge(c, seen, give)
		})
		if err != nil || !more {
			return err
		}
	case quad.Predicate, quad.Label:
		if iri, ok := v.(quad.IRI); ok {
			name, ok := ns.Name(iri)
			n, err := count(s.r, countKey(countLiveRel, name))
			if err != nil {
				return err
			}
			if d == quad.Label || ok && n > 0 {
				if err := s.allEdges(give); err != nil || !more {
					return err
				}
			}
		}
	}
	if d == quad.Subject {
		return nil // no claim has it
	}
	// A row that has the quad has the id in it, unless the node is made of
	// several fields (evidence) or stands for a field (modality and the like).
	var keep func([]byte) bool
	if prefix, _, short := graph.SplitID(id); d == quad.Object && short && prefix != "" && !id.IsClaim() && !strings.Contains(string(id), "#") {
		text := []byte(id)
		keep = func(row []byte) bool { return bytes.Contains(row, text) }
	}
	return s.claimQuads(keep, give)
}

// shape is an iterator's description: the quads of a node, all quads, or all nodes.
type shape struct {
	qs    *QuadStore
	dir   quad.Direction // Any for all
	value quad.Value
	nodes bool
}

// String implements [cayley.IteratorShape].
func (h *shape) String() string {
	switch {
	case h.nodes:
		return "EntenteNodes"
	case h.dir == quad.Any:
		return "EntenteQuads"
	}
	return fmt.Sprintf("EntenteQuads(%v: %v)", h.dir, h.value)
}

// Iterate implements [cayley.IteratorShape].
func (h *shape) Iterate() cayley.Scanner { return &scanner{shape: h} }

// Lookup implements [cayley.IteratorShape].
func (h *shape) Lookup() cayley.Index { return &lookup{shape: h} }

// maxEstimate is how far the size of an iterator is counted.
const maxEstimate = 1000

// Stats implements [cayley.IteratorShape].
func (h *shape) Stats(ctx context.Context) (cayley.IteratorCosts, error) {
	size, err := h.size(ctx)
	return cayley.IteratorCosts{ContainsCost: 1, NextCost: 2, Size: size}, err
}

func (h *shape) size(ctx context.Context) (cayley.Size, error) {
	if h.nodes || h.dir == quad.Any {
		st, err := h.qs.Stats(ctx, false)
		if h.nodes {
			return st.Nodes, err
		}
		return st.Quads, err
	}
	r, err := h.qs.store.snapshot()
	if err != nil {
		return cayley.Size{}, err
	}
	n := int64(0)
	err = r.quadsOf(h.dir, h.value, func(quad.Quad) bool { n++; return n < maxEstimate && ctx.Err() == nil })
	return cayley.Size{Size: n, Exact: n < maxEstimate}, errors.Join(err, r.Close(), ctx.Err())
}

// Optimize implements [cayley.IteratorShape].
func (h *shape) Optimize(context.Context) (cayley.IteratorShape, bool) { return h, false }

// SubIterators implements [cayley.IteratorShape].
func (h *shape) SubIterators() []cayley.IteratorShape { return nil }

// refs yields what the iterator gives, from a snapshot of its own.
func (h *shape) refs(fail func(error)) iter.Seq[cayley.Ref] {
	return func(yield func(cayley.Ref) bool) {
		r, err := h.qs.store.snapshot()
		if err != nil {
			fail(err)
			return
		}
		switch {
		case h.nodes:
			seen := map[quad.Value]bool{}
			err = r.allQuads(func(q quad.Quad) bool {
				for _, d := range quad.Directions {
					if v := q.Get(d); v != nil && !seen[v] {
						seen[v] = true
						if !yield(nodeRef{v}) {
							return false
						}
					}
				}
				return true
			})
		case h.dir == quad.Any:
			err = r.allQuads(func(q quad.Quad) bool { return yield(quadRef{q}) })
		default:
			err = r.quadsOf(h.dir, h.value, func(q quad.Quad) bool { return yield(quadRef{q}) })
		}
		fail(errors.Join(err, r.Close()))
	}
}

// scanner gives an iterator's results one by one.
type scanner struct {
	shape  *shape
	next   func() (cayley.Ref, bool)
	stop   func()
	result cayley.Ref
	err    error
}

// Next implements [cayley.Scanner]. A context that has ended is an error, not
// the end.
func (s *scanner) Next(ctx context.Context) bool {
	s.result = nil
	if err := ctx.Err(); err != nil {
		s.err = errors.Join(err, s.Close())
		return false
	}
	if s.err != nil {
		return false
	}
	if s.next == nil {
		s.next, s.stop = iter.Pull(s.shape.refs(func(err error) { s.err = errors.Join(s.err, err) }))
	}
	var ok bool
	s.result, ok = s.next()
	return ok
}

// NextPath, TagResults, Result, Err, Close and String implement [cayley.IteratorBase].
func (s *scanner) NextPath(context.Context) bool    { return false }
func (s *scanner) TagResults(map[string]cayley.Ref) {}
func (s *scanner) Result() cayley.Ref               { return s.result }
func (s *scanner) Err() error                       { return s.err }
func (s *scanner) String() string                   { return s.shape.String() }
func (s *scanner) Close() error {
	if s.stop != nil {
		s.stop()
	}
	return nil
}

// lookup tells what is among an iterator's results.
type lookup struct {
	shape  *shape
	result cayley.Ref
	err    error
}

// Contains implements [cayley.Index].
func (l *lookup) Contains(ctx context.Context, r cayley.Ref) bool {
	l.result = nil
	if l.err = ctx.Err(); l.err != nil {
		return false
	}
	switch r := r.(type) {
	case nodeRef:
		if !l.shape.nodes {
			return false
		}
	case quadRef:
		if l.shape.nodes || l.shape.dir != quad.Any && r.q.Get(l.shape.dir) != l.shape.value {
			return false
		}
	default:
		return false
	}
	l.result = r
	return true
}

// NextPath, TagResults, Result, Err, Close and String implement [cayley.IteratorBase].
func (l *lookup) NextPath(context.Context) bool    { return false }
func (l *lookup) TagResults(map[string]cayley.Ref) {}
func (l *lookup) Result() cayley.Ref               { return l.result }
func (l *lookup) Err() error                       { return l.err }
func (l *lookup) Close() error                     { return nil }
func (l *lookup) String() string                   { return l.shape.String() }

// QuadIterator implements [cayley.QuadIndexer].
func (qs *QuadStore) QuadIterator(d quad.Direction, r cayley.Ref) cayley.Iterator {
	n, ok := r.(nodeRef)
	if !ok || !slices.Contains(quad.Directions, d) {
		// No quad has no node: the shape of a node that cannot be.
		return cayley.NewLegacy(&shape{qs: qs, dir: quad.Label, value: quad.IRI("")}, nil)
	}
	return cayley.NewLegacy(&shape{qs: qs, dir: d, value: n.v}, nil)
}

// QuadIteratorSize implements [cayley.QuadIndexer].
func (qs *QuadStore) QuadIteratorSize(ctx context.Context, d quad.Direction, r cayley.Ref) (cayley.Size, error) {
	n, ok := r.(nodeRef)
	if !ok {
		return cayley.Size{Exact: true}, nil
	}
	return (&shape{qs: qs, dir: d, value: n.v}).size(ctx)
}

// NodesAllIterator implements [cayley.QuadStore]. It remembers the nodes that
// it gave.
func (qs *QuadStore) NodesAllIterator() cayley.Iterator {
	return cayley.NewLegacy(&shape{qs: qs, dir: quad.Any, nodes: true}, nil)
}

// QuadsAllIterator implements [cayley.QuadStore].
func (qs *QuadStore) QuadsAllIterator() cayley.Iterator {
	return cayley.NewLegacy(&shape{qs: qs, dir: quad.Any}, nil)
}
