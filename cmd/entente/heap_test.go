package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"
)

// TestHeapFloor counts collections while garbage is made: they are few, even of a
// small heap, and once much is in use Go's default is back.
func TestHeapFloor(t *testing.T) {
	if gogc := debug.SetGCPercent(100); gogc != 100 {
		defer debug.SetGCPercent(gogc)
	}
	const garbage, spare = 512 << 20, 64 << 20
	stop := keepHeapFloor(spare)
	defer stop()
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range garbage / (64 << 10) {
		sink = make([]byte, 64<<10)
	}
	runtime.ReadMemStats(&after)
	if n := after.NumGC - before.NumGC; n > 2*garbage/spare {
		t.Errorf("%d MB of garbage are collected %d times", garbage>>20, n)
	}
	live := make([]byte, 2*spare)
	wait(t, "much is in use", 100)
	runtime.KeepAlive(live)
	stop()
	wait(t, "stopped", 100)
}

// wait waits until GOGC is so much after a collection.
func wait(t *testing.T, when string, percent uint64) {
	t.Helper()
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	for began := time.Now(); ; time.Sleep(time.Millisecond) {
		runtime.GC()
		if metrics.Read(sample); sample[0].Value.Uint64() == percent {
			return
		}
		if time.Since(began) > 10*time.Second {
			t.Fatalf("when %s, GOGC is %d, not %d", when, sample[0].Value.Uint64(), percent)
		}
	}
}

var sink []byte

func TestPercentOf(t *testing.T) {
	for _, c := range []struct {
		spare, live uint64
		want        int
	}{{64 << 20, 8 << 20, 800}, {64 << 20, 64 << 20, 100}, {64 << 20, 1 << 40, 100}, {64 << 20, 0, 6400}} {
		if got := percentOf(c.spare, c.live); got != c.want {
			t.Errorf("%d spare, %d live: %d %%, want %d", c.spare, c.live, got, c.want)
		}
	}
}
