package ingest

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/delimited"
	"entente/graph/format/neo4j"
	"entente/graph/propertygraph"
)

// neo4jEdges reads relationships, and claims that lead to literals.
type neo4jEdges struct {
	neo4jRecords
	fields                       []edgeField // by column
	start, end, kind             int
	value, datatype, language    int
	date, startDate, endDate     int
	subrelationOf, relationLabel int
}

// An edgeField takes the values of a column into a claim.
type edgeField func(d *claimDraft, values []string) error

func newNeo4jEdges(base neo4jRecords) *neo4jEdges {
	h := base.header
	e := &neo4jEdges{neo4jRecords: base, fields: make([]edgeField, len(h.Columns)),
		start: h.Find(neo4j.Start), end: h.Find(neo4j.End), kind: h.Find(neo4j.Kind),
		value: -1, datatype: -1, language: -1}
	if e.end < 0 {
		e.value, e.datatype, e.language = h.Property("value"), h.Property("datatype"), h.Property("language")
	}
	e.date, e.startDate, e.endDate = e.column("date"), e.column("startDate"), e.column("endDate")
	e.subrelationOf, e.relationLabel = h.Property(propertygraph.FieldSubrelationOf), h.Property(propertygraph.FieldRelationLabel)
	for i := range h.Columns {
		if c := &h.Columns[i]; c.Role == neo4j.Property {
			e.fields[i] = e.field(i, c.Name)
		}
	}
	return e
}

// column finds a property, however its name is written.
func (e *neo4jEdges) column(name string) int {
	for i, c := range e.header.Columns {
		if c.Role == neo4j.Property && squash(c.Name) == squash(name) {
			return i
		}
	}
	return -1
}

// field tells what becomes of a column; nil for one that the claim has no
// place for.
func (e *neo4jEdges) field(i int, name string) edgeField {
	switch i {
	case e.value, e.datatype, e.language, e.date, e.startDate, e.endDate, e.subrelationOf, e.relationLabel:
		return func(*claimDraft, []string) error { return nil } // they are read together
	}
	switch name {
	case propertygraph.FieldEarliest, propertygraph.FieldLatest:
		if e.date >= 0 {
			return func(*claimDraft, []string) error { return nil } // they follow from the date
		}
	case propertygraph.FieldClaim:
		return func(d *claimDraft, v []string) error { d.id = graph.ID(v[0]); return nil }
	}
	for _, field := range []string{propertygraph.FieldDateKind, propertygraph.FieldDateBasis, propertygraph.FieldModality, propertygraph.FieldStatus,
		propertygraph.FieldAffirmed, propertygraph.FieldRank, propertygraph.FieldConfidence, propertygraph.FieldAttributedTo, propertygraph.FieldEvidence,
		propertygraph.FieldSummary, propertygraph.FieldSourceID, propertygraph.FieldDataset, propertygraph.FieldRecordedAt, propertygraph.FieldLinks} {
		if squash(name) == squash(field) {
			return func(d *claimDraft, v []string) error { return e.set(&d.claim, field, v) }
		}
	}
	key := strings.TrimPrefix(name, propertygraph.QualifierMark)
	key, entity := strings.CutSuffix(key, propertygraph.EntityMark)
	for _, q := range e.o.Qualifiers {
		if squash(q.Name) == squash(key) {
			return func(d *claimDraft, v []string) error { return e.qualify(&d.claim, q.Name, entity, v) }
		}
	}
	return nil
}

func (e *neo4jEdges) next(rec *graphRecord) error {
	row, err := e.read(rec)
	if err != nil || row == nil {
		return err
	}
	d := claimDraft{subject: e.start, object: e.end, value: e.value, rest: e.kind, claim: graph.Claim{
		Affirmed: true, Confidence: graph.NoConfidence, RecordedAt: e.run.report.StartedAt, Dataset: e.dataset}}
	if err := e.build(row, rec, &d); err != nil {
		rec.failed = rec.error(err)
		return nil
	}
	rec.claims = append(rec.claims, d)
	return nil
}

func (e *neo4jEdges) build(row *delimited.Record, rec *graphRecord, d *claimDraft) (err error) {
	c := &d.claim
	if c.Subject, err = e.nodeID(row, e.start); err != nil {
		return err
	}
	if e.end >= 0 {
		if c.Object, err = e.nodeID(row, e.end); err != nil {
			return err
		}
	}
	if err := e.relation(row, d); err != nil {
		return err
	}
	if err := e.dated(row, c); err != nil {
		return err
	}
	for i, field := range e.fields {
		if e.header.Columns[i].Role != neo4j.Property || row.Fields[i] == "" {
			continue
		}
		values, err := e.values(row, i)
		if err != nil {
			return err
		}
		if field == nil {
			name := e.header.Columns[i].Name
			rec.note(i, name, "property-dropped", fmt.Sprintf("a claim has no place for %s: it is left out", name), "declare it in type Qualifiers, or mark the column :IGNORE")
			continue
		}
		if err := field(d, values); err != nil {
			return at(asField(err), &way{slot: i})
		}
	}
	return nil
}

// asField makes an error one of a field.
func asField(err error) error {
	if f, ok := err.(*fieldError); ok {
		return f
	}
	return &fieldError{-1, "bad-value", err.Error(), ""}
}

