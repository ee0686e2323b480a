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
