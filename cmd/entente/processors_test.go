package main

import (
	"runtime"
	"testing"
)

// TestProcessors_share holds that threads are added once, whatever the number of
// imports, and taken away with the last of them.
func TestProcessors_share(t *testing.T) {
	t.Setenv("GOMAXPROCS", "")
	own := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(own)
	p := new(processors)
	first, second := p.share(), p.share()
	for _, step := range []struct {
		end  func()
		want int
	}{{func() {}, threads * own}, {first, threads * own}, {second, own}} {
		step.end()
		if got := runtime.GOMAXPROCS(0); got != step.want {
			t.Fatalf("%d threads, want %d", got, step.want)
		}
	}
	t.Setenv("GOMAXPROCS", "3")
	defer p.share()()
	defer (*processors)(nil).share()()
	if got := runtime.GOMAXPROCS(0); got != own {
		t.Errorf("%d threads where the environment decides, want %d", got, own)
	}
}
