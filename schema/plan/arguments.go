package plan

import (
	"math"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
)

// Arguments are what the fields of a plan ask, with the variables of one
// request. They are immutable and safe for concurrent use.
type Arguments struct {
	// Cost is a bound on the nodes that are asked for: the product of the page
	// sizes on each way down, summed; lists without pages count as one node.
	Cost int
	// Names are those of relations and datasets that the ontology does not have.
	Names []Name
	// Errors, with the code BAD_USER_INPUT, are arguments out of range: a page or
	// a list longer than allowed, a negative number, first with last, a cursor
	// that the list does not give out, a date that is none. Where there are any,
	// the plan cannot be run. Ids that cannot be ids are no error: they are
	// unknown.
	Errors gqlerror.List

	vars  map[string]any
	asked []any // by Field.Call, as Field.ask returns it
}

// Arguments reads the arguments of all fields, of which pages and lists may be
// as long as pageLimit. What no variable has a part in is read once and kept
// with the plan.
func (p *Plan) Arguments(vars map[string]any, pageLimit int) *Arguments {
	b := &binder{Arguments: &Arguments{vars: vars, asked: make([]any, len(p.fixed))}, plan: p, limit: pageLimit}
	for _, v := range p.notNull {
		if value, given := vars[v.Raw]; given && value == nil {
			err := gqlerror.ErrorPosf(v.Position, "$%s is null where %s is expected", v.Raw, v.ExpectedType)
			err.Extensions = map[string]any{"code": "BAD_USER_INPUT"}
			b.Errors = append(b.Errors, err)
		}
	}
	b.set(p.Root, 1)
	return b.Arguments
}

// fixed is what a field asks of which no argument has a variable.
type fixed struct {
	limit int // that it was read with
	asked any
	size  int
}

type binder struct {
	*Arguments
	plan  *Plan
	limit int
}

// set reads the arguments of the fields of n objects.
func (b *binder) set(s *Set, n int) {
	for _, f := range s.Fields {
		size := times(n, b.field(f))
		if f.asksForNodes() {
			b.Cost = add(b.Cost, size)
		}
		if f.Set != nil {
			b.set(f.Set, size)
		}
		if f.Claims != nil {
			b.set(f.Claims, size)
		}
	}
}

// field reads a field's arguments and returns the size of its page, 1 where it
// has none.
func (b *binder) field(f *Field) int {
	if f.Call < 0 {
		return f.size()
	}
	if kept := b.plan.fixed[f.Call].Load(); kept != nil && kept.limit == b.limit {
		b.asked[f.Call] = kept.asked
		return kept.size
	}
	r := &reader{f: f, vars: b.vars, limit: b.limit}
	asked, size := r.ask()
	b.asked[f.Call] = asked
	b.Names = append(b.Names, r.names...)
	for _, msg := range r.wrong {
		b.Errors = append(b.Errors, &gqlerror.Error{Message: f.AST[0].Name + ": " + msg, Locations: f.Locations(), Extensions: map[string]any{"code": "BAD_USER_INPUT"}})
	}
	if f.fixed && len(r.names) == 0 && len(r.wrong) == 0 {
		b.plan.fixed[f.Call].Store(&fixed{b.limit, asked, size})
	}
	return size
}

// ask reads what a field asks, which the method of its operation returns
// ([Field.ClaimQuery] and the like), and the size of its page.
func (r *reader) ask() (asked any, size int) {
	switch f := r.f; f.Op {
	case QueryNode, QueryEntity, QueryClaim, QueryOne:
		return graph.ID(r.text("id")), 1
	case QueryNodes:
		ids := texts[graph.ID](r, "ids", r.arg("ids"))
		return ids, len(ids)
	case QueryClaims, QueryTimeline, EntityClaims, EntityTimeline, EntityRelation, LiteralRelation:
		q := r.claimList()
		return q, max(q.First, q.Last)
	case QueryEntities, QueryMany:
		q := r.entityQuery()
		return q, max(q.First, q.Last)
	case QuerySearch:
		q := r.searchQuery()
		return q, q.First
	case QueryPaths:
		q := r.pathQuery()
		return q, q.First
	case QueryNeighborhood:
		q := r.neighborhoodQuery()
		return q, q.First
	case TimelineSpans:
		n := r.number("most", r.limit)
		return n, n
	case QueryAggregate, EntityAggregate:
		q := r.groupList()
		return q, q.First
	case QueryAggregateEntities:
		q := r.entityGroupList()
		return q, q.First
	case QueryImportRuns:
		q := r.runQuery()
		return q, q.First
	case EntityRelationCounts:
		return r.selection(), 1
	case EntityNeighbors:
		q := r.neighborQuery()
		return q, q.First
	case EntityQuads:
		q := r.quadQuery()
		return q, q.First
	case QueryContradictions, EntityContradictions, ClaimContradictions:
		q := r.contradictionQuery()
		return q, q.First
	case ClaimLinks:
		return words[graph.LinkKind](r, LinkKindNames, r.arg("kinds")), 1
	}
	return nil, r.f.size()
}

// asked returns what a field asks. It is shared: what it points to is not to be
// changed.
func asked[T any](f *Field, a *Arguments) T { return a.asked[f.Call].(T) }

// pathSize is what a list of a path counts as.
const pathSize = 4

// size returns how many objects a field without a page counts as.
func (f *Field) size() int {
	switch f.Op {
	case ContradictionClaims:
		return 2
	case PathNodes, PathClaims, PathDirections, PathHops:
		return pathSize
	}
	return 1
}

// asksForNodes tells whether the field reads objects by page or by id.
func (f *Field) asksForNodes() bool {
	switch f.Op {
	case EntityClaims, EntityTimeline, EntityNeighbors, EntityAggregate, EntityContradictions, ClaimContradictions, EntityQuads, EntityRelation, LiteralRelation:
		return true
	}
	return f.Op >= QueryNode && f.Op <= QueryMany && f.Op != QueryDatasets && f.Op != QueryStats
}

// hasVariable tells whether a value depends on the variables of a request.
func hasVariable(v *ast.Value) bool {
	if v.Kind == ast.Variable {
		return true
	}
	for _, child := range v.Children {
		if hasVariable(child.Value) {
			return true
		}
	}
	return false
}

func times(a, b int) int {
	if a != 0 && b > math.MaxInt/a {
		return math.MaxInt
	}
	return a * b
}

func add(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}
