package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"entente/graph"
)

// QuadStoreType is the name under which this package registers its stores with
// Cayley: after an import of this package,
//
//	qs, err := cayley.NewQuadStore(embedded.QuadStoreType, dir, cayley.Options{"base": "https://kg.example/"})
//
// opens one. Options are base (text; default graph.DefaultBase) and generalized
// (see [Options.Generalized]). The vocabulary is empty.
const QuadStoreType = "entente"

func init() {
	cayley.RegisterQuadStore(QuadStoreType, cayley.QuadStoreRegistration{
		IsPersistent: true,
		InitFunc: func(dir string, o cayley.Options) error {
			qs, err := openQuadStore(dir, o)
			if err != nil {
				return err
			}
			return qs.Close()
		},
		NewFunc: openQuadStore,
	})
}

func openQuadStore(dir string, o cayley.Options) (cayley.QuadStore, error) {
	base, err := o.StringKey("base", graph.DefaultBase)
	if err != nil {
		return nil, err
	}
	generalized, err := o.BoolKey("generalized", false)
	if err != nil {
		return nil, err
	}
	ns, err := graph.NewNamespace(base)
	if err != nil {
		return nil, err
	}
	s, err := Open(context.Background(), Options{Dir: dir, Namespace: ns, Generalized: generalized})
	if err != nil {
		return nil, err
	}
	return s.QuadStore(), nil
}

// A QuadStore is a store as Cayley sees it: all its quads, those of claims and
// direct edges among them. Each iterator reads the graph as it is when it
// begins, and holds its files open until it ends or is closed.
//
// Literals of a native kind (quad.Int, quad.Float, quad.Bool, quad.Time) are
// kept as typed literals, and come back as native ones where those have
// exactly that form: 007 stays a [quad.TypedString]. Iterators find bare quads
// and the claims of an entity by index. Quads of claims by another node (a
// modality, a date, a piece of evidence) are found by reading all claims.
type QuadStore struct{ store *Store }

var (
	_ cayley.QuadStore      = (*QuadStore)(nil)
	_ cayley.BatchQuadStore = (*QuadStore)(nil)
)

// QuadStore returns the store as a Cayley quad store. Closing either closes both.
func (s *Store) QuadStore() *QuadStore { return &QuadStore{s} }

// nodeRef is a node: its value as it is kept.
type nodeRef struct{ v quad.Value }

// Key implements [cayley.Ref].
func (n nodeRef) Key() any { return n.v }

// quadRef is a quad, as it is kept.
type quadRef struct{ q quad.Quad }

// Key implements [cayley.Ref].
func (r quadRef) Key() any { return r.q }

// ValueOf implements [cayley.Namer]. It returns nil for a node of which the
// store has no quad.
func (qs *QuadStore) ValueOf(v quad.Value) cayley.Ref {
	if v == nil {
		return nil
	}
	n := keep(v)
	if ok, err := qs.known(n); err != nil || !ok {
		if err != nil {
			qs.store.log.Error("look up a node", "error", err)
		}
		return nil
	}
	return nodeRef{n}
}

// known reports whether any quad has the node.
func (qs *QuadStore) known(v quad.Value) (found bool, err error) {
	r, err := qs.store.snapshot()
	if err != nil {
		return false, err
	}
	for _, d := range []quad.Direction{quad.Subject, quad.Object, quad.Predicate, quad.Label} {
		err = errors.Join(err, r.quadsOf(d, v, func(quad.Quad) bool { found = true; return false }))
		if found || err != nil {
			break
		}
	}
	return found, errors.Join(err, r.Close())
}

// NameOf implements [cayley.Namer].
func (qs *QuadStore) NameOf(r cayley.Ref) quad.Value {
	switch r := r.(type) {
	case nodeRef:
		return native(r.v)
	case cayley.PreFetchedValue:
		return r.NameOf()
	}
	return nil
}

// ValuesOf implements [cayley.BatchQuadStore].
func (qs *QuadStore) ValuesOf(_ context.Context, refs []cayley.Ref) ([]quad.Value, error) {
	vs := make([]quad.Value, len(refs))
	for i, r := range refs {
		vs[i] = qs.NameOf(r)
	}
	return vs, nil
}

// RefsOf implements [cayley.BatchQuadStore].
func (qs *QuadStore) RefsOf(ctx context.Context, vs []quad.Value) ([]cayley.Ref, error) {
	refs := make([]cayley.Ref, len(vs))
	for i, v := range vs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if refs[i] = qs.ValueOf(v); refs[i] == nil {
			return nil, fmt.Errorf("not found: %v", v)
		}
	}
	return refs, nil
}

// Quad implements [cayley.QuadIndexer].
func (qs *QuadStore) Quad(r cayley.Ref) quad.Quad {
	ref, ok := r.(quadRef)
	if !ok {
		return quad.Quad{}
	}
	q := ref.q
	for _, d := range quad.Directions {
		if v := q.Get(d); v != nil {
			q.Set(d, native(v))
		}
	}
	return q
}

