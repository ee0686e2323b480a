package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// entityFilter makes a filter at random, of what a simulation's entities have.
func (s *simulation) entityFilter(depth int) *graph.EntityFilter {
	f := &graph.EntityFilter{}
	for range 1 + s.IntN(2) {
		switch s.IntN(9) {
		case 0:
			f.IDs = some(s, 4, simulatedIDs)
		case 1:
			f.Types = some(s, 2, []string{"Person", "State", "", "Body"})
		case 2:
			f.Name = s.textFilter([]string{"Kim", "Ann Able", "A", "KIM", "per:1"})
		case 3, 4:
			f.Properties = map[string]*graph.ValueFilter{one(s, []string{"note", "homepage"}): s.textFilter([]string{"1984-01", "2", "1953"})}
		case 5:
			d := graph.NewDateFilter()
			at := date(one(s, []string{"1953", "1953-06-01", "1984-01-01", "1984-02-01"})).Earliest
			*one(s, []*graph.Instant{&d.From, &d.To, &d.Before, &d.After}) = at
			f.Properties = map[string]*graph.ValueFilter{"birthDate": {Kind: graph.DateValue, Date: &d}}
			if s.IntN(3) == 0 {
				yes := s.IntN(2) == 0
				f.Properties["birthDate"] = &graph.ValueFilter{Kind: graph.DateValue, IsNull: &yes}
			}
		case 6, 7:
			r := &graph.RelationFilter{None: s.IntN(3) == 0, Direction: graph.Direction(s.IntN(3)), Selection: one(s, selections()).Selection}
			if s.IntN(2) == 0 {
				r.Relations = one(s, [][]string{{"metWith"}, {"operates", "icews:consult"}, {"said"}, {}})
			}
			if s.IntN(3) > 0 && depth > 0 {
				r.Target = s.entityFilter(depth - 1)
			}
			f.Relations = append(f.Relations, r)
		case 8:
			if depth == 0 {
				continue
			}
			switch s.IntN(3) {
			case 0:
				f.And = append(f.And, s.entityFilter(depth-1))
			case 1:
				f.Or = append(f.Or, s.entityFilter(depth-1), s.entityFilter(depth-1))
			case 2:
				f.Not = s.entityFilter(depth - 1)
			}
		}
	}
	return f
}

func (s *simulation) textFilter(values []string) *graph.ValueFilter {
	v := one(s, values)
	f := &graph.ValueFilter{}
	if s.IntN(8) == 0 {
		yes := s.IntN(2) == 0
		f.IsNull = &yes
		return f
	}
	if s.IntN(4) == 0 {
		f.In = append(some(s, 2, values), v)
		return f
	}
	*one(s, []**string{&f.Eq, &f.Ne, &f.Contains, &f.StartsWith, &f.EndsWith, &f.Lt, &f.Lte, &f.Gt, &f.Gte}) = &v
	return f
}

// entityQuery makes a question at random.
func (s *simulation) entityQuery() *graph.EntityQuery {
	q := &graph.EntityQuery{Order: one(s, entityOrders), Page: first(1 + s.IntN(3))}
	if s.IntN(3) > 0 {
		q.Where = s.entityFilter(2)
	}
	if s.IntN(2) == 0 {
		q.Types = some(s, 3, []string{"Person", "State", ""})
	}
	if s.IntN(2) == 0 {
		q.Page = last(1 + s.IntN(3))
	}
	q.Total = s.IntN(2) == 0
	return q
}

// turn makes a query one for the next page; it returns false where there is none.
func turn(q *graph.EntityQuery, page graph.EntityPage) bool {
	if len(page.Entities) == 0 {
		return false
	}
	place := func(i int) string {
		if page.Cursors != nil {
			return q.Order.Encode(page.Cursors[i])
		}
		return q.Order.Encode(q.Order.CursorOf(page.Entities[i], 0))
	}
	if q.First >= 0 {
		q.After = place(len(page.Entities) - 1)
		return page.HasNext
	}
	q.Before = place(0)
	return page.HasPrevious
}

