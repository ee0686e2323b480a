package embedded

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// batchSink writes to an indexed batch, so that what follows in the same batch
// reads it.
type batchSink struct{ b *pebble.Batch }

func (s batchSink) put(key, value []byte) error { return s.b.Set(key, value, nil) }
func (s batchSink) del(key []byte) error        { return s.b.Delete(key, nil) }
func (s batchSink) add(key []byte, n int64) error {
	return s.b.Merge(key, encodeCount(n), nil)
}

// change is a batch on its way into the store. What it touches is noted and
// derived from at the end.
type change struct {
	store    *Store
	b        *pebble.Batch // indexed
	em       emitter
	counts   graph.Counts
	subjects map[graph.ID]quad.Value // whose record may change
	triples  map[triple]bool         // whose implied claims may change
	lost     []quad.Quad             // bare quads removed whose predicate is a relation
	given    map[graph.ID]bool       // claims that the batch gave as quads, and are counted as claims
}

// A triple is what an implied claim and a stored one have in common.
type triple struct {
	subject  graph.ID
	relation string
	object   graph.ID
	value    quad.Value
}

func tripleOf(c *graph.Claim) triple { return triple{c.Subject, c.Relation, c.Object, c.Value} }

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
	c := &change{store: s, b: s.db.NewIndexedBatch(), subjects: map[graph.ID]quad.Value{}, triples: map[triple]bool{}, given: map[graph.ID]bool{}}
	defer c.b.Close()
	c.em.sink = batchSink{c.b}
	if err := c.make(ctx, b, strict); err != nil {
		return graph.Counts{}, err
	}
	if b.Run != nil {
		if err := putRun(c.em.sink, c.b, b.Run); err != nil {
			return graph.Counts{}, err
		}
	}
	if err := ctx.Err(); err != nil {
		return graph.Counts{}, err
	}
	if c.b.Empty() {
		return c.counts, nil
	}
	if err := c.b.Commit(pebble.Sync); err != nil {
		return graph.Counts{}, fmt.Errorf("write batch: %w", err)
	}
	s.version.Add(1)
	return c.counts, nil
}

func (c *change) make(ctx context.Context, b *graph.Batch, strict bool) error {
	ns := c.store.opts.Namespace
	normal := func(q quad.Quad) (quad.Quad, error) {
		n, err := graph.NormalQuad(q)
		if err != nil && !strict {
			return q, nil
		}
		return n, err
	}
	// The quads of claims' nodes are sets that change as a whole.
	nodes := map[graph.ID]*nodeChange{}
	var order []graph.ID
	node := func(id graph.ID) *nodeChange {
		n := nodes[id]
		if n == nil {
			n = new(nodeChange)
			nodes[id] = n
			order = append(order, id)
		}
		return n
	}
	for _, q := range b.DeleteQuads {
		q, err := normal(q)
		if err != nil {
			return err
		}
		if id, ok := ns.ClaimOf(q.Subject); ok {
			node(id).remove = append(node(id).remove, q)
		} else if err := c.removeQuad(q); err != nil {
			return err
		}
	}
	for _, id := range b.DeleteClaims {
		if id.IsClaim() {
			node(id).drop = true
		}
	}
	for i, q := range b.Quads {
		if i%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		q, err := normal(q)
		if err != nil {
			return err
		}
		if id, ok := ns.ClaimOf(q.Subject); ok {
			node(id).add = append(node(id).add, q)
		} else if err := c.addQuad(q); err != nil {
			return err
		}
	}
	for _, id := range order {
		if err := c.changeNode(id, nodes[id]); err != nil {
			return err
		}
	}
	for i, cl := range b.Claims {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if err := ns.ValidateClaim(cl); err != nil {
			return &graph.InputError{Code: "bad-claim", Msg: fmt.Sprintf("claim %s: %v", cl.ID, err)}
		}
		if err := c.addClaim(cl); err != nil {
			return err
		}
	}
	for _, r := range b.Retract {
		if err := c.retract(r); err != nil {
			return err
		}
	}
	return c.derived(ctx)
}

func (c *change) claim(id graph.ID) (*graph.Claim, error) { return readClaim(c.b, id) }

// readClaim returns the claim of an id, stored or implied, or nil.
func readClaim(r pebble.Reader, id graph.ID) (cl *graph.Claim, err error) {
	_, err = get(r, appendClaimKey([]byte{spaceClaim}, id), func(row []byte) (err error) {
		cl, err = newClaim(id, row)
		return err
	})
	return cl, err
}

