package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// Namespace returns the namespace of the tests, https://kg.test/.
func Namespace() graph.Namespace {
	ns, err := graph.NewNamespace("https://kg.test/")
	if err != nil {
		panic(err) // it is a base
	}
	return ns
}

// Foreign terms that [Vocabulary] maps.
const (
	FOAFPerson  quad.IRI = "http://xmlns.com/foaf/0.1/Person"   // Person
	FOAFKnows   quad.IRI = "http://xmlns.com/foaf/0.1/knows"    // metWith
	FOAFName    quad.IRI = "http://xmlns.com/foaf/0.1/name"     // a name
	FOAFPage    quad.IRI = "http://xmlns.com/foaf/0.1/homepage" // homepage
	ForeignKind quad.IRI = "http://x.test/kind"                 // a type, beside rdf:type
)

// Vocabulary returns a small vocabulary:
//
//	types       Person, State, Body, Facility
//	properties  birthDate and homepage (single-valued), note (searched)
//	relations   metWith, holdsPosition, memberOf, operates, madeStatement, said (literal)
//	datasets    "first" before "second" before all others
//
// with foaf:Person, foaf:knows, foaf:name and foaf:homepage mapped to it.
func Vocabulary() graph.Vocabulary {
	return graph.Vocabulary{
		Types:          []string{"Person", "State", "Body", "Facility"},
		TypeIRIs:       map[quad.IRI]string{FOAFPerson: "Person"},
		TypePredicates: []quad.IRI{ForeignKind},
		NamePredicates: []quad.IRI{FOAFName},
		Properties:     []string{"birthDate", "homepage", "note"},
		PropertyIRIs:   map[quad.IRI]string{FOAFPage: "homepage"},
		SingleValued:   map[string]bool{"birthDate": true, "homepage": true},
		PropertyKinds:  map[string]graph.ValueKind{"birthDate": graph.DateValue},
		Searched:       []string{"note"},
		Relations:      []string{"metWith", "holdsPosition", "memberOf", "operates", "madeStatement", "said"},
		RelationIRIs:   map[quad.IRI]string{FOAFKnows: "metWith"},
		DatasetOrder:   []string{"first", "second"},
	}
}

// A ClaimOption sets something of a claim that a test makes.
type ClaimOption func(*graph.Claim)

// Claim returns a claim, ready to be added: an actual, asserted, affirmed one
// of dataset "first", recorded at [Recorded], unless options say otherwise.
func Claim(subject graph.ID, relation string, object graph.ID, options ...ClaimOption) *graph.Claim {
	return newClaim(&graph.Claim{Subject: subject, Relation: relation, Object: object}, options)
}

// Saying is [Claim] with a literal as object.
func Saying(subject graph.ID, relation string, value quad.Value, options ...ClaimOption) *graph.Claim {
	return newClaim(&graph.Claim{Subject: subject, Relation: relation, Value: value}, options)
}

// Recorded is when claims of tests are recorded.
var Recorded = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

func newClaim(c *graph.Claim, options []ClaimOption) *graph.Claim {
	c.Affirmed, c.Confidence, c.Dataset, c.RecordedAt = true, graph.NoConfidence, "first", Recorded
	for _, set := range options {
		set(c)
	}
	c.Normalize()
	return c
}

// On dates a claim; it panics where edtf is no date.
func On(edtf string) ClaimOption {
	d := date(edtf)
	return func(c *graph.Claim) { c.Date = d }
}

func date(edtf string) graph.Date {
	d, err := graph.ParseDate(edtf)
	if err != nil {
		panic(err) // a test is wrong
	}
	return d
}

// Throughout dates a claim that held for the whole of a date.
func Throughout(edtf string) ClaimOption {
	on := On(edtf)
	return func(c *graph.Claim) { on(c); c.DateKind = graph.Throughout }
}

// From names the claim's dataset.
func From(dataset string) ClaimOption { return func(c *graph.Claim) { c.Dataset = dataset } }

// As sets the claim's modality and status.
func As(m graph.Modality, s graph.Status) ClaimOption {
	return func(c *graph.Claim) { c.Modality, c.Status = m, s }
}

