package propertygraph

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente/graph"
	"entente/graph/ontology"
)

// A Type is the type of a field's values.
type Type uint8

// The types.
const (
	Text Type = iota
	Integer
	Number
	Boolean
)

// A Field is something that nodes, or edges, may have values of.
type Field struct {
	Name string
	Type Type
	List bool // more than one value
}

// Names of the fields of an edge; those of qualifiers come after them.
const (
	FieldClaim         = "claim"    // id
	FieldDate          = "date"     // EDTF
	FieldEarliest      = "earliest" // first moment, RFC 3339
	FieldLatest        = "latest"   // first moment after it, RFC 3339
	FieldDateKind      = "dateKind"
	FieldDateBasis     = "dateBasis"
	FieldModality      = "modality"
	FieldStatus        = "status"
	FieldAffirmed      = "affirmed"
	FieldRank          = "rank"
	FieldConfidence    = "confidence"
	FieldAttributedTo  = "attributedTo"
	FieldEvidence      = "evidence" // see FormatEvidence
	FieldSummary       = "summary"
	FieldSourceID      = "sourceId"
	FieldDataset       = "dataset"
	FieldRecordedAt    = "recordedAt"
	FieldLinks         = "links" // see FormatLink
	FieldSubrelationOf = "subrelationOf"
	FieldRelationLabel = "relationLabel" // of a subrelation
)

// Names of the fields that all nodes have; those of properties come after them.
const (
	FieldAliases     = "aliases"
	FieldWeakAliases = "weakAliases"
	FieldIdentifiers = "identifiers" // SCHEME:VALUE
)

var nameFields = []Field{{Name: FieldAliases, List: true}, {Name: FieldWeakAliases, List: true}, {Name: FieldIdentifiers, List: true}}

// claimFields are the fields that all edges have, and how a claim fills them.
var claimFields = []struct {
	Field
	values func(g *Graph, c *graph.Claim) []string
}{
	{Field{Name: FieldClaim}, one(func(c *graph.Claim) string { return string(c.ID) })},
	{Field{Name: FieldDate}, one(func(c *graph.Claim) string { return c.Date.EDTF })},
	{Field{Name: FieldEarliest}, one(func(c *graph.Claim) string { return bound(c, c.Date.Earliest) })},
	{Field{Name: FieldLatest}, one(func(c *graph.Claim) string { return bound(c, c.Date.Latest) })},
	{Field{Name: FieldDateKind}, one(func(c *graph.Claim) string {
		if c.Date.IsZero() {
			return ""
		}
		return c.DateKind.String()
	})},
	{Field{Name: FieldDateBasis}, one(func(c *graph.Claim) string { return c.DateBasis })},
	{Field{Name: FieldModality}, one(func(c *graph.Claim) string { return c.Modality.String() })},
	{Field{Name: FieldStatus}, one(func(c *graph.Claim) string { return c.Status.String() })},
	{Field{Name: FieldAffirmed, Type: Boolean}, one(func(c *graph.Claim) string { return strconv.FormatBool(c.Affirmed) })},
	{Field{Name: FieldRank}, one(func(c *graph.Claim) string { return c.Rank.String() })},
	{Field{Name: FieldConfidence, Type: Number}, one(func(c *graph.Claim) string {
		if c.Confidence < 0 {
			return ""
		}
		return strconv.FormatFloat(c.Confidence, 'g', -1, 64)
	})},
	{Field{Name: FieldAttributedTo, List: true}, func(_ *Graph, c *graph.Claim) []string { return texts(c.AttributedTo, FormatID) }},
	{Field{Name: FieldEvidence, List: true}, func(_ *Graph, c *graph.Claim) []string { return texts(c.Evidence, FormatEvidence) }},
	{Field{Name: FieldSummary}, one(func(c *graph.Claim) string { return c.Summary })},
	{Field{Name: FieldSourceID}, one(func(c *graph.Claim) string { return c.SourceID })},
	{Field{Name: FieldDataset}, one(func(c *graph.Claim) string { return c.Dataset })},
	{Field{Name: FieldRecordedAt}, one(func(c *graph.Claim) string { return c.RecordedAt.Format(time.RFC3339Nano) })},
	{Field{Name: FieldLinks, List: true}, func(_ *Graph, c *graph.Claim) []string { return texts(c.Links, FormatLink) }},
	{Field{Name: FieldSubrelationOf}, func(g *Graph, c *graph.Claim) []string { return some(g.relations[c.Relation].Parent) }},
	{Field{Name: FieldRelationLabel}, func(g *Graph, c *graph.Claim) []string {
		if label := g.relations[c.Relation].Label; label != c.Relation {
			return some(label)
		}
		return nil
	}},
}

