package storetest

import (
	"context"
	"fmt"
	"maps"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// An item is what a run does something to: a bare quad, or a claim's node.
type item struct {
	quad quad.Quad
	node graph.ID // "" for a quad
}

// An itemState is what there is of an item: a claim, or bare quads, or nothing.
type itemState struct {
	claim *graph.Claim
	quads quadSet // nil for none
}

// A deed is what a run meant to do to an item.
type deed int

const (
	give     deed = iota // it is to be there
	assert               // the claim is to be there as it was given
	withdraw             // a claim of the dataset is to be retracted, its quads are to go
)

// An act is what a run did to an item. Acts are never changed, only replaced.
type act struct {
	run           int
	does          deed
	at            time.Time
	dataset       string // of withdraw
	before, after itemState
}

func (is itemState) equal(to itemState) bool {
	return show(is.claim) == show(to.claim) && maps.Equal(is.quads, to.quads)
}

// withdrawn returns what withdrawing a dataset makes of an item.
func (is itemState) withdrawn(ns graph.Namespace, dataset string, at time.Time) itemState {
	switch {
	case is.claim != nil && is.claim.Dataset == dataset && is.claim.RetractedAt.IsZero():
		return itemState{claim: retracted(is.claim, at)}
	case is.claim == nil && all(is.quads, func(q quad.Quad) bool { return ns.Dataset(q.Label) == dataset }):
		return itemState{}
	}
	return is
}

func (s *state) item(of item) itemState {
	if of.node != "" {
		return itemState{claim: s.claims[of.node], quads: maps.Clone(s.quads[of.node])}
	}
	for _, set := range s.quads {
		if set[of.quad] {
			return itemState{quads: quadSet{of.quad: true}}
		}
	}
	return itemState{}
}

func (s *state) setItem(ns graph.Namespace, of item, to itemState) {
	if of.node == "" {
		if id := ns.ID(of.quad.Subject); to.quads != nil {
			s.addQuad(id, of.quad)
		} else {
			s.deleteQuad(id, of.quad)
		}
		return
	}
	delete(s.quads, of.node)
	switch {
	case to.claim != nil:
		s.addClaim(to.claim)
	case to.quads != nil:
		s.deleteClaim(of.node)
		s.quads[of.node] = maps.Clone(to.quads)
	default:
		s.deleteClaim(of.node)
	}
}

func retracted(c *graph.Claim, at time.Time) *graph.Claim {
	d := *c
	d.RetractedAt = at
	return &d
}

// retractActs makes a retraction of a batch one that was there before all runs.
func (s *state) retractActs(id graph.ID, at time.Time) {
	retract := func(to itemState) itemState {
		if to.claim != nil && to.claim.RetractedAt.IsZero() {
			to.claim = retracted(to.claim, at)
		}
		return to
	}
	for i, a := range s.acts[item{node: id}] {
		a.before, a.after = retract(a.before), retract(a.after)
		s.acts[item{node: id}][i] = a
	}
}

// Undo implements [graph.Store].
func (m *Model) Undo(ctx context.Context, id string, at time.Time) (c graph.Counts, err error) {
	if err := m.begin(ctx); err != nil {
		return c, err
	}
	defer m.end()
	run, ok := m.state.runs[id]
	if !ok {
		return c, fmt.Errorf("%w: %s", graph.ErrNoRun, id)
	}
	if !run.UndoneAt.IsZero() {
		return c, &graph.InputError{Code: graph.CodeRunUndone, Msg: "run " + id + " is undone"}
	}
	number := m.state.number[id]
	if number == 0 {
		return c, &graph.InputError{Code: graph.CodeRunNotRecorded, Msg: "nothing is known of run " + id}
	}
	m.interrupt(nil)
	was := m.state.clone()
	m.change(func(s *state) {
		for of, acts := range s.acts {
			for i := range acts {
				if acts[i].run == number {
					s.undo(m.ns, of, i)
					break
				}
			}
		}
		run.UndoneAt = time.UnixMicro(at.UnixMicro()).UTC()
		s.runs[id] = run
		delete(s.number, id)
	})
	m.countChanges(&c, was, m.state)
	for id, set := range m.state.quads {
		for q := range set {
			if !was.quads[id][q] {
				c.NewQuads++
			}
		}
	}
	c.New = c.NewQuads
	return c, nil
}

// undo takes one act on an item away, and does those after it again on what
// there was before it.
func (s *state) undo(ns graph.Namespace, of item, i int) {
	acts := s.acts[of]
	now := acts[i].before
	kept := acts[:i:i]
	var first *graph.Claim // as it was before it was retracted in vain
	for _, a := range acts[i+1:] {
		redone := a
		redone.before = now
		switch {
		case a.does == give && of.node == "", a.does == assert:
		case a.does == give && now.claim != nil: // it is known, and stays
			redone.after = now
		case a.does == give:
			if first != nil {
				redone.after.claim = first
			}
		case a.does == withdraw:
			redone.after = now.withdrawn(ns, a.dataset, a.at)
			vain := now.claim == nil || !now.claim.RetractedAt.IsZero()
			if vain && first == nil && a.before.claim != nil && a.before.claim.RetractedAt.IsZero() {
				first = a.before.claim
			}
		}
		now = redone.after
		kept = append(kept, redone)
	}
	s.setItem(ns, of, now)
	if s.acts[of] = kept; len(kept) == 0 {
		delete(s.acts, of)
	}
}
