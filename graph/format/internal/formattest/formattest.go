// Package formattest has what the tests of several formats need: [Unpack] and
// [ReadAll] for the W3C's suites, [Graph] for writers of nodes and edges.
package formattest

import (
	"archive/tar"
	"compress/gzip"
	"io"
	"os"
	"testing"

	"github.com/cayleygraph/quad"
)

// Unpack returns the files of a tar.gz archive by their names.
func Unpack(tb testing.TB, name string) map[string][]byte {
	tb.Helper()
	f, err := os.Open(name)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	files := map[string][]byte{}
	for tr := tar.NewReader(unzipped); ; {
		h, err := tr.Next()
		if err == io.EOF {
			return files
		} else if err != nil {
			tb.Fatal(err)
		}
		if files[h.Name], err = io.ReadAll(tr); err != nil {
			tb.Fatal(err)
		}
	}
}

// ReadAll returns a reader's quads in their order, and those before its error.
func ReadAll(r interface{ Read() (quad.Quad, error) }) (out []quad.Quad, err error) {
	for {
		q, err := r.Read()
		if err == io.EOF {
			return out, nil
		} else if err != nil {
			return out, err
		}
		out = append(out, q)
	}
}
