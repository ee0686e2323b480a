package embedded

import (
	"fmt"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// TestLoader_impliedHub loads relation quads about an entity that has many
// claims, so that they are looked up all at once: a stored claim, retracted or
// from another data set, has its implied one left out.
func TestLoader_impliedHub(t *testing.T) {
	s := openOn(t, vfs.NewMem())
	defer s.Close()
	ns := s.opts.Namespace
	other := func(i int) graph.ID { return graph.ID(fmt.Sprintf("per:%d", i)) }
	recorded := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	b := new(graph.Batch)
	for i := range 20 {
		c := &graph.Claim{Subject: "per:hub", Relation: "metWith", Object: other(2 * i), Affirmed: true, Confidence: graph.NoConfidence, Dataset: "first", RecordedAt: recorded}
		if i%3 == 0 {
			c.RetractedAt = recorded.Add(time.Hour)
		}
		c.Normalize()
		b.Claims = append(b.Claims, c)
	}
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	l, err := s.Loader(t.Context(), graph.LoaderOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		q := quad.Quad{Subject: ns.Term("per:hub"), Predicate: ns.Vocab("metWith"), Object: ns.Term(other(i)), Label: ns.Graph("second")}
		if err := l.AddQuad(q, "f", i); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.Commit(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		var implied int
		err := scan(s.db, endRelKey(other(i), sideIn, "metWith"), func(_, row []byte) (bool, error) {
			if rowIsImplied(row) {
				implied++
			}
			return true, nil
		})
		if want := i % 2; err != nil || implied != want {
			t.Errorf("%s has %d implied claims, not %d, %v", other(i), implied, want, err)
		}
	}
	if codes := faults(t, s); codes != nil {
		t.Errorf("faults %q", codes)
	}
}
