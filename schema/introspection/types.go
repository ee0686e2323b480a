package introspection

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

func (w *writer) schema(fields []*selection) {
	s := w.r.schema
	w.object("__Schema", fields, func(f *selection) {
		switch f.name {
		case "description":
			w.textOrNull(s.Description)
		case "types":
			list(w, w.r.types, nil, func(t *ast.Definition) { w.definition(t, f.fields) })
		case "queryType":
			w.definition(s.Query, f.fields)
		case "mutationType":
			w.definition(s.Mutation, f.fields)
		case "subscriptionType":
			w.definition(s.Subscription, f.fields)
		case "directives":
			list(w, w.r.directives, nil, func(d *ast.DirectiveDefinition) { w.directive(d, f.fields) })
		default:
			unknown("__Schema", f)
		}
	})
}

// unknown panics: validation lets no field through that the specification does
// not have.
func unknown(typ string, f *selection) { panic("introspection: " + typ + " has no field " + f.name) }

// definition writes a named type, null for none.
func (w *writer) definition(t *ast.Definition, fields []*selection) {
	if t == nil {
		w.null()
		return
	}
	w.object("__Type", fields, func(f *selection) {
		switch f.name {
		case "kind":
			w.text(string(t.Kind))
		case "name":
			w.text(t.Name)
		case "description":
			w.textOrNull(t.Description)
		case "specifiedByURL":
			w.specifiedBy(t)
		case "fields":
			if t.Kind != ast.Object && t.Kind != ast.Interface {
				w.null()
				return
			}
			list(w, t.Fields, func(d *ast.FieldDefinition) bool {
				return !strings.HasPrefix(d.Name, "__") && shown(d.Directives, f)
			}, func(d *ast.FieldDefinition) { w.field(d, f.fields) })
		case "interfaces":
			if t.Kind != ast.Object && t.Kind != ast.Interface {
				w.null()
				return
			}
			list(w, t.Interfaces, nil, func(name string) { w.definition(w.r.schema.Types[name], f.fields) })
		case "possibleTypes":
			if !t.IsAbstractType() {
				w.null()
				return
			}
			list(w, w.r.possible[t.Name], nil, func(t *ast.Definition) { w.definition(t, f.fields) })
		case "enumValues":
			if t.Kind != ast.Enum {
				w.null()
				return
			}
			list(w, t.EnumValues, func(v *ast.EnumValueDefinition) bool { return shown(v.Directives, f) },
				func(v *ast.EnumValueDefinition) { w.enumValue(v, f.fields) })
		case "inputFields":
			if t.Kind != ast.InputObject {
				w.null()
				return
			}
			list(w, t.Fields, func(d *ast.FieldDefinition) bool { return shown(d.Directives, f) },
				func(d *ast.FieldDefinition) {
					w.inputValue(input{d.Name, d.Description, d.Type, d.DefaultValue, d.Directives}, f.fields)
				})
		case "ofType":
			w.null()
		case "isOneOf":
			if t.Kind != ast.InputObject {
				w.null()
			} else {
				w.flag(t.Directives.ForName("oneOf") != nil)
			}
		default:
			unknown("__Type", f)
		}
	})
}

func (w *writer) specifiedBy(t *ast.Definition) {
	if d := t.Directives.ForName("specifiedBy"); d != nil {
		w.text(d.Arguments.ForName("url").Value.Raw)
	} else {
		w.null()
	}
}

// shown reports whether something is to be listed: what is deprecated is only
// where it is asked for.
func shown(directives ast.DirectiveList, f *selection) bool {
	return f.deprecated || directives.ForName("deprecated") == nil
}

// reference writes a type as a field or an argument has it: a named type, or
// a list or non-null of another.
func (w *writer) reference(t *ast.Type, fields []*selection) {
	var kind string
	var of *ast.Type
	switch {
	case t.NonNull:
		nullable := *t
		nullable.NonNull = false
		kind, of = "NON_NULL", &nullable
	case t.Elem != nil:
		kind, of = "LIST", t.Elem
	default:
		w.definition(w.r.schema.Types[t.NamedType], fields)
		return
	}
	w.object("__Type", fields, func(f *selection) {
		switch f.name {
		case "kind":
			w.text(kind)
		case "ofType":
			w.reference(of, f.fields)
		default: // a wrapping type has nothing else
			w.null()
		}
	})
}

func (w *writer) field(d *ast.FieldDefinition, fields []*selection) {
	reason, deprecated := deprecation(d.Directives)
	w.object("__Field", fields, func(f *selection) {
		switch f.name {
		case "name":
			w.text(d.Name)
		case "description":
			w.textOrNull(d.Description)
		case "args":
			w.args(d.Arguments, f)
		case "type":
			w.reference(d.Type, f.fields)
		case "isDeprecated":
			w.flag(deprecated)
		case "deprecationReason":
			w.textOrNull(reason)
		default:
			unknown("__Field", f)
		}
	})
}

func (w *writer) args(args ast.ArgumentDefinitionList, f *selection) {
	list(w, args, func(a *ast.ArgumentDefinition) bool { return shown(a.Directives, f) },
		func(a *ast.ArgumentDefinition) {
			w.inputValue(input{a.Name, a.Description, a.Type, a.DefaultValue, a.Directives}, f.fields)
		})
}

// An input is an argument or a field of an input object.
type input struct {
	name, description string
	typ               *ast.Type
	def               *ast.Value
	directives        ast.DirectiveList
}

func (w *writer) inputValue(v input, fields []*selection) {
	reason, deprecated := deprecation(v.directives)
	w.object("__InputValue", fields, func(f *selection) {
		switch f.name {
		case "name":
			w.text(v.name)
		case "description":
			w.textOrNull(v.description)
		case "type":
			w.reference(v.typ, f.fields)
		case "defaultValue":
			if v.def == nil {
				w.null()
			} else {
				w.text(v.def.String())
			}
		case "isDeprecated":
			w.flag(deprecated)
		case "deprecationReason":
			w.textOrNull(reason)
		default:
			unknown("__InputValue", f)
		}
	})
}

func (w *writer) enumValue(v *ast.EnumValueDefinition, fields []*selection) {
	reason, deprecated := deprecation(v.Directives)
	w.object("__EnumValue", fields, func(f *selection) {
		switch f.name {
		case "name":
			w.text(v.Name)
		case "description":
			w.textOrNull(v.Description)
		case "isDeprecated":
			w.flag(deprecated)
		case "deprecationReason":
			w.textOrNull(reason)
		default:
			unknown("__EnumValue", f)
		}
	})
}

func (w *writer) directive(d *ast.DirectiveDefinition, fields []*selection) {
	w.object("__Directive", fields, func(f *selection) {
		switch f.name {
		case "name":
			w.text(d.Name)
		case "description":
			w.textOrNull(d.Description)
		case "isRepeatable":
			w.flag(d.IsRepeatable)
		case "locations":
			list(w, d.Locations, nil, func(l ast.DirectiveLocation) { w.text(string(l)) })
		case "args":
			w.args(d.Arguments, f)
		default:
			unknown("__Directive", f)
		}
	})
}
