package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

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
	// The normalizer leaves a rune as it is that follows a byte that is no UTF-8.
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
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
