package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync/atomic"
	"time"
)

// A step is a part of a run's reading, in which its files are read once.
type step int

// The steps, in their order. Look-up tables are loaded again by a run that
// resumes.
const (
	stepTables step = iota
	stepEntities
	stepLinks
	stepClaims
	stepHeld
	stepQuads
	stepGraphEntities
	stepGraphClaims
	stepStore // all has been read
)

// A position is how far the reading of a run has come. Positions are ordered.
type position struct {
	Step    step
	Part    int   // of the step: a source of its
	File    int   // of the part
	Records int64 // of the file that have been taken
}

// A resumption is what a run knows of its checkpoints, and of the run that it
// goes on with.
type resumption struct {
	from, at  position // where the run goes on from, and where its last checkpoint is
	resumed   *state   // what it goes on with; nil where it begins
	replaying bool     // what the state tells of is done again
	resumable bool     // there is a checkpoint
	pacer     *pacer   // nil: no checkpoints
	before    int64    // bytes read before the file that is being read
}

// enter begins to read a file: skip is how many of its records an earlier
// process has taken, and ok is false where it has taken all.
func (r *run) enter(at position) (skip int64, ok bool) {
	r.before = r.bytes.Load()
	from := r.from
	switch {
	case at.Step != from.Step:
		return 0, at.Step > from.Step
	case at.Part != from.Part:
		return 0, at.Part > from.Part
	case at.File != from.File:
		return 0, at.File > from.File
	}
	return from.Records, true
}

// passed reports whether an earlier process has done a step.
func (r *run) passed(s step) bool { return s < r.from.Step }

// A pacer tells when a checkpoint is due: an interval after the last one, and
// not before nine times as long as that took, so that even of a state that is
// large checkpoints take no more than a tenth of the time.
type pacer struct {
	interval time.Duration
	due      atomic.Bool
	timer    *time.Timer
}

func newPacer(interval time.Duration) *pacer {
	p := &pacer{interval: interval}
	p.timer = time.AfterFunc(interval, func() { p.due.Store(true) })
	return p
}

// made is told how long a checkpoint took.
func (p *pacer) made(took time.Duration) {
	p.due.Store(false)
	p.timer.Reset(max(p.interval, 9*took))
}

func (p *pacer) stop() { p.timer.Stop() }

// due reports whether it is time for a checkpoint.
func (r *run) due() bool {
	switch {
	case r.opts.DryRun:
		return false
	case r.opts.checkpointWhen != nil:
		return r.opts.checkpointWhen()
	}
	return r.pacer != nil && r.pacer.due.Load()
}

// checkpoint makes all that was done up to a position durable. The steps' other
// goroutines stand still.
func (r *run) checkpoint(ctx context.Context, at position) error {
	began := time.Now()
	r.at = at
	if r.opts.Rejects != nil {
		if err := r.opts.Rejects.sync(); err != nil {
			return err
		}
	}
	if err := r.loader.Checkpoint(ctx, r.writeState); err != nil {
		return err
	}
	r.resumable = true
	if r.pacer != nil {
		r.pacer.made(time.Since(began))
	}
	return nil
}

// endLoad ends the load of a run that is over, one way or the other. What was
// cut off is kept, for a run that resumes; what failed is not.
func (r *run) endLoad(ctx context.Context, cause error) error {
	if r.pacer != nil {
		r.pacer.stop()
	}
	if cause == nil || ctx.Err() == nil || !errors.Is(cause, ctx.Err()) {
		return r.loader.Abort()
	}
	r.report.Resumable = r.resumable
	return r.loader.Suspend()
}

// quiesce calls fn while the consumer stands still, with all that was committed
// consumed.
func (b *batcher[T]) quiesce(fn func() error) error {
	if err := b.flush(); err != nil {
		return err
	}
	var all [][]T
	if b.open != nil { // a slot was asked for, and not filled
		all, b.open = append(all, b.open), nil
	}
	for len(all) < batches { // those on their way come back once they are consumed
		select {
		case items := <-b.free:
			all = append(all, items)
		case <-b.ctx.Done():
			return b.ctx.Err()
		}
	}
	if err := b.ctx.Err(); err != nil {
		return err // the consumer has failed
	}
	if err := fn(); err != nil {
		return err
	}
	for _, items := range all {
		b.free <- items
	}
	return nil
}

// sync makes what was written durable.
func (w *RejectWriter) sync() error {
	if err := w.Flush(); err != nil {
		return err
	}
	if f, ok := w.out.w.(interface{ Sync() error }); ok {
		if err := f.Sync(); err != nil {
			return fmt.Errorf("write rejects: %w", err)
		}
	}
	return nil
}

// resume makes a writer one that has written before. It fails where w has not
// got there.
func (w *RejectWriter) resume(count, bytes int64) { w.count, w.out.n = count, bytes }

// countingWriter counts the bytes that it has written.
type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

var errDryResume = errors.New("a dry run cannot be resumed: it has no checkpoints")
