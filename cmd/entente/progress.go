package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"entente/graph/ingest"
)

// A progressBar shows on a terminal how far an import is. Elsewhere it shows
// nothing. It is for one goroutine.
type progressBar struct {
	w    io.Writer // nil where there is no terminal
	next time.Time // when it may be drawn again
}

// redraw is the time between two drawings, short enough to seem to move.
const redraw = 100 * time.Millisecond

func newProgressBar(w io.Writer) *progressBar {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return &progressBar{w: w}
	}
	return &progressBar{}
}

func (b *progressBar) show(p ingest.Progress) {
	now := time.Now()
	if b.w == nil || now.Before(b.next) {
		return
	}
	b.next = now.Add(redraw)
	fmt.Fprintf(b.w, "\r\x1b[K%s", barText(p))
}

// clear takes the bar away.
func (b *progressBar) clear() {
	if b.w != nil && !b.next.IsZero() {
		fmt.Fprint(b.w, "\r\x1b[K")
	}
}

// barText is one line of less than 80 columns.
func barText(p ingest.Progress) string {
	const width = 30
	text := fmt.Sprintf("%-8s ", p.Stage)
	if p.Total > 0 {
		done := min(1, float64(p.Bytes)/float64(p.Total))
		full := int(done * width)
		text += fmt.Sprintf("[%s%s] %3.0f%%  ", strings.Repeat("=", full), strings.Repeat(" ", width-full), 100*done)
	}
	text += fmt.Sprintf("%d records", p.Records)
	if p.Rejected > 0 {
		text += fmt.Sprintf(", %d rejected", p.Rejected)
	}
	return text
}
