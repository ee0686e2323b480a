package embedded

import (
	"bytes"
	"context"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// tripleChange is what a load does to the claims and quads of one triple.
type tripleChange struct {
	of        triple
	new       map[graph.ID]bool // claims
	lost      int               // claims
	added     []quad.Quad
	goneLines map[string]bool
}

// reconcileTriples is stageTriples where the load also removes: it makes the
// implied claims of each triple whose claims or quads change those that there
// must be.
func (l *loader) reconcileTriples(ctx context.Context) error {
	check := every(ctx, 1024)
	d := l.store.derive
	find := tripleFinder{r: l.base}
	var group []byte
	var c tripleChange
	err := l.triples.sorted(func(e entry) error {
		if err := check(); err != nil {
			return err
		}
		end := tripleEnd(e.key)
		if !bytes.Equal(group, e.key[:end]) {
			if err := l.reconcile(&c, &find); err != nil {
				return err
			}
			group, c = append(group[:0], e.key[:end]...), tripleChange{}
		}
		kind, item := e.key[end+1], e.key[end+2:]
		if kind == ofClaim || kind == ofLostClaim {
			cl, err := newClaim(claimID(item), e.value)
			if err != nil {
				return err
			}
			c.of = tripleOf(cl)
			if kind == ofLostClaim {
				c.lost++
				return nil
			}
			if c.new == nil {
				c.new = map[graph.ID]bool{}
			}
			c.new[cl.ID] = true
			return nil
		}
		q, err := decodeQuad(append([]byte{spaceSPOG}, item...), e.value)
		if err != nil {
			return err
		}
		c.of = d.tripleOf(q, d.relation(q))
		if kind == ofQuad {
			c.added = append(c.added, q)
			return nil
		}
		if c.goneLines == nil {
			c.goneLines = map[string]bool{}
		}
		c.goneLines[string(item)] = true
		return nil
	})
	if err != nil {
		return err
	}
	return l.reconcile(&c, &find)
}

// reconcile writes the implied claims of a triple that come and go.
func (l *loader) reconcile(c *tripleChange, find *tripleFinder) error {
	if c.of.subject == "" {
		return nil
	}
	d := l.store.derive
	before, err := d.quadsOf(l.base, c.of)
	if err != nil || len(before)+len(c.added) == 0 {
		return err
	}
	is, want := map[graph.ID]*graph.Claim{}, map[graph.ID]*graph.Claim{}
	quads := c.added
	for _, q := range before {
		id := d.implied(q, c.of.relation).ID
		cl, err := readClaim(l.base, id)
		if err != nil {
			return err
		}
		if cl != nil && cl.Implied {
			is[id] = cl
		}
		t := textOf(q)
		if !c.goneLines[string(t.key(spaceSPOG)[1:])] {
			quads = append(quads, q)
		}
	}
	stored := len(c.new) > 0
	if !stored {
		if stored, err = find.more(c.of, c.lost); err != nil {
			return err
		}
	}
	if !stored {
		for _, q := range quads {
			cl := d.implied(q, c.of.relation)
			want[cl.ID] = cl
		}
	}
	for id, cl := range is {
		if want[id] == nil && !c.new[id] { // that of a new claim's id has given way already
			if err := l.em.claim(cl, false); err != nil {
				return err
			}
		}
	}
	for id, cl := range want {
		if is[id] == nil {
			if err := l.em.claim(cl, true); err != nil {
				return err
			}
		}
	}
	return nil
}
