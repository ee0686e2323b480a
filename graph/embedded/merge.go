package embedded

import (
	"bytes"
	"errors"
)

// A runMerger reads sorted runs as one: a heap of their next entries. Of equal
// keys that of the run which was added first comes first.
type runMerger struct {
	heap []*mergeSource
	all  []*mergeSource
}

// mergeSource is one sorted run as it is read: from a file, or else in memory.
type mergeSource struct {
	e     entry
	first uint64 // bytes of its key
	rank  int
	file  *runReader
	run   *sortRun
	pos   int // in run
}

func (m *mergeSource) next() (bool, error) {
	switch {
	case m.file != nil:
		if ok, err := m.file.next(&m.e); err != nil || !ok {
			return false, err
		}
	case m.pos == len(m.run.at):
		return false, nil
	default:
		m.e = m.run.entry(&m.run.at[m.pos])
		m.pos++
	}
	m.first = firstBytes(m.e.key)
	return true, nil
}

func (m *mergeSource) before(o *mergeSource) bool {
	if m.first != o.first {
		return m.first < o.first
	}
	if c := bytes.Compare(m.e.key, o.e.key); c != 0 {
		return c < 0
	}
	return m.rank < o.rank
}

// add adds a run behind those that were added.
func (m *runMerger) add(s *mergeSource) {
	s.rank = len(m.all)
	m.all = append(m.all, s)
}

// each calls fn for all entries in order, until it returns an error.
func (m *runMerger) each(fn func(entry) error) error {
	for _, s := range m.all {
		ok, err := s.next()
		if err != nil {
			return err
		}
		if ok {
			m.heap = append(m.heap, s)
		}
	}
	for i := len(m.heap)/2 - 1; i >= 0; i-- {
		m.down(i)
	}
	for len(m.heap) > 0 {
		top := m.heap[0]
		if err := fn(top.e); err != nil {
			return err
		}
		ok, err := top.next()
		if err != nil {
			return err
		}
		if !ok {
			last := len(m.heap) - 1
			m.heap[0] = m.heap[last]
			m.heap = m.heap[:last]
		}
		m.down(0)
	}
	return nil
}

// down moves a source down to where it belongs.
func (m *runMerger) down(i int) {
	h := m.heap
	if i >= len(h) {
		return
	}
	s := h[i]
	for {
		child := 2*i + 1
		if child >= len(h) {
			break
		}
		if right := child + 1; right < len(h) && h[right].before(h[child]) {
			child = right
		}
		if !h[child].before(s) {
			break
		}
		h[i] = h[child]
		i = child
	}
	h[i] = s
}

func (m *runMerger) close() error {
	var err error
	for _, s := range m.all {
		if s.file != nil {
			err = errors.Join(err, s.file.close())
		}
	}
	return err
}
