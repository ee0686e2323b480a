package delimited

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

// DefaultMaxRecord is how long a record may be, in bytes, unless told otherwise.
const DefaultMaxRecord = 4 << 20

// Trim is what is taken away around fields.
type Trim uint8

// The ways to trim.
const (
	TrimNone    Trim = iota
	TrimASCII        // blanks, tabs and the other white space of ASCII
	TrimUnicode      // all of Unicode's white space, U+00A0 included
)

// Options are the options of a Reader.
type Options struct {
	File string // for errors
	// Delimiter stands between fields: an ASCII character that is no quotation
	// mark or line end.
	Delimiter byte
	// Quoted reads fields in quotation marks as RFC 4180 has it; a quotation
	// mark inside any other field is an error. Else they are nothing special.
	Quoted bool
	Trim   Trim
	// Comment, if not empty, begins lines that are passed over.
	Comment string
	// MaxRecord bounds a record, in bytes; 0 is DefaultMaxRecord.
	MaxRecord int
}

// A Reader reads records. It is for one goroutine.
type Reader struct {
	opts   Options
	lines  lines
	line   int // lines read
	width  int // fields that a record has, 0 while that is open
	record Record
	buf    []byte // of a record with quotation marks
	spans  []span
}

// A Record says what Read read, and where.
type Record struct {
	Line   int   // of its beginning, from 1
	Number int64 // from 1
	// Text is the record as it stands in the file. [Options.Position] finds
	// the place of a field in it.
	Text string
	// Fields share Text's memory where they can. The slice is valid until the
	// next Read, its strings for good.
	Fields []string
}

// span is where a field's text stands in a record.
type span struct {
	start, end int
	escaped    bool // quotation marks in it are doubled
}

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts Options) *Reader {
	if opts.MaxRecord == 0 {
		opts.MaxRecord = DefaultMaxRecord
	}
	return &Reader{opts: opts, lines: lines{r: r, max: opts.MaxRecord, buf: make([]byte, 1<<17)}}
}

// Record returns the record that Read returned or refused last, valid until
// the next Read. Of one that it refused, Line and Text are right; Text is empty
// where the record was too long.
func (r *Reader) Record() *Record { return &r.record }

// SetWidth says how many fields each record must have.
func (r *Reader) SetWidth(n int) { r.width = n }

