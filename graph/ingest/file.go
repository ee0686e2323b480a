package ingest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync/atomic"
	"time"

	"entente/graph"
)

// An Input is a file to import.
type Input struct {
	FS   fs.FS // nil: the machine's files
	Path string
	data []byte // instead of a file's
}

func (in Input) open() (fs.File, error) {
	switch {
	case in.data != nil:
		return memoryFile{bytes.NewReader(in.data)}, nil
	case in.FS != nil:
		return in.FS.Open(in.Path)
	}
	return os.Open(in.Path)
}

// memoryFile is a file that is held in memory.
type memoryFile struct{ *bytes.Reader }

func (f memoryFile) Stat() (fs.FileInfo, error) { return f, nil }
func (memoryFile) Close() error                 { return nil }

// memoryFile is its own fs.FileInfo.
func (memoryFile) Name() string       { return "" }
func (memoryFile) Mode() fs.FileMode  { return 0 }
func (memoryFile) ModTime() time.Time { return time.Time{} }
func (memoryFile) IsDir() bool        { return false }
func (memoryFile) Sys() any           { return nil }

// base returns the file's name without folders.
func (in Input) base() string {
	if in.FS != nil {
		return path.Base(in.Path)
	}
	return filepath.Base(in.Path)
}

// beside returns the input of a file in the same folder, or below it.
func (in Input) beside(name string) Input {
	if in.FS != nil {
		return Input{FS: in.FS, Path: path.Join(path.Dir(in.Path), name)}
	}
	return Input{Path: filepath.Join(filepath.Dir(in.Path), filepath.FromSlash(name))}
}

func (in Input) stat() (fs.FileInfo, error) {
	switch {
	case in.data != nil:
		return memoryFile{bytes.NewReader(in.data)}, nil
	case in.FS != nil:
		return fs.Stat(in.FS, in.Path)
	}
	return os.Stat(in.Path)
}

func (in Input) exists() bool {
	info, err := in.stat()
	return err == nil && info.Mode().IsRegular()
}

// A file is an input that has been looked at, or a member of an archive.
type file struct {
	Input
	name string // base name, for errors and for evidence; of a member ARCHIVE/MEMBER
	graph.RunFile
	maxBytes    int64 // of what is decompressed
	modified    time.Time
	compression *compression // nil for none
	head        []byte       // the beginning of its content
	member      *member      // nil for a file that is none
	// Of a file that was made of a rejects file: where its records stood, the
	// name of the source that they are of, "" for any, their format, and the hash
	// of the file that they stood in.
	origins []origin
	source  string
	told    string
	scope   string
}

// path is what sources tell their files by.
func (f *file) path() string {
	if f.member != nil {
		return f.Path + "/" + f.member.path
	}
	return f.Path
}

// headBytes is how much of a file its format is told from.
const headBytes = 4096

// inspect hashes a file and reads its beginning.
func inspect(ctx context.Context, in Input, maxBytes int64) (*file, error) {
	f := &file{Input: in, name: in.base(), maxBytes: maxBytes}
	if f.maxBytes == 0 {
		f.maxBytes = DefaultMaxBytes
	}
	f.Name = f.name
	if err := f.hash(ctx); err != nil {
		return nil, err
	}
	return f, f.readHead()
}

// inspectInput inspects a file, or the members of one that is an archive.
func (r *run) inspectInput(ctx context.Context, in Input) ([]*file, error) {
	f, err := inspect(ctx, in, r.opts.MaxBytes)
	if err != nil {
		return nil, err
	}
	list, err := f.archiveKind()
	if list == nil || err != nil {
		return []*file{f}, err
	}
	a := &archive{file: f, paths: map[string]bool{}}
	r.archives = append(r.archives, a)
	return list(a, ctx)
}

// hash reads the file as it lies there, once.
func (f *file) hash(ctx context.Context) (err error) {
	if info, err := f.stat(); err != nil {
		return f.unreadable(err)
	} else if f.modified = info.ModTime(); !info.Mode().IsRegular() {
		// A pipe would block, or give each pass other bytes.
		return &graph.InputError{File: f.name, Code: "file-not-regular", Msg: "this is " + modeWord(info.Mode()) + ", not a file",
			Hint: "an import reads its files more than once: name regular files"}
	}
	raw, err := f.open()
	if err != nil {
		return f.unreadable(err)
	}
	defer func() { err = errors.Join(err, raw.Close()) }()
	sum := sha256.New()
	if f.Bytes, err = io.Copy(sum, &contextReader{ctx, raw}); err != nil {
		return fmt.Errorf("read %s: %w", f.name, err)
	}
	f.SHA256 = hex.EncodeToString(sum.Sum(nil))
	return nil
}

func (f *file) unreadable(err error) error {
	msg := err.Error()
	var of *fs.PathError // its operation says nothing to who named the file
	if errors.As(err, &of) {
		msg = of.Err.Error() + ": " + of.Path
	}
	return &graph.InputError{File: f.name, Code: "file-unreadable", Msg: msg}
}

func modeWord(m fs.FileMode) string {
	switch {
	case m.IsDir():
		return "a folder"
	case m&fs.ModeNamedPipe != 0:
		return "a pipe"
	case m&fs.ModeSocket != 0:
		return "a socket"
	case m&fs.ModeDevice != 0:
		return "a device"
	}
	return "something else"
}

// readHead reads the beginning of the content, and tells how it is compressed.
func (f *file) readHead() error {
	var read atomic.Int64
	content, err := f.content(&read)
	if err != nil {
		return err
	}
	f.compression = content.compression
	f.head, err = readHead(content)
	content.ended = false // it was read in passing
	return errors.Join(err, content.Close())
}

func readHead(r io.Reader) ([]byte, error) {
	head := make([]byte, headBytes)
	n, err := io.ReadFull(r, head)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	return head[:n], err
}

// contextReader ends a long read when its context does.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c *contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
