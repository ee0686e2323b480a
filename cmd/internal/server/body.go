package server

import (
	"errors"
	"io"

	"golang.org/x/sync/semaphore"
)

// smallBody is how much of each body is read whatever others take of the room for
// bodies, in bytes: nearly all requests are smaller, so that those who fill the
// room keep few others out.
const smallBody = 16 << 10

// errNoRoom is why a body is not read on.
var errNoRoom = errors.New("too many bodies are being read")

// A roomyBody is a request's body that takes room as it is read, which it keeps
// until it is released: what was read is in memory until the request is answered.
// Requests whose bodies come slowly are not yet bounded by a gate.
type roomyBody struct {
	io.ReadCloser
	room *semaphore.Weighted // by bytes, of all bodies beyond their beginnings
	read int64
	full bool // there was no room
}

// held is how much of the room a body takes of which so much was read.
func held(read int64) int64 { return max(0, read-smallBody) }

func (b *roomyBody) Read(p []byte) (int, error) {
	if b.full {
		return 0, errNoRoom
	}
	n, err := b.ReadCloser.Read(p)
	read := b.read + int64(n)
	if !b.room.TryAcquire(held(read) - held(b.read)) {
		b.full = true
		return 0, errNoRoom
	}
	b.read = read
	return n, err
}

func (b *roomyBody) release() { b.room.Release(held(b.read)) }
