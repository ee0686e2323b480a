package schema

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/graphql-go/graphql"

	"entente/graph"
	"entente/graph/ontology"
)

// An oracle answers queries by graphql-go's executor, on the same types as the
// engine's SDL is printed from, with resolvers that read one thing at a time.
// It is as plain as can be: where the engine differs from it, one of them is
// wrong.
type oracle struct {
	ontology *ontology.Ontology
	snap     graph.Snapshot
	schema   graphql.Schema
	types    *declarer
}

// A record is an object on its way to an answer: by field, a value or a
// function that reads it with the field's arguments.
type record map[string]any

type (
	args   map[string]any
	reader = func(ctx context.Context, a args) (any, error)
)

const typeKey = "__typename"

func newOracle(t *testing.T, o *ontology.Ontology, snap graph.Snapshot) *oracle {
	t.Helper()
	or := &oracle{ontology: o, snap: snap}
	var err error
	or.types, or.schema, err = declare(o, hooks{
		typeOf: func(v any) string { return v.(record)[typeKey].(string) },
		resolve: func(_, field string) graphql.FieldResolveFn {
			return func(p graphql.ResolveParams) (any, error) {
				from, ok := p.Source.(record)
				if !ok {
					from = or.query()
				}
				v, ok := from[field]
				if !ok {
					return nil, fmt.Errorf("the oracle knows no %s.%s", p.Info.ParentType.Name(), field)
				}
				if read, ok := v.(reader); ok {
					return read(p.Context, p.Args)
				}
				return v, nil
			}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return or
}

// answer runs an operation.
func (or *oracle) answer(ctx context.Context, query, operation string, vars map[string]any) *graphql.Result {
	return graphql.Do(graphql.Params{Schema: or.schema, RequestString: query, OperationName: operation, VariableValues: vars, Context: ctx})
}

func (or *oracle) query() record {
	q := record{
		"node": reader(func(ctx context.Context, a args) (any, error) { return or.node(ctx, a.id()) }),
		"nodes": reader(func(ctx context.Context, a args) (any, error) {
			return each(a.list("ids"), func(v any) (any, error) { return or.node(ctx, graph.ID(v.(string))) })
		}),
		"entity":   reader(func(ctx context.Context, a args) (any, error) { return or.known(ctx, a.id()) }),
		"entities": reader(func(ctx context.Context, a args) (any, error) { return or.list(ctx, a, nil) }),
		"claim":    reader(func(ctx context.Context, a args) (any, error) { return or.claimOf(ctx, a.id()) }),
		"claims": reader(func(ctx context.Context, a args) (any, error) {
			q := or.claimQuery(a)
			page, err := or.snap.AllClaims(ctx, q)
			return or.claimPage(page, q), err
		}),
		"search":            reader(or.search),
		"paths":             reader(or.paths),
		"neighborhood":      reader(or.neighborhood),
		"timeline":          reader(func(ctx context.Context, a args) (any, error) { return or.timeline(ctx, "", a) }),
		"aggregate":         reader(or.aggregate),
		"aggregateEntities": reader(or.aggregateEntities),
		"contradictions":    reader(or.contradictions),
		"datasets":          reader(or.datasets),
		"importRuns":        reader(or.runs),
		"stats":             reader(or.stats),
	}
	for _, t := range or.ontology.Types {
		q[t.Singular] = reader(func(ctx context.Context, a args) (any, error) {
			r, err := or.known(ctx, a.id())
			if rec, ok := r.(record); ok {
				for _, leaf := range t.Leaves {
					if leaf.Name == rec[typeKey] {
						return r, err
					}
				}
			}
			return nil, err
		})
		q[t.Plural] = reader(func(ctx context.Context, a args) (any, error) { return or.list(ctx, a, t) })
	}
	return q
}

// node finds an entity or a claim.
func (or *oracle) node(ctx context.Context, id graph.ID) (any, error) {
	if c, err := or.claimOf(ctx, id); c != nil || err != nil {
		return c, err
	}
	return or.known(ctx, id)
}

func each[T any](items []T, fn func(T) (any, error)) ([]any, error) {
	out := make([]any, len(items))
	for i, item := range items {
		var err error
		if out[i], err = fn(item); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (a args) text(name string) string { s, _ := a[name].(string); return s }
func (a args) id() graph.ID            { return graph.ID(a.text("id")) }
func (a args) number(name string) int  { n, _ := a[name].(int); return n }
func (a args) list(name string) []any  { l, _ := a[name].([]any); return l }

// texts returns a list of texts, nil where the argument is left out.
func texts[T ~string](a args, name string) []T {
	if _, ok := a[name]; !ok {
		return nil
	}
	out := []T{}
	for _, v := range a.list(name) {
		out = append(out, T(v.(string)))
	}
	return out
}

// words returns a list of values of an enumeration.
func words[T any](a args, name string, parse func(string) (T, error)) []T {
	if _, ok := a[name]; !ok {
		return nil
	}
	out := []T{}
	for _, v := range a.list(name) {
		out = append(out, must(parse(fileWord(v.(string)))))
	}
	return out
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err) // the corpus has valid arguments
	}
	return v
}

// fileWord turns IN_TENSION_WITH into inTensionWith, and graphQLWord back.
func fileWord(s string) string {
	parts := strings.Split(strings.ToLower(s), "_")
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
	}
	return strings.Join(parts, "")
}

func graphQLWord(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// orNull turns a zero value into null.
func orNull[T comparable](v T) any {
	var zero T
	if v == zero {
		return nil
	}
	return v
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func moment(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UTC().Format(time.RFC3339Nano)
}

func instant(at graph.Instant) any {
	if at == graph.NoInstant {
		return nil
	}
	return time.Unix(int64(at), 0).UTC().Format(time.RFC3339)
}

func (a args) day(name string) graph.Instant {
	if s := a.text(name); s != "" {
		return must(graph.ParseDay(s))
	}
	return graph.NoInstant
}

func (a args) endOfDay(name string) graph.Instant {
	if at := a.day(name); at != graph.NoInstant {
		return graph.EndOfDay(at)
	}
	return graph.NoInstant
}

// page reads first, after, last and before. graphql-go does not tell a default
// from what is given, so last comes first.
func (a args) page() graph.Page {
	p := graph.Page{First: a.number("first"), Last: -1, After: a.text("after"), Before: a.text("before"), Total: true}
	if _, ok := a["last"]; ok {
		p.First, p.Last = -1, a.number("last")
	}
	return p
}

// An edge is a place in a list, for connection.
type edge struct {
	cursor string
	node   any
	more   record
}

// connection makes the record of a page.
func connection(edges []edge, info graph.PageInfo) record {
	list, nodes := []any{}, []any{}
	at := record{"hasNextPage": info.HasNext, "hasPreviousPage": info.HasPrevious, "startCursor": nil, "endCursor": nil}
	for i, e := range edges {
		rec := record{"cursor": e.cursor, "node": e.node}
		for k, v := range e.more {
			rec[k] = v
		}
		list = append(list, rec)
		if e.node != nil {
			nodes = append(nodes, e.node)
		}
		if i == 0 {
			at["startCursor"] = e.cursor
		}
		at["endCursor"] = e.cursor
	}
	return record{"edges": list, "nodes": nodes, "pageInfo": at, "totalCount": int(info.Total)}
}
