package embedded

import (
	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A triple is what an implied claim, the bare quads that imply it, and the
// stored claims that take its place have in common.
type triple struct {
	subject  graph.ID
	relation string
	object   graph.ID
	value    quad.Value // where object is empty
}

func tripleOf(c *graph.Claim) triple { return triple{c.Subject, c.Relation, c.Object, c.Value} }

// tripleOf returns the triple of a bare quad of a relation.
func (d *deriver) tripleOf(q quad.Quad, relation string) triple {
	t := triple{subject: d.ns.ID(q.Subject), relation: relation, object: d.ns.ID(q.Object)}
	if t.object == "" {
		t.value = q.Object
	}
	return t
}

// reconcile makes the implied claims of a triple those that there must be, of
// whose bare quads some are gone.
func (c *change) reconcile(t triple, gone []quad.Quad) error {
	d := c.store.derive
	bare, err := d.quadsOf(c.b, t)
	if err != nil || len(bare)+len(gone) == 0 {
		return err
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
		id := d.implied(q, t.relation).ID
		is, err := readClaim(c.b, id)
		if err != nil {
			return err
		}
		switch {
		case is != nil && is.Implied && want[id] == nil:
			err = c.em.claim(is, false)
		case is == nil && want[id] != nil:
			err = c.em.claim(want[id], true)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// quadsOf returns the bare quads that imply claims of a triple.
func (d *deriver) quadsOf(r pebble.Reader, t triple) ([]quad.Quad, error) {
	object := t.value
	if t.object != "" {
		object = d.ns.Term(t.object)
	}
	var quads []quad.Quad
	st, _ := termText(d.ns.Term(t.subject))
	ot, _ := termText(object)
	for _, p := range d.predicates[t.relation] {
		pt, _ := termText(p)
		err := scan(r, quadKey(spaceSPOG, st, pt, ot), func(k, v []byte) (bool, error) {
			q, err := decodeQuad(k, v)
			if err == nil && q.Object == object {
				quads = append(quads, q)
			}
			return true, err
		})
		if err != nil {
			return nil, err
		}
	}
	return quads, nil
}

// anyClaim reports whether a stored claim has a triple.
func anyClaim(r pebble.Reader, t triple) (bool, error) { return moreClaims(r, t, 0) }

// moreClaims reports whether more than n stored claims have a triple. It looks
// from the side that has fewer claims.
func moreClaims(r pebble.Reader, t triple, n int) (bool, error) {
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
	have := 0
	err := scan(r, endRelKey(from, side, t.relation), func(k, row []byte) (bool, error) {
		if err := decodeKeyedRow(&cl, k, row); err != nil {
			return false, err
		}
		if !cl.Implied && tripleOf(&cl) == t {
			have++
		}
		return have <= n, nil
	})
	return have > n, err
}

// rowIsImplied reads the flags of a row alone.
func rowIsImplied(row []byte) bool {
	f := fields{s: string(row[:min(len(row), 10)])}
	return f.uvarint()&rowImplied != 0
}
