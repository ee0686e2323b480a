package turtle

import (
	"fmt"

	"github.com/cayleygraph/quad"

	"entente/graph/internal/grammar"
)

// directive reads @prefix or @base.
func (r *Reader) directive() error {
	n := 1
	for isLetter(r.at(n)) {
		n++
	}
	switch word := string(r.buf[r.pos : r.pos+n]); word {
	case "@prefix":
		r.pos += n
		return r.prefix(true)
	case "@base":
		r.pos += n
		return r.setBase(true)
	default:
		return r.fail(0, "bad-directive", fmt.Sprintf("there is no directive %s", grammar.Clip([]byte(word))), "write @prefix or @base, in lower case")
	}
}

// prefix reads a prefix's name and IRI, and where at the full stop.
func (r *Reader) prefix(dot bool) error {
	r.space()
	n, pname, err := r.word()
	if err != nil {
		return err
	}
	if !pname {
		return r.fail(0, "bad-prefix", "here a prefix must stand"+r.found(), "write it with its colon: ex:")
	}
	name := string(r.buf[r.pos : r.pos+n])
	r.pos += n + 1
	if r.space(); r.at(0) != '<' {
		return r.fail(0, "bad-prefix", "an <iri> must follow the prefix"+r.found(), "")
	}
	if len(r.prefixes) >= maxPrefixes {
		return r.fail(0, "too-many-prefixes", fmt.Sprintf("the file has more than %d prefixes", maxPrefixes), "")
	}
	iri, err := r.namespace()
	if err != nil {
		return err
	}
	r.prefixes[name] = iri
	clear(r.interned)
	return r.directiveEnd(dot)
}

func (r *Reader) setBase(dot bool) error {
	if r.space(); r.at(0) != '<' {
		return r.fail(0, "bad-base", "an <iri> must follow"+r.found(), "")
	}
	relative := r.relative
	iri, err := r.namespace()
	if err != nil {
		return err
	}
	if r.relative == relative { // else it is no base at all
		r.base, r.hasBase = split(iri), true
	}
	clear(r.interned)
	return r.directiveEnd(dot)
}

// namespace reads an IRI that others are made with.
func (r *Reader) namespace() (string, error) {
	iri, err := r.iriRef()
	if err == nil && len(iri) > maxNamespace {
		return "", r.fail(0, "iri-too-long", fmt.Sprintf("the IRI of a prefix or base is longer than %d bytes", maxNamespace), "")
	}
	return iri, err
}

func (r *Reader) directiveEnd(dot bool) error {
	if !dot {
		return nil
	}
	if r.space(); r.at(0) != '.' {
		return r.fail(0, "missing-dot", "a full stop must end the directive"+r.found(), "")
	}
	r.pos++
	return nil
}

// namedGraph reads what follows GRAPH: a graph's name, and its bracket.
func (r *Reader) namedGraph() error {
	r.space()
	var label quad.Value
	_, pname, err := r.word()
	if err != nil {
		return err
	}
	switch c := r.at(0); {
	case c == '<' || pname:
		label, err = r.iriTerm()
	case c == '_':
		label, err = r.blank()
	case c == '[' && r.anonymous():
		label = r.newBlank()
	default:
		return r.fail(0, "bad-graph", "here a graph's name must stand"+r.found(), "write <iri>, prefix:name or _:label")
	}
	if err != nil {
		return err
	}
	if r.space(); r.at(0) != '{' {
		return r.fail(0, "bad-graph", "a { must follow the graph's name"+r.found(), "")
	}
	r.pos++
	r.label, r.inGraph = label, true
	return nil
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
