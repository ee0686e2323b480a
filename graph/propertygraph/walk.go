package propertygraph

import (
	"context"

	"entente/graph"
)

// A Node is an entity, or the end of a claim that is none. It is valid until
// the next one.
type Node struct {
	Number int // from 0
	ID     graph.ID
	Type   string // leaf type of the ontology, "" for none
	Name   string // "" for none
	// Values are those of each of NodeFields.
	Values [][]string
}

// An Edge is a claim. It is valid until the next one.
type Edge struct {
	*graph.Claim
	// Source and Target are the numbers of its nodes; Target is -1 where the
	// claim leads to a literal.
	Source, Target int
	// Values are those of each of EdgeFields.
	Values [][]string
}

// NodeCount is how many nodes there are.
func (g *Graph) NodeCount() int { return len(g.order) }

// EdgeCount is how many claims lead to a node.
func (g *Graph) EdgeCount() int { return g.edgeCount }

// NodeFields are the fields of nodes beside id, type and name: aliases, weak
// aliases, identifiers, then properties by name. The caller must not change it.
func (g *Graph) NodeFields() []Field { return g.fields }

// EdgeFields are the fields of edges beside their ends and relation: those of
// all claims, then qualifiers by name. The caller must not change it.
func (g *Graph) EdgeFields() []Field { return g.edges }

// Nodes calls fn for each node: entities by id, then by id the ends of claims
// that are none.
func (g *Graph) Nodes(ctx context.Context, fn func(*Node) error) error {
	n := Node{Values: make([][]string, len(g.fields))}
	place := map[string]int{}
	for i, f := range g.fields {
		place[f.Name] = i
	}
	err := g.entities(ctx, func(e *graph.Entity) error {
		clear(n.Values)
		n.ID, n.Type, n.Name = e.ID, e.Type, e.Name
		if n.Name == string(e.ID) {
			n.Name = ""
		}
		n.Values[0], n.Values[1], n.Values[2] = e.Aliases, e.WeakAliases, texts(e.Identifiers, formatIdentifier)
		for name, values := range g.properties(e) {
			n.Values[place[name]] = values
		}
		err := fn(&n)
		n.Number++
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range g.order[n.Number:] {
		clear(n.Values)
		n.ID, n.Type, n.Name = id, "", ""
		if err := fn(&n); err != nil {
			return err
		}
		n.Number++
	}
	return ctx.Err()
}

// Edges calls fn for each claim that leads to a node, by id.
func (g *Graph) Edges(ctx context.Context, fn func(*Edge) error) error {
	return g.walk(ctx, fn, func(c *graph.Claim) bool { return c.Object != "" })
}

// Literals calls fn for each claim that leads to a literal, by id.
func (g *Graph) Literals(ctx context.Context, fn func(*Edge) error) error {
	return g.walk(ctx, fn, func(c *graph.Claim) bool { return c.Object == "" })
}

func (g *Graph) walk(ctx context.Context, fn func(*Edge) error, wanted func(*graph.Claim) bool) error {
	e := Edge{Values: make([][]string, len(g.edges))}
	place := map[string]int{}
	for i, f := range g.edges {
		place[f.Name] = i
	}
	err := g.claims(ctx, func(c *graph.Claim) error {
		if !wanted(c) {
			return nil
		}
		clear(e.Values)
		e.Claim, e.Source, e.Target = c, g.nodes[c.Subject], -1
		if c.Object != "" {
			e.Target = g.nodes[c.Object]
		}
		for i := range claimFields {
			e.Values[i] = claimFields[i].values(g, c)
		}
		for i := range c.Qualifiers {
			q := &c.Qualifiers[i]
			value := q.Value
			if q.Object != "" {
				value = FormatID(q.Object)
			}
			at := place[qualifierField(q)]
			e.Values[at] = append(e.Values[at], value)
		}
		return fn(&e)
	})
	if err != nil {
		return err
	}
	return ctx.Err()
}

// properties are the values of an entity by property, in the order in which
// the entity has them.
func (g *Graph) properties(e *graph.Entity) map[string][]string {
	out := map[string][]string{}
	for _, p := range e.Properties {
		if g.opts.Dataset == "" || p.Dataset == g.opts.Dataset {
			out[p.Name] = append(out[p.Name], p.Value)
		}
	}
	return out
}

func formatIdentifier(i graph.Identifier) string {
	if i.Scheme == "" {
		return i.Value
	}
	return i.Scheme + ":" + i.Value
}
