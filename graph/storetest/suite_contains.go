package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// testContains holds that entities are found by parts of their names among many,
// in whatever order and direction, from whatever place on, and while names come,
// change and go.
func testContains(t *testing.T, open Opener) {
	r := rand.New(rand.NewPCG(7, 7))
	tr := newTrial(t, open)
	words := []string{"Kim", "Jong", "Ünal", "O'Neill", "Côte d'Ivoire", "김정은", "Minister", "minis", "(South Korea)", "North-Korea", "a", "x1", "007", "—"}
	name := func() string {
		var list []string
		for range 1 + r.IntN(3) {
			list = append(list, words[r.IntN(len(words))])
		}
		if r.IntN(2) == 0 {
			list = append(list, fmt.Sprint(r.IntN(5000)))
		}
		return strings.Join(list, " ")
	}
	entities := map[graph.ID]*graph.Entity{}
	create := func(i int) *graph.Entity {
		id := graph.ID(fmt.Sprintf("per:%04d", i))
		e := &graph.Entity{ID: id, Type: []string{"Person", "Person", "Person", "State"}[i%4], Name: name()}
		entities[id] = e
		return e
	}
	var items []any
	for i := range 1200 {
		items = append(items, create(i))
	}
	Load(t, tr, items...)
	check := func(stage string) {
		t.Helper()
		snap := View(t, tr)
		for _, text := range []string{"kim", "KIM jong", "Un", "ünal", "korea", "th K", "정", "김", "minist", "12", "123", "4999", "a", "none at all", "oneill 1", ""} {
			for i, f := range []*graph.EntityFilter{
				{Name: &graph.ValueFilter{Contains: &text}},
				{Name: &graph.ValueFilter{EndsWith: &text}},
				{Types: []string{"State"}, And: []*graph.EntityFilter{{Name: &graph.ValueFilter{Contains: &text}}}},
				{Or: []*graph.EntityFilter{{Name: &graph.ValueFilter{Contains: &text}}, {IDs: []graph.ID{"per:0003"}}}},
			} {
				var all []*graph.Entity
				for _, e := range entities {
					if ok, err := f.Match(e, nil); err == nil && ok {
						all = append(all, e)
					}
				}
				scanned := 0
				err := snap.ScanEntities(context.Background(), &graph.EntityQuery{Where: f}, graph.Head, func(*graph.Entity) error { scanned++; return nil })
				if must(t, f, err); scanned != len(all) {
					t.Errorf("%s: a scan for %q by filter %d finds %d, want %d", stage, text, i, scanned, len(all))
				}
				for _, order := range []graph.EntityOrder{graph.NameAsc, graph.NameDesc, graph.EntityIDDesc, {By: graph.ByClaims}} {
					slices.SortFunc(all, func(a, b *graph.Entity) int { return order.Compare(order.CursorOf(a, 0), order.CursorOf(b, 0)) })
					what := fmt.Sprintf("%s: %q by filter %d in order %+v", stage, text, i, order)
					q := &graph.EntityQuery{Where: f, Order: order, Page: first(1 + r.IntN(8))}
					q.Total = true
					from := 0
					if len(all) > 0 {
						from = r.IntN(len(all))
						q.After = order.Encode(order.CursorOf(all[from], 0))
						from++
					}
					want := all[from:min(from+q.First, len(all))]
					if r.IntN(2) == 0 {
						q.After, q.Before, q.First, q.Last = "", q.After, -1, q.First
						to := max(from-1, 0)
						if want = all[max(to-q.Last, 0):to]; q.Before == "" {
							want = nil
						}
					}
					page, err := snap.ListEntities(context.Background(), q)
					if must(t, page, err); page.Total != int64(len(all)) {
						t.Errorf("%s: a total of %d, want %d", what, page.Total, len(all))
					}
					same(t, what, idsOf(page.Entities), idsOf(want))
				}
			}
		}
	}
	check("loaded")
	for range 25 { // a few at once, which come, change their name or type, or go
		b := &graph.Batch{}
		for range 1 + r.IntN(8) {
			i := r.IntN(1300)
			id := graph.ID(fmt.Sprintf("per:%04d", i))
			if old := entities[id]; old != nil {
				b.DeleteQuads = append(b.DeleteQuads, EntityQuads(tr.Namespace(), old, "first")...)
				delete(entities, id)
			}
			if r.IntN(3) > 0 {
				b.Quads = append(b.Quads, EntityQuads(tr.Namespace(), create(i), "first")...)
			}
		}
		_, err := tr.Apply(context.Background(), b)
		must(t, b, err)
	}
	check("changed")
	items = nil
	for i := 1000; i < 1600; i++ {
		if entities[graph.ID(fmt.Sprintf("per:%04d", i))] == nil {
			items = append(items, create(i))
		}
	}
	Load(t, tr, items...)
	check("loaded more")
}

func idsOf(entities []*graph.Entity) []graph.ID {
	ids := []graph.ID{}
	for _, e := range entities {
		ids = append(ids, e.ID)
	}
	return ids
}
