package graph

import (
	"context"
	"math"
	"sync/atomic"
)

// A RowMeter counts the rows that all reads of one request visit, against a
// bound. It is safe for concurrent use; a nil one counts nothing.
type RowMeter struct {
	max  int64
	rows atomic.Int64
}

type rowMeterKey struct{}

// WithRowMeter returns a context under which the reads of snapshots may visit
// max rows in all, and fail with [ErrTooManyRows] past it. That is beside the
// MaxRows of a query, which bounds one call.
func WithRowMeter(ctx context.Context, max int) (context.Context, *RowMeter) {
	m := &RowMeter{max: int64(max)}
	return context.WithValue(ctx, rowMeterKey{}, m), m
}

// RowMeterOf returns the meter of a context, nil where it has none. Stores ask
// once a call, and count with [RowMeter.Visit].
func RowMeterOf(ctx context.Context) *RowMeter {
	m, _ := ctx.Value(rowMeterKey{}).(*RowMeter)
	return m
}

// Visit counts rows; its error is [ErrTooManyRows].
func (m *RowMeter) Visit(rows int) error {
	if m != nil && m.rows.Add(int64(rows)) > m.max {
		return ErrTooManyRows
	}
	return nil
}

// Rows returns how many rows were visited.
func (m *RowMeter) Rows() int64 {
	if m == nil {
		return 0
	}
	return m.rows.Load()
}

// Left returns how many rows may still be visited, any number where nothing bounds
// them.
func (m *RowMeter) Left() int64 {
	if m == nil {
		return math.MaxInt64
	}
	return max(0, m.max-m.rows.Load())
}
