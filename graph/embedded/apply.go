package embedded

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// Apply implements [graph.Store].
func (s *Store) Apply(ctx context.Context, b *graph.Batch) (graph.Counts, error) {
	if err := s.lock(ctx); err != nil {
		return graph.Counts{}, err
	}
	defer s.unlock()
	return s.apply(ctx, b, true)
}

// apply makes a batch part of the store; the caller holds the lock. Strict
// holds quads to what N-Quads can say.
func (s *Store) apply(ctx context.Context, b *graph.Batch, strict bool) (graph.Counts, error) {
	in, err := s.checkBatch(b, strict)
	if err != nil {
		return graph.Counts{}, err
	}
	if err := s.forgetInterrupted(); err != nil {
		return graph.Counts{}, err
	}
	c := newChange(s)
	defer c.b.Close()
	for _, step := range []func(context.Context, *input) error{c.remove, c.add, c.retract, c.derived} {
		if err := step(ctx, in); err != nil {
			return graph.Counts{}, err
		}
	}
	if err := errors.Join(c.putNames(), c.putRanks(), c.putCommon(), c.putCounters()); err != nil {
		return graph.Counts{}, err
	}
	if b.Run != nil {
		if err := putRun(c.em.sink, c.b, storedRun{ImportRun: *b.Run}, false); err != nil {
			return graph.Counts{}, err
		}
	}
	if err := ctx.Err(); err != nil {
		return graph.Counts{}, err
	}
	if c.b.Empty() {
		return c.counts, nil
	}
	if err := s.publish(func() error { return c.b.Commit(pebble.Sync) }); err != nil {
		return graph.Counts{}, fmt.Errorf("write batch: %w", err)
	}
	return c.counts, nil
}

// input is a batch as it is kept: quads and times are in their normal form.
type input struct {
	*graph.Batch
	add, remove []quad.Quad
	retract     []graph.Retraction
}

// checkBatch finds what is wrong with a batch before anything is changed.
func (s *Store) checkBatch(b *graph.Batch, strict bool) (*input, error) {
	in := &input{Batch: b}
	for _, list := range []struct {
		from []quad.Quad
		to   *[]quad.Quad
	}{{b.DeleteQuads, &in.remove}, {b.Quads, &in.add}} {
		*list.to = make([]quad.Quad, len(list.from))
		for i, q := range list.from {
			n, err := graph.NormalQuad(q)
			if err != nil {
				if strict {
					return nil, err
				}
				n = q
			}
			(*list.to)[i] = n
		}
	}
	for _, cl := range b.Claims {
		if err := validClaim(s.opts.Namespace, cl); err != nil {
			return nil, err
		}
	}
	for _, r := range b.Retract {
		at := time.UnixMicro(r.At.UnixMicro()).UTC()
		if r.At.IsZero() || at.Year() < 0 || at.Year() > 9999 {
			return nil, &graph.InputError{Code: "bad-retraction", Msg: fmt.Sprintf("%v is no time to retract %s at", r.At, r.Claim)}
		}
		in.retract = append(in.retract, graph.Retraction{Claim: r.Claim, At: at})
	}
	return in, nil
}

func validClaim(ns graph.Namespace, c *graph.Claim) error {
	if c.Implied {
		return &graph.InputError{Code: "bad-claim", Msg: fmt.Sprintf("claim %s is implied by a quad", c.ID), Hint: "add the quad"}
	}
	if err := ns.ValidateClaim(c); err != nil {
		return &graph.InputError{Code: "bad-claim", Msg: fmt.Sprintf("claim %s: %v", c.ID, err)}
	}
	return nil
}

// change is a batch on its way into the store. Claims and quads are changed at
// once, in an indexed batch; what follows from them is brought up to date at
// the end, for the subjects and triples that were touched.
type change struct {
	store    *Store
	b        *pebble.Batch // indexed: it reads what it has written
	em       emitter
	counts   graph.Counts
	counters map[string]int64       // what is to be added to them, by key
	names    map[string]*string     // what becomes of names, by key; nil where one is gone
	ranks    map[string]*rankChange // by id
	common   map[string]*storedSpan // of the values of measures that were met, by MEASURE VALUE
	subjects map[graph.ID]*subject
	// triples are those whose implied claims may change, with the bare quads
	// of them that were removed.
	triples map[triple][]quad.Quad
	lost    bool // some of triples has a quad
	// pending tells whether any claim's node has bare quads.
	pending bool
	acts    bool // of runs are in the store
}

