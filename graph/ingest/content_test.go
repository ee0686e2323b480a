package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"entente/graph"
)

func inspectOne(t *testing.T, fsys fstest.MapFS, name string) *file {
	t.Helper()
	files, err := (&run{}).inspectInput(context.Background(), Input{FS: fsys, Path: name})
	if err != nil || len(files) != 1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	return files[0]
}

// TestFile_contentAt opens files at every offset.
func TestFile_contentAt(t *testing.T) {
	const text = "one\ntwo\nthree\n"
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"plain": []byte(text), "packed": packed.Bytes()} {
		fsys := fstest.MapFS{name: {Data: data, ModTime: time.Unix(1, 0)}}
		f := inspectOne(t, fsys, name)
		for offset := range int64(len(text) + 1) {
			var read atomic.Int64
			c, err := f.contentAt(&read, offset)
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(c)
			if err := errors.Join(err, c.Close()); err != nil || string(got) != text[offset:] {
				t.Errorf("%s at %d: %q, %v", name, offset, got, err)
			}
			if read.Load() != f.Bytes {
				t.Errorf("%s at %d: %d bytes counted, want %d", name, offset, read.Load(), f.Bytes)
			}
		}
		if _, err := f.contentAt(new(atomic.Int64), int64(len(text)+1)); err == nil {
			t.Errorf("%s opened behind its end", name)
		}
		// One that has changed is found out even where it was not hashed.
		fsys[name].ModTime = time.Unix(2, 0)
		if name == "packed" {
			fsys[name].Data = append(bytes.Clone(data), data...)
		}
		c, err := f.contentAt(new(atomic.Int64), 2)
		if err != nil {
			t.Fatal(err)
		}
		_, err = io.ReadAll(c)
		var input *graph.InputError
		if err := errors.Join(err, c.Close()); !errors.As(err, &input) || input.Code != "file-changed" {
			t.Errorf("%s that changed: %v", name, err)
		}
	}
}

// TestFile_format tells formats by names without the suffixes of compressions.
func TestFile_format(t *testing.T) {
	for name, want := range map[string]string{"a.csv": formatCSV, "A.TSV.GZ": formatTSV, "a.nq.zst": formatNQuads, "a.zst": ""} {
		if got := (&file{name: name}).format(); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if !strings.HasSuffix(uncompressedName("x.csv.gz"), ".csv") {
		t.Error("the suffix is still there")
	}
}
