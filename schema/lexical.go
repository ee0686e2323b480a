package schema

import (
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// This file holds documents to the lexical grammar (section 2.1 of the
// specification) before gqlparser reads them. Its lexer lets through numbers
// that run into names ("1a"), halves of surrogate pairs and bytes that are no
// UTF-8, and does not tell what is wrong with a token; and it miscounts where
// texts and spreads begin, and the indentation of block strings (see texts.go).

// lineFeeds writes all line ends of a document as line feeds. Nothing that a
// document means depends on which they are.
func lineFeeds(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// A scanner goes through the tokens of a document whose lines end with line
// feeds.
type scanner struct {
	text  string
	at    int // the byte that is looked at
	line  int // from 1
	start int // the code point that the line begins with

	counted int // the byte that points is of
	points  int // code points before it

	tokens int         // comments too, as the parser counts them
	texts  []textToken // in the order of the document
	dots   []dots      // likewise
	spread bool        // the last token was "..."
}

// dots are a token "...": where it is, and the code point that the token after it
// begins with. The parser has what is spread begin there.
type dots struct {
	at   gqlerror.Location
	next int
}

// scan goes through a document, or to the first thing in it that is no token. It
// ends where there are more tokens than the parser will take.
func scan(text string, tokens int) (*scanner, *gqlerror.Error) {
	s := &scanner{text: text, line: 1}
	for s.at < len(text) && s.tokens <= tokens {
		if err := s.token(); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// point returns how many code points lie before a byte, which is none before
// the last that was asked about.
func (s *scanner) point(at int) int {
	s.points += utf8.RuneCountInString(s.text[s.counted:at])
	s.counted = at
	return s.points
}

// place returns the line and column of such a byte of the current line. Columns
// count code points, as gqlparser's do.
func (s *scanner) place(at int) gqlerror.Location {
	return gqlerror.Location{Line: s.line, Column: s.point(at) - s.start + 1}
}

func (s *scanner) fail(at int, format string, args ...any) *gqlerror.Error {
	err := fault(codeParse, nil, format, args...)
	err.Locations = []gqlerror.Location{s.place(at)}
	return err
}

// token passes a token, or what may lie between tokens.
func (s *scanner) token() *gqlerror.Error {
	c := s.text[s.at]
	switch {
	case c == '\n':
		s.newline()
		return nil
	case c == ' ', c == '\t', c == ',':
		s.at++
		return nil
	case strings.HasPrefix(s.text[s.at:], byteOrderMark):
		s.at += len(byteOrderMark)
		return nil
	case c == '#':
		s.tokens++
		for s.at < len(s.text) && s.text[s.at] != '\n' {
			if err := s.character("a comment"); err != nil {
				return err
			}
		}
		return nil
	}
	s.tokens++
	if s.spread {
		s.dots[len(s.dots)-1].next, s.spread = s.point(s.at), false
	}
	switch {
	case strings.HasPrefix(s.text[s.at:], "..."):
		s.dots, s.spread = append(s.dots, dots{at: s.place(s.at)}), true
		s.at += 3
	case strings.IndexByte("!$&():=@[]{|}", c) >= 0:
		s.at++
	case isNameStart(c):
		for s.at < len(s.text) && (isNameStart(s.text[s.at]) || isDigit(s.text[s.at])) {
			s.at++
		}
	case isDigit(c), c == '-':
		return s.number()
	case strings.HasPrefix(s.text[s.at:], `"""`):
		return s.blockString()
	case c == '"':
		return s.string()
	case c == '\'':
		return s.fail(s.at, `unexpected single quote: texts are put in double quotes (")`)
	default:
		r, width := utf8.DecodeRuneInString(s.text[s.at:])
		if r == utf8.RuneError && width == 1 {
			return s.fail(s.at, "the document is not UTF-8: byte %#02x", c)
		}
		return s.fail(s.at, "unexpected character %q (%U)", r, r)
	}
	return nil
}

const byteOrderMark = "\ufeff"

func isNameStart(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func (s *scanner) newline() {
	s.at++
	s.line, s.start = s.line+1, s.point(s.at)
}

// character passes a character of a comment or a text.
func (s *scanner) character(of string) *gqlerror.Error {
	r, width := utf8.DecodeRuneInString(s.text[s.at:])
	switch {
	case r == utf8.RuneError && width <= 1:
		return s.fail(s.at, "%s is not UTF-8: byte %#02x", of, s.text[s.at])
	case r < ' ' && r != '\t' && r != '\n':
		return s.fail(s.at, "%s has the control character %U", of, r)
	}
	s.at += width
	return nil
}

// number passes an Int or a Float, which no name and no other number may follow
// at once.
func (s *scanner) number() *gqlerror.Error {
	s.accept("-")
	if s.accept("0") {
		if s.at < len(s.text) && isDigit(s.text[s.at]) {
			return s.fail(s.at, "a number begins with 0")
		}
	} else if err := s.digits(); err != nil {
		return err
	}
	if s.accept(".") {
		if err := s.digits(); err != nil {
			return err
		}
	}
	if s.accept("eE") {
		s.accept("+-")
		if err := s.digits(); err != nil {
			return err
		}
	}
	if s.at < len(s.text) && (isNameStart(s.text[s.at]) || s.text[s.at] == '.') {
		return s.noDigit()
	}
	return nil
}

// accept passes one of some characters.
func (s *scanner) accept(any string) bool {
	if s.at < len(s.text) && strings.IndexByte(any, s.text[s.at]) >= 0 {
		s.at++
		return true
	}
	return false
}

func (s *scanner) digits() *gqlerror.Error {
	from := s.at
	for s.at < len(s.text) && isDigit(s.text[s.at]) {
		s.at++
	}
	if s.at == from {
		return s.noDigit()
	}
	return nil
}

// noDigit says what a number goes on with.
func (s *scanner) noDigit() *gqlerror.Error {
	if s.at == len(s.text) {
		return s.fail(s.at, "a number ends without a digit")
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.at:])
	return s.fail(s.at, "%q in a number", r)
}
