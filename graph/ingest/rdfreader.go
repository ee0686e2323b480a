package ingest

import (
	"bytes"
	"io"
	"regexp"

	"github.com/cayleygraph/quad"

	"entente/graph/format/jsonld"
	"entente/graph/format/nquads"
	"entente/graph/format/turtle"
)

// A quadReader reads quads from a file of some format. Read returns io.EOF
// after the last. What is wrong in the file is a [*graph.InputError], which
// ends the reading unless the reader is a lineReader too.
type quadReader interface {
	Read() (quad.Quad, error)
	// Line is the line of what Read returned last, from 1; 0 where quads have none.
	Line() int
	// RelativeIRIs counts the relative IRIs that were let in so far.
	RelativeIRIs() int64
}

// A lineReader is a quadReader whose quads are lines, so that it goes on with
// the line after a bad one.
type lineReader interface {
	quadReader
	Text() string // of that line
}

func (r *run) quadReader(f *file, format string, content io.Reader) quadReader {
	scope, relative := scopeOf(f), !r.opts.StrictIRI
	switch format {
	case formatTurtle, formatTriG:
		return turtle.NewReader(content, turtle.ReaderOptions{File: f.name, TriG: format == formatTriG, RelativeIRIs: relative, BlankScope: scope})
	case formatJSONLD:
		return jsonld.NewReader(content, jsonld.ReaderOptions{File: f.name, RelativeIRIs: relative, BlankScope: scope})
	}
	return nquads.NewReader(content, nquads.ReaderOptions{File: f.name, Triples: format == formatNTriples, RelativeIRIs: relative, BlankScope: scope})
}

// The beginnings of RDF documents, for files whose name tells nothing.
var (
	turtleLine = regexp.MustCompile(`^(@(prefix|base)|(?i:prefix|base))[ \t]`)
	jsonldKey  = regexp.MustCompile(`"@(context|graph|id)"\s*:`)
)

// isJSONLD reports whether what a file begins with is a JSON document with
// JSON-LD's keys.
func isJSONLD(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	return len(head) > 0 && (head[0] == '{' || head[0] == '[') && jsonldKey.Match(head)
}
