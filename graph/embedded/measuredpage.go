package embedded

import (
	"bytes"
	"errors"
	"slices"

	"entente/graph"
)

// A page in the order of a measure is read by walking the graph's list by it, and
// looking each claim's row up. Of a value that is common, the claims are found in
// the query's own lists by date, among those that have other values.
//
// Where the query's lists have few of the graph's claims, most rows that are
// looked up are of others. A list that is short, or of which the walk has cost half
// as much as reading it, is read as a whole.

// A measuring says how claims are listed and read by their measures.
type measuring struct {
	common int   // how many claims of a load make a value common
	short  int64 // how long a list may be to be read as a whole
}

var defaultMeasuring = measuring{common: commonClaims, short: 1000}

// lookupCost is what it takes to look a row up, in rows that are read in turn.
const lookupCost = 8

// mostLookups is how many rows are looked up at once.
const mostLookups = 1024

// errCostly says that reading all of a list is cheaper.
var errCostly = errors.New("the list is read as a whole")

// A measureWalk reads a page in the order of a measure.
type measureWalk struct {
	r           *reader
	page        *graph.ClaimPage
	measure     measure
	back        bool // from the end of the order
	up          bool // against the order of keys
	need        int  // claims of the page, and one more unless it is alone
	start, end  *graph.ClaimCursor
	listed, all int64 // claims of the query's lists, and of the graph
	left        int64 // what it may cost yet
}

// measuredPage reads a page in the order of a measure from where it begins. It
// returns false, and leaves the page empty, where all that is listed is to be
// read instead.
func (r *reader) measuredPage(page *graph.ClaimPage, from, to *graph.ClaimCursor) (bool, error) {
	q := r.q
	m, ok := measureOf(q.Order)
	if !ok || !r.src.hasDates() {
		return false, nil
	}
	listed, err := r.listed()
	if err != nil || listed <= r.s.store.measuring.short {
		return false, err
	}
	all, err := count(r.s.r, countKey(countLive, ""))
	if err != nil {
		return false, err
	}
	w := measureWalk{r: r, page: page, measure: m, back: q.First < 0, start: from, end: to, listed: listed, all: all, left: r.mayCost(listed)}
	want := q.First
	if w.back {
		want, w.start, w.end = q.Last, to, from
	}
	w.up = w.back != (q.Order == graph.RecordedAsc || q.Order == graph.ConfidenceAsc)
	if w.need = want; !q.Alone {
		w.need++
	}
	if err := w.read(); errors.Is(err, errCostly) {
		page.Claims = nil
		return false, nil
	} else if err != nil {
		return false, err
	}
	if more := len(page.Claims) > want; more {
		page.Claims = page.Claims[:want]
		page.HasNext, page.HasPrevious = !w.back, w.back
	}
	if w.back {
		slices.Reverse(page.Claims)
	}
	return true, nil
}

// listed returns how many claims there are in the lists of the source, those in
// several of them counted as often, and retracted ones not.
func (r *reader) listed() (n int64, err error) {
	switch {
	case r.src.count >= 0:
		return r.src.count, nil
	case r.src.wholeGraph():
		return count(r.s.r, countKey(countLive, ""))
	}
	for _, list := range r.src.prefixes {
		m, err := r.s.listLength(list)
		if err != nil {
			return 0, err
		}
		n += m
	}
	return n, nil
}

// read fills the page, with one claim more than wanted if there is one and the page
// is not alone: first the claims that have a value and then those that do not, or
// the other way round.
func (w *measureWalk) read() error {
	parts := []bool{false, true} // whether the value is absent
	if w.measure == measureRecorded {
		parts = parts[:1]
	}
	if w.back {
		slices.Reverse(parts)
	}
	for _, absent := range parts {
		if w.start != nil && w.start.Absent != absent && w.start.Absent != w.back {
			continue // all of it comes before
		}
		if w.end != nil && w.end.Absent != absent && w.end.Absent == w.back {
			return nil
		}
		if done, err := w.part(absent); done || err != nil {
			return err
		}
	}
	return nil
}

