package nquads

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

func readAll(t testing.TB, r *Reader) []quad.Quad {
	t.Helper()
	var qs []quad.Quad
	for {
		q, err := r.Read()
		if err == io.EOF {
			return qs
		}
		if err != nil {
			t.Fatal(err)
		}
		qs = append(qs, q)
	}
}

func TestReader_terms(t *testing.T) {
	const text = "\ufeff# a comment\r\n" +
		`<http://a.test/s> <http://a.test/p> "plain" .` + "\r" +
		`_:b.1 <http://a.test/p> "l\u00e9\U0001F600\n\"\\"@en-GB <http://a.test/g> . # after` + "\n\n" +
		"\t<http://a.test/\\u00e9><http://a.test/p>\"007\"^^<http://www.w3.org/2001/XMLSchema#integer>_:g." + "\n" +
		`<http://a.test/s> <http://a.test/p> "x"^^<http://www.w3.org/2001/XMLSchema#string> .`
	want := []quad.Quad{
		{Subject: quad.IRI("http://a.test/s"), Predicate: quad.IRI("http://a.test/p"), Object: quad.String("plain")},
		{Subject: quad.BNode("b.1"), Predicate: quad.IRI("http://a.test/p"), Object: quad.LangString{Value: "lé😀\n\"\\", Lang: "en-GB"}, Label: quad.IRI("http://a.test/g")},
		{Subject: quad.IRI("http://a.test/é"), Predicate: quad.IRI("http://a.test/p"), Object: quad.TypedString{Value: "007", Type: "http://www.w3.org/2001/XMLSchema#integer"}, Label: quad.BNode("g")},
		{Subject: quad.IRI("http://a.test/s"), Predicate: quad.IRI("http://a.test/p"), Object: quad.String("x")},
	}
	for name, in := range map[string]io.Reader{"whole": strings.NewReader(text), "byte by byte": iotest.OneByteReader(strings.NewReader(text))} {
		got := readAll(t, NewReader(in, ReaderOptions{}))
		if len(got) != len(want) {
			t.Fatalf("%s: got %d quads", name, len(got))
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: got %#v, want %#v", name, got[i], want[i])
			}
		}
	}
}

