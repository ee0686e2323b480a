// Package graph says what the system is: entities, the claims made about
// them, the evidence for those claims, and the stores that hold them. It knows
// no storage engine and no GraphQL.
//
// A [Store] is opened by an adapter below this package (package embedded), is
// written by [Store.Apply] or a [Loader], and is read through a [Snapshot]:
//
//	snap, err := store.Snapshot(ctx)
//	if err != nil { … }
//	defer snap.Close()
//	entities, err := snap.Entities(ctx, []graph.ID{"per:kim"}, graph.Whole)
//
// The terms of the graph are those of RDF: a node is a [quad.Value], and all
// that a store holds can be seen as quads. A [Claim] is kept as one record and
// shown as quads by [Namespace.ClaimQuads].
package graph
