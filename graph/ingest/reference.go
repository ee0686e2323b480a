package ingest

import (
	"context"
	"fmt"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// checkClaim holds a claim to the ontology, and what it refers to to the
// graph; ok is false where an optional object is not there, so that there is no
// claim.
func (r *run) checkClaim(ctx context.Context, i *claimItem) (ok bool, err error) {
	cl := &i.claim
	var domain, ranges []*ontology.Type
	if rel := i.relation(r.mapping.ontology); rel != nil {
		domain, ranges = rel.DomainLeaves, rel.RangeLeaves
	}
	subject, there, err := r.reference(ctx, cl.Subject, i.subject, r.stubOf(i, domain))
	if err != nil || !there {
		return false, err
	}
	var object typeInfo
	if cl.Object != "" {
		if object, there, err = r.reference(ctx, cl.Object, i.object, r.stubOf(i, ranges)); err != nil || !there {
			return false, err
		}
	}
	if err := r.checkLists(ctx, i); err != nil {
		return false, err
	}
	if i.rule.sub != nil {
		if err := r.declare(i); err != nil {
			return false, err
		}
	}
	for _, v := range r.mapping.ontology.CheckClaim(cl, subject.typ, object.typ, r.relations) {
		if v.Severity == ontology.Error {
			return false, &fieldError{i.slotOf(v.Code), v.Code, v.Message, v.Hint}
		}
	}
	return true, nil
}

// relation is that of the ontology which the claim's falls under, nil for none.
func (i *claimItem) relation(o *ontology.Ontology) *ontology.Relation {
	if i.rule.sub != nil {
		return i.rule.sub.parent
	}
	return o.Relation(i.claim.Relation)
}

func (r *run) stubOf(i *claimItem, types []*ontology.Type) stub {
	return stub{types, r.label, i.place.file.name, i.place.line}
}

// slotOf is the column that shows best what the ontology refuses.
func (i *claimItem) slotOf(code string) int {
	switch code {
	case "wrong-domain":
		return i.subject.slot
	case "wrong-range", "wants-value":
		return i.object.slot
	case "bad-value", "wants-entity":
		return i.value.slot
	}
	for _, q := range i.rule.qualifiers {
		if code == "wrong-qualifier" {
			return q.value.anyWay().slot
		}
	}
	return -1
}

// reference looks a node up; there is false for one that is not there and is
// optional. A stub that is made has the type that the relation wants.
func (r *run) reference(ctx context.Context, id graph.ID, w *way, s stub) (t typeInfo, there bool, err error) {
	if t, err = r.typeOf(ctx, id); err != nil || t.known {
		return t, err == nil, err
	}
	if w.optional {
		return t, false, nil
	}
	return r.missing(id, s, w.fail)
}

// checkLists looks up the nodes in a claim's lists, and drops those that are
// optional and not there.
func (r *run) checkLists(ctx context.Context, i *claimItem) error {
	cl := &i.claim
	var failed error
	dropped := false
	gone := func(id graph.ID, w *way) bool {
		if id == "" || failed != nil {
			return false
		}
		_, there, err := r.reference(ctx, id, w, r.stubOf(i, nil))
		if err != nil {
			failed = err
		}
		dropped = dropped || !there
		return !there
	}
	cl.AttributedTo = slices.DeleteFunc(cl.AttributedTo, func(id graph.ID) bool { return gone(id, i.rule.attributedTo.anyWay()) })
	cl.Evidence = slices.DeleteFunc(cl.Evidence, func(e graph.Evidence) bool { return gone(e.Document, i.rule.evidence[0].document.anyWay()) })
	cl.Qualifiers = slices.DeleteFunc(cl.Qualifiers, func(q graph.Qualifier) bool { return gone(q.Object, i.rule.qualifierWay(q.Key)) })
	if dropped && failed == nil {
		cl.Normalize()
	}
	return failed
}

// qualifierWay returns the way that a qualifier's value came by.
func (c *claim) qualifierWay(key string) *way {
	for _, q := range c.qualifiers {
		if q.key == key {
			return q.value.anyWay()
		}
	}
	for _, q := range c.qualifiers {
		if q.key == "*" {
			return q.value.anyWay()
		}
	}
	return noWay
}

// declare makes the subrelation of a claim known, with the quads that keep it.
func (r *run) declare(i *claimItem) error {
	return r.declareSub(graph.Subrelation{Name: i.claim.Relation, Parent: i.rule.sub.parent.Name, Label: i.label}, r.label,
		i.place.file.name, i.place.line, i.rule.sub.name.anyWay().fail)
}

// declareSub makes a subrelation known, with the quads that keep it in the
// dataset of a label; fail makes the error of one that clashes.
func (r *run) declareSub(sub graph.Subrelation, label quad.Value, file string, line int, fail func(code, msg, hint string) error) error {
	if old, ok := r.declared[sub.Name]; ok {
		if old.Label != sub.Label && sub.Label != "" || old.Parent != sub.Parent {
			return fail("subrelation-clash",
				fmt.Sprintf("subrelation %s, of label %q under %s, is here with label %q under %s", sub.Name, old.Label, old.Parent, sub.Label, sub.Parent), "give them different names")
		}
		return nil
	}
	if r.opts.Ontology.Relation(sub.Name) != nil {
		return fail("subrelation-clash", fmt.Sprintf("%s is a relation of the ontology", sub.Name), "")
	}
	if r.declared == nil {
		r.declared = map[string]graph.Subrelation{}
	}
	r.declared[sub.Name] = sub
	if _, ok := r.relations[sub.Name]; !ok {
		r.relations[sub.Name] = sub
	}
	node := r.ns.Vocab(sub.Name)
	quads := []quad.Quad{{Subject: node, Predicate: graph.RDFSSubPropertyOf, Object: r.ns.Vocab(sub.Parent), Label: label}}
	if sub.Label != "" {
		quads = append(quads, quad.Quad{Subject: node, Predicate: graph.RDFSLabel, Object: quad.String(sub.Label), Label: label})
	}
	for _, q := range quads {
		if err := r.loader.AddQuad(q, file, line); err != nil {
			return err
		}
	}
	return nil
}

// checkExpectations compares what was made with what the mapping expects.
func (r *run) checkExpectations() error {
	m := r.mapping
	if m == nil {
		return nil
	}
	var problems Problems
	expect := func(what string, want, got int64) {
		if want >= 0 && want != got {
			problems = append(problems, &graph.InputError{File: m.name, Code: "unexpected-count", Msg: fmt.Sprintf("%s: %d, and the mapping expects %d", what, got, want), Hint: "are the files whole, and those that the mapping is for?"})
		}
	}
	for _, s := range m.sources {
		if len(r.sources[s]) > 0 {
			expect("records of source "+s.name, s.expect, r.rows[s])
		}
	}
	for _, e := range m.entities {
		expect("entities "+e.name, e.expect, int64(r.distinct["entities."+e.name].Len()))
	}
	for _, c := range m.claims {
		expect("claims "+c.name, c.expect, int64(r.distinct["claims."+c.name].Len()))
	}
	for _, l := range m.links {
		expect("links "+l.name, l.expect, r.made["links."+l.name])
	}
	expect("entities", m.expectEntities, int64(r.entities.Len()))
	expect("claims", m.expectClaims, r.report.Counts.NewClaims+r.report.Counts.KnownClaims)
	if problems != nil {
		return problems
	}
	return nil
}
