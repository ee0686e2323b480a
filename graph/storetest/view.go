package storetest

import (
	"cmp"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A view is all that follows from a state and a vocabulary, derived when it is
// first read. It is immutable then.
type view struct {
	ns    graph.Namespace
	vocab *vocabulary
	state *state
	once  sync.Once

	claims    map[graph.ID]*graph.Claim   // stored and implied
	all       []*graph.Claim              // of claims, newest first
	around    map[graph.ID][]*graph.Claim // of claims, by each end, newest first
	links     map[graph.ID][]graph.InboundLink
	entities  map[graph.ID]*graph.Entity
	heads     []*graph.Entity // of entities, by id
	out, in   map[graph.ID][]keyedQuad
	relations graph.Relations
}

// A keyedQuad is a quad with its place among those on one side of a node.
type keyedQuad struct {
	key string
	quad.Quad
}

// read derives the view if that has not been done.
func (v *view) read() *view {
	v.once.Do(func() {
		v.readClaims()
		v.readEntities()
		v.readQuads()
		v.readRelations()
	})
	return v
}

// A saying is what an implied claim shares with the stored claims that stand
// in its place.
type saying struct {
	subject, object graph.ID
	relation        string
	value           quad.Value
}

func (v *view) readClaims() {
	v.claims = maps.Clone(v.state.claims)
	v.links = map[graph.ID][]graph.InboundLink{}
	said := map[saying]bool{}
	for _, c := range v.state.claims {
		said[saying{c.Subject, c.Object, c.Relation, c.Value}] = true
		for _, l := range c.Links {
			v.links[l.Claim] = append(v.links[l.Claim], graph.InboundLink{From: c.ID, Link: l})
		}
	}
	for _, links := range v.links {
		slices.SortFunc(links, func(a, b graph.InboundLink) int {
			return cmp.Or(cmp.Compare(a.From, b.From), graph.CompareLinks(a.Link, b.Link))
		})
	}
	for id, quads := range v.state.quads {
		for q := range quads {
			if c := v.implied(id, q); c != nil && !said[saying{c.Subject, c.Object, c.Relation, c.Value}] {
				v.claims[c.ID] = c
			}
		}
	}
	v.all = slices.SortedFunc(maps.Values(v.claims), func(a, b *graph.Claim) int { return compareClaims(graph.DateDesc, a, b) })
	v.around = map[graph.ID][]*graph.Claim{}
	for _, c := range v.all {
		v.around[c.Subject] = append(v.around[c.Subject], c)
		if c.Object != "" && c.Object != c.Subject {
			v.around[c.Object] = append(v.around[c.Object], c)
		}
	}
}

// epoch is when implied claims were recorded.
var epoch = time.Unix(0, 0).UTC()

// implied returns the claim that a bare quad answers as, or nil.
func (v *view) implied(subject graph.ID, q quad.Quad) *graph.Claim {
	p, _ := q.Predicate.(quad.IRI)
	relation, ok := v.vocab.relations[p]
	if !ok || subject.IsClaim() {
		return nil
	}
	c := &graph.Claim{Subject: subject, Relation: relation, Affirmed: true, Confidence: graph.NoConfidence,
		Dataset: v.ns.Dataset(q.Label), RecordedAt: epoch, Implied: true}
	if c.Object = v.ns.ID(q.Object); c.Object == "" {
		c.Value = q.Object
	}
	c.Normalize()
	return c
}

func compareClaims(o graph.ClaimOrder, a, b *graph.Claim) int {
	return o.Compare(o.CursorOf(a), o.CursorOf(b))
}

func (v *view) readEntities() {
	v.entities = map[graph.ID]*graph.Entity{}
	for id, quads := range v.state.quads {
		if !id.IsClaim() {
			v.entities[id] = v.vocab.entity(id, quads)
		}
	}
	for id := range v.state.about {
		if v.entities[id] == nil && !id.IsClaim() {
			v.entities[id] = v.vocab.entity(id, nil)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(v.entities)) {
		v.heads = append(v.heads, v.entities[id])
	}
}

func (v *view) readQuads() {
	set := quadSet{}
	for _, quads := range v.state.quads {
		maps.Copy(set, quads)
	}
	for _, c := range v.state.claims {
		if c.IsFact() && c.Object != "" {
			set[quad.Quad{Subject: v.ns.Term(c.Subject), Predicate: v.ns.Vocab(c.Relation), Object: v.ns.Term(c.Object), Label: v.ns.Graph(c.Dataset)}] = true
		}
	}
	v.out, v.in = map[graph.ID][]keyedQuad{}, map[graph.ID][]keyedQuad{}
	for q := range set {
		subject, object := v.ns.ID(q.Subject), v.ns.ID(q.Object)
		v.out[subject] = append(v.out[subject], keyedQuad{quadKey(q, q.Object), q})
		if object != "" {
			v.in[object] = append(v.in[object], keyedQuad{quadKey(q, q.Subject), q})
		}
	}
	for _, side := range []map[graph.ID][]keyedQuad{v.out, v.in} {
		for _, quads := range side {
			slices.SortFunc(quads, func(a, b keyedQuad) int { return cmp.Compare(a.key, b.key) })
		}
	}
}

func (v *view) readRelations() {
	type parent struct{ dataset, name string }
	parents := map[string][]parent{}
	nodes := map[string]graph.ID{}
	for id, quads := range v.state.quads {
		for q := range quads {
			if q.Predicate != quad.Value(graph.RDFSSubPropertyOf) {
				continue
			}
			iri, _ := q.Subject.(quad.IRI)
			name, ok := v.ns.Name(iri)
			if !ok || v.vocab.own[name] {
				continue
			}
			object, _ := q.Object.(quad.IRI)
			up, ok := v.vocab.relations[object]
			if !ok {
				up, ok = v.ns.Name(object)
			}
			if ok {
				parents[name] = append(parents[name], parent{v.ns.Dataset(q.Label), up})
				nodes[name] = id
			}
		}
	}
	v.relations = graph.Relations{}
	for name, list := range parents {
		first := slices.MinFunc(list, func(a, b parent) int {
			return cmp.Or(v.vocab.compareDatasets(a.dataset, b.dataset), cmp.Compare(a.name, b.name))
		})
		label := v.entities[nodes[name]].Name
		if label == string(nodes[name]) {
			label = name
		}
		v.relations[name] = graph.Subrelation{Name: name, Parent: first.name, Label: label}
	}
}
