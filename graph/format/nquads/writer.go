package nquads

import (
	"bufio"
	"io"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// A Writer writes quads as canonical N-Quads lines. It is for one goroutine.
type Writer struct {
	w   *bufio.Writer
	buf []byte
}

// NewWriter returns a writer to w. The caller calls Flush at the end.
func NewWriter(w io.Writer) *Writer { return &Writer{w: bufio.NewWriterSize(w, 1<<16)} }

// Write writes one line.
func (w *Writer) Write(q quad.Quad) error {
	w.buf = AppendQuad(w.buf[:0], q)
	_, err := w.w.Write(w.buf)
	return err
}

// Flush writes what is still buffered.
func (w *Writer) Flush() error { return w.w.Flush() }

// AppendQuad appends a quad's canonical line, with its line feed, to dst.
func AppendQuad(dst []byte, q quad.Quad) []byte {
	dst = append(AppendTerm(dst, q.Subject), ' ')
	dst = append(AppendTerm(dst, q.Predicate), ' ')
	dst = append(AppendTerm(dst, q.Object), ' ')
	if q.Label != nil {
		dst = append(AppendTerm(dst, q.Label), ' ')
	}
	return append(dst, '.', '\n')
}

const xsdString = "http://www.w3.org/2001/XMLSchema#string"

// AppendTerm appends a term's canonical form to dst: escapes only where the
// grammar or the RDF canonical form asks for them, and no datatype on strings.
// Values of the native kinds (quad.Int and the like) are written as literals
// of their datatype.
func AppendTerm(dst []byte, v quad.Value) []byte {
	switch v := v.(type) {
	case quad.IRI:
		return appendIRI(dst, string(v))
	case quad.BNode:
		return append(append(dst, "_:"...), v...)
	case quad.String:
		return appendText(dst, string(v))
	case quad.LangString:
		dst = appendText(dst, string(v.Value))
		return append(append(dst, '@'), v.Lang...)
	case quad.TypedString:
		dst = appendText(dst, string(v.Value))
		if v.Type == xsdString || v.Type == "" {
			return dst
		}
		return appendIRI(append(dst, "^^"...), string(v.Type))
	case quad.TypedStringer:
		t := v.TypedString()
		t.Type = t.Type.Full()
		return AppendTerm(dst, t)
	case nil:
		return dst
	}
	return appendText(dst, v.String())
}

// appendIRI escapes what an IRI in N-Quads cannot hold as it is. A reader of
// this package lets no such IRI in; other sources might.
func appendIRI(dst []byte, s string) []byte {
	dst = append(dst, '<')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c <= ' ' || c == '<' || c == '>' || c == '"' || c == '{' || c == '}' || c == '|' || c == '^' || c == '`' || c == '\\':
			dst = appendEscape(dst, c)
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, '>')
}

func appendText(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' && c != 0x7f {
			continue
		}
		dst = append(dst, s[start:i]...)
		start = i + 1
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '\t':
			dst = append(dst, '\\', 't')
		case '\b':
			dst = append(dst, '\\', 'b')
		case '\f':
			dst = append(dst, '\\', 'f')
		default:
			dst = appendEscape(dst, c)
		}
	}
	return append(append(dst, s[start:]...), '"')
}

func appendEscape(dst []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

// validUTF8 is here so that both sides of the package name one rule.
func validUTF8(b []byte) bool { return utf8.Valid(b) }
