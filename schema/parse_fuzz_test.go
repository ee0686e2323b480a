package schema

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
)

// FuzzParse holds that what the scanner lets through is made of tokens for the
// parser too, that errors are in the document, and that texts are told where
// there is one.
func FuzzParse(f *testing.F) {
	src, err := os.ReadFile(filepath.Join("testdata", "conformance", "language.txt"))
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(src)) {
		if _, rest, ok := strings.Cut(line, " "); ok {
			if quoted, err := strconv.QuotedPrefix(rest); err == nil {
				if text, err := strconv.Unquote(quoted); err == nil {
					f.Add(text)
					f.Add("query($v: T = " + text + ") { f(a: [" + text + ", {b: " + text + "}]) }")
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := parse(text, 1000)
		lines := strings.Split(lineFeeds(text), "\n")
		if err != nil {
			if strings.Contains(err.Message, "<Invalid>") {
				t.Errorf("%q: %s", text, err.Message)
			}
			for _, l := range err.Locations {
				if l.Line < 1 || l.Line > len(lines) || l.Column < 1 || l.Column > utf8.RuneCountInString(lines[l.Line-1])+1 {
					t.Errorf("%q: %s at %d:%d", text, err.Message, l.Line, l.Column)
				}
			}
			return
		}
		eachValue(doc, func(v *ast.Value) {
			if v.Kind == ast.StringValue || v.Kind == ast.BlockValue {
				if rest := []rune(lines[v.Position.Line-1])[v.Position.Column-1:]; rest[0] != '"' {
					t.Errorf("%q: the text %q is said to be at %q", text, v.Raw, string(rest))
				}
			}
		})
	})
}

// eachValue calls fn for the values of the arguments of the fields of a document.
func eachValue(doc *ast.QueryDocument, fn func(*ast.Value)) {
	var value func(v *ast.Value)
	value = func(v *ast.Value) {
		fn(v)
		for _, c := range v.Children {
			value(c.Value)
		}
	}
	var set func(s ast.SelectionSet)
	set = func(s ast.SelectionSet) {
		for _, sel := range s {
			switch sel := sel.(type) {
			case *ast.Field:
				for _, a := range sel.Arguments {
					value(a.Value)
				}
				set(sel.SelectionSet)
			case *ast.InlineFragment:
				set(sel.SelectionSet)
			}
		}
	}
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			if v.DefaultValue != nil {
				value(v.DefaultValue)
			}
		}
		set(op.SelectionSet)
	}
}
