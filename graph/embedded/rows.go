package embedded

import (
	"bytes"
	"cmp"
	"slices"

	"entente/graph"
)

// byKey returns the places of ids in the order of their keys, which is that in
// which an iterator finds them fastest.
func byKey(ids []graph.ID) []int {
	places := make([]int, len(ids))
	for i := range places {
		places[i] = i
	}
	sortByKey(places, ids)
	return places
}

// sortByKey sorts places of ids so.
func sortByKey(places []int, ids []graph.ID) {
	slices.SortFunc(places, func(a, b int) int { return cmp.Compare(ids[a], ids[b]) })
}

// readInOrder adds the selected claims of lists that have rows, until the page
// has n; more reports whether there is another, unless the page is to be alone.
func (r *reader) readInOrder(page *graph.ClaimPage, m *lists, n int) (more bool, err error) {
	for {
		full := len(page.Claims) == n
		if full && r.q.Alone {
			return false, nil
		}
		it, err := m.next()
		if it == nil || err != nil {
			return false, err
		}
		match := r.match
		if full {
			match = r.matches
		}
		ok, err := match(it.key, it.value)
		if err != nil {
			return false, err
		}
		if ok && full {
			return true, nil
		}
		if ok {
			if page.Claims == nil {
				page.Claims = make([]*graph.Claim, 0, min(n, slabClaims))
			}
			page.Claims = append(page.Claims, r.take())
		}
	}
}

// A rowRef is a row that is to be read.
type rowRef struct {
	from, to int // of its key, in reader.keys
	claim    *graph.Claim
}

// readByKey is readInOrder for lists that have no rows. It looks as many claims'
// own rows up at once as the page lacks, in the order of their keys.
func (r *reader) readByKey(page *graph.ClaimPage, m *lists, n int) (more bool, err error) {
	most := n
	if !r.q.Alone {
		most++ // to see whether there is more
	}
	for len(page.Claims) < most {
		if err := r.gather(m, most-len(page.Claims)); err != nil {
			return false, err
		}
		if len(r.refs) == 0 {
			return false, nil
		}
		if err := r.readRefs(page, func(*graph.Claim) bool { return true }); err != nil {
			return false, err
		}
	}
	if more = len(page.Claims) > n; more {
		page.Claims = page.Claims[:n]
	}
	return more, nil
}

// readRefs reads the rows of refs in the order of their keys, and adds the claims
// that are selected and wanted in the order of refs.
func (r *reader) readRefs(page *graph.ClaimPage, wanted func(*graph.Claim) bool) error {
	r.sorted = r.sorted[:0]
	for i := range r.refs {
		r.sorted = append(r.sorted, int32(i))
	}
	key := func(i int32) []byte { return r.keys[r.refs[i].from:r.refs[i].to] }
	slices.SortFunc(r.sorted, func(a, b int32) int { return bytes.Compare(key(a), key(b)) })
	for _, i := range r.sorted {
		row, err := r.its.row(key(i))
		if err != nil {
			return err
		}
		if row == nil {
			return errRow
		}
		ok, err := r.match(key(i), row)
		if err != nil {
			return err
		}
		switch {
		case !ok:
		case wanted(r.claim):
			r.refs[i].claim = r.take()
		default:
			r.arena.undo()
		}
	}
	page.Claims = slices.Grow(page.Claims, len(r.refs))
	for _, l := range r.refs {
		if l.claim != nil {
			page.Claims = append(page.Claims, l.claim)
		}
	}
	return nil
}

// gather notes the rows of the next n items.
func (r *reader) gather(m *lists, n int) error {
	r.keys, r.refs = r.keys[:0], r.refs[:0]
	for len(r.refs) < n {
		it, err := m.next()
		if it == nil || err != nil {
			return err
		}
		r.addRef(it.claim)
	}
	return nil
}

// addRef notes a claim's row.
func (r *reader) addRef(claim []byte) {
	from := len(r.keys)
	r.keys = append(append(r.keys, spaceClaim), claim...)
	r.refs = append(r.refs, rowRef{from: from, to: len(r.keys)})
}
