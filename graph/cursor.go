package graph

import (
	"cmp"
	"encoding/base64"
	"encoding/binary"
	"math"
)

// A ClaimOrder is a total order of claims. Equal keys are ordered by id,
// ascending. Claims without a date (or of unknown bounds), or without a
// confidence, come last either way.
type ClaimOrder uint8

// The orders of claims. The default is newest first.
const (
	DateDesc ClaimOrder = iota
	DateAsc
	RecordedDesc
	RecordedAsc
	ClaimIDAsc
	ClaimIDDesc
	ConfidenceDesc
	ConfidenceAsc
)

// A ClaimCursor is a claim's place in an order. It survives writes: it need
// not be the place of a claim that still exists.
type ClaimCursor struct {
	Key    int64 // seconds of the date, microseconds of RecordedAt, or bits of the confidence
	Absent bool  // no date or confidence: after all that have one
	ID     ID
}

// CursorOf returns a claim's place.
func (o ClaimOrder) CursorOf(c *Claim) ClaimCursor {
	cur := ClaimCursor{ID: c.ID}
	switch o {
	case DateDesc, DateAsc:
		at, ok := c.Date.SortKey()
		cur.Key, cur.Absent = int64(at), !ok
	case RecordedDesc, RecordedAsc:
		cur.Key = c.RecordedAt.UnixMicro()
	case ConfidenceDesc, ConfidenceAsc:
		if cur.Absent = c.Confidence < 0; !cur.Absent {
			cur.Key = int64(math.Float64bits(c.Confidence + 0)) // -0 is 0; floats above sort as their bits
		}
	}
	return cur
}

// Compare orders two places: negative where a comes first.
func (o ClaimOrder) Compare(a, b ClaimCursor) int {
	if a.Absent != b.Absent {
		if a.Absent {
			return 1
		}
		return -1
	}
	c := cmp.Compare(a.Key, b.Key)
	if o == DateDesc || o == RecordedDesc || o == ConfidenceDesc {
		c = -c
	}
	if c == 0 {
		if c = cmp.Compare(a.ID, b.ID); o == ClaimIDDesc {
			c = -c
		}
	}
	return c
}

var cursorEncoding = base64.RawURLEncoding

// Encode returns the opaque text of a place in this order.
func (o ClaimOrder) Encode(c ClaimCursor) string {
	b := []byte{'c', byte(o), 0}
	if c.Absent {
		b[2] = 1
	}
	b = binary.AppendVarint(b, c.Key)
	return cursorEncoding.EncodeToString(append(b, c.ID...))
}

// Decode reads what Encode wrote; the error is [ErrCursor].
func (o ClaimOrder) Decode(s string) (ClaimCursor, error) {
	b, err := cursorEncoding.DecodeString(s)
	if err != nil || len(b) < 4 || b[0] != 'c' || b[1] != byte(o) || b[2] > 1 {
		return ClaimCursor{}, ErrCursor
	}
	key, n := binary.Varint(b[3:])
	if n <= 0 || 3+n == len(b) {
		return ClaimCursor{}, ErrCursor
	}
	return ClaimCursor{Key: key, Absent: b[2] == 1, ID: ID(b[3+n:])}, nil
}
