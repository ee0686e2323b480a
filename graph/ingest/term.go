package ingest

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// absoluteIRI reports whether s is an IRI with a scheme.
func absoluteIRI(s string) bool {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || rest == "" || scheme == "" || !graph.ValidIRI(s) {
		return false
	}
	for i, c := range []byte(scheme) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && (i == 0 || (c < '0' || c > '9') && c != '+' && c != '-' && c != '.') {
			return false
		}
	}
	return true
}

// node makes an id of a text: of a short id, of an IRI, or of one with a prefix
// of the mapping.
func (m *Mapping) node(ns graph.Namespace, s string) (graph.ID, error) {
	if len(m.prefixes) > 0 {
		if prefix, local, ok := strings.Cut(s, ":"); ok {
			if iri, ok := m.prefixes[prefix]; ok {
				s = iri + local
			}
		}
	}
	if _, _, ok := graph.SplitID(graph.ID(s)); ok {
		return graph.ID(s), nil
	}
	if !absoluteIRI(s) {
		return "", &fieldError{-1, "bad-id", fmt.Sprintf("%q is neither an id nor an IRI", s), "write prefix:name; |slug and |encode make names that an id can hold"}
	}
	return ns.ID(quad.IRI(s)), nil
}

// literal makes a literal of a text, of the kind of a property or relation; the
// ontology's check tells whether the text is one of that kind. Texts take a
// language, "" for none.
func literal(kind ontology.Kind, s, language string) (quad.Value, error) {
	if kind == ontology.Boolean {
		b, err := parseFlag(s)
		if err != nil {
			return nil, err
		}
		s = strconv.FormatBool(b)
	}
	if t := kind.Datatype(); t != "" {
		return quad.TypedString{Value: quad.String(s), Type: t}, nil
	}
	if language != "" && kind == ontology.Text {
		return quad.LangString{Value: quad.String(s), Lang: language}, nil
	}
	return quad.String(s), nil
}

// parseFlag reads a truth value as people write it.
func parseFlag(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "true", "yes", "+", "1":
		return true, nil
	case "false", "no", "-", "0":
		return false, nil
	}
	return false, &fieldError{-1, "bad-value", fmt.Sprintf("%q is neither true nor false", s), "true, yes, + and 1 are true; false, no, - and 0 are false"}
}

// parseTime reads a date and time with a zone, or a day in UTC.
func parseTime(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339Nano, time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, &fieldError{-1, "bad-time", fmt.Sprintf("%q is no date and time", s), timeHint}
}

const timeHint = "write it as 2018-10-06T00:00:00Z or 2018-10-06"
