package embedded

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// events generates claims as an event data set has them: two of 20,000 actors,
// some of which are in far more events than others, one of 40 relations, a
// day, a row of a file, and the id that the source gives it. The same seed
// makes the same events.
type events struct {
	rng       *rand.Rand
	actors    *rand.Zipf
	relations *rand.Zipf
	n         int64
}

func newEvents(seed uint64) *events {
	rng := rand.New(rand.NewPCG(seed, 1))
	return &events{rng: rng, actors: rand.NewZipf(rng, 1.1, 8, 19_999), relations: rand.NewZipf(rng, 1.2, 4, eventRelations-1)}
}

// eventRelations is how many relations events have.
const eventRelations = 40

func eventRelation(n uint64) string { return fmt.Sprintf("icews:consult-or-meet-%02d", n) }

// hub is the actor that most events are about.
const hub = graph.ID("act:0000000")

func (e *events) next() *graph.Claim {
	e.n++
	actor := func() graph.ID { return graph.ID(fmt.Sprintf("act:%07d", e.actors.Uint64())) }
	day, err := graph.ParseDate(time.Date(1995, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, e.rng.IntN(10_000)).Format(time.DateOnly))
	if err != nil {
		panic(err)
	}
	c := &graph.Claim{
		Subject: actor(), Object: actor(), Relation: eventRelation(e.relations.Uint64()),
		Date: day, Affirmed: true, Confidence: graph.NoConfidence,
		Evidence: []graph.Evidence{{File: "events.1995.tab", Row: e.n}},
		SourceID: fmt.Sprint(4_000_000 + e.n*3), Dataset: "icews", RecordedAt: time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC),
	}
	c.Normalize()
	return c
}

// A layout is a way to keep claims in keys.
type layout struct {
	name   string
	write  func(l *loader, c *graph.Claim) error
	newest func(s *Store, id graph.ID, n int) ([]*graph.Claim, error)
}

var layouts = []layout{
	{
		// One key for each quad and order, and a list of each entity's claims
		// by date: what a store of quads needs to answer the same.
		name: "quads",
		write: func(l *loader, c *graph.Claim) error {
			for _, q := range l.store.opts.Namespace.ClaimQuads(c) {
				t := textOf(q)
				if err := l.em.quad(l.store.derive, &t, true); err != nil {
					return err
				}
			}
			return putDated(l, c, nil)
		},
		newest: func(s *Store, id graph.ID, n int) ([]*graph.Claim, error) {
			return newestDated(s, id, n, func(claim graph.ID, _ []byte) (*graph.Claim, error) {
				ts, err := bareQuads(s.db, s.opts.Namespace.Term(claim))
				if err != nil {
					return nil, err
				}
				return s.opts.Namespace.ClaimFromQuads(quadsOf(ts))
			})
		},
	},
	{
		// One row for a claim. Lists have its key alone, so that each claim of
		// a page is read by itself.
		name: "row",
		write: func(l *loader, c *graph.Claim) error {
			em := emitter{sink: withoutRows{&l.index}}
			return errors.Join(em.claim(c, true), putDated(l, c, nil))
		},
		newest: func(s *Store, id graph.ID, n int) ([]*graph.Claim, error) {
			return newestDated(s, id, n, func(claim graph.ID, _ []byte) (*graph.Claim, error) { return readClaim(s.db, claim) })
		},
	},
	{
		// Copies in the lists by relation, which are merged.
		name: "row, two copies",
		write: func(l *loader, c *graph.Claim) error {
			em := emitter{sink: withoutDates{&l.index}}
			return em.claim(c, true)
		},
		newest: func(s *Store, id graph.ID, n int) ([]*graph.Claim, error) {
			q := graph.ClaimQuery{Selection: graph.NewSelection()}
			q.KnownAt = time.Now() // so that no list by date is read
			for i := range eventRelations {
				q.Relations = append(q.Relations, eventRelation(uint64(i)))
			}
			return newestOf(s, id, n, q)
		},
	},
	{
		// As it is: copies in the lists by relation and in those of all.
		name:  "row, four copies",
		write: func(l *loader, c *graph.Claim) error { return l.em.claim(c, true) },
		newest: func(s *Store, id graph.ID, n int) ([]*graph.Claim, error) {
			return newestOf(s, id, n, graph.ClaimQuery{Selection: graph.NewSelection()})
		},
	},
}

