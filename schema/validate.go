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

// maxHelped is how many errors a document may have for its errors to suggest
// what was meant: each compares a name with all that are known.
const maxHelped = 10

// plainRules are gqlparser's, in the order of their names, with a rule of our
// own in the place of one. helpfulRules are the same with suggestions.
var plainRules, helpfulRules = documentRules(false), documentRules(true)

func documentRules(helpful bool) []core.Rule {
	inner := rules.NewDefaultRules().GetInner()
	inner[rules.ValuesOfCorrectTypeRule.Name] = valuesOfCorrectType(helpful)
	if !helpful {
		inner[rules.FieldsOnCorrectTypeRule.Name] = rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc
		inner[rules.KnownArgumentNamesRule.Name] = rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc
		inner[rules.KnownTypeNamesRule.Name] = rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc
	}
	var list []core.Rule
	for _, name := range slices.Sorted(maps.Keys(inner)) {
		list = append(list, core.Rule{Name: name, RuleFunc: inner[name]})
	}
	return list
}

// validate holds a document to the specification's rules and sets the
// definitions of its nodes.
func validate(s *ast.Schema, doc *ast.QueryDocument) gqlerror.List {
	errs, all := check(s, doc, plainRules)
	if all > 0 && all <= maxHelped {
		errs, _ = check(s, doc, helpfulRules)
	}
	return errs
}

// check returns the first errors, in the order of the document, and how many
// there are.
func check(s *ast.Schema, doc *ast.QueryDocument, rules []core.Rule) (errs gqlerror.List, all int) {
	events := &core.Events{}
	for _, rule := range rules {
		rule.RuleFunc(events, func(options ...core.ErrorOption) {
			if all++; all > maxErrors {
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
	// Rules speak up as the walk leaves their nodes.
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int {
		if len(a.Locations) == 0 || len(b.Locations) == 0 {
			return len(b.Locations) - len(a.Locations)
		}
		return cmp.Or(cmp.Compare(a.Locations[0].Line, b.Locations[0].Line), cmp.Compare(a.Locations[0].Column, b.Locations[0].Column))
	})
	return errs, all
}