// comparePages reads lists at random, page by page, of a store and of the
// model, with a change to both between the pages if there is one.
func comparePages(t *testing.T, s *simulation, tr *trial, model *Model, change func()) {
	t.Helper()
	ctx := context.Background()
	q := s.entityQuery()
	for more := true; more; {
		text := fmt.Sprintf("%s first %d after %q last %d before %q", show(q), q.First, q.After, q.Last, q.Before)
		snap, reference := View(t, tr), View(t, model)
		got, err := snap.ListEntities(ctx, q)
		want, err2 := reference.ListEntities(ctx, q)
		snap.Close()
		reference.Close()
		if err != nil || err2 != nil || show(got) != show(want) {
			t.Fatalf("%s\n got  %s (%v)\n want %s (%v)", text, show(got), err, show(want), err2)
		}
		if more = turn(q, want); more && change != nil {
			change()
		}
	}
}

// besideModel returns a trial and the model with the same random data, and what
// makes the next change to both.
func besideModel(t *testing.T, open Opener, seed uint64) (s *simulation, tr *trial, model *Model, change func()) {
	t.Helper()
	s, tr, model = newSimulation(seed), newTrial(t, open), NewModel(Namespace(), Vocabulary())
	change = func() {
		b := s.batch()
		for _, store := range []graph.Store{tr, model} {
			if _, err := store.Apply(context.Background(), b); err != nil {
				t.Fatal(err)
			}
		}
	}
	for range 40 {
		change()
	}
	return s, tr, model, change
}

// testLists reads lists of entities in every order, with conditions of every
// kind, in pages both ways and with writes between them.
func testLists(t *testing.T, open Opener) {
	rounds := 1500
	if testing.Short() {
		rounds = 300
	}
	s, tr, model, change := besideModel(t, open, 11)
	for round := range rounds {
		if round%3 == 0 {
			comparePages(t, s, tr, model, change)
		} else {
			comparePages(t, s, tr, model, nil)
		}
	}
}

// testFarPages holds that a page costs what the first does, however far it is,
// in every order that a list is kept in.
func testFarPages(t *testing.T, open Opener) {
	const n, size = 2500, 2
	tr := newTrial(t, open)
	var items []any
	for i := range n {
		e := &graph.Entity{ID: graph.ID(fmt.Sprintf("per:%04d", i)), Type: "Person", Name: fmt.Sprintf("Name %04d", (i*3+n)%(n+1))}
		if i < n/2 {
			e.Properties = []graph.Property{{Name: "birthDate", Value: fmt.Sprint(1000 + i*3%1000)}, {Name: "homepage", Value: fmt.Sprintf("http://x.test/%d", i%50)}}
		}
		items = append(items, e)
		for j := range i % 3 {
			items = append(items, Saying(e.ID, "said", quad.String("something"), On(fmt.Sprint(1900+j))))
		}
	}
	Load(t, tr, items...)
	snap := View(t, tr)
	ctx := context.Background()
	for _, order := range entityOrders {
		whole, err := snap.ListEntities(ctx, &graph.EntityQuery{Types: []string{"Person"}, Order: order, Page: first(n)})
		if must(t, whole, err); len(whole.Entities) != n {
			t.Fatalf("order %+v has %d entities, want %d", order, len(whole.Entities), n)
		}
		place := func(i int) string {
			if whole.Cursors != nil {
				return order.Encode(whole.Cursors[i])
			}
			return order.Encode(order.CursorOf(whole.Entities[i], 0))
		}
		for _, number := range []int{1, 2, 400, 1000} {
			for _, back := range []bool{false, true} {
				q := &graph.EntityQuery{Types: []string{"Person"}, Order: order, Page: first(size), MaxRows: 4*size + 8} // those without a value lie among the others
				from := (number - 1) * size
				if from > 0 {
					q.After = place(from - 1)
				}
				if back {
					from = n - number*size
					if q.Page = last(size); number > 1 {
						q.Before = place(from + size)
					}
				}
				page, err := snap.ListEntities(ctx, q)
				if err != nil {
					t.Fatalf("order %+v, page %d, back %t: %v", order, number, back, err)
				}
				same(t, "page", page.Entities, whole.Entities[from:from+size])
			}
		}
	}

	// Claims, of which one stands on each day.
	tr = newTrial(t, open)
	var claims []any
	for i := range n {
		day := fmt.Sprintf("%d-%02d-%02d", 1800+i/336, 1+i/28%12, 1+i%28)
		c := Claim(graph.ID(fmt.Sprintf("per:%04d", i)), "metWith", "per:0000", On(day))
		c.RecordedAt, c.Confidence = Recorded.Add(time.Duration(i*7919%n)*time.Second), float64(i*6007%n)/n
		claims = append(claims, c)
	}
	Load(t, tr, claims...)
	snap = View(t, tr)
	for _, order := range claimOrders {
		whole, err := snap.AllClaims(ctx, &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: first(n)})
		must(t, whole, err)
		for _, from := range []int{0, 1000 * size} {
			q := &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: first(size), MaxRows: size + 2}
			if from > 0 {
				q.After = order.Encode(order.CursorOf(whole.Claims[from-1]))
			}
			page, err := snap.AllClaims(ctx, q)
			if err != nil {
				t.Fatalf("claims in order %d after %d: %v", order, from, err)
			}
			same(t, "claims", page.Claims, whole.Claims[from:from+size])
			q.Relations = []string{"metWith"} // which all are
			page, err = snap.AllClaims(ctx, q)
			if err != nil {
				t.Fatalf("claims of a relation in order %d after %d: %v", order, from, err)
			}
			same(t, "claims of a relation", page.Claims, whole.Claims[from:from+size])
			q.Relations, q.Direction = nil, graph.In
			pages, err := snap.EntityClaims(ctx, []graph.ID{"per:0000"}, q)
			if err != nil {
				t.Fatalf("claims of an entity in order %d after %d: %v", order, from, err)
			}
			same(t, "claims of an entity", pages[0].Claims, whole.Claims[from:from+size])
		}
	}
}

