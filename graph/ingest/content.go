package ingest

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"
	"sync/atomic"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"entente/graph"
)

// DefaultMaxBytes is what a compressed file or an archive may hold, in bytes,
// unless told otherwise.
const DefaultMaxBytes = 1 << 40

// A compression is a way in which a whole file is packed.
type compression struct {
	name   string // begins the codes of its errors
	suffix string // of file names
	magics []string
	// ratio is how many times the file its content may be, above inflateFloor.
	ratio int64
	open  func(io.Reader) (io.ReadCloser, error)
}

// inflateFloor is how large a content may be whatever its file's size.
const inflateFloor = 64 << 20

// Tables and N-Quads come to 5 to 40 times their gzip file, of which the most
// is about 1,030; zstd can pack what repeats itself far better.
var compressions = []*compression{
	{"gzip", ".gz", []string{"\x1f\x8b"}, 200, // RFC 1952
		func(r io.Reader) (io.ReadCloser, error) { return gzip.NewReader(r) }},
	{"zstd", ".zst", []string{"\x28\xb5\x2f\xfd", "\x50\x2a\x4d\x18"}, 1000, // RFC 8878: a frame, or one to skip
		func(r io.Reader) (io.ReadCloser, error) {
			d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(zstdWindow))
			if err != nil {
				return nil, err
			}
			return d.IOReadCloser(), nil
		}},
}

// zstdWindow is how much of its output zstd may look back at, which it holds
// in memory: what the zstd command takes without --long=28 and above.
const zstdWindow = 128 << 20

// compressionOf tells a compression from the first bytes of a file: no text
// begins so.
func compressionOf(head []byte) *compression {
	for _, c := range compressions {
		for _, m := range c.magics {
			if bytes.HasPrefix(head, []byte(m)) {
				return c
			}
		}
	}
	return nil
}

// uncompressedName takes the suffix of a compression from a file's name.
func uncompressedName(name string) string {
	for _, c := range compressions {
		if s, ok := strings.CutSuffix(name, c.suffix); ok {
			return s
		}
	}
	return name
}

// A content reads what is in a file, unpacked where that is compressed.
type content struct {
	io.Reader
	file        *file
	raw         io.Closer
	counted     *countingReader // of raw
	compression *compression    // nil for none
	unpacker    io.Closer       // nil for none
	sum         hash.Hash       // of what the file's hash is of; nil where that was not read from its beginning
	ended       bool            // it was read to its end
}

// content opens the file; read counts the bytes that come from it.
func (f *file) content(read *atomic.Int64) (*content, error) { return f.contentAt(read, 0) }

// contentAt opens the file at an offset into its content. It seeks in a file
// that is not compressed, and reads up to there in one that is. An offset
// behind the end is io.ErrUnexpectedEOF.
func (f *file) contentAt(read *atomic.Int64, offset int64) (*content, error) {
	if f.member != nil {
		return f.memberAt(read, offset)
	}
	raw, err := f.open()
	if err != nil {
		return nil, f.unreadable(err)
	}
	c := &content{file: f, raw: raw, sum: sha256.New()}
	if seeker, ok := raw.(io.Seeker); ok && offset > 0 && f.compression == nil {
		// What is passed over is not hashed: Close looks at size and time.
		c.sum = nil
		if offset > f.Bytes {
			err = io.ErrUnexpectedEOF
		} else {
			_, err = seeker.Seek(offset, io.SeekStart)
		}
		read.Add(offset)
		c.counted = &countingReader{r: raw, read: read}
		c.Reader = c.counted
	} else {
		c.counted = &countingReader{r: io.TeeReader(raw, c.sum), read: read}
		err = c.unpack(bufio.NewReaderSize(c.counted, 1<<16))
		if err == nil {
			err = c.skip(offset)
		}
	}
	if err != nil {
		return nil, errors.Join(c.readError(err), c.closeAll())
	}
	return c, nil
}

