package embedded

import "entente/graph"

const (
	dayLen     = len("2006-01-02")
	daySeconds = 24 * 60 * 60
	dayEpoch   = 719_468 // 1970-01-01 in days since 0000-03-01
)

// isDay reports whether all of a date follows from its text, a plain day.
func isDay(d graph.Date) bool {
	day, ok := dayOf(d.EDTF)
	return ok && day == d
}

// dayOf returns the date of a text like 2006-01-02; ok is false for others. It
// does not look whether the month has that day.
func dayOf(s string) (d graph.Date, ok bool) {
	if len(s) != dayLen || s[4] != '-' || s[7] != '-' {
		return d, false
	}
	number := func(digits string) (n int64) {
		for _, c := range []byte(digits) {
			if c < '0' || c > '9' {
				return -1
			}
			n = n*10 + int64(c-'0')
		}
		return n
	}
	year, month, day := number(s[:4]), number(s[5:7]), number(s[8:])
	if year < 0 || month < 1 || month > 12 || day < 1 || day > 31 {
		return d, false
	}
	at := startOf(year, month, day)
	return graph.Date{EDTF: s, Earliest: at, Latest: at + daySeconds, Precision: graph.Day}, true
}

// startOf returns when a day of the proleptic Gregorian calendar begins. A month
// 13 is the January after.
func startOf(year, month, day int64) graph.Instant {
	// Days since 0000-03-01, so that a leap day ends its year.
	if month <= 2 {
		year, month = year-1, month+12
	}
	days := 365*year + floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400) + (153*(month-3)+2)/5 + day - 1
	return graph.Instant(days-dayEpoch) * daySeconds
}

// dayAt is the inverse of startOf, for any instant of the day.
func dayAt(at graph.Instant) (year, month, day int64) {
	days := floorDiv(int64(at), daySeconds) + dayEpoch
	era := floorDiv(days, 146_097) // of 400 years
	days -= era * 146_097
	year = (days - days/1460 + days/36_524 - days/146_096) / 365
	days -= 365*year + year/4 - year/100
	month = (5*days + 2) / 153
	day = days - (153*month+2)/5 + 1
	year += 400 * era
	if month += 3; month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

func floorDiv(a, b int64) int64 {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

// The years of plain dates, and the length of their longest text.
var (
	plainSince = startOf(0, 1, 1)
	plainUntil = startOf(10_000, 1, 1)
)

const plainLen = len("2006-01-02T15:04:05Z")

// plainDate returns the date that is a year, month, day or second of UTC and
// begins at an instant, and so follows from these. It is the zero Date for other
// precisions, and outside the years 0 to 9999.
func plainDate(p graph.Precision, at graph.Instant) graph.Date {
	var buf [plainLen]byte
	text := appendPlainDate(buf[:0], p, at)
	return plainDateOf(string(text), p, at)
}

// plainDateOf is plainDate where there is its text, from appendPlainDate.
func plainDateOf(text string, p graph.Precision, at graph.Instant) graph.Date {
	if text == "" {
		return graph.Date{}
	}
	d := graph.Date{EDTF: text, Earliest: at, Precision: p}
	switch year, month, _ := dayAt(at); p {
	case graph.Year:
		d.Latest = startOf(year+1, 1, 1)
	case graph.Month:
		d.Latest = startOf(year, month+1, 1)
	case graph.Day:
		d.Latest = at + daySeconds
	default:
		d.Latest = at + 1
	}
	return d
}

// appendPlainDate appends the text of a plain date; none where there is none.
func appendPlainDate(dst []byte, p graph.Precision, at graph.Instant) []byte {
	if plainFlag(p) == 0 || at < plainSince || at >= plainUntil {
		return dst
	}
	pair := func(n int64) { dst = append(dst, '0'+byte(n/10), '0'+byte(n%10)) }
	year, month, day := dayAt(at)
	pair(year / 100)
	pair(year % 100)
	if p == graph.Year {
		return dst
	}
	dst = append(dst, '-')
	pair(month)
	if p == graph.Month {
		return dst
	}
	dst = append(dst, '-')
	pair(day)
	if p == graph.Day {
		return dst
	}
	second := int64(at) - floorDiv(int64(at), daySeconds)*daySeconds
	dst = append(dst, 'T')
	pair(second / 3600)
	dst = append(dst, ':')
	pair(second / 60 % 60)
	dst = append(dst, ':')
	pair(second % 60)
	return append(dst, 'Z')
}

// plainFlag returns the flag of a row whose date is plain; 0 for a precision
// that plain dates do not have.
func plainFlag(p graph.Precision) uint64 {
	switch p {
	case graph.Year:
		return rowYear
	case graph.Month:
		return rowMonth
	case graph.Day:
		return rowDay
	case graph.Second:
		return rowSecond
	}
	return 0
}

// plainPrecision is the inverse of plainFlag, for all flags of a row.
func plainPrecision(flags uint64) graph.Precision {
	switch {
	case flags&rowDay != 0:
		return graph.Day
	case flags&rowSecond != 0:
		return graph.Second
	case flags&rowYear != 0:
		return graph.Year
	case flags&rowMonth != 0:
		return graph.Month
	}
	return graph.NoPrecision
}
