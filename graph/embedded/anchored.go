package embedded

import (
	"bytes"
	"context"
	"math"
	"slices"

	"entente/graph"
)

// wholeSource chooses how claims of the whole graph are read: from the lists that
// the filter can be answered from, or all by date.
func (s *snapshot) wholeSource(ctx context.Context, q *graph.ClaimQuery, rel graph.Relations) (source, error) {
	anchors, ok, err := q.Where.Anchors(q.Relations, func(a *graph.Anchor) (int64, error) { return s.size(a, rel) })
	if err != nil {
		return source{}, err
	}
	if ok {
		return s.anchoredSource(ctx, q, anchors, rel)
	}
	n, err := count(s.r, countKey(countLive, ""))
	return source{prefixes: [][]byte{{spaceDate}}, count: n, counted: q.Relations == nil && q.Where.IsOpen()}, err
}

// size returns how many claims a list has that are not retracted. It is not kept
// of agents: any other list is taken to be shorter.
func (s *snapshot) size(a *graph.Anchor, rel graph.Relations) (n int64, err error) {
	if a.Agents != nil {
		return math.MaxInt32, nil
	}
	names := under(a.Relations, rel)
	if a.Ends == nil {
		for _, name := range names {
			m, err := count(s.r, countKey(countLiveRel, name))
			if err != nil {
				return 0, err
			}
			n += m
		}
		return n, nil
	}
	for _, id := range a.Ends {
		m, err := s.endTotal(id, a.Direction, names)
		if err != nil {
			return 0, err
		}
		n += m
	}
	return n, nil
}

// anchoredSource returns the lists of anchors, or that of all claims where they
// are more relations than are to be merged.
func (s *snapshot) anchoredSource(ctx context.Context, q *graph.ClaimQuery, anchors graph.Anchors, rel graph.Relations) (source, error) {
	src := source{prefixes: [][]byte{}, counted: anchors.Exact, count: -1}
	relations := q.Relations // of all lists alike
	if relations == nil && q.Where != nil {
		relations = q.Where.Relations
	}
	check := every(ctx, 64)
	alike := true
	ofRelations := map[string]int64{} // how many claims those have that are read whole
	for i := range anchors.Lists {
		a := &anchors.Lists[i]
		names := under(a.Relations, rel)
		alike = alike && slices.Equal(a.Relations, relations)
		switch {
		case a.Agents != nil:
			for _, id := range a.Agents {
				src.prefixes = append(src.prefixes, idKey(spaceAgent, id))
			}
		case a.Ends != nil:
			for _, id := range a.Ends {
				if err := check(); err != nil {
					return src, err
				}
				e, err := s.endSource(id, a.Direction, names, &q.Selection)
				if err != nil {
					return src, err
				}
				src.prefixes = append(src.prefixes, e.prefixes...)
				src.dated = append(src.dated, e.byDate()...)
			}
		default:
			for _, name := range names {
				n, err := count(s.r, countKey(countLiveRel, name))
				if err != nil {
					return src, err
				}
				if n == 0 && q.KnownAt.IsZero() {
					continue
				}
				list := append(append([]byte{spaceRelation}, name...), 0)
				src.prefixes, src.dated = append(src.prefixes, list), append(src.dated, list)
				ofRelations[name] = n
			}
		}
	}
	if alike && relations != nil {
		src.exact, src.names = true, under(relations, rel)
	}
	src.prefixes, src.dated = uncovered(src.prefixes), uncovered(src.dated)
	if len(ofRelations) == len(src.prefixes) {
		src.count = 0
		for _, n := range ofRelations {
			src.count += n
		}
	}
	if len(ofRelations) > maxLists {
		return source{prefixes: [][]byte{{spaceDate}}, counted: src.counted && src.count >= 0, count: src.count}, nil
	}
	return src, nil
}

// uncovered returns lists, in the order of keys, without those that are part of
// another.
func uncovered(prefixes [][]byte) [][]byte {
	slices.SortFunc(prefixes, bytes.Compare)
	kept := prefixes[:0]
	for _, p := range prefixes {
		if len(kept) == 0 || !bytes.HasPrefix(p, kept[len(kept)-1]) {
			kept = append(kept, p)
		}
	}
	return kept
}

