package ontology

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func lowerName(s string) bool { return nameOf(s, 'a', 'z') }
func upperName(s string) bool { return nameOf(s, 'A', 'Z') }

// nameOf reports whether s is a GraphQL name that begins with a letter of a range.
func nameOf(s string, from, to rune) bool {
	for i, r := range s {
		if i == 0 && (r < from || r > to) || r != '_' && !(r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r))) {
			return false
		}
	}
	return s != ""
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// plural makes a field's name from that of one; @entity(plural:) is for what
// it gets wrong.
func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "y") && !strings.ContainsAny(s[max(0, len(s)-2):len(s)-1], "aeiou"):
		return s[:len(s)-1] + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"):
		return s + "es"
	}
	return s + "s"
}

// words takes a name apart: "capacityMW" is "capacity mw".
func words(name string) string {
	var b strings.Builder
	var before rune
	for _, r := range name {
		if unicode.IsUpper(r) && before != 0 && !unicode.IsUpper(before) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
		before = r
	}
	return strings.ReplaceAll(b.String(), "_", " ")
}

// OrderWord is how an order names a property: "birthDate" is BIRTH_DATE.
func OrderWord(property string) string {
	return strings.ToUpper(strings.ReplaceAll(words(property), " ", "_"))
}

// camel turns NUCLEAR_POWER into nuclearPower.
func camel(s string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(strings.ToLower(s), "_") {
		if b.Len() > 0 {
			part = upperFirst(part)
		}
		b.WriteString(part)
	}
	return b.String()
}

// described returns a description, or the one that stands in for it.
func described(description, otherwise string) string {
	if strings.TrimSpace(description) == "" {
		return otherwise
	}
	return description
}
