package storetest

import (
	"maps"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// join does to a graph what a staged load does, and notes it as the run's.
func (l *loader) join(s *state) {
	n := 0
	if l.opts.Run != "" {
		s.last++
		n = s.last
		s.number[l.opts.Run] = n
	}
	ns, replaced := l.m.ns, l.opts.Replace
	do := func(of item, d deed, after itemState) {
		before := s.item(of)
		s.setItem(ns, of, after)
		switch {
		case n == 0 && !before.equal(after):
			delete(s.acts, of)
		case n != 0:
			s.acts[of] = append(s.acts[of], act{run: n, does: d, at: l.opts.At, dataset: replaced, before: before, after: after})
		}
	}
	for _, set := range l.quads {
		for q := range set {
			do(item{quad: q}, give, itemState{quads: quadSet{q: true}})
		}
	}
	added := maps.Clone(l.atOdds)
	for _, c := range l.claims {
		added[c.ID] = true
		was := s.claims[c.ID]
		switch {
		case was == nil:
			do(item{node: c.ID}, give, itemState{claim: c})
		case c.Dataset == replaced:
			now := cloneClaim(c)
			now.RecordedAt = was.RecordedAt
			do(item{node: c.ID}, assert, itemState{claim: now})
		default:
			do(item{node: c.ID}, give, itemState{claim: was})
		}
	}
	if replaced == "" {
		return
	}
	gone := map[item]bool{} // what is not there may be again when a run before is undone
	for of := range s.acts {
		gone[of] = true
	}
	for id := range s.claims {
		gone[item{node: id}] = true
	}
	for id, set := range s.quads {
		for q := range set {
			if id.IsClaim() {
				gone[item{node: id}] = true
			} else {
				gone[item{quad: q}] = true
			}
		}
	}
	for of := range gone {
		if of.node != "" && added[of.node] || of.node == "" && (l.quads[ns.ID(of.quad.Subject)][of.quad] || ns.Dataset(of.quad.Label) != replaced) {
			continue
		}
		do(of, withdraw, s.item(of).withdrawn(ns, replaced, l.opts.At))
	}
}

func all(set quadSet, ok func(quad.Quad) bool) bool {
	for q := range set {
		if !ok(q) {
			return false
		}
	}
	return true
}

// count counts what joining the load with the graph does.
func (l *loader) count() {
	was, is := l.m.state, l.m.state.clone()
	l.join(is)
	c := &l.counts
	given := map[graph.ID]bool{}
	for _, claim := range l.claims {
		given[claim.Subject] = true
		if was.claims[claim.ID] == nil {
			c.NewClaims++
		} else {
			c.KnownClaims++
		}
	}
	for id, set := range l.quads {
		given[id] = true
		for q := range set {
			if was.quads[id][q] {
				c.KnownQuads++
			} else {
				c.NewQuads++
			}
		}
	}
	l.m.countChanges(c, was, is)
	for id := range given {
		if was.hasEntity(id) && !id.IsClaim() && l.m.reads(was, id) == l.m.reads(is, id) {
			c.KnownEntities++
		}
	}
	c.New = c.NewQuads + c.NewClaims
	c.Known = c.KnownQuads + c.KnownClaims
}

// reads shows what a graph says of an entity.
func (m *Model) reads(s *state, id graph.ID) string { return show(m.vocab.entity(id, s.quads[id])) }

// countChanges counts the entities that came, changed or went from one graph to
// another, and the claims and quads that changed or went.
func (m *Model) countChanges(c *graph.Counts, was, is *state) {
	entities := map[graph.ID]bool{}
	for _, s := range []*state{was, is} {
		for id := range s.quads {
			entities[id] = true
		}
		for id := range s.about {
			entities[id] = true
		}
	}
	for id := range entities {
		switch before, after := was.hasEntity(id), is.hasEntity(id); {
		case id.IsClaim():
		case !before && after:
			c.NewEntities++
		case before && !after:
			c.RemovedEntities++
		case m.reads(was, id) != m.reads(is, id):
			c.ChangedEntities++
		}
	}
	for id, before := range was.claims {
		after := is.claims[id]
		switch {
		case after == nil:
			c.RemovedClaims++
		case show(before) == show(after):
		case before.RetractedAt.IsZero() == after.RetractedAt.IsZero():
			c.ChangedClaims++
		case after.RetractedAt.IsZero():
			c.RevivedClaims++
		default:
			c.RetractedClaims++
		}
	}
	for id, set := range was.quads {
		for q := range set {
			if !is.quads[id][q] && is.claims[id] == nil {
				c.RemovedQuads++
			}
		}
	}
}