// A listSet is several lists, by the prefixes of their keys.
type listSet struct {
	lists map[string]bool
	apart bool   // no claim can be in two of them
	key   []byte // scratch
}

func newListSet(prefixes [][]byte) *listSet {
	s := &listSet{lists: make(map[string]bool, len(prefixes)), apart: true}
	for _, p := range prefixes {
		s.lists[string(p)] = true
		s.apart = s.apart && kindOfList(p) == kindOfList(prefixes[0]) && (p[0] != spaceAgent || len(prefixes) == 1)
	}
	return s
}

// kindOfList tells lists of subjects, objects, relations and agents apart. Of two
// that are not agents' a claim is in one of a kind, unless one is part of the other.
func kindOfList(prefix []byte) [2]byte {
	if prefix[0] == spaceEnd {
		return [2]byte{spaceEnd, prefix[bytes.IndexByte(prefix, 0)+1]}
	}
	return [2]byte{prefix[0]}
}

// home returns the list of the set that a claim of it comes with, where it is in
// several. It is valid until the next call.
func (s *listSet) home(c *graph.Claim) []byte {
	s.key = append(s.key[:0], spaceEnd)
	if s.end(c.Subject, sideOut, c.Relation) || c.Object != "" && s.end(c.Object, sideIn, c.Relation) {
		return s.key
	}
	if s.key = append(append(append(s.key[:0], spaceRelation), c.Relation...), 0); s.lists[string(s.key)] {
		return s.key
	}
	for _, agent := range c.AttributedTo {
		if s.key = append(append(append(s.key[:0], spaceAgent), agent...), 0); s.lists[string(s.key)] {
			return s.key
		}
	}
	return nil
}

// end reports whether a list by an end is in the set, and leaves it in s.key.
func (s *listSet) end(id graph.ID, side byte, relation string) bool {
	s.key = append(append(append(append(s.key[:0], spaceEnd), id...), 0), side)
	if s.lists[string(s.key)] {
		return true
	}
	s.key = append(append(s.key, relation...), 0)
	return s.lists[string(s.key)]
}

// total counts the selected claims with as little reading as counters allow: of
// lists that may share claims, all but the longest are read. It returns false
// where they have to be read anyway.
func (r *reader) total() (n int64, ok bool, err error) {
	sel := &r.q.Selection
	if !r.src.counted || sel.Standing != graph.All || sel.AsOf != graph.NoInstant || !sel.KnownAt.IsZero() {
		return 0, false, nil
	}
	if r.src.count >= 0 {
		return r.src.count, true, nil
	}
	if !r.src.hasDates() {
		return 0, false, nil // agents have no counters
	}
	if len(r.src.prefixes) == 0 {
		return 0, true, nil
	}
	var sum, most int64
	longest := 0
	for i, p := range r.src.prefixes {
		n, err := r.s.listLength(p)
		if err != nil {
			return 0, false, err
		}
		if sum += n; n > most {
			longest, most = i, n
		}
	}
	if newListSet(r.src.prefixes).apart {
		return sum, true, nil
	}
	whole := r.src
	defer func() { r.src = whole }()
	in := newListSet(whole.prefixes[longest : longest+1])
	r.src.prefixes = slices.Concat(whole.prefixes[:longest], whole.prefixes[longest+1:])
	err = r.each(func() error {
		if in.home(r.claim) == nil {
			most++
		}
		return nil
	})
	return most, true, err
}

// listLength returns the kept number of a list's claims that are not retracted.
func (s *snapshot) listLength(prefix []byte) (n int64, err error) {
	if prefix[0] == spaceRelation {
		return count(s.r, countKey(countLiveRel, string(prefix[1:len(prefix)-1])))
	}
	if id := bytes.IndexByte(prefix, 0); id+2 < len(prefix) { // of a relation
		return count(s.r, appendListCounter(nil, prefix))
	}
	err = scan(s.r, append([]byte{spaceCount, countEnd}, prefix[1:]...), func(_, v []byte) (bool, error) {
		m, err := decodeCount(v)
		n += m
		return true, err
	})
	return n, err
}
