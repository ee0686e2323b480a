package schema

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// A coercer makes values of one request's variables, one after another, and
// gathers what is wrong with them.
type coercer struct {
	schema   *ast.Schema
	limits   Limits
	variable *ast.VariableDefinition
	errs     gqlerror.List
}

func (c *coercer) failVariable(format string, args ...any) {
	c.errs = append(c.errs, fault(codeInput, c.variable.Position, format, args...))
}

// fail says what is wrong with a value, and where in its variable it is.
func (c *coercer) fail(at *step, code, format string, args ...any) {
	if len(c.errs) >= maxErrors {
		return
	}
	e := fault(code, c.variable.Position, format, args...)
	place := ""
	if at != nil {
		place = ` at "` + c.variable.Variable + at.String() + `"`
	}
	e.Message = `Variable "$` + c.variable.Variable + `" got invalid value` + place + ": " + e.Message
	c.errs = append(c.errs, e)
}

// A step is a place within a variable: an index or a field, of an outer step.
type step struct {
	outer *step
	field string // or else
	index int
}

func (s *step) String() string {
	var parts []string
	for ; s != nil; s = s.outer {
		if s.field != "" {
			parts = append(parts, "."+s.field)
		} else {
			parts = append(parts, "["+strconv.Itoa(s.index)+"]")
		}
	}
	slices.Reverse(parts)
	return strings.Join(parts, "")
}

// value coerces a decoded JSON value. Where it fails, it says so and returns nil.
func (c *coercer) value(in any, typ *ast.Type, at *step, depth int) any {
	if in == nil {
		if typ.NonNull {
			c.fail(at, codeInput, "Expected non-nullable type %q not to be null.", typ.String())
		}
		return nil
	}
	if depth > maxInputDepth {
		c.fail(nil, codeLimit, "it is nested more than %d deep", maxInputDepth)
		return nil
	}
	if typ.Elem != nil {
		items, ok := in.([]any)
		if !ok { // one value stands for a list of it
			return []any{c.value(in, typ.Elem, at, depth+1)}
		}
		if len(items) > c.limits.Page {
			c.fail(at, codeLimit, "a list has more than %d values", c.limits.Page)
			return nil
		}
		for i, item := range items {
			items[i] = c.value(item, typ.Elem, &step{outer: at, index: i}, depth+1)
		}
		return items
	}
	switch def := c.schema.Types[typ.NamedType]; def.Kind {
	case ast.InputObject:
		return c.object(in, def, at, depth)
	case ast.Enum:
		s, ok := in.(string)
		if !ok {
			c.fail(at, codeInput, "Enum %q cannot represent non-string value: %s.", def.Name, show(in))
		} else if def.EnumValues.ForName(s) == nil {
			c.fail(at, codeInput, "Value %q does not exist in %q enum.", shorten(s), def.Name)
		}
		return s
	default:
		out, problem := scalar(def.Name, in)
		if problem != "" {
			c.fail(at, codeInput, "%s", problem)
		}
		return out
	}
}

func (c *coercer) object(in any, def *ast.Definition, at *step, depth int) any {
	fields, ok := in.(map[string]any)
	if !ok {
		c.fail(at, codeInput, "Expected type %q to be an object.", def.Name)
		return nil
	}
	out := make(map[string]any, len(fields))
	known := 0
	for _, f := range def.Fields {
		v, ok := fields[f.Name]
		switch {
		case ok:
			known++
			out[f.Name] = c.value(v, f.Type, &step{outer: at, field: f.Name}, depth+1)
		case f.DefaultValue != nil:
			out[f.Name] = c.literal(f.DefaultValue, f.Type)
		case f.Type.NonNull:
			c.fail(at, codeInput, "Field %q of required type %q was not provided.", f.Name, f.Type.String())
		}
	}
	if known < len(fields) {
		unknown := ""
		for name := range fields {
			if def.Fields.ForName(name) == nil && (unknown == "" || name < unknown) {
				unknown = name // the first by name: the answer does not depend on a map's order
			}
		}
		c.fail(at, codeInput, "Field %q is not defined by type %q.", shorten(unknown), def.Name)
	}
	return out
}

// scalar coerces a value of a scalar type, or says why it cannot.
func scalar(name string, in any) (out any, problem string) {
	switch name {
	case "Int":
		if n, ok := integer(in); !ok {
			return nil, "Int cannot represent non-integer value: " + show(in)
		} else if n != int64(int32(n)) {
			return nil, "Int cannot represent non 32-bit signed integer value: " + show(in)
		} else {
			return n, ""
		}
	case "Float":
		if n, ok := in.(json.Number); ok {
			if f, err := n.Float64(); err == nil && !math.IsInf(f, 0) {
				return f, ""
			}
		}
		return nil, "Float cannot represent non numeric value: " + show(in)
	case "Boolean":
		if b, ok := in.(bool); ok {
			return b, ""
		}
		return nil, "Boolean cannot represent a non boolean value: " + show(in)
	case "ID":
		if s, ok := in.(string); ok {
			return s, ""
		}
		if n, ok := integer(in); ok {
			return strconv.FormatInt(n, 10), ""
		}
		if n, ok := in.(json.Number); ok && strings.Trim(n.String(), "-0123456789") == "" {
			return n.String(), "" // beyond 64 bits
		}
		return nil, "ID cannot represent value: " + show(in)
	}
	s, ok := in.(string)
	if !ok {
		return nil, name + " cannot represent a non string value: " + show(in)
	}
	return s, timeProblem(name, s)
}

// integer reads a JSON number that is whole, however it is written (1.0, 1e3).
func integer(in any) (int64, bool) {
	n, ok := in.(json.Number)
	if !ok {
		return 0, false
	}
	if i, err := n.Int64(); err == nil {
		return i, true
	}
	f, err := n.Float64()
	if err != nil || f != math.Trunc(f) || math.Abs(f) > 1<<53 {
		return 0, false
	}
	return int64(f), true
}

// show writes a client's value for a message.
func show(in any) string {
	switch in.(type) {
	case map[string]any:
		return "an object"
	case []any:
		return "a list"
	}
	b, err := json.Marshal(in)
	if err != nil {
		return "it"
	}
	return shorten(string(b))
}

// literal makes the value of a literal that validation has accepted.
func (c *coercer) literal(v *ast.Value, typ *ast.Type) any {
	if v.Kind == ast.NullValue {
		return nil
	}
	if typ.Elem != nil {
		if v.Kind != ast.ListValue {
			return []any{c.literal(v, typ.Elem)}
		}
		items := make([]any, len(v.Children))
		for i, child := range v.Children {
			items[i] = c.literal(child.Value, typ.Elem)
		}
		return items
	}
	switch typ.NamedType {
	case "Int":
		n, _ := strconv.ParseInt(v.Raw, 10, 64)
		return n
	case "Float":
		f, _ := strconv.ParseFloat(v.Raw, 64)
		return f
	case "Boolean":
		return v.Raw == "true"
	}
	def := c.schema.Types[typ.NamedType]
	if def.Kind != ast.InputObject {
		return v.Raw
	}
	out := make(map[string]any, len(v.Children))
	for _, f := range def.Fields {
		if child := v.Children.ForName(f.Name); child != nil {
			out[f.Name] = c.literal(child, f.Type)
		} else if f.DefaultValue != nil {
			out[f.Name] = c.literal(f.DefaultValue, f.Type)
		}
	}
	return out
}
