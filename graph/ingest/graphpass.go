package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/idtable"
	"entente/graph/ontology"
)

// A graphPass takes records to the store.
type graphPass struct {
	*run
	label quad.Value
	named *idtable.Table // nodes without a type that records tell of or name
	told  *idtable.Table // entities whose records are unique
}

func (g *graphPass) add(ctx context.Context, stage Stage, rec *graphRecord) error {
	if rec.counted {
		g.report.Counts.Read++
	}
	g.tell(stage, false)
	if rec.failed != nil {
		return g.reject(rec.failed, rec.rejected)
	}
	if rec.entity != nil {
		if err := g.addEntity(rec); err != nil {
			return g.rejectOr(rec, err)
		}
	}
	for i := range rec.claims {
		if err := g.addClaim(ctx, rec, &rec.claims[i]); err != nil {
			return g.rejectOr(rec, err)
		}
	}
	for i := range rec.notes {
		g.warnOf(rec.notes[i].subject, rec.error(&rec.notes[i].fieldError))
	}
	return nil
}

// rejectOr refuses a record for what is wrong with it, and passes other errors on.
func (g *graphPass) rejectOr(rec *graphRecord, err error) error {
	var field *fieldError
	var input *graph.InputError
	if errors.As(err, &field) || errors.As(err, &input) {
		return g.reject(rec.error(err), rec.rejected)
	}
	return err
}

func (g *graphPass) addEntity(rec *graphRecord) error {
	d := rec.entity
	if d.unique {
		if !g.told.Add(string(d.entity.ID)) {
			return &fieldError{d.idSlot, "duplicate-id", fmt.Sprintf("an earlier record has the id of %s", d.entity.ID), "give each node an id of its own, or put them into id spaces"}
		}
	}
	if d.entity.Type == "" {
		g.named.Add(string(d.entity.ID)) // the loader knows of types alone
	}
	if len(d.quads) == 0 {
		return nil
	}
	item := entityItem{entity: d.entity, slots: d.slots, idSlot: d.idSlot}
	err := item.check(g.opts.Ontology, func(v ontology.Violation) {
		rec.note(d.idSlot, v.Code, v.Code, v.Message, v.Hint)
	})
	if err != nil {
		return err
	}
	for _, q := range d.quads {
		if err := g.loader.AddQuad(q, rec.file.name, rec.line); err != nil {
			return err
		}
	}
	g.made["entities"]++
	return nil
}

func (g *graphPass) addClaim(ctx context.Context, rec *graphRecord, d *claimDraft) error {
	c := &d.claim
	o := g.opts.Ontology
	var domain, ranges []*ontology.Type
	if rel := o.Relation(d.parent); rel != nil {
		domain, ranges = rel.DomainLeaves, rel.RangeLeaves
	} else if rel := o.Relation(c.Relation); rel != nil {
		domain, ranges = rel.DomainLeaves, rel.RangeLeaves
	}
	subject, err := g.reference(ctx, rec, c.Subject, d.subject, domain)
	if err != nil {
		return err
	}
	var object typeInfo
	if c.Object != "" {
		if object, err = g.reference(ctx, rec, c.Object, d.object, ranges); err != nil {
			return err
		}
	}
	for _, id := range references(c) {
		if _, err := g.reference(ctx, rec, id, d.rest, nil); err != nil {
			return err
		}
	}
	if d.fallback != nil {
		g.fit(rec, d, subject.typ, object.typ)
	}
	if d.parent != "" {
		fail := func(code, msg, hint string) error { return &fieldError{d.rest, code, msg, hint} }
		if err := g.declareSub(graph.Subrelation{Name: c.Relation, Parent: d.parent, Label: d.label}, g.label, rec.file.name, rec.line, fail); err != nil {
			return err
		}
	}
	for _, v := range o.CheckClaim(c, subject.typ, object.typ, g.relations) {
		if v.Severity == ontology.Error {
			return &fieldError{d.slotOf(v.Code), v.Code, v.Message, v.Hint}
		}
	}
	c.Normalize()
	if d.id != "" && d.id != c.ID {
		rec.note(d.rest, "", "claim-id-differs", fmt.Sprintf("the record calls the claim %s, and by its content it is %s", d.id, c.ID), "a claim is named by what it says, its dataset included")
	}
	if err := g.loader.AddClaim(c); err != nil {
		if wrong := g.ns.ValidateClaim(c); wrong != nil {
			return &fieldError{d.rest, "bad-claim", wrong.Error(), ""}
		}
		return err
	}
	g.made["claims"]++
	return nil
}

