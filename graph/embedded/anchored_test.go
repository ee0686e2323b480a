package embedded

import (
	"context"
	"fmt"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
	"entente/graph/storetest"
)

// TestSnapshot_AllClaims_either holds that an or of conditions each of which has an index reads
// no more than it asks for, wherever else the graph has claims.
func TestSnapshot_AllClaims_either(t *testing.T) {
	const n = 3000
	store := openOn(t, vfs.NewMem())
	var items []any
	for i := range n {
		c := storetest.Claim("per:hub", "metWith", graph.ID(fmt.Sprintf("per:%04d", i)), storetest.On(fmt.Sprintf("%04d", 1000+i%1000)))
		if i%2 == 0 {
			c = storetest.Claim(graph.ID(fmt.Sprintf("per:%04d", i)), "operates", "per:hub", storetest.On(fmt.Sprintf("%04d", 1000+i%1000)))
		}
		items = append(items, c)
	}
	storetest.Load(t, store, items...)
	snap := storetest.View(t, store)
	of := func(change func(*graph.ClaimFilter)) *graph.ClaimFilter {
		f := graph.NewClaimFilter()
		change(f)
		return f
	}
	pair := func(subject, object graph.ID) *graph.ClaimFilter {
		return of(func(f *graph.ClaimFilter) { f.Subjects, f.Objects = []graph.ID{subject}, []graph.ID{object} })
	}
	subject := func(id graph.ID) *graph.ClaimFilter {
		return of(func(f *graph.ClaimFilter) { f.Subjects = []graph.ID{id} })
	}
	for name, test := range map[string]struct {
		where *graph.ClaimFilter
		first int
		want  int
		total int64
		rows  int // that are enough
	}{
		"pairs": {of(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{pair("per:hub", "per:0001"), pair("per:0001", "per:hub")}
		}), 10, 1, 1, 10},
		"and of or": {of(func(f *graph.ClaimFilter) {
			f.And = []*graph.ClaimFilter{of(func(f *graph.ClaimFilter) { f.Or = []*graph.ClaimFilter{subject("per:0002"), subject("per:0004")} })}
		}), 10, 2, 2, 10},
		"subject, agent": {of(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{subject("per:0002"), of(func(f *graph.ClaimFilter) { f.AttributedTo = []graph.ID{"per:nobody"} })}
		}), 10, 1, 1, 10},
		"overlap": {of(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{of(func(f *graph.ClaimFilter) { f.About = []graph.ID{"per:hub"} }), subject("per:0002")}
		}), 5, 5, n, 5 + 2 + n/2 + 1},
		"apart": {of(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{subject("per:hub"), subject("per:0002"), subject("per:hub")}
		}), 5, 5, n/2 + 1, 10},
		"of a relation": {of(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{of(func(f *graph.ClaimFilter) { f.Relations = []string{"operates"} })}
		}), 5, 5, n / 2, 10},
		"pair at the top": {pair("per:hub", "per:0001"), 10, 1, 1, 10},
		"nothing":         {of(func(f *graph.ClaimFilter) { f.Or = []*graph.ClaimFilter{} }), 5, 0, 0, 1},
	} {
		for _, order := range []graph.ClaimOrder{graph.DateDesc, graph.DateAsc} {
			q := &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order, Page: graph.Page{First: test.first, Last: -1, Total: true}, MaxRows: test.rows}
			q.Where = test.where
			page, err := snap.AllClaims(context.Background(), q)
			if err != nil || len(page.Claims) != test.want || page.Total != test.total {
				t.Errorf("%s in order %d: %d claims of %d, %v; want %d of %d", name, order, len(page.Claims), page.Total, err, test.want, test.total)
			}
		}
	}
}
