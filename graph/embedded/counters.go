package embedded

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// Counters, by the byte after spaceCount. They are kept by merging: a write
// adds to them without reading them. One that is 0 counts as absent.
const (
	countEnd      = 'e' // ID SIDE RELATION: an entity's claims, implied ones too, retracted ones not
	countSelf     = 's' // ID SIDE RELATION: those of them about the entity itself, on side out
	countLive     = 'v' // all such claims
	countLiveRel  = 'w' // RELATION: all such claims of it
	countClaims   = 'c' // stored claims, retracted ones too, implied ones not
	countRelation = 'r' // RELATION: such claims of it
	countDataset  = 'd' // DATASET: such claims of it
	countQuads    = 'q' // bare quads
	countQuadData = 'g' // DATASET: its bare quads
	countRelQuads = 'l' // bare quads of which each would be an implied claim
	countPending  = 'p' // bare quads of claims' nodes
	countEntities = 'n' // entities
	countOfType   = 't' // TYPE: its entities
	countTexts    = 'f' // FIELD: texts of a field that is searched, see [search.Document.Lengths]
	countWords    = 'i' // FIELD: their words
	counterMerger = "entente.add.v1"
	counterSize   = 8 // bytes
)

func countKey(kind byte, name string) []byte {
	return append(append(make([]byte, 0, 2+len(name)), spaceCount, kind), name...)
}

// countEndKey returns the key of one of an entity's counters, or for the empty
// relation what all of a side begin with.
func countEndKey(id graph.ID, side byte, relation string) []byte {
	return endCountKey(countEnd, id, side, relation)
}

func endCountKey(kind byte, id graph.ID, side byte, relation string) []byte {
	b := append(append(append(make([]byte, 0, 4+len(id)+len(relation)), spaceCount, kind), id...), 0)
	return append(append(b, side), relation...)
}

// An entity's counter of kind countEnd is that of a list: of the keys of
// spaceEnd that begin with ID SIDE RELATION and a zero byte. Counters and lists
// lie in the same order.

// counterList returns what the keys of a counter's list begin with.
func counterList(counter []byte) []byte {
	return append(append([]byte{spaceEnd}, counter[2:]...), 0)
}

// appendListCounter is the inverse of counterList.
func appendListCounter(dst, list []byte) []byte {
	return append(append(dst, spaceCount, countEnd), list[1:len(list)-1]...)
}

// listOf returns what the keys of a key's list begin with.
func listOf(key []byte) []byte {
	id := bytes.IndexByte(key, 0) + 1
	return key[:id+bytes.IndexByte(key[id:], 0)+1]
}

// merger adds 64-bit integers.
var merger = &pebble.Merger{
	Name: counterMerger,
	Merge: func(_, value []byte) (pebble.ValueMerger, error) {
		m := new(sum)
		return m, m.add(value)
	},
}

type sum struct {
	n      int64
	result [counterSize]byte // lies here so that a key that is merged costs one allocation
}

func (s *sum) add(value []byte) error {
	n, err := decodeCount(value)
	s.n += n
	return err
}

// MergeNewer implements [pebble.ValueMerger]; the order of additions is no matter.
func (s *sum) MergeNewer(value []byte) error { return s.add(value) }

// MergeOlder implements [pebble.ValueMerger].
func (s *sum) MergeOlder(value []byte) error { return s.add(value) }

// Finish implements [pebble.ValueMerger].
func (s *sum) Finish(bool) ([]byte, io.Closer, error) {
	binary.BigEndian.PutUint64(s.result[:], uint64(s.n))
	return s.result[:], nil, nil
}

func encodeCount(n int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) }

func decodeCount(b []byte) (int64, error) {
	if len(b) != counterSize {
		return 0, fmt.Errorf("counter of %d bytes: %w", len(b), errRow)
	}
	return int64(binary.BigEndian.Uint64(b)), nil
}

// count reads a counter.
func count(r pebble.Reader, key []byte) (int64, error) {
	var n int64
	_, err := get(r, key, func(v []byte) (err error) {
		n, err = decodeCount(v)
		return err
	})
	return n, err
}

// get calls fn with the value of a key, where there is one. The value is valid
// only during the call.
func get(r pebble.Reader, key []byte, fn func(value []byte) error) (found bool, err error) {
	v, closer, err := r.Get(key)
	if err == pebble.ErrNotFound {
		return false, nil
	} else if err != nil {
		return false, err
	}
	if fn != nil {
		err = fn(v)
	}
	if cerr := closer.Close(); err == nil {
		err = cerr
	}
	return true, err
}

// scan calls fn for each key that begins with prefix, in order, until fn
// returns false or an error. Key and value are valid only during the call.
func scan(r pebble.Reader, prefix []byte, fn func(key, value []byte) (bool, error)) error {
	it, err := r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return err
	}
	for ok := it.First(); ok; ok = it.Next() {
		v, err := it.ValueAndErr()
		if err == nil {
			ok, err = fn(it.Key(), v)
		}
		if err != nil || !ok {
			_ = closeIter(r, it)
			return err
		}
	}
	return closeIter(r, it)
}

// scanRange calls fn with what follows the prefix in each key of a list, in
// order, until fn returns false or an error.
func scanRange(r pebble.Reader, b entityBounds, fn func(rest []byte) (bool, error)) error {
	upper := after(b.prefix)
	if b.high != nil {
		upper = append(bytes.Clone(b.prefix), b.high...)
	}
	lower := append(bytes.Clone(b.prefix), b.low...)
	if bytes.Compare(lower, upper) >= 0 {
		return nil
	}
	it, err := r.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
	if err != nil {
		return err
	}
	for ok := it.First(); ok; ok = it.Next() {
		if ok, err = fn(it.Key()[len(b.prefix):]); err != nil || !ok {
			_ = it.Close()
			return err
		}
	}
	return it.Close()
}

// has reports whether a key is there.
func has(r pebble.Reader, key []byte) (bool, error) { return get(r, key, nil) }
