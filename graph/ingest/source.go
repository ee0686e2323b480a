package ingest

import (
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente/graph/format/delimited"
	"entente/graph/format/objects"
)

// A source is a list of records with named columns.
type source struct {
	name      string
	line, col int
	patterns  []string
	format    string // "" to tell from the name and the content
	header    []string
	quote     string // "" for what is usual in the format
	delimiter byte   // 0 for what is usual in the format
	trim      delimited.Trim
	empty     []string
	comment   string
	records   objects.Path // to the records of objects
	optional  bool
	expect    int64 // -1 for any

	// columns are those that templates use, by slot.
	columns []column
	// read tells that entities, claims or links are made of it: its files must
	// be named. A source of tables alone is also looked for.
	read bool
}

// A column is one that the mapping names, with the first place where it does.
type column struct {
	name      string
	line, col int
}

func (d *decoder) source(name string, at *yaml.Node, o *object) *source {
	s := &source{name: name, line: at.Line, col: at.Column, expect: -1}
	if o == nil {
		return s
	}
	if o.get("file") == nil {
		d.fail(o.node, "missing-key", "source "+name+" has no file", "write file: NAME")
	}
	for _, n := range d.list(o.get("file")) {
		p := d.text(n, "file")
		if _, err := path.Match(p, ""); err != nil || p == "" || strings.HasPrefix(p, "/") || slices.Contains(strings.Split(p, "/"), "..") {
			d.fail(n, "bad-file", "a file is told by its name, the end of its path, or a pattern", "write data.csv, dir/data.csv or part-*.csv")
			continue
		}
		s.patterns = append(s.patterns, p)
	}
	s.format = d.word(o.get("format"), "format", "", formatCSV, formatTSV, formatJSON, formatJSONLines, formatYAML)
	s.header = d.texts(o.get("header"), "header")
	for i, h := range s.header {
		if h == "" || slices.Contains(s.header[:i], h) {
			d.fail(o.get("header"), "bad-header", "the names of columns are texts, and unique", "")
			break
		}
	}
	s.quote = d.word(o.get("quote"), "quote", "", "none", "double")
	if n := o.get("delimiter"); n != nil {
		if t := d.text(n, "delimiter"); len(t) == 1 && t != "\n" && t != "\r" && t != `"` && t[0] < 0x80 && t[0] != 0 {
			s.delimiter = t[0]
		} else {
			d.fail(n, "bad-delimiter", "a delimiter is one ASCII character", `write ";", "|" or "\t"`)
		}
	}
	switch d.word(o.get("trim"), "trim", "none", "ascii", "unicode") {
	case "ascii":
		s.trim = delimited.TrimASCII
	case "unicode":
		s.trim = delimited.TrimUnicode
	}
	s.empty = d.texts(o.get("empty"), "empty")
	s.comment = d.text(o.get("comment"), "comment")
	if n := o.get("records"); n != nil {
		var err error
		if s.records, err = objects.ParseRecords(d.text(n, "records")); err != nil {
			d.fail(n, "bad-path", err.Error(), "write the names on the way to the list, such as results.rows")
		}
	}
	if key := s.tableKey(); key != "" && s.objects() {
		d.fail(o.get(key), "contradiction", key+" has no use in a source of "+s.format, "leave it out")
	}
	s.optional = d.flag(o.get("optional"), "optional")
	s.expect = d.number(o.get("expect"), "expect")
	return s
}

var sourceKeys = []string{"file", "format", "header", "quote", "delimiter", "trim", "empty", "comment", "records", "optional", "expect"}

// objects reports whether the mapping says that the source's records are objects.
func (s *source) objects() bool {
	_, ok := objectFormats[s.format]
	return ok
}

// slot returns the number under which rows give a column. Where the header is
// in the mapping, an unknown name is a problem at once.
func (s *source) slot(d *decoder, name string, line, col int) int {
	if s == nil {
		return 0 // its problem has been told
	}
	for i, c := range s.columns {
		if c.name == name {
			return i
		}
	}
	if s.objects() {
		if _, err := objects.ParsePath(name); err != nil {
			d.failAt(line, col, "bad-path", name+": "+err.Error(), "")
		}
	} else if len(s.header) > 0 && !slices.Contains(s.header, name) {
		d.failAt(line, col, "unknown-column", "source "+s.name+" has no column "+name, didYouMean(name, s.header))
	}
	s.columns = append(s.columns, column{name, line, col})
	return len(s.columns) - 1
}

// matches reports whether a file is one of the source's: by its name, by the
// end of its path, or by a pattern for either.
func (s *source) matches(file string) bool {
	file = strings.ReplaceAll(file, "\\", "/")
	for _, p := range s.patterns {
		tail := file
		for n := strings.Count(tail, "/") - strings.Count(p, "/"); n > 0; n-- {
			_, tail, _ = strings.Cut(tail, "/")
		}
		for _, name := range []string{tail, uncompressedName(tail)} {
			if ok, _ := path.Match(p, name); ok {
				return true
			}
		}
	}
	return false
}
