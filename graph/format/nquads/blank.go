package nquads

import (
	"strconv"
	"strings"
)

const scopeDigits = 16

// ScopeBlank makes a blank node's label one of its file's alone: "b", the first
// sixteen hexadecimal digits of scope, which is the file's SHA-256, "_", and
// the label. A label that has this form already, whatever its scope, stays as
// it is, so that what was exported comes back as the same node.
func ScopeBlank(scope, label string) string {
	if scope == "" || scoped(label) {
		return label
	}
	return "b" + scope[:scopeDigits] + "_" + label
}

// FreshBlank returns the label of the nth node of a file that has no label in
// it, for formats that have such nodes. It is none that the file can have
// itself, since behind the scope stands a full stop. Without scope there is one
// of zeros.
func FreshBlank(scope string, n int64) string {
	if scope == "" {
		scope = strings.Repeat("0", scopeDigits)
	}
	return ScopeBlank(scope, "."+strconv.FormatInt(n, 10))
}

func scoped(label string) bool {
	if len(label) < scopeDigits+3 || label[0] != 'b' || label[scopeDigits+1] != '_' {
		return false
	}
	return strings.Trim(label[1:scopeDigits+1], "0123456789abcdef") == ""
}
