package nquads

import "strings"

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

func scoped(label string) bool {
	if len(label) < scopeDigits+3 || label[0] != 'b' || label[scopeDigits+1] != '_' {
		return false
	}
	return strings.Trim(label[1:scopeDigits+1], "0123456789abcdef") == ""
}
