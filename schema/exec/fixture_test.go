package exec_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"entente/graph"
	"entente/graph/ontology"
	"entente/graph/storetest"
	"entente/schema"
	"entente/schema/exec"
	"entente/schema/plan"
)

// api is the API of testdata/ontology.graphql.
type api struct {
	ontology *ontology.Ontology
	schema   *ast.Schema
	planner  *plan.Planner
}

var loadAPI = sync.OnceValues(func() (*api, error) {
	src, err := os.ReadFile("testdata/ontology.graphql")
	if err != nil {
		return nil, err
	}
	o, err := ontology.Parse("ontology.graphql", src)
	if err != nil {
		return nil, err
	}
	s, err := schema.New(o)
	if err != nil {
		return nil, err
	}
	return &api{o, s.AST(), plan.New(s.AST(), o)}, nil
})

func newAPI(t testing.TB) *api {
	t.Helper()
	a, err := loadAPI()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// document parses and validates a text.
func (a *api) document(t testing.TB, text string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Name: "query", Input: text})
	if err != nil {
		t.Fatal(err)
	}
	if errs := validator.ValidateWithRules(a.schema, doc, rules.NewDefaultRules()); len(errs) > 0 {
		t.Fatal(errs)
	}
	return doc
}

// compile makes the plan of a text with one operation, and reads its arguments.
func (a *api) compile(t testing.TB, text string, vars map[string]any) (*plan.Plan, *plan.Arguments) {
	t.Helper()
	doc := a.document(t, text)
	coerced, err := validator.VariableValues(a.schema, doc.Operations[0], vars)
	if err != nil {
		t.Fatal(err)
	}
	p, err := a.planner.Compile(doc, doc.Operations[0], coerced)
	if err != nil {
		t.Fatal(err)
	}
	return p, p.Arguments(coerced, 1000)
}

// run answers a text from a snapshot; options may change the request.
func (a *api) run(t testing.TB, snap graph.Snapshot, text string, vars map[string]any, options ...func(*exec.Request)) ([]byte, gqlerror.List) {
	t.Helper()
	p, args := a.compile(t, text, vars)
	if len(args.Errors) > 0 {
		return nil, args.Errors
	}
	req := exec.Request{
		Plan: p, Arguments: args, Snapshot: snap,
		Introspect: introspect,
		OnInternal: func(error) string { return "ID" },
	}
	for _, set := range options {
		set(&req)
	}
	return exec.Run(context.Background(), req)
}

// introspect tells what it was asked.
func introspect(f *ast.Field) ([]byte, error) {
	if f.Name == "__schema" {
		return fmt.Appendf(nil, `{"fields":%d}`, len(f.SelectionSet)), nil
	}
	switch name := f.Arguments.ForName("name").Value.Raw; name {
	case "None":
		return []byte("null"), nil
	case "Large":
		return nil, &gqlerror.Error{Message: "too large", Extensions: map[string]any{"code": "LIMIT_EXCEEDED"}}
	}
	return nil, errors.New("the type cannot be told")
}

