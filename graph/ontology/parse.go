package ontology

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

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

// Parse reads an ontology from GraphQL SDL. The error joins an
// [*graph.InputError] for each problem, in the order of the file.
//
// An object type is a type of entities; an interface is a type that others
// extend, by implements. Their fields are properties, of type String, Int,
// Float, Boolean, EDTF, DateTime, IRI or an enumeration; a list for many. The
// fields of "type Relations" are relations, of the type that they point at
// (Entity for any, or several by to:), or of a scalar for a literal relation.
// The fields of "type Qualifiers" are what claims may say more. Directives:
//
//	extend schema @prefix(name: "schema", iri: "http://schema.org/")
//	extend schema @names(by: ["/name"]) @types(by: ["/type"])   # of foreign data
//	@entity(plural: "people", prefix: "per", maps: ["schema:Person"])  on types
//	@property(pattern: "^Q[0-9]+$", maps: ["schema:givenName"])  on properties
//	@relation(from: [Person], to: [Position], inverse: "holders", inverseDescription: "…", symmetric: true,
//	          dated: true, functional: true, qualifiers: [role], maps: ["wdt:P39"])  on relations
//
// An IRI in maps is PREFIX:NAME with a declared prefix, or stands whole.
// Descriptions become the documentation of the API; where one is missing, a
// plain one is made from the name.
func Parse(name string, src []byte) (*Ontology, error) {
	doc, err := parser.ParseSchema(&ast.Source{Name: name, Input: string(src)})
	if err != nil {
		var g *gqlerror.Error
		if errors.As(err, &g) && len(g.Locations) > 0 {
			return nil, &graph.InputError{File: name, Line: g.Locations[0].Line, Column: g.Locations[0].Column, Code: "ontology-syntax", Msg: g.Message, Hint: "the file is GraphQL SDL"}
		}
		return nil, &graph.InputError{File: name, Code: "ontology-syntax", Msg: err.Error()}
	}
	b := &builder{file: name, enums: map[string]*ast.Definition{}, parents: map[string][]string{}, o: &Ontology{
		Prefixes: map[string]string{}, types: map[string]*Type{}, relations: map[string]*Relation{}, inverses: map[string]*Relation{}, qualifiers: map[string]*Qualifier{},
	}}
	b.build(doc)
	if len(b.problems) > 0 {
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
	return b.o, nil
}

type builder struct {
	file     string
	o        *Ontology
	enums    map[string]*ast.Definition
	parents  map[string][]string // of types, as written
	problems []*graph.InputError
}

func (b *builder) fail(at *ast.Position, code, hint, format string, args ...any) {
	e := &graph.InputError{File: b.file, Code: code, Msg: fmt.Sprintf(format, args...), Hint: hint}
	if at != nil {
		e.Line, e.Column = at.Line, at.Column
	}
	b.problems = append(b.problems, e)
}

func (b *builder) pos(at *ast.Position) Position {
	if at == nil {
		return Position{File: b.file}
	}
	return Position{File: b.file, Line: at.Line, Column: at.Column}
}

func (b *builder) build(doc *ast.SchemaDocument) {
	for _, s := range append(slices.Clone(doc.Schema), doc.SchemaExtension...) {
		b.schema(s)
	}
	for _, d := range doc.Directives {
		b.fail(d.Position, "ontology-directive", "the directives are given: @entity, @property, @relation, @prefix, @names, @types", "directive @%s cannot be declared", d.Name)
	}
	var types []*ast.Definition
	var relations, qualifiers []*ast.Definition
	seen := map[string]bool{}
	for _, d := range doc.Definitions {
		if seen[d.Name] {
			b.fail(d.Position, "ontology-twice", "use extend type to add to it", "%s is declared twice", d.Name)
			continue
		}
		seen[d.Name] = true
		switch {
		case d.Name == relationsType:
			relations = append(relations, d)
		case d.Name == qualifiersType:
			qualifiers = append(qualifiers, d)
		case d.Kind == ast.Object || d.Kind == ast.Interface:
			types = append(types, d)
		case d.Kind == ast.Enum:
			b.enums[d.Name] = d
		case d.Kind == ast.Scalar && kinds[d.Name] != nil:
		default:
			b.fail(d.Position, "ontology-kind", "declare types, interfaces and enums", "%s %s is not part of an ontology", strings.ToLower(string(d.Kind)), d.Name)
		}
	}
	for _, d := range doc.Extensions {
		switch d.Name {
		case relationsType:
			relations = append(relations, d)
		case qualifiersType:
			qualifiers = append(qualifiers, d)
		default:
			b.fail(d.Position, "ontology-extend", "write its fields where it is declared", "only Relations and Qualifiers are extended, not %s", d.Name)
		}
	}
	for _, d := range types {
		b.typ(d)
	}
	b.hierarchy(types)
	for _, d := range types {
		b.properties(d)
	}
	b.inherit()
	for _, d := range qualifiers {
		b.qualifier(d)
	}
	for _, d := range relations {
		for _, f := range d.Fields {
			b.relation(f)
		}
	}
	b.clashes()
}

// schema reads what is said of the whole: prefixes and foreign predicates.
func (b *builder) schema(s *ast.SchemaDefinition) {
	for _, d := range s.Directives {
		if d.Name == "prefix" {
			a := b.args(d, "name", "iri")
			b.o.Prefixes[a.text("name")] = a.text("iri")
		}
	}
	for _, d := range s.Directives {
		switch d.Name {
		case "prefix":
		case "names":
			b.o.NamePredicates = append(b.o.NamePredicates, b.args(d, "by").iris("by")...)
		case "types":
			b.o.TypePredicates = append(b.o.TypePredicates, b.args(d, "by").iris("by")...)
		default:
			b.fail(d.Position, "ontology-directive", "a schema takes @prefix, @names and @types", "unknown directive @%s", d.Name)
		}
	}
	for _, o := range s.OperationTypes {
		b.fail(o.Position, "ontology-kind", "operations follow from the ontology", "an ontology has no operations")
	}
}

// arguments are those of one directive.
type arguments struct {
	b      *builder
	values map[string]*ast.Value
}

func (b *builder) args(d *ast.Directive, known ...string) arguments {
	a := arguments{b, map[string]*ast.Value{}}
	for _, arg := range d.Arguments {
		if !slices.Contains(known, arg.Name) {
			b.fail(arg.Position, "ontology-argument", "it takes "+strings.Join(known, ", "), "@%s has no argument %s", d.Name, arg.Name)
			continue
		}
		a.values[arg.Name] = arg.Value
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
			a.b.fail(item.Position, "ontology-value", hint, "%s holds %s, which is of the wrong kind", name, item.Raw)
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
		if prefix, local, ok := strings.Cut(iri, ":"); ok && !strings.HasPrefix(local, "//") {
			if base, ok := a.b.o.Prefixes[prefix]; ok {
				iri = base + local
			} else if prefix != "urn" {
				a.b.fail(v.Position, "ontology-prefix", fmt.Sprintf(`declare it: extend schema @prefix(name: %q, iri: "…")`, prefix), "prefix %s is not declared", prefix)
				return
			}
		}
		if iri == "" || !graph.ValidIRI(iri) {
			a.b.fail(v.Position, "ontology-iri", "", "%q is no IRI", iri)
			return
		}
		list = append(list, quad.IRI(iri))
	})
	return list
}

