//go:build !linux

package schema

import "time"

var began = time.Now()

// threadTime is the time on the wall, where threads have no clock of their own.
func threadTime() time.Duration { return time.Since(began) }
