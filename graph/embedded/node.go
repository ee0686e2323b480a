package embedded

import (
	"errors"
	"slices"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// The quads of a claim's node are one set. While it is exactly a claim's it is
// kept as that claim, else as bare quads.

// nodes are the claims' nodes that a batch changes, in the order that it names them.
type nodes struct {
	by    map[graph.ID]*nodeInput
	order []graph.ID
}

// nodeInput is what a batch says of one claim's node.
type nodeInput struct {
	quads []quad.Quad // each once
	claim *graph.Claim
	given map[quad.Quad]bool
}

func newNodes() *nodes { return &nodes{by: map[graph.ID]*nodeInput{}} }

func (n *nodes) of(id graph.ID) *nodeInput {
	in := n.by[id]
	if in == nil {
		in = new(nodeInput)
		n.by[id] = in
		n.order = append(n.order, id)
	}
	return in
}

func (n *nodeInput) add(q quad.Quad) {
	if n.given == nil {
		n.given = map[quad.Quad]bool{}
	}
	if !n.given[q] {
		n.given[q] = true
		n.quads = append(n.quads, q)
	}
}

// node is a claim's node as it is in the store.
type node struct {
	id    graph.ID
	claim *graph.Claim // stored, not implied; nil where the quads are none
	bare  []quadText
	// implied is the implied claim of the same id, which has no quads.
	implied *graph.Claim
}

func (c *change) node(id graph.ID) (n node, err error) {
	n.id = id
	if n.claim, err = readClaim(c.b, id); err != nil {
		return n, err
	}
	if n.claim != nil && n.claim.Implied {
		n.claim, n.implied = nil, n.claim
	}
	if n.claim != nil || !c.pending {
		return n, nil
	}
	n.bare, err = bareQuads(c.b, c.store.opts.Namespace.Term(id))
	return n, err
}

// quads returns all quads of a node.
func (n *node) quads(ns graph.Namespace) []quad.Quad {
	if n.claim != nil {
		return ns.ClaimQuads(n.claim)
	}
	return quadsOf(n.bare)
}

// stored returns the claim of an id, nil if there is none or it is implied.
func (c *change) stored(id graph.ID) (*graph.Claim, error) {
	if !id.IsClaim() {
		return nil, nil
	}
	cl, err := readClaim(c.b, id)
	if err != nil || cl == nil || cl.Implied {
		return nil, err
	}
	return cl, nil
}

func (c *change) removeFromNode(id graph.ID, gone []quad.Quad) error {
	n, err := c.node(id)
	if err != nil {
		return err
	}
	was := n.quads(c.store.opts.Namespace)
	kept := slices.DeleteFunc(slices.Clone(was), func(q quad.Quad) bool { return slices.Contains(gone, q) })
	if len(kept) == len(was) {
		return nil
	}
	return c.setNode(n, kept)
}

// addToNode adds quads to a claim's node, or a claim, or both.
func (c *change) addToNode(id graph.ID, in *nodeInput) error {
	ns := c.store.opts.Namespace
	n, err := c.node(id)
	if err != nil {
		return err
	}
	if n.claim != nil && len(in.quads) == 0 {
		c.counts.KnownClaims++
		return nil
	}
	if len(in.quads) == 0 && len(n.bare) == 0 { // as claims mostly come
		c.counts.NewClaims++
		if err := c.countEntity(c.touch(in.claim.Subject)); err != nil {
			return err
		}
		return c.putNewClaim(n, in.claim)
	}
	set := map[quad.Quad]bool{}
	all := n.quads(ns)
	for _, q := range all {
		set[q] = true
	}
	given := in.quads
	var fresh []quad.Quad
	merge := func(qs []quad.Quad) {
		for _, q := range qs {
			if !set[q] {
				set[q] = true
				all, fresh = append(all, q), append(fresh, q)
			}
		}
	}
	merge(given)
	cl, err := ns.ClaimFromQuads(all)
	if err != nil && in.claim != nil {
		for _, q := range ns.ClaimQuads(in.claim) {
			if !in.given[q] {
				given = append(given, q)
			}
		}
		merge(given)
		cl, err = ns.ClaimFromQuads(all)
	}
	switch {
	case err == nil && n.claim != nil:
		c.counts.KnownClaims++
	case err == nil:
		c.counts.NewClaims++
		if err := c.countEntity(c.touch(cl.Subject)); err != nil {
			return err
		}
	default:
		if e := (*graph.InputError)(nil); !errors.As(err, &e) {
			return err
		}
		c.counts.NewQuads += int64(len(fresh))
		c.counts.KnownQuads += int64(len(given) - len(fresh))
	}
	if n.claim != nil {
		// Its subject was there, though perhaps only by this claim.
		if s := c.touch(n.claim.Subject); s != nil {
			s.seen = true
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	return c.setNode(n, all)
}

// setNode makes quads what is kept of a claim's node.
func (c *change) setNode(n node, quads []quad.Quad) error {
	if err := c.forgetClaim(n.id); err != nil {
		return err
	}
	if n.claim != nil {
		if err := c.putClaim(n.claim, false); err != nil {
			return err
		}
	}
	for i := range n.bare {
		if err := c.em.quad(c.store.derive, &n.bare[i], false); err != nil {
			return err
		}
	}
	if len(quads) == 0 {
		return nil
	}
	if cl, err := c.store.opts.Namespace.ClaimFromQuads(quads); err == nil {
		return c.putNewClaim(n, cl)
	}
	c.pending = true
	for _, q := range quads {
		t := textOf(q)
		if err := c.em.quad(c.store.derive, &t, true); err != nil {
			return err
		}
	}
	return nil
}

// putNewClaim adds a claim of a node that is none so far. An implied one of the
// same content gives way to it.
func (c *change) putNewClaim(n node, cl *graph.Claim) error {
	if n.implied != nil {
		if err := c.em.claim(n.implied, false); err != nil {
			return err
		}
	}
	return c.putClaim(cl, true)
}

func quadsOf(ts []quadText) []quad.Quad {
	qs := make([]quad.Quad, len(ts))
	for i, t := range ts {
		qs[i] = t.quad
	}
	return qs
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

// readClaim returns the claim of an id, stored or implied, or nil.
func readClaim(r pebble.Reader, id graph.ID) (cl *graph.Claim, err error) {
	_, err = get(r, appendClaimKey([]byte{spaceClaim}, id), func(row []byte) (err error) {
		cl, err = newClaim(id, row)
		return err
	})
	return cl, err
}
