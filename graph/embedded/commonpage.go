package embedded

import (
	"math"

	"entente/graph"
)

// common reads the claims of the common value that spans is at.
func (w *measureWalk) common(value []byte, spans *valueCursor) error {
	v, ok := parseMeasured(value)
	if !ok {
		return errRow
	}
	b, err := spans.it.ValueAndErr()
	if err != nil {
		return err
	}
	s, ok := parseSpan(b)
	if !ok {
		return errRow
	}
	m := &lists{its: w.r.its, back: w.up}
	defer m.close()
	for _, p := range w.r.src.byDate() {
		if err := m.open(p); err != nil {
			return err
		}
	}
	first, last := endOfDate(s.newest, false), endOfDate(s.oldest, true)
	if w.up {
		first, last = last, first
	}
	for _, c := range []struct {
		cursor *graph.ClaimCursor
		to     **place
	}{{w.start, &first}, {w.end, &last}} {
		if c.cursor != nil && c.cursor.Absent == v.absent && (v.absent || c.cursor.Key == v.at) {
			*c.to = placeIn(c.cursor)
		}
	}
	if err := m.seek(first); err != nil {
		return err
	}
	m.stop = last
	if w.r.src.rows() {
		return w.commonRows(m, v)
	}
	return w.commonKeys(m, v)
}

// endOfDate is a place before all claims of a DATE, or after them.
func endOfDate(date []byte, behind bool) *place {
	p := &place{claim: make([]byte, claimKeyLen)}
	p.at, p.absent = parseDateKey(date)
	if behind {
		for i := range p.claim {
			p.claim[i] = math.MaxUint8
		}
	}
	return p
}

// commonRows reads the claims of a value in lists that have rows.
func (w *measureWalk) commonRows(m *lists, v measured) error {
	r := w.r
	for len(w.page.Claims) < w.need {
		it, err := m.next()
		if it == nil || err != nil {
			return err
		}
		if w.left--; w.left < 0 {
			return errCostly
		}
		ok, err := r.match(it.key, it.value)
		if err != nil {
			return err
		}
		switch {
		case !ok:
		case w.measure.of(r.claim) == v:
			w.page.Claims = append(w.page.Claims, r.take())
		default:
			r.arena.undo()
		}
	}
	return nil
}

// commonKeys reads the claims of a value in lists that have no rows. It looks more
// of them up at once the fewer of those before had the value.
func (w *measureWalk) commonKeys(m *lists, v measured) error {
	r := w.r
	for n := w.need - len(w.page.Claims); len(w.page.Claims) < w.need; n = min(2*n, max(n, mostLookups)) {
		if err := r.gather(m, n); err != nil {
			return err
		}
		if len(r.refs) == 0 {
			return nil
		}
		if w.left -= int64(len(r.refs)) * lookupCost; w.left < 0 {
			return errCostly
		}
		if err := r.readRefs(w.page, func(c *graph.Claim) bool { return w.measure.of(c) == v }); err != nil {
			return err
		}
	}
	return nil
}
