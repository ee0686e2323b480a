package paths_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/paths"
	"entente/graph/storetest"
)

var ctx = context.Background()

// show writes paths as text: nodes with the relation between them, the way
// that its claim points, "~" where it is no fact, and the number of others.
func show(found []paths.Path) string {
	var b strings.Builder
	for _, p := range found {
		b.WriteString(string(p.Nodes[0]))
		for i, h := range p.Hops {
			mark := ""
			if !h.Claim.IsFact() {
				mark = "~"
			}
			if h.Others > 0 {
				mark += fmt.Sprintf("+%d", h.Others)
			}
			if h.Direction == graph.Out {
				fmt.Fprintf(&b, " -%s%s> ", h.Claim.Relation, mark)
			} else {
				fmt.Fprintf(&b, " <%s%s- ", h.Claim.Relation, mark)
			}
			b.WriteString(string(p.Nodes[i+1]))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func planned(c *graph.Claim) { c.Modality = graph.Planned }

func TestFind(t *testing.T) {
	met := func(a, b graph.ID, options ...storetest.ClaimOption) *graph.Claim {
		return storetest.Claim(a, "metWith", b, options...)
	}
	square := []*graph.Claim{met("t:a", "t:c"), met("t:c", "t:z"), met("t:a", "t:b"), met("t:z", "t:b")}
	yes, no := true, false
	for _, tt := range []struct {
		name   string
		claims []*graph.Claim
		q      paths.Query // from t:a to t:z, if it does not say otherwise
		want   string
	}{
		{"one hop", []*graph.Claim{met("t:a", "t:z")}, paths.Query{}, "t:a -metWith> t:z\n"},
		{"one hop the other way", []*graph.Claim{met("t:z", "t:a")}, paths.Query{}, "t:a <metWith- t:z\n"},
		{"ties by id", square, paths.Query{}, "t:a -metWith> t:b <metWith- t:z\nt:a -metWith> t:c -metWith> t:z\n"},
		{"first", square, paths.Query{First: 1}, "t:a -metWith> t:b <metWith- t:z\n"},
		{"shorter before facts", append([]*graph.Claim{met("t:a", "t:z", planned)}, square...), paths.Query{First: 2},
			"t:a -metWith~> t:z\nt:a -metWith> t:b <metWith- t:z\n"},
		{"facts before ids", []*graph.Claim{met("t:a", "t:b", planned), met("t:b", "t:z"), met("t:a", "t:c"), met("t:c", "t:z")}, paths.Query{},
			"t:a -metWith> t:c -metWith> t:z\nt:a -metWith~> t:b -metWith> t:z\n"},
		{"no node twice", []*graph.Claim{met("t:a", "t:a"), met("t:a", "t:b"), met("t:b", "t:c"), met("t:b", "t:z")}, paths.Query{},
			"t:a -metWith> t:b -metWith> t:z\n"},
		{"all nodes", []*graph.Claim{met("t:a", "t:b"), met("t:a", "t:c"), met("t:a", "t:z"), met("t:b", "t:c"), met("t:b", "t:z"), met("t:c", "t:z")}, paths.Query{},
			"t:a -metWith> t:z\nt:a -metWith> t:b -metWith> t:z\nt:a -metWith> t:c -metWith> t:z\nt:a -metWith> t:b -metWith> t:c -metWith> t:z\nt:a -metWith> t:c <metWith- t:b -metWith> t:z\n"},
		{"length", []*graph.Claim{met("t:a", "t:b"), met("t:b", "t:c"), met("t:c", "t:z")}, paths.Query{MaxLength: 2}, ""},
		{"fact before newer", []*graph.Claim{met("t:a", "t:z", storetest.On("2018")), met("t:z", "t:a", storetest.On("2019"), planned)}, paths.Query{},
			"t:a -metWith+1> t:z\n"},
		{"newest", []*graph.Claim{met("t:a", "t:z"), met("t:a", "t:z", storetest.On("2018")), met("t:z", "t:a", storetest.On("2019"))}, paths.Query{},
			"t:a <metWith+2- t:z\n"},
		{"denied", []*graph.Claim{met("t:a", "t:z", storetest.Denied())}, paths.Query{}, ""},
		{"deprecated", []*graph.Claim{met("t:a", "t:z", storetest.Ranked(graph.Deprecated))}, paths.Query{}, ""},
		{"retracted", []*graph.Claim{met("t:a", "t:z", storetest.RetractedOn(storetest.Recorded))}, paths.Query{}, ""},
		{"preferred", []*graph.Claim{met("t:a", "t:z", storetest.Ranked(graph.Preferred))}, paths.Query{}, "t:a -metWith> t:z\n"},
		{"any status", []*graph.Claim{met("t:a", "t:z", storetest.As(graph.Refused, graph.Opinion))}, paths.Query{}, "t:a -metWith~> t:z\n"},
		{"where", square, paths.Query{Where: &graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Objects: []graph.ID{"t:c", "t:z"}}},
			"t:a -metWith> t:c -metWith> t:z\n"},
		{"where cannot widen", []*graph.Claim{met("t:a", "t:z", storetest.Denied()), met("t:a", "t:z", storetest.By("t:b"))},
			paths.Query{Where: &graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Affirmed: &no}}, ""},
		{"where narrows the others", []*graph.Claim{met("t:a", "t:z", storetest.On("2018")), met("t:a", "t:z"), met("t:a", "t:z", storetest.By("t:b"))},
			paths.Query{Where: &graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Affirmed: &yes, AttributedTo: []graph.ID{"t:b"}}}, "t:a -metWith> t:z\n"},
		{"relations", []*graph.Claim{met("t:a", "t:z"), storetest.Claim("t:a", "memberOf", "t:z")}, paths.Query{Relations: []string{"memberOf"}}, "t:a -memberOf> t:z\n"},
		{"no relations", square, paths.Query{Relations: []string{}}, ""},
		{"subrelation", []*graph.Claim{storetest.Claim("t:a", "x:praise", "t:z")}, paths.Query{Relations: []string{"madeStatement"}}, "t:a -x:praise> t:z\n"},
		{"exclude", append([]*graph.Claim{storetest.Claim("t:a", "memberOf", "t:z")}, square...), paths.Query{Exclude: []string{"memberOf"}, First: 1}, "t:a -metWith> t:b <metWith- t:z\n"},
		{"exclude from others", []*graph.Claim{storetest.Claim("t:a", "memberOf", "t:z", storetest.On("2020")), met("t:a", "t:z")}, paths.Query{Exclude: []string{"memberOf"}}, "t:a -metWith> t:z\n"},
		{"exclude subrelation", []*graph.Claim{storetest.Claim("t:a", "x:praise", "t:z")}, paths.Query{Exclude: []string{"madeStatement"}}, ""},
		{"exclude nothing", []*graph.Claim{met("t:a", "t:z")}, paths.Query{Exclude: []string{}}, "t:a -metWith> t:z\n"},
		{"around a hub", append([]*graph.Claim{met("t:c", "t:d"), met("t:b", "t:e")}, append(square, met("t:b", "t:f"))...), paths.Query{MaxDegree: 3}, "t:a -metWith> t:c -metWith> t:z\n"},
		{"ends are exempt", append([]*graph.Claim{met("t:a", "t:d"), met("t:z", "t:e"), met("t:z", "t:f")}, square...), paths.Query{MaxDegree: 2},
			"t:a -metWith> t:b <metWith- t:z\nt:a -metWith> t:c -metWith> t:z\n"},
		{"unknown", square, paths.Query{To: "t:nobody"}, ""},
		{"unknown both", square, paths.Query{From: "t:no", To: "t:nobody"}, ""},
		{"empty", square, paths.Query{From: "t:a", To: ""}, ""},
		{"at home", square, paths.Query{From: "t:a", To: "t:a"}, "t:a\n"},
		{"at home as object", []*graph.Claim{met("t:a", "t:z")}, paths.Query{From: "t:z", To: "t:z"}, "t:z\n"},
		{"unknown at home", square, paths.Query{From: "t:no", To: "t:no"}, ""},
		{"through literals no", []*graph.Claim{storetest.Saying("t:a", "said", str("t:z")), storetest.Saying("t:z", "said", str("t:a"))}, paths.Query{}, ""},
	} {
		q := tt.q
		if q.From == "" {
			q.From, q.To = "t:a", cmp.Or(q.To, "t:z")
		}
		if q.MaxLength == 0 {
			q.MaxLength = 4
		}
		if q.First == 0 {
			q.First = 10
		}
		for name, store := range stores(t) {
			t.Run(tt.name+"/"+name, func(t *testing.T) {
				storetest.Load(t, store, tt.claims, storetest.Subrelation(store.Namespace(), "x:praise", "madeStatement", "praise", "first"))
				found, err := paths.Find(ctx, storetest.View(t, store), q)
				if err != nil {
					t.Fatal(err)
				}
				if got := show(found); got != tt.want {
					t.Errorf("got\n%swant\n%s", got, tt.want)
				}
			})
		}
	}
}

