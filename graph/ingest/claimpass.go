package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"entente/graph"
)

func (r *run) loadClaims(ctx context.Context) error {
	r.tell(StageClaims, true)
	sources, rules := rulesBySource(r.mapping.claims, func(c *claim) *source { return c.source })
	for i, s := range sources {
		at := position{Step: stepClaims, Part: i}
		err := pipe(ctx, func(b *batcher[claimItem]) error { return r.mapClaims(at, s, rules[s], b) }, func(i *claimItem) error { return r.addClaim(ctx, i) })
		if err != nil {
			return err
		}
		r.counted[s] = true
	}
	return nil
}

// mapClaims makes the claims of a source's records. It maps.
func (r *run) mapClaims(at position, s *source, rules []*claim, b *batcher[claimItem]) error {
	row := r.newRow()
	r.seen = row.seen
	if r.resumed != nil && r.from.Step == at.Step && r.from.Part == at.Part {
		for i, seen := range r.resumed.Seen {
			row.seen[i] = set(seen)
		}
	}
	return r.records(b.ctx, s, row, func() error {
		if r.rejectedIn[row.recordKey()] {
			return nil
		}
		place := row.place()
		for i, rule := range rules {
			item, err := b.slot()
			if err != nil {
				return err
			}
			item.unread, item.ofRow, item.place, item.none = nil, i == 0, place, false
			item.failed = rule.build(row, item)
			item.duplicates, row.duplicates = row.duplicates, 0
			switch {
			case item.failed == errNoClaim:
				item.failed, item.none = nil, true
				if !item.ofRow && item.duplicates == 0 {
					continue
				}
			case item.failed == nil:
				item.claim.Normalize()
			}
			if err := b.commit(); err != nil {
				return err
			}
		}
		return nil
	}, func(bad *readError) error {
		item, err := b.slot()
		if err != nil {
			return err
		}
		item.unread, item.ofRow, item.rule = bad, true, rules[0]
		return b.commit()
	}, &pauses{at, b.quiesce})
}

// addClaim checks a claim and gives it to the store.
func (r *run) addClaim(ctx context.Context, i *claimItem) error {
	r.tell(StageClaims, false)
	if i.ofRow {
		r.count(i.rule.source, 1)
	}
	if i.duplicates > 0 {
		r.made["duplicates"] += i.duplicates
	}
	switch {
	case i.unread != nil:
		if r.counted[i.rule.source] {
			return nil // an earlier pass has told of it
		}
		return r.reject(i.unread.err, i.unread.rejected)
	case i.failed != nil:
		r.held.refused[claimKey{i.rule, i.key}] = true
		return r.rejectAt(i.place, i.failed)
	case i.none:
		return nil
	}
	ok, err := r.checkClaim(ctx, i)
	if err != nil || !ok {
		r.held.refused[claimKey{i.rule, i.key}] = true
		return r.rejectOr(i, err)
	}
	cl := &i.claim
	r.made["claims."+i.rule.name]++
	if i.rule.expect >= 0 {
		r.remember("claims."+i.rule.name, cl.ID)
	}
	key := claimKey{i.rule, i.key}
	if i.rule.keyed && i.key != "" {
		if old, ok := r.held.keys[key]; ok && old != cl.ID {
			return r.rejectAt(i.place, &fieldError{i.rule.key.column(), "duplicate-key", fmt.Sprintf("key %q is that of another claim already", i.key), "a key names one claim"})
		}
		r.held.keys[key] = cl.ID
	}
	if links := append(r.held.from[key], i.links...); len(links) > 0 {
		delete(r.held.from, key)
		r.held.list = append(r.held.list, heldClaim{cloneClaim(cl), slices.Clone(links)})
		return nil
	}
	return r.storeClaim(cl, i.place)
}

// rejectOr refuses the item's record for what is wrong with it, and passes
// other errors on.
func (r *run) rejectOr(i *claimItem, err error) error {
	var field *fieldError
	var input *graph.InputError
	if errors.As(err, &field) || errors.As(err, &input) {
		return r.rejectAt(i.place, err)
	}
	return err
}

// storeClaim gives a claim to the store.
func (r *run) storeClaim(c *graph.Claim, p place) error {
	err := r.loader.AddClaim(c)
	if err == nil {
		return nil
	}
	if wrong := r.ns.ValidateClaim(c); wrong != nil {
		return r.rejectAt(p, &fieldError{-1, "bad-claim", wrong.Error(), ""})
	}
	return err
}

// cloneClaim copies a claim out of an item's memory.
func cloneClaim(c *graph.Claim) *graph.Claim {
	out := *c
	out.AttributedTo, out.Evidence, out.Qualifiers, out.Links = slices.Clone(c.AttributedTo), slices.Clone(c.Evidence), slices.Clone(c.Qualifiers), slices.Clone(c.Links)
	return &out
}
