package schema

import (
	"strings"
	"testing"
	"time"
)

// TestEngine_Execute_largeAtOnce holds that requests that may ask for large
// answers wait for each other, and are refused in the end, while others pass.
func TestEngine_Execute_largeAtOnce(t *testing.T) {
	limits := DefaultLimits()
	limits.Time = 400 * time.Millisecond
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: testStore(t), Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	const large, small = `{ entities(first: 1000) { nodes { neighbors(first: 90) { nodes { id } } } } }`, `{ entities(first: 1000) { nodes { id } } }`
	ask := func(query string) Response { return e.Execute(t.Context(), Request{Query: query}) }
	taken := largeAtOnce*int64(limits.Response) - int64(limits.Response)/2
	if err := e.large.Acquire(t.Context(), taken); err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	if res := ask(large); !res.Overloaded || !res.RequestError || !strings.Contains(string(res.JSON), `"code":"OVERLOADED"`) {
		t.Errorf("where there is no room, a large request gets %.200s", res.JSON)
	}
	if waited := time.Since(begun); waited < limits.Time/waitsForLarge {
		t.Errorf("it waited for %v", waited)
	}
	wide := `{ claims(first: 900) { nodes {` + many(60, " d%d: date { ...D }") + ` } } } fragment D on FuzzyDate {` + many(35, " e%d: edtf") + ` }`
	if res := ask(wide); !res.Overloaded {
		t.Errorf("where there is no room, a request of few nodes with many fields gets %.200s", res.JSON)
	}
	schema := func(n int) string { return "{" + many(n, " a%d: __schema { types { name } }") + " }" }
	if res := ask(schema(5)); !res.Overloaded {
		t.Errorf("where there is no room, a request for much of the schema gets %.200s", res.JSON)
	}
	if res := ask(schema(1)); res.Errors > 0 {
		t.Errorf("where there is little room, a request for the schema gets %.200s", res.JSON)
	}
	if res := ask(small); res.Errors > 0 {
		t.Errorf("where there is no room, a small request gets %.200s", res.JSON)
	}
	go func() {
		time.Sleep(20 * time.Millisecond)
		e.large.Release(taken)
	}()
	if res := ask(large); res.Errors > 0 {
		t.Errorf("once there is room, a large request gets %.200s", res.JSON)
	}
	if !e.large.TryAcquire(largeAtOnce * int64(limits.Response)) {
		t.Error("a request kept its room")
	}
}
