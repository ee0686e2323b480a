package paths_test

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/paths"
	"entente/graph/storetest"
)

// TestFind_Random compares with all simple paths, gathered and sorted, on
// graphs and with queries made at random.
func TestFind_Random(t *testing.T) {
	const graphs, queries = 90, 25
	for seed := range uint64(graphs) {
		r := rand.New(rand.NewPCG(seed, 7))
		people := 4 + r.IntN(5)
		if seed%3 == 0 {
			people = 30 // too sparse for a path of one or two hops
		}
		claims, sites, snap := randomGraph(t, r, people, seed%5 == 0)
		for range queries {
			q := randomQuery(r, people)
			metered, meter := graph.WithRowMeter(ctx, math.MaxInt)
			found, err := paths.Find(metered, snap, q)
			if err != nil {
				t.Fatal(err)
			}
			if least, err := q.LeastRows(ctx, snap); err != nil || seed%5 == 0 && least > meter.Rows() { // the model reads a claim of both sides once
				t.Fatalf("seed %d, %+v: %d rows were foreseen, %d read: %v", seed, q, least, meter.Rows(), err)
			}
			if got, want := show(found), show(bruteForce(claims, sites, q)); got != want {
				t.Fatalf("seed %d, %+v, selecting %+v\ngot\n%swant\n%s", seed, q, q.Selection, got, want)
			}
		}
	}
}

// randomGraph loads claims and sites into the model, or the embedded store.
func randomGraph(t *testing.T, r *rand.Rand, people int, embedded bool) ([]*graph.Claim, []*graph.Entity, graph.Snapshot) {
	claims, sites := randomClaims(r, people), randomSites(r, people)
	kind := "model"
	if embedded {
		kind = "embedded"
	}
	store := stores(t)[kind]
	storetest.Load(t, store, claims)
	for _, e := range sites {
		storetest.Load(t, store, e)
	}
	return claims, sites, storetest.View(t, store)
}

// randomSites makes entities of some that randomClaims are about.
func randomSites(r *rand.Rand, people int) (sites []*graph.Entity) {
	for i := range people {
		if r.IntN(3) == 0 {
			sites = append(sites, &graph.Entity{ID: graph.ID(fmt.Sprintf("t:%d", i)), Type: "Facility", Name: "somewhere"})
		}
	}
	return sites
}

func randomQuery(r *rand.Rand, people int) paths.Query {
	some := func() graph.ID { return someone(r, people+1) }
	q := paths.Query{
		From: some(), To: some(), MaxLength: r.IntN(8), First: 1 + r.IntN(12), MaxDegree: max(0, r.IntN(12)-5),
		Direction: graph.Direction(max(0, r.IntN(5)-2)), Shortest: r.IntN(4) == 0,
	}
	if r.IntN(3) == 0 {
		q.MinLength = r.IntN(q.MaxLength + 1)
	}
	for range max(0, r.IntN(6)-3) {
		q.Via = append(q.Via, some())
	}
	for range max(0, r.IntN(6)-3) {
		q.Avoid = append(q.Avoid, some())
	}
	switch r.IntN(5) {
	case 0:
		q.Types = []string{""}
	case 1:
		q.Types = []string{"Facility"}
	}
	switch r.IntN(6) {
	case 0:
		q.Relations = []string{"metWith", "operates"}
	case 1:
		q.Exclude = []string{"memberOf"}
	case 2:
		q.Selection = where(graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Modality: []graph.Modality{graph.Actual, graph.Planned}})
	case 3:
		q.Selection = &graph.Selection{AsOf: must(graph.ParseDay("2002-01-01"))}
	case 4:
		q.Selection = &graph.Selection{AsOf: graph.NoInstant, KnownAt: storetest.Recorded}
	}
	return q
}

func must(at graph.Instant, err error) graph.Instant {
	if err != nil {
		panic(err)
	}
	return at
}

func someone(r *rand.Rand, n int) graph.ID { return graph.ID(fmt.Sprintf("t:%d", r.IntN(n))) }

