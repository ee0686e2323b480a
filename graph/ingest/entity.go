package ingest

import (
	"fmt"
	"slices"
	"strconv"

	"go.yaml.in/yaml/v3"

	"entente/graph"
	"entente/graph/ontology"
)

// An entity is an ENTITY of the mapping language: how records become entities.
type entity struct {
	name       string
	number     int
	source     *source
	when       condition
	key        *template // nil: the id
	id         *value
	types      []typeCase
	properties []property
	expect     int64
	indexed    bool // something refers to its records by key
	vars       int
}

// A typeCase gives the type of records that a condition holds for.
type typeCase struct {
	when condition // nil: all
	then *value
}

// A property is a rule for one property of an entity.
type property struct {
	name  string
	core  bool
	value *value
}

// coreProperties are those that every entity has, whatever its type.
var coreProperties = []string{graph.PropName, graph.PropAlias, graph.PropWeakAlias, graph.PropIdentifier}

func (e *entity) decode(d *decoder, m *Mapping, n *yaml.Node) {
	what := "entity " + e.name
	o := d.fields(n, what, "source", "when", "key", "id", "type", "properties", "claims", "expect")
	if o == nil {
		return
	}
	if e.source = m.sourceOf(d, o); e.source == nil {
		return
	}
	e.source.read = true
	sc := &scope{decoder: d, ontology: m.ontology, source: e.source, tables: m.tableNames}
	if w := o.get("when"); w != nil {
		e.when = sc.condition(w)
	}
	sc = e.decodeTypes(sc, m, o)
	e.vars = len(sc.vars)
	if k := o.get("key"); k != nil {
		e.key = sc.template(k, "key")
	}
	if e.id = sc.node(o.get("id"), "id", m); e.id == nil {
		d.fail(o.node, "missing-key", what+" has no id", `write id: "prefix:{column}"`)
	}
	if p := o.get("properties"); p != nil {
		e.decodeProperties(sc, m, p)
	}
	for _, c := range d.list(o.get("claims")) {
		rule := &claim{name: e.name + ".claims", entity: e, source: e.source, expect: -1}
		rule.decodeIn(sc, m, c)
		m.claims = append(m.claims, rule)
	}
	e.expect = d.number(o.get("expect"), "expect")
}

// decodeTypes reads the type, and returns the scope with what its cases capture.
func (e *entity) decodeTypes(sc *scope, m *Mapping, o *object) *scope {
	n := o.get("type")
	if n == nil || isNull(n) {
		sc.fail(o.node, "missing-key", "entity "+e.name+" has no type", "write type: NAME")
		return sc
	}
	if n.Kind != yaml.SequenceNode || len(n.Content) > 0 && !isCase(n.Content[0]) {
		e.types = []typeCase{{then: sc.value(n, "type")}}
		m.checkTypes(sc.decoder, n, e.types[0].then)
		return sc
	}
	outer := sc
	for _, item := range n.Content {
		c := sc.fields(item, "a case of type", "when", "then", "capture", "default")
		if c == nil {
			continue
		}
		if t := c.get("default"); t != nil {
			e.types = append(e.types, typeCase{then: outer.value(t, "default")})
			m.checkTypes(sc.decoder, t, e.types[len(e.types)-1].then)
			continue
		}
		w, t := c.get("when"), c.get("then")
		if w == nil || t == nil {
			sc.fail(item, "missing-key", "a case of type has when and then, or default", "")
			continue
		}
		capture := map[int]int{}
		if names := c.get("capture"); names != nil {
			if co := sc.object(names, "capture"); co != nil {
				for _, g := range co.entries {
					group, err := strconv.Atoi(g.value.Value)
					if err != nil {
						sc.fail(g.value, "wrong-kind", "capture gives the number of a group", "write {name: 1}")
						continue
					}
					slot := slices.Index(sc.vars, g.key.Value)
					if slot < 0 {
						sc, slot = sc.with(g.key.Value)
					}
					capture[group] = slot
				}
			}
		}
		then := outer.value(t, "then")
		m.checkTypes(sc.decoder, t, then)
		e.types = append(e.types, typeCase{when: outer.capturing(w, capture), then: then})
	}
	return sc
}

func isCase(n *yaml.Node) bool {
	if n.Kind != yaml.MappingNode {
		return false
	}
	o := (&decoder{}).object(n, "")
	return o.has("when") && o.has("then") || o.has("default") && !o.has("column") && !o.has("template") && !o.has("table")
}

// checkTypes holds a type that is written in the mapping to the ontology.
func (m *Mapping) checkTypes(d *decoder, n *yaml.Node, v *value) {
	name, ok := v.constant()
	if !ok {
		return
	}
	if err := m.checkType(name); err != nil {
		d.fail(n, err.code, err.msg, err.hint)
	}
}

func (m *Mapping) checkType(name string) *fieldError {
	t := m.ontology.Type(name)
	switch {
	case t == nil:
		var names []string
		for _, t := range m.ontology.Types {
			if t.Leaf {
				names = append(names, t.Name)
			}
		}
		return &fieldError{-1, "unknown-type", "the ontology has no type " + name, didYouMean(name, names)}
	case !t.Leaf:
		var names []string
		for _, l := range t.Leaves {
			names = append(names, l.Name)
		}
		return &fieldError{-1, "abstract-type", "type " + name + " has subtypes, and no instances of its own", didYouMean("", names)}
	}
	return nil
}

func (e *entity) decodeProperties(sc *scope, m *Mapping, n *yaml.Node) {
	o := sc.object(n, "properties")
	if o == nil {
		return
	}
	possible := e.possibleTypes(m)
	for _, p := range o.entries {
		name := p.key.Value
		if !slices.Contains(coreProperties, name) && !hasProperty(possible, name) {
			code, hint := "unknown-property", didYouMean(name, propertyNames(possible))
			if m.ontology.Relation(name) != nil {
				hint = name + " is a relation: write it under claims"
			}
			sc.fail(p.key, code, fmt.Sprintf("no type of entity %s has a property %s", e.name, name), hint)
			continue
		}
		v := sc.value(p.value, name, "pair")
		if v == nil {
			continue
		}
		for _, w := range v.ways {
			if w.pair != "" && name != graph.PropIdentifier {
				sc.fail(p.value, "contradiction", "pair is for identifier and qualifiers", "")
			}
		}
		e.properties = append(e.properties, property{name, slices.Contains(coreProperties, name), v})
	}
}

// possibleTypes are the types that the entity's cases name, all leaves where
// any comes from a column.
func (e *entity) possibleTypes(m *Mapping) []*ontology.Type {
	var list []*ontology.Type
	for _, c := range e.types {
		name, ok := c.then.constant()
		if !ok {
			return m.ontology.Types
		}
		if t := m.ontology.Type(name); t != nil {
			list = append(list, t)
		}
	}
	if len(list) == 0 {
		return m.ontology.Types
	}
	return list
}

func hasProperty(types []*ontology.Type, name string) bool {
	return slices.ContainsFunc(types, func(t *ontology.Type) bool { return t.Property(name) != nil })
}

func propertyNames(types []*ontology.Type) []string {
	names := slices.Clone(coreProperties)
	for _, t := range types {
		for _, p := range t.Properties {
			if !slices.Contains(names, p.Name) {
				names = append(names, p.Name)
			}
		}
	}
	return names
}
