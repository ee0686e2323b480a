package ingest

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/spelling"
)

// Problems are the things wrong in a mapping, or the first of those in the
// files of a run, in the order in which they were found. They are one error.
type Problems []*graph.InputError

// maxProblems is how many problems are told at once.
const maxProblems = 10

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, e := range p {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets errors.As find each problem.
func (p Problems) Unwrap() []error {
	errs := make([]error, len(p))
	for i, e := range p {
		errs[i] = e
	}
	return errs
}

// sortByPlace puts the problems in the order of their places.
func (p Problems) sortByPlace() {
	slices.SortStableFunc(p, comparePlaces)
}

func comparePlaces(a, b *graph.InputError) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// inputError returns err as an input error that has a code, adding file, line
// and column where it has none.
func inputError(err error, code, file string, line, column int) *graph.InputError {
	e := graph.InputError{Code: code, Msg: err.Error()}
	var input *graph.InputError
	if errors.As(err, &input) {
		e = *input
	}
	if e.File == "" {
		e.File, e.Line, e.Column = file, line, column
	}
	return &e
}

// didYouMean is the hint for an unknown word.
func didYouMean(word string, words []string) string {
	if w := spelling.Closest(word, words); w != "" {
		return "did you mean " + w + "?"
	}
	if len(words) == 0 || len(words) > 20 {
		return ""
	}
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "" })
	slices.Sort(words)
	return "one of " + strings.Join(words, ", ")
}
