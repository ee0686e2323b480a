package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/format/delimited"
	"entente/graph/internal/idtable"
)

// bindFiles gives each source of the mapping its files, and reads their
// headers. All that is wrong with them is told at once.
func (r *run) bindFiles(ctx context.Context) error {
	m := r.mapping
	r.report.Dataset = m.dataset.ID
	r.sources = map[*source][]*boundFile{}
	r.rows, r.made, r.distinct = map[*source]int64{}, map[string]int64{}, map[string]*idtable.Table{}
	r.counted = map[*source]bool{}
	var problems Problems
	fail := func(file string, line, col int, code, msg, hint string) {
		problems = append(problems, &graph.InputError{File: file, Line: line, Column: col, Code: code, Msg: msg, Hint: hint})
	}
	files := map[*source][]*file{}
	spared := map[*source]bool{} // its file was mended for another source alone
	for _, f := range r.files {
		claimed := false
		for _, s := range m.sources {
			if !s.matches(f.path()) {
				continue
			}
			if f.source != "" && f.source != s.name {
				spared[s] = true
				continue
			}
			files[s] = append(files[s], f)
			claimed = true
		}
		if !claimed && f.member != nil {
			// Archives bring notes and licences along.
			r.warn(&graph.InputError{File: f.name, Code: "unclaimed-member", Msg: "no source of the mapping " + m.name + " has this file: it is passed over"})
		} else if !claimed {
			var names []string
			for _, s := range m.sources {
				names = append(names, s.patterns...)
			}
			fail(f.name, 0, 0, "unclaimed-file", "no source of the mapping "+m.name+" has this file", "its sources have "+strings.Join(names, ", "))
		}
	}
	for _, s := range m.sources {
		if len(files[s]) == 0 && !s.read {
			found, err := r.findBeside(ctx, s)
			if err != nil {
				return err
			}
			files[s] = found
		}
		if len(files[s]) == 0 && !spared[s] && !s.optional && !r.optionalTables(s) {
			hint := "name it on the command line"
			if !s.read {
				hint = "name it, or put it beside the other files or the mapping"
			}
			fail(m.name, s.line, s.col, "source-without-file", fmt.Sprintf("source %s has no file: %s", s.name, strings.Join(s.patterns, ", ")), hint)
		}
		for _, f := range files[s] {
			b, err := r.bind(s, f)
			var more Problems
			var one *graph.InputError
			switch {
			case errors.As(err, &more):
				problems = append(problems, more...)
			case errors.As(err, &one):
				problems = append(problems, one)
			case err != nil:
				return err
			default:
				r.sources[s] = append(r.sources[s], b)
			}
		}
	}
	if len(problems) > 0 {
		return problems
	}
	r.total = r.passBytes()
	return nil
}

// passBytes is how much the passes will read.
func (r *run) passBytes() int64 {
	m := r.mapping
	var read []*source // each as often as it is read
	for _, t := range m.tables {
		read = append(read, t.source)
	}
	for _, g := range m.merges {
		read = append(read, g.source)
	}
	entities, _ := rulesBySource(m.entities, func(e *entity) *source { return e.source })
	claims, _ := rulesBySource(m.claims, func(c *claim) *source { return c.source })
	links, _ := rulesBySource(m.links, func(l *link) *source { return l.source })
	var n int64
	for _, s := range slices.Concat(read, entities, claims, links) {
		for _, b := range r.sources[s] {
			n += b.file.Bytes
		}
	}
	return n
}

// optionalTables reports whether only tables that may be empty use a source.
func (r *run) optionalTables(s *source) bool {
	if s.read {
		return false
	}
	for _, t := range r.mapping.tables {
		if t.source == s && !t.optional {
			return false
		}
	}
	return true
}

// findBeside looks for the files of a source of look-up tables beside those
// that were named, and beside the mapping.
func (r *run) findBeside(ctx context.Context, s *source) ([]*file, error) {
	var places []Input
	for _, f := range r.files {
		places = append(places, f.Input)
	}
	if r.opts.MappingFile != nil {
		places = append(places, *r.opts.MappingFile)
	}
	var found []*file
	for _, p := range s.patterns {
		for _, at := range places {
			in := at.beside(p)
			if !in.exists() {
				if in = at.beside(p + ".gz"); !in.exists() {
					if in = at.beside(p + ".zst"); !in.exists() {
						continue
					}
				}
			}
			files, err := r.inspectInput(ctx, in)
			if err != nil {
				return nil, err
			}
			for _, f := range files {
				found = append(found, f)
				r.report.Files = append(r.report.Files, f.RunFile)
			}
			break
		}
	}
	return found, nil
}

