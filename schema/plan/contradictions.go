package plan

import (
	"entente/graph/contradictions"
	"entente/graph/ontology"
)

// ContradictionQuery returns what QueryContradictions, EntityContradictions or
// ClaimContradictions asks. Where only the number is selected, the page is empty.
func (f *Field) ContradictionQuery(a *Arguments) contradictions.Query {
	return asked[contradictions.Query](f, a)
}

func (r *reader) contradictionQuery() contradictions.Query {
	q := contradictions.Query{
		Where:     r.claimFilter("where", r.arg("where")),
		Rules:     words[contradictions.Rule](r, ContradictionRuleNames, r.arg("rules")),
		KnownAt:   r.moment("knownAt"),
		Relations: r.f.plan.rules,
		First:     r.number("first", r.limit),
		After:     r.text("after"),
	}
	if q.After != "" {
		r.cursor(q.After, contradictions.CheckCursor(q.After))
	}
	r.noItems(&q.First)
	return q
}

// contradictionRelations returns what an ontology says that contradictions
// depend on.
func contradictionRelations(o *ontology.Ontology) contradictions.Relations {
	r := contradictions.Relations{Functional: map[string]bool{}}
	for _, relation := range o.Relations {
		if relation.Symmetric {
			r.Symmetric = append(r.Symmetric, relation.Name)
		}
		if relation.Functional {
			r.Functional[relation.Name] = relation.Dated
		}
	}
	return r
}
