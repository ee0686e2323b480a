package ingest

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente/graph"
	"entente/graph/ontology"
)

// A claim is a CLAIM of the mapping language: how records become claims.
type claim struct {
	name      string
	line, col int
	number    int
	entity    *entity // the subject's, of claims within an entity
	source    *source
	when      condition
	key       *template
	dedupe    []int

	subject  *value
	relation *value
	sub      *subrelation // instead of relation
	object   *value
	value    *value
	date     *dateRule

	modality, status, rank, affirmed, confidence *value

	attributedTo *value
	evidence     []evidence
	qualifiers   []qualifier
	summary      *value
	sourceID     *value
	recordedAt   *value
	links        []inlineLink

	expect int64
	keyed  bool // links refer to its claims by key
}

// A subrelation is a relation that the mapping itself declares.
type subrelation struct {
	name, label *value
	parent      *ontology.Relation
}

// evidence is how records become evidence.
type evidence struct {
	document, locator, start, end, file, row *value
	thisFile, thisRow                        bool
	locatorVar                               int
}

// A qualifier is a rule for one key, or for many that come with their values
// where key is "*".
type qualifier struct {
	key   string
	value *value
}

var claimKeys = []string{"when", "relation", "object", "value", "date", "modality", "status", "rank", "affirmed", "confidence",
	"attributedTo", "evidence", "qualifiers", "summary", "sourceId", "recordedAt", "dedupe", "key", "links", "expect"}

func (c *claim) decode(d *decoder, m *Mapping, n *yaml.Node) {
	o := d.object(n, "claim "+c.name)
	if o == nil {
		return
	}
	if c.source = m.sourceOf(d, o); c.source == nil {
		return
	}
	c.decodeIn(&scope{decoder: d, ontology: m.ontology, source: c.source, tables: m.tableNames}, m, n)
}

// decodeIn reads a claim in the scope of its records.
func (c *claim) decodeIn(sc *scope, m *Mapping, n *yaml.Node) {
	allowed := claimKeys
	if c.entity == nil {
		allowed = append([]string{"source", "subject"}, claimKeys...)
	}
	what := "claim " + c.name
	o := sc.fields(n, what, allowed...)
	if o == nil {
		return
	}
	c.source.read = true
	if w := o.get("when"); w != nil {
		c.when = sc.condition(w)
	}
	if k := o.get("key"); k != nil {
		c.key = sc.template(k, "key")
	}
	for _, k := range sc.list(o.get("dedupe")) {
		if name := sc.text(k, "dedupe"); name != "" {
			c.dedupe = append(c.dedupe, c.source.slot(sc.decoder, name, k.Line, k.Column))
		}
	}
	if c.entity == nil {
		if c.subject = sc.node(o.get("subject"), "subject", m); c.subject == nil {
			sc.fail(n, "missing-key", what+" has no subject", "")
		}
	}
	c.decodeRelation(sc, m, n, o)
	c.object = sc.node(o.get("object"), "object", m)
	c.value = sc.value(o.get("value"), "value")
	c.checkEnds(sc, n, what)
	if x := o.get("date"); x != nil && !isNull(x) {
		c.date = sc.date(x)
	}
	c.modality = sc.choice(o.get("modality"), "modality", graph.ModalityWords)
	c.status = sc.choice(o.get("status"), "status", graph.StatusWords)
	c.rank = sc.choice(o.get("rank"), "rank", graph.RankWords)
	c.affirmed = sc.value(o.get("affirmed"), "affirmed")
	c.confidence = sc.value(o.get("confidence"), "confidence")
	c.attributedTo = sc.node(o.get("attributedTo"), "attributedTo", m)
	for _, e := range sc.list(o.get("evidence")) {
		c.evidence = append(c.evidence, sc.evidence(e, m))
	}
	c.decodeQualifiers(sc, m, o.get("qualifiers"))
	c.summary = sc.value(o.get("summary"), "summary")
	c.sourceID = sc.value(o.get("sourceId"), "sourceId")
	c.recordedAt = sc.value(o.get("recordedAt"), "recordedAt")
	for _, l := range sc.list(o.get("links")) {
		c.links = append(c.links, sc.inlineLink(l, m))
	}
	c.expect = sc.number(o.get("expect"), "expect")
}

// choice is a value of one of several words, told at once where it is constant.
func (sc *scope) choice(n *yaml.Node, what string, words []string) *value {
	v := sc.value(n, what)
	if s, ok := v.constant(); ok && !slices.Contains(words, s) {
		sc.fail(n, "unknown-word", fmt.Sprintf("%q is no %s", s, what), didYouMean(s, words))
	}
	return v
}

func (c *claim) decodeRelation(sc *scope, m *Mapping, at *yaml.Node, o *object) {
	n := o.get("relation")
	if n == nil || isNull(n) {
		sc.fail(at, "missing-key", "claim "+c.name+" has no relation", "write relation: NAME")
		return
	}
	if n.Kind == yaml.MappingNode {
		quiet := (&decoder{}).object(n, "")
		if quiet.has("name") || quiet.has("parent") {
			c.sub = sc.subrelation(n, m)
			return
		}
	}
	c.relation = sc.value(n, "relation")
	if name, ok := c.relation.constant(); ok {
		if err := m.checkRelation(name); err != nil {
			sc.fail(n, err.code, err.msg, err.hint)
		}
	}
}

