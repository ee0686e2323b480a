package ingest

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
)

// listTar reads a tar archive once.
func (a *archive) listTar(ctx context.Context) (files []*file, err error) {
	c, err := a.file.content(new(atomic.Int64))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.closeAll()) }()
	var read atomic.Int64
	counted := &countingReader{r: c, read: &read}
	t := tar.NewReader(counted)
	end := int64(0) // of the last member
	for n := 0; ; n++ {
		h, err := t.Next()
		if err == io.EOF {
			break
		} else if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			return nil, a.damaged("tar", err)
		}
		if n == maxMembers {
			return nil, a.tooMany()
		}
		m := &member{offset: read.Load(), size: h.Size}
		end = m.offset + (h.Size+511)/512*512
		if h.Typeflag == tar.TypeXGlobalHeader {
			continue
		}
		if m.path, err = a.memberPath(h.Name); err != nil {
			return nil, err
		}
		switch {
		case h.Typeflag == tar.TypeDir:
			continue
		case h.Typeflag != tar.TypeReg:
			return nil, a.fail("archive-path", fmt.Sprintf("the member %q is a link, a device or the like", m.path), "pack files alone")
		case sparse(h):
			return nil, a.fail("archive-sparse", fmt.Sprintf("the member %q is stored with holes", m.path), "pack it without --sparse")
		}
		if files, err = a.add(ctx, files, m, t); err != nil {
			return nil, a.damaged("tar", err)
		}
	}
	// Two blocks of zeros end an archive. Without them it was cut; what stands
	// behind them would be lost in silence.
	if read.Load() < end+1024 {
		return nil, a.damaged("tar", io.ErrUnexpectedEOF)
	}
	if err := onlyZeros(&contextReader{ctx, counted}); err != nil {
		return nil, a.damaged("tar", err)
	}
	if err := a.keepOpen(); err != nil {
		return nil, err
	}
	return a.members(files)
}

func sparse(h *tar.Header) bool {
	for key := range h.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return true
		}
	}
	return h.Typeflag == tar.TypeGNUSparse
}

var errBehindEnd = errors.New("data stand behind its end")

func onlyZeros(r io.Reader) error {
	buf := make([]byte, 1<<15)
	for {
		n, err := r.Read(buf)
		if len(bytes.Trim(buf[:n], "\x00")) > 0 {
			return errBehindEnd
		}
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// memberAt is contentAt of a member.
func (f *file) memberAt(read *atomic.Int64, offset int64) (*content, error) {
	m := f.member
	c := &content{file: f, sum: sha256.New()}
	switch {
	case m.zip != nil:
		r, err := m.openZip()
		if err != nil {
			return nil, m.archive.damaged("zip", err)
		}
		c.Reader, c.raw = r, r
	case m.archive.file.compression == nil && m.archive.at != nil:
		c.Reader, c.raw = io.NewSectionReader(m.archive.at, m.offset, m.size), io.NopCloser(nil)
	default:
		s, err := m.archive.streamAt(m.offset)
		if err != nil {
			return nil, err
		}
		c.Reader, c.raw = io.LimitReader(s, m.size), s
	}
	c.counted = &countingReader{r: io.TeeReader(c.Reader, c.sum), read: read}
	c.Reader = c.counted
	if err := c.skip(offset); err != nil {
		return nil, errors.Join(c.readError(err), c.closeAll())
	}
	return c, nil
}

// A stream reads an unpacked tar archive from some place on. Members are
// mostly read in their order: closing a stream keeps it for the next of them.
type stream struct {
	archive *archive
	content *content
	pos     int64
}

// streamAt returns a stream at an offset, which its one user closes.
func (a *archive) streamAt(offset int64) (*stream, error) {
	a.mu.Lock()
	s := a.idle
	a.idle = nil
	a.mu.Unlock()
	if s != nil && s.pos > offset {
		if err := s.content.closeAll(); err != nil {
			return nil, err
		}
		s = nil
	}
	if s == nil {
		c, err := a.file.content(new(atomic.Int64))
		if err != nil {
			return nil, err
		}
		s = &stream{archive: a, content: c}
	}
	if _, err := io.CopyN(io.Discard, s, offset-s.pos); err != nil {
		return nil, errors.Join(a.damaged("tar", err), s.content.closeAll())
	}
	return s, nil
}

func (s *stream) Read(p []byte) (int, error) {
	n, err := s.content.Read(p)
	s.pos += int64(n)
	return n, err
}

// Close keeps the stream for who comes next, or closes it where there is one.
func (s *stream) Close() error {
	s.archive.mu.Lock()
	defer s.archive.mu.Unlock()
	if s.archive.idle == nil {
		s.archive.idle = s
		return nil
	}
	return s.content.closeAll()
}
