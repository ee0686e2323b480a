package nquads

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/grammar"
)

// parser reads the terms of one line.
type parser struct {
	*Reader
	s   []byte
	pos int
}

func (p *parser) fail(at int, code, msg, hint string) error {
	return p.failAt(column(p.s, at), code, msg, hint)
}

// role is where in a quad a term stands.
type role int

const (
	subject role = iota
	predicate
	object
	label
)

var roleNames = [...]string{"subject", "predicate", "object", "graph label"}

func (p *parser) parseLine() (q quad.Quad, empty bool, err error) {
	if !validUTF8(p.s) {
		at := 0
		for at < len(p.s) {
			r, n := utf8.DecodeRune(p.s[at:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			at += n
		}
		return q, false, p.fail(at, "utf8-invalid", "the line is not valid UTF-8", "save the file as UTF-8")
	}
	p.space()
	if p.end() {
		return q, true, nil
	}
	if q.Subject, err = p.term(subject); err != nil {
		return q, false, err
	}
	p.space()
	if q.Predicate, err = p.term(predicate); err != nil {
		return q, false, err
	}
	p.space()
	if q.Object, err = p.term(object); err != nil {
		return q, false, err
	}
	p.space()
	if p.pos < len(p.s) && p.s[p.pos] != '.' && p.s[p.pos] != '#' {
		at := p.pos
		if q.Label, err = p.term(label); err != nil {
			return q, false, err
		}
		if p.opts.Triples {
			return q, false, p.fail(at, "label-in-triples", "N-Triples have no graph label", "is the file N-Quads? Use --format nquads")
		}
		p.space()
	}
	if p.pos >= len(p.s) || p.s[p.pos] != '.' {
		return q, false, p.fail(p.pos, "missing-dot", "a full stop must end the statement", "")
	}
	p.pos++
	p.space()
	if !p.end() {
		return q, false, p.fail(p.pos, "text-after-dot", "something follows the full stop", "write one statement a line")
	}
	return q, false, nil
}

func (p *parser) space() {
	for p.pos < len(p.s) && (p.s[p.pos] == ' ' || p.s[p.pos] == '\t') {
		p.pos++
	}
}

// end reports whether nothing is left but a comment.
func (p *parser) end() bool { return p.pos >= len(p.s) || p.s[p.pos] == '#' }

func (p *parser) term(as role) (quad.Value, error) {
	if p.pos >= len(p.s) {
		return nil, p.fail(p.pos, "missing-term", "the "+roleNames[as]+" is missing", "")
	}
	switch c := p.s[p.pos]; {
	case c == '<':
		iri, err := p.iri(as != predicate && as != label)
		return quad.IRI(iri), err
	case c == '_' && as != predicate:
		return p.blank()
	case c == '"' && as == object:
		return p.literal()
	case c == '"':
		return nil, p.fail(p.pos, "literal-misplaced", "a literal cannot be a "+roleNames[as], "")
	case c == '_':
		return nil, p.fail(p.pos, "blank-misplaced", "a blank node cannot be a predicate", "")
	}
	return nil, p.fail(p.pos, "bad-term", fmt.Sprintf("a %s cannot begin with %q", roleNames[as], p.char()), `write <iri>, _:label or "text"`)
}

func (p *parser) char() rune {
	r, _ := utf8.DecodeRune(p.s[p.pos:])
	return r
}

// iri reads <…>. Those that repeat in a file are interned, others not.
func (p *parser) iri(unique bool) (string, error) {
	start := p.pos
	p.pos++
	body := p.s[p.pos:]
	n := 0
	for n < len(body) && grammar.PlainIRI[body[n]] {
		n++
	}
	if n < len(body) && body[n] == '>' {
		p.pos += n + 1
		body = body[:n]
	} else {
		var err error
		if body, err = p.escapedIRI(start, n); err != nil {
			return "", err
		}
	}
	if !grammar.HasScheme(body) {
		if !p.opts.RelativeIRIs {
			return "", p.fail(start, "iri-relative", fmt.Sprintf("<%s> is a relative IRI", grammar.Clip(body)), "N-Quads have absolute IRIs alone")
		}
		if len(body) == 0 {
			return "", p.fail(start, "iri-empty", "an IRI is empty", "")
		}
		p.relative++
	}
	if unique {
		return string(body), nil
	}
	return p.intern(body), nil
}

// escapedIRI reads the rest of an IRI that has an escape or is wrong.
func (p *parser) escapedIRI(start, n int) ([]byte, error) {
	out := bytes.Clone(p.s[p.pos : p.pos+n])
	p.pos += n
	for p.pos < len(p.s) {
		switch c := p.s[p.pos]; {
		case c == '>':
			p.pos++
			return out, nil
		case c == '\\':
			at := p.pos
			p.pos++
			if p.pos >= len(p.s) || p.s[p.pos] != 'u' && p.s[p.pos] != 'U' {
				return nil, p.fail(at, "iri-bad-escape", `in an IRI only \u and \U escapes are allowed`, "")
			}
			r, err := p.unicodeEscape(at)
			if err != nil {
				return nil, err
			}
			if r < utf8.RuneSelf && !grammar.PlainIRI[r] {
				return nil, p.fail(at, "iri-bad-char", fmt.Sprintf("an IRI cannot have %q, not even escaped", r), "percent-encode it")
			}
			out = utf8.AppendRune(out, r)
		case !grammar.PlainIRI[c]:
			return nil, p.fail(p.pos, "iri-bad-char", fmt.Sprintf("an IRI cannot have %q", rune(c)), "percent-encode it")
		default:
			out = append(out, c)
			p.pos++
		}
	}
	return nil, p.fail(start, "iri-open", "an IRI lacks its >", "")
}

func (p *parser) blank() (quad.Value, error) {
	start := p.pos
	if p.pos++; p.pos >= len(p.s) || p.s[p.pos] != ':' {
		return nil, p.fail(start, "blank-bad-label", "a blank node begins with _:", "")
	}
	p.pos++
	from, end := p.pos, p.pos // end is behind the last character that may end a label
	for p.pos < len(p.s) {
		r, n := utf8.DecodeRune(p.s[p.pos:])
		first := p.pos == from
		switch {
		case r == '.' && !first:
			p.pos += n
			continue
		case first && !(grammar.NameStart(r) || r >= '0' && r <= '9'), !first && !grammar.NameChar(r):
		default:
			p.pos += n
			end = p.pos
			continue
		}
		break
	}
	if p.pos = end; end == from {
		return nil, p.fail(start, "blank-bad-label", "a blank node's label begins with a letter, digit or _", "")
	}
	name := string(p.s[from:end])
	return quad.BNode(ScopeBlank(p.opts.BlankScope, name)), nil
}

func (p *parser) literal() (quad.Value, error) {
	text, err := p.text()
	if err != nil {
		return nil, err
	}
	switch {
	case p.pos < len(p.s) && p.s[p.pos] == '@':
		p.pos++
		lang, err := p.language()
		return quad.LangString{Value: quad.String(text), Lang: lang}, err
	case bytes.HasPrefix(p.s[p.pos:], []byte("^^")):
		p.pos += 2
		if p.pos >= len(p.s) || p.s[p.pos] != '<' {
			return nil, p.fail(p.pos, "literal-bad-datatype", "after ^^ stands the datatype's <iri>", "")
		}
		datatype, err := p.iri(false)
		if err != nil {
			return nil, err
		}
		if datatype == graph.XSDString {
			return quad.String(text), nil
		}
		return quad.TypedString{Value: quad.String(text), Type: quad.IRI(datatype)}, nil
	}
	return quad.String(text), nil
}

// text reads "…" with its escapes decoded.
func (p *parser) text() (string, error) {
	start := p.pos
	p.pos++
	var out []byte // nil while there was no escape
	from := p.pos
	for p.pos < len(p.s) {
		switch p.s[p.pos] {
		case '"':
			out = append(out, p.s[from:p.pos]...)
			p.pos++
			return string(out), nil
		case '\\':
			out = append(out, p.s[from:p.pos]...)
			r, err := p.escape()
			if err != nil {
				return "", err
			}
			out = utf8.AppendRune(out, r)
			from = p.pos
		default:
			p.pos++
		}
	}
	return "", p.fail(start, "literal-open", "a text lacks its closing quotation mark", `write a line feed in a text as \n`)
}

// escape reads an escape in a text, at its backslash.
func (p *parser) escape() (rune, error) {
	at := p.pos
	p.pos++
	if p.pos >= len(p.s) {
		return 0, p.fail(at, "literal-bad-escape", "a backslash ends the line", "")
	}
	letter := p.s[p.pos]
	if letter == 'u' || letter == 'U' {
		return p.unicodeEscape(at)
	}
	c, ok := grammar.Escaped(letter)
	if !ok {
		return 0, p.fail(at, "literal-bad-escape", fmt.Sprintf(`\%c is no escape`, p.char()), `write a backslash as \\`)
	}
	p.pos++
	return rune(c), nil
}

// unicodeEscape reads \uXXXX or \UXXXXXXXX, at its letter.
func (p *parser) unicodeEscape(at int) (rune, error) {
	n := 4
	if p.s[p.pos] == 'U' {
		n = 8
	}
	p.pos++
	var r uint32
	for range n {
		var d byte
		if p.pos < len(p.s) {
			d = p.s[p.pos]
		}
		switch {
		case d >= '0' && d <= '9':
			d -= '0'
		case d >= 'a' && d <= 'f':
			d -= 'a' - 10
		case d >= 'A' && d <= 'F':
			d -= 'A' - 10
		default:
			return 0, p.fail(at, "bad-unicode-escape", fmt.Sprintf("the escape needs %d hexadecimal digits", n), "")
		}
		r = r<<4 | uint32(d)
		p.pos++
	}
	if !utf8.ValidRune(rune(r)) || r > utf8.MaxRune {
		return 0, p.fail(at, "bad-unicode-escape", fmt.Sprintf("U+%X is no character", r), "")
	}
	return rune(r), nil
}

func (p *parser) language() (string, error) {
	from := p.pos
	part := p.pos
	letters := true
	for p.pos < len(p.s) {
		c := p.s[p.pos]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', !letters && c >= '0' && c <= '9':
			p.pos++
			continue
		case c == '-' && p.pos > part:
			p.pos++
			part, letters = p.pos, false
			continue
		}
		break
	}
	if p.pos == part {
		return "", p.fail(p.pos, "bad-language", "a language tag is written @en or @en-GB", "")
	}
	return p.intern(p.s[from:p.pos]), nil
}