// checkRelation holds the name of a relation to the ontology.
func (m *Mapping) checkRelation(name string) *fieldError {
	if m.ontology.Relation(name) != nil {
		return nil
	}
	err := &fieldError{slot: -1, code: "unknown-relation", msg: fmt.Sprintf("the ontology has no relation %q", name)}
	if r := m.ontology.Inverse(name); r != nil {
		err.hint = fmt.Sprintf("it is the inverse of %s: write that, with subject and object exchanged", r.Name)
		return err
	}
	var names []string
	for _, r := range m.ontology.Relations {
		names = append(names, r.Name)
	}
	err.hint = didYouMean(name, names)
	if strings.Contains(name, ":") {
		err.hint = "declare a subrelation: relation: {name: …, parent: …, label: …}"
	}
	return err
}

func (sc *scope) subrelation(n *yaml.Node, m *Mapping) *subrelation {
	o := sc.fields(n, "relation", "name", "parent", "label")
	s := &subrelation{}
	if o == nil {
		return s
	}
	s.name, s.label = sc.value(o.get("name"), "name"), sc.value(o.get("label"), "label")
	if s.name == nil {
		sc.fail(n, "missing-key", "a subrelation has a name", `write name: "prefix:{column|slug}"`)
	}
	p := o.get("parent")
	if p == nil {
		sc.fail(n, "missing-key", "a subrelation has a parent", "write parent: RELATION")
		return s
	}
	name := sc.text(p, "parent")
	if s.parent = m.ontology.Relation(name); s.parent == nil {
		err := m.checkRelation(name)
		sc.fail(p, err.code, err.msg, err.hint)
	}
	return s
}

// checkEnds holds object and value to a relation that the mapping names.
func (c *claim) checkEnds(sc *scope, n *yaml.Node, what string) {
	if c.object == nil && c.value == nil {
		sc.fail(n, "missing-key", what+" has neither object nor value", "")
		return
	}
	var rel *ontology.Relation
	if c.sub != nil {
		rel = c.sub.parent
	} else if name, ok := c.relation.constant(); ok {
		rel = sc.ontology.Relation(name)
	}
	switch {
	case rel == nil:
	case rel.Literal && c.value == nil:
		sc.fail(n, "missing-key", fmt.Sprintf("%s has no value, and relation %s leads to a literal", what, rel.Name), "write value in place of object")
	case !rel.Literal && c.object == nil:
		sc.fail(n, "missing-key", fmt.Sprintf("%s has no object, and relation %s leads to an entity", what, rel.Name), "write object in place of value")
	}
}

func (sc *scope) evidence(n *yaml.Node, m *Mapping) evidence {
	e := evidence{}
	o := sc.fields(n, "evidence", "document", "locator", "start", "end", "file", "row")
	if o == nil {
		return e
	}
	e.document = sc.node(o.get("document"), "document", m)
	e.locator = sc.value(o.get("locator"), "locator")
	inner, slot := sc.with("locator")
	e.locatorVar = slot
	e.start, e.end = inner.value(o.get("start"), "start"), inner.value(o.get("end"), "end")
	this := func(key string) (*value, bool) {
		v := o.get(key)
		if v != nil && v.Kind == yaml.ScalarNode && v.Tag == "!!bool" {
			return nil, sc.flag(v, key)
		}
		return sc.value(v, key), false
	}
	e.file, e.thisFile = this("file")
	e.row, e.thisRow = this("row")
	if e.document == nil && e.file == nil && !e.thisFile {
		sc.fail(n, "missing-key", "evidence names neither document nor file", "write document: ID or file: true")
	}
	return e
}

func (c *claim) decodeQualifiers(sc *scope, m *Mapping, n *yaml.Node) {
	if n == nil || isNull(n) {
		return
	}
	o := sc.object(n, "qualifiers")
	if o == nil {
		return
	}
	for _, e := range o.entries {
		key := e.key.Value
		if key != "*" {
			if err := m.checkQualifier(key); err != nil {
				sc.fail(e.key, err.code, err.msg, err.hint)
			}
		}
		v := sc.node(e.value, "qualifier "+key, m, "pair", "as")
		if v == nil {
			continue
		}
		for _, w := range v.ways {
			if key == "*" && w.pair == "" {
				sc.fail(e.value, "missing-key", `qualifiers "*" have no pair`, `write pair: "=", or what stands between key and value`)
			} else if key != "*" && w.pair != "" {
				sc.fail(e.value, "contradiction", "a qualifier that is named has no use for pair", `name it "*"`)
			}
		}
		c.qualifiers = append(c.qualifiers, qualifier{key, v})
	}
}

// checkQualifier holds a qualifier's key to the ontology.
func (m *Mapping) checkQualifier(key string) *fieldError {
	if m.ontology.Qualifier(key) != nil {
		return nil
	}
	var names []string
	for _, q := range m.ontology.Qualifiers {
		names = append(names, q.Name)
	}
	return &fieldError{-1, "unknown-qualifier", fmt.Sprintf("the ontology has no qualifier %q", key), didYouMean(key, names)}
}
