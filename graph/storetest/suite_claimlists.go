package storetest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// claimFilter makes a filter at random, of what a simulation's claims have.
func (s *simulation) claimFilter(depth int) *graph.ClaimFilter {
	f := graph.NewClaimFilter()
	for range 1 + s.IntN(2) {
		switch s.IntN(13) {
		case 0, 1:
			f.Subjects = some(s, 3, simulatedIDs)
		case 2, 3:
			f.Objects = some(s, 3, simulatedIDs)
		case 4:
			f.About = some(s, 3, simulatedIDs)
		case 5:
			f.Relations = one(s, [][]string{{"metWith"}, {"operates", "icews:consult"}, {"said"}, {}})
		case 6:
			f.AttributedTo = some(s, 3, simulatedIDs)
		case 7:
			yes := s.IntN(2) == 0
			*one(s, []**bool{&f.Dated, &f.Affirmed}) = &yes
		case 8:
			f.Datasets = some(s, 2, []string{"first", "second"})
		case 9:
			if depth > 0 {
				f.And = append(f.And, s.claimFilter(depth-1))
			}
		case 10, 11:
			if depth > 0 {
				f.Or = append(f.Or, s.claimFilter(depth-1), s.claimFilter(depth-1))
			}
		case 12:
			if depth > 0 {
				f.Not = s.claimFilter(depth - 1)
			}
		}
	}
	return f
}

// claimQuery makes a question at random.
func (s *simulation) claimQuery() *graph.ClaimQuery {
	q := &graph.ClaimQuery{Selection: graph.NewSelection(), Order: graph.ClaimOrder(s.IntN(int(graph.ConfidenceAsc) + 1)), Page: first(1 + s.IntN(4))}
	if s.IntN(3) == 0 {
		q.Selection = one(s, selections()).Selection
	}
	if s.IntN(8) > 0 {
		q.Where = s.claimFilter(2)
	}
	if s.IntN(4) == 0 {
		q.Relations = one(s, [][]string{{"metWith"}, {"operates", "icews:consult"}, {"said"}})
	}
	if s.IntN(2) == 0 {
		q.Page = last(1 + s.IntN(4))
	}
	q.Total = s.IntN(2) == 0
	return q
}

// compareClaimLists reads claims at random, page by page and in a scan, of a store and
// of the model, with a change to both between the pages if there is one.
func compareClaimLists(t *testing.T, s *simulation, tr *trial, model *Model, change func()) {
	t.Helper()
	ctx := context.Background()
	q := s.claimQuery()
	for more, pages := true, 0; more && pages < 6; pages++ {
		text := fmt.Sprintf("%s first %d after %q last %d before %q", show(q), q.First, q.After, q.Last, q.Before)
		var got, want string
		var page graph.ClaimPage
		for _, of := range []struct {
			store graph.Store
			says  *string
		}{{tr, &got}, {model, &want}} {
			snap := View(t, of.store)
			var err error
			if page, err = snap.AllClaims(ctx, q); err != nil {
				t.Fatalf("%s: %v", text, err)
			}
			var scanned []string
			err = snap.ScanClaims(ctx, q, func(c *graph.Claim) error {
				scanned = append(scanned, string(c.ID))
				return nil
			})
			if err != nil {
				t.Fatalf("scan %s: %v", text, err)
			}
			slices.Sort(scanned)
			*of.says = claimIDs(page) + strings.Join(scanned, " ")
			snap.Close()
		}
		if got != want {
			t.Fatalf("%s\n got  %s\n want %s", text, got, want)
		}
		if more = len(page.Claims) > 0; !more {
			break
		}
		if q.First >= 0 {
			q.After, more = q.Order.Encode(q.Order.CursorOf(page.Claims[len(page.Claims)-1])), page.HasNext
		} else {
			q.Before, more = q.Order.Encode(q.Order.CursorOf(page.Claims[0])), page.HasPrevious
		}
		if more && change != nil {
			change()
		}
	}
}

// testClaimLists reads the graph's claims in every order, with conditions of every
// kind, in pages both ways and with writes between them.
func testClaimLists(t *testing.T, open Opener) {
	rounds := 400
	if testing.Short() {
		rounds = 100
	}
	s, tr, model, change := besideModel(t, open, 23)
	for round := range rounds {
		if round%5 == 0 {
			compareClaimLists(t, s, tr, model, change)
		} else {
			compareClaimLists(t, s, tr, model, nil)
		}
	}
}
