package paths_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/paths"
	"entente/graph/storetest"
)

// drawn writes a neighborhood as text: the nodes with their depth, claims and
// claims shown, "+" where they were cut, and the edges.
func drawn(n *paths.Neighborhood) string {
	var b strings.Builder
	for _, node := range n.Nodes {
		fmt.Fprintf(&b, "%s@%d %d/%d", node.ID, node.Depth, node.Shown, node.Claims)
		if node.More {
			b.WriteString("+")
		}
		b.WriteString("\n")
	}
	for _, e := range n.Edges {
		fmt.Fprintf(&b, "%s -%s+%d> %s %s\n", e.Claim.Subject, e.Claim.Relation, e.Others, e.Claim.Object, e.Claim.Date.EDTF)
	}
	if n.Truncated {
		b.WriteString("truncated\n")
	}
	return b.String()
}

func TestAround(t *testing.T) {
	on := storetest.On
	met := func(a, b graph.ID, options ...storetest.ClaimOption) *graph.Claim {
		return storetest.Claim(a, "metWith", b, options...)
	}
	star := []*graph.Claim{met("t:a", "t:b", on("2001")), met("t:c", "t:a", on("2003")), met("t:a", "t:d", on("2002")), met("t:b", "t:e"), met("t:b", "t:d")}
	for _, tt := range []struct {
		name   string
		claims []*graph.Claim
		q      paths.NeighborhoodQuery // of t:a, of depth 1, 10 entities, 10 neighbors, if it does not say otherwise
		want   string
	}{
		{"newest first", star, paths.NeighborhoodQuery{}, `t:a@0 3/3
t:c@1 1/1
t:d@1 2/2
t:b@1 2/3
t:a -metWith+0> t:d 2002
t:a -metWith+0> t:b 2001
t:c -metWith+0> t:a 2003
t:b -metWith+0> t:d 
`},
		{"two deep", star, paths.NeighborhoodQuery{Depth: 2}, `t:a@0 3/3
t:c@1 1/1
t:d@1 2/2
t:b@1 3/3
t:e@2 1/1
t:a -metWith+0> t:d 2002
t:a -metWith+0> t:b 2001
t:c -metWith+0> t:a 2003
t:b -metWith+0> t:d 
t:b -metWith+0> t:e 
`},
		{"fan", star, paths.NeighborhoodQuery{Fan: 1}, "t:a@0 1/3+\nt:c@1 1/1\nt:c -metWith+0> t:a 2003\ntruncated\n"},
		{"first", star, paths.NeighborhoodQuery{First: 2}, "t:a@0 1/3+\nt:c@1 1/1\nt:c -metWith+0> t:a 2003\ntruncated\n"},
		{"first of none", star, paths.NeighborhoodQuery{First: 1}, "t:a@0 0/3+\ntruncated\n"},
		{"no depth", star, paths.NeighborhoodQuery{Of: []graph.ID{"t:b", "t:nobody", "t:a", "t:b"}, Depth: -1}, "t:b@0 1/3\nt:a@0 1/3\nt:a -metWith+0> t:b 2001\n"},
		{"out", star, paths.NeighborhoodQuery{Direction: graph.Out, Fan: 1}, "t:a@0 1/3+\nt:d@1 1/2\nt:a -metWith+0> t:d 2002\ntruncated\n"},
		{"in", star, paths.NeighborhoodQuery{Direction: graph.In}, "t:a@0 1/3\nt:c@1 1/1\nt:c -metWith+0> t:a 2003\n"},
		{"both ways at the end", append([]*graph.Claim{met("t:d", "t:a")}, star...), paths.NeighborhoodQuery{Direction: graph.In}, `t:a@0 3/4
t:c@1 1/1
t:d@1 2/3
t:a -metWith+0> t:d 2002
t:c -metWith+0> t:a 2003
t:d -metWith+0> t:a 
`},
		{"best and others", []*graph.Claim{met("t:a", "t:b", on("2001")), met("t:a", "t:b", on("2002")), met("t:a", "t:b", on("2003"), planned), storetest.Claim("t:a", "memberOf", "t:b")},
			paths.NeighborhoodQuery{}, "t:a@0 4/4\nt:b@1 4/4\nt:a -memberOf+0> t:b \nt:a -metWith+2> t:b 2002\n"},
		{"relations", []*graph.Claim{met("t:a", "t:b"), storetest.Claim("t:a", "memberOf", "t:c")}, paths.NeighborhoodQuery{Relations: []string{"memberOf"}},
			"t:a@0 1/1\nt:c@1 1/1\nt:a -memberOf+0> t:c \n"},
		{"exclude", []*graph.Claim{met("t:a", "t:b"), storetest.Claim("t:a", "memberOf", "t:c")}, paths.NeighborhoodQuery{Exclude: []string{"memberOf"}},
			"t:a@0 1/1\nt:b@1 1/1\nt:a -metWith+0> t:b \n"},
		{"walked only", star, paths.NeighborhoodQuery{WalkedOnly: true}, `t:a@0 3/3
t:c@1 1/1
t:d@1 1/2
t:b@1 1/3
t:a -metWith+0> t:d 2002
t:a -metWith+0> t:b 2001
t:c -metWith+0> t:a 2003
`},
		{"walked only, with no depth", star, paths.NeighborhoodQuery{Of: []graph.ID{"t:b", "t:a"}, Depth: -1, WalkedOnly: true}, "t:b@0 0/3\nt:a@0 0/3\n"},
		{"where", star, paths.NeighborhoodQuery{Selection: where(graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Objects: []graph.ID{"t:b"}})},
			"t:a@0 1/3\nt:b@1 1/3\nt:a -metWith+0> t:b 2001\n"},
		{"types", star, paths.NeighborhoodQuery{Types: []string{"Facility"}}, "t:a@0 1/3\nt:b@1 1/3\nt:a -metWith+0> t:b 2001\n"},
		{"types of resources", star, paths.NeighborhoodQuery{Types: []string{""}, Depth: 2}, "t:a@0 2/3\nt:c@1 1/1\nt:d@1 1/2\nt:a -metWith+0> t:d 2002\nt:c -metWith+0> t:a 2003\n"},
		{"not beyond a hub", star, paths.NeighborhoodQuery{MaxDegree: 2, Depth: 2}, `t:a@0 3/3
t:c@1 1/1
t:d@1 2/2
t:b@1 2/3+
t:a -metWith+0> t:d 2002
t:a -metWith+0> t:b 2001
t:c -metWith+0> t:a 2003
t:b -metWith+0> t:d 
truncated
`},
		{"literals and itself", []*graph.Claim{met("t:a", "t:a"), storetest.Saying("t:a", "said", str("t:z"))}, paths.NeighborhoodQuery{}, "t:a@0 0/3\n"},
		{"claims have none", star, paths.NeighborhoodQuery{Of: []graph.ID{star[0].ID}}, ""},
	} {
		q := tt.q
		if q.Of == nil {
			q.Of = []graph.ID{"t:a"}
		}
		q.Depth = max(0, cmp.Or(q.Depth, 1))
		q.First, q.Fan = cmp.Or(q.First, 10), cmp.Or(q.Fan, 10)
		for name, store := range stores(t) {
			t.Run(tt.name+"/"+name, func(t *testing.T) {
				storetest.Load(t, store, tt.claims, &graph.Entity{ID: "t:b", Type: "Facility"})
				n, err := paths.Around(ctx, storetest.View(t, store), q)
				if err != nil {
					t.Fatal(err)
				}
				if got := drawn(n); got != tt.want {
					t.Errorf("got\n%swant\n%s", got, tt.want)
				}
			})
		}
	}
}

