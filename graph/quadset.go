package graph

import (
	"slices"

	"github.com/cayleygraph/quad"
)

// A quadSet is a set for a claim's quads: few as a rule, which a scan of the
// list serves best, but as many as someone cares to send.
type quadSet struct {
	list  []quad.Quad
	index map[quad.Quad]bool // nil for few
}

func newQuadSet(n int) *quadSet {
	s := &quadSet{list: make([]quad.Quad, 0, n)}
	if n > 32 {
		s.index = make(map[quad.Quad]bool, n)
	}
	return s
}

func (s *quadSet) has(q quad.Quad) bool {
	if s.index != nil {
		return s.index[q]
	}
	return slices.Contains(s.list, q)
}

// add reports whether the quad is new.
func (s *quadSet) add(q quad.Quad) bool {
	if s.has(q) {
		return false
	}
	s.list = append(s.list, q)
	if s.index != nil {
		s.index[q] = true
	}
	return true
}
