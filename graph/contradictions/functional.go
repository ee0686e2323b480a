package contradictions

import (
	"cmp"
	"maps"
	"slices"

	"entente/graph"
)

// functional returns the relations that have one object at a time, nil where
// none is wanted.
func (f *finder) functional() []string {
	if !f.wants(Functional) || len(f.q.Relations.Functional) == 0 {
		return nil
	}
	return slices.Sorted(maps.Keys(f.q.Relations.Functional))
}

// A holder is a subject of one of those relations.
type holder struct {
	subject  graph.ID
	relation string
}

// holders gathers claims by subject and relation.
type holders map[holder][]*graph.Claim

// take keeps a claim that can be found by Functional.
func (f *finder) take(to holders, c *graph.Claim) error {
	if err := f.row(); err != nil {
		return err
	}
	if c.Denies() || c.Rank == graph.Deprecated || !holds(c) {
		return nil
	}
	for _, relation := range f.functional() {
		if !f.rel.Within(c.Relation, []string{relation}) {
			continue
		}
		if dated := f.q.Relations.Functional[relation]; dated && c.Date.IsZero() {
			continue
		}
		h := holder{c.Subject, relation}
		to[h] = append(to[h], c.Clone())
		break
	}
	return nil
}

func (f *finder) functionalOfAll() error {
	relations := f.functional()
	if relations == nil {
		return nil
	}
	all := holders{}
	q := &graph.ClaimQuery{Relations: relations, Selection: f.standing, MaxRows: f.q.MaxRows}
	if err := f.snap.ScanClaims(f.ctx, q, func(c *graph.Claim) error { return f.take(all, c) }); err != nil {
		return err
	}
	return f.rivals(all)
}

// functionalOf finds rivals among claims about entities: those of their own,
// and of the subjects that they are objects of.
func (f *finder) functionalOf(entities []graph.ID) error {
	relations := f.functional()
	if relations == nil {
		return nil
	}
	var subjects []graph.ID
	seen := map[graph.ID]bool{}
	add := func(id graph.ID) {
		if !seen[id] {
			seen[id] = true
			subjects = append(subjects, id)
		}
	}
	for _, id := range entities {
		add(id)
	}
	q := &graph.ClaimQuery{Relations: relations, Direction: graph.In, Selection: f.standing, MaxRows: f.q.MaxRows}
	err := f.snap.ScanEntityClaims(f.ctx, entities, q, func(_ int, c *graph.Claim) error {
		add(c.Subject)
		return f.row()
	})
	if err != nil {
		return err
	}
	return f.rivalsOf(subjects, relations)
}

// functionalWith finds the rivals of claims.
func (f *finder) functionalWith(claims []*graph.Claim) error {
	relations := f.functional()
	if relations == nil {
		return nil
	}
	var subjects []graph.ID
	for _, c := range claims {
		if f.rel.Within(c.Relation, relations) && !slices.Contains(subjects, c.Subject) {
			subjects = append(subjects, c.Subject)
		}
	}
	if subjects == nil {
		return nil
	}
	return f.rivalsOf(subjects, relations)
}

func (f *finder) rivalsOf(subjects []graph.ID, relations []string) error {
	all := holders{}
	q := &graph.ClaimQuery{Relations: relations, Direction: graph.Out, Selection: f.standing, MaxRows: f.q.MaxRows}
	err := f.snap.ScanEntityClaims(f.ctx, subjects, q, func(_ int, c *graph.Claim) error { return f.take(all, c) })
	if err != nil {
		return err
	}
	return f.rivals(all)
}

// rivals finds claims of one holder with different objects and dates that
// overlap: in the order of their beginnings, each is held against those that
// have not ended when it begins.
func (f *finder) rivals(all holders) error {
	for _, claims := range all {
		slices.SortFunc(claims, func(a, b *graph.Claim) int { return compareBeginnings(a.Date, b.Date) })
		var open []*graph.Claim
		for _, c := range claims {
			open = slices.DeleteFunc(open, func(o *graph.Claim) bool {
				begin, end := beginning(c.Date), o.Date.Latest
				return begin != graph.NoInstant && !o.Date.IsZero() && end != graph.NoInstant && end <= begin
			})
			for _, o := range open {
				if err := f.row(); err != nil {
					return err
				}
				earliest, latest, ok := overlap(o.Date, c.Date)
				if !ok || matterOf(o) == matterOf(c) || f.found(o, c) {
					continue
				}
				pair := [2]*graph.Claim{o, c}
				if compareClaims(o, c) > 0 {
					pair = [2]*graph.Claim{c, o}
				}
				if err := f.give(Contradiction{Claims: pair, Rule: Functional, Earliest: earliest, Latest: latest}); err != nil {
					return err
				}
			}
			open = append(open, c)
		}
	}
	return nil
}

// compareBeginnings orders dates by when they begin at the earliest. No date,
// and one whose beginning is unknown, comes first.
func compareBeginnings(a, b graph.Date) int {
	return cmp.Compare(beginning(a), beginning(b))
}

func beginning(d graph.Date) graph.Instant {
	if d.IsZero() {
		return graph.NoInstant
	}
	return d.Earliest
}
