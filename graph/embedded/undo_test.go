package embedded

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
	"entente/graph/format/nquads"
)

var undoCount = flag.Int("undo", 20_000, "how many claims TestUndo_large takes back")

// unpack unpacks a .tar.gz of plain files and folders.
func unpack(t *testing.T, archive, dir string) {
	t.Helper()
	f, err := os.Open(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(dir, filepath.FromSlash(h.Name))
		if h.Typeflag == tar.TypeDir {
			if err := os.MkdirAll(to, 0o700); err != nil {
				t.Fatal(err)
			}
			continue
		}
		b, err := io.ReadAll(r)
		if err == nil {
			err = os.WriteFile(to, b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func exportOf(t testing.TB, s *Store) string {
	t.Helper()
	snap, err := s.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	var lines []byte
	if err := snap.Export(t.Context(), func(q quad.Quad) error { lines = nquads.AppendQuad(lines, q); return nil }); err != nil {
		t.Fatal(err)
	}
	return string(lines)
}

func inputCode(err error) string {
	var input *graph.InputError
	if errors.As(err, &input) {
		return input.Code
	}
	return fmt.Sprint(err)
}

// TestOpen_format1 opens a store that was written before what runs do was
// remembered. It reads as it did, its runs cannot be undone, and new ones can.
func TestOpen_format1(t *testing.T) {
	dir := t.TempDir()
	unpack(t, filepath.Join("testdata", "format1", "store.tar.gz"), dir)
	want, err := os.ReadFile(filepath.Join("testdata", "format1", "export.nq"))
	if err != nil {
		t.Fatal(err)
	}
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		s, err := Open(t.Context(), Options{Dir: filepath.Join(dir, "store"), Namespace: ns, Vocabulary: graph.Vocabulary{Types: []string{"Person"}, Relations: []string{"metWith"}}})
		if err != nil {
			t.Fatal(err)
		}
		if got := exportOf(t, s); got != string(want) {
			t.Errorf("the store exports\n%s\nwant\n%s", got, want)
		}
		snap, err := s.Snapshot(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		runs, err := snap.ImportRuns(t.Context(), "icews", -1)
		if err != nil || len(runs) == 0 || runs[len(runs)-1].Counts.NewClaims != 1 {
			t.Fatalf("runs %+v, %v", runs, err)
		}
		if err := snap.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Undo(t.Context(), runs[len(runs)-1].ID, time.Now()); inputCode(err) != "run-not-recorded" {
			t.Errorf("undo of an old run: %v", err)
		}
		id := fmt.Sprint("new", len(runs))
		loadRun(t, s, id, newEvents(99), 3)
		if _, err := s.Undo(t.Context(), id, time.Now()); err != nil {
			t.Errorf("undo of a new run: %v", err)
		}
		if codes := faults(t, s); codes != nil {
			t.Errorf("faults %q", codes)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func loadRun(t testing.TB, s *Store, id string, ev *events, n int) {
	t.Helper()
	l, err := s.Loader(t.Context(), graph.LoaderOptions{Run: id})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	for i := range n {
		if err := l.AddClaim(ev.next()); err != nil {
			t.Fatal(err)
		}
		for _, q := range actorQuads(s.opts.Namespace, i/5) {
			if err := l.AddQuad(q, "a.nq", i); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := l.Commit(t.Context(), &graph.ImportRun{ID: id, Dataset: "icews"}); err != nil {
		t.Fatal(err)
	}
}

// TestUndo_large takes a run of many claims back, of which another run gave
// some, and tells how long that takes.
func TestUndo_large(t *testing.T) {
	n := *undoCount
	s, err := openDir(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	loadRun(t, s, "r1", newEvents(1), n/4)
	before := exportOf(t, s)
	loadRun(t, s, "r2", newEvents(1), n) // begins as r1 does
	began := time.Now()
	counts, err := s.Undo(t.Context(), "r2", began)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("undo of a run of %d claims: %v, %+v", n, time.Since(began), counts)
	if counts.RemovedClaims != int64(n-n/4) || exportOf(t, s) != before {
		t.Errorf("undo makes %+v, or leaves another graph", counts)
	}
	if codes := faults(t, s); codes != nil {
		t.Errorf("faults %q", codes)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestStore_Check_longQuads finds no fault with runs that gave and dropped quads
// whose keys have but the beginning of a term.
func TestStore_Check_longQuads(t *testing.T) {
	s := openOn(t, vfs.NewMem())
	long := quad.Quad{Subject: quad.IRI("http://x.test/s"), Predicate: quad.IRI("http://x.test/p"), Object: quad.String(strings.Repeat("x", 700)), Label: s.opts.Namespace.Graph("d")}
	for _, opts := range []graph.LoaderOptions{{Run: "r1"}, {Run: "r2", Replace: "d", At: time.Unix(1, 0)}} {
		l, err := s.Loader(t.Context(), opts)
		if err != nil {
			t.Fatal(err)
		}
		defer l.Abort()
		if opts.Replace == "" {
			if err := l.AddQuad(long, "a.nq", 1); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := l.Commit(t.Context(), &graph.ImportRun{ID: opts.Run, Dataset: "d", Replace: opts.Replace != ""}); err != nil {
			t.Fatal(err)
		}
		if codes := faults(t, s); codes != nil {
			t.Errorf("after %s: faults %q", opts.Run, codes)
		}
	}
	if _, err := s.Undo(t.Context(), "r2", time.Unix(2, 0)); err != nil {
		t.Fatal(err)
	}
	if codes := faults(t, s); codes != nil {
		t.Errorf("after the undo: faults %q", codes)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestStore_Check_acts damages what runs did in every way that Check tells.
func TestStore_Check_acts(t *testing.T) {
	key := func(s *Store, space byte, run uint32) []byte {
		var found []byte
		if err := scan(s.db, []byte{space}, func(k, _ []byte) (bool, error) {
			item, _, _ := cutAct(k)
			found = appendRun(append([]byte{space}, item...), run)
			return false, nil
		}); err != nil || found == nil {
			t.Fatalf("no act in %c, %v", space, err)
		}
		return found
	}
	for name, damage := range map[string]func(*Store) error{
		"of no run": func(s *Store) error { return s.db.Set(key(s, spaceClaimAct, 7), []byte{byte(actKnown)}, pebble.Sync) },
		"new twice": func(s *Store) error { return s.db.Set(key(s, spaceClaimAct, 2), nil, pebble.Sync) },
		"no kind":   func(s *Store) error { return s.db.Set(key(s, spaceQuadAct, 2), []byte{99}, pebble.Sync) },
		"no row": func(s *Store) error {
			return s.db.Set(key(s, spaceClaimAct, 2), []byte{byte(actChanged), 1}, pebble.Sync)
		},
		"gone, and is there": func(s *Store) error { return s.db.Set(key(s, spaceQuadAct, 2), []byte{byte(actDropped)}, pebble.Sync) },
		"retracted, and is not": func(s *Store) error {
			k := key(s, spaceClaimAct, 2)
			row, closer, err := s.db.Get(append([]byte{spaceClaim}, k[1:1+claimKeyLen]...))
			if err != nil {
				return err
			}
			return errors.Join(s.db.Set(k, appendAct(nil, &act{kind: actRetracted, at: time.Unix(1, 0), before: nodeState{row: row}}), pebble.Sync), closer.Close())
		},
		"a key too short": func(s *Store) error { return s.db.Set([]byte{spaceQuadAct, 1}, nil, pebble.Sync) },
		"a lost item": func(s *Store) error {
			k := key(s, spaceQuadAct, 1)
			return s.db.Set(append(append([]byte{spaceQuadAct}, "<x:a> <x:b> <x:c> "...), k[len(k)-runLen:]...), nil, pebble.Sync)
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := openOn(t, vfs.NewMem())
			loadRun(t, s, "r1", newEvents(1), 5)
			loadRun(t, s, "r2", newEvents(1), 5)
			if codes := faults(t, s); codes != nil {
				t.Fatalf("the store has %q", codes)
			}
			if err := damage(s); err != nil {
				t.Fatal(err)
			}
			if codes := faults(t, s); len(codes) != 1 || codes[0] != faultAct {
				t.Errorf("faults %q", codes)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}
