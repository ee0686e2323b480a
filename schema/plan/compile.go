package plan

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
)

// Bounds of what one operation may unfold to when its fragments are written
// out for every type. They are far above what people write.
const (
	maxFields = 20_000
	maxSteps  = 2_000_000
)

// Compile makes the plan of an operation of a document that is valid by the
// schema. Of the variables it reads those that [Conditions] lists. The error is
// a [*gqlerror.Error]: with the code LIMIT_EXCEEDED where the operation unfolds
// to too many fields, with none where the schema is not the planner's.
func (p *Planner) Compile(doc *ast.QueryDocument, op *ast.OperationDefinition, vars map[string]any) (*Plan, error) {
	root := p.schema.Query
	if op.Operation != ast.Query || root == nil {
		return nil, gqlerror.ErrorPosf(op.Position, "there are no operations of the kind %s", op.Operation)
	}
	c := &compiler{
		Planner: p, doc: doc, op: op, vars: vars, calls: map[string]int{},
		plan: &Plan{Types: p.types, numbers: p.numbers, ontology: p.ontology, entityKeys: p.entityKeys, rules: p.rules},
	}
	var err error
	if c.plan.Root, err = c.set(root.Name, []ast.SelectionSet{op.SelectionSet}); err != nil {
		return nil, err
	}
	if c.undecided != nil {
		return nil, c.undecided
	}
	c.plan.fixed = make([]atomic.Pointer[fixed], len(c.calls))
	return c.plan, nil
}

// TypeNumber returns the number of an entity's concrete type, that of Resource
// where the schema has no such type.
func (p *Plan) TypeNumber(name string) int {
	if n, ok := p.numbers[name]; ok {
		return n
	}
	return len(p.Types) - 1
}

type compiler struct {
	*Planner
	doc    *ast.QueryDocument
	op     *ast.OperationDefinition
	vars   map[string]any
	plan   *Plan
	calls  map[string]int // numbers of calls, by what they ask
	fields int
	steps  int
	// undecided is about the first condition that is neither true nor false: a
	// variable may be null in spite of its default.
	undecided *gqlerror.Error
}

// group is the fields of one response key, in the order of the document.
type group struct {
	key    string
	fields []*ast.Field
}

// set compiles what is selected of a type; the selections of merged fields
// are taken together.
func (c *compiler) set(typ string, selections []ast.SelectionSet) (*Set, error) {
	concrete := c.concrete[typ]
	if typ == "Node" {
		concrete = slices.DeleteFunc(slices.Clone(concrete), func(t string) bool { return kindOf(t, c.ontology) != Entity })
	}
	return c.setOf(typ, concrete, selections)
}

func (c *compiler) setOf(typ string, concrete []string, selections []ast.SelectionSet) (*Set, error) {
	s := &Set{Kind: kindOf(typ, c.ontology), Type: typ}
	if s.Kind != Entity {
		list, err := c.list(s, typ, selections)
		s.ByType, s.Shared = [][]*Field{list}, list
		return s, err
	}
	s.ByType = make([][]*Field, len(c.types))
	for i, t := range concrete {
		list, err := c.list(s, t, selections)
		if err != nil {
			return nil, err
		}
		s.ByType[c.numbers[t]] = list
		for _, f := range list {
			if f.On == nil {
				f.On = make([]bool, len(c.types))
			}
			f.On[c.numbers[t]] = true
		}
		if i == 0 {
			s.Shared = list
		} else if !slices.Equal(list, s.Shared) {
			s.Shared = nil
		}
	}
	s.ReadsEntity = s.Shared == nil || typ != "Entity" && typ != "Node"
	for _, f := range s.Fields {
		switch f.Op {
		case Typename, EntityType, EntityName:
			s.ReadsEntity = true
		case EntityAliases, EntityWeakAliases, EntityIdentifiers, EntityProperty:
			s.ReadsEntity, s.Detail = true, graph.Whole
		}
	}
	return s, nil
}

