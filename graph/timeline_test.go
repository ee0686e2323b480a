package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"entente/graph"
)

func TestSpans(t *testing.T) {
	at := func(days ...string) (list []graph.Instant) {
		for _, day := range days {
			d, err := graph.ParseDate(day)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, d.Earliest)
		}
		return list
	}
	for _, tt := range []struct {
		name     string
		moments  []graph.Instant
		from, to string
		most     int
		want     string // the beginnings, the count where it is not 0, and the end
	}{
		{"days", at("2018-02-27T23:59:59Z", "2018-03-01", "2018-03-01T12:00:00Z"), "", "", 3, "2018-02-27:1 2018-02-28 2018-03-01:2 2018-03-02"},
		{"months", at("2018-02-27", "2018-04-01"), "", "", 3, "2018-02-01:1 2018-03-01 2018-04-01:1 2018-05-01"},
		{"years", at("2017-12-31", "2019-04-01"), "", "", 3, "2017-01-01:1 2018-01-01 2019-01-01:1 2020-01-01"},
		{"decades", at("1989-12-31", "2001-04-01"), "", "", 3, "1980-01-01:1 1990-01-01 2000-01-01:1 2010-01-01"},
		{"one span", at("0099", "2001-04-01"), "", "", 1, "0000-01-01:2 10000-01-01"},
		{"before the era", at("-0001-12-31", "0000"), "", "", 2, "-0001-12-31:1 0000-01-01:1 0000-01-02"},
		{"before 1970", at("1969-12-31T23:59:59Z"), "", "", 1, "1969-12-31:1 1970-01-01"},
		{"long years", at("Y-170000002", "2018"), "", "", 2, "-1000000000-01-01:1 0000-01-01:1 1000000000-01-01"},
		{"bounds", at("2018-02-02"), "2018-02-01", "2018-02-04", 10, "2018-02-01 2018-02-02:1 2018-02-03 2018-02-04"},
		{"beyond the bounds", at("2017", "2019"), "2018-02-01", "2018-02-03", 10, "2018-02-01:1 2018-02-02:1 2018-02-03"},
		{"nothing in bounds", nil, "2018-02-01", "2018-02-02", 10, "2018-02-01 2018-02-02"},
		{"nothing", nil, "2018-02-01", "", 10, ""},
		{"no bounds", at("2018"), "2019-01-01", "2018-01-01", 10, ""},
		{"none wanted", at("2018"), "", "", 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			bound := func(day string) graph.Instant {
				if day == "" {
					return graph.NoInstant
				}
				return at(day)[0]
			}
			var b strings.Builder
			spans := graph.Spans(tt.moments, bound(tt.from), bound(tt.to), tt.most)
			for i, s := range spans {
				if i > 0 && s.From != spans[i-1].To {
					t.Errorf("there is a gap before %s", s.From)
				}
				b.WriteString(strings.TrimPrefix(strings.TrimSuffix(s.From.String(), "T00:00:00Z"), "+"))
				if s.Count > 0 {
					fmt.Fprintf(&b, ":%d", s.Count)
				}
				b.WriteString(" ")
			}
			if len(spans) > 0 {
				b.WriteString(strings.TrimPrefix(strings.TrimSuffix(spans[len(spans)-1].To.String(), "T00:00:00Z"), "+"))
			}
			if b.String() != tt.want {
				t.Errorf("got %s, want %s", b.String(), tt.want)
			}
		})
	}
}
