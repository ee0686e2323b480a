package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The bounds of a search; see the package's comment.
const (
	TyposBelow    = 10      // hits below which typos are looked for
	MaxTerms      = 64      // terms that stand for one prefix or typo
	MaxCandidates = 1 << 14 // entities that are scored for one page
	maxQueryWords = 32
	maxQueryBytes = 1 << 12
	maxSplit      = 24 // letters of a word that may be several
	maxJoined     = 3  // words of the query that may be one
)

// A Query is what is searched for. It is immutable.
type Query struct {
	Words  []Word
	joined string   // all words without spaces
	sorted []string // all words
}

// A Word is one of a query's.
type Word struct {
	Text     string
	Stem     string // "" for none
	Optional bool   // it need not match
	Prefix   bool   // it may begin a word
	Unspaced bool   // it may stand in a word
	Edits    int    // typos that it may have
	letters  int
	joins    []string // with its neighbors
}

// Parse reads a query. Without a word, it finds nothing; of more than 32, or
// than 4096 bytes, the first count.
func Parse(text string) *Query {
	words := Words(cutTo(text, maxQueryBytes))
	words = words[:min(len(words), maxQueryWords)]
	q := &Query{joined: strings.Join(words, ""), sorted: slices.Sorted(slices.Values(words))}
	content := slices.ContainsFunc(words, func(w string) bool { return !stopWord(w) })
	for i, w := range words {
		word := Word{
			Text: w, Stem: stem(w), Optional: content && stopWord(w), Prefix: i == len(words)-1, Unspaced: unspaced(w),
			letters: utf8.RuneCountInString(w), joins: joins(words, i),
		}
		// Who ends with a stop word may be typing another: "kim jong un o".
		if word.Prefix && len(words) > 1 {
			word.Optional = false
		}
		// Numbers that differ by a digit are others, and stop words are too near to each other.
		if !word.Unspaced && !word.Optional && !strings.ContainsFunc(w, unicode.IsDigit) {
			word.Edits = edits(word.letters)
		}
		q.Words = append(q.Words, word)
	}
	return q
}

// edits returns how many typos a word of so many letters may have.
func edits(letters int) int {
	switch {
	case letters < 4:
		return 0
	case letters < 8:
		return 1
	}
	return 2
}

// joins returns each run of two or three words that has word i, joined.
func joins(words []string, i int) (list []string) {
	for from := max(0, i-maxJoined+1); from <= i; from++ {
		for to := max(i+1, from+2); to <= min(from+maxJoined, len(words)); to++ {
			if joined := strings.Join(words[from:to], ""); len(joined) <= maxWord {
				list = append(list, joined)
			}
		}
	}
	return list
}

// Joins returns what the word makes with its neighbors in the query: a term that
// is one of these answers it as [graph.MatchJoined].
func (w *Word) Joins() []string { return w.joins }

// Splits tells whether several words may answer it as [graph.MatchJoined].
func (w *Word) Splits() bool { return !w.Unspaced && w.letters <= maxSplit }

// StemTerm returns the term of the word's stem, "" for none.
func (w *Word) StemTerm() string {
	if w.Stem == "" {
		return ""
	}
	return stemMark + w.Stem
}

// Prefixes returns what the terms begin with that answer the word as
// [graph.MatchPrefix] or [graph.MatchPart].
func (w *Word) Prefixes() []string {
	switch {
	case w.Unspaced:
		return []string{w.Text, PartMark + cutTo(w.Text, maxPart)}
	case w.Prefix:
		return []string{w.Text}
	}
	return nil
}

// Typos tells whether some word may have a typo.
func (q *Query) Typos() bool {
	return slices.ContainsFunc(q.Words, func(w Word) bool { return w.Edits > 0 })
}
