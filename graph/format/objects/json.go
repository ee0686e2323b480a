package objects

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"entente/graph"
)

// A jsonSource cuts a JSON file into pieces: the items of the outermost list
// that the path leads to. It looks at no more than where values end; the
// pieces are parsed when they are whole.
type jsonSource struct {
	r     *bufio.Reader
	opts  *Options
	begun bool
	where []level
	found bool // the path led to where pieces are

	line, column int // of the next byte
	buf          []byte
	err          error // that ended it
}

// A level is a list or an object that is open.
type level struct {
	list  bool
	segs  []segment // what is left of the path in it
	begun bool
	met   bool // the member that the path names
}

func newJSONSource(r io.Reader, opts *Options) *jsonSource {
	return &jsonSource{r: bufio.NewReaderSize(r, 1<<16), opts: opts, line: 1, column: 1}
}

func (s *jsonSource) lost() bool { return s.begun && !s.found }

// next implements source. What it finds wrong ends the reading.
func (s *jsonSource) next() (*piece, error) {
	if s.err != nil {
		return nil, s.err
	}
	p, err := s.advance()
	s.err = err
	return p, err
}

func (s *jsonSource) advance() (*piece, error) {
	if !s.begun {
		if err := skipMark(s.r, s.opts.File); err != nil {
			return nil, err
		}
		if _, err := s.peek(); err != nil {
			return nil, err
		}
		s.begun = true
		if p, err := s.enter(s.opts.Records.segs, "", false); p != nil || err != nil {
			return p, err
		}
	}
	for len(s.where) > 0 {
		top := &s.where[len(s.where)-1]
		closing := byte('}')
		if top.list {
			closing = ']'
		}
		c, err := s.mustPeek()
		switch {
		case err != nil:
			return nil, err
		case c == closing:
			s.take()
			s.where = s.where[:len(s.where)-1]
			continue
		case top.begun && c != ',':
			return nil, s.fail("json-syntax", fmt.Sprintf("a comma or %c is missing", closing), "")
		case top.begun:
			s.take()
		}
		top.begun = true
		if top.list {
			return s.cut(top.segs, "", true)
		}
		if p, err := s.member(top); p != nil || err != nil {
			return p, err
		}
	}
	switch _, err := s.peek(); {
	case err != nil:
		return nil, err
	default:
		return nil, s.fail("json-syntax", "something follows the value", "a file of one value a line is JSON lines: say format: jsonl")
	}
}

// enter begins the value that the path leads to, and returns it where it is a
// piece.
func (s *jsonSource) enter(segs []segment, key string, inside bool) (*piece, error) {
	c, err := s.mustPeek()
	switch {
	case err != nil:
		return nil, err
	case c == '[':
		s.found = true
		s.take()
		s.where = append(s.where, level{list: true, segs: segs})
		return nil, nil
	case c == '{' && len(segs) > 0:
		s.found = s.found || segs[0].any
		s.take()
		s.where = append(s.where, level{segs: segs})
		return nil, nil
	}
	s.found = s.found || len(segs) == 0
	return s.cut(segs, key, inside)
}

// member reads a member of an object: a piece, the way on, or something to skip.
func (s *jsonSource) member(top *level) (*piece, error) {
	if c, err := s.mustPeek(); err != nil {
		return nil, err
	} else if c != '"' {
		return nil, s.fail("json-syntax", "a key in quotation marks is missing", "")
	}
	at, err := s.cut(nil, "", false)
	if err != nil {
		return nil, err
	}
	v, hard, soft := parseJSON(at.Text)
	if f := firstFault(hard, soft); f != nil {
		line, column := at.offset(f.at)
		return nil, s.failAt(line, column, f.code, f.msg, f.hint)
	}
	if c, err := s.mustPeek(); err != nil {
		return nil, err
	} else if c != ':' {
		return nil, s.fail("json-syntax", "a colon is missing", "")
	}
	s.take()
	switch seg := top.segs[0]; {
	case seg.any:
		// One list under each key: there is no outermost one to read by pieces.
		return s.cut(top.segs[1:], v.text, true)
	case seg.name != v.text:
		return nil, s.skip()
	case top.met:
		return nil, s.failAt(at.Line, at.Column, "duplicate-key", fmt.Sprintf("the object has the key %q already", v.text), "keep one of them")
	default:
		top.met = true
		return s.enter(top.segs[1:], "", false)
	}
}

