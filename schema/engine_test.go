package schema

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"entente/graph/storetest"
)

// testStore returns an empty store with the vocabulary of the tests' ontology.
func testStore(t testing.TB) *storetest.Model {
	t.Helper()
	ns := storetest.Namespace()
	store := storetest.NewModel(ns, testOntology(t).Vocabulary(ns))
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Errorf("close store: %v", err)
		}
	})
	return store
}

// testEngine returns an engine on an empty store.
func testEngine(t testing.TB) *Engine {
	t.Helper()
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: testStore(t)})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// An answer is a response, decoded.
type answer struct {
	Data   json.RawMessage
	Errors []answerError
}

type answerError struct {
	Message    string
	Path       []any
	Locations  []struct{ Line, Column int }
	Extensions struct{ Code, ID string }
}

// execute runs a request and holds its response to the shape of responses.
func execute(t testing.TB, e *Engine, req Request) (answer, Response) {
	t.Helper()
	res := e.Execute(context.Background(), req)
	var a answer
	if err := json.Unmarshal(res.JSON, &a); err != nil {
		t.Fatalf("answer %s: %v", res.JSON, err)
	}
	if res.Errors != len(a.Errors) {
		t.Errorf("Errors is %d, the answer has %d", res.Errors, len(a.Errors))
	}
	if hasData := strings.Contains(string(res.JSON), `"data":`); hasData == res.RequestError {
		t.Errorf("RequestError is %v: %s", res.RequestError, res.JSON)
	}
	for _, err := range a.Errors {
		if err.Message == "" || err.Extensions.Code == "" {
			t.Errorf("error without message or code: %s", res.JSON)
		}
	}
	return a, res
}

func TestEngine_Execute_request(t *testing.T) {
	e := testEngine(t)
	for _, c := range []struct {
		name string
		req  Request
		code string // of the one error, "" for none
		text string // in its message
	}{
		{"query", Request{Query: `{ __typename }`}, "", ""},
		{"null variables", Request{Query: `{ __typename }`, Variables: json.RawMessage(` null `)}, "", ""},
		{"variables beyond the declared", Request{Query: `{ __typename }`, Variables: json.RawMessage(`{"x": 1}`)}, "", ""},
		{"named operation", Request{Query: `query A { __typename } query B { __typename }`, OperationName: "B"}, "", ""},
		{"several operations", Request{Query: `query A { __typename } query B { __typename }`}, "BAD_USER_INPUT", "operationName"},
		{"unknown operation", Request{Query: `query A { __typename }`, OperationName: "C"}, "BAD_USER_INPUT", `"C"`},
		{"empty", Request{}, "GRAPHQL_PARSE_FAILED", ""},
		{"comment", Request{Query: "# nothing"}, "GRAPHQL_PARSE_FAILED", ""},
		{"fragment alone", Request{Query: `fragment A on Query { __typename }`}, "GRAPHQL_PARSE_FAILED", "no operation"},
		{"broken", Request{Query: `{ stats {`}, "GRAPHQL_PARSE_FAILED", ""},
		{"schema definition", Request{Query: `type A { b: Int }`}, "GRAPHQL_PARSE_FAILED", ""},
		{"fragment variables", Request{Query: `{ ...A } fragment A($x: Int) on Query { __typename }`}, "GRAPHQL_PARSE_FAILED", "declares variables"},
		{"variables in a list", Request{Query: `{ __typename }`, Variables: json.RawMessage(`[]`)}, "BAD_USER_INPUT", "object"},
		{"variables are no JSON", Request{Query: `{ __typename }`, Variables: json.RawMessage(`{"a":`)}, "BAD_USER_INPUT", "JSON"},
		{"variables and more", Request{Query: `{ __typename }`, Variables: json.RawMessage(`{} {}`)}, "BAD_USER_INPUT", "JSON"},
		{"mutation", Request{Query: `mutation { __typename }`}, "GRAPHQL_VALIDATION_FAILED", "mutation"},
		{"subscription", Request{Query: `subscription { __typename }`}, "GRAPHQL_VALIDATION_FAILED", "subscription"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, res := execute(t, e, c.req)
			if c.code == "" {
				if len(a.Errors) > 0 {
					t.Errorf("errors: %v", a.Errors)
				}
				return
			}
			if !res.RequestError || len(a.Errors) != 1 || a.Errors[0].Extensions.Code != c.code || !strings.Contains(strings.ToLower(a.Errors[0].Message), strings.ToLower(c.text)) {
				t.Errorf("answer %s, want a request error %s with %q", res.JSON, c.code, c.text)
			}
		})
	}
}

func TestEngine_Execute_mutationByGET(t *testing.T) {
	e := testEngine(t)
	for _, c := range []struct {
		query, operation string
		get, want        bool
	}{
		{`mutation { __typename }`, "", true, true},
		{`mutation { __typename }`, "", false, false},
		{`query A { __typename } mutation B { __typename }`, "B", true, true},
		{`query A { __typename } mutation B { __typename }`, "A", true, false},
		{`{ nothing }`, "", true, false},
		{`{ __typename }`, "", true, false},
	} {
		_, res := execute(t, e, Request{Query: c.query, OperationName: c.operation, ReadOnlyGET: c.get})
		if res.MutationByGET != c.want {
			t.Errorf("%s %q: MutationByGET is %v", c.query, c.operation, res.MutationByGET)
		}
	}
}

func TestNewEngine(t *testing.T) {
	if _, err := NewEngine(EngineOptions{}); err == nil {
		t.Error("an engine of nothing was made")
	}
	limits := DefaultLimits()
	limits.Depth = 0
	if _, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: testStore(t), Limits: limits}); err == nil || !strings.Contains(err.Error(), "depth") {
		t.Errorf("error %v, want one that names depth", err)
	}
}
