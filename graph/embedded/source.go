package embedded

import (
	"errors"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A source is where the claims of a query are read from.
type source struct {
	prefixes [][]byte // of lists
	dated    [][]byte // of other lists of the same claims, to be read by date; nil where prefixes are
	names    []string // of relations that are wanted of dated, in order; nil for all
	// exact is set where every claim of the lists has a wanted relation.
	exact bool
	// counted is set where the query's filter lets through as many claims as count
	// says or, if that is -1, all in the lists; what is retracted apart.
	counted bool
	count   int64
}

// byDate returns the prefixes of the lists to be merged by date.
func (s *source) byDate() [][]byte {
	if s.dated != nil {
		return s.dated
	}
	return s.prefixes
}

// hasDates reports whether the lists can be merged by date.
func (s *source) hasDates() bool {
	return !slices.ContainsFunc(s.prefixes, func(prefix []byte) bool { return prefix[0] == spaceAgent })
}

// rows reports whether all keys of the lists by date have rows.
func (s *source) rows() bool {
	return !slices.ContainsFunc(s.byDate(), func(prefix []byte) bool { return prefix[0] != spaceEnd && prefix[0] != spaceEndDate })
}

// wholeGraph reports whether all claims of the graph are read.
func (s *source) wholeGraph() bool { return len(s.prefixes) == 1 && len(s.prefixes[0]) == 1 }

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

// fewLists is how many of an entity's lists by relation are merged without
// looking whether it has claims in them.
const fewLists = 4

// endSource returns the lists of an entity's claims. names are the relations
// that are wanted, subrelations too, in order; nil for all.
func (s *snapshot) endSource(id graph.ID, dir graph.Direction, names []string, sel *graph.Selection) (source, error) {
	src := source{prefixes: [][]byte{}, exact: true, count: -1}
	if names == nil {
		for _, side := range sides(dir) {
			src.prefixes = append(src.prefixes, endKey(id, side))
			src.dated = append(src.dated, endDateKey(id, side))
		}
		return src, nil
	}
	add := func(side byte, name string) { src.prefixes = append(src.prefixes, endRelKey(id, side, name)) }
	if len(names) <= fewLists {
		for _, side := range sides(dir) {
			for _, name := range names {
				add(side, name)
			}
		}
		return src, nil
	}
	lists, err := s.endLists(id, dir, sel)
	if err != nil {
		return src, err
	}
	var wanted, all int64
	for _, l := range lists {
		all += l.Count
		if _, ok := slices.BinarySearch(names, l.Relation); ok {
			wanted += l.Count
			add(directionSide(l.Direction), l.Relation)
		}
	}
	// Where most claims are wanted, reading all by date takes fewer steps than
	// merging many lists.
	if len(src.prefixes) > fewLists && sel.KnownAt.IsZero() && wanted >= all/4*3 {
		src.names = names
		for _, side := range sides(dir) {
			src.dated = append(src.dated, endDateKey(id, side))
		}
	}
	return src, nil
}

// endLists returns which lists by relation an entity has on the sides of a
// direction, and how many claims that are not retracted each has; where the
// selection may let through others, it counts none.
func (s *snapshot) endLists(id graph.ID, dir graph.Direction, sel *graph.Selection) (lists []graph.RelationCount, err error) {
	if sel.KnownAt.IsZero() {
		return s.endCounts(id, sides(dir)...)
	}
	for _, side := range sides(dir) { // counters do not count what has been retracted since
		names, err := s.endRelations(id, side)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			lists = append(lists, graph.RelationCount{Relation: name, Direction: sideDirection(side)})
		}
	}
	return lists, nil
}

// endTotal counts an entity's claims that are not retracted. names are as in
// endSource.
func (s *snapshot) endTotal(id graph.ID, dir graph.Direction, names []string) (n int64, err error) {
	wanted := func(name string) bool {
		_, ok := slices.BinarySearch(names, name)
		return ok || names == nil
	}
	counts, err := s.endCounts(id, sides(dir)...)
	if err != nil {
		return 0, err
	}
	for _, c := range counts {
		if wanted(c.Relation) {
			n += c.Count
		}
	}
	if dir == graph.Both && n > 0 { // a claim of an entity about itself is on both sides, and comes once
		err = scan(s.r, endCountKey(countSelf, id, sideOut, ""), func(k, v []byte) (bool, error) {
			m, err := decodeCount(v)
			if wanted(string(k[4+len(id):])) {
				n -= m
			}
			return true, err
		})
	}
	return n, err
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
			return nil, errors.Join(errRow, closeIter(s.r, it))
		}
		names = append(names, string(name))
		ok = it.SeekGE(after(endRelKey(id, side, string(name))))
	}
	return names, closeIter(s.r, it)
}

// under returns relations with their subrelations, in order; nil for nil.
func under(relations []string, rel graph.Relations) []string {
	if relations == nil {
		return nil
	}
	names := append([]string{}, relations...)
	for name := range rel {
		if !slices.Contains(names, name) && rel.Within(name, relations) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
