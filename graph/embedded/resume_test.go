package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"entente/graph"
)

// loadOn loads the records of n batches as a run, with a checkpoint before each
// tenth, whose state is the number of the batch. It goes on from the store's
// interrupted load, if there is one.
func loadOn(ctx context.Context, s *Store, n int) (resumed bool, err error) {
	opts := graph.LoaderOptions{Run: "1"}
	first := 0
	state, err := s.Interrupted(ctx)
	if err != nil {
		return false, err
	}
	if state != nil {
		_, err := fmt.Fscan(state, &first)
		if err = errors.Join(err, state.Close()); err != nil {
			return false, err
		}
		opts.Resume = true
	}
	gl, err := s.Loader(ctx, opts)
	if err != nil {
		return false, err
	}
	l := gl.(*loader)
	l.limit(2000)
	for i := first; i < n; i++ {
		if i%10 == 0 && (i > first || !opts.Resume) {
			if err := l.Checkpoint(ctx, func(w io.Writer) error { _, err := fmt.Fprint(w, i); return err }); err != nil {
				return false, errors.Join(err, l.Abort())
			}
		}
		q, c := numbered(s.opts.Namespace, i)
		if err := errors.Join(l.AddQuad(q, "f", i), l.AddClaim(c)); err != nil {
			return false, errors.Join(err, l.Abort())
		}
	}
	_, err = l.Commit(ctx, &graph.ImportRun{ID: "1", Dataset: "icews"})
	return opts.Resume, errors.Join(err, l.Abort())
}

// TestLoader_crashResume cuts the power at many moments of a load that has
// checkpoints: it is then in the graph, or can be resumed, or had come to no
// checkpoint yet, and in the end all of it is there once.
func TestLoader_crashResume(t *testing.T) {
	const n = 40
	c := &crasher{fs: vfs.NewCrashableMem(), rng: rand.New(rand.NewPCG(7, 8))}
	if err := openOn(t, c.fs).Close(); err != nil {
		t.Fatal(err)
	}
	s := openOn(t, before(c.fs, 3, c.crash))
	if _, err := loadOn(t.Context(), s, n); err != nil {
		t.Fatal(err)
	}
	c.ack()
	c.crash()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	anew, resumed, done := 0, 0, 0
	for i, crash := range c.copies {
		s := openOn(t, crash.fs)
		switch have := len(whole(t, s, n)); have {
		case n:
			done++
			if state, err := s.Interrupted(t.Context()); state != nil || err != nil {
				t.Errorf("crash %d: a load that is done is still to be resumed: %v", i, err)
			}
		case 0:
			if crash.acked > 0 {
				t.Errorf("crash %d: the load is lost", i)
			}
			again, err := loadOn(t.Context(), s, n)
			if err != nil {
				t.Fatalf("crash %d: %v", i, err)
			}
			if again {
				resumed++
			} else {
				anew++
			}
			if have := len(whole(t, s, n)); have != n {
				t.Errorf("crash %d: %d records of %d", i, have, n)
			}
		default:
			t.Errorf("crash %d: %d records of %d", i, have, n)
		}
		if names, err := crash.fs.List(path.Join(crashDir, stagingFolder)); err == nil && len(names) > 0 {
			t.Errorf("crash %d: %q is left of the staging", i, names)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if anew == 0 || resumed < 10 || done == 0 {
		t.Errorf("%d crashes before a checkpoint, %d resumed, %d after the load: the test saw too little", anew, resumed, done)
	}
}

// TestOpen_checkpoint opens stores whose interrupted load cannot be resumed.
func TestOpen_checkpoint(t *testing.T) {
	// interrupted returns a store, closed, with a load that can be resumed.
	interrupted := func(t *testing.T) (fs *vfs.MemFS, staging, load string) {
		fs = vfs.NewMem()
		s := openOn(t, fs)
		gl, err := s.Loader(t.Context(), graph.LoaderOptions{})
		if err != nil {
			t.Fatal(err)
		}
		q, c := numbered(s.opts.Namespace, 0)
		err = errors.Join(gl.AddQuad(q, "f", 1), gl.AddClaim(c), gl.Checkpoint(t.Context(), func(io.Writer) error { return nil }), gl.Suspend(), s.Close())
		if err != nil {
			t.Fatal(err)
		}
		return fs, s.stagingDir(), gl.(*loader).dir
	}
	for name, test := range map[string]struct {
		damage func(fs vfs.FS, staging, load string) error
		stays  bool
	}{
		"whole": {func(vfs.FS, string, string) error { return nil }, true},
		"other leftovers": {func(fs vfs.FS, staging, load string) error {
			return errors.Join(fs.MkdirAll(path.Join(staging, "load-2"), 0o700), write(fs, path.Join(load, "keys-a-0.run"), "x"))
		}, true},
		"a run is gone": {func(fs vfs.FS, _, load string) error { return fs.Remove(path.Join(load, "claims-0.run")) }, false},
		"no state":      {func(fs vfs.FS, _, load string) error { return fs.Remove(path.Join(load, "state-1")) }, false},
		"no folder":     {func(fs vfs.FS, _, load string) error { return fs.RemoveAll(load) }, false},
		"no JSON":       {func(fs vfs.FS, staging, _ string) error { return write(fs, path.Join(staging, checkpointFile), "{") }, false},
		"another version": {func(fs vfs.FS, staging, _ string) error {
			return write(fs, path.Join(staging, checkpointFile), `{"Version": 99}`)
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			fs, staging, load := interrupted(t)
			if err := test.damage(fs, staging, load); err != nil {
				t.Fatal(err)
			}
			s := openOn(t, fs)
			defer s.Close()
			state, err := s.Interrupted(t.Context())
			if err != nil || (state != nil) != test.stays {
				t.Errorf("a load to resume: %v, %v; want %v", state != nil, err, test.stays)
			}
			if state != nil {
				state.Close()
			}
			names, err := fs.List(staging)
			if err != nil {
				t.Fatal(err)
			}
			slices.Sort(names)
			var want []string
			if test.stays {
				want = []string{checkpointFile, path.Base(load)}
				if left, err := fs.List(load); err != nil || len(left) != 3 {
					t.Errorf("the load's folder has %q, %v; want two runs and the state", left, err)
				}
			}
			if !slices.Equal(names, want) {
				t.Errorf("the staging has %q, want %q", names, want)
			}
		})
	}
}

func write(fs vfs.FS, name, text string) error {
	f, err := fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, text)
	return errors.Join(err, f.Close())
}
