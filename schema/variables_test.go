package schema

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// coerce coerces one variable, $v of a type, as it is given in JSON; "" where
// it is not given.
func coerce(t *testing.T, s *Schema, typ, given string) (any, bool, string) {
	t.Helper()
	// A list of arguments that can take any variable is not needed: the
	// coercion looks at the declaration alone.
	doc, perr := parse(fmt.Sprintf("query($v: %s) { __typename }", typ), 100)
	if perr != nil {
		t.Fatal(perr)
	}
	var raw json.RawMessage
	if given != "" {
		raw = json.RawMessage(`{"v": ` + given + `}`)
	}
	vars, errs := coerceVariables(s.AST(), doc.Operations[0], raw, DefaultLimits())
	if len(errs) > 0 {
		var messages []string
		for _, err := range errs {
			if code := err.Extensions["code"]; code != codeInput && code != codeLimit {
				t.Errorf("code %v: %s", code, err.Message)
			}
			messages = append(messages, err.Message)
		}
		return nil, false, strings.Join(messages, "\n")
	}
	v, ok := vars["v"]
	return v, ok, ""
}

type (
	object = map[string]any
	items  = []any
)

func TestCoerceVariables(t *testing.T) {
	s := testSchema(t)
	absent := struct{}{}
	for _, c := range []struct {
		typ, given string
		want       any
	}{
		{"Int", "", absent},
		{"Int", "null", nil},
		{"Int = 3", "", int64(3)},
		{"Int = 3", "null", nil},
		{"Int! = 3", "", int64(3)},
		{"Int", "-2147483648", int64(-2147483648)},
		{"Int", "2147483647", int64(2147483647)},
		{"Int", "1.0", int64(1)},
		{"Int", "1e3", int64(1000)},
		{"Int", "  12\n ", int64(12)},
		{"Int", "0", int64(0)},
		{"Int", "-0", int64(0)},
		{"Float", "1", 1.0},
		{"Float", "-0.5", -0.5},
		{"Float", "1.5e3", 1500.0},
		{"Float = 1", "", 1.0},
		{"Boolean", "true", true},
		{"Boolean = false", "", false},
		{"String", `"a\nb"`, "a\nb"},
		{"String", `""`, ""},
		{"String", ` " 평 \u0041\ud83d\ude00 " `, " 평 A😀 "},
		{"String", "\"\xff\"", "\ufffd"},
		{"Boolean", " false ", false},
		{"ID", `"per:kim"`, "per:kim"},
		{"ID", "17", "17"},
		{"ID", "1.0", "1"},
		{"ID = 5", "", "5"},
		{"Standing", `"ALL"`, "ALL"},
		{"Standing = FACTS", "", "FACTS"},
		{"Date", `"2018-07-31"`, "2018-07-31"},
		{"Date", `"2016-02-29"`, "2016-02-29"},
		{"DateTime", `"2018-07-31T09:30:00Z"`, "2018-07-31T09:30:00Z"},
		{"DateTime", `"2018-07-31T09:30:00.25+09:00"`, "2018-07-31T09:30:00.25+09:00"},
		{"[Int]", "[1, null, 2]", items{int64(1), nil, int64(2)}},
		{"[Int]", "1", items{int64(1)}},
		{"[Int!]!", "[]", items{}},
		{"[[Int]]", "1", items{items{int64(1)}}},
		{"[[Int]]", "[[1], null]", items{items{int64(1)}, nil}},
		{"[ID!] = [1, \"b\"]", "", items{"1", "b"}},
		{"[ID!] = \"b\"", "", items{"b"}},
		{"TextFilter", `{"eq": "a", "in": null}`, object{"eq": "a", "in": nil}},
		{"TextFilter", `{}`, object{}},
		{"TextFilter = {in: \"a\"}", "", object{"in": items{"a"}}},
		{"ClaimFilter", `{"status": "ASSERTED", "not": {"or": [{"affirmed": true}]}}`, object{"status": items{"ASSERTED"}, "not": object{"or": items{object{"affirmed": true}}}}},
		{"ClaimFilter", `{"or": {"affirmed": false}}`, object{"or": items{object{"affirmed": false}}}},
	} {
		got, ok, problem := coerce(t, s, c.typ, c.given)
		if problem != "" {
			t.Errorf("%s of %q: %s", c.typ, c.given, problem)
			continue
		}
		if c.want == any(absent) {
			if ok {
				t.Errorf("%s of %q is %v, want it absent", c.typ, c.given, got)
			}
			continue
		}
		if !ok || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s of %q is %#v (%v), want %#v", c.typ, c.given, got, ok, c.want)
		}
	}
}