// TestAround_Random compares with a breadth-first search over a list of claims.
func TestAround_Random(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 11))
		people := 3 + r.IntN(12)
		claims, sites, snap := randomGraph(t, r, people, seed%5 == 0)
		for range 20 {
			p := randomQuery(r, people)
			q := paths.NeighborhoodQuery{
				Of: append(p.Avoid, p.From), Depth: r.IntN(4), First: r.IntN(12), Fan: r.IntN(6), Direction: p.Direction,
				Relations: p.Relations, Exclude: p.Exclude, Selection: p.Selection, Types: p.Types, MaxDegree: p.MaxDegree,
			}
			metered, meter := graph.WithRowMeter(ctx, math.MaxInt)
			n, err := paths.Around(metered, snap, q)
			if err != nil {
				t.Fatal(err)
			}
			if least, err := q.LeastRows(ctx, snap); err != nil || least > meter.Rows() {
				t.Fatalf("seed %d, %+v: %d rows were foreseen, %d read: %v", seed, q, least, meter.Rows(), err)
			}
			checkWalked(t, snap, q, n)
			for i := range n.Nodes {
				n.Nodes[i].Claims = 0 // the counters have tests of their own
			}
			if got, want := drawn(n), drawn(bruteAround(claims, sites, q)); got != want {
				t.Fatalf("seed %d, %+v, selecting %+v\ngot\n%swant\n%s", seed, q, q.Selection, got, want)
			}
		}
	}
}

