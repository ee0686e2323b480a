package embedded

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/cockroachdb/pebble/v2"
)

// A list is an ordered list of claims in the store: all keys of a prefix that
// end in DATE CLAIM. It is read from an iterator in one of four ways.
type list struct {
	prefix []byte
	it     *pebble.Iterator
	asc    bool // oldest first, else newest first
	back   bool // from the end of that order

	segments []segment
	buffer   []item // what is left of a date, in the order that is asked for
	within   []byte // the date's prefix, where it has too many claims to gather; else nil
	started  bool
	at       item
}

// fewOfDate is how many claims of a date are gathered at most. It is a variable
// for tests.
var fewOfDate = 64

// A segment is a part of a list that is read in one go: the claims with a date
// or those without. Within a date ids rise in every order, so a date that is
// read against the keys' order is turned around: gathered, or where it has many
// claims, read the other way from its other end.
type segment struct {
	absent  bool
	reverse bool // against the order of keys
	regroup bool // turn each date around
}

// item is one claim of a list.
type item struct {
	place
	key, value []byte // as they are in the list; the value is a row or nothing
}

// How the orders are read, descending and ascending.
var (
	descending     = []segment{{absent: false}, {absent: true}}
	descendingBack = []segment{{absent: true, reverse: true}, {absent: false, reverse: true}}
	ascending      = []segment{{absent: false, reverse: true, regroup: true}, {absent: true}}
	ascendingBack  = []segment{{absent: true, reverse: true}, {absent: false, regroup: true}}
)

func segments(asc, back bool) []segment {
	switch {
	case !asc && !back:
		return descending
	case !asc && back:
		return descendingBack
	case asc && !back:
		return ascending
	}
	return ascendingBack
}

func newList(its *iterators, prefix []byte, asc, back bool) (*list, error) {
	it, err := its.take()
	if err != nil {
		return nil, err
	}
	return &list{prefix: prefix, it: it, asc: asc, back: back, segments: segments(asc, back)}, nil
}

// comparePlaces orders places as they are read: by date, none last, then id.
func comparePlaces(a, b place, asc, back bool) int {
	c := 0
	switch {
	case a.absent != b.absent:
		c = 1
		if b.absent {
			c = -1
		}
	case a.at != b.at:
		if c = cmp.Compare(b.at, a.at); asc {
			c = -c
		}
	default:
		c = bytes.Compare(a.claim, b.claim)
	}
	if back {
		return -c
	}
	return c
}

// seek begins after a place, or at the start for nil, and moves to the first item.
func (l *list) seek(from *place) (bool, error) {
	for len(l.segments) > 0 {
		s := l.segments[0]
		if from != nil && from.absent != s.absent && comparePlaces(place{absent: s.absent}, *from, l.asc, l.back) < 0 {
			l.segments = l.segments[1:] // all of it comes before
			continue
		}
		break
	}
	ok, err := l.enter(from)
	if err != nil {
		return false, err
	}
	for ok && from != nil && comparePlaces(l.at.place, *from, l.asc, l.back) <= 0 {
		if ok, err = l.next(); err != nil {
			return false, err
		}
	}
	return ok, nil
}

// enter begins the first segment that is left, at or somewhat before a place.
func (l *list) enter(from *place) (bool, error) {
	for len(l.segments) > 0 {
		s := l.segments[0]
		l.started = true
		var valid bool
		start := append(bytes.Clone(l.prefix), dated)
		if s.absent {
			start[len(start)-1] = undated
		}
		switch {
		case from != nil && from.absent == s.absent && !s.reverse:
			k := appendDateKey(bytes.Clone(l.prefix), from.at, from.absent)
			if !s.regroup {
				k = append(k, from.claim...)
			}
			valid = l.it.SeekGE(k)
		case from != nil && from.absent == s.absent:
			k := appendDateKey(bytes.Clone(l.prefix), from.at, from.absent)
			if s.regroup {
				valid = l.it.SeekLT(after(k))
			} else {
				valid = l.it.SeekLT(append(k, from.claim...))
			}
		case s.reverse:
			valid = l.it.SeekLT(after(start))
		default:
			valid = l.it.SeekGE(start)
		}
		ok, err := l.read(valid, from)
		if ok || err != nil {
			return ok, err
		}
		l.segments, from = l.segments[1:], nil
	}
	return false, nil
}

// read takes the item that the iterator is at, if it belongs to the segment. Of
// a date that is read in place, what comes before a place may be left out.
func (l *list) read(valid bool, from *place) (bool, error) {
	s := l.segments[0]
	if !valid {
		return false, l.it.Error()
	}
	if !bytes.HasPrefix(l.it.Key(), l.prefix) {
		return false, nil
	}
	p, ok := parsePlace(l.it.Key()[len(l.prefix):])
	if !ok {
		return false, errRow
	}
	if p.absent != s.absent {
		return false, nil
	}
	if !s.regroup {
		value, err := l.it.ValueAndErr()
		l.at = item{p, l.it.Key(), value}
		return true, err
	}
	l.buffer = l.buffer[:0]
	for date := p.at; valid; {
		if len(l.buffer) == fewOfDate {
			return l.turn(date, from)
		}
		value, err := l.it.ValueAndErr()
		if err != nil {
			return false, err
		}
		key := bytes.Clone(l.it.Key())
		l.buffer = append(l.buffer, item{place{p.absent, p.at, key[len(key)-claimKeyLen:]}, key, bytes.Clone(value)})
		if s.reverse {
			valid = l.it.Prev()
		} else {
			valid = l.it.Next()
		}
		if !valid || !bytes.HasPrefix(l.it.Key(), l.prefix) {
			break
		}
		if p, ok = parsePlace(l.it.Key()[len(l.prefix):]); !ok {
			return false, errRow
		}
		if p.absent != s.absent || p.at != date {
			break
		}
	}
	if err := l.it.Error(); err != nil {
		return false, err
	}
	return l.pop(), nil
}

