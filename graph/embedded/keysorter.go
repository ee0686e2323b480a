package embedded

import (
	"context"

	"github.com/cockroachdb/pebble/v2/vfs"
	"golang.org/x/sync/errgroup"
)

// A keySorter sorts the keys of a load. It is a sink. It has a sorter for each
// of a few ranges of keys, so that these are sorted and written side by side.
type keySorter struct {
	parts    [len(partEnds)]*sorter
	counters map[string]*int64
}

// partEnds are the spaces that end the ranges. An entity's claims are most of
// a load, and have one to themselves.
var partEnds = [...]byte{spaceEnd, spaceEnd + 1, dataEnd}

// maxCounters is how many counters are summed up before they are sorted.
const maxCounters = 1 << 16

func newKeySorter(fs vfs.FS, dir string, pool *runPool) keySorter {
	k := keySorter{counters: map[string]*int64{}}
	for i, name := range []string{"keys-a", "keys-b", "keys-c"} {
		k.parts[i] = newSorter(fs, dir, name, loadRunBytes, pool)
	}
	return k
}

func (k *keySorter) part(key []byte) *sorter {
	for i, end := range partEnds {
		if key[0] < end {
			return k.parts[i]
		}
	}
	panic("embedded: a load has a key that is no data")
}

// put implements sink.
func (k *keySorter) put(key, value []byte) error { return k.part(key).add(opSet, key, value) }

// del implements sink.
func (k *keySorter) del(key []byte) error { return k.part(key).add(opDelete, key, nil) }

// addTo implements sink.
func (k *keySorter) addTo(key []byte, n int64) error {
	if sum := k.counters[string(key)]; sum != nil {
		*sum += n
		return nil
	}
	if len(k.counters) >= maxCounters {
		if err := k.sendCounters(); err != nil {
			return err
		}
	}
	k.counters[string(key)] = &n
	return nil
}

func (k *keySorter) sendCounters() error {
	for key, sum := range k.counters {
		if err := (sorterSink{k.part([]byte(key))}).addTo([]byte(key), *sum); err != nil {
			return err
		}
	}
	clear(k.counters)
	return nil
}

// write writes all keys as tables and returns their names, which in each range
// are in order. The sorter is empty afterwards.
func (k *keySorter) write(ctx context.Context, s *Store, dir string) ([]string, error) {
	if err := k.sendCounters(); err != nil {
		return nil, err
	}
	var writers [len(partEnds)]tableWriter
	g, ctx := errgroup.WithContext(ctx)
	for i, part := range k.parts {
		writers[i] = tableWriter{store: s, dir: dir, name: part.name}
		g.Go(func() error {
			check := every(ctx, 4096)
			return writers[i].entries(func(write func(entry) error) error {
				return part.sorted(func(e entry) error {
					if err := check(); err != nil {
						return err
					}
					return write(e)
				})
			})
		})
	}
	err := g.Wait()
	var names []string
	for i := range writers {
		names = append(names, writers[i].names...)
	}
	return names, err
}

// sorted calls fn for all entries in the order of keys.
func (k *keySorter) sorted(fn func(entry) error) error {
	err := k.sendCounters()
	for _, part := range k.parts {
		if err == nil {
			err = part.sorted(fn)
		}
	}
	return err
}

func (k *keySorter) discard() {
	for _, part := range k.parts {
		part.discard()
	}
	k.counters = nil
}

// sorterSink is a sink of one sorter.
type sorterSink struct{ s *sorter }

func (s sorterSink) put(key, value []byte) error { return s.s.add(opSet, key, value) }
func (s sorterSink) del(key []byte) error        { return s.s.add(opDelete, key, nil) }
func (s sorterSink) addTo(key []byte, n int64) error {
	return s.s.add(opAdd, key, encodeCount(n))
}
