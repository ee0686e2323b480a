package embedded

import (
	"bytes"
	"context"
	"slices"

	"entente/graph"
)

// budget counts the rows that one call reads.
type budget struct {
	ctx   context.Context
	max   int // 0 for any number
	rows  int
	meter *graph.RowMeter // of ctx; asked for with the first row
}

// row counts a row; its error is the context's or [graph.ErrTooManyRows].
func (b *budget) row() error {
	if b.rows == 0 {
		b.meter = graph.RowMeterOf(b.ctx)
	}
	b.rows++
	if b.max > 0 && b.rows > b.max {
		return graph.ErrTooManyRows
	}
	if b.rows%2 == 0 { // a row may be held against thousands of conditions, which takes a millisecond
		if err := b.ctx.Err(); err != nil {
			return err
		}
	}
	return b.meter.Visit(1)
}

// reader reads the claims of a source that are selected.
type reader struct {
	s     *snapshot
	src   source
	of    graph.ID // the entity whose claims the source has; "" where they are the graph's
	q     *graph.ClaimQuery
	rel   graph.Relations
	b     *budget
	its   *iterators
	claim *graph.Claim  // scratch
	slab  []graph.Claim // that take takes from
	arena *arena        // of the claims of a page; nil where they come one by one
	pages arena         // that arena, of all pages
	sieve *sieve        // of the selection; nil until it is needed

	// Scratch of readRefs.
	keys   []byte
	refs   []rowRef
	sorted []int32
}

// slabClaims is how many claims are allocated at once.
const slabClaims = 32

// scratch returns the claim to decode into: that of the last call unless it was
// taken.
func (r *reader) scratch() *graph.Claim {
	if r.claim == nil && r.q.Arena != nil {
		r.claim = r.q.Arena.Claim()
	}
	if r.claim == nil {
		if len(r.slab) == 0 {
			r.slab = make([]graph.Claim, slabClaims)
		}
		r.claim, r.slab = &r.slab[0], r.slab[1:]
	}
	return r.claim
}

// take returns the claim that matched, as one that is not written to again, but
// by whom the query's arena serves next.
func (r *reader) take() *graph.Claim {
	c := r.claim
	r.claim = nil
	return c
}

