package graph

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ParseDate reads an EDTF text: ISO 8601-2:2019's profile of the Library of
// Congress (https://www.loc.gov/standards/datetime/), levels 0 and 1. That is
// years, months and days; date-times; intervals, whose ends may be unknown
// ("2018/") or open ("2018/.."); "?", "~" and "%" at an end of a date; digits
// left open ("201X", "2018-XX"); seasons 21 to 24; years with a sign or with
// "Y" and more than four digits. The calendar is the proleptic Gregorian one.
//
// Forms of level 2 are refused, but that an end of an interval may have digits
// left open. Beyond the profile it may also be a date-time.
//
// A date-time without an offset is taken for UTC. A season covers its three
// months in the northern hemisphere, winter (24) those from December of its year.
func ParseDate(edtf string) (Date, error) {
	if edtf == "" {
		return Date{}, dateError(edtf, "it is empty")
	}
	from, to, interval := strings.Cut(edtf, "/")
	if !interval {
		p, err := parsePoint(edtf)
		if err != nil {
			return Date{}, dateError(edtf, err.Error())
		}
		return Date{EDTF: edtf, Earliest: p.from, Latest: p.to, Precision: p.precision, Doubtful: p.doubtful}, nil
	}
	d := Date{EDTF: edtf, Earliest: NoInstant, Latest: NoInstant, Precision: Interval}
	bounded := false
	for i, end := range []string{from, to} {
		if end == "" || end == ".." {
			continue
		}
		p, err := parsePoint(end)
		if err != nil {
			return Date{}, dateError(edtf, err.Error())
		}
		bounded = true
		d.Doubtful = d.Doubtful || p.doubtful
		if i == 0 {
			d.Earliest = p.from
		} else {
			d.Latest = p.to
		}
	}
	switch {
	case !bounded:
		return Date{}, dateError(edtf, "an interval has at least one date")
	case d.Earliest != NoInstant && d.Latest != NoInstant && d.Earliest >= d.Latest:
		return Date{}, dateError(edtf, "the interval ends before it begins")
	}
	return d, nil
}

func dateError(edtf, why string) error {
	const most = 40
	if len(edtf) > most {
		edtf = edtf[:most] + "…"
	}
	return fmt.Errorf("%q is not an EDTF date: %s; valid are 2018, 2018-06, 2018-06-12, 2018-06-12/2018-06-20, ../2018, 2018~, 2018-09?", edtf, why)
}

// point is one end of an interval, or a date that is none.
type point struct {
	from, to  Instant
	precision Precision
	doubtful  bool
}

func parsePoint(s string) (point, error) {
	if strings.Contains(s, "T") {
		return parseDateTime(s)
	}
	var p point
	if last := s[len(s)-1]; last == '?' || last == '~' || last == '%' {
		p.doubtful = true
		s = s[:len(s)-1]
	}
	negative := strings.HasPrefix(s, "-")
	parts := strings.Split(strings.TrimPrefix(s, "-"), "-")
	if strings.HasPrefix(parts[0], "Y") || strings.HasPrefix(s, "Y") {
		return parseLongYear(s, p)
	}
	if len(parts) > 3 || len(parts[0]) != 4 {
		return p, fmt.Errorf("a year has four digits")
	}
	year, open, err := digits(parts[0], 4)
	if err != nil {
		return p, err
	}
	if open > 0 && open < 3 && len(parts) == 1 {
		return openYear(year, open, negative, p)
	}
	if open > 0 {
		return p, fmt.Errorf("only the last one or two digits of a year may be X, and nothing may follow")
	}
	if negative {
		if year = -year; year == 0 {
			return p, fmt.Errorf("there is no year -0000")
		}
	}
	switch {
	case len(parts) == 1:
		return yearSpan(year, 1, Year, p)
	case parts[1] == "XX" && (len(parts) == 2 || parts[2] == "XX"):
		return yearSpan(year, 1, Year, p) // some month, or some day, of the year
	}
	month, open, err := digits(parts[1], 2)
	if err != nil || open > 0 {
		return p, fmt.Errorf("month %q is neither two digits nor XX", parts[1])
	}
	if month >= 21 && month <= 24 && len(parts) == 2 {
		first := int64(month-21)*3 + 3 // spring begins in March, winter in December
		p.from, p.to, p.precision = monthStart(year, first), monthStart(year, first+3), Season
		return p, nil
	}
	if month < 1 || month > 12 {
		return p, fmt.Errorf("there is no month %s", parts[1])
	}
	if len(parts) == 2 || parts[2] == "XX" {
		p.from, p.to, p.precision = monthStart(year, month), monthStart(year, month+1), Month
		return p, nil
	}
	day, open, err := digits(parts[2], 2)
	if err != nil || open > 0 {
		return p, fmt.Errorf("day %q is neither two digits nor XX", parts[2])
	}
	p.from = dayStart(year, month, day)
	if day < 1 || p.from >= monthStart(year, month+1) {
		return p, fmt.Errorf("there is no day %s in that month", parts[2])
	}
	p.to, p.precision = p.from+secondsADay, Day
	return p, nil
}

