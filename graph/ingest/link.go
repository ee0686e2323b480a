package ingest

import (
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"entente/graph"
)

// A link is a LINK of the mapping language: records that say what one claim
// has to do with another.
type link struct {
	name      string
	source    *source
	when      condition
	from, to  claimRef
	kind      *value
	strength  *value
	note      *value
	expect    int64
	line, col int
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
	l := &link{name: name, line: n.Line, col: n.Column}
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

// A pendingLink is a link as a record gives it, while its claims are not known.
type pendingLink struct {
	from    claimKey // of a link's own source
	to      claimKey
	link    graph.Link                                     // without the other claim
	problem func(code, msg, hint string) *graph.InputError // with to
	lost    func(code, msg, hint string) *graph.InputError // with from
}

// A claimKey names a claim of the import.
type claimKey struct {
	claim *claim
	key   string
}

// eval makes the link of a row.
func (l *inlineLink) eval(r *row) (p pendingLink, err error) {
	kind, way, err := l.kind.first(r)
	if err != nil {
		return p, err
	}
	if p.link.Kind, err = graph.ParseLinkKind(kind); err != nil {
		return p, way.fail("unknown-word", fmt.Sprintf("%q is no kind of link", kind), didYouMean(kind, graph.LinkKindWords))
	}
	if p.link.Strength, _, err = l.strength.first(r); err != nil {
		return p, err
	}
	if p.link.Note, _, err = l.note.first(r); err != nil {
		return p, err
	}
	p.to, way, err = l.to.eval(r)
	p.problem = r.problemAt(way.slot)
	return p, err
}

func (ref *claimRef) eval(r *row) (claimKey, *way, error) {
	s, way, err := ref.key.first(r)
	if err == nil && s == "" {
		err = way.fail("value-missing", "the key of a claim is empty", "")
	}
	return claimKey{ref.claim, s}, way, err
}

// problemAt returns a maker of errors at a column of the row that outlive it.
func (r *row) problemAt(slot int) func(code, msg, hint string) *graph.InputError {
	line, column := r.file.place(r.record, slot)
	file := r.file.name
	return func(code, msg, hint string) *graph.InputError {
		return &graph.InputError{File: file, Line: line, Column: column, Code: code, Msg: msg, Hint: hint}
	}
}

// heldClaims are claims that wait, until all others are known, for the ids of
// those that they are linked to.
type heldClaims struct {
	keys map[claimKey]graph.ID      // of claims that links may name
	from map[claimKey][]pendingLink // of the links' own sources
	// refused are claims whose records were: what is linked to them has no
	// other fault.
	refused map[claimKey]bool
	list    []heldClaim
}

type heldClaim struct {
	claim *graph.Claim
	links []pendingLink
}

// resolve gives each held claim its links, and calls add with it or reject
// with what is wrong with one of them.
func (h *heldClaims) resolve(add func(*graph.Claim) error, reject func(*graph.InputError) error) error {
	for _, held := range h.list {
		for _, p := range held.links {
			to, ok := h.keys[p.to]
			if !ok && h.refused[p.to] {
				continue
			}
			if !ok {
				if err := reject(p.problem("missing-reference", fmt.Sprintf("there is no claim %s of key %q", p.to.claim.name, p.to.key), "")); err != nil {
					return err
				}
				continue
			}
			p.link.Claim = to
			same := func(l graph.Link) bool { return l.Kind == p.link.Kind && l.Claim == to }
			if i := slices.IndexFunc(held.claim.Links, same); i >= 0 {
				if held.claim.Links[i] != p.link {
					if err := reject(p.problem("duplicate-link", fmt.Sprintf("the claim %s that of key %q already, with another strength or note", p.link.Kind, p.to.key), "")); err != nil {
						return err
					}
				}
				continue
			}
			held.claim.Links = append(held.claim.Links, p.link)
		}
		held.claim.Normalize()
		if err := add(held.claim); err != nil {
			return err
		}
	}
	return nil
}
