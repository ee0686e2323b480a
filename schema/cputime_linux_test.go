package schema

import (
	"time"

	"golang.org/x/sys/unix"
)

// threadTime is the processor's time that the calling thread has had: unlike
// the time on the wall it does not count what others do on the machine.
func threadTime() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &ts); err != nil {
		panic(err)
	}
	return time.Duration(ts.Nano())
}
