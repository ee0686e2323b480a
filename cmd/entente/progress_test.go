package main

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"entente/graph/ingest"
)

func TestBarText(t *testing.T) {
	for _, c := range []struct {
		p    ingest.Progress
		want string
	}{
		{ingest.Progress{Stage: ingest.StageInspect}, "inspect  0 records"},
		{ingest.Progress{Stage: ingest.StageClaims, Bytes: 50, Total: 100, Records: 7}, "claims   [===============               ]  50%  7 records"},
		{ingest.Progress{Stage: ingest.StageQuads, Bytes: 120, Total: 100, Records: 12345678, Rejected: 3}, "quads    [==============================] 100%  12345678 records, 3 rejected"},
	} {
		if got := barText(c.p); got != c.want || utf8.RuneCountInString(got) >= 80 {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// A progress bar is for terminals: files and pipes get none of it.
func TestProgressBar_NoTerminal(t *testing.T) {
	var out bytes.Buffer
	b := newProgressBar(&out)
	b.show(ingest.Progress{Stage: ingest.StageQuads, Bytes: 1, Total: 2})
	b.clear()
	if out.Len() > 0 {
		t.Errorf("%q", &out)
	}
}
