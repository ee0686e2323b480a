package embedded

import (
	"io"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A countingReader counts the keys that are read through it: those that are
// got, and those that iterators have been at by the time [closeIter] closes them.
type countingReader struct {
	pebble.Reader
	reads *graph.Reads
}

// counting returns a reader that counts in reads, or r itself where that is nil.
func counting(r pebble.Reader, reads *graph.Reads) pebble.Reader {
	if reads == nil {
		return r
	}
	return countingReader{r, reads}
}

func (c countingReader) Get(key []byte) ([]byte, io.Closer, error) {
	c.reads.Add(1)
	return c.Reader.Get(key)
}

// closeIter closes an iterator of a reader, once: it may be another's from then on.
func closeIter(r pebble.Reader, it *pebble.Iterator) error {
	if c, ok := r.(countingReader); ok {
		stats := it.Stats()
		calls := 0
		for _, counts := range [][pebble.NumStatsKind]int{stats.ForwardSeekCount, stats.ReverseSeekCount, stats.ForwardStepCount, stats.ReverseStepCount} {
			calls += counts[pebble.InterfaceCall]
		}
		c.reads.Add(int64(calls))
		r = c.Reader
	}
	if v, ok := r.(*view); ok {
		return v.put(it)
	}
	return it.Close()
}
