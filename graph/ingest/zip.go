package ingest

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
)

// listZip reads a zip archive's directory, and each member once.
func (a *archive) listZip(ctx context.Context) ([]*file, error) {
	if err := a.keepOpen(); err != nil {
		return nil, err
	}
	if a.at == nil {
		return nil, a.fail("file-unreadable", "a zip archive here can only be read from its beginning", "unpack it first")
	}
	directory := &boundedReaderAt{at: a.at, left: maxDirectory, refusal: a.tooMany()}
	z, err := zip.NewReader(directory, a.file.Bytes)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, a.damaged("zip", err)
	}
	directory.unbounded = true
	if len(z.File) > maxMembers {
		return nil, a.tooMany()
	}
	left, refusal := contentBound(a.file, "zip", zipRatio)
	var files []*file
	for _, zf := range z.File {
		m := &member{zip: zf, size: int64(min(zf.UncompressedSize64, 1<<62))}
		if m.path, err = a.memberPath(zf.Name); err != nil {
			return nil, err
		}
		switch {
		case zf.Mode().IsDir():
			continue
		case !zf.Mode().IsRegular():
			return nil, a.fail("archive-path", fmt.Sprintf("the member %q is a link, a device or the like", m.path), "pack files alone")
		case zf.Flags&1 != 0:
			return nil, a.fail("archive-encrypted", fmt.Sprintf("the member %q is encrypted", m.path), "unpack it first")
		case m.path == "[Content_Types].xml":
			return nil, a.fail("unknown-format", "this is a spreadsheet or a document of an office program", "save it as CSV")
		}
		// Members may share their bytes: the sum of all is what is bounded.
		if left -= m.size; left < 0 {
			return nil, refusal
		}
		r, err := m.openZip()
		if err != nil {
			return nil, a.damaged("zip", err)
		}
		files, err = a.add(ctx, files, m, r)
		if err = errors.Join(err, r.Close()); err != nil {
			return nil, a.damaged("zip", err)
		}
	}
	return a.members(files)
}

// openZip opens a member of a zip archive. It gives no more than the size that
// the directory says; the reader below checks that it gives no less.
func (m *member) openZip() (io.ReadCloser, error) {
	r, err := m.zip.Open()
	if err != nil {
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{&boundedReader{r, m.size, zip.ErrFormat}, r}, nil
}

// A boundedReaderAt bounds how much is read until that is lifted.
type boundedReaderAt struct {
	at        io.ReaderAt
	left      int64
	refusal   error
	unbounded bool // set before several goroutines read
}

func (b *boundedReaderAt) ReadAt(p []byte, off int64) (int, error) {
	if !b.unbounded {
		if b.left -= int64(len(p)); b.left < 0 {
			return 0, b.refusal
		}
	}
	return b.at.ReadAt(p, off)
}