// IsClaimField reports whether an edge has a field of that name that is no
// qualifier's.
func IsClaimField(name string) bool {
	return slices.ContainsFunc(claimFields, func(f struct {
		Field
		values func(*Graph, *graph.Claim) []string
	}) bool {
		return f.Name == name
	})
}

func one(of func(*graph.Claim) string) func(*Graph, *graph.Claim) []string {
	return func(_ *Graph, c *graph.Claim) []string { return some(of(c)) }
}

// some is a list of a text, none of the empty one.
func some(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

func texts[T any](list []T, text func(T) string) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = text(v)
	}
	return out
}

func bound(c *graph.Claim, at graph.Instant) string {
	if c.Date.IsZero() || at == graph.NoInstant {
		return ""
	}
	return at.String()
}

// Marks of qualifiers' fields.
const (
	// QualifierMark comes before a qualifier's key that is the name of another
	// field too.
	QualifierMark = "qualifier."
	// EntityMark comes after the key where the value is an entity.
	EntityMark = ".entity"
)

// qualifierField names the field of a qualifier.
func qualifierField(q *graph.Qualifier) string {
	name := q.Key
	if IsClaimField(name) {
		name = QualifierMark + name
	}
	if q.Object != "" {
		name += EntityMark
	}
	return name
}

// propertyField is the field of a property of that name, whichever type has it.
func (g *Graph) propertyField(name string) Field {
	f := Field{Name: name}
	if g.opts.Ontology == nil {
		return f
	}
	for _, t := range g.opts.Ontology.Types {
		p := t.Property(name)
		if p == nil {
			continue
		}
		f.List = p.Many
		switch p.Kind {
		case ontology.Integer:
			f.Type = Integer
		case ontology.Number:
			f.Type = Number
		case ontology.Boolean:
			f.Type = Boolean
		}
		return f
	}
	return f
}

// FormatID writes an id so that it cannot be taken for a name of another
// scheme: relative IRIs stand in angle brackets.
func FormatID(id graph.ID) string {
	if _, _, short := graph.SplitID(id); short || id == "" || id.IsBlank() || id[0] == '<' {
		return string(id)
	}
	if u, err := url.Parse(string(id)); err == nil && u.Scheme != "" {
		return string(id)
	}
	return "<" + string(id) + ">"
}

// FormatEvidence writes a piece of evidence as words KEY=VALUE with a blank
// between them: document, file, row, locator, and start and end of a range of
// characters. Values are escaped as in the query of a URL.
func FormatEvidence(e graph.Evidence) string {
	var w words
	w.text("document", FormatID(e.Document))
	w.text("file", e.File)
	w.number("row", e.Row)
	w.text("locator", e.Locator)
	if e.Start != 0 || e.End != 0 {
		w = append(w, "start="+strconv.FormatInt(e.Start, 10), "end="+strconv.FormatInt(e.End, 10))
	}
	return strings.Join(w, " ")
}

// FormatLink writes a link as its kind, the other claim's id, and strength= and
// note= where it has them, escaped as in FormatEvidence.
func FormatLink(l graph.Link) string {
	w := words{l.Kind.String(), string(l.Claim)}
	w.text("strength", l.Strength)
	w.text("note", l.Note)
	return strings.Join(w, " ")
}

// words are those of a text under way.
type words []string

func (w *words) text(key, value string) {
	if value != "" {
		*w = append(*w, key+"="+escapeWord(value))
	}
}

func (w *words) number(key string, n int64) {
	if n != 0 {
		*w = append(*w, key+"="+strconv.FormatInt(n, 10))
	}
}

// escapeWord percent-encodes what would end a word or a list's element, and
// leaves the rest for people to read.
func escapeWord(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c == 0x7f || c == '%' || c == ';' || c == '+' {
			b.WriteString("%" + string(hex[c>>4]) + string(hex[c&15]))
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
