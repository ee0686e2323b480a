package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync/atomic"

	"entente/graph"
)

// rejectLine is how a line of a rejects file begins.
var rejectLine = regexp.MustCompile(`^\{"file":"[^"]*",("sha256":"[0-9a-f]{64}",)?"line":\d+,`)

// maxRejectBytes bounds a rejects file, which is held in memory.
const maxRejectBytes = 256 << 20

// An origin is where a record of a rejects file stood.
type origin struct {
	number       int64 // of the record
	line, madeAt int   // its first line, there and in the file that is made of the rejects
}

// restore gives a record of a file that was made of rejects, and what is wrong
// with it, the place where it stood at first.
func (f *file) restore(number *int64, line *int, e *graph.InputError) {
	if f.origins == nil || *number > int64(len(f.origins)) {
		return
	}
	o := f.origins[*number-1]
	*number = o.number
	*line += o.line - o.madeAt
	if e != nil && e.Line > 0 {
		e.Line += o.line - o.madeAt
	}
}

// restoreLine is restore for a file of which each line is a record.
func (f *file) restoreLine(line int) int {
	if f.origins == nil || line > len(f.origins) {
		return line
	}
	return f.origins[line-1].line
}

// A sheet is what a rejects file has of one file.
type sheet struct {
	first   Reject
	text    bytes.Buffer
	lines   int // of text
	origins []origin
}

func (s *sheet) add(rec *Reject) {
	if s.lines == 0 && rec.Header != "" {
		s.write(rec.Header)
	}
	at := origin{rec.Record, rec.Begins, s.lines + 1}
	s.origins = append(s.origins, at)
	if rec.Format == formatNQuads { // each line is a record: a claim has many
		for range strings.Count(rec.Raw, "\n") {
			s.origins = append(s.origins, at)
		}
	}
	s.write(rec.Raw)
}

func (s *sheet) write(text string) {
	s.text.WriteString(text)
	s.text.WriteByte('\n')
	s.lines += 1 + strings.Count(text, "\n")
}

// mended makes files of a rejects file: one for each file that its records
// come from, and source that they are of.
func (f *file) mended(ctx context.Context) ([]*file, error) {
	c, err := f.content(new(atomic.Int64))
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(c, maxRejectBytes+1))
	if err = errors.Join(err, c.Close()); err != nil {
		return nil, err
	}
	if len(data) > maxRejectBytes {
		return nil, &graph.InputError{File: f.name, Code: "file-too-large", Msg: fmt.Sprintf("a rejects file has at most %d bytes", maxRejectBytes), Hint: "mend the files that it comes from"}
	}
	var sheets []*sheet
	type place struct{ file, source string }
	byPlace := map[place]*sheet{}
	n := 0
	for line := range bytes.Lines(data) {
		if n++; len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		rec, err := parseReject(line)
		if err != nil {
			err.File, err.Line = f.name, n
			return nil, err
		}
		at := place{rec.File, rec.Source}
		s := byPlace[at]
		if s == nil {
			s = &sheet{first: *rec}
			sheets, byPlace[at] = append(sheets, s), s
		}
		if rec.SHA256 != s.first.SHA256 || rec.Header != s.first.Header || rec.Format != s.first.Format {
			return nil, &graph.InputError{File: f.name, Line: n, Code: "bad-reject", Msg: fmt.Sprintf("this line and an earlier one are of two files named %s", rec.File), Hint: "import them one after the other"}
		}
		s.add(rec)
	}
	var files []*file
	for _, s := range sheets {
		m, err := inspect(ctx, Input{Path: s.first.File, data: s.text.Bytes()}, f.maxBytes)
		if err != nil {
			return nil, err
		}
		m.origins, m.source, m.told, m.scope = s.origins, s.first.Source, s.first.Format, s.first.SHA256
		files = append(files, m)
	}
	return files, nil
}

func parseReject(line []byte) (*Reject, *graph.InputError) {
	rec := new(Reject)
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	switch err := dec.Decode(rec); {
	case err != nil:
		return nil, &graph.InputError{Code: "bad-reject", Msg: "this is no line of a rejects file: " + err.Error(), Hint: "change nothing but raw"}
	case rec.Raw == "" || rec.Record == 0:
		return nil, &graph.InputError{Code: "reject-without-record", Msg: fmt.Sprintf("the record of %s:%d is not here", rec.File, rec.Line), Hint: "mend it where it stands, and take this line out"}
	}
	return rec, nil
}
