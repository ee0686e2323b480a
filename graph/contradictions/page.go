package contradictions

import (
	"cmp"
	"encoding/base64"
	"slices"
	"strings"

	"entente/graph"
)

// order is that of the first claims of pairs.
const order = graph.DateDesc

// A place is where a contradiction stands in a list.
type place struct {
	first  graph.ClaimCursor
	second graph.ID
	rule   Rule
}

func placeOf(c *Contradiction) place {
	return place{order.CursorOf(c.Claims[0]), c.Claims[1].ID, c.Rule}
}

func (p place) compare(q place) int {
	return cmp.Or(order.Compare(p.first, q.first), cmp.Compare(p.second, q.second), cmp.Compare(p.rule, q.rule))
}

func compareClaims(a, b *graph.Claim) int { return order.Compare(order.CursorOf(a), order.CursorOf(b)) }

var cursorEncoding = base64.RawURLEncoding

// encode returns the opaque text of a place.
func (p place) encode() string {
	return cursorEncoding.EncodeToString([]byte(string('0'+rune(p.rule)) + order.Encode(p.first) + " " + string(p.second)))
}

// CheckCursor returns [graph.ErrCursor] for a text that no Page gives out.
func CheckCursor(s string) error {
	_, err := decodeCursor(s)
	return err
}

// decodeCursor reads what encode wrote; nil for the empty text.
func decodeCursor(s string) (*place, error) {
	if s == "" {
		return nil, nil
	}
	b, err := cursorEncoding.DecodeString(s)
	if err != nil || len(b) == 0 {
		return nil, graph.ErrCursor
	}
	first, second, ok := strings.Cut(string(b[1:]), " ")
	p := place{second: graph.ID(second), rule: Rule(b[0] - '0')}
	if p.first, err = order.Decode(first); err != nil || !ok || p.rule >= ruleCount || !p.second.IsClaim() {
		return nil, graph.ErrCursor
	}
	return &p, nil
}

// A collector keeps the first of many contradictions that come after a place,
// and one more, and counts all.
type collector struct {
	first int
	after *place
	kept  []Contradiction
	total int64
}

func (c *collector) add(x Contradiction) {
	c.total++
	if c.after != nil && placeOf(&x).compare(*c.after) <= 0 {
		return
	}
	const slack = 256
	if c.kept = append(c.kept, x); len(c.kept) > 2*c.first+slack {
		c.cut()
	}
}

// cut leaves the first ones, and one more, in their order.
func (c *collector) cut() {
	slices.SortFunc(c.kept, func(a, b Contradiction) int { return placeOf(&a).compare(placeOf(&b)) })
	c.kept = c.kept[:min(len(c.kept), c.first+1)]
}

func (c *collector) page() Page {
	c.cut()
	p := Page{Contradictions: c.kept, Total: c.total}
	if len(c.kept) > c.first {
		p.Contradictions, p.HasNext = c.kept[:c.first], true
	}
	for i := range p.Contradictions {
		p.Cursors = append(p.Cursors, placeOf(&p.Contradictions[i]).encode())
	}
	return p
}
