package jsonld

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
	"entente/graph/internal/grammar"
)

// maxNodeQuads is how many quads of a node a Writer holds; those of a node
// that has more come in several objects of the same @id, which mean the same.
const maxNodeQuads = 10_000

// A Writer writes quads as one JSON-LD document: an array with an object for
// each node and graph, one a line, without context, so that every IRI stands
// there in full and no reader needs anything else. Quads that share a subject
// and follow each other come together. The same quads give the same bytes. It
// is for one goroutine.
type Writer struct {
	w     *bufio.Writer
	buf   bytes.Buffer
	quads []quad.Quad // of the node at hand
	begun bool
}

// NewWriter returns a writer to w. The caller calls Flush at the end.
func NewWriter(w io.Writer) *Writer { return &Writer{w: bufio.NewWriterSize(w, 1<<16)} }

// Write writes one quad. A predicate that is a relative IRI is an error:
// JSON-LD would take it for a word without meaning and leave it out.
func (w *Writer) Write(q quad.Quad) error {
	if p, ok := q.Predicate.(quad.IRI); !ok || !grammar.HasScheme(string(p)) {
		return fmt.Errorf("write json-ld: the predicate %v is no absolute IRI, which JSON-LD cannot hold", q.Predicate)
	}
	if len(w.quads) > 0 && (w.quads[0].Subject != q.Subject || len(w.quads) >= maxNodeQuads) {
		if err := w.node(); err != nil {
			return err
		}
	}
	w.quads = append(w.quads, q)
	return nil
}

// Flush ends the document and writes what is still buffered. It is called once.
func (w *Writer) Flush() error {
	err := w.node()
	w.buf.Reset()
	if !w.begun {
		w.buf.WriteByte('[')
	}
	w.buf.WriteString("\n]\n")
	_, writeErr := w.w.Write(w.buf.Bytes())
	return errors.Join(err, writeErr, w.w.Flush())
}

// node writes the quads of a node: an object for each graph, the graph without
// name first.
func (w *Writer) node() error {
	slices.SortStableFunc(w.quads, func(a, b quad.Quad) int {
		return bytes.Compare(nquads.AppendTerm(nil, a.Label), nquads.AppendTerm(nil, b.Label))
	})
	w.buf.Reset()
	for rest := w.quads; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Label == rest[0].Label {
			n++
		}
		if w.begun {
			w.buf.WriteString(",\n")
		} else {
			w.buf.WriteString("[\n")
			w.begun = true
		}
		w.object(rest[:n])
		rest = rest[n:]
	}
	w.quads = w.quads[:0]
	_, err := w.w.Write(w.buf.Bytes())
	return err
}

// object writes the quads of a node in one graph.
func (w *Writer) object(quads []quad.Quad) {
	label := quads[0].Label
	if label != nil {
		w.buf.WriteString(`{"@id":`)
		w.id(label)
		w.buf.WriteString(`,"@graph":`)
	}
	w.buf.WriteString(`{"@id":`)
	w.id(quads[0].Subject)
	for _, p := range properties(quads) {
		w.buf.WriteByte(',')
		appendText(&w.buf, p.name)
		w.buf.WriteByte(':')
		if len(p.values) > 1 {
			w.buf.WriteByte('[')
		}
		for i, v := range p.values {
			if i > 0 {
				w.buf.WriteByte(',')
			}
			if p.name == "@type" {
				w.id(v)
			} else {
				w.value(v)
			}
		}
		if len(p.values) > 1 {
			w.buf.WriteByte(']')
		}
	}
	w.buf.WriteByte('}')
	if label != nil {
		w.buf.WriteByte('}')
	}
}

// A property has its values in the order in which they came.
type property struct {
	name   string
	values []quad.Value
}

// properties gathers a node's quads by property, in the order in which each
// came first: a name must not come twice in an object.
func properties(quads []quad.Quad) []property {
	var out []property
	at := map[string]int{}
	for _, q := range quads {
		name := string(q.Predicate.(quad.IRI)) // Write saw to that
		if name == string(graph.RDFType) && isResource(q.Object) {
			name = "@type"
		}
		i, ok := at[name]
		if !ok {
			i = len(out)
			at[name] = i
			out = append(out, property{name: name})
		}
		out[i].values = append(out[i].values, q.Object)
	}
	return out
}

func isResource(v quad.Value) bool {
	switch v.(type) {
	case quad.IRI, quad.BNode:
		return true
	}
	return false
}

func (w *Writer) id(v quad.Value) {
	switch v := v.(type) {
	case quad.BNode:
		appendText(&w.buf, "_:"+string(v))
	case quad.IRI:
		appendText(&w.buf, string(v))
	}
}

// plainInteger is an integer that every reader of JSON takes exactly, and gives
// back as it is written.
var plainInteger = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,14})$`)

// value writes an object of a quad, as short as it comes back the same.
func (w *Writer) value(v quad.Value) {
	switch v := v.(type) {
	case quad.IRI, quad.BNode:
		w.buf.WriteString(`{"@id":`)
		w.id(v)
		w.buf.WriteByte('}')
	case quad.String:
		appendText(&w.buf, string(v))
	case quad.LangString:
		w.pair(string(v.Value), "@language", v.Lang)
	case quad.TypedString:
		switch {
		case v.Type == xsd+"integer" && plainInteger.MatchString(string(v.Value)), v.Type == xsd+"boolean" && (v.Value == "true" || v.Value == "false"):
			w.buf.WriteString(string(v.Value))
		case v.Type == "" || v.Type == graph.XSDString:
			appendText(&w.buf, string(v.Value))
		default:
			w.pair(string(v.Value), "@type", string(v.Type))
		}
	case quad.TypedStringer:
		t := v.TypedString()
		t.Type = t.Type.Full()
		w.value(t)
	default:
		appendText(&w.buf, v.String())
	}
}

func (w *Writer) pair(value, name, of string) {
	w.buf.WriteString(`{"@value":`)
	appendText(&w.buf, value)
	w.buf.WriteString(`,"` + name + `":`)
	appendText(&w.buf, of)
	w.buf.WriteByte('}')
}
