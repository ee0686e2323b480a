package schema

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Codes of errors, in extensions.code.
const (
	codeParse      = "GRAPHQL_PARSE_FAILED"
	codeValidation = "GRAPHQL_VALIDATION_FAILED"
	codeInput      = "BAD_USER_INPUT"
	codeLimit      = "LIMIT_EXCEEDED"
	codeInternal   = "INTERNAL_SERVER_ERROR"
	codeTimeout    = "TIMEOUT"
	codeCancelled  = "CANCELLED"
	codeOverloaded = "OVERLOADED"
)

// fault returns an error for the client. at may be nil.
func fault(code string, at *ast.Position, format string, args ...any) *gqlerror.Error {
	e := &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
	if at != nil {
		e.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
	return e
}

// setCode gives an error of gqlparser a code.
func setCode(e *gqlerror.Error, code string) {
	if e.Extensions == nil {
		e.Extensions = map[string]any{}
	}
	e.Extensions["code"] = code
}

// conceal takes the place of each error that has no code: what went wrong in
// here is for the log, and the client gets the id under which it is there.
func (e *Engine) conceal(ctx context.Context, errs gqlerror.List) {
	for i, err := range errs {
		if _, ok := err.Extensions["code"].(string); ok {
			continue
		}
		id := rand.Text()
		e.log.ErrorContext(ctx, "request failed", "id", id, "path", err.Path.String(), "error", err.Message, "cause", err.Err)
		errs[i] = &gqlerror.Error{
			Message: "internal error " + id, Path: err.Path, Locations: err.Locations, Extensions: map[string]any{"code": codeInternal, "id": id},
		}
	}
}

// refuse answers a request that nothing has been run of. Of many errors it tells
// the first.
func (e *Engine) refuse(ctx context.Context, errs ...*gqlerror.Error) Response {
	errs = errs[:min(len(errs), maxErrors)]
	res := e.respond(ctx, nil, errs)
	res.RequestError = true
	return res
}

// respond writes an answer with errors: these first, as the specification
// suggests. Nil data are left out.
func (e *Engine) respond(ctx context.Context, data []byte, errs gqlerror.List) Response {
	e.conceal(ctx, errs)
	var out bytes.Buffer
	out.Grow(len(data) + 256*len(errs))
	out.WriteString(`{"errors":`)
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(errs); err != nil {
		panic(fmt.Errorf("encode errors: %w", err)) // texts, numbers and paths
	}
	out.Truncate(out.Len() - 1) // the encoder's newline
	if data != nil {
		out.WriteString(`,"data":`)
		out.Write(data)
	}
	out.WriteByte('}')
	return Response{JSON: out.Bytes(), Errors: len(errs)}
}
