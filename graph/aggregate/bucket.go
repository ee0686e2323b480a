package aggregate

import (
	"fmt"
	"strings"

	"entente/graph"
)

// bucket returns the year, month or day in which a date begins, counted from
// some beginning; ok is false where the date does not tell.
func bucket(key Key, d graph.Date) (n int64, ok bool) {
	if d.IsZero() || d.Earliest == graph.NoInstant {
		return 0, false
	}
	precision := d.Precision
	if precision == graph.Interval {
		start, _, _ := strings.Cut(d.EDTF, "/")
		p, err := graph.ParseDate(start)
		if err != nil {
			return 0, false // it has a beginning, so it parses; but a store may hold what it likes
		}
		precision = p.Precision
	}
	switch precision {
	case graph.Day, graph.Second:
	case graph.Month:
		if key == Day {
			return 0, false
		}
	case graph.Year, graph.Season:
		if key != Year {
			return 0, false
		}
	default:
		return 0, false
	}
	year, month, _, second := d.Earliest.Civil()
	switch key {
	case Year:
		return year, true
	case Month:
		return year*12 + month - 1, true
	}
	return int64(d.Earliest) - second, true
}

// bucketText writes what bucket counted.
func bucketText(key Key, n int64) string {
	switch key {
	case Year:
		return yearText(n)
	case Month:
		year, month := n/12, n%12
		if month < 0 {
			year, month = year-1, month+12
		}
		return fmt.Sprintf("%s-%02d", yearText(year), month+1)
	}
	year, month, day, _ := graph.Instant(n).Civil()
	return fmt.Sprintf("%s-%02d-%02d", yearText(year), month, day)
}

func yearText(year int64) string {
	switch {
	case year > 9999:
		return fmt.Sprintf("+%d", year)
	case year < 0:
		return fmt.Sprintf("-%04d", -year)
	}
	return fmt.Sprintf("%04d", year)
}
