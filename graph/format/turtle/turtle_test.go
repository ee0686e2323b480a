package turtle

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/internal/formattest"
	"entente/graph/format/nquads"
)

// The text of an error, its code, and where it is.
func TestReader_errors(t *testing.T) {
	for name, test := range map[string]struct {
		in, code     string
		line, column int
	}{
		"relative":       {"<a> <b> <c> .", "iri-relative", 1, 1},
		"prefix":         {"@prefix a: <http://a/> .\r\na:b c:d a:e .", "unknown-prefix", 2, 5},
		"end in text":    {"<u:a> <u:b>\n  \"\"\"open\n\n", "literal-open", 2, 3},
		"line in text":   {"<u:a> <u:b> \"open\n\" .", "literal-open", 1, 13},
		"end":            {"<u:a> <u:b> <u:c>", "missing-dot", 1, 18},
		"dot":            {"<u:a> <u:b> <u:c>\r<u:d> <u:e> <u:f> .", "missing-dot", 2, 1},
		"end in list":    {"<u:a> <u:b> (1 2", "bad-term", 1, 17},
		"end in bracket": {"<u:a> <u:b> [<u:c> 1", "missing-bracket", 1, 21},
		"word":           {"<u:a> is <u:b> .", "bad-predicate", 1, 7},
		"columns":        {"# é\n<u:é> <u:b> é .", "bad-term", 2, 13},
		"literal":        {`"a" <u:b> <u:c> .`, "literal-misplaced", 1, 1},
		"escape":         {`<u:a> <u:b> "\x" .`, "literal-bad-escape", 1, 14},
		"surrogate":      {`<u:a> <u:b> "\ud800" .`, "bad-unicode-escape", 1, 14},
		"utf8":           {"<u:a> <u:b> \"\"\"\n\n \xff\"\"\" .", "utf8-invalid", 3, 2},
		"half a rune":    {"<u:a> <u:b> \"\xc3", "utf8-invalid", 1, 14},
		"nul":            {"<u:a>\x00", "bad-predicate", 1, 6},
		"long":           {"<u:a> <u:b>\n <u:" + strings.Repeat("x", 300_000) + "> .", "token-too-long", 2, 2},
		"deep":           {"<u:a> <u:b> " + strings.Repeat("(", 101), "nesting-too-deep", 1, 113},
		"graph":          {"<u:g> { <u:a> <u:b> <u:c> }", "bad-predicate", 1, 7},
		"directive":      {"@Prefix a: <u:a> .", "bad-directive", 1, 1},
		"long prefix":    {"@prefix a: <u:" + strings.Repeat("x", 5000) + "> .", "iri-too-long", 1, 5016},
	} {
		for reader, r := range map[string]io.Reader{"whole": strings.NewReader(test.in), "bytes": iotest.OneByteReader(strings.NewReader(test.in))} {
			t.Run(name+"/"+reader, func(t *testing.T) {
				ttl := NewReader(r, ReaderOptions{File: "a.ttl", MaxToken: 200_000, MaxDepth: 100})
				var err error
				for err == nil {
					_, err = ttl.Read()
				}
				var in *graph.InputError
				if !errors.As(err, &in) || in.File != "a.ttl" || in.Code != test.code || in.Line != test.line || in.Column != test.column {
					t.Errorf("%v (%+v), want %s at %d:%d", err, in, test.code, test.line, test.column)
				}
				if _, again := ttl.Read(); again != err {
					t.Errorf("again: %v", again)
				}
			})
		}
	}
}

func TestReader_broken(t *testing.T) {
	broken := errors.New("broken disk")
	for _, in := range []string{"", "<u:a> ", `<u:a> <u:b> "c`, "<u:a> <u:b> c", "# x"} {
		r := NewReader(io.MultiReader(strings.NewReader(in), iotest.ErrReader(broken)), ReaderOptions{})
		if q, err := r.Read(); !errors.Is(err, broken) {
			t.Errorf("%q: %v, %v", in, q, err)
		}
	}
}

