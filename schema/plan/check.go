package plan

import (
	"math"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Check reads all arguments before anything runs. The cost is a bound on the
// nodes that are asked for: the product of the page sizes on each way down,
// summed; lists without pages count as one node. The errors, with the code
// BAD_USER_INPUT, are arguments out of range: a page or a list longer than
// pageLimit, a negative number, first with last, a cursor that the list does
// not give out, a date that is none. Ids that cannot be ids are no error: they
// are unknown. Names are those of relations and datasets that the ontology does
// not have.
func (p *Plan) Check(vars map[string]any, pageLimit int) (cost int, names []Name, errs gqlerror.List) {
	c := &checker{vars: vars, limit: pageLimit}
	for _, v := range p.notNull {
		if value, given := vars[v.Raw]; given && value == nil {
			err := gqlerror.ErrorPosf(v.Position, "$%s is null where %s is expected", v.Raw, v.ExpectedType)
			err.Extensions = map[string]any{"code": "BAD_USER_INPUT"}
			c.errs = append(c.errs, err)
		}
	}
	c.set(p.Root, 1)
	return c.cost, c.names, c.errs
}

type checker struct {
	vars  map[string]any
	limit int
	cost  int
	names []Name
	errs  gqlerror.List
}

// set checks the fields of n objects.
func (c *checker) set(s *Set, n int) {
	for _, f := range s.Fields {
		size := times(n, c.field(f))
		if f.asksForNodes() {
			c.cost = add(c.cost, size)
		}
		if f.Set != nil {
			c.set(f.Set, size)
		}
		if f.Claims != nil {
			c.set(f.Claims, size)
		}
	}
}

// asksForNodes tells whether the field reads objects by page or by id.
func (f *Field) asksForNodes() bool {
	switch f.Op {
	case EntityClaims, EntityTimeline, EntityNeighbors, EntityAggregate, EntityContradictions, ClaimContradictions, EntityQuads, EntityRelation, LiteralRelation:
		return true
	}
	return f.Op >= QueryNode && f.Op <= QueryMany && f.Op != QueryDatasets && f.Op != QueryStats
}

// field checks a field's arguments and returns the size of its page, 1 where
// it has none.
func (c *checker) field(f *Field) int {
	r := &reader{f: f, vars: c.vars, limit: c.limit, names: &c.names}
	size := 1
	switch f.Op {
	case QueryNodes:
		size = len(texts[string](r, "ids", r.arg("ids")))
	case QueryClaims, QueryTimeline, EntityClaims, EntityTimeline, EntityRelation, LiteralRelation:
		q := r.claimQuery()
		size = max(q.First, q.Last)
	case QueryEntities, QueryMany:
		q := r.entityQuery()
		size = max(q.First, q.Last)
	case QuerySearch:
		size = r.searchQuery().First
	case QueryPaths:
		size = r.pathQuery().First
	case QueryNeighborhood:
		size = r.neighborhoodQuery().First
	case TimelineSpans:
		size = r.number("most", c.limit)
	case QueryAggregate:
		size = r.groupQuery().First
	case QueryAggregateEntities:
		size = r.entityGroupQuery().First
	case EntityAggregate:
		size = r.groupQuery().First
		r.scope()
	case QueryImportRuns:
		_, size = r.runQuery()
	case EntityRelationCounts:
		r.selection()
	case EntityNeighbors:
		size = r.neighborQuery().First
	case EntityQuads:
		size = r.quadQuery().First
	case QueryContradictions, EntityContradictions, ClaimContradictions:
		size = r.contradictionQuery().First
	case ContradictionClaims:
		size = 2
	case PathNodes, PathClaims, PathDirections, PathHops:
		size = pathSize
	}
	for _, msg := range r.wrong {
		c.errs = append(c.errs, &gqlerror.Error{Message: f.AST[0].Name + ": " + msg, Locations: f.Locations(), Extensions: map[string]any{"code": "BAD_USER_INPUT"}})
	}
	return size
}

// pathSize is what a list of a path counts as.
const pathSize = 4

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
