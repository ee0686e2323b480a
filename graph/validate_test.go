package graph

import (
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

func plainClaim() *Claim {
	return &Claim{Subject: "per:a", Relation: "metWith", Object: "per:b", Affirmed: true, Confidence: NoConfidence, Dataset: "d", RecordedAt: time.Unix(0, 0)}
}

func literalClaim(v quad.Value) func(*Claim) {
	return func(c *Claim) { c.Object, c.Value = "", v }
}

// What Validate lets through can be read back from its quads; each of these
// could not, or would make quads that are no RDF.
func TestClaim_Validate_refuses(t *testing.T) {
	other := ID("clm:" + strings.Repeat("a", 26))
	for name, change := range map[string]func(*Claim){
		"no subject":            func(c *Claim) { c.Subject = "" },
		"space in subject":      func(c *Claim) { c.Subject = "per:a b" },
		"long form of an id":    func(c *Claim) { c.Subject = "<http://x.test/a>" },
		"blank without label":   func(c *Claim) { c.Object = "_:" },
		"no relation":           func(c *Claim) { c.Relation = "" },
		"relation is an IRI":    func(c *Claim) { c.Relation = "http://x.test/p" },
		"no object":             func(c *Claim) { c.Object = "" },
		"two objects":           func(c *Claim) { c.Value = quad.String("x") },
		"node as value":         literalClaim(quad.IRI("x")),
		"language tag":          literalClaim(quad.LangString{Value: "a", Lang: "e n"}),
		"datatype":              literalClaim(quad.TypedString{Value: "a", Type: "a b"}),
		"no datatype":           literalClaim(quad.TypedString{Value: "a"}),
		"value not UTF-8":       literalClaim(quad.String("\xff")),
		"no dataset":            func(c *Claim) { c.Dataset = "" },
		"space in dataset":      func(c *Claim) { c.Dataset = "a b" },
		"confidence":            func(c *Claim) { c.Confidence = 1.5 },
		"modality":              func(c *Claim) { c.Modality = 99 },
		"date":                  func(c *Claim) { c.Date = Date{EDTF: "soon"} },
		"bounds of another":     func(c *Claim) { c.Date, _ = ParseDate("2018"); c.Date.EDTF = "2019" },
		"bounds of none":        func(c *Claim) { c.Date.Precision = Year },
		"no time of record":     func(c *Claim) { c.RecordedAt = time.Time{} },
		"year of record":        func(c *Claim) { c.RecordedAt = time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC) },
		"summary not UTF-8":     func(c *Claim) { c.Summary = "\xff" },
		"evidence of nothing":   func(c *Claim) { c.Evidence = []Evidence{{Locator: "p1"}} },
		"evidence in a blank":   func(c *Claim) { c.Evidence = []Evidence{{Document: "_:d"}} },
		"evidence with a place": func(c *Claim) { c.Evidence = []Evidence{{Document: "http://x.test/#at&y"}} },
		"range backwards":       func(c *Claim) { c.Evidence = []Evidence{{Document: "doc:a", Start: 5, End: 2}} },
		"empty qualifier":       func(c *Claim) { c.Qualifiers = []Qualifier{{Key: "role"}} },
		"link to no claim":      func(c *Claim) { c.Links = []Link{{Claim: "per:a"}} },
		"two notes on a link":   func(c *Claim) { c.Links = []Link{{Claim: other, Note: "a"}, {Claim: other, Note: "b"}} },
	} {
		c := plainClaim()
		change(c)
		c.Normalize()
		if err := c.Validate(); err == nil {
			t.Errorf("%s: passed", name)
		}
	}
	for name, change := range map[string]func(*Claim){
		"another id":      func(c *Claim) { c.ID = other },
		"unsorted":        func(c *Claim) { c.AttributedTo = []ID{"b", "a"}; c.ID = c.Hash() },
		"repeated":        func(c *Claim) { c.AttributedTo = []ID{"a", "a"}; c.ID = c.Hash() },
		"local time":      func(c *Claim) { c.RecordedAt = c.RecordedAt.In(time.FixedZone("KST", 9*3600)) },
		"nanoseconds":     func(c *Claim) { c.RecordedAt = c.RecordedAt.Add(1) },
		"native value":    func(c *Claim) { c.Object, c.Value = "", quad.Int(5); c.ID = c.Hash() },
		"typed as string": func(c *Claim) { c.Object, c.Value = "", quad.TypedString{Value: "a", Type: XSDString}; c.ID = c.Hash() },
	} {
		c := plainClaim()
		c.Normalize()
		if err := c.Validate(); err != nil {
			t.Fatal(err)
		}
		change(c)
		if err := c.Validate(); err == nil {
			t.Errorf("%s: passed", name)
		}
	}
}

func TestClaim_Normalize_literals(t *testing.T) {
	for v, want := range map[quad.Value]quad.Value{
		quad.TypedString{Value: "a", Type: XSDString}: quad.String("a"),
		quad.Int(5):          quad.TypedString{Value: "5", Type: XSDInteger},
		quad.Bool(true):      quad.TypedString{Value: "True", Type: XSDBoolean},
		quad.String("plain"): quad.String("plain"),
	} {
		c := plainClaim()
		c.Object, c.Value = "", v
		c.Normalize()
		if c.Value != want {
			t.Errorf("%#v became %#v, want %#v", v, c.Value, want)
		}
	}
}

// A quad that ClaimQuads would write in another way would be lost: the store
// shows what ClaimQuads writes.
func TestNamespace_ClaimFromQuads_exact(t *testing.T) {
	ns := testNamespace(t)
	c := plainClaim()
	c.Affirmed, c.Confidence = false, 0.9
	c.Date, _ = ParseDate("2018")
	c.Normalize()
	for _, other := range []struct {
		predicate quad.IRI
		object    quad.Value
	}{
		{ns.Vocab("affirmed"), quad.String("0")},
		{ns.Vocab("confidence"), quad.TypedString{Value: "0.90", Type: XSDDouble}},
		{ns.Vocab("date"), quad.String("2018")},
		{ns.Vocab("recordedAt"), quad.TypedString{Value: "1970-01-01T02:00:00+02:00", Type: XSDDateTime}},
	} {
		qs := ns.ClaimQuads(c)
		for i := range qs {
			if qs[i].Predicate == quad.Value(other.predicate) {
				qs[i].Object = other.object
			}
		}
		if _, err := ns.ClaimFromQuads(qs); err == nil {
			t.Errorf("%s %v was taken", other.predicate, other.object)
		}
	}
	twice := ns.ClaimQuads(c)
	if _, err := ns.ClaimFromQuads(append(twice, twice...)); err != nil {
		t.Errorf("the same quads twice: %v", err)
	}
	for i, q := range twice {
		if _, err := ns.ClaimFromQuads(append(twice[:i:i], twice[i+1:]...)); err == nil && q.Predicate != quad.Value(ns.Vocab("confidence")) {
			t.Errorf("taken without %v", q.Predicate)
		}
	}
}
