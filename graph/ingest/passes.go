package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// tables imports by the mapping: look-up tables, then entities, then links,
// then claims, so that each finds there what it refers to.
func (r *run) tables(ctx context.Context) error {
	if err := r.describeDataset(); err != nil {
		return err
	}
	m := r.mapping
	r.keys = make([]map[string]graph.ID, len(m.entities))
	for i := range r.keys {
		r.keys[i] = map[string]graph.ID{}
	}
	for _, step := range []func(context.Context) error{r.loadTables, r.loadEntities, r.loadLinks, r.loadClaims, r.loadHeld} {
		if err := step(ctx); err != nil {
			return err
		}
		r.endPass()
	}
	return nil
}

// newRow returns a row to map records with.
func (r *run) newRow() *row {
	at := r.mapping.recordedAt
	if at.IsZero() {
		at = r.report.StartedAt
	}
	return &row{mapping: r.mapping, ns: r.ns, label: r.ns.Graph(r.mapping.dataset.ID), recordedAt: at, predicates: map[*property]quad.Value{},
		lookups: r.lookups, keys: r.keys, seen: make([]map[[16]byte]struct{}, len(r.mapping.claims)), dates: dateMemory{}}
}

func (r *run) loadTables(ctx context.Context) error {
	for _, t := range r.mapping.tables {
		l := newLookup(t)
		r.lookups = append(r.lookups, l)
		if t.entries != nil {
			continue
		}
		row := r.newRow()
		refuse := func(b *boundFile, err *graph.InputError, number int64) error {
			return r.reject(err, rejected{b.name, number})
		}
		counts := !t.source.read && !r.counted[t.source] // else another pass does
		err := r.records(ctx, t.source, row, func() error {
			if counts {
				r.rows[t.source]++
			}
			if err := l.add(t, row); err != nil {
				return refuse(row.file, row.file.placed(err, row.record), row.record.Number)
			}
			r.tell(StageTables, false)
			return nil
		}, refuse)
		if err != nil {
			return err
		}
		r.counted[t.source] = counts
	}
	return nil
}

// readError is a record that could not be read, on its way to the loading side.
type readError struct {
	file   *boundFile
	err    *graph.InputError
	number int64
}

// count counts a source's records, once, whatever number of passes read it.
func (r *run) count(s *source, n int64) {
	if !r.counted[s] {
		r.rows[s] += n
		r.report.Counts.Read += n
	}
}

// rulesBySource groups rules by their sources, in the order of the mapping.
func rulesBySource[T any](rules []T, of func(T) *source) (sources []*source, by map[*source][]T) {
	by = map[*source][]T{}
	for _, rule := range rules {
		s := of(rule)
		if !slices.Contains(sources, s) {
			sources = append(sources, s)
		}
		by[s] = append(by[s], rule)
	}
	return sources, by
}

func (r *run) loadEntities(ctx context.Context) error {
	r.tell(StageEntities, true)
	if r.mapping.expectEntities >= 0 {
		r.entities = map[graph.ID]struct{}{}
	}
	sources, rules := rulesBySource(r.mapping.entities, func(e *entity) *source { return e.source })
	for _, s := range sources {
		err := pipe(ctx, func(b *batcher[entityItem]) error { return r.mapEntities(s, rules[s], b) }, r.addEntity)
		if err != nil {
			return err
		}
		r.counted[s] = true
	}
	return nil
}

// mapEntities makes the entities of a source's records. It maps.
func (r *run) mapEntities(s *source, rules []*entity, b *batcher[entityItem]) error {
	row := r.newRow()
	send := func(fill func(*entityItem)) error {
		item, err := b.slot()
		if err != nil {
			return err
		}
		item.failed, item.unread, item.ofRow = nil, nil, false
		fill(item)
		return b.commit()
	}
	return r.records(b.ctx, s, row, func() error {
		if r.rejectedIn[rejected{row.file.name, row.record.Number}] {
			return nil
		}
		place := row.place()
		for i, rule := range rules {
			item, err := b.slot()
			if err != nil {
				return err
			}
			item.failed, item.unread, item.ofRow = nil, nil, i == 0
			item.place, item.rule, item.none = place, rule, false
			ok, err := rule.build(row, item)
			item.failed = err
			if item.none = !ok && err == nil; item.none && !item.ofRow {
				continue
			}
			if err := b.commit(); err != nil {
				return err
			}
		}
		return nil
	}, func(f *boundFile, err *graph.InputError, number int64) error {
		return send(func(item *entityItem) {
			item.unread, item.ofRow, item.rule = &readError{f, err, number}, true, rules[0]
		})
	})
}

