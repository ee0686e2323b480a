package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// kills is how often each of these tests kills a process.
const kills = 20

// TestKill_Import kills imports at moments spread over their time. Each is
// then wholly in the store or not at all, and the store is sound.
func TestKill_Import(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	store := filepath.Join(dir, "store")
	const quads = 5000
	file := func(n int) string {
		name := filepath.Join(dir, fmt.Sprintf("%d.nq", n))
		var b strings.Builder
		for i := range quads {
			fmt.Fprintf(&b, "<http://example.org/%d/%d> <http://example.org/p> \"%d\" .\n", n, i/3, i)
		}
		if err := os.WriteFile(name, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	load := func(n int) *exec.Cmd {
		cmd := program(t, "entente", "import", "--store", store, file(n))
		cmd.Dir = dir
		return cmd
	}
	begin := time.Now()
	if out, err := load(0).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	whole := time.Since(begin)
	have := int64(quads)
	for n := 1; n <= kills; n++ {
		cmd := load(n)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(whole * time.Duration(n) / kills)
		if err := cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
			t.Fatal(err)
		}
		_ = cmd.Wait()
		var got int64
		inspect(t, store, func(snap graph.Snapshot) {
			stats, err := snap.Stats(t.Context())
			if err != nil {
				t.Error(err)
			}
			got = stats.Quads
		})
		if got != have && got != have+quads {
			t.Fatalf("kill %d: %d quads, want %d or %d", n, got, have, have+quads)
		}
		have = got
	}
	if have == quads*(kills+1) {
		t.Errorf("no import was cut off: %v is not the time that one takes", whole)
	}
}

// TestKill_Apply kills a process that applies batches as fast as it can. Each
// batch that it told of is then in the store, and of none is only a part.
func TestKill_Apply(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	told := -1
	for n := 1; n <= kills; n++ {
		cmd := program(t, "entente-apply", dir, fmt.Sprint(told+1))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		var errs strings.Builder
		cmd.Stderr = &errs
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		first := told
		for lines.Scan() {
			if _, err := fmt.Sscan(lines.Text(), &told); err != nil {
				t.Fatalf("%q: %v", lines.Text(), err)
			}
			if told == first+1 {
				time.AfterFunc(time.Duration(rand.IntN(60))*time.Millisecond, func() { _ = cmd.Process.Kill() })
			}
		}
		_ = cmd.Wait()
		if told == first {
			t.Fatalf("kill %d: the process applied nothing: %s", n, &errs)
		}
		inspect(t, dir, func(snap graph.Snapshot) { told = wholeBatches(t, snap, told) })
	}
	t.Logf("%d batches over %d kills", told+1, kills)
}

// batchQuads is how many quads each batch of applyBatches has.
const batchQuads = 8

func batchNode(n int) quad.IRI { return quad.IRI(fmt.Sprintf("http://example.org/batch/%d", n)) }

// applyBatches is the program entente-apply DIR FIRST: it applies batches, from
// number FIRST on, and prints the number of each once it is applied.
func applyBatches() {
	err := func() error {
		a, err := openKilled(os.Args[1])
		if err != nil {
			return err
		}
		var n int
		if _, err := fmt.Sscan(os.Args[2], &n); err != nil {
			return err
		}
		for ; ; n++ {
			var b graph.Batch
			for i := range batchQuads {
				b.Quads = append(b.Quads, quad.Quad{Subject: batchNode(n), Predicate: quad.IRI("http://example.org/p"), Object: quad.String(fmt.Sprint(i))})
			}
			if _, err := a.store.Apply(context.Background(), &b); err != nil {
				return err
			}
			fmt.Println(n)
		}
	}()
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// program prepares a process that, like openKilled, has the ontology of books:
// it is read faster than the bundled one, and much is started here.
func program(t *testing.T, name string, args ...string) *exec.Cmd {
	t.Helper()
	ontology, err := filepath.Abs(booksOntology)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "ENTENTE_ONTOLOGY="+ontology)
	return cmd
}

const booksOntology = "testdata/books/ontology.graphql"

// openKilled opens a store whose process was killed.
func openKilled(dir string) (*app, error) {
	conf, err := loadConfig("", nil)
	if err != nil {
		return nil, err
	}
	conf.Store.Path = dir
	if conf.Ontology == "" {
		conf.Ontology = booksOntology
	}
	a, err := newModel(conf)
	if err != nil {
		return nil, err
	}
	return a, a.open(context.Background())
}

// wholeBatches fails unless all batches up to told are there, and the one
// after it, which may have been applied unheard, is whole or absent. It
// returns the number of the last one that is there.
func wholeBatches(t *testing.T, snap graph.Snapshot, told int) int {
	t.Helper()
	var ids []graph.ID
	for n := range told + 3 {
		ids = append(ids, snap.Namespace().ID(batchNode(n)))
	}
	pages, err := snap.Quads(t.Context(), ids, &graph.QuadQuery{Direction: graph.Out, First: 2 * batchQuads})
	if err != nil {
		t.Fatal(err)
	}
	last := told
	for n, page := range pages {
		got := len(page.Quads)
		switch {
		case n <= told && got != batchQuads:
			t.Fatalf("batch %d was told of and has %d of %d quads", n, got, batchQuads)
		case n > told && got != 0 && got != batchQuads || n == told+2 && got != 0:
			t.Fatalf("batch %d of %d has %d of %d quads", n, told, got, batchQuads)
		case got > 0:
			last = n
		}
	}
	return last
}

// inspect fails unless a store is sound; see then looks into it.
func inspect(t *testing.T, dir string, see func(graph.Snapshot)) {
	t.Helper()
	a, err := openKilled(dir)
	if err != nil {
		t.Fatal(err)
	}
	err = a.Check(t.Context(), func(f graph.Fault) { t.Errorf("%s: %s", f.Code, f.Msg) })
	if err != nil {
		t.Fatal(err)
	}
	snap, err := a.store.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	see(snap)
	if err := errors.Join(snap.Close(), a.close()); err != nil {
		t.Fatal(err)
	}
}
