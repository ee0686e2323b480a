package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"entente/cmd/internal/control"
	"entente/graph"
	"entente/graph/ingest"
)

// What came from standard input is kept where an import may go on with it, and
// there alone.
func TestMayResume(t *testing.T) {
	for _, c := range []struct {
		name   string
		report *ingest.Report
		err    error
		want   bool
	}{
		{"done", &ingest.Report{}, nil, false},
		{"cut off", &ingest.Report{Resumable: true}, context.Canceled, true},
		{"cut off before a checkpoint", &ingest.Report{}, context.Canceled, false},
		{"refused", &ingest.Report{}, ingest.Problems{&graph.InputError{}}, false},
		{"never begun", nil, os.ErrNotExist, false},
		{"the server is gone", nil, fmt.Errorf("%w: %w", control.ErrBrokeOff, io.ErrUnexpectedEOF), true},
		{"the server failed", nil, fmt.Errorf("%w: disk full", control.ErrFailed), false},
	} {
		if got := mayResume(c.report, c.err); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestCopyStdin(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	c, path, err := copyStdin(strings.NewReader("a line\n"))
	if err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "a line\n" {
		t.Errorf("%q, %v", b, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read it: %v, %v", info.Mode(), err)
	}
	if err := c.remove(); err != nil {
		t.Error(err)
	}
	if left, err := os.ReadDir(os.Getenv("TMPDIR")); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
	if err := (stdinCopy{}).remove(); err != nil {
		t.Error(err)
	}
}