// testSelective holds that what few of many entities pass is found, whether an
// index tells which they may be or not.
func testSelective(t *testing.T, open Opener) {
	const n = 1500
	tr := newTrial(t, open)
	items := []any{&graph.Entity{ID: "sta:rare", Type: "State", Name: "A rare state"}, &graph.Entity{ID: "sta:common", Type: "State", Name: "A common state"}}
	for i := range n {
		e := &graph.Entity{ID: graph.ID(fmt.Sprintf("per:%04d", i)), Type: "Person", Name: fmt.Sprintf("Name %04d", i)}
		state := graph.ID("sta:common")
		if i%700 == 699 { // per:0699 and per:1399
			state = "sta:rare"
			e.Properties = []graph.Property{{Name: "birthDate", Value: "1948"}, {Name: "note", Value: "Rare"}}
		}
		items = append(items, e, Claim(e.ID, "memberOf", state))
	}
	Load(t, tr, items...)
	snap := View(t, tr)
	rare := "rare"
	contains := &graph.ValueFilter{Contains: &rare}
	within := graph.NewDateFilter()
	within.After, within.Before = date("1947").Earliest, date("1950").Earliest
	leadsTo := func(target *graph.EntityFilter) *graph.EntityFilter {
		return &graph.EntityFilter{Relations: []*graph.RelationFilter{{Relations: []string{"memberOf"}, Direction: graph.Out, Selection: graph.NewSelection(), Target: target}}}
	}
	for name, f := range map[string]*graph.EntityFilter{
		"targets of a type":     leadsTo(&graph.EntityFilter{Types: []string{"State"}, Name: contains}),
		"targets of any type":   leadsTo(&graph.EntityFilter{Name: contains}), // which may be entities that nothing is said about
		"targets by id":         leadsTo(&graph.EntityFilter{IDs: []graph.ID{"sta:rare"}}),
		"values of a property":  {Properties: map[string]*graph.ValueFilter{"note": {In: []string{"Rare", "none"}}}},
		"a range of a property": {Properties: map[string]*graph.ValueFilter{"birthDate": {Kind: graph.DateValue, Date: &within}}},
		"part of a value":       {Properties: map[string]*graph.ValueFilter{"note": contains}},
		"either":                {Or: []*graph.EntityFilter{{IDs: []graph.ID{"per:0699"}}, {Name: &graph.ValueFilter{In: []string{"Name 1399"}}}}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, order := range entityOrders {
				var ids []graph.ID
				q := &graph.EntityQuery{Types: []string{"Person"}, Where: f, Order: order, Page: first(1)}
				for more := true; more && len(ids) < 3; {
					page, err := snap.ListEntities(context.Background(), q)
					must(t, page, err)
					for _, e := range page.Entities {
						ids = append(ids, e.ID)
					}
					more = turn(q, page)
				}
				want := []graph.ID{"per:0699", "per:1399"}
				if order.Desc && order.Property != "homepage" { // which neither has
					want = []graph.ID{"per:1399", "per:0699"}
				}
				same(t, fmt.Sprintf("entities in order %+v", order), ids, want)
			}
		})
	}
}
