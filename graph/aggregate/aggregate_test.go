package aggregate_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

var ctx = context.Background()

// show writes groups as text: a line each, with "-" for what is absent and
// entities in angle brackets.
func show(groups []aggregate.Group) string {
	var b strings.Builder
	for _, g := range groups {
		for _, v := range g.Keys {
			switch {
			case v.Absent:
				b.WriteString("- ")
			case v.Entity:
				fmt.Fprintf(&b, "<%s> ", v.Text)
			default:
				fmt.Fprintf(&b, "%s ", v.Text)
			}
		}
		fmt.Fprintf(&b, "%d\n", g.Count)
	}
	return b.String()
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

// where returns a filter with one change.
func where(set func(*graph.ClaimFilter)) *graph.ClaimFilter {
	f := graph.NewClaimFilter()
	set(f)
	return f
}

// of returns the selection of a filter, selected that of one with one change.
func of(f *graph.ClaimFilter) *graph.Selection {
	s := graph.NewSelection()
	s.Where = f
	return &s
}

func selected(set func(*graph.ClaimFilter)) *graph.Selection { return of(where(set)) }

func ids(list ...graph.ID) []graph.ID { return list }

func TestCount(t *testing.T) {
	ns := storetest.Namespace()
	items := []any{
		&graph.Entity{ID: "per:a", Type: "Person", Name: "A"},
		&graph.Entity{ID: "sta:x", Type: "State", Name: "X"},
		storetest.Claim("per:a", "metWith", "per:b", storetest.On("2018-06-12"), storetest.By("sta:x", "sta:y")),
		storetest.Claim("per:b", "metWith", "per:a", storetest.On("2018-06"), storetest.From("second")),
		storetest.Claim("per:a", "metWith", "per:a", storetest.On("2018")),
		storetest.Claim("per:a", "holdsPosition", "sta:x", storetest.Throughout("2018-06-12/2019"), storetest.As(graph.Planned, graph.Claimed)),
		storetest.Claim("per:a", "holdsPosition", "sta:x", storetest.Throughout("2017/2019-05"), storetest.Denied(), storetest.Ranked(graph.Deprecated)),
		storetest.Claim("per:a", "memberOf", "sta:x", storetest.Throughout("../2018")),
		storetest.Claim("per:a", "memberOf", "sta:x", storetest.On("2018-24")),
		storetest.Claim("sta:x", "x:praise", "per:a", storetest.On("201X")),
		storetest.Claim("sta:x", "madeStatement", "per:a", storetest.On("-0044-03-15")),
		storetest.Saying("sta:x", "said", quad.String("sta:x"), storetest.On("2018-06-12T09:00:00Z")),
		storetest.Saying("sta:x", "said", quad.LangString{Value: "sta:x", Lang: "en"}, storetest.By("per:a")),
		storetest.Claim("sta:x", "said", "sta:x"),
		storetest.Claim("per:a", "operates", "sta:x", storetest.RetractedOn(storetest.Recorded)),
		storetest.Subrelation(ns, "x:praise", "madeStatement", "praise", "first"),
	}
	for _, tt := range []struct {
		name string
		q    aggregate.Query
		want string
	}{
		{"none", aggregate.Query{}, "12\n"},
		{"none, where", aggregate.Query{Selection: selected(func(f *graph.ClaimFilter) { f.Datasets = []string{"second"} })}, "1\n"},
		{"none, nothing", aggregate.Query{Selection: selected(func(f *graph.ClaimFilter) { f.Datasets = []string{} })}, "0\n"},
		{"relation", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}},
			"metWith 3\nsaid 3\nholdsPosition 2\nmemberOf 2\nmadeStatement 1\nx:praise 1\n"},
		{"relation about", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) { f.About = ids("per:a") })},
			"metWith 3\nholdsPosition 2\nmemberOf 2\nmadeStatement 1\nx:praise 1\n"},
		{"relation of", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) { f.Subjects = ids("sta:x") })},
			"said 3\nmadeStatement 1\nx:praise 1\n"},
		{"relation to", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) { f.Objects = ids("per:a") })},
			"metWith 2\nmadeStatement 1\nx:praise 1\n"},
		{"relations about", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) {
			f.About, f.Relations = ids("sta:x"), []string{"madeStatement", "memberOf"}
		})}, "memberOf 2\nmadeStatement 1\nx:praise 1\n"},
		{"relation and subject and object", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) {
			f.Subjects, f.Objects = ids("per:a"), ids("sta:x")
		})}, "holdsPosition 2\nmemberOf 2\n"},
		{"relation, undated", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) { f.Dated = new(bool) })}, "said 2\n"},
		{"subject, with a source's id", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject}, Selection: selected(func(f *graph.ClaimFilter) { f.SourceID = &graph.ValueFilter{IsNull: new(bool)} })}, ""},
		{"relation about none", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) {
			f.Subjects, f.About = ids("per:a"), []graph.ID{}
		})}, ""},
		{"first", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, First: 2}, "metWith 3\nsaid 3\n"},
		{"count ascending", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Order: aggregate.CountAsc, First: 3}, "madeStatement 1\nx:praise 1\nholdsPosition 2\n"},
		{"keys descending", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Order: aggregate.KeyDesc, First: 2}, "x:praise 1\nsaid 3\n"},
		{"subject", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject}, Order: aggregate.KeyAsc}, "<per:a> 6\n<per:b> 1\n<sta:x> 5\n"},
		{"object", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Object}, Order: aggregate.KeyAsc}, "<per:a> 4\n<per:b> 1\n<sta:x> 5\nsta:x 2\n"},
		{"entity", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Entity}}, "<per:a> 9\n<sta:x> 9\n<per:b> 2\n"},
		{"type", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Type}, Order: aggregate.KeyAsc}, " 1\nPerson 6\nState 5\n"},
		{"type and relation", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Type, aggregate.Relation}, Selection: selected(func(f *graph.ClaimFilter) { f.Objects = ids("per:a", "per:b") })},
			"Person metWith 2\n metWith 1\nState madeStatement 1\nState x:praise 1\n"},
		{"modality", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Modality}}, "actual 11\nplanned 1\n"},
		{"status", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Status}}, "asserted 11\nclaimed 1\n"},
		{"dataset", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Dataset}}, "first 11\nsecond 1\n"},
		{"attributed to", aggregate.Query{GroupBy: []aggregate.Key{aggregate.AttributedTo}, Order: aggregate.KeyAsc}, "<per:a> 1\n<sta:x> 1\n<sta:y> 1\n- 10\n"},
		{"attributed to, descending", aggregate.Query{GroupBy: []aggregate.Key{aggregate.AttributedTo}, Order: aggregate.KeyDesc}, "<sta:y> 1\n<sta:x> 1\n<per:a> 1\n- 10\n"},
		{"year", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Year}, Order: aggregate.KeyAsc}, "-0044 1\n2017 1\n2018 6\n- 4\n"},
		{"month", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Month}, Order: aggregate.KeyDesc}, "2018-06 4\n-0044-03 1\n- 7\n"},
		{"day", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Day}, Order: aggregate.KeyAsc}, "-0044-03-15 1\n2018-06-12 3\n- 8\n"},
		{"pairs", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Entity, aggregate.AttributedTo}, Selection: selected(func(f *graph.ClaimFilter) { f.Objects = ids("per:b") })},
			"<per:a> <sta:x> 1\n<per:a> <sta:y> 1\n<per:b> <sta:x> 1\n<per:b> <sta:y> 1\n"},
	} {
		q := tt.q
		if q.First == 0 {
			q.First = -1
		}
		for name, store := range stores(t) {
			t.Run(tt.name+"/"+name, func(t *testing.T) {
				storetest.Load(t, store, items...)
				groups, err := aggregate.Count(ctx, storetest.View(t, store), q)
				if err != nil {
					t.Fatal(err)
				}
				if got := show(groups); got != tt.want {
					t.Errorf("got\n%swant\n%s", got, tt.want)
				}
			})
		}
	}
}

