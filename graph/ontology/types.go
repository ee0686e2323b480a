package ontology

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
)

// typ declares a type of entities; its properties come later.
func (b *builder) typ(d *ast.Definition) {
	t := &Type{
		Name: d.Name, Description: described(d.Description, upperFirst(words(d.Name))+"."), Leaf: d.Kind == ast.Object,
		Singular: lowerFirst(d.Name), Plural: plural(lowerFirst(d.Name)), Pos: b.pos(d.Position),
	}
	if !upperName(d.Name) || reservedTypes[d.Name] {
		b.fail(d.Position, "ontology-name", "begin a type's name with a capital letter; the API's own names are taken", "%s cannot name a type", d.Name)
	}
	a, _ := b.one(d.Directives, "entity", "a type")
	if p := a.text("plural"); p != "" {
		t.Plural = p
		if !lowerName(p) {
			b.fail(a.pos, "ontology-name", "write it as people", "plural %q is no name of a field", p)
		}
	}
	t.Prefix = a.text("prefix")
	if t.Prefix != "" {
		id := graph.ID(t.Prefix + ":x")
		if p, _, ok := graph.SplitID(id); !ok || p != t.Prefix || t.Prefix+":" == graph.ClaimPrefix {
			b.fail(a.pos, "ontology-name", "use lower-case letters and digits, but not clm, which is of claims", "prefix %q cannot begin an id", t.Prefix)
		}
	}
	t.IRIs = a.iris("maps")
	b.o.Types = append(b.o.Types, t)
	b.o.types[t.Name] = t
}

// hierarchy finds each type's ancestors and leaves.
func (b *builder) hierarchy(defs []*ast.Definition) {
	parents := map[string][]string{} // that are interfaces of the file
	for _, d := range defs {
		for _, p := range d.Interfaces {
			switch up := b.o.types[p]; {
			case p == "Entity" || p == "Node": // every type implements them
			case up == nil:
				b.fail(d.Position, "ontology-unknown-type", "declare it as an interface", "%s implements %s, which is not declared", d.Name, p)
			case up.Leaf:
				b.fail(d.Position, "ontology-leaf", fmt.Sprintf("make %s an interface, and give what is only a %s a type of its own below it", p, p), "%s implements %s, which is a type with instances", d.Name, p)
			default:
				parents[d.Name] = append(parents[d.Name], p)
			}
		}
	}
	for i, d := range defs {
		t, up := b.o.Types[i], map[string]bool{}
		var climb func(name string)
		climb = func(name string) {
			for _, p := range parents[name] {
				if !up[p] {
					up[p] = true
					climb(p)
				}
			}
		}
		climb(d.Name)
		if up[d.Name] {
			b.fail(d.Position, "ontology-cycle", "let one of them not implement the other", "%s extends itself", d.Name)
		}
		for _, a := range b.o.Types {
			if up[a.Name] {
				t.Ancestors = append(t.Ancestors, a)
			}
		}
	}
	for _, t := range b.o.Types {
		if t.Leaf {
			t.Leaves = append(t.Leaves, t)
			for _, a := range t.Ancestors {
				a.Leaves = append(a.Leaves, t)
			}
		}
	}
	for _, t := range b.o.Types {
		if len(t.Leaves) == 0 {
			b.failAt(t.Pos, "ontology-no-leaf", "make it a type, or let a type implement it", "interface %s has no type below it", t.Name)
		}
	}
}

// inherit gives types the properties of their ancestors, and holds one name to
// one declaration: the store derives properties by name, whatever the type.
func (b *builder) inherit() {
	own, first := map[*Type][]*Property{}, map[string]*Property{}
	for _, t := range b.o.Types {
		for _, p := range t.Properties {
			if slices.ContainsFunc(own[t], func(q *Property) bool { return q.Name == p.Name }) {
				b.failAt(p.Pos, "ontology-twice", "leave one out", "%s.%s is declared twice", t.Name, p.Name)
				continue
			}
			own[t] = append(own[t], p)
			if q := first[p.Name]; q == nil {
				first[p.Name] = p
			} else if !sameProperty(p, q) {
				b.failAt(p.Pos, "ontology-clash", "one name says one thing: rename one of them", "property %s is declared in another way at line %d", p.Name, q.Pos.Line)
			}
		}
	}
	for _, t := range b.o.Types {
		t.Properties = nil
		for _, from := range append(slices.Clone(t.Ancestors), t) {
			for _, p := range own[from] {
				// What the type says anew of an inherited property counts.
				if i := slices.IndexFunc(t.Properties, func(q *Property) bool { return q.Name == p.Name }); i >= 0 {
					t.Properties[i] = p
				} else {
					t.Properties = append(t.Properties, p)
				}
			}
		}
	}
}

// sameProperty reports whether two properties hold the same values.
func sameProperty(p, q *Property) bool {
	return p.Kind == q.Kind && p.Many == q.Many && (p.Kind != Choice || p.Choices[0].Name == q.Choices[0].Name)
}
