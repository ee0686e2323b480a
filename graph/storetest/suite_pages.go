package storetest

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"entente/graph"
)

// claimOrders are all orders of claims.
var claimOrders = []graph.ClaimOrder{
	graph.DateDesc, graph.DateAsc, graph.RecordedDesc, graph.RecordedAsc,
	graph.ClaimIDAsc, graph.ClaimIDDesc, graph.ConfidenceDesc, graph.ConfidenceAsc,
}

// measure gives a claim a moment at which it was recorded, and a confidence: at
// times what others have too, at times one of its own, and mostly none.
func (s *simulation) measure(c *graph.Claim) {
	switch s.IntN(3) {
	case 0:
		c.RecordedAt = july
	case 1:
		c.RecordedAt = june.Add(time.Duration(s.IntN(1_000_000)) * time.Second)
	}
	if s.IntN(2) == 0 {
		c.Confidence = one(s, []float64{0, 0.5, 0.5, 0.9, 1, s.Float64()})
	}
}

// comparePages reads some pages of claims, from and up to places of claims that
// are there or not, and holds them against the model's.
func (s *simulation) comparePages(t *testing.T, got, want graph.Snapshot) {
	t.Helper()
	sels := selections()
	for range 12 {
		q := &graph.ClaimQuery{Selection: one(s, sels).Selection, Order: one(s, claimOrders), Direction: graph.Direction(s.IntN(3))}
		switch s.IntN(3) {
		case 0:
			q.Relations = []string{one(s, []string{"metWith", "operates", "said"})}
		case 1:
			q.Selection = graph.NewSelection()
		}
		place := func() string {
			if s.IntN(2) == 0 {
				return ""
			}
			return q.Order.Encode(q.Order.CursorOf(one(s, s.claims)))
		}
		if q.Page = first(1 + s.IntN(7)); s.IntN(2) == 0 {
			q.Page = last(q.First)
		}
		q.After, q.Before, q.Total = place(), place(), s.IntN(4) == 0
		entity := one(s, append(simulatedIDs, "", "", ""))
		read := func(snap graph.Snapshot) string {
			if entity == "" {
				page, err := snap.AllClaims(context.Background(), q)
				return fmt.Sprint(claimIDs(page), err)
			}
			pages, err := snap.EntityClaims(context.Background(), []graph.ID{entity}, q)
			return fmt.Sprint(claimIDs(pages...), err)
		}
		same(t, fmt.Sprintf("page of %q: %s", entity, show(q)), read(got), read(want))
	}
}

// testOrders pages through claims in the orders by what is measured of them, where
// many have one value and where each has its own, in lists of every kind.
func testOrders(t *testing.T, open Opener) {
	const n = 90
	tr := newTrial(t, open)
	s := newSimulation(3)
	claims := make([]*graph.Claim, n)
	for i := range claims {
		options := []ClaimOption{tag(fmt.Sprint(i))}
		if i%9 > 0 {
			options = append(options, On(fmt.Sprintf("2018-%02d-%02d", 1+s.IntN(6), 1+s.IntN(3))))
		}
		claims[i] = Claim(one(s, simulatedIDs[:2]), one(s, []string{"metWith", "operates"}), one(s, simulatedIDs[:3]), options...)
		s.measure(claims[i])
	}
	loadClaims(t, tr, claims[:n/2])
	Load(t, tr, claims[n/2:2*n/3])
	loadClaims(t, tr, claims[2*n/3:])
	model := NewModel(Namespace(), Vocabulary())
	Load(t, model, claims)
	snap, want := View(t, tr), View(t, model)
	ctx := context.Background()
	for _, order := range claimOrders {
		for name, read := range map[string]func(graph.Snapshot, graph.Page) (graph.ClaimPage, error){
			"all": func(snap graph.Snapshot, p graph.Page) (graph.ClaimPage, error) {
				return snap.AllClaims(ctx, &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: p})
			},
			"of a relation": func(snap graph.Snapshot, p graph.Page) (graph.ClaimPage, error) {
				return snap.AllClaims(ctx, &graph.ClaimQuery{Selection: graph.NewSelection(), Relations: []string{"metWith"}, Order: order, Page: p})
			},
			"of an entity": func(snap graph.Snapshot, p graph.Page) (graph.ClaimPage, error) {
				pages, err := snap.EntityClaims(ctx, simulatedIDs[:1], &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: p})
				return must(t, pages, err)[0], err
			},
			"of a side and relation": func(snap graph.Snapshot, p graph.Page) (graph.ClaimPage, error) {
				q := &graph.ClaimQuery{Relations: []string{"metWith"}, Direction: graph.In, Selection: graph.NewSelection(), Order: order, Page: p}
				pages, err := snap.EntityClaims(ctx, simulatedIDs[:1], q)
				return must(t, pages, err)[0], err
			},
		} {
			t.Run(fmt.Sprintf("order %d, %s", order, name), func(t *testing.T) {
				all, err := read(want, first(n))
				must(t, all, err)
				for _, size := range []int{1, 7, 20} {
					var forward, backward []*graph.Claim
					for p := first(size); ; p.After = order.Encode(order.CursorOf(forward[len(forward)-1])) {
						page, err := read(snap, p)
						if forward = append(forward, must(t, page, err).Claims...); !page.HasNext {
							break
						}
					}
					for p := last(size); ; p.Before = order.Encode(order.CursorOf(backward[0])) {
						page, err := read(snap, p)
						if backward = append(must(t, page, err).Claims, backward...); !page.HasPrevious {
							break
						}
					}
					same(t, fmt.Sprintf("pages of %d", size), ids(forward), ids(all.Claims))
					same(t, fmt.Sprintf("pages of the last %d", size), ids(backward), ids(all.Claims))
				}
			})
		}
	}
}

func ids(claims []*graph.Claim) (list []graph.ID) {
	for _, c := range claims {
		list = append(list, c.ID)
	}
	return slices.Clip(list)
}

// loadClaims loads claims in bulk.
func loadClaims(t *testing.T, store graph.Store, claims []*graph.Claim) {
	t.Helper()
	l, err := store.Loader(context.Background(), graph.LoaderOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	for _, c := range claims {
		if err := l.AddClaim(c); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.Commit(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
}
