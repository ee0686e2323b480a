package ingest

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/graph/ontology"
)

// A claimItem is a claim on its way from the reader to the store.
type claimItem struct {
	place      place
	rule       *claim
	claim      graph.Claim
	key        string
	label      string // of a subrelation
	links      []pendingLink
	failed     error // with the record, where it could not be made out
	unread     *readError
	ofRow      bool  // the first item of its record
	none       bool  // the record makes no claim
	duplicates int64 // records that dedupe passed over

	subject, object, value *way // that gave them
}

// errNoClaim says that a row makes no claim, and that this is right.
var errNoClaim = fmt.Errorf("no claim")

// build makes the claim of a row, all but its id.
func (c *claim) build(r *row, out *claimItem) error {
	reset(out, c)
	if c.entity != nil {
		if _, ok, err := c.entity.applies(r); err != nil || !ok {
			return orNone(err)
		}
	}
	if c.when != nil {
		if ok, err := c.when(r); err != nil || !ok {
			return orNone(err)
		}
	}
	if c.key != nil {
		var err error
		if out.key, err = c.key.eval(r); err != nil {
			return r.explain(err, c.key.column())
		}
	}
	if c.dedupe != nil {
		if err := c.checkSeen(r); err != nil {
			return err
		}
	}
	if err := c.buildEnds(r, out); err != nil {
		return err
	}
	if c.date != nil {
		if err := c.date.build(r, &out.claim); err != nil {
			return err
		}
	}
	for _, step := range []func(*claim, *row, *claimItem) error{(*claim).buildStanding, (*claim).buildSources, (*claim).buildQualifiers, (*claim).buildRest} {
		if err := step(c, r, out); err != nil {
			return err
		}
	}
	return nil
}

// reset empties an item that was used before, and keeps its memory.
func reset(out *claimItem, c *claim) {
	old := &out.claim
	*out = claimItem{rule: c, place: out.place, ofRow: out.ofRow, links: out.links[:0], subject: noWay, object: noWay, value: noWay, claim: graph.Claim{
		AttributedTo: old.AttributedTo[:0], Evidence: old.Evidence[:0], Qualifiers: old.Qualifiers[:0],
		Affirmed: true, Confidence: graph.NoConfidence,
	}}
}

func orNone(err error) error {
	if err == nil {
		return errNoClaim
	}
	return err
}

// checkSeen tells records apart by the columns of dedupe.
func (c *claim) checkSeen(r *row) error {
	var stack [256]byte
	b := stack[:0]
	for _, slot := range c.dedupe {
		s := r.field(slot)
		b = binary.BigEndian.AppendUint32(b, uint32(len(s)))
		b = append(b, s...)
	}
	sum := sha256.Sum256(b)
	key := [16]byte(sum[:])
	if r.seen[c.number] == nil {
		r.seen[c.number] = map[[16]byte]struct{}{}
	}
	if _, ok := r.seen[c.number][key]; !ok {
		r.seen[c.number][key] = struct{}{}
		return nil
	}
	if r.mapping.rejectDuplicates {
		return &fieldError{c.dedupe[0], "duplicate-record", "an earlier record agrees with this one in all columns of dedupe", "say onError: {duplicate: skip} to pass over it"}
	}
	r.duplicates++
	return errNoClaim
}

func (c *claim) buildEnds(r *row, out *claimItem) (err error) {
	cl := &out.claim
	if c.entity != nil {
		cl.Subject, out.subject, err = c.entity.nodeID(r)
	} else {
		cl.Subject, out.subject, err = c.subject.node(r)
		if err == nil && cl.Subject == "" {
			if out.subject.optional {
				return errNoClaim
			}
			err = out.subject.fail("value-missing", "the subject is empty", "")
		}
	}
	if err != nil {
		return err
	}
	rel, err := c.buildRelation(r, out)
	if err != nil {
		return err
	}
	if rel.Literal {
		var s string
		if s, out.value, err = c.value.first(r); err != nil {
			return err
		}
		if s != "" {
			cl.Value, err = literal(rel.Kind, s, out.value.language)
			return at(err, out.value)
		}
		return missingEnd(out.value, rel, "a value, and its value is empty")
	}
	cl.Object, out.object, err = c.object.node(r)
	if err != nil || cl.Object != "" {
		return err
	}
	return missingEnd(out.object, rel, "an entity, and its object is empty")
}

