package embedded

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
	"sync"
)

// A sortRun is entries in memory: buf has key and value of each, at where.
type sortRun struct {
	buf []byte
	at  []entryAt
}

// entryAt is where an entry stands in the buffer, and the first eight bytes of
// its key; while it is sorted, eight later ones.
type entryAt struct {
	first      uint64
	off        uint32 // of the key; the value follows it
	klen, vlen uint32
	op         op
}

// add appends an entry.
func (r *sortRun) add(o op, key, value []byte) {
	off := len(r.buf)
	r.buf = append(append(r.buf, key...), value...)
	r.at = append(r.at, entryAt{first: firstBytes(key), off: uint32(off), klen: uint32(len(key)), vlen: uint32(len(value)), op: o})
}

func (r *sortRun) entry(a *entryAt) entry {
	k := a.off + a.klen
	return entry{op: a.op, key: r.buf[a.off:k:k], value: r.buf[k : k+a.vlen]}
}

// firstBytes returns the first eight bytes of a key as a number that sorts as
// they do; zero bytes take the place of those that a shorter key lacks.
func firstBytes(key []byte) uint64 {
	if len(key) >= 8 {
		return binary.BigEndian.Uint64(key)
	}
	var b [8]byte
	copy(b[:], key)
	return binary.BigEndian.Uint64(b[:])
}

// sort sorts by key and then by the order of addition.
func (r *sortRun) sort() { r.sortFrom(r.at, 0) }

// fewEntries are sorted by comparing them.
const fewEntries = 24

// sortFrom sorts entries whose keys agree before depth, and of which first has
// the eight bytes from there. It is a radix sort in place ("American flag",
// McIlroy, Bostic and McIlroy 1993): it moves numbers that lie together, and does
// not look at keys all over memory until eight bytes of them agree.
func (r *sortRun) sortFrom(at []entryAt, depth uint32) {
	for len(at) > fewEntries {
		var differ uint64 // bits that are not the same in all
		for i := range at {
			differ |= at[i].first ^ at[0].first
		}
		if differ != 0 {
			r.sortByte(at, depth, (63-bits.LeadingZeros64(differ))&^7)
			return
		}
		depth += 8
		for i := range at {
			if at[i].klen < depth { // a key ends here: the zero bytes at its end are not in it
				r.sortWhole(at)
				return
			}
		}
		for i := range at {
			a := &at[i]
			a.first = firstBytes(r.buf[a.off+depth : a.off+a.klen])
		}
	}
	r.sortFew(at, depth)
}

// sortByte is sortFrom where the byte of first at shift is the first in which
// entries differ.
func (r *sortRun) sortByte(at []entryAt, depth uint32, shift int) {
	var count [256]uint32
	for i := range at {
		count[byte(at[i].first>>shift)]++
	}
	var next, end [256]uint32 // of each byte's entries: where the next goes, and where they end
	sum := uint32(0)
	for b, n := range count {
		next[b] = sum
		sum += n
		end[b] = sum
	}
	for b := range next {
		for next[b] < end[b] {
			x := at[next[b]]
			for to := byte(x.first >> shift); int(to) != b; to = byte(x.first >> shift) {
				x, at[next[to]] = at[next[to]], x
				next[to]++
			}
			at[next[b]] = x
			next[b]++
		}
	}
	for b, n := range count {
		if n > 1 {
			r.sortFrom(at[end[b]-n:end[b]], depth)
		}
	}
}

// sortFew sorts entries whose keys agree before depth, by insertion.
func (r *sortRun) sortFew(at []entryAt, depth uint32) {
	for i := 1; i < len(at); i++ {
		x := at[i]
		j := i
		for ; j > 0 && r.before(&x, &at[j-1], depth); j-- {
			at[j] = at[j-1]
		}
		at[j] = x
	}
}

// before compares two entries whose keys agree before depth.
func (r *sortRun) before(a, b *entryAt, depth uint32) bool {
	if a.first != b.first {
		return a.first < b.first
	}
	i, j := min(depth, a.klen), min(depth, b.klen)
	if c := bytes.Compare(r.buf[a.off+i:a.off+a.klen], r.buf[b.off+j:b.off+b.klen]); c != 0 {
		return c < 0
	}
	return a.off < b.off
}

// sortWhole sorts entries by their whole keys.
func (r *sortRun) sortWhole(at []entryAt) {
	slices.SortFunc(at, func(a, b entryAt) int {
		if c := bytes.Compare(r.buf[a.off:a.off+a.klen], r.buf[b.off:b.off+b.klen]); c != 0 {
			return c
		}
		return cmp.Compare(a.off, b.off)
	})
}

// A runPool keeps the memory of runs that have been written, for sorters that
// work side by side or one after another: memory that is new to the process
// costs more than to sort what is put there.
type runPool struct {
	mu      sync.Mutex // guards what follows
	free    []sortRun
	dropped bool
}

// get returns an empty run that has room for limit bytes, and not far more, or
// the zero run.
func (p *runPool) get(limit int) sortRun {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, run := range p.free {
		if cap(run.buf) >= limit && cap(run.buf) <= 2*limit {
			p.free = slices.Delete(p.free, i, i+1)
			return sortRun{run.buf[:0], run.at[:0]}
		}
	}
	return sortRun{}
}

// drop forgets all memory, and what is put there from now on.
func (p *runPool) drop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free, p.dropped = nil, true
}

func (p *runPool) put(run sortRun) {
	if cap(run.buf) == 0 {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.dropped {
		p.free = append(p.free, run)
	}
}
