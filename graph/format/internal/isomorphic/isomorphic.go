// Package isomorphic compares graphs in tests: two that differ in nothing but
// the labels of their blank nodes are the same (RDF 1.1 Concepts, 3.6).
package isomorphic

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph/format/nquads"
)

// Equal reports whether two sets of quads are isomorphic. Quads that come
// twice count once. It is for small graphs: nodes that their surroundings do
// not tell apart are tried one by one.
func Equal(a, b []quad.Quad) bool {
	return equal(lines(a, nil), lines(b, nil)) || match(a, b, map[quad.BNode]string{}, map[quad.BNode]string{})
}

func equal(a, b []string) bool { return slices.Equal(a, b) }

// match gives nodes names by what is around them, and where several share one
// tries each of them as the first.
func match(a, b []quad.Quad, inA, inB map[quad.BNode]string) bool {
	colorA, colorB := refine(a, inA), refine(b, inB)
	groupA, groupB := group(colorA), group(colorB)
	if !slices.Equal(slices.Sorted(maps.Keys(groupA)), slices.Sorted(maps.Keys(groupB))) {
		return false
	}
	for _, color := range slices.Sorted(maps.Keys(groupA)) {
		if len(groupA[color]) != len(groupB[color]) {
			return false
		}
		if len(groupA[color]) == 1 {
			continue
		}
		chosen := maps.Clone(colorA)
		chosen[groupA[color][0]] = color + "!"
		for _, candidate := range groupB[color] {
			other := maps.Clone(colorB)
			other[candidate] = color + "!"
			if match(a, b, chosen, other) {
				return true
			}
		}
		return false
	}
	return equal(lines(a, colorA), lines(b, colorB))
}

// refine makes colors finer until they stay.
func refine(quads []quad.Quad, color map[quad.BNode]string) map[quad.BNode]string {
	for classes := -1; ; {
		next := map[quad.BNode]string{}
		around := map[quad.BNode][]string{}
		for _, q := range quads {
			for i, v := range []quad.Value{q.Subject, q.Object, q.Label} {
				if node, ok := v.(quad.BNode); ok {
					around[node] = append(around[node], string(rune('0'+i))+line(q, color))
				}
			}
		}
		for node, seen := range around {
			slices.Sort(seen)
			sum := sha256.New()
			sum.Write([]byte(color[node]))
			for _, s := range slices.Compact(seen) {
				sum.Write([]byte(s))
			}
			next[node] = hex.EncodeToString(sum.Sum(nil))
		}
		if n := len(group(next)); n == classes {
			return next
		} else {
			classes, color = n, next
		}
	}
}

func group(color map[quad.BNode]string) map[string][]quad.BNode {
	out := map[string][]quad.BNode{}
	for _, node := range slices.Sorted(maps.Keys(color)) {
		out[color[node]] = append(out[color[node]], node)
	}
	return out
}

func lines(quads []quad.Quad, color map[quad.BNode]string) []string {
	out := make([]string, len(quads))
	for i, q := range quads {
		out[i] = line(q, color)
		if color == nil {
			out[i] = string(nquads.AppendQuad(nil, q))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// line is a quad with the colors of its nodes in place of their labels.
func line(q quad.Quad, color map[quad.BNode]string) string {
	for _, v := range []*quad.Value{&q.Subject, &q.Object, &q.Label} {
		if node, ok := (*v).(quad.BNode); ok {
			*v = quad.BNode("c" + color[node])
		}
	}
	return string(nquads.AppendQuad(nil, q))
}
