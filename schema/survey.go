package schema

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const (
	// introspectionDepth bounds what lies below __schema and __type. The
	// query that graphql-js sends takes 15, of which 9 go into one type.
	introspectionDepth = 20
	// expansion is how many times the token limit a document's fields may be
	// once its fragments are written out where they are spread.
	expansion = 2
	// maxName bounds names: validation compares unknown ones with known ones.
	maxName = 200
	// maxInputDepth bounds lists and objects within values.
	maxInputDepth = 20
)

// survey holds a document to the limits, before it is validated: some of
// validation's rules take time that grows with the square of what they bound.
// It merges fields by response key as execution does, whatever their types, so
// it may count more than execution will, never less. Of each operation it
// returns what it has.
func survey(doc *ast.QueryDocument, l Limits) (map[*ast.OperationDefinition]*usage, *gqlerror.Error) {
	s := &surveyor{limits: l, fragments: make(map[string]*ast.FragmentDefinition, len(doc.Fragments)), reached: map[string]bool{}}
	for _, f := range doc.Fragments {
		s.fragments[f.Name] = f
		s.name(f.Name, f.Position)
		s.name(f.TypeCondition, f.Position)
		s.directives(f.Directives)
		s.count(f.SelectionSet)
	}
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			s.name(v.Variable, v.Position)
			s.name(v.Type.Name(), v.Position)
			s.value(v.DefaultValue, 0)
			s.directives(v.Directives)
		}
		s.directives(op.Directives)
		s.count(op.SelectionSet)
	}
	usages := make(map[*ast.OperationDefinition]*usage, len(doc.Operations))
	for _, op := range doc.Operations {
		s.usage = newUsage()
		usages[op] = s.usage
		s.level([]part{{set: op.SelectionSet}}, 1, l.Depth)
	}
	for _, f := range doc.Fragments {
		if !s.reached[f.Name] { // validation will say so, in its own time
			s.usage = newUsage()
			s.level([]part{{set: f.SelectionSet}}, 1, l.Depth)
		}
	}
	return usages, s.err
}

type surveyor struct {
	limits    Limits
	fragments map[string]*ast.FragmentDefinition
	reached   map[string]bool // fragments
	aliases   int
	written   int // directives
	fields    int
	usage     *usage          // of the operation that is looked at
	err       *gqlerror.Error // the first
}

// A part is a selection set, and the fragments that it lies in.
type part struct {
	set    ast.SelectionSet
	within *frame
}

type frame struct {
	fragment string
	outer    *frame
}

func (f *frame) has(fragment string) bool {
	for ; f != nil; f = f.outer {
		if f.fragment == fragment {
			return true
		}
	}
	return false
}

func (s *surveyor) fail(at *ast.Position, format string, args ...any) {
	if s.err == nil {
		s.err = fault(codeLimit, at, format, args...)
	}
}

// count looks at a definition's selections once, as they are written.
func (s *surveyor) count(set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if sel.Alias != sel.Name {
				if s.aliases++; s.aliases > s.limits.Aliases {
					s.fail(sel.Position, "the document has more than %d aliases", s.limits.Aliases)
				}
				s.name(sel.Alias, sel.Position)
			}
			s.name(sel.Name, sel.Position)
			for _, a := range sel.Arguments {
				s.name(a.Name, a.Position)
				s.value(a.Value, 0)
			}
			s.directives(sel.Directives)
			s.count(sel.SelectionSet)
		case *ast.InlineFragment:
			s.name(sel.TypeCondition, sel.Position)
			s.directives(sel.Directives)
			s.count(sel.SelectionSet)
		case *ast.FragmentSpread:
			s.name(sel.Name, sel.Position)
			s.directives(sel.Directives)
		}
	}
}

func (s *surveyor) name(name string, at *ast.Position) {
	if len(name) > maxName {
		s.fail(at, "a name is longer than %d characters", maxName)
	}
}

func (s *surveyor) directives(list ast.DirectiveList) {
	for _, d := range list {
		if s.written++; s.written > s.limits.Directives {
			s.fail(d.Position, "the document has more than %d directives", s.limits.Directives)
			return
		}
		s.name(d.Name, d.Position)
		for _, a := range d.Arguments {
			s.name(a.Name, a.Position)
			s.value(a.Value, 0)
		}
	}
}

func (s *surveyor) value(v *ast.Value, depth int) {
	switch {
	case v == nil:
	case v.Kind == ast.EnumValue, v.Kind == ast.Variable:
		s.name(v.Raw, v.Position)
	case v.Kind == ast.ListValue, v.Kind == ast.ObjectValue:
		if depth >= maxInputDepth {
			s.fail(v.Position, "a value is nested more than %d deep", maxInputDepth)
			return
		}
		if v.Kind == ast.ListValue && len(v.Children) > s.limits.Page {
			s.fail(v.Position, "a list has more than %d values", s.limits.Page)
		}
		for _, c := range v.Children {
			s.name(c.Name, c.Position)
			s.value(c.Value, depth+1)
		}
	}
}

// level looks at the selection sets that make one object, with their
// fragments written out, and then at those of each response key below.
func (s *surveyor) level(parts []part, depth, deepest int) {
	type group struct {
		first *ast.Field
		times int
		parts []part
	}
	groups := map[string]*group{}
	spread := map[string]bool{}
	var order []*group
	var collect func(p part)
	collect = func(p part) {
		for _, sel := range p.set {
			if s.err != nil {
				return
			}
			if s.fields++; s.fields > expansion*s.limits.Tokens {
				s.fail(sel.GetPosition(), "the document selects more than %d fields once its fragments are written out", expansion*s.limits.Tokens)
				return
			}
			switch sel := sel.(type) {
			case *ast.Field:
				s.usage.fields++
				g := groups[sel.Alias]
				if g == nil {
					g = &group{first: sel}
					groups[sel.Alias] = g
					order = append(order, g)
				}
				if g.times++; g.times > s.limits.Repeats {
					s.fail(sel.Position, "the response key %s is asked for more than %d times in one place", sel.Alias, s.limits.Repeats)
					return
				}
				for _, a := range sel.Arguments {
					s.usage.add(a.Value)
				}
				if s.usage.least() > mostValues(s.limits) {
					s.err = tooManyValues(sel.Position, s.limits)
					return
				}
				if len(sel.SelectionSet) > 0 {
					g.parts = append(g.parts, part{sel.SelectionSet, p.within})
				}
			case *ast.InlineFragment:
				collect(part{sel.SelectionSet, p.within})
			case *ast.FragmentSpread:
				f := s.fragments[sel.Name]
				if f == nil || spread[sel.Name] || p.within.has(sel.Name) {
					continue // unknown or a cycle: validation says so
				}
				spread[sel.Name], s.reached[sel.Name] = true, true
				collect(part{f.SelectionSet, &frame{sel.Name, p.within}})
			}
		}
	}
	for _, p := range parts {
		collect(p)
	}
	if depth == 1 && len(order) > s.limits.Roots {
		s.fail(order[s.limits.Roots].first.Position, "the operation has more than %d root fields", s.limits.Roots)
	}
	for _, g := range order {
		if s.err != nil {
			return
		}
		if depth > deepest {
			s.fail(g.first.Position, "fields are nested more than %d deep", deepest)
			return
		}
		if len(g.parts) == 0 {
			continue
		}
		below := deepest
		if depth == 1 && (g.first.Name == "__schema" || g.first.Name == "__type") {
			below = max(deepest, introspectionDepth)
		}
		s.level(g.parts, depth+1, below)
	}
}
