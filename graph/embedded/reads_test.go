package embedded

import (
	"testing"

	"entente/graph"
	"entente/graph/storetest"
)

// TestSnapshot_reads holds the keys that calls count to what they must read,
// and a snapshot that is not asked to count to counting nothing. A claim of a
// list by date is two keys, that of the list and its row.
func TestSnapshot_reads(t *testing.T) {
	s, err := openDir(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	var claims []*graph.Claim
	for i := range 500 {
		claims = append(claims, storetest.Claim("per:hub", "metWith", graph.ID("per:"+string(rune('a'+i%26))), storetest.On([]string{"2017", "2018", "2019-05"}[i%3]), func(c *graph.Claim) { c.Dataset = string(rune('a' + i/78)) }))
	}
	storetest.Load(t, s, claims)
	reads := &graph.Reads{}
	snap, err := s.Snapshot(graph.CountReads(t.Context(), reads))
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	if _, err := snap.Relations(t.Context()); err != nil {
		t.Fatal(err)
	}
	keys := func(call func() error) int64 {
		t.Helper()
		before := reads.Keys()
		if err := call(); err != nil {
			t.Fatal(err)
		}
		return reads.Keys() - before
	}
	all := graph.NewSelection()
	page := func(first int) func() error {
		return func() error {
			_, err := snap.EntityClaims(t.Context(), []graph.ID{"per:hub"}, &graph.ClaimQuery{Direction: graph.Out, Selection: all, Page: graph.Page{First: first, Last: -1}})
			return err
		}
	}
	oldest := func(p graph.Page) func() error {
		return func() error {
			pages, err := snap.EntityClaims(t.Context(), []graph.ID{"per:hub"}, &graph.ClaimQuery{Direction: graph.Out, Selection: all, Order: graph.DateAsc, Page: p})
			if err == nil && len(pages[0].Claims) != 20 {
				t.Errorf("a page of %d claims", len(pages[0].Claims))
			}
			return err
		}
	}
	for _, tt := range []struct {
		name        string
		call        func() error
		least, most int64
	}{
		{"a page of 20 of a hub", page(20), 20, 25},
		{"all of a hub", page(1000), 500, 510},
		{"a page of 20 of a hub, the oldest", oldest(graph.Page{First: 20, Last: -1}), 20, 100},
		{"a page of 20 within a date", oldest(graph.Page{First: 20, Last: -1, After: graph.DateAsc.Encode(graph.DateAsc.CursorOf(claims[240]))}), 20, 100},
		{"a page of 20 back from the end", oldest(graph.Page{First: -1, Last: 20}), 20, 100},
		{"its counters", func() error { _, err := snap.RelationCounts(t.Context(), []graph.ID{"per:hub"}, nil, 0); return err }, 1, 3},
		{"a claim", func() error { _, err := snap.Claims(t.Context(), []graph.ID{claims[0].ID}); return err }, 1, 1},
		{"all claims", func() error {
			return snap.ScanClaims(t.Context(), &graph.ClaimQuery{Selection: all}, func(*graph.Claim) error { return nil })
		}, 500, 510},
		{"entities", func() error {
			_, err := snap.ListEntities(t.Context(), &graph.EntityQuery{Page: graph.Page{First: 5, Last: -1}})
			return err
		}, 1, 8},
	} {
		if n := keys(tt.call); n < tt.least || n > tt.most {
			t.Errorf("%s: %d keys, want %d to %d", tt.name, n, tt.least, tt.most)
		}
	}
	before := reads.Keys()
	silent, err := s.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	if _, err := silent.Stats(t.Context()); err != nil || reads.Keys() != before {
		t.Errorf("another snapshot counts %d, %v", reads.Keys()-before, err)
	}
}
