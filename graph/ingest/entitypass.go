package ingest

import (
	"context"
	"errors"

	"entente/graph"
	"entente/graph/internal/idtable"
	"entente/graph/ontology"
)

func (r *run) loadEntities(ctx context.Context) error {
	r.tell(StageEntities, true)
	if r.dangling() == DanglingStub && r.given == nil {
		r.given = new(idtable.Table)
	}
	if r.mapping.expectEntities >= 0 && r.entities == nil {
		r.entities = new(idtable.Table)
	}
	sources, rules := rulesBySource(r.mapping.entities, func(e *entity) *source { return e.source })
	for i, s := range sources {
		at := position{Step: stepEntities, Part: i}
		err := pipe(ctx, func(b *batcher[entityItem]) error { return r.mapEntities(at, s, rules[s], b) }, r.addEntity)
		if err != nil {
			return err
		}
		r.counted[s] = true
	}
	return r.keepMerges(ctx)
}

// mapEntities makes the entities of a source's records. It maps.
func (r *run) mapEntities(at position, s *source, rules []*entity, b *batcher[entityItem]) error {
	row := r.newRow()
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
	}, func(bad *readError) error {
		item, err := b.slot()
		if err != nil {
			return err
		}
		item.failed, item.unread, item.ofRow, item.rule = nil, bad, true, rules[0]
		return b.commit()
	}, &pauses{at, b.quiesce})
}

// addEntity checks an entity and gives it to the store.
func (r *run) addEntity(i *entityItem) error {
	r.tell(StageEntities, false)
	if i.ofRow {
		r.count(i.rule.source, 1)
	}
	switch {
	case i.unread != nil:
		return r.reject(i.unread.err, i.unread.rejected)
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
	if r.given != nil {
		r.given.Add(string(i.entity.ID))
	}
	r.made["entities."+i.rule.name]++
	if i.rule.expect >= 0 {
		r.remember("entities."+i.rule.name, i.entity.ID)
	}
	if r.entities != nil {
		r.entities.Add(string(i.entity.ID))
	}
	return nil
}

func (r *run) rejectAt(p place, err error) error {
	return r.reject(p.error(err), p.rejected())
}

// remember counts the different ids that a rule makes.
func (r *run) remember(rule string, id graph.ID) {
	if r.distinct[rule] == nil {
		r.distinct[rule] = new(idtable.Table)
	}
	r.distinct[rule].Add(string(id))
}
