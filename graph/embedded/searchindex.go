package embedded

import (
	"bytes"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
	"entente/graph/search"
)

// The index that searches read: a key for each posting, and counters. A
// posting's key is TERM 0 FIELD ORDER ID, where ORDER is two bytes: how much
// fewer repetitions there are than count, and how many words. So the postings
// of a term and field are in the order of what they are worth.

// worstTF is more than any posting's TF.
const worstTF = 15

func appendPostingKey(dst []byte, p search.Posting, id graph.ID) []byte {
	dst = append(append(append(dst, spacePosting), p.Term...), 0)
	dst = append(dst, byte(p.Field), worstTF-p.TF, p.Length)
	return append(append(dst, id...), 0)
}

// postingsKey begins the keys of a term's postings in a field.
func postingsKey(term string, field graph.NameField) []byte {
	return append(append(append([]byte{spacePosting}, term...), 0), byte(field))
}

// parsePosting reads what follows postingsKey.
func parsePosting(rest []byte, p *search.Posting) (id graph.ID, ok bool) {
	if len(rest) < 4 || rest[0] > worstTF || bytes.IndexByte(rest[2:], 0) != len(rest)-3 {
		return "", false
	}
	p.TF, p.Length = worstTF-rest[0], rest[1]
	return graph.ID(rest[2 : len(rest)-1]), true
}

func termKey(term string) []byte { return append([]byte{spaceTerm}, term...) }

// postings writes the postings of an entity and what counts them, but those
// that other has too.
func (e *emitter) postings(x, other *graph.Entity, on bool) {
	d := search.NewDocument(x, e.searched)
	var shared map[search.Posting]bool
	var sharedTerms map[string]bool
	if other != nil {
		shared, sharedTerms = map[search.Posting]bool{}, map[string]bool{}
		for _, p := range search.NewDocument(other, e.searched).Postings() {
			shared[p], sharedTerms[p.Term] = true, true
		}
	}
	last := ""
	for _, p := range d.Postings() {
		if !shared[p] {
			e.key = appendPostingKey(e.key[:0], p, x.ID)
			e.set(on, e.key, nil)
		}
		if p.Term != last && !sharedTerms[p.Term] {
			e.counter = append(append(e.counter[:0], spaceTerm), p.Term...)
			e.countKey(on)
		}
		last = p.Term
	}
	texts, words := d.Lengths()
	for f := range texts {
		e.sum(on, countTexts, byte(f), texts[f])
		e.sum(on, countWords, byte(f), words[f])
	}
}

// sum adds to one of the counters by field, or takes from it.
func (e *emitter) sum(on bool, kind, field byte, n int64) {
	if n == 0 || e.err != nil {
		return
	}
	if !on {
		n = -n
	}
	e.counter = append(e.counter[:0], spaceCount, kind, field)
	e.err = e.addTo(e.counter, n)
}

// searchCounts reads what scores are measured by.
func searchCounts(r pebble.Reader) (*search.Counts, error) {
	c := &search.Counts{Frequency: func(term string) (int64, error) { return count(r, termKey(term)) }}
	var err error
	if c.Entities, err = count(r, countKey(countEntities, "")); err != nil {
		return nil, err
	}
	for f := range c.Texts {
		if c.Texts[f], err = count(r, []byte{spaceCount, countTexts, byte(f)}); err != nil {
			return nil, err
		}
		if c.Words[f], err = count(r, []byte{spaceCount, countWords, byte(f)}); err != nil {
			return nil, err
		}
	}
	return c, nil
}
