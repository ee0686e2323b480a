package embedded

import (
	"github.com/cockroachdb/pebble/v2"
)

// A rangeReader reads one range of keys after another with one iterator, which
// costs less than an iterator each. Ranges that follow each other cost least.
type rangeReader struct {
	r  pebble.Reader
	it *pebble.Iterator // nil until it is needed
}

// scan is the function of that name. It must not be called by fn.
func (s *rangeReader) scan(prefix []byte, fn func(key, value []byte) (bool, error)) error {
	lower, upper := prefix, after(prefix)
	if s.it == nil {
		it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
		if err != nil {
			return err
		}
		s.it = it
	} else {
		s.it.SetBounds(lower, upper)
	}
	for ok := s.it.First(); ok; ok = s.it.Next() {
		v, err := s.it.ValueAndErr()
		if err == nil {
			ok, err = fn(s.it.Key(), v)
		}
		if err != nil || !ok {
			return err
		}
	}
	return s.it.Error()
}

// close ends the reading, which must be done even after an error.
func (s *rangeReader) close() error {
	if s.it == nil {
		return nil
	}
	return closeIter(s.r, s.it)
}
