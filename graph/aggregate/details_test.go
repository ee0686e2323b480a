package aggregate_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/storetest"
)

// TestCount_Details compares dates, distinct ends and the smallest count with
// what a plain reading of the claims gives.
func TestCount_Details(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	claims := randomClaims(r, 800)
	items := []any{claims}
	for i := range 30 {
		items = append(items, &graph.Entity{ID: person(i), Type: []string{"Person", "State"}[i%2], Name: fmt.Sprint(i)})
	}
	for name, store := range stores(t) {
		storetest.Load(t, store, items...)
		snap := storetest.View(t, store)
		for range 30 {
			q := aggregate.Query{Order: aggregate.KeyAsc, First: -1, Dates: true, Subjects: true, Objects: true, MinCount: int64(r.IntN(30)), Selection: selected(func(*graph.ClaimFilter) {})}
			q.Selection.Standing = graph.Standing(r.IntN(2))
			if r.IntN(2) == 0 {
				q.Selection.AsOf = 1546300800 // 2019
			}
			key := []aggregate.Key{aggregate.Relation, aggregate.Type, aggregate.Entity, aggregate.Status}[r.IntN(4)]
			q.GroupBy = []aggregate.Key{key}
			groups, err := aggregate.Count(ctx, snap, q)
			if err != nil {
				t.Fatal(err)
			}
			want := plain(claims, q)
			if got := showAll(groups); got != want {
				t.Fatalf("%s %+v: got\n%swant\n%s", name, q, got, want)
			}
		}
	}
}

func showAll(groups []aggregate.Group) (s string) {
	for _, g := range groups {
		s += fmt.Sprintf("%s %d from %d to %d, %d %d\n", g.Keys[0].Text, g.Count, g.Earliest, g.Latest, g.Subjects, g.Objects)
	}
	return s
}

// plain answers a query by one key about claims whose subjects are persons by
// number, as showAll writes it.
func plain(claims []*graph.Claim, q aggregate.Query) (s string) {
	type details struct {
		aggregate.Group
		subjects, objects map[string]bool
	}
	groups := map[string]*details{}
	for _, c := range claims {
		if !q.Selection.Match(c, nil) {
			continue
		}
		keys := texts(c, q.GroupBy[0])
		for i := range keys {
			keys[i] = trim(keys[i])
		}
		if q.GroupBy[0] == aggregate.Type {
			var n int
			fmt.Sscanf(string(c.Subject), "per:%d", &n)
			if keys = []string{""}; n < 30 {
				keys = []string{[]string{"Person", "State"}[n%2]}
			}
		}
		for _, key := range keys {
			g := groups[key]
			if g == nil {
				g = &details{aggregate.Group{Earliest: graph.NoInstant, Latest: graph.NoInstant}, map[string]bool{}, map[string]bool{}}
				groups[key] = g
			}
			g.Count++
			g.subjects[string(c.Subject)] = true
			object := "<" + string(c.Object) + ">"
			if c.Object == "" {
				object = graph.TermOf(c.Value).Text
			}
			g.objects[object] = true
			if !c.Date.IsZero() {
				if g.Earliest == graph.NoInstant || c.Date.Earliest < g.Earliest {
					g.Earliest = c.Date.Earliest
				}
				g.Latest = max(g.Latest, c.Date.Latest)
			}
		}
	}
	var names []string
	for key, g := range groups {
		if g.Count >= q.MinCount {
			names = append(names, key)
		}
	}
	slices.SortFunc(names, cmp.Compare[string])
	for _, key := range names {
		g := groups[key]
		s += fmt.Sprintf("%s %d from %d to %d, %d %d\n", key, g.Count, g.Earliest, g.Latest, len(g.subjects), len(g.objects))
	}
	return s
}

// trim takes the brackets off an entity.
func trim(s string) string {
	if len(s) > 1 && s[0] == '<' {
		return s[1 : len(s)-1]
	}
	return s
}

