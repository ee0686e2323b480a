package jsonld

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/cayleygraph/quad"
	"github.com/piprate/json-gold/ld"

	"entente/graph"
	"entente/graph/format/internal/formattest"
	"entente/graph/format/nquads"
)

// Nothing is fetched, from wherever a document asks for it: the address that
// it names is not called, the file that it names is not read.
func TestReader_fetchesNothing(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	called := make(chan struct{}, 100)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				close(called)
				return
			}
			called <- struct{}{}
			c.Close()
		}
	}()
	file := filepath.Join(t.TempDir(), "context.jsonld")
	if err := os.WriteFile(file, []byte(`{"@context": {"p": "http://a/p"}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	remote := "http://" + l.Addr().String() + "/context"
	for name, context := range map[string]string{
		"remote":   fmt.Sprintf("%q", remote),
		"file":     fmt.Sprintf("%q", "file://"+file),
		"path":     fmt.Sprintf("%q", file),
		"relative": `"context.jsonld"`,
		"list":     fmt.Sprintf(`[{"q": "http://a/q"}, %q]`, remote),
		"import":   fmt.Sprintf(`{"@version": 1.1, "@import": %q}`, remote),
		"base":     fmt.Sprintf(`[{"@base": %q}, "context"]`, remote),
		"term":     fmt.Sprintf(`{"@version": 1.1, "p": {"@id": "http://a/p", "@context": %q}}`, remote),
	} {
		t.Run(name, func(t *testing.T) {
			in := `{"@context": ` + context + `, "@id": "http://a/s", "p": {"@id": "http://a/o"}}`
			quads, err := formattest.ReadAll(NewReader(strings.NewReader(in), ReaderOptions{File: "a.jsonld"}))
			var input *graph.InputError
			if !errors.As(err, &input) || input.Code != "context-refused" || input.Line != 1 || len(quads) > 0 {
				t.Errorf("%v, %v", quads, err)
			}
		})
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if _, ok := <-called; ok {
		t.Error("the address was called")
	}
}

func TestReader_errors(t *testing.T) {
	for name, test := range map[string]struct {
		in, code     string
		line, column int
	}{
		"syntax":     {"{\n \"a\": x}", "json-invalid", 2, 7},
		"end":        {"{\"a\": [1", "json-invalid", 1, 9},
		"two":        {"{}\n {}", "json-invalid", 2, 2},
		"twice":      {"{\"é\": 1,\n  \"é\": 2}", "name-twice", 2, 3},
		"utf8":       {"{\"a\":\n\"\xff\"}", "utf8-invalid", 2, 2},
		"deep":       {strings.Repeat("[", 1001), "nesting-too-deep", 1, 1001},
		"text":       {`"http://127.0.0.1/x"`, "jsonld-invalid", 1, 1},
		"expansion":  {`{"@id": 5}`, "jsonld-invalid", 0, 0},
		"relative":   {`{"@id": "a", "http://a/p": 1}`, "iri-relative", 0, 0},
		"bad IRI":    {`{"@id": "http://a/ b", "http://a/p": 1}`, "iri-bad-char", 0, 0},
		"bad blank":  {`{"@id": "_:.1", "http://a/p": 1}`, "blank-bad-label", 0, 0},
		"predicate":  {`{"_:p": 1}`, "blank-misplaced", 0, 0},
		"language":   {`{"http://a/p": {"@value": "x", "@language": "e n"}}`, "bad-language", 0, 0},
		"large":      {`["` + strings.Repeat("x", 2000) + `"]`, "document-too-large", 0, 0},
		"out of all": {`{"http://a/p": 1e999}`, "jsonld-invalid", 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			r := NewReader(strings.NewReader(test.in), ReaderOptions{File: "a.jsonld", MaxBytes: 2000})
			quads, err := formattest.ReadAll(r)
			var in *graph.InputError
			if !errors.As(err, &in) || in.File != "a.jsonld" || in.Code != test.code || in.Line != test.line || in.Column != test.column || len(quads) > 0 {
				t.Errorf("%v (%+v), %v", err, in, quads)
			}
			if _, again := r.Read(); again != err {
				t.Errorf("again: %v", again)
			}
		})
	}
	broken := errors.New("broken disk")
	if _, err := NewReader(iotest.ErrReader(broken), ReaderOptions{}).Read(); !errors.Is(err, broken) {
		t.Errorf("a broken reader: %v", err)
	}
}

const sample = `{
	"@context": {"name": "http://a/name", "knows": {"@id": "http://a/knows", "@type": "@id"}, "of": {"@reverse": "http://a/has"}, "@base": "http://a/"},
	"@graph": [
		{"@id": "kim", "@type": "http://a/Person", "name": {"@value": "Kim", "@language": "en-GB"}, "knows": ["_:x", "moon"]},
		{"@id": "_:x", "http://a/n": [7, 7.5, 7.0, 12345678901234567890, 1e30, true, -0, "7"], "http://a/list": {"@list": [1, {"name": "inner"}]}},
		{"@id": "http://a/g", "of": {"@id": "book"}, "@graph": {"@id": "kim", "http://a/j": {"@type": "@json", "@value": {"b": [1.0, "\u20ac\n"], "a": null}}}}
	]
}`

func TestReader_Read(t *testing.T) {
	const want = `<http://a/kim> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://a/Person> .
<http://a/kim> <http://a/knows> _:b0123456789abcdef_x .
<http://a/kim> <http://a/knows> <http://a/moon> .
<http://a/kim> <http://a/name> "Kim"@en-GB .
_:b0123456789abcdef_.1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0123456789abcdef_.2 <http://a/name> "inner" .
_:b0123456789abcdef_.1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b0123456789abcdef_.3 .
_:b0123456789abcdef_.3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:b0123456789abcdef_.2 .
_:b0123456789abcdef_.3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
_:b0123456789abcdef_x <http://a/list> _:b0123456789abcdef_.1 .
_:b0123456789abcdef_x <http://a/n> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0123456789abcdef_x <http://a/n> "7.5E0"^^<http://www.w3.org/2001/XMLSchema#double> .
_:b0123456789abcdef_x <http://a/n> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0123456789abcdef_x <http://a/n> "12345678901234567890"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0123456789abcdef_x <http://a/n> "1.0E30"^^<http://www.w3.org/2001/XMLSchema#double> .
_:b0123456789abcdef_x <http://a/n> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
_:b0123456789abcdef_x <http://a/n> "0"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0123456789abcdef_x <http://a/n> "7" .
<http://a/kim> <http://a/j> "{\"a\":null,\"b\":[1,\"€\\n\"]}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> <http://a/g> .
<http://a/book> <http://a/has> <http://a/g> .
`
	for range 20 { // the same every time, however maps are laid out
		got, err := formattest.ReadAll(NewReader(iotest.HalfReader(strings.NewReader("\ufeff"+sample)), ReaderOptions{BlankScope: "0123456789abcdef0"}))
		if err != nil || lines(got) != want {
			t.Fatalf("%v\n%s", err, lines(got))
		}
	}
	r := NewReader(strings.NewReader(`{"@id": "a", "http://a/p": {"@id": "b"}}`), ReaderOptions{RelativeIRIs: true})
	got, err := formattest.ReadAll(r)
	if err != nil || lines(got) != "<a> <http://a/p> <b> .\n" || r.RelativeIRIs() != 2 {
		t.Errorf("relative: %v, %d, %s", err, r.RelativeIRIs(), lines(got))
	}
}

// A bundled context is there without a network, as often as it is named, and
// even where a document would change it.
func TestContexts(t *testing.T) {
	for _, iri := range Contexts() {
		in := fmt.Sprintf(`[{"@context": {"@version": 1.1, "@import": %q, "content": "http://a/c"}, "id": "http://a/1", "type": "Note", "content": "x"},
			{"@context": %[1]q, "id": "http://a/2", "type": "Note", "content": "y"}]`, iri)
		got, err := formattest.ReadAll(NewReader(strings.NewReader(in), ReaderOptions{}))
		const want = `<http://a/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#Note> .
<http://a/1> <http://a/c> "x" .
<http://a/2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#Note> .
<http://a/2> <https://www.w3.org/ns/activitystreams#content> "y" .
`
		if err != nil || !slices.Equal(strings.Split(lines(got), "\n"), strings.Split(want, "\n")) {
			t.Errorf("%s: %v\n%s", iri, err, lines(got))
		}
	}
}

func write(t testing.TB, quads []quad.Quad) string {
	t.Helper()
	var out bytes.Buffer
	w := NewWriter(&out)
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
	quads, err := formattest.ReadAll(nquads.NewReader(strings.NewReader(`<http://a/kim> <http://a/age> "07"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://a/kim> <http://a/age> "7"^^<http://www.w3.org/2001/XMLSchema#integer> <http://a/g> .
<http://a/kim> <http://a/age> "7.0E0"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://a/kim> <http://a/name> "K\"im\u0001"@en-GB .
<http://a/kim> <http://a/name> "Kim" .
<http://a/kim> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "odd" .
<http://a/kim> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> _:b0123456789abcdef_.1 .
_:b0123456789abcdef_.1 <http://a/is> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> _:g .
`), nquads.ReaderOptions{}))
	if err != nil {
		t.Fatal(err)
	}
	got := write(t, quads)
	const want = `[
{"@id":"http://a/kim","http://a/age":[{"@value":"07","@type":"http://www.w3.org/2001/XMLSchema#integer"},{"@value":"7.0E0","@type":"http://www.w3.org/2001/XMLSchema#double"}],"http://a/name":[{"@value":"K\"im\u0001","@language":"en-GB"},"Kim"],"http://www.w3.org/1999/02/22-rdf-syntax-ns#type":"odd","@type":"_:b0123456789abcdef_.1"},
{"@id":"http://a/g","@graph":{"@id":"http://a/kim","http://a/age":7}},
{"@id":"_:g","@graph":{"@id":"_:b0123456789abcdef_.1","http://a/is":true}}
]
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
	same(t, quads, got)
	if got := write(t, nil); got != "[\n]\n" {
		t.Errorf("nothing: %q", got)
	}
	if err := NewWriter(io.Discard).Write(quad.Quad{Subject: quad.IRI("a"), Predicate: quad.IRI("b"), Object: quad.IRI("c")}); err == nil {
		t.Error("a relative predicate was written")
	}
	// A node of very many quads comes in parts.
	var many []quad.Quad
	for i := range maxNodeQuads*2 + 1 {
		many = append(many, quad.Quad{Subject: quad.IRI("u:s"), Predicate: quad.IRI("u:p"), Object: quad.String(fmt.Sprintf("%06d", i))})
	}
	got = write(t, many)
	if n := strings.Count(got, `"@id":"u:s"`); n != 3 {
		t.Errorf("%d parts", n)
	}
	same(t, many, got)
}

// same reads a document back and compares.
func same(t testing.TB, quads []quad.Quad, text string) {
	t.Helper()
	back, err := formattest.ReadAll(NewReader(strings.NewReader(text), ReaderOptions{RelativeIRIs: true}))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if a, b := sorted(quads), sorted(back); !slices.Equal(a, b) {
		t.Fatalf("%v\nbecame\n%v\nby\n%s", a, b, text)
	}
}

func sorted(quads []quad.Quad) []string {
	out := strings.SplitAfter(lines(quads), "\n")
	slices.Sort(out)
	return slices.Compact(out)
}

// A document does nothing but give quads or a fault, and what it gives is
// written so that it comes back.
func FuzzReader(f *testing.F) {
	f.Add(sample)
	for name, b := range formattest.Unpack(f, "testdata/w3c/toRdf.tar.gz") {
		if strings.HasSuffix(name, "-in.jsonld") && len(b) < 2048 {
			f.Add(string(b))
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		if len(in) > 1<<14 {
			return
		}
		r := NewReader(strings.NewReader(in), ReaderOptions{File: "a", RelativeIRIs: true})
		quads, err := formattest.ReadAll(r)
		if err != nil {
			var input *graph.InputError
			if !errors.As(err, &input) {
				t.Fatalf("no fault of the document: %v", err)
			}
			return
		}
		if len(r.loader) > 0 {
			for iri := range r.loader {
				if !slices.Contains(Contexts(), iri) {
					t.Fatalf("%s was loaded", iri)
				}
			}
		}
		for _, q := range quads {
			if _, err := graph.NormalQuad(q); err != nil {
				return // a store refuses it
			}
			if p := q.Predicate.(quad.IRI); ld.IsRelativeIri(string(p)) {
				return
			}
		}
		same(t, quads, write(t, quads))
	})
}
