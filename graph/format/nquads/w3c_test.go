package nquads

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph"
)

// TestReader_w3c runs the W3C's syntax tests. The counts are those of the
// suites' manifests: a file that is missing is a failure too.
func TestReader_w3c(t *testing.T) {
	for _, suite := range []struct {
		glob               string
		triples            bool
		positive, negative int
	}{
		{"n-quads/*.nq", false, 53, 34},
		{"n-triples/*.nt", true, 41, 29},
	} {
		files, err := filepath.Glob(filepath.Join("testdata", "w3c", suite.glob))
		if err != nil {
			t.Fatal(err)
		}
		positive, negative := 0, 0
		for _, file := range files {
			f, err := os.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			err = read(f, suite.triples)
			if closeErr := f.Close(); closeErr != nil {
				t.Fatal(closeErr)
			}
			var in *graph.InputError
			switch bad := strings.Contains(file, "-bad-"); {
			case bad && err == nil:
				t.Errorf("%s was read", file)
			case bad && (!errors.As(err, &in) || in.Line == 0 || in.Column == 0):
				t.Errorf("%s: refused without a place: %v", file, err)
			case !bad && err != nil:
				t.Errorf("%s: %v", file, err)
			case bad:
				negative++
			default:
				positive++
			}
		}
		if positive != suite.positive || negative != suite.negative {
			t.Errorf("%s: %d positive and %d negative tests right, want %d and %d", suite.glob, positive, negative, suite.positive, suite.negative)
		}
	}
}

func read(r io.Reader, triples bool) error {
	for nq := NewReader(r, ReaderOptions{Triples: triples}); ; {
		if _, err := nq.Read(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}
