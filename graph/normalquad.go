package graph

import (
	"fmt"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// NormalQuad returns a quad as every store keeps it: literals of the native
// kinds (quad.Int and the like) as typed literals, those of datatype xsd:string
// as plain ones, and all else as it came. A quad that N-Quads cannot hold is an
// [*InputError] of code "bad-quad": its subject must be an IRI or a blank node,
// its predicate an IRI, its object any term, its label an IRI, a blank node or
// absent.
func NormalQuad(q quad.Quad) (quad.Quad, error) {
	q.Object = normalLiteral(q.Object)
	for _, part := range []struct {
		what           string
		value          quad.Value
		blank, literal bool
	}{
		{"subject", q.Subject, true, false},
		{"predicate", q.Predicate, false, false},
		{"object", q.Object, true, true},
		{"label", q.Label, true, false},
	} {
		if part.what == "label" && part.value == nil {
			continue
		}
		if why := termFault(part.value, part.blank, part.literal); why != "" {
			return quad.Quad{}, &InputError{Code: "bad-quad", Msg: fmt.Sprintf("%s of the quad %s", part.what, why)}
		}
	}
	return q, nil
}

// termFault says what keeps a term out of its place, "" for nothing.
func termFault(v quad.Value, blank, literal bool) string {
	switch v := v.(type) {
	case nil:
		return "is missing"
	case quad.IRI:
		if v == "" || !ValidIRI(string(v)) || !utf8.ValidString(string(v)) {
			return fmt.Sprintf("is %q, which is no IRI", string(v))
		}
		return ""
	case quad.BNode:
		if !blank {
			return "is a blank node"
		}
		if !ValidBlank(string(v)) {
			return fmt.Sprintf("is %q, which is no label of a blank node", string(v))
		}
		return ""
	}
	if !literal {
		return "is a literal"
	}
	if err := validLiteral(v); err != nil {
		return "is wrong: " + err.Error()
	}
	return ""
}

// ValidateClaim is [Claim.Validate], and also holds every name in the claim to
// the form that this namespace gives it, which Validate cannot see: a claim
// that passes is read back from its quads as it was. Stores take no other.
func (n Namespace) ValidateClaim(c *Claim) error {
	if err := c.Validate(); err != nil {
		return err
	}
	// Most names are of forms that always read back as they were: they are not
	// written and read to see it.
	if !ValidDataset(c.Dataset) && n.Dataset(n.Graph(c.Dataset)) != c.Dataset {
		return fmt.Errorf("dataset %q is %q in short", c.Dataset, n.Dataset(n.Graph(c.Dataset)))
	}
	for _, e := range c.Evidence {
		if e.Document == "" {
			continue
		}
		if again, ok := n.evidence(n.evidenceIRI(e)); !ok || again != e {
			return fmt.Errorf("evidence in %q would read back as another", e.Document)
		}
	}
	if err := n.validID(c.Subject); err != nil {
		return err
	}
	if err := n.validID(c.Object); err != nil {
		return err
	}
	for _, id := range c.AttributedTo {
		if err := n.validID(id); err != nil {
			return err
		}
	}
	for _, q := range c.Qualifiers {
		if err := n.validID(q.Object); err != nil {
			return err
		}
	}
	return nil
}

// validID holds an id, or none, to the form that the namespace gives its node.
func (n Namespace) validID(id ID) error {
	if _, _, short := SplitID(id); short {
		return nil
	}
	if again := n.ID(n.Term(id)); again != id {
		return fmt.Errorf("%q is %q in short", id, again)
	}
	return nil
}
