package benchmark

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	gqlgengraphql "github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/graphql-go/graphql"
	"github.com/graphql-go/graphql/language/parser"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"entente/graph"
	"entente/graph/ontology"
	"entente/schema"
	"entente/schema/benchmark/gqlgen"
	"entente/schema/exec"
	"entente/schema/plan"
)

// An operation, and how many fields its answer has.
type operation struct {
	name, query string
	fields      int
}

var operations = []operation{
	{"list", `{people(first: 1000) {nodes {id name givenName familyName gender honorific}}}`, 1 + 1 + 1000*6},
	{"nested", `{people(first: 100) {nodes {name knows(first: 10) {nodes {name knows(first: 10) {nodes {name}}}}}}}`, 1 + 1 + 100*3 + 100*10*3 + 100*10*10},
}

const entities = 1000

func id(i int) string { return fmt.Sprintf("per:p%03d", i) }

// neighbor is whom a person knows: the k-th of ten.
func neighbor(i, k int) int { return (i*7 + k*13 + 1) % entities }

// snapshot holds people in memory, each with ten claims. Its cost is small and
// the same for each.
type snapshot struct {
	graph.Snapshot // nothing else is called
	ns             graph.Namespace
	people         []*graph.Entity
	index          map[graph.ID]int
	claims         [][]*graph.Claim
}

func newSnapshot(b testing.TB) *snapshot {
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		b.Fatal(err)
	}
	s := &snapshot{ns: ns, index: map[graph.ID]int{}}
	for i := range entities {
		e := &graph.Entity{ID: graph.ID(id(i)), Type: "Person", Name: fmt.Sprintf("Person %d", i)}
		for _, p := range []string{"familyName", "gender", "givenName", "honorific"} {
			e.Properties = append(e.Properties, graph.Property{Name: p, Value: fmt.Sprintf("%s of %d", p, i), Dataset: "d"})
		}
		s.people = append(s.people, e)
		s.index[e.ID] = i
		var claims []*graph.Claim
		for k := range 10 {
			c := &graph.Claim{Subject: e.ID, Relation: "knows", Object: graph.ID(id(neighbor(i, k))), Affirmed: true, Confidence: graph.NoConfidence, Dataset: "d"}
			c.Normalize()
			claims = append(claims, c)
		}
		s.claims = append(s.claims, claims)
	}
	return s
}

func (s *snapshot) Namespace() graph.Namespace { return s.ns }

func (s *snapshot) Relations(context.Context) (graph.Relations, error) { return nil, nil }

func (s *snapshot) ListEntities(_ context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	return graph.EntityPage{Entities: s.people[:q.First]}, nil
}

func (s *snapshot) Entities(_ context.Context, ids []graph.ID, _ graph.Detail) ([]*graph.Entity, error) {
	es := make([]*graph.Entity, len(ids))
	for i, id := range ids {
		es[i] = s.people[s.index[id]]
	}
	return es, nil
}

func (s *snapshot) EntityClaims(_ context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	pages := make([]graph.ClaimPage, len(ids))
	for i, id := range ids {
		pages[i].Claims = s.claims[s.index[id]][:q.First]
	}
	return pages, nil
}

const sdl = `
type Person @entity(plural: "people") {
  givenName: String
  familyName: String
  gender: String
  honorific: String
}
type Relations { knows: Person @relation(from: [Person], inverse: "knownBy") }
`

// engine returns a function that answers an operation with Entente's engine.
func engine(b testing.TB, query string) func() []byte {
	o, err := ontology.Parse("benchmark.graphql", []byte(sdl))
	if err != nil {
		b.Fatal(err)
	}
	s, err := schema.New(o)
	if err != nil {
		b.Fatal(err)
	}
	types, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(s.SDL())})
	if err != nil {
		b.Fatal(err)
	}
	doc, errs := gqlparser.LoadQueryWithRules(types, query, rules.NewDefaultRules())
	if len(errs) > 0 {
		b.Fatal(errs)
	}
	op := doc.Operations[0]
	vars, err := validator.VariableValues(types, op, nil)
	if err != nil {
		b.Fatal(err)
	}
	p, err := plan.New(types, o).Compile(doc, op, vars)
	if err != nil {
		b.Fatal(err)
	}
	args := p.Arguments(vars, 1000)
	if len(args.Errors) > 0 {
		b.Fatal(args.Errors)
	}
	snap := newSnapshot(b)
	return func() []byte {
		data, errs := exec.Run(context.Background(), exec.Request{Plan: p, Arguments: args, Snapshot: snap})
		if len(errs) > 0 {
			b.Fatal(errs)
		}
		return data
	}
}

type person struct {
	ID, Name, GivenName, FamilyName, Gender, Honorific string
	i                                                  int
}

func newPeople() []*person {
	var people []*person
	for i := range entities {
		of := func(p string) string { return fmt.Sprintf("%s of %d", p, i) }
		people = append(people, &person{id(i), fmt.Sprintf("Person %d", i), of("givenName"), of("familyName"), of("gender"), of("honorific"), i})
	}
	return people
}