func TestCoerceVariables_refused(t *testing.T) {
	s := testSchema(t)
	many := strings.TrimSuffix(strings.Repeat("1,", DefaultLimits().Page+1), ",")
	for _, c := range []struct{ typ, given, want string }{
		{"Int!", "", `Variable "$v" of required type "Int!" was not provided.`},
		{"Int!", "null", `Variable "$v" of non-null type "Int!" must not be null.`},
		{"Int! = 3", "null", `Variable "$v" of non-null type "Int!" must not be null.`},
		{"Int", `"1"`, `Variable "$v" got invalid value: Int cannot represent non-integer value: "1"`},
		{"Int", "1.5", `Variable "$v" got invalid value: Int cannot represent non-integer value: 1.5`},
		{"Int", "2147483648", `Variable "$v" got invalid value: Int cannot represent non 32-bit signed integer value: 2147483648`},
		{"Int", "-2147483649", `Variable "$v" got invalid value: Int cannot represent non 32-bit signed integer value: -2147483649`},
		{"Int", "1e99", `Variable "$v" got invalid value: Int cannot represent non-integer value: 1e99`},
		{"Int", "true", `Variable "$v" got invalid value: Int cannot represent non-integer value: true`},
		{"Int", "[1]", `Variable "$v" got invalid value: Int cannot represent non-integer value: a list`},
		{"Float", `"1"`, `Variable "$v" got invalid value: Float cannot represent non numeric value: "1"`},
		{"Float", `1e999`, `Variable "$v" got invalid value: Float cannot represent non numeric value: 1e999`},
		{"Boolean", `"true"`, `Variable "$v" got invalid value: Boolean cannot represent a non boolean value: "true"`},
		{"Boolean", `1`, `Variable "$v" got invalid value: Boolean cannot represent a non boolean value: 1`},
		{"String", `1`, `Variable "$v" got invalid value: String cannot represent a non string value: 1`},
		{"ID", `1.5`, `Variable "$v" got invalid value: ID cannot represent value: 1.5`},
		{"ID", `true`, `Variable "$v" got invalid value: ID cannot represent value: true`},
		{"Standing", `"SOME"`, `Variable "$v" got invalid value: Value "SOME" does not exist in "Standing" enum.`},
		{"Standing", `"all"`, `Variable "$v" got invalid value: Value "all" does not exist in "Standing" enum.`},
		{"Standing", `1`, `Variable "$v" got invalid value: Enum "Standing" cannot represent non-string value: 1.`},
		{"Date", `"2018-02-30"`, `Variable "$v" got invalid value: Date cannot represent "2018-02-30": write it as "2018-07-31"`},
		{"Date", `20180731`, `Variable "$v" got invalid value: Date cannot represent a non string value: 20180731`},
		{"DateTime", `"2018-07-31"`, `Variable "$v" got invalid value: DateTime cannot represent "2018-07-31": write it as "2018-07-31T09:30:00Z"`},
		{"[Int!]", "[1, null]", `Variable "$v" got invalid value at "v[1]": Expected non-nullable type "Int!" not to be null.`},
		{"[Int!]", `["a", 1, true]`, `Variable "$v" got invalid value at "v[0]": Int cannot represent non-integer value: "a"` + "\n" +
			`Variable "$v" got invalid value at "v[2]": Int cannot represent non-integer value: true`},
		{"[Int]", "[[1]]", `Variable "$v" got invalid value at "v[0]": Int cannot represent non-integer value: a list`},
		{"[Int]", "[" + many + "]", `Variable "$v" got invalid value: a list has more than 1000 values`},
		{"TextFilter", `"a"`, `Variable "$v" got invalid value: Expected type "TextFilter" to be an object.`},
		{"TextFilter", `[]`, `Variable "$v" got invalid value: Expected type "TextFilter" to be an object.`},
		{"TextFilter", `{"is": 1, "eq": "a", "has": 2}`, `Variable "$v" got invalid value: Field "has" is not defined by type "TextFilter".`},
		{"ClaimFilter", `{"or": [{"from": "2018-01-01"}, {"not": {"from": "x"}}]}`, `Variable "$v" got invalid value at "v.or[1].not.from": Date cannot represent "x": write it as "2018-07-31"`},
		{"ClaimFilter", `{"about": ["a", 1.5]}`, `Variable "$v" got invalid value at "v.about[1]": ID cannot represent value: 1.5`},
		{"ClaimFilter", strings.Repeat(`{"not":`, 30) + "{}" + strings.Repeat("}", 30), `Variable "$v" got invalid value: it is nested more than 20 deep`},
	} {
		if _, _, problem := coerce(t, s, c.typ, c.given); problem != c.want {
			t.Errorf("%s of %.80q:\ngot  %s\nwant %s", c.typ, c.given, problem, c.want)
		}
	}
}
