package schema

import (
	"context"
	"fmt"
	"regexp"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

// A wholeGraph is everything that a store holds, all of which bears one number.
type wholeGraph struct {
	quads  []quad.Quad
	claims []*graph.Claim
}

// peopleOfAll is how many people a whole graph has beside its hub.
const peopleOfAll = 100

func newWholeGraph(ns graph.Namespace, n int) wholeGraph {
	var g wholeGraph
	name := func(id graph.ID, name string) {
		g.quads = append(g.quads, storetest.EntityQuads(ns, &graph.Entity{ID: id, Type: "Person", Name: name, Aliases: []string{name}}, "first")...)
	}
	name("per:hub", fmt.Sprintf("Generation %d", n))
	for i := range peopleOfAll {
		id := graph.ID(fmt.Sprintf("per:%03d", i))
		name(id, fmt.Sprintf("Generation %d number %d", n, i))
		g.claims = append(g.claims, storetest.Claim("per:hub", "metWith", id, storetest.On(fmt.Sprint(1000+n)), func(c *graph.Claim) { c.SourceID = fmt.Sprintf("Generation %d", n) }))
	}
	return g
}

// readEverything reads the graph in all ways that there are: lists and pages of
// entities and claims, scans, counters, search, paths and links by id.
const readEverything = `{
  person(id: "per:hub") {
    name aliases
    metWith(first: 1000) { totalCount nodes { name } edges { claim { sourceId } } }
    claims(orderBy: ID_ASC, first: 1000) { nodes { sourceId object { ... on Entity { name } } } }
    neighbors(first: 1000) { totalCount nodes { name } }
    relationCounts { count }
    quads(first: 1000) { nodes { object { value } } }
  }
  people(first: 1000) { totalCount nodes { name metWith { totalCount nodes { name } edges { claim { sourceId } } } } }
  claims(first: 1000, where: {modality: [ACTUAL]}) { totalCount nodes { sourceId date { edtf } subject { name } } }
  search(query: "generation", first: 1000) { nodes { name } }
  paths(from: "per:000", to: "per:099") { nodes { name } claims { sourceId } }
  aggregate(groupBy: [YEAR]) { count keys { value } }
  byObject: aggregate(groupBy: [OBJECT], first: 1000) { count keys { entity { name } } }
}`

var (
	numbered = regexp.MustCompile(`Generation (\d+)`)
	counted  = regexp.MustCompile(`"(?:totalCount|count)":(\d+)`)
)

// TestEngine_Execute_snapshot puts another whole graph in the place of one, over
// and over, while requests read all of it. No answer is of two graphs.
func TestEngine_Execute_snapshot(t *testing.T) {
	ns := storetest.Namespace()
	for name, write := range map[string]func(t *testing.T, store graph.Store, n int, old, next wholeGraph){
		"batches": func(t *testing.T, store graph.Store, n int, old, next wholeGraph) {
			b := &graph.Batch{Quads: next.quads, Claims: next.claims, DeleteQuads: old.quads}
			for _, c := range old.claims {
				b.DeleteClaims = append(b.DeleteClaims, c.ID)
			}
			if _, err := store.Apply(t.Context(), b); err != nil {
				t.Error(err)
			}
		},
		"replacing loads": func(t *testing.T, store graph.Store, n int, _, next wholeGraph) {
			at := time.Date(2020, 1, 1, 0, 0, n, 0, time.UTC)
			run := &graph.ImportRun{ID: fmt.Sprintf("run-%04d", n), Dataset: "first", StartedAt: at, EndedAt: at}
			load, err := store.Loader(t.Context(), graph.LoaderOptions{Run: run.ID, Replace: "first", At: at})
			if err != nil {
				t.Error(err)
				return
			}
			defer load.Abort()
			for i, q := range next.quads {
				if err := load.AddQuad(q, "next", i); err != nil {
					t.Error(err)
				}
			}
			for _, c := range next.claims {
				if err := load.AddClaim(c); err != nil {
					t.Error(err)
				}
			}
			if _, err := load.Commit(t.Context(), run); err != nil {
				t.Error(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			store, err := embedded.Open(t.Context(), embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: testOntology(t).Vocabulary(ns)})
			if err != nil {
				t.Fatal(err)
			}
			defer store.Close()
			e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store})
			if err != nil {
				t.Fatal(err)
			}
			old := newWholeGraph(ns, 0)
			write(t, store, 0, wholeGraph{}, old)
			alone := e.Execute(t.Context(), Request{Query: readEverything}).JSON
			numbers := len(numbered.FindAll(alone, -1))
			if numbers < 10*peopleOfAll {
				t.Fatalf("the answer has %d numbers: %.500s", numbers, alone)
			}

			var done atomic.Bool
			var answers, mixed, seen atomic.Int64
			var readers sync.WaitGroup
			for range 3 {
				readers.Go(func() {
					last := ""
					for !done.Load() {
						res := e.Execute(context.Background(), Request{Query: readEverything})
						if res.Errors > 0 {
							t.Errorf("%.500s", res.JSON)
							return
						}
						answers.Add(1)
						if why := mixture(res.JSON, numbers); why != "" {
							mixed.Add(1)
							t.Errorf("an answer is of two graphs: %s", why)
						}
						if n := string(numbered.FindSubmatch(res.JSON)[1]); n != last {
							last = n
							seen.Add(1)
						}
					}
				})
			}
			for n := 1; n < 15 || answers.Load() < 10 && !t.Failed(); n++ {
				next := newWholeGraph(ns, n)
				write(t, store, n, old, next)
				old = next
			}
			done.Store(true)
			readers.Wait()
			if mixed.Load() > 0 || seen.Load() < 4 {
				t.Errorf("of %d answers %d are mixed; readers saw %d graphs", answers.Load(), mixed.Load(), seen.Load())
			}
			t.Logf("%d answers, %d mixed; readers saw another graph %d times", answers.Load(), mixed.Load(), seen.Load())
		})
	}
}

// mixture says what in an answer to readEverything is not of one graph, all of
// which gives so many numbers.
func mixture(answer []byte, numbers int) string {
	all := numbered.FindAllSubmatch(answer, -1)
	if len(all) != numbers {
		return fmt.Sprintf("%d numbers, not %d", len(all), numbers)
	}
	for _, m := range all {
		if string(m[1]) != string(all[0][1]) {
			return fmt.Sprintf("numbers %s and %s", all[0][1], m[1])
		}
	}
	for _, m := range counted.FindAllSubmatch(answer, -1) {
		switch string(m[1]) {
		case "1", fmt.Sprint(peopleOfAll), fmt.Sprint(peopleOfAll + 1):
		default:
			return "a count of " + string(m[1])
		}
	}
	var year int
	if m := regexp.MustCompile(`"value":"(1\d\d\d)"`).FindSubmatch(answer); m != nil {
		fmt.Sscan(string(m[1]), &year)
	}
	if want := fmt.Sprint(year - 1000); want != string(all[0][1]) {
		return fmt.Sprintf("year %d in graph %s", year, all[0][1])
	}
	return ""
}
