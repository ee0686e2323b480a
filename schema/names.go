package schema

import (
	"context"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"

	"entente/graph"
	"entente/graph/ontology"
	"entente/schema/plan"
)

const (
	// mostUnknown is how many unknown names one answer tells.
	mostUnknown = 10
	// longestGuess is how many bytes a name has at most for which one like it is
	// looked for.
	longestGuess = 80
)

// unknownNames returns an error for each name that neither the ontology nor the
// graph has. They are asked for in the order of what it costs: a graph's
// subrelations are at hand, its counters are read, and datasets that have no
// claims last.
func unknownNames(ctx context.Context, o *ontology.Ontology, snap graph.Snapshot, names []plan.Name) (gqlerror.List, error) {
	if len(names) == 0 {
		return nil, nil
	}
	subrelations, err := snap.Relations(ctx)
	if err != nil {
		return nil, err
	}
	names = slices.DeleteFunc(slices.Clone(names), func(n plan.Name) bool {
		_, known := subrelations[n.Text]
		return known && n.Kind == plan.RelationName
	})
	if len(names) == 0 {
		return nil, nil
	}
	known, err := namesOf(ctx, o, snap, subrelations)
	if err != nil {
		return nil, err
	}
	var errs gqlerror.List
	for _, n := range names {
		if known[n.Kind][n.Text] || len(errs) == mostUnknown {
			continue
		}
		errs = append(errs, unknownName(o, n, known[n.Kind]))
	}
	return errs, nil
}

// namesOf returns what is known of each kind.
func namesOf(ctx context.Context, o *ontology.Ontology, snap graph.Snapshot, subrelations graph.Relations) (map[plan.NameKind]map[string]bool, error) {
	stats, err := snap.Stats(ctx)
	if err != nil {
		return nil, err
	}
	datasets, err := snap.Datasets(ctx)
	if err != nil {
		return nil, err
	}
	known := map[plan.NameKind]map[string]bool{plan.RelationName: {}, plan.DatasetName: {}}
	for _, r := range o.Relations {
		known[plan.RelationName][r.Name] = true
	}
	for name, sub := range subrelations {
		known[plan.RelationName][name], known[plan.RelationName][sub.Parent] = true, true
	}
	for _, t := range stats.Relations {
		known[plan.RelationName][t.Name] = true
	}
	for _, d := range datasets {
		known[plan.DatasetName][d.ID] = true
	}
	return known, nil
}

// unknownName says that there is no such thing, and what it may have been.
func unknownName(o *ontology.Ontology, n plan.Name, known map[string]bool) *gqlerror.Error {
	what := "relation"
	if n.Kind == plan.DatasetName {
		what = "dataset"
	}
	shown, hint := n.Text, ""
	if len(shown) > longestGuess {
		shown = strings.ToValidUTF8(shown[:longestGuess], "") + "…"
	} else if r := o.Inverse(n.Text); r != nil && n.Kind == plan.RelationName {
		hint = ": it is the inverse of " + r.Name
	} else {
		names := make([]string, 0, len(known))
		for name := range known {
			if len(name) <= longestGuess {
				names = append(names, name)
			}
		}
		slices.Sort(names)
		if near := core.SuggestionList(n.Text, names); len(near) > 0 {
			hint = ": did you mean " + core.QuotedOrList(near[:min(3, len(near))]...) + "?"
		}
	}
	return fault(codeInput, n.Field.AST[0].Position, "%s: %s: there is no %s %q%s", n.Field.AST[0].Name, n.Argument, what, shown, hint)
}
