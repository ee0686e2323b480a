package embedded

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// A sorter sorts entries of which there may be more than memory holds: runs of
// up to runBytes, and limit at most, are sorted, written to files, and merged when they are
// read. Of equal keys the one that was added first comes first. One goroutine
// adds; a second one sorts and writes the run before.
type sorter struct {
	fs    vfs.FS
	dir   string
	name  string
	limit int

	buf     []byte // entries: op, length of key, length of value, key, value
	at      []entryAt
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
)

type sortRun struct {
	buf []byte
	at  []entryAt
}

// A runPool keeps the memory of runs that have been written, for sorters that
// work side by side or one after another: memory that is new to the process
// costs more than to sort what is put there.
type runPool struct {
	mu   sync.Mutex // guards what follows
	free []sortRun
}

// get returns an empty run that has room for limit bytes, and not far more, or
// the zero run.
func (p *runPool) get(limit int) sortRun {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, run := range p.free {
		if cap(run.buf) >= limit && cap(run.buf) <= 2*limit {
			p.free = slices.Delete(p.free, i, i+1)
			return sortRun{run.buf[:0], run.at[:0]}
		}
	}
	return sortRun{}
}

// drop forgets all memory.
func (p *runPool) drop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free = nil
}

func (p *runPool) put(run sortRun) {
	if cap(run.buf) == 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free = append(p.free, run)
}

// entryAt is where an entry stands in the buffer, and the first eight bytes of
// its key; while it is sorted, eight later ones.
type entryAt struct {
	first uint64
	off   uint32
	key   uint32 // offset of the key
	klen  uint32
}

type entry struct {
	op         op
	key, value []byte
}

func newSorter(fs vfs.FS, dir, name string, limit int, pool *runPool) *sorter {
	return &sorter{fs: fs, dir: dir, name: name, limit: limit, pool: pool}
}

func (s *sorter) add(o op, key, value []byte) error {
	if len(s.buf)+len(key)+len(value)+16 > s.runBytes() && len(s.at) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.grow(len(key) + len(value) + 16)
	off := len(s.buf)
	s.buf = append(s.buf, byte(o))
	s.buf = binary.AppendUvarint(s.buf, uint64(len(key)))
	s.buf = binary.AppendUvarint(s.buf, uint64(len(value)))
	k := len(s.buf)
	s.buf = append(append(s.buf, key...), value...)
	s.at = append(s.at, entryAt{first: firstBytes(key), off: uint32(off), key: uint32(k), klen: uint32(len(key))})
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
	if need := len(s.buf) + n; need > cap(s.buf) && (need > small || len(s.runs) > 0) {
		run := s.pool.get(max(limit, need))
		if run.buf == nil {
			run.buf = make([]byte, 0, max(limit, need))
		}
		s.buf = append(run.buf, s.buf...)
		if cap(run.at) > cap(s.at) {
			s.at = append(run.at, s.at...)
		}
	}
	if len(s.at) == cap(s.at) && len(s.at) > small/64 {
		s.at = slices.Grow(s.at, int(int64(len(s.at))*int64(limit)/int64(len(s.buf)))) // as many as such entries fill it
	}
}

func firstBytes(key []byte) uint64 {
	if len(key) >= 8 {
		return binary.BigEndian.Uint64(key)
	}
	var b [8]byte
	copy(b[:], key)
	return binary.BigEndian.Uint64(b[:])
}

// sort sorts by key and then by the order of addition.
func (r *sortRun) sort() { r.sortFrom(r.at, 0) }

// sortFrom sorts entries whose keys agree before depth, and of which first has
// the eight bytes from there: numbers that lie together are compared far faster
// than keys all over memory. Those that agree are told apart by the next eight.
func (r *sortRun) sortFrom(at []entryAt, depth uint32) {
	if len(at) < 16 {
		r.sortWhole(at)
		return
	}
	slices.SortFunc(at, func(a, b entryAt) int { return cmp.Compare(a.first, b.first) })
	depth += 8
	for len(at) > 0 {
		n, short := 1, at[0].klen < depth
		for n < len(at) && at[n].first == at[0].first {
			short = short || at[n].klen < depth
			n++
		}
		switch {
		case n == 1:
		case short: // some key ends here: zero bytes at its end are not in it
			r.sortWhole(at[:n])
		default:
			for i := range at[:n] {
				a := &at[i]
				a.first = firstBytes(r.buf[a.key+depth : a.key+a.klen])
			}
			r.sortFrom(at[:n], depth)
		}
		at = at[n:]
	}
}

// sortWhole sorts entries by their whole keys.
func (r *sortRun) sortWhole(at []entryAt) {
	slices.SortFunc(at, func(a, b entryAt) int {
		if c := bytes.Compare(r.buf[a.key:a.key+a.klen], r.buf[b.key:b.key+b.klen]); c != 0 {
			return c
		}
		return cmp.Compare(a.off, b.off)
	})
}

// end returns where the entry at off ends.
func (r *sortRun) end(a entryAt) int {
	_, k := binary.Uvarint(r.buf[a.off+1:])
	v, _ := binary.Uvarint(r.buf[int(a.off)+1+k:])
	return int(a.key) + int(a.klen) + int(v)
}

func (r *sortRun) entry(a entryAt) entry {
	k := int(a.key) + int(a.klen)
	return entry{op: op(r.buf[a.off]), key: r.buf[a.key:k:k], value: r.buf[k:r.end(a)]}
}