// stores opens an empty store of each kind.
func stores(t testing.TB) map[string]graph.Store {
	t.Helper()
	store, err := embedded.Open(ctx, embedded.Options{Dir: t.TempDir(), Namespace: storetest.Namespace(), Vocabulary: storetest.Vocabulary()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return map[string]graph.Store{
		"model":    storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()),
		"embedded": store,
	}
}

// TestFind_Random compares with all simple paths, gathered and sorted.
func TestFind_Random(t *testing.T) {
	const graphs, queries = 60, 25
	for seed := range uint64(graphs) {
		r := rand.New(rand.NewPCG(seed, 7))
		people := 4 + r.IntN(5)
		if seed%3 == 0 {
			people = 30 // too sparse for a path of one or two hops
		}
		claims := randomClaims(r, people)
		store := storetest.NewModel(storetest.Namespace(), storetest.Vocabulary())
		storetest.Load(t, store, claims)
		snap := storetest.View(t, store)
		for range queries {
			q := paths.Query{From: someone(r, people+1), To: someone(r, people+1), MaxLength: r.IntN(8), First: 1 + r.IntN(12), MaxDegree: max(0, r.IntN(12)-5)}
			switch r.IntN(4) {
			case 0:
				q.Relations = []string{"metWith", "operates"}
			case 1:
				q.Exclude = []string{"memberOf"}
			case 2:
				q.Where = graph.NewClaimFilter()
				q.Where.Modality = []graph.Modality{graph.Actual, graph.Planned}
			}
			found, err := paths.Find(ctx, snap, q)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := show(found), show(bruteForce(claims, q)); got != want {
				t.Fatalf("seed %d, %+v\ngot\n%swant\n%s", seed, q, got, want)
			}
		}
	}
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
		c.Normalize()
		claims = append(claims, c)
	}
	slices.SortFunc(claims, func(a, b *graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(claims, func(a, b *graph.Claim) bool { return a.ID == b.ID })
}

// bruteForce answers a query as its documentation has it.
func bruteForce(claims []*graph.Claim, q paths.Query) []paths.Path {
	between := map[[2]graph.ID][]*graph.Claim{}
	around := map[graph.ID]map[graph.ID]bool{}
	known := false
	for _, c := range claims {
		known = known || c.Subject == q.From || c.Object == q.From
		if !c.Affirmed || c.Rank == graph.Deprecated || !q.Where.Match(c, nil) ||
			q.Relations != nil && !slices.Contains(q.Relations, c.Relation) || slices.Contains(q.Exclude, c.Relation) {
			continue
		}
		for _, ends := range [][2]graph.ID{{c.Subject, c.Object}, {c.Object, c.Subject}} {
			if ends[0] == ends[1] || !slices.Contains(between[ends], c) {
				between[ends] = append(between[ends], c)
			}
			if around[ends[0]] == nil {
				around[ends[0]] = map[graph.ID]bool{}
			}
			around[ends[0]][ends[1]] = true
		}
	}
	var all []paths.Path
	var walk func(nodes []graph.ID)
	walk = func(nodes []graph.ID) {
		last := nodes[len(nodes)-1]
		if last == q.To {
			if len(nodes) > 1 || known {
				all = append(all, pathOf(nodes, between))
			}
			return
		}
		if len(nodes) > q.MaxLength || len(nodes) > 1 && q.MaxDegree > 0 && len(around[last]) > q.MaxDegree {
			return
		}
		for next := range around[last] {
			if !slices.Contains(nodes, next) {
				walk(append(slices.Clone(nodes), next))
			}
		}
	}
	walk([]graph.ID{q.From})
	slices.SortFunc(all, func(a, b paths.Path) int {
		return cmp.Or(cmp.Compare(a.Length(), b.Length()), cmp.Compare(odd(a), odd(b)), slices.Compare(a.Nodes, b.Nodes))
	})
	return all[:min(len(all), q.First)]
}

func pathOf(nodes []graph.ID, between map[[2]graph.ID][]*graph.Claim) paths.Path {
	p := paths.Path{Nodes: nodes}
	for i := range nodes[1:] {
		claims := slices.SortedFunc(slices.Values(between[[2]graph.ID{nodes[i], nodes[i+1]}]), func(a, b *graph.Claim) int {
			if a.IsFact() != b.IsFact() {
				if a.IsFact() {
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
		if !h.Claim.IsFact() {
			n++
		}
	}
	return n
}

func TestFind_BadQuery(t *testing.T) {
	snap := storetest.View(t, storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()))
	for code, q := range map[string]paths.Query{
		"bad-path-length": {MaxLength: paths.MaxLength + 1},
		"bad-page":        {First: -1},
		"bad-degree":      {MaxDegree: -1},
	} {
		_, err := paths.Find(ctx, snap, q)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Code != code {
			t.Errorf("%+v: got %v, want %s", q, err, code)
		}
	}
}
