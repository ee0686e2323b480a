// Package introspection answers the fields __schema and __type from a schema
// as gqlparser loads it, by the GraphQL specification of October 2021:
//
//	r := introspection.New(schema)
//	json, err := r.Resolve(field, variables, 64<<20)
//
// Lists are in the order of the SDL, which is sorted, or by name, so that the
// answer to a question is the same bytes every time.
package introspection
