package turtle

import (
	"fmt"
	"io"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
	"entente/graph/internal/grammar"
)

// The limits of a reader, unless told otherwise.
const (
	DefaultMaxToken = nquads.DefaultMaxLine
	DefaultMaxDepth = 1000
)

// Limits that keep a small file from standing for a large graph.
const (
	maxPrefixes  = 10_000
	maxNamespace = 4096 // bytes of an IRI that others are made with
)

// ReaderOptions are the options of a Reader.
type ReaderOptions struct {
	File string // for errors
	// TriG lets graphs in: { … }, named or not.
	TriG bool
	// Base, if not empty, is the absolute IRI that relative ones are resolved
	// against until the file names another.
	Base string
	// RelativeIRIs lets relative IRIs in while there is no base, as they are,
	// and counts them.
	RelativeIRIs bool
	// MaxToken bounds an IRI, name or text, in bytes; 0 is DefaultMaxToken.
	MaxToken int
	// MaxDepth bounds how deep brackets are open; 0 is DefaultMaxDepth.
	MaxDepth int
	// BlankScope, if not empty, scopes blank nodes; see [nquads.ScopeBlank].
	BlankScope string
}

// A Reader reads quads from Turtle or TriG. It is for one goroutine.
type Reader struct {
	source
	opts     ReaderOptions
	base     reference
	hasBase  bool
	prefixes map[string]string
	interned map[string]quad.IRI // predicates and datatypes by how they are written
	relative int64
	fresh    int64 // anonymous nodes so far

	label   quad.Value // of the graph at hand
	inGraph bool
	stack   []frame
	out     []quad.Quad
	next    int // in out
	failed  error
}

// A frame is a statement, or a bracket that is open in it.
type frame struct {
	kind      kind
	state     state
	bare      bool // the subject alone may be the whole statement
	subject   quad.Value
	predicate quad.IRI
	head      quad.Value // of a collection; subject is its last cell
}

type kind uint8

const (
	statement kind = iota
	propertyList
	collection
)

type state uint8

const (
	wantSubject state = iota
	wantVerb
	wantObject
	afterObject
)

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts ReaderOptions) *Reader {
	if opts.MaxToken == 0 {
		opts.MaxToken = DefaultMaxToken
	}
	if opts.MaxDepth == 0 {
		opts.MaxDepth = DefaultMaxDepth
	}
	return &Reader{
		source: source{r: r, file: opts.File, max: opts.MaxToken, buf: make([]byte, 1<<17)},
		opts:   opts, base: split(opts.Base), hasBase: opts.Base != "",
		prefixes: map[string]string{}, interned: map[string]quad.IRI{},
		stack: make([]frame, 1, 16),
	}
}

// Line returns the number of the line, from 1, on which the quad that Read
// returned last ended.
func (r *Reader) Line() int {
	r.count()
	return r.place.line + 1
}

// RelativeIRIs returns how many relative IRIs have been let in as they are.
func (r *Reader) RelativeIRIs() int64 { return r.relative }

// Read returns the next quad, and io.EOF after the last. An [*graph.InputError]
// tells what is wrong in the file. What follows a fault cannot be told, so that
// every later call returns the same error.
func (r *Reader) Read() (quad.Quad, error) {
	for r.next == len(r.out) {
		if r.failed != nil {
			return quad.Quad{}, r.failed
		}
		r.out, r.next = r.out[:0], 0
		r.failed = r.step()
	}
	r.next++
	return r.out[r.next-1], nil
}

// step reads one term or mark. What it makes of it stands in out.
func (r *Reader) step() error {
	if r.place == (place{}) && r.pos == 0 && r.at(0) == '\xef' && r.at(1) == '\xbb' && r.at(2) == '\xbf' {
		r.pos += 3
		r.counted = 3
	}
	r.space()
	top := &r.stack[len(r.stack)-1]
	if top.kind == collection {
		if r.at(0) == ')' {
			r.pos++
			return r.closeCollection(top)
		}
		return r.term(asObject)
	}
	switch top.state {
	case wantSubject:
		return r.subject(top)
	case wantVerb:
		return r.verb(top)
	case wantObject:
		return r.term(asObject)
	}
	return r.separator(top)
}

// subject reads what begins a statement.
func (r *Reader) subject(top *frame) error {
	switch c := r.at(0); {
	case r.ended(0):
		if r.inGraph {
			return r.fail(0, "graph-open", "the file ends inside a graph", "a } is missing")
		}
		if r.err != io.EOF {
			return r.fail(0, "", "", "")
		}
		return io.EOF
	case c == '@' && !r.inGraph:
		return r.directive()
	case c == '}' && r.inGraph:
		r.pos++
		r.label, r.inGraph = nil, false
		return nil
	case c == '{' && r.opts.TriG && !r.inGraph:
		r.pos++
		r.inGraph = true
		return nil
	case c == '<', c == '_', c == '[', c == '(', c == ':':
		return r.term(asSubject)
	}
	name, pname, err := r.word()
	if err != nil {
		return err
	}
	if pname || name == 0 {
		return r.term(asSubject)
	}
	word := string(r.buf[r.pos : r.pos+name])
	switch {
	case r.inGraph:
	case equalFold(word, "prefix"):
		r.pos += name
		return r.prefix(false)
	case equalFold(word, "base"):
		r.pos += name
		return r.setBase(false)
	case equalFold(word, "graph") && r.opts.TriG:
		r.pos += name
		return r.namedGraph()
	}
	return r.badWord(word)
}