func missingEnd(w *way, rel *ontology.Relation, what string) error {
	if w.optional || w.when != nil {
		return errNoClaim
	}
	return w.fail("value-missing", fmt.Sprintf("relation %s leads to %s", rel.Name, what), "")
}

// buildRelation sets the claim's relation, and returns the one of the ontology
// that it is or is under.
func (c *claim) buildRelation(r *row, out *claimItem) (*ontology.Relation, error) {
	if c.sub != nil {
		name, w, err := c.sub.name.first(r)
		if err != nil {
			return nil, err
		}
		if _, _, ok := graph.SplitID(graph.ID(name)); !ok {
			return nil, w.fail("bad-relation", fmt.Sprintf("%q cannot name a subrelation", name), "write prefix:name; |slug makes a name of a text")
		}
		out.claim.Relation = name
		out.label, _, err = c.sub.label.first(r)
		return c.sub.parent, err
	}
	name, w, err := c.relation.first(r)
	if err != nil {
		return nil, err
	}
	if name == "" {
		return nil, w.fail("value-missing", "the relation is empty", "")
	}
	rel := r.mapping.ontology.Relation(name)
	if rel == nil {
		return nil, at(r.mapping.checkRelation(name), w)
	}
	out.claim.Relation = rel.Name
	return rel, nil
}

// node returns the id that a value gives, "" for none.
func (v *value) node(r *row) (graph.ID, *way, error) {
	s, w, err := v.first(r)
	if err != nil || s == "" {
		return "", w, err
	}
	if w.entity != nil {
		return graph.ID(s), w, nil
	}
	id, err := r.node(s)
	return id, w, at(err, w)
}

// word reads one of an enumeration's words, and leaves to as it is where the
// value is empty.
func word[T any](v *value, r *row, parse func(string) (T, error), to *T) error {
	s, w, err := v.first(r)
	if err != nil || s == "" {
		return err
	}
	if *to, err = parse(s); err != nil {
		return at(&fieldError{-1, "bad-value", err.Error(), ""}, w)
	}
	return nil
}

func (c *claim) buildStanding(r *row, out *claimItem) error {
	cl := &out.claim
	if err := word(c.modality, r, graph.ParseModality, &cl.Modality); err != nil {
		return err
	}
	if err := word(c.status, r, graph.ParseStatus, &cl.Status); err != nil {
		return err
	}
	if err := word(c.rank, r, graph.ParseRank, &cl.Rank); err != nil {
		return err
	}
	if s, w, err := c.affirmed.first(r); err != nil {
		return err
	} else if s != "" {
		if cl.Affirmed, err = parseFlag(s); err != nil {
			return at(err, w)
		}
	}
	if s, w, err := c.confidence.first(r); err != nil {
		return err
	} else if s != "" {
		f, err := strconv.ParseFloat(s, 64)
		if err != nil || !(f >= 0 && f <= 1) {
			return w.fail("bad-value", fmt.Sprintf("confidence %q is no number between 0 and 1", s), "")
		}
		cl.Confidence = f
	}
	return nil
}

func (c *claim) buildSources(r *row, out *claimItem) error {
	cl := &out.claim
	err := c.attributedTo.all(r, func(s string, w *way) error {
		id, err := r.node(s)
		cl.AttributedTo = append(cl.AttributedTo, id)
		return at(err, w)
	})
	if err != nil {
		return err
	}
	for i := range c.evidence {
		if err := c.evidence[i].build(r, cl); err != nil {
			return err
		}
	}
	return nil
}

