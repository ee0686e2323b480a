package embedded

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/sstable"
	"github.com/cockroachdb/pebble/v2/sstable/block"
	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// formatVersion is the version of what keys and rows look like.
//
// 2 added what runs did, and a store of format 1 has none of that. 3 added
// indexes, 4 rows to entities' lists by date, packed names and entities by their
// number of claims, and 5 claims by what is measured of them. These follow from the
// data: a store of an older format gets them when it is opened, and is of format 5
// from then on.
const formatVersion = "5"

// Names of what is kept under spaceMeta.
const (
	metaFormat = "format"
	metaBase   = "base"
	metaRuns   = "runs" // the greatest number of a run, as a counter
)

// bottomBlock is the size of blocks in the lowest level, before compression.
// Blocks of 4 KiB take a fifth more disk; of 32 KiB a little less, and reads
// of one key take longer.
const bottomBlock = 16 << 10

// bottomCompression compresses blocks of data there with zstd at its lowest
// level, and those of indexes with what is read faster. Pebble's own profile
// falls back to the latter for data too wherever zstd makes a block smaller by
// less than a fifth more, which most blocks of keys alone just miss.
var bottomCompression = func() block.CompressionProfile {
	profile := *block.BalancedCompression
	profile.AdaptiveReductionCutoffPercent = 0
	return profile
}()

// stagingFolder holds what loads have staged, and the checkpoint of the one that
// can be resumed. What else a kill left there is removed when the store is opened.
const stagingFolder = "staging"

// Options say which store is opened. Dir and Namespace must be set.
type Options struct {
	// Dir is the store's folder. It is created, mode 0700, if need be.
	Dir       string
	Namespace graph.Namespace
	// Vocabulary decides what is derived from quads. If it differs from that of
	// the last time, all of that is derived anew before Open returns.
	Vocabulary graph.Vocabulary
	// CacheBytes is the memory for blocks read from disk; 0 is 64 MiB.
	CacheBytes int64
	Logger     *slog.Logger     // nil: none
	Now        func() time.Time // nil: time.Now
	// FS is where the files are; nil is the machine's file system.
	FS vfs.FS
	// Generalized lets quads of generalized RDF in through Cayley's interface:
	// literals as subject, predicate or label.
	Generalized bool

	packing   packing   // of names; tests make it small
	measuring measuring // of claims; likewise
}

// A Store is a [graph.Store] in one folder, and a Cayley quad store by
// [Store.QuadStore].
type Store struct {
	db      *pebble.DB
	cache   *pebble.Cache
	opts    Options
	derive  *deriver
	packing packing
	// measuring is how claims are listed and read by their measures.
	measuring measuring
	log       *slog.Logger
	pebble    *pebble.Options
	version   atomic.Uint64 // of the data: even, and odd while a write is under way
	write     chan struct{} // holds one token, which a writer takes

	mu         sync.Mutex // guards what follows
	closed     bool
	open       int   // snapshots and loads that are open, and Close itself
	current    *view // nil until it is asked for, and after a write
	relCache   graph.Relations
	relVersion uint64 // the version that relCache is of; 0 for none
	// interrupted is the load that can be resumed, nil for none. Who changes it
	// holds the token of write too.
	interrupted *checkpoint
}

var _ graph.Store = (*Store)(nil)

// Open opens a store, or creates it where there is none. Its errors wrap
// [graph.ErrLocked] where another process has it open, [graph.ErrNewerFormat],
// [graph.ErrBase] and [graph.ErrNotStore], of a folder with other files in it, of
// which nothing is touched.
func Open(ctx context.Context, opts Options) (*Store, error) {
	if opts.FS == nil {
		opts.FS = vfs.Default
	}
	if opts.CacheBytes == 0 {
		opts.CacheBytes = 64 << 20
	}
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.DiscardHandler)
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.packing == (packing{}) {
		opts.packing = defaultPacking
	}
	if opts.measuring == (measuring{}) {
		opts.measuring = defaultMeasuring
	}
	if err := checkFolder(&opts); err != nil {
		return nil, fmt.Errorf("open store %s: %w", opts.Dir, err)
	}
	if err := opts.FS.MkdirAll(opts.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &Store{
		opts: opts, derive: newDeriver(opts.Namespace, opts.Vocabulary), packing: opts.packing, measuring: opts.measuring, log: opts.Logger,
		cache: pebble.NewCache(opts.CacheBytes), write: make(chan struct{}, 1), open: 1,
	}
	s.version.Store(2)
	s.pebble = &pebble.Options{
		EventListener: &pebble.EventListener{
			FlushEnd:      func(pebble.FlushInfo) { s.filesChanged() },
			CompactionEnd: func(pebble.CompactionInfo) { s.filesChanged() },
		},
		Cache: s.cache, FS: opts.FS, Merger: merger, FormatMajorVersion: pebble.FormatNewest,
		MemTableSize: 32 << 20, Logger: pebbleLogger{opts.Logger}, CompactionConcurrencyRange: func() (int, int) { return 1, max(1, runtime.NumCPU()/2) },
	}
	for i := range s.pebble.Levels {
		s.pebble.Levels[i].FilterPolicy = nil
		s.pebble.Levels[i].Compression = func() *sstable.CompressionProfile { return block.SnappyCompression }
	}
	// Most data lie in the lowest level, where loads put them.
	bottom := &s.pebble.Levels[len(s.pebble.Levels)-1]
	bottom.Compression = func() *sstable.CompressionProfile { return &bottomCompression }
	bottom.BlockSize, bottom.IndexBlockSize = bottomBlock, bottomBlock
	s.pebble.EnsureDefaults()
	db, err := pebble.Open(opts.Dir, s.pebble)
	if err != nil {
		s.cache.Unref()
		if locked(err) {
			return nil, fmt.Errorf("open store %s: %w", opts.Dir, graph.ErrLocked)
		}
		return nil, fmt.Errorf("open store %s: %w", opts.Dir, err)
	}
	s.db = db
	if err := s.prepare(ctx); err != nil {
		err = errors.Join(fmt.Errorf("open store %s: %w", opts.Dir, err), db.Close())
		s.cache.Unref()
		return nil, err
	}
	return s, nil
}

