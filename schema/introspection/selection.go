package introspection

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// A selection is a field that is asked for, with what is asked of its value.
// Introspection's types are all objects, so fragments can be written out, and
// equal keys merged, before anything is answered.
type selection struct {
	key        string
	name       string
	deprecated bool // includeDeprecated
	fields     []*selection
}

// selections collects the fields of selection sets, in the order of their
// first occurrence.
func selections(vars map[string]any, sets ...ast.SelectionSet) []*selection {
	type group struct {
		selection *selection
		sets      []ast.SelectionSet
	}
	var groups []*group
	byKey := map[string]*group{}
	spread := map[string]bool{}
	var collect func(set ast.SelectionSet)
	collect = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				if !included(sel.Directives, vars) {
					continue
				}
				g := byKey[sel.Alias]
				if g == nil {
					deprecated, _ := argument(sel, "includeDeprecated", vars).(bool)
					g = &group{selection: &selection{key: sel.Alias, name: sel.Name, deprecated: deprecated}}
					byKey[sel.Alias] = g
					groups = append(groups, g)
				}
				g.sets = append(g.sets, sel.SelectionSet)
			case *ast.InlineFragment:
				if included(sel.Directives, vars) {
					collect(sel.SelectionSet)
				}
			case *ast.FragmentSpread:
				if included(sel.Directives, vars) && !spread[sel.Name] {
					spread[sel.Name] = true
					collect(sel.Definition.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		collect(set)
	}
	list := make([]*selection, len(groups))
	for i, g := range groups {
		g.selection.fields = selections(vars, g.sets...)
		list[i] = g.selection
	}
	return list
}

// included tells what @skip and @include say.
func included(directives ast.DirectiveList, vars map[string]any) bool {
	for _, d := range directives {
		if d.Name != "skip" && d.Name != "include" {
			continue
		}
		arg := d.Arguments.ForName("if")
		if arg == nil {
			continue
		}
		if on, _ := value(arg.Value, vars).(bool); on == (d.Name == "skip") {
			return false
		}
	}
	return true
}

// argument returns the value of a field's argument, nil where it has none.
func argument(f *ast.Field, name string, vars map[string]any) any {
	if arg := f.Arguments.ForName(name); arg != nil {
		return value(arg.Value, vars)
	}
	return nil
}

// value reads a text, a flag or a variable: introspection's arguments are no
// other things.
func value(v *ast.Value, vars map[string]any) any {
	switch v.Kind {
	case ast.Variable:
		return vars[v.Raw]
	case ast.BooleanValue:
		return v.Raw == "true"
	case ast.StringValue, ast.BlockValue:
		return v.Raw
	}
	return nil
}
