package schema

import (
	"fmt"
	"strings"

	"github.com/graphql-go/graphql"
	"github.com/graphql-go/graphql/language/ast"

	"entente/graph/ontology"
)

// A field is a field of an object or interface as it is declared here: its
// type is a reference such as "[Entity!]!", looked up when all types are known.
type field struct {
	name, typ, doc string
	args           []arg
}

// An arg is an argument of a field, or a field of an input object.
type arg struct {
	name, typ, doc string
	def            any // default value, nil for none; an enum's by name
}

// hooks let a test give the types resolvers. Serving needs none.
type hooks struct {
	resolve func(typ, field string) graphql.FieldResolveFn
	typeOf  func(value any) string // the object type of a value of an abstract type
}

// declarer collects the API's types by name.
type declarer struct {
	o     *ontology.Ontology
	hooks hooks
	types map[string]graphql.Type
	// extends are the interfaces of interfaces, which graphql-go cannot hold.
	extends map[string][]string
	// specifiedBy are the URLs of the scalars' specifications, likewise.
	specifiedBy map[string]string
	err         error // the first
}

// declare makes the types of an ontology's API.
func declare(o *ontology.Ontology, h hooks) (*declarer, graphql.Schema, error) {
	d := &declarer{o: o, hooks: h, types: map[string]graphql.Type{}, extends: map[string][]string{}, specifiedBy: map[string]string{}}
	for _, t := range []graphql.Type{graphql.ID, graphql.String, graphql.Int, graphql.Float, graphql.Boolean} {
		d.add(t)
	}
	d.scalars()
	d.enums()
	d.interfaces()
	d.objects()
	d.inputs()
	d.entities()
	d.query()
	if d.err != nil {
		return nil, graphql.Schema{}, d.err
	}
	s, err := graphql.NewSchema(graphql.SchemaConfig{
		Query: d.types["Query"].(*graphql.Object),
		Types: []graphql.Type{d.types["Resource"]}, // no field is of this type alone
	})
	return d, s, err
}

func (d *declarer) add(t graphql.Type) {
	if d.types[t.Name()] != nil && d.err == nil {
		d.err = fmt.Errorf("type %s is declared twice: rename it in the ontology", t.Name())
	}
	d.types[t.Name()] = t
}

// typ resolves a reference such as "[Entity!]!".
func (d *declarer) typ(ref string) graphql.Type {
	if inner, ok := strings.CutSuffix(ref, "!"); ok {
		return graphql.NewNonNull(d.typ(inner))
	}
	if inner, ok := strings.CutPrefix(ref, "["); ok {
		return graphql.NewList(d.typ(strings.TrimSuffix(inner, "]")))
	}
	t := d.types[ref]
	if t == nil {
		panic("schema: no type " + ref) // a declaration here names it
	}
	return t
}

func (d *declarer) scalar(name, doc, url string) {
	d.specifiedBy[name] = url
	d.add(graphql.NewScalar(graphql.ScalarConfig{
		Name: name, Description: doc,
		Serialize:  func(v any) any { return v },
		ParseValue: func(v any) any { return v },
		ParseLiteral: func(v ast.Value) any {
			if s, ok := v.(*ast.StringValue); ok {
				return s.Value
			}
			return nil
		},
	}))
}

// A word is a value of an enum.
type word struct{ name, doc string }

func (d *declarer) enum(name, doc string, words ...word) {
	values := graphql.EnumValueConfigMap{}
	for _, w := range words {
		values[w.name] = &graphql.EnumValueConfig{Value: w.name, Description: w.doc}
	}
	d.add(graphql.NewEnum(graphql.EnumConfig{Name: name, Description: doc, Values: values}))
}

func (d *declarer) input(name, doc string, fields ...arg) {
	d.add(graphql.NewInputObject(graphql.InputObjectConfig{
		Name: name, Description: doc,
		Fields: graphql.InputObjectConfigFieldMapThunk(func() graphql.InputObjectConfigFieldMap {
			m := graphql.InputObjectConfigFieldMap{}
			for _, f := range fields {
				m[f.name] = &graphql.InputObjectFieldConfig{Type: d.typ(f.typ), Description: f.doc, DefaultValue: f.def}
			}
			return m
		}),
	}))
}

func (d *declarer) iface(name, doc string, extends []string, fields ...field) {
	d.extends[name] = extends
	d.add(graphql.NewInterface(graphql.InterfaceConfig{
		Name: name, Description: doc, Fields: d.fields(name, fields),
		ResolveType: func(p graphql.ResolveTypeParams) *graphql.Object {
			if d.hooks.typeOf == nil {
				return nil
			}
			object, _ := d.types[d.hooks.typeOf(p.Value)].(*graphql.Object)
			return object
		},
	}))
}

func (d *declarer) object(name, doc string, implements []string, fields ...field) {
	d.add(graphql.NewObject(graphql.ObjectConfig{
		Name: name, Description: doc, Fields: d.fields(name, fields),
		Interfaces: graphql.InterfacesThunk(func() []*graphql.Interface {
			var list []*graphql.Interface
			for _, name := range implements {
				list = append(list, d.types[name].(*graphql.Interface))
			}
			return list
		}),
	}))
}

func (d *declarer) fields(typ string, fields []field) graphql.FieldsThunk {
	return func() graphql.Fields {
		m := graphql.Fields{}
		for _, f := range fields {
			gf := &graphql.Field{Type: d.typ(f.typ), Description: f.doc}
			if len(f.args) > 0 {
				gf.Args = graphql.FieldConfigArgument{}
			}
			for _, a := range f.args {
				gf.Args[a.name] = &graphql.ArgumentConfig{Type: d.typ(a.typ), Description: a.doc, DefaultValue: a.def}
			}
			if d.hooks.resolve != nil {
				gf.Resolve = d.hooks.resolve(typ, f.name)
			}
			m[f.name] = gf
		}
		return m
	}
}
