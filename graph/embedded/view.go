package embedded

import (
	"context"
	"io"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2"
)

// A view is a [pebble.Reader] of the data of one version, which snapshots share
// as long as no write comes: to open one for each, and the iterators of each,
// is an eighth of a request for a few claims, and takes a lock that all have in
// common. It is safe for concurrent use.
type view struct {
	snap    *pebble.Snapshot
	version uint64 // 0 where a write was under way, and may be in it
	// merged is whether the data have merged nodes; nil where nobody has asked.
	merged atomic.Pointer[bool]

	mu    sync.Mutex // guards what follows
	users int        // snapshots, and the store while this is its current view
	// idle are iterators that were closed, which serve whoever asks next. They
	// keep the files that they read, so a view is given up when files change.
	idle []*pebble.Iterator
	// spaces are those that the view's iterators were last asked for: one that
	// was in a space has its files open.
	spaces map[*pebble.Iterator]byte

	heads heads
}

// maxIdle is how many iterators a view keeps.
const maxIdle = 32

// share returns the current view, for one more user. Whoever calls it keeps the
// store open.
func (s *Store) share() *view {
	s.mu.Lock()
	defer s.mu.Unlock()
	version := s.version.Load()
	if s.current != nil && s.current.version == version {
		s.current.use()
		return s.current
	}
	v := s.newView()
	if version%2 == 0 && version == s.version.Load() {
		v.version = version
		v.use()
		s.replace(v)
	}
	return v
}

// newView returns a view for one user. What is in it was read from the files,
// or will be.
func (s *Store) newView() *view {
	return &view{snap: s.db.NewSnapshot(), users: 1, spaces: map[*pebble.Iterator]byte{}}
}

// renew gives up the current view: who has it keeps it, and the next snapshot
// gets another.
func (s *Store) renew() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.replace(nil)
}

// replace makes a view the current one. The caller holds s.mu.
func (s *Store) replace(v *view) {
	if s.current != nil {
		if err := s.current.Close(); err != nil {
			s.log.Error("close a view of the store", "error", err)
		}
	}
	s.current = v
}

// filesChanged is called by pebble, which must not be called in turn.
func (s *Store) filesChanged() {
	go func() {
		if s.enter() != nil {
			return // closed, and the view with it
		}
		s.renew()
		if err := s.leave(); err != nil {
			s.log.Error("close the store", "error", err)
		}
	}()
}

func (v *view) use() {
	v.mu.Lock()
	v.users++
	v.mu.Unlock()
}

// Get implements [pebble.Reader].
func (v *view) Get(key []byte) ([]byte, io.Closer, error) { return v.snap.Get(key) }

// NewIter implements [pebble.Reader]. An iterator that goes back to the view by
// [closeIter] is used again.
func (v *view) NewIter(o *pebble.IterOptions) (*pebble.Iterator, error) {
	if o == nil {
		o = &pebble.IterOptions{}
	}
	var space byte
	if len(o.LowerBound) > 0 {
		space = o.LowerBound[0]
	}
	it := v.take(space)
	if it != nil {
		it.SetOptions(o)
		it.ResetStats()
		return it, nil
	}
	it, err := v.snap.NewIter(o)
	if err == nil {
		v.mu.Lock()
		v.spaces[it] = space
		v.mu.Unlock()
	}
	return it, err
}

// take returns an idle iterator for a space, nil where there is none: the last
// that was in it, or the one that has been idle longest.
func (v *view) take(space byte) *pebble.Iterator {
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.idle) == 0 {
		return nil
	}
	i := len(v.idle) - 1
	for i > 0 && v.spaces[v.idle[i]] != space {
		i--
	}
	it := v.idle[i]
	v.idle = slices.Delete(v.idle, i, i+1)
	v.spaces[it] = space
	return it
}

// NewIterWithContext implements [pebble.Reader]. The iterator is a new one, since
// it keeps its context.
func (v *view) NewIterWithContext(ctx context.Context, o *pebble.IterOptions) (*pebble.Iterator, error) {
	return v.snap.NewIterWithContext(ctx, o)
}

// put takes an iterator that is no longer used, and returns its error.
func (v *view) put(it *pebble.Iterator) error {
	v.mu.Lock()
	keep := it.Error() == nil && v.users > 0 && len(v.idle) < maxIdle
	if keep {
		v.idle = append(v.idle, it)
	} else {
		delete(v.spaces, it)
	}
	v.mu.Unlock()
	if keep {
		return nil
	}
	return it.Close()
}

// Close implements [pebble.Reader]: of the last user it ends the view.
func (v *view) Close() error {
	v.mu.Lock()
	v.users--
	idle := v.idle
	if v.users > 0 {
		v.mu.Unlock()
		return nil
	}
	v.idle = nil
	v.mu.Unlock()
	for _, it := range idle {
		_ = it.Close() // it had no error when it was last used
	}
	return v.snap.Close()
}