// each calls fn for every selected claim, which is in r.claim during the call,
// in no order. A claim that is in several of the lists comes once.
func (r *reader) each(fn func() error) error {
	r.arena = nil
	whole, err := r.scansAll()
	if err != nil {
		return err
	}
	if whole { // the rows themselves, in one go
		return scan(r.s.r, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
			ok, err := r.match(k, row)
			if ok && err == nil {
				err = fn()
			}
			return true, err
		})
	}
	prefixes := slices.Clone(r.src.prefixes)
	slices.SortFunc(prefixes, bytes.Compare)
	prefixes = slices.CompactFunc(prefixes, bytes.Equal)
	rows := rangeReader{r: r.s.r}
	defer rows.close() // it has nothing to write
	lists := newListSet(prefixes)
	for _, p := range prefixes {
		give := func(key, row []byte) error {
			ok, err := r.match(key, row)
			if err != nil || !ok {
				return err
			}
			if !lists.apart && !bytes.Equal(p, lists.home(r.claim)) {
				return nil // it comes with another list
			}
			return fn()
		}
		var err error
		if p[0] == spaceEnd {
			err = rows.scan(p, func(k, row []byte) (bool, error) { return true, give(k, row) })
		} else {
			err = r.eachRowOf(&rows, p, give)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// rowsALookup is how many claims are read one after another in the time in which
// one is looked up.
const rowsALookup = 8

// scansAll reports whether it takes less to read all claims than those of the
// lists: there are no others, or so many of relations that looking each up is
// dearer. That may read more rows than the lists have, and so is not done where it
// would take half of what may be read.
func (r *reader) scansAll() (bool, error) {
	if r.src.wholeGraph() {
		return true, nil
	}
	if r.src.names == nil || r.src.count < 0 || len(r.src.prefixes) == 0 || r.src.prefixes[0][0] != spaceRelation {
		return false, nil
	}
	all, err := count(r.s.r, countKey(countClaims, ""))
	if err != nil || all > rowsALookup*r.src.count {
		return false, err
	}
	left := graph.RowMeterOf(r.b.ctx).Left()
	if r.b.max > 0 {
		left = min(left, int64(r.b.max-r.b.rows))
	}
	return 2*all <= left, nil
}

// rowsAtOnce is how many rows of a list that has none are looked up together, in
// the order of their keys.
const rowsAtOnce = 8192

// eachRowOf calls fn for the claims' own rows of a list, in no order.
func (r *reader) eachRowOf(list *rangeReader, prefix []byte, fn func(key, row []byte) error) error {
	var keys [][claimKeyLen + 1]byte
	look := func() error {
		slices.SortFunc(keys, func(a, b [claimKeyLen + 1]byte) int { return bytes.Compare(a[:], b[:]) })
		for i := range keys {
			row, err := r.its.row(keys[i][:])
			if err == nil && row != nil {
				err = fn(keys[i][:], row)
			}
			if err != nil {
				return err
			}
		}
		keys = keys[:0]
		return nil
	}
	err := list.scan(prefix, func(k, _ []byte) (bool, error) {
		key := [claimKeyLen + 1]byte{spaceClaim}
		copy(key[1:], k[len(k)-claimKeyLen:])
		if keys = append(keys, key); len(keys) < rowsAtOnce {
			return true, nil
		}
		return true, look()
	})
	if err != nil {
		return err
	}
	return look()
}

// page reads a page of the selected claims.
func (r *reader) page() (graph.ClaimPage, error) {
	q := r.q
	r.arena = &r.pages
	page := graph.ClaimPage{PageInfo: graph.PageInfo{Total: -1}}
	var from, to *graph.ClaimCursor
	for _, c := range []struct {
		text string
		to   **graph.ClaimCursor
	}{{q.After, &from}, {q.Before, &to}} {
		if c.text == "" {
			continue
		}
		cur, err := q.Order.Decode(c.text)
		if err != nil {
			return page, err
		}
		*c.to = &cur
	}
	var err error
	switch {
	case q.Alone && (q.First == 0 || q.First < 0 && q.Last == 0):
	case (q.Order == graph.DateDesc || q.Order == graph.DateAsc) && r.src.hasDates():
		err = r.datedPage(&page, from, to)
	default:
		var ok bool
		if ok, err = r.idPage(&page, from, to); !ok && err == nil {
			ok, err = r.measuredPage(&page, from, to)
		}
		if !ok && err == nil {
			err = r.sortedPage(&page, from, to)
		}
	}
	if err != nil {
		return graph.ClaimPage{}, err
	}
	page.HasNext = page.HasNext || to != nil
	page.HasPrevious = page.HasPrevious || from != nil
	if q.Total && page.Total < 0 {
		var known bool
		if page.Total, known, err = r.total(); known || err != nil {
			return page, err
		}
		page.Total = 0
		if err := r.each(func() error { page.Total++; return nil }); err != nil {
			return graph.ClaimPage{}, err
		}
	}
	return page, nil
}

// EntityClaims implements [graph.Snapshot].
func (s *snapshot) EntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	call := struct { // what one allocation has room for
		budget
		iterators
		reader
	}{budget: budget{ctx: ctx, max: q.MaxRows}, iterators: iterators{r: s.r}}
	r := &call.reader
	*r = reader{s: s, q: q, rel: rel, b: &call.budget, its: &call.iterators}
	defer r.its.close()
	names := under(q.Relations, rel)
	pages := make([]graph.ClaimPage, len(entities))
	for _, i := range byKey(entities) {
		id := entities[i]
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		src := source{prefixes: [][]byte{}}
		if id != "" {
			if src, err = s.endSource(id, q.Direction, names, &q.Selection); err != nil {
				return nil, err
			}
			if src.counted = q.IsOpen(); q.Total && src.counted {
				if src.count, err = s.endTotal(id, q.Direction, names); err != nil {
					return nil, err
				}
			}
		}
		r.src, r.of = src, id
		if pages[i], err = r.page(); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// AllClaims implements [graph.Snapshot].
func (s *snapshot) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	r, err := s.wholeReader(ctx, q)
	if err != nil {
		return graph.ClaimPage{}, err
	}
	defer r.its.close()
	return r.page()
}

func (s *snapshot) wholeReader(ctx context.Context, q *graph.ClaimQuery) (*reader, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	src, err := s.wholeSource(ctx, q, rel)
	if err != nil {
		return nil, err
	}
	return &reader{s: s, src: src, q: q, rel: rel, b: &budget{ctx: ctx, max: q.MaxRows}, its: &iterators{r: s.r}}, nil
}

// ScanClaims implements [graph.Snapshot].
func (s *snapshot) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	r, err := s.wholeReader(ctx, q)
	if err != nil {
		return err
	}
	defer r.its.close()
	if err := r.each(func() error { return fn(r.claim) }); err != nil {
		return err
	}
	return ctx.Err()
}
