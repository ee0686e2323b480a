package objects

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

type kind uint8

const (
	nullKind kind = iota
	textKind      // a text, a number, true or false
	listKind
	objectKind
)

// A value is a text, or a list or an object of values.
type value struct {
	kind  kind
	text  string
	keys  []string // of an object, in its order
	items []value
	spot  spot
}

// A spot is where a value begins: a line and column, or, where line is 0, an
// offset into the text that it was read from.
type spot struct{ line, column int32 }

func (v *value) member(key string) *value {
	for i, k := range v.keys {
		if k == key {
			return &v.items[i]
		}
	}
	return nil
}

// maxDepth bounds how deep lists and objects nest.
const maxDepth = 100

// A fault is something wrong at an offset of a text.
type fault struct {
	at              int
	code, msg, hint string
}

// A parser reads one JSON value.
type parser struct {
	s     string
	pos   int
	depth int
	// soft is the first fault that leaves no doubt of where things end.
	soft *fault
}

// parseJSON reads a text that is one JSON value. A hard fault means that
// nothing can be said of what follows it; of a soft one, that the value is bad.
func parseJSON(s string) (v value, hard, soft *fault) {
	p := &parser{s: s}
	if !utf8.ValidString(s) {
		at := 0
		for {
			r, n := utf8.DecodeRuneInString(s[at:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			at += n
		}
		p.fault(at, "utf8-invalid", "a byte is not valid UTF-8", "save the file as UTF-8")
	}
	p.blanks()
	v, hard = p.value()
	if hard == nil {
		if p.blanks(); p.pos < len(s) {
			hard = p.syntax("something follows the value")
		}
	}
	return v, hard, p.soft
}

func (p *parser) fault(at int, code, msg, hint string) {
	if p.soft == nil {
		p.soft = &fault{at, code, msg, hint}
	}
}

func (p *parser) syntax(msg string) *fault {
	if p.pos >= len(p.s) {
		msg = "the text ends within a value"
	}
	return &fault{min(p.pos, len(p.s)), "json-syntax", msg, ""}
}

func (p *parser) blanks() {
	for p.pos < len(p.s) && isBlank(p.s[p.pos]) {
		p.pos++
	}
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// next passes over blanks and then c, if it is there.
func (p *parser) next(c byte) bool {
	if p.blanks(); p.pos < len(p.s) && p.s[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

// value reads the value that begins here.
func (p *parser) value() (v value, hard *fault) {
	v.spot.column = int32(p.pos)
	if p.pos >= len(p.s) {
		return v, p.syntax("")
	}
	switch c := p.s[p.pos]; {
	case c == '{' || c == '[':
		if p.depth++; p.depth > maxDepth {
			return v, &fault{p.pos, "nested-too-deep", "lists and objects nest deeper than " + strconv.Itoa(maxDepth), ""}
		}
		p.pos++
		if c == '{' {
			hard = p.members(&v)
		} else {
			hard = p.list(&v)
		}
		p.depth--
		return v, hard
	case c == '"':
		v.kind = textKind
		v.text, hard = p.quoted()
		return v, hard
	case c == '-' || c >= '0' && c <= '9':
		v.kind = textKind
		v.text, hard = p.number()
		return v, hard
	}
	for _, word := range []string{"true", "false", "null"} {
		if strings.HasPrefix(p.s[p.pos:], word) {
			p.pos += len(word)
			if word != "null" {
				v.kind, v.text = textKind, word
			}
			return v, nil
		}
	}
	return v, p.syntax("no value begins so")
}

func (p *parser) list(v *value) *fault {
	v.kind = listKind
	if p.next(']') {
		return nil
	}
	for {
		p.blanks()
		item, hard := p.value()
		if hard != nil {
			return hard
		}
		v.items = append(v.items, item)
		if p.next(']') {
			return nil
		}
		if !p.next(',') {
			return p.syntax("a comma or ] is missing")
		}
	}
}

func (p *parser) members(v *value) *fault {
	v.kind = objectKind
	if p.next('}') {
		return nil
	}
	var seen map[string]bool // of an object of many keys
	for {
		p.blanks()
		at := p.pos
		if p.pos >= len(p.s) || p.s[p.pos] != '"' {
			return p.syntax("a key in quotation marks is missing")
		}
		key, hard := p.quoted()
		if hard != nil {
			return hard
		}
		if len(v.keys) == 16 {
			seen = map[string]bool{}
			for _, k := range v.keys {
				seen[k] = true
			}
		}
		if seen[key] || seen == nil && v.member(key) != nil {
			p.fault(at, "duplicate-key", "the object has the key "+strconv.Quote(key)+" already", "keep one of them")
		}
		if seen != nil {
			seen[key] = true
		}
		if !p.next(':') {
			return p.syntax("a colon is missing")
		}
		p.blanks()
		item, hard := p.value()
		if hard != nil {
			return hard
		}
		v.keys, v.items = append(v.keys, key), append(v.items, item)
		if p.next('}') {
			return nil
		}
		if !p.next(',') {
			return p.syntax("a comma or } is missing")
		}
	}
}

func (p *parser) number() (string, *fault) {
	start := p.pos
	digits := func() bool {
		from := p.pos
		for p.pos < len(p.s) && p.s[p.pos] >= '0' && p.s[p.pos] <= '9' {
			p.pos++
		}
		return p.pos > from
	}
	is := func(set string) bool {
		if p.pos < len(p.s) && strings.IndexByte(set, p.s[p.pos]) >= 0 {
			p.pos++
			return true
		}
		return false
	}
	is("-")
	switch {
	case is("0"):
	case !digits():
		return "", p.syntax("a digit is missing")
	}
	if is(".") && !digits() {
		return "", p.syntax("a digit is missing")
	}
	if is("eE") {
		is("+-")
		if !digits() {
			return "", p.syntax("a digit is missing")
		}
	}
	return p.s[start:p.pos], nil
}

// quoted reads a text in quotation marks. Without escapes it shares memory.
func (p *parser) quoted() (string, *fault) {
	p.pos++
	start := p.pos
	var out []byte // nil while there is no escape
	for p.pos < len(p.s) {
		switch c := p.s[p.pos]; {
		case c == '"':
			p.pos++
			if out == nil {
				return p.s[start : p.pos-1], nil
			}
			return string(out), nil
		case c == '\\':
			if out == nil {
				out = append(make([]byte, 0, p.pos-start+16), p.s[start:p.pos]...)
			}
			var hard *fault
			if out, hard = p.escape(out); hard != nil {
				return "", hard
			}
		case c < ' ':
			code, msg := "json-syntax", "a control character stands in a text"
			if c == 0 {
				code, msg = "nul-character", "the text has a NUL character"
			}
			p.fault(p.pos, code, msg, `write it as an escape such as \n`)
			p.pos++
		default:
			if out != nil {
				out = append(out, c)
			}
			p.pos++
		}
	}
	return "", p.syntax("")
}

var escapes = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads the escape that begins here, and appends what it stands for.
func (p *parser) escape(out []byte) ([]byte, *fault) {
	at := p.pos
	if p.pos++; p.pos >= len(p.s) {
		return nil, p.syntax("")
	}
	c := p.s[p.pos]
	p.pos++
	if c != 'u' {
		to, ok := escapes[c]
		if !ok {
			p.pos = at
			return nil, p.syntax("there is no such escape")
		}
		return append(out, to), nil
	}
	r, ok := p.hex()
	if !ok {
		p.pos = at
		return nil, p.syntax(`\u wants four hexadecimal digits`)
	}
	if utf16.IsSurrogate(r) {
		low := rune(-1)
		if strings.HasPrefix(p.s[p.pos:], `\u`) {
			p.pos += 2
			if low, ok = p.hex(); !ok {
				p.pos = at
				return nil, p.syntax(`\u wants four hexadecimal digits`)
			}
		}
		if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
			p.fault(at, "utf8-invalid", "half of a pair of surrogates stands alone", "write the character itself")
		}
	}
	if r == 0 {
		p.fault(at, "nul-character", "the text has a NUL character", "")
	}
	return utf8.AppendRune(out, r), nil
}

func (p *parser) hex() (rune, bool) {
	if p.pos+4 > len(p.s) {
		return 0, false
	}
	n, err := strconv.ParseUint(p.s[p.pos:p.pos+4], 16, 16)
	if err != nil {
		return 0, false
	}
	p.pos += 4
	return rune(n), true
}
