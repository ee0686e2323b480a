package ingest

import (
	"fmt"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/idtable"
	"entente/graph/ontology"
)

// Dangling says what becomes of a claim about a node that neither the import
// nor the graph has.
type Dangling string

// The ways to treat what dangles.
const (
	DanglingError  Dangling = "error"  // the run fails, however many rejects are allowed
	DanglingStub   Dangling = "stub"   // the node is made, with its id as name
	DanglingReject Dangling = "reject" // the record is refused
)

// Danglings are all ways to treat what dangles.
var Danglings = []Dangling{DanglingError, DanglingStub, DanglingReject}

func (r *run) dangling() Dangling {
	switch {
	case r.opts.Dangling != "":
		return r.opts.Dangling
	case r.mapping != nil:
		return r.mapping.dangling
	}
	return DanglingReject
}

// A stub says what a node that is made for want of a better would be.
type stub struct {
	types []*ontology.Type // what it may be; nil for anything
	label quad.Value       // of the dataset
	file  string
	line  int
}

// missing treats a node that is not there; refuse makes the error of one that
// must be.
func (r *run) missing(id graph.ID, s stub, refuse func(code, msg, hint string) error) (t typeInfo, there bool, err error) {
	switch r.dangling() {
	case DanglingStub:
		t, err = r.makeStub(id, s)
		return t, err == nil, err
	case DanglingError:
		e := refuse("missing-reference", fmt.Sprintf("neither this import nor the graph has %s", id), "import it first, or say --dangling stub or --dangling reject")
		r.fatal = true
		return t, false, e
	}
	return t, false, refuse("missing-reference", fmt.Sprintf("neither this import nor the graph has %s", id), "import it first, or say --dangling stub")
}

// typeOf is the type that the stub has, nil for none: the one that it may have,
// or of several the one whose prefix its id begins with.
func (s *stub) typeOf(id graph.ID) *ontology.Type {
	if len(s.types) == 1 {
		return s.types[0]
	}
	prefix, _, _ := graph.SplitID(id)
	var found *ontology.Type
	for _, t := range s.types {
		switch {
		case prefix == "" || t.Prefix != prefix:
		case found != nil:
			return nil
		default:
			found = t
		}
	}
	return found
}

// makeStub makes a node, so that what is said of it has something to be said of.
func (r *run) makeStub(id graph.ID, s stub) (typeInfo, error) {
	t := typeInfo{known: true}
	node := r.ns.Term(id)
	if typ := s.typeOf(id); typ != nil {
		t.typ = typ.Name
		if err := r.loader.AddQuad(quad.Quad{Subject: node, Predicate: graph.RDFType, Object: r.ns.Vocab(t.typ), Label: s.label}, s.file, s.line); err != nil {
			return t, err
		}
	}
	if r.stubs == nil {
		r.stubs = new(idtable.Table)
	}
	r.stubs.Add(string(id))
	r.made["stubs"]++
	r.types.set(id, t)
	return t, r.loader.AddQuad(quad.Quad{Subject: node, Predicate: r.ns.Vocab(graph.PropName), Object: quad.String(id), Label: s.label}, s.file, s.line)
}