// turn begins to read a date in place, from its other end or a place in it.
func (l *list) turn(date int64, from *place) (bool, error) {
	l.buffer = l.buffer[:0]
	l.within = appendDateKey(bytes.Clone(l.prefix), date, false)
	first, end := l.within, after(l.within)
	if from != nil && from.at == date {
		first = append(slices.Clip(l.within), from.claim...)
		end = first
	}
	if l.segments[0].reverse {
		return l.inDate(l.it.SeekGE(first))
	}
	return l.inDate(l.it.SeekLT(end))
}

// inDate takes the item that the iterator is at in a date that is read in place,
// or goes on to the next date.
func (l *list) inDate(valid bool) (bool, error) {
	if valid && bytes.HasPrefix(l.it.Key(), l.within) {
		p, ok := parsePlace(l.it.Key()[len(l.prefix):])
		if !ok {
			return false, errRow
		}
		value, err := l.it.ValueAndErr()
		l.at = item{p, l.it.Key(), value}
		return true, err
	}
	if err := l.it.Error(); err != nil {
		return false, err
	}
	date := l.within
	l.within = nil
	if l.segments[0].reverse {
		return l.read(l.it.SeekLT(date), nil)
	}
	return l.read(l.it.SeekGE(after(date)), nil)
}

// pop takes the last of the buffer, which was gathered the other way round.
func (l *list) pop() bool {
	if len(l.buffer) == 0 {
		return false
	}
	l.at = l.buffer[len(l.buffer)-1]
	l.buffer = l.buffer[:len(l.buffer)-1]
	return true
}

// next moves on; the item before is no longer valid.
func (l *list) next() (bool, error) {
	if l.pop() {
		return true, nil
	}
	s := l.segments[0]
	var ok bool
	var err error
	switch {
	case l.within != nil && s.reverse:
		ok, err = l.inDate(l.it.Next())
	case l.within != nil:
		ok, err = l.inDate(l.it.Prev())
	case s.regroup:
		ok, err = l.read(l.it.Valid(), nil) // it is at the next date already
	case s.reverse:
		ok, err = l.read(l.it.Prev(), nil)
	default:
		ok, err = l.read(l.it.Next(), nil)
	}
	if ok || err != nil {
		return ok, err
	}
	l.segments = l.segments[1:]
	return l.enter(nil)
}

// lists merges lists into one, in which each claim comes once.
type lists struct {
	its   *iterators
	all   []*list
	live  []*list // that have an item, by its place
	asc   bool
	back  bool
	stop  *place // where to end; nil for no place
	last  []byte // the claim that was given out last
	begun bool   // the first of live gave out its item
}

func (m *lists) open(prefix []byte) error {
	l, err := newList(m.its, prefix, m.asc, m.back)
	if err != nil {
		return err
	}
	m.all = append(m.all, l)
	return nil
}

// close gives the iterators back.
func (m *lists) close() {
	for _, l := range m.all {
		m.its.give(l.it)
	}
}

func (m *lists) compare(a, b *list) int {
	return comparePlaces(a.at.place, b.at.place, m.asc, m.back)
}

func (m *lists) seek(from *place) error {
	for _, l := range m.all {
		ok, err := l.seek(from)
		if err != nil {
			return err
		}
		if ok {
			m.live = append(m.live, l)
		}
	}
	slices.SortFunc(m.live, m.compare)
	return nil
}

// advance moves the first list on, to its place among the others.
func (m *lists) advance() error {
	l := m.live[0]
	ok, err := l.next()
	if err != nil {
		return err
	}
	rest := m.live[1:]
	if !ok {
		m.live = rest
		return nil
	}
	i, _ := slices.BinarySearchFunc(rest, l, m.compare)
	copy(m.live, rest[:i])
	m.live[i] = l
	return nil
}

// next returns the next item, nil at the end or at stop. It is valid until the next call.
func (m *lists) next() (*item, error) {
	for {
		if m.begun {
			if err := m.advance(); err != nil {
				return nil, err
			}
		}
		m.begun = len(m.live) > 0
		if !m.begun {
			return nil, nil
		}
		it := &m.live[0].at
		if m.stop != nil && comparePlaces(it.place, *m.stop, m.asc, m.back) >= 0 {
			return nil, nil
		}
		if bytes.Equal(m.last, it.claim) {
			continue // from another list: a claim is at one place
		}
		m.last = append(m.last[:0], it.claim...)
		return it, nil
	}
}