func randomClaims(r *rand.Rand, people int) []*graph.Claim {
	var claims []*graph.Claim
	for range r.IntN(3 * people) {
		c := storetest.Claim(someone(r, people), []string{"metWith", "memberOf", "operates"}[r.IntN(3)], someone(r, people),
			storetest.As(graph.Modality(r.IntN(4)), graph.Status(r.IntN(2))), storetest.On(fmt.Sprint(2000+r.IntN(4))))
		if r.IntN(8) == 0 {
			c.Affirmed = false
		}
		c.Rank = graph.Rank(r.IntN(9) / 4)
		if r.IntN(8) == 0 {
			c.RetractedAt = storetest.Recorded.AddDate(1, 0, 0)
		}
		c.Normalize()
		claims = append(claims, c)
	}
	slices.SortFunc(claims, func(a, b *graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(claims, func(a, b *graph.Claim) bool { return a.ID == b.ID })
}

// bruteForce answers a query as its documentation has it.
func bruteForce(claims []*graph.Claim, sites []*graph.Entity, q paths.Query) []paths.Path {
	sel := graph.NewSelection()
	if q.Selection != nil {
		sel = *q.Selection
	}
	between := map[[2]graph.ID][]*graph.Claim{} // by where a hop begins and ends
	around := map[graph.ID]map[graph.ID]bool{}  // either way
	known := slices.ContainsFunc(sites, func(e *graph.Entity) bool { return e.ID == q.From })
	for _, c := range claims {
		known = known || c.Subject == q.From || c.Object == q.From && c.RetractedAt.IsZero()
		if !c.Affirmed || c.Rank == graph.Deprecated || !sel.Match(c, nil) ||
			q.Relations != nil && !slices.Contains(q.Relations, c.Relation) || slices.Contains(q.Exclude, c.Relation) {
			continue
		}
		for i, ends := range [][2]graph.ID{{c.Subject, c.Object}, {c.Object, c.Subject}} {
			if (i == 0 && q.Direction != graph.In || i == 1 && q.Direction != graph.Out) && !slices.Contains(between[ends], c) {
				between[ends] = append(between[ends], c)
			}
			if around[ends[0]] == nil {
				around[ends[0]] = map[graph.ID]bool{}
			}
			around[ends[0]][ends[1]] = true
		}
	}
	through := func(id graph.ID) bool {
		if q.Types == nil {
			return true
		}
		typ := ""
		if slices.ContainsFunc(sites, func(e *graph.Entity) bool { return e.ID == id }) {
			typ = "Facility"
		}
		return slices.Contains(q.Types, typ)
	}
	var all []paths.Path
	var walk func(nodes []graph.ID)
	walk = func(nodes []graph.ID) {
		last := nodes[len(nodes)-1]
		if slices.Contains(q.Avoid, last) {
			return
		}
		if last == q.To {
			visited := !slices.ContainsFunc(q.Via, func(id graph.ID) bool { return !slices.Contains(nodes, id) })
			if visited && len(nodes) > q.MinLength && (len(nodes) > 1 || known) {
				all = append(all, pathOf(nodes, between))
			}
			return
		}
		if len(nodes) > q.MaxLength || len(nodes) > 1 && (!through(last) || q.MaxDegree > 0 && len(around[last]) > q.MaxDegree) {
			return
		}
		for next := range around[last] {
			if !slices.Contains(nodes, next) && between[[2]graph.ID{last, next}] != nil {
				walk(append(slices.Clone(nodes), next))
			}
		}
	}
	walk([]graph.ID{q.From})
	slices.SortFunc(all, func(a, b paths.Path) int {
		return cmp.Or(cmp.Compare(a.Length(), b.Length()), cmp.Compare(odd(a), odd(b)), slices.Compare(a.Nodes, b.Nodes))
	})
	if q.Shortest && len(all) > 0 {
		shortest := all[0].Length()
		all = slices.DeleteFunc(all, func(p paths.Path) bool { return p.Length() > shortest })
	}
	return all[:min(len(all), q.First)]
}

func pathOf(nodes []graph.ID, between map[[2]graph.ID][]*graph.Claim) paths.Path {
	p := paths.Path{Nodes: nodes}
	for i := range nodes[1:] {
		claims := slices.SortedFunc(slices.Values(between[[2]graph.ID{nodes[i], nodes[i+1]}]), func(a, b *graph.Claim) int {
			if a.WasFact() != b.WasFact() {
				if a.WasFact() {
					return -1
				}
				return 1
			}
			return cmp.Or(-cmp.Compare(a.Date.EDTF, b.Date.EDTF), cmp.Compare(a.ID, b.ID))
		})
		hop := paths.Hop{Claim: claims[0], Direction: graph.In, Others: len(claims) - 1}
		if claims[0].Subject == nodes[i] {
			hop.Direction = graph.Out
		}
		p.Hops = append(p.Hops, hop)
	}
	return p
}

func odd(p paths.Path) (n int) {
	for _, h := range p.Hops {
		if !h.Claim.WasFact() {
			n++
		}
	}
	return n
}
