package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// TestToFile unpacks what was packed: no tool on the machine is needed.
func TestToFile(t *testing.T) {
	text := strings.Repeat("the same again\n", 10_000)
	for name, unpack := range map[string]func(io.Reader) (io.Reader, error){
		"a.nq":     func(r io.Reader) (io.Reader, error) { return r, nil },
		"a.nq.gz":  func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		"A.NQ.ZST": func(r io.Reader) (io.Reader, error) { return zstd.NewReader(r, zstd.WithDecoderConcurrency(1)) },
	} {
		name = filepath.Join(t.TempDir(), name)
		err := toFile(name, nil, func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		r, err := unpack(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(r)
		if err != nil || string(got) != text {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
		if plain := len(raw) == len(text); plain != strings.HasSuffix(name, ".nq") {
			t.Errorf("%s has %d bytes", name, len(raw))
		}
	}
}