// addEntity checks an entity and gives it to the store.
func (r *run) addEntity(i *entityItem) error {
	r.tell(StageEntities, false)
	if i.ofRow {
		r.count(i.rule.source, 1)
	}
	switch {
	case i.unread != nil:
		return r.reject(i.unread.err, rejected{i.unread.file.name, i.unread.number})
	case i.failed != nil:
		return r.rejectAt(i.place, i.failed)
	case i.none:
		return nil
	}
	err := i.check(r.mapping.ontology, func(v ontology.Violation) {
		r.warn(i.place.error(&fieldError{i.idSlot, v.Code, v.Message, v.Hint}))
	})
	if err != nil {
		return r.rejectAt(i.place, err)
	}
	for _, q := range i.quads {
		if err := r.loader.AddQuad(q, i.place.file.name, i.place.line); err != nil {
			var input *graph.InputError
			if errors.As(err, &input) {
				return r.rejectAt(i.place, err)
			}
			return err
		}
	}
	r.made["entities."+i.rule.name]++
	if i.rule.expect >= 0 {
		r.remember("entities."+i.rule.name, i.entity.ID)
	}
	if r.entities != nil {
		r.entities[i.entity.ID] = struct{}{}
	}
	return nil
}

func (r *run) rejectAt(p place, err error) error {
	return r.reject(p.error(err), rejected{p.file.name, p.number})
}

// remember counts the different ids that a rule makes.
func (r *run) remember(rule string, id graph.ID) {
	if r.distinct[rule] == nil {
		r.distinct[rule] = map[graph.ID]struct{}{}
	}
	r.distinct[rule][id] = struct{}{}
}

// loadLinks reads what links say, by the claims that they are from.
func (r *run) loadLinks(ctx context.Context) error {
	r.held = heldClaims{keys: map[claimKey]graph.ID{}, from: map[claimKey][]pendingLink{}, refused: map[claimKey]bool{}}
	sources, rules := rulesBySource(r.mapping.links, func(l *link) *source { return l.source })
	for _, s := range sources {
		row := r.newRow()
		refuse := func(b *boundFile, err *graph.InputError, number int64) error {
			r.count(s, 1)
			return r.reject(err, rejected{b.name, number})
		}
		err := r.records(ctx, s, row, func() error {
			r.count(s, 1)
			for _, l := range rules[s] {
				if err := r.addLink(l, row); err != nil {
					return r.reject(row.file.placed(err, row.record), rejected{row.file.name, row.record.Number})
				}
			}
			return nil
		}, refuse)
		if err != nil {
			return err
		}
		r.counted[s] = true
	}
	return nil
}

func (r *run) addLink(l *link, row *row) error {
	if l.when != nil {
		if ok, err := l.when(row); err != nil || !ok {
			return err
		}
	}
	inline := inlineLink{l.to, l.kind, l.strength, l.note}
	p, err := inline.eval(row)
	if err != nil {
		return err
	}
	var from *way
	if p.from, from, err = l.from.eval(row); err != nil {
		return err
	}
	p.lost = row.problemAt(from.slot)
	r.held.from[p.from] = append(r.held.from[p.from], p)
	r.made["links."+l.name]++
	return nil
}

func (r *run) loadClaims(ctx context.Context) error {
	r.tell(StageClaims, true)
	sources, rules := rulesBySource(r.mapping.claims, func(c *claim) *source { return c.source })
	for _, s := range sources {
		err := pipe(ctx, func(b *batcher[claimItem]) error { return r.mapClaims(s, rules[s], b) }, func(i *claimItem) error { return r.addClaim(ctx, i) })
		if err != nil {
			return err
		}
		r.counted[s] = true
	}
	return nil
}

// mapClaims makes the claims of a source's records. It maps.
func (r *run) mapClaims(s *source, rules []*claim, b *batcher[claimItem]) error {
	row := r.newRow()
	return r.records(b.ctx, s, row, func() error {
		if r.rejectedIn[rejected{row.file.name, row.record.Number}] {
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
	}, func(f *boundFile, err *graph.InputError, number int64) error {
		item, slotErr := b.slot()
		if slotErr != nil {
			return slotErr
		}
		item.unread, item.ofRow, item.rule = &readError{f, err, number}, true, rules[0]
		return b.commit()
	})
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
		return r.reject(i.unread.err, rejected{i.unread.file.name, i.unread.number})
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
	return r.store1(cl, i.place)
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

// store1 gives a claim to the store.
func (r *run) store1(c *graph.Claim, p place) error {
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

// loadHeld gives the claims that waited for others their links.
func (r *run) loadHeld(ctx context.Context) error {
	for _, links := range r.held.from {
		for _, p := range links {
			if r.held.refused[p.from] {
				continue
			}
			err := p.lost("missing-reference", fmt.Sprintf("there is no claim %s of key %q", p.from.claim.name, p.from.key), "")
			if err := r.reject(err, rejected{}); err != nil {
				return err
			}
		}
	}
	return r.held.resolve(
		func(c *graph.Claim) error { return r.loader.AddClaim(c) },
		func(e *graph.InputError) error { return r.reject(e, rejected{}) },
	)
}
