package embedded

import (
	"bytes"
	"errors"

	"github.com/cockroachdb/pebble/v2"
)

// maxPatched is how many changes of a group are made in its blocks one by one;
// for more, and where blocks come or go, the group is packed anew.
const maxPatched = 256

// A nameChange sets or removes a name.
type nameChange struct {
	key  []byte // TYPE 0 FOLDED 0 ID 0
	gone bool
	name []byte
}

func (c *nameChange) split() (typ string, key []byte) {
	t, key, _ := cut(c.key)
	return string(t), key
}

// packed returns the name that is set; it is valid as long as the change.
func (c *nameChange) packed() packedName {
	_, key := c.split()
	folded, id, _ := cut(key)
	return packedName{folded, id[:len(id)-1], c.name}
}

// A nameMerger makes changes in the packed names of a store. It goes through
// them once, and holds a group or two in memory.
type nameMerger struct {
	packing
	r  pebble.Reader
	to putter
	// next returns the changes by their keys, each key once. A change is valid
	// until the next call.
	next func() (*nameChange, error) // nil at the end

	at     *nameChange // the next change, nil at the end
	groups *pebble.Iterator
	blocks *pebble.Iterator
	stored map[string][]byte // what is stored of the region and not written anew so far
}

func (m *nameMerger) advance() (err error) {
	m.at, err = m.next()
	return err
}

// packNames packs names where none are stored: those that each gives by their
// keys, but for those that are gone.
func packNames(how packing, to putter, each func(fn func(*nameChange) error) error) error {
	p := namePacker{packing: how, put: to.put}
	err := each(func(c *nameChange) error {
		if c.gone {
			return nil
		}
		if typ, _ := c.split(); typ != p.typ {
			if err := p.end(); err != nil {
				return err
			}
			p.begin(typ)
		}
		n := c.packed()
		return p.add(&n)
	})
	return errors.Join(err, p.end())
}

// merge makes all changes.
func (m *nameMerger) merge() (err error) {
	if err := m.advance(); err != nil || m.at == nil {
		return err
	}
	if m.groups, err = m.r.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceGroup}, UpperBound: []byte{spaceGroup + 1}}); err != nil {
		return err
	}
	defer m.groups.Close()
	if m.blocks, err = m.r.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceType}, UpperBound: []byte{spaceType + 1}}); err != nil {
		return err
	}
	defer m.blocks.Close()
	for m.at != nil {
		if err := m.region(); err != nil {
			return err
		}
	}
	return nil
}

// region makes the changes from the next one on to the end of its group, or
// further while the first name of the group that follows goes too.
func (m *nameMerger) region() error {
	typ, key := m.at.split()
	g, err := m.groupOf(typ, key)
	if err != nil {
		return err
	}
	if m.at.gone && g != nil && len(g.anchor) > 0 && bytes.Equal(key, g.anchor) { // it joins the one before, if any
		before, err := m.groupBefore(typ, g.anchor)
		if err != nil {
			return err
		}
		if before != nil {
			g = before
		}
	}
	var end []byte // the anchor of the group that follows, nil for none
	if g != nil {
		end, err = m.groupAfter(typ, g.anchor)
	} else {
		end, err = m.firstGroup(typ)
	}
	if err != nil {
		return err
	}
	var few []nameChange
	simple := g != nil
	for simple && m.within(typ, end) {
		_, key := m.at.split()
		begins, _ := m.begins(key)
		if simple = !begins && bytes.Compare(key, g.anchors[0]) >= 0 && len(few) < maxPatched; simple {
			few = append(few, nameChange{bytes.Clone(m.at.key), m.at.gone, bytes.Clone(m.at.name)})
			if err := m.advance(); err != nil {
				return err
			}
		}
	}
	if simple && !m.removes(typ, end) {
		if done, err := m.patch(typ, g, few); done || err != nil {
			return err
		}
	}
	return m.repack(typ, g, end, few)
}

// within reports whether the next change is of a type, before an anchor.
func (m *nameMerger) within(typ string, end []byte) bool {
	if m.at == nil {
		return false
	}
	t, key := m.at.split()
	return t == typ && (end == nil || bytes.Compare(key, end) < 0)
}

// removes reports whether the next change removes the name at an anchor.
func (m *nameMerger) removes(typ string, anchor []byte) bool {
	if m.at == nil || anchor == nil || !m.at.gone {
		return false
	}
	t, key := m.at.split()
	return t == typ && bytes.Equal(key, anchor)
}

