package ontology

import (
	"fmt"
	"slices"
	"strings"

	"entente/graph"
)

// Severity is how much a violation weighs.
type Severity uint8

// The severities. What breaks an Error cannot be held in the graph's terms; a
// Warning may be told and let be.
const (
	Error Severity = iota
	Warning
)

func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// A Violation is one way in which data do not keep to the ontology. It names
// what is wrong, not where it stands: the reader of the file knows that.
type Violation struct {
	Severity Severity
	Code     string // stable, kebab-case
	Message  string
	Hint     string // what to do; may be empty
}

func (v Violation) Error() string {
	if v.Hint == "" {
		return v.Message
	}
	return v.Message + " (" + v.Hint + ")"
}

// InputError returns the violation as an error in a file.
func (v Violation) InputError(file string, line, column int) *graph.InputError {
	return &graph.InputError{File: file, Line: line, Column: column, Code: v.Code, Msg: v.Message, Hint: v.Hint}
}

// FirstError returns the first violation that is no warning, as a
// [*graph.InputError] without a place, or nil.
func FirstError(violations []Violation) error {
	for _, v := range violations {
		if v.Severity == Error {
			return v.InputError("", 0, 0)
		}
	}
	return nil
}

// CheckClaim returns what is wrong with a claim of the own vocabulary, in the
// order of its fields. The types are those of its ends, "" where an end is a
// foreign resource, is not known, or is a literal. rel holds the subrelations
// of the data: a claim of one keeps to the rules of the relation that it is
// under. The form of the claim is not looked at; see [graph.Claim.Validate].
//
// A relation that names its domain or range wants an end of one of those
// types: one without a type is an error, since the typed fields of the API
// would never show it. A relation of Entity takes any end.
func (o *Ontology) CheckClaim(c *graph.Claim, subjectType, objectType string, rel graph.Relations) []Violation {
	root := rel.Root(c.Relation)
	r := o.relations[root]
	if r == nil {
		return []Violation{o.unknownRelation(c.Relation, root)}
	}
	var list []Violation
	add := func(code, hint, format string, args ...any) {
		list = append(list, Violation{Error, code, fmt.Sprintf(format, args...), hint})
	}
	if why := misfit(subjectType, r.Domain, r.DomainLeaves); why != "" {
		add("wrong-domain", "it is "+from(r.Domain), "the subject of %s, %s, %s", c.Relation, c.Subject, why)
	}
	switch {
	case r.Literal && c.Value == nil:
		add("wants-value", "give a value", "%s takes %s, not an entity such as %s", c.Relation, r.Kind, c.Object)
	case r.Literal:
		if why := r.Kind.literalFault(c.Value); why != "" {
			add("bad-value", "", "the value of %s %s", c.Relation, why)
		}
	case c.Value != nil:
		add("wants-entity", "give the id of an entity", "%s points at an entity, not at the value %s", c.Relation, quote(graph.TermOf(c.Value).Text))
	default:
		if why := misfit(objectType, r.Range, r.RangeLeaves); why != "" {
			add("wrong-range", "it points at "+names(r.Range), "the object of %s, %s, %s", c.Relation, c.Object, why)
		}
	}
	for _, q := range c.Qualifiers {
		switch known := o.qualifiers[q.Key]; {
		case known == nil:
			add("unknown-qualifier", "declare it in type Qualifiers", "the ontology has no qualifier %s", q.Key)
		case !known.General && !slices.Contains(r.Qualifiers, q.Key):
			add("wrong-qualifier", "list it in the relation's qualifiers", "%s takes no qualifier %s", root, q.Key)
		}
	}
	return list
}

func (o *Ontology) unknownRelation(name, root string) Violation {
	v := Violation{Code: "unknown-relation", Message: "the ontology has no relation " + name}
	switch {
	case root != name:
		v.Message = fmt.Sprintf("%s is under %s, which is no relation of the ontology", name, root)
	case o.inverses[name] != nil:
		v.Hint = fmt.Sprintf("it is the inverse of %s: swap subject and object", o.inverses[name].Name)
	case strings.Contains(name, ":"):
		v.Hint = "a subrelation needs a quad that says what relation it is under"
	default:
		v.Hint = "declare it in type Relations"
	}
	return v
}

// CheckEntity returns what is wrong with an entity: errors in its type and
// properties, warnings for what it should have. A foreign resource, without a
// type, keeps to no rules.
func (o *Ontology) CheckEntity(e *graph.Entity) []Violation {
	if e.Type == "" {
		return nil
	}
	t := o.types[e.Type]
	switch {
	case t == nil:
		return []Violation{{Error, "unknown-type", "the ontology has no type " + e.Type, "declare it"}}
	case !t.Leaf:
		return []Violation{{Error, "type-not-leaf", fmt.Sprintf("%s cannot be of type %s, which has types below it", e.ID, t.Name), "use " + names(t.Leaves)}}
	}
	var list []Violation
	add := func(s Severity, code, hint, format string, args ...any) {
		list = append(list, Violation{s, code, fmt.Sprintf(format, args...), hint})
	}
	if e.Name == "" {
		add(Warning, "missing-name", "", "%s has no name", e.ID)
	}
	count := map[string]int{}
	for _, v := range e.Properties {
		count[v.Name]++
		p := t.Property(v.Name)
		if p == nil {
			hint := "declare it"
			if r := o.relations[v.Name]; r != nil {
				hint = "it is a relation: make a claim of it"
			}
			add(Error, "unknown-property", hint, "%s has no property %s", t.Name, v.Name)
			continue
		}
		if why := p.fault(v.Value); why != "" {
			add(Error, "bad-value", "", "%s of %s %s", p.Name, e.ID, why)
		}
	}
	for _, p := range t.Properties {
		switch n := count[p.Name]; {
		case n == 0 && p.Required:
			add(Warning, "missing-property", "", "%s, a %s, has no %s", e.ID, t.Name, p.Name)
		case n > 1 && !p.Many:
			add(Warning, "many-values", "the first counts", "%s has %d values of %s, which has one", e.ID, n, p.Name)
		}
	}
	return list
}

// misfit says why an end of that type is none that a relation takes, "" if it is one.
func misfit(typ string, declared, leaves []*Type) string {
	switch {
	case len(declared) == 0 || slices.ContainsFunc(leaves, func(t *Type) bool { return t.Name == typ }):
		return ""
	case typ == "":
		return "has no type"
	}
	return "is a " + typ
}

func from(types []*Type) string { return "a relation of " + names(types) }

func names(types []*Type) string {
	list := make([]string, len(types))
	for i, t := range types {
		list[i] = t.Name
	}
	if len(list) > 1 {
		return strings.Join(list[:len(list)-1], ", ") + " or " + list[len(list)-1]
	}
	return strings.Join(list, "")
}
