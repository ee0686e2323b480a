package neo4j

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"entente/graph"
	"entente/graph/format/delimited"
)

// Options are the options of a Reader.
type Options struct {
	File      string // for errors
	Delimiter byte   // between fields; 0 is ","
	// ArrayDelimiter stands between the elements of a list; 0 is ";".
	ArrayDelimiter byte
	// Header, if not nil, is that of a file which has none of its own.
	Header *Header
}

// A Reader reads nodes or relationships. It is for one goroutine.
type Reader struct {
	table  *delimited.Reader
	fields delimited.Options
	array  string
	header *Header
}

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts Options) *Reader {
	if opts.Delimiter == 0 {
		opts.Delimiter = ','
	}
	if opts.ArrayDelimiter == 0 {
		opts.ArrayDelimiter = ';'
	}
	fields := delimited.Options{File: opts.File, Delimiter: opts.Delimiter, Quoted: true}
	out := &Reader{table: delimited.NewReader(r, fields), fields: fields, array: string(opts.ArrayDelimiter)}
	if opts.Header != nil {
		out.setHeader(opts.Header)
	}
	return out
}

func (r *Reader) setHeader(h *Header) {
	r.header = h
	r.table.SetWidth(len(h.Columns))
}

// Header returns the header, reading it if that has not been done. Its error
// is a [*graph.InputError] for what is no header, of code "bad-header".
func (r *Reader) Header() (*Header, error) {
	if r.header != nil {
		return r.header, nil
	}
	rec, err := r.table.Read()
	if err == io.EOF {
		return nil, &graph.InputError{File: r.fields.File, Code: "bad-header", Msg: "the file has no header", Hint: "the first record names the columns, as id:ID,name,:LABEL"}
	} else if err != nil {
		return nil, err
	}
	h, fault := parseHeader(rec.Fields)
	if fault != nil {
		line, column := r.fields.Position(rec, fault.column)
		return nil, &graph.InputError{File: r.fields.File, Line: line, Column: column, Code: "bad-header", Msg: fault.msg, Hint: fault.hint}
	}
	h.Text = rec.Text
	r.setHeader(h)
	return h, nil
}

// Read returns the next record, which is valid until the next call, and io.EOF
// after the last. A [*graph.InputError] tells what is wrong with a record; the
// next call goes on after it.
func (r *Reader) Read() (*delimited.Record, error) {
	if _, err := r.Header(); err != nil {
		return nil, err
	}
	return r.table.Read()
}

// Record returns the record that Read read last, even where it failed.
func (r *Reader) Record() *delimited.Record { return r.table.Record() }

// Position returns the line and the column of a record's field.
func (r *Reader) Position(rec *delimited.Record, field int) (line, column int) {
	return r.fields.Position(rec, field)
}

// Values returns the values of a record's column: none for an empty field. The
// error says which is not of the column's type.
func (r *Reader) Values(rec *delimited.Record, column int) ([]string, error) {
	c, s := &r.header.Columns[column], rec.Fields[column]
	if s == "" {
		return nil, nil
	}
	values := []string{s}
	if c.List || c.Role == Label {
		values = splitList(s, r.array)
	}
	for _, v := range values {
		if fault := c.Fault(v); fault != "" {
			return nil, fmt.Errorf("%s", fault)
		}
	}
	return values, nil
}

// splitList takes a list apart: what [joinList] made, or any text with
// delimiters.
func splitList(s, delimiter string) []string {
	if strings.HasPrefix(s, `["`) {
		var list []string
		if err := json.Unmarshal([]byte(s), &list); err == nil {
			return list
		}
	}
	return strings.Split(s, delimiter)
}
