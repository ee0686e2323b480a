package storetest

import (
	"context"
	"slices"
	"sync"
	"testing"

	"entente/graph"
)

// TestCount holds the counting store to what its users rely on.
func TestCount(t *testing.T) {
	store := Count(NewModel(Namespace(), Vocabulary()))
	Load(t, store, Claim("per:a", "metWith", "per:b"))
	snap := View(t, store)
	for range 2 {
		if _, err := snap.Entities(context.Background(), []graph.ID{"per:a", "per:b"}, graph.Head); err != nil {
			t.Fatal(err)
		}
	}
	if calls := store.Calls(); calls["Entities"] != 2 || calls["Snapshot"] != 1 || len(calls) != 2 {
		t.Errorf("calls are %v, want 2 of Entities and 1 of Snapshot", calls)
	}
	if store.Reset(); len(store.Calls()) != 0 {
		t.Errorf("after Reset calls are %v", store.Calls())
	}
}

// TestModel_Check shows that Check finds what is wrong.
func TestModel_Check(t *testing.T) {
	c := Claim("per:a", "metWith", "per:b")
	for code, plant := range map[string]func(*state){
		"bad-claim":      func(s *state) { d := *c; d.Relation = "operates"; s.claims[c.ID] = &d },
		"bad-count":      func(s *state) { s.about["per:a"] = 7 },
		"empty-node":     func(s *state) { s.quads["per:b"] = quadSet{} },
		"split-claim":    func(s *state) { s.addQuad(c.ID, Namespace().ClaimQuads(c)[0]) },
		"unfolded-claim": func(s *state) { set := s.node(Namespace(), c.ID); s.deleteClaim(c.ID); s.quads[c.ID] = set },
		"bad-quad":       func(s *state) { s.addQuad("per:c", Namespace().ClaimQuads(c)[0]) },
	} {
		t.Run(code, func(t *testing.T) {
			m := NewModel(Namespace(), Vocabulary())
			Load(t, m, c)
			m.change(plant)
			var codes []string
			if err := m.Check(context.Background(), func(f graph.Fault) { codes = append(codes, f.Code) }); err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(codes, code) {
				t.Errorf("Check finds %v, want %s", codes, code)
			}
		})
	}
}

// TestModel runs the suite on the model itself.
func TestModel(t *testing.T) {
	var mu sync.Mutex
	folders := map[string]*Model{}
	Run(t, func(dir string, opts Options) (graph.Store, error) {
		mu.Lock()
		defer mu.Unlock()
		m := NewModel(opts.Namespace, opts.Vocabulary)
		if old := folders[dir]; old != nil {
			if old.Namespace() != opts.Namespace {
				return nil, graph.ErrBase
			}
			m = old.Reopen(opts.Vocabulary)
		}
		folders[dir] = m
		return m, nil
	})
}
