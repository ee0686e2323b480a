package turtle

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"entente/graph"
)

// Why a source has no more bytes.
var (
	errTooLong = errors.New("token too long")
	errNotUTF8 = errors.New("not UTF-8")
)

// A source is a window on the file: the token at hand begins at pos, and more
// makes the window longer without losing it.
type source struct {
	r        io.Reader
	file     string
	max      int // bytes of a token
	buf      []byte
	pos, end int // what is read, checked to be UTF-8, and not yet consumed
	partial  int // bytes behind end: the beginning of a character
	err      error
	counted  int // bytes of buf that are in place
	place    place
}

// A place is how far lines and columns have been counted.
type place struct {
	line, column int // from 0; column counts code points
	afterCR      bool
}

// over counts the lines in b: LF, CR and CRLF end one.
func (p *place) over(b []byte) {
	for len(b) > 0 {
		i := bytes.IndexByte(b, '\n')
		if cr := bytes.IndexByte(b[:max(i, 0)], '\r'); cr >= 0 {
			i = cr
		} else if i < 0 {
			i = bytes.IndexByte(b, '\r')
		}
		if i < 0 {
			p.column += utf8.RuneCount(b)
			p.afterCR = false
			return
		}
		if b[i] == '\r' || i > 0 || !p.afterCR {
			p.line++
		}
		p.column, p.afterCR = 0, b[i] == '\r'
		b = b[i+1:]
	}
}

// count counts lines up to what has been consumed.
func (s *source) count() {
	s.place.over(s.buf[s.counted:s.pos])
	s.counted = s.pos
}

// more reads more behind end. It reports false where nothing comes; err then
// says why.
func (s *source) more() bool {
	if s.err != nil {
		return false
	}
	if s.end-s.pos > s.max {
		s.err = errTooLong
		return false
	}
	have := s.end + s.partial
	if s.pos > 0 {
		s.count()
		have = copy(s.buf, s.buf[s.pos:have])
		s.pos, s.counted, s.end = 0, 0, have-s.partial
	}
	if have == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	for range 100 { // as bufio: a reader that gives nothing is broken
		n, err := s.r.Read(s.buf[have:])
		have += n
		if before := s.end; n > 0 || err != nil {
			s.check(have, err)
			if s.end > before || s.err != nil {
				return s.end > before
			}
		}
	}
	s.err = io.ErrNoProgress
	return false
}

// check moves end as far as the bytes up to have are UTF-8.
func (s *source) check(have int, err error) {
	s.err = err
	fresh := s.buf[s.end:have]
	if utf8.Valid(fresh) {
		s.end, s.partial = have, 0
		return
	}
	for len(fresh) > 0 {
		r, n := utf8.DecodeRune(fresh)
		if r == utf8.RuneError && n == 1 {
			break
		}
		s.end += n
		fresh = fresh[n:]
	}
	if s.partial = len(fresh); err != nil || utf8.FullRune(fresh) {
		s.err, s.partial = errNotUTF8, 0
	}
}

// at returns the byte at an offset from pos, and 0, which no token has, at the end.
func (s *source) at(i int) byte {
	for s.pos+i >= s.end {
		if !s.more() {
			return 0
		}
	}
	return s.buf[s.pos+i]
}

// runeAt returns the character at an offset from pos, and 0 bytes at the end.
func (s *source) runeAt(i int) (rune, int) {
	c := s.at(i)
	if c < utf8.RuneSelf {
		if s.pos+i >= s.end {
			return 0, 0
		}
		return rune(c), 1
	}
	return utf8.DecodeRune(s.buf[s.pos+i : s.end]) // whole: check saw to that
}

// ended reports whether nothing is left at an offset from pos.
func (s *source) ended(i int) bool { return s.at(i) == 0 && s.pos+i >= s.end }

// space goes past white space and comments.
func (s *source) space() {
	for {
		switch s.at(0) {
		case ' ', '\t', '\r', '\n':
			s.pos++
		case '#':
			for {
				if i := bytes.IndexAny(s.buf[s.pos:s.end], "\r\n"); i >= 0 {
					s.pos += i
					break
				}
				if s.pos = s.end; !s.more() {
					break
				}
			}
		default:
			return
		}
	}
}

// fail says what is wrong at an offset from pos. Where the bytes ended there,
// and not with the file, it says that instead.
func (s *source) fail(offset int, code, msg, hint string) error {
	offset = min(offset, s.end-s.pos)
	at := s.place
	at.over(s.buf[s.counted : s.pos+offset])
	e := &graph.InputError{File: s.file, Line: at.line + 1, Column: at.column + 1, Code: code, Msg: msg, Hint: hint}
	if s.pos+offset < s.end && s.err != errTooLong {
		return e
	}
	switch s.err {
	case nil, io.EOF:
	case errTooLong:
		at := s.place
		at.over(s.buf[s.counted:s.pos])
		e.Line, e.Column = at.line+1, at.column+1
		e.Code, e.Msg, e.Hint = "token-too-long", fmt.Sprintf("a name or text is longer than %d bytes", s.max), "is a closing quotation mark or > missing?"
	case errNotUTF8:
		e.Code, e.Msg, e.Hint = "utf8-invalid", "the file is not valid UTF-8 here", "save the file as UTF-8"
	default:
		return fmt.Errorf("read %s: %w", s.file, s.err)
	}
	return e
}

// cut returns the fault of a name that ends at an offset only because no more
// bytes came, other than at the end of the file.
func (s *source) cut(offset int) error {
	if s.pos+offset < s.end || s.err == nil || s.err == io.EOF {
		return nil
	}
	return s.fail(offset, "", "", "")
}
