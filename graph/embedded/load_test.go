package embedded

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

var eventCount = flag.Int("events", 100_000, "how many events BenchmarkLoad loads")

// BenchmarkLoad loads events, and entities a fifth as many, into an empty
// store. The time in which they are generated is not counted.
func BenchmarkLoad(b *testing.B) {
	n := *eventCount
	ctx := context.Background()
	for b.Loop() {
		s := openLayout(b)
		heap, cpu := watchHeap(), cpuTime()
		l, err := s.Loader(ctx, graph.LoaderOptions{Run: "r1"})
		if err != nil {
			b.Fatal(err)
		}
		ev := newEvents(1)
		var took time.Duration
		batch := make([]*graph.Claim, 0, 1000)
		for i := 0; i < n; i += len(batch) {
			for batch = batch[:0]; len(batch) < cap(batch); {
				batch = append(batch, ev.next())
			}
			began := time.Now()
			for _, c := range batch {
				if err := l.AddClaim(c); err != nil {
					b.Fatal(err)
				}
			}
			took += time.Since(began)
		}
		began := time.Now()
		for i := range n / 5 {
			for _, q := range actorQuads(s.opts.Namespace, i) {
				if err := l.AddQuad(q, "actors.nq", i); err != nil {
					b.Fatal(err)
				}
			}
		}
		added := took + time.Since(began)
		counts, err := l.Commit(ctx, &graph.ImportRun{ID: "r1", Dataset: "icews"})
		if err != nil {
			b.Fatal(err)
		}
		took += time.Since(began)
		if counts.NewClaims != int64(n) {
			b.Fatalf("%+v", counts)
		}
		b.ReportMetric(float64(n)/took.Seconds(), "claims/s")
		b.ReportMetric(float64(n)/(cpuTime()-cpu).Seconds(), "claims/cpu-s")
		b.ReportMetric(added.Seconds()/took.Seconds(), "adding")
		b.ReportMetric(float64(s.db.Metrics().DiskSpaceUsage())/float64(n), "disk-B/claim")
		b.ReportMetric(float64(heap())/(1<<20), "peak-MB")
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(0, "ns/op")
}

// BenchmarkApply applies batches of a thousand events, and of one, to a store
// that has some.
func BenchmarkApply(b *testing.B) {
	for _, size := range []int{1, 1000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			s := openLayout(b)
			ev := newEvents(1)
			apply := func(n int) {
				batch := new(graph.Batch)
				for range n {
					batch.Claims = append(batch.Claims, ev.next())
				}
				if _, err := s.Apply(b.Context(), batch); err != nil {
					b.Fatal(err)
				}
			}
			apply(5000)
			n, cpu := 0, cpuTime()
			for b.Loop() {
				apply(size)
				n += size
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "claims/s")
			b.ReportMetric(float64(n)/(cpuTime()-cpu).Seconds(), "claims/cpu-s")
			if err := s.Close(); err != nil {
				b.Fatal(err)
			}
		})
	}
}

func actorQuads(ns graph.Namespace, i int) []quad.Quad {
	node, label := ns.Term(graph.ID(fmt.Sprintf("act:%07d", i))), ns.Graph("icews")
	return []quad.Quad{
		{Subject: node, Predicate: graph.RDFType, Object: ns.Vocab("Person"), Label: label},
		{Subject: node, Predicate: ns.Vocab(graph.PropName), Object: quad.String(fmt.Sprintf("Actor Number %d", i)), Label: label},
	}
}

// watchHeap samples the memory that the process holds until the function that
// it returns is called, which returns the most that was seen.
func watchHeap() (peak func() uint64) {
	var most atomic.Uint64
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most.Store(max(most.Load(), m.Sys-m.HeapReleased))
			select {
			case <-stop:
				return
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	return func() uint64 { close(stop); <-done; return most.Load() }
}
