package jsonld

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/piprate/json-gold/ld"

	"entente/graph"
	"entente/graph/format/internal/formattest"
	"entente/graph/format/internal/isomorphic"
	"entente/graph/format/nquads"
)

// excepted are the tests that do not pass, and why.
var excepted = map[string]string{
	"#t0122": resolution, "#t0123": resolution, "#t0124": resolution, "#t0125": resolution, "#t0128": resolution,
	"#t0130": resolution, "#t0131": resolution, "#t0132": resolution, "#te111": resolution, "#te112": resolution,
	"#tli11": resolution, "#tli12": resolution,
	"#tc031": "json-gold resolves a context's IRI against @base, not against where the document is",
	"#tc033": lenient, "#tec02": lenient, "#ter52": lenient, "#tpr28": lenient,
	"#te123": "a value whose datatype is no IRI is refused, but left out where a test asks to leave out what RDF cannot have",
	"#tc037": "json-gold does not know an alias of @nest with a context of its own",
	"#tc038": "json-gold does not know an alias of @nest with a context of its own",
	"#tdi09": direction, "#tdi10": direction, "#tdi11": direction, "#tdi12": direction,
	"#tpr38": "json-gold refuses a term that looks like a keyword in @reverse, which is to be ignored",
	"#tpr39": "json-gold refuses a term that looks like a keyword in @reverse, which is to be ignored",
	"#tpr43": "json-gold leaves the graph out where a term of container @graph has the context null",
}

const (
	resolution = "json-gold resolves relative IRIs with fewer cases than RFC 3986 has"
	lenient    = "json-gold lets a faulty context in that is not used"
	direction  = "the option rdfDirection is not offered: without it a text's direction has no place in RDF"
)

const (
	suiteBase = "https://w3c.github.io/json-ld-api/tests/"
	// Of the manifest's tests, so many are for JSON-LD 1.1.
	suitePositive, suiteNegative = 333, 88
)

// TestReader_w3c runs the W3C's suite.
func TestReader_w3c(t *testing.T) {
	files := formattest.Unpack(t, "testdata/w3c/toRdf.tar.gz")
	var manifest struct {
		Sequence []struct {
			ID     string   `json:"@id"`
			Type   []string `json:"@type"`
			Name   string
			Input  string
			Expect string
			Option struct {
				Base                                      string
				SpecVersion, ProcessingMode, RDFDirection string
				ProduceGeneralizedRDF                     bool
				ExpandContext                             string
			}
		}
	}
	if err := json.Unmarshal(files["toRdf-manifest.jsonld"], &manifest); err != nil {
		t.Fatal(err)
	}
	known := suiteLoader(files)
	positive, negative, old := 0, 0, 0
	for _, test := range manifest.Sequence {
		if test.Option.SpecVersion == ld.JsonLd_1_0 || test.Option.ProcessingMode == ld.JsonLd_1_0 {
			old++
			continue
		}
		base := suiteBase + test.Input
		if test.Option.Base != "" {
			base = test.Option.Base
		}
		r := NewReader(bytes.NewReader(files[test.Input]), ReaderOptions{File: test.Input, Base: base, DropInvalid: true})
		r.loader = maps.Clone(known)
		if c := test.Option.ExpandContext; c != "" {
			if err := json.Unmarshal(files[c], &r.expandContext); err != nil {
				t.Fatal(err)
			}
		}
		got, err := formattest.ReadAll(r)
		var in *graph.InputError
		failed := ""
		if slices.Contains(test.Type, "jld:NegativeEvaluationTest") {
			if err == nil || !errors.As(err, &in) {
				failed = "was read"
			} else {
				negative++
			}
		} else if err != nil {
			failed = err.Error()
		} else {
			want, err := formattest.ReadAll(nquads.NewReader(bytes.NewReader(files[test.Expect]), nquads.ReaderOptions{}))
			if test.Expect != "" && err != nil {
				t.Fatalf("%s: %v", test.Expect, err)
			}
			if test.Expect != "" && !isomorphic.Equal(got, want) {
				failed = "gave\n" + lines(got) + "want\n" + lines(want)
			} else {
				positive++
			}
		}
		switch why, ok := excepted[test.ID]; {
		case failed != "" && !ok:
			t.Errorf("%s %s: %s", test.ID, test.Name, failed)
		case failed != "":
			t.Logf("%s %s does not pass: %s", test.ID, test.Name, why)
		case ok:
			t.Errorf("%s %s passes: it is no exception", test.ID, test.Name)
		}
	}
	t.Logf("%d positive and %d negative tests pass, %d do not, %d are for JSON-LD 1.0 alone", positive, negative, len(excepted), old)
	if positive != suitePositive || negative != suiteNegative {
		t.Errorf("%d positive and %d negative tests passed, want %d and %d", positive, negative, suitePositive, suiteNegative)
	}
}

// suiteLoader knows the suite's own contexts, as if they were bundled.
func suiteLoader(files map[string][]byte) loader {
	l := loader{}
	for name, b := range files {
		if strings.HasSuffix(name, ".jsonld") {
			doc := &ld.RemoteDocument{DocumentURL: suiteBase + name}
			if json.Unmarshal(b, &doc.Document) == nil {
				l[doc.DocumentURL] = doc
			}
		}
	}
	return l
}

func lines(quads []quad.Quad) string {
	var b []byte
	for _, q := range quads {
		b = nquads.AppendQuad(b, q)
	}
	return string(b)
}
