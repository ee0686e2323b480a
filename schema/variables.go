package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// inputValues is how many times the page limit a request's variables may have
// values, those in lists and objects counted one by one.
const inputValues = 20

// manyValues reports whether a JSON text has more than max values besides the
// first of each list and object, without decoding it.
func manyValues(raw []byte, max int) bool {
	n, quoted := 0, false
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '"':
			quoted = !quoted
		case '\\':
			i++ // only texts have escapes
		case ',':
			if !quoted {
				n++
			}
		}
	}
	return n > max
}

// coerceVariables makes the values of an operation's variables of a request's
// JSON, by the specification's rules for input.
func coerceVariables(s *ast.Schema, op *ast.OperationDefinition, raw json.RawMessage, l Limits) (map[string]any, gqlerror.List) {
	if most := inputValues * l.Page; manyValues(raw, most) {
		return nil, gqlerror.List{fault(codeLimit, nil, "the variables have more than %d values", most)}
	}
	given, err := decodeObject(raw, len(op.VariableDefinitions) > 0)
	if err != nil {
		return nil, gqlerror.List{err}
	}
	c := &coercer{schema: s, limits: l}
	values := make(map[string]any, len(op.VariableDefinitions))
	for _, v := range op.VariableDefinitions {
		c.variable = v
		raw, ok := given[v.Variable]
		in := decodeValue(raw)
		switch {
		case !ok && v.DefaultValue != nil:
			values[v.Variable] = c.literal(v.DefaultValue, v.Type)
		case !ok && v.Type.NonNull:
			c.failVariable("Variable \"$%s\" of required type %q was not provided.", v.Variable, v.Type.String())
		case !ok:
		case in == nil && v.Type.NonNull:
			c.failVariable("Variable \"$%s\" of non-null type %q must not be null.", v.Variable, v.Type.String())
		default:
			values[v.Variable] = c.value(in, v.Type, nil, 0)
		}
	}
	return values, c.errs
}

// decodeObject reads where a JSON object has its fields, or, where they are not
// wanted, only checks that it is one.
func decodeObject(raw json.RawMessage, wanted bool) (map[string]json.RawMessage, *gqlerror.Error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	if raw[0] != '{' {
		return nil, fault(codeInput, nil, "variables must be a JSON object")
	}
	var given map[string]json.RawMessage
	if wanted && json.Unmarshal(raw, &given) == nil || !wanted && json.Valid(raw) {
		return given, nil
	}
	return nil, fault(codeInput, nil, "variables are not valid JSON")
}

// decodeValue reads a JSON value that is known to be valid, keeping numbers as
// they are written. Nothing is null. What most variables are needs no decoder.
func decodeValue(raw json.RawMessage) (v any) {
	if len(raw) == 0 {
		return nil
	}
	switch c := raw[0]; {
	case c == 'n':
		return nil
	case c == 't', c == 'f':
		return c == 't'
	case c == '-', c >= '0' && c <= '9':
		return json.Number(raw)
	case c == '"' && bytes.IndexByte(raw, '\\') < 0 && utf8.Valid(raw):
		return string(raw[1 : len(raw)-1])
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	if err := dec.Decode(&v); err != nil {
		panic(fmt.Errorf("decode valid JSON: %w", err))
	}
	return v
}
