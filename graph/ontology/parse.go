package ontology

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"entente/graph"
)

// Names of the two types that hold no entities but declarations.
const (
	relationsType  = "Relations"
	qualifiersType = "Qualifiers"
)

// maxTokens bounds the file: brackets nest on the parser's stack.
const maxTokens = 500_000

// Parse reads an ontology from GraphQL SDL. The error joins an
// [*graph.InputError] for each problem, in the order of the file.
//
// An object type is a type of entities; an interface is a type that others
// extend, by implements. Their fields are properties, of type String, Int,
// Float, Boolean, EDTF, DateTime, IRI or an enumeration; a list for many, with
// "!" for one that each should have. A type has the properties of what it
// extends without writing them again; those that every entity has, such as
// name and aliases, are not declared.
//
// The fields of "type Relations" are relations, of the type that they point at
// (Entity for any, or for those of to:), or of a scalar for a literal relation.
// The fields of "type Qualifiers" are what claims may say more: one that some
// relation lists belongs to those that list it, one that none lists to all.
//
//	extend schema @prefix(name: "schema", iri: "http://schema.org/")
//	extend schema @names(by: ["/name"]) @types(by: ["/type"])   # of foreign data; also @aliases, @weakAliases, @identifiers
//	@entity(plural: "people", prefix: "per", maps: ["schema:Person"])  on types
//	@property(pattern: "^Q[0-9]+$", maps: ["schema:givenName"])  on properties
//	@relation(from: [Person], to: [Position], inverse: "holders", inverseDescription: "…", symmetric: true,
//	          dated: true, functional: true, qualifiers: [role], maps: ["wdt:P39"])  on relations
//
// What maps names is PREFIX:NAME with a declared prefix, or an IRI as it
// stands, be it relative. A list of one needs no brackets. Values of an enum
// are NUCLEAR_POWER here and in GraphQL, nuclearPower in files. Descriptions
// become the documentation of the API; where one is missing, a plain one is
// made from the name. So this suffices for films:
//
//	extend schema @names(by: "name") @types(by: "type")
//	type Film @entity(maps: "/film/film")
//	type Person @entity(plural: "people", maps: "/people/person")
//	type Relations {
//	  starring: Entity @relation(from: Film, inverse: "film", maps: "/film/film/starring")
//	  director: Person @relation(from: Film, inverse: "directed", maps: "/film/film/directed_by")
//	  actor: Person @relation(inverse: "parts", maps: "/film/performance/actor")
//	  character: String @relation(maps: "/film/performance/character")
//	}
func Parse(name string, src []byte) (*Ontology, error) {
	doc, err := parser.ParseSchemaWithLimit(&ast.Source{Name: name, Input: string(src)}, maxTokens)
	if err != nil {
		return nil, syntaxError(name, err)
	}
	b := &builder{file: name, enums: map[string]*ast.Definition{}, o: &Ontology{
		Prefixes: map[string]string{}, types: map[string]*Type{}, relations: map[string]*Relation{}, inverses: map[string]*Relation{}, qualifiers: map[string]*Qualifier{},
	}}
	b.build(doc)
	if len(b.problems) == 0 {
		return b.o, nil
	}
	slices.SortStableFunc(b.problems, func(a, c *graph.InputError) int {
		if a.Line != c.Line {
			return a.Line - c.Line
		}
		return a.Column - c.Column
	})
	all := make([]error, len(b.problems))
	for i, p := range b.problems {
		all[i] = p
	}
	return nil, errors.Join(all...)
}

func syntaxError(name string, err error) error {
	e := &graph.InputError{File: name, Code: "ontology-syntax", Msg: err.Error(), Hint: "the file is GraphQL SDL"}
	var g *gqlerror.Error
	if errors.As(err, &g) {
		e.Msg = g.Message
		if len(g.Locations) > 0 {
			e.Line, e.Column = g.Locations[0].Line, g.Locations[0].Column
		}
	}
	return e
}

// A builder makes an ontology of a parsed file, and gathers what is wrong.
type builder struct {
	file      string
	o         *Ontology
	enums     map[string]*ast.Definition
	enumNames []string // in the order of the file
	foreign   []foreign
	problems  []*graph.InputError
}

// foreign is a list of foreign predicates that give what every entity has.
type foreign struct {
	what string
	pos  Position
	list *[]quad.IRI
}

func (b *builder) fail(at *ast.Position, code, hint, format string, args ...any) {
	b.failAt(b.pos(at), code, hint, format, args...)
}

func (b *builder) failAt(at Position, code, hint, format string, args ...any) {
	b.problems = append(b.problems, &graph.InputError{
		File: b.file, Line: at.Line, Column: at.Column, Code: code, Msg: fmt.Sprintf(format, args...), Hint: hint,
	})
}

func (b *builder) pos(at *ast.Position) Position {
	if at == nil {
		return Position{File: b.file}
	}
	return Position{File: b.file, Line: at.Line, Column: at.Column}
}

// none refuses directives where none can be.
func (b *builder) none(list ast.DirectiveList, what string) {
	for _, d := range list {
		b.fail(d.Position, "ontology-directive", "leave it out", "%s takes no directive, and has @%s", what, d.Name)
	}
}

