package embedded

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
)

// The names of a type's entities, in the order of their folded forms, are packed
// in blocks of some dozens, so that to find a text in all of them reads what lies
// together, and little is kept for each name. A name's key is FOLDED ID, both
// ended by a zero byte; a block is kept under the key that it begins with, its
// anchor, which is empty where a type's first name begins none. So are groups.
//
// Blocks are joined in groups, each with a list of its blocks' anchors. Of a group
// that has a few blocks it is also kept which of them have a gram: each three
// bytes that follow one another in a folded name, hashed to one of a few thousand.
// A text can be in no block that lacks one of its grams.
//
// Where a block or a group begins is told by a hash of the key there. So what is
// kept follows from the names alone, whatever came first or was there before,
// and a name that comes or goes changes its block, rarely the blocks of its group,
// and no other.

// A packing is how names are packed.
type packing struct {
	names  uint64 // of a block, on average: a power of 2
	blocks uint64 // of a group, on average: a power of 2
}

// defaultPacking was chosen by BenchmarkListEntities: with smaller blocks the
// grams take more disk, with larger ones more names are read for each that is found.
var defaultPacking = packing{names: 64, blocks: 256}

const (
	// fewBlocks is how many blocks a group has whose grams are not kept.
	fewBlocks = 4
	gramLen   = 3 // bytes
	gramBits  = 13
)

