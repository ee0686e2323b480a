package schema

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// A textToken is a string or a block string of a document: where it begins, and
// what a block string stands for.
type textToken struct {
	at    gqlerror.Location
	told  gqlerror.Location // where gqlparser says that it begins: after the quotes
	start int               // in code points from the beginning of the document
	block bool
	value string // of a block string
}

// begin notes that a text begins here.
func (s *scanner) begin() textToken {
	at := s.place(s.at)
	return textToken{at: at, told: gqlerror.Location{Line: at.Line, Column: at.Column + 1}, start: s.points}
}

// string passes a string in single quotation marks.
func (s *scanner) string() *gqlerror.Error {
	t := s.begin()
	for s.at++; ; {
		switch {
		case s.at == len(s.text), s.text[s.at] == '\n':
			return s.fail(s.at, "a text is not closed")
		case s.text[s.at] == '"':
			s.at++
			s.texts = append(s.texts, t)
			return nil
		case s.text[s.at] == '\\':
			if err := s.escape(); err != nil {
				return err
			}
		default:
			if err := s.character("a text"); err != nil {
				return err
			}
		}
	}
}

// escape passes a backslash and what it stands for.
func (s *scanner) escape() *gqlerror.Error {
	rest := s.text[s.at:]
	if len(rest) > 1 && strings.IndexByte(`"\/bfnrt`, rest[1]) >= 0 {
		s.at += 2
		return nil
	}
	r, n, ok := unicodeEscape(rest)
	if ok && rest[2] != '{' && strings.HasPrefix(rest[n:], `\u`) { // it may be the first of two
		second, m, ok := unicodeEscape(rest[n:])
		if pair := utf16.DecodeRune(r, second); ok && pair != utf8.RuneError && rest[n+2] != '{' {
			r, n = pair, n+m
		}
	}
	if !ok || !utf8.ValidRune(r) {
		shown := len(`\x`)
		if strings.HasPrefix(rest, `\u`) {
			shown = len(`\u0000`)
		}
		text, _, _ := strings.Cut(rest[:min(len(rest), shown)], "\n")
		return s.fail(s.at, "no escape in a text: %s", strings.ToValidUTF8(text, "?"))
	}
	s.at += n
	return nil
}

// maxHexDigits is how many an escape in braces may have, as in graphql-js.
const maxHexDigits = 8

// unicodeEscape reads an escape such as \u00e9 or \u{1F600} at the beginning of
// a text, and its length in bytes. What it stands for may be half of a
// surrogate pair, or beyond Unicode.
func unicodeEscape(s string) (r rune, n int, ok bool) {
	if !strings.HasPrefix(s, `\u`) {
		return 0, 0, false
	}
	digits, n := s[2:], 6
	if strings.HasPrefix(digits, "{") {
		end := strings.IndexByte(digits, '}')
		if end < 2 || end > 1+maxHexDigits {
			return 0, 0, false
		}
		digits, n = digits[1:end], 3+end
	} else if len(digits) < 4 {
		return 0, 0, false
	} else {
		digits = digits[:4]
	}
	v, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || v > utf8.MaxRune {
		return 0, 0, false
	}
	return rune(v), n, true
}

// blockString passes a block string.
func (s *scanner) blockString() *gqlerror.Error {
	t, from := s.begin(), s.at+3
	for s.at = from; ; {
		rest := s.text[s.at:]
		switch {
		case rest == "":
			return s.fail(s.at, "a block string is not closed")
		case strings.HasPrefix(rest, `"""`):
			if s.at += 3; s.at < len(s.text) && s.text[s.at] == '"' {
				return s.fail(s.at, "a quotation mark follows a block string at once")
			}
			t.block, t.value = true, blockValue(s.text[from:s.at-3])
			// Told is the line that the text ends in, and a column since there.
			t.told = gqlerror.Location{Line: s.line, Column: t.start + 3 - s.start + 1}
			s.texts = append(s.texts, t)
			return nil
		case strings.HasPrefix(rest, `\"""`):
			s.at += 4
		case rest[0] == '\n':
			s.newline()
		default:
			if err := s.character("a block string"); err != nil {
				return err
			}
		}
	}
}

// blockValue is BlockStringValue of the specification: what a block string
// stands for, without the indentation that its lines share (the first is not
// asked) and without the blank lines at its ends.
func blockValue(raw string) string {
	lines := strings.Split(strings.ReplaceAll(raw, `\"""`, `"""`), "\n")
	indent := func(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }
	common := -1
	for _, line := range lines[1:] {
		if n := indent(line); n < len(line) && (common < 0 || n < common) {
			common = n
		}
	}
	for i := 1; i < len(lines) && common > 0; i++ {
		lines[i] = lines[i][min(common, len(lines[i])):]
	}
	blank := func(line string) bool { return indent(line) == len(line) }
	for len(lines) > 0 && blank(lines[0]) {
		lines = lines[1:]
	}
	for len(lines) > 0 && blank(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}

// relocate puts an error of gqlparser about a text to where the text begins.
func relocate(err *gqlerror.Error, texts []textToken) {
	for i, l := range err.Locations {
		for _, t := range texts {
			if t.told == l {
				err.Locations[i] = t.at
			}
		}
	}
}

// settle gives the texts and the spreads of a document the places and the block
// strings the values that they have.
func settle(doc *ast.QueryDocument, scanned *scanner) {
	if len(scanned.texts)+len(scanned.dots) == 0 {
		return
	}
	s := settler{texts: make(map[int]textToken, len(scanned.texts)), spreads: make(map[int]gqlerror.Location, len(scanned.dots))}
	for _, t := range scanned.texts {
		s.texts[t.start] = t
	}
	for _, d := range scanned.dots {
		s.spreads[d.next] = d.at
	}
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			s.value(v.DefaultValue)
			s.directives(v.Directives)
		}
		s.directives(op.Directives)
		s.selection(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		s.directives(f.Directives)
		s.selection(f.SelectionSet)
	}
}

// A settler knows the texts of a document by the code point that they begin with,
// and where spreads begin by that of the token after their dots.
type settler struct {
	texts   map[int]textToken
	spreads map[int]gqlerror.Location
}

func (s settler) spread(at *ast.Position) {
	if l, ok := s.spreads[at.Start]; ok {
		at.Line, at.Column = l.Line, l.Column
	}
}

func (s settler) selection(set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			s.arguments(sel.Arguments)
			s.directives(sel.Directives)
			s.selection(sel.SelectionSet)
		case *ast.InlineFragment:
			s.spread(sel.Position)
			s.directives(sel.Directives)
			s.selection(sel.SelectionSet)
		case *ast.FragmentSpread:
			s.spread(sel.Position)
			s.directives(sel.Directives)
		}
	}
}

func (s settler) directives(list ast.DirectiveList) {
	for _, d := range list {
		s.arguments(d.Arguments)
	}
}

func (s settler) arguments(list ast.ArgumentList) {
	for _, a := range list {
		s.value(a.Value)
	}
}

func (s settler) value(v *ast.Value) {
	if v == nil {
		return
	}
	if t, ok := s.texts[v.Position.Start]; ok && (v.Kind == ast.StringValue || v.Kind == ast.BlockValue) {
		v.Position.Line, v.Position.Column = t.at.Line, t.at.Column
		if t.block {
			v.Raw = t.value
		}
	}
	for _, c := range v.Children {
		s.value(c.Value)
	}
}
