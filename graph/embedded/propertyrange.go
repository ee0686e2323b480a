package embedded

import (
	"slices"

	"entente/graph"
)

// conditionOn returns a condition on a property that a filter holds entities
// to, or nil.
func conditionOn(f *graph.EntityFilter, property string) *graph.ValueFilter {
	if f == nil {
		return nil
	}
	if c := f.Properties[property]; c != nil {
		return c
	}
	for _, g := range f.And {
		if c := conditionOn(g, property); c != nil {
			return c
		}
	}
	return nil
}

// keyRange returns where in a property's list the values are that may pass a
// condition: from low on and before high, nil where open. It returns false
// where the condition tells nothing, or that there is no value.
func keyRange(f *graph.ValueFilter) (low, high []byte, ok bool) {
	if f == nil || f.IsNull != nil && *f.IsNull {
		return nil, nil, false
	}
	raise := func(key []byte) {
		ok = true
		if low == nil || string(key) > string(low) {
			low = key
		}
	}
	lower := func(key []byte) {
		if ok = true; high == nil || string(key) < string(high) {
			high = key
		}
	}
	// What begins a list's entries of a value, and what follows all of them.
	bounds := func(value string) (from, to []byte, known bool) {
		key, known := f.Kind.SortKey(value)
		from = appendSortKey(nil, f.Kind, key)
		return from, after(from), known
	}
	if f.Eq != nil {
		if from, to, known := bounds(*f.Eq); known {
			raise(from)
			lower(to)
		}
	}
	for _, bound := range []*string{f.Gt, f.Gte} {
		if bound != nil {
			if from, _, known := bounds(*bound); known {
				raise(from)
			}
		}
	}
	for _, bound := range []*string{f.Lt, f.Lte} {
		if bound != nil {
			if _, to, known := bounds(*bound); known {
				lower(to)
			}
		}
	}
	if f.StartsWith != nil && f.Kind == graph.TextValue {
		key, _ := f.Kind.SortKey(*f.StartsWith)
		raise([]byte(key))
		if high := after([]byte(key)); high != nil {
			lower(high)
		}
	}
	if f.Date != nil {
		if f.Date.After != graph.NoInstant {
			raise([]byte(graph.InstantKey(f.Date.After)))
		}
		if f.Date.Before != graph.NoInstant {
			lower([]byte(graph.InstantKey(f.Date.Before)))
		}
	}
	return low, high, ok
}

// valued returns the entities of types that have a value which may pass a
// condition on a property; false where the index does not tell, or not with the
// rows that are left.
func (g *gatherer) valued(property string, f *graph.ValueFilter, types []string) ([]graph.ID, bool, error) {
	conditions := []*graph.ValueFilter{f}
	if f.In != nil {
		conditions = nil
		for _, v := range f.In {
			conditions = append(conditions, &graph.ValueFilter{Kind: f.Kind, Eq: &v})
		}
	}
	ids := []graph.ID{}
	for _, c := range conditions {
		low, high, ok := keyRange(c)
		if !ok {
			return nil, false, nil
		}
		for _, t := range distinct(types) {
			prefix := propertyPrefix(property, t)
			err := scanRange(g.m.s.r, entityBounds{prefix, low, high}, func(rest []byte) (bool, error) {
				_, id, ok := cutSortKey(f.Kind, rest)
				if !ok {
					return false, errRow
				}
				g.left--
				ids = append(ids, id)
				return g.left > 0, g.m.b.row()
			})
			if err != nil || g.left <= 0 {
				return nil, false, err
			}
		}
	}
	return ids, true, nil
}

// hasRange reports whether valued can tell anything of a condition.
func hasRange(f *graph.ValueFilter) bool {
	_, _, ok := keyRange(f)
	return ok || f.In != nil && !slices.ContainsFunc(f.In, func(v string) bool { _, ok := f.Kind.SortKey(v); return !ok })
}
