// Package ftm reads FollowTheMoney entities as JSON lines
// (https://followthemoney.tech/docs/), and knows its default model.
//
//	r := ftm.NewReader(file, ftm.Options{File: "entities.ftm.json"})
//	for {
//		entity, err := r.Read()
//		if err == io.EOF { break }
//		…
//	}
package ftm

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// DefaultMaxLine is how long a line may be, in bytes, unless told otherwise.
const DefaultMaxLine = 4 << 20

// Options are the options of a Reader.
type Options struct {
	File    string // for errors
	MaxLine int    // bounds a line, in bytes; 0 is DefaultMaxLine
}

// An Entity is what a line says.
type Entity struct {
	ID, Schema string
	Properties []Property // in the order of the line
	// Other are the keys beside id, schema and properties.
	Other []string
	// Places are where the values of id and schema stand.
	IDColumn, SchemaColumn int
}

// A Property is a property with its values, which are never empty.
type Property struct {
	Name   string
	Values []string
	Column int // of its name in the line, in code points from 1
}

// First returns the first value of a property, "" for none.
func (e *Entity) First(name string) string {
	for _, p := range e.Properties {
		if p.Name == name {
			return p.Values[0]
		}
	}
	return ""
}

// A Reader reads entities. It is for one goroutine.
type Reader struct {
	opts   Options
	lines  *bufio.Reader
	line   int
	number int64
	text   string
}

// NewReader returns a reader of r.
func NewReader(r io.Reader, opts Options) *Reader {
	if opts.MaxLine == 0 {
		opts.MaxLine = DefaultMaxLine
	}
	return &Reader{opts: opts, lines: bufio.NewReaderSize(r, 1<<16)}
}

// Line returns the number of the line that Read read last, from 1; Number its
// number among those that are not empty; Text what stands in it, "" if that is
// too long.
func (r *Reader) Line() int     { return r.line }
func (r *Reader) Number() int64 { return r.number }
func (r *Reader) Text() string  { return r.text }

// Read returns the next entity, and io.EOF after the last. An
// [*graph.InputError] tells what is wrong with a line; the next call goes on
// with the line after it.
func (r *Reader) Read() (*Entity, error) {
	for {
		line, tooLong, err := r.next()
		if err == io.EOF {
			return nil, err
		} else if err != nil {
			return nil, fmt.Errorf("read %s: %w", r.opts.File, err)
		}
		r.line++
		if r.line == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		line = bytes.TrimRight(line, "\r\n")
		r.text = string(line)
		if tooLong {
			r.text = ""
			r.number++
			return nil, r.fail(1, "record-too-long", fmt.Sprintf("the line is longer than %d bytes", r.opts.MaxLine), "each entity has a line of its own")
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		r.number++
		return r.parse(line)
	}
}

// next reads a line, with its end; one that is too long is passed over.
func (r *Reader) next() (line []byte, tooLong bool, err error) {
	for {
		part, err := r.lines.ReadSlice('\n')
		if tooLong = tooLong || len(line)+len(part) > r.opts.MaxLine; !tooLong {
			line = append(line, part...)
		}
		switch {
		case err == nil, err == io.EOF && (len(line) > 0 || tooLong):
			return line, tooLong, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, false, err
		}
	}
}

func (r *Reader) fail(column int, code, msg, hint string) *graph.InputError {
	return &graph.InputError{File: r.opts.File, Line: r.line, Column: column, Code: code, Msg: msg, Hint: hint}
}

// column is the place of a byte of the line.
func (r *Reader) column(offset int64) int {
	return utf8.RuneCountInString(r.text[:min(int(offset), len(r.text))]) + 1
}

const form = `write {"id": …, "schema": …, "properties": {NAME: [VALUE, …]}}`

// parse takes a line apart, token by token, so that what is wrong has a place.
func (r *Reader) parse(line []byte) (*Entity, error) {
	if !utf8.Valid(line) {
		at := 0
		for at < len(line) {
			c, size := utf8.DecodeRune(line[at:])
			if c == utf8.RuneError && size == 1 {
				break
			}
			at += size
		}
		return nil, r.fail(r.column(int64(at)), "utf8-invalid", fmt.Sprintf("byte %#02x is not valid UTF-8", line[at]), "save the file as UTF-8")
	}
	p := &lineParser{Reader: r, dec: json.NewDecoder(bytes.NewReader(line))}
	e := new(Entity)
	err := p.object(func(key string, column int) error {
		switch key {
		case "id":
			e.IDColumn = column
			return p.text(&e.ID, key)
		case "schema":
			e.SchemaColumn = column
			return p.text(&e.Schema, key)
		case "properties":
			return p.object(func(name string, column int) error { return p.property(e, name, column) })
		}
		e.Other = append(e.Other, key)
		var skipped json.RawMessage
		return p.bad(p.dec.Decode(&skipped))
	})
	if err != nil {
		return nil, err
	}
	if _, err := p.dec.Token(); err != io.EOF {
		return nil, r.fail(r.column(p.dec.InputOffset()), "bad-json", "something follows the object", "each entity has a line of its own")
	}
	switch {
	case e.ID == "":
		return nil, r.fail(1, "id-missing", "the entity has no id", form)
	case e.Schema == "":
		return nil, r.fail(1, "type-missing", "the entity has no schema", form)
	}
	return e, nil
}

// A lineParser parses a line.
type lineParser struct {
	*Reader
	dec *json.Decoder
}

// bad gives an error of the decoder a place.
func (p *lineParser) bad(err error) error {
	if err == nil {
		return nil
	}
	offset := p.dec.InputOffset()
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		offset = max(syntax.Offset-1, 0)
	}
	msg := strings.TrimPrefix(err.Error(), "json: ")
	if err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) {
		msg, offset = "the line ends too early", int64(len(p.Reader.text))
	}
	return p.fail(p.column(offset), "bad-json", msg, form)
}

