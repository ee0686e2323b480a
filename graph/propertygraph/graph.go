package propertygraph

import (
	"context"
	"fmt"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// Options are the options of a Graph.
type Options struct {
	// Dataset, if not "", leaves out the claims of other datasets, the values
	// that they give, and the entities that they alone tell of. An entity has
	// its names all the same, wherever they come from.
	Dataset string
	// Ontology, if not nil, gives the types of fields; else all are texts.
	Ontology *ontology.Ontology
}

// A Graph is a snapshot seen as nodes and edges. It is for one goroutine.
type Graph struct {
	snap      graph.Snapshot
	opts      Options
	relations graph.Relations
	hidden    map[graph.ID]bool // nodes that describe datasets
	nodes     map[graph.ID]int  // numbers, from 0, in the order of Nodes
	order     []graph.ID        // nodes by number
	subjects  map[graph.ID]bool // of the dataset; nil for all
	fields    []Field
	edges     []Field
	edgeCount int // claims that lead to nodes
}

// New looks through a snapshot once, for the fields that nodes and edges have.
// The snapshot stays the caller's, and must be open as long as the graph is used.
func New(ctx context.Context, snap graph.Snapshot, opts Options) (*Graph, error) {
	g := &Graph{snap: snap, opts: opts, hidden: map[graph.ID]bool{}, nodes: map[graph.ID]int{}}
	var err error
	if g.relations, err = snap.Relations(ctx); err != nil {
		return nil, err
	}
	if err := g.readDatasets(ctx); err != nil {
		return nil, err
	}
	for name := range g.relations {
		g.hidden[snap.Namespace().ID(snap.Namespace().Vocab(name))] = true
	}
	if err := g.readNodes(ctx); err != nil {
		return nil, err
	}
	if err := g.readClaims(ctx); err != nil {
		return nil, err
	}
	return g, nil
}

func (g *Graph) readDatasets(ctx context.Context) error {
	datasets, err := g.snap.Datasets(ctx)
	if err != nil {
		return err
	}
	ns := g.snap.Namespace()
	known := false
	for _, d := range datasets {
		known = known || d.ID == g.opts.Dataset
		if label := ns.Graph(d.ID); label != nil {
			g.hidden[ns.ID(label)] = true
		}
	}
	if g.opts.Dataset == "" {
		return nil
	}
	if !known {
		return fmt.Errorf("the graph has no dataset %q", g.opts.Dataset)
	}
	g.subjects = map[graph.ID]bool{}
	label := ns.Graph(g.opts.Dataset)
	return g.snap.Export(ctx, func(q quad.Quad) error {
		if q.Label == label {
			g.subjects[ns.ID(q.Subject)] = true
		}
		return nil
	})
}

// pageSize is how many entities or claims are read at once.
const pageSize = 1000

// entities calls fn for the entities that are nodes, by id.
func (g *Graph) entities(ctx context.Context, fn func(*graph.Entity) error) error {
	q := &graph.EntityQuery{Order: graph.EntityIDAsc, Page: graph.Page{First: pageSize, Last: -1}}
	for {
		page, err := g.snap.ListEntities(ctx, q)
		if err != nil {
			return err
		}
		ids := make([]graph.ID, 0, len(page.Entities))
		for _, e := range page.Entities {
			if !g.hidden[e.ID] && (g.subjects == nil || g.subjects[e.ID]) {
				ids = append(ids, e.ID)
			}
		}
		whole, err := g.snap.Entities(ctx, ids, graph.Whole)
		if err != nil {
			return err
		}
		for _, e := range whole {
			if err := fn(e); err != nil {
				return err
			}
		}
		if !page.HasNext {
			return nil
		}
		q.After = q.Order.Encode(q.Order.CursorOf(page.Entities[len(page.Entities)-1], 0))
	}
}

// claims calls fn for the claims that are edges or values, by id.
func (g *Graph) claims(ctx context.Context, fn func(*graph.Claim) error) error {
	q := &graph.ClaimQuery{Selection: graph.NewSelection(), Order: graph.ClaimIDAsc, Page: graph.Page{First: pageSize, Last: -1}}
	if g.opts.Dataset != "" {
		q.Where = graph.NewClaimFilter()
		q.Where.Datasets = []string{g.opts.Dataset}
	}
	for {
		page, err := g.snap.AllClaims(ctx, q)
		if err != nil {
			return err
		}
		for _, c := range page.Claims {
			if err := fn(c); err != nil {
				return err
			}
		}
		if !page.HasNext {
			return nil
		}
		q.After = q.Order.Encode(q.Order.CursorOf(page.Claims[len(page.Claims)-1]))
	}
}

// readNodes numbers the nodes and finds their fields.
func (g *Graph) readNodes(ctx context.Context) error {
	many := map[string]bool{}
	err := g.entities(ctx, func(e *graph.Entity) error {
		g.addNode(e.ID)
		for name, values := range g.properties(e) {
			many[name] = many[name] || len(values) > 1
		}
		return nil
	})
	g.fields = slices.Clone(nameFields)
	for _, name := range sortedKeys(many) {
		f := g.propertyField(name)
		f.List = f.List || many[name]
		g.fields = append(g.fields, f)
	}
	return err
}

func (g *Graph) addNode(id graph.ID) {
	if _, ok := g.nodes[id]; !ok {
		g.nodes[id] = len(g.order)
		g.order = append(g.order, id)
	}
}

// readClaims adds the ends of claims that are no entities, counts, and finds
// the fields of claims.
func (g *Graph) readClaims(ctx context.Context) error {
	seen := map[string]bool{}
	var bare []graph.ID
	end := func(id graph.ID) {
		if _, ok := g.nodes[id]; !ok {
			bare = append(bare, id)
		}
	}
	err := g.claims(ctx, func(c *graph.Claim) error {
		end(c.Subject)
		if c.Object != "" {
			g.edgeCount++
			end(c.Object)
		}
		for i := range c.Qualifiers {
			seen[qualifierField(&c.Qualifiers[i])] = true
		}
		return nil
	})
	slices.Sort(bare)
	for _, id := range bare {
		g.addNode(id)
	}
	for _, f := range claimFields {
		g.edges = append(g.edges, f.Field)
	}
	for _, name := range sortedKeys(seen) {
		g.edges = append(g.edges, Field{Name: name, List: true})
	}
	return err
}

func sortedKeys(m map[string]bool) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
