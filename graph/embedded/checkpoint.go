package embedded

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// A checkpoint names what a load has made durable. It is a file of the staging
// folder, which is replaced in one step, so that there is always a whole one;
// the runs and the state that it names are not removed before it is.
type checkpoint struct {
	Version int
	// Load is the folder of the load: its name in the staging folder, or a path.
	Load    string
	State   string                // of the caller, a file in that folder
	Sorters map[string]sorterRuns // what was added, by the name of the sorter
	Files   []string              // that places name by number
	Seq     uint64                // see loader
	Number  int                   // of the load's checkpoints, from 1

	// Of the load's options:
	Run     string    `json:",omitempty"`
	Replace string    `json:",omitempty"`
	At      time.Time `json:",omitzero"`
}

// sorterRuns are the runs of a sorter, by their names in the load's folder.
type sorterRuns struct {
	Runs    []string
	Entries int64
}

const (
	checkpointVersion = 1
	checkpointFile    = "checkpoint.json"
	stateFile         = "state-" // and the checkpoint's number
)

// given are the sorters of what was added, which a checkpoint keeps. The others
// are filled by Stage.
func (l *loader) given() []*sorter { return []*sorter{l.claims, l.nodes, l.quads} }

// Checkpoint implements [graph.Loader].
func (l *loader) Checkpoint(ctx context.Context, state func(io.Writer) error) error {
	if l.staged || l.done || l.opts.DryRun {
		return errStaged
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	cp := &checkpoint{Version: checkpointVersion, Load: l.dir, Sorters: map[string]sorterRuns{}, Files: l.places.files, Seq: l.seq, Number: 1,
		Run: l.opts.Run, Replace: l.opts.Replace, At: l.opts.At}
	if l.opts.TempDir == "" {
		cp.Load = l.store.opts.FS.PathBase(l.dir)
	}
	if l.kept != nil {
		cp.Load, cp.Number = l.kept.Load, l.kept.Number+1
	}
	cp.State = fmt.Sprint(stateFile, cp.Number)
	err := func() error {
		for _, s := range l.given() {
			if err := s.keep(); err != nil {
				return err
			}
			runs := sorterRuns{Entries: s.n}
			for _, name := range s.runs {
				runs.Runs = append(runs.Runs, l.store.opts.FS.PathBase(name))
			}
			cp.Sorters[s.name] = runs
		}
		if err := l.store.writeDurably(l.dir, cp.State, state); err != nil {
			return err
		}
		return l.store.writeCheckpoint(cp)
	}()
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	if l.kept != nil {
		// Whether or not it goes now, it goes with the folder.
		_ = l.store.opts.FS.Remove(l.store.opts.FS.PathJoin(l.dir, l.kept.State))
	}
	l.kept = cp
	return nil
}

// keep makes what was added durable, in runs that stay once they have been read.
func (s *sorter) keep() error {
	if len(s.open.at) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	if err := s.wait(); err != nil {
		return err
	}
	for _, name := range s.runs[s.kept:] {
		if err := syncFile(s.fs, name); err != nil {
			return err
		}
	}
	s.kept = len(s.runs)
	return nil
}

// each calls fn for each entry of the kept runs, in the order of runs. Entries
// are valid only during the call.
func (s *sorter) each(fn func(entry) error) error {
	for _, name := range s.runs[:s.kept] {
		r, err := newRunReader(s.fs, name)
		if err != nil {
			return err
		}
		for {
			var e entry
			var ok bool
			if ok, err = r.next(&e); err != nil || !ok {
				break
			}
			if err = fn(e); err != nil {
				break
			}
		}
		if err := errors.Join(err, r.close()); err != nil {
			return err
		}
	}
	return nil
}

// syncFile makes a file that was written durable.
func syncFile(fs vfs.FS, name string) error {
	f, err := fs.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// syncFolder makes the names in a folder durable.
func syncFolder(fs vfs.FS, dir string) error {
	f, err := fs.OpenDir(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// writeDurably writes a file, and makes it and all names in its folder durable.
func (s *Store) writeDurably(dir, name string, write func(io.Writer) error) error {
	fs := s.opts.FS
	f, err := fs.Create(fs.PathJoin(dir, name), vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 64<<10)
	if err := errors.Join(write(w), w.Flush(), f.Sync(), f.Close()); err != nil {
		return err
	}
	return syncFolder(fs, dir)
}

func (s *Store) stagingDir() string { return s.opts.FS.PathJoin(s.opts.Dir, stagingFolder) }

// writeCheckpoint puts a checkpoint in the place of the one before.
func (s *Store) writeCheckpoint(cp *checkpoint) error {
	fs, dir := s.opts.FS, s.stagingDir()
	if err := fs.MkdirAll(dir, 0o700); err != nil { // a load may have its folder elsewhere
		return err
	}
	const next = checkpointFile + ".new"
	if err := s.writeDurably(dir, next, func(w io.Writer) error { return json.NewEncoder(w).Encode(cp) }); err != nil {
		return err
	}
	if err := fs.Rename(fs.PathJoin(dir, next), fs.PathJoin(dir, checkpointFile)); err != nil {
		return err
	}
	return errors.Join(syncFolder(fs, dir), syncFolder(fs, s.opts.Dir))
}

// folder is where the files are that a checkpoint names.
func (s *Store) folder(cp *checkpoint) string {
	fs := s.opts.FS
	if fs.PathBase(cp.Load) == cp.Load {
		return fs.PathJoin(s.stagingDir(), cp.Load)
	}
	return cp.Load
}

// files are the names of the files that a checkpoint needs.
func (cp *checkpoint) files() []string {
	names := []string{cp.State}
	for _, s := range cp.Sorters {
		names = append(names, s.Runs...)
	}
	return names
}

// names reports whether a checkpoint needs a file of a name.
func (cp *checkpoint) names(file string) bool { return slices.Contains(cp.files(), file) }

// findInterrupted looks for the checkpoint of a load that was interrupted when
// the store was open last, and removes what it does not need. One that cannot
// be gone on with goes too.
func (s *Store) findInterrupted() error {
	cp, err := s.readCheckpoint()
	if err != nil {
		s.log.Warn("an interrupted load cannot be resumed", "store", s.opts.Dir, "error", err)
	}
	keep := func(string) bool { return false }
	if cp != nil && err == nil {
		s.interrupted = cp
		keep = func(name string) bool { return name == checkpointFile || name == cp.Load }
		err = s.tidy(s.folder(cp), cp.names)
	} else {
		err = nil
	}
	if err = errors.Join(err, s.tidy(s.stagingDir(), keep)); err != nil {
		return fmt.Errorf("remove what an interrupted load left: %w", err)
	}
	return nil
}

// readCheckpoint reads the checkpoint in the staging folder, nil for none. It
// fails where that does not have all that it takes to go on.
func (s *Store) readCheckpoint() (*checkpoint, error) {
	f, err := s.opts.FS.Open(s.opts.FS.PathJoin(s.stagingDir(), checkpointFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	cp := new(checkpoint)
	if err := errors.Join(json.NewDecoder(f).Decode(cp), f.Close()); err != nil {
		return nil, fmt.Errorf("read checkpoint: %w", err)
	}
	if cp.Version != checkpointVersion {
		return nil, fmt.Errorf("its checkpoint is of version %d, and this program knows %d", cp.Version, checkpointVersion)
	}
	for _, name := range cp.files() {
		if _, err := s.opts.FS.Stat(s.opts.FS.PathJoin(s.folder(cp), name)); err != nil {
			return nil, err
		}
	}
	return cp, nil
}

// tidy removes what a folder has, but for what is kept.
func (s *Store) tidy(dir string, keep func(name string) bool) error {
	names, err := s.opts.FS.List(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	err = nil
	for _, name := range names {
		if !keep(name) {
			err = errors.Join(err, s.opts.FS.RemoveAll(s.opts.FS.PathJoin(dir, name)))
		}
	}
	return err
}

// Interrupted implements [graph.Store].
func (s *Store) Interrupted(ctx context.Context) (io.ReadCloser, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock() // nobody removes it while it is opened
	defer s.mu.Unlock()
	switch {
	case s.closed:
		return nil, graph.ErrClosed
	case s.interrupted == nil:
		return nil, nil
	}
	f, err := s.opts.FS.Open(s.opts.FS.PathJoin(s.folder(s.interrupted), s.interrupted.State))
	if err != nil {
		return nil, fmt.Errorf("read checkpoint: %w", err)
	}
	return f, nil
}

// takeInterrupted returns the load that was interrupted, nil for none. It is
// then the caller's, who holds the lock.
func (s *Store) takeInterrupted() *checkpoint {
	s.mu.Lock()
	defer s.mu.Unlock()
	cp := s.interrupted
	s.interrupted = nil
	return cp
}

// forgetInterrupted removes what an interrupted load left. The caller holds
// the lock, and is about to change what that load was joined with.
func (s *Store) forgetInterrupted() error {
	cp := s.takeInterrupted()
	if cp == nil {
		return nil
	}
	s.log.Info("what an interrupted load left is removed", "store", s.opts.Dir, "run", cp.Run)
	return s.removeCheckpoint(cp)
}

// removeCheckpoint removes a checkpoint, and then what it names.
func (s *Store) removeCheckpoint(cp *checkpoint) error {
	err := s.opts.FS.Remove(s.opts.FS.PathJoin(s.stagingDir(), checkpointFile))
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return errors.Join(err, s.opts.FS.RemoveAll(s.folder(cp)))
}