// TestCount_TypeOfClaim counts a claim about a claim, which is no entity.
func TestCount_TypeOfClaim(t *testing.T) {
	for name, store := range stores(t) {
		c := storetest.Claim("per:a", "metWith", "per:b")
		storetest.Load(t, store, c, storetest.Saying(c.ID, "said", quad.String("so it is")), storetest.Claim("per:b", "metWith", "per:a"))
		groups, err := aggregate.Count(ctx, storetest.View(t, store), aggregate.Query{GroupBy: []aggregate.Key{aggregate.Type}, Order: aggregate.KeyAsc, First: -1})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := show(groups), " 2\n- 1\n"; got != want {
			t.Errorf("%s: got\n%swant\n%s", name, got, want)
		}
	}
}

// TestCount_Implied counts implied claims of a relation that no other claim has.
func TestCount_Implied(t *testing.T) {
	bare := quad.Quad{Subject: quad.IRI("http://x.test/a"), Predicate: storetest.FOAFKnows, Object: quad.IRI("http://x.test/b")}
	for name, store := range stores(t) {
		for i, more := range [][]*graph.Claim{nil, {storetest.Claim("per:a", "memberOf", "per:b")}, {storetest.Claim("per:a", "metWith", "per:b")}} {
			storetest.Load(t, store, bare, more)
			groups, err := aggregate.Count(ctx, storetest.View(t, store), aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, First: -1})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := show(groups), []string{"metWith 1\n", "memberOf 1\nmetWith 1\n", "metWith 2\nmemberOf 1\n"}[i]; got != want {
				t.Errorf("%s, step %d: got\n%swant\n%s", name, i, got, want)
			}
		}
	}
}

