package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"entente/graph"
)

// testPaging walks lists in pages of every size, both ways, and between writes.
func testPaging(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	ctx := context.Background()
	claims := talks(t, tr)
	same3 := Claim("per:kim", "metWith", "per:moon", On("2018-06-12"), tag("same day"))
	Load(t, tr, same3, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, &graph.Entity{ID: "per:kim2", Type: "Person", Name: "KIM!"}, &graph.Entity{ID: "per:a", Type: "Person", Name: "Zed"})
	snap := View(t, tr)

	orders := []graph.ClaimOrder{graph.DateDesc, graph.DateAsc, graph.RecordedDesc, graph.RecordedAsc, graph.ClaimIDAsc, graph.ClaimIDDesc, graph.ConfidenceDesc, graph.ConfidenceAsc}
	for _, order := range orders {
		claimPages := map[string]func(graph.Page) (graph.ClaimPage, error){
			"all": func(p graph.Page) (graph.ClaimPage, error) {
				return snap.AllClaims(ctx, &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: p})
			},
			"of an entity": func(p graph.Page) (graph.ClaimPage, error) {
				pages, err := snap.EntityClaims(ctx, []graph.ID{"per:kim"}, &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: p})
				return must(t, pages, err)[0], err
			},
			"of relations and a side": func(p graph.Page) (graph.ClaimPage, error) {
				q := &graph.ClaimQuery{Relations: []string{"metWith", "said"}, Direction: graph.Out, Selection: graph.NewSelection(), Order: order, Page: p}
				pages, err := snap.EntityClaims(ctx, []graph.ID{"per:kim"}, q)
				return must(t, pages, err)[0], err
			},
			"filtered": func(p graph.Page) (graph.ClaimPage, error) {
				sel := graph.NewSelection()
				sel.Standing = graph.Facts
				pages, err := snap.EntityClaims(ctx, []graph.ID{"per:kim"}, &graph.ClaimQuery{Selection: sel, Order: order, Page: p})
				return must(t, pages, err)[0], err
			},
		}
		for name, read := range claimPages {
			t.Run("claims "+name, func(t *testing.T) {
				walk(t, func(p graph.Page) ([]graph.ID, []string, graph.PageInfo) {
					page, err := read(p)
					must(t, page, err)
					var ids []graph.ID
					var cursors []string
					for _, c := range page.Claims {
						ids, cursors = append(ids, c.ID), append(cursors, order.Encode(order.CursorOf(c)))
					}
					p.Alone = true
					alone, err := read(p)
					must(t, alone, err)
					if !slices.EqualFunc(alone.Claims, page.Claims, func(a, b *graph.Claim) bool { return a.ID == b.ID }) {
						t.Errorf("a page alone has %d claims, and %d with what lies around it", len(alone.Claims), len(page.Claims))
					}
					return ids, cursors, page.PageInfo
				})
			})
		}
	}
	for _, order := range []graph.EntityOrder{graph.NameAsc, graph.NameDesc, graph.EntityIDAsc, graph.EntityIDDesc} {
		for name, types := range map[string][]string{"all": nil, "of a type": {"Person"}, "of two": {"", "Person"}} {
			t.Run("entities "+name, func(t *testing.T) {
				walk(t, func(p graph.Page) ([]graph.ID, []string, graph.PageInfo) {
					page, err := snap.ListEntities(ctx, &graph.EntityQuery{Types: types, Order: order, Page: p})
					must(t, page, err)
					var ids []graph.ID
					var cursors []string
					for _, e := range page.Entities {
						ids, cursors = append(ids, e.ID), append(cursors, order.Encode(order.CursorOf(e, 0)))
					}
					return ids, cursors, page.PageInfo
				})
			})
		}
	}
	t.Run("between two cursors", func(t *testing.T) {
		list := tr.entityClaims("per:kim", everything()).Claims
		cursor := func(i int) string { return graph.DateDesc.Encode(graph.DateDesc.CursorOf(list[i])) }
		for _, test := range []struct {
			page     graph.Page
			from, to int
			next     bool
			previous bool
		}{
			{graph.Page{First: 2, Last: -1, After: cursor(1), Before: cursor(6)}, 2, 4, true, true},
			{graph.Page{First: 9, Last: -1, After: cursor(1), Before: cursor(6)}, 2, 6, true, true},
			{graph.Page{First: -1, Last: 2, After: cursor(1), Before: cursor(6)}, 4, 6, true, true},
			{graph.Page{First: 9, Last: -1, Before: cursor(3)}, 0, 3, true, false},
			{graph.Page{First: -1, Last: 9, After: cursor(6)}, 7, len(list), false, true},
			{graph.Page{First: 5, Last: -1, After: cursor(4), Before: cursor(2)}, 0, 0, true, true},
		} {
			q := everything()
			q.Page = test.page
			page := tr.entityClaims("per:kim", q)
			same(t, "claims", tags(page.Claims), tags(list[test.from:test.to]))
			same(t, "page info", page.PageInfo, graph.PageInfo{HasNext: test.next, HasPrevious: test.previous, Total: -1})
		}
	})
	t.Run("total", func(t *testing.T) {
		q := everything()
		q.Page = graph.Page{First: 0, Last: -1, Total: true}
		page := tr.entityClaims("per:kim", q)
		if len(page.Claims) != 0 || page.Total != 10 {
			t.Errorf("page of 0 has %d claims, total %d; want 0, 10", len(page.Claims), page.Total)
		}
		list, err := snap.ListEntities(ctx, &graph.EntityQuery{Types: []string{"Person"}, Page: graph.Page{First: 1, Last: -1, Total: true, After: graph.NameAsc.Encode(graph.EntityCursor{Key: "y", ID: "x"})}})
		same(t, "entities", must(t, list, err), graph.EntityPage{Entities: []*graph.Entity{{ID: "per:a", Type: "Person", Name: "Zed"}}, PageInfo: graph.PageInfo{Total: 3, HasPrevious: true}})
	})
	t.Run("a wrong cursor", func(t *testing.T) {
		other := graph.DateAsc.Encode(graph.DateAsc.CursorOf(same3))
		for _, cursor := range []string{"nonsense", "!", other} {
			for _, page := range []graph.Page{{First: 3, Last: -1, After: cursor}, {First: -1, Last: 3, Before: cursor}} {
				q := everything()
				q.Page = page
				if _, err := snap.AllClaims(ctx, q); !errors.Is(err, graph.ErrCursor) {
					t.Errorf("AllClaims: %v, want ErrCursor", err)
				}
				if _, err := snap.EntityClaims(ctx, []graph.ID{"per:kim"}, q); !errors.Is(err, graph.ErrCursor) {
					t.Errorf("EntityClaims: %v, want ErrCursor", err)
				}
				if _, err := snap.ListEntities(ctx, &graph.EntityQuery{Page: page}); !errors.Is(err, graph.ErrCursor) {
					t.Errorf("ListEntities: %v, want ErrCursor", err)
				}
			}
			if _, err := snap.Search(ctx, &graph.SearchQuery{Text: "kim", First: 3, After: cursor}); !errors.Is(err, graph.ErrCursor) {
				t.Errorf("Search: %v, want ErrCursor", err)
			}
			if _, err := snap.Quads(ctx, []graph.ID{"per:kim"}, &graph.QuadQuery{First: 3, After: cursor}); !errors.Is(err, graph.ErrCursor) {
				t.Errorf("Quads: %v, want ErrCursor", err)
			}
		}
	})
	t.Run("cursors survive writes", func(t *testing.T) {
		q := everything()
		q.Page = first(3)
		start := tr.entityClaims("per:kim", q).Claims // plan next and one of 2018-06-12
		end := start[len(start)-1]
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{end.ID, claims["first"].ID}, Claims: []*graph.Claim{
			Claim("per:kim", "metWith", "per:x", On("2018-05-01"), tag("between")), Claim("per:kim", "metWith", "per:y", On("2020"), tag("before")),
		}})
		rest := map[string]string{"meet": "same day consult between say chair", "same day": "meet consult between say chair"}
		q.Page = graph.Page{First: 20, Last: -1, After: graph.DateDesc.Encode(graph.DateDesc.CursorOf(end))}
		got := tr.entityClaims("per:kim", q).Claims
		want := rest[end.SourceID]
		same(t, "after", tags(got[:len(got)-2]), want)
		q.Page = graph.Page{First: -1, Last: 20, Before: q.After}
		same(t, "before", tags(tr.entityClaims("per:kim", q).Claims), "before plan next")
	})
}

