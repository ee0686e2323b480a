package search

import (
	"math"
	"slices"
	"strings"

	"entente/graph"
)

// What the package's comment calls k and b.
const (
	saturation = 1.2
	lengthPart = .5
)

// By field:
var (
	fieldWeight    = [Fields]float64{graph.FieldName: 1, graph.FieldAlias: .95, graph.FieldIdentifier: .9, graph.FieldWeakAlias: .6, graph.FieldText: .25}
	wholeScore     = [Fields]float64{graph.FieldName: 1, graph.FieldAlias: .98, graph.FieldIdentifier: .97, graph.FieldWeakAlias: .8}
	reorderedScore = [Fields]float64{graph.FieldName: .95, graph.FieldAlias: .93, graph.FieldIdentifier: .92, graph.FieldWeakAlias: .75}
)

// tierBounds are where the scores of a tier lie, by tier.
var tierBounds = [...][2]float64{
	graph.TierWords: {.45, .7}, graph.TierPrefix: {.25, .45}, graph.TierText: {.15, .25}, graph.TierTypo: {0, .15},
}

// Counts are what a store counts of all its entities.
type Counts struct {
	Entities     int64
	Texts, Words [Fields]int64 // sums of [Document.Lengths]
	// Frequency returns how many entities have a posting of a term.
	Frequency func(term string) (int64, error)
}

// A Scale is what a score depends on besides the query and the entity. It is
// the same on all pages of a search.
type Scale struct {
	Typos   bool            // whether typos count
	Weights []float32       // inverse document frequencies, by word of the query
	Lengths [Fields]float32 // average lengths
	sum     float64         // of Weights
}

// NewScale returns the scale of a query, without typos.
func NewScale(q *Query, c *Counts) (*Scale, error) {
	s := &Scale{Weights: make([]float32, len(q.Words))}
	for f := range s.Lengths {
		if c.Texts[f] > 0 {
			s.Lengths[f] = float32(float64(c.Words[f]) / float64(c.Texts[f]))
		}
	}
	for i, w := range q.Words {
		n, err := c.Frequency(w.Text)
		if err == nil && w.Stem != "" {
			var m int64
			m, err = c.Frequency(stemMark + w.Stem)
			n = max(n, m)
		}
		if err != nil {
			return nil, err
		}
		rest := float64(max(0, c.Entities-n))
		s.Weights[i] = float32(math.Log1p((rest + .5) / (float64(n) + .5)))
	}
	s.add()
	return s, nil
}

func (s *Scale) add() {
	for _, w := range s.Weights {
		s.sum += float64(w)
	}
}

// value returns what a match is worth: the q · x/(k+x) of the package's comment.
func (s *Scale) value(quality float64, field graph.NameField, tf, length int) float64 {
	average := float64(s.Lengths[field])
	if average == 0 {
		average = 1
	}
	x := fieldWeight[field] * float64(min(tf, maxTF)) / (1 - lengthPart + lengthPart*float64(min(length, maxLength))/average)
	return quality * x / (saturation + x)
}

// in returns the score at a place, from 0 to 1, of a tier.
func in(t graph.SearchTier, place float64) float64 {
	b := tierBounds[t]
	return b[0] + float64((b[1]-b[0])*place)
}

// placed returns the score at a place of a tier. Those that a name covers are in
// its upper half, all others in the lower; descriptions cover nothing.
func placed(t graph.SearchTier, place float64, covered bool) float64 {
	switch {
	case t == graph.TierText:
		return in(t, place)
	case covered:
		return in(t, (1+place)/2)
	}
	return in(t, place/2)
}

// Score tells how well a document answers a query. The hit has no entity and no
// cursor, and explains itself only where it is to be shown; ok is false where
// the document does not answer.
func (q *Query) Score(s *Scale, d *Document, shown bool) (h graph.SearchHit, ok bool) {
	if len(q.Words) == 0 {
		return h, false
	}
	var few [8]match
	matches := few[:0]
	sum := 0.0
	h.Tier = graph.TierWords
	for i := range q.Words {
		w := &q.Words[i]
		m, found := w.match(s, d)
		if !found {
			if !w.Optional {
				return h, false
			}
			m.name = unmatched
		} else if sum += float64(float64(s.Weights[i]) * m.value); !w.Optional {
			h.Tier = max(h.Tier, m.tier)
		}
		matches = append(matches, m)
	}
	h.Score = placed(h.Tier, sum/s.sum, false)
	whole, words := -1, h.Tier
	for i := range d.Names {
		score, tier := 0.0, words
		if words == graph.TierWords {
			tier, score = q.whole(&d.Names[i])
		}
		if score == 0 {
			tier, score = words, q.covered(s, &d.Names[i], words)
		}
		if score > h.Score {
			h.Tier, h.Score, whole = tier, score, i
		}
	}
	if shown {
		q.explain(&h, s, d, matches, whole)
	}
	return h, true
}