// subject is what a batch does to an entity.
type subject struct {
	node    quad.Value
	removed bool // a quad or claim about it was removed
	derive  bool // its record may read otherwise now
	seen    bool // it has been counted as new, or is known to be not
}

func newChange(s *Store) *change {
	c := &change{store: s, b: s.db.NewIndexedBatch(), counters: map[string]int64{}, names: map[string]*string{}, ranks: map[string]*rankChange{}, common: map[string]*storedSpan{}, subjects: map[graph.ID]*subject{}, triples: map[triple][]quad.Quad{}}
	c.em.sink, c.em.searched = c, s.derive.searched
	return c
}

// put, del and addTo implement sink.
func (c *change) put(key, value []byte) error { return c.b.Set(key, value, nil) }
func (c *change) del(key []byte) error        { return c.b.Delete(key, nil) }
func (c *change) addTo(key []byte, n int64) error {
	c.counters[string(key)] += n
	return nil
}

// list implements sink.
func (c *change) list(on, live bool, key, row []byte) error {
	if live {
		n := int64(1)
		if !on {
			n = -1
		}
		c.counters[string(appendListCounter(nil, listOf(key)))] += n
	}
	if !on {
		return c.del(key)
	}
	return c.put(key, row)
}

func (c *change) putCounters() error {
	for key, n := range c.counters {
		if n == 0 {
			continue
		}
		if err := c.b.Merge([]byte(key), encodeCount(n), nil); err != nil {
			return err
		}
	}
	return nil
}

// remove does the removals of a batch.
func (c *change) remove(ctx context.Context, in *input) error {
	n, err := count(c.b, countKey(countPending, ""))
	if err != nil {
		return err
	}
	c.pending = n > 0
	if c.acts, err = hasActs(c.b); err != nil {
		return err
	}
	check := every(ctx, 256)
	for _, id := range in.DeleteClaims {
		if err := check(); err != nil {
			return err
		}
		cl, err := c.stored(id)
		if err != nil {
			return err
		}
		if cl != nil {
			if err := c.putClaim(cl, false); err != nil {
				return err
			}
		}
	}
	nodes := newNodes()
	for _, q := range in.remove {
		if err := check(); err != nil {
			return err
		}
		if id, ok := c.store.opts.Namespace.ClaimOf(q.Subject); ok {
			nodes.of(id).add(q)
			continue
		}
		t := textOf(q)
		if ok, err := has(c.b, t.key(spaceSPOG)); err != nil {
			return err
		} else if ok {
			if err := c.putQuad(&t, false); err != nil {
				return err
			}
		}
	}
	for _, id := range nodes.order {
		if err := c.removeFromNode(id, nodes.by[id].quads); err != nil {
			return err
		}
	}
	return nil
}

// add does the additions of a batch.
func (c *change) add(ctx context.Context, in *input) error {
	check := every(ctx, 256)
	nodes := newNodes()
	given := make(map[quad.Quad]bool, len(in.add))
	for _, q := range in.add {
		if err := check(); err != nil {
			return err
		}
		if id, ok := c.store.opts.Namespace.ClaimOf(q.Subject); ok {
			nodes.of(id).add(q)
			continue
		}
		if given[q] {
			continue
		}
		given[q] = true
		if err := c.addQuad(q); err != nil {
			return err
		}
	}
	for _, cl := range in.Claims {
		if n := nodes.of(cl.ID); n.claim == nil {
			n.claim = cl
		}
	}
	for _, id := range nodes.order {
		if err := check(); err != nil {
			return err
		}
		if err := c.addToNode(id, nodes.by[id]); err != nil {
			return err
		}
	}
	c.counts.New = c.counts.NewQuads + c.counts.NewClaims
	c.counts.Known = c.counts.KnownQuads + c.counts.KnownClaims
	return nil
}

func (c *change) addQuad(q quad.Quad) error {
	t := textOf(q)
	if ok, err := has(c.b, t.key(spaceSPOG)); err != nil {
		return err
	} else if ok {
		c.counts.KnownQuads++
		return nil
	}
	c.counts.NewQuads++
	if err := c.countEntity(c.touch(c.store.opts.Namespace.ID(q.Subject))); err != nil {
		return err
	}
	return c.putQuad(&t, true)
}

