package server

import (
	"context"
	"errors"
	"math"
	"strconv"
	"time"
)

// Concurrency bounds how many GraphQL requests are answered at once.
type Concurrency struct {
	Running int           // at once; 0 for any number
	Waiting int           // for their turn, beside those
	Wait    time.Duration // at most
}

// errOverloaded is why a request is not let in: too many wait already, or it
// has waited long enough.
var errOverloaded = errors.New("too many requests")

// A gate lets so many requests in at once, and makes others wait in a queue
// that is bounded in length and time. It is safe for concurrent use.
type gate struct {
	running chan struct{} // nil lets everyone in
	queued  chan struct{} // those that run are in it too
	wait    time.Duration
}

func newGate(c Concurrency) *gate {
	if c.Running == 0 {
		return &gate{}
	}
	return &gate{running: make(chan struct{}, c.Running), queued: make(chan struct{}, c.Running+c.Waiting), wait: c.Wait}
}

// enter returns when the request may be answered, and what to call once it has
// been. Its error is errOverloaded or that of ctx.
func (g *gate) enter(ctx context.Context) (leave func(), err error) {
	if g.running == nil {
		return func() {}, nil
	}
	select {
	case g.queued <- struct{}{}:
	default:
		return nil, errOverloaded
	}
	leave = func() { <-g.running; <-g.queued }
	select {
	case g.running <- struct{}{}:
		return leave, nil
	default:
	}
	timer := time.NewTimer(g.wait)
	defer timer.Stop()
	select {
	case g.running <- struct{}{}:
		return leave, nil
	case <-timer.C:
		err = errOverloaded
	case <-ctx.Done():
		err = ctx.Err()
	}
	<-g.queued
	return nil, err
}

// retryAfter is what a request that is not let in is told: whole seconds.
func (g *gate) retryAfter() string {
	return strconv.Itoa(max(1, int(math.Ceil(g.wait.Seconds()))))
}

// waiting is how many requests wait for their turn.
func (g *gate) waiting() float64 { return max(0, float64(len(g.queued)-len(g.running))) }