// unexpected is the error of a token that is not what it should be.
func (p *lineParser) unexpected(want string) error {
	return p.fail(p.column(max(p.dec.InputOffset()-1, 0)), "bad-json", "here is no "+want, form)
}

// object reads an object, calling member behind each key.
func (p *lineParser) object(member func(key string, column int) error) error {
	open, err := p.dec.Token()
	if err != nil {
		return p.bad(err)
	}
	if open != json.Delim('{') {
		return p.unexpected("object")
	}
	for p.dec.More() {
		key, err := p.dec.Token()
		if err != nil {
			return p.bad(err)
		}
		end := max(p.dec.InputOffset()-1, 0) // of its closing quotation mark
		begin := max(strings.LastIndexByte(p.Reader.text[:end], '"'), 0)
		name, ok := key.(string)
		if !ok {
			return p.unexpected("name")
		}
		if err := member(name, p.column(int64(begin))); err != nil {
			return err
		}
	}
	_, err = p.dec.Token()
	return p.bad(err)
}

// text reads a text.
func (p *lineParser) text(to *string, what string) error {
	token, err := p.dec.Token()
	if err != nil {
		return p.bad(err)
	}
	s, ok := token.(string)
	if !ok {
		return p.unexpected("text, and " + what + " is one")
	}
	*to = s
	return nil
}

// property reads the values of a property. Empty ones are none.
func (p *lineParser) property(e *Entity, name string, column int) error {
	open, err := p.dec.Token()
	if err != nil {
		return p.bad(err)
	}
	if open != json.Delim('[') {
		return p.unexpected("list, and " + name + " is one")
	}
	prop := Property{Name: name, Column: column}
	for p.dec.More() {
		var s string
		if err := p.text(&s, "a value of "+name); err != nil {
			return err
		}
		if s != "" {
			prop.Values = append(prop.Values, s)
		}
	}
	if _, err := p.dec.Token(); err != nil {
		return p.bad(err)
	}
	if len(prop.Values) > 0 {
		e.Properties = append(e.Properties, prop)
	}
	return nil
}
