package turtle

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
	"entente/graph/internal/grammar"
)

// A Prefix is a short name for the beginning of IRIs.
type Prefix struct {
	Name string // without colon; "" is a name too
	IRI  string
}

// WriterOptions are the options of a Writer.
type WriterOptions struct {
	// Prefixes are declared at the top, in this order.
	Prefixes []Prefix
	// Prefix, if not nil, is asked for each IRI that none of Prefixes fits. The
	// prefix that it returns is declared where it is first used. Two of the
	// same name must be equal.
	Prefix func(iri string) (p Prefix, ok bool)
}

// maxDeclared bounds the prefixes that a writer declares on the way, and so
// its memory, and keeps far from what a reader takes.
const maxDeclared = 1000

var errLabel = errors.New("turtle has no graph labels")

// A Writer writes triples as Turtle. It puts those that follow each other and
// share a subject into one statement: sorted quads come out short. The same
// quads give the same bytes. It is for one goroutine.
type Writer struct {
	w         *bufio.Writer
	opts      WriterOptions
	names     map[string]string // of prefixes, by IRI
	declared  int               // on the way
	buf       []byte
	subject   quad.Value
	predicate quad.Value
	started   bool
}

// NewWriter returns a writer to w. The caller calls Flush at the end.
func NewWriter(w io.Writer, opts WriterOptions) *Writer {
	out := &Writer{w: bufio.NewWriterSize(w, 1<<16), opts: opts, names: map[string]string{}}
	for _, p := range opts.Prefixes {
		out.names[p.IRI] = p.Name
		out.buf = appendPrefix(out.buf, p)
	}
	return out
}

func appendPrefix(dst []byte, p Prefix) []byte {
	dst = append(dst, "@prefix "...)
	dst = append(append(dst, p.Name...), ": "...)
	return append(nquads.AppendTerm(dst, quad.IRI(p.IRI)), " .\n"...)
}

// Write writes one triple. A quad with a label is an error.
func (w *Writer) Write(q quad.Quad) error {
	if q.Label != nil {
		return fmt.Errorf("write turtle: %w", errLabel)
	}
	w.declare(q)
	switch {
	case !w.started || q.Subject != w.subject:
		if w.started {
			w.buf = append(w.buf, " .\n"...)
		}
		w.buf = append(w.buf, '\n')
		w.buf = append(w.term(q.Subject), ' ')
		w.buf = append(w.verb(q.Predicate), ' ')
	case q.Predicate != w.predicate:
		w.buf = append(w.buf, " ;\n\t"...)
		w.buf = append(w.verb(q.Predicate), ' ')
	default:
		w.buf = append(w.buf, ", "...)
	}
	w.buf = w.term(q.Object)
	w.subject, w.predicate, w.started = q.Subject, q.Predicate, true
	_, err := w.w.Write(w.buf)
	w.buf = w.buf[:0]
	return err
}

// Flush ends the last statement and writes what is still buffered. It is
// called once.
func (w *Writer) Flush() error {
	if w.started {
		w.buf = append(w.buf, " .\n"...)
	}
	_, err := w.w.Write(w.buf)
	w.buf, w.started = w.buf[:0], false
	return errors.Join(err, w.w.Flush())
}

// declare writes the prefixes that a quad is the first to use. A directive
// stands between statements, so the one at hand ends.
func (w *Writer) declare(q quad.Quad) {
	if w.opts.Prefix == nil {
		return
	}
	iris := [4]quad.Value{q.Subject, q.Predicate, q.Object}
	if lit, ok := q.Object.(quad.TypedString); ok {
		iris[3] = lit.Type
	}
	for _, v := range iris {
		iri, ok := v.(quad.IRI)
		if !ok || w.declared >= maxDeclared {
			continue
		}
		if _, _, known := w.shorten(string(iri)); known {
			continue
		}
		p, ok := w.opts.Prefix(string(iri))
		if !ok || !plainLocal(strings.TrimPrefix(string(iri), p.IRI)) {
			continue
		}
		if w.started {
			w.buf = append(w.buf, " .\n\n"...)
			w.started = false
		}
		w.buf = appendPrefix(w.buf, p)
		w.names[p.IRI] = p.Name
		w.declared++
	}
}

// shorten splits an IRI behind its last slash or hash, where namespaces end.
func (w *Writer) shorten(iri string) (name, local string, ok bool) {
	cut := strings.LastIndexAny(iri, "/#") + 1
	name, ok = w.names[iri[:cut]]
	return name, iri[cut:], ok && plainLocal(iri[cut:])
}

// plainLocal reports whether a local name needs no escapes in any reader.
func plainLocal(s string) bool {
	for i, r := range s {
		if !grammar.NameStart(r) && (r < '0' || r > '9') && (i == 0 || r != '-') {
			return false
		}
	}
	return s != ""
}

func (w *Writer) verb(p quad.Value) []byte {
	if p == quad.Value(quad.IRI(rdf+"type")) {
		return append(w.buf, 'a')
	}
	return w.term(p)
}

// term appends a term to buf.
func (w *Writer) term(v quad.Value) []byte {
	switch v := v.(type) {
	case quad.IRI:
		if name, local, ok := w.shorten(string(v)); ok {
			return append(append(append(w.buf, name...), ':'), local...)
		}
	case quad.TypedString:
		if short := shorthands[v.Type]; short != nil && short.MatchString(string(v.Value)) {
			return append(w.buf, v.Value...)
		}
		if v.Type == "" || v.Type == graph.XSDString {
			return nquads.AppendTerm(w.buf, v.Value)
		}
		w.buf = append(nquads.AppendTerm(w.buf, v.Value), "^^"...)
		return w.term(v.Type)
	}
	return nquads.AppendTerm(w.buf, v)
}

// shorthands are the literals that are written without quotation marks and
// datatype, and read back as they were.
var shorthands = map[quad.IRI]*regexp.Regexp{
	xsd + "boolean": regexp.MustCompile(`^(true|false)$`),
	xsd + "integer": regexp.MustCompile(`^[+-]?[0-9]+$`),
	xsd + "decimal": regexp.MustCompile(`^[+-]?[0-9]*\.[0-9]+$`),
	xsd + "double":  regexp.MustCompile(`^[+-]?([0-9]+\.[0-9]*|\.?[0-9]+)[eE][+-]?[0-9]+$`),
}
