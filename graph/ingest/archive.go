package ingest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"entente/graph"
)

// Bounds on archives.
const (
	maxMembers    = 10_000
	maxMemberPath = 4096     // bytes
	maxDirectory  = 32 << 20 // bytes read to list a zip archive
	zipRatio      = 200      // as gzip's: it is the same method
)

// An archive is an input that holds several files. It stays open until the run
// ends.
type archive struct {
	file *file
	raw  fs.File     // nil until it is listed
	at   io.ReaderAt // raw, where it can be read at any place
	// paths are those of the members so far.
	paths map[string]bool

	mu   sync.Mutex // guards idle
	idle *stream    // a reader of the unpacked archive that nobody has; nil for none
}

// A member is a file of an archive.
type member struct {
	archive *archive
	path    string // clean and relative
	offset  int64  // of a tar's member: where it begins in the unpacked archive
	size    int64
	zip     *zip.File // nil in a tar
}

func (m *member) kind() string {
	if m.zip != nil {
		return "zip"
	}
	return "tar"
}

func (r *run) closeArchives() error {
	var errs []error
	for _, a := range r.archives {
		errs = append(errs, a.close())
	}
	return errors.Join(errs...)
}

func (a *archive) close() (err error) {
	if a.raw != nil {
		err = a.raw.Close()
	}
	if a.idle != nil {
		err = errors.Join(err, a.idle.content.closeAll())
	}
	return err
}

// archiveKind returns what lists the members of an archive, nil for a file
// that is none.
func (f *file) archiveKind() (list func(*archive, context.Context) ([]*file, error), err error) {
	kind := packed(f.head)
	switch {
	case kind == "tar", kind == "" && f.Bytes > 0 && strings.HasSuffix(uncompressedName(strings.ToLower(f.name)), ".tar"):
		return (*archive).listTar, nil
	case kind == "zip" && f.compression == nil:
		return (*archive).listZip, nil
	case kind == "":
		return nil, nil
	case f.compression != nil:
		return nil, f.nested(f.name, kind)
	}
	return nil, &graph.InputError{File: f.name, Code: "unknown-compression", Msg: "the file is packed with " + kind, Hint: "unpack it, or pack it with gzip, zstd, zip or tar"}
}

func (f *file) nested(name, kind string) error {
	return &graph.InputError{File: name, Code: "archive-nested", Msg: "packed data are packed again: this is " + kind + " inside", Hint: "unpack what is outside first"}
}

// packed names what packs a file that begins with head, "" for nothing known.
func packed(head []byte) string {
	if c := compressionOf(head); c != nil {
		return c.name
	}
	for _, known := range []struct{ magic, name string }{
		{"PK\x03\x04", "zip"}, {"PK\x05\x06", "zip"}, {"BZh91AY&SY", "bzip2"}, {"\xfd7zXZ\x00", "xz"}, {"7z\xbc\xaf\x27\x1c", "7z"}, {"Rar!\x1a\x07", "rar"},
	} {
		if bytes.HasPrefix(head, []byte(known.magic)) {
			return known.name
		}
	}
	// The header's checksum tells a tar archive from a text that says ustar.
	if len(head) >= 512 {
		if h, err := tar.NewReader(bytes.NewReader(head)).Next(); h != nil && (err == nil || errors.Is(err, tar.ErrInsecurePath)) {
			return "tar"
		}
	}
	return ""
}

// memberPath makes a member's name a clean relative path, or tells what is
// wrong with it. Nothing is ever written under such a name; but it names
// evidence, and an archive whose names climb was made to harm someone.
func (a *archive) memberPath(name string) (string, error) {
	why := ""
	switch {
	case name == "" || len(name) > maxMemberPath:
		why = "is empty or too long"
	case !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl):
		why = "has bytes that are no text"
	case strings.Contains(name, `\`):
		why = "has a backslash"
	case name[0] == '/', len(name) > 1 && name[1] == ':' && (name[0]|0x20 >= 'a' && name[0]|0x20 <= 'z'):
		why = "is absolute"
	case slices.Contains(strings.Split(name, "/"), ".."):
		why = "climbs out of the archive"
	}
	if why != "" {
		return "", a.fail("archive-path", fmt.Sprintf("the member name %q %s", shorten(name), why), "do not trust this archive; pack its files again")
	}
	return path.Clean(name), nil
}

func shorten(s string) string {
	if len(s) > 80 {
		return s[:80] + "…"
	}
	return s
}

func (a *archive) fail(code, msg, hint string) error {
	return &graph.InputError{File: a.file.name, Code: code, Msg: msg, Hint: hint}
}

// add makes a file of a member whose content r reads, and appends it to files.
func (a *archive) add(ctx context.Context, files []*file, m *member, r io.Reader) ([]*file, error) {
	m.archive = a
	if base := path.Base(m.path); strings.HasPrefix(m.path, "__MACOSX/") || base == ".DS_Store" || strings.HasPrefix(base, "._") {
		return files, nil // what one system's archivers add to the files
	}
	if a.paths[m.path] {
		return nil, a.fail("archive-duplicate", fmt.Sprintf("two members are named %q", m.path), "keep one of them")
	}
	a.paths[m.path] = true
	f := &file{Input: a.file.Input, name: a.file.name + "/" + m.path, maxBytes: a.file.maxBytes, member: m}
	f.Name = f.name
	sum := sha256.New()
	content := io.TeeReader(&contextReader{ctx, r}, sum)
	head, err := readHead(content)
	if err != nil {
		return nil, err
	}
	rest, err := io.Copy(io.Discard, content)
	if err != nil {
		return nil, err
	}
	f.head, f.Bytes, f.SHA256 = head, int64(len(head))+rest, hex.EncodeToString(sum.Sum(nil))
	if kind := packed(head); kind != "" {
		return nil, f.nested(f.name, kind)
	}
	return append(files, f), nil
}

// members checks what an archive's list came to.
func (a *archive) members(files []*file) ([]*file, error) {
	if len(files) == 0 {
		return nil, a.fail("archive-empty", "the archive holds no files", "")
	}
	return files, nil
}

func (a *archive) tooMany() error {
	return a.fail("archive-members", fmt.Sprintf("the archive has more than %d members", maxMembers), "unpack it, or split it")
}

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

// damaged makes an input error of one that reading the archive gave, unless it
// is one or the context's.
func (a *archive) damaged(kind string, err error) error {
	var input *graph.InputError
	if errors.As(err, &input) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return a.fail(kind+"-damaged", "the "+kind+" archive is damaged: "+err.Error(), "fetch the file again")
}

// keepOpen opens the archive's own file where that can be read at any place.
func (a *archive) keepOpen() (err error) {
	if a.raw, err = a.file.open(); err != nil {
		return a.file.unreadable(err)
	}
	a.at, _ = a.raw.(io.ReaderAt)
	return nil
}

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
