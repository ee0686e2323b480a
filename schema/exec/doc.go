// Package exec answers compiled operations from a snapshot of a graph:
//
//	data, errs := exec.Run(ctx, exec.Request{Plan: p, Arguments: args, Snapshot: snap})
//
// An answer is made in two passes. The first goes down the plan level by
// level: all objects of a selection set lie in one table, in columns, and what
// a level needs of the store is read in one call for each distinct question,
// whatever the number of its objects; an entity that many objects lead to is
// one row. The second pass goes depth first through the tables and writes
// JSON in the order of the query.
package exec
