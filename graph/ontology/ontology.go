// Package ontology reads the declaration of what a graph may hold: entity
// types with their properties, and the relations between them. It is written
// as GraphQL SDL with directives; [Parse] reads it:
//
//	o, err := ontology.Parse("ontology.graphql", src)
//	if err != nil { … } // every problem with file, line and column
//	person := o.Type("Person")
//
// The GraphQL API is made from an [Ontology], a store gets its [Ontology.Vocabulary],
// and an import is held to it by [Ontology.CheckClaim] and [Ontology.CheckEntity].
package ontology

import (
	"regexp"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// An Ontology is what one file declares. It is immutable and safe for
// concurrent use.
type Ontology struct {
	// Types are in the order of the file.
	Types []*Type
	// Relations are in the order of the file.
	Relations []*Relation
	// Qualifiers are in the order of the file.
	Qualifiers []*Qualifier
	// Prefixes map the short names of outside vocabularies to IRIs.
	Prefixes map[string]string
	// NamePredicates and TypePredicates give the names and types of foreign
	// nodes; see [graph.Vocabulary].
	NamePredicates, TypePredicates []quad.IRI
	// These give what else every entity has; see [graph.Vocabulary.PropertyIRIs].
	AliasPredicates, WeakAliasPredicates, IdentifierPredicates []quad.IRI

	types      map[string]*Type
	relations  map[string]*Relation
	inverses   map[string]*Relation
	qualifiers map[string]*Qualifier
}

// A Position is a place in the ontology's file.
type Position struct {
	File         string
	Line, Column int // from 1
}

// A Type is a type of entities. Only leaves have instances: a type with
// subtypes is an interface in GraphQL.
type Type struct {
	Name        string // "PublicBody"
	Description string // never empty
	// Singular is the root field by id ("publicBody"), Plural the root
	// connection ("publicBodies").
	Singular, Plural string
	// Prefix begins the ids of its instances by convention ("per"); "" if it declares none.
	Prefix string
	// Leaf tells that the type may have instances; others are interfaces.
	Leaf bool
	// Ancestors are all types that it extends, directly or not, in the order
	// of the file.
	Ancestors []*Type
	// Leaves are the leaf types at or below it, in the order of the file.
	Leaves []*Type
	// Properties are its own and those it inherits, inherited ones first.
	Properties []*Property
	// IRIs are the classes of outside vocabularies that it stands for.
	IRIs []quad.IRI
	Pos  Position
}

// Property returns the property of that name, its own or inherited, or nil.
func (t *Type) Property(name string) *Property {
	for _, p := range t.Properties {
		if p.Name == name {
			return p
		}
	}
	return nil
}

// Kind is the kind of value of a property or of a literal relation.
type Kind uint8

// The kinds.
const (
	Text     Kind = iota // xsd:string
	Integer              // xsd:integer
	Number               // xsd:double
	Boolean              // xsd:boolean
	DateText             // EDTF
	DateTime             // xsd:dateTime
	IRI                  // an IRI, kept as a node
	Choice               // one word of an enumeration
)

// A Property is an undated, unsourced value of an entity.
type Property struct {
	Name        string
	Description string // never empty
	Kind        Kind
	Choices     []Choices // one entry where Kind is Choice, else nil
	Many        bool      // a list in GraphQL; else single-valued
	Required    bool      // missing is a warning
	Searched    bool      // its words are searched, as a description
	Pattern     *regexp.Regexp
	IRIs        []quad.IRI // predicates of outside vocabularies that it stands for
	Pos         Position
}

// ValueKind is how the property's values compare in a store.
func (p *Property) ValueKind() graph.ValueKind {
	switch p.Kind {
	case Integer, Number:
		return graph.NumberValue
	case Boolean:
		return graph.BooleanValue
	case DateText:
		return graph.DateValue
	case DateTime:
		return graph.TimeValue
	}
	return graph.TextValue
}

// Choices is an enumeration: its GraphQL name, and its words with what each means.
type Choices struct {
	Name        string
	Description string
	Words       []Word
}

// A Word is one value of an enumeration: as it stands in files (camelCase) and
// in GraphQL (SCREAMING_SNAKE).
type Word struct{ File, GraphQL, Description string }

// A Relation is a predicate that claims are made with.
type Relation struct {
	Name        string
	Description string // never empty
	// Inverse is the field on the range's side; "" for a symmetric or literal relation.
	Inverse            string
	InverseDescription string // never empty where Inverse is not
	Symmetric          bool
	Dated              bool // its claims are expected to carry dates
	// Functional tells that a subject has one object at a time.
	Functional bool
	// Domain and Range are the types as declared; DomainLeaves and RangeLeaves
	// the leaf types at or below them, in the order of the file. An empty Range
	// with Literal unset means any entity, foreign resources included; so does
	// an empty Domain.
	Domain, Range             []*Type
	DomainLeaves, RangeLeaves []*Type
	// Literal tells that the object is a value, of kind Kind.
	Literal bool
	Kind    Kind
	// Qualifiers are the names of those its claims may have, beside the general ones.
	Qualifiers []string
	IRIs       []quad.IRI // predicates of outside vocabularies that it stands for
	Pos        Position
}

// A Qualifier is a key under which a claim says more.
type Qualifier struct {
	Name        string
	Description string // never empty
	// General tells that claims of all relations may have it; no relation lists it.
	General bool
	Pos     Position
}

// Type returns the type of that name, or nil.
func (o *Ontology) Type(name string) *Type { return o.types[name] }

// Relation returns the relation of that name, or nil.
func (o *Ontology) Relation(name string) *Relation { return o.relations[name] }

// Inverse returns the relation whose inverse has that name, or nil.
func (o *Ontology) Inverse(name string) *Relation { return o.inverses[name] }

// Qualifier returns the qualifier of that name, or nil.
func (o *Ontology) Qualifier(name string) *Qualifier { return o.qualifiers[name] }
