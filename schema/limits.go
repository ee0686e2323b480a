package schema

import (
	"fmt"
	"time"
)

// Limits bound what one request may cost.
type Limits struct {
	Tokens     int // of the document
	Depth      int // of nested fields; those of introspection are bounded apart
	Roots      int // response keys of an operation's root, its fragments written out
	Aliases    int // in the document
	Directives int // in the document
	Repeats    int // of one response key in one selection
	// Page bounds first, last and the length of every list that is given. All
	// arguments of an operation together may have twenty times as many values.
	Page int
	// Cost bounds the nodes that an operation may ask for: the product of the
	// page sizes on each way down, summed.
	Cost     int
	Rows     int           // read from the store
	Time     time.Duration // from the start of a request to its answer
	Response int           // bytes of the answer's data
}

// DefaultLimits returns the limits of a server that is not told otherwise.
func DefaultLimits() Limits {
	return Limits{
		Tokens: 4_000, Depth: 15, Roots: 50, Aliases: 100, Directives: 100, Repeats: 100, Page: 1_000, Cost: 100_000,
		Rows: 5_000_000, Time: 10 * time.Second, Response: 64 << 20,
	}
}

// Validate reports a limit that lets nothing through.
func (l Limits) Validate() error {
	for _, n := range []struct {
		name  string
		value int64
	}{
		{"tokens", int64(l.Tokens)}, {"depth", int64(l.Depth)}, {"roots", int64(l.Roots)}, {"aliases", int64(l.Aliases)},
		{"directives", int64(l.Directives)}, {"repeats", int64(l.Repeats)}, {"page", int64(l.Page)}, {"cost", int64(l.Cost)}, {"rows", int64(l.Rows)}, {"time", int64(l.Time)}, {"response", int64(l.Response)},
	} {
		if n.value <= 0 {
			return fmt.Errorf("limit %s must be above zero", n.name)
		}
	}
	return nil
}
