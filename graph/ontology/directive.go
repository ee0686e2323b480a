package ontology

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
)

// directives are those of an ontology, with their arguments.
var directives = map[string][]string{
	"prefix":      {"name", "iri"},
	"names":       {"by"},
	"types":       {"by"},
	"aliases":     {"by"},
	"weakAliases": {"by"},
	"identifiers": {"by"},
	"entity":      {"plural", "prefix", "maps"},
	"property":    {"pattern", "maps", "searched"},
	"relation":    {"from", "to", "inverse", "inverseDescription", "symmetric", "dated", "functional", "qualifiers", "maps"},
}

// arguments are those of one directive.
type arguments struct {
	b      *builder
	pos    *ast.Position
	values map[string]*ast.Value
}

// one returns the arguments of the one directive that a declaration takes; ok
// tells whether it is there.
func (b *builder) one(list ast.DirectiveList, name, what string) (a arguments, ok bool) {
	a = arguments{b: b}
	for _, d := range list {
		switch {
		case d.Name != name:
			b.fail(d.Position, "ontology-directive", fmt.Sprintf("%s takes @%s", what, name), "unknown directive @%s", d.Name)
		case ok:
			b.fail(d.Position, "ontology-directive", "put all arguments into one", "@%s stands twice", name)
		default:
			a, ok = b.args(d), true
		}
	}
	return a, ok
}

func (b *builder) args(d *ast.Directive) arguments {
	a := arguments{b, d.Position, map[string]*ast.Value{}}
	known := directives[d.Name]
	for _, arg := range d.Arguments {
		switch {
		case !slices.Contains(known, arg.Name):
			b.fail(arg.Position, "ontology-argument", "it takes "+strings.Join(known, ", "), "@%s has no argument %s", d.Name, arg.Name)
		case a.values[arg.Name] != nil:
			b.fail(arg.Position, "ontology-argument", "write it once", "argument %s stands twice", arg.Name)
		default:
			a.values[arg.Name] = arg.Value
		}
	}
	return a
}

func (a arguments) text(name string) string {
	v := a.values[name]
	if v == nil {
		return ""
	}
	if v.Kind != ast.StringValue && v.Kind != ast.BlockValue {
		a.b.fail(v.Position, "ontology-value", `write it as "text"`, "%s must be a text", name)
		return ""
	}
	return v.Raw
}

func (a arguments) flag(name string) bool {
	v := a.values[name]
	if v == nil {
		return false
	}
	if v.Kind != ast.BooleanValue {
		a.b.fail(v.Position, "ontology-value", "write true or false", "%s must be true or false", name)
	}
	return v.Raw == "true"
}

// each calls fn for each item of a list, or for the one that stands alone.
func (a arguments) each(name string, kind ast.ValueKind, hint string, fn func(*ast.Value)) {
	v := a.values[name]
	if v == nil {
		return
	}
	items := []*ast.Value{v}
	if v.Kind == ast.ListValue {
		items = items[:0]
		for _, c := range v.Children {
			items = append(items, c.Value)
		}
	}
	for _, item := range items {
		if item.Kind != kind {
			a.b.fail(item.Position, "ontology-value", hint, "%s holds %s, which is of the wrong kind", name, item)
			continue
		}
		fn(item)
	}
}

// iris reads a list of IRIs in full or with a prefix.
func (a arguments) iris(name string) []quad.IRI {
	var list []quad.IRI
	a.each(name, ast.StringValue, `write IRIs as "texts"`, func(v *ast.Value) {
		iri := v.Raw
		if prefix, local, ok := strings.Cut(iri, ":"); ok {
			if base, ok := a.b.o.Prefixes[prefix]; ok {
				iri = base + local
			} else if _, _, short := graph.SplitID(graph.ID(iri)); short {
				a.b.fail(v.Position, "ontology-prefix", fmt.Sprintf(`declare it: extend schema @prefix(name: %q, iri: "…")`, prefix), "prefix %s is not declared", prefix)
				return
			}
		}
		if iri == "" || !graph.ValidIRI(iri) {
			a.b.fail(v.Position, "ontology-iri", "", "%q is no IRI", iri)
			return
		}
		if slices.Contains(list, quad.IRI(iri)) {
			a.b.fail(v.Position, "ontology-twice", "write it once", "%s stands twice", v.Raw)
			return
		}
		list = append(list, quad.IRI(iri))
	})
	return list
}
