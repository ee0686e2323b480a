package embedded

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2/objstorage/objstorageprovider"
	"github.com/cockroachdb/pebble/v2/sstable"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// tableSize is about how large a table of a load gets, in bytes before
// compression.
const tableSize = 128 << 20

// A tableWriter writes sorted entries as tables, of which each holds keys of
// one space, ready to be ingested.
type tableWriter struct {
	store *Store
	dir   string
	name  string // of its tables, before a number
	names []string
	w     *sstable.Writer
	space byte
	size  int
}

// A fold makes one entry of those of one key, which come one after another: the
// last counts, and additions to a counter are summed up.
type fold struct {
	emit       func(o op, key, value []byte) error
	key, value []byte
	op         op
	sum        int64
	have       bool
}

func (f *fold) write(e entry) error {
	if f.have && bytes.Equal(f.key, e.key) {
		f.op = e.op
	} else {
		if err := f.flush(); err != nil {
			return err
		}
		f.key, f.op, f.sum, f.have = append(f.key[:0], e.key...), e.op, 0, true
	}
	if e.op == opAdd {
		f.sum += int64(binary.BigEndian.Uint64(e.value))
	} else {
		f.value = append(f.value[:0], e.value...)
	}
	return nil
}

func (f *fold) flush() error {
	if !f.have || f.op == opAdd && f.sum == 0 {
		f.have = false
		return nil
	}
	f.have = false
	if f.op == opAdd {
		f.value = encodeCount(f.sum)
	}
	return f.emit(f.op, f.key, f.value)
}

// entries writes what sorted gives.
func (t *tableWriter) entries(sorted func(func(entry) error) error) error {
	f := fold{emit: t.put}
	return errors.Join(sorted(f.write), f.flush(), t.closeTable())
}

// put writes one entry. Keys rise.
func (t *tableWriter) put(o op, key, value []byte) error {
	if t.w == nil || key[0] != t.space || t.size > tableSize {
		if err := t.next(key[0]); err != nil {
			return err
		}
	}
	t.size += len(key) + len(value)
	switch o {
	case opDelete:
		return t.w.Delete(key)
	case opAdd:
		return t.w.Merge(key, value)
	}
	return t.w.Set(key, value)
}

// next closes the table and begins another.
func (t *tableWriter) next(space byte) error {
	if err := t.closeTable(); err != nil {
		return err
	}
	fs := t.store.opts.FS
	name := fs.PathJoin(t.dir, fmt.Sprintf("%s-%d.sst", t.name, len(t.names)))
	f, err := fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return fmt.Errorf("stage: %w", err)
	}
	t.names = append(t.names, name)
	opts := t.store.pebble.MakeWriterOptions(len(t.store.pebble.Levels)-1, t.store.db.TableFormat())
	// What a compaction writes to the lowest level has nothing below it, so
	// there deletions are as good as gone. Those of a load are not.
	opts.WritingToLowestLevel = false
	t.w = sstable.NewWriter(objstorageprovider.NewFileWritable(f), opts)
	t.space, t.size = space, 0
	return nil
}

func (t *tableWriter) closeTable() error {
	if t.w == nil {
		return nil
	}
	err := t.w.Close() // and syncs
	t.w = nil
	if err != nil {
		return fmt.Errorf("stage: %w", err)
	}
	return nil
}
