package jsonld

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

var wholeNumber = regexp.MustCompile(`^-?[0-9]{1,21}$`)

// scalar returns a value's lexical form and the datatype that it has by
// nature, "" for a text (JSON-LD 1.1 API, 8.2.2). Whole numbers of up to 21
// digits keep them all.
func scalar(v any, double bool) (text, datatype string, err error) {
	switch v := v.(type) {
	case string:
		return v, "", nil
	case bool:
		return strconv.FormatBool(v), xsd + "boolean", nil
	case float64:
		return scalar(json.Number(strconv.FormatFloat(v, 'g', -1, 64)), double)
	case json.Number:
		if !double && wholeNumber.MatchString(string(v)) {
			return strings.Replace(string(v), "-0", "0", 1), xsd + "integer", nil
		}
		f, err := v.Float64()
		if err != nil {
			return "", "", fmt.Errorf("the number %.60s is out of range", v)
		}
		if !double && f == math.Trunc(f) && math.Abs(f) < 1e21 {
			return strconv.FormatFloat(f+0, 'f', -1, 64), xsd + "integer", nil
		}
		return canonicalDouble(f), xsd + "double", nil
	}
	return "", "", fmt.Errorf("%.60v cannot be a value", v)
}

// canonicalDouble writes a double as XML Schema's canonical form has it, with
// the 15 digits that JSON-LD asks for.
func canonicalDouble(f float64) string {
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'E', 15, 64), "E")
	mantissa = strings.TrimRight(mantissa, "0")
	if strings.HasSuffix(mantissa, ".") {
		mantissa += "0"
	}
	n, _ := strconv.Atoi(exponent) // FormatFloat's own
	return mantissa + "E" + strconv.Itoa(n)
}

// canonical writes a JSON value as RFC 8785 has it.
func canonical(v any) (string, error) {
	var b bytes.Buffer
	err := appendCanonical(&b, v)
	return b.String(), err
}

func appendCanonical(b *bytes.Buffer, v any) error {
	switch v := v.(type) {
	case map[string]any:
		// Names are in the order of their UTF-16 code units.
		names := slices.SortedFunc(maps.Keys(v), func(a, b string) int {
			return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
		})
		b.WriteByte('{')
		for i, name := range names {
			if i > 0 {
				b.WriteByte(',')
			}
			appendText(b, name)
			b.WriteByte(':')
			value := v[name]
			if tag, ok := value.(string); ok && name == "@language" {
				value = fromLibrary(tag)
			}
			if err := appendCanonical(b, value); err != nil {
				return err
			}
		}
		b.WriteByte('}')
	case []any:
		b.WriteByte('[')
		for i, item := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := appendCanonical(b, item); err != nil {
				return err
			}
		}
		b.WriteByte(']')
	case string:
		appendText(b, v)
	case json.Number:
		f, err := v.Float64()
		if err != nil {
			return fmt.Errorf("the number %.60s is out of range", v)
		}
		return appendCanonical(b, f)
	case float64:
		if f := v + 0; f != 0 { // encoding/json writes numbers as ECMAScript does, but for -0
			text, err := json.Marshal(f)
			b.Write(text)
			return err
		}
		b.WriteByte('0')
	case bool, nil:
		fmt.Fprint(b, map[any]string{true: "true", false: "false", nil: "null"}[v])
	default:
		return errors.New("a value is no JSON")
	}
	return nil
}

// appendText writes a JSON string with no escape but those that must be.
func appendText(b *bytes.Buffer, s string) {
	b.WriteByte('"')
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		b.WriteString(s[start:i])
		start = i + 1
		if short := strings.IndexByte("\b\t\n\f\r\"\\", c); short >= 0 {
			b.WriteByte('\\')
			b.WriteByte(`btnfr"\`[short])
		} else {
			fmt.Fprintf(b, `\u%04x`, c)
		}
	}
	b.WriteString(s[start:])
	b.WriteByte('"')
}
