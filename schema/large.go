package schema

import (
	"context"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/schema/plan"
)

// A large answer takes memory while it is made: for its text, and as much again
// for what it is made of. Requests that may ask for one take a part of a room
// that all share, by the nodes that they may ask for and by how long the plan's
// last answer was; the others take none and wait for none.
const (
	largeAtOnce   = 8  // answers of limits.response, of requests of limits.cost
	smallAnswer   = 16 // what is below this part of limits.response is small
	waitsForLarge = 4  // at most this part of limits.time
	fieldBytes    = 64 // of an answer, with the key, by estimate
	schemaParts   = 8  // of limits.response is what introspection is taken to make, for each root field that asks for it
)

// room returns what part of the room a request takes that selects so many fields,
// in bytes; 0 for none. A few nodes make a large answer where each is asked for
// thousands of fields.
func (e *Engine) room(p *plan.Plan, cost, fields int) int64 {
	most := int64(e.limits.Response)
	bytes := max(int64(float64(cost)/float64(e.limits.Cost)*float64(most)), int64(cost)*int64(fields)*fieldBytes, p.Answer.Load())
	for _, f := range p.Root.Fields { // what is no node, but may be much
		if f.Op == plan.Introspection {
			bytes += most / schemaParts
		}
	}
	if bytes <= most/smallAnswer {
		return 0
	}
	return min(bytes, most)
}

// admit waits until there is room for a request's answer. It returns what gives
// the room back, or nil where others took it for too long, or ctx ended.
func (e *Engine) admit(ctx context.Context, p *plan.Plan, cost, fields int) (leave func()) {
	bytes := e.room(p, cost, fields)
	if bytes == 0 {
		return func() {}
	}
	waiting, cancel := context.WithTimeout(ctx, e.limits.Time/waitsForLarge)
	defer cancel()
	if e.large.Acquire(waiting, bytes) != nil {
		return nil
	}
	return func() { e.large.Release(bytes) }
}

// overloaded answers a request that was not admitted.
func (e *Engine) overloaded(ctx context.Context) Response {
	if err := ctx.Err(); err != nil {
		return e.respond(ctx, []byte("null"), gqlerror.List{readFault(err, "wait for room")})
	}
	res := e.refuse(ctx, fault(codeOverloaded, nil, "the server has too many large answers to make: try again later, or ask for less"))
	res.Overloaded = true
	return res
}
