package turtle

import (
	"fmt"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/grammar"
)

const (
	rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	xsd = "http://www.w3.org/2001/XMLSchema#"
)

// literal reads a text with its language or datatype.
func (r *Reader) literal() (quad.Value, error) {
	text, err := r.text()
	if err != nil {
		return nil, err
	}
	r.space()
	switch {
	case r.at(0) == '@':
		lang, err := r.language()
		return quad.LangString{Value: quad.String(text), Lang: lang}, err
	case r.at(0) == '^' && r.at(1) == '^':
		r.pos += 2
		r.space()
		_, pname, err := r.word()
		if err != nil {
			return nil, err
		}
		if r.at(0) != '<' && !pname {
			return nil, r.fail(0, "literal-bad-datatype", "after ^^ stands the datatype's <iri> or prefixed name", "")
		}
		datatype, err := r.iriTerm()
		if datatype == graph.XSDString {
			return quad.String(text), err
		}
		return quad.TypedString{Value: quad.String(text), Type: datatype}, err
	}
	return quad.String(text), nil
}

// text reads a quoted text of any of the four kinds, its escapes decoded.
func (r *Reader) text() (string, error) {
	quote := r.at(0)
	long := r.at(1) == quote && r.at(2) == quote
	i := 1
	if long {
		i = 3
	}
	var out []byte // what precedes from, once there is an escape
	from := i
	for {
		window := r.buf[r.pos+i : r.end]
		skip := 0
		for skip < len(window) && !stops[window[skip]] {
			skip++
		}
		i += skip
		switch c := r.at(i); {
		case c == quote && (!long || r.at(i+1) == quote && r.at(i+2) == quote):
			text := string(append(out, r.buf[r.pos+from:r.pos+i]...))
			if i++; long {
				i += 2
			}
			r.pos += i
			return text, nil
		case c == '\\':
			out = append(out, r.buf[r.pos+from:r.pos+i]...)
			ch, n, err := r.escape(i)
			if err != nil {
				return "", err
			}
			out = utf8.AppendRune(out, ch)
			i += n
			from = i
		case r.ended(i):
			return "", r.openText(i)
		case !long && (c == '\n' || c == '\r'):
			return "", r.openText(0)
		default:
			i++
		}
	}
}

// openText is the fault of a text that does not end, told where it begins
// unless the file itself is at fault.
func (r *Reader) openText(i int) error {
	if r.err == errNotUTF8 && i > 0 {
		return r.fail(i, "", "", "")
	}
	e := r.fail(i, "literal-open", "a text lacks its closing quotation mark", `write a line feed in a text as \n, or the text in """`)
	if in, ok := e.(*graph.InputError); ok {
		at := r.place
		at.over(r.buf[r.counted:r.pos])
		in.Line, in.Column = at.line+1, at.column+1
	}
	return e
}

// stops holds the bytes that text must look at.
var stops = [256]bool{0: true, '"': true, '\'': true, '\\': true, '\n': true, '\r': true}

// escape reads the escape at an offset; n is its length.
func (r *Reader) escape(i int) (ch rune, n int, err error) {
	letter := r.at(i + 1)
	if letter == 'u' || letter == 'U' {
		return r.unicodeEscape(i)
	}
	c, ok := grammar.Escaped(letter)
	if !ok {
		ch, _ := r.runeAt(i + 1)
		return 0, 0, r.fail(i, "literal-bad-escape", fmt.Sprintf(`\%c is no escape`, ch), `write a backslash as \\`)
	}
	return rune(c), 2, nil
}

// unicodeEscape reads the \uXXXX or \UXXXXXXXX at an offset.
func (r *Reader) unicodeEscape(i int) (ch rune, n int, err error) {
	switch r.at(i + 1) {
	case 'u':
		n = 6
	case 'U':
		n = 10
	default:
		return 0, 0, r.fail(i, "iri-bad-escape", `in an IRI only \u and \U escapes are allowed`, "")
	}
	var code uint32
	for k := i + 2; k < i+n; k++ {
		d := r.at(k)
		if !isHex(d) {
			return 0, 0, r.fail(i, "bad-unicode-escape", fmt.Sprintf("the escape needs %d hexadecimal digits", n-2), "")
		}
		if d > '9' {
			d = d&7 + 9
		}
		code = code<<4 | uint32(d&15)
	}
	if code > utf8.MaxRune || !utf8.ValidRune(rune(code)) {
		return 0, 0, r.fail(i, "bad-unicode-escape", fmt.Sprintf("U+%X is no character", code), "")
	}
	return rune(code), n, nil
}

func (r *Reader) language() (string, error) {
	i, part := 1, 1
	for {
		c := r.at(i)
		if isLetter(c) || part > 1 && isDigit(c) {
			i++
			continue
		}
		if c == '-' && i > part {
			i++
			part = i
			continue
		}
		break
	}
	if i == part {
		return "", r.fail(i, "bad-language", "a language tag is written @en or @en-GB", "")
	}
	if err := r.cut(i); err != nil {
		return "", err
	}
	lang := string(r.buf[r.pos+1 : r.pos+i])
	r.pos += i
	return lang, nil
}

// number reads an integer, decimal or double, as it is written.
func (r *Reader) number() (quad.Value, error) {
	i := 0
	if c := r.at(0); c == '+' || c == '-' {
		i++
	}
	kind := "integer"
	digits := func() (n int) {
		for isDigit(r.at(i)) {
			i++
			n++
		}
		return n
	}
	n := digits()
	if r.at(i) == '.' && (isDigit(r.at(i+1)) || n > 0 && r.exponent(i+1) > 0) {
		i++
		n += digits()
		kind = "decimal"
	}
	if e := r.exponent(i); e > 0 && n > 0 {
		i += e
		kind = "double"
		digits()
	}
	if n == 0 {
		return nil, r.fail(0, "bad-number", "a number needs a digit", "")
	}
	if err := r.cut(i); err != nil {
		return nil, err
	}
	text := string(r.buf[r.pos : r.pos+i])
	r.pos += i
	return quad.TypedString{Value: quad.String(text), Type: quad.IRI(xsd + kind)}, nil
}

// exponent measures the beginning of an exponent, up to its first digit; 0
// where there is none.
func (r *Reader) exponent(i int) int {
	if r.at(i)|0x20 != 'e' {
		return 0
	}
	n := 1
	if c := r.at(i + 1); c == '+' || c == '-' {
		n++
	}
	if !isDigit(r.at(i + n)) {
		return 0
	}
	return n
}
