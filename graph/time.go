package graph

// A Certainty tells whether a claim's date puts it before a day's end.
type Certainty uint8

// The certainties. Excluded claims are not in an answer at all.
const (
	Excluded Certainty = iota
	Possible
	Certain
)

// CertaintyAsOf tells whether a claim's matter had happened, or was holding,
// by until: the first moment after the day that is asked about.
//
// Something within a date is Certain once the date is over and Possible once
// it has begun; something throughout a date holds only while the date lasts.
// An undated claim is Possible, and so, at most, is one whose date is doubtful.
func CertaintyAsOf(d Date, kind DateKind, until Instant) Certainty {
	if d.IsZero() {
		return Possible
	}
	var c Certainty
	switch kind {
	case Throughout:
		switch {
		case d.Earliest != NoInstant && d.Earliest >= until, d.Latest != NoInstant && d.Latest < until:
			return Excluded
		case d.Earliest != NoInstant && d.Latest != NoInstant:
			c = Certain
		default:
			c = Possible
		}
	default:
		switch {
		case d.Latest != NoInstant && d.Latest <= until:
			c = Certain
		case d.Earliest == NoInstant || d.Earliest < until:
			c = Possible
		default:
			return Excluded
		}
	}
	if d.Doubtful {
		return Possible
	}
	return c
}
