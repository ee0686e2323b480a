package schema

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// valuesOfCorrectType is the rule 5.6.1 of the specification. gqlparser's own
// lets Ints of 64 bits and any value of a custom scalar pass, and compares texts
// of any length with the names of an enum to suggest one. This one suggests only
// where it is to be helpful, and for names alone.
func valuesOfCorrectType(helpful bool) core.RuleFunc {
	suggest := func(what, name string, known []string) string {
		if !helpful {
			return ""
		}
		if near := core.SuggestionList(name, known); len(near) > 0 {
			return " Did you mean " + what + core.QuotedOrList(near...) + "?"
		}
		return ""
	}
	return func(events *core.Events, addError core.AddErrFunc) { checkValues(events, addError, suggest) }
}

// A suggestFunc names what is known and near to a name.
type suggestFunc = func(what, name string, known []string) string

func checkValues(events *core.Events, addError core.AddErrFunc, suggest suggestFunc) {
	events.OnValue(func(_ *core.Walker, v *ast.Value) {
		if v.Definition == nil || v.ExpectedType == nil || v.Kind == ast.Variable {
			return
		}
		fail := func(at *ast.Position, format string, args ...any) {
			addError(core.Message(format, args...), core.At(at))
		}
		def := v.Definition
		switch {
		case v.Kind == ast.NullValue:
			if v.ExpectedType.NonNull {
				fail(v.Position, "Expected value of type %q, found null.", v.ExpectedType.String())
			}
		case v.Kind == ast.ListValue && v.ExpectedType.Elem != nil: // each item comes by itself
		case def.Kind == ast.InputObject:
			objectLiteral(v, suggest, fail)
		case def.Kind == ast.Enum:
			if v.Kind != ast.EnumValue {
				fail(v.Position, "Enum %q cannot represent non-enum value: %s.", def.Name, shorten(v.String()))
			} else if def.EnumValues.ForName(v.Raw) == nil {
				var names []string
				for _, w := range def.EnumValues {
					names = append(names, w.Name)
				}
				fail(v.Position, "Value %q does not exist in %q enum.%s", v.Raw, def.Name, suggest("the enum value ", v.Raw, names))
			}
		default:
			if problem := scalarLiteral(def.Name, v); problem != "" {
				fail(v.Position, "%s", problem)
			}
		}
	})
}

func objectLiteral(v *ast.Value, suggest suggestFunc, fail func(at *ast.Position, format string, args ...any)) {
	def := v.Definition
	if v.Kind != ast.ObjectValue {
		fail(v.Position, "Expected value of type %q, found %s.", v.ExpectedType.String(), shorten(v.String()))
		return
	}
	for _, f := range def.Fields {
		if f.Type.NonNull && f.DefaultValue == nil && v.Children.ForName(f.Name) == nil {
			fail(v.Position, "Field %q of required type %q was not provided.", def.Name+"."+f.Name, f.Type.String())
		}
	}
	for _, c := range v.Children {
		if def.Fields.ForName(c.Name) == nil {
			var names []string
			for _, f := range def.Fields {
				names = append(names, f.Name)
			}
			fail(c.Position, "Field %q is not defined by type %q.%s", c.Name, def.Name, suggest("", c.Name, names))
		}
	}
}

// scalarLiteral says what is wrong with a literal of a scalar type.
func scalarLiteral(name string, v *ast.Value) string {
	text := v.Kind == ast.StringValue || v.Kind == ast.BlockValue
	switch name {
	case "Int":
		if v.Kind != ast.IntValue {
			return "Int cannot represent non-integer value: " + shorten(v.String())
		}
		if _, err := strconv.ParseInt(v.Raw, 10, 32); err != nil {
			return "Int cannot represent non 32-bit signed integer value: " + shorten(v.Raw)
		}
	case "Float":
		f, err := strconv.ParseFloat(v.Raw, 64)
		if v.Kind != ast.IntValue && v.Kind != ast.FloatValue || err != nil || math.IsInf(f, 0) {
			return "Float cannot represent non numeric value: " + shorten(v.String())
		}
	case "Boolean":
		if v.Kind != ast.BooleanValue {
			return "Boolean cannot represent a non boolean value: " + shorten(v.String())
		}
	case "ID":
		if !text && v.Kind != ast.IntValue {
			return "ID cannot represent a non-string and non-integer value: " + shorten(v.String())
		}
	default:
		if !text {
			return fmt.Sprintf("%s cannot represent a non string value: %s", name, shorten(v.String()))
		}
		return timeProblem(name, v.Raw)
	}
	return ""
}

// timeProblem says what is wrong with the text of a Date or DateTime. Of
// another scalar nothing is.
func timeProblem(scalar, s string) string {
	var layout, like string
	switch scalar {
	case "Date":
		layout, like = time.DateOnly, "2018-07-31"
	case "DateTime":
		layout, like = time.RFC3339, "2018-07-31T09:30:00Z"
	default:
		return ""
	}
	if t, err := time.Parse(layout, s); err != nil || t.Year() < 1 {
		return scalar + " cannot represent " + strconv.Quote(shorten(s)) + ": write it as " + strconv.Quote(like)
	}
	return ""
}
