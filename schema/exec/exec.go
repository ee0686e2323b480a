package exec

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
	"entente/schema/plan"
)

// A Request is an operation to run.
type Request struct {
	Plan *plan.Plan
	// Arguments are those of Plan, without errors.
	Arguments *plan.Arguments
	Snapshot  graph.Snapshot
	// MaxRows, unless 0, bounds the rows that one call of the snapshot may
	// read (a [graph.RowMeter] of the context bounds those of all), MaxBytes,
	// unless 0, the answer.
	MaxRows, MaxBytes int
	// Lead is written before the data, so that an answer which is to stand in
	// more JSON need not be copied.
	Lead string
	// Explain, if not nil, is told what the answer takes.
	Explain *Explanation
	// Introspect answers the fields __schema and __type of Query with JSON.
	// Fields of the document that share a response key are given as one.
	Introspect func(field *ast.Field) ([]byte, error)
	// OnInternal is told of an error that clients must not see, and returns an
	// id under which they can ask about it. Nil: the error is dropped.
	OnInternal func(error) (id string)
}

// Run answers a request. The data are Lead and one JSON value: an object, or
// null where an error left nothing of it. The caller owns them, and may append
// a byte for which there is room. The errors have a path and a code
// (BAD_USER_INPUT, LIMIT_EXCEEDED, INTERNAL_SERVER_ERROR, TIMEOUT, CANCELLED).
//
// A call of the snapshot that fails makes errors of the fields that asked for
// it; the others are answered. Where ctx ends, or the answer passes MaxBytes,
// the data are null and the error is one.
func Run(ctx context.Context, req Request) (data []byte, errs gqlerror.List) {
	r := newRun(ctx, req)
	defer r.end()
	return r.answer()
}