func (e *evidence) build(r *row, cl *graph.Claim) (err error) {
	var base graph.Evidence
	if base.Document, _, err = e.document.node(r); err != nil {
		return err
	}
	if e.thisFile {
		base.File = r.file.name
	} else if base.File, _, err = e.file.first(r); err != nil {
		return err
	}
	if e.thisRow {
		base.Row = r.record.Number
	} else if base.Row, err = e.row.number(r); err != nil {
		return err
	}
	add := func(locator string) error {
		ev := base
		ev.Locator = locator
		r.setVar(e.locatorVar, locator)
		if ev.Start, err = e.start.number(r); err != nil {
			return err
		}
		if ev.End, err = e.end.number(r); err != nil {
			return err
		}
		if ev.Document == "" && ev.File == "" {
			return nil
		}
		cl.Evidence = append(cl.Evidence, ev)
		return nil
	}
	located := false
	if err := e.locator.all(r, func(s string, _ *way) error { located = true; return add(s) }); err != nil || located {
		return err
	}
	return add("")
}

// number returns the whole number that a value gives, 0 for none.
func (v *value) number(r *row) (int64, error) {
	s, w, err := v.first(r)
	if err != nil || s == "" {
		return 0, err
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return 0, w.fail("bad-value", fmt.Sprintf("%q is no whole number", s), "")
	}
	return n, nil
}

func (c *claim) buildQualifiers(r *row, out *claimItem) error {
	cl := &out.claim
	for i := range c.qualifiers {
		q := &c.qualifiers[i]
		err := q.value.all(r, func(s string, w *way) error {
			key := q.key
			if key == "*" {
				var err error
				if key, s, err = w.cutPair(s); err != nil {
					return err
				}
				if err := r.mapping.checkQualifier(key); err != nil {
					return at(err, w)
				}
			}
			if !r.mapping.namesNode(s, w) {
				cl.Qualifiers = append(cl.Qualifiers, graph.Qualifier{Key: key, Value: s})
				return nil
			}
			id, err := r.node(s)
			cl.Qualifiers = append(cl.Qualifiers, graph.Qualifier{Key: key, Object: id})
			return at(err, w)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// namesNode tells whether a qualifier's value is an id: where the way says so,
// or else where it begins as ids of the ontology's types do.
func (m *Mapping) namesNode(s string, w *way) bool {
	switch {
	case w.entity != nil || w.as == "id":
		return true
	case w.as == "text":
		return false
	}
	prefix, _, ok := graph.SplitID(graph.ID(s))
	return ok && slices.ContainsFunc(m.ontology.Types, func(t *ontology.Type) bool { return t.Prefix == prefix })
}

// cutPair splits a key from its value.
func (w *way) cutPair(s string) (key, value string, err error) {
	key, value, ok := strings.Cut(s, w.pair)
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	if !ok || key == "" || value == "" {
		return "", "", w.fail("bad-pair", fmt.Sprintf("%q is not of the form key%svalue", s, w.pair), "")
	}
	return key, value, nil
}

func (c *claim) buildRest(r *row, out *claimItem) (err error) {
	cl := &out.claim
	cl.Dataset = r.mapping.dataset.ID
	if cl.Summary, _, err = c.summary.first(r); err != nil {
		return err
	}
	if cl.SourceID, _, err = c.sourceID.first(r); err != nil {
		return err
	}
	cl.RecordedAt = r.recordedAt
	if s, w, err := c.recordedAt.first(r); err != nil {
		return err
	} else if s != "" {
		if cl.RecordedAt, err = parseTime(s); err != nil {
			return at(err, w)
		}
	}
	for i := range c.links {
		p, err := c.links[i].eval(r)
		if err != nil {
			return err
		}
		if p.to.key != "" {
			out.links = append(out.links, p)
		}
	}
	return nil
}
