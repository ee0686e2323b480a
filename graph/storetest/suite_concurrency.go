package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A generation is a graph in which everything bears one number.
type generation struct {
	n      int
	quads  []quad.Quad
	claims []*graph.Claim
}

func newGeneration(n int) generation {
	g := generation{n: n, quads: EntityQuads(Namespace(), &graph.Entity{ID: "per:hub", Type: "Person", Name: fmt.Sprintf("Gen %d", n)}, "first")}
	for i := range 5 {
		g.claims = append(g.claims, Claim("per:hub", "metWith", graph.ID(fmt.Sprintf("per:%d-%d", n, i)), On("2018"), tag(fmt.Sprint(n))))
	}
	return g
}

// generationOf reads a snapshot in several ways, which must agree.
func generationOf(snap graph.Snapshot) (n int, err error) {
	ctx := context.Background()
	hub := []graph.ID{"per:hub"}
	entities, err := snap.Entities(ctx, hub, graph.Whole)
	if err != nil {
		return 0, err
	}
	if entities[0] == nil || len(entities[0].Aliases) > 0 {
		return 0, fmt.Errorf("the hub is %s", show(entities[0]))
	}
	if _, err := fmt.Sscanf(entities[0].Name, "Gen %d", &n); err != nil {
		return 0, fmt.Errorf("the hub is named %q", entities[0].Name)
	}
	pages, err := snap.EntityClaims(ctx, hub, everything())
	if err != nil {
		return 0, err
	}
	if got, want := tags(pages[0].Claims), fmt.Sprintf("%d %d %d %d %d", n, n, n, n, n); got != want {
		return 0, fmt.Errorf("claims are %s, want %s", got, want)
	}
	counts, err := snap.RelationCounts(ctx, hub, nil, 0)
	if err != nil {
		return 0, err
	}
	if len(counts[0]) != 1 || counts[0][0].Count != 5 {
		return 0, fmt.Errorf("counts are %s", show(counts[0]))
	}
	hits, err := snap.Search(ctx, &graph.SearchQuery{Text: "gen", First: 3})
	if err != nil {
		return 0, err
	}
	if len(hits.Hits) != 1 || hits.Hits[0].Text != entities[0].Name {
		return 0, fmt.Errorf("hits are %s, want %s", show(hits), entities[0].Name)
	}
	stats, err := snap.Stats(ctx)
	if err != nil {
		return 0, err
	}
	if stats.Claims != 5 || stats.Quads != 2 || stats.Entities != 1 {
		return 0, fmt.Errorf("stats are %s", show(stats))
	}
	edges, err := snap.Quads(ctx, hub, &graph.QuadQuery{Direction: graph.Out, First: 100})
	if err != nil {
		return 0, err
	}
	if len(edges[0].Quads) != 7 {
		return 0, fmt.Errorf("quads are %s", show(edges[0].Quads))
	}
	return n, nil
}

func testConcurrency(t *testing.T, open Opener) {
	ctx := context.Background()
	t.Run("readers see whole batches", func(t *testing.T) {
		tr := newTrial(t, open)
		g := newGeneration(0)
		Load(t, tr, g.quads, g.claims)
		var done atomic.Bool
		var reads atomic.Int64
		var readers sync.WaitGroup
		for range 3 {
			readers.Go(func() {
				seen := 0
				for !done.Load() {
					snap, err := tr.Snapshot(ctx)
					if err != nil {
						t.Errorf("snapshot: %v", err)
						return
					}
					n, err := generationOf(snap)
					again, err2 := generationOf(snap)
					if err := errors.Join(err, err2, snap.Close()); err != nil {
						t.Errorf("after %d: %v", seen, err)
						return
					}
					if n != again || n < seen {
						t.Errorf("a snapshot is of %d and %d, after %d", n, again, seen)
					}
					seen = n
					reads.Add(1)
				}
			})
		}
		const last = 60
		for i := 1; i <= last; i++ {
			next := newGeneration(i)
			b := &graph.Batch{Quads: next.quads, Claims: next.claims, DeleteQuads: g.quads}
			for _, c := range g.claims {
				b.DeleteClaims = append(b.DeleteClaims, c.ID)
			}
			if _, err := tr.Apply(ctx, b); err != nil {
				t.Errorf("apply: %v", err)
			}
			g = next
		}
		// On a busy machine all batches may be written before any reader runs.
		for deadline := time.Now().Add(30 * time.Second); reads.Load() == 0 && time.Now().Before(deadline); {
			time.Sleep(time.Millisecond)
		}
		done.Store(true)
		readers.Wait()
		n, err := generationOf(View(t, tr))
		if err != nil || n != last || reads.Load() == 0 {
			t.Errorf("in the end the graph is of %d (%v), read %d times", n, err, reads.Load())
		}
	})
	t.Run("a load becomes visible whole", func(t *testing.T) {
		tr := newTrial(t, open)
		l := tr.loader(graph.LoaderOptions{})
		const n = 2000
		for i := range n {
			if err := l.AddClaim(manyClaim(i)); err != nil {
				t.Fatal(err)
			}
		}
		done := make(chan error)
		go func() {
			_, err := l.Commit(ctx, nil)
			done <- err
		}()
		for ended := false; !ended; {
			select {
			case err := <-done:
				if err != nil {
					t.Fatal(err)
				}
				ended = true
			default:
			}
			snap := View(t, tr)
			stats, err := snap.Stats(ctx)
			must(t, stats, err)
			var scanned int64
			if err := snap.ScanClaims(ctx, everything(), func(*graph.Claim) error { scanned++; return nil }); err != nil {
				t.Fatal(err)
			}
			if err := snap.Close(); err != nil {
				t.Fatal(err)
			}
			if stats.Claims != scanned || scanned != 0 && scanned != n || ended && scanned != n {
				t.Fatalf("a snapshot has %d claims, and %d by its stats; want none or %d", scanned, stats.Claims, n)
			}
		}
	})
	t.Run("writers take turns", func(t *testing.T) {
		tr := newTrial(t, open)
		var writers sync.WaitGroup
		for w := range 4 {
			writers.Go(func() {
				for i := range 8 {
					c := Claim("per:hub", "metWith", graph.ID(fmt.Sprintf("per:%d", i)), With(graph.Qualifier{Key: "role", Value: fmt.Sprint(w)}))
					counts, err := tr.Apply(ctx, &graph.Batch{Claims: []*graph.Claim{c}, Quads: []quad.Quad{spo("per:hub", graph.RDFSLabel, quad.String(fmt.Sprint(w, i)), "")}})
					if err != nil || counts.New != 2 {
						t.Errorf("apply: %s, %v", show(counts), err)
					}
				}
			})
		}
		writers.Wait()
		same(t, "counts", relationCounts(t, tr, "per:hub", nil), "metWith out 32")
		same(t, "stats", tr.stats().Quads, int64(32))
		same(t, "neighbors", relationCounts(t, tr, "per:3", nil), "metWith in 4")
	})
	t.Run("a snapshot serves many at once", func(t *testing.T) {
		tr := newTrial(t, open)
		g := newGeneration(7)
		Load(t, tr, g.quads, g.claims)
		snap := View(t, tr)
		var readers sync.WaitGroup
		for range 8 {
			readers.Go(func() {
				if n, err := generationOf(snap); n != 7 || err != nil {
					t.Errorf("the snapshot is of %d, %v", n, err)
				}
			})
		}
		readers.Wait()
	})
}
