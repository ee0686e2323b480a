// Package merged lets readers of a graph go on using the ids by which entities
// were known before they were merged: [Resolve] makes a snapshot whose filters
// take them, and [Current] tells what they stand for now. The IRI of a short id
// stands for it in the same way.
package merged

import (
	"context"
	"slices"
	"strings"

	"entente/graph"
)

// Current returns ids with those that were merged replaced by what they were
// merged into: ids itself where there are none. See [graph.Snapshot.MergedInto].
func Current(ctx context.Context, snap graph.Snapshot, ids []graph.ID) ([]graph.ID, error) {
	if len(ids) == 0 {
		return ids, nil
	}
	into, err := snap.MergedInto(ctx, ids)
	if err != nil {
		return nil, err
	}
	changed := false
	for i, id := range into {
		if id == "" {
			continue
		}
		if !changed {
			ids, changed = slices.Clone(ids), true
		}
		ids[i] = id
	}
	return ids, nil
}

// Resolve returns a view of a snapshot in whose filters an id that was merged
// stands for what it was merged into as well: claims of other datasets may
// still name the old one. Ids that are not in filters are taken as they are.
func Resolve(snap graph.Snapshot) graph.Snapshot { return &view{snap} }

// A view is a snapshot that extends the filters it is given.
type view struct{ graph.Snapshot }

// MergedInto implements [graph.Snapshot]. The IRI of a short id is told to have
// been merged into that, or into what that was merged into.
func (v *view) MergedInto(ctx context.Context, ids []graph.ID) ([]graph.ID, error) {
	ns, short := v.Namespace(), ids
	for i, id := range ids {
		if !strings.HasPrefix(string(id), ns.Base()) {
			continue
		}
		if own := ns.ID(ns.Term(id)); own != id {
			if &short[0] == &ids[0] {
				short = slices.Clone(ids)
			}
			short[i] = own
		}
	}
	into, err := v.Snapshot.MergedInto(ctx, short)
	if err != nil {
		return nil, err
	}
	for i, id := range short {
		if id != ids[i] && into[i] == "" {
			into[i] = id
		}
	}
	return into, nil
}

func (v *view) claimQuery(ctx context.Context, q *graph.ClaimQuery) (*graph.ClaimQuery, error) {
	where, err := v.claimFilter(ctx, q.Where)
	if err != nil || where == q.Where {
		return q, err
	}
	extended := *q
	extended.Where = where
	return &extended, nil
}

func (v *view) entityQuery(ctx context.Context, q *graph.EntityQuery) (*graph.EntityQuery, error) {
	where, err := v.entityFilter(ctx, q.Where)
	if err != nil || where == q.Where {
		return q, err
	}
	extended := *q
	extended.Where = where
	return &extended, nil
}

// EntityClaims implements [graph.Snapshot].
func (v *view) EntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	q, err := v.claimQuery(ctx, q)
	if err != nil {
		return nil, err
	}
	return v.Snapshot.EntityClaims(ctx, entities, q)
}

// AllClaims implements [graph.Snapshot].
func (v *view) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	q, err := v.claimQuery(ctx, q)
	if err != nil {
		return graph.ClaimPage{}, err
	}
	return v.Snapshot.AllClaims(ctx, q)
}

// ScanClaims implements [graph.Snapshot].
func (v *view) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	q, err := v.claimQuery(ctx, q)
	if err != nil {
		return err
	}
	return v.Snapshot.ScanClaims(ctx, q, fn)
}

// ScanEntityClaims implements [graph.Snapshot].
func (v *view) ScanEntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery, fn func(int, *graph.Claim) error) error {
	q, err := v.claimQuery(ctx, q)
	if err != nil {
		return err
	}
	return v.Snapshot.ScanEntityClaims(ctx, entities, q, fn)
}

// RelationCounts implements [graph.Snapshot].
func (v *view) RelationCounts(ctx context.Context, entities []graph.ID, sel *graph.Selection, maxRows int) ([][]graph.RelationCount, error) {
	if sel != nil {
		where, err := v.claimFilter(ctx, sel.Where)
		if err != nil {
			return nil, err
		}
		if where != sel.Where {
			extended := *sel
			extended.Where = where
			sel = &extended
		}
	}
	return v.Snapshot.RelationCounts(ctx, entities, sel, maxRows)
}

// Neighbors implements [graph.Snapshot].
func (v *view) Neighbors(ctx context.Context, entities []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	where, err := v.claimFilter(ctx, q.Where)
	if err != nil {
		return nil, err
	}
	if where != q.Where {
		extended := *q
		extended.Where = where
		q = &extended
	}
	return v.Snapshot.Neighbors(ctx, entities, q)
}

// ListEntities implements [graph.Snapshot].
func (v *view) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	q, err := v.entityQuery(ctx, q)
	if err != nil {
		return graph.EntityPage{}, err
	}
	return v.Snapshot.ListEntities(ctx, q)
}

// ScanEntities implements [graph.Snapshot].
func (v *view) ScanEntities(ctx context.Context, q *graph.EntityQuery, detail graph.Detail, fn func(*graph.Entity) error) error {
	q, err := v.entityQuery(ctx, q)
	if err != nil {
		return err
	}
	return v.Snapshot.ScanEntities(ctx, q, detail, fn)
}
