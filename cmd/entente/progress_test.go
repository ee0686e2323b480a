package main

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"
	"unicode/utf8"

	"entente/graph/ingest"
)

func TestBarText(t *testing.T) {
	for _, c := range []struct {
		p       ingest.Progress
		elapsed time.Duration
		want    string
	}{
		{ingest.Progress{Stage: ingest.StageInspect}, 0, "inspect  0 records"},
		{ingest.Progress{Stage: ingest.StageClaims, Bytes: 50, Total: 100, Records: 7}, 0, "claims   [===============               ]  50%  7 records"},
		{ingest.Progress{Stage: ingest.StageEntities, Bytes: 25, Total: 100, Records: 800}, 4 * time.Second, "entities [=======                       ]  25%  800 records, 200/s, 12s left"},
		{ingest.Progress{Stage: ingest.StageQuads, Bytes: 120, Total: 100, Records: 12345678, Rejected: 3}, 0, "quads    [==============================] 100%  12345678 records, 3 rejected"},
		{ingest.Progress{Stage: ingest.StageStore, Bytes: 100, Total: 100, Records: 12345678, Rejected: 3}, 71600 * time.Millisecond, "store    12345678 records read, joining them with the graph, 1m12s so far, 3 rejected"},
		{ingest.Progress{Stage: ingest.StageStore, Records: 12, Step: 2, Steps: 7}, time.Second, "store    12 records read, joining them with the graph (step 2 of 7), 1s so far"},
	} {
		if got := barText(c.p, c.elapsed); got != c.want || utf8.RuneCountInString(got) >= 100 {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// A progress bar is for terminals: files and pipes get none of it.
func TestProgressView_NoTerminal(t *testing.T) {
	var out bytes.Buffer
	v := newProgressView(progressAuto, &out)
	v.show(ingest.Progress{Stage: ingest.StageQuads, Bytes: 1, Total: 2})
	v.stop()
	if out.Len() > 0 {
		t.Errorf("%q", &out)
	}
}

func TestProgressView_JSON(t *testing.T) {
	var out bytes.Buffer
	v := newProgressView(progressJSON, &out)
	v.show(ingest.Progress{Stage: ingest.StageQuads, Records: 3, Bytes: 1, Total: 2})
	v.stop()
	if left, ok := timeLeft(ingest.Progress{Stage: ingest.StageStore, Bytes: 2, Total: 2}, time.Minute); ok {
		t.Errorf("the store stage has %v left of a reading that has ended", left)
	}
	var line progressLine
	if err := json.Unmarshal(out.Bytes(), &line); err != nil || line.Percent == nil || *line.Percent != 50 || line.Records != 3 || line.Stage != ingest.StageQuads {
		t.Errorf("%v, %+v", err, line)
	}
}

// Of the store's part nothing is said in percent: they are of the reading.
func TestLineOf_Store(t *testing.T) {
	p := ingest.Progress{Stage: ingest.StageStore, Bytes: 2, Total: 2, Step: 3, Steps: 7}
	got, err := json.Marshal(lineOf(p, time.Second))
	if want := `{"stage":"store","records":0,"rejected":0,"bytes":2,"total":2,"step":3,"steps":7,"elapsedSeconds":1,"recordsPerSecond":0}`; err != nil || string(got) != want {
		t.Errorf("%s (%v), want %s", got, err, want)
	}
}