// spill has the run written and goes on with an empty one.
func (s *sorter) spill() error {
	if err := s.wait(); err != nil {
		return err
	}
	run := sortRun{s.buf, s.at}
	name := s.fs.PathJoin(s.dir, fmt.Sprintf("%s-%d.run", s.name, len(s.runs)))
	s.runs = append(s.runs, name)
	s.writing = make(chan error, 1)
	go func(done chan<- error) {
		err := s.write(name, run)
		s.pool.put(run)
		done <- err
	}(s.writing)
	s.buf, s.at = nil, nil
	return nil
}

func (s *sorter) wait() error {
	if s.writing == nil {
		return nil
	}
	err := <-s.writing
	s.writing = nil
	return err
}

func (s *sorter) write(name string, run sortRun) error {
	run.sort()
	f, err := s.fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return fmt.Errorf("stage: %w", err)
	}
	w := bufio.NewWriterSize(f, min(1<<20, len(run.buf)))
	for _, a := range run.at {
		if _, err = w.Write(run.buf[a.off:run.end(a)]); err != nil {
			break
		}
	}
	if err = errors.Join(err, w.Flush(), f.Close()); err != nil {
		return fmt.Errorf("stage: %w", err)
	}
	return nil
}

// sorted calls fn for each entry in order, until it returns an error. Entries
// are valid only during the call. The sorter is empty afterwards.
func (s *sorter) sorted(fn func(entry) error) error {
	defer s.discard()
	if err := s.wait(); err != nil {
		return err
	}
	last := sortRun{s.buf, s.at}
	last.sort()
	if len(s.runs) == 0 {
		for _, a := range last.at {
			if err := fn(last.entry(a)); err != nil {
				return err
			}
		}
		return nil
	}
	// The runs that are read share about as much memory as one took to sort.
	size := min(max(s.limit/len(s.runs), 4<<10), 512<<10)
	var h mergeHeap
	for i, name := range s.runs {
		f, err := s.fs.Open(name)
		if err != nil {
			return errors.Join(fmt.Errorf("stage: %w", err), h.close())
		}
		h = append(h, &mergeSource{rank: i, file: f, r: bufio.NewReaderSize(f, size)})
	}
	h = append(h, &mergeSource{rank: len(s.runs), run: &last})
	live := h[:0:len(h)]
	all := slices.Clone(h)
	for _, m := range all {
		ok, err := m.next()
		if err != nil {
			return errors.Join(err, mergeHeap(all).close())
		}
		if ok {
			live = append(live, m)
		}
	}
	h = live
	heap.Init(&h)
	for len(h) > 0 {
		if err := fn(h[0].e); err != nil {
			return errors.Join(err, mergeHeap(all).close())
		}
		ok, err := h[0].next()
		switch {
		case err != nil:
			return errors.Join(err, mergeHeap(all).close())
		case ok:
			heap.Fix(&h, 0)
		default:
			heap.Pop(&h)
		}
	}
	return mergeHeap(all).close()
}

// discard frees memory and files, but for those that a checkpoint names.
func (s *sorter) discard() {
	_ = s.wait()
	for _, name := range s.runs[s.kept:] {
		_ = s.fs.Remove(name) // the folder goes in the end anyway
	}
	s.pool.put(sortRun{s.buf, s.at})
	s.runs, s.kept, s.buf, s.at, s.n = nil, 0, nil, nil, 0
}

// mergeSource is one sorted run as it is read.
type mergeSource struct {
	rank  int
	e     entry
	first uint64
	// A run in a file:
	file vfs.File
	r    *bufio.Reader
	buf  []byte
	// or in memory:
	run *sortRun
	pos int
}

func (m *mergeSource) next() (bool, error) {
	if m.run != nil {
		if m.pos == len(m.run.at) {
			return false, nil
		}
		m.e = m.run.entry(m.run.at[m.pos])
		m.first = firstBytes(m.e.key)
		m.pos++
		return true, nil
	}
	o, err := m.r.ReadByte()
	if err == io.EOF {
		return false, nil
	} else if err != nil {
		return false, fmt.Errorf("read staged run: %w", err)
	}
	klen, err := binary.ReadUvarint(m.r)
	if err != nil {
		return false, fmt.Errorf("read staged run: %w", err)
	}
	vlen, err := binary.ReadUvarint(m.r)
	if err != nil {
		return false, fmt.Errorf("read staged run: %w", err)
	}
	m.buf = slices.Grow(m.buf[:0], int(klen+vlen))[:klen+vlen]
	if _, err := io.ReadFull(m.r, m.buf); err != nil {
		return false, fmt.Errorf("read staged run: %w", err)
	}
	m.e = entry{op: op(o), key: m.buf[:klen:klen], value: m.buf[klen:]}
	m.first = firstBytes(m.e.key)
	return true, nil
}

type mergeHeap []*mergeSource

func (h mergeHeap) close() error {
	var err error
	for _, m := range h {
		if m.file != nil {
			err = errors.Join(err, m.file.Close())
			m.file = nil
		}
	}
	return err
}

func (h mergeHeap) Len() int { return len(h) }
func (h mergeHeap) Less(i, j int) bool {
	a, b := h[i], h[j]
	if a.first != b.first {
		return a.first < b.first
	}
	if c := bytes.Compare(a.e.key, b.e.key); c != 0 {
		return c < 0
	}
	return a.rank < b.rank
}
func (h mergeHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *mergeHeap) Push(x any)   { *h = append(*h, x.(*mergeSource)) }
func (h *mergeHeap) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
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
