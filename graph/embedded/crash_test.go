package embedded

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"entente/graph"
)

const crashDir = "store"

func openOn(t testing.TB, fs vfs.FS) *Store {
	t.Helper()
	return openWith(t, fs, graph.Vocabulary{Types: []string{"Person"}, Relations: []string{"metWith"}})
}

func openWith(t testing.TB, fs vfs.FS, v graph.Vocabulary) *Store {
	t.Helper()
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), Options{Dir: crashDir, Namespace: ns, FS: fs, CacheBytes: 1 << 20, Vocabulary: v, packing: packing{names: 1, blocks: 8}, measuring: measuring{common: 1, short: 1}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// numbered returns the quad and the claim of a batch with a number: either
// both are in a store or neither.
func numbered(ns graph.Namespace, i int) (quad.Quad, *graph.Claim) {
	ev := newEvents(uint64(i) + 1)
	c := ev.next()
	return quad.Quad{Subject: ns.Term(graph.ID(fmt.Sprintf("per:%d", i))), Predicate: ns.Vocab("metWith"), Object: ns.Term("per:hub")}, c
}

// whole returns the numbers of the batches below n that a store has. A batch
// of which it has a part is an error, and so is any fault in it.
func whole(t testing.TB, s *Store, n int) []int {
	t.Helper()
	ctx := context.Background()
	if err := s.Check(ctx, func(f graph.Fault) { t.Errorf("check finds %s: %s", f.Code, f.Msg) }); err != nil {
		t.Fatal(err)
	}
	var have []int
	for i := range n {
		q, c := numbered(s.opts.Namespace, i)
		key := textOf(q)
		hasQuad, err := has(s.db, key.key(spaceSPOG))
		if err != nil {
			t.Fatal(err)
		}
		claim, err := readClaim(s.db, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if hasQuad != (claim != nil) {
			t.Errorf("of batch %d the quad is there: %v, the claim: %v", i, hasQuad, claim != nil)
		}
		if hasQuad {
			have = append(have, i)
		}
	}
	return have
}

// A crasher takes copies of a file system as a crash would leave them.
type crasher struct {
	fs     *vfs.MemFS
	rng    *rand.Rand
	mu     sync.Mutex // guards what follows
	acked  int        // batches acknowledged
	copies []crashed
}

type crashed struct {
	fs    *vfs.MemFS
	acked int // before the crash
}

func (c *crasher) ack() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.acked++
}

// crash is what an operation of the file system is preceded by now and then.
// The copy has either all that was written or all that was synced: Pebble
// relies on file systems to keep the order of files that it creates in a folder.
func (c *crasher) crash() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.copies = append(c.copies, crashed{c.fs.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: 100 * c.rng.IntN(2), RNG: c.rng}), c.acked})
}

// before calls fn before every nth operation that changes the file system.
func before(fs vfs.FS, n int, fn func()) vfs.FS {
	count := 0
	var mu sync.Mutex
	return errorfs.Wrap(fs, errorfs.InjectorFunc(func(op errorfs.Op) error {
		if op.Kind.ReadOrWrite() != errorfs.OpIsWrite {
			return nil
		}
		mu.Lock()
		count++
		now := count%n == 0
		mu.Unlock()
		if now {
			fn()
		}
		return nil
	}))
}

