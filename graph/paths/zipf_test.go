package paths_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/paths"
	"entente/graph/storetest"
)

var (
	zipfEvents = flag.Int("events", 50_000, "events of BenchmarkFind_zipf, a fifth as many entities")
	zipfDir    = flag.String("graph", "", "folder that keeps the graph of BenchmarkFind_zipf; a temporary one if empty")
)

// A zipfGraph is a graph as event data are: a few entities are in a great part
// of all events, most in one or two.
type zipfGraph struct {
	targets [][]int32 // of each entity's events
	both    [][]int32 // with the sources
}

func actor(i int32) graph.ID { return graph.ID(fmt.Sprintf("act:%07d", i)) }

// newZipf makes the graph and calls add, if it is not nil, with each claim.
func newZipf(events int, add func(*graph.Claim) error) (*zipfGraph, error) {
	entities := events / 5
	g := &zipfGraph{targets: make([][]int32, entities), both: make([][]int32, entities)}
	r := rand.New(rand.NewPCG(20180101, 1))
	actors, relations := rand.NewZipf(r, 1.1, 10, uint64(entities-1)), rand.NewZipf(r, 1.3, 2, 255)
	for i := range events {
		s, t := int32(actors.Uint64()), int32(actors.Uint64())
		for t == s {
			t = int32(actors.Uint64())
		}
		g.targets[s] = append(g.targets[s], t)
		g.both[s], g.both[t] = append(g.both[s], t), append(g.both[t], s)
		relation, hour := relations.Uint64(), r.IntN(365*24)
		if add == nil {
			continue
		}
		date, err := graph.ParseDate(time.Date(2018, 1, 1, hour, 0, 0, 0, time.UTC).Format("2006-01-02T15:04:05Z"))
		if err != nil {
			return nil, err
		}
		c := &graph.Claim{
			Subject: actor(s), Relation: fmt.Sprintf("icews:r%03d", relation), Object: actor(t), Date: date, Affirmed: true, Confidence: graph.NoConfidence,
			SourceID: fmt.Sprintf("e%07d", i), Dataset: "events", RecordedAt: storetest.Recorded, Evidence: []graph.Evidence{{File: "events.csv", Row: int64(i + 1)}},
		}
		c.Normalize()
		if err := add(c); err != nil {
			return nil, err
		}
	}
	return g, nil
}

// pairs returns pairs of entities that are so many hops apart, at most n.
func (g *zipfGraph) pairs(adjacent [][]int32, hops, n int) (pairs [][2]graph.ID) {
	r := rand.New(rand.NewPCG(7, uint64(hops)))
	for try := 0; try < 400 && len(pairs) < n; try++ {
		from := int32(r.IntN(len(adjacent)))
		dist := make([]int, len(adjacent)) // one more, 0 for unseen
		dist[from] = 1
		queue := []int32{from}
		var far []int32
		for len(queue) > 0 {
			v := queue[0]
			queue = queue[1:]
			if dist[v] == hops+1 {
				far = append(far, v)
				continue
			}
			for _, w := range adjacent[v] {
				if dist[w] == 0 {
					dist[w] = dist[v] + 1
					queue = append(queue, w)
				}
			}
		}
		if len(far) > 0 {
			pairs = append(pairs, [2]graph.ID{actor(from), actor(far[r.IntN(len(far))])})
		}
	}
	return pairs
}

// zipfStore opens a store with the graph, and loads it if it is not there.
func zipfStore(b *testing.B) (graph.Store, *zipfGraph) {
	b.Helper()
	dir := *zipfDir
	if dir == "" {
		dir = b.TempDir()
	}
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		b.Fatal(err)
	}
	store, err := embedded.Open(ctx, embedded.Options{Dir: dir, Namespace: storetest.Namespace(), Vocabulary: storetest.Vocabulary()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	if len(entries) > 0 {
		g, err := newZipf(*zipfEvents, nil)
		if err != nil {
			b.Fatal(err)
		}
		return store, g
	}
	l, err := store.Loader(ctx, graph.LoaderOptions{})
	if err != nil {
		b.Fatal(err)
	}
	g, err := newZipf(*zipfEvents, l.AddClaim)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := l.Commit(ctx, nil); err != nil {
		b.Fatal(err)
	}
	return store, g
}

// BenchmarkFind_zipf finds a shortest path between entities that are so many
// hops apart; an op is one search. The median is in ms, over all pairs. With
//
//	go test ./graph/paths -run '^$' -bench Find_zipf -timeout 30m -events 1000000 -graph DIR
//
// the graph has a million claims.
func BenchmarkFind_zipf(b *testing.B) {
	store, g := zipfStore(b)
	snap := storetest.View(b, store)
	for _, sense := range []struct {
		name      string
		direction graph.Direction
		adjacent  [][]int32
	}{{"either way", graph.Both, g.both}, {"directed", graph.Out, g.targets}} {
		for hops := 2; hops <= 6; hops++ {
			pairs := g.pairs(sense.adjacent, hops, 60)
			if len(pairs) < 10 {
				continue
			}
			b.Run(fmt.Sprintf("%s/%d", sense.name, hops), func(b *testing.B) {
				b.ReportAllocs()
				var took []time.Duration
				for i := 0; b.Loop(); i++ {
					p := pairs[i%len(pairs)]
					start := time.Now()
					found, err := paths.Find(ctx, snap, paths.Query{From: p[0], To: p[1], MaxLength: 6, First: 1, Direction: sense.direction})
					took = append(took, time.Since(start))
					if err != nil || len(found) != 1 || found[0].Length() != hops {
						b.Fatalf("%v: %d paths, %v", p, len(found), err)
					}
				}
				slices.Sort(took)
				b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
			})
		}
	}
}

// BenchmarkAround_zipf draws the entity with most claims and fifty neighbors, in
// the graph of BenchmarkFind_zipf: all claims between them, or those that led to
// them alone.
func BenchmarkAround_zipf(b *testing.B) {
	store, _ := zipfStore(b)
	snap := storetest.View(b, store)
	for _, walkedOnly := range []bool{false, true} {
		b.Run(map[bool]string{false: "all", true: "walked only"}[walkedOnly], func(b *testing.B) {
			b.ReportAllocs()
			q := paths.NeighborhoodQuery{Of: []graph.ID{actor(0)}, Depth: 1, First: 500, Fan: 50, WalkedOnly: walkedOnly}
			var edges int
			for b.Loop() {
				n, err := paths.Around(ctx, snap, q)
				if err != nil || len(n.Nodes) != 51 {
					b.Fatalf("%d nodes, %v", len(n.Nodes), err)
				}
				edges = len(n.Edges)
			}
			b.ReportMetric(float64(edges), "edges")
		})
	}
}