// unmatched is the name of a word that need not match, and does not.
const unmatched = -2

// whole returns the tier and score of a query that has all the words of a name
// and no others, and a score of 0 for any other.
func (q *Query) whole(n *Name) (graph.SearchTier, float64) {
	rest := q.joined
	ok := true
	for _, w := range n.Words {
		if rest, ok = strings.CutPrefix(rest, w); !ok {
			break
		}
	}
	if ok && rest == "" {
		return graph.TierWhole, wholeScore[n.Field]
	}
	if len(n.Words) == len(q.sorted) && slices.Equal(slices.Sorted(slices.Values(n.Words)), q.sorted) {
		return graph.TierReordered, reorderedScore[n.Field]
	}
	return 0, 0
}

// covered returns the score, in a tier, of a name that has no more words than
// the query and matches by itself; 0 for any other.
func (q *Query) covered(s *Scale, n *Name, tier graph.SearchTier) float64 {
	if len(n.Words) > len(q.Words) || tier == graph.TierText {
		return 0
	}
	d := Document{Names: []Name{*n}, read: true}
	sum := 0.0
	for i := range q.Words {
		w := &q.Words[i]
		m, found := w.match(s, &d)
		if !found && w.Optional {
			continue
		}
		if !found || !w.Optional && m.tier > tier {
			return 0
		}
		sum += float64(float64(s.Weights[i]) * m.value)
	}
	return placed(tier, sum/s.sum, true)
}

// explain tells of a hit by what it scores.
func (q *Query) explain(h *graph.SearchHit, s *Scale, d *Document, matches []match, whole int) {
	if whole >= 0 { // of that name alone
		name := &Document{Names: d.Names[whole : whole+1]}
		for i := range q.Words {
			if m, ok := q.Words[i].match(s, name); ok {
				m.name = whole
				matches[i] = m
			}
		}
	}
	worth := make([]float64, len(d.Names)+1) // by name, and one more than that
	for i, m := range matches {
		if m.name == unmatched {
			continue
		}
		weight := float64(s.Weights[i]) / s.sum
		h.Matches = append(h.Matches, graph.SearchMatch{
			Word: q.Words[i].Text, Term: m.term, Field: m.field, Kind: m.kind, Distance: m.distance, Weight: weight, Score: m.value,
		})
		worth[m.name+1] += weight * m.value
	}
	best := 1 + whole
	if whole < 0 {
		for i := range d.Names {
			if worth[i+1] > worth[best] {
				best = i + 1
			}
		}
	}
	if best == 0 {
		h.Field, h.Text = graph.FieldText, d.shown(h.Matches)
		return
	}
	h.Field, h.Text = d.Names[best-1].Field, d.Names[best-1].Text
}

// shown returns the first description that has a word of the matches.
func (d *Document) shown(matches []graph.SearchMatch) string {
	for _, s := range d.texts {
		words := Words(s)
		for _, m := range matches {
			if m.Kind == graph.MatchStem && slices.Contains(words, m.Term) {
				return s
			}
		}
	}
	return ""
}

// Worth returns what a word of the query adds to an entity's score, at most,
// where it matches by a posting, a kind and a quality.
func (q *Query) Worth(s *Scale, i int, kind graph.MatchKind, quality float64, p Posting) float64 {
	return float64(float64(s.Weights[i]) * s.value(quality, p.Field, int(p.TF), int(p.Length)))
}

// BoundOf returns the most that an entity can score whose words have a tier, at
// best, and a worth each; whole tells whether a name may have no other words.
func (q *Query) BoundOf(s *Scale, tier graph.SearchTier, worths []float64, whole bool) float64 {
	if tier == graph.TierWords && whole {
		return wholeScore[graph.FieldName]
	}
	sum := 0.0 // in the order in which Score adds, so that equal worths are an equal score
	for _, worth := range worths {
		sum += worth
	}
	return placed(tier, sum/s.sum, whole)
}

// Bound returns the most that an entity can score, of those in which word i of
// the query, which must match, matches no better than a posting does by a kind and
// quality. Of a query of one word it is the score, as a rule.
func (q *Query) Bound(s *Scale, i int, kind graph.MatchKind, quality float64, p Posting) float64 {
	if len(q.Words) == 1 {
		if kind == graph.MatchJoined || kind == graph.MatchExact && p.Length == 1 {
			return wholeScore[p.Field]
		}
		return placed(TierOf(kind), q.Worth(s, i, kind, quality, p)/s.sum, p.Length == 1)
	}
	var few [8]float64
	worths := few[:0]
	for word := range q.Words {
		if word == i {
			worths = append(worths, q.Worth(s, i, kind, quality, p))
		} else {
			worths = append(worths, q.Worth(s, word, graph.MatchExact, 1, Posting{Field: graph.FieldName, TF: 1, Length: 1}))
		}
	}
	return q.BoundOf(s, TierOf(kind), worths, true)
}