// begins reports whether a block, and a group, begins at a key.
func (p packing) begins(key []byte) (block, group bool) {
	h := uint64(14695981039346656037) // FNV-1a
	for _, c := range key {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h = (h ^ h>>32) * 0x9e3779b97f4a7c15 >> 32 // its low bits are not even enough
	return h%p.names == 0, h%(p.names*p.blocks) == 0
}

// typeKey begins the keys of a type in a space.
func typeKey(space byte, typ string) []byte {
	return append(append([]byte{space}, typ...), 0)
}

// gramKey begins the keys of the groups of a type that have a gram.
func gramKey(typ string, gram uint16) []byte {
	return binary.BigEndian.AppendUint16(typeKey(spaceGram, typ), gram)
}

// appendNameKey appends a name's key.
func appendNameKey(dst []byte, folded, id string) []byte {
	return append(append(append(append(dst, folded...), 0), id...), 0)
}

// packedName is a name in a block.
type packedName struct{ folded, id, name []byte }

func (n *packedName) appendKey(dst []byte) []byte {
	return append(append(append(append(dst, n.folded...), 0), n.id...), 0)
}

// A nameBlock is a block as it is kept: how many names it has and how long the
// first two of its parts are, then the folded names and the ids, each ended by a
// zero byte, and the names, each after its length.
type nameBlock struct {
	n                  int
	folded, ids, names []byte
}

func parseNameBlock(b []byte) (nameBlock, error) {
	var head [3]uint64
	for i := range head {
		n, k := binary.Uvarint(b)
		if k <= 0 {
			return nameBlock{}, errRow
		}
		head[i], b = n, b[k:]
	}
	n, f, i := head[0], head[1], head[2]
	if n > uint64(len(b)) || f > uint64(len(b)) || i > uint64(len(b))-f {
		return nameBlock{}, errRow
	}
	return nameBlock{int(n), b[:f], b[f : f+i], b[f+i:]}, nil
}

// appendNames appends the names of a block, which are valid as long as that is.
func (b *nameBlock) appendNames(dst []packedName) ([]packedName, error) {
	folded, ids, names := b.folded, b.ids, b.names
	dst = slices.Grow(dst, b.n)
	for range b.n {
		var n packedName
		var ok, okID bool
		n.folded, folded, ok = cut(folded)
		n.id, ids, okID = cut(ids)
		size, k := binary.Uvarint(names)
		if !ok || !okID || k <= 0 || size > uint64(len(names)-k) {
			return dst, errRow
		}
		n.name, names = names[k:k+int(size)], names[k+int(size):]
		dst = append(dst, n)
	}
	return dst, nil
}

// appendMatches appends the places of the names whose folded form has a text.
func (b *nameBlock) appendMatches(dst []int, text []byte) []int {
	at, rest := 0, b.folded
	for {
		i := bytes.Index(rest, text)
		if i < 0 {
			return dst
		}
		at += bytes.Count(rest[:i], []byte{0})
		dst = append(dst, at)
		end := bytes.IndexByte(rest[i:], 0)
		if end < 0 {
			return dst
		}
		at, rest = at+1, rest[i+end+1:]
	}
}

// A blockWriter makes blocks.
type blockWriter struct {
	n                  int
	folded, ids, names []byte
}

func (w *blockWriter) add(n *packedName) {
	w.n++
	w.folded = append(append(w.folded, n.folded...), 0)
	w.ids = append(append(w.ids, n.id...), 0)
	w.names = append(binary.AppendUvarint(w.names, uint64(len(n.name))), n.name...)
}

func (w *blockWriter) reset() {
	w.n, w.folded, w.ids, w.names = 0, w.folded[:0], w.ids[:0], w.names[:0]
}

// block returns the block; it is the caller's.
func (w *blockWriter) block() []byte {
	b := make([]byte, 0, 3*binary.MaxVarintLen32+len(w.folded)+len(w.ids)+len(w.names))
	b = binary.AppendUvarint(b, uint64(w.n))
	b = binary.AppendUvarint(b, uint64(len(w.folded)))
	b = binary.AppendUvarint(b, uint64(len(w.ids)))
	return append(append(append(b, w.folded...), w.ids...), w.names...)
}

// The anchors of a group's blocks are kept each as how many bytes it shares with
// the one before, how many others it has, and these.

func appendAnchors(dst []byte, anchors [][]byte) []byte {
	var last []byte
	for _, a := range anchors {
		same := 0
		for same < min(len(last), len(a)) && last[same] == a[same] {
			same++
		}
		dst = binary.AppendUvarint(binary.AppendUvarint(dst, uint64(same)), uint64(len(a)-same))
		dst = append(dst, a[same:]...)
		last = a
	}
	return dst
}

func parseAnchors(b []byte) (anchors [][]byte, err error) {
	var all []byte
	var ends []int
	last := 0
	for len(b) > 0 {
		same, k := binary.Uvarint(b)
		if k <= 0 || same > uint64(len(all)-last) {
			return nil, errRow
		}
		b = b[k:]
		n, k := binary.Uvarint(b)
		if k <= 0 || n > uint64(len(b)-k) {
			return nil, errRow
		}
		from := len(all)
		all = append(append(all, all[last:last+int(same)]...), b[k:k+int(n)]...)
		ends, last, b = append(ends, len(all)), from, b[k+int(n):]
	}
	if ends == nil {
		return nil, errRow
	}
	anchors, last = make([][]byte, len(ends)), 0
	for i, end := range ends {
		anchors[i], last = all[last:end:end], end
	}
	return anchors, nil
}

// countAnchors returns how many anchors there are.
func countAnchors(b []byte) (n int, err error) {
	for ; len(b) > 0; n++ {
		_, k := binary.Uvarint(b)
		if k <= 0 {
			return 0, errRow
		}
		size, m := binary.Uvarint(b[k:])
		if m <= 0 || size > uint64(len(b)-k-m) {
			return 0, errRow
		}
		b = b[k+m+int(size):]
	}
	return n, nil
}

// gramSet is a set of grams.
type gramSet [1 << gramBits / 64]uint64

func (s *gramSet) add(gram uint16) { s[gram/64] |= 1 << (gram % 64) }

// without calls fn for each gram of the set that other has not, until fn returns an error.
func (s *gramSet) without(other *gramSet, fn func(gram uint16) error) error {
	for i, word := range s {
		for word &^= other[i]; word != 0; word &= word - 1 {
			if err := fn(uint16(i*64 + bits.TrailingZeros64(word))); err != nil {
				return err
			}
		}
	}
	return nil
}

// addAll adds the grams of folded texts that zero bytes end or separate.
func (s *gramSet) addAll(folded []byte) {
	for i := 2; i < len(folded); i++ {
		a, b, c := folded[i-2], folded[i-1], folded[i]
		switch {
		case c == 0:
			i += 2 // the next text's first gram ends three bytes on
		case a != 0 && b != 0:
			s.add(gram(a, b, c))
		}
	}
}

func gram(a, b, c byte) uint16 {
	return uint16((uint32(a)<<16 | uint32(b)<<8 | uint32(c)) * 2654435761 >> (32 - gramBits))
}

// A bitmap is a set of a group's blocks by their place. It has no zero bytes at
// its end.
type bitmap []byte

func (m bitmap) has(i int) bool { return i/8 < len(m) && m[i/8]&(1<<(i%8)) != 0 }

func (m *bitmap) set(i int) {
	for len(*m) <= i/8 {
		*m = append(*m, 0)
	}
	(*m)[i/8] |= 1 << (i % 8)
}

func (m *bitmap) clear(i int) {
	if i/8 < len(*m) {
		(*m)[i/8] &^= 1 << (i % 8)
	}
	*m = bytes.TrimRight(*m, "\x00")
}

// and keeps what is in both.
func (m *bitmap) and(o bitmap) {
	*m = (*m)[:min(len(*m), len(o))]
	for i := range *m {
		(*m)[i] &= o[i]
	}
	*m = bytes.TrimRight(*m, "\x00")
}
