package embedded

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"golang.org/x/sync/errgroup"
)

// A keySorter sorts the keys of a load. It is a sink. It has a sorter for each
// of a few ranges of keys, so that these are sorted and written side by side.
type keySorter struct {
	parts [len(partEnds)]*sorter
	names *sorter // TYPE FOLDED ID → NAME, until they are packed
	// ranked has of entities what changes their number of claims or type: see rank.
	ranked   *sorter       // ID → how many claims more, or types
	base     pebble.Reader // what is stored; nil for nothing
	common   commonValues
	counters map[string]*int64
	totals   [256]int64 // of counters without a name, by kind
	// inOrder takes the keys of some spaces, which come in their order and each
	// once.
	inOrder map[byte]*tableFeed

	writers [len(partEnds)]tableWriter
	writing *errgroup.Group // of the parts that are being written; nil: none
	stop    context.CancelFunc
	early   bool // begin was called
	// listCounters is a run file: see eachOfList.
	listCounters string
	entityCounts string // a run file of ranked
	scratch      []byte
}

// partEnds are the spaces that end the ranges. Entities' lists are most of a
// load, and have one to themselves.
var partEnds = [...]byte{spaceEnd, spaceEnd + 1, spaceEntity + 1, dataEnd}

const (
	listPart    = 1
	counterPart = 2
)

// maxCounters is how many counters are summed up before they are sorted.
const maxCounters = 1 << 16

