package embedded

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/vellum/levenshtein"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
	"entente/graph/search"
)

// A lead is a term that a word of a query may match by.
type lead struct {
	term    string
	kind    graph.MatchKind
	quality float64 // at most
	n       int64   // entities that have it
}

// leads are the terms of a word.
type leads struct {
	list    []lead // those that are looked up first, then the others by kind and falling n
	sure    int    // how many are looked up
	n       int64  // entities that they lead to, at most
	partial bool   // there are more than the list has
}

// How many terms are read for a prefix or a typo.
const maxTermsRead = 1 << 12

// termReader looks terms up. It is for one search.
type termReader struct {
	r     pebble.Reader
	b     *budget
	known map[string]int64
}

// frequency returns how many entities have a term.
func (t *termReader) frequency(term string) (int64, error) {
	if n, ok := t.known[term]; ok {
		return n, nil
	}
	if err := t.b.row(); err != nil {
		return 0, err
	}
	n, err := count(t.r, termKey(term))
	t.known[term] = n
	return n, err
}

// leads returns the terms by which an entity may match a word. Every entity
// that does has one of them, unless they are partial.
func (t *termReader) leads(w *search.Word, typos bool) (leads, error) {
	var l leads
	seen := map[string]bool{}
	add := func(term string, n int64, kind graph.MatchKind, quality float64) {
		if n > 0 && !seen[term] {
			seen[term] = true
			l.list = append(l.list, lead{term, kind, quality, n})
			l.n += n
		}
	}
	n, err := t.frequency(w.Text)
	if err != nil {
		return l, err
	}
	add(w.Text, n, graph.MatchExact, 1)
	for _, joined := range w.Joins() {
		if n, err = t.frequency(joined); err != nil {
			return l, err
		}
		add(joined, n, graph.MatchJoined, 1)
	}
	if err := t.split(w, func(first string, n int64) { add(first, n, graph.MatchJoined, 1) }); err != nil {
		return l, err
	}
	if stem := w.StemTerm(); stem != "" {
		if n, err = t.frequency(stem); err != nil {
			return l, err
		}
		add(stem, n, graph.MatchStem, 1)
	}
	l.sure = len(l.list)
	for _, prefix := range w.Prefixes() {
		cut, err := t.prefix(prefix, func(term string, n int64) {
			kind, _, quality := w.Compare(strings.TrimPrefix(term, search.PartMark), false)
			if quality > 0 {
				if strings.HasPrefix(term, search.PartMark) {
					kind = graph.MatchPart
				}
				add(term, n, kind, quality)
			} else { // what is there of a part that is too long for a term
				add(term, n, graph.MatchPart, 1)
			}
		})
		if err != nil {
			return l, err
		}
		l.partial = l.partial || cut
	}
	if typos && w.Edits > 0 {
		cut, err := t.typos(w, func(term string, n int64) {
			if kind, _, quality := w.Compare(term, true); kind == graph.MatchFuzzy {
				add(term, n, kind, quality)
			}
		})
		if err != nil {
			return l, err
		}
		l.partial = l.partial || cut
	}
	slices.SortFunc(l.list[l.sure:], func(a, b lead) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(b.n, a.n), cmp.Compare(a.term, b.term))
	})
	return l, nil
}

// split calls fn for each term that a word begins with, where the rest of the
// word is terms too.
func (t *termReader) split(w *search.Word, fn func(first string, n int64)) error {
	if !w.Splits() {
		return nil
	}
	s := w.Text
	terms := make([]bool, len(s)+1) // from where on the word is terms
	terms[len(s)] = true
	for from := len(s) - 1; from >= 0; from-- {
		if !utf8.RuneStart(s[from]) {
			continue
		}
		for to := from + 1; to <= len(s); to++ {
			if !terms[to] || from == 0 && to == len(s) {
				continue
			}
			n, err := t.frequency(s[from:to])
			if err != nil {
				return err
			}
			if n == 0 {
				continue
			}
			terms[from] = true
			if from > 0 {
				break
			}
			fn(s[:to], n)
		}
	}
	return nil
}

// prefix calls fn for the terms that begin with a text; cut is set where there
// are more than are read.
func (t *termReader) prefix(text string, fn func(term string, n int64)) (cut bool, err error) {
	read := 0
	err = scan(t.r, termKey(text), func(k, v []byte) (bool, error) {
		if read++; read > maxTermsRead {
			cut = true
			return false, nil
		}
		if err := t.b.row(); err != nil {
			return false, err
		}
		n, err := decodeCount(v)
		fn(string(k[1:]), n)
		return true, err
	})
	return cut, err
}

// automata build Levenshtein automata of at most two edits.
var automata = sync.OnceValues(func() (*levenshtein.LevenshteinAutomatonBuilder, error) {
	return levenshtein.NewLevenshteinAutomatonBuilder(2, true)
})

// typos calls fn for terms, those among them from which a word differs by no
// more edits than it may. It steps over terms that no edits make of it: from one
// where the automaton stops to the next text where it would not.
func (t *termReader) typos(w *search.Word, fn func(term string, n int64)) (cut bool, err error) {
	builder, err := automata()
	if err != nil {
		return false, err
	}
	dfa, err := builder.BuildDfa(w.Text, uint8(w.Edits))
	if err != nil {
		return false, err
	}
	lower := termKey(search.FirstWord)
	it, err := t.r.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: after([]byte{spaceTerm})})
	if err != nil {
		return false, err
	}
	defer closeIter(t.r, it)
	states := []int{dfa.Start()} // before each byte of the term
	read := 0
	for ok := it.First(); ok; {
		if read++; read > maxTermsRead {
			return true, nil
		}
		if err := t.b.row(); err != nil {
			return false, err
		}
		term := it.Key()[1:]
		states = states[:1]
		for _, b := range term {
			next := dfa.Accept(states[len(states)-1], b)
			if !dfa.CanMatch(next) {
				break
			}
			states = append(states, next)
		}
		if len(states) == len(term)+1 {
			if dfa.IsMatch(states[len(term)]) {
				v, err := it.ValueAndErr()
				if err != nil {
					return false, err
				}
				n, err := decodeCount(v)
				if err != nil {
					return false, err
				}
				fn(string(term), n)
			}
			ok = it.Next()
			continue
		}
		next := successor(dfa, term, states)
		if next == nil {
			break
		}
		ok = it.SeekGE(append([]byte{spaceTerm}, next...))
	}
	return false, it.Error()
}

// successor returns the least text after all that begin as term does up to the
// byte where the automaton stops, on which it would not stop; nil for none.
func successor(dfa *levenshtein.DFA, term []byte, states []int) []byte {
	for at := len(states) - 1; at >= 0; at-- {
		for b := int(term[at]) + 1; b <= 0xff; b++ {
			if dfa.CanMatch(dfa.Accept(states[at], byte(b))) {
				return append(append(make([]byte, 0, at+1), term[:at]...), byte(b))
			}
		}
	}
	return nil
}
