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
	// Days since 0000-03-01 of the proleptic Gregorian calendar, in which a
	// leap day ends its year.
	if month <= 2 {
		year, month = year-1, month+12
	}
	days := 365*year + floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400) + (153*(month-3)+2)/5 + day - 1
	at := graph.Instant(days-dayEpoch) * daySeconds
	return graph.Date{EDTF: s, Earliest: at, Latest: at + daySeconds, Precision: graph.Day}, true
}

// appendDay is the inverse of dayOf: it appends the text of the day that begins
// at an instant, of the years 0 to 9999.
func appendDay(dst []byte, at graph.Instant) []byte {
	// The steps of dayOf backwards: years and months that begin in March.
	days := floorDiv(int64(at), daySeconds) + dayEpoch
	era := floorDiv(days, 146_097) // of 400 years
	days -= era * 146_097
	year := (days - days/1460 + days/36_524 - days/146_096) / 365
	days -= 365*year + year/4 - year/100
	month := (5*days + 2) / 153
	days -= (153*month + 2) / 5
	year += 400 * era
	if month += 3; month > 12 {
		year, month = year+1, month-12
	}
	digits := func(n int64) [2]byte { return [2]byte{'0' + byte(n/10), '0' + byte(n%10)} }
	century, rest, m, d := digits(year/100), digits(year%100), digits(month), digits(days+1)
	return append(dst, century[0], century[1], rest[0], rest[1], '-', m[0], m[1], '-', d[0], d[1])
}

// keySaysDay reports whether the text of a day follows from when it begins,
// which is all that a key says. Of what dayOf takes, only days that no month has
// do not.
func keySaysDay(d graph.Date) bool {
	var text [dayLen]byte
	return string(appendDay(text[:0], d.Earliest)) == d.EDTF
}

func floorDiv(a, b int64) int64 {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}