// repack packs a region anew: a group, nil for what is before the first, and
// those after it that the changes join with it.
func (m *nameMerger) repack(typ string, g *nameGroup, end []byte, few []nameChange) error {
	m.stored = map[string][]byte{}
	p := namePacker{packing: m.packing, put: m.put}
	p.begin(typ)
	// change returns the next change of the region.
	change := func() *nameChange {
		switch {
		case len(few) > 0:
			return &few[0]
		case m.within(typ, end):
			return m.at
		}
		return nil
	}
	done := func() error {
		if len(few) > 0 {
			few = few[1:]
			return nil
		}
		return m.advance()
	}
	// set packs what changes set before a key, nil for the end. It returns
	// whether a change is of the key itself, and has then taken its place.
	set := func(key []byte) (bool, error) {
		for c := change(); c != nil; c = change() {
			_, at := c.split()
			order := -1
			if key != nil {
				order = bytes.Compare(at, key)
			}
			if order > 0 {
				return false, nil
			}
			if !c.gone {
				n := c.packed()
				if err := p.add(&n); err != nil {
					return false, err
				}
			}
			if err := done(); err != nil || order == 0 {
				return true, err
			}
		}
		return false, nil
	}
	for {
		if g != nil {
			names, err := m.load(typ, g)
			if err != nil {
				return err
			}
			var key []byte
			for i := range names {
				key = names[i].appendKey(key[:0])
				replaced, err := set(key)
				if err == nil && !replaced {
					err = p.add(&names[i])
				}
				if err != nil {
					return err
				}
			}
		}
		if _, err := set(nil); err != nil {
			return err
		}
		if !m.removes(typ, end) {
			break
		}
		var err error
		if g, err = m.groupOf(typ, end); err != nil {
			return err
		}
		if end, err = m.groupAfter(typ, g.anchor); err != nil {
			return err
		}
		if err := m.drop(&p); err != nil {
			return err
		}
	}
	if err := p.end(); err != nil {
		return err
	}
	return m.drop(&p)
}

// put writes what a region is packed to, where that is not stored.
func (m *nameMerger) put(key, value []byte) error {
	old, ok := m.stored[string(key)]
	delete(m.stored, string(key))
	if ok && bytes.Equal(old, value) {
		return nil
	}
	return m.to.put(key, value)
}

// drop removes what is stored of the region so far, but for what may still be
// written anew: of the block and the group that are open.
func (m *nameMerger) drop(p *namePacker) error {
	var block, group []byte
	grams := typeKey(spaceGram, p.typ)
	if p.open {
		block, group = append(typeKey(spaceType, p.typ), p.anchor...), append(typeKey(spaceGroup, p.typ), p.group...)
	}
	for key := range m.stored {
		if p.open && (key == string(block) || key == string(group) ||
			key[0] == spaceGram && key[len(grams)+2:] == string(p.group)) {
			continue
		}
		if err := m.to.del([]byte(key)); err != nil {
			return err
		}
		delete(m.stored, key)
	}
	return nil
}

// load reads a group's names, and notes all that is stored of it.
func (m *nameMerger) load(typ string, g *nameGroup) ([]packedName, error) {
	m.stored[string(append(typeKey(spaceGroup, typ), g.anchor...))] = appendAnchors(nil, g.anchors)
	var all []packedName
	rows := map[uint16]bitmap{}
	var none gramSet
	for i, anchor := range g.anchors {
		key := append(typeKey(spaceType, typ), anchor...)
		value, err := m.block(key)
		if err != nil {
			return nil, err
		}
		value = bytes.Clone(value)
		m.stored[string(key)] = value
		b, err := parseNameBlock(value)
		if err == nil {
			all, err = b.appendNames(all)
		}
		if err != nil {
			return nil, err
		}
		var grams gramSet
		grams.addAll(b.folded)
		_ = grams.without(&none, func(gram uint16) error {
			row := rows[gram]
			row.set(i)
			rows[gram] = row
			return nil
		})
	}
	if g.filtered() {
		for gram, row := range rows {
			m.stored[string(append(gramKey(typ, gram), g.anchor...))] = row
		}
	}
	return all, nil
}

// block reads a block, which is valid until the next call.
func (m *nameMerger) block(key []byte) ([]byte, error) {
	if !m.blocks.SeekGE(key) || !bytes.Equal(m.blocks.Key(), key) {
		if err := m.blocks.Error(); err != nil {
			return nil, err
		}
		return nil, errRow
	}
	return m.blocks.ValueAndErr()
}
