package graph

import (
	"slices"
	"strings"
)

// An EntityFilter narrows a list of entities. Lists and nil are as in [ClaimFilter].
type EntityFilter struct {
	IDs   []ID
	Types []string // leaf types; "" is the type of foreign resources
	Name  *TextFilter
	// Properties holds a filter for each property's values: one value must match.
	Properties map[string]*TextFilter
	And        []*EntityFilter
	Or         []*EntityFilter
	Not        *EntityFilter
}

// A TextFilter is a condition on a text. Contains and StartsWith compare
// folded text (see [Fold]); Eq and In compare exactly.
type TextFilter struct {
	Eq         *string
	In         []string
	Contains   *string
	StartsWith *string
}

// Match reports whether a text passes.
func (f *TextFilter) Match(s string) bool {
	switch {
	case f == nil:
		return true
	case f.Eq != nil && s != *f.Eq,
		f.In != nil && !slices.Contains(f.In, s),
		f.Contains != nil && !strings.Contains(Fold(s), Fold(*f.Contains)),
		f.StartsWith != nil && !strings.HasPrefix(Fold(s), Fold(*f.StartsWith)):
		return false
	}
	return true
}

// NeedsWhole reports whether the filter looks at more than an entity's head.
func (f *EntityFilter) NeedsWhole() bool {
	return f != nil && (len(f.Properties) > 0 || slices.ContainsFunc(f.And, (*EntityFilter).NeedsWhole) ||
		slices.ContainsFunc(f.Or, (*EntityFilter).NeedsWhole) || f.Not.NeedsWhole())
}

// Match reports whether an entity passes. A nil filter passes all.
func (f *EntityFilter) Match(e *Entity) bool {
	if f == nil {
		return true
	}
	if f.IDs != nil && !slices.Contains(f.IDs, e.ID) ||
		f.Types != nil && !slices.Contains(f.Types, e.Type) ||
		!f.Name.Match(e.Name) {
		return false
	}
	for name, text := range f.Properties {
		if !slices.ContainsFunc(e.Properties, func(p Property) bool { return p.Name == name && text.Match(p.Value) }) {
			return false
		}
	}
	for _, g := range f.And {
		if !g.Match(e) {
			return false
		}
	}
	if f.Or != nil && !slices.ContainsFunc(f.Or, func(g *EntityFilter) bool { return g.Match(e) }) {
		return false
	}
	return f.Not == nil || !f.Not.Match(e)
}
