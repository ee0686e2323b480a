package ontology

import (
	"fmt"
	"regexp"

	"github.com/vektah/gqlparser/v2/ast"
)

var kinds = map[string]Kind{
	"String": Text, "Int": Integer, "Float": Number, "Boolean": Boolean, "EDTF": DateText, "DateTime": DateTime, "IRI": IRI,
}

// properties declares those that stand in a type.
func (b *builder) properties(t *Type, d *ast.Definition) {
	for _, f := range d.Fields {
		if fixedFields[f.Name] {
			if f.Name == "name" && f.Type.NamedType == "String" && len(f.Directives) == 0 {
				continue // every entity has it
			}
			hint := "every entity has it; leave it out"
			if len(f.Directives) > 0 {
				hint += `, and map what stands for it: extend schema @names(by: ["schema:name"]), @aliases, @weakAliases, @identifiers`
			}
			b.fail(f.Position, "ontology-clash", hint, "%s.%s is a field of every entity", d.Name, f.Name)
			continue
		}
		if p := b.property(d, f); p != nil {
			t.Properties = append(t.Properties, p)
		}
	}
}

// property reads one; nil where its type is none of a property's.
func (b *builder) property(d *ast.Definition, f *ast.FieldDefinition) *Property {
	p := &Property{
		Name: f.Name, Description: described(f.Description, fmt.Sprintf("The %s of the %s.", words(f.Name), words(d.Name))),
		Required: f.Type.NonNull, Pos: b.pos(f.Position),
	}
	typ := f.Type
	if typ.Elem != nil {
		p.Many, typ = true, typ.Elem
	}
	kind, scalar := kinds[typ.NamedType]
	switch e := b.enums[typ.NamedType]; {
	case typ.Elem != nil:
		b.fail(f.Position, "ontology-type", "write a list of values", "%s.%s is a list of lists", d.Name, f.Name)
		return nil
	case scalar:
		p.Kind = kind
	case e != nil:
		p.Kind, p.Choices = Choice, []Choices{choices(e)}
	default:
		hint := "a property is String, Int, Float, Boolean, EDTF, DateTime, IRI or an enum"
		if b.o.types[typ.NamedType] != nil {
			hint = "what points at entities is a relation: declare it in type Relations"
		}
		b.fail(f.Position, "ontology-unknown-type", hint, "%s.%s is of type %s", d.Name, f.Name, typ.NamedType)
		return nil
	}
	if !lowerName(f.Name) {
		b.fail(f.Position, "ontology-name", "begin it with a small letter", "%s cannot name a property", f.Name)
	}
	if len(f.Arguments) > 0 {
		b.fail(f.Position, "ontology-argument", "leave them out", "%s.%s has arguments", d.Name, f.Name)
	}
	a, _ := b.one(f.Directives, "property", "a property")
	p.IRIs = a.iris("maps")
	if p.Searched = a.flag("searched"); p.Searched && p.Kind != Text {
		b.fail(a.pos, "ontology-searched", "leave it out: only texts are searched", "%s.%s is searched, and is %s", d.Name, f.Name, p.Kind)
	}
	if s := a.text("pattern"); s != "" {
		re, err := regexp.Compile(s)
		if err != nil {
			b.fail(a.pos, "ontology-pattern", "patterns are regular expressions of RE2", "%v", err)
		} else if p.Kind != Text {
			b.fail(a.pos, "ontology-pattern", "leave it out", "%s.%s has a pattern, and is %s", d.Name, f.Name, p.Kind)
		}
		p.Pattern = re
	}
	return p
}

// enum keeps an enumeration's declaration.
func (b *builder) enum(d *ast.Definition) {
	b.enums[d.Name] = d
	b.enumNames = append(b.enumNames, d.Name)
	if !upperName(d.Name) {
		b.fail(d.Position, "ontology-name", "begin it with a capital letter", "%s cannot name an enum", d.Name)
	}
	if len(d.EnumValues) == 0 {
		b.fail(d.Position, "ontology-enum", "give it values", "enum %s has no values", d.Name)
	}
	b.none(d.Directives, "an enum")
	for _, v := range d.EnumValues {
		b.none(v.Directives, "a value of an enum")
		if v.Name == "true" || v.Name == "false" || v.Name == "null" || camel(v.Name) == "" {
			b.fail(v.Position, "ontology-name", "write it as NUCLEAR_POWER", "%s cannot name a value", v.Name)
		}
	}
}

func choices(e *ast.Definition) Choices {
	c := Choices{Name: e.Name, Description: described(e.Description, "The values of "+words(e.Name)+".")}
	for _, v := range e.EnumValues {
		file := camel(v.Name)
		c.Words = append(c.Words, Word{GraphQL: v.Name, File: file, Description: described(v.Description, upperFirst(words(file))+".")})
	}
	return c
}
