package contradictions

import (
	"slices"

	"entente/graph"
)

// denials returns the disputes that can be found by AffirmedDenied.
func (f *finder) denials() []*graph.Claim {
	if !f.wants(AffirmedDenied) {
		return nil
	}
	var list []*graph.Claim
	for _, c := range f.disputes {
		if c.Denies() && c.Rank != graph.Deprecated {
			list = append(list, c)
		}
	}
	return list
}

// A matter is what two claims say alike, but for the relation: a subject and
// what is at the other end.
type matter struct{ subject, object string }

func matterOf(c *graph.Claim) matter {
	if c.Object != "" {
		return matter{string(c.Subject), string(c.Object)}
	}
	return matter{string(c.Subject), c.Value.String()} // N-Quads: quoted, and so no id
}

// symmetric reports whether a claim holds the other way round.
func (f *finder) symmetric(c *graph.Claim) bool {
	return c.Object != "" && f.rel.Within(c.Relation, f.q.Relations.Symmetric)
}

// denied finds what each denial denies, among its subject's claims.
func (f *finder) denied(denials []*graph.Claim) error {
	if len(denials) == 0 {
		return nil
	}
	byMatter := map[matter][]*graph.Claim{}
	var subjects []graph.ID
	var relations []string
	seen := map[graph.ID]bool{}
	direction := graph.Out
	for _, d := range denials {
		byMatter[matterOf(d)] = append(byMatter[matterOf(d)], d)
		if !seen[d.Subject] {
			seen[d.Subject] = true
			subjects = append(subjects, d.Subject)
		}
		if !slices.Contains(relations, d.Relation) {
			relations = append(relations, d.Relation)
		}
		if f.symmetric(d) {
			direction = graph.Both
		}
	}
	q := &graph.ClaimQuery{Relations: relations, Direction: direction, Selection: f.standing, MaxRows: f.q.MaxRows}
	return f.snap.ScanEntityClaims(f.ctx, subjects, q, func(i int, c *graph.Claim) error {
		if err := f.row(); err != nil {
			return err
		}
		m := matterOf(c)
		if c.Subject != subjects[i] {
			if !f.symmetric(c) {
				return nil
			}
			m = matter{m.object, m.subject}
		}
		var kept *graph.Claim
		for _, d := range byMatter[m] {
			if !f.denies(d, c) {
				continue
			}
			if kept == nil {
				kept = c.Clone()
			}
			if err := f.giveDenied(kept, d); err != nil {
				return err
			}
		}
		return nil
	})
}

// affirmed finds the denials of each of claims.
func (f *finder) affirmed(claims, denials []*graph.Claim) error {
	if len(denials) == 0 {
		return nil
	}
	byMatter := map[matter][]*graph.Claim{}
	for _, d := range denials {
		m := matterOf(d)
		byMatter[m] = append(byMatter[m], d)
		if f.symmetric(d) && d.Subject != d.Object {
			m = matter{m.object, m.subject}
			byMatter[m] = append(byMatter[m], d)
		}
	}
	done := map[graph.ID]bool{}
	for _, c := range claims {
		if done[c.ID] || !f.standing.Match(c, f.rel) {
			continue
		}
		done[c.ID] = true
		for _, d := range byMatter[matterOf(c)] {
			if f.denies(d, c) {
				if err := f.giveDenied(c, d); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// denies reports whether a denial speaks against a claim of the same matter
// that stands, apart from their dates.
func (f *finder) denies(d, c *graph.Claim) bool {
	return !c.Denies() && c.Rank != graph.Deprecated && f.rel.Within(c.Relation, []string{d.Relation}) &&
		(c.Modality == d.Modality || holds(c) && holds(d)) && (c.Subject == d.Subject || f.symmetric(d))
}

// holds reports whether a claim's matter is said to be in the world.
func holds(c *graph.Claim) bool { return c.Modality == graph.Actual || c.Modality == graph.Ongoing }

func (f *finder) giveDenied(c, d *graph.Claim) error {
	earliest, latest, ok := overlap(c.Date, d.Date)
	if !ok || f.found(c, d) {
		return nil
	}
	return f.give(Contradiction{Claims: [2]*graph.Claim{c, d}, Rule: AffirmedDenied, Earliest: earliest, Latest: latest})
}
