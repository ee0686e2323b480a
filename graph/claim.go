package graph

import (
	"slices"
	"time"

	"github.com/cayleygraph/quad"
)

// A Claim is one sourced, dated saying about the world: a subject, a relation,
// an object, and how it is said. A claim is immutable once it is in a store,
// but for RetractedAt. Slices of a claim that a store returned are shared:
// readers must not change them.
type Claim struct {
	// ID is what [Claim.Hash] computes from the other fields.
	ID      ID
	Subject ID
	// Relation is a name of the vocabulary ("holdsPosition"), or of a
	// subrelation ("icews:make-statement").
	Relation string
	// Object is the entity that the claim points at; Value is the literal
	// (quad.String, quad.LangString or quad.TypedString). Exactly one is set.
	Object ID
	Value  quad.Value

	// Date is the zero Date when the claim is undated.
	Date      Date
	DateKind  DateKind
	DateBasis string // how the date was arrived at; free text, may be empty

	Modality Modality
	Status   Status
	Affirmed bool // false: the claim says that it is not so
	Rank     Rank
	// Confidence is between 0 and 1, or negative where none is given.
	Confidence float64

	AttributedTo []ID        // sorted
	Evidence     []Evidence  // sorted by CompareEvidence
	Qualifiers   []Qualifier // sorted by CompareQualifiers: key, value, object
	Links        []Link      // this claim's sayings about other claims, sorted by CompareLinks

	Summary  string
	SourceID string // the id that the source itself gives the claim
	Dataset  string
	// RecordedAt is when the graph came to know it. RetractedAt is zero until
	// the claim is taken back. Both UTC, whole microseconds.
	RecordedAt  time.Time
	RetractedAt time.Time

	// Implied is set on a claim that answers for a bare quad whose predicate
	// the vocabulary maps to a relation. It has no quads of its own.
	Implied bool
}

// Clone returns a copy that shares nothing with the claim.
func (c *Claim) Clone() *Claim {
	d := *c
	d.AttributedTo, d.Evidence = slices.Clone(c.AttributedTo), slices.Clone(c.Evidence)
	d.Qualifiers, d.Links = slices.Clone(c.Qualifiers), slices.Clone(c.Links)
	return &d
}

// NoConfidence is the Confidence of a claim that gives none.
const NoConfidence = -1

// IsFact reports whether the claim says how the world is: affirmed, asserted,
// actual or ongoing, not deprecated and not retracted.
func (c *Claim) IsFact() bool { return c.WasFact() && c.RetractedAt.IsZero() }

// WasFact reports whether the claim is a fact or was one until it was
// retracted: among the claims that were known at a moment, whether it was one then.
func (c *Claim) WasFact() bool {
	return c.Affirmed && c.Status == Asserted && (c.Modality == Actual || c.Modality == Ongoing) && c.Rank != Deprecated
}

// Denies reports whether the claim speaks against its matter: it is not
// affirmed, or its status is that of a denial.
func (c *Claim) Denies() bool { return !c.Affirmed || c.Status == StatusDenied }

// Disputes reports whether the claim is one that contradictions begin with: it
// denies its matter, or links to a claim that it contradicts.
func (c *Claim) Disputes() bool {
	return c.Denies() || slices.ContainsFunc(c.Links, func(l Link) bool { return l.Kind == Contradicts })
}

// Other returns the end of the claim that is not id: the object where id is
// the subject, else the subject. It is empty where the object is a literal.
func (c *Claim) Other(id ID) ID {
	if c.Subject == id {
		return c.Object
	}
	return c.Subject
}

// Evidence is a place in a document or a file that bears a claim out.
type Evidence struct {
	Document ID     // may be empty
	Locator  string // within the document, such as "p13s2": paragraph 13, sentence 2
	File     string // base name of the file that the claim was read from, may be empty
	Row      int64  // record in File, from 1 after any header; 0 where there is none
	// Start and End are the bounds, in Unicode code points, of a half-open
	// range in the document's text; both 0 where there is none.
	Start, End int64
}

// A Qualifier says more about a claim: a key that the ontology declares, and a
// text or an entity. Exactly one of Value and Object is set.
type Qualifier struct {
	Key    string
	Value  string
	Object ID
}

// A Link is what a claim has to do with another.
type Link struct {
	Kind     LinkKind
	Strength string // free text such as "partial"; may be empty
	Note     string // free text; may be empty
	Claim    ID     // the other claim
}

// An Entity is a node with what it is called and what it is. Claims are read
// beside it, from the Snapshot.
type Entity struct {
	ID ID
	// Type is the name of a leaf type of the vocabulary, or "" for any other
	// subject, a foreign resource.
	Type string
	// Name is never empty: a node without one is named by its id.
	Name string
	// Aliases are the names that are not Name, and the aliases, in dataset
	// order, then by predicate (those of names in their order, then alias),
	// then text, without Name and repetitions.
	Aliases     []string
	WeakAliases []string // in dataset order, then by text, without repetitions
	// Identifiers are in the order of their quads, without repetitions. One
	// without a colon has no scheme.
	Identifiers []Identifier
	// Properties are sorted by name, then dataset order, then value, without
	// repetitions. Of a property that the vocabulary holds single-valued only
	// the first is there. The value of an IRI is its text.
	Properties []Property
	// What was merged into it are quads; see [Snapshot.MergedInto].
}

// An Identifier is an entity's name in an outside scheme, such as wikidata Q423.
type Identifier struct{ Scheme, Value string }

// A Property is one value of one of an entity's properties.
type Property struct {
	Name    string
	Value   string // lexical form
	Dataset string
}
