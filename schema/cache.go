package schema

import (
	"container/list"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/schema/plan"
)

// A document is a validated document, and the plans made of it so far. It is
// safe for concurrent use.
type document struct {
	ast        *ast.QueryDocument
	conditions []string // variables that @skip and @include name
	bytes      int      // what it is taken to weigh

	mu    sync.Mutex
	plans map[variant]*plan.Plan // guarded by mu
}

// A variant is what a plan is made for: an operation, and what the conditions say.
type variant struct{ operation, conditions string }

// maxPlans bounds the plans that one document keeps: it may have many conditions.
const maxPlans = 16

// plan returns the plan of an operation. vars are coerced.
func (d *document) plan(p *plan.Planner, op *ast.OperationDefinition, vars map[string]any) (*plan.Plan, error) {
	v := variant{op.Name, plan.Variant(d.conditions, vars)}
	d.mu.Lock()
	made := d.plans[v]
	d.mu.Unlock()
	if made != nil {
		return made, nil
	}
	made, err := p.Compile(d.ast, op, vars)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.plans) >= maxPlans {
		clear(d.plans)
	}
	if d.plans == nil {
		d.plans = map[variant]*plan.Plan{}
	}
	d.plans[v] = made
	return made, nil
}

// A documentCache keeps the documents that were asked for last, by their text,
// up to a number of bytes. It is safe for concurrent use.
type documentCache struct {
	max int

	mu     sync.Mutex // guards what follows
	bytes  int
	byText map[string]*list.Element // of cached
	recent *list.List               // the last asked for is in front
}

type cached struct {
	text string
	doc  *document
}

func newDocumentCache(maxBytes int) *documentCache {
	return &documentCache{max: maxBytes, byText: map[string]*list.Element{}, recent: list.New()}
}

// get returns the document of a text, or nil.
func (c *documentCache) get(text string) *document {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.byText[text]
	if e == nil {
		return nil
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cached).doc
}

// add keeps a document, at the cost of those that were not asked for longest.
func (c *documentCache) add(text string, doc *document) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.byText[text] != nil || doc.bytes > c.max/4 {
		return
	}
	c.byText[text] = c.recent.PushFront(&cached{text, doc})
	for c.bytes += doc.bytes; c.bytes > c.max; {
		oldest := c.recent.Back()
		old := c.recent.Remove(oldest).(*cached)
		delete(c.byText, old.text)
		c.bytes -= old.doc.bytes
	}
}
