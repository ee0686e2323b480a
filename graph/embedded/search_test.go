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
	s := openWith(tb, vfs.NewMem(), graph.Vocabulary{Properties: []string{"note"}, Searched: []string{"note"}})
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

// TestSearch_exact holds searches against scoring every entity, where words are
// so frequent that their postings are joined.
func TestSearch_exact(t *testing.T) {
	s, pool := named(t, 700), nameWords(8)
	defer func(n int64) { joinFrom = n }(joinFrom)
	defer s.Close()
	ns := s.opts.Namespace
	var quads []quad.Quad
	for i := range 100 { // of other fields, lengths and scripts
		node := ns.Term(graph.ID(fmt.Sprintf("act:%07d", i*7)))
		for p, text := range map[string]string{
			graph.PropAlias: []string{"Actor", pool[0] + " " + pool[1], pool[2] + " Actor", pool[1] + pool[0], "김정은", pool[1] + " " + pool[3] + " " + pool[0]}[i%6], graph.PropWeakAlias: []string{"act or", "ba do", "Chido"}[i%3],
			graph.PropIdentifier: fmt.Sprintf("scheme:%d", i%40), "note": []string{"An actor acting in acts.", "The " + pool[0] + " acted.", "chido chido chido"}[i/2%3],
		} {
			quads = append(quads, quad.Quad{Subject: node, Predicate: ns.Vocab(p), Object: quad.String(text), Label: ns.Graph("second")})
		}
	}
	if _, err := s.Apply(t.Context(), &graph.Batch{Quads: quads}); err != nil {
		t.Fatal(err)
	}
	words := append(pool, pool[0], pool[1], pool[2], "actor", "actor", "act", "or", "김", "정은", "정", "scheme", "7", "ba", "do", "chi", "acts", "the")
	r := rand.New(rand.NewPCG(3, 4))
	found, joined := 0, 0
	for round := range 240 {
		joinFrom = []int64{1, 20, 256}[round%3]
		text := ""
		for range 1 + r.IntN(3) {
			w := words[r.IntN(len(words))]
			switch b := []byte(w); {
			case len(w) > 4 && r.IntN(6) == 0:
				w = w[:1+r.IntN(len(w)-1)]
			case len(w) > 4 && r.IntN(4) == 0:
				b[r.IntN(len(b))] = 'x'
				w = string(b)
			}
			text += w + []string{" ", " ", "", "-"}[r.IntN(4)]
		}
		want := scoreAll(t, s, text)
		if len(want) > 0 {
			found++
		}
		if joinFrom == 1 && len(want) > 1 && len(search.Parse(text).Words) > 1 {
			joined++
		}
		for _, first := range []int{1, 10, 100_000} {
			q := &graph.SearchQuery{Text: text, First: first, Total: r.IntN(2) == 0}
			page := searchIn(t, s, q)
			if page.Partial {
				continue // a prefix of very many words
			}
			if q.Total && page.Total != int64(len(want)) {
				t.Errorf("%q: %d in all, not %d", text, page.Total, len(want))
			}
			if n := min(first, len(want)); len(page.Hits) != n {
				t.Fatalf("%q, the first %d: %d hits, not %d", text, first, len(page.Hits), n)
			}
			for i, h := range page.Hits {
				if h.Entity.ID != want[i].id || h.Score != want[i].score {
					t.Fatalf("%q, the first %d: hit %d is %s (%v), not %s (%v)", text, first, i, h.Entity.ID, h.Score, want[i].id, want[i].score)
				}
			}
		}
	}
	if found < 100 || joined < 10 {
		t.Errorf("%d queries find anything, and %d join", found, joined)
	}
}

// scoreAll returns what a search finds, by scoring every entity.
func scoreAll(t *testing.T, s *Store, text string) []hitPlace {
	t.Helper()
	q := search.Parse(text)
	counts, err := searchCounts(s.db)
	if err != nil {
		t.Fatal(err)
	}
	scale, err := search.NewScale(q, counts)
	if err != nil {
		t.Fatal(err)
	}
	all := func() (hits []hitPlace) {
		err := scan(s.db, []byte{spaceEntity}, func(k, v []byte) (bool, error) {
			e, err := decodeRecord(graph.ID(k[1:len(k)-1]), v, graph.Whole)
			if err != nil {
				return false, err
			}
			if h, ok := q.Score(scale, search.NewDocument(e, s.derive.searched), false); ok {
				hits = append(hits, hitPlace{h.Score, e.ID})
			}
			return true, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return hits
	}
	hits := all()
	if len(hits) < search.TyposBelow {
		scale.Typos = true
		hits = all()
	}
	slices.SortFunc(hits, func(a, b hitPlace) int { return search.Compare(a.score, a.id, b.score, b.id) })
	return hits
}

// FuzzTypos holds the walk of the terms against comparing each.
func FuzzTypos(f *testing.F) {
	s := openOn(f, vfs.NewMem())
	f.Cleanup(func() { s.Close() })
	terms := []string{"pyongyang", "pyongan", "yongbyon", "yongbion", "young", "ab", "abcd", "abdc", "elysee", "élan", "naïve", "über", "김정은", "2018", "\x01stem", "\x02은"}
	b := s.db.NewBatch()
	for _, w := range append(terms, nameWords(500)...) {
		if err := b.Merge(termKey(w), encodeCount(1), nil); err != nil {
			f.Fatal(err)
		}
	}
	if err := b.Commit(nil); err != nil {
		f.Fatal(err)
	}
	for _, w := range []string{"yongbyn", "pyongyagn", "abdc", "elyse", "élna", "xxxxxxxx", "bachido", "a\u0301bcd"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, w := range search.Parse(text).Words {
			if w.Edits == 0 {
				continue
			}
			got, want := map[string]bool{}, map[string]bool{}
			r := &termReader{r: s.db, b: &budget{ctx: t.Context()}, known: map[string]int64{}}
			cut, err := r.typos(&w, func(term string, _ int64) { got[term] = true })
			if err != nil || cut {
				t.Fatal(cut, err)
			}
			for _, term := range append(terms, nameWords(500)...) {
				if kind, _, quality := w.Compare(term, true); quality > 0 && (kind == graph.MatchFuzzy || kind == graph.MatchExact) {
					want[term] = true
				}
			}
			for term := range want {
				if !got[term] {
					t.Errorf("%q for %q is stepped over", term, w.Text)
				}
			}
		}
	})
}
