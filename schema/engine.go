package schema

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"golang.org/x/sync/semaphore"

	"entente/graph"
	"entente/schema/exec"
	"entente/schema/introspection"
	"entente/schema/plan"
)

// EngineOptions are what an engine is made of.
type EngineOptions struct {
	Schema *Schema
	Store  graph.Store
	Limits Limits // the zero value means DefaultLimits
	// Explain allows answers to tell what they took, where a request asks.
	Explain bool
	// Logger hears of internal errors; nil for none.
	Logger *slog.Logger
}

// An Engine answers requests from a store. It is safe for concurrent use.
type Engine struct {
	schema        *Schema
	store         graph.Store
	limits        Limits
	explain       bool
	log           *slog.Logger
	planner       *plan.Planner
	introspection *introspection.Resolver
	documents     *cache[string, *document] // by text
	plans         *cache[variant, *plan.Plan]
	large         *semaphore.Weighted // room for large answers, in bytes
}

// How much is kept of documents and of plans, by estimate.
const (
	cacheDocuments = 16 << 20
	cachePlans     = 32 << 20
)

// NewEngine joins a schema and a store. The caller keeps the store open as
// long as the engine is used.
func NewEngine(o EngineOptions) (*Engine, error) {
	if o.Schema == nil || o.Store == nil {
		return nil, errors.New("an engine needs a schema and a store")
	}
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits()
	}
	if err := o.Limits.Validate(); err != nil {
		return nil, err
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return &Engine{
		schema: o.Schema, store: o.Store, limits: o.Limits, explain: o.Explain, log: o.Logger,
		planner:       plan.New(o.Schema.ast, o.Schema.ontology),
		introspection: introspection.New(o.Schema.ast),
		documents:     newCache[string, *document](cacheDocuments),
		plans:         newCache[variant, *plan.Plan](cachePlans),
		large:         semaphore.NewWeighted(largeAtOnce * int64(o.Limits.Response)),
	}, nil
}

// Execute answers a request. It always answers: what goes wrong is in the
// answer, and a panic is an internal error.
func (e *Engine) Execute(ctx context.Context, req Request) (res Response) {
	defer func() {
		if v := recover(); v != nil {
			err := &gqlerror.Error{Message: fmt.Sprint("panic: ", v), Err: errors.New(string(debug.Stack()))}
			res = e.respond(ctx, []byte("null"), gqlerror.List{err})
		}
	}()
	ctx, cancel := context.WithTimeout(ctx, e.limits.Time)
	defer cancel()

	tr := e.trace(req)
	doc, cached, errs := e.document(req.Query)
	tr.parsed(cached)
	if errs != nil {
		res = e.refuse(ctx, errs...)
		res.MutationByGET = req.ReadOnlyGET && doc != nil && isMutation(doc.ast, req.OperationName)
		return res
	}
	op, err := operation(doc.ast, req.OperationName)
	if err != nil {
		return e.refuse(ctx, err)
	}
	vars, errs := coerceVariables(e.schema.ast, op, req.Variables, e.limits)
	if len(errs) > 0 {
		return e.refuse(ctx, errs...)
	}
	if most := mostValues(e.limits); doc.usages[op].values(vars, most) > most {
		return e.refuse(ctx, tooManyValues(op.Position, e.limits))
	}
	p, cached, err := e.plan(doc, op, vars)
	if err != nil {
		return e.refuse(ctx, err)
	}
	args := p.Arguments(vars, e.limits.Page)
	tr.planned(cached, args.Cost)
	if len(args.Errors) > 0 {
		return e.refuse(ctx, args.Errors...)
	}
	if args.Cost > e.limits.Cost {
		return tr.explained(e.refuse(ctx, fault(codeLimit, op.Position, "the operation may ask for %d nodes, more than %d: lower first, or ask for less at once", args.Cost, e.limits.Cost)), e.limits)
	}
	leave := e.admit(ctx, p, args.Cost, doc.usages[op].fields)
	if leave == nil {
		return tr.explained(e.overloaded(ctx), e.limits)
	}
	defer leave()
	res = e.run(ctx, p, vars, args, tr)
	tr.done()
	return tr.explained(res, e.limits)
}

// Validate tells what is wrong with a document, or nil where the schema knows
// all that it asks for. Nothing is run, and limits that depend on variables are
// not applied.
func (e *Engine) Validate(query string) error {
	if _, _, errs := e.document(query); len(errs) > 0 {
		return errs
	}
	return nil
}

