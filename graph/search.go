package graph

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// A NameField is which of an entity's names matched a search.
type NameField uint8

// The fields, best first.
const (
	FieldName NameField = iota
	FieldAlias
	FieldWeakAlias
	FieldIdentifier
)

// NameFieldWords are the words of the fields, by value.
var NameFieldWords = []string{"name", "alias", "weakAlias", "identifier"}

func (f NameField) String() string { return word(NameFieldWords, int(f)) }

// Fold makes texts comparable that people write in different ways: it folds
// case, drops accents (compatibility decomposition without combining marks)
// and apostrophes, and makes each run of what is neither letter nor digit one
// space. "Kim Jong-Un" and "kim jong un" fold alike.
//
// Fold(Fold(s)) is Fold(s), and costs little where s is folded ASCII. A text
// of punctuation alone folds to "".
func Fold(s string) string {
	if isFolded(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	space := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf:
			return foldUnicode(s)
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c == '\'', c == '`':
			continue
		default:
			space = len(b) > 0
			continue
		}
		if space {
			b = append(b, ' ')
			space = false
		}
		b = append(b, c)
	}
	return string(b)
}

// isFolded recognizes the plainest folds: lower-case ASCII letters and digits
// with single spaces.
func isFolded(s string) bool {
	space := true
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return s == "" || !space
}

func foldUnicode(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(cases.Fold().String(norm.NFKC.String(s))) {
		if unicode.Is(unicode.Cherokee, r) {
			// cases.Fold swaps the two cases of this script, so that folding
			// twice would undo it; CaseFolding.txt folds to the capitals.
			r = unicode.ToUpper(r)
		}
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '‘', r == 'ʼ', r == '`':
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mc, r):
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Tokens returns the words of a folded text, in order and without repetition.
func Tokens(s string) []string {
	words := strings.Fields(Fold(s))
	tokens := words[:0:len(words)]
	for _, w := range words {
		if !slices.Contains(tokens, w) {
			tokens = append(tokens, w)
		}
	}
	return tokens
}

// How much a name of each field counts, by field.
var fieldWeight = [...]float64{FieldName: 1, FieldAlias: 0.95, FieldWeakAlias: 0.7, FieldIdentifier: 0.9}

// ScoreName tells how well a name answers a query: 0 not at all, 1 exactly by
// its name. Every word of the query must be a word of the name or begin one.
// A query that folds to the whole name scores 1, one with all its words in
// another order 0.95; else the score is 0.9 times the part of the name's
// letters that the query covers, but no less than 0.1. The field's weight is a
// factor: 1 for a name, 0.95 for an alias, 0.9 for an identifier and 0.7 for a
// weak alias. Every store ranks by it, so that ranks agree.
func ScoreName(query, name string, field NameField) float64 {
	return scoreFolded(Fold(query), Fold(name), field)
}

func scoreFolded(query, name string, field NameField) float64 {
	if query == "" || name == "" {
		return 0
	}
	weight := fieldWeight[field]
	if query == name {
		return weight
	}
	words := strings.Fields(name)
	letters, covered, whole := 0, 0, true
	for _, w := range words {
		letters += len(w)
	}
	used := make([]bool, len(words))
	// A longer word of the query can be the beginning of fewer words of the
	// name, all of which a shorter one that begins it could also take.
	asked := strings.Fields(query)
	slices.SortStableFunc(asked, func(a, b string) int { return len(b) - len(a) })
	for _, q := range asked {
		best := -1
		for i, w := range words {
			if used[i] || !strings.HasPrefix(w, q) {
				continue
			}
			if best < 0 || len(w) < len(words[best]) {
				best = i // the closest word: "un" before "united"
			}
		}
		if best < 0 {
			return 0
		}
		used[best] = true
		covered += len(q)
		whole = whole && words[best] == q
	}
	if whole && covered == letters {
		return 0.95 * weight
	}
	return max(0.1, 0.9*float64(covered)/float64(letters)) * weight
}
