package search

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"

	"entente/graph"
)

// How many bytes of a word and of a part of one count.
const (
	maxWord = 64
	maxPart = 36
)

// maxLength is the length from which a name or text is as long as any.
const maxLength = 255

// Words returns the words of a text, folded and in order, without the 's of the
// English possessive: "Kim’s letters" has the word "kim". Of a word longer than
// 64 bytes the beginning counts, but such a text in a script without spaces
// becomes several.
func Words(s string) []string {
	words := strings.Fields(graph.Fold(withoutPossessives(s)))
	var out []string // nil while no word is too long
	for i, w := range words {
		if len(w) > maxWord && out == nil {
			out = append(make([]string, 0, len(words)+4), words[:i]...)
		}
		if out == nil {
			continue
		}
		for len(w) > maxWord {
			head := cutTo(w, maxWord)
			if w = w[len(head):]; !unspaced(head) {
				w = ""
			}
			out = append(out, head)
		}
		if w != "" {
			out = append(out, w)
		}
	}
	if out == nil {
		return words
	}
	return out
}

// withoutPossessives returns s without an apostrophe and an s that end a word.
func withoutPossessives(s string) string {
	if !strings.ContainsAny(s, "'’") {
		return s
	}
	return possessive.ReplaceAllString(s, "$1$2")
}

var possessive = regexp.MustCompile(`(\pL)[\'’][sS]([^\pL\pN\pM\'’]|$)`)

// cutTo returns the longest beginning of s that has at most n bytes and whole runes.
func cutTo(s string, n int) string {
	if len(s) <= n {
		return s
	}
	end := n
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	if n-end >= utf8.UTFMax { // it is no UTF-8
		end = n
	}
	return s[:end]
}

// scripts are those that do not put spaces between words.
var scripts = []*unicode.RangeTable{
	unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

// unspaced reports whether a word is of a script without spaces.
func unspaced(w string) bool {
	if w == "" || w[0] < utf8.RuneSelf {
		return false
	}
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.In(r, scripts...)
}

// parts calls fn for what is left of a word of a script without spaces from
// each of its characters after the first, until fn returns false. A Hangul
// syllable, which folding takes apart, is one character.
func parts(w string, fn func(rest string) bool) {
	if !unspaced(w) {
		return
	}
	for i, r := range w {
		if i == 0 || unicode.Is(unicode.M, r) || r >= 0x1160 && r <= 0x11ff { // vowels and finals of Hangul
			continue
		}
		if !fn(w[i:]) {
			return
		}
	}
}

// hasPart reports whether a part of w begins with s.
func hasPart(w, s string) (found bool) {
	parts(w, func(rest string) bool {
		found = strings.HasPrefix(rest, s)
		return !found
	})
	return found
}

// stem returns the stem of a word, "" for a stop word.
func stem(w string) string {
	if stopWord(w) {
		return ""
	}
	return english.Stem(w, false)
}

func stopWord(w string) bool { return english.IsStopWord(w) }
