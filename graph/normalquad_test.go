package graph

import (
	"errors"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

func TestNormalQuad(t *testing.T) {
	s, p := quad.IRI("http://a"), quad.IRI("http://p")
	for name, test := range map[string]struct {
		in, want quad.Quad // a zero want: refused
	}{
		"as it came":    {quad.Quad{Subject: quad.BNode("b"), Predicate: p, Object: quad.LangString{Value: "x", Lang: "en-GB"}, Label: s}, quad.Quad{Subject: quad.BNode("b"), Predicate: p, Object: quad.LangString{Value: "x", Lang: "en-GB"}, Label: s}},
		"lexical form":  {quad.Quad{Subject: s, Predicate: p, Object: quad.TypedString{Value: "007", Type: XSDInteger}}, quad.Quad{Subject: s, Predicate: p, Object: quad.TypedString{Value: "007", Type: XSDInteger}}},
		"native":        {quad.Quad{Subject: s, Predicate: p, Object: quad.Int(7)}, quad.Quad{Subject: s, Predicate: p, Object: quad.TypedString{Value: "7", Type: XSDInteger}}},
		"xsd:string":    {quad.Quad{Subject: s, Predicate: p, Object: quad.TypedString{Value: "a", Type: XSDString}}, quad.Quad{Subject: s, Predicate: p, Object: quad.String("a")}},
		"NUL spelled":   {quad.Quad{Subject: s, Predicate: p, Object: quad.String(`\x00`)}, quad.Quad{Subject: s, Predicate: p, Object: quad.String(`\x00`)}},
		"literal subj":  {quad.Quad{Subject: quad.String("a"), Predicate: p, Object: s}, quad.Quad{}},
		"blank pred":    {quad.Quad{Subject: s, Predicate: quad.BNode("b"), Object: s}, quad.Quad{}},
		"no object":     {quad.Quad{Subject: s, Predicate: p}, quad.Quad{}},
		"literal label": {quad.Quad{Subject: s, Predicate: p, Object: s, Label: quad.String("g")}, quad.Quad{}},
		"empty IRI":     {quad.Quad{Subject: quad.IRI(""), Predicate: p, Object: s}, quad.Quad{}},
		"space in IRI":  {quad.Quad{Subject: quad.IRI("a b"), Predicate: p, Object: s}, quad.Quad{}},
		"bad UTF-8":     {quad.Quad{Subject: s, Predicate: p, Object: quad.String("\xff")}, quad.Quad{}},
		"bad datatype":  {quad.Quad{Subject: s, Predicate: p, Object: quad.TypedString{Value: "a"}}, quad.Quad{}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := NormalQuad(test.in)
			var input *InputError
			if got != test.want || (test.want == quad.Quad{}) != errors.As(err, &input) {
				t.Errorf("NormalQuad(%v) = %v, %v; want %v", test.in, got, err, test.want)
			}
		})
	}
}

func TestNamespace_ValidateClaim(t *testing.T) {
	ns := testNamespace(t)
	for name, change := range map[string]func(*Claim){
		"subject":   func(c *Claim) { c.Subject = ID(ns.Base() + "id/per/kim") },
		"object":    func(c *Claim) { c.Object = ID(ns.Base() + "id/per/kim") },
		"dataset":   func(c *Claim) { c.Dataset = ns.Base() + "graph/korea" },
		"agent":     func(c *Claim) { c.AttributedTo = []ID{ID(ns.Base() + "id/per/kim")} },
		"qualifier": func(c *Claim) { c.Qualifiers = []Qualifier{{Key: "role", Object: ID(ns.Base() + "id/per/kim")}} },
		"evidence":  func(c *Claim) { c.Evidence = []Evidence{{Document: ID(ns.Base() + "file/a.csv")}} },
	} {
		t.Run(name, func(t *testing.T) {
			c := &Claim{Subject: "per:a", Relation: "metWith", Object: "per:b", Affirmed: true, Confidence: NoConfidence, Dataset: "korea", RecordedAt: time.Unix(1, 0)}
			c.Normalize()
			if err := ns.ValidateClaim(c); err != nil {
				t.Fatal(err)
			}
			change(c)
			c.Normalize()
			if err := ns.ValidateClaim(c); err == nil {
				t.Errorf("a claim passes that would be read back as %v", ns.ClaimQuads(c))
			}
		})
	}
}

// TestNamespace_ValidateClaim_readBack holds what ValidateClaim lets pass by its
// form against what is read back.
func TestNamespace_ValidateClaim_readBack(t *testing.T) {
	ns := testNamespace(t)
	odd := []string{"a", "per:a", "per:a/b:c", "per:/a", "a/b", "http:a", "urn:a", "Per:a", "p9:%2F#at&row=1", "_:a", "<a:b>", "id:x", "per:é", "a#at&b", "a&b=c,d", "a b", ":a", "a:", ""}
	for _, s := range odd {
		if _, _, short := SplitID(ID(s)); short && ns.ID(ns.Term(ID(s))) != ID(s) {
			t.Errorf("id %q is read back as %q", s, ns.ID(ns.Term(ID(s))))
		}
		if ValidDataset(s) && ns.Dataset(ns.Graph(s)) != s {
			t.Errorf("dataset %q is read back as %q", s, ns.Dataset(ns.Graph(s)))
		}
		for _, other := range odd {
			for _, e := range []Evidence{{File: s, Locator: other}, {File: s, Locator: other, Row: 7}, {File: s, Row: 1, Start: 2, End: 3}, {File: s, End: 1}} {
				if again, ok := ns.evidence(ns.evidenceIRI(e)); e.File != "" && (!ok || again != e) {
					t.Errorf("evidence %+v is read back as %+v, %v", e, again, ok)
				}
			}
		}
	}
}

func TestValidIRI(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "http://é.example/a#b?c": true, "\u00a0": true, "a b": false, "é b": false, "a\x00": false, "a\x7f": false,
		"a<": false, "é>": false, `a"`: false, "{": false, "|": false, "^": false, "`": false, `\`: false, "\xff": false, "a\ufffd": false,
	} {
		if ValidIRI(s) != want {
			t.Errorf("ValidIRI(%q) = %v", s, !want)
		}
	}
}