// checkWalked compares the neighborhood of a query with that of claims walked
// only: the same nodes, each joined to one that is nearer, by edges of the other.
func checkWalked(t *testing.T, snap graph.Snapshot, q paths.NeighborhoodQuery, all *paths.Neighborhood) {
	t.Helper()
	q.WalkedOnly = true
	n, err := paths.Around(ctx, snap, q)
	if err != nil {
		t.Fatal(err)
	}
	others := map[string]int{}
	key := func(e paths.Edge) string { return fmt.Sprint(e.Claim.Subject, e.Claim.Relation, e.Claim.Object) }
	for _, e := range all.Edges {
		others[key(e)] = e.Others
	}
	depth := map[graph.ID]int{}
	for i, node := range n.Nodes {
		if want := all.Nodes[i]; node.ID != want.ID || node.Depth != want.Depth || node.Claims != want.Claims || node.More != want.More || node.Shown > want.Shown {
			t.Fatalf("%+v: node %d is %+v with claims walked only, and %+v with all", q, i, node, want)
		}
		depth[node.ID] = node.Depth
	}
	if len(n.Nodes) != len(all.Nodes) || n.Truncated != all.Truncated {
		t.Fatalf("%+v: %d nodes, truncated %t with claims walked only, and %d, %t with all", q, len(n.Nodes), n.Truncated, len(all.Nodes), all.Truncated)
	}
	joined := map[graph.ID]bool{}
	for _, e := range n.Edges {
		if most, ok := others[key(e)]; !ok || e.Others > most {
			t.Fatalf("%+v: edge %s with %d others, which is %t with all, with %d", q, key(e), e.Others, ok, most)
		}
		a, b := depth[e.Claim.Subject], depth[e.Claim.Object]
		joined[e.Claim.Subject] = joined[e.Claim.Subject] || b < a
		joined[e.Claim.Object] = joined[e.Claim.Object] || a < b
	}
	for _, node := range n.Nodes {
		if node.Depth > 0 && !joined[node.ID] {
			t.Fatalf("%+v: nothing joins %s to what it was found from", q, node.ID)
		}
	}
}

