package ingest

import (
	"errors"
	"fmt"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/delimited"
)

// A row is a record as templates see it, with what a run knows when it maps
// records. It is one goroutine's, and is filled anew for each record.
type row struct {
	file   *boundFile
	record *delimited.Record
	vars   []string
	missed struct{ table, key string } // what errMissed is about

	mapping    *Mapping
	ns         graph.Namespace
	label      quad.Value // of the dataset's quads
	recordedAt time.Time
	predicates map[*property]quad.Value
	lookups    []*lookup               // by table
	keys       []map[string]graph.ID   // by entity: ids by key
	seen       []map[[16]byte]struct{} // by claim: records by the columns of dedupe
	dates      dateMemory
	duplicates int64 // records that dedupe passed over
}

// A boundFile is a file of a source whose header has been read.
type boundFile struct {
	name    string
	file    *file
	source  *source
	options delimited.Options
	format  string
	header  string // as it stands in the file, "" where the source names its columns
	width   int    // fields of a record
	fields  []int  // by slot
}

// place returns where a slot's field stands in a record; the record's
// beginning for slot -1.
func (f *boundFile) place(rec *delimited.Record, slot int) (line, column int) {
	if slot < 0 || slot >= len(f.fields) {
		return rec.Line, 0
	}
	return f.options.Position(rec, f.fields[slot])
}

func (r *row) field(slot int) string {
	s := r.record.Fields[r.file.fields[slot]]
	for _, e := range r.file.source.empty {
		if s == e {
			return ""
		}
	}
	return s
}

// setVar sets a variable, making room for it.
func (r *row) setVar(slot int, s string) {
	for len(r.vars) <= slot {
		r.vars = append(r.vars, "")
	}
	r.vars[slot] = s
}

// errMissed says that a table lacks a key: row.missed tells which.
var errMissed = errors.New("no such key")

// A fieldError is something wrong with a record; slot is the column that shows
// it best, -1 for none.
type fieldError struct {
	slot            int
	code, msg, hint string
}

func (e *fieldError) Error() string { return e.msg }

// explain makes errMissed an error that says what was missed.
func (r *row) explain(err error, slot int) error {
	if err != errMissed {
		return err
	}
	return &fieldError{slot: slot, code: "missing-key-in-table", msg: fmt.Sprintf("table %s has no entry for %q", r.missed.table, r.missed.key),
		hint: "add it to the table, or say optional: true"}
}

// A place is a record that outlives its row.
type place struct {
	file   *boundFile
	line   int
	text   string
	number int64
}

func (r *row) place() place {
	return place{r.file, r.record.Line, r.record.Text, r.record.Number}
}

// recordKey names the row's record.
func (r *row) recordKey() recordKey { return recordKey{r.file.file, r.record.Number} }

// rejected is the place's record as one that is refused.
func (p place) rejected() rejected {
	return rejected{p.file.file, p.number, p.line, p.text, p.file.format, p.file.header}
}

// error gives an error the place of the record's field.
func (p place) error(err error) *graph.InputError {
	return p.file.placed(err, &delimited.Record{Line: p.line, Text: p.text, Number: p.number})
}

// placed gives an error the place of a record's field.
func (f *boundFile) placed(err error, rec *delimited.Record) *graph.InputError {
	var field *fieldError
	if errors.As(err, &field) {
		line, column := f.place(rec, field.slot)
		return &graph.InputError{File: f.name, Line: line, Column: column, Code: field.code, Msg: field.msg, Hint: field.hint}
	}
	return inputError(err, "bad-record", f.name, rec.Line, 0)
}
