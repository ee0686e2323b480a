package plan

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
	"entente/graph/contradictions"
	"entente/graph/ontology"
)

// Resource is the type of entities that the ontology gives no type.
const Resource = "Resource"

// A Planner compiles operations. It is immutable and safe for concurrent use.
type Planner struct {
	schema   *ast.Schema
	ontology *ontology.Ontology
	types    []string       // concrete types of entities, by number
	numbers  map[string]int // and back
	// concrete has the concrete types of each abstract type and of each object
	// type itself; is has the same the other way round.
	concrete map[string][]string
	is       map[[2]string]bool
	roots    map[string]root
	// entityKeys are what entities are grouped by.
	entityKeys []EntityKey
	rules      contradictions.Relations
}

// A root is what a field of Query that a type gives means.
type root struct {
	op  Op
	typ *ontology.Type
}

// New returns the planner of a schema that was made of an ontology.
func New(s *ast.Schema, o *ontology.Ontology) *Planner {
	p := &Planner{
		schema: s, ontology: o, numbers: map[string]int{}, concrete: map[string][]string{}, is: map[[2]string]bool{}, roots: map[string]root{}, entityKeys: EntityKeys(o),
		rules: contradictionRelations(o),
	}
	for _, t := range o.Types {
		if t.Leaf {
			p.numbers[t.Name] = len(p.types)
			p.types = append(p.types, t.Name)
		}
		p.roots[t.Singular] = root{QueryOne, t}
		p.roots[t.Plural] = root{QueryMany, t}
	}
	p.numbers[Resource] = len(p.types)
	p.types = append(p.types, Resource)
	for name, def := range s.Types {
		switch def.Kind {
		case ast.Object:
			p.addConcrete(name, name)
			for _, up := range def.Interfaces {
				p.addConcrete(up, name)
			}
		case ast.Union:
			for _, member := range def.Types {
				p.addConcrete(name, member)
			}
		}
	}
	return p
}

func (p *Planner) addConcrete(abstract, object string) {
	if key := [2]string{object, abstract}; !p.is[key] {
		p.is[key] = true
		p.concrete[abstract] = append(p.concrete[abstract], object)
	}
}

// kindOf tells what the objects of a type are.
func kindOf(name string, o *ontology.Ontology) Kind {
	if k, ok := kinds[name]; ok {
		return k
	}
	if o.Type(name) != nil {
		return Entity
	}
	if t, ok := strings.CutSuffix(name, "Connection"); ok && o.Type(t) != nil {
		return EntityConnection
	}
	if t, ok := strings.CutSuffix(name, "Edge"); ok && o.Type(t) != nil {
		return EntityEdge
	}
	panic("plan: the schema has a type that no ontology gives: " + name)
}

// resolve sets what a field of a type means.
func (p *Planner) resolve(f *Field, kind Kind, parent, name string) error {
	switch {
	case name == "__typename":
		f.Op, f.Typename = Typename, parent
		return nil
	case kind == Query && strings.HasPrefix(name, "__"):
		f.Op = Introspection
		return nil
	}
	if op, ok := ops[kind][name]; ok {
		f.Op = op
		return nil
	}
	switch kind {
	case Query:
		if r, ok := p.roots[name]; ok {
			f.Op, f.Type = r.op, r.typ
			return nil
		}
	case Entity:
		if r := p.ontology.Relation(name); r != nil {
			f.Op, f.Relation, f.Direction = EntityRelation, r, graph.Out
			switch {
			case r.Literal:
				f.Op = LiteralRelation
			case r.Symmetric:
				f.Direction = graph.Both
			}
			return nil
		}
		if r := p.ontology.Inverse(name); r != nil {
			f.Op, f.Relation, f.Direction = EntityRelation, r, graph.In
			return nil
		}
		if t := p.ontology.Type(parent); t != nil {
			for _, prop := range t.Properties {
				if prop.Name == name {
					f.Op, f.Property = EntityProperty, prop
					return nil
				}
			}
		}
	}
	return fmt.Errorf("no meaning for field %s of %s", name, parent)
}
