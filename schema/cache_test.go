package schema

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"entente/schema/plan"
)

func TestCache(t *testing.T) {
	c := newCache[int, string](1000)
	for i := range 10 {
		c.add(i, fmt.Sprint(i), 100)
	}
	if v, ok := c.get(0); !ok || v != "0" {
		t.Fatal("a value that fits is not kept")
	}
	c.add(10, "10", 200) // in the place of 1 and 2: 0 was just asked for
	for key, kept := range map[int]bool{0: true, 1: false, 2: false, 3: true, 9: true, 10: true} {
		if _, got := c.get(key); got != kept {
			t.Errorf("%d is kept: %v, want %v", key, got, kept)
		}
	}
	c.add(11, "large", 251)
	if _, ok := c.get(11); ok || c.bytes != 1000 {
		t.Errorf("a value of more than a quarter was kept; %d bytes", c.bytes)
	}
	c.add(0, "other", 100)
	if v, _ := c.get(0); v != "0" || c.bytes != 1000 {
		t.Errorf("a key was added twice: %s, %d bytes", v, c.bytes)
	}
}

func TestEngine_document(t *testing.T) {
	e := testEngine(t)
	first, _, errs := e.document("{ __typename }")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if again, cached, _ := e.document("{ __typename }"); again != first || !cached {
		t.Error("a document was made twice")
	}
	if _, _, errs := e.document("{ nothing }"); len(errs) == 0 {
		t.Error("a wrong document was let through")
	}
	if _, ok := e.documents.get("{ nothing }"); ok {
		t.Error("a document that was refused is kept")
	}
}

// TestEngine_plan holds that plans are shared where document, operation and
// conditions agree, and nowhere else.
func TestEngine_plan(t *testing.T) {
	e := testEngine(t)
	planOf := func(text string, op int, vars map[string]any) *plan.Plan {
		doc, _, errs := e.document(text)
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		p, _, err := e.plan(doc, doc.ast.Operations[op], vars)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	const text = `query A($a: Boolean!, $b: ID!) { __typename @include(if: $a) node(id: $b) { id } } query B($a: Boolean!) { __typename @skip(if: $a) }`
	first := planOf(text, 0, map[string]any{"a": true, "b": "x"})
	if planOf(text, 0, map[string]any{"a": true, "b": "y"}) != first {
		t.Error("a plan was made twice")
	}
	for i, other := range []*plan.Plan{
		planOf(text, 0, map[string]any{"a": false, "b": "x"}), planOf(text, 1, map[string]any{"a": true}), planOf(text+" ", 0, map[string]any{"a": true, "b": "x"}),
	} {
		if other == first {
			t.Errorf("different plans are taken for one: %d", i)
		}
	}
	if small, large := planBytes(new(document), 0, planOf(`{ __typename }`, 0, nil)), planBytes(new(document), 0, planOf(`{ people { nodes { id name metWith { nodes { id name } } } } }`, 0, nil)); small <= 0 || large < 5*small {
		t.Errorf("plans of %d and %d bytes", small, large)
	}
}

// TestEngine_plan_memory sends documents that are mostly one long text. Plans
// point into documents: what is kept of them is bounded together.
func TestEngine_plan_memory(t *testing.T) {
	e := testEngine(t)
	texts := map[*document]int{}
	for i := range 400 {
		text := fmt.Sprintf(`{ node(id: "%d%s") { id } }`, i, strings.Repeat("x", 200_000))
		doc, _, errs := e.document(text)
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		if _, _, err := e.plan(doc, doc.ast.Operations[0], nil); err != nil {
			t.Fatal(err)
		}
		texts[doc] = len(text)
	}
	kept := 0
	for of := range e.plans.byKey {
		kept += texts[of.document]
	}
	if kept > cachePlans {
		t.Errorf("plans keep %d bytes of documents, want at most %d", kept, cachePlans)
	}
}

// TestEngine_plan_conditions sends documents that are small, and conditions of
// nothing for the most part: each is larger than its text by far. What plans and
// documents take together is what the caches are to hold.
func TestEngine_plan_conditions(t *testing.T) {
	e := testEngine(t)
	inUse := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := inUse()
	for i := range 400 {
		text := fmt.Sprintf("{ a%d: __typename claims(first: 0, where: {or: [%[2]s], and: [%[2]s]}) { totalCount } }", i, strings.Repeat("{}", 900))
		if res := e.Execute(t.Context(), Request{Query: text}); res.Errors > 0 {
			t.Fatalf("%.300s", res.JSON)
		}
	}
	if after := inUse(); after > before+cacheDocuments+cachePlans {
		t.Errorf("plans and documents take %d MB, want at most %d", (after-before)>>20, (cacheDocuments+cachePlans)>>20)
	} else {
		t.Logf("plans and documents take %d MB", (after-before)>>20)
	}
	runtime.KeepAlive(e)
}
