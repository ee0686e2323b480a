package schema

import (
	"cmp"
	"maps"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// maxErrors is how many errors a refused request tells of.
const maxErrors = 50

// documentRules are gqlparser's, in the order of their names, with a rule of
// our own in the place of one.
var documentRules = func() []core.Rule {
	inner := rules.NewDefaultRules().GetInner()
	inner[rules.ValuesOfCorrectTypeRule.Name] = valuesOfCorrectType
	var list []core.Rule
	for _, name := range slices.Sorted(maps.Keys(inner)) {
		list = append(list, core.Rule{Name: name, RuleFunc: inner[name]})
	}
	return list
}()

// validate holds a document to the specification's rules and sets the
// definitions of its nodes.
func validate(s *ast.Schema, doc *ast.QueryDocument) gqlerror.List {
	var errs gqlerror.List
	events := &core.Events{}
	for _, rule := range documentRules {
		rule.RuleFunc(events, func(options ...core.ErrorOption) {
			if len(errs) >= maxErrors {
				return
			}
			e := &gqlerror.Error{Rule: rule.Name}
			for _, o := range options {
				o(e)
			}
			setCode(e, codeValidation)
			errs = append(errs, e)
		})
	}
	core.Walk(s, doc, events)
	// Rules speak up as the walk leaves their nodes: give the order of the text.
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int {
		if len(a.Locations) == 0 || len(b.Locations) == 0 {
			return len(b.Locations) - len(a.Locations)
		}
		return cmp.Or(cmp.Compare(a.Locations[0].Line, b.Locations[0].Line), cmp.Compare(a.Locations[0].Column, b.Locations[0].Column))
	})
	return errs
}
