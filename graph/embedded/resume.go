package embedded

import (
	"fmt"

	"entente/graph"
)

// resume makes a new loader what the interrupted one was at its checkpoint.
func (l *loader) resume() error {
	cp := l.kept
	if cp.Run != l.opts.Run || cp.Replace != l.opts.Replace || !cp.At.Equal(l.opts.At) {
		return fmt.Errorf("the interrupted load is of run %q, dataset %q at %v, and is resumed as another", cp.Run, cp.Replace, cp.At)
	}
	fs := l.store.opts.FS
	for _, s := range l.given() {
		was := cp.Sorters[s.name]
		for _, name := range was.Runs {
			s.runs = append(s.runs, fs.PathJoin(l.dir, name))
		}
		s.kept, s.n = len(s.runs), was.Entries
	}
	l.seq = cp.Seq
	for _, file := range cp.Files {
		l.places.add(file)
	}
	// What is known of the quads follows from them.
	key := []byte{spaceSPOG}
	return l.quads.each(func(e entry) error {
		key = append(key[:1], e.key...)
		q, err := decodeQuad(key, e.value)
		if err == nil {
			l.observe(q)
		}
		return err
	})
}

// Suspend implements [graph.Loader].
func (l *loader) Suspend() error {
	if l.done || l.kept == nil {
		return l.Abort()
	}
	cp := l.kept
	return l.end(func() error {
		err := l.store.tidy(l.dir, cp.names)
		l.store.mu.Lock()
		defer l.store.mu.Unlock()
		l.store.interrupted = cp
		return err
	})
}

// startingPoint returns the checkpoint that a load goes on from, nil for one
// that begins anew. The caller holds the lock.
func (s *Store) startingPoint(opts *graph.LoaderOptions) (*checkpoint, error) {
	switch {
	case opts.Resume:
		cp := s.takeInterrupted()
		if cp == nil {
			return nil, graph.ErrNotInterrupted
		}
		return cp, nil
	case opts.DryRun:
		return nil, nil
	}
	return nil, s.forgetInterrupted()
}

// settleInterrupted removes what is left of an interrupted load that had become
// part of the graph already.
func (s *Store) settleInterrupted() error {
	if s.interrupted == nil || s.interrupted.Run == "" {
		return nil // to load the same twice changes nothing
	}
	done, err := has(s.db, append([]byte{spaceRun}, s.interrupted.Run...))
	if err == nil && done {
		err = s.forgetInterrupted()
	}
	return err
}
