package embedded

import (
	"fmt"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/storetest"
)

// TestList_dates walks pages of claims, many of which have the same date, both
// ways, whether dates are gathered or read in place.
func TestList_dates(t *testing.T) {
	defer func(n int) { fewOfDate = n }(fewOfDate)
	s, err := openDir(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	claims := []*graph.Claim{storetest.Claim("per:hub", "metWith", "per:undated")}
	for date, n := range map[string]int{"2016": 1, "2017-01-01": 2, "2017-01-02": 3, "2018": 40, "2019": 1, "2020-05": 25} {
		for i := range n {
			claims = append(claims, storetest.Claim("per:hub", []string{"metWith", "said"}[i%2], graph.ID(fmt.Sprintf("per:%s-%d", date, i)), storetest.On(date)))
		}
	}
	storetest.Load(t, s, claims)
	snap := storetest.View(t, s)
	for _, order := range []graph.ClaimOrder{graph.DateAsc, graph.DateDesc} {
		want := slices.Clone(claims)
		slices.SortFunc(want, func(a, b *graph.Claim) int { return order.Compare(order.CursorOf(a), order.CursorOf(b)) })
		for _, fewOfDate = range []int{1, 2, 3, 24, 64} {
			for _, size := range []int{1, 2, 7, 100} {
				for _, back := range []bool{false, true} {
					var got []*graph.Claim
					p := graph.Page{First: size, Last: -1}
					if back {
						p = graph.Page{First: -1, Last: size}
					}
					for {
						pages, err := snap.EntityClaims(t.Context(), []graph.ID{"per:hub"}, &graph.ClaimQuery{Direction: graph.Out, Selection: graph.NewSelection(), Order: order, Page: p})
						if err != nil {
							t.Fatal(err)
						}
						page := pages[0].Claims
						if len(page) == 0 || len(got) > len(want) {
							break
						}
						if back {
							got, p.Before = slices.Concat(page, got), order.Encode(order.CursorOf(page[0]))
						} else {
							got, p.After = slices.Concat(got, page), order.Encode(order.CursorOf(page[len(page)-1]))
						}
					}
					if !slices.EqualFunc(got, want, func(a, b *graph.Claim) bool { return a.ID == b.ID }) {
						t.Errorf("order %v, pages of %d, back: %v, %d of a date gathered: %d claims in another order, or not %d", order, size, back, fewOfDate, len(got), len(want))
					}
				}
			}
		}
	}
}