func newKeySorter(fs vfs.FS, dir string, pool *runPool) keySorter {
	k := keySorter{names: newSorter(fs, dir, "names", loadSmallBytes, pool), ranked: newSorter(fs, dir, "ranked", loadSmallBytes, pool), counters: map[string]*int64{}, listCounters: fs.PathJoin(dir, "list-counters.run"), entityCounts: fs.PathJoin(dir, "entity-counts.run")}
	for i, name := range []string{"keys-a", "keys-b", "keys-c", "keys-d"} {
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
func (k *keySorter) put(key, value []byte) error {
	if feed := k.inOrder[key[0]]; feed != nil {
		return feed.put(opSet, key, value)
	}
	return k.part(key).add(opSet, key, value)
}

// del implements sink.
func (k *keySorter) del(key []byte) error { return k.part(key).add(opDelete, key, nil) }

// name implements sink.
func (k *keySorter) name(on bool, key, name []byte) error {
	if !on {
		return k.names.add(opDelete, key, nil)
	}
	return k.names.add(opSet, key, name)
}

// list implements sink. Live entries are counted when they have been sorted.
func (k *keySorter) list(on, live bool, key, row []byte) error {
	return k.parts[listPart].add(listOp(on, live), key, row)
}

func listOp(on, live bool) op {
	switch {
	case on && live:
		return opSetLive
	case on:
		return opSet
	case live:
		return opDeleteLive
	}
	return opDelete
}

// addTo implements sink.
func (k *keySorter) addTo(key []byte, n int64) error {
	switch {
	case key[0] != spaceCount: // such as spaceTerm
	case key[1] == countEnd:
		return k.parts[listPart].add(opAdd, counterList(key), encodeCount(n))
	case len(key) == 2:
		k.totals[key[1]] += n
		return nil
	}
	if key[0] == spaceCount && key[1] == countSelf {
		id := bytes.IndexByte(key, 0) + 1
		if err := k.ranked.add(opAdd, key[2:id], encodeCount(-n)); err != nil {
			return err
		}
	}
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
		if err := k.part([]byte(key)).add(opAdd, []byte(key), encodeCount(*sum)); err != nil {
			return err
		}
	}
	clear(k.counters)
	for kind, sum := range k.totals {
		if sum == 0 {
			continue
		}
		if err := k.parts[counterPart].add(opAdd, countKey(byte(kind), ""), encodeCount(sum)); err != nil {
			return err
		}
	}
	clear(k.totals[:])
	return nil
}

// eachOfList calls fn for the entries of entities' lists in order. The counters
// of the lists lie in the same order as these: they are written to a run file,
// which then is one of the counters' part. So are their sums for each entity, to
// another, of ranked.
func (k *keySorter) eachOfList(fn func(entry) error) error {
	part := k.parts[listPart]
	w, err := newRunWriter(part.fs, k.listCounters)
	if err != nil {
		return err
	}
	sums, err := newRunWriter(part.fs, k.entityCounts)
	if err != nil {
		return errors.Join(err, w.close())
	}
	var list, counter, id []byte // what the keys of the list begin with, its counter, and the entity
	var n, sum int64
	finishEntity := func() error {
		if sum == 0 {
			return nil
		}
		return sums.add(entry{op: opAdd, key: id, value: encodeCount(sum)})
	}
	finish := func() error {
		if n == 0 {
			return nil
		}
		if of := list[1 : bytes.IndexByte(list, 0)+1]; !bytes.Equal(of, id) {
			if err := finishEntity(); err != nil {
				return err
			}
			id, sum = append(id[:0], of...), 0
		}
		sum += n
		counter = appendListCounter(counter[:0], list)
		return w.add(entry{op: opAdd, key: counter, value: encodeCount(n)})
	}
	err = part.sorted(func(e entry) error {
		if len(list) == 0 || !bytes.HasPrefix(e.key, list) {
			if err := finish(); err != nil {
				return err
			}
			list, n = append(list[:0], listOf(e.key)...), 0
		}
		switch e.op {
		case opSetLive:
			e.op = opSet
			n++
		case opDeleteLive:
			e.op = opDelete
			n--
		case opAdd:
			sum, err := decodeCount(e.value)
			n += sum
			return err
		}
		return fn(e)
	})
	if err == nil {
		err = finish()
	}
	if err == nil {
		err = finishEntity()
	}
	return errors.Join(err, w.close(), sums.close())
}

// feed has the keys of a space written to tables as they come: see inOrder.
func (k *keySorter) feed(space byte, s *Store, dir string) {
	if k.inOrder == nil {
		k.inOrder = map[byte]*tableFeed{}
	}
	k.inOrder[space] = &tableFeed{tables: tableWriter{store: s, dir: dir, name: "keys-" + string(space) + "-in-order"}}
}

// begin has the parts up to the lists written to tables, beside what goes on. No
// keys of theirs come any more.
func (k *keySorter) begin(ctx context.Context, s *Store, dir string) {
	k.writeParts(ctx, s, dir, 0, counterPart)
	k.early = true
}

// writeParts begins to write a range of parts.
func (k *keySorter) writeParts(ctx context.Context, s *Store, dir string, from, to int) {
	ctx, k.stop = context.WithCancel(ctx)
	k.writing, ctx = errgroup.WithContext(ctx)
	for i := from; i < to; i++ {
		part, w := k.parts[i], &k.writers[i]
		*w = tableWriter{store: s, dir: dir, name: part.name}
		each := part.sorted
		switch i {
		case listPart:
			each = k.eachOfList
		case len(k.parts) - 1:
			each = k.lastPart
		}
		k.writing.Go(func() error {
			check := every(ctx, 1024)
			return w.entries(func(write func(entry) error) error {
				return each(func(e entry) error {
					if err := check(); err != nil {
						return err
					}
					return write(e)
				})
			})
		})
	}
}

// wait waits for the parts that are being written.
func (k *keySorter) wait() error {
	if k.writing == nil {
		return nil
	}
	err := k.writing.Wait()
	k.stop()
	k.writing = nil
	return err
}

// write writes all keys as tables and returns their names. The sorter is empty
// afterwards.
func (k *keySorter) write(ctx context.Context, s *Store, dir string) ([]string, error) {
	if err := errors.Join(k.sendCounters(), k.putCommon()); err != nil {
		return nil, err
	}
	if !k.early {
		k.begin(ctx, s, dir)
	}
	if err := k.wait(); err != nil {
		return nil, err
	}
	k.parts[counterPart].attach(k.listCounters)
	if err := k.rank(); err != nil {
		return nil, err
	}
	k.writeParts(ctx, s, dir, counterPart, len(k.parts))
	if err := k.wait(); err != nil {
		return nil, err
	}
	var names []string
	for _, feed := range k.inOrder {
		if err := feed.close(); err != nil {
			return nil, err
		}
		names = append(names, feed.tables.names...)
	}
	for i := range k.writers {
		names = slices.Concat(names, k.writers[i].names)
	}
	return names, nil
}

// sorted calls fn for all entries in the order of keys.
func (k *keySorter) sorted(fn func(entry) error) error {
	err := errors.Join(k.sendCounters(), k.putCommon())
	for i, part := range k.parts {
		switch {
		case err != nil:
		case i == listPart:
			if err = k.eachOfList(fn); err == nil {
				k.parts[counterPart].attach(k.listCounters)
				err = k.rank()
			}
		default:
			err = part.sorted(fn)
		}
	}
	return err
}

// discard ends what is being written, and frees memory and files.
func (k *keySorter) discard() {
	if k.stop != nil {
		k.stop()
	}
	_ = k.wait() // whoever began it has asked, or has failed before
	for _, part := range k.parts {
		part.discard()
	}
	k.names.discard()
	k.ranked.discard()
	for _, feed := range k.inOrder {
		_ = feed.close()
	}
	k.counters = nil
}

// sorterSink is a putter of one sorter, for keys that are no data.
type sorterSink struct{ s *sorter }

func (s sorterSink) put(key, value []byte) error { return s.s.add(opSet, key, value) }
func (s sorterSink) del(key []byte) error        { return s.s.add(opDelete, key, nil) }
