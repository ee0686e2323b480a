package graph

import (
	"slices"
	"strconv"
	"time"
)

// Standing is how much of what is claimed a reader wants to see.
type Standing uint8

// The standings: all claims that are not retracted, or the facts among them
// (see [Claim.IsFact]).
const (
	All Standing = iota
	Facts
)

// Direction is on which side of its claims an entity stands.
type Direction uint8

// The directions: the entity is the subject (Out), the object (In), or either.
const (
	Both Direction = iota
	Out
	In
)

// A ClaimFilter narrows a list of claims. A nil list leaves its field open; a
// list means "any of", so an empty one that is not nil lets nothing through.
// All fields that are set must hold.
type ClaimFilter struct {
	Relations    []string // a relation includes its subrelations
	Subjects     []ID
	Objects      []ID
	About        []ID // subject or object
	Modality     []Modality
	Status       []Status
	Affirmed     *bool
	Rank         []Rank
	AttributedTo []ID
	Documents    []ID // one of its pieces of evidence is in one of these
	Datasets     []string
	// DateFilter is of the claim's date; note that its zero value is 1970.
	DateFilter
	Dated *bool // whether there is a date
	// Value is of the lexical form of what the claim states; a claim of an
	// entity has none.
	Value      *ValueFilter
	Summary    *ValueFilter
	SourceID   *ValueFilter
	Confidence *ValueFilter      // a NumberValue
	RecordedAt *ValueFilter      // a TimeValue
	Qualifiers []QualifierFilter // for each, the claim has a qualifier; nil: no condition
	And        []*ClaimFilter
	Or         []*ClaimFilter // nil: no condition
	Not        *ClaimFilter
}

// A QualifierFilter is a condition on one of a claim's qualifiers: its key, and
// the text or the entity that it has.
type QualifierFilter struct {
	Key     string
	Value   *ValueFilter
	Objects []ID
}

// Match reports whether a qualifier passes.
func (f *QualifierFilter) Match(q Qualifier) bool {
	return q.Key == f.Key &&
		(f.Value == nil || f.Value.MatchAny(textOrNone(q.Value))) &&
		(f.Objects == nil || q.Object != "" && slices.Contains(f.Objects, q.Object))
}

// NewClaimFilter returns a filter that lets everything through.
func NewClaimFilter() *ClaimFilter { return &ClaimFilter{DateFilter: NewDateFilter()} }

// IsOpen reports whether the filter lets every claim through, as nil does.
func (f *ClaimFilter) IsOpen() bool {
	return f == nil || f.Relations == nil && f.Subjects == nil && f.Objects == nil && f.About == nil && f.Modality == nil && f.Status == nil &&
		f.Affirmed == nil && f.Rank == nil && f.AttributedTo == nil && f.Documents == nil && f.Datasets == nil && f.DateFilter == NewDateFilter() && f.Dated == nil &&
		f.Value == nil && f.Summary == nil && f.SourceID == nil && f.Confidence == nil && f.RecordedAt == nil && len(f.Qualifiers) == 0 &&
		!slices.ContainsFunc(f.And, func(g *ClaimFilter) bool { return !g.IsOpen() }) && f.Or == nil && f.Not == nil
}

// Relations tells which relations are under others. Stores keep it from the
// quads (relation, rdfs:subPropertyOf, parent). A Relations is immutable.
type Relations map[string]Subrelation

// A Subrelation is a relation that the data brought: its name, the relation of
// the ontology that it narrows, and a label for people: the name that its node
// has as an entity, or Name where it has none. Name and Parent are names of the
// vocabulary ([Namespace.Name]; a parent also by RelationIRIs); one of
// [Vocabulary.Relations] is no subrelation. Of several parents the first
// counts, by dataset order and then name.
type Subrelation struct{ Name, Parent, Label string }

// Root returns the relation of the ontology that name is or is under.
func (r Relations) Root(name string) string {
	for range 8 { // data may hold a cycle
		sub, ok := r[name]
		if !ok {
			break
		}
		name = sub.Parent
	}
	return name
}

// Within reports whether name is one of relations or under one of them.
func (r Relations) Within(name string, relations []string) bool {
	for range 8 {
		if slices.Contains(relations, name) {
			return true
		}
		sub, ok := r[name]
		if !ok {
			return false
		}
		name = sub.Parent
	}
	return false
}

