package schema

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSurvey asks for exactly as much as each limit allows, and for one more.
func TestSurvey(t *testing.T) {
	limits := DefaultLimits()
	for _, c := range []struct {
		name  string
		limit int
		query func(n int) string // n of what the limit bounds
		want  string
	}{
		{"depth", limits.Depth, func(n int) string {
			return "{" + strings.Repeat(" a {", n-1) + " a" + strings.Repeat(" }", n)
		}, "nested more than 15 deep"},
		{"depth in fragments", limits.Depth, func(n int) string {
			return "{ ...A } fragment A on T {" + strings.Repeat(" a { ... {", n-2) + " ...B" + strings.Repeat(" } }", n-2) + " } fragment B on T { b { c } }"
		}, "nested more than 15 deep"},
		{"depth of introspection", introspectionDepth, func(n int) string {
			return "{ __schema {" + strings.Repeat(" a {", n-2) + " a" + strings.Repeat(" }", n)
		}, "nested more than 20 deep"},
		{"depth of what is called like introspection", limits.Depth, func(n int) string {
			return "{ a { __schema {" + strings.Repeat(" a {", n-3) + " a" + strings.Repeat(" }", n)
		}, "nested more than 15 deep"},
		{"depth beside introspection", limits.Depth, func(n int) string {
			return "{ __schema { a }" + strings.Repeat(" a {", n-1) + " a" + strings.Repeat(" }", n)
		}, "nested more than 15 deep"},
		{"root fields", limits.Roots, func(n int) string { return "{" + many(n, " a%d") + " }" }, "more than 50 root fields"},
		{"root fields in fragments", limits.Roots, func(n int) string {
			return "{ a0 ...A ... {" + many(n/2, " a%d") + " } } fragment A on T {" + many(n, " a%d { b }") + " }"
		}, "more than 50 root fields"},
		{"root fields of one of several operations", limits.Roots, func(n int) string { return "query A { b } query B {" + many(n, " a%d") + " }" }, "more than 50 root fields"},
		{"aliases", limits.Aliases, func(n int) string { return "{ a {" + many(n, " a%d: b") + " } }" }, "more than 100 aliases"},
		{"aliases in fragments", limits.Aliases, func(n int) string { return "{ a { ...A } } fragment A on T {" + many(n, " a%d: b") + " }" }, "more than 100 aliases"},
		{"directives", limits.Directives, func(n int) string { return "{ a" + strings.Repeat(" @a", n) + " }" }, "more than 100 directives"},
		{"directives everywhere", limits.Directives, func(n int) string {
			return "query($v: T @a) @a { a @a ... @a { b } ...A @a } fragment A on T @a { c" + strings.Repeat(" @a", n-6) + " }"
		}, "more than 100 directives"},
		{"repeats", limits.Repeats, func(n int) string { return "{" + strings.Repeat(" a", n) + " b b b }" }, "key a is asked for more than 100 times"},
		{"repeats in merged fields", limits.Repeats, func(n int) string {
			return "{ a { b }" + strings.Repeat(" a { ... { b } }", n/2-1) + " a {" + strings.Repeat(" b", n-n/2) + " } }"
		}, "key b is asked for more than 100 times"},
		{"repeats in unused fragments", limits.Repeats, func(n int) string { return "{ a } fragment A on T {" + strings.Repeat(" a", n) + " }" }, "key a is asked for more than 100 times"},
		{"lists", limits.Page, func(n int) string { return "{ a(b: [" + strings.Repeat("1 ", n) + "]) }" }, "a list has more than 1000 values"},
		{"lists in defaults", limits.Page, func(n int) string { return "query($a: [Int] = [" + strings.Repeat("1 ", n) + "]) { a }" }, "a list has more than 1000 values"},
		{"names", maxName, func(n int) string { return "{ " + strings.Repeat("a", n) + " }" }, "a name is longer than 200 characters"},
		{"names of types", maxName, func(n int) string { return "{ ... on " + strings.Repeat("a", n) + " { a } }" }, "a name is longer than 200 characters"},
		{"names of object fields", maxName, func(n int) string { return "{ a(b: {" + strings.Repeat("a", n) + ": 1}) }" }, "a name is longer than 200 characters"},
		{"names of directives", maxName, func(n int) string { return "{ a @" + strings.Repeat("a", n) + " }" }, "a name is longer than 200 characters"},
		{"nested values", maxInputDepth, func(n int) string { return "{ a(b: " + strings.Repeat("[", n) + strings.Repeat("]", n) + ") }" }, "nested more than 20 deep"},
		{"values of arguments with fragments written out", mostValues(limits), func(n int) string {
			return "{" + many(n/1000, " a%d { ...A }") + strings.Repeat(" b(c: 1)", n%1000) + " } fragment A on T { b(c: [" + strings.Repeat("1 ", 999) + "]) }"
		}, "more than 20000 values"},
		{"texts of arguments with fragments written out", mostValues(limits), func(n int) string {
			return "{" + many(n/1000, " a%d { ...A }") + strings.Repeat(" b(c: $v)", n%1000) + " } fragment A on T { b(c: \"" + strings.Repeat("x", 999*textPart) + "\") }"
		}, "texts as long as those"},
		{"fields with their fragments written out", expansion * limits.Tokens, func(n int) string {
			// 99 spreads of a fragment under keys of their own, and the rest by hand.
			inner := n/(99+1) - 2
			rest := n - 99*(2+inner) - 2
			q := "{ w {"
			for i := range 99 {
				q += fmt.Sprintf(" k%d { ...A }", i)
			}
			return q + " z {" + many(rest, " r%d") + " } } } fragment A on T {" + many(inner, " f%d") + " }"
		}, "selects more than 8000 fields"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, n := range []int{c.limit, c.limit + 1} {
				doc, err := parse(c.query(n), 100_000)
				if err != nil {
					t.Fatal(err)
				}
				_, err = survey(doc, limits)
				switch {
				case n == c.limit && err != nil:
					t.Errorf("%d: %s", n, err.Message)
				case n > c.limit && (err == nil || !strings.Contains(err.Message, c.want) || err.Extensions["code"] != codeLimit):
					t.Errorf("%d: %v, want %q", n, err, c.want)
				}
			}
		})
	}
}

