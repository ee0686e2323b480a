// Package grammar holds what the grammars of the RDF formats have in common:
// which characters stand in IRIs and in names.
package grammar

import "unicode/utf8"

// PlainIRI holds the bytes that an IRI may have as they are.
var PlainIRI = func() (t [256]bool) {
	for i := range t {
		t[i] = i > ' '
	}
	for _, c := range "<>\"{}|^`\\" {
		t[c] = false
	}
	return t
}()

// Escaped returns the character that a backslash and a letter stand for
// (Turtle's and N-Quads' ECHAR); ok is false for a letter that is none.
func Escaped(letter byte) (c byte, ok bool) {
	switch letter {
	case 't':
		return '\t', true
	case 'b':
		return '\b', true
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 'f':
		return '\f', true
	case '"', '\'', '\\':
		return letter, true
	}
	return 0, false
}

// HasScheme reports whether an IRI is absolute (RFC 3987: ALPHA *( ALPHA /
// DIGIT / "+" / "-" / "." ) ":").
func HasScheme[T string | []byte](iri T) bool {
	for i := range len(iri) {
		switch c := iri[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
		case i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return true
		default:
			return false
		}
	}
	return false
}

// NameStart is Turtle's PN_CHARS_U, and so N-Quads' without the colon, which
// the W3C's tests refuse.
func NameStart(r rune) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r == '_':
		return true
	case r < 0xc0:
		return false
	}
	return r != 0xd7 && r != 0xf7 && r <= 0x2ff || r >= 0x370 && r <= 0x37d || r >= 0x37f && r <= 0x1fff ||
		r >= 0x200c && r <= 0x200d || r >= 0x2070 && r <= 0x218f || r >= 0x2c00 && r <= 0x2fef || r >= 0x3001 && r <= 0xd7ff ||
		r >= 0xf900 && r <= 0xfdcf || r >= 0xfdf0 && r <= 0xfffd || r >= 0x10000 && r <= 0xeffff
}

// NameChar is PN_CHARS.
func NameChar(r rune) bool {
	return NameStart(r) || r >= '0' && r <= '9' || r == '-' || r == 0xb7 || r >= 0x300 && r <= 0x36f || r >= 0x203f && r <= 0x2040
}

// Clip shortens a text from a file for a message.
func Clip(b []byte) string {
	const most = 60
	if len(b) <= most {
		return string(b)
	}
	for b = b[:most]; !utf8.Valid(b); {
		b = b[:len(b)-1]
	}
	return string(b) + "…"
}

// ValidIRI reports whether s is an absolute IRI as N-Quads has it, without escapes.
func ValidIRI(s string) bool {
	for i := range len(s) {
		if !PlainIRI[s[i]] {
			return false
		}
	}
	return HasScheme(s)
}

// ValidLabel reports whether s is the label of a blank node, without _:.
func ValidLabel(s string) bool {
	for i, r := range s {
		first, last := i == 0, i == len(s)-1
		switch {
		case NameStart(r), r >= '0' && r <= '9', !first && NameChar(r), r == '.' && !first && !last:
		default:
			return false
		}
	}
	return s != ""
}
