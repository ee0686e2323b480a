package graph

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/cayleygraph/quad"
)

// Names, in the vocabulary, of the predicates of a claim's quads.
const (
	predDate         = "date"
	predDateKind     = "dateKind"
	predDateBasis    = "dateBasis"
	predModality     = "modality"
	predStatus       = "status"
	predAffirmed     = "affirmed"
	predRank         = "rank"
	predConfidence   = "confidence"
	predSummary      = "summary"
	predSourceID     = "sourceId"
	predRecordedAt   = "recordedAt"
	predRetractedAt  = "retractedAt"
	predAttributedTo = "attributedTo"
	predEvidence     = "evidence"
	predLink         = "link" // strength and note of a link, as rdf:JSON
	predQualifier    = "qualifier/"
)

// ClaimQuads returns the quads that show a claim, in no particular order:
// rdf:type, rdf:subject, rdf:predicate and rdf:object; {base}v/recordedAt; and
// under {base}v/ what the claim has beyond an actual, asserted, affirmed saying
// of normal rank. All bear the dataset's label. Evidence is one IRI each, the
// document's or {base}file/NAME, with a fragment that says where: locator=,
// char= (RFC 5147) and row= (RFC 7111). A link is a quad to the other claim;
// its strength and note, if any, are a literal of datatype rdf:JSON.
func (n Namespace) ClaimQuads(c *Claim) []quad.Quad {
	node, label := n.Term(c.ID), n.Graph(c.Dataset)
	qs := make([]quad.Quad, 0, 12)
	add := func(p quad.IRI, o quad.Value) {
		qs = append(qs, quad.Quad{Subject: node, Predicate: p, Object: o, Label: label})
	}
	text := func(name, s string) {
		if s != "" {
			add(n.Vocab(name), quad.String(s))
		}
	}
	add(RDFType, n.Vocab(TypeClaim))
	add(RDFSubject, n.Term(c.Subject))
	add(RDFPredicate, n.Vocab(c.Relation))
	if c.Object != "" {
		add(RDFObject, n.Term(c.Object))
	} else {
		add(RDFObject, normalLiteral(c.Value))
	}
	if !c.Date.IsZero() {
		add(n.Vocab(predDate), quad.TypedString{Value: quad.String(c.Date.EDTF), Type: EDTF})
	}
	if c.DateKind != Within {
		text(predDateKind, c.DateKind.String())
	}
	text(predDateBasis, c.DateBasis)
	if c.Modality != Actual {
		text(predModality, c.Modality.String())
	}
	if c.Status != Asserted {
		text(predStatus, c.Status.String())
	}
	if !c.Affirmed {
		add(n.Vocab(predAffirmed), quad.TypedString{Value: "false", Type: XSDBoolean})
	}
	if c.Rank != Normal {
		text(predRank, c.Rank.String())
	}
	if c.Confidence >= 0 {
		add(n.Vocab(predConfidence), quad.TypedString{Value: quad.String(strconv.FormatFloat(c.Confidence, 'g', -1, 64)), Type: XSDDouble})
	}
	text(predSummary, c.Summary)
	text(predSourceID, c.SourceID)
	add(n.Vocab(predRecordedAt), timeTerm(c.RecordedAt))
	if !c.RetractedAt.IsZero() {
		add(n.Vocab(predRetractedAt), timeTerm(c.RetractedAt))
	}
	for _, id := range c.AttributedTo {
		add(n.Vocab(predAttributedTo), n.Term(id))
	}
	for _, q := range c.Qualifiers {
		p := quad.IRI(n.base + "v/" + predQualifier + q.Key)
		if q.Object != "" {
			add(p, n.Term(q.Object))
		} else {
			add(p, quad.String(q.Value))
		}
	}
	for _, e := range c.Evidence {
		add(n.Vocab(predEvidence), n.evidenceIRI(e))
	}
	for _, l := range c.Links {
		add(n.Vocab(l.Kind.String()), n.Term(l.Claim))
		if l.Strength != "" || l.Note != "" {
			add(n.Vocab(predLink), linkTerm(l))
		}
	}
	return qs
}

