package embedded

import (
	"bytes"
	"errors"

	"github.com/cockroachdb/pebble/v2"
)

// A value of a measure is found to be common once commonClaims claims of a load
// have it, those included that the store lists by it already if there are not many
// more, and one of commonShare claims that there are: so that among others a page of
// them is found soon. A load has its claims in the order of their ids, so that what
// came so far stands for the rest.
const (
	commonClaims = 1 << 13
	commonShare  = 32
)

// mostValues is how many values a load counts at once that are not common yet.
const mostValues = 1 << 14

// commonValues finds the common values of a load.
type commonValues struct {
	enough int           // claims of a value that is common
	most   int           // values that are counted at once
	base   pebble.Reader // what is stored; nil for nothing
	values map[measured]*commonValue
	rare   int   // of values, that are not common
	total  int64 // claims of the store and the load so far
	lost   bool
	last   [2]struct { // the value that was met last, of each measure
		at measured
		of *commonValue
	}
}

type commonValue struct {
	span
	claims  int
	common  bool
	changed bool // other than it is stored
	// lost is set where claims may have come before that were not noted.
	lost bool
}

// takes notes a claim of a value and a date, and reports whether it is to be left
// out of the list by the measure.
func (c *commonValues) takes(v measured, date []byte) (bool, error) {
	of, err := c.find(v)
	if err != nil {
		return false, err
	}
	if v.measure == measureRecorded {
		c.total++
	}
	wider := of.widen(date)
	if of.common {
		of.changed = of.changed || wider
		return true, nil
	}
	of.claims++
	if of.claims == max(1, c.enough/8) && c.base != nil {
		if err := c.countStored(v, of); err != nil {
			return false, err
		}
	}
	if of.claims < c.enough || int64(of.claims)*commonShare < c.total {
		return false, nil
	}
	of.common, of.changed = true, true
	c.rare--
	if of.lost {
		of.widen(appendDateKey(nil, noDateIsNewer, false))
		of.widen(appendDateKey(nil, 0, true))
	}
	return true, nil
}

// noDateIsNewer is a date that is as new as any.
const noDateIsNewer = 1<<63 - 1

func (c *commonValues) find(v measured) (*commonValue, error) {
	last := &c.last[v.measure.index()]
	if last.of != nil && last.at == v {
		return last.of, nil
	}
	if c.values == nil {
		c.values = map[measured]*commonValue{}
		if err := c.readStored(); err != nil {
			return nil, err
		}
	}
	of := c.values[v]
	if of == nil {
		if c.rare >= c.most {
			c.forgetRare()
		}
		of = &commonValue{lost: c.lost}
		c.values[v] = of
		c.rare++
	}
	last.at, last.of = v, of
	return of, nil
}

// forgetRare makes room for other values. Of those that come again it is not known
// what came before.
func (c *commonValues) forgetRare() {
	for v, of := range c.values {
		if !of.common {
			delete(c.values, v)
		}
	}
	c.rare, c.lost = 0, true
	clear(c.last[:])
}

// readStored reads what is common in the store.
func (c *commonValues) readStored() error {
	if c.base == nil {
		return nil
	}
	stored, err := count(c.base, countKey(countLive, ""))
	if err != nil {
		return err
	}
	c.total += stored
	return scan(c.base, []byte{spaceCommon}, func(k, b []byte) (bool, error) {
		v, ok := parseMeasured(k[1:])
		s, whole := parseSpan(b)
		if !ok || !whole {
			return false, errRow
		}
		c.values[v] = &commonValue{span: s, common: true}
		return true, nil
	})
}

// countStored takes in what the store lists by a value.
func (c *commonValues) countStored(v measured, of *commonValue) error {
	prefix := v.appendKey(nil, spaceMeasure)
	it, err := c.base.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return err
	}
	date := func() []byte { return it.Key()[len(prefix) : len(it.Key())-claimKeyLen] }
	for ok := it.First(); ok && of.claims < c.enough; ok = it.Next() {
		of.widen(date())
		of.claims++
	}
	if it.Last() {
		of.widen(date())
	}
	return errors.Join(it.Error(), it.Close())
}

// each calls fn for the values that are common and not stored so.
func (c *commonValues) each(fn func(v measured, s *span) error) error {
	for v, of := range c.values {
		if of.common && of.changed {
			if err := fn(v, &of.span); err != nil {
				return err
			}
		}
	}
	return nil
}

// measure implements sink.
func (k *keySorter) measure(on bool, v measured, place []byte) error {
	k.scratch = append(v.appendKey(k.scratch[:0], spaceMeasure), place...)
	if !on {
		return k.del(k.scratch)
	}
	k.common.base = k.base
	if common, err := k.common.takes(v, place[:len(place)-claimKeyLen]); err != nil || common {
		return err
	}
	return k.put(k.scratch, nil)
}

// putCommon notes what is common. No claims come any more.
func (k *keySorter) putCommon() error {
	return k.common.each(func(v measured, s *span) error { return k.put(v.appendKey(nil, spaceCommon), s.append(nil)) })
}

// lastPart calls fn for the entries of the last part, without what was listed by
// a value before that was found to be common.
func (k *keySorter) lastPart(fn func(entry) error) error {
	var value []byte // that was met last
	var common bool
	return k.parts[len(k.parts)-1].sorted(func(e entry) error {
		if e.key[0] != spaceMeasure || e.op != opSet {
			return fn(e)
		}
		if n := 1 + valueLen(e.key[1:]); !bytes.Equal(value, e.key[:n]) {
			value = append(value[:0], e.key[:n]...)
			v, ok := parseMeasured(value[1:])
			of := k.common.values[v]
			common = ok && of != nil && of.common
		}
		if common {
			return nil
		}
		return fn(e)
	})
}

// A storedSpan is the span of a value as a batch finds and leaves it.
type storedSpan struct {
	span
	common, wider bool
}

// measure implements sink.
func (c *change) measure(on bool, v measured, place []byte) error {
	key := append(v.appendKey(nil, spaceMeasure), place...)
	if !on {
		return c.del(key)
	}
	value := key[1 : len(key)-len(place)]
	of := c.common[string(value)]
	if of == nil {
		of = new(storedSpan)
		var err error
		if of.span, of.common, err = readSpan(c.b, value); err != nil {
			return err
		}
		c.common[string(value)] = of
	}
	if !of.common {
		return c.put(key, nil)
	}
	of.wider = of.widen(place[:len(place)-claimKeyLen]) || of.wider
	return nil
}

// putCommon notes where claims of common values lie now.
func (c *change) putCommon() error {
	for value, of := range c.common {
		if !of.wider {
			continue
		}
		if err := c.put(append([]byte{spaceCommon}, value...), of.span.append(nil)); err != nil {
			return err
		}
	}
	return nil
}
