package turtle

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/internal/formattest"
	"entente/graph/format/internal/isomorphic"
	"entente/graph/format/nquads"
)

// TestReader_w3c runs the W3C's suites. The counts are those of their
// manifests: a test that is missing is a failure too.
func TestReader_w3c(t *testing.T) {
	for _, suite := range []struct {
		name string
		trig bool
		want map[string]int
	}{
		{"turtle", false, map[string]int{"Eval": 145, "PositiveSyntax": 74, "NegativeSyntax": 90, "NegativeEval": 4}},
		{"trig", true, map[string]int{"Eval": 143, "PositiveSyntax": 98, "NegativeSyntax": 111, "NegativeEval": 4}},
	} {
		t.Run(suite.name, func(t *testing.T) {
			files := suiteFiles(t, suite.name)
			passed := map[string]int{}
			for line := range strings.Lines(string(files["manifest.txt"])) {
				test := strings.Fields(line)
				opts := ReaderOptions{File: test[1], TriG: suite.trig, Base: "https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-" + suite.name + "/" + test[1]}
				got, err := readAll(NewReader(bytes.NewReader(files[test[1]]), opts))
				var in *graph.InputError
				switch negative := strings.HasPrefix(test[0], "Negative"); {
				case negative && err == nil:
					t.Errorf("%s was read: %v", test[1], got)
					continue
				case negative && (!errors.As(err, &in) || in.Line == 0 || in.Column == 0):
					t.Errorf("%s: refused without a place: %v", test[1], err)
					continue
				case !negative && err != nil:
					t.Errorf("%s: %v", test[1], err)
					continue
				}
				if test[0] == "Eval" {
					want, err := readAll(nquads.NewReader(bytes.NewReader(files[test[2]]), nquads.ReaderOptions{File: test[2]}))
					if err != nil {
						t.Fatal(err)
					}
					if !isomorphic.Equal(got, want) {
						t.Errorf("%s:\n%v\nwant\n%v", test[1], got, want)
						continue
					}
				}
				passed[test[0]]++
			}
			for kind, want := range suite.want {
				t.Logf("%s %s: %d of %d", suite.name, kind, passed[kind], want)
				if passed[kind] != want {
					t.Errorf("%s %s: %d tests passed, want %d", suite.name, kind, passed[kind], want)
				}
			}
		})
	}
}

// suiteFiles unpacks a suite.
func suiteFiles(t testing.TB, name string) map[string][]byte {
	t.Helper()
	return formattest.Unpack(t, filepath.Join("testdata", "w3c", name+".tar.gz"))
}

// readAll returns a file's quads, each once, sorted.
func readAll(r interface{ Read() (quad.Quad, error) }) ([]quad.Quad, error) {
	out, err := formattest.ReadAll(r)
	if err != nil {
		return out, err
	}
	slices.SortFunc(out, func(a, b quad.Quad) int {
		return bytes.Compare(nquads.AppendQuad(nil, a), nquads.AppendQuad(nil, b))
	})
	return slices.Compact(out), nil
}
