package paths_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
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
			if !h.Claim.WasFact() {
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

// where selects the claims that a filter lets through.
func where(f graph.ClaimFilter) *graph.Selection {
	sel := graph.NewSelection()
	sel.Where = &f
	return &sel
}

func planned(c *graph.Claim) { c.Modality = graph.Planned }

func TestFind(t *testing.T) {
	met := func(a, b graph.ID, options ...storetest.ClaimOption) *graph.Claim {
		return storetest.Claim(a, "metWith", b, options...)
	}
	square := []*graph.Claim{met("t:a", "t:c"), met("t:c", "t:z"), met("t:a", "t:b"), met("t:z", "t:b")}
	yes, no := true, false
	then, later := &graph.Selection{AsOf: graph.NoInstant, KnownAt: storetest.Recorded}, storetest.RetractedOn(storetest.Recorded.AddDate(1, 0, 0))
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
		{"what was a fact before newer", []*graph.Claim{met("t:a", "t:z", storetest.On("2018"), later), met("t:z", "t:a", storetest.On("2019"), planned)}, paths.Query{Selection: then},
			"t:a -metWith+1> t:z\n"},
		{"what was a fact before ids", []*graph.Claim{met("t:a", "t:b", planned), met("t:b", "t:z"), met("t:a", "t:c", later), met("t:c", "t:z")}, paths.Query{Selection: then},
			"t:a -metWith> t:c -metWith> t:z\nt:a -metWith~> t:b -metWith> t:z\n"},
		{"newest", []*graph.Claim{met("t:a", "t:z"), met("t:a", "t:z", storetest.On("2018")), met("t:z", "t:a", storetest.On("2019"))}, paths.Query{},
			"t:a <metWith+2- t:z\n"},
		{"denied", []*graph.Claim{met("t:a", "t:z", storetest.Denied())}, paths.Query{}, ""},
		{"deprecated", []*graph.Claim{met("t:a", "t:z", storetest.Ranked(graph.Deprecated))}, paths.Query{}, ""},
		{"retracted", []*graph.Claim{met("t:a", "t:z", storetest.RetractedOn(storetest.Recorded))}, paths.Query{}, ""},
		{"preferred", []*graph.Claim{met("t:a", "t:z", storetest.Ranked(graph.Preferred))}, paths.Query{}, "t:a -metWith> t:z\n"},
		{"any status", []*graph.Claim{met("t:a", "t:z", storetest.As(graph.Refused, graph.Opinion))}, paths.Query{}, "t:a -metWith~> t:z\n"},
		{"where", square, paths.Query{Selection: where(graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Objects: []graph.ID{"t:c", "t:z"}})},
			"t:a -metWith> t:c -metWith> t:z\n"},
		{"where cannot widen", []*graph.Claim{met("t:a", "t:z", storetest.Denied()), met("t:a", "t:z", storetest.By("t:b"))},
			paths.Query{Selection: where(graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Affirmed: &no})}, ""},
		{"where narrows the others", []*graph.Claim{met("t:a", "t:z", storetest.On("2018")), met("t:a", "t:z"), met("t:a", "t:z", storetest.By("t:b"))},
			paths.Query{Selection: where(graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Affirmed: &yes, AttributedTo: []graph.ID{"t:b"}})}, "t:a -metWith> t:z\n"},
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
		{"shortest", append([]*graph.Claim{met("t:c", "t:b")}, square...), paths.Query{Shortest: true}, "t:a -metWith> t:b <metWith- t:z\nt:a -metWith> t:c -metWith> t:z\n"},
		{"not so short", append([]*graph.Claim{met("t:c", "t:b")}, square...), paths.Query{MinLength: 3, Shortest: true},
			"t:a -metWith> t:b <metWith- t:c -metWith> t:z\nt:a -metWith> t:c -metWith> t:b <metWith- t:z\n"},
		{"out", square, paths.Query{Direction: graph.Out}, "t:a -metWith> t:c -metWith> t:z\n"},
		{"in", square, paths.Query{From: "t:z", To: "t:a", Direction: graph.In}, "t:z <metWith- t:c <metWith- t:a\n"},
		{"out counts no others", []*graph.Claim{met("t:a", "t:z", storetest.On("2018")), met("t:z", "t:a", storetest.On("2019"))}, paths.Query{Direction: graph.Out}, "t:a -metWith> t:z\n"},
		{"via", append([]*graph.Claim{met("t:a", "t:z")}, square...), paths.Query{Via: []graph.ID{"t:c", "t:a", "t:c"}}, "t:a -metWith> t:c -metWith> t:z\n"},
		{"via in any order", append([]*graph.Claim{met("t:c", "t:b")}, square...), paths.Query{Via: []graph.ID{"t:c", "t:b"}},
			"t:a -metWith> t:b <metWith- t:c -metWith> t:z\nt:a -metWith> t:c -metWith> t:b <metWith- t:z\n"},
		{"via nobody", square, paths.Query{Via: []graph.ID{"t:nobody"}}, ""},
		{"via out of the way", append([]*graph.Claim{met("t:c", "t:d")}, square...), paths.Query{Via: []graph.ID{"t:d"}}, ""},
		{"via what is avoided", square, paths.Query{Via: []graph.ID{"t:c"}, Avoid: []graph.ID{"t:c"}}, ""},
		{"avoid", square, paths.Query{Avoid: []graph.ID{"t:b", "t:nobody"}}, "t:a -metWith> t:c -metWith> t:z\n"},
		{"avoid an end", square, paths.Query{Avoid: []graph.ID{"t:z"}}, ""},
		{"types", square, paths.Query{Types: []string{"Facility"}}, ""},
		{"types of resources", square, paths.Query{Types: []string{"Facility", ""}, First: 1}, "t:a -metWith> t:b <metWith- t:z\n"},
		{"facts alone", []*graph.Claim{met("t:a", "t:z", planned)}, paths.Query{Selection: &graph.Selection{Standing: graph.Facts, AsOf: graph.NoInstant}}, ""},
		{"unknown", square, paths.Query{To: "t:nobody"}, ""},
		{"unknown both", square, paths.Query{From: "t:no", To: "t:nobody"}, ""},
		{"empty", square, paths.Query{From: "t:a", To: ""}, ""},
		{"at home", square, paths.Query{From: "t:a", To: "t:a"}, "t:a\n"},
		{"at home as object", []*graph.Claim{met("t:a", "t:z")}, paths.Query{From: "t:z", To: "t:z"}, "t:z\n"},
		{"not at home", square, paths.Query{From: "t:a", To: "t:a", MinLength: 1}, ""},
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

func TestFind_BadQuery(t *testing.T) {
	snap := storetest.View(t, storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()))
	for code, q := range map[string]paths.Query{
		"bad-path-length": {MaxLength: paths.MaxLength + 1},
		"bad-page":        {First: -1},
		"bad-path-via":    {Via: []graph.ID{"t:a", "t:b", "t:c", "t:d", "t:e"}},
		"bad-degree":      {MaxDegree: -1},
	} {
		_, err := paths.Find(ctx, snap, q)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Code != code {
			t.Errorf("%+v: got %v, want %s", q, err, code)
		}
	}
}