func (b *builder) typ(d *ast.Definition) {
	t := &Type{Name: d.Name, Description: d.Description, Leaf: d.Kind == ast.Object, Singular: lowerFirst(d.Name), Plural: plural(lowerFirst(d.Name)), Pos: b.pos(d.Position)}
	if t.Description == "" {
		t.Description = "An entity of type " + d.Name + "."
	}
	if !upperName(d.Name) || reservedTypes[d.Name] {
		b.fail(d.Position, "ontology-name", "begin a type's name with a capital letter; the API's own names are taken", "%s cannot name a type", d.Name)
	}
	for _, dir := range d.Directives {
		if dir.Name != "entity" {
			b.fail(dir.Position, "ontology-directive", "a type takes @entity", "unknown directive @%s", dir.Name)
			continue
		}
		a := b.args(dir, "plural", "prefix", "maps")
		if p := a.text("plural"); p != "" {
			t.Plural = p
			if !lowerName(p) {
				b.fail(dir.Position, "ontology-name", "write it as people", "plural %q is no name of a field", p)
			}
		}
		t.Prefix = a.text("prefix")
		if _, _, ok := graph.SplitID(graph.ID(t.Prefix + ":x")); t.Prefix != "" && !ok {
			b.fail(dir.Position, "ontology-name", "use lower-case letters and digits", "prefix %q cannot begin an id", t.Prefix)
		}
		t.IRIs = a.iris("maps")
	}
	for _, parent := range d.Interfaces {
		if parent != "Entity" && parent != "Node" {
			b.parents[d.Name] = append(b.parents[d.Name], parent)
		}
	}
	b.o.Types = append(b.o.Types, t)
	b.o.types[t.Name] = t
}