// Denied makes the claim say that it is not so.
func Denied() ClaimOption { return func(c *graph.Claim) { c.Affirmed = false } }

// Ranked sets the claim's rank.
func Ranked(r graph.Rank) ClaimOption { return func(c *graph.Claim) { c.Rank = r } }

// By attributes the claim.
func By(agents ...graph.ID) ClaimOption { return func(c *graph.Claim) { c.AttributedTo = agents } }

// Seen gives the claim evidence.
func Seen(e ...graph.Evidence) ClaimOption { return func(c *graph.Claim) { c.Evidence = e } }

// With gives the claim qualifiers.
func With(q ...graph.Qualifier) ClaimOption { return func(c *graph.Claim) { c.Qualifiers = q } }

// Linked links the claim to others.
func Linked(links ...graph.Link) ClaimOption { return func(c *graph.Claim) { c.Links = links } }

// RecordedOn sets when the claim was recorded.
func RecordedOn(t time.Time) ClaimOption { return func(c *graph.Claim) { c.RecordedAt = t } }

// RetractedOn sets when the claim was taken back.
func RetractedOn(t time.Time) ClaimOption { return func(c *graph.Claim) { c.RetractedAt = t } }

// EntityQuads returns the quads that describe an entity in a dataset: its
// type, name, aliases, identifiers and properties. What is empty is left out;
// the dataset that a property names is not used.
func EntityQuads(ns graph.Namespace, e *graph.Entity, dataset string) []quad.Quad {
	var qs []quad.Quad
	add := func(p quad.IRI, o quad.Value) {
		qs = append(qs, quad.Quad{Subject: ns.Term(e.ID), Predicate: p, Object: o, Label: ns.Graph(dataset)})
	}
	if e.Type != "" {
		add(graph.RDFType, ns.Vocab(e.Type))
	}
	if e.Name != "" {
		add(ns.Vocab(graph.PropName), quad.String(e.Name))
	}
	for _, name := range e.Aliases {
		add(ns.Vocab(graph.PropAlias), quad.String(name))
	}
	for _, name := range e.WeakAliases {
		add(ns.Vocab(graph.PropWeakAlias), quad.String(name))
	}
	for _, id := range e.Identifiers {
		add(ns.Vocab(graph.PropIdentifier), quad.String(id.Scheme+":"+id.Value))
	}
	for _, p := range e.Properties {
		add(ns.Vocab(p.Name), quad.String(p.Value))
	}
	return qs
}

// Subrelation returns the quads that declare a subrelation in a dataset.
func Subrelation(ns graph.Namespace, name, parent, label, dataset string) []quad.Quad {
	return []quad.Quad{
		{Subject: ns.Vocab(name), Predicate: graph.RDFSSubPropertyOf, Object: ns.Vocab(parent), Label: ns.Graph(dataset)},
		{Subject: ns.Vocab(name), Predicate: graph.RDFSLabel, Object: quad.String(label), Label: ns.Graph(dataset)},
	}
}

// Load adds claims ([*graph.Claim]), entities ([*graph.Entity], into dataset
// "first") and quads ([quad.Quad], [][quad.Quad]) to a store, in one batch.
func Load(t testing.TB, store graph.Store, items ...any) graph.Counts {
	t.Helper()
	b := &graph.Batch{}
	for _, item := range items {
		switch item := item.(type) {
		case *graph.Claim:
			b.Claims = append(b.Claims, item)
		case []*graph.Claim:
			b.Claims = append(b.Claims, item...)
		case *graph.Entity:
			b.Quads = append(b.Quads, EntityQuads(store.Namespace(), item, "first")...)
		case quad.Quad:
			b.Quads = append(b.Quads, item)
		case []quad.Quad:
			b.Quads = append(b.Quads, item...)
		default:
			t.Fatalf("load: %T is nothing that a store holds", item)
		}
	}
	counts, err := store.Apply(context.Background(), b)
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return counts
}

// View opens a snapshot that the test's end closes.
func View(t testing.TB, store graph.Store) graph.Snapshot {
	t.Helper()
	snap, err := store.Snapshot(context.Background())
	if err != nil {
		t.Fatalf("snapshot: %v", err)
	}
	t.Cleanup(func() { snap.Close() })
	return snap
}
