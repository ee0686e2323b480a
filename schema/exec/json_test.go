package exec

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"entente/graph"
)

func FuzzAppendString(f *testing.F) {
	for _, s := range []string{"", "plain", `"\/`, "\x00\x1f\n\r\t\b\f", "김정은", "\xff\xc3", "a\xe2\x82", "\u2028<>&", "😀"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		text := appendString(nil, s)
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if want := strings.ToValidUTF8(s, "\ufffd"); got != want && got != string([]rune(s)) {
			t.Errorf("%q reads back as %q", s, got)
		}
	})
}

func TestWriter_Values(t *testing.T) {
	w := &writer{}
	for want, write := range map[string]func() result{
		`0`:                        func() result { return w.float(0) },
		`0.1`:                      func() result { return w.float(0.1) },
		`1e+21`:                    func() result { return w.float(1e21) },
		`-1e-07`:                   func() result { return w.float(-1e-7) },
		`120`:                      func() result { return w.float(120) },
		``:                         func() result { return w.float(math.NaN()) },
		`"2020-01-02T03:04:05.5Z"`: func() result { return w.moment(time.Date(2020, 1, 2, 4, 4, 5, 5e8, time.FixedZone("", 3600))) },
		`"-0044-03-15T00:00:00Z"`:  func() result { return w.instant(-63549360000) },
		`"1970-01-01T00:00:00Z"`:   func() result { return w.instant(0) },
	} {
		w.buf = w.buf[:0]
		if res := write(); string(w.buf) != want || (res == wrote) != (want != "") {
			t.Errorf("wrote %s, want %s", w.buf, want)
		}
	}
	if w.buf = w.buf[:0]; w.instant(graph.NoInstant) != null || w.moment(time.Time{}) != null || w.optional("") != null || len(w.buf) > 0 {
		t.Errorf("what is not there was written as %s", w.buf)
	}
}
