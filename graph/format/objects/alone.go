package objects

import (
	"encoding/json"
	"strings"
)

// Alone returns the record as one line of JSON, with all that its columns can
// see: read as JSON lines, by the same path to the records, the line gives just
// this record. What stands beside it in the lists and objects on the path is
// left out. Numbers are written as they were. Of a record that could not be
// made out it is the text that it stands in. It is "" where that was too long,
// or much more than the record would have to be repeated: see maxAlone.
func (r *Record) Alone() string {
	var b strings.Builder
	switch {
	case r.frame != nil:
		if r.frame.write(&b, r.path); b.Len() > maxAlone {
			return ""
		}
	case r.Text != "": // in valid JSON line ends stand between values only
		r.around.wrap(&b, strings.NewReplacer("\r", " ", "\n", " ").Replace(r.Text), r.path)
	}
	return b.String()
}

// maxAlone bounds a record that is written with what is around it, in bytes:
// each of the many records in a large object repeats that.
const maxAlone = 64 << 10

// around is where a piece stands: so many steps of the path to the records have
// led to it, the last of them, where that is a *, by a key.
type around struct {
	steps int
	key   string
}

// wrap writes a value within the objects that steps of the path lead through.
func (a around) wrap(b *strings.Builder, value string, path []segment) {
	for i, seg := range path[:a.steps] {
		name := seg.name
		if seg.any && i == a.steps-1 {
			name = a.key
		}
		b.WriteByte('{')
		writeText(b, name)
		b.WriteByte(':')
	}
	b.WriteString(value)
	b.WriteString(strings.Repeat("}", a.steps))
}

// write writes a frame's value within the frames around it.
func (f *frame) write(b *strings.Builder, path []segment) {
	var inner strings.Builder
	writeValue(&inner, f.value)
	text := inner.String()
	for ; f.parent != nil; f = f.parent {
		inner.Reset()
		up := f.parent
		if step := path[up.steps]; step.any { // all other members would be records too
			around{1, f.key}.wrap(&inner, text, path[up.steps:])
		} else {
			writeMembers(&inner, up.value, up.value.member(step.name), text)
		}
		text = inner.String()
	}
	around{f.steps, f.key}.wrap(b, text, path)
}

// writeMembers writes an object, with a text for one of its members; nil for none.
func writeMembers(b *strings.Builder, v, member *value, text string) {
	b.WriteByte('{')
	for i, key := range v.keys {
		if i > 0 {
			b.WriteByte(',')
		}
		writeText(b, key)
		b.WriteByte(':')
		if item := &v.items[i]; item == member {
			b.WriteString(text)
		} else {
			writeValue(b, item)
		}
	}
	b.WriteByte('}')
}

func writeValue(b *strings.Builder, v *value) {
	if b.Len() > maxAlone {
		return // it will not be used
	}
	switch v.kind {
	case nullKind:
		b.WriteString("null")
	case textKind:
		if isLiteral(v.text) {
			b.WriteString(v.text)
		} else {
			writeText(b, v.text)
		}
	case listKind:
		b.WriteByte('[')
		for i := range v.items {
			if i > 0 {
				b.WriteByte(',')
			}
			writeValue(b, &v.items[i])
		}
		b.WriteByte(']')
	case objectKind:
		writeMembers(b, v, nil, "")
	}
}

// isLiteral reports whether a text is the same text without quotation marks.
func isLiteral(s string) bool {
	if s == "true" || s == "false" {
		return true
	}
	if s == "" || s[0] != '-' && (s[0] < '0' || s[0] > '9') {
		return false
	}
	p := parser{s: s}
	_, hard := p.number()
	return hard == nil && p.pos == len(s)
}

func writeText(b *strings.Builder, s string) {
	var line strings.Builder
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic("objects: " + err.Error()) // a text is always written
	}
	b.WriteString(strings.TrimSuffix(line.String(), "\n"))
}
