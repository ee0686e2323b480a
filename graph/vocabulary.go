package graph

import "github.com/cayleygraph/quad"

// IRIs of the standard vocabularies that the graph's own quads use.
const (
	RDFType           quad.IRI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
	RDFSubject        quad.IRI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"
	RDFPredicate      quad.IRI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"
	RDFObject         quad.IRI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"
	RDFJSON           quad.IRI = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
	RDFSLabel         quad.IRI = "http://www.w3.org/2000/01/rdf-schema#label"
	RDFSSubPropertyOf quad.IRI = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf"
	SKOSPrefLabel     quad.IRI = "http://www.w3.org/2004/02/skos/core#prefLabel"
	SchemaName        quad.IRI = "http://schema.org/name"
	XSDBoolean        quad.IRI = "http://www.w3.org/2001/XMLSchema#boolean"
	XSDInteger        quad.IRI = "http://www.w3.org/2001/XMLSchema#integer"
	XSDDouble         quad.IRI = "http://www.w3.org/2001/XMLSchema#double"
	XSDDateTime       quad.IRI = "http://www.w3.org/2001/XMLSchema#dateTime"
	// EDTF is the Library of Congress's datatype for EDTF texts.
	EDTF quad.IRI = "http://id.loc.gov/datatypes/edtf/EDTF"

	DCTitle       quad.IRI = "http://purl.org/dc/terms/title"
	DCDescription quad.IRI = "http://purl.org/dc/terms/description"
	DCLicense     quad.IRI = "http://purl.org/dc/terms/license"
	DCPublisher   quad.IRI = "http://purl.org/dc/terms/publisher"
	DCSource      quad.IRI = "http://purl.org/dc/terms/source"
	SchemaDataset quad.IRI = "http://schema.org/Dataset"
)

// Names of the project's own vocabulary for what every entity has. They are
// made IRIs by [Namespace.Vocab].
const (
	PropName        = "name"
	PropAlias       = "alias"
	PropWeakAlias   = "weakAlias"
	PropIdentifier  = "identifier" // literal "scheme:value"
	PropMergedFrom  = "mergedFrom" // node: an id that the entity was known by, see [Snapshot.MergedInto]
	TypeClaim       = "Claim"
	PropReliability = "reliability"
)

// A Vocabulary is what a store has to know of the ontology to derive its
// indexes: which quads give a node its type, its name and its properties, and
// which bare quads answer as claims. The store keeps a fingerprint of it and
// derives anew when it opens with another. Own names ({base}v/…) need no entry
// in the maps.
type Vocabulary struct {
	// Types are the names of the types that may have instances.
	Types []string
	// TypeIRIs maps foreign classes to those names.
	TypeIRIs map[quad.IRI]string
	// TypePredicates give a node's type, beside rdf:type, which comes first. Of
	// one predicate's types that have a name here the first counts, by dataset
	// order and then name.
	TypePredicates []quad.IRI
	// NamePredicates give a foreign node's name; the earlier wins. A node's
	// own {base}v/name comes before all, then rdfs:label, skos:prefLabel and
	// schema:name, which need no entry. Names are literals that are not empty;
	// of one predicate's the first counts, by dataset order and then text.
	NamePredicates []quad.IRI
	// Properties are the names of the ontology's properties; PropertyIRIs maps
	// foreign predicates to them, or to alias, weakAlias and identifier;
	// SingleValued holds those that have one value. PropertyKinds tells how
	// values compare; those of a property that is not in it are texts.
	Properties    []string
	PropertyIRIs  map[quad.IRI]string
	SingleValued  map[string]bool
	PropertyKinds map[string]ValueKind
	// Searched are the properties whose words are searched as descriptions.
	Searched []string
	// Relations are the names of the ontology's relations; RelationIRIs maps
	// foreign predicates to them. A bare quad with such a predicate, or with a
	// relation's own IRI, is an implied claim.
	Relations    []string
	RelationIRIs map[quad.IRI]string
	// DatasetOrder decides whose value a single-valued property takes and
	// whose name an entity has. Datasets that are not in it come after, by name:
	// that is "dataset order" wherever it is spoken of.
	DatasetOrder []string
}