// hierarchy finds each type's ancestors and leaves.
func (b *builder) hierarchy(defs []*ast.Definition) {
	for _, d := range defs {
		for _, p := range b.parents[d.Name] {
			switch up := b.o.types[p]; {
			case up == nil:
				b.fail(d.Position, "ontology-unknown-type", "declare it as an interface", "%s implements %s, which is not declared", d.Name, p)
			case up.Leaf:
				b.fail(d.Position, "ontology-leaf", fmt.Sprintf("make %s an interface and give its own instances a type below it", p), "%s implements %s, which is a type with instances", d.Name, p)
			}
		}
	}
	for i, d := range defs {
		t := b.o.types[d.Name]
		if t == nil || i >= len(b.o.Types) {
			continue
		}
		up := map[string]bool{}
		var climb func(name string) bool
		climb = func(name string) bool {
			for _, p := range b.parents[name] {
				if p == d.Name {
					return false
				}
				if !up[p] {
					up[p] = true
					if !climb(p) {
						return false
					}
				}
			}
			return true
		}
		if !climb(d.Name) {
			b.fail(d.Position, "ontology-cycle", "", "%s extends itself", d.Name)
			continue
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
	for _, d := range defs {
		if t := b.o.types[d.Name]; t != nil && !t.Leaf && len(t.Leaves) == 0 {
			b.fail(d.Position, "ontology-no-leaf", "make it a type, or let a type implement it", "interface %s has no type below it", d.Name)
		}
	}
}

var kinds = map[string]*Kind{
	"String": kind(Text), "Int": kind(Integer), "Float": kind(Number), "Boolean": kind(Boolean), "EDTF": kind(DateText), "DateTime": kind(DateTime), "IRI": kind(IRI),
}

func kind(k Kind) *Kind { return &k }

func (b *builder) properties(d *ast.Definition) {
	t := b.o.types[d.Name]
	for _, f := range d.Fields {
		if fixedFields[f.Name] {
			if f.Name == "name" && f.Type.NamedType == "String" && len(f.Directives) == 0 {
				continue // every entity has it
			}
			b.fail(f.Position, "ontology-clash", "every entity has it; leave it out", "%s.%s is a field of every entity", d.Name, f.Name)
			continue
		}
		p := &Property{Name: f.Name, Description: f.Description, Pos: b.pos(f.Position)}
		if p.Description == "" {
			p.Description = "The " + words(f.Name) + " of the " + words(d.Name) + "."
		}
		typ := f.Type
		p.Required = typ.NonNull
		if typ.Elem != nil {
			p.Many = true
			typ = typ.Elem
			if typ.Elem != nil {
				b.fail(f.Position, "ontology-type", "", "%s.%s is a list of lists", d.Name, f.Name)
				continue
			}
		}
		switch e := b.enums[typ.NamedType]; {
		case kinds[typ.NamedType] != nil:
			p.Kind = *kinds[typ.NamedType]
		case e != nil:
			p.Kind = Choice
			p.Choices = []Choices{b.choices(e)}
		default:
			b.fail(f.Position, "ontology-unknown-type", "a property is String, Int, Float, Boolean, EDTF, DateTime, IRI or an enum; what points at entities is a relation", "%s.%s is of type %s", d.Name, f.Name, typ.NamedType)
			continue
		}
		if !lowerName(f.Name) {
			b.fail(f.Position, "ontology-name", "begin it with a small letter", "%s cannot name a property", f.Name)
		}
		if len(f.Arguments) > 0 {
			b.fail(f.Position, "ontology-argument", "", "a property has no arguments")
		}
		for _, dir := range f.Directives {
			if dir.Name != "property" {
				b.fail(dir.Position, "ontology-directive", "a property takes @property", "unknown directive @%s", dir.Name)
				continue
			}
			a := b.args(dir, "pattern", "maps")
			p.IRIs = a.iris("maps")
			if s := a.text("pattern"); s != "" {
				re, err := regexp.Compile(s)
				if err != nil {
					b.fail(dir.Position, "ontology-pattern", "patterns are Go regular expressions", "%v", err)
				}
				p.Pattern = re
			}
		}
		t.Properties = append(t.Properties, p)
	}
}

func (b *builder) choices(e *ast.Definition) Choices {
	c := Choices{Name: e.Name, Description: e.Description}
	if c.Description == "" {
		c.Description = "The values of " + words(e.Name) + "."
	}
	for _, v := range e.EnumValues {
		w := Word{GraphQL: v.Name, File: camel(v.Name), Description: v.Description}
		if w.Description == "" {
			w.Description = strings.ToUpper(words(w.File)[:1]) + words(w.File)[1:] + "."
		}
		c.Words = append(c.Words, w)
	}
	return c
}

// inherit gives types the properties of their ancestors, and holds one name to
// one declaration.
func (b *builder) inherit() {
	own := map[*Type][]*Property{}
	for _, t := range b.o.Types {
		own[t] = t.Properties
	}
	for _, t := range b.o.Types {
		var all []*Property
		add := func(p *Property) {
			for _, q := range all {
				if q.Name == p.Name {
					if !sameProperty(p, q) {
						b.failAt(p.Pos, "ontology-clash", "one name says one thing: rename one of them", "%s is declared in another way at line %d", p.Name, q.Pos.Line)
					}
					return
				}
			}
			all = append(all, p)
		}
		for _, a := range t.Ancestors {
			for _, p := range own[a] {
				add(p)
			}
		}
		for _, p := range own[t] {
			add(p)
		}
		t.Properties = all
	}
	// The store derives properties by name, whatever the type.
	first := map[string]*Property{}
	for _, t := range b.o.Types {
		for _, p := range own[t] {
			if q := first[p.Name]; q == nil {
				first[p.Name] = p
			} else if !sameProperty(p, q) {
				b.failAt(p.Pos, "ontology-clash", "one name says one thing: rename one of them", "property %s is declared in another way at line %d", p.Name, q.Pos.Line)
			}
		}
	}
}

func (b *builder) failAt(at Position, code, hint, format string, args ...any) {
	b.fail(&ast.Position{Line: at.Line, Column: at.Column}, code, hint, format, args...)
}

func sameProperty(p, q *Property) bool {
	if p.Kind != q.Kind || p.Many != q.Many {
		return false
	}
	return p.Kind != Choice || p.Choices[0].Name == q.Choices[0].Name
}

func (b *builder) qualifier(d *ast.Definition) {
	for _, f := range d.Fields {
		q := &Qualifier{Name: f.Name, Description: f.Description, Pos: b.pos(f.Position)}
		if q.Description == "" {
			q.Description = "The " + words(f.Name) + "."
		}
		if b.o.qualifiers[f.Name] != nil {
			b.fail(f.Position, "ontology-twice", "", "qualifier %s is declared twice", f.Name)
			continue
		}
		if !lowerName(f.Name) {
			b.fail(f.Position, "ontology-name", "begin it with a small letter", "%s cannot name a qualifier", f.Name)
		}
		b.o.Qualifiers = append(b.o.Qualifiers, q)
		b.o.qualifiers[f.Name] = q
	}
}

func (b *builder) relation(f *ast.FieldDefinition) {
	r := &Relation{Name: f.Name, Description: f.Description, Pos: b.pos(f.Position)}
	if r.Description == "" {
		r.Description = "Claims of " + words(f.Name) + "."
	}
	if !lowerName(f.Name) {
		b.fail(f.Position, "ontology-name", "begin it with a small letter", "%s cannot name a relation", f.Name)
	}
	if b.o.relations[f.Name] != nil {
		b.fail(f.Position, "ontology-twice", "", "relation %s is declared twice", f.Name)
		return
	}
	typ := f.Type
	if typ.Elem != nil {
		typ = typ.Elem
	}
	switch name := typ.NamedType; {
	case kinds[name] != nil:
		r.Literal, r.Kind = true, *kinds[name]
	case name == "Entity":
	case b.o.types[name] != nil:
		r.Range = []*Type{b.o.types[name]}
	default:
		b.fail(f.Position, "ontology-unknown-type", "a relation points at a type of entities, at Entity, or at a scalar", "%s points at %s, which is not declared", f.Name, name)
	}
	found := false
	for _, dir := range f.Directives {
		if dir.Name != "relation" {
			b.fail(dir.Position, "ontology-directive", "a relation takes @relation", "unknown directive @%s", dir.Name)
			continue
		}
		found = true
		a := b.args(dir, "from", "to", "inverse", "inverseDescription", "symmetric", "dated", "functional", "qualifiers", "maps")
		types := func(arg string) (list []*Type) {
			a.each(arg, ast.EnumValue, "write the names of types, such as [Person]", func(v *ast.Value) {
				if t := b.o.types[v.Raw]; t != nil {
					list = append(list, t)
				} else if v.Raw != "Entity" {
					b.fail(v.Position, "ontology-unknown-type", "declare it", "type %s is not declared", v.Raw)
				}
			})
			return list
		}
		r.Domain = types("from")
		if to := types("to"); len(to) > 0 {
			if r.Range != nil || r.Literal {
				b.fail(dir.Position, "ontology-range", "write Entity as its type where to: lists several", "%s says twice what it points at", f.Name)
			}
			r.Range = to
		}
		r.Inverse, r.InverseDescription = a.text("inverse"), a.text("inverseDescription")
		r.Symmetric, r.Dated, r.Functional = a.flag("symmetric"), a.flag("dated"), a.flag("functional")
		a.each("qualifiers", ast.EnumValue, "write the names of qualifiers, such as [role]", func(v *ast.Value) {
			if b.o.qualifiers[v.Raw] == nil {
				b.fail(v.Position, "ontology-unknown-qualifier", "declare it in type Qualifiers", "qualifier %s is not declared", v.Raw)
			}
			r.Qualifiers = append(r.Qualifiers, v.Raw)
		})
		r.IRIs = a.iris("maps")
	}
	switch {
	case !found && !r.Literal:
		b.fail(f.Position, "ontology-relation", `write @relation(inverse: "…")`, "%s has no @relation", f.Name)
	case r.Literal && (r.Inverse != "" || r.Symmetric):
		b.fail(f.Position, "ontology-inverse", "leave inverse and symmetric out", "%s points at a value, so nothing points back", f.Name)
	case r.Symmetric && r.Inverse != "":
		b.fail(f.Position, "ontology-inverse", "leave the inverse out", "%s is symmetric: it is its own inverse", f.Name)
	case !r.Literal && !r.Symmetric && !lowerName(r.Inverse):
		b.fail(f.Position, "ontology-inverse", `write inverse: "holders", or symmetric: true`, "%s has no good name for its inverse", f.Name)
	case r.Symmetric && !sameTypes(r.Domain, r.Range):
		b.fail(f.Position, "ontology-symmetric", "from and the type it points at must be the same", "%s is symmetric between different types", f.Name)
	}
	if r.Inverse != "" && r.InverseDescription == "" {
		r.InverseDescription = "The other side of " + f.Name + ": " + r.Description
	}
	r.DomainLeaves, r.RangeLeaves = b.leaves(r.Domain), b.leaves(r.Range)
	b.o.Relations = append(b.o.Relations, r)
	b.o.relations[r.Name] = r
}

func sameTypes(a, b []*Type) bool {
	return slices.EqualFunc(a, b, func(x, y *Type) bool { return x == y })
}

func (b *builder) leaves(types []*Type) []*Type {
	var list []*Type
	for _, t := range b.o.Types {
		if t.Leaf && slices.ContainsFunc(types, func(u *Type) bool { return u == t || slices.Contains(t.Ancestors, u) }) {
			list = append(list, t)
		}
	}
	return list
}

func lowerName(s string) bool { return nameOf(s, 'a', 'z') }
func upperName(s string) bool { return nameOf(s, 'A', 'Z') }

func nameOf(s string, from, to rune) bool {
	for i, r := range s {
		if i == 0 && (r < from || r > to) || r != '_' && !(r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r))) {
			return false
		}
	}
	return s != "" && !strings.HasPrefix(s, "__")
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// plural makes a field's name from that of one; @entity(plural:) is for what
// it gets wrong.
func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "y") && !strings.ContainsAny(s[max(0, len(s)-2):len(s)-1], "aeiou"):
		return s[:len(s)-1] + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"):
		return s + "es"
	}
	return s + "s"
}

// words takes a name apart: "capacityMW" is "capacity MW".
func words(name string) string {
	var b strings.Builder
	for i, r := range name {
		up := unicode.IsUpper(r)
		if up && i > 0 && !unicode.IsUpper(rune(name[i-1])) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// camel turns NUCLEAR_POWER into nuclearPower.
func camel(s string) string {
	parts := strings.Split(strings.ToLower(s), "_")
	for i, p := range parts {
		if i > 0 && p != "" {
			parts[i] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "")
}
