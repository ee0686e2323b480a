package storetest

import (
	"context"
	"maps"
	"reflect"
	"slices"
	"sync"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A Model is a store in memory, written to be plainly right: maps, sorted when
// they are read. It does all that [graph.Store] promises but keep the graph
// after the process. Loading is linear; the first read after a write derives
// everything anew.
type Model struct {
	ns    graph.Namespace
	vocab *vocabulary

	writing chan struct{} // holds a value while a writer is at work

	mu     sync.Mutex // guards what follows
	state  *state     // changed in place while no view reads it
	view   *view      // of state, nil until a snapshot asks for it
	closed bool
	// interrupted is the load that can be resumed, nil for none.
	interrupted *interrupted
}

// NewModel returns an empty model.
func NewModel(ns graph.Namespace, vocab graph.Vocabulary) *Model {
	return newModel(ns, vocab, newState())
}

func newModel(ns graph.Namespace, vocab graph.Vocabulary, s *state) *Model {
	return &Model{ns: ns, vocab: newVocabulary(ns, vocab), writing: make(chan struct{}, 1), state: s}
}

// Reopen returns a model of the same graph with another vocabulary, as a
// store's folder would be opened again. m must be closed.
func (m *Model) Reopen(vocab graph.Vocabulary) *Model {
	m.mu.Lock()
	defer m.mu.Unlock()
	again := newModel(m.ns, vocab, m.state.clone())
	if reflect.DeepEqual(again.vocab, m.vocab) {
		again.interrupted = m.interrupted
	}
	return again
}

// Namespace implements [graph.Store].
func (m *Model) Namespace() graph.Namespace { return m.ns }

// Snapshot implements [graph.Store].
func (m *Model) Snapshot(ctx context.Context) (graph.Snapshot, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return nil, graph.ErrClosed
	}
	if m.view == nil {
		m.view = &view{ns: m.ns, vocab: m.vocab, state: m.state}
	}
	return &snapshot{view: m.view, reads: graph.ReadsOf(ctx)}, nil
}

// begin waits for the turn to write, and end gives it back.
func (m *Model) begin(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case m.writing <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		m.end()
		return graph.ErrClosed
	}
	return nil
}

func (m *Model) end() { <-m.writing }

// change lets fn change the graph, in one step for all readers. The caller has
// the turn to write.
func (m *Model) change(fn func(*state)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.view != nil {
		m.state, m.view = m.state.clone(), nil
	}
	fn(m.state)
}

// Close implements [graph.Store].
func (m *Model) Close() error {
	m.writing <- struct{}{}
	defer m.end()
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}

// A quadSet is a set of quads.
type quadSet map[quad.Quad]bool

func (s quadSet) list() []quad.Quad {
	qs := make([]quad.Quad, 0, len(s))
	for q := range s {
		qs = append(qs, q)
	}
	return qs
}

// A state is all that a store keeps; everything else follows from it.
type state struct {
	quads  map[graph.ID]quadSet      // bare quads by subject
	claims map[graph.ID]*graph.Claim // by id; never changed, only replaced
	about  map[graph.ID]int          // how many of claims have that subject
	runs   map[string]graph.ImportRun
	acts   map[item][]act // what runs did, the oldest first
	number map[string]int // of runs whose acts are known
	last   int            // the greatest of them ever
}

func newState() *state {
	return &state{quads: map[graph.ID]quadSet{}, claims: map[graph.ID]*graph.Claim{}, about: map[graph.ID]int{}, runs: map[string]graph.ImportRun{},
		acts: map[item][]act{}, number: map[string]int{}}
}

func (s *state) clone() *state {
	quads := make(map[graph.ID]quadSet, len(s.quads))
	for id, set := range s.quads {
		quads[id] = maps.Clone(set)
	}
	acts := make(map[item][]act, len(s.acts))
	for of, list := range s.acts {
		acts[of] = slices.Clone(list)
	}
	return &state{quads: quads, claims: maps.Clone(s.claims), about: maps.Clone(s.about), runs: maps.Clone(s.runs),
		acts: acts, number: maps.Clone(s.number), last: s.last}
}

// hasEntity reports whether there is a quad or a claim with that subject.
func (s *state) hasEntity(id graph.ID) bool { return len(s.quads[id]) > 0 || s.about[id] > 0 }

func (s *state) addQuad(id graph.ID, q quad.Quad) {
	set := s.quads[id]
	if set == nil {
		set = quadSet{}
		s.quads[id] = set
	}
	set[q] = true
}

func (s *state) deleteQuad(id graph.ID, q quad.Quad) {
	if delete(s.quads[id], q); len(s.quads[id]) == 0 {
		delete(s.quads, id)
	}
}

func (s *state) addClaim(c *graph.Claim) {
	s.deleteClaim(c.ID)
	s.claims[c.ID] = c
	s.about[c.Subject]++
}

func (s *state) deleteClaim(id graph.ID) {
	c := s.claims[id]
	if c == nil {
		return
	}
	delete(s.claims, id)
	if s.about[c.Subject]--; s.about[c.Subject] == 0 {
		delete(s.about, c.Subject)
	}
}

// node returns all quads of a claim's node, whether they are a claim or not.
func (s *state) node(ns graph.Namespace, id graph.ID) quadSet {
	set := quadSet{}
	maps.Copy(set, s.quads[id])
	if c := s.claims[id]; c != nil {
		for _, q := range ns.ClaimQuads(c) {
			set[q] = true
		}
	}
	return set
}

// setNode makes set the quads of a claim's node: a claim if they are exactly
// one, else bare quads.
func (s *state) setNode(ns graph.Namespace, id graph.ID, set quadSet) {
	s.deleteClaim(id)
	delete(s.quads, id)
	if len(set) == 0 {
		return
	}
	if c, err := ns.ClaimFromQuads(set.list()); err == nil {
		s.addClaim(c)
		return
	}
	s.quads[id] = set
}
