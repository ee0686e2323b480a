package embedded

import (
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// TestStore_share holds snapshots to the data of their time, though they share
// a view, its iterators and the heads that it keeps.
func TestStore_share(t *testing.T) {
	s := openOn(t, vfs.NewMem())
	t.Cleanup(func() { s.Close() })
	ns := s.Namespace()
	node, name := ns.Term("per:kim"), ns.Vocab(graph.PropName)
	named := func(name string) quad.Quad {
		return quad.Quad{Subject: node, Predicate: ns.Vocab(graph.PropName), Object: quad.String(name)}
	}
	apply := func(b graph.Batch) {
		t.Helper()
		if _, err := s.Apply(t.Context(), &b); err != nil {
			t.Fatal(err)
		}
	}
	open := func() *snapshot {
		t.Helper()
		snap, err := s.snapshot()
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { snap.Close() })
		return snap
	}
	nameIn := func(snap *snapshot) string {
		t.Helper()
		es, err := snap.Entities(t.Context(), []graph.ID{"per:kim"}, graph.Head)
		if err != nil {
			t.Fatal(err)
		}
		page, err := snap.ListEntities(t.Context(), &graph.EntityQuery{Page: graph.Page{First: 9, Last: -1}})
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Entities) != 1 || page.Entities[0].Name != es[0].Name {
			t.Fatalf("the list has %+v, and the entity is named %s", page.Entities, es[0].Name)
		}
		return es[0].Name
	}
	apply(graph.Batch{Quads: []quad.Quad{{Subject: node, Predicate: graph.RDFType, Object: ns.Vocab("Person")}, named("Kim")}})
	first, second := open(), open()
	if first.view != second.view {
		t.Error("two snapshots of one version have a view each")
	}
	for range 2 { // read, and kept
		if got := nameIn(first); got != "Kim" {
			t.Errorf("the name is %s, want Kim", got)
		}
	}
	if len(first.view.idle) == 0 {
		t.Error("no iterator is kept for the next reader")
	}
	apply(graph.Batch{DeleteQuads: []quad.Quad{{Subject: node, Predicate: name, Object: quad.String("Kim")}}, Quads: []quad.Quad{named("Moon")}})
	third := open()
	for snap, want := range map[*snapshot]string{first: "Kim", second: "Kim", third: "Moon"} {
		if got := nameIn(snap); got != want {
			t.Errorf("the name is %s, want %s", got, want)
		}
	}

	// What iterators keep open is let go when files change.
	if err := s.db.Flush(); err != nil {
		t.Fatal(err)
	}
	current := func() *view {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.current
	}
	for deadline := time.Now().Add(10 * time.Second); current() != nil; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the view of before a flush is still the current one")
		}
	}
	if got := nameIn(open()); got != "Moon" {
		t.Errorf("after a flush the name is %s, want Moon", got)
	}
}
