package embedded

import (
	"slices"

	"entente/graph"
)

// An arena has the memory of claims that are read together and kept as long as
// each other, such as those of a page: a few blocks take the place of an
// allocation for each. What is kept of one claim keeps all of its block. A nil
// arena allocates for each claim. It is for one goroutine.
type arena struct {
	text     []byte           // what is used of a block
	last     int              // how much of it was used before the last claim
	evidence []graph.Evidence // what is left of a block
}

// The first block of texts, and the largest.
const (
	firstTextBlock = 1 << 10
	mostTextBlock  = 16 << 10
	evidenceBlock  = 32
)

// room returns the block of texts, so that n bytes can be appended in place.
func (a *arena) room(n int) []byte {
	if a == nil {
		return make([]byte, 0, n)
	}
	if cap(a.text)-len(a.text) < n {
		block := min(max(firstTextBlock, 2*cap(a.text)), mostTextBlock)
		a.text = make([]byte, 0, max(block, n))
	}
	a.last = len(a.text)
	return a.text
}

// used takes back what room returned, with what was appended.
func (a *arena) used(text []byte) {
	if a != nil {
		a.text = text
	}
}

// undo gives the texts of the last claim back, which nobody may have kept.
func (a *arena) undo() {
	if a != nil {
		a.text = a.text[:a.last]
	}
}

// growEvidence returns a list with room for n items.
func (a *arena) growEvidence(list []graph.Evidence, n int) []graph.Evidence {
	if n <= cap(list) {
		return list[:0]
	}
	if a == nil || n > evidenceBlock {
		return slices.Grow(list[:0], n)
	}
	if len(a.evidence) < n {
		a.evidence = make([]graph.Evidence, evidenceBlock)
	}
	list, a.evidence = a.evidence[:0:n], a.evidence[n:]
	return list
}
