package embedded

import (
	"context"

	"entente/graph"
)

// MergedInto implements [graph.Snapshot].
func (s *snapshot) MergedInto(ctx context.Context, ids []graph.ID) ([]graph.ID, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	into := make([]graph.ID, len(ids))
	ns := s.store.opts.Namespace
	predicate, _ := termText(ns.Vocab(graph.PropMergedFrom))
	if some, err := s.hasMerged(predicate); err != nil || !some {
		return into, err
	}
	check := every(ctx, 256)
	for i, id := range ids {
		if err := check(); err != nil {
			return nil, err
		}
		if id == "" || id.IsClaim() {
			continue
		}
		if own, err := has(s.r, idKey(spaceEntity, id)); err != nil {
			return nil, err
		} else if own {
			continue
		}
		object, _ := termText(ns.Term(id))
		err := scan(s.r, quadKey(spacePOSG, predicate, object), func(k, v []byte) (bool, error) {
			q, err := decodeQuad(k, v)
			if err != nil {
				return false, err
			}
			if subject := ns.ID(q.Subject); q.Object == ns.Term(id) && !subject.IsClaim() {
				into[i] = subject
			}
			return into[i] == "", nil
		})
		if err != nil {
			return nil, err
		}
	}
	return into, nil
}

// hasMerged reports whether anything was merged. It reads that once for each
// view of the data.
func (s *snapshot) hasMerged(predicate string) (some bool, err error) {
	if known := s.view.merged.Load(); known != nil {
		return *known, nil
	}
	err = scan(s.r, quadKey(spacePOSG, predicate), func(_, _ []byte) (bool, error) { some = true; return false, nil })
	if err == nil {
		s.view.merged.Store(&some)
	}
	return some, err
}
