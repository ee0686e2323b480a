package introspection

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

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
	most       int // objects that an answer may have
	// last is the last long answer that no variable has a part in: tools ask
	// for the whole schema again and again.
	last atomic.Pointer[answer]
}

type answer struct {
	field *ast.Field
	json  []byte
}

const (
	// leastObjects is how many objects an answer may have in a small schema; in
	// others it may have half as many again as one that tells of everything once.
	leastObjects = 20_000
	// longAnswer is from how many bytes an answer is kept.
	longAnswer = 64 << 10
)

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
	r.most = max(leastObjects, r.objects()*3/2)
	return r
}

// objects counts the objects of an answer that tells of everything once.
func (r *Resolver) objects() int {
	n := 1
	reference := func(t *ast.Type) {
		for ; t != nil; t = t.Elem {
			if n++; t.NonNull {
				n++
			}
		}
	}
	args := func(args ast.ArgumentDefinitionList) {
		for _, a := range args {
			n++
			reference(a.Type)
		}
	}
	for _, t := range r.types {
		n += 1 + len(t.EnumValues) + len(t.Interfaces) + len(r.possible[t.Name])
		for _, f := range t.Fields {
			n++
			reference(f.Type)
			args(f.Arguments)
		}
	}
	for _, d := range r.directives {
		n++
		args(d.Arguments)
	}
	return n
}

// Resolve answers a field __schema or __type of a validated operation; fields
// that share its response key have been merged into it. The JSON is the value
// alone, in the order of the query; callers must not change it. The error is
// [ErrTooLarge] where it would be longer than maxBytes, or tell of much more
// than the schema has.
func (r *Resolver) Resolve(field *ast.Field, vars map[string]any, maxBytes int) ([]byte, error) {
	if a := r.last.Load(); a != nil && a.field == field && len(vars) == 0 && len(a.json) <= maxBytes {
		return a.json, nil
	}
	w := writers.Get().(*writer)
	defer writers.Put(w)
	*w = writer{r: r, max: maxBytes, out: w.out[:0]}
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
	json := bytes.Clone(w.out)
	if len(vars) == 0 && len(json) >= longAnswer {
		r.last.Store(&answer{field, json})
	}
	return json, nil
}

// writers lend their buffers: an answer on the whole schema has megabytes.
var writers = sync.Pool{New: func() any { return &writer{} }}

// A writer writes an answer. Once it is full it writes no more.
type writer struct {
	r       *Resolver
	max     int // bytes
	out     []byte
	objects int
}

func (w *writer) full() bool { return len(w.out) > w.max || w.objects > w.r.most }

// object writes an object: of each field, write makes the value.
func (w *writer) object(typename string, fields []*selection, write func(f *selection)) {
	w.objects++
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
