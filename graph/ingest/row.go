package ingest

import (
	"errors"
	"fmt"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/delimited"
	"entente/graph/format/objects"
)

// A row is a record as templates see it, with what a run knows when it maps
// records. It is one goroutine's, and is filled anew for each record.
type row struct {
	file   *boundFile
	record *delimited.Record
	object *objects.Record // that record's fields are of; nil in a table
	vars   []string
	missed struct{ table, key string } // what errMissed is about

	mapping    *Mapping
	ns         graph.Namespace
	label      quad.Value // of the dataset's quads
	recordedAt time.Time
	predicates map[*property]quad.Value
	lookups    []*lookup             // by table
	keys       []map[string]graph.ID // by entity: ids by key
	merges     merges
	keepText   bool                    // of records that links are of, for a rejects file
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
	// objects say how to read records that are objects; nil for a table.
	objects *objects.Options
	found   []bool // by slot: the column led somewhere in some record
	some    bool   // there was a record
	reached bool   // the path to the records led somewhere
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
	object *objects.Record // nil in a table
}

func (r *row) place() place {
	return place{r.file, r.record.Line, r.record.Text, r.record.Number, r.object}
}

// at returns where a slot's field stands; the record's beginning for slot -1.
func (p place) at(slot int) (line, column int) {
	switch {
	case slot < 0 || slot >= len(p.file.fields):
		return p.line, 0
	case p.object != nil:
		return p.object.Place(slot)
	}
	return p.file.options.Position(&delimited.Record{Line: p.line, Text: p.text}, p.file.fields[slot])
}

// recordKey names the row's record.
func (r *row) recordKey() recordKey { return recordKey{r.file.file, r.file.source, r.record.Number} }

// rejected is the place's record as one that is refused.
func (p place) rejected() rejected {
	if p.object != nil {
		out := p.file.rejectedObject(p.object)
		out.number = p.number
		return out
	}
	return rejected{file: p.file.file, source: p.file.source, number: p.number, line: p.line, text: p.text, format: p.file.format, header: p.file.header}
}

// error gives an error the place of the record's field.
func (p place) error(err error) *graph.InputError {
	var field *fieldError
	if errors.As(err, &field) {
		line, column := p.at(field.slot)
		return &graph.InputError{File: p.file.name, Line: line, Column: column, Code: field.code, Msg: field.msg, Hint: field.hint}
	}
	return inputError(err, "bad-record", p.file.name, p.line, 0)
}
