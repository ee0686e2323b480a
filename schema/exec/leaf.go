package exec

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
	"entente/schema/plan"
)

// leaf writes an object that leads to no other, field by field. It needs no
// table.
func (w *writer) leaf(f *plan.Field, value func(*plan.Field) result) result {
	w.path = append(w.path, step{key: f.Key})
	res := w.leafObject(f.Set, value)
	w.path = w.path[:len(w.path)-1]
	return res
}

func (w *writer) leafObject(set *plan.Set, value func(*plan.Field) result) result {
	start := len(w.buf)
	w.buf = append(w.buf, '{')
	for i, f := range set.Shared {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = append(w.buf, f.Label...)
		if !w.settle(f, value(f)) {
			w.buf = w.buf[:start]
			return failed
		}
	}
	w.buf = append(w.buf, '}')
	return wrote
}

// writeList writes objects that lead to no other.
func writeList[T any](w *writer, f *plan.Field, list []T, value func(*writer, *plan.Field, *T) result) result {
	start := len(w.buf)
	w.buf = append(w.buf, '[')
	w.path = append(w.path, step{key: f.Key}, step{})
	defer func() { w.path = w.path[:len(w.path)-2] }()
	for i := range list {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.path[len(w.path)-1].index = i
		if w.leafObject(f.Set, func(f *plan.Field) result { return value(w, f, &list[i]) }) == failed {
			if f.ElemNonNull {
				w.buf = w.buf[:start]
				return failed
			}
			w.buf = append(w.buf, "null"...)
		}
	}
	w.buf = append(w.buf, ']')
	return wrote
}

// strings writes a list of strings.
func (w *writer) strings(list []string) result {
	w.buf = append(w.buf, '[')
	for i, s := range list {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.string(s)
	}
	w.buf = append(w.buf, ']')
	return wrote
}

// names writes a list of texts that need no escapes.
func (w *writer) names(n int, name func(i int) string) result {
	w.buf = append(w.buf, '[')
	for i := range n {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.name(name(i))
	}
	w.buf = append(w.buf, ']')
	return wrote
}

func writeIdentifier(w *writer, f *plan.Field, id *graph.Identifier) result {
	switch f.Op {
	case plan.IdentifierScheme:
		return w.string(id.Scheme)
	case plan.IdentifierValue:
		return w.string(id.Value)
	}
	return w.name(f.Typename)
}

func writeRelationCount(w *writer, f *plan.Field, c *graph.RelationCount) result {
	switch f.Op {
	case plan.CountRelation:
		return w.string(c.Relation)
	case plan.CountDirection:
		return w.name(plan.DirectionNames[c.Direction])
	case plan.CountCount:
		return w.int(f, c.Count)
	}
	return w.name(f.Typename)
}

// iri returns the IRI of a node; of a blank node "_:label".
func iri(v quad.Value) string {
	switch v := v.(type) {
	case quad.IRI:
		return string(v)
	case quad.BNode:
		return "_:" + string(v)
	}
	return ""
}

// property writes a property of an entity: the first value, or all that
// differ, since two datasets may say the same.
func (w *writer) property(f *plan.Field, e *graph.Entity) result {
	values := propertyOf(e, f.Property.Name)
	if !f.Property.Many {
		switch {
		case len(values) == 0:
			return null
		case !w.propertyValue(f.Property, values[0].Value):
			return w.fault(f, noValue(&values[0]))
		}
		return wrote
	}
	start := len(w.buf)
	w.buf = append(w.buf, '[')
	w.path = append(w.path, step{key: f.Key}, step{})
	defer func() { w.path = w.path[:len(w.path)-2] }()
	n := 0
	var seen map[string]bool // within a dataset values do not repeat
	for i := range values {
		v := &values[i]
		if v.Dataset != values[0].Dataset {
			if seen == nil {
				seen = make(map[string]bool, len(values))
				for _, before := range values[:i] {
					seen[before.Value] = true
				}
			}
			if seen[v.Value] {
				continue
			}
			seen[v.Value] = true
		}
		if n > 0 {
			w.buf = append(w.buf, ',')
		}
		w.path[len(w.path)-1].index = n
		if !w.propertyValue(f.Property, v.Value) {
			w.errs.add(noValue(v), w.path, f.Locations())
			if f.ElemNonNull {
				w.buf = w.buf[:start]
				return failed
			}
			w.buf = append(w.buf, "null"...)
		}
		n++
	}
	w.buf = append(w.buf, ']')
	return wrote
}

// propertyOf returns an entity's values of a property. Its properties are
// sorted by name.
func propertyOf(e *graph.Entity, name string) []graph.Property {
	from := slices.IndexFunc(e.Properties, func(p graph.Property) bool { return p.Name == name })
	if from < 0 {
		return nil
	}
	to := from + 1
	for to < len(e.Properties) && e.Properties[to].Name == name {
		to++
	}
	return e.Properties[from:to]
}

func noValue(v *graph.Property) *fault {
	return &fault{fmt.Sprintf("%q is no value of %s", v.Value, v.Name), codeInternal}
}

// propertyValue writes a value as its kind has it in the API, and reports
// whether it is one: data may hold anything.
func (w *writer) propertyValue(p *ontology.Property, text string) bool {
	switch p.Kind {
	case ontology.Integer:
		n, err := strconv.ParseInt(text, 10, 32)
		if err != nil {
			return false
		}
		w.buf = strconv.AppendInt(w.buf, n, 10)
	case ontology.Number:
		v, err := strconv.ParseFloat(text, 64)
		return err == nil && w.float(v) == wrote
	case ontology.Boolean:
		if text != "true" && text != "false" && text != "1" && text != "0" {
			return false
		}
		w.bool(text == "true" || text == "1")
	case ontology.DateTime:
		t, err := time.Parse(time.RFC3339, text)
		if err != nil { // without an offset it is UTC
			t, err = time.Parse("2006-01-02T15:04:05", text)
		}
		if err != nil {
			return false
		}
		w.buf = append(t.AppendFormat(append(w.buf, '"'), time.RFC3339Nano), '"')
	case ontology.Choice:
		for _, c := range p.Choices {
			for _, word := range c.Words {
				if word.File == text {
					w.name(word.GraphQL)
					return true
				}
			}
		}
		return false
	default:
		w.string(text)
	}
	return true
}
