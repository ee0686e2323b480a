package graph_test

import (
	"testing"

	"entente/graph"
)

// TestParseDate_Specification has examples of each feature of levels 0 and 1 that
// the Library of Congress lists (https://www.loc.gov/standards/datetime/), with the
// bounds that follow from its text; "" where a bound is unknown or open.
func TestParseDate_Specification(t *testing.T) {
	for _, tt := range []struct {
		edtf, earliest, latest string
		precision              graph.Precision
		doubtful               bool
	}{
		// level 0: date
		{"1985-04-12", "1985-04-12T00:00:00Z", "1985-04-13T00:00:00Z", graph.Day, false},
		{"1985-04", "1985-04-01T00:00:00Z", "1985-05-01T00:00:00Z", graph.Month, false},
		{"1985", "1985-01-01T00:00:00Z", "1986-01-01T00:00:00Z", graph.Year, false},
		// level 0: date and time
		{"1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", graph.Second, false},
		{"1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z", "1985-04-12T23:20:31Z", graph.Second, false},
		{"1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z", "1985-04-13T03:20:31Z", graph.Second, false},
		{"1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30Z", "1985-04-12T18:50:31Z", graph.Second, false},
		// level 0: time interval
		{"1964/2008", "1964-01-01T00:00:00Z", "2009-01-01T00:00:00Z", graph.Interval, false},
		{"2004-06/2006-08", "2004-06-01T00:00:00Z", "2006-09-01T00:00:00Z", graph.Interval, false},
		{"2004-02-01/2005-02-08", "2004-02-01T00:00:00Z", "2005-02-09T00:00:00Z", graph.Interval, false},
		{"2004-02-01/2005-02", "2004-02-01T00:00:00Z", "2005-03-01T00:00:00Z", graph.Interval, false},
		{"2004-02-01/2005", "2004-02-01T00:00:00Z", "2006-01-01T00:00:00Z", graph.Interval, false},
		{"2005/2006-02", "2005-01-01T00:00:00Z", "2006-03-01T00:00:00Z", graph.Interval, false},
		// level 1: letter-prefixed calendar year
		{"Y170000002", "+170000002-01-01T00:00:00Z", "+170000003-01-01T00:00:00Z", graph.Year, false},
		{"Y-170000002", "-170000002-01-01T00:00:00Z", "-170000001-01-01T00:00:00Z", graph.Year, false},
		// level 1: seasons
		{"2001-21", "2001-03-01T00:00:00Z", "2001-06-01T00:00:00Z", graph.Season, false},
		{"2001-22", "2001-06-01T00:00:00Z", "2001-09-01T00:00:00Z", graph.Season, false},
		{"2001-23", "2001-09-01T00:00:00Z", "2001-12-01T00:00:00Z", graph.Season, false},
		{"2001-24", "2001-12-01T00:00:00Z", "2002-03-01T00:00:00Z", graph.Season, false},
		// level 1: qualification of a date (complete)
		{"1984?", "1984-01-01T00:00:00Z", "1985-01-01T00:00:00Z", graph.Year, true},
		{"2004-06~", "2004-06-01T00:00:00Z", "2004-07-01T00:00:00Z", graph.Month, true},
		{"2004-06-11%", "2004-06-11T00:00:00Z", "2004-06-12T00:00:00Z", graph.Day, true},
		// level 1: unspecified digits from the right
		{"201X", "2010-01-01T00:00:00Z", "2020-01-01T00:00:00Z", graph.Decade, false},
		{"20XX", "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z", graph.Century, false},
		{"2004-XX", "2004-01-01T00:00:00Z", "2005-01-01T00:00:00Z", graph.Year, false},
		{"1985-04-XX", "1985-04-01T00:00:00Z", "1985-05-01T00:00:00Z", graph.Month, false},
		{"1985-XX-XX", "1985-01-01T00:00:00Z", "1986-01-01T00:00:00Z", graph.Year, false},
		// level 1: extended interval, open and unknown
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
		// level 1: negative calendar year
		{"-1985", "-1985-01-01T00:00:00Z", "-1984-01-01T00:00:00Z", graph.Year, false},
		// level 1: features together
		{"1984?/2004~", "1984-01-01T00:00:00Z", "2005-01-01T00:00:00Z", graph.Interval, true},
		{"1984-06-02?/2004-08-08~", "1984-06-02T00:00:00Z", "2004-08-09T00:00:00Z", graph.Interval, true},
		{"2001-21/2001-23", "2001-03-01T00:00:00Z", "2001-12-01T00:00:00Z", graph.Interval, false},
		{"201X?/..", "2010-01-01T00:00:00Z", "", graph.Interval, true},
		{"-0004-02-29", "-0004-02-29T00:00:00Z", "-0004-03-01T00:00:00Z", graph.Day, false},
		{"0000", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", graph.Year, false},
	} {
		d, err := graph.ParseDate(tt.edtf)
		if err != nil {
			t.Error(err)
			continue
		}
		if d.EDTF != tt.edtf || d.Earliest.String() != tt.earliest || d.Latest.String() != tt.latest || d.Precision != tt.precision || d.Doubtful != tt.doubtful {
			t.Errorf("%s: [%s, %s) %s %t, want [%s, %s) %s %t", d.EDTF, d.Earliest, d.Latest, d.Precision, d.Doubtful, tt.earliest, tt.latest, tt.precision, tt.doubtful)
		}
	}
}

// TestParseDate_Refused has the specification's examples of level 2, and texts
// that are of no level.
func TestParseDate_Refused(t *testing.T) {
	for _, edtf := range []string{
		// level 2
		"Y-17E7", "Y17E8", "Y171010000S3", "1950S2", "2001-34", "2004-06?-11", "2004-06-11~-12", "2004?-06-~11", "?2004-06-11", "156X-12-25", "15XX-12-25", "XXXX-12-XX",
		"1XXX-XX", "1XXX-12", "1984-1X", "1XXX", "[1667,1668,1670..1672]", "{1960,1961-12}", "..1984", "1984..", "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-0X",
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
