package ingest

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/klauspost/compress/gzip"

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

func (memoryFile) Stat() (fs.FileInfo, error) { return nil, fs.ErrInvalid }
func (memoryFile) Close() error               { return nil }

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

func (in Input) exists() bool {
	f, err := in.open()
	if err != nil {
		return false
	}
	info, err := f.Stat()
	return f.Close() == nil && err == nil && info.Mode().IsRegular()
}

// A file is an input that has been looked at.
type file struct {
	Input
	name string // base name, for errors and for evidence
	graph.RunFile
	gzip bool
	head []byte // the beginning of its content
	// Of a file that was made of a rejects file: where its records stood, their
	// format, and the hash of the file that they stood in.
	origins []origin
	told    string
	scope   string
}

// headBytes is how much of a file its format is told from.
const headBytes = 4096

// inspect hashes a file and reads its beginning.
func inspect(ctx context.Context, in Input) (*file, error) {
	r, err := in.open()
	if err != nil {
		return nil, &graph.InputError{File: in.base(), Code: "file-unreadable", Msg: err.Error()}
	}
	f := &file{Input: in, name: in.base()}
	f.Name = f.name
	sum := sha256.New()
	f.Bytes, err = io.Copy(sum, &contextReader{ctx, r})
	f.SHA256 = hex.EncodeToString(sum.Sum(nil))
	if err := errors.Join(err, r.Close()); err != nil {
		return nil, fmt.Errorf("read %s: %w", f.name, err)
	}
	var read atomic.Int64
	content, err := f.content(&read)
	if err != nil {
		return nil, err
	}
	f.gzip = content.zip != nil
	f.head = make([]byte, headBytes)
	n, err := io.ReadFull(content, f.head)
	f.head = f.head[:n]
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	content.ended = false
	return f, errors.Join(err, content.Close())
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

// A content reads what is in a file, out of gzip where it is in that.
type content struct {
	io.Reader
	file  *file
	raw   fs.File
	zip   *gzip.Reader
	sum   hash.Hash
	ended bool // it was read to its end
}

// content opens the file; read counts the bytes that come from it.
func (f *file) content(read *atomic.Int64) (*content, error) {
	raw, err := f.open()
	if err != nil {
		return nil, &graph.InputError{File: f.name, Code: "file-unreadable", Msg: err.Error()}
	}
	c := &content{file: f, raw: raw, sum: sha256.New()}
	buffered := bufio.NewReaderSize(&countingReader{io.TeeReader(raw, c.sum), read}, 1<<16)
	c.Reader = buffered
	// Two bytes tell gzip (RFC 1952); no text begins so.
	magic, err := buffered.Peek(2)
	if err != nil && err != io.EOF {
		return nil, errors.Join(fmt.Errorf("read %s: %w", f.name, err), raw.Close())
	}
	if bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		if c.zip, err = gzip.NewReader(buffered); err != nil {
			return nil, errors.Join(c.damaged(err), raw.Close())
		}
		c.Reader = &boundedReader{c.zip, f, gzipFloor + gzipRatio*f.Bytes}
	}
	return c, nil
}

// Read implements io.Reader.
func (c *content) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	switch {
	case err == io.EOF:
		c.ended = true
	case err != nil && c.zip != nil:
		err = c.damaged(err)
	}
	return n, err
}

func (c *content) damaged(err error) error {
	var input *graph.InputError
	if errors.As(err, &input) {
		return err
	}
	return &graph.InputError{File: c.file.name, Code: "gzip-damaged", Msg: "the gzip data are damaged: " + err.Error(), Hint: "fetch the file again"}
}

// Close closes the file. It fails where the file has changed since it was
// inspected: what was read of it then may not fit what was read now.
func (c *content) Close() error {
	err := c.raw.Close()
	if c.zip != nil {
		err = errors.Join(err, c.zip.Close())
	}
	if c.ended && err == nil && hex.EncodeToString(c.sum.Sum(nil)) != c.file.SHA256 {
		return &graph.InputError{File: c.file.name, Code: "file-changed", Msg: "the file changed while it was read", Hint: "run the import again"}
	}
	return err
}

type countingReader struct {
	r    io.Reader
	read *atomic.Int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.read.Add(int64(n))
	return n, err
}

// How large the content of a gzip file may be: a floor, and so many times the
// file. The most that gzip can do is about 1,030 times; tables and N-Quads
// come to 5 to 40.
const (
	gzipFloor = 64 << 20
	gzipRatio = 200
)

// A boundedReader refuses a content that is out of all proportion.
type boundedReader struct {
	r    io.Reader
	file *file
	left int64
}

func (b *boundedReader) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, &graph.InputError{File: b.file.name, Code: "gzip-bomb",
			Msg: fmt.Sprintf("the content is more than %d times as large as the file", gzipRatio), Hint: "unpack the file first if it is right"}
	}
	return n, err
}

// The formats.
const (
	formatCSV      = "csv"
	formatTSV      = "tsv"
	formatNQuads   = "nquads"
	formatNTriples = "ntriples"
	formatRejects  = "rejects"
)

// Formats are the names of the formats that a run reads.
var Formats = []string{formatCSV, formatTSV, formatNQuads, formatNTriples, formatRejects}

var suffixes = map[string]string{
	".csv": formatCSV, ".tsv": formatTSV, ".tab": formatTSV, ".nq": formatNQuads, ".nquads": formatNQuads, ".nt": formatNTriples, ".ntriples": formatNTriples,
}

// format tells a file's format from its name, and else from its content; ""
// where neither tells.
func (f *file) format() string {
	if f.told != "" {
		return f.told
	}
	if rejectLine.Match(f.head) {
		return formatRejects
	}
	if format := suffixes[path.Ext(strings.TrimSuffix(strings.ToLower(f.name), ".gz"))]; format != "" {
		return format
	}
	for line := range bytes.Lines(bytes.TrimPrefix(f.head, []byte("\ufeff"))) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0 || line[0] == '#':
			continue
		case line[0] == '<' || bytes.HasPrefix(line, []byte("_:")):
			return formatNQuads
		case bytes.IndexByte(line, '\t') >= 0:
			return formatTSV
		case bytes.IndexByte(line, ',') >= 0:
			return formatCSV
		}
		break
	}
	return ""
}
