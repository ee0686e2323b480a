package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// stdinName is what the command line calls standard input, and stdinFile the
// name that errors, evidence and mappings know it by.
const (
	stdinName = "-"
	stdinFile = "stdin"
)

// A stdinCopy is what came from standard input, in a file: an import reads its
// files more than once, and a server may do so in its place.
type stdinCopy struct{ folder string }

// copyStdin copies r, of any size, into a file that only its owner may read. The
// caller removes the copy.
func copyStdin(r io.Reader) (c stdinCopy, path string, err error) {
	if c.folder, err = os.MkdirTemp("", "entente-stdin-"); err != nil {
		return c, "", fmt.Errorf("copy standard input: %w", err)
	}
	path = filepath.Join(c.folder, stdinFile)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		_, err = io.Copy(f, r)
		err = errors.Join(err, f.Close())
	}
	if err != nil {
		return c, "", errors.Join(fmt.Errorf("copy standard input: %w", err), c.remove())
	}
	return c, path, nil
}

// remove removes the copy; where there is none it does nothing.
func (c stdinCopy) remove() error {
	if c.folder == "" {
		return nil
	}
	return os.RemoveAll(c.folder)
}