// document returns the document of a text, ready to be planned, and whether it
// was known. Of one that is
// refused after it was parsed, the syntax tree is there beside the errors.
func (e *Engine) document(text string) (doc *document, cached bool, errs gqlerror.List) {
	if doc, ok := e.documents.get(text); ok {
		return doc, true, nil
	}
	tree, err := parse(text, e.limits.Tokens)
	if err != nil {
		return nil, false, gqlerror.List{err}
	}
	doc = &document{ast: tree, bytes: documentBytes(text, e.limits.Tokens)}
	usages, err := survey(tree, e.limits)
	if err != nil {
		return doc, false, gqlerror.List{err}
	}
	doc.usages = usages
	if errs := validate(e.schema.ast, tree); len(errs) > 0 {
		return doc, false, errs
	}
	doc.conditions = plan.Conditions(tree)
	e.documents.add(text, doc, doc.bytes)
	return doc, false, nil
}

// plan returns the plan of an operation of a document, and whether it was known.
// vars are coerced.
func (e *Engine) plan(doc *document, op *ast.OperationDefinition, vars map[string]any) (p *plan.Plan, cached bool, err *gqlerror.Error) {
	v := variant{doc, op.Name, plan.Variant(doc.conditions, vars)}
	if p, ok := e.plans.get(v); ok {
		return p, true, nil
	}
	p, failed := e.planner.Compile(doc.ast, op, vars)
	if failed != nil {
		return nil, false, asError(failed)
	}
	e.plans.add(v, p, planBytes(doc, doc.usages[op].written, p))
	return p, false, nil
}

// isMutation reports whether a request would run a mutation.
func isMutation(doc *ast.QueryDocument, operationName string) bool {
	op, err := operation(doc, operationName)
	return err == nil && op.Operation == ast.Mutation
}

// run carries out a plan on the graph as it is now, if that has all names.
func (e *Engine) run(ctx context.Context, p *plan.Plan, vars map[string]any, args *plan.Arguments, tr *trace) Response {
	var taken *exec.Explanation
	opening := ctx
	if tr != nil {
		taken = &tr.taken
		opening = graph.CountReads(ctx, taken.Reads)
	}
	snap, err := e.store.Snapshot(opening)
	if err != nil {
		return e.respond(ctx, []byte("null"), gqlerror.List{readFault(err, "open snapshot")})
	}
	defer func() {
		if err := snap.Close(); err != nil {
			e.log.ErrorContext(ctx, "close snapshot", "error", err)
		}
	}()
	if unknown, err := unknownNames(ctx, e.schema.ontology, exec.Explain(snap, taken), args.Names); err != nil {
		return e.respond(ctx, []byte("null"), gqlerror.List{readFault(err, "look for names")})
	} else if len(unknown) > 0 {
		return e.refuse(ctx, unknown...)
	}
	const lead = `{"data":`
	req := exec.Request{
		Lead: lead, Plan: p, Arguments: args, Snapshot: snap, MaxRows: e.limits.Rows, MaxBytes: e.limits.Response, Explain: taken,
		Introspect: func(f *ast.Field) ([]byte, error) {
			if err := ctx.Err(); err != nil {
				return nil, readFault(err, "introspect")
			}
			b, err := e.introspection.Resolve(f, vars, e.limits.Response)
			if errors.Is(err, introspection.ErrTooLarge) {
				return nil, fault(codeLimit, f.Position, "%v", err)
			}
			return b, err
		},
		OnInternal: func(err error) string {
			id := rand.Text()
			e.log.ErrorContext(ctx, "request failed", "id", id, "error", err)
			return id
		},
	}
	rows, most, err := exec.Foresee(ctx, req)
	if err != nil {
		return e.respond(ctx, []byte("null"), gqlerror.List{readFault(err, "count rows")})
	}
	if rows > int64(e.limits.Rows) {
		return e.refuse(ctx, fault(codeLimit, most.AST[0].Position, "the operation reads at least %d rows, more than %d: narrow %s by relations, or leave out what counts it",
			rows, e.limits.Rows, most.AST[0].Name))
	}
	ctx, _ = graph.WithRowMeter(ctx, e.limits.Rows)
	data, errs := exec.Run(ctx, req)
	if len(errs) == 0 {
		return Response{JSON: append(data, '}')}
	}
	return e.respond(ctx, data[len(lead):], errs)
}

// readFault says why nothing could be run; what is for the log.
func readFault(err error, what string) *gqlerror.Error {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fault(codeTimeout, nil, "the request took too long")
	case errors.Is(err, context.Canceled):
		return fault(codeCancelled, nil, "the request was cancelled")
	}
	return &gqlerror.Error{Message: what, Err: err}
}

// asError makes an error one of GraphQL, without a code if it had none.
func asError(err error) *gqlerror.Error {
	var e *gqlerror.Error
	if errors.As(err, &e) {
		return e
	}
	return &gqlerror.Error{Message: err.Error(), Err: err}
}
