package delimited

import (
	"strings"
	"unicode/utf8"
)

// Position returns the line and the column, both from 1, where a field of a
// record begins; the column is in code points. A field past the last stands
// where the record ends.
func (o Options) Position(rec *Record, field int) (line, column int) {
	return place(rec.Text, rec.Line, o.offset(rec.Text, field))
}

// offset returns where a field of a record that was read without error begins.
func (o Options) offset(text string, field int) int {
	pos := 0
	for ; field > 0; field-- {
		at := pos
		if o.Quoted && o.Trim != TrimNone {
			for at < len(text) && (text[at] == ' ' || text[at] == '\t') && text[at] != o.Delimiter {
				at++
			}
		}
		if o.Quoted && at < len(text) && text[at] == '"' {
			pos = at + 1
			for {
				i := strings.IndexByte(text[pos:], '"')
				if i < 0 {
					return len(text)
				}
				pos += i + 1
				if pos >= len(text) || text[pos] != '"' {
					break
				}
				pos++
			}
		}
		i := strings.IndexByte(text[pos:], o.Delimiter)
		if i < 0 {
			return len(text)
		}
		pos += i + 1
	}
	return pos
}

// place turns a byte of a record that begins at a line into line and column.
func place(text string, line, at int) (int, int) {
	before := text[:min(at, len(text))]
	if i := strings.LastIndexByte(before, '\n'); i >= 0 {
		return line + strings.Count(before, "\n"), utf8.RuneCountInString(before[i+1:]) + 1
	}
	return line, utf8.RuneCountInString(before) + 1
}