// bind reads a file's header, and finds the source's columns in it.
func (r *run) bind(s *source, f *file) (*boundFile, error) {
	format := s.format
	if format == "" {
		format = r.opts.Format
	}
	if format == "" {
		format = f.format()
	}
	if f.told != "" {
		format = f.told
	}
	if _, ok := objectFormats[format]; ok {
		return r.bindObjects(s, f, format)
	}
	if s.records.String() != "" {
		return nil, &graph.InputError{File: r.mapping.name, Line: s.line, Column: s.col, Code: "contradiction", Msg: "records has no use for a table, which " + f.name + " is", Hint: "leave it out"}
	}
	if format != formatCSV && format != formatTSV {
		hint := "say format: csv, tsv, json, jsonl or yaml in the source"
		if format != "" {
			hint = "a source reads csv, tsv, json, jsonl or yaml; RDF is imported without a mapping"
		}
		return nil, &graph.InputError{File: f.name, Code: "unknown-format", Msg: "this is no table, JSON or YAML", Hint: hint}
	}
	b := &boundFile{name: f.name, file: f, source: s, format: format, options: delimited.Options{File: f.name, Delimiter: '\t', Trim: s.trim, Comment: s.comment, Quoted: s.quote == "double"}}
	if format == formatCSV {
		b.options.Delimiter, b.options.Quoted = ',', s.quote != "none"
	}
	if s.delimiter != 0 {
		b.options.Delimiter = s.delimiter
	}
	header := s.header
	if len(header) == 0 {
		var err error
		if header, err = r.readHeader(b); err != nil {
			return nil, err
		}
	}
	b.width = len(header)
	if other := otherDelimiter(header); other != 0 && len(s.columns) > 0 && !slices.Contains(header, s.columns[0].name) {
		return nil, &graph.InputError{File: f.name, Line: 1, Column: 1, Code: "wrong-delimiter",
			Msg: fmt.Sprintf("the header is one column, %q, which looks like several with %q between them", header[0], other), Hint: fmt.Sprintf("say delimiter: %q in source %s", other, s.name)}
	}
	var problems Problems
	for _, c := range s.columns {
		at := slices.Index(header, c.name)
		if at < 0 {
			problems = append(problems, &graph.InputError{File: r.mapping.name, Line: c.line, Column: c.col, Code: "unknown-column",
				Msg: fmt.Sprintf("%s has no column %s", f.name, c.name), Hint: didYouMean(c.name, header)})
		}
		b.fields = append(b.fields, at)
	}
	if problems != nil {
		return nil, problems
	}
	return b, nil
}

// otherDelimiter is what seems to stand between the columns of a header that was
// read as one, 0 where nothing does.
func otherDelimiter(header []string) byte {
	if len(header) != 1 {
		return 0
	}
	for _, c := range []byte(";\t|,") {
		if strings.IndexByte(header[0], c) >= 0 {
			return c
		}
	}
	return 0
}

func (r *run) readHeader(b *boundFile) ([]string, error) {
	c, err := b.file.content(&r.bytes)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	rec, err := delimited.NewReader(c, b.options).Read()
	if err == io.EOF {
		return nil, &graph.InputError{File: b.name, Code: "file-empty", Msg: "the file has no header", Hint: "say header: […] in the source if it has none"}
	} else if err != nil {
		return nil, err
	}
	for i, name := range rec.Fields {
		line, column := b.options.Position(rec, i)
		if name != "" && slices.Contains(rec.Fields[:i], name) {
			return nil, &graph.InputError{File: b.name, Line: line, Column: column, Code: "duplicate-column", Msg: fmt.Sprintf("two columns are named %s", name), Hint: "name them apart, or say header: […] in the source"}
		}
		if strings.ContainsRune(name, '\r') {
			return nil, &graph.InputError{File: b.name, Line: line, Column: column, Code: "line-ends", Msg: "lines end in CR alone", Hint: "save the file with LF or CRLF"}
		}
	}
	b.header = rec.Text
	return slices.Clone(rec.Fields), nil
}

// pauses are the moments between two records at which there may be a checkpoint.
type pauses struct {
	at      position                 // of the file; its records are counted
	quiesce func(func() error) error // calls a function while nothing else is at work
}

// records calls fn for each record of a source's files; it maps. fail is told
// of those that cannot be read. Between records there may be a checkpoint,
// unless p is nil: then each call begins anew.
func (r *run) records(ctx context.Context, s *source, row *row, fn func() error, fail func(*readError) error, p *pauses) error {
	for i, b := range r.sources[s] {
		var skip int64
		if p != nil {
			p.at.File = i
			var ok bool
			if skip, ok = r.enter(p.at); !ok {
				continue
			}
		}
		if err := r.fileRecords(ctx, b, row, skip, fn, fail, p); err != nil {
			return err
		}
	}
	return nil
}

// fileRecords passes over the first records.
func (r *run) fileRecords(ctx context.Context, b *boundFile, row *row, skip int64, fn func() error, fail func(*readError) error, p *pauses) (err error) {
	c, err := b.file.content(&r.bytes)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	reader, err := b.recordReader(c)
	if err != nil {
		return err
	}
	row.file, row.object = b, nil
	for n := int64(1); ; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		err := reader.read(row)
		if err == io.EOF {
			return nil
		}
		input, bad := isRecordError(err)
		switch {
		case err != nil && !bad:
			return err
		case n <= skip:
			continue
		case bad:
			rec := reader.refused()
			rec.number = n
			b.file.restore(&rec.number, &rec.line, input)
			err = fail(&readError{rec, input})
		default:
			row.record.Number = n
			b.file.restore(&row.record.Number, &row.record.Line, nil)
			if row.object != nil {
				row.object.Line = row.record.Line
			}
			err = fn()
		}
		if err != nil {
			return err
		}
		if p != nil && r.due() {
			p.at.Records = n
			if err := p.quiesce(func() error { return r.checkpoint(ctx, p.at) }); err != nil {
				return err
			}
		}
	}
}
