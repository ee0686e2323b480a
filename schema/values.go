package schema

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const (
	// argumentValues is how many times the page limit the arguments of an operation
	// may have values, with variables and fragments written out: a variable of
	// a thousand values that is used a thousand times is a million of them.
	argumentValues = 20
	// textPart is how many bytes of a text count as another value.
	textPart = 256
)

func mostValues(l Limits) int { return argumentValues * l.Page }

// A usage is what an operation has, its fragments written out.
type usage struct {
	fields  int
	written int            // values of arguments; those of variables are not
	times   map[string]int // that a variable is used
	used    int            // of all variables
}

func newUsage() *usage { return &usage{times: map[string]int{}} }

// least is how many values there are whatever the variables.
func (u *usage) least() int { return u.written + u.used }

// add adds an argument's value. It is to be nested no deeper than a survey allows.
func (u *usage) add(v *ast.Value) {
	switch v.Kind {
	case ast.Variable:
		u.times[v.Raw]++
		u.used++
	case ast.ListValue, ast.ObjectValue:
		u.written++
		for _, c := range v.Children {
			u.add(c.Value)
		}
	default:
		u.written += weightOfText(v.Raw)
	}
}

// values returns how many values the arguments have with such variables, as
// they are coerced. It may stop above max.
func (u *usage) values(vars map[string]any, max int) int {
	n := u.least()
	for name, times := range u.times {
		if n > max {
			break
		}
		n += times * (weight(vars[name], max) - 1)
	}
	return n
}

// weight counts the values in a value. It may stop above max.
func weight(v any, max int) int {
	n := 1
	switch v := v.(type) {
	case string:
		return weightOfText(v)
	case []any:
		for i := 0; i < len(v) && n <= max; i++ {
			n += weight(v[i], max-n)
		}
	case map[string]any:
		for _, item := range v {
			if n > max {
				break
			}
			n += weight(item, max-n)
		}
	}
	return n
}

func weightOfText(s string) int { return 1 + len(s)/textPart }

// tooManyValues refuses an operation by its arguments.
func tooManyValues(at *ast.Position, l Limits) *gqlerror.Error {
	return fault(codeLimit, at, "the arguments have more than %d values, or texts as long as those, with variables and fragments written out", mostValues(l))
}
