package objects

import (
	"regexp"
	"strconv"
	"strings"

	"entente/graph"
)

var (
	yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)
	// Errors of the decoder's parser, which counts lines from 0, unlike its scanner.
	yamlParser = regexp.MustCompile(`^(?:did not find expected (?:key|node content|'-' indicator|',' or '[\]}]'|<)|found (?:undefined tag handle|duplicate %|incompatible YAML))`)
	// Errors of what reads its characters and of what follows its aliases, which tell no line.
	yamlNowhere = regexp.MustCompile(`^(?:control characters|invalid |incomplete UTF|unexpected low|input error|unknown anchor|anchor |document contains)`)
)

// YAMLFault says what a YAML decoder's error is about: the line, where it is
// known, else 0, and what to do. The file is the caller's to fill in.
func YAMLFault(err error) *graph.InputError {
	fault := &graph.InputError{Code: "yaml-syntax", Msg: err.Error()}
	m := yamlLine.FindStringSubmatch(fault.Msg)
	if m == nil {
		return fault
	}
	fault.Msg = fault.Msg[len(m[0]):]
	if yamlNowhere.MatchString(fault.Msg) {
		return fault
	}
	fault.Line, _ = strconv.Atoi(m[1])
	if m[1] == "" || yamlParser.MatchString(fault.Msg) {
		fault.Line++ // none is told for the first
	}
	const tabs, texts = "indent with spaces, not tabs", `put texts that hold any of {}[]:#'"%@ in quotation marks`
	switch {
	case strings.Contains(fault.Msg, "tab character"):
		fault.Hint = tabs
	case strings.Contains(fault.Msg, "cannot start any token"):
		fault.Hint = texts + ", and " + tabs
	default:
		fault.Hint = texts
	}
	return fault
}
