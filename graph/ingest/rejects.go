package ingest

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"entente/graph"
)

// A Reject is a record that an import refused, as one line of a rejects file
// (JSON lines, https://jsonlines.org) has it. Such a file can be mended, in its
// raw, and imported like any other: its records then count as records of the
// files that they come from, with their old numbers and lines.
type Reject struct {
	File    string `json:"file"`             // base name
	SHA256  string `json:"sha256,omitempty"` // of the file
	Line    int    `json:"line"`
	Column  int    `json:"column,omitempty"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Hint    string `json:"hint,omitempty"`
	Source  string `json:"source,omitempty"` // of the mapping, whose record it is
	Format  string `json:"format,omitempty"` // of Raw, one of [Formats]
	Header  string `json:"header,omitempty"` // of a table, as it stands in the file
	// Record is the record's number in the file, from 1, and Begins its first
	// line; both are 0 for what is no one record's fault.
	Record int64 `json:"record,omitempty"`
	Begins int   `json:"begins,omitempty"`
	// Raw is the record as it stands in the file; one that stands among others
	// in lists or objects, or in YAML, as a line of JSON that gives it alone. It
	// is empty where that is too long.
	Raw string `json:"raw"`
}

// A RejectWriter writes a rejects file. It is for one goroutine.
type RejectWriter struct {
	w     *bufio.Writer
	enc   *json.Encoder
	out   *countingWriter // below w
	count int64
}

// NewRejectWriter returns a writer to w. The caller flushes it.
func NewRejectWriter(w io.Writer) *RejectWriter {
	out := &countingWriter{w: w}
	b := bufio.NewWriter(out)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return &RejectWriter{w: b, enc: enc, out: out}
}

// Count is how many records have been written.
func (w *RejectWriter) Count() int64 { return w.count }

// Flush writes what is buffered.
func (w *RejectWriter) Flush() error { return w.w.Flush() }

func (w *RejectWriter) write(e *graph.InputError, rec rejected) error {
	w.count++
	out := Reject{File: e.File, Line: e.Line, Column: e.Column, Code: e.Code, Message: e.Msg, Hint: e.Hint,
		Format: rec.format, Header: rec.header, Record: rec.number, Begins: rec.line, Raw: rec.text}
	if rec.source != nil {
		out.Source = rec.source.name
	}
	if rec.file != nil {
		out.SHA256 = rec.file.SHA256
	}
	if err := w.enc.Encode(out); err != nil {
		return fmt.Errorf("write rejects: %w", err)
	}
	return nil
}

// rejected is a record that is refused, as it stands in its file. One without
// number is no single record.
type rejected struct {
	file   *file
	source *source // nil without a mapping
	number int64
	line   int // its first
	text   string
	format string
	header string
	// part tells that it is refused for a part of it, or together with others:
	// it is told however often.
	part bool
}

// recordKey names a record.
type recordKey struct {
	file   *file
	source *source // sources number the records of one file each in its way
	number int64
}

func (r rejected) key() recordKey { return recordKey{r.file, r.source, r.number} }
