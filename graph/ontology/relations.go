package ontology

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

func (b *builder) qualifier(f *ast.FieldDefinition) {
	q := &Qualifier{Name: f.Name, Description: described(f.Description, "The "+words(f.Name)+"."), Pos: b.pos(f.Position)}
	if b.o.qualifiers[f.Name] != nil {
		b.fail(f.Position, "ontology-twice", "leave one out", "qualifier %s is declared twice", f.Name)
		return
	}
	if !lowerName(f.Name) {
		b.fail(f.Position, "ontology-name", "begin it with a small letter", "%s cannot name a qualifier", f.Name)
	}
	if f.Type.NamedType != "String" {
		b.fail(f.Position, "ontology-type", "write String", "qualifier %s is of type %s", f.Name, f.Type)
	}
	if len(f.Arguments) > 0 {
		b.fail(f.Position, "ontology-argument", "leave them out", "%s has arguments", f.Name)
	}
	b.none(f.Directives, "a qualifier")
	b.o.Qualifiers = append(b.o.Qualifiers, q)
	b.o.qualifiers[f.Name] = q
}

func (b *builder) relation(f *ast.FieldDefinition) {
	r := &Relation{Name: f.Name, Description: described(f.Description, "Claims of "+words(f.Name)+"."), Pos: b.pos(f.Position)}
	if b.o.relations[f.Name] != nil {
		b.fail(f.Position, "ontology-twice", "leave one out", "relation %s is declared twice", f.Name)
		return
	}
	if !lowerName(f.Name) {
		b.fail(f.Position, "ontology-name", "begin it with a small letter", "%s cannot name a relation", f.Name)
	}
	if len(f.Arguments) > 0 {
		b.fail(f.Position, "ontology-argument", "they follow from the ontology; leave them out", "%s has arguments", f.Name)
	}
	known := b.objects(r, f)
	a, found := b.one(f.Directives, "relation", "a relation")
	r.Domain = b.typeList(a, "from")
	if to := b.typeList(a, "to"); len(to) > 0 {
		if r.Range != nil || r.Literal {
			b.fail(a.pos, "ontology-range", "write Entity as its type where to: lists several", "%s says twice what it points at", f.Name)
		}
		r.Range = to
	}
	r.Inverse, r.InverseDescription = a.text("inverse"), a.text("inverseDescription")
	if r.Inverse != "" {
		r.InverseDescription = described(r.InverseDescription, fmt.Sprintf("The other side of %s: %s", r.Name, r.Description))
	}
	r.Symmetric, r.Dated, r.Functional = a.flag("symmetric"), a.flag("dated"), a.flag("functional")
	a.each("qualifiers", ast.EnumValue, "write the names of qualifiers, such as [role]", func(v *ast.Value) {
		switch {
		case b.o.qualifiers[v.Raw] == nil:
			b.fail(v.Position, "ontology-unknown-qualifier", "declare it in type Qualifiers", "qualifier %s is not declared", v.Raw)
		case slices.Contains(r.Qualifiers, v.Raw):
			b.fail(v.Position, "ontology-twice", "leave one out", "qualifier %s is listed twice", v.Raw)
		default:
			b.o.qualifiers[v.Raw].General = false
			r.Qualifiers = append(r.Qualifiers, v.Raw)
		}
	})
	r.IRIs = a.iris("maps")
	if known {
		b.inverse(r, f, found)
	}
	r.DomainLeaves, r.RangeLeaves = b.leaves(r.Domain), b.leaves(r.Range)
	b.o.Relations = append(b.o.Relations, r)
	b.o.relations[r.Name] = r
}

// objects reads the type of a relation: what it points at. It reports whether
// that can be.
func (b *builder) objects(r *Relation, f *ast.FieldDefinition) bool {
	typ := f.Type
	if typ.Elem != nil {
		typ = typ.Elem
	}
	name := typ.NamedType
	kind, scalar := kinds[name]
	switch {
	case name == "IRI":
		b.fail(f.Position, "ontology-range", "write Entity: an IRI is a node", "%s points at an IRI", f.Name)
	case scalar:
		r.Literal, r.Kind = true, kind
		return true
	case name == "Entity":
		return true
	case b.o.types[name] != nil:
		r.Range = []*Type{b.o.types[name]}
		return true
	case b.enums[name] != nil:
		b.fail(f.Position, "ontology-unknown-type", "write String, or make it a property", "%s points at the enum %s", f.Name, name)
	default:
		b.fail(f.Position, "ontology-unknown-type", "a relation points at a type of entities, at Entity, or at a scalar", "%s points at %s, which is not declared", f.Name, typ)
	}
	return false
}

// typeList reads names of types; Entity alone, which is any, is an empty list.
func (b *builder) typeList(a arguments, arg string) (list []*Type) {
	n := 0
	a.each(arg, ast.EnumValue, "write the names of types, such as [Person]", func(v *ast.Value) {
		n++
		t := b.o.types[v.Raw]
		switch {
		case v.Raw == "Entity":
		case t == nil:
			b.fail(v.Position, "ontology-unknown-type", "declare it", "type %s is not declared", v.Raw)
		case slices.Contains(list, t):
			b.fail(v.Position, "ontology-twice", "leave one out", "type %s is listed twice", v.Raw)
		default:
			list = append(list, t)
		}
	})
	if n > 1 && len(list) < n && slices.ContainsFunc(a.values[arg].Children, func(c *ast.ChildValue) bool { return c.Value.Raw == "Entity" }) {
		b.fail(a.values[arg].Position, "ontology-range", "leave the others out", "%s lists Entity, which is any type", arg)
	}
	return list
}

// inverse holds a relation's other side to its rules.
func (b *builder) inverse(r *Relation, f *ast.FieldDefinition, found bool) {
	switch {
	case !found && !r.Literal:
		b.fail(f.Position, "ontology-relation", `write @relation(inverse: "…")`, "%s has no @relation", f.Name)
	case r.Literal && (r.Inverse != "" || r.Symmetric):
		b.fail(f.Position, "ontology-inverse", "leave inverse and symmetric out", "%s points at a value, so nothing points back", f.Name)
	case r.Symmetric && r.Inverse != "":
		b.fail(f.Position, "ontology-inverse", "leave the inverse out", "%s is symmetric: it is its own inverse", f.Name)
	case r.Inverse == "" && r.InverseDescription != "":
		b.fail(f.Position, "ontology-inverse", "name the inverse, or leave its description out", "%s describes an inverse and names none", f.Name)
	case !r.Literal && !r.Symmetric && !lowerName(r.Inverse):
		b.fail(f.Position, "ontology-inverse", `write inverse: "holders", or symmetric: true`, "%s has no good name for its inverse", f.Name)
	case r.Symmetric && !sameTypes(r.Domain, r.Range):
		b.fail(f.Position, "ontology-symmetric", "from and the type it points at must be the same", "%s is symmetric between different types", f.Name)
	}
}

func sameTypes(a, b []*Type) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(t *Type) bool { return !slices.Contains(b, t) })
}

// leaves returns the leaf types at or below types, in the order of the file.
func (b *builder) leaves(types []*Type) []*Type {
	var list []*Type
	for _, t := range b.o.Types {
		if t.Leaf && slices.ContainsFunc(types, func(u *Type) bool { return u == t || slices.Contains(t.Ancestors, u) }) {
			list = append(list, t)
		}
	}
	return list
}
