package graph

import "slices"

// An Anchor is a list of claims that stores keep: those that entities have on a
// side of theirs, those attributed to agents, or else all of some relations.
type Anchor struct {
	Ends      []ID // nil where it is no list by ends
	Direction Direction
	Agents    []ID     // nil where it is no list by agents
	Relations []string // each with its subrelations; nil for all
}

// Anchors are lists that hold all claims which a filter lets through. A claim may
// be in several of them.
type Anchors struct {
	Lists []Anchor
	// Exact is set where they hold no other claims, but for retracted ones.
	Exact bool
}

// Anchors returns the lists that are to be read for a filter, of claims of
// relations (nil for all). What holds of all claims, and each branch of an or,
// needs one. Of a few that would do, those are taken that cost least, by the sum
// of what cost says of each: how many claims a list has. ok is false where no
// lists tell. The error is that of cost.
func (f *ClaimFilter) Anchors(relations []string, cost func(*Anchor) (int64, error)) (best Anchors, ok bool, err error) {
	if f == nil {
		return Anchors{[]Anchor{{Relations: relations}}, true}, relations != nil, nil
	}
	rest := *f // what is left to be tested
	if relations == nil {
		relations, rest.Relations = f.Relations, nil
	}
	var choices []Anchors
	choose := func(a Anchor, rest ClaimFilter) { choices = append(choices, Anchors{[]Anchor{a}, rest.IsOpen()}) }
	if f.Subjects != nil {
		without := rest
		without.Subjects = nil
		choose(Anchor{Ends: f.Subjects, Direction: Out, Relations: relations}, without)
	}
	if f.Objects != nil {
		without := rest
		without.Objects = nil
		choose(Anchor{Ends: f.Objects, Direction: In, Relations: relations}, without)
	}
	if f.About != nil {
		without := rest
		without.About = nil
		choose(Anchor{Ends: f.About, Direction: Both, Relations: relations}, without)
	}
	for i, g := range f.And {
		part, ok, err := g.Anchors(relations, cost)
		if err != nil {
			return Anchors{}, false, err
		}
		if ok && g != nil {
			without := rest
			without.And = slices.Concat(f.And[:i], f.And[i+1:])
			choices = append(choices, Anchors{part.Lists, part.Exact && without.IsOpen()})
		}
	}
	if f.Or != nil {
		without := rest
		without.Or = nil
		either, ok, err := f.eitherAnchors(relations, cost)
		if err != nil {
			return Anchors{}, false, err
		}
		if ok {
			choices = append(choices, Anchors{either.Lists, either.Exact && without.IsOpen()})
		}
	}
	if len(choices) == 0 {
		if relations != nil {
			choose(Anchor{Relations: relations}, rest)
		} else if f.AttributedTo != nil {
			rest.AttributedTo = nil
			choose(Anchor{Agents: f.AttributedTo}, rest)
		}
	}
	return cheapest(choices, cost)
}

// eitherAnchors returns the lists of all branches of an or.
func (f *ClaimFilter) eitherAnchors(relations []string, cost func(*Anchor) (int64, error)) (all Anchors, ok bool, err error) {
	all = Anchors{[]Anchor{}, true}
	for _, g := range f.Or {
		part, ok, err := g.Anchors(relations, cost)
		if err != nil || !ok {
			return Anchors{}, false, err
		}
		all.Lists = append(all.Lists, part.Lists...)
		all.Exact = all.Exact && part.Exact
	}
	return all, true, nil
}

// mostCompared is how many ends and agents choices have at most of which the
// costs are asked; of more, the first is taken.
const mostCompared = 64

// cheapest returns one of several choices.
func cheapest(choices []Anchors, cost func(*Anchor) (int64, error)) (best Anchors, ok bool, err error) {
	if len(choices) == 0 {
		return Anchors{}, false, nil
	}
	ids := 0
	for _, c := range choices {
		for _, a := range c.Lists {
			ids += len(a.Ends) + len(a.Agents)
		}
	}
	if len(choices) == 1 || ids > mostCompared {
		return choices[0], true, nil
	}
	var least int64
	for i, c := range choices {
		var sum int64
		for j := range c.Lists {
			n, err := cost(&c.Lists[j])
			if err != nil {
				return Anchors{}, false, err
			}
			sum += n
		}
		if i == 0 || sum < least {
			best, least = c, sum
		}
	}
	return best, true, nil
}