// Read returns the next record, which is valid until the next call, and io.EOF
// after the last. An [*graph.InputError] tells what is wrong with a record; the
// next call goes on with the line after it.
func (r *Reader) Read() (*Record, error) {
	for {
		line, tooLong, err := r.lines.next()
		if err == io.EOF {
			return nil, err
		} else if err != nil {
			return nil, fmt.Errorf("read %s: %w", r.opts.File, err)
		}
		r.line++
		r.record.Line, r.record.Text = r.line, ""
		if r.line == 1 {
			if bytes.HasPrefix(line, []byte("\xff\xfe")) || bytes.HasPrefix(line, []byte("\xfe\xff")) {
				return nil, r.fail(1, 1, "utf8-invalid", "the file is UTF-16", "save it as UTF-8")
			}
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if tooLong {
			return nil, r.fail(r.line, 1, "record-too-long", fmt.Sprintf("the line is longer than %d bytes", r.opts.MaxRecord), "is the file a table of text, with line ends?")
		}
		if len(line) == 0 || r.opts.Comment != "" && bytes.HasPrefix(line, []byte(r.opts.Comment)) {
			continue
		}
		r.record.Number++
		r.record.Fields = r.record.Fields[:0]
		if r.opts.Quoted && bytes.IndexByte(line, '"') >= 0 {
			if err := r.readQuoted(line); err != nil {
				return nil, err
			}
			r.cutSpans()
		} else {
			r.record.Text = string(line)
			r.cut(r.record.Text)
		}
		if err := r.check(); err != nil {
			return nil, err
		}
		return &r.record, nil
	}
}

// cut splits a record without quotation marks.
func (r *Reader) cut(s string) {
	fields := r.record.Fields
	for {
		i := strings.IndexByte(s, r.opts.Delimiter)
		if i < 0 {
			break
		}
		fields = append(fields, trim(s[:i], r.opts.Trim))
		s = s[i+1:]
	}
	r.record.Fields = append(fields, trim(s, r.opts.Trim))
}

// readQuoted finds the fields of a record that has a quotation mark, and reads
// more lines while a field goes on.
func (r *Reader) readQuoted(line []byte) error {
	r.buf = append(r.buf[:0], line...)
	r.spans = r.spans[:0]
	for pos := 0; ; pos++ { // behind a delimiter
		start := pos
		pos = r.skipBlanks(pos)
		if pos < len(r.buf) && r.buf[pos] == '"' {
			s, err := r.readField(pos)
			if err != nil {
				return err
			}
			r.spans = append(r.spans, s)
			pos = r.skipBlanks(s.end + 1)
			if pos < len(r.buf) && r.buf[pos] != r.opts.Delimiter {
				return r.failAt(pos, "quote-misplaced", "something follows the closing quotation mark of a field", `write a quotation mark in a field as ""; if they mean nothing in this file, say quote: none`)
			}
		} else {
			pos = start
			end := len(r.buf)
			if i := bytes.IndexByte(r.buf[pos:], r.opts.Delimiter); i >= 0 {
				end = pos + i
			}
			if i := bytes.IndexByte(r.buf[pos:end], '"'); i >= 0 {
				return r.failAt(pos+i, "quote-misplaced", "a quotation mark stands inside a field that does not begin with one", `put the field in quotation marks and write "" inside; if they mean nothing in this file, say quote: none`)
			}
			r.spans = append(r.spans, span{start: pos, end: end})
			pos = end
		}
		if pos >= len(r.buf) {
			return nil
		}
	}
}

// skipBlanks passes over what trimming would take away before a quotation mark.
func (r *Reader) skipBlanks(pos int) int {
	for r.opts.Trim != TrimNone && pos < len(r.buf) && (r.buf[pos] == ' ' || r.buf[pos] == '\t') && r.buf[pos] != r.opts.Delimiter {
		pos++
	}
	return pos
}

// readField reads from the quotation mark at open; the span ends at the one
// that closes the field.
func (r *Reader) readField(open int) (span, error) {
	s := span{start: open + 1}
	for pos := open + 1; ; {
		i := bytes.IndexByte(r.buf[pos:], '"')
		if i < 0 {
			pos = len(r.buf)
			eol := r.lines.eol
			next, tooLong, err := r.lines.next()
			if err == io.EOF {
				return s, r.failAt(open, "quote-open", "a field lacks its closing quotation mark", "if quotation marks mean nothing in this file, say quote: none")
			} else if err != nil {
				return s, fmt.Errorf("read %s: %w", r.opts.File, err)
			}
			r.line++
			if tooLong || len(r.buf)+len(next)+len(eol) > r.opts.MaxRecord {
				return s, r.failAt(open, "record-too-long", fmt.Sprintf("the record is longer than %d bytes", r.opts.MaxRecord), "does this field lack its closing quotation mark?")
			}
			r.buf = append(append(r.buf, eol...), next...)
			continue
		}
		pos += i
		if pos+1 >= len(r.buf) || r.buf[pos+1] != '"' {
			s.end = pos
			return s, nil
		}
		s.escaped = true
		pos += 2
	}
}

// cutSpans makes fields of what readQuoted found.
func (r *Reader) cutSpans() {
	r.record.Text = string(r.buf)
	for _, s := range r.spans {
		f := r.record.Text[s.start:s.end]
		if s.escaped {
			f = strings.ReplaceAll(f, `""`, `"`)
		}
		r.record.Fields = append(r.record.Fields, trim(f, r.opts.Trim))
	}
}

// check holds a record to what every record must be.
func (r *Reader) check() error {
	rec := &r.record
	if !utf8.ValidString(rec.Text) {
		at := invalidUTF8(rec.Text)
		return r.failIn(rec.Text, at, "utf8-invalid", fmt.Sprintf("byte %#02x is not valid UTF-8", rec.Text[at]), "save the file as UTF-8")
	}
	if at := strings.IndexByte(rec.Text, 0); at >= 0 {
		return r.failIn(rec.Text, at, "nul-character", "the record has a NUL character", "is the file a table of text?")
	}
	if r.width == 0 {
		r.width = len(rec.Fields)
	}
	switch n := len(rec.Fields); {
	case n < r.width:
		return r.failIn(rec.Text, len(rec.Text), "fields-missing", fmt.Sprintf("the record has %d fields, not %d", n, r.width), r.raggedHint())
	case n > r.width:
		return r.failIn(rec.Text, r.opts.offset(rec.Text, r.width), "fields-extra", fmt.Sprintf("the record has %d fields, not %d", n, r.width), r.raggedHint())
	}
	return nil
}

func (r *Reader) raggedHint() string {
	if r.opts.Quoted {
		return fmt.Sprintf("put a field that has %q in it in quotation marks", r.opts.Delimiter)
	}
	return "is the delimiter right?"
}

func invalidUTF8(s string) int {
	at := 0
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return at
}

func trim(s string, how Trim) string {
	switch how {
	case TrimASCII:
		return strings.Trim(s, " \t\r\n\v\f")
	case TrimUnicode:
		return strings.TrimFunc(s, unicode.IsSpace)
	}
	return s
}

// failAt tells of a byte of the record that is being read with quotation marks.
func (r *Reader) failAt(at int, code, msg, hint string) error {
	r.record.Text = string(r.buf)
	return r.failIn(r.record.Text, at, code, msg, hint)
}

func (r *Reader) failIn(text string, at int, code, msg, hint string) error {
	line, column := place(text, r.record.Line, at)
	return r.fail(line, column, code, msg, hint)
}

func (r *Reader) fail(line, column int, code, msg, hint string) error {
	return &graph.InputError{File: r.opts.File, Line: line, Column: column, Code: code, Msg: msg, Hint: hint}
}
