package embedded

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// Entities of a type are listed by how many claims they have. A write reads the
// counters of those whose claims or type it changes, and moves them in the list.

// rankKey is an entity's key in the list of a type.
func rankKey(dst []byte, typ string, claims int64, id []byte) []byte {
	dst = append(append(append(dst, spaceRank), typ...), 0)
	return append(append(binary.BigEndian.AppendUint64(dst, uint64(claims)), id...), 0)
}

// rankLen is how long the number of claims is in a key.
const rankLen = 8

// A rankChange is what a write does to an entity.
type rankChange struct {
	claims int64 // that it has more
	typed  bool  // it comes, goes or changes its type, as the following say
	was    typeState
	is     typeState
}

// A typeState is whether an entity is there, and its type.
type typeState struct {
	exists bool
	typ    string
}

func typeStateOf(e *graph.Entity) typeState {
	if e == nil {
		return typeState{}
	}
	return typeState{true, e.Type}
}

func appendTypeState(dst []byte, s typeState) []byte {
	if !s.exists {
		return append(dst, 0)
	}
	return appendText(append(dst, 1), s.typ)
}

func (f *fields) typeState() typeState {
	if f.byte() == 0 {
		return typeState{}
	}
	return typeState{true, f.text()}
}

// follow takes in another change that comes after.
func (c *rankChange) follow(was, is typeState) {
	if !c.typed {
		c.typed, c.was = true, was
	}
	c.is = is
}

// A ranker moves entities in the lists.
type ranker struct {
	// r has what was stored before the changes, but for records, which may have
	// changed where a change tells types; nil where nothing was.
	r        pebble.Reader
	to       putter
	old, now []byte // scratch
}

// move makes a change of an entity.
func (k *ranker) move(id []byte, c *rankChange) error {
	var before int64
	if k.r != nil {
		if !c.typed {
			e, err := readEntity(k.r, graph.ID(id), graph.Head)
			if err != nil {
				return err
			}
			c.follow(typeStateOf(e), typeStateOf(e))
		}
		if !c.was.exists && !c.is.exists {
			return nil
		}
		var err error
		if before, err = claimsOf(k.r, graph.ID(id)); err != nil {
			return err
		}
	}
	k.old, k.now = rankKey(k.old[:0], c.was.typ, before, id), rankKey(k.now[:0], c.is.typ, before+c.claims, id)
	if c.was.exists && c.is.exists && bytes.Equal(k.old, k.now) {
		return nil
	}
	var err error
	if c.was.exists {
		err = k.to.del(k.old)
	}
	if c.is.exists {
		err = errors.Join(err, k.to.put(k.now, nil))
	}
	return err
}

// claimsOf returns how many claims an entity has that are not retracted, implied
// ones too.
func claimsOf(r pebble.Reader, id graph.ID) (n int64, err error) {
	add := func(kind byte, sign int64) error {
		return scan(r, append(append([]byte{spaceCount, kind}, id...), 0), func(_, v []byte) (bool, error) {
			m, err := decodeCount(v)
			n += sign * m
			return true, err
		})
	}
	return n, errors.Join(add(countEnd, 1), add(countSelf, -1))
}

// putRanks moves the entities whose claims or type a batch changes.
func (c *change) putRanks() error {
	for key, n := range c.counters {
		if key[0] != spaceCount || key[1] != countEnd && key[1] != countSelf {
			continue
		}
		id, _, _ := cut([]byte(key[2:]))
		if key[1] == countSelf {
			n = -n
		}
		c.rankOf(id).claims += n
	}
	ranks := ranker{r: c.b, to: c}
	for id, change := range c.ranks {
		if err := ranks.move([]byte(id), change); err != nil {
			return err
		}
	}
	return nil
}

func (c *change) rankOf(id []byte) *rankChange {
	change := c.ranks[string(id)]
	if change == nil {
		change = &rankChange{}
		c.ranks[string(id)] = change
	}
	return change
}

// typed implements sink.
func (c *change) typed(id graph.ID, was, is *graph.Entity) error {
	c.rankOf([]byte(id)).follow(typeStateOf(was), typeStateOf(is))
	return nil
}

// typed implements sink.
func (k *keySorter) typed(id graph.ID, was, is *graph.Entity) error {
	k.scratch = append(append(k.scratch[:0], id...), 0)
	n := len(k.scratch)
	k.scratch = appendTypeState(appendTypeState(k.scratch, typeStateOf(was)), typeStateOf(is))
	return k.ranked.add(opSet, k.scratch[:n], k.scratch[n:])
}

// rank moves the entities whose claims or types the load changes. The lists of
// claims have been counted before.
func (k *keySorter) rank() error {
	k.ranked.attach(k.entityCounts)
	ranks := ranker{r: k.base, to: k}
	var id []byte
	var c rankChange
	finish := func() error {
		if len(id) == 0 {
			return nil
		}
		return ranks.move(id[:len(id)-1], &c)
	}
	err := k.ranked.sorted(func(e entry) error {
		if !bytes.Equal(e.key, id) {
			if err := finish(); err != nil {
				return err
			}
			id, c = append(id[:0], e.key...), rankChange{}
		}
		if e.op == opAdd {
			n, err := decodeCount(e.value)
			c.claims += n
			return err
		}
		f := fields{s: string(e.value)}
		c.follow(f.typeState(), f.typeState())
		if f.bad {
			return errRow
		}
		return nil
	})
	return errors.Join(err, finish())
}