func has(r pebble.Reader, key []byte) (bool, error) { return get(r, key, nil) }

func (c *change) touch(id graph.ID, node quad.Value) {
	if id != "" && !id.IsClaim() {
		c.subjects[id] = node
	}
}

func (c *change) addQuad(q quad.Quad) error {
	t := textOf(q)
	if ok, err := has(c.b, t.key(spaceSPOG)); err != nil {
		return err
	} else if ok {
		c.counts.Known++
		c.counts.KnownQuads++
		return nil
	}
	c.counts.New++
	c.counts.NewQuads++
	return c.putQuad(&t, true)
}

func (c *change) removeQuad(q quad.Quad) error {
	t := textOf(q)
	if ok, err := has(c.b, t.key(spaceSPOG)); err != nil || !ok {
		return err
	}
	return c.putQuad(&t, false)
}

func (c *change) putQuad(t *quadText, on bool) error {
	d := c.store.derive
	c.touch(d.ns.ID(t.quad.Subject), t.quad.Subject)
	if name := d.relation(t.quad); name != "" {
		c.triples[tripleOf(d.implied(t.quad, name))] = true
		if !on {
			c.lost = append(c.lost, t.quad)
		}
	}
	return c.em.quad(d, t, on)
}

func (c *change) putClaim(cl *graph.Claim, on bool) error {
	c.touch(cl.Subject, c.store.opts.Namespace.Term(cl.Subject))
	c.triples[tripleOf(cl)] = true
	return c.em.claim(cl, on)
}

func (c *change) addClaim(cl *graph.Claim) error {
	old, err := c.claim(cl.ID)
	if err != nil {
		return err
	}
	if old != nil && !old.Implied {
		if !c.given[cl.ID] {
			c.counts.Known++
			c.counts.KnownClaims++
			c.given[cl.ID] = true
		}
		return nil
	}
	if old != nil { // an implied claim of the same content gives way
		if err := c.em.claim(old, false); err != nil {
			return err
		}
	}
	// Quads that waited for their claim are part of it now, or not of it.
	pending, err := c.pending(cl.ID)
	if err != nil {
		return err
	}
	now := *cl
	now.Implied = false
	if len(pending) > 0 {
		for i := range pending {
			if err := c.em.quad(c.store.derive, &pending[i], false); err != nil {
				return err
			}
		}
		quads := c.store.opts.Namespace.ClaimQuads(cl)
		whole, err := c.store.opts.Namespace.ClaimFromQuads(append(quads, quadsOf(pending)...))
		if err != nil {
			return c.bareNode(cl.ID, append(quads, quadsOf(pending)...), quadsOf(pending))
		}
		now = *whole
	}
	c.counts.New++
	c.counts.NewClaims++
	c.given[cl.ID] = true
	return c.putClaim(&now, true)
}

func quadsOf(ts []quadText) []quad.Quad {
	qs := make([]quad.Quad, len(ts))
	for i, t := range ts {
		qs[i] = t.quad
	}
	return qs
}

// pending returns the bare quads of a claim's node.
func (c *change) pending(id graph.ID) ([]quadText, error) {
	return bareQuads(c.b, c.store.opts.Namespace.Term(id))
}

// bareQuads returns the bare quads of a subject, in canonical order.
func bareQuads(r pebble.Reader, subject quad.Value) ([]quadText, error) {
	text, _ := termText(subject)
	var ts []quadText
	err := scan(r, quadKey(spaceSPOG, text), func(k, v []byte) (bool, error) {
		q, err := decodeQuad(k, v)
		ts = append(ts, textOf(q))
		return true, err
	})
	return ts, err
}

// nodeChange is what a batch does to the quads of one claim's node.
type nodeChange struct {
	drop        bool
	remove, add []quad.Quad
}