// Each quad has the line on which it ended, however lines end, and a relative
// IRI may stay.
func TestReader_Read(t *testing.T) {
	const in = "\ufeff@prefix : <http://a/> .\r\n# note\r:a :b [ :c (1) ]\n; a :D.\n\n<rel> :b _:x, _:x.5 ."
	r := NewReader(iotest.HalfReader(strings.NewReader(in)), ReaderOptions{RelativeIRIs: true, BlankScope: "0123456789abcdef0"})
	var got []byte
	var lines []int
	for {
		q, err := r.Read()
		if err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		got = nquads.AppendQuad(got, q)
		lines = append(lines, r.Line())
	}
	const want = `_:b0123456789abcdef_.2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0123456789abcdef_.2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
_:b0123456789abcdef_.1 <http://a/c> _:b0123456789abcdef_.2 .
<http://a/a> <http://a/b> _:b0123456789abcdef_.1 .
<http://a/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://a/D> .
<rel> <http://a/b> _:b0123456789abcdef_x .
<rel> <http://a/b> _:b0123456789abcdef_x.5 .
`
	if string(got) != want {
		t.Errorf("got\n%s", got)
	}
	if !slices.Equal(lines, []int{3, 3, 3, 3, 4, 6, 6}) {
		t.Errorf("lines %v", lines)
	}
	if n := r.RelativeIRIs(); n != 1 {
		t.Errorf("%d relative IRIs", n)
	}
}

