package ingest

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"entente/graph"
)

// A filter changes a text.
type filter struct {
	apply    func(string) string
	fallback bool // it makes a text of an empty one
}

// A filterKind is a filter before its arguments are known.
type filterKind struct {
	args int
	make func(args []string) (filter, error)
}

var filterKinds = map[string]filterKind{
	"trim":    plainFilter(strings.TrimSpace),
	"lower":   plainFilter(strings.ToLower),
	"upper":   plainFilter(strings.ToUpper),
	"encode":  plainFilter(encode),
	"slug":    plainFilter(slug),
	"default": {1, func(a []string) (filter, error) { return filter{apply: orElse(a[0]), fallback: true}, nil }},
	"replace": {2, func(a []string) (filter, error) {
		if a[0] == "" {
			return filter{}, fmt.Errorf("an empty text cannot be replaced")
		}
		return filter{apply: func(s string) string { return strings.ReplaceAll(s, a[0], a[1]) }}, nil
	}},
	"before": {1, func(a []string) (filter, error) {
		return filter{apply: func(s string) string { s, _, _ = strings.Cut(s, a[0]); return s }}, nil
	}},
	"after": {1, func(a []string) (filter, error) {
		return filter{apply: func(s string) string { _, s, _ = strings.Cut(s, a[0]); return s }}, nil
	}},
	"match": {1, func(a []string) (filter, error) {
		re, err := regexp.Compile(a[0])
		if err != nil {
			return filter{}, err
		}
		return filter{apply: func(s string) string { return matched(re, s) }}, nil
	}},
}

func plainFilter(fn func(string) string) filterKind {
	return filterKind{0, func([]string) (filter, error) { return filter{apply: fn}, nil }}
}

func orElse(text string) func(string) string {
	return func(s string) string {
		if s == "" {
			return text
		}
		return s
	}
}

// matched returns the first group of a match, or all of it where there is none.
func matched(re *regexp.Regexp, s string) string {
	m := re.FindStringSubmatchIndex(s)
	switch {
	case m == nil:
		return ""
	case len(m) == 2:
		return s[m[0]:m[1]]
	case m[2] < 0:
		return ""
	}
	return s[m[2]:m[3]]
}

// slug writes a text as the end of a readable id: folded, with hyphens.
func slug(s string) string { return strings.ReplaceAll(graph.Fold(s), " ", "-") }

// encode percent-encodes what an id cannot hold.
func encode(s string) string {
	const hex = "0123456789ABCDEF"
	clean := true
	for i := range len(s) {
		clean = clean && !encoded(s[i])
	}
	if clean {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; encoded(c) {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// encoded tells the bytes that percent-encoding is for: all that [graph.ValidIRI]
// refuses, and what would begin a query, a fragment or an escape.
func encoded(c byte) bool {
	return c <= ' ' || c == 0x7f || strings.IndexByte("<>\"{}|^`\\%?#", c) >= 0
}

// filter reads a filter behind its "|".
func (p *templateParser) filter() (filter, bool) {
	p.blanks()
	start := p.pos
	for p.pos < len(p.text) && p.text[p.pos] >= 'a' && p.text[p.pos] <= 'z' {
		p.pos++
	}
	name := p.text[start:p.pos]
	kind, ok := filterKinds[name]
	if !ok {
		p.fail(start, fmt.Sprintf("there is no filter %q", name), didYouMean(name, keys(filterKinds)))
		return filter{}, false
	}
	var args []string
	for p.next(':') {
		p.blanks()
		arg, ok := p.quoted()
		if !ok {
			return filter{}, false
		}
		args = append(args, arg)
	}
	if len(args) != kind.args {
		p.fail(start, fmt.Sprintf("filter %s takes %d texts, not %d", name, kind.args, len(args)), "write "+name+strings.Repeat(":'…'", kind.args))
		return filter{}, false
	}
	f, err := kind.make(args)
	if err != nil {
		p.fail(start, fmt.Sprintf("filter %s: %v", name, err), "")
		return filter{}, false
	}
	return f, true
}

func keys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
