package embedded

import (
	"errors"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A source is where the claims of a query are read from.
type source struct {
	prefixes [][]byte   // of lists by date; nil for agents
	agents   []graph.ID // claims attributed to these
	// exact is set where every claim of the lists has a wanted relation.
	exact bool
	count int64 // claims in the lists that are not retracted; -1 where unknown
}

// sides returns the sides of a direction.
func sides(d graph.Direction) []byte {
	switch d {
	case graph.Out:
		return []byte{sideOut}
	case graph.In:
		return []byte{sideIn}
	}
	return []byte{sideOut, sideIn}
}

// maxLists is how many of the graph's lists by relation are merged at most;
// beyond, that of all claims is filtered.
const maxLists = 32

// endSource returns the lists of an entity's claims: one for each of its
// relations that is wanted, and side.
func (s *snapshot) endSource(id graph.ID, dir graph.Direction, relations []string, sel *graph.Selection, rel graph.Relations) (source, error) {
	src := source{prefixes: [][]byte{}, exact: true}
	if !sel.KnownAt.IsZero() { // counters do not count what has been retracted since
		src.count = -1
		for _, side := range sides(dir) {
			names, err := s.endRelations(id, side)
			if err != nil {
				return src, err
			}
			for _, name := range names {
				if relations == nil || rel.Within(name, relations) {
					src.prefixes = append(src.prefixes, endRelKey(id, side, name))
				}
			}
		}
		return src, nil
	}
	counts, err := s.endCounts(id)
	if err != nil {
		return src, err
	}
	for _, c := range counts {
		if dir != graph.Both && c.Direction != dir || relations != nil && !rel.Within(c.Relation, relations) {
			continue
		}
		src.count += c.Count
		src.prefixes = append(src.prefixes, endRelKey(id, directionSide(c.Direction), c.Relation))
	}
	if dir == graph.Both && src.count > 0 { // a claim of an entity about itself is on both sides, and comes once
		err := scan(s.r, endCountKey(countSelf, id, sideOut, ""), func(k, v []byte) (bool, error) {
			n, err := decodeCount(v)
			if name := string(k[4+len(id):]); relations == nil || rel.Within(name, relations) {
				src.count -= n
			}
			return true, err
		})
		if err != nil {
			return src, err
		}
	}
	return src, nil
}

// endRelations returns the relations of an entity's claims on a side, of
// retracted ones too. It steps from the first claim of each to that of the next.
func (s *snapshot) endRelations(id graph.ID, side byte) ([]string, error) {
	prefix := endKey(id, side)
	it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return nil, err
	}
	var names []string
	for ok := it.First(); ok; {
		name, _, found := cut(it.Key()[len(prefix):])
		if !found {
			return nil, errors.Join(errRow, it.Close())
		}
		names = append(names, string(name))
		ok = it.SeekGE(after(endRelKey(id, side, string(name))))
	}
	return names, it.Close()
}

// under returns relations with their subrelations.
func under(relations []string, rel graph.Relations) []string {
	names := slices.Clone(relations)
	for name := range rel {
		if !slices.Contains(names, name) && rel.Within(name, relations) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// wholeSource chooses how claims of the whole graph are read: by what the
// filter asks for at its top, or all by date.
func (s *snapshot) wholeSource(q *graph.ClaimQuery, rel graph.Relations) (source, error) {
	relations := q.Relations
	if w := q.Where; w != nil {
		for _, by := range []struct {
			ids []graph.ID
			dir graph.Direction
		}{{w.Subjects, graph.Out}, {w.Objects, graph.In}, {w.About, graph.Both}} {
			if by.ids == nil {
				continue
			}
			some := source{count: -1, prefixes: [][]byte{}}
			names := relations
			if names == nil {
				names = w.Relations
			}
			exact := true
			for _, id := range by.ids {
				e, err := s.endSource(id, by.dir, names, &q.Selection, rel)
				if err != nil {
					return some, err
				}
				exact = exact && e.exact
				some.prefixes = append(some.prefixes, e.prefixes...)
			}
			some.exact = exact && names != nil
			return some, nil
		}
		if relations == nil {
			relations = w.Relations
		}
		if w.AttributedTo != nil && relations == nil {
			return source{agents: w.AttributedTo, count: -1}, nil
		}
	}
	if relations == nil {
		n, err := count(s.r, countKey(countLive, ""))
		return source{prefixes: [][]byte{{spaceDate}}, count: n}, err
	}
	names := under(relations, rel)
	some := source{exact: true, prefixes: [][]byte{}}
	for _, name := range names {
		n, err := count(s.r, countKey(countLiveRel, name))
		if err != nil {
			return some, err
		}
		if n == 0 && q.KnownAt.IsZero() {
			continue
		}
		some.count += n
		some.prefixes = append(some.prefixes, append(append([]byte{spaceRelation}, name...), 0))
	}
	if len(some.prefixes) > maxLists {
		return source{prefixes: [][]byte{{spaceDate}}, count: some.count}, nil
	}
	return some, nil
}