// TestCount_Cycle has subrelations below themselves and far above others.
func TestCount_Cycle(t *testing.T) {
	for name, store := range stores(t) {
		ns := store.Namespace()
		items := []any{storetest.Subrelation(ns, "x:a", "x:b", "a", "first"), storetest.Subrelation(ns, "x:b", "x:a", "b", "first"),
			storetest.Claim("per:a", "x:a", "per:b"), storetest.Claim("per:a", "x:b", "per:b"), storetest.Claim("per:a", "metWith", "per:b")}
		want := "metWith 1\nx:a 1\nx:b 1\n"
		for i := range 12 {
			items = append(items, storetest.Subrelation(ns, fmt.Sprintf("y:%02d", i+1), fmt.Sprintf("y:%02d", i), "", "first"),
				storetest.Claim("per:a", fmt.Sprintf("y:%02d", i), "per:b"))
			want += fmt.Sprintf("y:%02d 1\n", i)
		}
		for _, items := range [][]any{items[:5], items} {
			storetest.Load(t, store, items...)
		}
		groups, err := aggregate.Count(ctx, storetest.View(t, store), aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, First: -1})
		if err != nil {
			t.Fatal(err)
		}
		if got := show(groups); got != want {
			t.Errorf("%s: got\n%swant\n%s", name, got, want)
		}
	}
}

// TestCount_Counters holds counts by relation to counters, without a scan.
func TestCount_Counters(t *testing.T) {
	store := storetest.Count(stores(t)["embedded"])
	storetest.Load(t, store, storetest.Claim("per:a", "metWith", "per:b"), storetest.Claim("per:a", "x:praise", "per:b"), storetest.Claim("per:b", "madeStatement", "per:c"),
		storetest.Subrelation(store.Namespace(), "x:praise", "madeStatement", "praise", "first"))
	for i := range 20 { // enough of them for the counters of all entities to be worth reading
		storetest.Load(t, store, storetest.Claim("per:x", "memberOf", "per:y", storetest.On(fmt.Sprint(2000+i))))
	}
	snap := storetest.View(t, store)
	for _, f := range []*graph.ClaimFilter{nil, graph.NewClaimFilter(),
		where(func(f *graph.ClaimFilter) { f.About = ids("per:a") }),
		where(func(f *graph.ClaimFilter) { f.Subjects = ids("per:a") }),
		where(func(f *graph.ClaimFilter) { f.Objects, f.Relations = ids("per:b"), []string{"madeStatement"} })} {
		groups, err := aggregate.Count(ctx, snap, aggregate.Query{Selection: of(f), GroupBy: []aggregate.Key{aggregate.Relation}, First: -1, MaxRows: 1})
		if err != nil || len(groups) == 0 {
			t.Errorf("%+v: %v, %v", f, groups, err)
		}
	}
	for _, keys := range [][]aggregate.Key{{aggregate.Subject}, {aggregate.Entity, aggregate.Relation}, {aggregate.Type, aggregate.Relation}} {
		groups, err := aggregate.Count(ctx, snap, aggregate.Query{GroupBy: keys, First: -1})
		if err != nil || len(groups) < 3 {
			t.Errorf("%v: %v, %v", keys, groups, err)
		}
	}
	each, err := aggregate.CountEach(ctx, snap, ids("per:a", "per:b"), aggregate.Scope{}, aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, First: -1, MaxRows: 1})
	if err != nil || show(each[0]) != "metWith 1\nx:praise 1\n" || show(each[1]) != "madeStatement 1\nmetWith 1\nx:praise 1\n" {
		t.Errorf("each: %v, %v", each, err)
	}
	if n := store.Calls()["ScanClaims"] + store.Calls()["ScanEntityClaims"]; n != 0 {
		t.Errorf("%d scans, want none", n)
	}
}