// digits reads exactly n digits, of which the last may be X; open counts those.
func digits(s string, n int) (value int64, open int, err error) {
	if len(s) != n {
		return 0, 0, fmt.Errorf("%q does not have %d digits", s, n)
	}
	for _, c := range []byte(s) {
		switch {
		case c == 'X':
			open++
			c = '0'
		case open > 0:
			return 0, 0, fmt.Errorf("after X in %q there are digits", s)
		case c < '0' || c > '9':
			return 0, 0, fmt.Errorf("%q is not a digit", rune(c))
		}
		value = value*10 + int64(c-'0')
	}
	return value, open, nil
}

// openYear is a decade ("201X") or a century ("20XX") of years.
func openYear(year int64, open int, negative bool, p point) (point, error) {
	span, precision := int64(10), Decade
	if open == 2 {
		span, precision = 100, Century
	}
	if negative {
		year = -(year + span - 1)
	}
	return yearSpan(year, span, precision, p)
}

func yearSpan(year, years int64, precision Precision, p point) (point, error) {
	p.from, p.to, p.precision = monthStart(year, 1), monthStart(year+years, 1), precision
	return p, nil
}

// maxYear keeps every moment of a year well within an Instant.
const maxYear = 200_000_000_000

// parseLongYear reads "Y170000002" and "Y-17000": more than four digits.
func parseLongYear(s string, p point) (point, error) {
	year, err := strconv.ParseInt(strings.TrimPrefix(s, "Y"), 10, 64)
	if err != nil || s[0] != 'Y' || s[1] == '+' || len(strings.TrimLeft(s, "Y-")) <= 4 || year > maxYear || year < -maxYear {
		return p, fmt.Errorf("after Y stands a year of 5 to 12 digits")
	}
	return yearSpan(year, 1, Year, p)
}

func parseDateTime(s string) (point, error) {
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05Z07"} {
		// time.Parse also takes a fraction, and an hour of one digit
		if t, err := time.Parse(layout, s); err == nil && !strings.ContainsAny(s, ".,") && s[len("2006-01-02T15")] == ':' {
			at := Instant(t.Unix())
			return point{from: at, to: at + 1, precision: Second}, nil
		}
	}
	return point{}, fmt.Errorf("a date-time is written 2018-06-12T09:00:00Z")
}

const secondsADay = 24 * 60 * 60

// monthStart is the first moment of a month; months beyond 12 run into the
// years that follow.
func monthStart(year, month int64) Instant { return dayStart(year, month, 1) }

// dayStart counts the days of the proleptic Gregorian calendar, in eras of
// 400 years that begin in March, so that the leap day comes last.
func dayStart(year, month, day int64) Instant {
	year += (month - 1) / 12
	month = (month-1)%12 + 1
	if month <= 2 {
		year--
		month += 12
	}
	era := year / 400
	if year < 0 {
		era = (year - 399) / 400
	}
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	days := era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468
	return Instant(days * secondsADay)
}

// civil is the inverse of dayStart, for whole days since 1970.
func civil(days int64) (year, month, day int64) {
	days += 719468
	era := days / 146097
	if days < 0 {
		era = (days - 146096) / 146097
	}
	d := days - era*146097
	yearOfEra := (d - d/1460 + d/36524 - d/146096) / 365
	dayOfYear := d - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	month, year = m+3, yearOfEra+era*400
	if month > 12 {
		month, year = month-12, year+1
	}
	return year, month, day
}

// Civil returns the calendar date and the second of the day of a moment.
func (i Instant) Civil() (year, month, day, second int64) {
	days, second := int64(i)/secondsADay, int64(i)%secondsADay
	if second < 0 {
		days, second = days-1, second+secondsADay
	}
	year, month, day = civil(days)
	return year, month, day, second
}

// String writes the moment as RFC 3339 has it; years beyond four digits have
// a sign and as many digits as they need. NoInstant is the empty text.
func (i Instant) String() string { return string(i.Append(nil)) }

// Append appends what String returns.
func (i Instant) Append(b []byte) []byte {
	if i == NoInstant {
		return b
	}
	y, m, d, s := i.Civil()
	switch {
	case y > 9999:
		b = append(b, '+')
	case y < 0:
		b, y = append(b, '-'), -y
	}
	b = appendPadded(b, y, 4)
	for _, part := range [...]struct {
		before byte
		value  int64
	}{{'-', m}, {'-', d}, {'T', s / 3600}, {':', s / 60 % 60}, {':', s % 60}} {
		b = appendPadded(append(b, part.before), part.value, 2)
	}
	return append(b, 'Z')
}

// appendPadded appends a number that is not negative with zeros before it, to
// so many digits at least.
func appendPadded(b []byte, n int64, digits int) []byte {
	for floor := int64(1); digits > 1; digits-- {
		if floor *= 10; n < floor {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, n, 10)
}

// ParseDay reads a calendar day, "2018-07-31", and returns its first moment.
// See [EndOfDay] for the first moment after it.
func ParseDay(s string) (Instant, error) {
	const layout = "2006-01-02"
	if len(s) != len(layout) {
		return 0, fmt.Errorf("%q is not a day such as 2018-07-31", s)
	}
	p, err := parsePoint(s)
	if err != nil || p.precision != Day || p.doubtful {
		return 0, fmt.Errorf("%q is not a day such as 2018-07-31", s)
	}
	return p.from, nil
}

// EndOfDay returns the first moment after the day that begins at day.
func EndOfDay(day Instant) Instant { return day + secondsADay }
