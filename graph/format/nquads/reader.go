package nquads

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// DefaultMaxLine is how long a line may be, in bytes, unless told otherwise.
const DefaultMaxLine = 4 << 20

// ReaderOptions are the options of a Reader.
type ReaderOptions struct {
	File string // for errors
	// Triples refuses graph labels: the input is N-Triples.
	Triples bool
	// RelativeIRIs lets IRIs without a scheme in, as they are, and counts them.
	RelativeIRIs bool
	// MaxLine bounds a line, in bytes; 0 is DefaultMaxLine.
	MaxLine int
	// BlankScope, if not empty, scopes blank nodes; see ScopeBlank. It has at
	// least sixteen hexadecimal digits.
	BlankScope string
}

// A Reader reads quads from N-Quads. It is for one goroutine.
type Reader struct {
	opts     ReaderOptions
	lines    lines
	line     int
	relative int64
	interned map[string]string
	p        parser
}

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts ReaderOptions) *Reader {
	if opts.MaxLine == 0 {
		opts.MaxLine = DefaultMaxLine
	}
	return &Reader{opts: opts, lines: lines{r: r, max: opts.MaxLine, buf: make([]byte, 1<<17)}, interned: map[string]string{}}
}

// Line returns the number of the line that Read read last, from 1.
func (r *Reader) Line() int { return r.line }

// Text returns the line that Read read last, without its end; it is empty if
// that is too long.
func (r *Reader) Text() string { return string(r.p.s) }

// RelativeIRIs returns how many IRIs without a scheme have been let in.
func (r *Reader) RelativeIRIs() int64 { return r.relative }

// Read returns the next quad, and io.EOF after the last. An [*graph.InputError]
// tells what is wrong with a line; the next call goes on with the line after it.
func (r *Reader) Read() (quad.Quad, error) {
	for {
		line, tooLong, err := r.lines.next()
		if err == io.EOF {
			return quad.Quad{}, err
		} else if err != nil {
			return quad.Quad{}, fmt.Errorf("read %s: %w", r.opts.File, err)
		}
		r.line++
		r.p = parser{}
		if tooLong {
			return quad.Quad{}, r.failAt(1, "line-too-long", fmt.Sprintf("the line is longer than %d bytes", r.opts.MaxLine), "is the file N-Quads, with line ends?")
		}
		if r.line == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		r.p = parser{Reader: r, s: line}
		q, empty, err := r.p.parseLine()
		if err != nil {
			return quad.Quad{}, err
		}
		if !empty {
			return q, nil
		}
	}
}

func (r *Reader) failAt(column int, code, msg, hint string) error {
	return &graph.InputError{File: r.opts.File, Line: r.line, Column: column, Code: code, Msg: msg, Hint: hint}
}

// intern keeps one copy of texts that come again and again: predicates, graph
// labels, datatypes. It forgets them all when there are many.
func (r *Reader) intern(b []byte) string {
	if s, ok := r.interned[string(b)]; ok {
		return s
	}
	if len(r.interned) >= 1024 {
		clear(r.interned)
	}
	s := string(b)
	r.interned[s] = s
	return s
}

// column counts code points up to a byte of a line, from 1.
func column(line []byte, at int) int { return utf8.RuneCount(line[:min(at, len(line))]) + 1 }