// part reads the claims that have a value, or those that do not, and reports
// whether the page ends there.
func (w *measureWalk) part(absent bool) (done bool, err error) {
	keys, err := w.open(spaceMeasure, absent)
	if err != nil {
		return false, err
	}
	defer w.r.its.give(keys.it)
	spans, err := w.open(spaceCommon, absent)
	if err != nil {
		return false, err
	}
	defer w.r.its.give(spans.it)
	end := w.key(w.end, absent)
	keys.seek(w.key(w.start, absent))
	spans.seekValue(w.key(w.start, absent))
	for len(w.page.Claims) < w.need {
		if err := w.r.b.ctx.Err(); err != nil {
			return false, err
		}
		if w.left < 0 {
			return false, errCostly
		}
		switch {
		case spans.valid && !(keys.valid && w.before(keys.value(), spans.value())):
			value := bytes.Clone(spans.value())
			if end != nil && w.before(end[1:1+len(value)], value) {
				return true, nil
			}
			if err := w.common(value, &spans); err != nil {
				return false, err
			}
			if keys.valid && bytes.Equal(keys.value(), value) {
				keys.skip()
			}
			spans.next()
		case keys.valid:
			ended, err := w.listedByValue(&keys, &spans, end)
			if ended || err != nil {
				return ended, err
			}
		default:
			return false, errors.Join(keys.it.Error(), spans.it.Error())
		}
	}
	return true, nil
}

// before reports whether what one key begins with is read before another's.
func (w *measureWalk) before(a, b []byte) bool {
	return bytes.Compare(a, b) < 0 != w.up && !bytes.Equal(a, b)
}

// key returns where a cursor stands in the list by the measure, or nil where it is
// not in the part.
func (w *measureWalk) key(c *graph.ClaimCursor, absent bool) []byte {
	if c == nil || c.Absent != absent {
		return nil
	}
	p := placeIn(c)
	key := measured{measure: w.measure, absent: absent, at: c.Key}.appendKey(nil, spaceMeasure)
	return append(appendDateKey(key, p.at, p.absent), p.claim...)
}

// placeIn returns where a cursor of an order by a measure stands in lists by date.
func placeIn(c *graph.ClaimCursor) *place {
	p := placeOf(c)
	p.absent, p.at = c.Undated, c.Date
	if c.Undated {
		p.at = 0
	}
	return p
}

// listedByValue looks up the claims that are next in the list by the measure, up to
// the next common value, and reports whether the end has been reached.
func (w *measureWalk) listedByValue(keys, spans *valueCursor, end []byte) (ended bool, err error) {
	r := w.r
	missing := w.need - len(w.page.Claims)
	n := missing
	if !r.src.wholeGraph() { // as many as should have the missing ones among them
		n = int(min(int64(missing)*w.all/w.listed, mostLookups, w.left/lookupCost))
	}
	r.keys, r.refs = r.keys[:0], r.refs[:0]
	for ; keys.valid && len(r.refs) < max(n, missing); keys.next() {
		if spans.valid && !w.before(keys.value(), spans.value()) {
			break
		}
		key := keys.it.Key()
		if ended = end != nil && !w.before(key, end); ended {
			break
		}
		r.addRef(key[len(key)-claimKeyLen:])
	}
	w.left -= int64(len(r.refs)) * lookupCost
	exact := r.src.exact
	r.src.exact = false // they are of all relations
	err = r.readRefs(w.page, r.listHas)
	r.src.exact = exact
	return ended, errors.Join(err, keys.it.Error())
}

// listHas reports whether a claim, which is selected, is in the lists of the source.
func (r *reader) listHas(c *graph.Claim) bool {
	return r.of == "" || r.q.Direction != graph.In && c.Subject == r.of || r.q.Direction != graph.Out && c.Object == r.of
}
