package contradictions

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
)

// A finder finds the contradictions that a query asks for. Each goes to the
// pages of its slots.
type finder struct {
	ctx      context.Context
	snap     graph.Snapshot
	q        *Query
	rel      graph.Relations
	standing graph.Selection // claims that stand at the moment of the query
	rows     int             // claims read and pairs found
	disputes []*graph.Claim  // those that stand
	slots    func(*Contradiction) []int
	pages    []*collector
}

func newFinder(ctx context.Context, snap graph.Snapshot, q *Query, pages int) (*finder, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for _, r := range q.Rules {
		if r >= ruleCount {
			return nil, &graph.InputError{Code: "bad-rule", Msg: fmt.Sprintf("there is no rule %d of contradictions", r)}
		}
	}
	after, err := decodeCursor(q.After)
	if err != nil {
		return nil, err
	}
	f := &finder{ctx: ctx, snap: snap, q: q, standing: graph.NewSelection()}
	f.standing.KnownAt = q.KnownAt
	for range pages {
		f.pages = append(f.pages, &collector{first: q.First, after: after})
	}
	return f, nil
}

// find reads the claims that dispute something, runs the search and returns
// the pages.
func (f *finder) find(search func() error) ([]Page, error) {
	var err error
	if f.rel, err = f.snap.Relations(f.ctx); err == nil && (f.wants(Linked) || f.wants(AffirmedDenied)) {
		err = f.snap.ScanDisputes(f.ctx, f.q.MaxRows, func(c *graph.Claim) error {
			if f.standing.Match(c, f.rel) {
				f.disputes = append(f.disputes, c.Clone())
			}
			return f.row()
		})
	}
	if err == nil {
		err = search()
	}
	if err != nil {
		return nil, fmt.Errorf("find contradictions: %w", err)
	}
	pages := make([]Page, len(f.pages))
	for i, c := range f.pages {
		pages[i] = c.page()
	}
	return pages, nil
}

func (f *finder) wants(r Rule) bool { return f.q.Rules == nil || slices.Contains(f.q.Rules, r) }

// row counts a claim that was read, or a pair that was found.
func (f *finder) row() error {
	f.rows++
	if f.q.MaxRows > 0 && f.rows > f.q.MaxRows {
		return graph.ErrTooManyRows
	}
	if f.rows%256 == 0 {
		return f.ctx.Err()
	}
	return nil
}

// give takes a pair that a rule has found.
func (f *finder) give(c Contradiction) error {
	if err := f.row(); err != nil {
		return err
	}
	if w := f.q.Where; w != nil && !w.Match(c.Claims[0], f.rel) && !w.Match(c.Claims[1], f.rel) {
		return nil
	}
	for _, slot := range f.slots(&c) {
		f.pages[slot].add(c)
	}
	return nil
}

// link returns the first link by which a claim contradicts another.
func link(from *graph.Claim, to graph.ID) (graph.Link, bool) {
	for _, l := range from.Links {
		if l.Kind == graph.Contradicts && l.Claim == to {
			return l, true
		}
	}
	return graph.Link{}, false
}

// found reports whether a rule before AffirmedDenied has found a pair.
func (f *finder) found(a, b *graph.Claim) bool {
	if !f.wants(Linked) {
		return false
	}
	_, ab := link(a, b.ID)
	_, ba := link(b, a.ID)
	return ab || ba
}

// linked finds pairs by their links, of those that near lets through. Two
// claims that link to each other are one pair for each link.
func (f *finder) linked(near func(from *graph.Claim, to graph.ID) bool) error {
	if !f.wants(Linked) {
		return nil
	}
	var pairs []pair
	for _, from := range f.disputes {
		var of []graph.ID
		for _, l := range from.Links {
			if l.Kind != graph.Contradicts || l.Claim == from.ID || slices.Contains(of, l.Claim) || !near(from, l.Claim) {
				continue
			}
			of = append(of, l.Claim)
			if pairs = append(pairs, pair{from, l}); len(pairs) == pairsAtOnce {
				if err := f.givePairs(pairs); err != nil {
					return err
				}
				pairs = pairs[:0]
			}
		}
	}
	return f.givePairs(pairs)
}

// A pair is a claim with a link by which it contradicts another.
type pair struct {
	from *graph.Claim
	link graph.Link
}

// pairsAtOnce is how many pairs are held while the other claims are read.
const pairsAtOnce = 1024

// givePairs reads what the claims link to, and gives those pairs of which both
// claims stand.
func (f *finder) givePairs(pairs []pair) error {
	var ids []graph.ID
	at := map[graph.ID]int{} // in ids
	for _, p := range pairs {
		if _, ok := at[p.link.Claim]; !ok {
			at[p.link.Claim] = len(ids)
			ids = append(ids, p.link.Claim)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	claims, err := f.snap.Claims(f.ctx, ids)
	if err != nil {
		return err
	}
	for _, p := range pairs {
		to := claims[at[p.link.Claim]]
		if to == nil || !f.standing.Match(to, f.rel) {
			continue
		}
		c := Contradiction{Claims: [2]*graph.Claim{p.from, to}, Rule: Linked, Strength: p.link.Strength, Note: p.link.Note, Earliest: graph.NoInstant, Latest: graph.NoInstant}
		if earliest, latest, ok := overlap(p.from.Date, to.Date); ok {
			c.Earliest, c.Latest = earliest, latest
		}
		if err := f.give(c); err != nil {
			return err
		}
	}
	return nil
}

// overlap returns when two dates may both be; a bound is NoInstant where open.
func overlap(a, b graph.Date) (earliest, latest graph.Instant, ok bool) {
	earliest, latest = graph.NoInstant, graph.NoInstant
	for _, d := range []graph.Date{a, b} {
		if d.IsZero() {
			continue
		}
		earliest = max(earliest, d.Earliest) // NoInstant is before all
		if d.Latest != graph.NoInstant && (latest == graph.NoInstant || d.Latest < latest) {
			latest = d.Latest
		}
	}
	return earliest, latest, earliest == graph.NoInstant || latest == graph.NoInstant || earliest < latest
}
