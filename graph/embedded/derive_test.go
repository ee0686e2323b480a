package embedded

import (
	"fmt"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
	"entente/graph/search"
)

// TestEntity_manyNames derives an entity of a hundred thousand aliases, which
// has to take a moment and not minutes.
func TestEntity_manyNames(t *testing.T) {
	s := openOn(t, vfs.NewMem())
	defer s.Close()
	ns := s.opts.Namespace
	const n = 100_000
	quads := make([]quad.Quad, 0, 2*n)
	for i := range n {
		for _, label := range []quad.Value{nil, ns.Graph("first")} {
			quads = append(quads, quad.Quad{Subject: ns.Term("per:a"), Predicate: ns.Vocab(graph.PropAlias), Object: quad.String(fmt.Sprintf("Name%d", i)), Label: label})
		}
	}
	e := s.derive.entity("per:a", quads)
	if len(e.Aliases) != n {
		t.Errorf("%d aliases, not %d", len(e.Aliases), n)
	}
	terms := map[string]bool{}
	for _, p := range search.NewDocument(e, s.derive.searched).Postings() {
		terms[p.Term] = true
	}
	if len(terms) != n+2 { // and "per", "a"
		t.Errorf("%d words, not %d", len(terms), n+2)
	}
}