// ClaimOf returns the id of the claim that a node names, and whether it does.
func (n Namespace) ClaimOf(v quad.Value) (ID, bool) {
	iri, ok := v.(quad.IRI)
	if !ok || len(iri) != len(n.base)+len("id/clm/")+claimDigits || !strings.HasPrefix(string(iri), n.base) {
		return "", false
	}
	id := n.ID(iri)
	return id, id.IsClaim()
}

// ClaimFromQuads is the inverse of [Namespace.ClaimQuads], for quads in any
// order, of which some may be repeated. Its error, an [*InputError], says why
// they are not exactly the quads of one claim.
func (n Namespace) ClaimFromQuads(qs []quad.Quad) (*Claim, error) {
	if len(qs) == 0 {
		return nil, claimError("claim-incomplete", "a claim has quads", "")
	}
	id, ok := n.ClaimOf(qs[0].Subject)
	if !ok {
		return nil, claimError("claim-bad-subject", fmt.Sprintf("%v is not the node of a claim", qs[0].Subject), "")
	}
	r := claimReader{ns: n, claim: &Claim{ID: id, Affirmed: true, Confidence: NoConfidence, Dataset: n.Dataset(qs[0].Label)}, seen: map[string]bool{}}
	given := newQuadSet(len(qs))
	for _, q := range qs {
		q.Object = normalLiteral(q.Object)
		if !given.add(q) {
			continue
		}
		if q.Subject != qs[0].Subject || q.Label != qs[0].Label {
			return nil, claimError("claim-mixed-labels", fmt.Sprintf("the quads of %s are in more than one graph", id), "keep a claim's quads in one graph")
		}
		if err := r.quad(q); err != nil {
			return nil, err
		}
	}
	return r.finish(given)
}

// claimReader gathers a claim from its quads.
type claimReader struct {
	ns    Namespace
	claim *Claim
	seen  map[string]bool
	typed bool
	notes []Link
}

func claimError(code, msg, hint string) error { return &InputError{Code: code, Msg: msg, Hint: hint} }

