package ingest

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente/graph"
	"entente/graph/ontology"
)

// ParseMapping reads a mapping and holds it to an ontology. Name is for
// errors. The error is [Problems]: all that is wrong with it.
func ParseMapping(name string, src []byte, o *ontology.Ontology) (*Mapping, error) {
	d := &decoder{file: name}
	m := &Mapping{
		name: name, sum: fmt.Sprintf("%x", sha256.Sum256(src)), ontology: o, prefixes: map[string]string{}, dangling: DanglingReject, expectEntities: -1, expectClaims: -1,
		sourceNames: map[string]*source{}, tableNames: map[string]*table{}, entityNames: map[string]*entity{}, claimNames: map[string]*claim{},
	}
	if top := d.document(src); top != nil {
		m.decode(d, top)
	}
	if len(d.problems) > 0 {
		d.problems.sortByPlace()
		return nil, d.problems
	}
	return m, nil
}

func (m *Mapping) decode(d *decoder, n *yaml.Node) {
	o := d.fields(n, "a mapping", "version", "dataset", "recordedAt", "prefixes", "sources", "tables", "entities", "claims", "links", "merges", "onError", "expect")
	if o == nil {
		return
	}
	if v := o.get("version"); v == nil {
		d.fail(n, "missing-key", "the mapping has no version", "write version: 1")
	} else if v.Value != "1" {
		d.fail(v, "unknown-version", fmt.Sprintf("version %q of the mapping language is not known", v.Value), "write version: 1")
	}
	m.decodeDataset(d, n, o.get("dataset"))
	if at := o.get("recordedAt"); at != nil {
		t, err := parseTime(d.text(at, "recordedAt"))
		if err != nil {
			d.fail(at, "bad-time", err.Error(), timeHint)
		}
		m.recordedAt = t
	}
	m.decodePrefixes(d, o.get("prefixes"))
	m.each(d, o, "sources", func(name string, e entry) {
		s := d.source(name, e.key, d.fields(e.value, "source "+name, sourceKeys...))
		m.sources, m.sourceNames[name] = append(m.sources, s), s
	})
	m.each(d, o, "tables", func(name string, e entry) {
		t := m.table(d, name, e.key, e.value)
		m.tables, m.tableNames[name] = append(m.tables, t), t
	})
	// Names first: records of all entities and claims can be referred to.
	m.each(d, o, "entities", func(name string, e entry) {
		en := &entity{name: name, number: len(m.entities), expect: -1}
		m.entities, m.entityNames[name] = append(m.entities, en), en
	})
	m.each(d, o, "claims", func(name string, e entry) {
		c := &claim{name: name, line: e.key.Line, col: e.key.Column, expect: -1}
		m.claims, m.claimNames[name] = append(m.claims, c), c
	})
	m.each(d, o, "entities", func(name string, e entry) { m.entityNames[name].decode(d, m, e.value) })
	m.each(d, o, "claims", func(name string, e entry) { m.claimNames[name].decode(d, m, e.value) })
	m.each(d, o, "links", func(name string, e entry) { m.link(d, name, e.value) })
	m.each(d, o, "merges", func(name string, e entry) { m.merge(d, name, e.value) })
	m.checkKeys(d)
	m.decodeOnError(d, o.get("onError"))
	if e := o.get("expect"); e != nil {
		if x := d.fields(e, "expect", "entities", "claims"); x != nil {
			m.expectEntities, m.expectClaims = d.number(x.get("entities"), "entities"), d.number(x.get("claims"), "claims")
		}
	}
	if len(m.entities) == 0 && len(m.claims) == 0 && len(d.problems) == 0 {
		d.fail(n, "missing-key", "the mapping makes neither entities nor claims", "write entities or claims")
	}
	for i, c := range m.claims {
		c.number = i
	}
}

