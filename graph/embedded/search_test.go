package embedded

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
	"entente/graph/search"
)

var entityCount = flag.Int("entities", 20_000, "entities of BenchmarkSearch")

// named returns a store of entities which all have the word "actor", and two of
// 4,000 words, of which some are frequent and most are rare.
func named(tb testing.TB, n int) *Store {
	tb.Helper()
	s := openOn(tb, vfs.NewMem())
	l, err := s.Loader(tb.Context(), graph.LoaderOptions{})
	if err != nil {
		tb.Fatal(err)
	}
	words := nameWords(4000)
	r := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(r, 1.3, 20, uint64(len(words)-1))
	ns := s.opts.Namespace
	for i := range n {
		name := fmt.Sprintf("Actor %s %s", words[zipf.Uint64()], words[zipf.Uint64()])
		q := quad.Quad{Subject: ns.Term(graph.ID(fmt.Sprintf("act:%07d", i))), Predicate: ns.Vocab(graph.PropName), Object: quad.String(name), Label: ns.Graph("first")}
		if err := l.AddQuad(q, "", 0); err != nil {
			tb.Fatal(err)
		}
	}
	if _, err := l.Commit(tb.Context(), nil); err != nil {
		tb.Fatal(err)
	}
	return s
}

// nameWords makes words of three syllables, in no order.
func nameWords(n int) []string {
	syllables := []string{"ba", "chi", "do", "gan", "he", "jin", "ka", "lo", "men", "nu", "pyo", "ri", "sul", "tae", "won", "yon"}
	var words []string
	for i := range n {
		k := i*1009 + 7
		words = append(words, syllables[k%16]+syllables[k/16%16]+syllables[k/256%16])
	}
	return words
}

func searchIn(tb testing.TB, s *Store, q *graph.SearchQuery) graph.SearchPage {
	tb.Helper()
	snap, err := s.Snapshot(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	page, err := snap.Search(tb.Context(), q)
	if err := errors.Join(err, snap.Close()); err != nil {
		tb.Fatal(err)
	}
	return page
}

func BenchmarkSearch(b *testing.B) {
	s := named(b, *entityCount)
	defer s.Close()
	words := nameWords(4000)
	for _, test := range []struct{ name, text string }{
		{"rare word", words[700]},
		{"frequent word", words[0]},
		{"word of all", "actor"},
		{"two words", words[0] + " " + words[40]},
		{"two words, one of all", "actor " + words[1]},
		{"frequent words", "actor " + words[0]},
		{"prefix of 1", words[3][:1]},
		{"prefix of 4", words[3][:4]},
		{"two words, the last a prefix", words[0] + " " + words[40][:3]},
		{"typo", words[700][:3] + "x" + words[700][4:]},
		{"typos in two words", words[0] + "x actxr"},
		{"nothing", "zzzzzzzzzz"},
	} {
		b.Run(test.name, func(b *testing.B) {
			var times []time.Duration
			hits := 0
			for b.Loop() {
				start := time.Now()
				page := searchIn(b, s, &graph.SearchQuery{Text: test.text, First: 10})
				times = append(times, time.Since(start))
				hits = len(page.Hits)
			}
			slices.Sort(times)
			b.ReportMetric(float64(hits), "hits")
			b.ReportMetric(float64(times[len(times)/2].Microseconds()), "p50-µs")
		})
	}
}

// TestSearch_bounds reads no more for a page than it says.
func TestSearch_bounds(t *testing.T) {
	const n = search.MaxCandidates + 2000
	s := named(t, n)
	defer s.Close()
	rows := func(max int, q graph.SearchQuery) bool {
		q.MaxRows = max
		return !searchIn(t, s, &q).Partial
	}
	t.Run("a word of all", func(t *testing.T) {
		if !rows(2000, graph.SearchQuery{Text: "actor", First: 10}) {
			t.Error("a page of 10 takes more than 2000 rows")
		}
		page := searchIn(t, s, &graph.SearchQuery{Text: "actor", First: 10, MaxRows: 2000})
		for i, h := range page.Hits {
			if want := graph.ID(fmt.Sprintf("act:%07d", i)); h.Entity.ID != want {
				t.Errorf("hit %d is %s, not %s: of equal ones the first come first", i, h.Entity.ID, want)
			}
		}
		if page = searchIn(t, s, &graph.SearchQuery{Text: "actor", First: 1, Total: true}); page.Total != n || page.Partial {
			t.Errorf("%d in all, not %d", page.Total, n)
		}
	})
	t.Run("rows run out", func(t *testing.T) {
		page := searchIn(t, s, &graph.SearchQuery{Text: "actor " + nameWords(1)[0], First: 10, MaxRows: 100})
		if !page.Partial || len(page.Hits) == 0 {
			t.Errorf("partial is %t, with %d hits", page.Partial, len(page.Hits))
		}
	})
	t.Run("frequent words alone", func(t *testing.T) {
		page := searchIn(t, s, &graph.SearchQuery{Text: "actor actor actor", First: 10})
		if !page.Partial || len(page.Hits) != 10 {
			t.Errorf("partial is %t, with %d hits", page.Partial, len(page.Hits))
		}
	})
}
