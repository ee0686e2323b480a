package embedded

import (
	"context"
	"maps"
	"slices"
)

// stageNames packs the names that have come or gone.
func (l *loader) stageNames(ctx context.Context) error {
	check := every(ctx, 1024)
	if l.empty {
		return packNames(l.store.packing, &l.index, func(fn func(*nameChange) error) error {
			f := fold{emit: func(o op, key, name []byte) error {
				if err := check(); err != nil {
					return err
				}
				return fn(&nameChange{key: key, gone: o == opDelete, name: name})
			}}
			if err := l.index.names.sorted(f.write); err != nil {
				return err
			}
			return f.flush()
		})
	}
	next, stop := pull(l.index.names)
	defer stop()
	var e entry // the next
	have, err := next(&e)
	if err != nil {
		return err
	}
	var at nameChange
	m := nameMerger{packing: l.store.packing, r: l.base, to: &l.index, next: func() (*nameChange, error) {
		if !have {
			return nil, nil
		}
		for { // of changes of one key the last counts
			if err := check(); err != nil {
				return nil, err
			}
			at = nameChange{key: e.key, gone: e.op == opDelete, name: e.value}
			if have, err = next(&e); err != nil || !have || string(e.key) != string(at.key) {
				return &at, err
			}
		}
	}}
	return m.merge()
}

// name implements sink.
func (c *change) name(on bool, key, name []byte) error {
	var s *string
	if on {
		text := string(name)
		s = &text
	}
	c.names[string(key)] = s
	return nil
}

// putNames packs the names that have changed.
func (c *change) putNames() error {
	keys := slices.Sorted(maps.Keys(c.names))
	var at nameChange
	m := nameMerger{packing: c.store.packing, r: c.b, to: c, next: func() (*nameChange, error) {
		if len(keys) == 0 {
			return nil, nil
		}
		name := c.names[keys[0]]
		at = nameChange{key: []byte(keys[0]), gone: name == nil}
		if name != nil {
			at.name = []byte(*name)
		}
		keys = keys[1:]
		return &at, nil
	}}
	return m.merge()
}