// each calls fn for each named part of a section.
func (m *Mapping) each(d *decoder, top *object, section string, fn func(name string, e entry)) {
	n := top.get(section)
	if n == nil || isNull(n) {
		return
	}
	// Sections that are walked twice tell of their form once.
	quiet := &decoder{file: d.file}
	o := quiet.object(n, section)
	for _, p := range quiet.problems {
		if !slices.ContainsFunc(d.problems, func(q *graph.InputError) bool { return *p == *q }) {
			d.problems = append(d.problems, p)
		}
	}
	if o == nil {
		return
	}
	for _, e := range o.entries {
		fn(e.key.Value, e)
	}
}

func (m *Mapping) decodeDataset(d *decoder, top, n *yaml.Node) {
	if n == nil {
		d.fail(top, "missing-key", "the mapping has no dataset", "write dataset: {id: NAME}")
		return
	}
	o := d.fields(n, "dataset", "id", "title", "description", "license", "publisher", "source", "reliability", "language")
	if o == nil {
		return
	}
	ds := graph.Dataset{
		ID: d.text(o.get("id"), "id"), Title: d.text(o.get("title"), "title"), Description: d.text(o.get("description"), "description"),
		License: d.text(o.get("license"), "license"), Publisher: d.text(o.get("publisher"), "publisher"), Source: d.text(o.get("source"), "source"), Reliability: -1,
	}
	at := o.get("id")
	if at == nil {
		at = n
	}
	if !graph.ValidDataset(ds.ID) || ds.ID == graph.DefaultDataset {
		d.fail(at, "bad-dataset", fmt.Sprintf("%q cannot name a dataset", ds.ID), "letters, digits, - _ and ., beginning with a letter or digit, and not "+graph.DefaultDataset)
	}
	if r := o.get("reliability"); r != nil && !isNull(r) {
		f, err := strconv.ParseFloat(r.Value, 64)
		if err != nil || !(f >= 0 && f <= 1) {
			d.fail(r, "bad-number", "reliability must be a number between 0 and 1", "")
		}
		ds.Reliability = f
	}
	if s := o.get("source"); ds.Source != "" && !absoluteIRI(ds.Source) {
		d.fail(s, "bad-iri", fmt.Sprintf("%q is no absolute IRI", ds.Source), "")
	}
	m.dataset, m.language = ds, d.text(o.get("language"), "language")
}

func (m *Mapping) decodePrefixes(d *decoder, n *yaml.Node) {
	if n == nil || isNull(n) {
		return
	}
	o := d.object(n, "prefixes")
	if o == nil {
		return
	}
	for _, e := range o.entries {
		iri := d.text(e.value, "prefix")
		if strings.ContainsAny(e.key.Value, ":/") || e.key.Value == "" {
			d.fail(e.key, "bad-prefix", fmt.Sprintf("%q is no prefix", e.key.Value), "a prefix is a word without colon")
		}
		if !absoluteIRI(iri) {
			d.fail(e.value, "bad-iri", fmt.Sprintf("%q is no absolute IRI", iri), "")
		}
		m.prefixes[e.key.Value] = iri
	}
}

// sourceOf returns the source that a part of the mapping names, nil after
// telling that there is none.
func (m *Mapping) sourceOf(d *decoder, o *object) *source {
	n := o.get("source")
	if n == nil {
		d.fail(o.node, "missing-key", "source is missing", "name one of sources")
		return nil
	}
	name := d.text(n, "source")
	s := m.sourceNames[name]
	if s == nil {
		d.fail(n, "unknown-source", "there is no source "+name, didYouMean(name, keys(m.sourceNames)))
	}
	return s
}

func (m *Mapping) decodeOnError(d *decoder, n *yaml.Node) {
	if n == nil || isNull(n) {
		return
	}
	o := d.fields(n, "onError", "dangling", "duplicate", "maxRejects")
	if o == nil {
		return
	}
	m.dangling = Dangling(d.word(o.get("dangling"), "dangling", string(DanglingReject), string(DanglingStub), string(DanglingError)))
	m.rejectDuplicates = d.word(o.get("duplicate"), "duplicate", "skip", "reject") == "reject"
	if r := o.get("maxRejects"); r != nil {
		var err error
		if m.maxRejects, err = ParseRejectLimit(d.text(r, "maxRejects")); err != nil {
			d.fail(r, "bad-number", err.Error(), "write a number, or a share such as 1%")
		}
	}
}
