package jsonld

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
	"entente/graph/internal/grammar"
)

const (
	rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	xsd = "http://www.w3.org/2001/XMLSchema#"
)

// object adds the quads of a value in an expanded document, and returns its
// term; nil for one that RDF cannot have.
func (r *Reader) object(v any, label quad.Value) (quad.Value, error) {
	object, ok := v.(map[string]any)
	if !ok {
		return nil, r.fail("jsonld-invalid", fmt.Sprintf("%.60v stands where an object must", v), "")
	}
	if _, ok := object["@value"]; ok {
		return r.literal(object)
	}
	if list, ok := object["@list"]; ok {
		return r.list(array(list), label)
	}
	return r.node(object, label)
}

// array gives a single value the form of several.
func array(v any) []any {
	if list, ok := v.([]any); ok {
		return list
	}
	return []any{v}
}

// node adds the quads of a node object, in the order of its properties' IRIs.
func (r *Reader) node(object map[string]any, label quad.Value) (subject quad.Value, err error) {
	if id, ok := object["@id"]; ok {
		text, _ := id.(string)
		if subject, err = r.resource(text, true); err != nil {
			return nil, err
		}
	} else {
		subject = r.newBlank()
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		values := array(object[name])
		switch name {
		case "@id", "@index":
		case "@type":
			err = r.types(subject, values, label)
		case "@reverse":
			err = r.reverse(subject, object[name], label)
		case "@included":
			err = r.each(values, label, func(quad.Value) error { return nil })
		case "@graph":
			if subject == nil {
				continue // a graph without name is left out with all that is in it
			}
			err = r.each(values, subject, func(quad.Value) error { return nil })
		default:
			if strings.HasPrefix(name, "@") {
				return nil, r.fail("jsonld-invalid", name+" stands where a property must", "")
			}
			var predicate quad.Value
			if predicate, err = r.predicate(name); err == nil {
				err = r.each(values, label, func(v quad.Value) error { return r.emit(subject, predicate, v, label) })
			}
		}
		if err != nil {
			return nil, err
		}
	}
	return subject, nil
}

func (r *Reader) each(values []any, label quad.Value, fn func(quad.Value) error) error {
	for _, v := range values {
		term, err := r.object(v, label)
		if err == nil {
			err = fn(term)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *Reader) types(subject quad.Value, values []any, label quad.Value) error {
	for _, v := range values {
		text, _ := v.(string)
		class, err := r.resource(text, true)
		if err == nil {
			err = r.emit(subject, graph.RDFType, class, label)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *Reader) reverse(object quad.Value, v any, label quad.Value) error {
	properties, _ := v.(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		predicate, err := r.predicate(name)
		if err == nil {
			err = r.each(array(properties[name]), label, func(subject quad.Value) error { return r.emit(subject, predicate, object, label) })
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *Reader) list(items []any, label quad.Value) (quad.Value, error) {
	var head, last quad.Value
	for _, item := range items {
		term, err := r.object(item, label)
		if err != nil {
			return nil, err
		}
		cell := r.newBlank()
		if head == nil {
			head = cell
		} else if err := r.emit(last, quad.IRI(rdf+"rest"), cell, label); err != nil {
			return nil, err
		}
		last = cell
		if err := r.emit(cell, quad.IRI(rdf+"first"), term, label); err != nil {
			return nil, err
		}
	}
	if head == nil {
		return quad.IRI(rdf + "nil"), nil
	}
	return head, r.emit(last, quad.IRI(rdf+"rest"), quad.IRI(rdf+"nil"), label)
}

// emit adds a quad, unless a term of it was left out.
func (r *Reader) emit(s, p, o, label quad.Value) error {
	if s != nil && p != nil && o != nil {
		r.out = append(r.out, quad.Quad{Subject: s, Predicate: p, Object: o, Label: label})
	}
	return nil
}

func (r *Reader) newBlank() quad.BNode {
	r.fresh++
	return quad.BNode(nquads.FreshBlank(r.opts.BlankScope, r.fresh))
}

// predicate returns a property's IRI; nil if it is left out.
func (r *Reader) predicate(name string) (quad.Value, error) {
	if strings.HasPrefix(name, "_:") {
		return r.invalid("blank-misplaced", fmt.Sprintf("the blank node %.60q cannot be a property", name), "define the word in the context")
	}
	return r.resource(name, false)
}

// resource returns the term of an @id, a type or a property; nil if it is left out.
func (r *Reader) resource(id string, blank bool) (quad.Value, error) {
	if label, ok := strings.CutPrefix(id, "_:"); ok && blank {
		if !grammar.ValidLabel(label) {
			return r.invalid("blank-bad-label", fmt.Sprintf("%.60q is no blank node's label", id), "use letters, digits, - and _")
		}
		return quad.BNode(nquads.ScopeBlank(r.opts.BlankScope, label)), nil
	}
	switch {
	case grammar.ValidIRI(id):
	case grammar.HasScheme(id) || !grammar.ValidIRI("x:"+id):
		return r.invalid("iri-bad-char", fmt.Sprintf("the IRI %.60q has a character that none can have", id), "percent-encode it")
	case r.opts.RelativeIRIs && id != "":
		r.relative++
	default:
		return r.invalid("iri-relative", fmt.Sprintf("%.60q is a relative IRI, and the document has no base", id), `add "@base" to the context`)
	}
	return quad.IRI(id), nil
}

var languageTag = regexp.MustCompile(`^[a-zA-Z]+(-[a-zA-Z0-9]+)*$`)

// literal returns the term of a value object.
func (r *Reader) literal(object map[string]any) (quad.Value, error) {
	typ, ok := object["@type"].(string)
	if given := object["@type"]; given != nil && !ok {
		return nil, r.fail("jsonld-invalid", "a value has more than one @type", "")
	}
	if typ == "@json" {
		text, err := canonical(object["@value"])
		if err != nil {
			return nil, r.fail("jsonld-invalid", err.Error(), "")
		}
		return quad.TypedString{Value: quad.String(text), Type: rdf + "JSON"}, nil
	}
	text, natural, err := scalar(object["@value"], typ == xsd+"double")
	if err != nil {
		return nil, r.fail("jsonld-invalid", err.Error(), "")
	}
	if lang, ok := object["@language"].(string); ok {
		lang = fromLibrary(lang)
		if !languageTag.MatchString(lang) {
			return r.invalid("bad-language", fmt.Sprintf("%.60q is no language tag", lang), "write one such as en or en-GB")
		}
		return quad.LangString{Value: quad.String(text), Lang: lang}, nil
	}
	if typ == "" {
		typ = natural
	}
	if typ == "" || typ == string(graph.XSDString) {
		return quad.String(text), nil
	}
	datatype, err := r.predicate(typ)
	if datatype == nil || err != nil {
		return nil, err
	}
	return quad.TypedString{Value: quad.String(text), Type: datatype.(quad.IRI)}, nil
}

// invalid is the answer to a term that RDF cannot have.
func (r *Reader) invalid(code, msg, hint string) (quad.Value, error) {
	if r.opts.DropInvalid {
		return nil, nil
	}
	return nil, r.fail(code, msg, hint)
}

func (r *Reader) fail(code, msg, hint string) error {
	return &graph.InputError{File: r.opts.File, Code: code, Msg: msg, Hint: hint}
}
