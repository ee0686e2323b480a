package aggregate

import (
	"context"
	"errors"
	"math"
	"slices"

	"entente/graph"
)

// byEnd reports whether kept counters of entities can answer: claims are
// grouped by one of their ends, the subject's type, or each end, and perhaps by
// relation.
func byEnd(keys []Key) bool {
	ends := 0
	for _, k := range keys {
		switch k {
		case Subject, Object, Type, Entity:
			ends++
		case Relation:
		default:
			return false
		}
	}
	return ends == 1
}

// countersAClaim is how many counters take as long to read as a claim that is
// found by its relation. There are two for each claim at most.
const countersAClaim = 16

// ends counts claims by the counters of all entities, or leaves that to a scan.
func ends(ctx context.Context, snap graph.Snapshot, q *Query) ([]Group, bool, error) {
	relations, ok := relationsOnly(q.where())
	if !ok {
		return nil, false, nil
	}
	claims, err := total(ctx, snap, q, graph.ClaimQuery{Relations: relations})
	if err != nil {
		return nil, false, err
	}
	if relations != nil {
		all, err := total(ctx, snap, q, graph.ClaimQuery{})
		if err != nil || claims < 2*all/countersAClaim {
			return nil, false, err
		}
	}
	rel, err := snap.Relations(ctx)
	if err != nil {
		return nil, false, err
	}
	c := newEndCounter(ctx, snap, q, relations, rel)
	err = snap.ScanEndCounts(ctx, rowsFor(ctx, q, claims), c.count)
	if err == nil {
		err = c.end()
	}
	if err == nil && c.objects != nil {
		ok, err = c.literals(claims)
	}
	if errors.Is(err, graph.ErrTooManyRows) {
		return nil, false, nil // there may be up to two counters for each claim
	}
	if err != nil || !ok {
		return nil, false, err
	}
	return groupsOf(c.top.ranked(), q), true, nil
}

// rowsFor returns how many counters may be read so that the claims can be read
// instead where there are more; 0 for any number.
func rowsFor(ctx context.Context, q *Query, claims int64) int {
	left := graph.RowMeterOf(ctx).Left()
	if left < math.MaxInt64 && left > claims {
		left -= claims
	}
	if q.MaxRows > 0 {
		left = min(left, int64(q.MaxRows))
	}
	if left == math.MaxInt64 {
		return 0
	}
	return int(max(left, 1))
}

// relationsOnly returns the relations that a filter asks for, nil for all; ok is
// false where it asks for more.
func relationsOnly(w *graph.ClaimFilter) (relations []string, ok bool) {
	if w == nil {
		return nil, true
	}
	rest := *w
	rest.Relations = nil
	return w.Relations, rest.IsOpen()
}

// An endCounter counts claims by an end, from the counters of all entities. They
// come entity by entity, so that a group is whole when the next one begins: none
// is held but those that are asked for.
type endCounter struct {
	ctx       context.Context
	snap      graph.Snapshot
	q         *Query
	relations []string // nil for all
	rel       graph.Relations
	wanted    map[string]bool // relations, as far as it was asked

	side    graph.Direction
	apart   bool             // relations are
	of      graph.ID         // the entity that comes in
	n       int64            // what it counts, where relations are not apart
	objects map[string]int64 // claims whose object is an entity, by relation; nil where it is no matter
	pending []graph.EndCount // of which the types are not known yet; in Out
	types   *table           // nil unless they are asked for
	top     top
	group   row // scratch
}

func newEndCounter(ctx context.Context, snap graph.Snapshot, q *Query, relations []string, rel graph.Relations) *endCounter {
	c := &endCounter{
		ctx: ctx, snap: snap, q: q, relations: relations, rel: rel, wanted: map[string]bool{}, side: graph.Out, apart: slices.Contains(q.GroupBy, Relation),
		top: top{order: q.Order, first: q.First, least: q.MinCount}, group: row{values: make([]value, len(q.GroupBy))},
	}
	switch {
	case slices.Contains(q.GroupBy, Entity):
		c.side = graph.Both
	case slices.Contains(q.GroupBy, Object):
		c.side, c.objects = graph.In, map[string]int64{}
	case slices.Contains(q.GroupBy, Type):
		c.types = newTable(len(q.GroupBy))
	}
	return c
}

