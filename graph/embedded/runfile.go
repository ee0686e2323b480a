package embedded

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"slices"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/klauspost/compress/s2"
)

// A run file has sorted entries, in blocks of whole entries. A block is its
// length as compressed by S2 and its CRC-32 (Castagnoli), each four bytes
// little-endian, and the compressed bytes; before compression it is entries:
// op, length of key, length of value (varints), key, value. Rows repeat
// themselves so much that to compress them costs less than to write and read
// the two thirds that it saves.
const (
	runBlock  = 64 << 10 // bytes of a block before compression, where no entry is larger
	runHeader = 8        // bytes before a block
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A runWriter writes a run file. Close it, whatever happens.
type runWriter struct {
	f          vfs.File
	block, out []byte
	err        error // the first
}

func newRunWriter(fs vfs.FS, name string) (*runWriter, error) {
	f, err := fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return nil, fmt.Errorf("stage: %w", err)
	}
	return &runWriter{f: f}, nil
}

// add writes an entry. Entries come in order.
func (w *runWriter) add(e entry) error {
	if len(w.block)+len(e.key)+len(e.value)+16 > runBlock && len(w.block) > 0 {
		w.flush()
	}
	b := append(w.block, byte(e.op))
	b = binary.AppendUvarint(binary.AppendUvarint(b, uint64(len(e.key))), uint64(len(e.value)))
	w.block = append(append(b, e.key...), e.value...)
	return w.err
}

// runWrite is about how much is written at once.
const runWrite = 512 << 10

// flush compresses the block, and writes what has come together.
func (w *runWriter) flush() {
	if len(w.block) > 0 {
		at := len(w.out)
		most := s2.MaxEncodedLen(len(w.block))
		w.out = slices.Grow(w.out, runHeader+most)[:at+runHeader+most]
		data := s2.Encode(w.out[at+runHeader:], w.block)
		binary.LittleEndian.PutUint32(w.out[at:], uint32(len(data)))
		binary.LittleEndian.PutUint32(w.out[at+4:], crc32.Checksum(data, castagnoli))
		w.out = w.out[:at+runHeader+len(data)]
		w.block = w.block[:0]
	}
	if len(w.out) >= runWrite {
		w.write()
	}
}

func (w *runWriter) write() {
	if w.err == nil && len(w.out) > 0 {
		_, w.err = w.f.Write(w.out)
	}
	w.out = w.out[:0]
}

// close ends the file. Its error is the first that there was.
func (w *runWriter) close() error {
	w.flush()
	w.write()
	if err := errors.Join(w.err, w.f.Close()); err != nil {
		return fmt.Errorf("stage: %w", err)
	}
	return nil
}

// A runReader reads a run file. It holds two blocks in memory: there may be
// hundreds.
type runReader struct {
	f     vfs.File
	r     *bufio.Reader
	left  int64  // bytes of the file that have not been read
	data  []byte // scratch, of a block that is larger than the reader
	block []byte
	pos   int // in block
}

func newRunReader(fs vfs.FS, name string) (*runReader, error) {
	f, err := fs.Open(name)
	if err != nil {
		return nil, fmt.Errorf("stage: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("stage: %w", err), f.Close())
	}
	return &runReader{f: f, r: bufio.NewReaderSize(f, runBlock), left: info.Size()}, nil
}

var errRun = errors.New("it is damaged")

// next reads an entry, which is valid until the next call; false is the end.
func (r *runReader) next(e *entry) (bool, error) {
	if r.pos == len(r.block) {
		if more, err := r.nextBlock(); err != nil || !more {
			if err != nil {
				err = fmt.Errorf("read staged run: %w", err)
			}
			return false, err
		}
	}
	b := r.block[r.pos:]
	klen, n := binary.Uvarint(b[1:])
	vlen, m := binary.Uvarint(b[1+n:])
	head := 1 + n + m
	k, v := head+int(klen), head+int(klen)+int(vlen)
	e.op, e.key, e.value = op(b[0]), b[head:k:k], b[k:v:v]
	r.pos += v
	return true, nil
}

func (r *runReader) nextBlock() (bool, error) {
	var head [runHeader]byte
	if _, err := io.ReadFull(r.r, head[:]); err == io.EOF {
		return false, nil
	} else if err != nil {
		return false, err
	}
	n := int(binary.LittleEndian.Uint32(head[:]))
	if r.left -= runHeader + int64(n); r.left < 0 {
		return false, errRun
	}
	data, err := r.r.Peek(n)
	whole := err == nil
	if err == bufio.ErrBufferFull {
		r.data = slices.Grow(r.data[:0], n)[:n]
		data = r.data
		_, err = io.ReadFull(r.r, data)
	}
	if err != nil {
		return false, err
	}
	if crc32.Checksum(data, castagnoli) != binary.LittleEndian.Uint32(head[4:]) {
		return false, errRun
	}
	size, err := s2.DecodedLen(data)
	if err != nil {
		return false, err
	}
	if r.block, err = s2.Decode(slices.Grow(r.block[:0], size)[:size], data); err != nil {
		return false, err
	}
	r.pos = 0
	if whole {
		_, err = r.r.Discard(n)
	}
	return len(r.block) > 0, err
}

func (r *runReader) close() error { return r.f.Close() }