// QuadDirection implements [cayley.QuadIndexer].
func (qs *QuadStore) QuadDirection(r cayley.Ref, d quad.Direction) cayley.Ref {
	ref, ok := r.(quadRef)
	if !ok {
		return nil
	}
	v := ref.q.Get(d)
	if v == nil {
		return nil
	}
	return nodeRef{v}
}

// Stats implements [cayley.QuadStore]. Exact numbers take a scan of all quads.
func (qs *QuadStore) Stats(ctx context.Context, exact bool) (cayley.Stats, error) {
	var st cayley.Stats
	r, err := qs.store.snapshot()
	if err != nil {
		return st, err
	}
	defer r.Close()
	if exact {
		nodes := map[quad.Value]bool{}
		err := r.allQuads(func(q quad.Quad) bool {
			st.Quads.Size++
			for _, d := range quad.Directions {
				if v := q.Get(d); v != nil {
					nodes[v] = true
				}
			}
			return ctx.Err() == nil
		})
		st.Nodes.Size = int64(len(nodes))
		st.Nodes.Exact, st.Quads.Exact = true, true
		return st, errors.Join(err, ctx.Err())
	}
	s, err := r.Stats(ctx)
	// A claim has seven quads or more, and as a rule an edge; of two quads, one
	// brings a node that no other has.
	st.Quads.Size = s.Quads + 8*s.Claims
	st.Nodes.Size = st.Quads.Size/2 + 1
	return st, err
}

// Close implements [cayley.QuadStore].
func (qs *QuadStore) Close() error { return qs.store.Close() }

// ApplyDeltas implements [cayley.QuadStore]: all of the deltas, one after the
// other, or none. The quads of a claim may come in any order; see
// [graph.Batch]. A direct edge can only be removed where it is a bare quad too.
func (qs *QuadStore) ApplyDeltas(deltas []cayley.Delta, ignore cayley.IgnoreOpts) error {
	ctx := context.Background()
	s := qs.store
	if err := s.lock(ctx); err != nil {
		return err
	}
	defer s.unlock()
	was, is := map[quad.Quad]bool{}, map[quad.Quad]bool{}
	var order []quad.Quad
	for _, d := range deltas {
		q := keepQuad(d.Quad)
		if !q.IsValid() {
			return &cayley.DeltaError{Delta: d, Err: errors.New("the quad is incomplete")}
		}
		if !s.opts.Generalized {
			if _, err := graph.NormalQuad(q); err != nil {
				return &cayley.DeltaError{Delta: d, Err: err}
			}
		}
		have, seen := is[q]
		if !seen {
			var err error
			if have, err = s.hasQuad(q); err != nil {
				return err
			}
			was[q] = have
			order = append(order, q)
		}
		switch d.Action {
		case cayley.Add:
			if have && !ignore.IgnoreDup {
				return &cayley.DeltaError{Delta: d, Err: cayley.ErrQuadExists}
			}
			is[q] = true
		case cayley.Delete:
			if !have && !ignore.IgnoreMissing {
				return &cayley.DeltaError{Delta: d, Err: cayley.ErrQuadNotExist}
			}
			is[q] = false
		default:
			return &cayley.DeltaError{Delta: d, Err: cayley.ErrInvalidAction}
		}
	}
	var b graph.Batch
	for _, q := range order {
		switch {
		case is[q] && !was[q]:
			b.Quads = append(b.Quads, q)
		case !is[q] && was[q]:
			b.DeleteQuads = append(b.DeleteQuads, q)
		}
	}
	_, err := s.apply(ctx, &b, !s.opts.Generalized)
	return err
}

// hasQuad reports whether a quad is in the store, bare or as a claim's.
func (s *Store) hasQuad(q quad.Quad) (bool, error) {
	t := textOf(q)
	if ok, err := has(s.db, t.key(spaceSPOG)); ok || err != nil {
		return ok, err
	}
	id, ok := s.opts.Namespace.ClaimOf(q.Subject)
	if !ok {
		return false, nil
	}
	c, err := readClaim(s.db, id)
	if err != nil || c == nil || c.Implied {
		return false, err
	}
	for _, have := range s.opts.Namespace.ClaimQuads(c) {
		if have == q {
			return true, nil
		}
	}
	return false, nil
}

// NewQuadWriter implements [cayley.QuadStore]. Quads that are there already
// are left alone; each call of WriteQuads is one durable batch.
func (qs *QuadStore) NewQuadWriter() (quad.WriteCloser, error) { return &quadWriter{qs}, nil }

type quadWriter struct{ qs *QuadStore }

func (w *quadWriter) WriteQuad(q quad.Quad) error {
	_, err := w.WriteQuads([]quad.Quad{q})
	return err
}

func (w *quadWriter) WriteQuads(buf []quad.Quad) (int, error) {
	if w.qs == nil {
		return 0, io.ErrClosedPipe
	}
	deltas := make([]cayley.Delta, len(buf))
	for i, q := range buf {
		deltas[i] = cayley.Delta{Quad: q, Action: cayley.Add}
	}
	if err := w.qs.ApplyDeltas(deltas, cayley.IgnoreOpts{IgnoreDup: true}); err != nil {
		return 0, err
	}
	return len(buf), nil
}

func (w *quadWriter) Close() error {
	w.qs = nil
	return nil
}
