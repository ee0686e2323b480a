package embedded

import (
	"cmp"
	"context"
	"slices"

	"entente/graph"
)

// ScanEndCounts implements [graph.Snapshot].
func (s *snapshot) ScanEndCounts(ctx context.Context, maxRows int, fn func(graph.EndCount) error) error {
	if err := s.begin(ctx); err != nil {
		return err
	}
	b := &budget{ctx: ctx, max: maxRows}
	type end struct {
		id       graph.ID
		relation string
	}
	selves := map[end]int64{}
	// counters reads those of a kind: of an entity, and after a byte of a relation.
	counters := func(kind byte, fn func(id, rest []byte, n int64) error) error {
		return scan(s.r, []byte{spaceCount, kind}, func(k, v []byte) (bool, error) {
			if err := b.row(); err != nil {
				return false, err
			}
			id, rest, ok := cut(k[2:])
			if !ok || len(rest) == 0 {
				return false, errRow
			}
			n, err := decodeCount(v)
			if err != nil {
				return false, err
			}
			return true, fn(id, rest, n)
		})
	}
	err := counters(countSelf, func(id, rest []byte, n int64) error {
		selves[end{graph.ID(id), string(rest[1:])}] = n
		return nil
	})
	if err != nil {
		return err
	}
	var of graph.ID              // the entity whose counters are read
	var out, in []graph.EndCount // its own, each by relation
	give := func() error {
		for i, j := 0, 0; i < len(out) || j < len(in); {
			var c graph.EndCount
			switch {
			case j == len(in) || i < len(out) && out[i].Relation < in[j].Relation:
				c = out[i]
				i++
			case i == len(out) || in[j].Relation < out[i].Relation:
				c = in[j]
				j++
			default:
				c = out[i]
				c.In = in[j].In
				i, j = i+1, j+1
			}
			if len(selves) > 0 {
				c.Self = selves[end{c.Entity, c.Relation}]
			}
			if err := fn(c); err != nil {
				return err
			}
		}
		out, in = out[:0], in[:0]
		return nil
	}
	names := map[string]string{} // each relation's name once
	err = counters(countEnd, func(id, rest []byte, n int64) error {
		if n == 0 {
			return nil
		}
		if string(id) != string(of) {
			if err := give(); err != nil {
				return err
			}
			of = graph.ID(id)
		}
		relation, known := names[string(rest[1:])]
		if !known {
			relation = string(rest[1:])
			names[relation] = relation
		}
		if rest[0] == sideOut {
			out = append(out, graph.EndCount{Entity: of, Relation: relation, Out: n})
		} else {
			in = append(in, graph.EndCount{Entity: of, Relation: relation, In: n})
		}
		return nil
	})
	if err != nil {
		return err
	}
	return give()
}

// joinSides makes one of the counts of an entity that are of one relation, in
// the order of relation. It reuses the slice.
func joinSides(counts []graph.EndCount) []graph.EndCount {
	slices.SortFunc(counts, func(a, b graph.EndCount) int { return cmp.Compare(a.Relation, b.Relation) })
	joined := counts[:0]
	for _, c := range counts {
		if n := len(joined); n > 0 && joined[n-1].Relation == c.Relation {
			joined[n-1].Out += c.Out
			joined[n-1].In += c.In
			continue
		}
		joined = append(joined, c)
	}
	return joined
}

// EndCounts implements [graph.Snapshot].
func (s *snapshot) EndCounts(ctx context.Context, entities []graph.ID, d graph.Direction) ([][]graph.EndCount, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	all := make([][]graph.EndCount, len(entities))
	check := every(ctx, 256)
	for i, id := range entities {
		if err := check(); err != nil {
			return nil, err
		}
		if id == "" {
			continue
		}
		sides, err := s.endCounts(id, sides(d)...)
		if err != nil {
			return nil, err
		}
		list := make([]graph.EndCount, len(sides))
		for j, c := range sides {
			list[j] = graph.EndCount{Entity: id, Relation: c.Relation}
			if c.Direction == graph.Out {
				list[j].Out = c.Count
			} else {
				list[j].In = c.Count
			}
		}
		all[i] = joinSides(list)
		if d != graph.Both {
			continue
		}
		prefix := endCountKey(countSelf, id, sideOut, "")
		err = scan(s.r, prefix, func(k, v []byte) (bool, error) {
			n, err := decodeCount(v)
			at, found := slices.BinarySearchFunc(all[i], string(k[len(prefix):]), func(c graph.EndCount, relation string) int { return cmp.Compare(c.Relation, relation) })
			if found {
				all[i][at].Self = n
			}
			return true, err
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}
