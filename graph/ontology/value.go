package ontology

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// kindWords name the kinds for people.
var kindWords = []string{"a text", "an integer", "a number", "true or false", "an EDTF date", "a date and time", "an IRI", "a word of an enumeration"}

func (k Kind) String() string {
	if int(k) < len(kindWords) {
		return kindWords[k]
	}
	return fmt.Sprintf("invalid(%d)", k)
}

// Datatype returns the datatype of literals of the kind, "" for texts, which
// may have a language, and for IRIs, which are nodes.
func (k Kind) Datatype() quad.IRI {
	switch k {
	case Integer:
		return graph.XSDInteger
	case Number:
		return graph.XSDDouble
	case Boolean:
		return graph.XSDBoolean
	case DateText:
		return graph.EDTF
	case DateTime:
		return graph.XSDDateTime
	}
	return ""
}

// literalFault says what is wrong with a claim's value, "" for nothing.
func (k Kind) literalFault(v quad.Value) string {
	t := graph.TermOf(v)
	if want := k.Datatype(); want == "" {
		if t.Datatype != graph.XSDString && t.Datatype != graph.RDFLangString {
			return fmt.Sprintf("must be %s, and its datatype is <%s>", k, t.Datatype)
		}
	} else if t.Datatype != string(want) {
		return fmt.Sprintf("must be %s, of datatype <%s>, and its datatype is <%s>", k, want, t.Datatype)
	}
	return k.fault(t.Text)
}

// fault says what is wrong with a text that stands for a value of the kind, ""
// for nothing. Of Choice, the words are the property's to check.
func (k Kind) fault(s string) string {
	ok := true
	switch k {
	case Text:
		ok = utf8.ValidString(s)
	case Integer:
		digits := strings.TrimLeft(s, "+-")
		ok = len(s)-len(digits) <= 1 && digits != "" && strings.Trim(digits, "0123456789") == ""
	case Number:
		f, err := strconv.ParseFloat(s, 64)
		ok = err == nil && !math.IsInf(f, 0) && !math.IsNaN(f) && strings.Trim(s, "0123456789+-.eE") == ""
	case Boolean:
		ok = s == "true" || s == "false" || s == "1" || s == "0"
	case DateText:
		if _, err := graph.ParseDate(s); err != nil {
			return "is no EDTF date: " + err.Error()
		}
	case DateTime:
		_, err := time.Parse(time.RFC3339Nano, s)
		ok = err == nil
	case IRI:
		ok = s != "" && graph.ValidIRI(s)
	}
	if ok {
		return ""
	}
	return fmt.Sprintf("must be %s, not %s", k, quote(s))
}

// fault says what is wrong with a value of the property, "" for nothing.
func (p *Property) fault(s string) string {
	if why := p.Kind.fault(s); why != "" {
		return why
	}
	switch {
	case p.Kind == Integer:
		if _, err := strconv.ParseInt(s, 10, 32); err != nil {
			return fmt.Sprintf("is %s, which is beyond the 32 bits of GraphQL's Int", quote(s))
		}
	case p.Kind == Choice && p.word(s) == nil:
		words := make([]string, len(p.Choices[0].Words))
		for i, w := range p.Choices[0].Words {
			words[i] = w.File
		}
		return fmt.Sprintf("must be one of %s, not %s", strings.Join(words, ", "), quote(s))
	}
	if p.Pattern != nil && !p.Pattern.MatchString(s) {
		return fmt.Sprintf("must match %s, and %s does not", p.Pattern, quote(s))
	}
	return ""
}

// word returns the word of an enumeration that s is in files, or nil.
func (p *Property) word(s string) *Word {
	for i, w := range p.Choices[0].Words {
		if w.File == s {
			return &p.Choices[0].Words[i]
		}
	}
	return nil
}

// quote shows a value in a message, its beginning if it is long.
func quote(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return fmt.Sprintf("%q…", string(r[:most]))
	}
	return fmt.Sprintf("%q", s)
}