// A statement of any length goes through in little memory.
func TestReader_stream(t *testing.T) {
	const n = 200_000
	in := io.MultiReader(strings.NewReader("<u:a> <u:b> 0"), io.LimitReader(endless(" , <u:abcdefghijklmnopq>"), n*24), strings.NewReader(" ."))
	r := NewReader(in, ReaderOptions{})
	quads := 0
	for {
		if _, err := r.Read(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		quads++
	}
	if quads != n+1 || len(r.buf) > 1<<18 || cap(r.out) > 100 {
		t.Errorf("%d quads, a buffer of %d bytes, %d quads waiting at most", quads, len(r.buf), cap(r.out))
	}
}

type endless string

func (e endless) Read(p []byte) (int, error) {
	n := 0
	for len(p)-n >= len(e) {
		n += copy(p[n:], e)
	}
	return n, nil
}

func write(t testing.TB, opts WriterOptions, quads ...quad.Quad) string {
	t.Helper()
	var out bytes.Buffer
	w := NewWriter(&out, opts)
	for _, q := range quads {
		if err := w.Write(q); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestWriter(t *testing.T) {
	const in = `<http://a/id/per/kim> <http://a/v/age> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://a/id/per/kim> <http://a/v/age> "seven" .
<http://a/id/per/kim> <http://a/v/knows> <http://a/id/per/a.b> .
<http://a/id/per/kim> <http://a/v/knows> <http://a/id/per/moon> .
<http://a/id/per/kim> <http://a/v/met> <http://a/id/sta/kr> .
<http://a/id/per/kim> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://a/v/Person> .
_:x <http://a/v/age> "7."^^<http://www.w3.org/2001/XMLSchema#decimal> .
_:x <http://a/v/age> "+.5E-3"^^<http://www.w3.org/2001/XMLSchema#double> .
_:x <http://a/v/age> "x"^^<http://a/v/Unit> .
_:x <http://a/v/age> "\"\n"@en .
`
	quads, err := formattest.ReadAll(nquads.NewReader(strings.NewReader(in), nquads.ReaderOptions{}))
	if err != nil {
		t.Fatal(err)
	}
	got := write(t, WriterOptions{
		Prefixes: []Prefix{{"v", "http://a/v/"}},
		Prefix: func(iri string) (Prefix, bool) {
			for _, name := range []string{"per", "sta"} {
				if p := "http://a/id/" + name + "/"; strings.HasPrefix(iri, p) {
					return Prefix{name, p}, true
				}
			}
			return Prefix{}, false
		},
	}, quads...)
	const want = `@prefix v: <http://a/v/> .
@prefix per: <http://a/id/per/> .

per:kim v:age 7, "seven" ;
	v:knows <http://a/id/per/a.b>, per:moon .

@prefix sta: <http://a/id/sta/> .

per:kim v:met sta:kr ;
	a v:Person .

_:x v:age "7."^^<http://www.w3.org/2001/XMLSchema#decimal>, +.5E-3, "x"^^v:Unit, "\"\n"@en .
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
	back, err := formattest.ReadAll(NewReader(strings.NewReader(got), ReaderOptions{}))
	if err != nil || !slices.Equal(back, quads) {
		t.Errorf("read back: %v\n%v", err, back)
	}
	w := NewWriter(io.Discard, WriterOptions{})
	if err := w.Write(quad.Quad{Subject: quad.IRI("u:a"), Predicate: quad.IRI("u:b"), Object: quad.IRI("u:c"), Label: quad.IRI("u:g")}); !errors.Is(err, errLabel) {
		t.Errorf("a label: %v", err)
	}
	if got := write(t, WriterOptions{}); got != "" {
		t.Errorf("nothing: %q", got)
	}
}

// What the reader takes, the writer writes so that it means the same, and
// however the bytes come in.
func FuzzReader(f *testing.F) {
	for name, b := range suiteFiles(f, "turtle") {
		if strings.HasSuffix(name, ".ttl") && len(b) < 4096 {
			f.Add(b)
		}
	}
	f.Add([]byte("@base <http://a/b/c> . <../x> <?q> ([] [<#f> 1.5e3]) ; ; a _:a.b ."))
	f.Add([]byte("@prefix p: <u:p/> . p:\\-\\~%20 p::x p:0.1 , true, -1., '''a''' ."))
	f.Fuzz(func(t *testing.T, in []byte) {
		if len(in) > 1<<16 {
			return
		}
		opts := ReaderOptions{MaxToken: 1 << 12, MaxDepth: 50, RelativeIRIs: true}
		quads, err := formattest.ReadAll(NewReader(bytes.NewReader(in), opts))
		slow, slowErr := formattest.ReadAll(NewReader(iotest.OneByteReader(bytes.NewReader(in)), opts))
		if (err == nil) != (slowErr == nil) && !tooLong(err) && !tooLong(slowErr) {
			t.Fatalf("at once: %v; byte by byte: %v", err, slowErr)
		}
		if err != nil {
			return
		}
		if slowErr == nil && !slices.Equal(quads, slow) {
			t.Fatalf("at once: %v; byte by byte: %v", quads, slow)
		}
		text := write(t, WriterOptions{Prefixes: []Prefix{{"", "http://a/"}, {"rdf", rdf}}}, quads...)
		opts.MaxToken = 0
		back, err := formattest.ReadAll(NewReader(strings.NewReader(text), opts))
		if err != nil {
			t.Fatalf("%v: in\n%s", err, text)
		}
		if !slices.Equal(back, quads) {
			t.Fatalf("%v\nbecame\n%v\nby\n%s", quads, back, text)
		}
	})
}

// tooLong reports a fault that depends on how much of a file is in the buffer.
func tooLong(err error) bool {
	var in *graph.InputError
	return errors.As(err, &in) && in.Code == "token-too-long"
}

func BenchmarkReader(b *testing.B) {
	text := write(b, WriterOptions{}, benchQuads()...)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := formattest.ReadAll(NewReader(strings.NewReader(text), ReaderOptions{})); err != nil {
			b.Fatal(err)
		}
	}
}

func benchQuads() (out []quad.Quad) {
	for i := range 10_000 {
		s := quad.IRI("http://example.org/subject/" + strings.Repeat("x", i%20))
		out = append(out, quad.Quad{Subject: s, Predicate: quad.IRI("http://example.org/name"), Object: quad.String("a text of some length")},
			quad.Quad{Subject: s, Predicate: quad.IRI("http://example.org/knows"), Object: quad.IRI("http://example.org/other")})
	}
	return out
}
