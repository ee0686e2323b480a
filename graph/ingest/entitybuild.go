package ingest

import (
	"fmt"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// An entityItem is what a record says of an entity, on its way from the reader
// to the store.
type entityItem struct {
	place  place
	rule   *entity
	entity graph.Entity
	slots  []int // of entity.Properties: the columns that they came from
	idSlot int
	quads  []quad.Quad
	failed error // with the record, where it could not be made out
	unread *readError
	ofRow  bool // the first item of its record
	none   bool // the record makes no entity
}

// applies reports whether a row is one of the entity's, and sets what its type
// captures. The type is "" where no case holds.
func (e *entity) applies(r *row) (typ string, ok bool, err error) {
	clear(r.vars)
	for len(r.vars) < e.vars {
		r.vars = append(r.vars, "")
	}
	if e.when != nil {
		if ok, err = e.when(r); !ok || err != nil {
			return "", false, err
		}
	}
	for _, c := range e.types {
		if c.when != nil {
			if ok, err := c.when(r); err != nil {
				return "", false, err
			} else if !ok {
				continue
			}
		}
		typ, _, err = c.then.first(r)
		return typ, true, err
	}
	return "", true, nil
}

// nodeID returns the id of the entity that a row is about.
func (e *entity) nodeID(r *row) (graph.ID, *way, error) {
	id, w, err := e.ownID(r)
	return r.merges.resolve(id), w, err
}

// ownID is nodeID before merges.
func (e *entity) ownID(r *row) (graph.ID, *way, error) {
	s, w, err := e.id.first(r)
	if err != nil {
		return "", w, err
	}
	if s == "" {
		return "", w, w.fail("id-missing", "the id is empty", "")
	}
	id, err := r.mapping.node(r.ns, s)
	return id, w, at(err, w)
}

// at gives an error that has no column the one of a way.
func at(err error, w *way) error {
	if f, ok := err.(*fieldError); ok && f.slot < 0 {
		f.slot = w.slot
	}
	return err
}

// build makes the entity of a row; ok is false where the row has none.
func (e *entity) build(r *row, out *entityItem) (ok bool, err error) {
	typ, ok, err := e.applies(r)
	if err != nil || !ok {
		return false, err
	}
	out.entity = graph.Entity{Properties: out.entity.Properties[:0], Type: typ}
	out.slots, out.quads = out.slots[:0], out.quads[:0]
	own, w, err := e.ownID(r)
	if err != nil {
		return false, err
	}
	out.entity.ID = r.merges.resolve(own)
	out.idSlot = w.slot
	if typ == "" {
		return false, &fieldError{e.typeSlot(), "type-missing", "the type is empty", "give the cases of type a default"}
	}
	t := r.mapping.ontology.Type(typ)
	if err := r.mapping.checkType(typ); err != nil {
		err.slot = e.typeSlot()
		return false, err
	}
	node := r.ns.Term(out.entity.ID)
	out.quads = append(out.quads, quad.Quad{Subject: node, Predicate: graph.RDFType, Object: r.ns.Vocab(typ), Label: r.label})
	if own != out.entity.ID {
		out.quads = append(out.quads, quad.Quad{Subject: node, Predicate: r.ns.Vocab(graph.PropIdentifier), Object: quad.String(own), Label: r.label})
	}
	for i := range e.properties {
		p := &e.properties[i]
		prop := t.Property(p.name)
		predicate := r.predicates[p]
		if predicate == nil {
			predicate = r.ns.Vocab(p.name)
			r.predicates[p] = predicate
		}
		if p.name == graph.PropName && own != out.entity.ID {
			predicate = r.ns.Vocab(graph.PropAlias) // the node's own name is that of its own record
		}
		err := p.value.all(r, func(s string, w *way) error {
			v, err := p.object(r, prop, typ, s, w)
			if err != nil {
				return at(err, w)
			}
			if p.name == graph.PropName {
				out.entity.Name = s
			}
			if !p.core {
				out.entity.Properties = append(out.entity.Properties, graph.Property{Name: p.name, Value: graph.TermOf(v).Text})
				out.slots = append(out.slots, w.slot)
			}
			out.quads = append(out.quads, quad.Quad{Subject: node, Predicate: predicate, Object: v, Label: r.label})
			return nil
		})
		if err != nil {
			return false, err
		}
	}
	return true, e.index(r, out.entity.ID)
}

// index remembers the key of a row's entity.
func (e *entity) index(r *row, id graph.ID) error {
	if !e.indexed {
		return nil
	}
	key, slot := string(id), -1
	if e.key != nil {
		var err error
		slot = e.key.column()
		if key, err = e.key.eval(r); err != nil || key == "" {
			return r.explain(err, slot)
		}
	}
	keys := r.keys[e.number]
	if old, ok := keys[key]; ok && old != id {
		return &fieldError{slot, "duplicate-key", fmt.Sprintf("key %q is that of %s already", key, old), "a key names one entity"}
	}
	keys[key] = id
	return nil
}

// typeSlot is the column that shows best what is wrong with a type.
func (e *entity) typeSlot() int {
	for _, c := range e.types {
		if c.then != nil && len(c.then.ways) > 0 && c.then.ways[0].slot >= 0 {
			return c.then.ways[0].slot
		}
	}
	return -1
}

// object makes the value of a property of a text.
func (p *property) object(r *row, prop *ontology.Property, typ, s string, w *way) (quad.Value, error) {
	switch {
	case p.name == graph.PropIdentifier:
		return identifier(s, w)
	case p.core:
		return literal(ontology.Text, s, w.language)
	case prop == nil:
		return nil, &fieldError{-1, "unknown-property", fmt.Sprintf("type %s has no property %s", typ, p.name), "say when it applies: {…, when: {equals: [COLUMN, …]}}"}
	case prop.Kind == ontology.IRI:
		id, err := r.node(s)
		return r.ns.Term(id), err
	}
	return literal(prop.Kind, s, w.language)
}

// identifier makes "scheme:value" of a text in which pair stands between them.
func identifier(s string, w *way) (quad.Value, error) {
	if w.pair == "" {
		return quad.String(s), nil
	}
	scheme, value, err := w.cutPair(s)
	return quad.String(scheme + ":" + value), err
}

// check holds the entity to the ontology; warn is told of what may be let be.
func (i *entityItem) check(o *ontology.Ontology, warn func(ontology.Violation)) error {
	var failed error
	for _, v := range o.CheckEntity(&i.entity) {
		if v.Severity == ontology.Warning {
			warn(v)
		} else if failed == nil {
			failed = &fieldError{i.slotOf(o, v), v.Code, v.Message, v.Hint}
		}
	}
	return failed
}

// slotOf finds the column of the property that a violation is about: the one
// that by itself gives it.
func (i *entityItem) slotOf(o *ontology.Ontology, v ontology.Violation) int {
	for n, slot := range i.slots {
		alone := graph.Entity{ID: i.entity.ID, Type: i.entity.Type, Name: i.entity.Name, Properties: i.entity.Properties[n : n+1]}
		if slices.Contains(o.CheckEntity(&alone), v) {
			return slot
		}
	}
	return i.idSlot
}
