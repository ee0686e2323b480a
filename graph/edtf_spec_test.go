package graph_test

import (
	"testing"

	"entente/graph"
)

// A dateCase is a text and what it is read as; "" where a bound is unknown or open.
type dateCase struct {
	edtf, earliest, latest string
	precision              graph.Precision
	doubtful               bool
}

func (c dateCase) check(t *testing.T) {
	t.Helper()
	d, err := graph.ParseDate(c.edtf)
	if err != nil {
		t.Error(err)
		return
	}
	if d.EDTF != c.edtf || d.Earliest.String() != c.earliest || d.Latest.String() != c.latest || d.Precision != c.precision || d.Doubtful != c.doubtful {
		t.Errorf("%s: [%s, %s) %s %t, want [%s, %s) %s %t", d.EDTF, d.Earliest, d.Latest, d.Precision, d.Doubtful, c.earliest, c.latest, c.precision, c.doubtful)
	}
}

// TestParseDate_Specification has all examples of levels 0 and 1, under their
// headings and in their order, of the Library of Congress's Extended Date/Time
// Format (EDTF) Specification of February 4, 2019
// (https://www.loc.gov/standards/datetime/), with the bounds that follow from
// its text.
func TestParseDate_Specification(t *testing.T) {
	for _, section := range []struct {
		level    int
		heading  string
		examples []dateCase
	}{
		{0, "Date", []dateCase{
			{"1985-04-12", "1985-04-12T00:00:00Z", "1985-04-13T00:00:00Z", graph.Day, false},
			{"1985-04", "1985-04-01T00:00:00Z", "1985-05-01T00:00:00Z", graph.Month, false},
			{"1985", "1985-01-01T00:00:00Z", "1986-01-01T00:00:00Z", graph.Year, false},
		}},
		{0, "Date and Time", []dateCase{
			{"1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", graph.Second, false},
			{"1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", graph.Second, false},
			{"1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z", "1985-04-13T03:20:31Z", graph.Second, false},
			{"1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30Z", "1985-04-12T18:50:31Z", graph.Second, false},
		}},
		{0, "Time Interval", []dateCase{
			{"1964/2008", "1964-01-01T00:00:00Z", "2009-01-01T00:00:00Z", graph.Interval, false},
			{"2004-06/2006-08", "2004-06-01T00:00:00Z", "2006-09-01T00:00:00Z", graph.Interval, false},
			{"2004-02-01/2005-02-08", "2004-02-01T00:00:00Z", "2005-02-09T00:00:00Z", graph.Interval, false},
			{"2004-02-01/2005-02", "2004-02-01T00:00:00Z", "2005-03-01T00:00:00Z", graph.Interval, false},
			{"2004-02-01/2005", "2004-02-01T00:00:00Z", "2006-01-01T00:00:00Z", graph.Interval, false},
			{"2005/2006-02", "2005-01-01T00:00:00Z", "2006-03-01T00:00:00Z", graph.Interval, false},
		}},
		{1, "Letter-prefixed calendar year", []dateCase{
			{"Y170000002", "+170000002-01-01T00:00:00Z", "+170000003-01-01T00:00:00Z", graph.Year, false},
			{"Y-170000002", "-170000002-01-01T00:00:00Z", "-170000001-01-01T00:00:00Z", graph.Year, false},
		}},
		{1, "Seasons", []dateCase{
			{"2001-21", "2001-03-01T00:00:00Z", "2001-06-01T00:00:00Z", graph.Season, false},
		}},
		{1, "Qualification of a date (complete)", []dateCase{
			{"1984?", "1984-01-01T00:00:00Z", "1985-01-01T00:00:00Z", graph.Year, true},
			{"2004-06~", "2004-06-01T00:00:00Z", "2004-07-01T00:00:00Z", graph.Month, true},
			{"2004-06-11%", "2004-06-11T00:00:00Z", "2004-06-12T00:00:00Z", graph.Day, true},
		}},
		{1, "Unspecified digit(s) from the right", []dateCase{
			{"201X", "2010-01-01T00:00:00Z", "2020-01-01T00:00:00Z", graph.Decade, false},
			{"20XX", "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z", graph.Century, false},
			{"2004-XX", "2004-01-01T00:00:00Z", "2005-01-01T00:00:00Z", graph.Year, false},
			{"1985-04-XX", "1985-04-01T00:00:00Z", "1985-05-01T00:00:00Z", graph.Month, false},
			{"1985-XX-XX", "1985-01-01T00:00:00Z", "1986-01-01T00:00:00Z", graph.Year, false},
		}},
		{1, "Extended Interval (L1)", []dateCase{
			{"1985-04-12/..", "1985-04-12T00:00:00Z", "", graph.Interval, false},
			{"1985-04/..", "1985-04-01T00:00:00Z", "", graph.Interval, false},
			{"1985/..", "1985-01-01T00:00:00Z", "", graph.Interval, false},
			{"../1985-04-12", "", "1985-04-13T00:00:00Z", graph.Interval, false},
			{"../1985-04", "", "1985-05-01T00:00:00Z", graph.Interval, false},
			{"../1985", "", "1986-01-01T00:00:00Z", graph.Interval, false},
			{"1985-04-12/", "1985-04-12T00:00:00Z", "", graph.Interval, false},
			{"1985-04/", "1985-04-01T00:00:00Z", "", graph.Interval, false},
			{"1985/", "1985-01-01T00:00:00Z", "", graph.Interval, false},
			{"/1985-04-12", "", "1985-04-13T00:00:00Z", graph.Interval, false},
			{"/1985-04", "", "1985-05-01T00:00:00Z", graph.Interval, false},
			{"/1985", "", "1986-01-01T00:00:00Z", graph.Interval, false},
		}},
		{1, "Negative calendar year", []dateCase{
			{"-1985", "-1985-01-01T00:00:00Z", "-1984-01-01T00:00:00Z", graph.Year, false},
		}},
	} {
		for _, c := range section.examples {
			t.Run(section.heading+"/"+c.edtf, c.check)
		}
	}
}

