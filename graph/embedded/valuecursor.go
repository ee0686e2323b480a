package embedded

import (
	"bytes"

	"github.com/cockroachdb/pebble/v2"
)

// A valueCursor is at a key of a part of spaceMeasure or spaceCommon.
type valueCursor struct {
	it     *pebble.Iterator
	prefix []byte
	up     bool
	valid  bool
}

func (w *measureWalk) open(space byte, absent bool) (valueCursor, error) {
	it, err := w.r.its.take()
	prefix := []byte{space, byte(w.measure), dated}
	if absent {
		prefix[2] = undated
	}
	return valueCursor{it: it, prefix: prefix, up: w.up}, err
}

// value returns MEASURE VALUE of the key, valid as long as that.
func (c *valueCursor) value() []byte {
	rest := c.it.Key()[1:]
	return rest[:valueLen(rest)]
}

func (c *valueCursor) found(ok bool) { c.valid = ok && bytes.HasPrefix(c.it.Key(), c.prefix) }

// seek moves to what comes after a key, nil for the first.
func (c *valueCursor) seek(key []byte) {
	switch {
	case key == nil && c.up:
		c.found(c.it.SeekLT(after(c.prefix)))
	case key == nil:
		c.found(c.it.SeekGE(c.prefix))
	case c.up:
		c.found(c.it.SeekLT(key))
	default:
		c.found(c.it.SeekGE(append(bytes.Clone(key), 0)))
	}
}

// seekValue moves to the value that a key of spaceMeasure has, or else to the next.
func (c *valueCursor) seekValue(key []byte) {
	if key == nil {
		c.seek(nil)
		return
	}
	value := append(c.prefix[:1:1], key[1:1+valueLen(key[1:])]...)
	if c.up {
		c.found(c.it.SeekLT(after(value)))
	} else {
		c.found(c.it.SeekGE(value))
	}
}

func (c *valueCursor) next() {
	if c.up {
		c.found(c.it.Prev())
	} else {
		c.found(c.it.Next())
	}
}

// skip moves to the next value.
func (c *valueCursor) skip() {
	key := bytes.Clone(c.it.Key()[:1+len(c.value())])
	if c.up {
		c.found(c.it.SeekLT(key))
	} else {
		c.found(c.it.SeekGE(after(key)))
	}
}
