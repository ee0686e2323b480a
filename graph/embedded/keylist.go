package embedded

import (
	"bytes"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A keyList is a list of entities that has a key for each: by name, by a
// property's values or by id. Each counts as a row.
type keyList struct {
	r      *entityReader
	it     *pebble.Iterator
	prefix []byte
	down   bool
}

// seek implements [entityList].
func (l *keyList) seek(first []byte) (bool, error) {
	switch {
	case first != nil && l.down:
		return l.found(l.it.SeekLT(append(bytes.Clone(l.prefix), first...)))
	case first != nil:
		return l.found(l.it.SeekGE(append(append(bytes.Clone(l.prefix), first...), 0))) // rests end in a zero byte: this is the next
	case l.down:
		return l.found(l.it.Last())
	}
	return l.found(l.it.First())
}

// next implements [entityList].
func (l *keyList) next() (bool, error) {
	if l.down {
		return l.found(l.it.Prev())
	}
	return l.found(l.it.Next())
}

func (l *keyList) found(ok bool) (bool, error) {
	if !ok {
		return false, l.it.Error()
	}
	return true, l.r.b.row()
}

// rest implements [entityList].
func (l *keyList) rest() []byte { return l.it.Key()[len(l.prefix):] }

func (l *keyList) close() { _ = closeIter(l.r.s.r, l.it) } // its error has been read

// head implements [entityList].
func (l *keyList) head() (*graph.Entity, error) {
	rest := l.rest()
	switch l.prefix[0] {
	case spaceEntity:
		record, err := l.it.ValueAndErr()
		if err != nil {
			return nil, err
		}
		e, err := decodeRecord(graph.ID(rest[:len(rest)-1]), record, graph.Head)
		if err != nil || l.r.types != nil && !slices.Contains(l.r.types, e.Type) {
			return nil, err
		}
		return e, nil
	case spaceRank:
		if len(rest) < rankLen+2 {
			return nil, errRow
		}
		return readEntity(l.r.s.r, graph.ID(rest[rankLen:len(rest)-1]), graph.Head)
	case spaceProperty:
		_, id, ok := cutSortKey(l.r.q.Order.Kind, rest)
		if !ok {
			return nil, errRow
		}
		return readEntity(l.r.s.r, id, graph.Head)
	}
	_, id, ok := cut(rest)
	if !ok || len(id) == 0 {
		return nil, errRow
	}
	value, err := l.it.ValueAndErr()
	if err != nil {
		return nil, err
	}
	f := fields{s: string(value)}
	e := &graph.Entity{ID: graph.ID(id[:len(id)-1]), Type: f.text()}
	e.Name = f.s[f.pos:]
	if l.r.types != nil && !slices.Contains(l.r.types, e.Type) {
		return nil, nil
	}
	return e, nil
}