func (r *claimReader) quad(q quad.Quad) error {
	c := r.claim
	p, ok := q.Predicate.(quad.IRI)
	if !ok {
		return claimError("claim-unknown-predicate", fmt.Sprintf("%v of %s is no predicate", q.Predicate, c.ID), "")
	}
	name, own := strings.CutPrefix(string(p), r.ns.base+"v/")
	if !own {
		name = string(p)
	}
	once := func() error {
		if r.seen[name] {
			return claimError("claim-two-values", fmt.Sprintf("%s has more than one %s", c.ID, name), "a claim is never changed: make another")
		}
		r.seen[name] = true
		return nil
	}
	text := func(to *string) error {
		t := TermOf(q.Object)
		if t.Kind != LiteralTerm || t.Text == "" || t.Datatype != XSDString {
			return claimError("claim-bad-value", fmt.Sprintf("%s of %s must be a text", name, c.ID), "")
		}
		*to = t.Text
		return once()
	}
	var err error
	var s string
	switch p {
	case RDFType:
		if q.Object != quad.Value(r.ns.Vocab(TypeClaim)) {
			return claimError("claim-bad-value", fmt.Sprintf("%s is of another type", c.ID), "")
		}
		r.typed = true
		return once()
	case RDFSubject:
		c.Subject = r.ns.ID(q.Object)
		return once()
	case RDFPredicate:
		iri, _ := q.Object.(quad.IRI)
		if name, ok := r.ns.Name(iri); ok {
			c.Relation = name
			return once()
		}
		return claimError("claim-bad-value", fmt.Sprintf("the predicate of %s is not in the vocabulary", c.ID), "use a relation's IRI, "+string(r.ns.Vocab("NAME")))
	case RDFObject:
		if c.Object = r.ns.ID(q.Object); c.Object == "" {
			c.Value = q.Object
		}
		return once()
	}
	if !own {
		return claimError("claim-unknown-predicate", fmt.Sprintf("%s is no predicate of a claim", p), "")
	}
	if key, ok := strings.CutPrefix(name, predQualifier); ok {
		q := Qualifier{Key: key, Object: r.ns.ID(q.Object), Value: literalText(q.Object)}
		c.Qualifiers = append(c.Qualifiers, q)
		return nil
	}
	switch name {
	case predDate:
		if c.Date, err = ParseDate(literalText(q.Object)); err == nil {
			return once()
		}
	case predDateKind:
		if err = text(&s); err == nil {
			c.DateKind, err = ParseDateKind(s)
		}
	case predDateBasis:
		return text(&c.DateBasis)
	case predModality:
		if err = text(&s); err == nil {
			c.Modality, err = ParseModality(s)
		}
	case predStatus:
		if err = text(&s); err == nil {
			c.Status, err = ParseStatus(s)
		}
	case predAffirmed:
		c.Affirmed, err = strconv.ParseBool(literalText(q.Object))
		if err == nil {
			return once()
		}
	case predRank:
		if err = text(&s); err == nil {
			c.Rank, err = ParseRank(s)
		}
	case predConfidence:
		if c.Confidence, err = strconv.ParseFloat(literalText(q.Object), 64); err == nil {
			return once()
		}
	case predSummary:
		return text(&c.Summary)
	case predSourceID:
		return text(&c.SourceID)
	case predRecordedAt, predRetractedAt:
		t, err := time.Parse(time.RFC3339Nano, literalText(q.Object))
		if err != nil {
			return claimError("claim-bad-value", fmt.Sprintf("%s of %s is not a date and time", name, c.ID), "write it as 2018-10-06T00:00:00Z")
		}
		if name == predRecordedAt {
			c.RecordedAt = wholeMicros(t)
		} else {
			c.RetractedAt = wholeMicros(t)
		}
		return once()
	case predAttributedTo:
		c.AttributedTo = append(c.AttributedTo, r.ns.ID(q.Object))
	case predEvidence:
		e, ok := r.ns.evidence(q.Object)
		if !ok {
			return claimError("claim-bad-value", fmt.Sprintf("%v is no evidence", q.Object), "")
		}
		c.Evidence = append(c.Evidence, e)
	case predLink:
		l, err := linkOf(q.Object)
		if err != nil {
			return claimError("claim-bad-value", fmt.Sprintf("a link of %s: %v", c.ID, err), "")
		}
		r.notes = append(r.notes, l)
	default:
		kind, err := ParseLinkKind(name)
		if err != nil {
			return claimError("claim-unknown-predicate", fmt.Sprintf("%s is no predicate of a claim", p), "")
		}
		c.Links = append(c.Links, Link{Kind: kind, Claim: r.ns.ID(q.Object)})
	}
	if err != nil {
		if _, ok := err.(*InputError); ok {
			return err
		}
		return claimError("claim-bad-value", fmt.Sprintf("%s of %s: %v", name, c.ID, err), "")
	}
	return nil
}

// finish puts links and their notes together and accepts only what ClaimQuads
// would write, value for value.
func (r *claimReader) finish(given *quadSet) (*Claim, error) {
	c := r.claim
	if !r.typed || c.Subject == "" || c.Relation == "" || c.Object == "" && c.Value == nil || c.RecordedAt.IsZero() {
		return nil, claimError("claim-incomplete", fmt.Sprintf("%s lacks its type, subject, predicate, object or recordedAt", c.ID), "")
	}
	slices.SortFunc(c.Links, CompareLinks)
	for _, note := range r.notes {
		// Links that have their note already come after those without.
		i, ok := slices.BinarySearchFunc(c.Links, Link{Kind: note.Kind, Claim: note.Claim}, CompareLinks)
		if !ok {
			return nil, claimError("claim-bad-value", fmt.Sprintf("%s has a note on a link that it lacks", c.ID), "")
		}
		c.Links[i] = note
	}
	want := c.ID
	c.Normalize()
	if c.ID != want {
		return nil, claimError("claim-id-mismatch", fmt.Sprintf("%s is %s by its content", want, c.ID), "a claim's id follows from its content: write the new id")
	}
	if err := c.Validate(); err != nil {
		return nil, claimError("claim-bad-value", fmt.Sprintf("%s: %v", c.ID, err), "")
	}
	again := r.ns.ClaimQuads(c)
	canonical := newQuadSet(len(again))
	for _, q := range again {
		canonical.add(q)
	}
	for _, q := range given.list {
		if !canonical.has(q) {
			return nil, claimError("claim-bad-value", fmt.Sprintf("%v %v of %s is not written as claims are", q.Predicate, q.Object, c.ID), canonicalHint(q, again))
		}
	}
	return c, nil
}