func graphqlGo(b testing.TB, query string) func() []byte {
	people := newPeople()
	text := func(get func(*person) string) *graphql.Field {
		return &graphql.Field{Type: graphql.String, Resolve: func(p graphql.ResolveParams) (any, error) { return get(p.Source.(*person)), nil }}
	}
	typ := graphql.NewObject(graphql.ObjectConfig{Name: "Person", Fields: graphql.Fields{
		"id": text(func(p *person) string { return p.ID }), "name": text(func(p *person) string { return p.Name }),
		"givenName": text(func(p *person) string { return p.GivenName }), "familyName": text(func(p *person) string { return p.FamilyName }),
		"gender": text(func(p *person) string { return p.Gender }), "honorific": text(func(p *person) string { return p.Honorific }),
	}})
	connection := graphql.NewObject(graphql.ObjectConfig{Name: "PersonConnection", Fields: graphql.Fields{
		"nodes": &graphql.Field{Type: graphql.NewList(typ), Resolve: func(p graphql.ResolveParams) (any, error) { return p.Source, nil }},
	}})
	first := graphql.FieldConfigArgument{"first": &graphql.ArgumentConfig{Type: graphql.Int}}
	typ.AddFieldConfig("knows", &graphql.Field{Type: connection, Args: first, Resolve: func(p graphql.ResolveParams) (any, error) {
		list := make([]*person, p.Args["first"].(int))
		for k := range list {
			list[k] = people[neighbor(p.Source.(*person).i, k)]
		}
		return list, nil
	}})
	s, err := graphql.NewSchema(graphql.SchemaConfig{Query: graphql.NewObject(graphql.ObjectConfig{Name: "Query", Fields: graphql.Fields{
		"people": &graphql.Field{Type: connection, Args: first, Resolve: func(p graphql.ResolveParams) (any, error) { return people[:p.Args["first"].(int)], nil }},
	}})})
	if err != nil {
		b.Fatal(err)
	}
	doc, err := parser.Parse(parser.ParseParams{Source: query})
	if err != nil {
		b.Fatal(err)
	}
	return func() []byte {
		res := graphql.Execute(graphql.ExecuteParams{Schema: s, AST: doc, Context: context.Background()})
		if res.HasErrors() {
			b.Fatal(res.Errors)
		}
		data, err := json.Marshal(res.Data)
		if err != nil {
			b.Fatal(err)
		}
		return data
	}
}

type resolver struct {
	people []*gqlgen.Person
	index  map[string]int
}

func (r *resolver) Query() gqlgen.QueryResolver   { return r }
func (r *resolver) Person() gqlgen.PersonResolver { return r }

func (r *resolver) People(_ context.Context, first int) (*gqlgen.PersonConnection, error) {
	return &gqlgen.PersonConnection{Nodes: r.people[:first]}, nil
}

func (r *resolver) Knows(_ context.Context, p *gqlgen.Person, first int) (*gqlgen.PersonConnection, error) {
	i := r.index[p.ID]
	c := &gqlgen.PersonConnection{Nodes: make([]*gqlgen.Person, first)}
	for k := range c.Nodes {
		c.Nodes[k] = r.people[neighbor(i, k)]
	}
	return c, nil
}

func gqlGen(b testing.TB, query string) func() []byte {
	r := &resolver{index: map[string]int{}}
	for i, p := range newPeople() {
		r.index[p.ID] = i
		r.people = append(r.people, &gqlgen.Person{ID: p.ID, Name: p.Name, GivenName: &p.GivenName, FamilyName: &p.FamilyName, Gender: &p.Gender, Honorific: &p.Honorific})
	}
	ex := executor.New(gqlgen.NewExecutableSchema(gqlgen.Config{Resolvers: r}))
	ctx := gqlgengraphql.StartOperationTrace(context.Background())
	op, errs := ex.CreateOperationContext(ctx, &gqlgengraphql.RawParams{Query: query})
	if len(errs) > 0 {
		b.Fatal(errs)
	}
	return func() []byte {
		responses, ctx := ex.DispatchOperation(ctx, op)
		res := responses(ctx)
		if len(res.Errors) > 0 {
			b.Fatal(res.Errors)
		}
		return res.Data
	}
}

var engines = []struct {
	name string
	make func(testing.TB, string) func() []byte
}{{"entente", engine}, {"gqlgen", gqlGen}, {"graphql-go", graphqlGo}}

// TestSame holds the three to the same answers.
func TestSame(t *testing.T) {
	for _, op := range operations {
		var want any
		for _, e := range engines {
			var got any
			if err := json.Unmarshal(e.make(t, op.query)(), &got); err != nil {
				t.Fatal(err)
			}
			if want == nil {
				want = got
			} else if !reflect.DeepEqual(got, want) {
				t.Errorf("%s answers %s in another way than %s", e.name, op.name, engines[0].name)
			}
			if n := count(got) - 1; n != op.fields {
				t.Errorf("%s: %s has %d fields, not %d", e.name, op.name, n, op.fields)
			}
		}
	}
}

// count counts the values of an answer that stand under a name, and one for the whole.
func count(v any) int {
	n := 0
	switch v := v.(type) {
	case map[string]any:
		for _, x := range v {
			n += count(x)
		}
		return n + 1
	case []any:
		for _, x := range v {
			n += count(x) - 1 // items have no name of their own
		}
		return n + 1
	}
	return 1
}

func BenchmarkEngine(b *testing.B) {
	for _, op := range operations {
		for _, e := range engines {
			b.Run(op.name+"/"+e.name, func(b *testing.B) {
				run := e.make(b, op.query)
				b.ReportAllocs()
				for b.Loop() {
					run()
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(op.fields), "ns/field")
			})
		}
	}
}
