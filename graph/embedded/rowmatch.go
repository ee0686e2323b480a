package embedded

import "slices"

// match decodes a row of any key space and reports whether its claim, which is
// in r.claim then, is selected.
func (r *reader) match(key, row []byte) (bool, error) {
	k, ok, err := r.sift(key, row)
	if !ok || err != nil {
		return false, err
	}
	if err := decodeRowOf(r.scratch(), &k, row, r.arena); err != nil {
		return false, err
	}
	if !r.selected() {
		r.arena.undo()
		return false, nil
	}
	return true, nil
}

// matches is match where the claim itself is not wanted.
func (r *reader) matches(key, row []byte) (bool, error) {
	k, ok, err := r.sift(key, row)
	if !ok || err != nil || r.sieve.whole && (r.src.exact || r.q.Relations == nil) {
		return ok, err
	}
	if err := decodeRowOf(r.scratch(), &k, row, r.arena); err != nil {
		return false, err
	}
	ok = r.selected()
	r.arena.undo()
	return ok, nil
}

// sift counts a row, reads its key, and reports whether the beginning of the row
// lets its claim be selected.
func (r *reader) sift(key, row []byte) (k rowKey, ok bool, err error) {
	if err := r.b.row(); err != nil {
		return k, false, err
	}
	if k, ok = parseRowKey(key); !ok {
		return k, false, errRow
	}
	if r.sieve == nil {
		r.sieve = newSieve(&r.q.Selection)
	}
	g, err := glanceAt(&k, row)
	if err != nil || !r.sieve.pass(&g) {
		return k, false, err
	}
	if r.src.names != nil && key[0] != spaceEnd {
		_, ok = slices.BinarySearch(r.src.names, g.relation)
	}
	return k, ok, nil
}

// selected reports whether the claim in r.claim is.
func (r *reader) selected() bool {
	if !r.src.exact && r.q.Relations != nil && !r.rel.Within(r.claim.Relation, r.q.Relations) {
		return false
	}
	return r.q.Selection.Match(r.claim, r.rel)
}
