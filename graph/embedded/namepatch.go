package embedded

import (
	"bytes"
	"slices"

	"github.com/cockroachdb/pebble/v2"
)

// patch makes changes in the blocks of a group that stay as they are otherwise.
// It returns false, and has done nothing, where a block would be empty.
func (m *nameMerger) patch(typ string, g *nameGroup, changes []nameChange) (bool, error) {
	type patched struct {
		place      int
		value      []byte
		was, grams gramSet
	}
	var all []patched
	for len(changes) > 0 {
		_, first := changes[0].split()
		i := g.blockOf(first)
		n := 1
		for n < len(changes) {
			_, key := changes[n].split()
			if g.blockOf(key) != i {
				break
			}
			n++
		}
		value, err := m.block(append(typeKey(spaceType, typ), g.anchors[i]...))
		if err != nil {
			return false, err
		}
		b, err := parseNameBlock(value)
		if err != nil {
			return false, err
		}
		w, err := b.change(changes[:n])
		if err != nil || w.n == 0 {
			return false, err
		}
		p := patched{place: i, value: w.block()}
		p.was.addAll(b.folded)
		p.grams.addAll(w.folded)
		all, changes = append(all, p), changes[n:]
	}
	rows := map[uint16]bitmap{}
	row := func(gram uint16) (bitmap, error) {
		row, ok := rows[gram]
		if !ok {
			_, err := get(m.r, append(gramKey(typ, gram), g.anchor...), func(v []byte) error { row = bytes.Clone(v); return nil })
			if err != nil {
				return nil, err
			}
		}
		return row, nil
	}
	for i := range all {
		p := &all[i]
		if err := m.to.put(append(typeKey(spaceType, typ), g.anchors[p.place]...), p.value); err != nil {
			return false, err
		}
		if !g.filtered() {
			continue
		}
		err := p.grams.without(&p.was, func(gram uint16) error {
			r, err := row(gram)
			r.set(p.place)
			rows[gram] = r
			return err
		})
		if err != nil {
			return false, err
		}
		err = p.was.without(&p.grams, func(gram uint16) error {
			r, err := row(gram)
			r.clear(p.place)
			rows[gram] = r
			return err
		})
		if err != nil {
			return false, err
		}
	}
	for gram, row := range rows {
		key := append(gramKey(typ, gram), g.anchor...)
		var err error
		if len(row) == 0 {
			err = m.to.del(key)
		} else {
			err = m.to.put(key, row)
		}
		if err != nil {
			return false, err
		}
	}
	return true, nil
}

// blockOf returns the place of the block that a key belongs to, which does not
// come before the first.
func (g *nameGroup) blockOf(key []byte) int {
	i, found := slices.BinarySearchFunc(g.anchors, key, bytes.Compare)
	if !found {
		i--
	}
	return i
}

// change returns a block's names with changes, which come by their keys.
func (b *nameBlock) change(changes []nameChange) (*blockWriter, error) {
	names, err := b.appendNames(nil)
	if err != nil {
		return nil, err
	}
	w := &blockWriter{}
	var key []byte
	for i := 0; i < len(names) || len(changes) > 0; {
		order := 1 // of the next change, against the next name
		if len(changes) > 0 {
			_, at := changes[0].split()
			order = -1
			if i < len(names) {
				key = names[i].appendKey(key[:0])
				order = bytes.Compare(at, key)
			}
		}
		if order > 0 {
			w.add(&names[i])
			i++
			continue
		}
		if order == 0 {
			i++
		}
		if !changes[0].gone {
			n := changes[0].packed()
			w.add(&n)
		}
		changes = changes[1:]
	}
	return w, nil
}

// groupOf returns the group of a type that a key belongs to, nil where it comes
// before the first.
func (m *nameMerger) groupOf(typ string, key []byte) (*nameGroup, error) {
	return readGroup(m.groups, typ, m.groups.SeekLT(append(append(typeKey(spaceGroup, typ), key...), 0)))
}

// groupBefore returns the group before one, nil for none.
func (m *nameMerger) groupBefore(typ string, anchor []byte) (*nameGroup, error) {
	return readGroup(m.groups, typ, m.groups.SeekLT(append(typeKey(spaceGroup, typ), anchor...)))
}

// groupAfter returns the anchor of the group after one, nil for none.
func (m *nameMerger) groupAfter(typ string, anchor []byte) ([]byte, error) {
	return anchorAt(m.groups, typ, m.groups.SeekGE(append(append(typeKey(spaceGroup, typ), anchor...), 0)))
}

// firstGroup returns the anchor of a type's first group, nil for none.
func (m *nameMerger) firstGroup(typ string) ([]byte, error) {
	return anchorAt(m.groups, typ, m.groups.SeekGE(typeKey(spaceGroup, typ)))
}

// readGroup reads the group that an iterator is at, nil where it is at none of the type.
func readGroup(it *pebble.Iterator, typ string, valid bool) (*nameGroup, error) {
	anchor, err := anchorAt(it, typ, valid)
	if err != nil || anchor == nil {
		return nil, err
	}
	value, err := it.ValueAndErr()
	if err != nil {
		return nil, err
	}
	anchors, err := parseAnchors(value)
	return &nameGroup{anchor, anchors}, err
}

// anchorAt returns the anchor of the group that an iterator is at: not nil, even
// if it is empty, where that is one of the type.
func anchorAt(it *pebble.Iterator, typ string, valid bool) ([]byte, error) {
	if !valid {
		return nil, it.Error()
	}
	prefix := typeKey(spaceGroup, typ)
	if !bytes.HasPrefix(it.Key(), prefix) {
		return nil, nil
	}
	return append([]byte{}, it.Key()[len(prefix):]...), nil
}
