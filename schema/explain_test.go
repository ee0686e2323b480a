package schema

import (
	"encoding/json"
	"slices"
	"testing"
)

// explanation is extensions.explain of an answer.
type explanation struct {
	Cost, CostLimit, Calls int
	Keys                   int64
	Cached                 struct{ Document, Plan bool }
	MS                     map[string]float64
	Steps                  []struct {
		Paths []string
		Op    string
		Calls int
		Keys  int64
		MS    float64
	}
}

func explained(t *testing.T, res Response) *explanation {
	t.Helper()
	var answer struct {
		Data       json.RawMessage
		Extensions *struct{ Explain *explanation }
	}
	if err := json.Unmarshal(res.JSON, &answer); err != nil {
		t.Fatalf("%s: %v", res.JSON, err)
	}
	if answer.Extensions == nil {
		return nil
	}
	return answer.Extensions.Explain
}

func TestEngine_Execute_explain(t *testing.T) {
	store := testStore(t)
	fill(t, store)
	s := testSchema(t)
	limits := DefaultLimits()
	limits.Cost = 20_000
	e, err := NewEngine(EngineOptions{Schema: s, Store: store, Limits: limits, Explain: true})
	if err != nil {
		t.Fatal(err)
	}
	query := `{ a: people(where: {claims: {some: {relations: ["metWith", "icews:consult"]}}}) { nodes { metWith { nodes { name ... on Person { memberOf { totalCount } } } } relationCounts { count } } }
		claim(id: "clm:aaaaaaaaaaaaaaaaaaaaaaaaaa") { id } nodes(ids: ["per:kim", "sta:kp"]) { id ... on Person { name } } paths(from: "per:kim", to: "sta:us") { length } }`
	plain := e.Execute(t.Context(), Request{Query: query})
	if explained(t, plain) != nil {
		t.Errorf("an answer tells what it took though nobody asked: %s", plain.JSON)
	}
	var last *explanation
	for range 2 {
		res := e.Execute(t.Context(), Request{Query: query, Explain: true})
		if last = explained(t, res); last == nil {
			t.Fatalf("not explained: %s", res.JSON)
		}
		if string(decodeData(t, res)) != string(decodeData(t, plain)) {
			t.Errorf("explaining changes the data: %s", res.JSON)
		}
	}
	if last.Cost != 20+20*20+1+2+5 || last.CostLimit != 20_000 || !last.Cached.Document || !last.Cached.Plan || len(last.MS) != 3 {
		t.Errorf("explained as %+v", last)
	}
	calls, keys := 0, int64(0)
	ops := map[string][]string{}
	for _, step := range last.Steps {
		calls += step.Calls
		keys += step.Keys
		ops[step.Op] = append(ops[step.Op], step.Paths...)
	}
	if calls != last.Calls || keys != last.Keys || keys == 0 {
		t.Errorf("the steps make %d calls and %d keys, the whole %d and %d", calls, keys, last.Calls, last.Keys)
	}
	for op, paths := range map[string][]string{
		"ListEntities":   {"a"},
		"EntityClaims":   {"a.nodes.metWith", "a.nodes.metWith.nodes.memberOf"},
		"RelationCounts": {"a.nodes.relationCounts"},
		"Claims":         nil,
	} {
		if _, ok := ops[op]; !ok {
			t.Errorf("no step of %s in %v", op, ops)
		}
		for _, path := range paths {
			if !slices.Contains(ops[op], path) {
				t.Errorf("%s is for %q, want %s", op, ops[op], path)
			}
		}
	}
	if !slices.Contains(ops["Neighbors"], "paths") && !slices.Contains(ops["EntityClaims"], "paths") && !slices.Contains(ops["RelationCounts"], "paths") {
		t.Errorf("the search for paths is not among %v", ops)
	}

	dear := e.Execute(t.Context(), Request{Query: `{ people(first: 400) { nodes { claims(first: 100) { nodes { id } } } } }`, Explain: true})
	if x := explained(t, dear); !dear.RequestError || x == nil || x.Cost != 400+400*100 || len(x.Steps) != 0 {
		t.Errorf("an operation that costs too much: %s", dear.JSON)
	}
	silent, err := NewEngine(EngineOptions{Schema: s, Store: store})
	if err != nil {
		t.Fatal(err)
	}
	if res := silent.Execute(t.Context(), Request{Query: query, Explain: true}); explained(t, res) != nil {
		t.Errorf("explained though it is not allowed: %s", res.JSON)
	}
}

func decodeData(t *testing.T, res Response) json.RawMessage {
	t.Helper()
	var answer struct{ Data json.RawMessage }
	if err := json.Unmarshal(res.JSON, &answer); err != nil {
		t.Fatal(err)
	}
	return answer.Data
}
