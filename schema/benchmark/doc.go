// Package benchmark measures the query engine alone beside the executors of
// graphql-go and gqlgen, in one run:
//
//	cd schema/benchmark && go test -bench . -benchmem
//
// All three answer the same two operations over the same data in memory, with
// a document that is parsed, validated and planned before the clock starts:
// a list of 1,000 entities with 6 fields each, and 100 entities with 10
// neighbors each with 10 neighbors each. The figure to compare is ns/field.
//
// The command in peers measures the whole server beside PostGraphile.
//
// It is a module of its own so that gqlgen, which nothing else needs, is no
// dependency of the project.
package benchmark

//go:generate go tool gqlgen generate
