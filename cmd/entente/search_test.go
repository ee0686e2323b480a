package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph"
)

// TestSearch_relevance searches the bundled data. Each line of
// testdata/search.txt that does not begin with # is a query, "=>", and the hits
// that must come first, in order and parted by ";": an id, a tier and a field.
// A "." after them: there are no others.
func TestSearch_relevance(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("testdata", "search.txt"))
	if err != nil {
		t.Fatal(err)
	}
	o := bundledOntology(t)
	model, _ := bundledModel(t, o)
	for name, store := range map[string]graph.Store{"model": model, "embedded": bundledEmbedded(t, o)} {
		snap, err := store.Snapshot(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for number, line := range strings.Split(string(b), "\n") {
			text, want, ok := strings.Cut(line, "=>")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			n++
			page, err := snap.Search(context.Background(), &graph.SearchQuery{Text: text, First: 20})
			if err != nil {
				t.Fatal(err)
			}
			want, only := strings.CutSuffix(strings.TrimSpace(want), ".")
			var wanted []string
			for _, w := range strings.Split(want, ";") {
				if w = strings.TrimSpace(w); w != "" {
					wanted = append(wanted, w)
				}
			}
			var got []string
			for _, h := range page.Hits {
				got = append(got, fmt.Sprintf("%s %s %s", h.Entity.ID, h.Tier, h.Field))
			}
			if len(got) < len(wanted) || only && len(got) > len(wanted) || strings.Join(got[:len(wanted)], "; ") != strings.Join(wanted, "; ") {
				t.Errorf("%s: testdata/search.txt:%d: %s\ngot  %s\nwant %s", name, number+1, text, strings.Join(got, "; "), strings.Join(wanted, "; "))
			}
		}
		if n < 20 {
			t.Errorf("%d queries", n)
		}
		if err := snap.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