// Match reports whether a claim passes the filter. A nil filter passes all.
func (f *ClaimFilter) Match(c *Claim, rel Relations) bool {
	if f == nil {
		return true
	}
	switch {
	case f.Relations != nil && !rel.Within(c.Relation, f.Relations),
		f.Subjects != nil && !slices.Contains(f.Subjects, c.Subject),
		f.Objects != nil && (c.Object == "" || !slices.Contains(f.Objects, c.Object)),
		f.About != nil && !slices.Contains(f.About, c.Subject) && (c.Object == "" || !slices.Contains(f.About, c.Object)),
		f.Modality != nil && !slices.Contains(f.Modality, c.Modality),
		f.Status != nil && !slices.Contains(f.Status, c.Status),
		f.Affirmed != nil && *f.Affirmed != c.Affirmed,
		f.Rank != nil && !slices.Contains(f.Rank, c.Rank),
		f.AttributedTo != nil && !intersects(f.AttributedTo, c.AttributedTo),
		f.Documents != nil && !slices.ContainsFunc(c.Evidence, func(e Evidence) bool { return e.Document != "" && slices.Contains(f.Documents, e.Document) }),
		f.Datasets != nil && !slices.Contains(f.Datasets, c.Dataset),
		!f.DateFilter.Match(c.Date),
		f.Dated != nil && *f.Dated == c.Date.IsZero(),
		!f.matchValues(c):
		return false
	}
	for _, g := range f.And {
		if !g.Match(c, rel) {
			return false
		}
	}
	if f.Or != nil && !slices.ContainsFunc(f.Or, func(g *ClaimFilter) bool { return g.Match(c, rel) }) {
		return false
	}
	return f.Not == nil || !f.Not.Match(c, rel)
}

// matchValues holds what is compared as a value against its conditions.
func (f *ClaimFilter) matchValues(c *Claim) bool {
	if f.Value != nil {
		var values []string
		if c.Value != nil {
			values = []string{TermOf(c.Value).Text}
		}
		if !f.Value.MatchAny(values) {
			return false
		}
	}
	if f.Summary != nil && !f.Summary.MatchAny(textOrNone(c.Summary)) {
		return false
	}
	if f.SourceID != nil && !f.SourceID.MatchAny(textOrNone(c.SourceID)) {
		return false
	}
	if f.Confidence != nil {
		var values []string
		if c.Confidence >= 0 {
			values = []string{strconv.FormatFloat(c.Confidence, 'g', -1, 64)}
		}
		if !f.Confidence.MatchAny(values) {
			return false
		}
	}
	if f.RecordedAt != nil && !f.RecordedAt.MatchAny([]string{c.RecordedAt.Format(time.RFC3339Nano)}) {
		return false
	}
	for i := range f.Qualifiers {
		if !slices.ContainsFunc(c.Qualifiers, f.Qualifiers[i].Match) {
			return false
		}
	}
	return true
}

// textOrNone returns the values of a field that is empty where it has none.
func textOrNone(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

func intersects(a, b []ID) bool {
	for _, id := range a {
		if slices.Contains(b, id) {
			return true
		}
	}
	return false
}

// A Selection says which claims of a list are in it.
type Selection struct {
	Standing Standing
	Where    *ClaimFilter
	// AsOf, unless NoInstant, is the first moment after the day that is asked
	// about; see [CertaintyAsOf]. Note that the zero value is 1970: begin with
	// [NewSelection].
	AsOf Instant
	// KnownAt, unless zero, shows what the graph held at that moment: claims
	// recorded by then and not yet retracted.
	KnownAt time.Time
}

// NewSelection returns the selection of all claims that are not retracted.
func NewSelection() Selection { return Selection{AsOf: NoInstant} }

// IsOpen reports whether the selection lets every claim through that is not
// retracted: kept counters count its claims.
func (s *Selection) IsOpen() bool {
	return s.Standing == All && s.Where.IsOpen() && s.AsOf == NoInstant && s.KnownAt.IsZero()
}

// Match reports whether a claim is in the selection.
func (s *Selection) Match(c *Claim, rel Relations) bool {
	if s.KnownAt.IsZero() {
		if !c.RetractedAt.IsZero() {
			return false
		}
	} else if c.RecordedAt.After(s.KnownAt) || !c.RetractedAt.IsZero() && !c.RetractedAt.After(s.KnownAt) {
		return false
	}
	if s.Standing == Facts && !c.WasFact() {
		return false
	}
	if s.AsOf != NoInstant && CertaintyAsOf(c.Date, c.DateKind, s.AsOf) == Excluded {
		return false
	}
	return s.Where.Match(c, rel)
}
