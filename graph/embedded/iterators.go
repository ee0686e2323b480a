package embedded

import (
	"bytes"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// iterators lends out iterators of all data of one reader. One that was given
// back serves the next list: a page of each of many entities opens a few
// iterators, not one for each list, and one that goes on to a key nearby finds
// it from where it is. It is for one goroutine.
type iterators struct {
	r    pebble.Reader
	room [2 * fewIterators]*pebble.Iterator // of all and free, as long as they are few
	all  []*pebble.Iterator
	free []*pebble.Iterator
	rows *pebble.Iterator // of rows that are looked up; nil until one is
	key  []byte           // scratch
}

// fewIterators is how many most readers need at most.
const fewIterators = 4

// allData are the options of an iterator of all data. Pebble copies them.
var allData = pebble.IterOptions{LowerBound: []byte{dataStart}, UpperBound: []byte{dataEnd}}

// take returns an iterator, which may stand anywhere.
func (p *iterators) take() (*pebble.Iterator, error) {
	if n := len(p.free); n > 0 {
		it := p.free[n-1]
		p.free = p.free[:n-1]
		return it, nil
	}
	it, err := p.r.NewIter(&allData)
	if err == nil {
		if p.all == nil {
			p.all, p.free = p.room[:0:fewIterators], p.room[fewIterators:fewIterators]
		}
		p.all = append(p.all, it)
	}
	return it, err
}

func (p *iterators) give(it *pebble.Iterator) { p.free = append(p.free, it) }

// row returns the value of a key, valid until the next call, or nil where it is
// not there.
func (p *iterators) row(key []byte) (_ []byte, err error) {
	if p.rows == nil {
		if p.rows, err = p.take(); err != nil {
			return nil, err
		}
	}
	if !p.rows.SeekGE(key) || !bytes.Equal(p.rows.Key(), key) {
		return nil, p.rows.Error()
	}
	return p.rows.ValueAndErr()
}

// close closes all iterators, those lent out too.
func (p *iterators) close() {
	for _, it := range p.all {
		_ = closeIter(p.r, it) // its errors have been read
	}
	*p = iterators{r: p.r}
}

// fewEntities is how many entities are too few to open an iterator for.
const fewEntities = 4

// entity returns the entity of an id, or nil.
func (p *iterators) entity(id graph.ID, detail graph.Detail) (*graph.Entity, error) {
	p.key = append(append(append(p.key[:0], spaceEntity), id...), 0)
	record, err := p.row(p.key)
	if err != nil || record == nil {
		return nil, err
	}
	return decodeRecord(id, record, detail)
}
