package embedded

import (
	"cmp"
	"encoding/binary"

	"entente/graph"
)

// A sink takes changes of the store's data: a batch, or a load that is staged.
// It keeps neither key nor value.
type sink interface {
	putter
	addTo(key []byte, n int64) error // to a counter
	// list puts (on) or removes an entry of an entity's list of claims. One that
	// is live also counts in the list's counter.
	list(on, live bool, key, row []byte) error
	// measure lists (on) a claim by one of its measures, or takes it out; place is
	// its DATE CLAIM.
	measure(on bool, v measured, place []byte) error
	// name puts (on) or removes a name of a type's entities, whose key is TYPE
	// FOLDED ID.
	name(on bool, key, name []byte) error
	// typed tells that an entity comes, goes or changes its type; one of the two
	// may be nil, for none.
	typed(id graph.ID, was, is *graph.Entity) error
}

// A putter takes keys that are put and removed.
type putter interface {
	put(key, value []byte) error
	del(key []byte) error
}

func appendUint(dst []byte, n int) []byte { return binary.AppendUvarint(dst, uint64(n)) }

// headLen returns how many bytes of a record hold type and name, or more than
// it has where it is damaged.
func headLen(record []byte) int {
	pos := 0
	for range 2 {
		n, k := binary.Uvarint(record[min(pos, len(record)):])
		if k <= 0 || n > uint64(len(record)) {
			return len(record)
		}
		pos += k + int(n)
	}
	return pos
}

// emitter writes what follows from claims, quads and entities. It is for one
// goroutine.
type emitter struct {
	sink
	searched map[string]bool // properties whose words are searched
	err      error           // the first of the sink's

	// Scratch.
	key, row, counter, place []byte
}

func (e *emitter) set(on bool, key, value []byte) {
	if e.err != nil {
		return
	}
	if on {
		e.err = e.put(key, value)
	} else {
		e.err = e.del(key)
	}
}

func (e *emitter) count(on bool, kind byte, name string) {
	e.counter = append(append(e.counter[:0], spaceCount, kind), name...)
	e.countKey(on)
}

// countOf counts in one of an entity's counters.
func (e *emitter) countOf(on bool, kind byte, id graph.ID, side byte, relation string) {
	e.counter = append(append(append(e.counter[:0], spaceCount, kind), id...), 0, side)
	e.counter = append(e.counter, relation...)
	e.countKey(on)
}

func (e *emitter) countKey(on bool) {
	n := int64(1)
	if !on {
		n = -1
	}
	if e.err == nil {
		e.err = e.addTo(e.counter, n)
	}
}

// claim adds (on) or removes a claim with all its index entries and counters.
func (e *emitter) claim(c *graph.Claim, on bool) error {
	e.place = appendPlace(e.place[:0], c)
	place := e.place
	id := place[len(place)-claimKeyLen:]
	e.rows(c, place, on, c.RetractedAt.IsZero())
	k := append(append(e.key[:0], spaceDate), place...)
	e.set(on, k, nil)
	k = append(append(append(append(k[:0], spaceRelation), c.Relation...), 0), place...)
	e.set(on, k, nil)
	for _, v := range measuresOf(c) {
		if e.err == nil {
			e.err = e.measure(on, v, place)
		}
	}
	for _, agent := range c.AttributedTo {
		k = append(append(append(append(k[:0], spaceAgent), agent...), 0), id...)
		e.set(on, k, nil)
	}
	for _, l := range c.Links {
		k = append(appendClaimKey(append(k[:0], spaceLink), l.Claim), id...)
		e.set(on, k, nil)
	}
	if c.Disputes() {
		k = append(append(k[:0], spaceDispute), id...)
		e.set(on, k, nil)
	}
	e.key = k
	if !c.Implied {
		e.count(on, countClaims, "")
		e.count(on, countRelation, c.Relation)
		e.count(on, countDataset, c.Dataset)
	}
	if c.RetractedAt.IsZero() {
		e.live(c, on)
	}
	return e.err
}

// rows writes the entries that hold the claim's row. Live ones are counted in
// the entities' lists.
func (e *emitter) rows(c *graph.Claim, place []byte, on, live bool) {
	e.key = append(append(e.key[:0], spaceClaim), place[len(place)-claimKeyLen:]...)
	e.row = appendRow(e.row[:0], c)
	e.set(on, e.key, e.row)
	e.listed(c, c.Subject, sideOut, place, on, live)
	if c.Object != "" {
		e.listed(c, c.Object, sideIn, place, on, live)
	}
}

