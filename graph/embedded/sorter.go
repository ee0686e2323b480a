package embedded

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// A sorter sorts entries of which there may be more than memory holds: runs of
// up to runBytes are sorted, written to files, and merged when they are read. Of
// equal keys the one that was added first comes first. One goroutine adds; a
// second one sorts and writes the run before.
type sorter struct {
	fs    vfs.FS
	dir   string
	name  string
	limit int

	open    sortRun // that is being filled
	runs    []string
	kept    int        // of runs, which a checkpoint names
	writing chan error // the result of the run that is being written, or nil
	pool    *runPool
	n       int64 // entries added
}

// op is what an entry does to its key.
type op byte

const (
	opSet op = iota
	opDelete
	opAdd
	// Of an entry of an entity's list of claims, see [keySorter.eachOfList]:
	opSetLive    // opSet, and the list's counter gets greater by one
	opDeleteLive // opDelete, and it gets smaller
)

type entry struct {
	op         op
	key, value []byte
}

func newSorter(fs vfs.FS, dir, name string, limit int, pool *runPool) *sorter {
	return &sorter{fs: fs, dir: dir, name: name, limit: limit, pool: pool}
}

func (s *sorter) add(o op, key, value []byte) error {
	if len(s.open.buf)+len(key)+len(value) > s.runBytes() && len(s.open.at) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.grow(len(key) + len(value))
	s.open.add(o, key, value)
	s.n++
	return nil
}

// The first runs are of firstRunBytes, and after each runsOfSize of them the
// next are twice as large: memory that is new to the process costs more than to
// write and read a small file, and many files cost more than memory.
const (
	firstRunBytes = 4 << 20
	runsOfSize    = 16
)

// runBytes is how large the run gets that is being filled.
func (s *sorter) runBytes() int {
	n := min(s.limit, firstRunBytes)
	for i := len(s.runs) / runsOfSize; i > 0 && n < s.limit; i-- {
		n *= 2
	}
	return min(n, s.limit)
}

// grow makes room for an entry. Small loads take little memory; a run that gets
// beyond a MiB gets all that it may have at once, since to copy it each time
// that it doubles costs more than all else.
func (s *sorter) grow(n int) {
	const small = 1 << 20
	limit := s.runBytes()
	if need := len(s.open.buf) + n; need > cap(s.open.buf) && (need > small || len(s.runs) > 0) {
		run := s.pool.get(max(limit, need))
		if run.buf == nil {
			run.buf = make([]byte, 0, max(limit, need))
		}
		s.open.buf = append(run.buf, s.open.buf...)
		if cap(run.at) > cap(s.open.at) {
			s.open.at = append(run.at, s.open.at...)
		}
	}
	if len(s.open.at) == cap(s.open.at) && len(s.open.at) > small/64 {
		s.open.at = slices.Grow(s.open.at, int(int64(len(s.open.at))*int64(limit)/int64(len(s.open.buf)))) // as many as such entries fill it
	}
}

// spill has the run written and goes on with an empty one.
func (s *sorter) spill() error {
	if err := s.wait(); err != nil {
		return err
	}
	run, name := s.open, s.nextName()
	s.writing = make(chan error, 1)
	go func(done chan<- error) {
		err := s.write(name, run)
		s.pool.put(run)
		done <- err
	}(s.writing)
	s.open = sortRun{}
	return nil
}

// nextName names another run.
func (s *sorter) nextName() string {
	name := s.fs.PathJoin(s.dir, fmt.Sprintf("%s-%d.run", s.name, len(s.runs)))
	s.runs = append(s.runs, name)
	return name
}

// attach makes a run file one of the sorter's runs. It is removed with them.
func (s *sorter) attach(name string) { s.runs = append(s.runs, name) }

// wait waits for the run that is being written.
func (s *sorter) wait() error {
	if s.writing == nil {
		return nil
	}
	err := <-s.writing
	s.writing = nil
	return err
}

// write writes a run.
func (s *sorter) write(name string, run sortRun) error {
	run.sort()
	w, err := newRunWriter(s.fs, name)
	if err != nil {
		return err
	}
	for i := range run.at {
		if err := w.add(run.entry(&run.at[i])); err != nil {
			break // close returns it
		}
	}
	return w.close()
}

// sorted calls fn for each entry in order, until it returns an error. Entries
// are valid only during the call. The sorter is empty afterwards.
func (s *sorter) sorted(fn func(entry) error) error {
	defer s.discard()
	if err := s.wait(); err != nil {
		return err
	}
	s.open.sort()
	if len(s.runs) == 0 {
		for i := range s.open.at {
			if err := fn(s.open.entry(&s.open.at[i])); err != nil {
				return err
			}
		}
		return nil
	}
	var m runMerger
	for _, name := range s.runs {
		r, err := newRunReader(s.fs, name)
		if err != nil {
			return errors.Join(err, m.close())
		}
		m.add(&mergeSource{file: r})
	}
	m.add(&mergeSource{run: &s.open})
	return errors.Join(m.each(fn), m.close())
}

// discard frees memory and files, but for those that a checkpoint names.
func (s *sorter) discard() {
	_ = s.wait()
	for _, name := range s.runs[s.kept:] {
		_ = s.fs.Remove(name) // the folder goes in the end anyway
	}
	s.pool.put(s.open)
	s.runs, s.kept, s.open, s.n = nil, 0, sortRun{}, 0
}

// pull turns a sorter's entries into a function that gives the next; stop ends it.
func pull(s *sorter) (next func(*entry) (bool, error), stop func()) {
	type item struct {
		e   entry
		err error
	}
	ch, quit := make(chan item), make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer close(ch)
		err := s.sorted(func(e entry) error {
			// The entry is valid during this call only.
			c := entry{op: e.op, key: bytes.Clone(e.key), value: bytes.Clone(e.value)}
			select {
			case ch <- item{e: c}:
				return nil
			case <-quit:
				return errStopped
			}
		})
		if err != nil && !errors.Is(err, errStopped) {
			select {
			case ch <- item{err: err}:
			case <-quit:
			}
		}
	}()
	next = func(e *entry) (bool, error) {
		it, ok := <-ch
		if !ok {
			return false, nil
		}
		*e = it.e
		return it.err == nil, it.err
	}
	return next, func() { close(quit); <-done }
}

var errStopped = errors.New("stopped")
