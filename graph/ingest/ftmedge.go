package ingest

import (
	"fmt"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/format/ftm"
	"entente/graph/ontology"
)

// An ftmEdge says what becomes of the edges of a schema.
type ftmEdge struct {
	schema   *ftm.Schema
	relation direction         // of the ontology; nil for none
	fallback graph.Subrelation // where there is none, or the ends do not fit
	general  bool              // the ontology has a relation for fallback
}

// edge finds what becomes of an edge.
func (f *ftmFormat) edge(e *ftm.Entity) ftmEdge {
	use := ftmEdge{schema: ftm.Lookup(e.Schema)}
	for _, name := range ftm.Chain(e.Schema) {
		if use.relation = f.relationOf(name); use.relation.Relation != nil {
			break
		}
	}
	use.fallback, use.general = f.ftmSubrelation(e.Schema)
	return use
}

// relationOf finds the relation that stands for a schema or a property.
func (f *ftmFormat) relationOf(name string) direction {
	if d, ok := find(f.relations, name); ok && !d.Literal {
		return d
	}
	if d, ok := f.relations[lowerFirst(name)]; ok && !d.Literal {
		return d
	}
	return direction{}
}

// ftmSubrelation is the subrelation that stands for a schema or a property. It
// has no parent, and is not to be made, where the ontology has no relation that
// could be that.
func (f *ftmFormat) ftmSubrelation(name string) (graph.Subrelation, bool) {
	sub := graph.Subrelation{Name: ftmPrefix + ":" + encodeSegment(lowerFirst(name)), Label: name}
	if f.general == nil {
		return sub, false
	}
	sub.Parent = f.general.Name
	return sub, true
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// takes reports whether the claims of an edge have a place for a property.
func (use *ftmEdge) takes(o *ontology.Ontology, property string) bool {
	switch property {
	case use.schema.Source, use.schema.Target, "startDate", "endDate", "date", "summary":
		return true
	}
	q := o.Qualifier(property)
	return q != nil && (q.General || use.relation.Relation != nil && slices.Contains(use.relation.Qualifiers, property) ||
		use.relation.Relation == nil && use.general && slices.Contains(o.Relation(use.fallback.Parent).Qualifiers, property))
}

// qualifier reports whether a property becomes qualifiers.
func (f *ftmFormat) qualifier(use *ftmEdge, property string) bool {
	switch property {
	case use.schema.Source, use.schema.Target, "startDate", "endDate", "date", "summary":
		return false
	}
	return use.takes(f.o, property)
}

func (r *ftmReader) makeClaims(e *ftm.Entity, rec *graphRecord) error {
	c := graph.Claim{Affirmed: true, Confidence: graph.NoConfidence, RecordedAt: r.run.report.StartedAt, Dataset: r.dataset,
		SourceID: e.ID, Evidence: []graph.Evidence{{File: r.file.name, Row: rec.number}}}
	chain := ftm.Chain(e.Schema)
	if slices.Contains(chain, "Interval") {
		if err := r.dated(e, &c); err != nil {
			return err
		}
	}
	if schema := ftm.Lookup(e.Schema); schema != nil && schema.Edge() {
		return r.makeEdge(e, c, rec)
	}
	id, err := r.nodeID(e.ID, e.IDColumn)
	if err != nil {
		return err
	}
	for i := range e.Properties {
		p := &e.Properties[i]
		if !ftm.LeadsToEntity(e.Schema, p.Name) {
			continue
		}
		relation := r.relationOf(p.Name)
		for _, name := range chain {
			if relation.Relation == nil {
				relation, _ = find(r.relations, name+":"+p.Name)
			}
		}
		sub, ok := r.ftmSubrelation(p.Name)
		objects, err := r.ids(p)
		if err != nil {
			return err
		}
		for _, object := range objects {
			claim := c
			claim.Subject, claim.Object = id, object
			d := claimDraft{claim: claim, subject: e.IDColumn, object: p.Column, value: p.Column, rest: p.Column}
			if err := d.relate(relation, sub, ok); err != nil {
				return err
			}
			rec.claims = append(rec.claims, d)
		}
	}
	return nil
}

// makeEdge makes the claims of an edge: one for each pair of its ends.
func (r *ftmReader) makeEdge(e *ftm.Entity, c graph.Claim, rec *graphRecord) error {
	use := r.edge(e)
	c.Summary = e.First("summary")
	var source, target *ftm.Property
	for i := range e.Properties {
		p := &e.Properties[i]
		switch {
		case p.Name == use.schema.Source:
			source = p
		case p.Name == use.schema.Target:
			target = p
		case r.qualifier(&use, p.Name):
			for _, v := range p.Values {
				c.Qualifiers = append(c.Qualifiers, graph.Qualifier{Key: p.Name, Value: v})
			}
		}
	}
	missing := use.schema.Source
	if source != nil {
		missing = use.schema.Target
	}
	if source == nil || target == nil {
		return &fieldError{e.IDColumn, "value-missing", fmt.Sprintf("schema %s links two entities, and this has no %s", e.Schema, missing), ""}
	}
	subjects, err := r.ids(source)
	if err != nil {
		return err
	}
	objects, err := r.ids(target)
	if err != nil {
		return err
	}
	for _, c.Subject = range subjects {
		for _, c.Object = range objects {
			d := claimDraft{claim: c, subject: source.Column, object: target.Column, rest: e.SchemaColumn}
			d.claim.Qualifiers = slices.Clone(c.Qualifiers)
			if err := d.relate(use.relation, use.fallback, use.general); err != nil {
				return err
			}
			rec.claims = append(rec.claims, d)
		}
	}
	return nil
}

// relate sets a claim's relation: the ontology's, or else a subrelation.
func (d *claimDraft) relate(found direction, sub graph.Subrelation, general bool) error {
	d.claim.Evidence = slices.Clone(d.claim.Evidence)
	switch {
	case found.Relation != nil:
		d.claim.Relation = found.Name
		if found.inverse {
			d.claim.Subject, d.claim.Object = d.claim.Object, d.claim.Subject
			d.subject, d.object = d.object, d.subject
		}
		if general {
			d.fallback = &sub
		}
	case general:
		d.claim.Relation, d.parent, d.label = sub.Name, sub.Parent, sub.Label
	default:
		return &fieldError{d.rest, "unknown-relation", fmt.Sprintf("the ontology has no relation for %s, nor one from any entity to any under which it could be kept", sub.Label), fmt.Sprintf("map a relation to it: @relation(maps: %q)", ftmNamespace+sub.Label)}
	}
	return nil
}

// dated reads the time of an interval.
func (r *ftmReader) dated(e *ftm.Entity, c *graph.Claim) error {
	point := func(name string) (s string, column int) {
		for _, p := range e.Properties {
			if p.Name == name {
				// Times of day are none of EDTF's levels unless they are whole.
				day, _, _ := strings.Cut(p.Values[0], "T")
				return day, p.Column
			}
		}
		return "", 0
	}
	start, column := point("startDate")
	end, other := point("endDate")
	text := start + "/" + end
	if start == "" && end == "" {
		if text, column = point("date"); text == "" {
			return nil
		}
	} else {
		c.DateKind = graph.Throughout
	}
	var err error
	if c.Date, err = graph.ParseDate(text); err != nil {
		return &fieldError{max(column, other), "bad-date", err.Error(), "write it as 2018, 2018-06 or 2018-06-12"}
	}
	return nil
}
