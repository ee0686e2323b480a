package graph

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"entente/graph/internal/grammar"
)

// Validate reports what is wrong with the form of a claim, whatever the
// ontology says of it: every claim in a store passes. A claim that passes is
// read back from its quads as it was, but for an id that spells out an IRI
// under the base ([Namespace.ID] makes none), which Validate cannot see.
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
	case !validDatasetID(c.Dataset):
		return fmt.Errorf("%q is no dataset's id", c.Dataset)
	case int(c.Modality) >= len(ModalityWords) || int(c.Status) >= len(StatusWords) || int(c.Rank) >= len(RankWords) || int(c.DateKind) >= len(DateKindWords):
		return errors.New("modality, status, rank or date kind is out of range")
	case c.DateKind != Within && c.Date.IsZero() || c.DateBasis != "" && c.Date.IsZero():
		return errors.New("a claim without a date has no date kind or basis")
	case c.RecordedAt.IsZero():
		return errors.New("a claim has a time when it was recorded")
	case !validTime(c.RecordedAt), !c.RetractedAt.IsZero() && !validTime(c.RetractedAt):
		return errors.New("times are in UTC, whole microseconds and years up to 9999")
	case !utf8.ValidString(c.DateBasis), !utf8.ValidString(c.Summary), !utf8.ValidString(c.SourceID):
		return errors.New("date basis, summary or source id is not UTF-8")
	case c.Date.IsZero() && c.Date != Date{}:
		return errors.New("a claim without a date has no bounds")
	case !c.Date.IsZero():
		if d, err := ParseDate(c.Date.EDTF); err != nil {
			return err
		} else if d != c.Date {
			return fmt.Errorf("the bounds of %s are not those that follow from it", c.Date.EDTF)
		}
	}
	if c.Value != nil {
		if err := validLiteral(c.Value); err != nil {
			return err
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
		if !ValidRelation(q.Key) || (q.Object == "") == (q.Value == "") || q.Object != "" && !validNode(q.Object) || !utf8.ValidString(q.Value) {
			return fmt.Errorf("qualifier %q has no valid key and one value", q.Key)
		}
	}
	for _, l := range c.Links {
		if int(l.Kind) >= len(LinkKindWords) || !l.Claim.IsClaim() {
			return fmt.Errorf("link to %q is not to a claim", l.Claim)
		}
		if !utf8.ValidString(l.Strength) || !utf8.ValidString(l.Note) {
			return fmt.Errorf("link to %s is not UTF-8", l.Claim)
		}
	}
	// Of one kind of link to one claim there is one: its quad is one.
	oneLink := func(a, b Link) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Claim, b.Claim)) }
	if !rising(c.AttributedTo, cmp.Compare[ID]) || !rising(c.Qualifiers, CompareQualifiers) ||
		!rising(c.Evidence, CompareEvidence) || !rising(c.Links, oneLink) {
		return errors.New("the lists of a claim are sorted, and say nothing twice")
	}
	if id := c.Hash(); id != c.ID {
		return fmt.Errorf("claim is %s by its content, not %s", id, c.ID)
	}
	return nil
}

// validLiteral accepts a literal of one of the three kinds that are kept.
func validLiteral(v quad.Value) error {
	switch v := v.(type) {
	case quad.String:
	case quad.TypedString:
		if v.Type == "" || v.Type == XSDString || v.Type == RDFLangString || !ValidIRI(string(v.Type)) {
			return fmt.Errorf("%q is no datatype of a typed literal", v.Type)
		}
	case quad.LangString:
		if !validLanguage(v.Lang) {
			return fmt.Errorf("%q is no language tag", v.Lang)
		}
	default:
		return fmt.Errorf("value of type %T is no literal", v)
	}
	if t := TermOf(v); !utf8.ValidString(t.Text) || !utf8.ValidString(t.Datatype) {
		return errors.New("value is not UTF-8")
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
		case strings.Contains(string(e.Document), placeMark):
			return fmt.Errorf("evidence in %q, whose id has a place in it", e.Document)
		case !utf8.ValidString(e.Locator), !utf8.ValidString(e.File):
			return errors.New("evidence is not UTF-8")
		}
	}
	return nil
}

// rising reports whether each item comes after the one before it.
func rising[T any](s []T, compare func(a, b T) int) bool {
	for i := 1; i < len(s); i++ {
		if compare(s[i-1], s[i]) >= 0 {
			return false
		}
	}
	return true
}

func validTime(t time.Time) bool {
	return t.Location() == time.UTC && t.Equal(wholeMicros(t)) && t.Year() >= 0 && t.Year() <= 9999
}

// validDatasetID accepts what [Namespace.Dataset] makes of a label.
func validDatasetID(s string) bool {
	if inner, ok := strings.CutPrefix(s, "<"); ok {
		if inner, ok = strings.CutSuffix(inner, ">"); ok && ValidDataset(inner) {
			return true // a foreign graph's relative IRI, not one's own dataset
		}
	}
	return ValidDataset(s) || validNode(ID(s))
}

// validLanguage follows N-Quads: letters, then letters and digits after hyphens.
func validLanguage(tag string) bool {
	for i, part := range strings.Split(tag, "-") {
		if part == "" {
			return false
		}
		for _, c := range []byte(part) {
			if (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
				return false
			}
		}
	}
	return true
}

// validNode reports whether an id names a node that an RDF file can hold, in
// the one form that [Namespace.ID] gives it.
func validNode(id ID) bool {
	if id == "" || id == "<>" || !utf8.ValidString(string(id)) {
		return false
	}
	if id.IsBlank() {
		return ValidBlank(string(id[2:]))
	}
	if id[0] == '<' {
		if len(id) < 3 || id[len(id)-1] != '>' {
			return false
		}
		iri := id[1 : len(id)-1]
		_, _, short := SplitID(iri)
		return ValidIRI(string(iri)) && (short || iri[0] == '_')
	}
	return ValidIRI(string(id))
}

// ValidBlank reports whether s can be a blank node's label in RDF 1.2's N-Quads,
// and so in Turtle. N-Quads 1.1 has one character more in its grammar, ":", by a
// mistake that W3C's tests for it have mended: they refuse such labels.
func ValidBlank(s string) bool { return utf8.ValidString(s) && grammar.ValidLabel(s) }

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
