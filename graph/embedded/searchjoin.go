package embedded

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/graph/internal/ctxsort"
	"entente/graph/search"
)

// A query of several words is answered from their postings joined by entity,
// where reading the record of each entity of the rarest would take longer: a
// record costs about as much as joinFactor postings.
const joinFactor = 50

// joinFrom is how many entities the rarest word has at least where words are
// joined. Only tests change it.
var joinFrom int64 = 256

// joinable reports whether words are joined.
func (f *finder) joinable(all []leads, rarest int) bool {
	required := 0
	for i := range f.q.Words {
		if !f.q.Words[i].Optional {
			required++
		}
	}
	n := all[rarest].n
	return required > 1 && n >= joinFrom && f.affords(n)
}

// affords reports whether half of the rows that may still be read are enough.
func (f *finder) affords(n int64) bool {
	return f.b.max <= 0 || n <= int64(f.b.max-f.b.rows)/2
}

// A joint is what the postings say of an entity, at best.
type joint struct {
	tier   graph.SearchTier // the worst of its words'
	worths []float64        // by word of the query; 0 where it has no posting
	whole  bool             // its names may be as short as the query

	now    graph.SearchTier // of the word that is being read
	length uint8            // the fewest words of a name with that word; 0 where it is in none
}

// A joiner joins postings.
type joiner struct {
	*finder
	leads  []leads
	joints map[graph.ID]*joint
	// apart is set where one word may be several, so that a whole name may
	// have more words than the query.
	apart bool
}

// join scores the entities that have postings of all words, from those that can
// be worth most on. Words that very many entities have, as against the rarest,
// are left to the records.
func (f *finder) join(all []leads, rarest int) error {
	j := &joiner{finder: f, leads: all, joints: map[graph.ID]*joint{}}
	var others []int
	for i, l := range all {
		if i != rarest && !f.q.Words[i].Optional {
			others = append(others, i)
		}
		j.apart = j.apart || slices.ContainsFunc(l.list, func(l lead) bool { return l.kind == graph.MatchJoined })
	}
	slices.SortStableFunc(others, func(a, b int) int { return cmp.Compare(all[a].n, all[b].n) })
	if err := j.read(rarest, true); err != nil {
		return err
	}
	unread := make([]float64, len(all)) // what words that are not read are worth at most
	for i := range unread {
		unread[i] = f.q.Worth(f.scale, i, graph.MatchExact, 1, bestPosting)
	}
	unread[rarest] = 0
	for _, word := range others {
		if l := &all[word]; l.partial || l.n > joinFactor*int64(len(j.joints)) || !f.affords(l.n) {
			continue
		}
		unread[word] = 0
		if err := j.read(word, false); err != nil {
			return err
		}
	}
	return j.score(unread)
}

// score scores the entities that were joined.
func (j *joiner) score(unread []float64) error {
	list := make([]hitPlace, 0, len(j.joints))
	check := every(j.b.ctx, 1024)
	for id, e := range j.joints {
		if err := check(); err != nil {
			return err
		}
		for i, worth := range unread {
			e.worths[i] += worth
		}
		list = append(list, hitPlace{j.q.BoundOf(j.scale, e.tier, e.worths, e.whole || j.apart), id})
	}
	if err := ctxsort.Func(j.b.ctx, list, func(a, b hitPlace) int { return search.Compare(a.score, a.id, b.score, b.id) }); err != nil {
		return err
	}
	for i, p := range list {
		if j.done(p.score, p.id, i) {
			return nil
		}
		if err := j.candidate(p.id); err != nil {
			return err
		}
	}
	return nil
}

// bestPosting is worth no less than any.
var bestPosting = search.Posting{Field: graph.FieldName, TF: 1, Length: 1}

// read reads the postings of a word: all of them, or those of the entities that
// have the words before. Those that do not have the word go.
func (j *joiner) read(word int, all bool) error {
	for _, lead := range j.leads[word].list {
		prefix := append(append([]byte{spacePosting}, lead.term...), 0)
		err := scan(j.s.r, prefix, func(k, _ []byte) (bool, error) {
			if err := j.b.row(); err != nil {
				return false, err
			}
			rest := k[len(prefix):]
			if len(rest) < 5 {
				return false, errRow
			}
			id := rest[3 : len(rest)-1]
			e := j.joints[graph.ID(id)]
			if e == nil {
				if !all {
					return true, nil
				}
				e = &joint{worths: make([]float64, len(j.leads)), whole: true}
				j.joints[graph.ID(id)] = e
			}
			e.add(word, search.TierOf(lead.kind), rest[2],
				j.q.Worth(j.scale, word, lead.kind, lead.quality, search.Posting{Field: graph.NameField(rest[0]), TF: worstTF - rest[1], Length: rest[2]}))
			return true, nil
		})
		if err != nil {
			return err
		}
	}
	check := every(j.b.ctx, 1024)
	for id, e := range j.joints {
		if err := check(); err != nil {
			return err
		}
		if e.worths[word] == 0 {
			delete(j.joints, id)
			continue
		}
		e.tier = max(e.tier, e.now)
		e.whole = e.whole && e.length > 0 && int(e.length) <= len(j.leads)
		e.length = 0
	}
	return nil
}

// add notes a posting of the word that is being read.
func (e *joint) add(word int, tier graph.SearchTier, length uint8, worth float64) {
	switch first := e.worths[word] == 0; {
	case first || tier < e.now:
		e.now, e.worths[word] = tier, worth
	case tier == e.now:
		e.worths[word] = max(e.worths[word], worth)
	}
	if tier != graph.TierText && (e.length == 0 || length < e.length) {
		e.length = length
	}
}