// unpack makes the content what buffered holds, or what is packed in that.
func (c *content) unpack(buffered *bufio.Reader) error {
	c.Reader = buffered
	magic, err := buffered.Peek(4)
	if err != nil && err != io.EOF {
		return err
	}
	if c.compression = compressionOf(magic); c.compression == nil {
		return nil
	}
	unpacker, err := c.compression.open(buffered)
	if err != nil {
		return err
	}
	c.unpacker = unpacker
	c.Reader = newBoundedReader(unpacker, c.file, c.compression)
	return nil
}

func (c *content) skip(offset int64) error {
	n, err := io.CopyN(io.Discard, c.Reader, offset)
	if err == io.EOF && n < offset {
		err = io.ErrUnexpectedEOF
	}
	return err
}

// Read implements io.Reader.
func (c *content) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	switch {
	case err == io.EOF:
		c.ended = true
	case err != nil:
		err = c.readError(err)
	}
	return n, err
}

// readError says what an error of reading means for the user.
func (c *content) readError(err error) error {
	var input *graph.InputError
	switch {
	case errors.As(err, &input):
		return err
	case c.file.member != nil:
		return c.file.member.archive.damaged(c.file.member.kind(), err)
	case c.counted.failed != nil:
		return fmt.Errorf("read %s: %w", c.file.name, c.counted.failed)
	case errors.Is(err, zstd.ErrWindowSizeExceeded):
		return &graph.InputError{File: c.file.name, Code: "zstd-window", Msg: fmt.Sprintf("the zstd data look back at more than %d MiB", zstdWindow>>20), Hint: "unpack the file first, or pack it without --long"}
	case c.compression != nil:
		return &graph.InputError{File: c.file.name, Code: c.compression.name + "-damaged", Msg: "the " + c.compression.name + " data are damaged: " + err.Error(), Hint: "fetch the file again"}
	}
	return fmt.Errorf("read %s: %w", c.file.name, err)
}

// Close closes the file. It fails where the file has changed since it was
// inspected: what was read of it then may not fit what was read now.
func (c *content) Close() error {
	changed := false
	if c.ended && c.sum != nil {
		changed = hex.EncodeToString(c.sum.Sum(nil)) != c.file.SHA256
	} else if c.ended {
		info, err := c.file.stat()
		changed = err != nil || info.Size() != c.file.Bytes || !info.ModTime().Equal(c.file.modified)
	}
	if err := c.closeAll(); err != nil {
		return err
	}
	if changed {
		return &graph.InputError{File: c.file.name, Code: "file-changed", Msg: "the file changed while it was read", Hint: "run the import again"}
	}
	return nil
}

func (c *content) closeAll() error {
	err := c.raw.Close()
	if c.unpacker != nil {
		err = errors.Join(err, c.unpacker.Close())
	}
	return err
}

type countingReader struct {
	r      io.Reader
	read   *atomic.Int64
	failed error // what ended it, nil for io.EOF
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.read.Add(int64(n))
	if err != nil && err != io.EOF {
		c.failed = err
	}
	return n, err
}

// A boundedReader refuses a content that is too large, or out of all
// proportion to its file.
type boundedReader struct {
	r       io.Reader
	left    int64
	refusal error
}

func newBoundedReader(r io.Reader, f *file, c *compression) *boundedReader {
	left, refusal := contentBound(f, c.name, c.ratio)
	return &boundedReader{r, left, refusal}
}

// contentBound returns how much may be in a file that is packed in a way, and
// what to say if there is more.
func contentBound(f *file, packed string, ratio int64) (int64, error) {
	most := int64(inflateFloor)
	if f.Bytes < (1<<62)/ratio {
		most += ratio * f.Bytes
	}
	if most > f.maxBytes {
		return f.maxBytes, &graph.InputError{File: f.name, Code: "content-too-large",
			Msg: fmt.Sprintf("the content is larger than %d bytes", f.maxBytes), Hint: "import.maxBytes of the configuration allows more"}
	}
	return most, &graph.InputError{File: f.name, Code: packed + "-bomb",
		Msg: fmt.Sprintf("the content is more than %d times as large as the file", ratio), Hint: "unpack the file first if it is right"}
}

func (b *boundedReader) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, b.refusal
	}
	return n, err
}