// newestOf returns the n newest of the selected claims of an entity as a subject.
func newestOf(s *Store, id graph.ID, n int, q graph.ClaimQuery) ([]*graph.Claim, error) {
	snap, err := s.snapshot()
	if err != nil {
		return nil, err
	}
	q.Direction, q.Page = graph.Out, graph.Page{First: n, Last: -1}
	pages, err := snap.EntityClaims(context.Background(), []graph.ID{id}, &q)
	if err := errors.Join(err, snap.Close()); err != nil {
		return nil, err
	}
	return pages[0].Claims, nil
}

// spaceDated has the lists that only the layouts that lost have:
// ID SIDE DATE CLAIM → row.
const spaceDated = 'b'

func putDated(l *loader, c *graph.Claim, row []byte) error {
	put := func(id graph.ID, side byte) error {
		return l.index.put(appendClaimKey(appendDate(append(idKey(spaceDated, id), side), c.Date), c.ID), row)
	}
	return errors.Join(put(c.Subject, sideOut), put(c.Object, sideIn))
}

// newestDated returns the n newest claims of an entity as a subject.
func newestDated(s *Store, id graph.ID, n int, read func(claim graph.ID, row []byte) (*graph.Claim, error)) (cs []*graph.Claim, err error) {
	err = scan(s.db, append(idKey(spaceDated, id), sideOut), func(k, row []byte) (bool, error) {
		c, err := read(claimID(k[len(k)-claimKeyLen:]), row)
		cs = append(cs, c)
		return len(cs) < n, err
	})
	return cs, err
}

// withoutRows drops the rows from lists, and the lists by date.
type withoutRows struct{ sink }

func (s withoutRows) list(on, live bool, key, _ []byte) error {
	return s.sink.list(on, live, key, nil)
}

func (s withoutRows) put(key, value []byte) error { return withoutDates(s).put(key, value) }

// withoutDates drops the lists by date.
type withoutDates struct{ sink }

func (s withoutDates) put(key, value []byte) error {
	if key[0] == spaceEndDate {
		return nil
	}
	return s.sink.put(key, value)
}

// BenchmarkLayout loads events in each layout and then reads the newest twenty
// claims of the busiest actor.
func BenchmarkLayout(b *testing.B) {
	const n = 100_000
	claims := make([]*graph.Claim, n)
	ev := newEvents(1)
	for i := range claims {
		claims[i] = ev.next()
	}
	for _, layout := range layouts {
		b.Run(layout.name, func(b *testing.B) {
			for b.Loop() {
				s := openLayout(b)
				began, cpu := time.Now(), cpuTime()
				loadLayout(b, s, layout, claims)
				b.ReportMetric(n/time.Since(began).Seconds(), "claims/s")
				b.ReportMetric(n/(cpuTime()-cpu).Seconds(), "claims/cpu-s")
				b.ReportMetric(float64(s.db.Metrics().DiskSpaceUsage())/n, "disk-B/claim")
				const reads = 200
				cpu = cpuTime()
				for range reads {
					if cs, err := layout.newest(s, hub, 20); err != nil || len(cs) != 20 {
						b.Fatalf("%d claims, %v", len(cs), err)
					}
				}
				b.ReportMetric(float64((cpuTime()-cpu).Microseconds())/reads, "cpu-µs/newest-20")
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

func openLayout(b *testing.B) *Store {
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		b.Fatal(err)
	}
	s, err := Open(context.Background(), Options{Dir: b.TempDir(), Namespace: ns})
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func loadLayout(b *testing.B, s *Store, layout layout, claims []*graph.Claim) {
	ctx := context.Background()
	l, err := s.newLoader(graph.LoaderOptions{}, nil, pebble.Reader(s.db), func() error { return nil })
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range claims {
		if err := layout.write(l, c); err != nil {
			b.Fatal(err)
		}
	}
	if err := l.stageTables(ctx); err != nil {
		b.Fatal(err)
	}
	if err := l.ingest(ctx); err != nil {
		b.Fatal(err)
	}
}

// cpuTime is the time that the process has had on processors, which other
// work on the machine does not change.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
