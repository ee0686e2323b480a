package xmltext_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"entente/graph/format/xmltext"
)

// FuzzWriter writes any text as an attribute and as content: an XML parser
// reads it back, but for what XML cannot hold.
func FuzzWriter(f *testing.F) {
	for _, s := range []string{"", "a<b>&\"c'", "]]>", "\x00\x1b\x7f", "\r\n\t ", "\ufffe\uffff\U0010ffff", "\xff\xc3", "한국 é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var b strings.Builder
		w := xmltext.NewWriter(&b)
		w.Open("r")
		w.Element("e", s, "a", s)
		w.Empty("f")
		w.Close("r")
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		want := strings.Map(func(c rune) rune {
			if c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xfffe || c == 0xffff {
				return 0xfffd
			}
			return c
		}, strings.Join(strings.Split(string([]rune(s)), ""), ""))
		for dec := xml.NewDecoder(strings.NewReader(b.String())); ; {
			token, err := dec.Token()
			if err == io.EOF {
				return
			} else if err != nil {
				t.Fatalf("%v\n%s", err, b.String())
			}
			if e, ok := token.(xml.StartElement); ok && e.Name.Local == "e" {
				text, err := dec.Token()
				got, _ := text.(xml.CharData)
				if err != nil || e.Attr[0].Value != want || string(got) != want {
					t.Fatalf("%q became %q and %q, %v; want %q", s, e.Attr[0].Value, got, err, want)
				}
			}
		}
	})
}
