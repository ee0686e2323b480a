package nquads

import (
	"bytes"
	"io"
)

// lines splits a stream at LF, CR and CRLF. It holds no more of a line than
// max bytes, and what a read brings.
type lines struct {
	r          io.Reader
	max        int
	buf        []byte
	start, end int  // what is read and not yet returned
	skipLF     bool // the last line ended in CR: an LF now is part of that end
	err        error
}

// next returns the next line without its end, valid until the next call. Of a
// line that is longer than max it returns only that it is; err is io.EOF after
// the last line.
func (l *lines) next() (line []byte, tooLong bool, err error) {
	scanned := 0
	for {
		if l.skipLF && l.start < l.end {
			l.skipLF = false
			if l.buf[l.start] == '\n' {
				l.start++
			}
		}
		rest := l.buf[l.start:l.end]
		if i := lineEnd(rest, scanned); i >= 0 {
			l.skipLF = rest[i] == '\r'
			l.start += i + 1
			tooLong = tooLong || i > l.max
			return rest[:i], tooLong, nil
		}
		scanned = len(rest)
		if scanned > l.max {
			tooLong = true
			l.start, scanned = l.end, 0 // let it go: only its end matters
		}
		if l.err != nil {
			l.start = l.end
			if l.err == io.EOF && (len(rest) > 0 || tooLong) {
				return rest, tooLong, nil
			}
			return nil, false, l.err
		}
		l.fill()
	}
}

// fill reads more behind what is there, and makes room first.
func (l *lines) fill() {
	if l.start > 0 {
		l.end = copy(l.buf, l.buf[l.start:l.end])
		l.start = 0
	}
	if l.end == len(l.buf) {
		l.buf = append(l.buf, make([]byte, len(l.buf))...)
	}
	for range 100 { // as bufio: a reader that gives nothing is broken
		n, err := l.r.Read(l.buf[l.end:])
		l.end += n
		l.err = err
		if n > 0 || err != nil {
			return
		}
	}
	l.err = io.ErrNoProgress
}

// lineEnd returns where the first CR or LF at or after from stands, or -1.
func lineEnd(b []byte, from int) int {
	lf := bytes.IndexByte(b[from:], '\n')
	if lf >= 0 {
		b = b[:from+lf]
	}
	if cr := bytes.IndexByte(b[from:], '\r'); cr >= 0 {
		return from + cr
	}
	if lf >= 0 {
		return from + lf
	}
	return -1
}