// TestApply_crash cuts the power at many moments while batches are applied:
// each that was acknowledged is there, and none by half.
func TestApply_crash(t *testing.T) {
	const batches = 30
	c := &crasher{fs: vfs.NewCrashableMem(), rng: rand.New(rand.NewPCG(1, 2))}
	if err := openOn(t, c.fs).Close(); err != nil {
		t.Fatal(err)
	}
	s := openOn(t, before(c.fs, 7, c.crash))
	for i := range batches {
		q, cl := numbered(s.opts.Namespace, i)
		if _, err := s.Apply(t.Context(), &graph.Batch{Quads: []quad.Quad{q}, Claims: []*graph.Claim{cl}}); err != nil {
			t.Fatal(err)
		}
		c.ack()
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if len(c.copies) < 10 {
		t.Fatalf("only %d crashes", len(c.copies))
	}
	for i, crash := range c.copies {
		s := openOn(t, crash.fs)
		have := whole(t, s, batches)
		for j, n := range have {
			if n != j {
				t.Errorf("crash %d: batch %d is there without those before it", i, n)
			}
		}
		if len(have) < crash.acked {
			t.Errorf("crash %d: %d batches of %d that were acknowledged", i, len(have), crash.acked)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestLoader_crash cuts the power while a load is staged and committed: the
// graph has all of it or nothing, and nothing is left of the staging.
func TestLoader_crash(t *testing.T) {
	const n = 40
	c := &crasher{fs: vfs.NewCrashableMem(), rng: rand.New(rand.NewPCG(3, 4))}
	s := openOn(t, c.fs)
	q, cl := numbered(s.opts.Namespace, 0)
	if _, err := s.Apply(t.Context(), &graph.Batch{Quads: []quad.Quad{q}, Claims: []*graph.Claim{cl}}); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openOn(t, before(c.fs, 3, c.crash))
	if _, err := load(s, n); err != nil {
		t.Fatal(err)
	}
	c.ack()
	c.crash()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	none, all := 0, 0
	for i, crash := range c.copies {
		s := openOn(t, crash.fs)
		switch have := len(whole(t, s, n)); {
		case have == n:
			all++
		case have == 1 && crash.acked == 0:
			none++
		default:
			t.Errorf("crash %d: %d records of %d, acknowledged: %d", i, have, n, crash.acked)
		}
		if names, err := crash.fs.List(crash.fs.PathJoin(crashDir, stagingFolder)); err == nil && len(names) > 0 {
			t.Errorf("crash %d: %q is left of the staging", i, names)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if none == 0 || all == 0 {
		t.Errorf("%d crashes before the load, %d after: the test saw one side only", none, all)
	}
}

// TestOpen_crash cuts the power while all indexes are derived anew for another
// vocabulary: whichever is opened next finds its own, and nothing is lost.
func TestOpen_crash(t *testing.T) {
	const n = 20
	c := &crasher{fs: vfs.NewCrashableMem(), rng: rand.New(rand.NewPCG(5, 6))}
	s := openOn(t, c.fs)
	if _, err := load(s, n); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	other := graph.Vocabulary{Types: []string{"Person"}, TypePredicates: []quad.IRI{"http://x.test/kind"}}
	implied := func(s *Store) (n int) {
		err := scan(s.db, endKey("per:hub", sideIn), func(_, row []byte) (bool, error) {
			if rowIsImplied(row) {
				n++
			}
			return true, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	s = openWith(t, before(c.fs, 2, c.crash), other)
	if got := implied(s); got != 0 {
		t.Errorf("%d implied claims of what is no relation any more", got)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if len(c.copies) < 10 {
		t.Fatalf("only %d crashes", len(c.copies))
	}
	for i, crash := range c.copies {
		vocab, want := other, 0
		if i%2 == 0 {
			vocab, want = graph.Vocabulary{Types: []string{"Person"}, Relations: []string{"metWith"}}, n
		}
		s := openWith(t, crash.fs, vocab)
		if have := len(whole(t, s, n)); have != n {
			t.Errorf("crash %d: %d records of %d", i, have, n)
		}
		if got := implied(s); got != want {
			t.Errorf("crash %d: %d implied claims, not %d", i, got, want)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// load loads the records of n batches. Its sorters spill to disk.
func load(s *Store, n int) (graph.Counts, error) {
	gl, err := s.Loader(context.Background(), graph.LoaderOptions{})
	if err != nil {
		return graph.Counts{}, err
	}
	l := gl.(*loader)
	l.limit(2000)
	for i := range n {
		q, c := numbered(s.opts.Namespace, i)
		if err := errors.Join(l.AddQuad(q, "f", i), l.AddClaim(c)); err != nil {
			return graph.Counts{}, errors.Join(err, l.Abort())
		}
	}
	counts, err := l.Commit(context.Background(), &graph.ImportRun{ID: "1", Dataset: "icews"})
	return counts, errors.Join(err, l.Abort())
}

// limit makes runs short.
func (l *loader) limit(bytes int) {
	for _, s := range slices.Concat([]*sorter{l.claims, l.nodes, l.quads, l.touched, l.triples}, l.index.parts[:]) {
		s.limit = bytes
	}
	l.index.common.most = 4
}

// TestLoader_writeErrors fails each operation of the staging in turn until a
// load succeeds: each failure leaves the graph as it was, and the store usable.
func TestLoader_writeErrors(t *testing.T) {
	const n = 30
	disk := errors.New("disk is full")
	var left int // operations until one fails; negative for never
	var mu sync.Mutex
	left = -1
	fs := errorfs.Wrap(vfs.NewMem(), errorfs.InjectorFunc(func(op errorfs.Op) error {
		if op.Kind.ReadOrWrite() != errorfs.OpIsWrite || !strings.Contains(op.Path, stagingFolder) || op.Kind == errorfs.OpRemove || op.Kind == errorfs.OpRemoveAll {
			return nil
		}
		mu.Lock()
		defer mu.Unlock()
		left--
		if left == 0 {
			return disk
		}
		return nil
	}))
	s := openOn(t, fs)
	defer s.Close()
	fail := func(after int) {
		mu.Lock()
		defer mu.Unlock()
		left = after
	}
	for i := 1; ; i++ {
		if i > 2000 {
			t.Fatal("the load never succeeds")
		}
		fail(i)
		counts, err := load(s, n)
		fail(-1)
		if err == nil {
			if i < 10 || counts.NewClaims != n {
				t.Errorf("the load succeeds after %d failures: %+v", i-1, counts)
			}
			break
		}
		if !errors.Is(err, disk) {
			t.Fatalf("failure %d: %v", i, err)
		}
		if i%10 == 1 {
			if have := whole(t, s, n); len(have) != 0 {
				t.Fatalf("failure %d leaves %d records", i, len(have))
			}
		}
	}
	if have := whole(t, s, n); len(have) != n {
		t.Errorf("%d records of %d", len(have), n)
	}
}
