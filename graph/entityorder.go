package graph

import (
	"bytes"
	"cmp"
	"encoding/binary"
)

// An EntityOrder is a total order of entities. Equal keys are ordered by id. In
// a descending order the ids descend too.
type EntityOrder struct {
	By EntityKey
	// Property, of the kind that [Vocabulary.PropertyKinds] gives it, is what
	// ByProperty orders by; where it is not single-valued a list fails with
	// [ErrOrder]. Entities that have no value of the kind come last either
	// way, by name and then id, ascending.
	Property string
	Kind     ValueKind
	Desc     bool
}

// An EntityKey is what entities are ordered by.
type EntityKey uint8

// The keys.
const (
	ByName     EntityKey = iota // folded, see [Fold]
	ByID                        // alone
	ByProperty                  // as [ValueKind.SortKey] has it
	ByClaims                    // the number of claims that are not retracted, implied ones too
)

// The orders that every list of entities has.
var (
	NameAsc      = EntityOrder{}
	NameDesc     = EntityOrder{Desc: true}
	EntityIDAsc  = EntityOrder{By: ByID}
	EntityIDDesc = EntityOrder{By: ByID, Desc: true}
)

// An EntityCursor is an entity's place in an order. It survives writes: it need
// not be the place of an entity that still exists.
type EntityCursor struct {
	Key    string // the folded name, or a sort key; empty in the orders by id
	Absent bool   // it has no value: after all that have one, and Key is its folded name
	ID     ID
}

// CursorOf returns an entity's place. The orders by name and id read its head,
// those by property its properties, and ByClaims how many claims it has.
func (o EntityOrder) CursorOf(e *Entity, claims int64) EntityCursor {
	switch o.By {
	case ByID:
		return EntityCursor{ID: e.ID}
	case ByProperty:
		for _, p := range e.Properties {
			if p.Name != o.Property {
				continue
			}
			if key, ok := o.Kind.SortKey(p.Value); ok {
				return EntityCursor{Key: key, ID: e.ID}
			}
		}
		return EntityCursor{Key: Fold(e.Name), Absent: true, ID: e.ID}
	case ByClaims:
		return EntityCursor{Key: sortedBytes(uint64(claims)), ID: e.ID}
	}
	return EntityCursor{Key: Fold(e.Name), ID: e.ID}
}

// Compare orders two places: negative where a comes first.
func (o EntityOrder) Compare(a, b EntityCursor) int {
	if a.Absent != b.Absent {
		if a.Absent {
			return 1
		}
		return -1
	}
	c := cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.ID, b.ID))
	if o.Desc && !a.Absent {
		return -c
	}
	return c
}

// tag is what the cursors of an order begin with.
func (o EntityOrder) tag() []byte {
	b := []byte{'e', byte(o.By) << 1}
	if o.Desc {
		b[1]++
	}
	if o.By == ByProperty {
		b = append(append(b, o.Property...), 0)
	}
	return b
}

// Encode returns the opaque text of a place in this order.
func (o EntityOrder) Encode(c EntityCursor) string {
	b := o.tag()
	if o.By == ByProperty {
		b = append(b, 0)
		if c.Absent {
			b[len(b)-1] = 1
		}
	}
	b = binary.AppendUvarint(b, uint64(len(c.Key)))
	return cursorEncoding.EncodeToString(append(append(b, c.Key...), c.ID...))
}

// Decode reads what Encode wrote; the error is [ErrCursor].
func (o EntityOrder) Decode(s string) (EntityCursor, error) {
	b, err := cursorEncoding.DecodeString(s)
	if err != nil {
		return EntityCursor{}, ErrCursor
	}
	b, ok := bytes.CutPrefix(b, o.tag())
	if !ok {
		return EntityCursor{}, ErrCursor
	}
	var c EntityCursor
	if o.By == ByProperty {
		if len(b) == 0 || b[0] > 1 {
			return EntityCursor{}, ErrCursor
		}
		c.Absent, b = b[0] == 1, b[1:]
	}
	n, k := binary.Uvarint(b)
	if k <= 0 || n >= uint64(len(b)-k) {
		return EntityCursor{}, ErrCursor
	}
	rest := b[k:]
	c.Key, c.ID = string(rest[:n]), ID(rest[n:])
	if want := o.Kind.KeyLen(); o.By == ByProperty && !c.Absent && want != 0 && len(c.Key) != want {
		return EntityCursor{}, ErrCursor
	}
	return c, nil
}