// TestParseDate_Combined has what the features of level 1 are together.
func TestParseDate_Combined(t *testing.T) {
	for _, c := range []dateCase{
		{"2001-22", "2001-06-01T00:00:00Z", "2001-09-01T00:00:00Z", graph.Season, false},
		{"2001-23", "2001-09-01T00:00:00Z", "2001-12-01T00:00:00Z", graph.Season, false},
		{"2001-24", "2001-12-01T00:00:00Z", "2002-03-01T00:00:00Z", graph.Season, false},
		{"1984?/2004~", "1984-01-01T00:00:00Z", "2005-01-01T00:00:00Z", graph.Interval, true},
		{"1984-06-02?/2004-08-08~", "1984-06-02T00:00:00Z", "2004-08-09T00:00:00Z", graph.Interval, true},
		{"2001-21/2001-23", "2001-03-01T00:00:00Z", "2001-12-01T00:00:00Z", graph.Interval, false},
		{"201X?/..", "2010-01-01T00:00:00Z", "", graph.Interval, true},
		{"-0004-02-29", "-0004-02-29T00:00:00Z", "-0004-03-01T00:00:00Z", graph.Day, false},
		{"0000", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", graph.Year, false},
		{"2004-06-XX/2004-07-03", "2004-06-01T00:00:00Z", "2004-07-04T00:00:00Z", graph.Interval, false}, // an example of level 2
	} {
		c.check(t)
	}
}

// TestParseDate_Refused has the specification's other examples of level 2, and
// texts that are of no level.
func TestParseDate_Refused(t *testing.T) {
	for _, edtf := range []string{
		// level 2: exponential year, significant digits, sub-year groupings
		"Y-17E7", "1950S2", "Y171010000S3", "Y3388E2S3", "2001-34",
		// level 2: one of a set, all members
		"[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1760-01,1760-02,1760-12..]", "[1667,1760-12]", "[..1984]",
		"{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}",
		// level 2: qualification, of groups ("2004-06-11%" is of level 1 too) and of components
		"2004-06~-11", "2004?-06-11", "?2004-06-~11", "2004-%06-11",
		// level 2: unspecified digit, interval
		"156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "2004-06-~01/2004-06-~20",
		// like level 2
		"Y17E8", "2004-06?-11", "2004-06-11~-12", "2004?-06-~11", "?2004-06-11", "1XXX", "..1984", "1984..", "2004-06-XX/2004-07-0X",
		// none
		"", " ", "?", "..", "/", "../..", "/..", "../", "1985/1986/1987", "1985-13", "1985-00", "1985-02-29", "1900-02-29", "1985-04-31", "1985-04-00", "1985-4", "1985-4-1", "85",
		"19850412", "+1985", "-0000", "--1985", "-Y17000", "Y1985", "Y--17000", "Y+17000", "Y17000-06", "2001-21-01", "1985??", "1985?~", "..?", "1985/?", "2008/1964", "2005/2004-02",
		"1985-04-12T23:20", "1985-04-12T9:20:30Z", "1985-04-12T23:20:30.5Z", "1985-04-12T23:20:30z", "1985-04-12t23:20:30", "1985-04-12T24:00:01", "1985-04-12T23:60:30", "1985-04T23:20:30",
		"1985-04-12T23:20:30+4", "1985-04-12T23:20:30+0430", "1985-04-12T23:20:30?", "１９８５",
	} {
		if d, err := graph.ParseDate(edtf); err == nil {
			t.Errorf("%q is read as [%s, %s)", edtf, d.Earliest, d.Latest)
		}
	}
}
