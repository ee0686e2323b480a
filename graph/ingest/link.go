package ingest

import (
	"fmt"

	"go.yaml.in/yaml/v3"

	"entente/graph"
)

// A link is a LINK of the mapping language: records that say what one claim
// has to do with another.
type link struct {
	name     string
	source   *source
	when     condition
	from, to claimRef
	kind     *value
	strength *value
	note     *value
	expect   int64
}

// An inlineLink is a link that stands with the claim which makes it.
type inlineLink struct {
	to                   claimRef
	kind, strength, note *value
}

// A claimRef names a claim of the import by its key.
type claimRef struct {
	claim *claim
	key   *value
}

func (m *Mapping) link(d *decoder, name string, n *yaml.Node) {
	what := "link " + name
	o := d.fields(n, what, "source", "when", "from", "kind", "to", "strength", "note", "expect")
	if o == nil {
		return
	}
	l := &link{name: name}
	if l.source = m.sourceOf(d, o); l.source == nil {
		return
	}
	l.source.read = true
	sc := &scope{decoder: d, ontology: m.ontology, source: l.source, tables: m.tableNames}
	if w := o.get("when"); w != nil {
		l.when = sc.condition(w)
	}
	l.from, l.to = sc.claimRef(o, "from", m), sc.claimRef(o, "to", m)
	l.kind = sc.linkKind(o)
	l.strength, l.note = sc.value(o.get("strength"), "strength"), sc.value(o.get("note"), "note")
	l.expect = d.number(o.get("expect"), "expect")
	m.links = append(m.links, l)
}

func (sc *scope) inlineLink(n *yaml.Node, m *Mapping) inlineLink {
	o := sc.fields(n, "a link", "kind", "to", "strength", "note")
	if o == nil {
		return inlineLink{}
	}
	return inlineLink{to: sc.claimRef(o, "to", m), kind: sc.linkKind(o),
		strength: sc.value(o.get("strength"), "strength"), note: sc.value(o.get("note"), "note")}
}

func (sc *scope) linkKind(o *object) *value {
	n := o.get("kind")
	if n == nil {
		sc.fail(o.node, "missing-key", "a link has a kind", didYouMean("", graph.LinkKindWords))
	}
	return sc.choice(n, "kind", graph.LinkKindWords)
}

func (sc *scope) claimRef(o *object, key string, m *Mapping) claimRef {
	n := o.get(key)
	if n == nil {
		sc.fail(o.node, "missing-key", "a link has "+key, fmt.Sprintf(`write %s: {claim: NAME, key: "{column}"}`, key))
		return claimRef{}
	}
	ref := sc.fields(n, key, "claim", "key")
	if ref == nil {
		return claimRef{}
	}
	r := claimRef{key: sc.value(ref.get("key"), "key")}
	if r.key == nil {
		sc.fail(n, "missing-key", key+" has no key", `write {claim: NAME, key: "{column}"}`)
	}
	at := ref.get("claim")
	if at == nil {
		sc.fail(n, "missing-key", key+" names no claims", `write {claim: NAME, key: "{column}"}`)
		return r
	}
	name := sc.text(at, "claim")
	r.claim = m.claimNames[name]
	if r.claim == nil {
		sc.fail(at, "unknown-claim", "there are no claims "+name, didYouMean(name, keys(m.claimNames)))
		return r
	}
	r.claim.keyed = true
	return r
}

// checkKeys tells of claims that are referred to and have no key.
func (m *Mapping) checkKeys(d *decoder) {
	for _, name := range keys(m.claimNames) {
		if c := m.claimNames[name]; c.keyed && c.key == nil && c.source != nil {
			d.failAt(c.line, c.col, "missing-key", "links refer to the claims "+name+", which have no key", `write key: "{column}"`)
		}
	}
}
