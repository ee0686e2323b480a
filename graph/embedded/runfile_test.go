package embedded

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// runEntries are entries of all sizes up to several blocks.
func runEntries() []entry {
	rng := rand.New(rand.NewPCG(1, 1))
	noise := make([]byte, 3*runBlock)
	for i := range noise {
		noise[i] = byte(rng.Uint32())
	}
	var es []entry
	for i := range 2000 {
		e := entry{op: op(i % 5), key: fmt.Appendf(nil, "key %06d", i), value: noise[:rng.IntN(200)]}
		switch i {
		case 100:
			e.value = nil
		case 200:
			e.value = noise // does not get smaller, and is longer than what is read at once
		case 300:
			e.key = slices.Concat(e.key, make([]byte, runBlock))
		}
		es = append(es, e)
	}
	return es
}

func writeRun(t *testing.T, fs vfs.FS, es []entry) {
	t.Helper()
	w, err := newRunWriter(fs, "run")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range es {
		if err := w.add(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.close(); err != nil {
		t.Fatal(err)
	}
}

func readRun(fs vfs.FS) (es []entry, err error) {
	r, err := newRunReader(fs, "run")
	if err != nil {
		return nil, err
	}
	defer r.close()
	for {
		var e entry
		if ok, err := r.next(&e); err != nil || !ok {
			return es, err
		}
		es = append(es, entry{e.op, bytes.Clone(e.key), bytes.Clone(e.value)})
	}
}

func TestRunFile(t *testing.T) {
	same := func(a, b entry) bool {
		return a.op == b.op && bytes.Equal(a.key, b.key) && bytes.Equal(a.value, b.value)
	}
	for _, n := range []int{0, 1, 2000} {
		fs, want := vfs.NewMem(), runEntries()[:n]
		writeRun(t, fs, want)
		if got, err := readRun(fs); err != nil || !slices.EqualFunc(got, want, same) {
			t.Errorf("%d entries are read back as %d, %v", n, len(got), err)
		}
	}
}

// TestRunFile_damaged changes and cuts a run file: no entry is made of what is
// left that was not there.
func TestRunFile_damaged(t *testing.T) {
	fs := vfs.NewMem()
	writeRun(t, fs, runEntries())
	f, err := fs.Open("run")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := io.ReadAll(f)
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	write := func(b []byte) {
		f, err := fs.Create("run", vfs.WriteCategoryUnspecified)
		if err == nil {
			_, err = f.Write(b)
		}
		if err := errors.Join(err, f.Close()); err != nil {
			t.Fatal(err)
		}
	}
	for at := 5; at < len(whole); at += len(whole) / 40 {
		b := bytes.Clone(whole)
		b[at] ^= 0x10
		write(b)
		if _, err := readRun(fs); err == nil {
			t.Errorf("a change of byte %d of %d is not found", at, len(whole))
		}
		write(whole[:at])
		if _, err := readRun(fs); err == nil {
			t.Errorf("a file of %d of %d bytes is read", at, len(whole))
		}
	}
}

// TestTableFeed_error fails a table in the middle: whoever feeds it is told, and
// is not kept waiting.
func TestTableFeed_error(t *testing.T) {
	s := openOn(t, vfs.NewMem())
	defer s.Close()
	f := tableFeed{tables: tableWriter{store: s, dir: "nowhere", name: "t"}}
	var err error
	for i := 0; i < 1<<20 && err == nil; i++ {
		err = f.put(opSet, fmt.Appendf(nil, "c%07d", i), make([]byte, 100))
	}
	if err == nil {
		t.Error("a table was written to a folder that is not there")
	}
	if again := f.close(); again == nil || f.close() == nil {
		t.Errorf("close says %v", again)
	}
}
