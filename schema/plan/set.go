package plan

import (
	"slices"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
	"entente/graph/contradictions"
	"entente/graph/ontology"
)

// A Plan is a compiled operation. It is safe for concurrent use, and but for
// Answer and what it remembers immutable.
type Plan struct {
	// Root is what is selected of Query.
	Root *Set
	// Types are the names of the concrete types of entities, by number, as
	// [Planner.TypeNumber] numbers them; the last is Resource.
	Types []string
	// Answer is the size of the last answer in bytes, 0 before there is one:
	// what to make room for.
	Answer atomic.Int64

	numbers    map[string]int
	fixed      []atomic.Pointer[fixed] // by Field.Call
	ontology   *ontology.Ontology
	entityKeys []EntityKey
	rules      contradictions.Relations
	// notNull are the variables in places that take no null, which may yet be
	// null: by the specification (5.8.5) a default is enough to let them there.
	notNull []*ast.Value
}

// Kind is what the objects of a set are.
type Kind uint8

// The kinds, in the words of the API. ClaimConnection and ClaimEdge are lists
// of claims as they are; EntityConnection and EntityEdge are all connections
// of entities, whatever their type and whether claims lead to them.
const (
	Query Kind = iota
	Entity
	Claim
	ClaimConnection
	ClaimEdge
	EntityConnection
	EntityEdge
	SearchConnection
	SearchEdge
	SearchMatch
	WordMatch
	QuadConnection
	QuadEdge
	Quad
	Term
	Identifier
	RelationCount
	PageInfo
	Qualifier
	Evidence
	ClaimLink
	FuzzyDate
	Dataset
	ImportRun
	RunFile
	Stats
	TypeCount
	NameCount
	Path
	Hop
	Neighborhood
	Neighbor
	NeighborhoodEdge
	TimeSpan
	ClaimGroup
	GroupKey
	EntityGroup
	EntityGroupKey
	ContradictionConnection
	ContradictionEdge
	Contradiction
)

// A Set is what is selected of the objects that one field answers with.
type Set struct {
	Kind Kind
	// Type is the name of the static type, "Person" or "PersonConnection".
	Type string
	// Fields are all fields, of whatever concrete type, each once.
	Fields []*Field
	// ByType has the fields in the order of the answer, by the number of the
	// concrete type of an entity; nil for types that are not of the static type.
	// Of other kinds it has one entry.
	ByType [][]*Field
	// Shared is what all concrete types have, if they have the same fields;
	// else nil.
	Shared []*Field
	// Detail is how much of an entity the fields read, where ReadsEntity is
	// set; else its id alone is enough.
	Detail      graph.Detail
	ReadsEntity bool
}

// Has reports whether a field with an operation is selected.
func (s *Set) Has(op Op) bool { return s.Find(op) != nil }

// Find returns the first field with an operation, or nil.
func (s *Set) Find(op Op) *Field {
	if s == nil {
		return nil
	}
	for _, f := range s.Fields {
		if f.Op == op {
			return f
		}
	}
	return nil
}

// LeadsToNodes reports, of a connection, whether its nodes are selected, or
// those of its edges.
func (s *Set) LeadsToNodes() bool {
	return s.Has(Nodes) || slices.ContainsFunc(s.Fields, func(f *Field) bool { return f.Op == Edges && f.Set.Has(EdgeNode) })
}

// A Field is a response key of a set: all fields of the document that were
// merged into it.
type Field struct {
	Op Op
	// Key is the response key, Label the bytes `"key":`.
	Key   string
	Label []byte
	// Column is the field's place in Set.Fields.
	Column int
	// On tells, by number, which concrete types of entities have the field; nil
	// in sets of other kinds.
	On []bool
	// Call numbers what a field with arguments, or one of Query, asks of the
	// store: those with one number ask the same, of whatever parents. -1 for
	// others.
	Call    int
	NonNull bool
	// ElemNonNull is NonNull of a list's elements.
	ElemNonNull bool
	// Set is what is selected of the value, nil for a leaf.
	Set *Set
	// Claims is what is selected of the value where it may be a claim beside an
	// entity (node and nodes), else nil.
	Claims *Set
	// Property is that of EntityProperty; Relation and Direction are those of
	// EntityRelation and LiteralRelation; Type is that of the root fields of a type.
	Property  *ontology.Property
	Relation  *ontology.Relation
	Direction graph.Direction
	Type      *ontology.Type
	// Typename is the value of a Typename of other objects than entities.
	Typename string
	// AST are the fields of the document, in its order.
	AST []*ast.Field

	fixed bool // no argument has a variable
	plan  *Plan
}

// Locations are where the field stands in the document.
func (f *Field) Locations() []gqlerror.Location {
	locs := make([]gqlerror.Location, 0, len(f.AST))
	for _, a := range f.AST {
		if a.Position != nil {
			locs = append(locs, gqlerror.Location{Line: a.Position.Line, Column: a.Position.Column})
		}
	}
	return locs
}
