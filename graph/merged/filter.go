package merged

import (
	"context"
	"slices"

	"entente/graph"
)

// An extension adds to ids what they were merged into.
type extension struct {
	into map[graph.ID]graph.ID
}

// ids returns a list with what its members were merged into behind them.
func (x extension) ids(list []graph.ID) []graph.ID {
	extended := list
	for _, id := range list {
		if now := x.into[id]; now != "" && !slices.Contains(extended, now) {
			extended = append(extended[:len(extended):len(extended)], now)
		}
	}
	return extended
}

// extension asks, in one call, what some ids were merged into; nil where none was.
func (v *view) extension(ctx context.Context, ids []graph.ID) (*extension, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	into, err := v.MergedInto(ctx, ids)
	if err != nil {
		return nil, err
	}
	x := extension{map[graph.ID]graph.ID{}}
	for i, now := range into {
		if now != "" {
			x.into[ids[i]] = now
		}
	}
	if len(x.into) == 0 {
		return nil, nil
	}
	return &x, nil
}

// claimFilter returns a filter that lets through what names an id's new one
// too: f itself where it names none that was merged.
func (v *view) claimFilter(ctx context.Context, f *graph.ClaimFilter) (*graph.ClaimFilter, error) {
	x, err := v.extension(ctx, idsOfClaims(nil, f))
	if err != nil || x == nil {
		return f, err
	}
	return x.claims(f), nil
}

func (v *view) entityFilter(ctx context.Context, f *graph.EntityFilter) (*graph.EntityFilter, error) {
	x, err := v.extension(ctx, idsOfEntities(nil, f))
	if err != nil || x == nil {
		return f, err
	}
	return x.entities(f), nil
}

// idsOfClaims appends all ids that a filter names.
func idsOfClaims(ids []graph.ID, f *graph.ClaimFilter) []graph.ID {
	if f == nil {
		return ids
	}
	for _, list := range [][]graph.ID{f.Subjects, f.Objects, f.About, f.AttributedTo, f.Documents} {
		ids = append(ids, list...)
	}
	for _, q := range f.Qualifiers {
		ids = append(ids, q.Objects...)
	}
	for _, list := range [][]*graph.ClaimFilter{f.And, f.Or, {f.Not}} {
		for _, g := range list {
			ids = idsOfClaims(ids, g)
		}
	}
	return ids
}

func idsOfEntities(ids []graph.ID, f *graph.EntityFilter) []graph.ID {
	if f == nil {
		return ids
	}
	ids = append(ids, f.IDs...)
	for _, r := range f.Relations {
		ids = idsOfEntities(idsOfClaims(ids, r.Where), r.Target)
	}
	for _, list := range [][]*graph.EntityFilter{f.And, f.Or, {f.Not}} {
		for _, g := range list {
			ids = idsOfEntities(ids, g)
		}
	}
	return ids
}

func (x *extension) claims(f *graph.ClaimFilter) *graph.ClaimFilter {
	if f == nil {
		return nil
	}
	e := *f
	for _, list := range []*[]graph.ID{&e.Subjects, &e.Objects, &e.About, &e.AttributedTo, &e.Documents} {
		*list = x.ids(*list)
	}
	e.Qualifiers = slices.Clone(f.Qualifiers)
	for i := range e.Qualifiers {
		e.Qualifiers[i].Objects = x.ids(e.Qualifiers[i].Objects)
	}
	e.And, e.Or, e.Not = each(f.And, x.claims), each(f.Or, x.claims), x.claims(f.Not)
	return &e
}

func (x *extension) entities(f *graph.EntityFilter) *graph.EntityFilter {
	if f == nil {
		return nil
	}
	e := *f
	e.IDs = x.ids(f.IDs)
	e.Relations = each(f.Relations, func(r *graph.RelationFilter) *graph.RelationFilter {
		to := *r
		to.Where, to.Target = x.claims(r.Where), x.entities(r.Target)
		return &to
	})
	e.And, e.Or, e.Not = each(f.And, x.entities), each(f.Or, x.entities), x.entities(f.Not)
	return &e
}

// each maps a list; nil of nil, since an empty list means something else.
func each[T any](list []*T, of func(*T) *T) []*T {
	if list == nil {
		return nil
	}
	mapped := make([]*T, len(list))
	for i, item := range list {
		mapped[i] = of(item)
	}
	return mapped
}
