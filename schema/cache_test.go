package schema

import (
	"fmt"
	"testing"
)

func TestDocumentCache(t *testing.T) {
	c := newDocumentCache(1000)
	docs := map[string]*document{}
	for i := range 10 {
		text := fmt.Sprint(i)
		docs[text] = &document{bytes: 100}
		c.add(text, docs[text])
	}
	if c.get("0") != docs["0"] {
		t.Fatal("a document that fits is not kept")
	}
	c.add("10", &document{bytes: 200}) // in the place of 1 and 2: 0 was just asked for
	for text, kept := range map[string]bool{"0": true, "1": false, "2": false, "3": true, "9": true, "10": true} {
		if got := c.get(text) != nil; got != kept {
			t.Errorf("%s is kept: %v, want %v", text, got, kept)
		}
	}
	c.add("large", &document{bytes: 251})
	if c.get("large") != nil || c.get("0") == nil {
		t.Error("a document of more than a quarter of the cache took the place of others")
	}
	c.add("0", &document{bytes: 100})
	if c.get("0") != docs["0"] || c.bytes != 1000 {
		t.Errorf("a document was added twice: %d bytes", c.bytes)
	}
}

func TestEngine_document_cached(t *testing.T) {
	e := testEngine(t)
	first, errs := e.document("{ __typename }")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if again, _ := e.document("{ __typename }"); again != first {
		t.Error("a document was made twice")
	}
	if _, errs := e.document("{ nothing }"); len(errs) == 0 || e.documents.get("{ nothing }") != nil {
		t.Error("a document that was refused is kept")
	}
}

// TestDocument_plan holds that plans are shared where operation and conditions
// agree, and are no more than a document may have.
func TestDocument_plan(t *testing.T) {
	e := testEngine(t)
	query := "query A($a: Boolean!) { __typename @include(if: $a) } query B($a: Boolean!"
	for i := range 6 {
		query += fmt.Sprintf(", $b%d: Boolean!", i)
	}
	query += ") { t: __typename @skip(if: $a)"
	for i := range 6 {
		query += fmt.Sprintf(" t%d: __typename @include(if: $b%d)", i, i)
	}
	doc, errs := e.document(query + " }")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	plan := func(op int, vars map[string]any) any {
		p, err := doc.plan(e.planner, doc.ast.Operations[op], vars)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	yes, no := map[string]any{"a": true}, map[string]any{"a": false}
	if plan(0, yes) != plan(0, yes) {
		t.Error("a plan was made twice")
	}
	if plan(0, yes) == plan(0, no) || plan(0, yes) == plan(1, yes) {
		t.Error("different plans are taken for one")
	}
	for i := range 64 {
		vars := map[string]any{}
		for b := range 6 {
			vars[fmt.Sprintf("b%d", b)] = i>>b&1 == 1
		}
		plan(1, vars)
		if len(doc.plans) > maxPlans {
			t.Fatalf("the document keeps %d plans", len(doc.plans))
		}
	}
}