// bruteAround answers a query as its documentation has it.
func bruteAround(claims []*graph.Claim, sites []*graph.Entity, q paths.NeighborhoodQuery) *paths.Neighborhood {
	sel := graph.NewSelection()
	if q.Selection != nil {
		sel = *q.Selection
	}
	isSite := func(id graph.ID) bool {
		return slices.ContainsFunc(sites, func(e *graph.Entity) bool { return e.ID == id })
	}
	walked := slices.DeleteFunc(slices.Clone(claims), func(c *graph.Claim) bool {
		return !sel.Match(c, nil) || q.Relations != nil && !slices.Contains(q.Relations, c.Relation) || slices.Contains(q.Exclude, c.Relation)
	})
	slices.SortFunc(walked, func(a, b *graph.Claim) int {
		return graph.DateDesc.Compare(graph.DateDesc.CursorOf(a), graph.DateDesc.CursorOf(b))
	})
	n := &paths.Neighborhood{}
	place := func(id graph.ID) int {
		return slices.IndexFunc(n.Nodes, func(x paths.Neighbor) bool { return x.ID == id })
	}
	around := func(id graph.ID, d graph.Direction, types []string) (list []graph.ID) {
		for _, c := range walked {
			if c.Subject != c.Object && (c.Subject == id && d != graph.In || c.Object == id && d != graph.Out) && !slices.Contains(list, c.Other(id)) {
				other, typ := c.Other(id), ""
				if isSite(other) {
					typ = "Facility"
				}
				if at := place(other); types == nil || slices.Contains(types, typ) || at >= 0 && n.Nodes[at].Depth == 0 {
					list = append(list, other)
				}
			}
		}
		return list
	}
	cut := func(i int) { n.Nodes[i].More, n.Truncated = true, true }
	for _, id := range q.Of {
		known := isSite(id) || slices.ContainsFunc(claims, func(c *graph.Claim) bool {
			return c.Subject == id || c.Object == id && c.RetractedAt.IsZero()
		})
		if !known || place(id) >= 0 {
			continue
		}
		if len(n.Nodes) == q.First {
			n.Truncated = true
			continue
		}
		n.Nodes = append(n.Nodes, paths.Neighbor{ID: id})
	}
	for i := 0; i < len(n.Nodes); i++ {
		at := n.Nodes[i]
		if at.Depth == q.Depth {
			break
		}
		full := slices.IndexFunc(n.Nodes, func(x paths.Neighbor) bool { return x.Depth > at.Depth }) < 0 && len(n.Nodes) == q.First
		if full || at.Depth > 0 && q.MaxDegree > 0 && degreeOf(walked, at.ID) > q.MaxDegree {
			cut(i)
			continue
		}
		list := around(at.ID, q.Direction, q.Types)
		if len(list) > q.Fan {
			cut(i)
			list = list[:q.Fan]
		}
		for _, id := range list {
			if place(id) >= 0 {
				continue
			}
			if len(n.Nodes) == q.First {
				cut(i)
				break
			}
			n.Nodes = append(n.Nodes, paths.Neighbor{ID: id, Depth: at.Depth + 1})
		}
	}
	for i := range n.Nodes {
		for j := range n.Nodes {
			for _, relation := range []string{"memberOf", "metWith", "operates"} {
				var bond []*graph.Claim
				for _, c := range walked {
					if i != j && c.Subject == n.Nodes[i].ID && c.Object == n.Nodes[j].ID && c.Relation == relation {
						bond = append(bond, c)
					}
				}
				if bond == nil {
					continue
				}
				best := bond[0]
				if k := slices.IndexFunc(bond, (*graph.Claim).WasFact); k >= 0 {
					best = bond[k]
				}
				n.Nodes[i].Shown += int64(len(bond))
				n.Nodes[j].Shown += int64(len(bond))
				n.Edges = append(n.Edges, paths.Edge{Claim: best, Others: len(bond) - 1})
			}
		}
	}
	return n
}

// degreeOf counts an entity's neighbors, of which it is one if a claim of it is
// about itself.
func degreeOf(walked []*graph.Claim, id graph.ID) int {
	others := map[graph.ID]bool{}
	for _, c := range walked {
		if c.Subject == id || c.Object == id {
			others[c.Other(id)] = true
		}
	}
	return len(others)
}