func TestParse_tokens(t *testing.T) {
	for n, ok := range map[int]bool{10: true, 11: false} { // braces are tokens too
		_, err := parse("{"+strings.Repeat(" a", n-2)+" }", 10)
		if (err == nil) != ok || err != nil && err.Extensions["code"] != codeLimit {
			t.Errorf("%d tokens of 10: %v", n, err)
		}
	}
}

// TestEngine_Execute_introspection asks what graphql-js's tools ask, which is
// deeper than other queries may be.
func TestEngine_Execute_introspection(t *testing.T) {
	query, err := os.ReadFile(filepath.Join("introspection", "testdata", "all.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	limits := DefaultLimits()
	limits.Depth = 3
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: testStore(t), Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	a, res := execute(t, e, Request{Query: string(query)})
	if len(a.Errors) > 0 {
		t.Fatalf("%.500s", res.JSON)
	}
	for _, want := range []string{`"name":"Person"`, `"name":"__Type"`, `"defaultValue":"DATE_DESC"`, `"specifiedByURL":"https://`} {
		if !strings.Contains(string(a.Data), want) {
			t.Errorf("the answer lacks %s", want)
		}
	}
	limits.Response = 1_000
	if e, err = NewEngine(EngineOptions{Schema: testSchema(t), Store: testStore(t), Limits: limits}); err != nil {
		t.Fatal(err)
	}
	if a, res := execute(t, e, Request{Query: string(query)}); len(a.Errors) != 1 || a.Errors[0].Extensions.Code != codeLimit {
		t.Errorf("beyond the limit of the answer: %.300s", res.JSON)
	}
}