func TestCount_Errors(t *testing.T) {
	store := stores(t)["embedded"]
	storetest.Load(t, store, storetest.Claim("per:a", "metWith", "per:b"), storetest.Claim("per:a", "metWith", "per:c"))
	snap := storetest.View(t, store)
	for _, tt := range []struct {
		code string
		q    aggregate.Query
	}{
		{"bad-key", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Day, aggregate.Day}}},
		{"bad-key", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Day + 1}}},
		{"bad-order", aggregate.Query{Order: aggregate.KeyDesc + 1}},
	} {
		_, err := aggregate.Count(ctx, snap, tt.q)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Code != tt.code {
			t.Errorf("%+v: got %v, want %s", tt.q, err, tt.code)
		}
	}
	subjects := aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject}, First: -1, MaxRows: 1}
	if _, err := aggregate.Count(ctx, snap, subjects); !errors.Is(err, graph.ErrTooManyRows) {
		t.Errorf("two rows: %v, want %v", err, graph.ErrTooManyRows)
	}
	subjects.MaxRows = 2
	if groups, err := aggregate.Count(ctx, snap, subjects); err != nil || show(groups) != "<per:a> 2\n" { // its three counters are too many
		t.Errorf("two rows of two: %v, %v", groups, err)
	}
	subjects.First = 0
	if groups, err := aggregate.Count(ctx, snap, subjects); err != nil || len(groups) != 0 {
		t.Errorf("first 0: %v, %v", groups, err)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := aggregate.Count(cancelled, snap, subjects); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v, want %v", err, context.Canceled)
	}
}

// TestCount_Random compares with a count by the text of the keys.
func TestCount_Random(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	claims := randomClaims(r, 3000)
	for name, store := range stores(t) {
		storetest.Load(t, store, claims)
		snap := storetest.View(t, store)
		for round := range 120 {
			q := aggregate.Query{Order: aggregate.Order(r.IntN(4)), First: r.IntN(40) - 1, MinCount: int64(r.IntN(3))}
			for _, k := range r.Perm(int(aggregate.Day) + 1)[:1+r.IntN(4)] {
				q.GroupBy = append(q.GroupBy, aggregate.Key(k))
			}
			if round%2 == 0 { // what counters of ends may tell
				q.GroupBy = []aggregate.Key{[]aggregate.Key{aggregate.Subject, aggregate.Object, aggregate.Entity, aggregate.Type}[r.IntN(4)]}
				if r.IntN(3) == 0 {
					q.GroupBy = slices.Insert(q.GroupBy, r.IntN(2), aggregate.Relation)
				}
			}
			switch r.IntN(4) {
			case 0:
				q.Selection = selected(func(f *graph.ClaimFilter) { f.About = ids(person(r.IntN(60)), person(r.IntN(60))) })
			case 1:
				q.Selection = selected(func(f *graph.ClaimFilter) {
					f.Relations = [][]string{{"metWith", "said"}, {"said"}, {"x:praise"}, {"nothing"}, {"madeStatement"}}[r.IntN(5)]
				})
			}
			groups, err := aggregate.Count(ctx, snap, q)
			if err != nil {
				t.Fatal(err)
			}
			want := naive(claims, q)
			if got := show(groups); got != want {
				t.Fatalf("%s %+v: got\n%swant\n%s", name, q, got, want)
			}
		}
	}
}

func person(i int) graph.ID { return graph.ID(fmt.Sprintf("per:%03d", i)) }

