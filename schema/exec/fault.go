package exec

import (
	"context"
	"errors"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
)

// The codes of errors.
const (
	codeInput     = "BAD_USER_INPUT"
	codeLimit     = "LIMIT_EXCEEDED"
	codeInternal  = "INTERNAL_SERVER_ERROR"
	codeTimeout   = "TIMEOUT"
	codeCancelled = "CANCELLED"
)

// A fault is what went wrong, in words for clients. It becomes an error at
// each field that it spoils.
type fault struct {
	message, code string
}

func (f *fault) error(path ast.Path, locations []gqlerror.Location) *gqlerror.Error {
	return &gqlerror.Error{Message: f.message, Path: path, Locations: locations, Extensions: map[string]any{"code": f.code}}
}

// faultOf translates an error of the store or of introspection; nil of nil.
// The end of ctx ends the request.
func (r *run) faultOf(err error) *fault {
	if err == nil {
		return nil
	}
	if ctxErr := r.ctx.Err(); ctxErr != nil {
		r.abort(ctxErr)
		return r.aborted
	}
	var input *graph.InputError
	var told *gqlerror.Error
	switch {
	case errors.Is(err, graph.ErrTooManyRows):
		return &fault{"this reads too many rows: narrow what is asked for", codeLimit}
	case errors.Is(err, graph.ErrCursor):
		return &fault{"the cursor is not one of this list", codeInput}
	case errors.As(err, &input):
		return &fault{input.Error(), codeInput}
	case errors.As(err, &told):
		if code, ok := told.Extensions["code"].(string); ok {
			return &fault{told.Message, code}
		}
	}
	return r.internal(err)
}

// internal hands an error to the log and returns what clients see of it.
func (r *run) internal(err error) *fault {
	message := "internal error"
	if r.OnInternal != nil {
		message += " " + r.OnInternal(err)
	}
	return &fault{message, codeInternal}
}

// abort ends the request with the error of its context.
func (r *run) abort(err error) {
	if errors.Is(err, context.DeadlineExceeded) {
		r.aborted = &fault{"the request took too long", codeTimeout}
	} else {
		r.aborted = &fault{"the request was cancelled", codeCancelled}
	}
}

// maxErrors is how many errors one answer tells; a fault of one read can spoil
// thousands of fields.
const maxErrors = 100

// errorList gathers the errors of an answer.
type errorList struct {
	list gqlerror.List
	more int // errors that are not in list
}

func (l *errorList) add(f *fault, path []step, locations []gqlerror.Location) {
	if len(l.list) == maxErrors {
		l.more++
		return
	}
	l.list = append(l.list, f.error(pathOf(path), locations))
}

// A step is one element of the path to a value.
type step struct {
	key   string // "" for an index
	index int
}

func pathOf(steps []step) ast.Path {
	path := make(ast.Path, len(steps))
	for i, s := range steps {
		if s.key != "" {
			path[i] = ast.PathName(s.key)
		} else {
			path[i] = ast.PathIndex(s.index)
		}
	}
	return slices.Clip(path)
}
