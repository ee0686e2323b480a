package embedded

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

var orderedClaims = flag.Int("ordered", 50_000, "how many claims BenchmarkClaimOrders has in a store")

// BenchmarkClaimOrders reads pages of 20 claims, in the orders by what is measured
// of them, of stores that have as many events as the flag -ordered says:
//
//	one      all recorded at one moment, without a confidence
//	twenty   at one of twenty moments, with one of ten confidences
//	each     each at a moment of its own, at random, with a confidence of its own
func BenchmarkClaimOrders(b *testing.B) {
	for _, store := range []struct {
		name    string
		measure func(*rand.Rand, *graph.Claim)
	}{
		{"one", func(*rand.Rand, *graph.Claim) {}},
		{"twenty", func(r *rand.Rand, c *graph.Claim) {
			c.RecordedAt, c.Confidence = c.RecordedAt.AddDate(0, 0, r.IntN(20)), float64(r.IntN(10))/10
		}},
		{"each", func(r *rand.Rand, c *graph.Claim) {
			c.RecordedAt, c.Confidence = c.RecordedAt.Add(time.Duration(r.Int64N(1<<44))*time.Microsecond), r.Float64()
		}},
	} {
		b.Run(store.name, func(b *testing.B) {
			s := openOrdered(b, *orderedClaims, store.measure)
			snap, err := s.snapshot()
			if err != nil {
				b.Fatal(err)
			}
			defer snap.Close()
			b.Run("disk", func(b *testing.B) {
				b.ReportMetric(0, "ns/op")
				b.ReportMetric(float64(s.db.Metrics().DiskSpaceUsage())/float64(*orderedClaims), "disk-B/claim")
			})
			benchOrders(b, snap)
		})
	}
}

// openOrdered loads events into a store of its own.
func openOrdered(b *testing.B, n int, measure func(*rand.Rand, *graph.Claim)) *Store {
	b.Helper()
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		b.Fatal(err)
	}
	s, err := Open(b.Context(), Options{Dir: "store", Namespace: ns, FS: vfs.NewMem()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	l, err := s.Loader(b.Context(), graph.LoaderOptions{})
	if err != nil {
		b.Fatal(err)
	}
	ev, r := newEvents(1), rand.New(rand.NewPCG(1, 2))
	for range n {
		c := ev.next()
		measure(r, c)
		if err := l.AddClaim(c); err != nil {
			b.Fatal(err)
		}
	}
	_, err = l.Commit(b.Context(), nil)
	if err := errors.Join(err, l.Abort()); err != nil {
		b.Fatal(err)
	}
	return s
}

// benchOrders reads the first page, the last, and that before which there are
// 1,000, of all claims, of a relation and of an entity.
func benchOrders(b *testing.B, snap *snapshot) {
	ctx := context.Background()
	lists := []struct {
		name string
		read func(*graph.ClaimQuery) (graph.ClaimPage, error)
	}{
		{"all", func(q *graph.ClaimQuery) (graph.ClaimPage, error) { return snap.AllClaims(ctx, q) }},
		{"relation", func(q *graph.ClaimQuery) (graph.ClaimPage, error) {
			q.Relations = []string{eventRelation(1)}
			return snap.AllClaims(ctx, q)
		}},
		{"entity", func(q *graph.ClaimQuery) (graph.ClaimPage, error) {
			pages, err := snap.EntityClaims(ctx, []graph.ID{hub}, q)
			if err != nil {
				return graph.ClaimPage{}, err
			}
			return pages[0], nil
		}},
	}
	for _, order := range []struct {
		name string
		graph.ClaimOrder
	}{{"recorded", graph.RecordedDesc}, {"confidence", graph.ConfidenceAsc}, {"id", graph.ClaimIDAsc}} {
		for _, list := range lists {
			for _, page := range []string{"first", "1,000", "last"} {
				q := &graph.ClaimQuery{Selection: graph.NewSelection(), Order: order.ClaimOrder, Page: graph.Page{First: 20, Last: -1}}
				switch page {
				case "1,000":
					far := *q
					far.First = 20_000
					read, err := list.read(&far)
					if err != nil || len(read.Claims) == 0 {
						b.Fatal(len(read.Claims), err)
					}
					q.After = q.Order.Encode(q.Order.CursorOf(read.Claims[len(read.Claims)*9/10]))
				case "last":
					q.First, q.Last = -1, 20
				}
				b.Run(fmt.Sprintf("%s/%s/%s", order.name, list.name, page), func(b *testing.B) {
					for b.Loop() {
						page, err := list.read(q)
						if err != nil || len(page.Claims) != 20 {
							b.Fatal(len(page.Claims), err)
						}
					}
				})
			}
		}
	}
}
