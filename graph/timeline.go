package graph

import "slices"

// A Span is a stretch of a timeline: so many claims begin in [From, To).
type Span struct {
	From, To Instant
	Count    int64
}

// Spans counts moments by equal steps of the calendar: days, months, years, or
// tens, hundreds, … of years, the least step of which most are enough to reach
// over [from, to). They follow each other without gaps, the empty ones
// included. Where from or to is NoInstant, the moments decide; one outside
// counts in the first or the last span. There are none where there is nothing
// to reach over or most is below 1.
func Spans(moments []Instant, from, to Instant, most int) []Span {
	if most < 1 || (from == NoInstant || to == NoInstant) && len(moments) == 0 {
		return nil
	}
	if from == NoInstant {
		from = slices.Min(moments)
	}
	if to == NoInstant {
		to = slices.Max(moments) + 1
	}
	if from >= to {
		return nil
	}
	step := calendarStep(0)
	for step.of(to-1)-step.of(from) >= int64(most) {
		step = step.next()
	}
	first, last := step.of(from), step.of(to-1)
	spans := make([]Span, last-first+1)
	for i := range spans {
		spans[i].From, spans[i].To = step.start(first+int64(i)), step.start(first+int64(i)+1)
	}
	for _, m := range moments {
		spans[min(max(step.of(m), first), last)-first].Count++
	}
	return spans
}

// A calendarStep is a number of months, or 0 for a day.
type calendarStep int64

func (s calendarStep) next() calendarStep {
	switch s {
	case 0:
		return 1
	case 1:
		return 12
	}
	return s * 10
}

// of numbers the step that a moment is in.
func (s calendarStep) of(m Instant) int64 {
	if s == 0 {
		return floorDiv(int64(m), secondsADay)
	}
	year, month, _, _ := m.Civil()
	return floorDiv(year*12+month-1, int64(s))
}

// start returns the first moment of a step.
func (s calendarStep) start(n int64) Instant {
	if s == 0 {
		return Instant(n * secondsADay)
	}
	months := n * int64(s)
	year := floorDiv(months, 12)
	return monthStart(year, months-year*12+1)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
