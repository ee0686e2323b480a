package ingest

import "context"

// pipe runs produce in a goroutine of its own, beside consume: what one makes,
// in batches, the other takes, in order. It returns when both have ended.
func pipe[T any](ctx context.Context, produce func(*batcher[T]) error, consume func(*T) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	b := &batcher[T]{ctx: ctx, full: make(chan []T, batches), free: make(chan []T, batches)}
	for range batches {
		b.free <- make([]T, batchItems)
	}
	produced := make(chan error, 1)
	go func() {
		err := produce(b)
		if err == nil {
			err = b.flush()
		}
		close(b.full)
		produced <- err
	}()
	var failed error
	for items := range b.full {
		for i := range items {
			if failed == nil {
				failed = consume(&items[i])
			}
		}
		if failed != nil {
			cancel()
		}
		b.free <- items[:batchItems]
	}
	if err := <-produced; failed == nil {
		failed = err
	}
	return failed
}

const (
	batches    = 4
	batchItems = 256
)

// A batcher is the producer's end of a pipe. Items come back to it, with the
// memory that they hold, once they have been consumed.
type batcher[T any] struct {
	ctx  context.Context
	full chan []T
	free chan []T
	open []T // nil: none
	n    int // items in open
}

// slot returns the next item to fill. It is sent once commit is called.
func (b *batcher[T]) slot() (*T, error) {
	if b.open == nil {
		select {
		case b.open = <-b.free:
			b.n = 0
		case <-b.ctx.Done():
			return nil, b.ctx.Err()
		}
	}
	return &b.open[b.n], nil
}

// commit sends the item that slot returned last.
func (b *batcher[T]) commit() error {
	if b.n++; b.n < len(b.open) {
		return nil
	}
	return b.flush()
}

func (b *batcher[T]) flush() error {
	if b.open == nil || b.n == 0 {
		return nil
	}
	select {
	case b.full <- b.open[:b.n]:
		b.open = nil
		return nil
	case <-b.ctx.Done():
		return b.ctx.Err()
	}
}
