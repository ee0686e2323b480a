package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"

	"entente/graph/ingest"
)

// The ways to show how far an import is.
const (
	progressAuto = "auto" // a bar where standard error is a terminal
	progressJSON = "json" // a line of JSON a second
	progressNone = "none"
)

// A progressView shows how far an import is, from a goroutine of its own, so
// that it goes on while the import has nothing new to tell.
type progressView struct {
	draw  func(p ingest.Progress, elapsed time.Duration)
	clear func() // at the end
	begun time.Time

	mu   sync.Mutex // guards what follows
	last ingest.Progress
	quit chan struct{}
	done chan struct{}
}

// How often the bar is drawn, short enough to seem to move, and how often a
// line of JSON is written.
const (
	redraw  = 100 * time.Millisecond
	lineGap = time.Second
)

// newProgressView begins to show progress on w. The caller ends it with stop.
func newProgressView(how string, w io.Writer) *progressView {
	v := &progressView{begun: time.Now(), quit: make(chan struct{}), done: make(chan struct{}), clear: func() {}}
	every := redraw
	f, isFile := w.(*os.File)
	switch {
	case how == progressJSON:
		every = lineGap
		enc := json.NewEncoder(w)
		v.draw = func(p ingest.Progress, elapsed time.Duration) { _ = enc.Encode(lineOf(p, elapsed)) }
		v.clear = func() { v.draw(v.last, time.Since(v.begun)) } // where it ended
	case how == progressAuto && isFile && term.IsTerminal(int(f.Fd())):
		v.draw = func(p ingest.Progress, elapsed time.Duration) { fmt.Fprintf(w, "\r\x1b[K%s", barText(p, elapsed)) }
		v.clear = func() { fmt.Fprint(w, "\r\x1b[K") }
	default:
		close(v.done)
		return v
	}
	go v.run(every)
	return v
}

func (v *progressView) run(every time.Duration) {
	defer close(v.done)
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-v.quit:
			v.clear()
			return
		case <-tick.C:
			v.mu.Lock()
			p := v.last
			v.mu.Unlock()
			v.draw(p, time.Since(v.begun))
		}
	}
}

// show notes how far the import is. It may be called from any goroutine.
func (v *progressView) show(p ingest.Progress) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.last = p
}

// stop ends the view: the bar goes, and a last line of JSON comes.
func (v *progressView) stop() {
	close(v.quit)
	<-v.done
}

// A progressLine is a line of --progress json.
type progressLine struct {
	Stage    ingest.Stage `json:"stage"`
	Records  int64        `json:"records"`
	Rejected int64        `json:"rejected"`
	Bytes    int64        `json:"bytes"` // read, of Total
	Total    int64        `json:"total"`
	// Percent is of the reading. It is absent once all is read: how long the
	// store takes to join that with the graph does not follow from it.
	Percent *float64 `json:"percent,omitempty"`
	// Step of Steps is what the store is at then; they take unequal times.
	Step    int     `json:"step,omitempty"`
	Steps   int     `json:"steps,omitempty"`
	Elapsed float64 `json:"elapsedSeconds"`
	Rate    float64 `json:"recordsPerSecond"`
	// Left is how long the reading will still take at this rate; absent while
	// that is not known.
	Left *float64 `json:"secondsLeft,omitempty"`
}

func lineOf(p ingest.Progress, elapsed time.Duration) progressLine {
	s := elapsed.Seconds()
	l := progressLine{Stage: p.Stage, Records: p.Records, Rejected: p.Rejected, Bytes: p.Bytes, Total: p.Total, Step: p.Step, Steps: p.Steps, Elapsed: round(s), Rate: round(float64(p.Records) / max(s, 1e-3))}
	if p.Stage != ingest.StageStore {
		percent := round(100 * share(p))
		l.Percent = &percent
	}
	if left, ok := timeLeft(p, elapsed); ok {
		s := round(left.Seconds())
		l.Left = &s
	}
	return l
}

// round keeps one decimal.
func round(f float64) float64 { return float64(int64(f*10+0.5)) / 10 }

// share is how much of the files has been read, from 0 to 1.
func share(p ingest.Progress) float64 {
	if p.Total <= 0 {
		return 0
	}
	return min(1, float64(p.Bytes)/float64(p.Total))
}

// timeLeft tells how long the reading will take at the rate so far, once there
// is enough of it to tell and until it has ended.
func timeLeft(p ingest.Progress, elapsed time.Duration) (time.Duration, bool) {
	done := share(p)
	if p.Stage == ingest.StageStore || done < 0.01 || elapsed < time.Second {
		return 0, false
	}
	return time.Duration(float64(elapsed) * (1 - done) / done), true
}

// barText is one line of less than 100 columns.
func barText(p ingest.Progress, elapsed time.Duration) string {
	const width = 30
	text := fmt.Sprintf("%-8s ", p.Stage)
	if p.Stage == ingest.StageStore {
		// All is read, and how long this takes depends on the graph: a full bar would be a lie.
		text += fmt.Sprintf("%d records read, joining them with the graph", p.Records)
		if p.Steps > 0 {
			text += fmt.Sprintf(" (step %d of %d)", p.Step, p.Steps)
		}
		text += fmt.Sprintf(", %v so far", elapsed.Round(time.Second))
		if p.Rejected > 0 {
			text += fmt.Sprintf(", %d rejected", p.Rejected)
		}
		return text
	}
	if p.Total > 0 {
		done := share(p)
		full := int(done * width)
		text += fmt.Sprintf("[%s%s] %3.0f%%  ", strings.Repeat("=", full), strings.Repeat(" ", width-full), 100*done)
	}
	text += fmt.Sprintf("%d records", p.Records)
	if s := elapsed.Seconds(); s >= 1 && p.Records > 0 {
		text += fmt.Sprintf(", %.0f/s", float64(p.Records)/s)
	}
	if left, ok := timeLeft(p, elapsed); ok {
		text += fmt.Sprintf(", %v left", left.Round(time.Second))
	}
	if p.Rejected > 0 {
		text += fmt.Sprintf(", %d rejected", p.Rejected)
	}
	return text
}