// relation reads the relationship's type, and the value of a claim that leads
// to a literal.
func (e *neo4jEdges) relation(row *delimited.Record, d *claimDraft) error {
	c, word := &d.claim, row.Fields[e.kind]
	cell := func(column int) string {
		if column < 0 {
			return ""
		}
		return row.Fields[column]
	}
	found, ok := lookUp(e.relations, word)
	_, _, sub := graph.SplitID(graph.ID(word))
	switch {
	case word == "":
		return &fieldError{e.kind, "value-missing", "the relationship has no type", ""}
	case sub && cell(e.subrelationOf) != "":
		c.Relation, d.parent, d.label = word, cell(e.subrelationOf), cell(e.relationLabel)
		if e.o.Relation(d.parent) == nil {
			return &fieldError{e.subrelationOf, "unknown-relation", "the ontology has no relation " + d.parent, didYouMean(d.parent, e.relationNames())}
		}
		found.Relation = e.o.Relation(d.parent)
	case ok:
		c.Relation = found.Name
		if found.inverse && e.end >= 0 {
			c.Subject, c.Object = c.Object, c.Subject
			d.subject, d.object = d.object, d.subject
		}
	case sub && e.known[word].Name != "":
		c.Relation, found.Relation = word, e.o.Relation(e.known.Root(word))
	case e.end < 0:
		return &fieldError{e.kind, "unknown-relation", "the ontology has no relation " + word, didYouMean(word, e.relationNames())}
	default:
		made, ok := e.subrelation(e.prefix, word)
		if !ok {
			return &fieldError{e.kind, "unknown-relation", fmt.Sprintf("the ontology has no relation %s, nor one from any entity to any under which it could be kept", word), didYouMean(word, e.relationNames())}
		}
		c.Relation, d.parent, d.label = made.Name, made.Parent, made.Label
	}
	if e.end >= 0 || found.Relation == nil {
		return nil
	}
	value := quad.String(cell(e.value))
	switch datatype, language := cell(e.datatype), cell(e.language); {
	case language != "":
		c.Value = quad.LangString{Value: value, Lang: language}
	case datatype != "":
		c.Value = quad.TypedString{Value: value, Type: quad.IRI(datatype)}
	default:
		var err error
		if c.Value, err = literal(found.Kind, string(value), ""); err != nil {
			return at(err, &way{slot: e.value})
		}
	}
	return nil
}

func (e *neo4jEdges) relationNames() []string {
	var names []string
	for _, r := range e.o.Relations {
		names = append(names, r.Name)
	}
	return names
}

// dated reads a relationship's date, or its two ends.
func (e *neo4jEdges) dated(row *delimited.Record, c *graph.Claim) (err error) {
	if e.date >= 0 && row.Fields[e.date] != "" {
		if c.Date, err = graph.ParseDate(row.Fields[e.date]); err != nil {
			return &fieldError{e.date, "bad-date", err.Error(), ""}
		}
		return nil
	}
	var ends [2]string
	column := -1
	for i, at := range []int{e.startDate, e.endDate} {
		if at >= 0 && row.Fields[at] != "" {
			ends[i], column = row.Fields[at], at
		}
	}
	if column < 0 {
		return nil
	}
	if c.Date, err = graph.ParseDate(ends[0] + "/" + ends[1]); err != nil {
		return &fieldError{column, "bad-date", err.Error(), "write it as 2018, 2018-06 or 2018-06-12"}
	}
	c.DateKind = graph.Throughout
	return nil
}

// set fills in a field of a claim.
func (e *neo4jEdges) set(c *graph.Claim, field string, v []string) (err error) {
	switch field {
	case propertygraph.FieldDateKind:
		c.DateKind, err = graph.ParseDateKind(v[0])
	case propertygraph.FieldDateBasis:
		c.DateBasis = v[0]
	case propertygraph.FieldModality:
		c.Modality, err = graph.ParseModality(v[0])
	case propertygraph.FieldStatus:
		c.Status, err = graph.ParseStatus(v[0])
	case propertygraph.FieldAffirmed:
		c.Affirmed, err = parseFlag(v[0])
	case propertygraph.FieldRank:
		c.Rank, err = graph.ParseRank(v[0])
	case propertygraph.FieldConfidence:
		if c.Confidence, err = strconv.ParseFloat(v[0], 64); err != nil || !(c.Confidence >= 0 && c.Confidence <= 1) {
			err = fmt.Errorf("confidence %q is no number between 0 and 1", v[0])
		}
	case propertygraph.FieldSummary:
		c.Summary = v[0]
	case propertygraph.FieldSourceID:
		c.SourceID = v[0]
	case propertygraph.FieldDataset:
		c.Dataset = v[0]
	case propertygraph.FieldRecordedAt:
		c.RecordedAt, err = parseTime(v[0])
	default:
		for _, s := range v {
			if err = e.addTo(c, field, s); err != nil {
				break
			}
		}
	}
	return err
}

// addTo adds a value to a list of a claim.
func (e *neo4jEdges) addTo(c *graph.Claim, field, s string) error {
	switch field {
	case propertygraph.FieldAttributedTo:
		id, err := e.anyID(s)
		c.AttributedTo = append(c.AttributedTo, id)
		return err
	case propertygraph.FieldEvidence:
		ev, err := propertygraph.ParseEvidence(s, e.anyID)
		c.Evidence = append(c.Evidence, ev)
		return err
	}
	link, err := propertygraph.ParseLink(s)
	c.Links = append(c.Links, link)
	return err
}

func (e *neo4jEdges) qualify(c *graph.Claim, key string, entity bool, v []string) error {
	for _, s := range v {
		q := graph.Qualifier{Key: key, Value: s}
		if entity {
			id, err := e.anyID(s)
			if err != nil {
				return err
			}
			q = graph.Qualifier{Key: key, Object: id}
		}
		c.Qualifiers = append(c.Qualifiers, q)
	}
	return nil
}

// anyID makes an id of a text that is one.
func (e *neo4jEdges) anyID(s string) (graph.ID, error) {
	id, ok := e.id(s)
	if !ok {
		return "", &fieldError{-1, "bad-id", fmt.Sprintf("%q is neither an id nor an IRI", s), "write prefix:name"}
	}
	return id, nil
}