func (b *builder) build(doc *ast.SchemaDocument) {
	schemas := append(slices.Clone(doc.Schema), doc.SchemaExtension...)
	for _, s := range schemas { // all else may use the prefixes
		for _, d := range s.Directives {
			if d.Name == "prefix" {
				b.prefix(b.args(d))
			}
		}
	}
	for _, s := range schemas {
		b.schema(s)
	}
	for _, d := range doc.Directives {
		if directives[d.Name] == nil { // others may stand there for an editor's sake
			b.fail(d.Position, "ontology-directive", "an ontology has the directives "+directiveNames(), "directive @%s cannot be declared", d.Name)
		}
	}
	types, relations, qualifiers := b.definitions(doc)
	for _, d := range types {
		b.typ(d)
	}
	b.hierarchy(types)
	for i, d := range types {
		b.properties(b.o.Types[i], d)
	}
	b.inherit()
	for _, f := range qualifiers {
		b.qualifier(f)
	}
	for _, q := range b.o.Qualifiers {
		q.General = true // until a relation lists it
	}
	for _, f := range relations {
		b.relation(f)
	}
	b.clashes()
}

// definitions sorts what the file declares. Enumerations are kept at once.
func (b *builder) definitions(doc *ast.SchemaDocument) (types []*ast.Definition, relations, qualifiers []*ast.FieldDefinition) {
	lists := map[string]*[]*ast.FieldDefinition{relationsType: &relations, qualifiersType: &qualifiers}
	seen := map[string]bool{}
	for _, d := range doc.Definitions {
		list := lists[d.Name]
		_, scalar := kinds[d.Name]
		switch {
		case seen[d.Name]:
			b.fail(d.Position, "ontology-twice", "rename one of them, or leave it out", "%s is declared twice", d.Name)
		case list != nil && d.Kind == ast.Object && len(d.Interfaces) == 0:
			*list = append(*list, d.Fields...)
			b.none(d.Directives, "type "+d.Name)
		case list == nil && (d.Kind == ast.Object || d.Kind == ast.Interface):
			types = append(types, d)
		case list == nil && d.Kind == ast.Enum:
			b.enum(d)
		case d.Kind == ast.Scalar && scalar: // may stand there for an editor's sake
		default:
			b.fail(d.Position, "ontology-kind", "declare types, interfaces and enums; Relations and Qualifiers are types that implement nothing", "%s %s is not part of an ontology", strings.TrimSuffix(strings.ToLower(string(d.Kind)), "_object"), d.Name)
		}
		seen[d.Name] = true
	}
	for _, d := range doc.Extensions {
		if list := lists[d.Name]; list != nil && d.Kind == ast.Object && len(d.Interfaces) == 0 {
			*list = append(*list, d.Fields...)
			b.none(d.Directives, "type "+d.Name)
		} else {
			b.fail(d.Position, "ontology-extend", "write its fields where it is declared", "only the types Relations and Qualifiers are extended, not %s", d.Name)
		}
	}
	return types, relations, qualifiers
}

// schema reads what is said of the whole, but for prefixes: foreign predicates.
func (b *builder) schema(s *ast.SchemaDefinition) {
	lists := map[string]foreign{
		"names":       {what: "the name", list: &b.o.NamePredicates},
		"types":       {what: "the type", list: &b.o.TypePredicates},
		"aliases":     {what: "an alias", list: &b.o.AliasPredicates},
		"weakAliases": {what: "a weak alias", list: &b.o.WeakAliasPredicates},
		"identifiers": {what: "an identifier", list: &b.o.IdentifierPredicates},
	}
	for _, d := range s.Directives {
		if f, ok := lists[d.Name]; ok {
			*f.list = append(*f.list, b.args(d).iris("by")...)
			f.pos = b.pos(d.Position)
			b.foreign = append(b.foreign, f)
		} else if d.Name != "prefix" {
			b.fail(d.Position, "ontology-directive", "a schema takes @prefix, @names, @types, @aliases, @weakAliases and @identifiers", "unknown directive @%s", d.Name)
		}
	}
	for _, o := range s.OperationTypes {
		b.fail(o.Position, "ontology-kind", "operations follow from the ontology", "an ontology has no operations")
	}
}

func (b *builder) prefix(a arguments) {
	name, iri := a.text("name"), a.text("iri")
	switch other, ok := b.o.Prefixes[name]; {
	case name == "" || strings.ContainsAny(name, ":/ "):
		b.fail(a.pos, "ontology-prefix", `write name: "schema"`, "%q cannot be a prefix", name)
	case iri == "" || !graph.ValidIRI(iri):
		b.fail(a.pos, "ontology-iri", `write iri: "http://schema.org/"`, "prefix %s stands for %q, which is no IRI", name, iri)
	case ok && other != iri:
		b.fail(a.pos, "ontology-prefix", "leave one out", "prefix %s stands for %s already", name, other)
	default:
		b.o.Prefixes[name] = iri
	}
}

func directiveNames() string {
	list := make([]string, 0, len(directives))
	for name := range directives {
		list = append(list, "@"+name)
	}
	slices.Sort(list)
	return strings.Join(list, ", ")
}
