package objects

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"entente/graph"
)

// A lineSource gives each line that is not empty.
type lineSource struct {
	r     *bufio.Reader
	opts  *Options
	begun bool
	line  int
	buf   []byte
}

func newLineSource(r io.Reader, opts *Options) *lineSource {
	return &lineSource{r: bufio.NewReaderSize(r, 1<<16), opts: opts}
}

func (s *lineSource) lost() bool { return false }

// next implements source.
func (s *lineSource) next() (*piece, error) {
	if !s.begun {
		s.begun = true
		if err := skipMark(s.r, s.opts.File); err != nil {
			return nil, err
		}
	}
	for {
		line, tooLong, err := s.read()
		if err != nil {
			return nil, err
		}
		p := &piece{Record: Record{Line: s.line, Column: 1}, segs: s.opts.Records.segs, inside: true}
		switch {
		case tooLong:
			return p, &graph.InputError{File: s.opts.File, Line: s.line, Column: 1, Code: "record-too-long", Msg: fmt.Sprintf("the line is longer than %d bytes", s.opts.MaxRecord), Hint: "is the file one JSON value? Then say format: json"}
		case len(bytes.TrimLeft(line, " \t\r")) > 0:
			p.Text = string(line)
			return p, nil
		}
	}
}

// read returns the next line without its end, valid until the next call.
func (s *lineSource) read() (line []byte, tooLong bool, err error) {
	s.buf = s.buf[:0]
	for n := 0; ; n++ {
		part, err := s.r.ReadSlice('\n')
		if err == io.EOF && n == 0 && len(part) == 0 {
			return nil, false, io.EOF
		}
		if n == 0 {
			s.line++
		}
		whole := err != bufio.ErrBufferFull
		if whole {
			part = bytes.TrimSuffix(part, []byte("\n"))
			part = bytes.TrimSuffix(part, []byte("\r"))
		}
		if tooLong = tooLong || len(s.buf)+len(part) > s.opts.MaxRecord; !tooLong {
			s.buf = append(s.buf, part...)
		}
		switch {
		case whole && (err == nil || err == io.EOF):
			return s.buf, tooLong, nil
		case whole:
			return nil, false, fmt.Errorf("read %s: %w", s.opts.File, err)
		}
	}
}
