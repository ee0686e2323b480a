package embedded

import (
	"bytes"
	"slices"

	"github.com/cockroachdb/pebble/v2"
)

// maxGrams is how many grams of a text blocks are held to.
const maxGrams = 16

// A gramSieve finds the blocks of a type's names that may have a text, one group
// after another, up or down.
type gramSieve struct {
	r    pebble.Reader
	b    *budget
	typ  string
	text []byte
	down bool

	low, high []byte // as of [nameList]
	prefix    []byte // of the type's groups
	groups    *pebble.Iterator
	grams     []uint16
	rows      []*pebble.Iterator // of each gram's rows
	anchors   [][]byte           // of the group's blocks that are left to read, in the direction that is read
	begun     bool               // the iterator is at a group that has been read
}

func (s *gramSieve) close() {
	for _, it := range append(s.rows, s.groups) {
		if it != nil {
			_ = closeIter(s.r, it) // its error has been read
		}
	}
}

// seek begins with the group that the first name may be in. It returns false
// where the type has none.
func (s *gramSieve) seek(low, high []byte) (ok bool, err error) {
	s.low, s.high, s.prefix = low, high, typeKey(spaceGroup, s.typ)
	if s.groups, err = s.r.NewIter(&pebble.IterOptions{LowerBound: s.prefix, UpperBound: after(s.prefix)}); err != nil {
		return false, err
	}
	switch {
	case s.down && high != nil:
		ok = s.groups.SeekLT(append(bytes.Clone(s.prefix), high...))
	case s.down:
		ok = s.groups.Last()
	default:
		if ok = s.groups.SeekLT(append(append(bytes.Clone(s.prefix), low...), 0)); !ok {
			ok = s.groups.First()
		}
	}
	return ok, s.groups.Error()
}

// next returns the anchor of the next block; ok is false at the end.
func (s *gramSieve) next() (anchor []byte, ok bool, err error) {
	for len(s.anchors) == 0 {
		if s.begun {
			at := s.groups.Key()[len(s.prefix):]
			switch {
			case s.down && bytes.Compare(at, s.low) > 0:
				if !s.groups.Prev() {
					return nil, false, s.groups.Error()
				}
			case s.down || !s.groups.Next():
				return nil, false, s.groups.Error()
			}
		}
		s.begun = true
		if err := s.readGroup(); err != nil {
			return nil, false, err
		}
	}
	anchor, s.anchors = s.anchors[0], s.anchors[1:]
	return anchor, true, nil
}

// readGroup finds the blocks to read of the group that the iterator is at.
func (s *gramSieve) readGroup() error {
	if err := s.b.row(); err != nil {
		return err
	}
	if at := s.groups.Key()[len(s.prefix):]; s.high != nil && bytes.Compare(at, s.high) >= 0 {
		return nil
	}
	value, err := s.groups.ValueAndErr()
	if err != nil {
		return err
	}
	n, err := countAnchors(value)
	if err != nil {
		return err
	}
	var some bitmap
	if n >= fewBlocks {
		if some, err = s.blocksOf(s.groups.Key()[len(s.prefix):]); err != nil || len(some) == 0 {
			return err
		}
	}
	anchors, err := parseAnchors(value)
	if err != nil {
		return err
	}
	for i, a := range anchors {
		follows := s.high != nil && bytes.Compare(a, s.high) >= 0
		precedes := i+1 < len(anchors) && bytes.Compare(anchors[i+1], s.low) <= 0
		if !follows && !precedes && (n < fewBlocks || some.has(i)) {
			s.anchors = append(s.anchors, a)
		}
	}
	if s.down {
		slices.Reverse(s.anchors)
	}
	return nil
}

// blocksOf returns the blocks of a group that have all grams of the text.
func (s *gramSieve) blocksOf(anchor []byte) (bitmap, error) {
	if s.rows == nil {
		var set gramSet
		set.addAll(s.text)
		_ = set.without(new(gramSet), func(g uint16) error { s.grams = append(s.grams, g); return nil })
		s.grams = s.grams[:min(len(s.grams), maxGrams)]
		s.rows = make([]*pebble.Iterator, len(s.grams))
	}
	var all bitmap
	for i, g := range s.grams {
		prefix := gramKey(s.typ, g)
		if s.rows[i] == nil {
			it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
			if err != nil {
				return nil, err
			}
			s.rows[i] = it
		}
		key := append(prefix, anchor...)
		if it := s.rows[i]; !it.SeekGE(key) || !bytes.Equal(it.Key(), key) {
			return nil, it.Error()
		}
		row, err := s.rows[i].ValueAndErr()
		if err != nil {
			return nil, err
		}
		if i == 0 {
			all = bytes.Clone(row)
		} else {
			all.and(row)
		}
		if len(all) == 0 {
			return nil, nil
		}
	}
	return all, nil
}
