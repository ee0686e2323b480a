package graph

import (
	"context"
	"sync/atomic"
)

// Reads counts what snapshots read. It is safe for concurrent use.
type Reads struct{ keys atomic.Int64 }

// Add counts n more keys.
func (r *Reads) Add(n int64) { r.keys.Add(n) }

// Keys returns how many keys were read.
func (r *Reads) Keys() int64 { return r.keys.Load() }

type readsKey struct{}

// CountReads returns a context with which a snapshot is to be opened that
// counts in r the keys that it reads. What a key is, is the store's own matter:
// the embedded store counts entries of its lists and indexes, rows, records and
// counters. Snapshots that are opened without count nothing, at no cost.
func CountReads(ctx context.Context, r *Reads) context.Context {
	return context.WithValue(ctx, readsKey{}, r)
}

// ReadsOf returns what a snapshot that is opened with ctx counts in, or nil.
func ReadsOf(ctx context.Context) *Reads {
	r, _ := ctx.Value(readsKey{}).(*Reads)
	return r
}