// cut reads a value as a piece.
func (s *jsonSource) cut(segs []segment, key string, inside bool) (*piece, error) {
	if _, err := s.mustPeek(); err != nil {
		return nil, err
	}
	p := &piece{Record: Record{Line: s.line, Column: s.column}, segs: segs, inside: inside}
	p.around.key = key
	s.buf = s.buf[:0]
	err := s.scan(func(c byte) error {
		if len(s.buf) == s.opts.MaxRecord {
			return s.failAt(p.Line, p.Column, "record-too-long", fmt.Sprintf("the value is longer than %d bytes", s.opts.MaxRecord), "is records the path to the list?")
		}
		s.buf = append(s.buf, c)
		return nil
	})
	if err != nil {
		return nil, err
	}
	p.Text = string(s.buf)
	return p, nil
}

// skip reads over a value.
func (s *jsonSource) skip() error {
	if _, err := s.mustPeek(); err != nil {
		return err
	}
	return s.scan(func(byte) error { return nil })
}

// scan reads to the end of a value, and gives its bytes to each. It holds
// brackets to be closed by their kind only in that the parser does so later.
func (s *jsonSource) scan(each func(byte) error) error {
	depth, quoted, begun := 0, false, false
	for {
		c, err := s.r.ReadByte()
		if err == io.EOF {
			if begun && depth == 0 && !quoted {
				return nil
			}
			return s.fail("json-syntax", "the file ends within a value", "fetch the file again")
		} else if err != nil {
			return err
		}
		if depth == 0 && !quoted && (c == ',' || c == ']' || c == '}' || c == ':' || isBlank(c)) {
			if !begun {
				return s.fail("json-syntax", "a value is missing", "")
			}
			return s.r.UnreadByte()
		}
		s.step(c)
		if err := each(c); err != nil {
			return err
		}
		begun = true
		switch {
		case quoted && c == '\\':
			if c, err = s.r.ReadByte(); err == io.EOF {
				continue // told at once above
			} else if err != nil {
				return err
			}
			s.step(c)
			if err := each(c); err != nil {
				return err
			}
		case c == '"':
			quoted = !quoted
			if !quoted && depth == 0 {
				return nil
			}
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return nil
			}
		}
	}
}

// step moves the place over a byte.
func (s *jsonSource) step(c byte) {
	switch {
	case c == '\n':
		s.line, s.column = s.line+1, 1
	case c < 0x80 || c >= 0xc0: // no later byte of a character
		s.column++
	}
}

func (s *jsonSource) take() {
	if c, err := s.r.ReadByte(); err == nil {
		s.step(c)
	}
}

// peek passes over blanks, and returns the byte behind them.
func (s *jsonSource) peek() (byte, error) {
	for {
		c, err := s.r.ReadByte()
		if err != nil {
			return 0, err
		}
		if !isBlank(c) {
			return c, s.r.UnreadByte()
		}
		s.step(c)
	}
}

// mustPeek is peek where the file may not end.
func (s *jsonSource) mustPeek() (byte, error) {
	c, err := s.peek()
	if err == io.EOF {
		return 0, s.fail("json-syntax", "the file ends within a value", "fetch the file again")
	}
	return c, err
}

func (s *jsonSource) fail(code, msg, hint string) error {
	return s.failAt(s.line, s.column, code, msg, hint)
}

func (s *jsonSource) failAt(line, column int, code, msg, hint string) error {
	return fmt.Errorf("read %s: %w", s.opts.File, &graph.InputError{File: s.opts.File, Line: line, Column: column, Code: code, Msg: msg, Hint: hint})
}

// skipMark passes over a byte-order mark, and refuses UTF-16.
func skipMark(r *bufio.Reader, file string) error {
	head, err := r.Peek(3)
	if err != nil && err != io.EOF {
		return err
	}
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return fmt.Errorf("read %s: %w", file, &graph.InputError{File: file, Line: 1, Column: 1, Code: "utf8-invalid", Msg: "the file is UTF-16", Hint: "save it as UTF-8"})
	}
	if bytes.Equal(head, []byte("\xef\xbb\xbf")) {
		_, err := r.Discard(3)
		return err
	}
	return nil
}
