package schema

import (
	"container/list"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/schema/plan"
)

// A cache keeps what was asked for last, up to a number of bytes. It is safe
// for concurrent use.
type cache[K comparable, V any] struct {
	max int

	mu     sync.Mutex // guards what follows
	bytes  int
	byKey  map[K]*list.Element // of *cached[K, V]
	recent list.List           // the last asked for is in front
}

type cached[K comparable, V any] struct {
	key   K
	value V
	bytes int
}

func newCache[K comparable, V any](maxBytes int) *cache[K, V] {
	return &cache[K, V]{max: maxBytes, byKey: map[K]*list.Element{}}
}

func (c *cache[K, V]) get(key K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.byKey[key]
	if e == nil {
		return v, false
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cached[K, V]).value, true
}

// add keeps a value, at the cost of those that were not asked for longest. One
// that would take a quarter of the cache is not kept, nor one whose key is there.
func (c *cache[K, V]) add(key K, v V, bytes int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.byKey[key] != nil || bytes > c.max/4 {
		return
	}
	c.byKey[key] = c.recent.PushFront(&cached[K, V]{key, v, bytes})
	for c.bytes += bytes; c.bytes > c.max; {
		old := c.recent.Remove(c.recent.Back()).(*cached[K, V])
		delete(c.byKey, old.key)
		c.bytes -= old.bytes
	}
}

// A document is a validated document. It is immutable.
type document struct {
	ast        *ast.QueryDocument
	conditions []string // variables that @skip and @include name
	usages     map[*ast.OperationDefinition]*usage
	bytes      int // that it takes, by estimate
}

// What a token takes as a part of a syntax tree at most, a value as a part of
// what a plan keeps of arguments, and a byte of a text in both, in bytes. A tree
// of empty objects is 100 times as large as its text.
const (
	tokenBytes = 256
	valueBytes = 400
	textCopies = 4
)

// documentBytes estimates what a document takes that has at most so many tokens,
// syntax tree included.
func documentBytes(text string, tokens int) int {
	return 4<<10 + textCopies*len(text) + tokenBytes*min(tokens, tokensIn(text))
}

// tokensIn counts a text's tokens, and those that it would have if what is quoted
// were not.
func tokensIn(text string) (n int) {
	within := false // a name or a number
	for i := range len(text) {
		c := text[i]
		word := isNameStart(c) || isDigit(c)
		if word && !within || !word && c > ' ' && c != ',' {
			n++
		}
		within = word
	}
	return n
}

// A variant is what a plan is made for: an operation of a document, and what
// the conditions say.
type variant struct {
	document              *document
	operation, conditions string
}

// planBytes estimates what a plan takes of a document's operation that has so many
// values. It points to the document's nodes, and is what keeps them where the
// document itself is no longer kept.
func planBytes(d *document, values int, p *plan.Plan) int {
	var set func(s *plan.Set) int
	set = func(s *plan.Set) int {
		if s == nil {
			return 0
		}
		n := 256
		for _, list := range s.ByType {
			n += 24 + 8*len(list)
		}
		for _, f := range s.Fields {
			n += 384 + len(f.On) + 8*len(f.AST) + set(f.Set) + set(f.Claims)
		}
		return n
	}
	return d.bytes + valueBytes*values + set(p.Root)
}
