package storetest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// Apply implements [graph.Store].
func (m *Model) Apply(ctx context.Context, b *graph.Batch) (graph.Counts, error) {
	change, err := newChange(m.ns, b)
	if err != nil {
		return graph.Counts{}, err
	}
	if err := m.begin(ctx); err != nil {
		return graph.Counts{}, err
	}
	defer m.end()
	m.interrupt(nil)
	m.change(change.apply)
	return change.counts, nil
}

// A subjectQuad is a quad with the id of its subject.
type subjectQuad struct {
	subject graph.ID
	quad.Quad
}

// A change is a batch, checked, that is being applied.
type change struct {
	*graph.Batch
	ns      graph.Namespace
	add     []subjectQuad
	remove  []subjectQuad
	retract []graph.Retraction
	counts  graph.Counts
	// lost are subjects whose last claim became bare quads during additions:
	// they are not new if the batch also says something about them.
	lost map[graph.ID]bool
}

func newChange(ns graph.Namespace, b *graph.Batch) (*change, error) {
	c := &change{Batch: b, ns: ns, lost: map[graph.ID]bool{}}
	var err error
	if c.add, err = subjectQuads(ns, b.Quads); err != nil {
		return nil, err
	}
	if c.remove, err = subjectQuads(ns, b.DeleteQuads); err != nil {
		return nil, err
	}
	for _, claim := range b.Claims {
		if err := checkClaim(ns, claim); err != nil {
			return nil, err
		}
	}
	for _, r := range b.Retract {
		r.At = time.UnixMicro(r.At.UnixMicro()).UTC()
		if r.At.IsZero() || r.At.Year() < 0 || r.At.Year() > 9999 {
			return nil, &graph.InputError{Code: "bad-retraction", Msg: fmt.Sprintf("%v is no time to retract %s at", r.At, r.Claim)}
		}
		c.retract = append(c.retract, r)
	}
	return c, nil
}

func subjectQuads(ns graph.Namespace, qs []quad.Quad) ([]subjectQuad, error) {
	list := make([]subjectQuad, len(qs))
	for i, q := range qs {
		q, err := graph.NormalQuad(q)
		if err != nil {
			return nil, err
		}
		list[i] = subjectQuad{ns.ID(q.Subject), q}
	}
	return list, nil
}

func checkClaim(ns graph.Namespace, c *graph.Claim) error {
	if c.Implied {
		return &graph.InputError{Code: "bad-claim", Msg: fmt.Sprintf("%s is implied by a quad", c.ID), Hint: "add the quad"}
	}
	if err := ns.ValidateClaim(c); err != nil {
		return &graph.InputError{Code: "bad-claim", Msg: err.Error()}
	}
	return nil
}

func (c *change) apply(s *state) {
	c.doRemovals(s)
	c.doAdditions(s)
	for _, r := range c.retract {
		if claim := s.claims[r.Claim]; claim != nil && claim.RetractedAt.IsZero() {
			s.claims[r.Claim] = retracted(claim, r.At)
			s.retractActs(r.Claim, r.At)
		}
	}
	if c.Run != nil {
		s.runs[c.Run.ID] = cloneRun(c.Run)
	}
}

func (c *change) doRemovals(s *state) {
	for _, id := range c.DeleteClaims {
		if s.claims[id] != nil {
			s.deleteClaim(id)
			delete(s.acts, item{node: id})
		}
	}
	nodes := map[graph.ID]quadSet{}
	for _, q := range c.remove {
		if !q.subject.IsClaim() {
			if s.quads[q.subject][q.Quad] {
				s.deleteQuad(q.subject, q.Quad)
				delete(s.acts, item{quad: q.Quad})
			}
			continue
		}
		if nodes[q.subject] == nil {
			nodes[q.subject] = s.node(c.ns, q.subject)
		}
		delete(nodes[q.subject], q.Quad)
	}
	for id, set := range nodes {
		c.setNode(s, id, set)
	}
}

// An addition is what a batch adds to one claim's node.
type addition struct {
	quads quadSet
	claim *graph.Claim // the first of Batch.Claims
}

func (c *change) doAdditions(s *state) {
	seen := quadSet{}
	nodes := map[graph.ID]*addition{}
	node := func(id graph.ID) *addition {
		if nodes[id] == nil {
			nodes[id] = &addition{quads: quadSet{}}
		}
		return nodes[id]
	}
	for _, q := range c.add {
		switch {
		case q.subject.IsClaim():
			node(q.subject).quads[q.Quad] = true
		case seen[q.Quad]:
		case s.quads[q.subject][q.Quad]:
			seen[q.Quad] = true
			c.counts.KnownQuads++
		default:
			seen[q.Quad] = true
			c.counts.NewQuads++
			c.countEntity(s, q.subject)
			s.addQuad(q.subject, q.Quad)
			delete(s.acts, item{quad: q.Quad})
		}
	}
	for _, claim := range c.Claims {
		if a := node(claim.ID); a.claim == nil {
			a.claim = claim
		}
	}
	for id, a := range nodes {
		c.addToNode(s, id, a)
	}
	c.counts.New = c.counts.NewQuads + c.counts.NewClaims
	c.counts.Known = c.counts.KnownQuads + c.counts.KnownClaims
}

func (c *change) addToNode(s *state, id graph.ID, a *addition) {
	was := s.claims[id]
	if len(a.quads) == 0 && len(s.quads[id]) == 0 { // a claim as it mostly comes
		if was != nil {
			c.counts.KnownClaims++
			return
		}
		c.counts.NewClaims++
		c.countEntity(s, a.claim.Subject)
		s.addClaim(cloneClaim(a.claim))
		delete(s.acts, item{node: id})
		return
	}
	before := s.node(c.ns, id)
	after := maps.Clone(before)
	maps.Copy(after, a.quads)
	claim, err := c.ns.ClaimFromQuads(after.list())
	if err != nil && a.claim != nil {
		for _, q := range c.ns.ClaimQuads(a.claim) {
			a.quads[q], after[q] = true, true
		}
		claim, err = c.ns.ClaimFromQuads(after.list())
	}
	switch {
	case err == nil && was != nil:
		c.counts.KnownClaims++
	case err == nil:
		c.counts.NewClaims++
		c.countEntity(s, claim.Subject)
	default:
		for q := range a.quads {
			if before[q] {
				c.counts.KnownQuads++
			} else {
				c.counts.NewQuads++
			}
		}
		if was != nil {
			c.lost[was.Subject] = true
		}
	}
	c.setNode(s, id, after)
}

// setNode makes set the quads of a claim's node. If it was another, the node is
// nobody's to undo.
func (c *change) setNode(s *state, id graph.ID, set quadSet) {
	if !maps.Equal(s.node(c.ns, id), set) {
		delete(s.acts, item{node: id})
	}
	s.setNode(c.ns, id, set)
}

// countEntity counts a subject that is about to be added, if it is new.
func (c *change) countEntity(s *state, id graph.ID) {
	if !s.hasEntity(id) && !c.lost[id] {
		c.counts.NewEntities++
	}
}

func cloneRun(r *graph.ImportRun) graph.ImportRun {
	run := *r
	run.Files = slices.Clone(r.Files)
	return run
}

func cloneClaim(c *graph.Claim) *graph.Claim {
	d := *c
	d.AttributedTo = slices.Clone(c.AttributedTo)
	d.Evidence = slices.Clone(c.Evidence)
	d.Qualifiers = slices.Clone(c.Qualifiers)
	d.Links = slices.Clone(c.Links)
	return &d
}
