package schema

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/graph"
)

// A brokenStore opens no snapshot, or one that fails or panics.
type brokenStore struct {
	graph.Store
	open func() error
	read func(ctx context.Context) error
}

func (s *brokenStore) Snapshot(ctx context.Context) (graph.Snapshot, error) {
	if s.open != nil {
		if err := s.open(); err != nil {
			return nil, err
		}
	}
	snap, err := s.Store.Snapshot(ctx)
	return &brokenSnapshot{snap, s.read}, err
}

type brokenSnapshot struct {
	graph.Snapshot
	read func(ctx context.Context) error
}

func (s *brokenSnapshot) Stats(ctx context.Context) (graph.Stats, error) {
	return graph.Stats{}, s.read(ctx)
}

// TestEngine_Execute_failures holds that what fails in here is told to the log
// alone, under the id that the client gets.
func TestEngine_Execute_failures(t *testing.T) {
	const secret = "/var/secret: no such file"
	for _, c := range []struct {
		name  string
		store brokenStore
		code  string
		log   bool
	}{
		{"open fails", brokenStore{open: func() error { return errors.New(secret) }}, codeInternal, true},
		{"open panics", brokenStore{open: func() error { panic(secret) }}, codeInternal, true},
		{"read fails", brokenStore{read: func(context.Context) error { return errors.New(secret) }}, codeInternal, true},
		{"read panics", brokenStore{read: func(context.Context) error { panic(secret) }}, codeInternal, true},
		{"too many rows", brokenStore{read: func(context.Context) error { return fmt.Errorf("%s: %w", secret, graph.ErrTooManyRows) }}, codeLimit, false},
		{"time is up", brokenStore{read: func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }}, "TIMEOUT", false},
		{"time is up before the snapshot", brokenStore{open: func() error { time.Sleep(30 * time.Millisecond); return context.DeadlineExceeded }}, "TIMEOUT", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var log bytes.Buffer
			limits := DefaultLimits()
			limits.Time = 20 * time.Millisecond
			if c.code != "TIMEOUT" {
				limits.Time = time.Minute
			}
			c.store.Store = testStore(t)
			e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: &c.store, Limits: limits, Logger: slog.New(slog.NewTextHandler(&log, nil))})
			if err != nil {
				t.Fatal(err)
			}
			a, res := execute(t, e, Request{Query: `{ stats { claims } }`})
			if len(a.Errors) != 1 || a.Errors[0].Extensions.Code != c.code || string(a.Data) != "null" || res.RequestError {
				t.Fatalf("answer %s, want code %s", res.JSON, c.code)
			}
			if strings.Contains(string(res.JSON), "secret") {
				t.Errorf("the answer tells what failed: %s", res.JSON)
			}
			id, _ := strings.CutPrefix(a.Errors[0].Message, "internal error ")
			if logged := strings.Contains(log.String(), secret) && strings.Contains(log.String(), id); logged != c.log {
				t.Errorf("answer %s\nlog %s", res.JSON, log.String())
			}
		})
	}
}

func TestEngine_Execute_cancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	res := testEngine(t).Execute(ctx, Request{Query: `{ stats { claims } }`})
	if !strings.Contains(string(res.JSON), `"CANCELLED"`) {
		t.Errorf("answer %s", res.JSON)
	}
}

// TestEngine_Execute_concurrent runs the same and other documents at once, for
// the race detector.
func TestEngine_Execute_concurrent(t *testing.T) {
	store := testStore(t)
	fill(t, store)
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store})
	if err != nil {
		t.Fatal(err)
	}
	questions := corpus(t)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			for j := range questions {
				q := questions[(i+j)%len(questions)]
				if res := e.Execute(context.Background(), Request{Query: q.query, Variables: []byte(q.variables)}); res.Errors > 0 {
					t.Errorf("%s: %.300s", q.name, res.JSON)
				}
			}
		})
	}
	wg.Wait()
}
