package exec

import (
	"context"

	"entente/graph"
	"entente/graph/merged"
	"entente/schema/plan"
)

// Foresee returns how many rows a request will read at least, and of its fields
// the one that will read most, nil where none reads any that are known. It knows
// of reads that page sizes do not bound: of entities that are named the neighbors,
// and the claims grouped, or counted under a filter; claims of the graph that are
// grouped, counted under a filter, or in an order that they are not kept in; and
// what a search for paths or a neighborhood begins with. It asks for the entities'
// types and kept counters, in one call each or a few for each field of claims and
// paths, and for nothing where the request has no such fields. The error is the
// snapshot's.
func Foresee(ctx context.Context, req Request) (rows int64, most *plan.Field, err error) {
	req.Snapshot = merged.Resolve(Explain(req.Snapshot, req.Explain))
	var largest int64
	note := func(n int64, f *plan.Field) {
		if rows += n; n > largest {
			largest, most = n, f
		}
	}
	if err := foreseeClaims(ctx, req, note); err != nil {
		return 0, nil, err
	}
	if err := foreseePaths(ctx, req, note); err != nil {
		return 0, nil, err
	}
	err = foreseeEntities(ctx, req, note)
	return rows, most, err
}

// foreseePaths tells note of the fields that go from entity to entity.
func foreseePaths(ctx context.Context, req Request, note func(rows int64, f *plan.Field)) error {
	for _, f := range req.Plan.Root.Fields {
		var rows int64
		var err error
		req.foresees(f)
		switch f.Op {
		case plan.QueryPaths:
			q := f.PathQuery(req.Arguments)
			rows, err = q.LeastRows(ctx, req.Snapshot)
		case plan.QueryNeighborhood:
			q := f.NeighborhoodQuery(req.Arguments)
			rows, err = q.LeastRows(ctx, req.Snapshot)
		}
		if err != nil {
			return err
		}
		note(rows, f)
	}
	return nil
}

// foreseeEntities tells note of the fields of entities that are named.
func foreseeEntities(ctx context.Context, req Request, note func(rows int64, f *plan.Field)) error {
	type reads struct {
		set   *plan.Set
		first int // of its ids, which are one after the other
		ids   []graph.ID
	}
	var all []reads
	var fields []*plan.Field
	var ids []graph.ID
	for _, f := range req.Plan.Root.Fields {
		if f.Set == nil || f.Set.Kind != plan.Entity || !foreseen(f.Set, req.Arguments) {
			continue
		}
		var named []graph.ID
		switch f.Op {
		case plan.QueryEntity, plan.QueryOne, plan.QueryNode:
			named = []graph.ID{f.ID(req.Arguments)}
		case plan.QueryNodes:
			named = f.IDs(req.Arguments)
		}
		all, fields = append(all, reads{f.Set, len(ids), named}), append(fields, f)
		ids = append(ids, named...)
	}
	if len(ids) == 0 {
		return nil
	}
	req.foresees(fields...)
	heads, err := req.Snapshot.Entities(ctx, ids, graph.Head)
	if err != nil {
		return err
	}
	counts, err := req.Snapshot.RelationCounts(ctx, ids, nil, 0)
	if err != nil {
		return err
	}
	rel, err := req.Snapshot.Relations(ctx)
	if err != nil {
		return err
	}
	for _, r := range all {
		for i := range r.ids {
			var typ string // of what the graph only mentions there is none
			if e := heads[r.first+i]; e != nil {
				typ = e.Type
			}
			n, f := least(r.set.ByType[req.Plan.TypeNumber(typ)], req.Arguments, rel, counts[r.first+i])
			note(n, f)
		}
	}
	return nil
}

// foreseen reports whether fields of a set read more than their page.
func foreseen(set *plan.Set, args *plan.Arguments) bool {
	for _, f := range set.Fields {
		if scanOf(f, args) != nil {
			return true
		}
	}
	return false
}

// least returns the rows that fields read at least of an entity with such
// counters, and the field that reads most.
func least(fields []*plan.Field, args *plan.Arguments, rel graph.Relations, counts []graph.RelationCount) (rows int64, most *plan.Field) {
	var largest int64
	for _, f := range fields {
		if scan := scanOf(f, args); scan != nil {
			n := scan.rows(rel, counts)
			if rows += n; n > largest {
				largest, most = n, f
			}
		}
	}
	return rows, most
}

// A claimScan is a read of all of an entity's claims of some relations.
type claimScan struct {
	relations, exclude []string // nil for all and for none
	direction          graph.Direction
}

// scanOf returns what a field scans of an entity whatever the size of its
// page, nil where that bounds it.
func scanOf(f *plan.Field, args *plan.Arguments) *claimScan {
	switch f.Op {
	case plan.EntityNeighbors: // they come by id, and claims do not
		q := f.NeighborQuery(args)
		if q.First != 0 || f.Set.Has(plan.TotalCount) {
			return &claimScan{q.Relations, q.Exclude, q.Direction}
		}
	case plan.EntityClaims, plan.EntityRelation, plan.LiteralRelation:
		if f.Set.Has(plan.TotalCount) {
			if q := f.ClaimQuery(args); !q.Selection.IsOpen() {
				return &claimScan{q.Relations, nil, q.Direction}
			}
		}
	case plan.EntityAggregate:
		if q := f.GroupQuery(args); q.First != 0 && q.ReadsEachClaim() {
			scope := f.Scope(args)
			return &claimScan{scope.Relations, nil, scope.Direction}
		}
	case plan.EntityRelationCounts:
		if sel := f.Selection(args); sel != nil && !sel.IsOpen() {
			return &claimScan{}
		}
	}
	return nil
}

// rows returns how many claims are scanned of an entity with such counters.
func (s *claimScan) rows(rel graph.Relations, counts []graph.RelationCount) (n int64) {
	for _, c := range counts {
		if (s.direction == graph.Both || s.direction == c.Direction) &&
			(s.relations == nil || rel.Within(c.Relation, s.relations)) && !rel.Within(c.Relation, s.exclude) {
			n += c.Count
		}
	}
	return n
}
