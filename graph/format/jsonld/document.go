package jsonld

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// decoder reads a JSON document as JSON-LD wants it: names in an object are
// unique, numbers stay as they are written, nothing follows.
type decoder struct {
	file  string
	data  []byte
	json  *json.Decoder
	depth int
	max   int
}

// decode reads the document.
func (d *decoder) decode() (any, error) {
	if bad := invalidUTF8(d.data); bad >= 0 {
		return nil, d.fail(bad, "utf8-invalid", "the document is not valid UTF-8 here", "save the file as UTF-8")
	}
	d.json = json.NewDecoder(bytes.NewReader(d.data))
	d.json.UseNumber()
	v, err := d.value()
	if err != nil {
		return nil, d.translate(err)
	}
	if at := d.next(); at < len(d.data) {
		return nil, d.fail(at, "json-invalid", "something follows the document", "a file is one JSON document")
	}
	return v, nil
}

func (d *decoder) value() (any, error) {
	t, err := d.json.Token()
	if err != nil {
		return nil, err
	}
	open, ok := t.(json.Delim)
	if !ok {
		return t, nil
	}
	if d.depth++; d.depth > d.max {
		return nil, d.fail(d.last(), "nesting-too-deep", fmt.Sprintf("more than %d brackets are open", d.max), "")
	}
	defer func() { d.depth-- }()
	if open == '{' {
		return d.object()
	}
	list := []any{}
	for d.json.More() {
		v, err := d.value()
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	_, err = d.json.Token()
	return list, err
}

func (d *decoder) object() (any, error) {
	object := map[string]any{}
	for d.json.More() {
		at := d.next()
		t, err := d.json.Token()
		if err != nil {
			return nil, err
		}
		name, ok := t.(string)
		if !ok {
			return nil, d.fail(at, "json-invalid", "a name in quotation marks must stand here", "")
		}
		if _, twice := object[name]; twice {
			return nil, d.fail(at, "name-twice", fmt.Sprintf("the object has %q twice", name), "give several values as an array")
		}
		v, err := d.value()
		if err != nil {
			return nil, err
		}
		object[name] = forLibrary(name, v)
	}
	_, err := d.json.Token()
	return object, err
}

// forLibrary gives a value the form in which json-gold leaves it whole: a
// version must be a float64, and the capitals of a language tag, which would
// become small, are written as a mark and a small letter.
func forLibrary(name string, v any) any {
	switch t := v.(type) {
	case json.Number:
		if f, err := t.Float64(); name == "@version" && err == nil {
			return f
		}
	case string:
		if name == "@language" && languageTag.MatchString(t) {
			return capital.ReplaceAllStringFunc(t, func(c string) string { return capitalMark + strings.ToLower(c) })
		}
	}
	return v
}

// fromLibrary is the inverse of forLibrary for a language tag.
func fromLibrary(tag string) string {
	return markedCapital.ReplaceAllStringFunc(tag, func(c string) string { return strings.ToUpper(c[len(capitalMark):]) })
}

const capitalMark = "^" // which no tag can have

var (
	capital       = regexp.MustCompile(`[A-Z]`)
	markedCapital = regexp.MustCompile(`\^[a-z]`)
)

// last is where the token that was read last ends, next where the next begins.
func (d *decoder) last() int { return max(int(d.json.InputOffset())-1, 0) }

func (d *decoder) next() int {
	at := int(d.json.InputOffset())
	for at < len(d.data) && bytes.IndexByte([]byte(" \t\r\n,:"), d.data[at]) >= 0 {
		at++
	}
	return at
}

func (d *decoder) translate(err error) error {
	var syntax *json.SyntaxError
	var input *graph.InputError
	switch {
	case errors.As(err, &input):
		return err
	case errors.As(err, &syntax) && d.next() < len(d.data):
		return d.fail(d.next(), "json-invalid", syntax.Error(), "") // its own offset is from the last token
	}
	return d.fail(len(d.data), "json-invalid", "the document ends too early", "is the file whole?")
}

// fail says what is wrong at a byte of the document.
func (d *decoder) fail(at int, code, msg, hint string) error {
	line, column := place(d.data, at)
	return &graph.InputError{File: d.file, Line: line, Column: column, Code: code, Msg: msg, Hint: hint}
}

// place returns the line and column of a byte, from 1; a column is a code point.
func place(data []byte, at int) (line, column int) {
	before := data[:min(at, len(data))]
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
}

// invalidUTF8 returns where data stops to be UTF-8, -1 for nowhere.
func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	at := 0
	for {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			return at
		}
		at += n
	}
}
