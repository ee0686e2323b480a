package graph

import (
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct {
		edtf, earliest, latest string
		precision              Precision
		doubtful               bool
	}{
		{"2018", "2018-01-01T00:00:00Z", "2019-01-01T00:00:00Z", Year, false},
		{"2018-06", "2018-06-01T00:00:00Z", "2018-07-01T00:00:00Z", Month, false},
		{"2018-12", "2018-12-01T00:00:00Z", "2019-01-01T00:00:00Z", Month, false},
		{"2018-06-12", "2018-06-12T00:00:00Z", "2018-06-13T00:00:00Z", Day, false},
		{"2020-02-29", "2020-02-29T00:00:00Z", "2020-03-01T00:00:00Z", Day, false},
		{"1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", Second, false},
		{"1985-04-12T23:20:30-04:00", "1985-04-13T03:20:30Z", "1985-04-13T03:20:31Z", Second, false},
		{"1985-04-12T23:20:30+04", "1985-04-12T19:20:30Z", "1985-04-12T19:20:31Z", Second, false},
		{"2018-06-12/2018-06-20", "2018-06-12T00:00:00Z", "2018-06-21T00:00:00Z", Interval, false},
		{"1964/2008", "1964-01-01T00:00:00Z", "2009-01-01T00:00:00Z", Interval, false},
		{"../2018", "", "2019-01-01T00:00:00Z", Interval, false},
		{"/2018-10-05", "", "2018-10-06T00:00:00Z", Interval, false},
		{"2018-10-05/..", "2018-10-05T00:00:00Z", "", Interval, false},
		{"2018-07/", "2018-07-01T00:00:00Z", "", Interval, false},
		{"2018~", "2018-01-01T00:00:00Z", "2019-01-01T00:00:00Z", Year, true},
		{"2018-09?", "2018-09-01T00:00:00Z", "2018-10-01T00:00:00Z", Month, true},
		{"2018-06-12%", "2018-06-12T00:00:00Z", "2018-06-13T00:00:00Z", Day, true},
		{"1984~/2004-06", "1984-01-01T00:00:00Z", "2004-07-01T00:00:00Z", Interval, true},
		{"201X", "2010-01-01T00:00:00Z", "2020-01-01T00:00:00Z", Decade, false},
		{"20XX", "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z", Century, false},
		{"2018-XX", "2018-01-01T00:00:00Z", "2019-01-01T00:00:00Z", Year, false},
		{"2018-06-XX", "2018-06-01T00:00:00Z", "2018-07-01T00:00:00Z", Month, false},
		{"2018-XX-XX", "2018-01-01T00:00:00Z", "2019-01-01T00:00:00Z", Year, false},
		{"2001-21", "2001-03-01T00:00:00Z", "2001-06-01T00:00:00Z", Season, false},
		{"2001-24", "2001-12-01T00:00:00Z", "2002-03-01T00:00:00Z", Season, false},
		{"-0044-03-15", "-0044-03-15T00:00:00Z", "-0044-03-16T00:00:00Z", Day, false},
		{"0000", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Year, false},
		{"Y170000002", "+170000002-01-01T00:00:00Z", "+170000003-01-01T00:00:00Z", Year, false},
		{"Y-170000002", "-170000002-01-01T00:00:00Z", "-170000001-01-01T00:00:00Z", Year, false},
	} {
		d, err := ParseDate(c.edtf)
		if err != nil {
			t.Errorf("%s: %v", c.edtf, err)
			continue
		}
		if d.EDTF != c.edtf || d.Earliest.String() != c.earliest || d.Latest.String() != c.latest || d.Precision != c.precision || d.Doubtful != c.doubtful {
			t.Errorf("%s: got [%v, %v) %v doubtful %t", c.edtf, d.Earliest, d.Latest, d.Precision, d.Doubtful)
		}
	}
}

func TestParseDate_refuses(t *testing.T) {
	for _, s := range []string{
		"", " ", "18", "2018-13", "2018-00", "2018-6", "2018-02-30", "2019-02-29", "2018-06-31", "2018-06-00", "2018-06-12-01",
		"06/12/2018", "2018/06", "2018//2019", "/", "..", "../..", "2019/2018", "2018-06-12T25:00:00Z", "2018-06-12T10:00:00.5Z",
		"Y2018", "Y", "Y+20180", "Y99999999999999999999", "2X18", "XXXX", "20X8", "20XX-06", "2018-XX-12", "2018-25", "June 2018", "2018??", "-", "--2018", "2018-21-01", "２０１８",
	} {
		if d, err := ParseDate(s); err == nil {
			t.Errorf("%q was read as [%v, %v)", s, d.Earliest, d.Latest)
		}
	}
}

func TestInstant_agreesWithTime(t *testing.T) {
	for day := time.Date(-400, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2401; day = day.AddDate(0, 0, 17) {
		want := Instant(day.Unix())
		if got := dayStart(int64(day.Year()), int64(day.Month()), int64(day.Day())); got != want {
			t.Fatalf("%v: got %d, want %d", day, got, want)
		}
		if y, m, d, _ := (want + 5).Civil(); y != int64(day.Year()) || m != int64(day.Month()) || d != int64(day.Day()) {
			t.Fatalf("%v: got %d-%d-%d back", day, y, m, d)
		}
	}
}

func TestParseDay(t *testing.T) {
	day, err := ParseDay("2018-07-31")
	if err != nil || EndOfDay(day).String() != "2018-08-01T00:00:00Z" {
		t.Errorf("got %v, %v", day, err)
	}
	for _, s := range []string{"", "2018-07", "2018-07-3", "2018-07-32", "2018-07-31 ", "2018-07-XX", "2018-07-3?", "0x18-07-31"} {
		if _, err := ParseDay(s); err == nil {
			t.Errorf("%q was read", s)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2018", "2018-06-12/..", "Y-17000", "201X", "2018-06-12T10:00:00+09:00", "/2018?"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			return
		}
		if d.EDTF != s || d.Earliest == NoInstant && d.Latest == NoInstant {
			t.Fatalf("%q: no bound: %+v", s, d)
		}
		if d.Earliest != NoInstant && d.Latest != NoInstant && d.Earliest >= d.Latest {
			t.Fatalf("%q: bounds crossed: %+v", s, d)
		}
	})
}
