package embedded

import (
	"bytes"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A nameList is a type's list of names as it is read, up or down: all of it, or
// what has a text. What it reads is counted in rows: a name where all are wanted,
// else a block, a group, and each name that has the text.
type nameList struct {
	r    pebble.Reader
	b    *budget
	typ  string
	text []byte // what all folded names have that are wanted; empty: all are
	down bool
	// low and high are keys, nil where open: names are wanted from low on, before high.
	low, high []byte

	prefix []byte           // of the type's blocks
	it     *pebble.Iterator // of blocks
	sieve  *gramSieve       // nil where all blocks are read
	last   bool             // no block follows
	names  []packedName     // of the block
	found  []int            // those of them that are wanted, in their order
	at     int              // in found
	key    []byte           // of the name that the list is at
}

func newNameList(r pebble.Reader, b *budget, typ string, bounds entityBounds, text []byte, down bool) (*nameList, error) {
	l := &nameList{r: r, b: b, typ: typ, text: text, down: down, low: bounds.low, high: bounds.high, prefix: typeKey(spaceType, typ)}
	var err error
	if l.it, err = r.NewIter(&pebble.IterOptions{LowerBound: l.prefix, UpperBound: after(l.prefix)}); err != nil {
		return nil, err
	}
	if len(text) >= gramLen {
		l.sieve = &gramSieve{r: r, b: b, typ: typ, text: text, down: down}
	}
	return l, nil
}

func (l *nameList) close() {
	if l.sieve != nil {
		l.sieve.close()
	}
	_ = closeIter(l.r, l.it) // its error has been read
}

// seek implements [entityList].
func (l *nameList) seek(first []byte) (bool, error) {
	if first != nil && l.down {
		if l.high == nil || bytes.Compare(first, l.high) < 0 {
			l.high = first
		}
	} else if first != nil {
		if next := append(bytes.Clone(first), 0); bytes.Compare(next, l.low) > 0 {
			l.low = next
		}
	}
	if l.sieve != nil {
		if ok, err := l.sieve.seek(l.low, l.high); err != nil || !ok {
			return false, err
		}
		ok, err := l.nextBlock()
		return ok, err
	}
	var ok bool
	switch {
	case l.down && l.high != nil:
		ok = l.it.SeekLT(l.blockKey(l.high))
	case l.down:
		ok = l.it.Last()
	default: // the block that low is in begins at it or before
		if ok = l.it.SeekLT(append(l.blockKey(l.low), 0)); !ok {
			ok = l.it.First()
		}
	}
	if !ok {
		return false, l.it.Error()
	}
	if ok, err := l.read(); ok || err != nil {
		return ok, err
	}
	return l.nextBlock()
}

func (l *nameList) blockKey(anchor []byte) []byte {
	return append(bytes.Clone(l.prefix), anchor...)
}

// next implements [entityList].
func (l *nameList) next() (bool, error) {
	if l.down {
		l.at--
	} else {
		l.at++
	}
	if l.at >= 0 && l.at < len(l.found) {
		return true, l.place()
	}
	return l.nextBlock()
}

// nextBlock goes to the next block that has a name which is wanted.
func (l *nameList) nextBlock() (bool, error) {
	for !l.last {
		var ok bool
		switch {
		case l.sieve != nil:
			anchor, more, err := l.sieve.next()
			if err != nil || !more {
				return false, err
			}
			key := l.blockKey(anchor)
			if ok = l.it.SeekGE(key) && bytes.Equal(l.it.Key(), key); !ok && l.it.Error() == nil {
				return false, errRow
			}
		case l.down:
			ok = l.it.Prev()
		default:
			ok = l.it.Next()
		}
		if !ok {
			return false, l.it.Error()
		}
		if ok, err := l.read(); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}

// read finds what is wanted in the block that the iterator is at.
func (l *nameList) read() (bool, error) {
	anchor := l.it.Key()[len(l.prefix):]
	if l.down {
		l.last = bytes.Compare(anchor, l.low) <= 0
	} else if l.high != nil && bytes.Compare(anchor, l.high) >= 0 {
		l.last = true
		return false, nil
	}
	value, err := l.it.ValueAndErr()
	if err != nil {
		return false, err
	}
	block, err := parseNameBlock(value)
	if err != nil {
		return false, err
	}
	l.found = l.found[:0]
	if len(l.text) > 0 {
		if err := l.b.row(); err != nil {
			return false, err
		}
		if l.found = block.appendMatches(l.found, l.text); len(l.found) == 0 {
			return false, nil
		}
	} else {
		for i := range block.n {
			l.found = append(l.found, i)
		}
	}
	if l.names, err = block.appendNames(l.names[:0]); err != nil {
		return false, err
	}
	from, to := 0, len(l.found)
	for from < to && l.compare(l.found[from], l.low) < 0 {
		from++
	}
	for from < to && l.high != nil && l.compare(l.found[to-1], l.high) >= 0 {
		to--
	}
	l.found = append(l.found[:0], l.found[from:to]...)
	if len(l.found) == 0 {
		return false, nil
	}
	l.at = 0
	if l.down {
		l.at = len(l.found) - 1
	}
	return true, l.place()
}

// compare compares a name's key with another.
func (l *nameList) compare(i int, key []byte) int {
	l.key = l.names[i].appendKey(l.key[:0])
	return bytes.Compare(l.key, key)
}

// place counts the name that the list is at, and makes its key.
func (l *nameList) place() error {
	l.key = l.names[l.found[l.at]].appendKey(l.key[:0])
	return l.b.row()
}

// rest implements [entityList].
func (l *nameList) rest() []byte { return l.key }

// head implements [entityList].
func (l *nameList) head() (*graph.Entity, error) {
	n := &l.names[l.found[l.at]]
	return &graph.Entity{ID: graph.ID(n.id), Type: l.typ, Name: string(n.name)}, nil
}

// eachName calls fn for the heads of a type's entities by name, or of those whose
// folded names have a text, until it returns false.
func (s *snapshot) eachName(b *budget, typ string, text []byte, fn func(*graph.Entity) (bool, error)) error {
	l, err := newNameList(s.r, b, typ, entityBounds{}, text, false)
	if err != nil {
		return err
	}
	defer l.close()
	ok, err := l.seek(nil)
	for ok && err == nil {
		var e *graph.Entity
		if e, err = l.head(); err != nil {
			return err
		}
		if more, err := fn(e); err != nil || !more {
			return err
		}
		ok, err = l.next()
	}
	return err
}