// equalFold compares with a keyword in lower-case ASCII; strings.EqualFold
// would take a long s for an s.
func equalFold(word, keyword string) bool {
	if len(word) != len(keyword) {
		return false
	}
	for i := range len(word) {
		if word[i]|0x20 != keyword[i] {
			return false
		}
	}
	return true
}

func (r *Reader) verb(top *frame) error {
	name, pname, err := r.word()
	if err != nil {
		return err
	}
	switch c := r.at(0); {
	case top.bare && c == '.' || top.bare && c == '}' && r.inGraph:
		return r.separator(top)
	case c == '{' && r.opts.TriG && !r.inGraph && top.kind == statement && top.head == nil && top.predicate == "" && !top.bare:
		r.pos++
		r.label, r.inGraph = top.subject, true
		*top = frame{}
		return nil
	case name == 1 && !pname && c == 'a':
		r.pos++
		top.predicate, top.state = graph.RDFType, wantObject
		return nil
	case c == '<' || pname:
		top.predicate, err = r.iriTerm()
		top.state = wantObject
		return err
	case c == '"' || c == '\'':
		return r.fail(0, "literal-misplaced", "a literal cannot be a predicate", "")
	case c == '_' || c == '[':
		return r.fail(0, "blank-misplaced", "a blank node cannot be a predicate", "")
	}
	return r.fail(0, "bad-predicate", "here a predicate must stand"+r.found(), "write <iri>, prefix:name or a")
}

// separator reads what follows an object.
func (r *Reader) separator(top *frame) error {
	switch c := r.at(0); {
	case c == ',' && top.state == afterObject:
		r.pos++
		top.state = wantObject
		return nil
	case c == ';' && top.state == afterObject:
		for r.at(0) == ';' {
			r.pos++
			r.space()
		}
		if c := r.at(0); c == '.' || c == ']' || c == '}' {
			return nil // what closes the statement or list comes in this state
		}
		top.state = wantVerb
		return nil
	case c == '.' && top.kind == statement:
		r.pos++
		*top = frame{}
		return nil
	case c == '}' && top.kind == statement && r.inGraph:
		*top = frame{} // subject takes it
		return nil
	case c == ']' && top.kind == propertyList:
		r.pos++
		node := top.subject
		r.stack = r.stack[:len(r.stack)-1]
		return r.deliver(node, true)
	}
	if top.kind == propertyList {
		return r.fail(0, "missing-bracket", "a comma, a semicolon or ] must follow an object in brackets"+r.found(), "")
	}
	return r.fail(0, "missing-dot", "a comma, a semicolon or a full stop must follow an object"+r.found(), "is the full stop of this statement missing?")
}

// deliver gives a term to the frame on top; bracket says that it is the node of
// a property list.
func (r *Reader) deliver(v quad.Value, bracket bool) error {
	top := &r.stack[len(r.stack)-1]
	switch {
	case top.kind == collection:
		cell := r.newBlank()
		if top.head == nil {
			top.head = cell
		} else {
			r.emit(top.subject, rdf+"rest", cell)
		}
		top.subject = cell
		r.emit(cell, rdf+"first", v)
	case top.state == wantSubject:
		top.subject, top.state, top.bare = v, wantVerb, bracket
	default:
		r.emit(top.subject, top.predicate, v)
		top.state = afterObject
	}
	return nil
}

func (r *Reader) closeCollection(top *frame) error {
	head := top.head
	if head == nil {
		head = quad.IRI(rdf + "nil")
	} else {
		r.emit(top.subject, rdf+"rest", quad.IRI(rdf+"nil"))
	}
	r.stack = r.stack[:len(r.stack)-1]
	err := r.deliver(head, false)
	if top := &r.stack[len(r.stack)-1]; top.state == wantVerb {
		top.head = head // so that a collection is not taken for a graph's name
	}
	return err
}

func (r *Reader) emit(s quad.Value, p quad.IRI, o quad.Value) {
	r.out = append(r.out, quad.Quad{Subject: s, Predicate: p, Object: o, Label: r.label})
}

// open adds a frame for a bracket.
func (r *Reader) open(f frame) error {
	if len(r.stack) > r.opts.MaxDepth {
		return r.fail(0, "nesting-too-deep", fmt.Sprintf("more than %d brackets are open", r.opts.MaxDepth), "name inner nodes with _:labels")
	}
	r.pos++
	r.stack = append(r.stack, f)
	return nil
}

// newBlank returns a node that has no label in the file.
func (r *Reader) newBlank() quad.BNode {
	r.fresh++
	return quad.BNode(nquads.FreshBlank(r.opts.BlankScope, r.fresh))
}

// found tells what stands at pos, for a message.
func (r *Reader) found() string {
	if r.ended(0) {
		return ", but the file ends"
	}
	c, _ := r.runeAt(0)
	return fmt.Sprintf(", not %q", c)
}

func (r *Reader) badWord(word string) error {
	return r.fail(0, "bad-term", fmt.Sprintf("%s is neither an IRI nor a prefixed name", grammar.Clip([]byte(word))), "write <iri>, prefix:name, or a text in quotation marks")
}
