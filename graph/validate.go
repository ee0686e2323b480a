package graph

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/cayleygraph/quad"
)

// Validate reports what is wrong with the form of a claim, whatever the
// ontology says of it: every claim in a store passes.
func (c *Claim) Validate() error {
	switch {
	case !validNode(c.Subject):
		return fmt.Errorf("subject %q is no id", c.Subject)
	case !ValidRelation(c.Relation):
		return fmt.Errorf("relation %q is no name", c.Relation)
	case (c.Object == "") == (c.Value == nil):
		return errors.New("a claim has an object or a value, and not both")
	case c.Object != "" && !validNode(c.Object):
		return fmt.Errorf("object %q is no id", c.Object)
	case math.IsNaN(c.Confidence) || c.Confidence > 1 || c.Confidence < 0 && c.Confidence != NoConfidence:
		return fmt.Errorf("confidence %v is not between 0 and 1", c.Confidence)
	case c.Dataset == "":
		return errors.New("a claim has a dataset")
	case int(c.Modality) >= len(ModalityWords) || int(c.Status) >= len(StatusWords) || int(c.Rank) >= len(RankWords) || int(c.DateKind) >= len(DateKindWords):
		return errors.New("modality, status, rank or date kind is out of range")
	case c.DateKind != Within && c.Date.IsZero() || c.DateBasis != "" && c.Date.IsZero():
		return errors.New("a claim without a date has no date kind or basis")
	case c.RecordedAt.IsZero():
		return errors.New("a claim has a time when it was recorded")
	case !c.RecordedAt.Equal(wholeMicros(c.RecordedAt)), !c.RetractedAt.Equal(wholeMicros(c.RetractedAt)):
		return errors.New("times are in whole microseconds")
	}
	if c.Value != nil {
		switch v := c.Value.(type) {
		case quad.String, quad.TypedString:
		case quad.LangString:
			if v.Lang == "" {
				return errors.New("a text with a language names it")
			}
		default:
			return fmt.Errorf("value of type %T is no literal", c.Value)
		}
	}
	if err := validEvidence(c.Evidence); err != nil {
		return err
	}
	for _, id := range c.AttributedTo {
		if !validNode(id) {
			return fmt.Errorf("attributed to %q, which is no id", id)
		}
	}
	for _, q := range c.Qualifiers {
		if !ValidRelation(q.Key) || q.Object != "" && (q.Value != "" || !validNode(q.Object)) {
			return fmt.Errorf("qualifier %q has no valid key and one value", q.Key)
		}
	}
	for _, l := range c.Links {
		if int(l.Kind) >= len(LinkKindWords) || !l.Claim.IsClaim() {
			return fmt.Errorf("link to %q is not to a claim", l.Claim)
		}
	}
	if !slices.IsSorted(c.AttributedTo) || !slices.IsSortedFunc(c.Qualifiers, CompareQualifiers) ||
		!slices.IsSortedFunc(c.Evidence, CompareEvidence) || !slices.IsSortedFunc(c.Links, CompareLinks) {
		return errors.New("the lists of a claim are sorted")
	}
	if id := c.Hash(); id != c.ID {
		return fmt.Errorf("claim is %s by its content, not %s", id, c.ID)
	}
	return nil
}

func validEvidence(es []Evidence) error {
	for _, e := range es {
		switch {
		case e == Evidence{}:
			return errors.New("evidence names a document or a file")
		case e.Document != "" && (!validNode(e.Document) || e.Document.IsBlank()):
			return fmt.Errorf("evidence in %q, which is no document's id", e.Document)
		case e.Row < 0 || e.Start < 0 || e.End < e.Start:
			return errors.New("evidence has no negative row or range")
		case e.Document == "" && e.File == "":
			return errors.New("evidence names a document or a file")
		}
	}
	return nil
}

// validNode reports whether an id names a node that an RDF file can hold.
func validNode(id ID) bool {
	if id == "" || id == "<>" {
		return false
	}
	if id.IsBlank() {
		return ValidBlank(string(id[2:]))
	}
	if id[0] == '<' {
		return len(id) > 2 && id[len(id)-1] == '>' && ValidIRI(string(id[1:len(id)-1]))
	}
	return ValidIRI(string(id))
}

// ValidBlank reports whether s can be a blank node's label in N-Quads.
func ValidBlank(s string) bool {
	for i, r := range s {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '_', r == ':', r >= 0xc0 && r != 0xd7 && r != 0xf7 && r != 0xfffd:
		case i > 0 && (r == '-' || r == 0xb7 || r == '.' && i < len(s)-1):
		default:
			return false
		}
	}
	return s != ""
}

// ValidRelation reports whether s can name a relation or a qualifier: a GraphQL
// name, or one with a prefix ("icews:make-statement").
func ValidRelation(s string) bool {
	if _, _, ok := SplitID(ID(s)); ok {
		return true
	}
	for i, c := range []byte(s) {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '_' && (i == 0 || (c < '0' || c > '9') && c != '-') {
			return false
		}
	}
	return s != ""
}

// wholeMicros cuts a time to whole microseconds in UTC, without a monotonic
// reading, so that what is stored is what was given.
func wholeMicros(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return time.UnixMicro(t.UnixMicro()).UTC()
}