// locked reports whether pebble could not get the lock on its folder.
func locked(err error) bool {
	return errors.Is(err, syscall.EAGAIN) || strings.Contains(err.Error(), "lock held by current process")
}

// prepare checks what the store was written with, and derives anew what
// follows from another vocabulary.
func (s *Store) prepare(ctx context.Context) error {
	if err := s.findInterrupted(); err != nil {
		return err
	}
	text := func(key []byte) (string, error) {
		var v string
		_, err := get(s.db, key, func(b []byte) error { v = string(b); return nil })
		return v, err
	}
	format, err := text(metaKey(metaFormat))
	if err != nil {
		return err
	}
	if format == "" {
		if err := s.checkEmpty(); err != nil {
			return err
		}
		b := s.db.NewBatch()
		err := errors.Join(
			b.Set(metaKey(metaFormat), []byte(formatVersion), nil),
			b.Set(metaKey(metaBase), []byte(s.opts.Namespace.Base()), nil),
			b.Set([]byte{spaceVocab}, []byte(s.derive.fingerprint), nil),
			b.Commit(pebble.Sync))
		return err
	}
	if format > formatVersion || len(format) > len(formatVersion) {
		return fmt.Errorf("format %s, and this program knows %s: %w", format, formatVersion, graph.ErrNewerFormat)
	}
	base, err := text(metaKey(metaBase))
	if err != nil {
		return err
	}
	if base != s.opts.Namespace.Base() {
		return fmt.Errorf("%s, not %s: %w", base, s.opts.Namespace.Base(), graph.ErrBase)
	}
	print, err := text([]byte{spaceVocab})
	if err != nil {
		return err
	}
	switch {
	case format != formatVersion:
		s.log.Info("the store is of an older format: deriving indexes anew", "store", s.opts.Dir, "format", format)
	case print != s.derive.fingerprint:
		s.log.Info("the vocabulary has changed: deriving indexes anew", "store", s.opts.Dir)
	default:
		return s.settleInterrupted()
	}
	if err := s.forgetInterrupted(); err != nil {
		return err
	}
	if err := s.rederive(ctx); err != nil || format == formatVersion {
		return err
	}
	return s.db.Set(metaKey(metaFormat), []byte(formatVersion), pebble.Sync)
}

func metaKey(name string) []byte { return append([]byte{spaceMeta}, name...) }

// Namespace implements [graph.Store].
func (s *Store) Namespace() graph.Namespace { return s.opts.Namespace }

// lock waits until the caller may write. The caller calls unlock.
func (s *Store) lock(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case s.write <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		<-s.write
		return graph.ErrClosed
	}
	return nil
}

func (s *Store) unlock() { <-s.write }

// publish makes a write visible, and counts the version up. The caller holds the lock.
func (s *Store) publish(write func() error) error {
	s.version.Add(1)
	defer s.version.Add(1)
	s.renew()
	return write()
}

// Close implements [graph.Store]. Where snapshots are open, the files are
// closed with the last of them.
func (s *Store) Close() error {
	s.write <- struct{}{} // a running write ends first
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		s.unlock()
		return graph.ErrClosed
	}
	s.closed = true
	s.replace(nil)
	s.mu.Unlock()
	s.unlock()
	return s.leave()
}

// enter keeps the files open until leave.
func (s *Store) enter() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return graph.ErrClosed
	}
	s.open++
	return nil
}

func (s *Store) leave() error {
	s.mu.Lock()
	s.open--
	last := s.open == 0
	s.mu.Unlock()
	if !last {
		return nil
	}
	err := s.db.Close()
	s.cache.Unref()
	return err
}

// stagings counts folders of staged data, so that no two of a process have one name.
var stagings atomic.Uint64

// staging makes a folder for what a load stages.
func (s *Store) staging(dir string) (string, error) {
	if dir == "" {
		dir = s.stagingDir()
	}
	dir = s.opts.FS.PathJoin(dir, fmt.Sprintf("load-%d-%d-%d", os.Getpid(), s.opts.Now().UnixNano(), stagings.Add(1)))
	return dir, s.opts.FS.MkdirAll(dir, 0o700)
}

// pebbleLogger sends what pebble says to the store's logger.
type pebbleLogger struct{ log *slog.Logger }

func (l pebbleLogger) Infof(format string, args ...any) {
	l.log.Debug("pebble: " + fmt.Sprintf(format, args...))
}

func (l pebbleLogger) Errorf(format string, args ...any) {
	l.log.Error("pebble: " + fmt.Sprintf(format, args...))
}

// Fatalf is called where pebble cannot go on without breaking its promises,
// such as when its log cannot be written. It must not return.
func (l pebbleLogger) Fatalf(format string, args ...any) {
	panic("embedded: " + fmt.Sprintf(format, args...))
}