// canonicalHint says how the value of a quad would be written.
func canonicalHint(q quad.Quad, canonical []quad.Quad) string {
	for _, c := range canonical {
		if c.Predicate == q.Predicate {
			return fmt.Sprintf("write it as %v", c.Object)
		}
	}
	return "leave out values that are the default"
}

func literalText(v quad.Value) string {
	if t := TermOf(v); t.Kind == LiteralTerm {
		return t.Text
	}
	return ""
}

func timeTerm(t time.Time) quad.Value {
	return quad.TypedString{Value: quad.String(t.UTC().Format(time.RFC3339Nano)), Type: XSDDateTime}
}

// A link's strength and note, in the canonical JSON of RFC 8785 (sorted keys).
type linkJSON struct {
	Claim    ID     `json:"claim"`
	Kind     string `json:"kind"`
	Note     string `json:"note"`
	Strength string `json:"strength"`
}

func linkTerm(l Link) quad.Value {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(linkJSON{l.Claim, l.Kind.String(), l.Note, l.Strength}); err != nil {
		panic(err) // strings marshal
	}
	return quad.TypedString{Value: quad.String(strings.TrimSuffix(b.String(), "\n")), Type: RDFJSON}
}

func linkOf(v quad.Value) (Link, error) {
	var j linkJSON
	if err := json.Unmarshal([]byte(literalText(v)), &j); err != nil {
		return Link{}, err
	}
	kind, err := ParseLinkKind(j.Kind)
	l := Link{Kind: kind, Strength: j.Strength, Note: j.Note, Claim: j.Claim}
	if err == nil && linkTerm(l) != v {
		err = fmt.Errorf("%s is not in canonical form", v)
	}
	return l, err
}

const (
	filePath  = "file/" // under the base: evidence without a document
	placeMark = "#at&"  // before the place within a document or file
)

// evidenceIRI writes evidence as one IRI.
func (n Namespace) evidenceIRI(e Evidence) quad.IRI {
	var parts []string
	if e.Locator != "" {
		parts = append(parts, "locator="+url.QueryEscape(e.Locator))
	}
	if e.Start != 0 || e.End != 0 {
		parts = append(parts, "char="+strconv.FormatInt(e.Start, 10)+","+strconv.FormatInt(e.End, 10))
	}
	iri := n.base + filePath + url.QueryEscape(e.File)
	if e.Document != "" {
		iri = string(n.Term(e.Document).(quad.IRI))
		if e.File != "" {
			parts = append(parts, "file="+url.QueryEscape(e.File))
		}
	}
	if e.Row != 0 {
		parts = append(parts, "row="+strconv.FormatInt(e.Row, 10))
	}
	if len(parts) == 0 {
		return quad.IRI(iri)
	}
	return quad.IRI(iri + placeMark + strings.Join(parts, "&"))
}

// evidence reads what evidenceIRI wrote. The mark "#at&" keeps apart the
// fragment that it adds from one that the document's own IRI may have.
func (n Namespace) evidence(v quad.Value) (Evidence, bool) {
	iri, ok := v.(quad.IRI)
	if !ok {
		return Evidence{}, false
	}
	var e Evidence
	doc, fragment := string(iri), ""
	if i := strings.LastIndex(doc, placeMark); i >= 0 {
		doc, fragment = doc[:i], doc[i+len(placeMark):]
	}
	if file, ok := strings.CutPrefix(doc, n.base+filePath); ok {
		e.File, _ = url.QueryUnescape(file)
	} else {
		e.Document = n.ID(quad.IRI(doc))
	}
	for _, part := range strings.Split(fragment, "&") {
		key, value, _ := strings.Cut(part, "=")
		switch key {
		case "locator":
			e.Locator, _ = url.QueryUnescape(value)
		case "file":
			e.File, _ = url.QueryUnescape(value)
		case "char":
			from, to, _ := strings.Cut(value, ",")
			e.Start, _ = strconv.ParseInt(from, 10, 64)
			e.End, _ = strconv.ParseInt(to, 10, 64)
		case "row":
			e.Row, _ = strconv.ParseInt(value, 10, 64)
		}
	}
	// Only what evidenceIRI writes is evidence: nothing else reads back.
	return e, e.Row >= 0 && validEvidence([]Evidence{e}) == nil && n.evidenceIRI(e) == iri
}
