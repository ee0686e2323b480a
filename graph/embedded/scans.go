package embedded

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// ScanEntityClaims implements [graph.Snapshot].
func (s *snapshot) ScanEntityClaims(ctx context.Context, entities []graph.ID, q *graph.ClaimQuery, fn func(int, *graph.Claim) error) error {
	if err := s.begin(ctx); err != nil {
		return err
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return err
	}
	b := &budget{ctx: ctx, max: q.MaxRows}
	names := under(q.Relations, rel)
	for i, id := range entities {
		if err := ctx.Err(); err != nil {
			return err
		}
		if id == "" {
			continue
		}
		src, err := s.endSource(id, q.Direction, names, &q.Selection)
		if err != nil {
			return err
		}
		if len(src.prefixes) == 0 {
			continue
		}
		r := reader{s: s, src: src, q: q, rel: rel, b: b}
		if err := r.each(func() error { return fn(i, r.claim) }); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// ScanDisputes implements [graph.Snapshot].
func (s *snapshot) ScanDisputes(ctx context.Context, maxRows int, fn func(*graph.Claim) error) error {
	if err := s.begin(ctx); err != nil {
		return err
	}
	b := &budget{ctx: ctx, max: maxRows}
	return scan(s.r, []byte{spaceDispute}, func(k, _ []byte) (bool, error) {
		if err := b.row(); err != nil {
			return false, err
		}
		c, err := readClaim(s.r, claimID(k[1:]))
		if err != nil || c == nil {
			return true, err
		}
		return true, fn(c)
	})
}

// ScanEntities implements [graph.Snapshot]. Where types are wanted, or names that
// have a text, it goes through the lists of names, else through the records.
func (s *snapshot) ScanEntities(ctx context.Context, q *graph.EntityQuery, detail graph.Detail, fn func(*graph.Entity) error) error {
	if err := s.begin(ctx); err != nil {
		return err
	}
	b := &budget{ctx: ctx, max: q.MaxRows}
	types := q.Types
	if q.Where != nil && q.Where.Types != nil {
		types = both(types, q.Where.Types)
	}
	read := detail
	if q.Where.NeedsWhole() {
		read = graph.Whole
	}
	rel, err := s.Relations(ctx)
	if err != nil {
		return err
	}
	m := newMatcher(s, b, rel)
	give := func(e *graph.Entity) (bool, error) {
		if ok, err := q.Where.Match(e, m.has); err != nil || !ok {
			return err == nil, err
		}
		if detail == graph.Head {
			e = &graph.Entity{ID: e.ID, Type: e.Type, Name: e.Name}
		}
		return true, fn(e)
	}
	var text []byte // that all names have
	if q.Where != nil {
		text = containedIn(q.Where)
	}
	if types == nil && len(text) > 0 {
		if types, err = s.typesOfEntities(); err != nil {
			return err
		}
	}
	if types == nil {
		return scan(s.r, []byte{spaceEntity}, func(k, record []byte) (bool, error) {
			if err := b.row(); err != nil {
				return false, err
			}
			e, err := decodeRecord(graph.ID(k[1:len(k)-1]), record, read)
			if err != nil {
				return false, err
			}
			return give(e)
		})
	}
	for _, t := range distinct(types) {
		err := s.eachName(b, t, text, func(e *graph.Entity) (bool, error) {
			if read == graph.Head {
				return give(e)
			}
			e, err := readEntity(s.r, e.ID, read)
			if err != nil || e == nil {
				return true, err
			}
			return give(e)
		})
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

// LinkedClaims implements [graph.Snapshot]. The claims are looked up in the
// order of the links' keys, so that of many claims few of which are linked only
// as many are looked for as there are links.
func (s *snapshot) LinkedClaims(ctx context.Context, claims []graph.ID) ([][]graph.InboundLink, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	type place struct {
		prefix []byte
		at     int
	}
	var places []place
	for i, id := range claims {
		if id.IsClaim() {
			places = append(places, place{appendClaimKey([]byte{spaceLink}, id), i})
		}
	}
	slices.SortFunc(places, func(a, b place) int { return bytes.Compare(a.prefix, b.prefix) })
	it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: []byte{spaceLink}, UpperBound: []byte{spaceLink + 1}})
	if err != nil {
		return nil, err
	}
	all := make([][]graph.InboundLink, len(claims))
	check := every(ctx, 256)
	ok := it.First()
	for i, p := range places {
		if err := check(); err != nil {
			return nil, errors.Join(err, closeIter(s.r, it))
		}
		if i > 0 && bytes.Equal(p.prefix, places[i-1].prefix) {
			all[p.at] = slices.Clone(all[places[i-1].at])
			continue
		}
		if ok && bytes.Compare(it.Key(), p.prefix) < 0 {
			ok = it.SeekGE(p.prefix)
		}
		for ; ok && bytes.HasPrefix(it.Key(), p.prefix); ok = it.Next() {
			from, err := readClaim(s.r, claimID(it.Key()[len(p.prefix):]))
			if err != nil {
				return nil, errors.Join(err, closeIter(s.r, it))
			}
			if from == nil {
				continue
			}
			for _, l := range from.Links {
				if l.Claim == claims[p.at] {
					all[p.at] = append(all[p.at], graph.InboundLink{From: from.ID, Link: l})
				}
			}
		}
	}
	return all, closeIter(s.r, it)
}
