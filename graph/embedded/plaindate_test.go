package embedded

import (
	"testing"
	"time"

	"entente/graph"
)

// TestDayOf holds dates that are read from a day's text to ParseDate.
func TestDayOf(t *testing.T) {
	day := time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; day.Year() < 10_000; n++ {
		s := day.Format(time.DateOnly)
		want, err := graph.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := dayOf(s); !ok || got != want {
			t.Fatalf("%s is %+v, %v; want %+v", s, got, ok, want)
		}
		if n < 1000 {
			day = day.AddDate(0, 0, 1)
		} else {
			day = day.AddDate(0, 0, 17)
		}
	}
	for _, s := range []string{"", "2018", "2018-06-1", "2018-13-01", "2018-00-01", "2018-06-00", "2018-06-32", "-018-06-12", "2018/06/12", "2018-06-12~"} {
		if d, ok := dayOf(s); ok {
			t.Errorf("%q is the day %+v", s, d)
		}
	}
}

// TestPlainDate holds dates that follow from when they begin to ParseDate.
func TestPlainDate(t *testing.T) {
	layouts := map[graph.Precision]string{graph.Year: "2006", graph.Month: "2006-01", graph.Day: time.DateOnly, graph.Second: "2006-01-02T15:04:05Z"}
	for at := time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 10_000; at = at.Add(17*24*time.Hour + 3*time.Hour + 25*time.Minute + 7*time.Second) {
		for p, layout := range layouts {
			want, err := graph.ParseDate(at.Format(layout))
			if err != nil {
				t.Fatal(err)
			}
			if got := plainDate(p, want.Earliest); got != want {
				t.Fatalf("%+v follows, want %+v", got, want)
			}
		}
	}
	for _, p := range []graph.Precision{graph.NoPrecision, graph.Century, graph.Decade, graph.Season, graph.Interval, 200} {
		if d := plainDate(p, 0); !d.IsZero() {
			t.Errorf("%v: %+v follows", p, d)
		}
	}
	for _, at := range []graph.Instant{plainSince - 1, plainUntil, graph.NoInstant, 1 << 60} {
		if d := plainDate(graph.Second, at); !d.IsZero() {
			t.Errorf("%d: %+v follows", at, d)
		}
	}
}
