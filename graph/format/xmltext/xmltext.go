// Package xmltext writes the text of XML 1.0 documents.
//
//	w := xmltext.NewWriter(file)
//	w.Open("node", "id", "n0")
//	w.Text("some <text>")
//	w.Close("node")
//	err := w.Flush()
//
// Characters that XML cannot hold (most controls, U+FFFE, U+FFFF, bytes that
// are no UTF-8) are written as U+FFFD.
package xmltext

import (
	"bufio"
	"io"
	"unicode/utf8"
)

// A Writer writes elements, one a line unless they hold text. A failed write
// shows in Flush and in Err. It is for one goroutine.
type Writer struct {
	w     *bufio.Writer
	depth int
	text  bool // the element that is open holds text
	err   error
}

// NewWriter returns a writer to w that has written the XML declaration.
func NewWriter(w io.Writer) *Writer {
	out := &Writer{w: bufio.NewWriterSize(w, 1<<16)}
	out.raw(`<?xml version="1.0" encoding="UTF-8"?>`)
	return out
}

// Open begins an element, with attributes as names and values.
func (w *Writer) Open(name string, attributes ...string) { w.begin(name, attributes, ">"); w.depth++ }

// Empty writes an element without content.
func (w *Writer) Empty(name string, attributes ...string) { w.begin(name, attributes, "/>") }

func (w *Writer) begin(name string, attributes []string, end string) {
	w.line()
	w.raw("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		w.raw(" " + attributes[i] + `="`)
		w.escape(attributes[i+1], true)
		w.raw(`"`)
	}
	w.raw(end)
	w.text = false
}

// Close ends the element that was opened last, whose name it is given.
func (w *Writer) Close(name string) {
	w.depth--
	if !w.text {
		w.line()
	}
	w.raw("</" + name + ">")
	w.text = false
}

// Text writes the content of an element that holds nothing but text.
func (w *Writer) Text(s string) { w.escape(s, false); w.text = true }

// Element writes an element that holds text.
func (w *Writer) Element(name, text string, attributes ...string) {
	w.Open(name, attributes...)
	w.Text(text)
	w.Close(name)
}

// Err returns the error of the first write that failed.
func (w *Writer) Err() error { return w.err }

// Flush ends the document and writes what is buffered.
func (w *Writer) Flush() error {
	w.raw("\n")
	if err := w.w.Flush(); w.err == nil {
		w.err = err
	}
	return w.err
}

func (w *Writer) line() {
	w.raw("\n")
	for range w.depth {
		w.raw("\t")
	}
}

func (w *Writer) raw(s string) {
	if w.err == nil {
		_, w.err = w.w.WriteString(s)
	}
}

// escape writes text. Line ends and tabs are written as references where a
// parser would change them.
func (w *Writer) escape(s string, attribute bool) {
	begin := 0
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		if with := reference(c, size, attribute); with != "" {
			w.raw(s[begin:i])
			w.raw(with)
			begin = i + size
		}
		i += size
	}
	w.raw(s[begin:])
}

// reference is what a character is written as, "" for itself.
func reference(c rune, size int, attribute bool) string {
	switch {
	case c == '&':
		return "&amp;"
	case c == '<':
		return "&lt;"
	case c == '>':
		return "&gt;"
	case c == '\r':
		return "&#13;"
	case c == '"' && attribute:
		return "&quot;"
	case c == '\n' && attribute:
		return "&#10;"
	case c == '\t' && attribute:
		return "&#9;"
	case c == '\n', c == '\t':
		return ""
	case c < ' ', c == 0xfffe, c == 0xffff, c == utf8.RuneError && size == 1:
		return "\ufffd"
	}
	return ""
}
