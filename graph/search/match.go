package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// match is how a word of a query matches a document.
type match struct {
	tier     graph.SearchTier
	kind     graph.MatchKind
	value    float64 // between 0 and 1
	distance int
	field    graph.NameField
	name     int // number of the name; -1 for a description
	term     string
}

// better reports whether a match counts before another.
func (m *match) better(o *match) bool {
	return m.tier < o.tier || m.tier == o.tier && m.value > o.value
}

// TierOf returns the best tier of what has a match of a kind.
func TierOf(k graph.MatchKind) graph.SearchTier {
	switch k {
	case graph.MatchExact, graph.MatchJoined:
		return graph.TierWords
	case graph.MatchPrefix, graph.MatchPart:
		return graph.TierPrefix
	case graph.MatchStem:
		return graph.TierText
	}
	return graph.TierTypo
}

// Compare tells how a word of an index, one of a name, answers a word of a
// query: the best kind but MatchJoined, and its quality, between 0 and 1. Only
// with typos is there a MatchFuzzy.
func (w *Word) Compare(term string, typos bool) (kind graph.MatchKind, edits int, quality float64) {
	switch {
	case term == w.Text:
		return graph.MatchExact, 0, 1
	case (w.Prefix || w.Unspaced) && strings.HasPrefix(term, w.Text):
		kind = graph.MatchPart
		if w.Prefix {
			kind = graph.MatchPrefix
		}
		return kind, 0, float64(len(w.Text)) / float64(len(term))
	case w.Unspaced && hasPart(term, w.Text):
		return graph.MatchPart, 0, float64(len(w.Text)) / float64(len(term))
	case typos && w.Edits > 0 && !unspaced(term):
		if edits = distance(w.Text, term, w.Edits); edits <= w.Edits {
			return graph.MatchFuzzy, edits, 1 - float64(edits)/float64(w.letters)
		}
	}
	return 0, 0, 0
}

// joinedQuality is that of a MatchJoined.
const joinedQuality = .95

// joined returns the words of a name from i on that together are w, if more
// than one are; else nil.
func (w *Word) joined(words []string, i int) []string {
	rest, ok := strings.CutPrefix(w.Text, words[i])
	if !ok || rest == "" || !w.Splits() {
		return nil
	}
	for n, next := range words[i+1:] {
		if rest, ok = strings.CutPrefix(rest, next); !ok {
			return nil
		}
		if rest == "" {
			return words[i : i+n+2]
		}
	}
	return nil
}

// match returns the best match of a word; ok is false where there is none.
func (w *Word) match(s *Scale, d *Document) (best match, ok bool) {
	try := func(m match, quality float64, tf, length int) {
		m.tier, m.value = TierOf(m.kind), s.value(quality, m.field, tf, length)
		if !ok || m.better(&best) {
			best, ok = m, true
		}
	}
	for n, name := range d.Names {
		for i, term := range name.Words {
			m := match{field: name.Field, name: n, term: term}
			var quality float64
			m.kind, m.distance, quality = w.Compare(term, s.Typos)
			if m.kind != graph.MatchExact || quality == 0 {
				if several := w.joined(name.Words, i); several != nil {
					m.kind, m.distance, quality, m.term = graph.MatchJoined, 0, joinedQuality, strings.Join(several, " ")
				} else if slices.Contains(w.joins, term) {
					m.kind, m.distance, quality = graph.MatchJoined, 0, joinedQuality
				}
			}
			if quality > 0 {
				try(m, quality, 1, len(name.Words))
			}
		}
	}
	if w.Stem == "" || ok && best.tier < graph.TierText {
		return best, ok
	}
	words, length := d.text()
	first, _ := utf8.DecodeRuneInString(w.Stem)
	tf, term := 0, ""
	for _, t := range words {
		if r, _ := utf8.DecodeRuneInString(t); r == first && stem(t) == w.Stem { // a stem begins as its word does
			if tf++; tf == 1 {
				term = t
			}
		}
	}
	if tf > 0 {
		try(match{kind: graph.MatchStem, field: graph.FieldText, name: -1, term: term}, 1, tf, length)
	}
	return best, ok
}
