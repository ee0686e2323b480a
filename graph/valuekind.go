package graph

import (
	"encoding/binary"
	"math"
	"strconv"
	"time"
)

// A ValueKind is how the values of a property compare.
type ValueKind uint8

// The kinds. Words and IRIs are texts.
const (
	TextValue    ValueKind = iota
	NumberValue            // xsd:integer and xsd:double, as a float64
	BooleanValue           // false before true
	DateValue              // EDTF, in the order of [Date.SortKey]
	TimeValue              // xsd:dateTime, by the microsecond; UTC where no offset is given
)

// SortKeyText is how many bytes of a folded text are compared.
const SortKeyText = 64

// SortKey returns the place of a value among others of its kind, as bytes that
// compare as the values do: of a text the first [SortKeyText] bytes of its fold
// (see [Fold]), which have no zero byte; of the others [ValueKind.KeyLen] bytes.
// ok is false for a text that is no value of the kind.
func (k ValueKind) SortKey(value string) (key string, ok bool) {
	switch k {
	case NumberValue:
		n, err := strconv.ParseFloat(value, 64)
		if err != nil || math.IsNaN(n) {
			return "", false
		}
		bits := math.Float64bits(n + 0) // -0 is 0
		if bits>>63 != 0 {
			bits = ^bits
		} else {
			bits |= 1 << 63
		}
		return sortedBytes(bits), true
	case BooleanValue:
		switch value {
		case "true", "1":
			return "\x01", true
		case "false", "0":
			return "\x00", true
		}
		return "", false
	case DateValue:
		d, err := ParseDate(value)
		if err != nil {
			return "", false
		}
		at, ok := d.SortKey()
		return InstantKey(at), ok
	case TimeValue:
		t, ok := ParseTime(value)
		return sortedBytes(uint64(t.UnixMicro()) ^ 1<<63), ok
	}
	key = Fold(value)
	return key[:min(len(key), SortKeyText)], true
}

// KeyLen is the length of the kind's sort keys; 0 for texts, whose length varies.
func (k ValueKind) KeyLen() int {
	switch k {
	case TextValue:
		return 0
	case BooleanValue:
		return 1
	}
	return 8
}

// InstantKey is the sort key of dates that begin at a moment.
func InstantKey(at Instant) string { return sortedBytes(uint64(at) ^ 1<<63) }

func sortedBytes(n uint64) string { return string(binary.BigEndian.AppendUint64(nil, n)) }

// ParseTime reads an xsd:dateTime; one without an offset is in UTC.
func ParseTime(s string) (t time.Time, ok bool) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t, err = time.Parse("2006-01-02T15:04:05", s)
	}
	return t, err == nil
}