func TestAround_BadQuery(t *testing.T) {
	snap := storetest.View(t, storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()))
	for _, tt := range []struct {
		code string
		q    paths.NeighborhoodQuery
	}{
		{"bad-depth", paths.NeighborhoodQuery{Depth: paths.MaxDepth + 1}}, {"bad-depth", paths.NeighborhoodQuery{Depth: -1}},
		{"bad-page", paths.NeighborhoodQuery{First: -1}}, {"bad-page", paths.NeighborhoodQuery{Fan: -1}}, {"bad-degree", paths.NeighborhoodQuery{MaxDegree: -1}},
	} {
		_, err := paths.Around(ctx, snap, tt.q)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Code != tt.code {
			t.Errorf("%+v: got %v, want %s", tt.q, err, tt.code)
		}
	}
}

// TestAround_Calls holds a level to a handful of calls, whatever its breadth,
// and to reading no more than the newest claims of a hub.
func TestAround_Calls(t *testing.T) {
	store := storetest.Count(storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()))
	storetest.Load(t, store, layers(20, 3))
	snap := storetest.View(t, store)
	store.Reset()
	n, err := paths.Around(ctx, snap, paths.NeighborhoodQuery{Of: []graph.ID{"t:a"}, Depth: 3, First: 200, Fan: 50, Types: []string{""}, MaxDegree: 100})
	if err != nil || len(n.Nodes) != 61 || n.Truncated {
		t.Fatalf("%d nodes, truncated %t, %v; want 61", len(n.Nodes), n.Truncated, err)
	}
	most := map[string]int{"Relations": 1, "Entities": 4, "RelationCounts": 4, "EntityClaims": 3, "Neighbors": 2, "ScanClaims": 1, "Claims": 1}
	for method, n := range store.Calls() {
		if n > most[method] {
			t.Errorf("%s: %d calls, want at most %d", method, n, most[method])
		}
	}
	if store.Calls()["EntityClaims"] == 0 {
		t.Error("no calls were counted")
	}
}

// TestAround_Bounds holds the search to its rows: it fails where it cannot find
// the nodes, and leaves out edges where it cannot look for all of them.
func TestAround_Bounds(t *testing.T) {
	store := stores(t)["embedded"]
	claims := layers(20, 3)
	for i := range 300 { // a newer hub for each of the first layer, which meet one another
		claims = append(claims, storetest.Claim("t:m0-000", "metWith", graph.ID(fmt.Sprintf("t:x%d", i)), storetest.On("2018")))
		claims = append(claims, storetest.Claim("t:m0-001", "metWith", graph.ID(fmt.Sprintf("t:y%d", i)), storetest.On("2018")))
	}
	claims = append(claims, storetest.Claim("t:m0-000", "metWith", "t:m0-001"))
	storetest.Load(t, store, claims)
	snap := storetest.View(t, store)
	q := paths.NeighborhoodQuery{Of: []graph.ID{"t:a"}, Depth: 1, First: 100, Fan: 30}
	n, err := paths.Around(ctx, snap, q)
	if err != nil || n.Truncated || len(n.Edges) != 21 {
		t.Fatalf("without a bound: %d edges, truncated %t, %v; want 21, all", len(n.Edges), n.Truncated, err)
	}
	q.MaxRows = 430 // for the twenty around t:a, and those of the first layer that are no hubs
	if n, err = paths.Around(ctx, snap, q); err != nil || !n.Truncated || len(n.Edges) != 20 {
		t.Errorf("with too few rows for the hubs: %d edges, truncated %t, %v; want 20, truncated", len(n.Edges), n.Truncated, err)
	}
	q.MaxRows = 10
	if _, err := paths.Around(ctx, snap, q); !errors.Is(err, graph.ErrTooManyRows) {
		t.Errorf("with too few rows: %v, want %v", err, graph.ErrTooManyRows)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	q.MaxRows = 0
	if _, err := paths.Around(cancelled, snap, q); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v, want %v", err, context.Canceled)
	}
}