func randomClaims(r *rand.Rand, n int) []*graph.Claim {
	var claims []*graph.Claim
	for i := range n {
		options := []storetest.ClaimOption{storetest.From([]string{"first", "second"}[r.IntN(2)]), storetest.As(graph.Modality(r.IntN(3)), graph.Status(r.IntN(3)))}
		if r.IntN(4) > 0 {
			options = append(options, storetest.On(fmt.Sprintf("20%02d-%02d-%02d", r.IntN(5), 1+r.IntN(12), 1+r.IntN(28))))
		}
		for range r.IntN(3) {
			options = append(options, storetest.By(person(r.IntN(9)), person(r.IntN(9))))
		}
		relation := []string{"metWith", "memberOf", "operates", "x:praise"}[r.IntN(4)]
		if r.IntN(5) == 0 {
			claims = append(claims, storetest.Saying(person(r.IntN(60)), "said", quad.String(fmt.Sprint(i%50)), options...))
			continue
		}
		claims = append(claims, storetest.Claim(person(r.IntN(60)), relation, person(r.IntN(60)), options...))
	}
	slices.SortFunc(claims, func(a, b *graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
	return slices.CompactFunc(claims, func(a, b *graph.Claim) bool { return a.ID == b.ID })
}

// naive answers a query about randomClaims as show would write it. The texts
// of one key are such that they sort as their values do.
func naive(claims []*graph.Claim, q aggregate.Query) string {
	counts := map[string]int{}
	for _, c := range claims {
		if q.Selection != nil && !q.Selection.Match(c, nil) {
			continue
		}
		tuples := []string{""}
		for _, k := range q.GroupBy {
			var longer []string
			for _, tuple := range tuples {
				for _, v := range texts(c, k) {
					longer = append(longer, tuple+v+" ")
				}
			}
			tuples = longer
		}
		for _, tuple := range tuples {
			counts[tuple]++
		}
	}
	var tuples []string
	for tuple, n := range counts {
		if int64(n) >= q.MinCount {
			tuples = append(tuples, tuple)
		}
	}
	slices.SortFunc(tuples, func(a, b string) int {
		byCount, byKey := cmp.Compare(counts[a], counts[b]), compareTuples(a, b, q.Order == aggregate.KeyDesc)
		switch q.Order {
		case aggregate.CountDesc:
			return cmp.Or(-byCount, byKey)
		case aggregate.CountAsc:
			return cmp.Or(byCount, byKey)
		}
		return byKey
	})
	if q.First >= 0 {
		tuples = tuples[:min(q.First, len(tuples))]
	}
	var b strings.Builder
	for _, tuple := range tuples {
		fmt.Fprintf(&b, "%s%d\n", tuple, counts[tuple])
	}
	return b.String()
}

func compareTuples(a, b string, desc bool) int {
	as, bs := strings.Split(a, " "), strings.Split(b, " ")
	for i, x := range as {
		y := bs[i]
		switch {
		case x == y:
		case x == "-":
			return 1
		case y == "-":
			return -1
		case desc:
			return -cmp.Compare(strings.Trim(x, "<>"), strings.Trim(y, "<>"))
		default:
			return cmp.Compare(strings.Trim(x, "<>"), strings.Trim(y, "<>"))
		}
	}
	return 0
}

func texts(c *graph.Claim, k aggregate.Key) []string {
	mark := func(id graph.ID) string { return "<" + string(id) + ">" }
	prefix := func(n int) []string {
		if c.Date.IsZero() {
			return []string{"-"}
		}
		return []string{c.Date.EDTF[:n]}
	}
	switch k {
	case aggregate.Relation:
		return []string{c.Relation}
	case aggregate.Subject:
		return []string{mark(c.Subject)}
	case aggregate.Object:
		if c.Object == "" {
			return []string{string(c.Value.(quad.String))}
		}
		return []string{mark(c.Object)}
	case aggregate.Entity:
		if c.Object == "" || c.Object == c.Subject {
			return []string{mark(c.Subject)}
		}
		return []string{mark(c.Subject), mark(c.Object)}
	case aggregate.Type:
		return []string{""}
	case aggregate.Modality:
		return []string{c.Modality.String()}
	case aggregate.Status:
		return []string{c.Status.String()}
	case aggregate.Dataset:
		return []string{c.Dataset}
	case aggregate.AttributedTo:
		var agents []string
		for _, id := range c.AttributedTo {
			agents = append(agents, mark(id))
		}
		if agents == nil {
			agents = []string{"-"}
		}
		return agents
	case aggregate.Year:
		return prefix(4)
	case aggregate.Month:
		return prefix(7)
	}
	return prefix(10)
}

// load adds claims as an import does.
func load(b *testing.B, store graph.Store, claims []*graph.Claim) {
	b.Helper()
	loader, err := store.Loader(ctx, graph.LoaderOptions{})
	if err != nil {
		b.Fatal(err)
	}
	defer loader.Abort()
	for _, c := range claims {
		if err := loader.AddClaim(c); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := loader.Commit(ctx, nil); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkCount(b *testing.B) {
	store := stores(b)["embedded"]
	load(b, store, randomClaims(rand.New(rand.NewPCG(1, 2)), 100_000))
	snap := storetest.View(b, store)
	about := where(func(f *graph.ClaimFilter) { f.Subjects = ids(person(1)) })
	affirmed := true
	filtered := where(func(f *graph.ClaimFilter) { f.Affirmed = &affirmed })
	for _, bb := range []struct {
		name string
		q    aggregate.Query
	}{
		{"relation", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}}},
		{"relationOfOne", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: of(about)}},
		{"relationFiltered", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Relation}, Selection: of(filtered)}},
		{"entity", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Entity}}},
		{"day", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Day}}},
		{"subjectObjectMonth", aggregate.Query{GroupBy: []aggregate.Key{aggregate.Subject, aggregate.Object, aggregate.Month}}},
	} {
		bb.q.First = 20
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if groups, err := aggregate.Count(ctx, snap, bb.q); err != nil || len(groups) == 0 {
					b.Fatal(groups, err)
				}
			}
		})
	}
}
