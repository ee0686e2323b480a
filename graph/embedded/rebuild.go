package embedded

import (
	"context"
	"errors"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// rebuild begins a load of all that a snapshot has, as if into an empty store.
func (s *Store) rebuild(ctx context.Context, snap pebble.Reader) (*loader, error) {
	l, err := s.newLoader(graph.LoaderOptions{}, nil, snap, func() error { return nil })
	if err != nil {
		return nil, err
	}
	l.rebuild, l.empty = true, true
	check := every(ctx, 1024)
	err = scan(snap, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		if rowIsImplied(row) {
			return true, nil
		}
		return true, l.claims.add(opSet, k[1:], append(l.places.append(nil, "", 0), row...))
	})
	if err == nil {
		err = scan(snap, []byte{spaceSPOG}, func(k, v []byte) (bool, error) {
			if err := check(); err != nil {
				return false, err
			}
			q, err := decodeQuad(k, v)
			if err != nil {
				return false, err
			}
			l.relQuads = l.relQuads || s.derive.relation(q) != ""
			return true, l.quads.add(opSet, k[1:], v) // pending quads of claims stay bare
		})
	}
	if err == nil {
		err = l.index.put([]byte{spaceVocab}, []byte(s.derive.fingerprint))
	}
	if err != nil {
		return nil, errors.Join(err, l.Abort())
	}
	return l, nil
}

// rederive writes all data anew by the store's vocabulary, in one step.
func (s *Store) rederive(ctx context.Context) error {
	snap := s.db.NewSnapshot()
	l, err := s.rebuild(ctx, snap)
	if err == nil {
		_, err = l.Commit(ctx, nil)
		err = errors.Join(err, l.Abort())
	}
	return errors.Join(err, snap.Close())
}
