package plan

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
)

// value reads a value of a document: bool, int64, float64, string (of enums
// too), []any, map[string]any, or nil. A variable that was not given is nil.
func value(v *ast.Value, vars map[string]any) any {
	switch v.Kind {
	case ast.Variable:
		return vars[v.Raw]
	case ast.IntValue:
		if n, err := strconv.ParseInt(v.Raw, 10, 64); err == nil {
			return n
		}
		return v.Raw // too great for an Int, but a Float or an ID may be so
	case ast.FloatValue:
		f, _ := strconv.ParseFloat(v.Raw, 64)
		return f
	case ast.BooleanValue:
		return v.Raw == "true"
	case ast.NullValue:
		return nil
	case ast.ListValue:
		list := make([]any, len(v.Children))
		for i, c := range v.Children {
			list[i] = value(c.Value, vars)
		}
		return list
	case ast.ObjectValue:
		m := make(map[string]any, len(v.Children))
		for _, c := range v.Children {
			if c.Value.Kind == ast.Variable {
				if _, given := vars[c.Value.Raw]; !given {
					continue
				}
			}
			m[c.Name] = value(c.Value, vars)
		}
		return m
	}
	return v.Raw // of strings, block strings and enums
}

// A reader reads a field's arguments with the variables of a request, and
// notes what is wrong with them. null is taken for an argument left out.
type reader struct {
	f     *Field
	vars  map[string]any
	limit int      // of pages and lists
	path  []string // to the value that is being read, from the argument on
	wrong []string
	names []Name // that are to be looked for
}

// enter begins to read what lies in a value, and leave ends it.
func (r *reader) enter(name string) { r.path = append(r.path, name) }
func (r *reader) leave()            { r.path = r.path[:len(r.path)-1] }

// place names a value for people: where.or.relations.
func (r *reader) place(name string) string {
	return strings.Join(append(slices.Clip(r.path), name), ".")
}

// mostTold bounds what is said about an argument: it may repeat what was given.
const mostTold = 300

func (r *reader) fail(format string, args ...any) {
	msg := fmt.Sprintf(format, args...)
	if len(msg) > mostTold {
		msg = strings.ToValidUTF8(msg[:mostTold], "") + "…"
	}
	r.wrong = append(r.wrong, msg)
}

// given returns an argument as the request gives it, or nil.
func (r *reader) given(name string) any {
	if arg := r.f.AST[0].Arguments.ForName(name); arg != nil {
		return value(arg.Value, r.vars)
	}
	return nil
}

// arg is given, with the default of the schema.
func (r *reader) arg(name string) any {
	if v := r.given(name); v != nil {
		return v
	}
	if def := r.f.AST[0].Definition.Arguments.ForName(name); def != nil && def.DefaultValue != nil {
		return value(def.DefaultValue, nil)
	}
	return nil
}

func (r *reader) text(name string) string { return text(r.arg(name)) }

// flag reads a Boolean; one that is not given is false.
func (r *reader) flag(name string) bool {
	v, _ := r.arg(name).(bool)
	return v
}

// text reads strings, and the numbers that an ID may be written as.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}

// integer reads an Int, of which callers of Go may give other kinds.
func integer(v any) (int, bool) {
	switch v := v.(type) {
	case int64:
		return int(v), true
	case int:
		return v, true
	case float64:
		if v == math.Trunc(v) && math.Abs(v) < 1<<53 {
			return int(v), true
		}
	}
	return 0, false
}

// list reads a list; one value stands for the list of it.
func list(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	case []string:
		items := make([]any, len(v))
		for i, s := range v {
			items[i] = s
		}
		return items
	}
	return []any{v}
}

// members returns those of a list; ok is false where there is none, or it is
// refused as longer than a page may be.
func (r *reader) members(name string, v any) (items []any, ok bool) {
	if v == nil {
		return nil, false
	}
	if items = list(v); len(items) > r.limit {
		r.fail("%s has %d members, the most are %d", r.place(name), len(items), r.limit)
		return nil, false
	}
	return items, true
}

// texts reads a list of strings: nil where there is none, else not nil. It is
// refused where it is longer than a page may be.
func texts[T ~string](r *reader, name string, v any) []T {
	items, ok := r.members(name, v)
	if !ok {
		return nil
	}
	ts := make([]T, len(items))
	for i, item := range items {
		ts[i] = T(text(item))
	}
	return ts
}

// word reads a value of an enumeration of the API.
func word[T ~uint8](r *reader, names []string, v any) T {
	i := slices.Index(names, text(v))
	if i < 0 {
		r.fail("%q is none of %s", text(v), strings.Join(names, ", "))
		return 0
	}
	return T(i)
}

func words[T ~uint8](r *reader, names []string, v any) []T {
	if v == nil {
		return nil
	}
	ws := []T{}
	for _, item := range list(v) {
		ws = append(ws, word[T](r, names, item))
	}
	return ws
}

// day reads the first moment of a day, NoInstant where none is given.
func (r *reader) day(name string, v any) graph.Instant {
	if v == nil {
		return graph.NoInstant
	}
	at, err := graph.ParseDay(text(v))
	if err != nil {
		r.fail("%s: %v", r.place(name), err)
		return graph.NoInstant
	}
	return at
}

// endOfDay reads the first moment after a day.
func (r *reader) endOfDay(name string, v any) graph.Instant {
	at := r.day(name, v)
	if at != graph.NoInstant {
		at = graph.EndOfDay(at)
	}
	return at
}

func (r *reader) moment(name string) time.Time {
	v := r.arg(name)
	if v == nil {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339, text(v))
	if err != nil {
		r.fail("%s: %q is not a moment such as 2018-07-31T12:00:00Z", name, text(v))
		return time.Time{}
	}
	return t.UTC()
}

// number reads an integer that is not negative nor above max.
func (r *reader) number(name string, max int) int {
	v := r.arg(name)
	if v == nil {
		return 0
	}
	n, ok := integer(v)
	switch {
	case !ok || n < 0:
		r.fail("%s is %v, but cannot be below 0", name, v)
		return 0
	case n > max:
		r.fail("%s is %d, the most is %d", name, n, max)
		return max
	}
	return n
}

// page reads first, after, last and before.
func (r *reader) page() graph.Page {
	p := graph.Page{First: -1, Last: -1, After: r.text("after"), Before: r.text("before")}
	if r.given("last") != nil {
		if p.Last = r.number("last", r.limit); r.given("first") != nil {
			r.fail("first and last cannot both be given")
		}
	} else {
		p.First = r.number("first", r.limit)
	}
	p.Total, p.Alone = r.f.Set.Has(TotalCount), !r.f.Set.Has(ConnectionPageInfo)
	return p
}

// items makes a page empty where only the list's length is selected.
func (r *reader) items(p *graph.Page) {
	if !r.f.wantsItems() {
		p.First, p.Last, p.After, p.Before = 0, -1, "", ""
	}
}

// noItems is items for pages that only have a first.
func (r *reader) noItems(first *int) {
	if !r.f.wantsItems() {
		*first = 0
	}
}
