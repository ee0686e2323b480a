package graph

import (
	"cmp"
	"encoding/base64"
	"encoding/binary"
	"math"
)

// A ClaimOrder is a total order of claims. Claims without a date (or of unknown
// bounds), or without a confidence, come last either way.
//
// Of equal dates ids rise. Of those that were recorded at one moment, or have one
// confidence, the newest date comes first and none last, and then ids rise, where
// the order is descending; where it ascends, that is turned around.
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
	// Date has the seconds of the date, and Undated whether there is none, in the
	// orders by RecordedAt and confidence.
	Date    int64
	Undated bool
	ID      ID
}

// byMeasure reports whether an order is by RecordedAt or confidence.
func (o ClaimOrder) byMeasure() bool {
	switch o {
	case RecordedDesc, RecordedAsc, ConfidenceDesc, ConfidenceAsc:
		return true
	}
	return false
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
	if o.byMeasure() {
		if at, ok := c.Date.SortKey(); ok {
			cur.Date = int64(at)
		} else {
			cur.Undated = true
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
	if c != 0 {
		return c
	}
	if o.byMeasure() {
		c = compareDates(a, b)
	}
	c = cmp.Or(c, cmp.Compare(a.ID, b.ID))
	if o == ClaimIDDesc || o == RecordedAsc || o == ConfidenceAsc {
		c = -c
	}
	return c
}

// compareDates orders dates of cursors: the newest first and none last.
func compareDates(a, b ClaimCursor) int {
	switch {
	case a.Undated != b.Undated && a.Undated:
		return 1
	case a.Undated != b.Undated:
		return -1
	}
	return cmp.Compare(b.Date, a.Date)
}

var cursorEncoding = base64.RawURLEncoding

// Flags of an encoded cursor.
const (
	cursorAbsent  = 1 << iota
	cursorDated   // a second number follows, the date
	cursorUndated // which there is none of
)

// Encode returns the opaque text of a place in this order.
func (o ClaimOrder) Encode(c ClaimCursor) string {
	b := []byte{'c', byte(o), 0}
	if c.Absent {
		b[2] |= cursorAbsent
	}
	b = binary.AppendVarint(b, c.Key)
	if o.byMeasure() {
		b[2] |= cursorDated
		if c.Undated {
			b[2] |= cursorUndated
		}
		b = binary.AppendVarint(b, c.Date)
	}
	return cursorEncoding.EncodeToString(append(b, c.ID...))
}

// Decode reads what Encode wrote; the error is [ErrCursor].
func (o ClaimOrder) Decode(s string) (ClaimCursor, error) {
	b, err := cursorEncoding.DecodeString(s)
	if err != nil || len(b) < 4 || b[0] != 'c' || b[1] != byte(o) {
		return ClaimCursor{}, ErrCursor
	}
	flags, rest := b[2], b[3:]
	most := byte(cursorAbsent)
	if o.byMeasure() {
		most |= cursorDated | cursorUndated
	}
	if flags&^most != 0 || o.byMeasure() != (flags&cursorDated != 0) {
		return ClaimCursor{}, ErrCursor
	}
	number := func() (v int64) {
		v, n := binary.Varint(rest)
		if n <= 0 {
			err = ErrCursor
			return 0
		}
		rest = rest[n:]
		return v
	}
	cur := ClaimCursor{Key: number(), Absent: flags&cursorAbsent != 0, Undated: flags&cursorUndated != 0}
	if o.byMeasure() {
		cur.Date = number()
	}
	if err != nil || len(rest) == 0 {
		return ClaimCursor{}, ErrCursor
	}
	cur.ID = ID(rest)
	return cur, nil
}
