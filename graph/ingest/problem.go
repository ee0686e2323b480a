package ingest

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"entente/graph"
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

// closest returns the word that a wrong one most likely stands for, "" for none.
func closest(word string, words []string) string {
	best, distance := "", max(1, len(word)/3)+1
	for _, w := range words {
		if d := editDistance(strings.ToLower(word), strings.ToLower(w)); d < distance {
			best, distance = w, d
		}
	}
	return best
}

// editDistance is Levenshtein's, over bytes.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			next := diagonal
			if a[i] != b[j] {
				next++
			}
			diagonal = row[j+1]
			row[j+1] = min(next, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// didYouMean is the hint for an unknown word.
func didYouMean(word string, words []string) string {
	if w := closest(word, words); w != "" {
		return "did you mean " + w + "?"
	}
	if len(words) == 0 || len(words) > 20 {
		return ""
	}
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "" })
	slices.Sort(words)
	return "one of " + strings.Join(words, ", ")
}
