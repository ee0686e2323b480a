package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// spareHeap is how much garbage a server lets gather, in bytes, before it is
// collected. Go's default is as much as there is that is no garbage. Of a server
// whose data lie in the store that is a few megabytes, which one answer fills:
// the collector then ran once a request, and took a third of the processors'
// time.
const spareHeap = 64 << 20

// A heapFloor keeps the garbage that gathers before a collection at a size at
// least; where more than that is in use, Go's default holds. It sets what
// GOGC does after each collection, and does not bind where a memory limit
// (GOMEMLIMIT) comes first.
type heapFloor struct {
	spare uint64

	mu       sync.Mutex // guards what follows
	stopped  bool
	original int // percent
	percent  int
}

// keepHeapFloor begins; where GOGC says what is wanted, it does nothing. Stop
// sets back what was before.
func keepHeapFloor(spare uint64) (stop func()) {
	if _, ok := os.LookupEnv("GOGC"); ok {
		return func() {}
	}
	f := &heapFloor{spare: spare, original: debug.SetGCPercent(100), percent: 100}
	f.adjust()
	f.afterNext()
	return f.stop
}

// afterNext has the percentage adjusted after the next collection, and so on: an
// object that nothing refers to is finalized then.
func (f *heapFloor) afterNext() {
	runtime.SetFinalizer(&struct{ _ [16]byte }{}, func(any) {
		if f.adjust() {
			f.afterNext()
		}
	})
}

// adjust sets the percentage by what the last collection left; false once stopped.
func (f *heapFloor) adjust() bool {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	percent := percentOf(f.spare, live[0].Value.Uint64())
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.stopped {
		return false
	}
	if percent != f.percent {
		debug.SetGCPercent(percent)
		f.percent = percent
	}
	return true
}

// percentOf returns what part of the live bytes the spare ones are, in percent,
// and 100 at least.
func percentOf(spare, live uint64) int {
	const least = 1 << 20 // the heap of a program that has just begun
	return int(max(100, 100*spare/max(live, least)))
}

func (f *heapFloor) stop() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.stopped {
		f.stopped = true
		debug.SetGCPercent(f.original)
	}
}
