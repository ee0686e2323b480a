package embedded

import (
	"bytes"
	"encoding/binary"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A measure is what claims are ordered by beside their date: when they were
// recorded, or their confidence. It is the byte after spaceMeasure and
// spaceCommon.
type measure byte

const (
	measureRecorded   measure = 'r'
	measureConfidence measure = 'c'
)

// Claims are listed by their measures, so that a page in their order is read from
// where it begins. A value that very many claims have is common, and its claims
// are left out: they are found in the lists by date, which are in the order of the
// page then. So an import, whose claims mostly were recorded at one moment and
// have no confidence, does not pay for it.
//
// What is common is noted under spaceCommon, with the newest and the oldest date
// of its claims. Only a load finds that a value is, and it stays so: a claim that
// comes later is left out as well and the dates are widened, and what is listed
// already is passed over. That the note is there, and how wide it is, does not
// follow from the claims: the same claims may have come in another way.

// A measured is the value of a claim's measure.
type measured struct {
	measure measure
	absent  bool  // there is none, as of confidence
	at      int64 // the greater come first
}

// measuresOf returns a claim's measures.
func measuresOf(c *graph.Claim) [2]measured {
	recorded, confidence := graph.RecordedDesc.CursorOf(c), graph.ConfidenceDesc.CursorOf(c)
	return [...]measured{{measure: measureRecorded, at: recorded.Key}, {measure: measureConfidence, absent: confidence.Absent, at: confidence.Key}}
}

// index numbers measures, as measuresOf has them.
func (m measure) index() int {
	if m == measureRecorded {
		return 0
	}
	return 1
}

// of returns the value of a measure that a claim has.
func (m measure) of(c *graph.Claim) measured { return measuresOf(c)[m.index()] }

// measureOf returns the measure that an order is by.
func measureOf(o graph.ClaimOrder) (m measure, ok bool) {
	switch o {
	case graph.RecordedDesc, graph.RecordedAsc:
		return measureRecorded, true
	case graph.ConfidenceDesc, graph.ConfidenceAsc:
		return measureConfidence, true
	}
	return 0, false
}

// appendKey appends what the keys of a value begin with in a space.
func (v measured) appendKey(dst []byte, space byte) []byte {
	return appendDateKey(append(dst, space, byte(v.measure)), v.at, v.absent)
}

// valueLen returns how long MEASURE VALUE is at the beginning of a key without
// its space, or 0 where it is damaged.
func valueLen(rest []byte) int {
	switch {
	case len(rest) >= 2 && rest[1] == undated:
		return 2
	case len(rest) >= 10 && rest[1] == dated:
		return 10
	}
	return 0
}

// parseMeasured reads MEASURE VALUE.
func parseMeasured(b []byte) (v measured, ok bool) {
	if n := valueLen(b); n == 0 || n != len(b) {
		return v, false
	}
	v.measure = measure(b[0])
	v.at, v.absent = parseDateKey(b[1:])
	return v, v.measure == measureRecorded || v.measure == measureConfidence
}

// A span is where the claims of a common value lie in the lists by date: DATE of
// the newest and of the oldest, both included.
type span struct{ newest, oldest []byte }

// widen takes a date in, and reports whether it lay outside.
func (s *span) widen(date []byte) (wider bool) {
	if s.newest == nil || bytes.Compare(date, s.newest) < 0 {
		s.newest, wider = append(s.newest[:0], date...), true
	}
	if s.oldest == nil || bytes.Compare(date, s.oldest) > 0 {
		s.oldest, wider = append(s.oldest[:0], date...), true
	}
	return wider
}

func (s *span) has(date []byte) bool {
	return bytes.Compare(s.newest, date) <= 0 && bytes.Compare(date, s.oldest) <= 0
}

// append writes the value of a key of spaceCommon.
func (s *span) append(dst []byte) []byte { return append(append(dst, s.newest...), s.oldest...) }

func parseSpan(b []byte) (s span, ok bool) {
	n := dateLen(b)
	if n == 0 || dateLen(b[n:]) != len(b)-n {
		return s, false
	}
	return span{newest: bytes.Clone(b[:n]), oldest: bytes.Clone(b[n:])}, true
}

// dateLen returns how long DATE is at the beginning of b, or 0 where it is damaged.
func dateLen(b []byte) int {
	switch {
	case len(b) >= 1 && b[0] == undated:
		return 1
	case len(b) >= 9 && b[0] == dated:
		return 9
	}
	return 0
}

// parseDateKey is the inverse of appendDateKey.
func parseDateKey(b []byte) (at int64, absent bool) {
	if b[0] == undated {
		return 0, true
	}
	return int64(^binary.BigEndian.Uint64(b[1:]) ^ 1<<63), false
}

// readSpan returns the span of a value, whose MEASURE VALUE is given; ok is false
// where it is not common.
func readSpan(r pebble.Reader, value []byte) (s span, ok bool, err error) {
	ok, err = get(r, append([]byte{spaceCommon}, value...), func(b []byte) error {
		var whole bool
		if s, whole = parseSpan(b); !whole {
			return errRow
		}
		return nil
	})
	return s, ok, err
}

// readSpans reads the spans of all common values, by MEASURE VALUE. Those that do
// not read back are left out.
func readSpans(r pebble.Reader) (map[string]span, error) {
	spans := map[string]span{}
	err := scan(r, []byte{spaceCommon}, func(k, b []byte) (bool, error) {
		_, ok := parseMeasured(k[1:])
		if s, whole := parseSpan(b); ok && whole {
			spans[string(k[1:])] = s
		}
		return true, nil
	})
	return spans, err
}

// leftOut reports whether a key of spaceMeasure may be missing: its value is
// common, and what is noted of it tells where the claim is.
func leftOut(common map[string]span, key []byte) bool {
	n := 1 + valueLen(key[1:])
	s, ok := common[string(key[1:n])]
	return ok && s.has(key[n:len(key)-claimKeyLen])
}
