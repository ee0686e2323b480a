// Package idtable keeps what is known of millions of ids in little memory.
package idtable

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/maphash"
)

// A Table gives ids small numbers. It takes an id's bytes and about twenty more,
// of which the garbage collector follows none: a map with strings as keys takes
// several times that, and an object for each. The zero Table is empty and ready
// to use. It is for one goroutine.
type Table struct {
	seed maphash.Seed
	// slots is an open-addressing hash table. A slot is 0 for none, or else
	// tagBits of the id's hash above the place of its entry plus one. Tags only
	// save looking: each hit is held against the id itself.
	slots []uint64
	// chunks hold the entries: number (four bytes, little-endian), length of id
	// (varint), id. The place of one is its chunk's index, and chunkBits of its
	// offset.
	chunks [][]byte
	n      int
}

const (
	tagBits   = 24
	placeBits = 64 - tagBits
	chunkBits = 16
	chunkSize = 1 << chunkBits
)

// Len returns how many ids there are. A nil table has none.
func (t *Table) Len() int {
	if t == nil {
		return 0
	}
	return t.n
}

// Get returns an id's number.
func (t *Table) Get(id string) (n uint32, ok bool) {
	if t.Len() == 0 {
		return 0, false
	}
	slot, entry := t.find(id, maphash.String(t.seed, id))
	if t.slots[slot] == 0 {
		return 0, false
	}
	return binary.LittleEndian.Uint32(entry), true
}

// Has reports whether there is an id.
func (t *Table) Has(id string) bool {
	_, ok := t.Get(id)
	return ok
}

// Set gives an id a number, in the place of one that it had.
func (t *Table) Set(id string, n uint32) {
	if t.n >= len(t.slots)/4*3 {
		t.grow()
	}
	hash := maphash.String(t.seed, id)
	slot, entry := t.find(id, hash)
	if t.slots[slot] != 0 {
		binary.LittleEndian.PutUint32(entry, n)
		return
	}
	t.slots[slot] = hash>>placeBits<<placeBits | t.append(id, n) + 1
	t.n++
}

// Add adds an id, with the number 0 unless it has one, and reports whether it
// is new.
func (t *Table) Add(id string) bool {
	if t.Has(id) {
		return false
	}
	t.Set(id, 0)
	return true
}

// MarshalBinary implements [encoding.BinaryMarshaler].
func (t *Table) MarshalBinary() ([]byte, error) { return bytes.Join(t.chunks, nil), nil }

// UnmarshalBinary implements [encoding.BinaryUnmarshaler]: the table becomes what
// the marshalled one was.
func (t *Table) UnmarshalBinary(data []byte) error {
	t.Clear()
	for len(data) > 0 {
		if len(data) < 5 {
			return errDamaged
		}
		size, k := binary.Uvarint(data[4:])
		if k <= 0 || size > uint64(len(data)-4-k) {
			return errDamaged
		}
		id, rest := cut(data)
		t.Set(string(id), binary.LittleEndian.Uint32(data))
		data = rest
	}
	return nil
}

var errDamaged = errors.New("a table of ids is damaged")

// Clear removes all ids.
func (t *Table) Clear() { *t = Table{} }

// find returns the slot of an id and its entry, or the slot where it belongs.
func (t *Table) find(id string, hash uint64) (slot int, entry []byte) {
	mask := len(t.slots) - 1
	for slot = int(hash) & mask; ; slot = (slot + 1) & mask {
		s := t.slots[slot]
		if s == 0 {
			return slot, nil
		}
		if s>>placeBits != hash>>placeBits {
			continue
		}
		place := s<<tagBits>>tagBits - 1
		entry = t.chunks[place>>chunkBits][place&(chunkSize-1):]
		if have, _ := cut(entry); string(have) == id {
			return slot, entry
		}
	}
}

// cut returns the id of the entry that b begins with, and what follows it.
func cut(b []byte) (id, rest []byte) {
	size, k := binary.Uvarint(b[4:])
	id = b[4+k:]
	return id[:size], id[size:]
}

// append appends an entry and returns its place. One that is larger than a chunk
// has one to itself.
func (t *Table) append(id string, n uint32) (place uint64) {
	size := 4 + binary.MaxVarintLen64 + len(id)
	last := len(t.chunks) - 1
	if last < 0 || len(t.chunks[last])+size > chunkSize {
		t.chunks = append(t.chunks, make([]byte, 0, max(chunkSize, size)))
		last++
	}
	c := t.chunks[last]
	place = uint64(last)<<chunkBits | uint64(len(c))
	c = binary.AppendUvarint(binary.LittleEndian.AppendUint32(c, n), uint64(len(id)))
	t.chunks[last] = append(c, id...)
	return place
}

// grow doubles the slots. It reads the ids in the order in which they lie.
func (t *Table) grow() {
	if t.slots == nil {
		t.seed = maphash.MakeSeed()
	}
	t.slots = make([]uint64, max(16, 2*len(t.slots)))
	mask := len(t.slots) - 1
	for i, c := range t.chunks {
		for rest := c; len(rest) > 0; {
			place := uint64(i)<<chunkBits | uint64(len(c)-len(rest))
			var id []byte
			id, rest = cut(rest)
			hash := maphash.Bytes(t.seed, id)
			slot := int(hash) & mask
			for t.slots[slot] != 0 {
				slot = (slot + 1) & mask
			}
			t.slots[slot] = hash>>placeBits<<placeBits | place + 1
		}
	}
}
