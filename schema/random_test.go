package schema

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/storetest"
)

// TestEngine_Execute_random asks queries made at random of the engine and of
// the oracle. One that fails is printed, to become part of the corpus.
func TestEngine_Execute_random(t *testing.T) {
	store := testStore(t)
	fill(t, store)
	s := testSchema(t)
	e, err := NewEngine(EngineOptions{Schema: s, Store: store})
	if err != nil {
		t.Fatal(err)
	}
	or := newOracle(t, testOntology(t), storetest.View(t, store))
	rounds := 400
	if testing.Short() {
		rounds = 50
	}
	answered := 0
	for seed := range rounds {
		w := &queryWriter{schema: s.AST(), Rand: rand.New(rand.NewPCG(1, uint64(seed)))}
		query := w.selection("Query", 4)
		a, res := execute(t, e, Request{Query: query})
		if res.RequestError {
			if a.Errors[0].Extensions.Code != codeLimit {
				t.Fatalf("seed %d: %s\n%s", seed, res.JSON, query)
			}
			continue
		}
		result := or.answer(context.Background(), query, "", nil)
		if len(a.Errors) > 0 || result.HasErrors() {
			t.Fatalf("seed %d: engine %v\noracle %v\n%s", seed, a.Errors, result.Errors, query)
		}
		want, err := json.Marshal(result.Data)
		if err != nil {
			t.Fatal(err)
		}
		answered++
		if compare(t, "data", decode(t, a.Data), decode(t, want)); t.Failed() {
			t.Fatalf("seed %d: %s", seed, query)
		}
	}
	if answered < rounds/2 {
		t.Errorf("only %d of %d queries were within the limits", answered, rounds)
	}
}

// A queryWriter makes valid queries.
type queryWriter struct {
	*rand.Rand
	schema *ast.Schema
	keys   int
}

func pick[T any](w *queryWriter, list ...T) T { return list[w.IntN(len(list))] }

// selection writes a selection of a type, with at most depth levels below it.
func (w *queryWriter) selection(typ string, depth int) string {
	def := w.schema.Types[typ]
	var b strings.Builder
	b.WriteString("{ __typename")
	for range 1 + w.IntN(4) {
		f := def.Fields[w.IntN(len(def.Fields))]
		of := w.schema.Types[f.Type.Name()]
		if strings.HasPrefix(f.Name, "__") || of.IsCompositeType() && depth == 0 {
			continue
		}
		b.WriteByte(' ')
		if len(f.Arguments) > 0 { // a key of its own: it merges with nothing
			w.keys++
			fmt.Fprintf(&b, "k%d: ", w.keys)
		}
		b.WriteString(f.Name + w.arguments(f.Arguments))
		if of.IsCompositeType() {
			b.WriteString(" " + w.selection(f.Type.Name(), depth-1))
		}
	}
	if def.Kind == ast.Interface && depth > 0 {
		for range w.IntN(3) {
			on := pick(w, w.schema.PossibleTypes[typ]...).Name
			fmt.Fprintf(&b, " ... on %s %s", on, w.selection(on, depth-1))
		}
	}
	return b.String() + " }"
}

func (w *queryWriter) arguments(args ast.ArgumentDefinitionList) string {
	var out []string
	backward := w.IntN(4) == 0
	for _, a := range args {
		if !a.Type.NonNull {
			skip := w.IntN(3) > 0
			switch a.Name {
			case "first":
				skip = skip || backward
			case "last":
				skip = !backward
			case "after", "before":
				skip = true // cursors are the corpus's
			}
			if skip {
				continue
			}
		}
		out = append(out, a.Name+": "+w.value(a.Name, a.Type, 2))
	}
	if len(out) == 0 {
		return ""
	}
	return "(" + strings.Join(out, ", ") + ")"
}

var (
	someIDs   = []string{"per:kim", "per:moon", "per:trump", "per:pompeo", "sta:kp", "sta:us", "org:assembly", "fac:yongbyon", "http://example.org/agency", "loc:nowhere", "_:b0", "x:none"}
	someNames = []string{"metWith", "memberOf", "operates", "said", "relatedTo", "icews:consult"}
	someTexts = []string{"kim", "Mike Pompeo", "1984-01-08", "north", "true", "a", "1948", "KIM jong", "Q56226"}
)

// value writes a value for an argument or a field of a filter.
func (w *queryWriter) value(name string, typ *ast.Type, depth int) string {
	if typ.Elem != nil {
		var items []string
		for range w.IntN(3) + 1 {
			if v := w.value(name, typ.Elem, depth); !slices.Contains(items, v) {
				items = append(items, v)
			}
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	switch def := w.schema.Types[typ.NamedType]; def.Kind {
	case ast.Enum:
		return pick(w, def.EnumValues...).Name
	case ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			of := w.schema.Types[f.Type.Name()]
			if f.Type.NonNull || w.IntN(len(def.Fields)) < 2 && (depth > 0 || of.Kind != ast.InputObject) {
				fields = append(fields, f.Name+": "+w.value(f.Name, f.Type, depth-1))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	switch typ.NamedType {
	case "Int":
		switch name {
		case "depth":
			return fmt.Sprint(pick(w, 0, 1, 2, 3))
		case "minLength":
			return "1" // no maxLength is below it
		}
		return fmt.Sprint(pick(w, 1, 2, 3, 5, 20)) // stores may tell of an empty page what they like
	case "Float":
		return pick(w, "5.5", "1.0")
	case "Boolean":
		return pick(w, "true", "false")
	case "Date":
		switch name { // no from is after any to
		case "from":
			return fmt.Sprintf("%q", pick(w, "2018-04-27", "2018-05-01", "2018-06-12", "2011-12-31"))
		case "to":
			return fmt.Sprintf("%q", pick(w, "2018-06-12", "2030-01-01"))
		}
		return fmt.Sprintf("%q", pick(w, "2018-04-27", "2018-05-01", "2018-06-12", "2011-12-31", "2030-01-01"))
	case "DateTime":
		return fmt.Sprintf("%q", pick(w, "2018-06-01T00:00:00Z", "2018-07-31T00:00:00+09:00", "2019-01-01T00:00:00Z", "2025-01-01T00:00:00Z"))
	case "ID":
		return fmt.Sprintf("%q", pick(w, someIDs...))
	}
	switch name {
	case "relations", "exclude", "predicates":
		return fmt.Sprintf("%q", pick(w, someNames...))
	case "datasets":
		return fmt.Sprintf("%q", pick(w, "first", "second"))
	}
	return fmt.Sprintf("%q", pick(w, someTexts...))
}
