package ingest

import (
	"fmt"
	"io"
	"slices"

	"entente/graph"
	"entente/graph/format/delimited"
	"entente/graph/format/objects"
)

// A recordReader reads the records of a file into rows, whatever its format.
type recordReader interface {
	// read makes the next record the row's; io.EOF says that there is none. An
	// error that is a *graph.InputError itself is of one record, and the next
	// call goes on behind it. Any other ends the reading.
	read(row *row) error
	// refused returns the record that read told an error of.
	refused() rejected
}

// recordReader returns the reader of a file's records.
func (f *boundFile) recordReader(r io.Reader) (recordReader, error) {
	if f.objects != nil {
		return &objectReader{objects.NewReader(r, *f.objects), f}, nil
	}
	t := &tableReader{delimited.NewReader(r, f.options), f}
	t.r.SetWidth(f.width)
	if len(f.source.header) == 0 {
		if _, err := t.r.Read(); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// A tableReader reads CSV, TSV and their like.
type tableReader struct {
	r    *delimited.Reader
	file *boundFile
}

func (t *tableReader) read(row *row) (err error) {
	row.record, err = t.r.Read()
	return err
}

func (t *tableReader) refused() rejected {
	return rejected{file: t.file.file, source: t.file.source, line: t.r.Record().Line, text: t.r.Record().Text, format: t.file.format, header: t.file.header}
}

// An objectReader reads JSON, JSON lines and YAML.
type objectReader struct {
	r    *objects.Reader
	file *boundFile
}

func (o *objectReader) read(row *row) error {
	rec, err := o.r.Read()
	if err != nil {
		for i := range o.file.found {
			o.file.found[i] = o.file.found[i] || o.r.Found(i)
		}
		o.file.reached = o.file.reached || o.r.Reached()
		return err
	}
	o.file.some = true
	row.object = rec
	row.record = &delimited.Record{Line: rec.Line, Fields: rec.Fields}
	return nil
}

func (o *objectReader) refused() rejected {
	return o.file.rejectedObject(o.r.Last())
}

// rejectedObject is a record as JSON lines have it.
func (f *boundFile) rejectedObject(rec *objects.Record) rejected {
	return rejected{file: f.file, source: f.source, line: rec.Line, format: formatJSONLines, text: rec.Alone()}
}

// objectFormats are formats whose records are objects.
var objectFormats = map[string]objects.Format{formatJSON: objects.JSON, formatJSONLines: objects.Lines, formatYAML: objects.YAML}

// bindObjects makes paths of the source's columns.
func (r *run) bindObjects(s *source, f *file, format string) (*boundFile, error) {
	b := &boundFile{name: f.name, file: f, source: s, format: format, objects: &objects.Options{File: f.name, Format: objectFormats[format]}}
	var problems Problems
	fail := func(line, col int, code, msg, hint string) {
		problems = append(problems, &graph.InputError{File: r.mapping.name, Line: line, Column: col, Code: code, Msg: msg, Hint: hint})
	}
	if key := s.tableKey(); key != "" {
		fail(s.line, s.col, "contradiction", key+" has no use for "+format+", which "+f.name+" is", "leave it out")
	}
	b.objects.Records = s.records
	for i, c := range s.columns {
		path, err := objects.ParsePath(c.name)
		if err != nil {
			fail(c.line, c.col, "bad-path", c.name+": "+err.Error(), "")
		}
		b.objects.Columns, b.fields = append(b.objects.Columns, path), append(b.fields, i)
	}
	b.found = make([]bool, len(s.columns))
	if problems != nil {
		return nil, problems
	}
	return b, nil
}

// checkReached tells of paths that led nowhere: objects have no header that
// would tell at once. For columns that is a warning, for records an error.
func (r *run) checkReached() error {
	var problems Problems
	for _, s := range r.mapping.sources {
		files := r.sources[s]
		if len(files) > 0 && !s.optional && !slices.ContainsFunc(files, func(b *boundFile) bool { return b.objects == nil || b.reached }) {
			problems = append(problems, &graph.InputError{File: r.mapping.name, Line: s.line, Column: s.col, Code: "records-not-found",
				Msg: fmt.Sprintf("the path %s leads nowhere in the files of source %s", s.records, s.name), Hint: "write it as the files have it, or say optional: true"})
		}
		var lost []column
		some := false
		for i, c := range s.columns {
			found := false
			for _, b := range r.sources[s] {
				some = some || b.some
				found = found || b.objects == nil || b.found[i]
			}
			if !found {
				lost = append(lost, c)
			}
		}
		if !some {
			continue
		}
		for _, c := range lost {
			r.warn(&graph.InputError{File: r.mapping.name, Line: c.line, Column: c.col, Code: "column-never-found",
				Msg: "no record of source " + s.name + " has anything at " + c.name, Hint: "is the path written as the files have it?"})
		}
	}
	if problems != nil {
		return problems
	}
	return nil
}

// list returns the values of a slot whose column is a list, nil for others.
func (r *row) list(slot int) []string {
	if r.object == nil || r.object.Lists == nil {
		return nil
	}
	return r.object.Lists[slot]
}

// listIn returns the first slot in the template whose column is a list, -1 for
// none.
func (t *template) listIn(r *row) int {
	for _, p := range t.parts {
		for e := p.expr; e != nil; e = e.key {
			if e.operand == columnOperand && r.list(e.slot) != nil {
				return e.slot
			}
			if e.keyTemplate != nil {
				if slot := e.keyTemplate.listIn(r); slot >= 0 {
					return slot
				}
			}
		}
	}
	return -1
}

// allOf calls each with every value of a list in the place of the column.
func (r *row) allOf(slot int, each func() error) error {
	list, field := r.object.Lists[slot], r.record.Fields[slot]
	r.object.Lists[slot] = nil
	defer func() { r.object.Lists[slot], r.record.Fields[slot] = list, field }()
	for _, s := range list {
		r.record.Fields[slot] = s
		if err := each(); err != nil {
			return err
		}
	}
	return nil
}

func (r *row) listError(slot int) error {
	name := r.file.source.columns[slot].name
	return &fieldError{slot: slot, code: "list-unexpected", msg: name + " is a list, where one value is wanted", hint: "name one of it, such as " + name + ".0"}
}

// tableKey names a key of the source that tables alone have, "" for none.
func (s *source) tableKey() string {
	for _, k := range []struct {
		name string
		used bool
	}{
		{"header", len(s.header) > 0}, {"quote", s.quote != ""}, {"delimiter", s.delimiter != 0}, {"trim", s.trim != delimited.TrimNone}, {"comment", s.comment != ""},
	} {
		if k.used {
			return k.name
		}
	}
	return ""
}

// isRecordError reports whether an error of a recordReader is of one record.
func isRecordError(err error) (*graph.InputError, bool) {
	e, ok := err.(*graph.InputError) // errors.As would find one that is wrapped
	return e, ok
}