// TestCountEach compares with Count of the claims of one entity at a time.
func TestCountEach(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	claims := randomClaims(r, 1500)
	entities := []graph.ID{"per:nobody"}
	for i := range 20 {
		entities = append(entities, person(i))
	}
	for name, store := range stores(t) {
		storetest.Load(t, store, claims)
		snap := storetest.View(t, store)
		for round := range 40 {
			q := aggregate.Query{First: 5, Subjects: round%4 == 0, MinCount: int64(r.IntN(3)), Order: aggregate.Order(r.IntN(4))}
			for _, k := range r.Perm(int(aggregate.Day) + 1)[:r.IntN(3)] {
				q.GroupBy = append(q.GroupBy, aggregate.Key(k))
			}
			if round%3 == 0 {
				q.GroupBy = []aggregate.Key{aggregate.Relation}
			}
			scope := aggregate.Scope{Direction: graph.Direction(r.IntN(3))}
			if r.IntN(2) == 0 {
				scope.Relations = []string{"metWith", "x:praise"}
			}
			got, err := aggregate.CountEach(ctx, snap, entities, scope, q)
			if err != nil {
				t.Fatal(err)
			}
			for i, id := range entities {
				one := q
				one.Selection = selected(func(f *graph.ClaimFilter) {
					f.Relations = scope.Relations
					to := []*[]graph.ID{graph.Both: &f.About, graph.Out: &f.Subjects, graph.In: &f.Objects}[scope.Direction]
					*to = ids(id)
				})
				want, err := aggregate.Count(ctx, snap, one)
				if err != nil {
					t.Fatal(err)
				}
				if g, w := fmt.Sprintf("%+v", got[i]), fmt.Sprintf("%+v", want); g != w {
					t.Fatalf("%s, %s, %+v %+v: got\n%s\nwant\n%s", name, id, scope, q, g, w)
				}
			}
		}
	}
}

func TestEntities(t *testing.T) {
	person := func(id graph.ID, name string, properties ...graph.Property) *graph.Entity {
		return &graph.Entity{ID: id, Type: "Person", Name: name, Properties: properties}
	}
	contains := "a"
	is := func(value string) graph.Property { return graph.Property{Name: "note", Value: value} }
	for name, store := range stores(t) {
		counted := storetest.Count(store)
		storetest.Load(t, counted, person("per:a", "Ann", is("1"), is("true")), person("per:b", "Bob", is("false"), is("other")), person("per:c", "Cat"),
			&graph.Entity{ID: "sta:x", Type: "State", Name: "X"}, &graph.Entity{ID: "sta:y", Type: "State", Name: "Y", Properties: []graph.Property{is("2018-06-12"), is("2018-06~"), is("-0002/2019")}}, storetest.Claim("x:thing", "metWith", "per:a"))
		snap := storetest.View(t, counted)
		note := aggregate.EntityKey{Property: "note", Words: map[string]string{"1": "true"}}
		born := func(bucket aggregate.Key) []aggregate.EntityKey {
			return []aggregate.EntityKey{{Property: "note", Bucket: bucket}}
		}
		for _, tt := range []struct {
			name string
			q    aggregate.EntityQuery
			want string
		}{
			{"all", aggregate.EntityQuery{First: -1}, "6: "},
			{"types", aggregate.EntityQuery{GroupBy: []aggregate.EntityKey{{}}, First: -1}, "3:Person 2:State 1: "},
			{"types, some", aggregate.EntityQuery{Types: []string{"", "State"}, GroupBy: []aggregate.EntityKey{{}}, Order: aggregate.KeyDesc, First: -1}, "2:State 1: "},
			{"types, filtered", aggregate.EntityQuery{Where: &graph.EntityFilter{Name: &graph.ValueFilter{Contains: &contains}}, GroupBy: []aggregate.EntityKey{{}}, First: -1}, "2:Person "},
			{"property", aggregate.EntityQuery{Types: []string{"Person"}, GroupBy: []aggregate.EntityKey{note}, Order: aggregate.KeyAsc, First: -1}, "1:false 1:other 1:true 1:- "},
			{"both", aggregate.EntityQuery{GroupBy: []aggregate.EntityKey{{}, note}, Order: aggregate.KeyAsc, First: 3}, "1:,- 1:Person,false 1:Person,other "},
			{"years", aggregate.EntityQuery{GroupBy: born(aggregate.Year), Order: aggregate.KeyAsc, First: -1}, "1:-0002 1:2018 5:- "},
			{"months", aggregate.EntityQuery{Types: []string{"State"}, GroupBy: born(aggregate.Month), Order: aggregate.KeyAsc, First: -1}, "1:2018-06 1:- "},
			{"days", aggregate.EntityQuery{Types: []string{"State"}, GroupBy: born(aggregate.Day), First: -1}, "1:2018-06-12 1:- "},
			{"at least", aggregate.EntityQuery{GroupBy: []aggregate.EntityKey{{}}, MinCount: 2, First: -1}, "3:Person 2:State "},
			{"none", aggregate.EntityQuery{Types: []string{"Nothing"}, First: -1}, "0: "},
		} {
			groups, err := aggregate.Entities(ctx, snap, tt.q)
			got := ""
			for _, g := range groups {
				got += fmt.Sprint(g.Count, ":")
				for i, k := range g.Keys {
					if i > 0 {
						got += ","
					}
					if got += k.Text; k.Absent {
						got += "-"
					}
				}
				got += " "
			}
			if err != nil || got != tt.want {
				t.Errorf("%s, %s: %q, %v; want %q", name, tt.name, got, err, tt.want)
			}
		}
		if n := counted.Calls()["ScanEntities"]; n != 6 {
			t.Errorf("%s: %d scans, want 6: what counters tell is not read", name, n)
		}
	}
}