func TestReader_errors(t *testing.T) {
	for _, c := range []struct {
		line   string
		code   string
		column int
	}{
		{`<a> <http://b> <http://c> .`, "iri-relative", 1},
		{`<http://a b> <http://b> <http://c> .`, "iri-bad-char", 10},
		{`<http://a\u0020> <http://b> <http://c> .`, "iri-bad-char", 10},
		{`<http://a\n> <http://b> <http://c> .`, "iri-bad-escape", 10},
		{`<http://é> <http://b <http://c> .`, "iri-bad-char", 21},
		{`<http://a> <http://b> <http://c`, "iri-open", 23},
		{`"s" <http://b> <http://c> .`, "literal-misplaced", 1},
		{`<http://a> _:b <http://c> .`, "blank-misplaced", 12},
		{`<http://a> <http://b> "\x" .`, "literal-bad-escape", 24},
		{`<http://a> <http://b> "\uD800" .`, "bad-unicode-escape", 24},
		{`<http://a> <http://b> "\UFFFFFFFF" .`, "bad-unicode-escape", 24},
		{`<http://a> <http://b> "\u12" .`, "bad-unicode-escape", 24},
		{`<http://a> <http://b> "x .`, "literal-open", 23},
		{`<http://a> <http://b> "x"@1 .`, "bad-language", 27},
		{`<http://a> <http://b> "x"@en- .`, "bad-language", 30},
		{`<http://a> <http://b> "x"^^xsd .`, "literal-bad-datatype", 28},
		{`<http://a> <http://b> <http://c>`, "missing-dot", 33},
		{`<http://a> <http://b> <http://c> . x`, "text-after-dot", 36},
		{`<http://a> <http://b>`, "missing-term", 22},
		{`<http://a> <http://b> 7 .`, "bad-term", 23},
		{`_: <http://b> <http://c> .`, "blank-bad-label", 1},
		{"<http://a> <http://b> \"\xff\" .", "utf8-invalid", 24},
		{`_:a:b <http://b> <http://c> .`, "bad-term", 4},
		{`<http://a> <http://b> "` + strings.Repeat("x", 300000) + `" .`, "line-too-long", 1},
	} {
		r := NewReader(strings.NewReader("# first\n"+c.line+"\n<http://a> <http://b> <http://c> .\n"), ReaderOptions{File: "f.nq", MaxLine: 250000})
		_, err := r.Read()
		var in *graph.InputError
		if !errors.As(err, &in) || in.Code != c.code || in.Line != 2 || in.Column != c.column || in.File != "f.nq" {
			t.Errorf("%.60s: got %v (%+v), want %s at column %d", c.line, err, in, c.code, c.column)
		}
		if q, err := r.Read(); err != nil || q.Object != quad.Value(quad.IRI("http://c")) {
			t.Errorf("%.60s: the line after it: got %v, %v", c.line, q, err)
		}
	}
	if _, err := NewReader(strings.NewReader("<http://a> <http://b> <http://c> <http://g> .\n"), ReaderOptions{Triples: true}).Read(); err == nil {
		t.Error("N-Triples with a label were read")
	}
	broken := errors.New("broken disk")
	if _, err := NewReader(iotest.ErrReader(broken), ReaderOptions{}).Read(); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func TestScopeBlank(t *testing.T) {
	scope := strings.Repeat("0123456789abcdef", 4)
	first := ScopeBlank(scope, "b1")
	if first != "b0123456789abcdef_b1" || ScopeBlank(strings.Repeat("f", 64), first) != first || ScopeBlank("", "b1") != "b1" {
		t.Errorf("got %s", first)
	}
	q := readAll(t, NewReader(strings.NewReader("_:a <http://p> _:b .\n"), ReaderOptions{BlankScope: scope}))[0]
	if q.Subject != quad.Value(quad.BNode("b0123456789abcdef_a")) || q.Object == q.Subject {
		t.Errorf("got %v", q)
	}
}

// TestValidBlank_reader holds that a store takes the labels of blank nodes that
// can be read back of what is written of them, and no others.
func TestValidBlank_reader(t *testing.T) {
	for label, valid := range map[string]bool{
		"a": true, "0": true, "_": true, "a.b": true, "a-b": true, "a..b": true, "é·": true, "평화": true, "\ufffd": true, "\U0001f600": true,
		"": false, ".a": false, "a.": false, "-a": false, "·": false, "a:b": false, ":": false, "a b": false, "a\u00d7": false, "a\u2000b": false, "a\u3000": false,
		"a\u037e": false, "\u0301": false, "a\u0301": true, "a\u203f": true, "a\xff": false, "\ufdd0": false, "\U000f0000": false, "a\n": false,
	} {
		if got := graph.ValidBlank(label); got != valid {
			t.Errorf("%q: ValidBlank is %v", label, got)
		}
		q, err := NewReader(strings.NewReader("_:"+label+" <http://b> <http://c> .\n"), ReaderOptions{}).Read()
		if got := err == nil && q.Subject == quad.Value(quad.BNode(label)); got != valid {
			t.Errorf("%q: it is read as %v, %v", label, q, err)
		}
	}
}

func TestAppendTerm_native(t *testing.T) {
	for v, want := range map[quad.Value]string{
		quad.Int(7):     `"7"^^<http://www.w3.org/2001/XMLSchema#integer>`,
		quad.Bool(true): `"true"^^<http://www.w3.org/2001/XMLSchema#boolean>`,
	} {
		if got := strings.ToLower(string(AppendTerm(nil, v))); got != strings.ToLower(want) {
			t.Errorf("%#v: got %s, want %s", v, got, want)
		}
	}
}

// movies opens the movie graph, a large real file with relative IRIs alone.
func movies(t testing.TB) io.Reader {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "..", "..", "shared", "data", "moviedata", "30kmoviedata.nq.gz"))
	if err != nil {
		t.Skip("the movie graph, which may not be passed on, is not beside the repository")
	}
	t.Cleanup(func() { f.Close() })
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func TestReader_movies(t *testing.T) {
	text, err := io.ReadAll(movies(t))
	if err != nil {
		t.Fatal(err)
	}
	r := NewReader(bytes.NewReader(text), ReaderOptions{RelativeIRIs: true})
	n := len(readAll(t, r))
	if want := bytes.Count(text, []byte(" .\n")); n != want || n < 470_000 {
		t.Errorf("read %d quads, want %d", n, want)
	}
	if r.RelativeIRIs() < int64(n) {
		t.Errorf("counted %d relative IRIs", r.RelativeIRIs())
	}
}

func BenchmarkReader(b *testing.B) {
	var text bytes.Buffer
	for i := range 20000 {
		fmt.Fprintf(&text, "<http://a.test/s/%d> <http://a.test/p/%d> \"some text number %d\" <http://a.test/g> .\n", i/5, i%5, i)
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		readAll(b, NewReader(bytes.NewReader(text.Bytes()), ReaderOptions{}))
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte("<http://a> <http://b> \"x\\u00e9\"@en <http://g> .\n_:a <http://b> \"\"^^<http://t> .\r\n"))
	f.Add([]byte("<http://a> <http://b> \"\\U0010FFFF\" .\r_:a.b <http://b> <http://c>.#"))
	f.Fuzz(func(t *testing.T, text []byte) {
		r := NewReader(bytes.NewReader(text), ReaderOptions{RelativeIRIs: true, MaxLine: 1000})
		for range 1000 {
			q, err := r.Read()
			if err == io.EOF {
				return
			}
			if err != nil {
				continue
			}
			line := AppendQuad(nil, q)
			again, err := NewReader(bytes.NewReader(line), ReaderOptions{RelativeIRIs: true, MaxLine: 10000}).Read()
			if err != nil || again != q {
				t.Fatalf("%#v was written as %q and read as %#v, %v", q, line, again, err)
			}
			if second := AppendQuad(nil, again); !bytes.Equal(second, line) {
				t.Fatalf("%q became %q", line, second)
			}
		}
	})
}
