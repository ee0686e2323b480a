package embedded

import (
	"entente/graph"
)

// A matcher holds entities against filters. It remembers what it found of the
// ends of claims, so that an entity that many claims lead to is read once.
type matcher struct {
	s     *snapshot
	b     *budget
	rel   graph.Relations
	ends  map[endTest]bool
	names map[*graph.RelationFilter][]string // its relations, with subrelations
}

// An endTest asks whether an entity passes a filter.
type endTest struct {
	f  *graph.EntityFilter
	id graph.ID
}

// maxEnds is how many ends a matcher remembers at most.
const maxEnds = 1 << 20

func newMatcher(s *snapshot, b *budget, rel graph.Relations) *matcher {
	return &matcher{s: s, b: b, rel: rel}
}

// match reports whether an entity passes, of which the head has been read.
func (m *matcher) match(f *graph.EntityFilter, e *graph.Entity) (bool, error) {
	if f.NeedsWhole() {
		whole, err := readEntity(m.s.r, e.ID, graph.Whole)
		if err != nil {
			return false, err
		}
		if whole != nil {
			e = whole
		}
	}
	return f.Match(e, m.has)
}

// end reports whether the entity at the end of a claim passes.
func (m *matcher) end(f *graph.EntityFilter, id graph.ID) (bool, error) {
	key := endTest{f, id}
	if ok, known := m.ends[key]; known {
		return ok, nil
	}
	if err := m.b.row(); err != nil {
		return false, err
	}
	detail := graph.Head
	if f.NeedsWhole() {
		detail = graph.Whole
	}
	e, err := readEntity(m.s.r, id, detail)
	if err != nil {
		return false, err
	}
	if e == nil {
		e = &graph.Entity{ID: id, Name: string(id)}
	}
	ok, err := f.Match(e, m.has)
	if err != nil {
		return false, err
	}
	if m.ends == nil {
		m.ends = map[endTest]bool{}
	}
	if len(m.ends) >= maxEnds {
		clear(m.ends)
	}
	m.ends[key] = ok
	return ok, nil
}

// has implements [graph.HasClaim]. It reads the entity's claims of the
// relations that are wanted, up to the first that counts.
func (m *matcher) has(id graph.ID, f *graph.RelationFilter) (bool, error) {
	if err := m.b.row(); err != nil {
		return false, err
	}
	prefixes, err := m.lists(id, f, f.Direction)
	if err != nil {
		return false, err
	}
	found := false
	for _, p := range prefixes {
		err := m.each(p, &f.Selection, func(c *graph.Claim) (bool, error) {
			if f.Target == nil {
				found = true
				return false, nil
			}
			other := c.Other(id)
			if other == "" {
				return true, nil
			}
			var err error
			found, err = m.end(f.Target, other)
			return !found, err
		})
		if err != nil || found {
			return found, err
		}
	}
	return false, nil
}

// lists returns the prefixes of an entity's lists of claims, on the sides of a
// direction, that have the relations of a filter.
func (m *matcher) lists(id graph.ID, f *graph.RelationFilter, d graph.Direction) ([][]byte, error) {
	src, err := m.s.endSource(id, d, m.namesOf(f), &f.Selection)
	return src.prefixes, err
}

// namesOf returns the relations of a filter, subrelations too; nil for all.
func (m *matcher) namesOf(f *graph.RelationFilter) []string {
	names, ok := m.names[f]
	if !ok {
		if m.names == nil {
			m.names = map[*graph.RelationFilter][]string{}
		}
		names = under(f.Relations, m.rel)
		m.names[f] = names
	}
	return names
}

// each calls fn for the selected claims of a list, newest first within a
// relation, until it returns false. The claim is valid only during the call.
func (m *matcher) each(prefix []byte, sel *graph.Selection, fn func(*graph.Claim) (bool, error)) error {
	return scan(m.s.r, prefix, func(k, row []byte) (bool, error) {
		if err := m.b.row(); err != nil {
			return false, err
		}
		var c graph.Claim
		if err := decodeKeyedRow(&c, k, row); err != nil {
			return false, err
		}
		if !sel.Match(&c, m.rel) {
			return true, nil
		}
		return fn(&c)
	})
}
