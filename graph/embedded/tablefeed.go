package embedded

// A tableFeed writes entries as tables in a goroutine of its own, beside the one
// that finds them in order. It is for one goroutine, which closes it.
type tableFeed struct {
	tables tableWriter
	open   *sortRun      // nil: none
	full   chan *sortRun // nil until there is an entry
	free   chan *sortRun
	done   chan error // has the error of tables, if any, once full is closed and empty
	failed error      // once done has been received from
}

const (
	feedBatches = 4
	feedBytes   = 128 << 10
)

// put writes an entry. Keys rise. An error of an entry before may be returned
// only by a later call, or by close.
func (f *tableFeed) put(o op, key, value []byte) error {
	if f.full == nil {
		f.begin()
	}
	if f.open == nil {
		select {
		case f.open = <-f.free:
		case err, ok := <-f.done: // it ends early only where it fails
			if ok {
				f.failed = err
			}
			return f.failed
		}
	}
	f.open.add(o, key, value)
	if len(f.open.buf) >= feedBytes {
		f.full <- f.open
		f.open = nil
	}
	return nil
}

func (f *tableFeed) begin() {
	f.full, f.free, f.done = make(chan *sortRun, feedBatches), make(chan *sortRun, feedBatches), make(chan error, 1)
	for range feedBatches {
		f.free <- new(sortRun)
	}
	go func() {
		f.done <- f.write()
		close(f.done)
	}()
}

func (f *tableFeed) write() error {
	for batch := range f.full {
		for i := range batch.at {
			e := batch.entry(&batch.at[i])
			if err := f.tables.put(e.op, e.key, e.value); err != nil {
				return err
			}
		}
		batch.buf, batch.at = batch.buf[:0], batch.at[:0]
		f.free <- batch
	}
	return nil
}

// close ends the tables and returns the first error.
func (f *tableFeed) close() error {
	if f.full == nil {
		return f.failed
	}
	if f.open != nil {
		f.full <- f.open
	}
	close(f.full)
	if err, ok := <-f.done; ok && f.failed == nil {
		f.failed = err
	}
	f.open, f.full = nil, nil
	if err := f.tables.closeTable(); f.failed == nil {
		f.failed = err
	}
	return f.failed
}
