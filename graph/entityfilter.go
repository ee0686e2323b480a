package graph

import "slices"

// An EntityFilter narrows a list of entities. Lists and nil are as in [ClaimFilter].
type EntityFilter struct {
	IDs   []ID
	Types []string // leaf types; "" is the type of foreign resources
	Name  *ValueFilter
	// Aliases, WeakAliases and Identifiers filter what else it is called: one of
	// these must match, see [ValueFilter.MatchAny]. An identifier is compared as
	// SCHEME:VALUE.
	Aliases, WeakAliases, Identifiers *ValueFilter
	// Properties holds a filter for each property's values, of the kind that
	// [Vocabulary.PropertyKinds] gives it: one value must match, see
	// [ValueFilter.MatchAny].
	Properties map[string]*ValueFilter
	Relations  []*RelationFilter // each must hold
	And        []*EntityFilter
	Or         []*EntityFilter
	Not        *EntityFilter
}

// A RelationFilter is a condition on an entity's claims: that there is one of
// these, or none.
type RelationFilter struct {
	None bool
	// Relations, if not nil, are the relations wanted; each includes its subrelations.
	Relations []string
	Direction Direction
	Selection
	// Target, if not nil, is what the entity at the claim's other end must be.
	// A claim of a value then does not count. An entity that nothing is said
	// about is a foreign resource that is named by its id.
	Target *EntityFilter
}

// NeedsWhole reports whether the filter looks at more than an entity's head,
// and its claims.
func (f *EntityFilter) NeedsWhole() bool {
	return f != nil && (len(f.Properties) > 0 || f.Aliases != nil || f.WeakAliases != nil || f.Identifiers != nil || slices.ContainsFunc(f.And, (*EntityFilter).NeedsWhole) ||
		slices.ContainsFunc(f.Or, (*EntityFilter).NeedsWhole) || f.Not.NeedsWhole())
}

// NeedsClaims reports whether the filter looks at an entity's claims.
func (f *EntityFilter) NeedsClaims() bool {
	return f != nil && (len(f.Relations) > 0 || slices.ContainsFunc(f.And, (*EntityFilter).NeedsClaims) ||
		slices.ContainsFunc(f.Or, (*EntityFilter).NeedsClaims) || f.Not.NeedsClaims())
}

// HasClaim reports whether an entity has a claim that a filter asks for,
// whatever its None says.
type HasClaim func(id ID, f *RelationFilter) (bool, error)

// Match reports whether an entity passes. A nil filter passes all. The error
// is that of has, which may be nil where the filter does not [EntityFilter.NeedsClaims].
func (f *EntityFilter) Match(e *Entity, has HasClaim) (bool, error) {
	if f == nil {
		return true, nil
	}
	if f.IDs != nil && !slices.Contains(f.IDs, e.ID) ||
		f.Types != nil && !slices.Contains(f.Types, e.Type) ||
		!f.Name.Match(e.Name) ||
		!f.Aliases.MatchAny(e.Aliases) || !f.WeakAliases.MatchAny(e.WeakAliases) ||
		f.Identifiers != nil && !f.Identifiers.MatchAny(e.identifiers()) {
		return false, nil
	}
	for name, value := range f.Properties {
		if !value.MatchAny(e.Values(name)) {
			return false, nil
		}
	}
	for _, g := range f.And {
		if ok, err := g.Match(e, has); err != nil || !ok {
			return false, err
		}
	}
	if f.Not != nil {
		if ok, err := f.Not.Match(e, has); err != nil || ok {
			return false, err
		}
	}
	if f.Or != nil {
		some := false
		for i := 0; i < len(f.Or) && !some; i++ {
			var err error
			if some, err = f.Or[i].Match(e, has); err != nil {
				return false, err
			}
		}
		if !some {
			return false, nil
		}
	}
	for _, r := range f.Relations { // last: they cost the most
		if ok, err := has(e.ID, r); err != nil || ok == r.None {
			return false, err
		}
	}
	return true, nil
}

// identifiers returns an entity's identifiers, each as SCHEME:VALUE.
func (e *Entity) identifiers() []string {
	texts := make([]string, len(e.Identifiers))
	for i, id := range e.Identifiers {
		texts[i] = id.Scheme + ":" + id.Value
	}
	return texts
}

// Values returns the values of one of an entity's properties, in their order.
func (e *Entity) Values(property string) []string {
	var values []string
	for _, p := range e.Properties {
		if p.Name == property {
			values = append(values, p.Value)
		}
	}
	return values
}
