package embedded

import (
	"bytes"
	"context"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// fullStore returns a store that has keys in every space.
func fullStore(t *testing.T) *Store {
	t.Helper()
	s := openWith(t, vfs.NewMem(), graph.Vocabulary{Types: []string{"Person"}, Relations: []string{"metWith"}, Properties: []string{"note"}})
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	ns := s.opts.Namespace
	ev := newEvents(7)
	a, b := ev.next(), ev.next()
	b.AttributedTo = []graph.ID{"org:kcna"}
	b.Links = []graph.Link{{Kind: graph.Contradicts, Claim: a.ID}}
	b.Normalize()
	var quads []quad.Quad
	for i := range 30 { // enough that grams of their names are kept
		quads = append(quads, actorQuads(ns, i)...)
	}
	quads = append(quads, quad.Quad{Subject: ns.Term("per:a"), Predicate: ns.Vocab("note"), Object: quad.String("a note")}, quad.Quad{Subject: ns.Term("per:a"), Predicate: ns.Vocab("metWith"), Object: ns.Term("per:b"), Label: ns.Graph("icews")})
	b.Confidence = 0.5
	l, err := s.Loader(t.Context(), graph.LoaderOptions{}) // what it finds common, b has in part
	if err != nil {
		t.Fatal(err)
	}
	if err := l.AddClaim(a); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Commit(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	_, err = s.Apply(t.Context(), &graph.Batch{Quads: quads, Claims: []*graph.Claim{a, b}, Run: &graph.ImportRun{ID: "r1", Dataset: "icews"}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func faults(t *testing.T, s *Store) []string {
	t.Helper()
	var codes []string
	if err := s.Check(context.Background(), func(f graph.Fault) { codes = append(codes, f.Code) }); err != nil {
		t.Fatal(err)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// TestStore_Check damages one key of each space in turn, in three ways, and
// mends it again.
func TestStore_Check(t *testing.T) {
	s := fullStore(t)
	if codes := faults(t, s); codes != nil {
		t.Fatalf("the store has %q", codes)
	}
	for space := range spaceNames {
		var key, value []byte
		err := scan(s.db, []byte{space}, func(k, v []byte) (bool, error) {
			key, value = bytes.Clone(k), bytes.Clone(v)
			return false, nil
		})
		if err != nil || key == nil {
			t.Errorf("no key in space %c, %v", space, err)
			continue
		}
		if space == spaceVocab {
			continue // checked when the store is opened
		}
		for _, damage := range []struct {
			name string
			do   func(*pebble.Batch) error
		}{
			{"lost", func(b *pebble.Batch) error { return b.Delete(key, nil) }},
			{"changed", func(b *pebble.Batch) error { return b.Set(key, append(bytes.Clone(value), 1), nil) }},
			{"strange", func(b *pebble.Batch) error { return b.Set(append(bytes.Clone(key), "x"...), value, nil) }},
		} {
			b := s.db.NewBatch()
			if err := damage.do(b); err != nil {
				t.Fatal(err)
			}
			if err := b.Commit(pebble.Sync); err != nil {
				t.Fatal(err)
			}
			if codes := faults(t, s); codes == nil {
				t.Errorf("%s: a key that is %s is no fault", spaceNames[space], damage.name)
			}
			mend := s.db.NewBatch()
			if err := mend.Set(key, value, nil); err != nil {
				t.Fatal(err)
			}
			if err := mend.Delete(append(bytes.Clone(key), "x"...), nil); err != nil {
				t.Fatal(err)
			}
			if err := mend.Commit(pebble.Sync); err != nil {
				t.Fatal(err)
			}
		}
	}
	if codes := faults(t, s); codes != nil {
		t.Fatalf("the mended store has %q", codes)
	}
}

func TestStore_Check_runs(t *testing.T) {
	for name, damage := range map[string]func(*Store) error{
		"lost":     func(s *Store) error { return s.db.Delete(append([]byte{spaceRun}, "r1"...), pebble.Sync) },
		"damaged":  func(s *Store) error { return s.db.Set(append([]byte{spaceRun}, "r1"...), []byte("{"), pebble.Sync) },
		"unlisted": func(s *Store) error { return s.db.Delete(runByDataKey("icews", "r1"), pebble.Sync) },
	} {
		t.Run(name, func(t *testing.T) {
			s := fullStore(t)
			if err := damage(s); err != nil {
				t.Fatal(err)
			}
			if codes := faults(t, s); !slices.Equal(codes, []string{faultRun}) {
				t.Errorf("faults %q", codes)
			}
		})
	}
}

// TestStore_Check_span narrows where the claims of a common value are said to lie.
func TestStore_Check_span(t *testing.T) {
	s := fullStore(t)
	var key []byte
	err := scan(s.db, []byte{spaceCommon}, func(k, v []byte) (bool, error) {
		key = bytes.Clone(k)
		return false, nil
	})
	if err != nil || key == nil {
		t.Fatalf("no value is common: %v", err)
	}
	for name, none := range map[string]span{
		"newer": {newest: appendDateKey(nil, noDateIsNewer, false), oldest: appendDateKey(nil, noDateIsNewer, false)},
		"older": {newest: appendDateKey(nil, 0, true), oldest: appendDateKey(nil, 0, true)},
	} {
		if err := s.db.Set(key, none.append(nil), pebble.Sync); err != nil {
			t.Fatal(err)
		}
		if codes := faults(t, s); !slices.Equal(codes, []string{faultMissing}) {
			t.Errorf("of a span that is %s than the claims, faults %q", name, codes)
		}
	}
}
