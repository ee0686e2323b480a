package schema

import "encoding/json"

// A Request is a GraphQL request.
type Request struct {
	Query         string
	OperationName string // empty where the document has one operation
	// Variables is a JSON object; empty or null for none.
	Variables json.RawMessage
	// ReadOnlyGET is set on requests that must not change anything: those by
	// HTTP GET. A mutation is then refused.
	ReadOnlyGET bool
	// Explain asks to be told, as extensions.explain of the answer, what it
	// took: the cost, and the calls and keys that were read of the store, with
	// their times in milliseconds. An engine may not allow it; then it says
	// nothing.
	Explain bool
}

// A Response is the answer to a request.
type Response struct {
	// JSON is the whole answer, an object with data or errors or both.
	JSON []byte
	// Errors is the number of errors in it.
	Errors int
	// RequestError is set where the request was refused before anything ran:
	// the answer has no data.
	RequestError bool
	// MutationByGET is set where it was refused as a mutation in a ReadOnlyGET.
	MutationByGET bool
	// Overloaded is set where it was refused since others took the room for large
	// answers: it may be tried again.
	Overloaded bool
}
