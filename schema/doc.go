// Package schema makes a GraphQL API of an ontology and answers requests to it.
// [New] declares the types, [NewEngine] joins them with a store, and
// [Engine.Execute] turns a request into JSON:
//
//	s, err := schema.New(ontology)
//	engine, err := schema.NewEngine(schema.EngineOptions{Schema: s, Store: store})
//	res := engine.Execute(ctx, schema.Request{Query: `{ stats { claims } }`})
//	os.Stdout.Write(res.JSON)
//
// The types are declared once, through graphql-go; the SDL is printed from
// them, and the serving path knows that SDL alone, as gqlparser reads it. No
// text of a client reaches graphql-go, whose parser and executor do not
// withstand it. A request goes
//
//	text → parse, limits, validate   cached by text
//	     → plan                      cached by operation and by what @skip and @include say
//	     → variables, cost           refused here: nothing has run
//	     → exec on one snapshot      one batched read a level
//	     → JSON
//
// # What plan and exec may rely on
//
// A document that reaches package plan is valid by the specification's rules,
// the range of Int, Date and DateTime literals included, and its fragments,
// written out, hold a bounded number of fields. Definitions are set on all of
// its nodes; VariableDefinition of a value is not to be used, since a fragment
// may serve several operations: look variables up by name.
//
// Variables are coerced: Int is int64, Float float64, Boolean bool; String, ID,
// Date, DateTime and enum values are string; a list is []any and an input
// object map[string]any with its defaults filled in; null is nil. A variable
// that was not given and has no default is absent from the map.
//
// Errors of plan and exec are gqlerror.Errors. One without an extension "code"
// is an internal one: the client gets an id and "internal error", the log what
// Err says.
package schema
