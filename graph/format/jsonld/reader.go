package jsonld

import (
	"bytes"
	"fmt"
	"io"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// The limits of a reader.
const (
	DefaultMaxBytes = 256 << 20
	maxDepth        = 1000 // brackets open in one another
)

// ReaderOptions are the options of a Reader.
type ReaderOptions struct {
	File string // for errors
	// Base, if not empty, is the absolute IRI that relative ones are resolved
	// against unless the document names another.
	Base string
	// RelativeIRIs lets relative IRIs in where there is no base, as they are,
	// and counts them.
	RelativeIRIs bool
	// DropInvalid leaves out, as the recommendation does, the quads that RDF
	// cannot have: those with a relative IRI, a blank predicate, or a bad
	// language. Else they are refused.
	DropInvalid bool
	// MaxBytes bounds the document, which is held in memory several times
	// over; 0 is DefaultMaxBytes.
	MaxBytes int64
	// BlankScope, if not empty, scopes blank nodes; see [nquads.ScopeBlank].
	BlankScope string
}

// A Reader reads quads from a JSON-LD document. It is for one goroutine.
type Reader struct {
	opts          ReaderOptions
	r             io.Reader
	loader        loader
	expandContext any // before the document's own
	begun         bool
	out           []quad.Quad
	relative      int64
	fresh         int64
	failed        error
}

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts ReaderOptions) *Reader {
	if opts.MaxBytes == 0 {
		opts.MaxBytes = DefaultMaxBytes
	}
	return &Reader{opts: opts, r: r, loader: loader{}, failed: io.EOF}
}

// Line returns 0: a quad may come from several places of a document.
func (r *Reader) Line() int { return 0 }

// RelativeIRIs returns how many relative IRIs have been let in as they are.
func (r *Reader) RelativeIRIs() int64 { return r.relative }

// Read returns the next quad, and io.EOF after the last. An [*graph.InputError]
// tells what is wrong with the document, of which no quad has come then. The
// same document gives the same quads in the same order.
func (r *Reader) Read() (quad.Quad, error) {
	if !r.begun {
		r.begun = true
		if err := r.document(); err != nil {
			r.out, r.failed = nil, err
		}
	}
	if len(r.out) == 0 {
		return quad.Quad{}, r.failed
	}
	q := r.out[0]
	r.out = r.out[1:]
	return q, nil
}

// document reads all.
func (r *Reader) document() error {
	data, err := io.ReadAll(io.LimitReader(r.r, r.opts.MaxBytes+1))
	if err != nil {
		return fmt.Errorf("read %s: %w", r.opts.File, err)
	}
	if int64(len(data)) > r.opts.MaxBytes {
		return &graph.InputError{File: r.opts.File, Code: "document-too-large", Msg: fmt.Sprintf("the document has more than %d bytes", r.opts.MaxBytes),
			Hint: "split it, or convert it to N-Quads, which is read as a stream"}
	}
	d := &decoder{file: r.opts.File, data: bytes.TrimPrefix(data, []byte("\ufeff")), max: maxDepth}
	document, err := d.decode()
	if err != nil {
		return err
	}
	expanded, err := r.expand(d, document)
	if err != nil {
		return err
	}
	for _, item := range expanded {
		if _, err := r.object(item, nil); err != nil {
			return err
		}
	}
	return nil
}