// count takes a counter.
func (c *endCounter) count(e graph.EndCount) error {
	n := onSide(e, c.side)
	if n == 0 {
		return nil
	}
	if c.relations != nil {
		in, known := c.wanted[e.Relation]
		if !known {
			in = c.rel.Within(e.Relation, c.relations)
			c.wanted[e.Relation] = in
		}
		if !in {
			return nil
		}
	}
	if c.objects != nil {
		c.objects[e.Relation] += n
	}
	if c.apart {
		return c.give(e.Entity, e.Relation, n)
	}
	if e.Entity != c.of {
		if err := c.entity(); err != nil {
			return err
		}
		c.of = e.Entity
	}
	c.n += n
	return nil
}

// entity gives out what was counted of one.
func (c *endCounter) entity() error {
	n := c.n
	if c.n = 0; n == 0 {
		return nil
	}
	return c.give(c.of, "", n)
}

// end is called after the last counter.
func (c *endCounter) end() error {
	if err := c.entity(); err != nil {
		return err
	}
	if c.types == nil {
		return nil
	}
	if err := c.learnTypes(); err != nil {
		return err
	}
	c.types.rank(&c.top)
	return nil
}

// give takes a group or, where they are by type, a part of one.
func (c *endCounter) give(id graph.ID, relation string, n int64) error {
	if c.types == nil {
		c.group.count = n
		c.fill(value{kind: entity, text: string(id)}, relation)
		c.top.add(c.group)
		return nil
	}
	c.pending = append(c.pending, graph.EndCount{Entity: id, Relation: relation, Out: n})
	if len(c.pending) < typesAtOnce {
		return nil
	}
	return c.learnTypes()
}

// fill puts what a group is by in its place.
func (c *endCounter) fill(end value, relation string) {
	for i, k := range c.q.GroupBy {
		c.group.values[i] = end
		if k == Relation {
			c.group.values[i] = value{kind: text, text: relation}
		}
	}
}

// learnTypes adds what is pending to the types of the entities.
func (c *endCounter) learnTypes() error {
	ids := make([]graph.ID, len(c.pending))
	for i, e := range c.pending {
		ids[i] = e.Entity
	}
	entities, err := c.snap.Entities(c.ctx, ids, graph.Head)
	if err != nil {
		return err
	}
	values := make([][]value, len(c.q.GroupBy))
	for i, e := range c.pending {
		typ := value{kind: missing}
		if entities[i] != nil {
			typ = value{kind: text, text: entities[i].Type}
		}
		c.fill(typ, e.Relation)
		for j := range values {
			values[j] = c.group.values[j : j+1]
		}
		c.types.add(values, e.Out)
	}
	c.pending = c.pending[:0]
	return nil
}

// literals counts the claims that state a value, which no entity has counters of,
// by reading those of the relations that have any. It returns false where those
// are not all of them: a store counts the claims of a relation together with its
// subrelations, and not of those that only implied claims have.
func (c *endCounter) literals(claims int64) (bool, error) {
	for _, n := range c.objects {
		claims -= n
	}
	if claims == 0 {
		return true, nil
	}
	stats, err := c.snap.Stats(c.ctx)
	if err != nil {
		return false, err
	}
	relations := []string{}
	for _, r := range stats.Relations {
		if c.relations != nil && !c.rel.Within(r.Name, c.relations) {
			continue
		}
		n, err := total(c.ctx, c.snap, c.q, graph.ClaimQuery{Relations: []string{r.Name}})
		if err != nil {
			return false, err
		}
		for name, m := range c.objects {
			if c.rel.Within(name, []string{r.Name}) {
				n -= m
			}
		}
		if n > 0 {
			relations = append(relations, r.Name)
		}
	}
	values := newTable(len(c.q.GroupBy))
	scratch := make([][]value, len(c.q.GroupBy))
	cq := c.q.claims()
	cq.Relations, cq.Where = relations, nil
	err = c.snap.ScanClaims(c.ctx, cq, func(claim *graph.Claim) error {
		if claim.Object != "" {
			return nil
		}
		claims--
		for i, k := range c.q.GroupBy {
			scratch[i] = valuesOf(claim, k, scratch[i][:0])
		}
		values.add(scratch, 1)
		return nil
	})
	if err != nil || claims != 0 {
		return false, err
	}
	values.rank(&c.top)
	return true, nil
}
