package schema

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/storetest"
)

// A question is an operation of the corpus. Its variables stand in comments of
// the file, after "# variables:".
type question struct {
	name, query string
	variables   string
}

func corpus(t *testing.T) []question {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "corpus", "*.graphql"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	var list []question
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		q := question{name: strings.TrimSuffix(filepath.Base(file), ".graphql"), query: string(src)}
		for line := range strings.Lines(q.query) {
			if v, ok := strings.CutPrefix(line, "# variables:"); ok {
				q.variables = strings.TrimSpace(v)
			}
		}
		list = append(list, q)
	}
	return list
}

// TestEngine_Execute_oracle asks the corpus of the engine and of graphql-go's
// executor: they give the same answers.
func TestEngine_Execute_oracle(t *testing.T) {
	o := testOntology(t)
	store := testStore(t)
	fill(t, store)
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store})
	if err != nil {
		t.Fatal(err)
	}
	or := newOracle(t, o, storetest.View(t, store))
	for _, q := range corpus(t) {
		t.Run(q.name, func(t *testing.T) {
			a, res := execute(t, e, Request{Query: q.query, Variables: json.RawMessage(q.variables)})
			if len(a.Errors) > 0 {
				t.Fatalf("engine: %s", res.JSON)
			}
			var vars map[string]any
			if q.variables != "" {
				if err := json.Unmarshal([]byte(q.variables), &vars); err != nil {
					t.Fatal(err)
				}
			}
			result := or.answer(context.Background(), q.query, "", vars)
			if result.HasErrors() {
				t.Fatalf("oracle: %v", result.Errors)
			}
			want, err := json.Marshal(result.Data)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, "data", decode(t, a.Data), decode(t, want))
		})
	}
}

func decode(t *testing.T, b []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// compare reports where two JSON values differ.
func compare(t *testing.T, path string, got, want any) {
	t.Helper()
	if reflect.DeepEqual(got, want) {
		return
	}
	switch w := want.(type) {
	case map[string]any:
		if g, ok := got.(map[string]any); ok && len(g) == len(w) {
			for k := range w {
				compare(t, path+"."+k, g[k], w[k])
			}
			return
		}
	case []any:
		if g, ok := got.([]any); ok && len(g) == len(w) {
			for i := range w {
				compare(t, path+"[]", g[i], w[i])
			}
			return
		}
	}
	g, _ := json.Marshal(got)
	w, _ := json.Marshal(want)
	t.Errorf("%s:\nengine %.600s\noracle %.600s", path, g, w)
}

// TestCorpus_complete holds that the corpus asks for every field of every type
// that is not generated, with every argument, and for some of each that is.
func TestCorpus_complete(t *testing.T) {
	s := testSchema(t)
	asked := map[string]bool{}
	var walk func(set ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				name := sel.ObjectDefinition.Name + "." + sel.Name
				asked[name] = true
				for _, a := range sel.Arguments {
					asked[name+"("+a.Name+":)"] = true
				}
				walk(sel.SelectionSet)
			case *ast.InlineFragment:
				walk(sel.SelectionSet)
			}
		}
	}
	for _, q := range corpus(t) {
		doc, perr := parse(q.query, DefaultLimits().Tokens)
		if perr != nil {
			t.Fatalf("%s: %v", q.name, perr)
		}
		if errs := validate(s.AST(), doc); len(errs) > 0 {
			t.Fatalf("%s: %v", q.name, errs)
		}
		for _, op := range doc.Operations {
			walk(op.SelectionSet)
		}
		for _, f := range doc.Fragments {
			walk(f.SelectionSet)
		}
	}
	generated := map[string]bool{}
	for _, t := range testOntology(t).Types {
		for _, name := range []string{t.Name, t.Name + "Connection", t.Name + "Edge"} {
			generated[name] = true
		}
	}
	for name, def := range s.AST().Types {
		if def.BuiltIn || generated[name] || name == "Node" || name == "Resource" || def.Kind != ast.Object && def.Kind != ast.Interface {
			continue
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			if !asked[name+"."+f.Name] {
				t.Errorf("the corpus does not ask for %s.%s", name, f.Name)
			}
			for _, a := range f.Arguments {
				if arg := name + "." + f.Name + "(" + a.Name + ":)"; !asked[arg] && !generated[f.Type.Name()] {
					t.Errorf("the corpus does not ask with %s", arg)
				}
			}
		}
	}
}
