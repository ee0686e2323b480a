package objects

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// DefaultMaxRecord is how long a piece of a file may be, in bytes, unless told
// otherwise: a line of JSON lines, an item of the list of a JSON file.
const DefaultMaxRecord = 4 << 20

// A Format is a way to write objects.
type Format uint8

// The formats.
const (
	JSON  Format = iota
	Lines        // a JSON value a line, https://jsonlines.org
	YAML         // one or more documents of YAML 1.2, at most MaxYAML bytes
)

// Options are the options of a Reader.
type Options struct {
	File   string // for errors
	Format Format
	// Records leads to the records, see [ParseRecords]. Lists on the way are
	// walked through, and what it leads to are the records: each item where
	// that is a list. The zero Path takes the items of a file that is one list,
	// else the file's values themselves.
	//
	// A record sees by ^ the objects between it and the outermost list; what
	// is around that list is not kept.
	Records Path
	Columns []Path
	// MaxRecord bounds a piece of the file, in bytes; 0 is DefaultMaxRecord.
	MaxRecord int
}

// A Record is what the columns find in one record. It is not changed later.
type Record struct {
	Line, Column int // where the text begins that it was read from
	// Text is what it was read from, maybe with other records, "" in YAML.
	Text string
	// Fields are the columns' values: "" for none, and for a list its values
	// with U+001F between them.
	Fields []string
	// Lists are, by column, the values of those that have more than one. It is
	// nil where none has.
	Lists [][]string
	spots []spot
	// What Alone is made of.
	frame  *frame // nil where it is what Text is
	around around // of what Text is
	path   []segment
}

// Place returns where the value of a column stands, and where the record
// begins for one that has none.
func (r *Record) Place(column int) (line, col int) {
	if column < 0 || column >= len(r.spots) {
		return r.Line, r.Column
	}
	return r.at(r.spots[column])
}

func (r *Record) at(s spot) (line, column int) {
	if s.line > 0 || r.Text == "" {
		return int(s.line), int(s.column)
	}
	return r.offset(int(s.column))
}

// offset returns the place of a byte of the record's text.
func (r *Record) offset(at int) (line, column int) {
	before := r.Text[:at]
	i := strings.LastIndexByte(before, '\n')
	if i < 0 {
		return r.Line, r.Column + utf8.RuneCountInString(before)
	}
	return r.Line + strings.Count(before, "\n"), 1 + utf8.RuneCountInString(before[i+1:])
}

// A piece is a part of a file that is read at once, with what is left of the
// path to the records in it.
type piece struct {
	Record // without fields
	segs   []segment
	inside bool  // a list or an object of any keys is around it
	value  value // in YAML
}

// A source gives the pieces of a file. Its errors are as those of Read.
type source interface {
	next() (*piece, error)
	// lost tells that a value was read to its end without finding where the path
	// to the records leads.
	lost() bool
}

// A Reader reads records. It is for one goroutine.
type Reader struct {
	opts    Options
	source  source
	piece   *piece
	queue   []*frame
	last    Record // read or refused
	reached bool
	found   []bool
}

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts Options) *Reader {
	if opts.MaxRecord == 0 {
		opts.MaxRecord = DefaultMaxRecord
	}
	reader := &Reader{opts: opts, found: make([]bool, len(opts.Columns))}
	switch opts.Format {
	case Lines:
		reader.source = newLineSource(r, &reader.opts)
	case YAML:
		reader.source = &yamlSource{r: r, opts: &reader.opts}
	default:
		reader.source = newJSONSource(r, &reader.opts)
	}
	return reader
}

// Found reports whether a column's path has led to a value in any record so far.
func (r *Reader) Found(column int) bool { return r.found[column] }

// Reached reports whether the path to the records led somewhere so far, if only
// to an empty list, or there was nothing to look for it in.
func (r *Reader) Reached() bool { return r.reached || r.piece == nil && !r.source.lost() }

// Last returns the record that Read returned or refused last. Of one that was
// refused it has no fields, and no text where that was too long.
func (r *Reader) Last() *Record { return &r.last }

// Read returns the next record, and io.EOF after the last. An error that is a
// [*graph.InputError] itself tells what is wrong with one record: the next call
// goes on behind it. One that is wrapped, or another, ends the reading.
func (r *Reader) Read() (*Record, error) {
	for len(r.queue) == 0 {
		p, err := r.source.next()
		if p != nil {
			p.path = r.opts.Records.segs
			p.around.steps = len(p.path) - len(p.segs)
			r.piece, r.last = p, p.Record
		}
		if err != nil {
			r.reached = r.reached || p != nil // what was refused might have it
			return nil, err
		}
		if err := r.open(p); err != nil {
			r.reached = true // likewise
			return nil, err
		}
	}
	f := r.queue[0]
	r.queue = r.queue[1:]
	return r.record(f)
}

// open finds the records of a piece.
func (r *Reader) open(p *piece) error {
	v := &p.value
	if r.opts.Format != YAML {
		parsed, hard, soft := parseJSON(p.Text)
		if f := firstFault(hard, soft); f != nil {
			line, column := p.offset(f.at)
			err := &graph.InputError{File: r.opts.File, Line: line, Column: column, Code: f.code, Msg: f.msg, Hint: f.hint}
			if hard != nil && r.opts.Format == JSON {
				return fmt.Errorf("read %s: %w", r.opts.File, err)
			}
			return err
		}
		*v = parsed
	}
	w := walk{steps: len(p.path)}
	w.into(v, p.segs, p.around.key, nil, p.inside)
	r.reached = r.reached || w.reached
	r.queue = w.records
	return nil
}

func firstFault(hard, soft *fault) *fault {
	if hard != nil {
		return hard
	}
	return soft
}

// record takes the columns' values out of a record.
func (r *Reader) record(f *frame) (*Record, error) {
	rec := r.piece.Record
	if r.opts.Format == YAML {
		rec.Line, rec.Column = rec.at(f.value.spot)
	}
	if rec.Text == "" || f.value != &r.piece.value {
		rec.frame = f // else the text is the record
	}
	r.last = rec
	rec.Fields, rec.spots = make([]string, len(r.opts.Columns)), make([]spot, len(r.opts.Columns))
	var found finding
	for i, path := range r.opts.Columns {
		found = finding{values: found.values[:0]}
		path.find(f, &found)
		r.found[i] = r.found[i] || found.reached
		rec.spots[i] = f.value.spot
		if len(found.values) == 0 {
			continue
		}
		rec.spots[i] = found.values[0].spot
		if found.tooMany {
			return nil, r.fail(&rec, found.values[0].spot, "list-too-long", fmt.Sprintf("%s has more than %d values", path, maxValues), "")
		}
		for _, v := range found.values {
			if v.kind != textKind {
				return nil, r.fail(&rec, v.spot, "value-not-text", fmt.Sprintf("%s is an object, not a text", path), "name one of its members")
			}
		}
		if len(found.values) == 1 {
			rec.Fields[i] = found.values[0].text
			continue
		}
		list := make([]string, len(found.values))
		for n, v := range found.values {
			list[n] = v.text
		}
		if rec.Lists == nil {
			rec.Lists = make([][]string, len(r.opts.Columns))
		}
		rec.Lists[i], rec.Fields[i] = list, strings.Join(list, "\x1f")
	}
	r.last = rec
	return &rec, nil
}

func (r *Reader) fail(rec *Record, s spot, code, msg, hint string) error {
	line, column := rec.at(s)
	return &graph.InputError{File: r.opts.File, Line: line, Column: column, Code: code, Msg: msg, Hint: hint}
}