// putQuad adds a bare quad that is not there, or removes one that is.
func (c *change) putQuad(t *quadText, on bool) error {
	d := c.store.derive
	if err := c.forget(spaceQuadAct, t.key(spaceSPOG)[1:]); err != nil {
		return err
	}
	if s := c.touch(d.ns.ID(t.quad.Subject)); s != nil {
		s.removed = s.removed || !on
		s.derive = s.derive || d.matters(t.quad)
	}
	if name := d.relation(t.quad); name != "" {
		if on {
			c.touchTriple(d.tripleOf(t.quad, name))
		} else {
			c.touchTriple(d.tripleOf(t.quad, name), t.quad)
		}
	}
	return c.em.quad(d, t, on)
}

// putClaim adds a claim that is not stored, or removes one that is.
func (c *change) putClaim(cl *graph.Claim, on bool) error {
	if s := c.touch(cl.Subject); s != nil {
		s.removed = s.removed || !on
	}
	c.touchTriple(tripleOf(cl))
	if err := c.forgetClaim(cl.ID); err != nil {
		return err
	}
	return c.em.claim(cl, on)
}

// touchTriple notes that a triple's implied claims may change, and which of its
// bare quads are gone.
func (c *change) touchTriple(t triple, gone ...quad.Quad) {
	c.triples[t] = append(c.triples[t], gone...)
	c.lost = c.lost || len(gone) > 0
}

// retract sets the time of retractions, and comes last.
func (c *change) retract(_ context.Context, in *input) error {
	for _, r := range in.retract {
		cl, err := c.stored(r.Claim)
		if err != nil {
			return err
		}
		if cl == nil || !cl.RetractedAt.IsZero() {
			continue
		}
		cl.RetractedAt = r.At
		if err := c.retractBefore(r.Claim, r.At); err != nil {
			return err
		}
		if err := c.em.retract(cl); err != nil {
			return err
		}
	}
	return nil
}

// touch notes that something is done to an entity; it returns nil for what is none.
func (c *change) touch(id graph.ID) *subject {
	if id == "" || id.IsClaim() {
		return nil
	}
	s := c.subjects[id]
	if s == nil {
		s = &subject{node: c.store.opts.Namespace.Term(id)}
		c.subjects[id] = s
	}
	return s
}

// countEntity counts an entity that something is about to be added to, if
// nothing is said of it so far.
func (c *change) countEntity(s *subject) error {
	if s == nil || s.seen {
		return nil
	}
	s.seen = true
	var exists bool
	var err error
	if id := c.store.opts.Namespace.ID(s.node); s.removed {
		exists, err = c.exists(id, s.node)
	} else {
		exists, err = has(c.b, idKey(spaceEntity, id))
	}
	if err == nil && !exists {
		c.counts.NewEntities++
	}
	return err
}

// exists reports whether any bare quad or stored claim has a subject.
func (c *change) exists(id graph.ID, node quad.Value) (found bool, err error) {
	text, _ := termText(node)
	err = scan(c.b, quadKey(spaceSPOG, text), func(_, _ []byte) (bool, error) {
		found = true
		return false, nil
	})
	if err == nil && !found {
		err = scan(c.b, endKey(id, sideOut), func(_, row []byte) (bool, error) {
			found = !rowIsImplied(row)
			return !found, nil
		})
	}
	return found, err
}

// derived brings implied claims and entities up to date.
func (c *change) derived(ctx context.Context, _ *input) error {
	check := every(ctx, 256)
	relQuads, err := count(c.b, countKey(countRelQuads, ""))
	if err != nil {
		return err
	}
	if c.lost || relQuads+c.counters[string(countKey(countRelQuads, ""))] > 0 {
		for t, gone := range c.triples {
			if err := check(); err != nil {
				return err
			}
			if err := c.reconcile(t, gone); err != nil {
				return err
			}
		}
	}
	for id, s := range c.subjects {
		if err := check(); err != nil {
			return err
		}
		if err := c.deriveEntity(id, s); err != nil {
			return err
		}
	}
	return nil
}

func (c *change) deriveEntity(id graph.ID, s *subject) error {
	old, err := readEntity(c.b, id, graph.Whole)
	if err != nil {
		return err
	}
	if !s.derive && old != nil {
		if !s.removed {
			return nil
		}
		if exists, err := c.exists(id, s.node); err != nil || exists {
			return err
		}
		return c.em.entity(c.store.derive, old, nil)
	}
	exists, err := c.exists(id, s.node)
	if err != nil {
		return err
	}
	var now *graph.Entity
	if exists {
		quads, err := c.store.derive.quadsThatMatter(c.b, s.node)
		if err != nil {
			return err
		}
		now = c.store.derive.entity(id, quads)
	}
	return c.em.entity(c.store.derive, old, now)
}