// walk reads a list whole, then in pages of every size, forward and backward.
func walk(t *testing.T, read func(graph.Page) ([]graph.ID, []string, graph.PageInfo)) {
	t.Helper()
	all, cursors, info := read(graph.Page{First: 1000, Last: -1, Total: true})
	same(t, "info of the whole", info, graph.PageInfo{Total: int64(len(all))})
	if len(all) < 2 {
		t.Fatalf("a list of %d is nothing to page", len(all))
	}
	for i, cursor := range append([]string{""}, cursors...) {
		rest := i < len(all)
		ids, _, info := read(graph.Page{First: 0, Last: -1, After: cursor})
		same(t, "ids", len(ids), 0)
		same(t, "info of none forward", info, graph.PageInfo{HasNext: rest, HasPrevious: i > 0, Total: -1})
		if cursor = ""; rest {
			cursor = cursors[i]
		}
		ids, _, info = read(graph.Page{First: -1, Last: 0, Before: cursor})
		same(t, "ids", len(ids), 0)
		same(t, "info of none backward", info, graph.PageInfo{HasNext: rest, HasPrevious: i > 0, Total: -1})
	}
	for size := 1; size <= len(all)+1; size++ {
		var forward []graph.ID
		for page := first(size); len(forward) <= len(all); {
			ids, cursors, info := read(page)
			forward = append(forward, ids...)
			want := graph.PageInfo{HasNext: len(forward) < len(all), HasPrevious: page.After != "", Total: -1}
			same(t, "info forward", info, want)
			if !info.HasNext || len(ids) == 0 {
				break
			}
			page.After = cursors[len(cursors)-1]
		}
		if !slices.Equal(forward, all) {
			t.Errorf("pages of %d are %v, want %v", size, forward, all)
		}
		var backward []graph.ID
		for page := last(size); len(backward) <= len(all); {
			ids, cursors, info := read(page)
			backward = append(slices.Clone(ids), backward...)
			want := graph.PageInfo{HasNext: page.Before != "", HasPrevious: len(backward) < len(all), Total: -1}
			same(t, "info backward", info, want)
			if !info.HasPrevious || len(ids) == 0 {
				break
			}
			page.Before = cursors[0]
		}
		if !slices.Equal(backward, all) {
			t.Errorf("pages of the last %d are %v, want %v", size, backward, all)
		}
	}
}