// references are the nodes in a claim's lists.
func references(c *graph.Claim) []graph.ID {
	ids := append([]graph.ID(nil), c.AttributedTo...)
	for _, e := range c.Evidence {
		if e.Document != "" {
			ids = append(ids, e.Document)
		}
	}
	for _, q := range c.Qualifiers {
		if q.Object != "" {
			ids = append(ids, q.Object)
		}
	}
	return ids
}

// reference looks a node up that must be there.
func (g *graphPass) reference(ctx context.Context, rec *graphRecord, id graph.ID, slot int, types []*ontology.Type) (typeInfo, error) {
	t, err := g.typeOf(ctx, id)
	if err != nil || t.known || g.named.Has(string(id)) {
		return t, err
	}
	t, _, err = g.missing(id, stub{types, g.label, rec.file.name, rec.line}, func(code, msg, hint string) error {
		return &fieldError{slot, code, msg, hint}
	})
	return t, err
}

// fit turns a claim round, or puts it under the general relation, where its
// ends do not fit its relation as they are.
func (g *graphPass) fit(rec *graphRecord, d *claimDraft, subject, object string) {
	c := &d.claim
	trial := graph.Claim{Subject: c.Subject, Relation: c.Relation, Object: c.Object}
	o := g.opts.Ontology
	if ontology.FirstError(o.CheckClaim(&trial, subject, object, g.relations)) == nil {
		return
	}
	turned := graph.Claim{Subject: c.Object, Relation: c.Relation, Object: c.Subject}
	if ontology.FirstError(o.CheckClaim(&turned, object, subject, g.relations)) == nil {
		c.Subject, c.Object = c.Object, c.Subject
		return
	}
	rec.note(d.rest, c.Relation, "relation-unfit", fmt.Sprintf("the ends of a record do not fit %s: it becomes %s", c.Relation, d.fallback.Name), "give their schemata a type with @entity(maps: …)")
	c.Relation, d.parent, d.label = d.fallback.Name, d.fallback.Parent, d.fallback.Label
	c.Qualifiers = slices.DeleteFunc(c.Qualifiers, func(q graph.Qualifier) bool {
		known := o.Qualifier(q.Key)
		gone := known == nil || !known.General && !slices.Contains(o.Relation(d.parent).Qualifiers, q.Key)
		if gone {
			rec.note(d.rest, q.Key, "property-dropped", fmt.Sprintf("a claim of %s has no place for %s: it is left out", c.Relation, q.Key), "list it in the qualifiers of "+d.parent)
		}
		return gone
	})
}

func (d *claimDraft) slotOf(code string) int {
	switch code {
	case "wrong-domain":
		return d.subject
	case "wrong-range", "wants-value":
		return d.object
	case "bad-value", "wants-entity":
		return d.value
	}
	return d.rest
}

// maxSubjects bounds how many subjects of a code are told apart.
const maxSubjects = 50

// warnOf is warn for one of several subjects of a code, each counted by itself.
func (r *run) warnOf(subject string, e *graph.InputError) {
	key := e.Code + " " + subject
	if i, ok := r.warned[key]; ok {
		r.report.Warnings[i].Count++
		return
	}
	if len(r.warned) >= maxSubjects {
		r.warn(e)
		return
	}
	if r.warned == nil {
		r.warned = map[string]int{}
	}
	r.warned[key] = len(r.report.Warnings)
	r.report.Warnings = append(r.report.Warnings, Warning{e.Code, 1, e})
}