// changeNode takes the claim's node apart, changes its quads, and puts it
// together again.
func (c *change) changeNode(id graph.ID, n *nodeChange) error {
	ns := c.store.opts.Namespace
	old, err := c.claim(id)
	if err != nil {
		return err
	}
	if old != nil && old.Implied {
		old = nil // its node has no quads
	}
	pending, err := c.pending(id)
	if err != nil {
		return err
	}
	before := map[quad.Quad]bool{}
	var set []quad.Quad
	for _, q := range quadsOf(pending) {
		before[q] = true
		set = append(set, q)
	}
	if old != nil && !n.drop {
		for _, q := range ns.ClaimQuads(old) {
			before[q] = true
			set = append(set, q)
		}
	}
	gone := map[quad.Quad]bool{}
	for _, q := range n.remove {
		gone[q] = true
	}
	kept := set[:0]
	have := map[quad.Quad]bool{}
	for _, q := range set {
		if !gone[q] {
			kept = append(kept, q)
			have[q] = true
		}
	}
	fresh := 0
	for _, q := range n.add {
		if !have[q] {
			have[q] = true
			kept = append(kept, q)
			fresh++
		}
	}
	if old != nil {
		if err := c.putClaim(old, false); err != nil {
			return err
		}
	}
	for i := range pending {
		if err := c.em.quad(c.store.derive, &pending[i], false); err != nil {
			return err
		}
	}
	if len(kept) == 0 {
		return nil
	}
	cl, err := ns.ClaimFromQuads(kept)
	if err != nil {
		if e := (*graph.InputError)(nil); !errors.As(err, &e) {
			return err
		}
		return c.bareNode(id, kept, nil, n.add...)
	}
	if len(n.add) > 0 {
		// It is one claim, new if any quad of it is.
		if fresh > 0 || old == nil || n.drop {
			c.counts.New++
			c.counts.NewClaims++
		} else {
			c.counts.Known++
			c.counts.KnownClaims++
		}
		c.given[id] = true
	}
	if implied, err := c.claim(id); err != nil {
		return err
	} else if implied != nil {
		if err := c.em.claim(implied, false); err != nil {
			return err
		}
	}
	return c.putClaim(cl, true)
}

// bareNode keeps quads of a claim's node that are no claim. Of given, those
// that known does not have are counted as new, the others as known.
func (c *change) bareNode(id graph.ID, quads, known []quad.Quad, given ...quad.Quad) error {
	was := map[quad.Quad]bool{}
	for _, q := range known {
		was[q] = true
	}
	put := map[quad.Quad]bool{}
	for _, q := range quads {
		if put[q] {
			continue
		}
		put[q] = true
		t := textOf(q)
		if err := c.em.quad(c.store.derive, &t, true); err != nil {
			return err
		}
	}
	counted := map[quad.Quad]bool{}
	for _, q := range given {
		if counted[q] {
			continue
		}
		counted[q] = true
		if was[q] {
			c.counts.Known++
			c.counts.KnownQuads++
		} else {
			c.counts.New++
			c.counts.NewQuads++
		}
	}
	return nil
}

func (c *change) retract(r graph.Retraction) error {
	if r.At.IsZero() {
		return &graph.InputError{Code: "bad-retraction", Msg: fmt.Sprintf("the retraction of %s has no time", r.Claim)}
	}
	if !r.Claim.IsClaim() {
		return nil
	}
	cl, err := c.claim(r.Claim)
	if err != nil || cl == nil || cl.Implied || !cl.RetractedAt.IsZero() {
		return err
	}
	cl.RetractedAt = r.At
	cl.Normalize()
	if err := c.store.opts.Namespace.ValidateClaim(cl); err != nil {
		return &graph.InputError{Code: "bad-retraction", Msg: fmt.Sprintf("the retraction of %s: %v", r.Claim, err)}
	}
	return c.em.retract(cl)
}

// derived brings records and implied claims up to date with what was changed.
func (c *change) derived(ctx context.Context) error {
	d := c.store.derive
	relQuads, err := count(c.b, countKey(countRelQuads, ""))
	if err != nil {
		return err
	}
	if relQuads > 0 || len(c.lost) > 0 {
		for t := range c.triples {
			if err := c.reconcile(t); err != nil {
				return err
			}
		}
	}
	i := 0
	for id, node := range c.subjects {
		if i++; i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		old, err := readEntity(c.b, id, graph.Whole)
		if err != nil {
			return err
		}
		ts, err := bareQuads(c.b, node)
		if err != nil {
			return err
		}
		var now *graph.Entity
		exists := len(ts) > 0
		if !exists {
			if exists, err = anyStored(c.b, id); err != nil {
				return err
			}
		}
		if exists {
			now = d.entity(id, quadsOf(ts))
		}
		if old == nil && now != nil {
			c.counts.NewEntities++
		}
		if err := c.em.entity(old, now); err != nil {
			return err
		}
	}
	return nil
}

