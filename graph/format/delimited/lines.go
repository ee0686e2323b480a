package delimited

import (
	"bytes"
	"io"
)

// lines splits a stream at LF and CRLF. It holds no more of a line than max
// bytes, and what a read brings.
type lines struct {
	r          io.Reader
	max        int
	buf        []byte
	start, end int    // what is read and not yet returned
	eol        string // how the line that next returned ended: "\n", "\r\n" or, at the end of the stream, ""
	err        error
}

// next returns the next line without its end, valid until the next call. Of a
// line that is longer than max it returns only that it is; err is io.EOF after
// the last line.
func (l *lines) next() (line []byte, tooLong bool, err error) {
	scanned := 0
	for {
		rest := l.buf[l.start:l.end]
		if i := bytes.IndexByte(rest[scanned:], '\n'); i >= 0 {
			i += scanned
			l.start += i + 1
			line, l.eol = rest[:i], "\n"
			if i > 0 && line[i-1] == '\r' {
				line, l.eol = line[:i-1], "\r\n"
			}
			return line, tooLong || len(line) > l.max, nil
		}
		scanned = len(rest)
		if scanned > l.max+1 {
			tooLong = true
			l.start, scanned = l.end, 0 // let it go: only its end matters
		}
		if l.err != nil {
			l.start, l.eol = l.end, ""
			if l.err == io.EOF && (len(rest) > 0 || tooLong) {
				return rest, tooLong || len(rest) > l.max, nil
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
