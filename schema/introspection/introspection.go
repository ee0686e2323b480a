package introspection

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// ErrTooLarge is returned where an answer would be larger than the caller allows.
var ErrTooLarge = errors.New("introspection answers more than is allowed")

// A Resolver answers introspection of one schema. It is safe for concurrent use.
type Resolver struct {
	schema     *ast.Schema
	types      []*ast.Definition          // by name
	directives []*ast.DirectiveDefinition // by name
	possible   map[string][]*ast.Definition
}

// New returns the resolver of a schema, which must not change afterwards.
func New(s *ast.Schema) *Resolver {
	r := &Resolver{schema: s, possible: map[string][]*ast.Definition{}}
	for _, name := range slices.Sorted(maps.Keys(s.Types)) {
		def := s.Types[name]
		r.types = append(r.types, def)
		if !def.IsAbstractType() {
			continue
		}
		for _, p := range s.PossibleTypes[name] {
			if p.Kind == ast.Object { // gqlparser lists interfaces too
				r.possible[name] = append(r.possible[name], p)
			}
		}
		slices.SortFunc(r.possible[name], func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
		r.possible[name] = slices.Compact(r.possible[name])
	}
	for _, name := range slices.Sorted(maps.Keys(s.Directives)) {
		r.directives = append(r.directives, s.Directives[name])
	}
	return r
}

// Resolve answers a field __schema or __type of a validated operation; fields
// that share its response key have been merged into it. The JSON is the value
// alone, in the order of the query. The error is [ErrTooLarge] where it would be
// longer than maxBytes.
func (r *Resolver) Resolve(field *ast.Field, vars map[string]any, maxBytes int) ([]byte, error) {
	w := &writer{r: r, max: maxBytes}
	fields := selections(vars, field.SelectionSet)
	switch field.Name {
	case "__schema":
		w.schema(fields)
	case "__type":
		name, _ := argument(field, "name", vars).(string)
		w.definition(r.schema.Types[name], fields)
	default:
		panic("introspection: " + field.Name + " is none of its fields")
	}
	if w.full() {
		return nil, ErrTooLarge
	}
	return w.out, nil
}

// A writer writes an answer. Once it is full it writes no more.
type writer struct {
	r   *Resolver
	max int
	out []byte
}

func (w *writer) full() bool { return len(w.out) > w.max }

// object writes an object: of each field, write makes the value.
func (w *writer) object(typename string, fields []*selection, write func(f *selection)) {
	w.out = append(w.out, '{')
	for i, f := range fields {
		if w.full() {
			return
		}
		if i > 0 {
			w.out = append(w.out, ',')
		}
		w.text(f.key)
		w.out = append(w.out, ':')
		if f.name == "__typename" {
			w.text(typename)
		} else {
			write(f)
		}
	}
	w.out = append(w.out, '}')
}

// list writes a list: of each item that keep accepts, write makes the value.
func list[T any](w *writer, items []T, keep func(T) bool, write func(T)) {
	w.out = append(w.out, '[')
	first := true
	for _, item := range items {
		if keep != nil && !keep(item) {
			continue
		}
		if w.full() {
			return
		}
		if !first {
			w.out = append(w.out, ',')
		}
		first = false
		write(item)
	}
	w.out = append(w.out, ']')
}

func (w *writer) null() { w.out = append(w.out, "null"...) }

func (w *writer) flag(b bool) {
	if b {
		w.out = append(w.out, "true"...)
	} else {
		w.out = append(w.out, "false"...)
	}
}

// textOrNull writes a text, null for none.
func (w *writer) textOrNull(s string) {
	if s == "" {
		w.null()
	} else {
		w.text(s)
	}
}

// text writes a JSON string.
func (w *writer) text(s string) {
	w.out = append(w.out, '"')
	from := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		w.out = append(w.out, s[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			w.out = append(w.out, '\\', c)
		case '\n':
			w.out = append(w.out, '\\', 'n')
		default:
			w.out = fmt.Appendf(w.out, `\u%04x`, c)
		}
	}
	w.out = append(append(w.out, s[from:]...), '"')
}

// deprecation returns the reason for which something is deprecated, and
// whether it is.
func deprecation(directives ast.DirectiveList) (reason string, is bool) {
	d := directives.ForName("deprecated")
	if d == nil {
		return "", false
	}
	if arg := d.Arguments.ForName("reason"); arg != nil {
		return arg.Value.Raw, true
	}
	return "No longer supported", true
}
