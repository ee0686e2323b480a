package graph

import "math"

// An Instant is a moment in UTC, in whole seconds since 1970-01-01T00:00:00Z.
// It reaches years that time.Time cannot print.
type Instant int64

// NoInstant is a bound that is unknown or open.
const NoInstant Instant = math.MinInt64

// Precision is the unit in which a date is told.
type Precision uint8

// The precisions. Interval is a date with two ends.
const (
	NoPrecision Precision = iota
	Century
	Decade
	Year
	Season
	Month
	Day
	Second
	Interval
)

// PrecisionWords are the words of the precisions, by value.
var PrecisionWords = []string{"none", "century", "decade", "year", "season", "month", "day", "second", "interval"}

func (p Precision) String() string { return word(PrecisionWords, int(p)) }

// A Date is a time as far as it is known: an EDTF text (ISO 8601-2:2019,
// profile levels 0 and 1) and what follows from it. The zero Date is no date.
type Date struct {
	EDTF string
	// Earliest is the first moment that the date allows, Latest the first
	// moment after it: [Earliest, Latest). Each is NoInstant where the text
	// leaves it unknown or open.
	Earliest, Latest Instant
	Precision        Precision
	// Doubtful is set where any part is uncertain (?), approximate (~) or both (%).
	Doubtful bool
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d.EDTF == "" }

// SortKey orders claims in time: Earliest, or where that is unknown the last
// second before Latest; ok is false for a date without either bound and for no date.
func (d Date) SortKey() (at Instant, ok bool) {
	switch {
	case d.EDTF == "":
		return 0, false
	case d.Earliest != NoInstant:
		return d.Earliest, true
	case d.Latest != NoInstant:
		return d.Latest - 1, true
	}
	return 0, false
}