// list compiles the fields of one concrete type, sharing with the others of
// the set those that are merged of the same fields of the document.
func (c *compiler) list(s *Set, typ string, selections []ast.SelectionSet) ([]*Field, error) {
	g := &gatherer{compiler: c, typ: typ, index: map[string]int{}, visited: map[string]bool{}}
	for _, sel := range selections {
		if err := g.gather(sel); err != nil {
			return nil, err
		}
	}
	list := make([]*Field, len(g.groups))
next:
	for i, gr := range g.groups {
		for _, f := range s.Fields {
			if f.Key == gr.key && slices.Equal(f.AST, gr.fields) {
				list[i] = f
				continue next
			}
		}
		f, err := c.field(s.Kind, typ, gr)
		if err != nil {
			return nil, err
		}
		f.Column = len(s.Fields)
		s.Fields = append(s.Fields, f)
		list[i] = f
	}
	return list, nil
}

// A gatherer collects the fields of a concrete type as CollectFields of the
// specification does (6.3.2).
type gatherer struct {
	*compiler
	typ     string
	groups  []group
	index   map[string]int
	visited map[string]bool
}

func (g *gatherer) gather(sel ast.SelectionSet) error {
	for _, s := range sel {
		if g.steps++; g.steps > maxSteps {
			return g.tooMuch(s.GetPosition())
		}
		switch s := s.(type) {
		case *ast.Field:
			if !g.included(s.Directives) {
				continue
			}
			key := s.Alias
			if key == "" {
				key = s.Name
			}
			i, ok := g.index[key]
			if !ok {
				i = len(g.groups)
				g.index[key] = i
				g.groups = append(g.groups, group{key: key})
			}
			g.groups[i].fields = append(g.groups[i].fields, s)
		case *ast.InlineFragment:
			if g.included(s.Directives) && g.applies(s.TypeCondition) {
				if err := g.gather(s.SelectionSet); err != nil {
					return err
				}
			}
		case *ast.FragmentSpread:
			if !g.included(s.Directives) || g.visited[s.Name] {
				continue
			}
			g.visited[s.Name] = true
			def := g.doc.Fragments.ForName(s.Name)
			if def == nil {
				return gqlerror.ErrorPosf(s.Position, "fragment %s is not defined", s.Name)
			}
			if g.applies(def.TypeCondition) {
				if err := g.gather(def.SelectionSet); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (g *gatherer) applies(condition string) bool {
	return condition == "" || g.is[[2]string{g.typ, condition}]
}

func (c *compiler) included(directives ast.DirectiveList) bool {
	for _, d := range directives {
		if arg := d.Arguments.ForName("if"); arg != nil && (d.Name == "skip" || d.Name == "include") {
			yes, ok := value(arg.Value, c.vars).(bool)
			if !ok && c.undecided == nil {
				c.undecided = gqlerror.ErrorPosf(arg.Value.Position, "@%s: if cannot be null, but $%s is", d.Name, arg.Value.Raw)
				c.undecided.Extensions = map[string]any{"code": "BAD_USER_INPUT"}
			}
			if yes == (d.Name == "skip") {
				return false
			}
		}
	}
	return true
}

func (c *compiler) tooMuch(at *ast.Position) error {
	err := gqlerror.ErrorPosf(at, "the operation unfolds to too many fields")
	err.Extensions = map[string]any{"code": "LIMIT_EXCEEDED"}
	return err
}

func (c *compiler) field(kind Kind, parent string, gr group) (*Field, error) {
	first := gr.fields[0]
	if c.fields++; c.fields > maxFields {
		return nil, c.tooMuch(first.Position)
	}
	f := &Field{Key: gr.key, Label: append(strconv.AppendQuote(nil, gr.key), ':'), AST: gr.fields, Call: -1, plan: c.plan}
	if err := c.resolve(f, kind, parent, first.Name); err != nil {
		return nil, gqlerror.WrapPos(first.Position, err)
	}
	if f.Op == Typename {
		f.NonNull = true
		return f, nil
	}
	def := first.Definition
	if def == nil {
		return nil, gqlerror.ErrorPosf(first.Position, "the document was not validated")
	}
	for _, arg := range first.Arguments {
		c.noteNotNull(arg.Value)
	}
	f.NonNull = def.Type.NonNull
	if def.Type.Elem != nil {
		f.ElemNonNull = def.Type.Elem.NonNull
	}
	if f.Op != Introspection {
		if err := c.selection(f, def.Type.Name()); err != nil {
			return nil, err
		}
	}
	if kind == Query || len(def.Arguments) > 0 {
		f.Call = c.call(f)
		f.fixed = !slices.ContainsFunc(first.Arguments, func(a *ast.Argument) bool { return hasVariable(a.Value) })
	}
	return f, nil
}

// noteNotNull notes the variables of a value that must not be null and may be.
func (c *compiler) noteNotNull(v *ast.Value) {
	if v.Kind == ast.Variable && v.ExpectedType != nil && v.ExpectedType.NonNull {
		if def := c.op.VariableDefinitions.ForName(v.Raw); def != nil && !def.Type.NonNull {
			c.plan.notNull = append(c.plan.notNull, v)
		}
	}
	for _, child := range v.Children {
		c.noteNotNull(child.Value)
	}
}

// selection compiles what is selected of a field's value.
func (c *compiler) selection(f *Field, typ string) error {
	var selections []ast.SelectionSet
	for _, a := range f.AST {
		if len(a.SelectionSet) > 0 {
			selections = append(selections, a.SelectionSet)
		}
	}
	if selections == nil {
		return nil
	}
	var err error
	if f.Set, err = c.set(typ, selections); err == nil && typ == "Node" {
		f.Claims, err = c.set("Claim", selections)
	}
	return err
}

// call numbers what a field asks of the store: its meaning, its arguments as
// they are written, and which parts of the answer are wanted that are read
// only then.
func (c *compiler) call(f *Field) int {
	var b strings.Builder
	fmt.Fprintf(&b, "%d %d", f.Op, f.Direction)
	if f.Relation != nil {
		b.WriteString(" " + f.Relation.Name)
	}
	if f.Type != nil {
		b.WriteString(" " + f.Type.Name)
	}
	for _, def := range f.AST[0].Definition.Arguments {
		if arg := f.AST[0].Arguments.ForName(def.Name); arg != nil {
			b.WriteString(" " + def.Name + ":" + arg.Value.String())
		}
	}
	fmt.Fprintf(&b, " %t %t %t", f.wantsItems(), f.Set.Has(TotalCount), f.Set.Has(TimelineSpans))
	if f.Op == QueryAggregate || f.Op == EntityAggregate {
		for _, op := range []Op{GroupEarliest, GroupLatest, GroupSubjects, GroupObjects} {
			fmt.Fprintf(&b, " %t", f.Set.Has(op))
		}
	}
	n, ok := c.calls[b.String()]
	if !ok {
		n = len(c.calls)
		c.calls[b.String()] = n
	}
	return n
}

// wantsItems tells whether more than the length of a list is selected.
func (f *Field) wantsItems() bool {
	return f.Set != nil && (f.Set.Has(Edges) || f.Set.Has(Nodes) || f.Set.Has(ConnectionPageInfo))
}

// Conditions returns the names of the variables that @skip and @include name
// anywhere in a document, sorted. Two requests for one operation whose
// variables agree on these have the same plan.
func Conditions(doc *ast.QueryDocument) []string {
	var names []string
	directives := func(list ast.DirectiveList) {
		for _, d := range list {
			if arg := d.Arguments.ForName("if"); arg != nil && arg.Value.Kind == ast.Variable && (d.Name == "skip" || d.Name == "include") {
				names = append(names, arg.Value.Raw)
			}
		}
	}
	var walk func(ast.SelectionSet)
	walk = func(sel ast.SelectionSet) {
		for _, s := range sel {
			switch s := s.(type) {
			case *ast.Field:
				directives(s.Directives)
				walk(s.SelectionSet)
			case *ast.InlineFragment:
				directives(s.Directives)
				walk(s.SelectionSet)
			case *ast.FragmentSpread:
				directives(s.Directives)
			}
		}
	}
	for _, op := range doc.Operations {
		walk(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		walk(f.SelectionSet)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Variant is a short text that is equal for variables that agree on conditions.
func Variant(conditions []string, vars map[string]any) string {
	b := make([]byte, len(conditions))
	for i, name := range conditions {
		switch yes, ok := vars[name].(bool); {
		case !ok:
			b[i] = '-' // null, or a variable of another operation
		case yes:
			b[i] = '1'
		default:
			b[i] = '0'
		}
	}
	return string(b)
}
