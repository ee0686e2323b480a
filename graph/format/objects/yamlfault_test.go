package objects

import (
	"testing"

	"go.yaml.in/yaml/v3"
)

func TestYAMLFault(t *testing.T) {
	const quote = `put texts that hold any of {}[]:#'"%@ in quotation marks`
	for src, want := range map[string]string{
		"\ta: 1":               "x:1: found character that cannot start any token (" + quote + ", and indent with spaces, not tabs)",
		"a:\n  b: 1\n\tc: 2":   "x:2: found a tab character that violates indentation (indent with spaces, not tabs)",
		"a: b: c":              "x:1: mapping values are not allowed in this context (" + quote + ")",
		"a: 1\nb: c: d":        "x:2: mapping values are not allowed in this context (" + quote + ")",
		"a: *b":                "x: unknown anchor 'b' referenced",
		"a: 1\nb: {c: 1\nd: [": "x:2: did not find expected ',' or '}' (" + quote + ")",
		"a: 1\n- b":            "x:2: did not find expected key (" + quote + ")",
		"a: 1\nb: \x00":        "x: control characters are not allowed",
	} {
		var doc yaml.Node
		err := yaml.Unmarshal([]byte(src), &doc)
		if err == nil {
			t.Errorf("%q is read", src)
			continue
		}
		fault := YAMLFault(err)
		fault.File = "x"
		if got := fault.Error(); got != want {
			t.Errorf("%q:\n%s, want\n%s", src, got, want)
		}
	}
}