// anyStored reports whether an entity is the subject of a stored claim.
func anyStored(r pebble.Reader, id graph.ID) (found bool, err error) {
	err = scan(r, endKey(id, sideOut), func(_, row []byte) (bool, error) {
		found = !rowIsImplied(row)
		return !found, nil
	})
	return found, err
}

// rowIsImplied reads the flags of a row alone.
func rowIsImplied(row []byte) bool {
	f := fields{s: string(row[:min(len(row), 10)])}
	return f.uvarint()&rowImplied != 0
}

// reconcile makes the implied claims of a triple those that there must be.
func (c *change) reconcile(t triple) error {
	d, ns := c.store.derive, c.store.opts.Namespace
	object := t.value
	if t.object != "" {
		object = ns.Term(t.object)
	}
	var bare []quad.Quad
	st, _ := termText(ns.Term(t.subject))
	ot, long := termText(object)
	for _, p := range d.predicates[t.relation] {
		pt, _ := termText(p)
		err := scan(c.b, quadKey(spaceSPOG, st, pt, ot), func(k, v []byte) (bool, error) {
			q, err := decodeQuad(k, v)
			if !long || q.Object == object {
				bare = append(bare, q)
			}
			return true, err
		})
		if err != nil {
			return err
		}
	}
	var gone []quad.Quad
	for _, q := range c.lost {
		if name := d.relation(q); name == t.relation && tripleOf(d.implied(q, name)) == t {
			gone = append(gone, q)
		}
	}
	if len(bare)+len(gone) == 0 {
		return nil
	}
	stored, err := anyClaim(c.b, t)
	if err != nil {
		return err
	}
	want := map[graph.ID]*graph.Claim{}
	if !stored {
		for _, q := range bare {
			cl := d.implied(q, t.relation)
			want[cl.ID] = cl
		}
	}
	for _, q := range append(bare, gone...) {
		cl := d.implied(q, t.relation)
		is, err := c.claim(cl.ID)
		if err != nil {
			return err
		}
		if is != nil && is.Implied && want[cl.ID] == nil {
			if err := c.em.claim(is, false); err != nil {
				return err
			}
		}
	}
	for id, cl := range want {
		is, err := c.claim(id)
		if err != nil {
			return err
		}
		if is == nil {
			if err := c.em.claim(cl, true); err != nil {
				return err
			}
		}
	}
	return nil
}

// anyClaim reports whether a stored claim has this subject, relation and
// object. It looks from the side that has fewer claims.
func anyClaim(r pebble.Reader, t triple) (found bool, err error) {
	from, side := t.subject, sideOut
	if t.object != "" {
		out, err := count(r, countEndKey(t.subject, sideOut, t.relation))
		if err != nil {
			return false, err
		}
		in, err := count(r, countEndKey(t.object, sideIn, t.relation))
		if err != nil {
			return false, err
		}
		if in < out {
			from, side = t.object, sideIn
		}
	}
	var cl graph.Claim
	err = scan(r, endRelKey(from, side, t.relation), func(k, row []byte) (bool, error) {
		if err := decodeRow(&cl, claimID(k[len(k)-claimKeyLen:]), row); err != nil {
			return false, err
		}
		found = !cl.Implied && tripleOf(&cl) == t
		return !found, nil
	})
	return found, err
}

// putRun records an import run.
func putRun(s sink, r pebble.Reader, run *graph.ImportRun) error {
	key := append([]byte{spaceRun}, run.ID...)
	if r != nil {
		_, err := get(r, key, func(v []byte) error {
			var old graph.ImportRun
			if err := json.Unmarshal(v, &old); err != nil {
				return fmt.Errorf("run %s: %w", run.ID, err)
			}
			return s.del(runByDataKey(old.Dataset, run.ID))
		})
		if err != nil {
			return err
		}
	}
	b, err := json.Marshal(run)
	if err != nil {
		return fmt.Errorf("run %s: %w", run.ID, err)
	}
	return errors.Join(s.put(key, b), s.put(runByDataKey(run.Dataset, run.ID), nil))
}

func runByDataKey(dataset, id string) []byte {
	return append(append(append([]byte{spaceRunByData}, dataset...), 0), id...)
}

// readEntity returns the entity of an id, or nil.
func readEntity(r pebble.Reader, id graph.ID, detail graph.Detail) (e *graph.Entity, err error) {
	_, err = get(r, idKey(spaceEntity, id), func(v []byte) (err error) {
		e, err = decodeRecord(id, v, detail)
		return err
	})
	return e, err
}
