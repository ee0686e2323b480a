// Package propertygraph shows a graph as nodes and edges that have fields: what
// property-graph databases and drawing programs take.
//
//	g, err := propertygraph.New(ctx, snap, propertygraph.Options{})
//	if err != nil { … }
//	err = g.Nodes(ctx, func(n *propertygraph.Node) error { … })
//	err = g.Edges(ctx, func(e *propertygraph.Edge) error { … })
//
// Entities are nodes, claims that are not retracted are edges; implied claims
// are among them. What the graph says in other quads, in what language a name
// is, and from what dataset, does not show. The nodes that describe datasets
// and relations are left out.
package propertygraph