// listed writes the entries of a claim in the lists of one of its ends.
func (e *emitter) listed(c *graph.Claim, end graph.ID, side byte, place []byte, on, live bool) {
	e.key = append(append(append(append(e.key[:0], spaceEnd), end...), 0, side), c.Relation...)
	e.key = append(append(e.key, 0), place...)
	e.row = appendRowIn(e.row[:0], c, spaceEnd, side)
	if e.err == nil {
		e.err = e.list(on, live, e.key, e.row)
	}
	e.key = append(append(append(append(e.key[:0], spaceEndDate), end...), 0, side), place...)
	e.row = appendRowIn(e.row[:0], c, spaceEndDate, side)
	e.set(on, e.key, e.row)
}

// live counts a claim that is not retracted, but for the lists that it is in.
func (e *emitter) live(c *graph.Claim, on bool) {
	e.count(on, countLive, "")
	e.count(on, countLiveRel, c.Relation)
	if c.Object == c.Subject {
		e.countOf(on, countSelf, c.Subject, sideOut, c.Relation)
	}
}

// retract rewrites the rows of a claim whose RetractedAt has been set.
func (e *emitter) retract(c *graph.Claim) error {
	var buf [placeLen]byte
	e.rows(c, appendPlace(buf[:0], c), true, false)
	e.countOf(false, countEnd, c.Subject, sideOut, c.Relation)
	if c.Object != "" {
		e.countOf(false, countEnd, c.Object, sideIn, c.Relation)
	}
	e.live(c, false)
	return e.err
}

// quad adds or removes a bare quad.
func (e *emitter) quad(d *deriver, t *quadText, on bool) error {
	value := t.value()
	for _, space := range []byte{spaceSPOG, spacePOSG, spaceOPSG, spaceGSPO} {
		if space == spaceGSPO && t.g == "" {
			continue
		}
		e.key = t.appendKey(e.key[:0], space)
		e.set(on, e.key, value)
	}
	e.count(on, countQuads, "")
	e.count(on, countQuadData, d.ns.Dataset(t.quad.Label))
	if d.relation(t.quad) != "" {
		e.count(on, countRelQuads, "")
	}
	if _, ok := d.ns.ClaimOf(t.quad.Subject); ok {
		e.count(on, countPending, "")
	}
	return e.err
}

// entity replaces an entity's record and what follows from it. Either may be
// nil, for none.
func (e *emitter) entity(d *deriver, old, now *graph.Entity) error {
	if old != nil {
		e.names(old, now, false)
		e.values(d, old, now, false)
	}
	if now != nil {
		e.names(now, old, true)
		e.values(d, now, old, true)
	}
	if e.err == nil && (old == nil || now == nil || old.Type != now.Type) {
		id := cmp.Or(old, now).ID
		e.err = e.typed(id, old, now)
	}
	return e.err
}

// values writes the index entries of an entity's properties, but those that
// other has too.
func (e *emitter) values(d *deriver, x, other *graph.Entity, on bool) {
	if len(x.Properties) == 0 {
		return
	}
	var done set[string]
	each := func(x *graph.Entity, fn func(key []byte)) {
		for _, p := range x.Properties {
			kind := d.kinds[p.Name]
			if sortKey, ok := kind.SortKey(p.Value); ok {
				e.key = propertyKey(e.key[:0], p.Name, x.Type, kind, sortKey, x.ID)
				fn(e.key)
			}
		}
	}
	if other != nil {
		each(other, func(key []byte) { done.add(string(key)) })
	}
	each(x, func(key []byte) {
		if k := string(key); !done.has(k) { // two values may be at one place
			done.add(k)
			e.set(on, key, nil)
		}
	})
}

// names writes the index entries of an entity, but those that other has too
// where only counters and records differ.
func (e *emitter) names(x, other *graph.Entity, on bool) {
	folded := graph.Fold(x.Name)
	same := other != nil && other.Name == x.Name && other.Type == x.Type
	if !same {
		value := append(appendText(nil, x.Type), x.Name...)
		e.set(on, append(append(append(append([]byte{spaceName}, folded...), 0), x.ID...), 0), value)
		e.key = appendNameKey(append(append(e.key[:0], x.Type...), 0), folded, string(x.ID))
		if e.err == nil {
			e.err = e.name(on, e.key, []byte(x.Name))
		}
	}
	e.postings(x, other, on)
	if on {
		e.row = appendRecord(e.row[:0], x)
		e.set(true, idKey(spaceEntity, x.ID), e.row)
	} else if other == nil {
		e.set(false, idKey(spaceEntity, x.ID), nil)
	}
	if other == nil {
		e.count(on, countEntities, "")
	}
	if other == nil || other.Type != x.Type {
		e.count(on, countOfType, x.Type)
	}
}
