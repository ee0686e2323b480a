package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// testHazards holds stores to what other stores were seen to get wrong.
func testHazards(t *testing.T, open Opener) {
	ctx := context.Background()
	p := quad.IRI("http://x.test/p")

	// A value cache that outlived a failed batch made "x p y" come back as
	// another quad.
	t.Run("a failed batch leaves nothing behind", func(t *testing.T) {
		tr := newTrial(t, open)
		good := []quad.Quad{spo("x:x", p, "x:y", "first"), spo("x:z", p, quad.String("text"), "second")}
		c := Claim("x:x", "metWith", "x:z", On("2018"))
		for i := range 3 {
			bad := &graph.Batch{Quads: append(good[:len(good):len(good)], quad.Quad{Subject: quad.IRI("http://x.test/f"), Predicate: p}), Claims: []*graph.Claim{c}}
			if _, err := tr.Apply(ctx, bad); err == nil {
				t.Fatal("a quad without object is taken")
			}
			cancelled, cancel := context.WithCancel(ctx)
			cancel()
			if _, err := tr.Apply(cancelled, &graph.Batch{Quads: good, Claims: []*graph.Claim{c}}); err == nil {
				t.Fatal("a cancelled batch is taken")
			}
			other := spo(graph.ID(fmt.Sprintf("x:other%d", i)), p, "x:f", "first")
			Load(t, tr, other)
			same(t, "quads", tr.quads(graph.ID(fmt.Sprintf("x:other%d", i)), graph.Out), []quad.Quad{other})
		}
		same(t, "counts", Load(t, tr, good, c), graph.Counts{New: 3, NewQuads: 2, NewClaims: 1, NewEntities: 2})
		same(t, "quads", tr.quads("x:x", graph.Out), []quad.Quad{good[0], spo("x:x", Namespace().Vocab("metWith"), "x:z", "first")})
		same(t, "quads", tr.quads("x:z", graph.Out), good[1:])
		same(t, "claim", tr.claim(c.ID), c)
	})
	// Adding a quad twice leaked the counts of its nodes.
	t.Run("adding twice, removing once", func(t *testing.T) {
		tr := newTrial(t, open)
		q := spo("x:x", FOAFKnows, "x:y", "second")
		c := Claim("x:x", "operates", "x:y", From("second"))
		for range 3 {
			Load(t, tr, q, q, c, c)
		}
		tr.load(graph.LoaderOptions{}, q, c, q)
		same(t, "counts", relationCounts(t, tr, "x:y", nil), "metWith in 1, operates in 1")
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{q}, DeleteClaims: []graph.ID{c.ID, c.ID}})
		same(t, "stats", tr.stats(), graph.Stats{})
		same(t, "counts", relationCounts(t, tr, "x:y", nil), "")
		datasets, err := View(t, tr).Datasets(ctx)
		same(t, "datasets", must(t, datasets, err), []graph.Dataset{})
		same(t, "quads", tr.quads("x:y", graph.Both), []quad.Quad{})
	})
	// Deleting what is not there failed batches that also did other things.
	t.Run("missing removals among others", func(t *testing.T) {
		tr := newTrial(t, open)
		here, gone, fresh := spo("x:a", p, "x:b", ""), spo("x:a", p, "x:c", ""), spo("x:a", p, "x:d", "")
		Load(t, tr, here)
		counts := tr.apply(graph.Batch{DeleteQuads: []quad.Quad{gone, here, gone}, Quads: []quad.Quad{fresh, here}})
		same(t, "counts", counts, graph.Counts{New: 2, NewQuads: 2, NewEntities: 1})
		same(t, "quads", tr.quads("x:a", graph.Out), []quad.Quad{here, fresh})
	})
	// Deletes showed as missing values in scans that were under way.
	t.Run("removal during a scan", func(t *testing.T) {
		tr := newTrial(t, open)
		const n = 300
		var claims []*graph.Claim
		var ids []graph.ID
		var qs []quad.Quad
		for i := range n {
			claims = append(claims, manyClaim(i))
			ids = append(ids, claims[i].ID)
			qs = append(qs, spo(graph.ID(fmt.Sprintf("x:%d", i)), p, quad.String(fmt.Sprint(i)), ""))
		}
		Load(t, tr, claims, qs)
		snap := View(t, tr)
		want := 0
		for _, c := range claims {
			want += len(Namespace().ClaimQuads(c))
		}
		scanned := 0
		err := snap.ScanClaims(ctx, everything(), func(c *graph.Claim) error {
			if scanned == 5 {
				tr.apply(graph.Batch{DeleteClaims: ids[:n/2], DeleteQuads: qs[:n/2]})
			}
			scanned++
			return Namespace().ValidateClaim(c)
		})
		if err != nil || scanned != n {
			t.Errorf("%d claims, %v; want %d", scanned, err, n)
		}
		exported := 0
		err = snap.Export(ctx, func(q quad.Quad) error {
			if exported == 5 {
				tr.apply(graph.Batch{DeleteClaims: ids, DeleteQuads: qs})
			}
			exported++
			_, err := graph.NormalQuad(q)
			return err
		})
		if err != nil || exported != want+n {
			t.Errorf("%d quads, %v; want %d", exported, err, want+n)
		}
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	// Lists of a node's quads that were read, grown and written back made
	// loading a hub quadratic.
	t.Run("a hub grows at one pace", func(t *testing.T) {
		if testing.Short() {
			t.Skip("it takes a second")
		}
		tr := newTrial(t, open)
		const parts, size = 8, 1500
		var times []time.Duration
		for part := range parts {
			var claims []*graph.Claim
			for i := range size {
				claims = append(claims, Claim("per:hub", "metWith", graph.ID(fmt.Sprintf("per:%d-%d", part, i)), On("2018-06-12")))
			}
			start := time.Now()
			Load(t, tr, claims)
			times = append(times, time.Since(start))
		}
		early, late := times[0]+times[1], times[parts-2]+times[parts-1]
		if late > 8*early+time.Second {
			t.Errorf("batches of %d claims took %v", size, times)
		}
		same(t, "counts", relationCounts(t, tr, "per:hub", nil), fmt.Sprintf("metWith out %d", parts*size))
	})
	// Nodes of which one quad refers to itself.
	t.Run("a quad about itself", func(t *testing.T) {
		tr := newTrial(t, open)
		q := quad.Quad{Subject: quad.IRI("http://x.test/p"), Predicate: p, Object: quad.IRI("http://x.test/p"), Label: quad.IRI("http://x.test/p")}
		Load(t, tr, q)
		same(t, "quads", tr.quads("http://x.test/p", graph.Both), []quad.Quad{q, q})
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{q}})
		same(t, "stats", tr.stats(), graph.Stats{})
	})
}
