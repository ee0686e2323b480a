package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"entente/graph"
	"entente/graph/ingest"
)

// A rejectsFile gets the rejects of an import. They are in a part, NAME.part,
// which gets its name, or is packed to NAME.gz or NAME.zst, once the import is
// over. That of one that is interrupted stays, and is gone on with.
type rejectsFile struct {
	name string
	part *os.File
}

// openRejects begins a file, or goes on with a part after so many bytes: what
// it has behind them was not part of a checkpoint, and comes again.
func openRejects(name string, resume bool, after int64) (*rejectsFile, error) {
	mode := os.O_RDWR | os.O_CREATE
	if !resume {
		mode |= os.O_TRUNC
	}
	part, err := os.OpenFile(unpackedName(name)+".part", mode, 0o666)
	if err != nil {
		return nil, err
	}
	if !resume {
		return &rejectsFile{name, part}, nil
	}
	size, err := part.Seek(0, io.SeekEnd)
	if err == nil && size < after {
		err = &graph.InputError{File: part.Name(), Code: "resume-rejects-lost", Hint: "import again, without --resume",
			Msg: fmt.Sprintf("it has %d bytes of the %d that the import had written when it was interrupted", size, after)}
	}
	if err == nil {
		err = part.Truncate(after)
	}
	if err == nil {
		_, err = part.Seek(after, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, part.Close())
	}
	return &rejectsFile{name, part}, nil
}

// close ends the file after an import with a result, which it returns with what
// went wrong here. The file stays if there are rejects, and the part if the
// import can be resumed.
func (f *rejectsFile) close(w *ingest.RejectWriter, resumable bool, result error) error {
	err := errors.Join(w.Flush(), f.part.Sync())
	switch {
	case resumable:
		err = errors.Join(err, f.part.Close())
	case err == nil && w.Count() > 0:
		err = f.finish()
	default:
		err = errors.Join(err, f.part.Close(), os.Remove(f.part.Name()))
	}
	if err == nil {
		return result
	}
	return errors.Join(result, err)
}

// finish gives the part its name.
func (f *rejectsFile) finish() error {
	if unpackedName(f.name) == f.name {
		return errors.Join(f.part.Close(), os.Rename(f.part.Name(), f.name))
	}
	_, err := f.part.Seek(0, io.SeekStart)
	if err == nil {
		err = toFile(f.name, nil, func(w io.Writer) error { _, err := io.Copy(w, f.part); return err })
	}
	return errors.Join(err, f.part.Close(), os.Remove(f.part.Name()))
}

// unpackedName is a file's name without what asks for compression.
func unpackedName(name string) string {
	for _, suffix := range []string{".gz", ".zst"} {
		if n := len(name) - len(suffix); n > 0 && strings.EqualFold(name[n:], suffix) {
			return name[:n]
		}
	}
	return name
}