// talks returns a store with a little of everything.
func talks(t testing.TB) *storetest.Model {
	t.Helper()
	ns := storetest.Namespace()
	vocab := newAPI(t).ontology.Vocabulary(ns)
	vocab.DatasetOrder = []string{"first", "second"}
	store := storetest.NewModel(ns, vocab)
	t.Cleanup(func() { store.Close() })

	day := func(n int) time.Time { return time.Date(2020, 1, n, 0, 0, 0, 0, time.UTC) }
	summit := storetest.Claim("per:kim", "metWith", "per:moon", storetest.On("2018-04-27"), storetest.By("doc:news", "per:moon"),
		storetest.Seen(graph.Evidence{Document: "doc:news", Locator: "p13s2", Start: 10, End: 25}, graph.Evidence{File: "facts.csv", Row: 7}),
		storetest.With(graph.Qualifier{Key: "place", Object: "fac:house"}, graph.Qualifier{Key: "role", Value: "host"}))
	planned := storetest.Claim("per:kim", "metWith", "per:moon", storetest.On("2018-09"), storetest.As(graph.Planned, graph.Claimed), storetest.From("second"))
	withdrawn := storetest.Claim("per:kim", "metWith", "sta:jp", storetest.On("2017"), storetest.RecordedOn(day(2)), storetest.RetractedOn(day(5)))
	doubted := storetest.Claim("per:moon", "about", "per:kim", storetest.On("2019~"), storetest.Linked(
		graph.Link{Kind: graph.Contradicts, Claim: summit.ID, Strength: "partial", Note: "says otherwise"},
		graph.Link{Kind: graph.Supports, Claim: planned.ID},
		graph.Link{Kind: graph.Supports, Claim: storetest.Claim("per:no", "about", "per:body").ID}))
	summit.Confidence, summit.Summary, summit.SourceID, summit.DateBasis = 0.75, "They met \"at last\".", "f-1", "press"

	storetest.Load(t, store,
		&graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim Jong Un", Aliases: []string{"Kim Jong-un", "김정은"}, WeakAliases: []string{"Kim"},
			Identifiers: []graph.Identifier{{Scheme: "wikidata", Value: "Q56226"}},
			Properties:  []graph.Property{{Name: "born", Value: "1984-01-08"}, {Name: "notes", Value: "b"}, {Name: "notes", Value: "a\nline"}, {Name: "alive", Value: "true"}, {Name: "page", Value: "http://kim.test/"}}},
		&graph.Entity{ID: "per:moon", Type: "Person", Name: "Moon Jae-in", Properties: []graph.Property{{Name: "alive", Value: "perhaps"}}},
		&graph.Entity{ID: "per:trump", Type: "Person", Name: "Donald Trump"},
		&graph.Entity{ID: "sta:kp", Type: "State", Name: "North Korea", Properties: []graph.Property{
			{Name: "population", Value: "25000000"}, {Name: "government", Value: "republic"}, {Name: "former", Value: "absoluteMonarchy"}, {Name: "former", Value: "republic"}}},
		&graph.Entity{ID: "sta:us", Type: "State", Name: "United States", Properties: []graph.Property{{Name: "population", Value: "99999999999"}, {Name: "former", Value: "republic"}, {Name: "former", Value: "theocracy"}}},
		&graph.Entity{ID: "sta:jp", Type: "State", Name: "Japan"},
		&graph.Entity{ID: "fac:yongbyon", Type: "Facility", Name: "Yongbyon", Properties: []graph.Property{
			{Name: "power", Value: "5.0"}, {Name: "inspected", Value: "2009-04-15T09:00:00"}, {Name: "units", Value: "2"}, {Name: "units", Value: "11"}}},
		&graph.Entity{ID: "fac:odd", Type: "Facility", Name: "Odd", Properties: []graph.Property{
			{Name: "power", Value: "much"}, {Name: "inspected", Value: "lately"}, {Name: "units", Value: "1"}, {Name: "units", Value: "1.5"}}},
		&graph.Entity{ID: "sta:odd", Type: "State", Name: "Odd", Properties: []graph.Property{{Name: "government", Value: "anarchy"}, {Name: "population", Value: "12"}}},
		quad.Quad{Subject: quad.BNode("b1"), Predicate: quad.IRI("http://x.test/p"), Object: quad.String("v")},
		&graph.Entity{ID: "doc:news", Type: "Document", Name: "The News"},
		storetest.EntityQuads(ns, &graph.Entity{ID: "per:kim", Properties: []graph.Property{{Name: "notes", Value: "b"}, {Name: "notes", Value: "c"}}}, "second"),
		quad.Quad{Subject: quad.IRI("http://x.test/thing"), Predicate: graph.RDFSLabel, Object: quad.LangString{Value: "A thing", Lang: "en"}},
		quad.Quad{Subject: quad.IRI("http://x.test/thing"), Predicate: quad.IRI("http://x.test/near"), Object: ns.Term("per:kim"), Label: quad.IRI("http://x.test/g")},
		quad.Quad{Subject: quad.IRI("http://x.test/thing"), Predicate: quad.IRI("http://x.test/size"), Object: quad.TypedString{Value: "5", Type: graph.XSDInteger}},
		storetest.Subrelation(ns, "x:phoned", "metWith", "phoned", "first"),
		summit, planned, withdrawn, doubted,
		storetest.Claim("per:trump", "metWith", "per:kim", storetest.On("2018-06-12"), storetest.RecordedOn(day(3))),
		storetest.Claim("per:trump", "metWith", "per:trump", storetest.On("2018-01-01")),
		storetest.Claim("per:moon", "x:phoned", "per:trump", storetest.On("2018-05-22")),
		storetest.Claim("per:kim", "metWith", "doc:news", storetest.On("2018-07-01")),
		storetest.Claim("per:kim", "leads", "sta:kp", storetest.Throughout("2011-12-17/..")),
		storetest.Claim("per:trump", "leads", "sta:us", storetest.Throughout("2017-01-20/2021-01-20")),
		storetest.Claim("sta:kp", "operates", "fac:yongbyon"),
		storetest.Claim("sta:us", "operates", "fac:unknown", storetest.Denied()),
		storetest.Saying("per:trump", "said", quad.LangString{Value: "We fell in love", Lang: "en"}, storetest.On("2018-09-29")),
		storetest.Saying("per:kim", "said", quad.String("no more"), storetest.Ranked(graph.Deprecated)),
	)
	run := graph.ImportRun{ID: "20200101T000000Z-1", Dataset: "first", Files: []graph.RunFile{{Name: "facts.csv", SHA256: "ab", Bytes: 120}}, Mapping: "map.yaml",
		StartedAt: day(1), EndedAt: day(1).Add(1500 * time.Millisecond), Counts: graph.Counts{Read: 9, New: 7, Known: 1, Rejected: 1, NewQuads: 3, NewClaims: 4, NewEntities: 2,
			KnownEntities: 5, ChangedEntities: 6, RemovedEntities: 7, ChangedClaims: 8, RetractedClaims: 9, RevivedClaims: 10, RemovedQuads: 11},
		Replace: true, UndoneAt: day(4)}
	if _, err := store.Apply(context.Background(), &graph.Batch{Run: &run, Quads: []quad.Quad{
		{Subject: ns.Graph("first"), Predicate: graph.DCTitle, Object: quad.String("The first"), Label: ns.Graph("first")},
	}}); err != nil {
		t.Fatal(err)
	}
	return store
}

// calls counts the calls of snapshots that fn makes.
func calls(t testing.TB, store graph.Store, fn func(graph.Snapshot)) map[string]int {
	t.Helper()
	counted := storetest.Count(store)
	snap := storetest.View(t, counted)
	counted.Reset()
	fn(snap)
	return maps.Clone(counted.Calls())
}
