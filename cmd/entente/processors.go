package main

import (
	"os"
	"runtime"
	"sync"
)

// processors lets the system share its processors out among requests and
// imports, by giving Go more threads than there are processors while an import
// runs. An import keeps more goroutines busy than that. Go lets each run for
// 10 ms before another has its turn, and does not look for requests meanwhile;
// the system lets a thread that has slept, as those that wait for requests have,
// run at once. Without it the median answer beside an import took 15 times as
// long as without one, with it less than twice (BenchmarkReaders). Without an
// import more threads only cost: requests took half as much processor again.
//
// It is safe for concurrent use. The nil one does nothing.
type processors struct {
	mu      sync.Mutex
	imports int // that run
	own     int // GOMAXPROCS without them
}

// threads is how many threads there are for each processor beside an import.
const threads = 4

// share begins to share, until end is called. What the environment says of
// GOMAXPROCS is left as it is.
func (p *processors) share() (end func()) {
	if p == nil || os.Getenv("GOMAXPROCS") != "" {
		return func() {}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.imports++; p.imports == 1 {
		p.own = runtime.GOMAXPROCS(0)
		runtime.GOMAXPROCS(threads * p.own)
	}
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.imports--; p.imports == 0 {
			runtime.GOMAXPROCS(p.own)
		}
	}
}
