package embedded

import (
	"bytes"
)

// A namePacker packs names that come in the order of their types and keys. A
// region of a type is what is packed together: it begins where a group does, or
// with the type, and ends before a group or with the type.
type namePacker struct {
	packing
	put func(key, value []byte) error

	typ     string
	open    bool // a block is
	block   blockWriter
	anchor  []byte   // of the block
	group   []byte   // its anchor
	anchors [][]byte // of the group's blocks, the open one too
	rows    map[uint16]bitmap
	key     []byte
}

// begin begins a region.
func (p *namePacker) begin(typ string) { p.typ = typ }

// add packs a name.
func (p *namePacker) add(n *packedName) error {
	p.key = n.appendKey(p.key[:0])
	block, group := p.begins(p.key)
	if block || !p.open {
		if err := p.endBlock(); err != nil {
			return err
		}
		if group {
			if err := p.endGroup(); err != nil {
				return err
			}
		}
		p.open = true
		p.anchor = nil
		if block {
			p.anchor = bytes.Clone(p.key)
		}
		if len(p.anchors) == 0 {
			p.group = nil
			if group {
				p.group = p.anchor
			}
		}
		p.anchors = append(p.anchors, p.anchor)
	}
	p.block.add(n)
	return nil
}

func (p *namePacker) endBlock() error {
	if !p.open {
		return nil
	}
	p.open = false
	var grams, none gramSet
	grams.addAll(p.block.folded)
	if p.rows == nil {
		p.rows = map[uint16]bitmap{}
	}
	place := len(p.anchors) - 1
	_ = grams.without(&none, func(g uint16) error {
		row := p.rows[g]
		row.set(place)
		p.rows[g] = row
		return nil
	})
	err := p.put(append(typeKey(spaceType, p.typ), p.anchor...), p.block.block())
	p.block.reset()
	return err
}

func (p *namePacker) endGroup() error {
	if len(p.anchors) == 0 {
		return nil
	}
	if err := p.put(append(typeKey(spaceGroup, p.typ), p.group...), appendAnchors(nil, p.anchors)); err != nil {
		return err
	}
	if len(p.anchors) >= fewBlocks {
		for g, row := range p.rows {
			if err := p.put(append(gramKey(p.typ, g), p.group...), row); err != nil {
				return err
			}
		}
	}
	p.anchors = p.anchors[:0]
	clear(p.rows)
	return nil
}

// end ends the region.
func (p *namePacker) end() error {
	if err := p.endBlock(); err != nil {
		return err
	}
	return p.endGroup()
}

// A nameGroup is a group as it is stored.
type nameGroup struct {
	anchor  []byte   // empty for the first of a type, unless a group begins with its first name
	anchors [][]byte // of its blocks
}

func (g *nameGroup) filtered() bool { return len(g.anchors) >= fewBlocks }
