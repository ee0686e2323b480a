package graph

import (
	"errors"
	"fmt"
	"strings"
)

// Errors of opening a store.
var (
	// ErrLocked: another process has the store open.
	ErrLocked = errors.New("store is in use by another process")
	// ErrNewerFormat: the store was written by a newer version of the program.
	ErrNewerFormat = errors.New("store has a newer format")
	// ErrBase: the store was created with another base IRI.
	ErrBase = errors.New("store has another base")
	// ErrNotStore: the folder is not empty, and what is in it is no store.
	ErrNotStore = errors.New("the folder is no store")
)

// Errors of using a store.
var (
	ErrClosed   = errors.New("store is closed")
	ErrReadOnly = errors.New("store is open for reading only")
	// ErrCursor: a cursor that this list did not give out.
	ErrCursor = errors.New("invalid cursor")
	// ErrTooManyRows: a read passed the bound on rows that its caller set.
	ErrTooManyRows = errors.New("too many rows read")
	// ErrOrder: an order by a property that may have several values.
	ErrOrder = errors.New("a property with several values orders nothing")
	// ErrNoRun: the store has no record of that import run.
	ErrNoRun = errors.New("no such import run")
	// ErrNotInterrupted: there is no load to resume.
	ErrNotInterrupted = errors.New("no load was interrupted")
)

// The codes of the errors of runs: that a load's is there already, that one was
// undone before, and that the store does not know what one did.
const (
	CodeRunExists      = "run-exists"
	CodeRunUndone      = "run-undone"
	CodeRunNotRecorded = "run-not-recorded"
)

// An InputError is something wrong in what a person or a program gave, with
// the place where it is.
type InputError struct {
	File   string // base name or "-"; may be empty
	Line   int    // from 1; 0 where there is none
	Column int    // from 1, in code points; 0 where there is none
	Code   string // stable, kebab-case
	Msg    string
	Hint   string // what to do; may be empty
}

func (e *InputError) Error() string {
	var b strings.Builder
	if e.File != "" {
		b.WriteString(e.File)
		if e.Line > 0 {
			fmt.Fprintf(&b, ":%d", e.Line)
			if e.Column > 0 {
				fmt.Fprintf(&b, ":%d", e.Column)
			}
		}
		b.WriteString(": ")
	}
	b.WriteString(e.Msg)
	if e.Hint != "" {
		fmt.Fprintf(&b, " (%s)", e.Hint)
	}
	return b.String()
}
