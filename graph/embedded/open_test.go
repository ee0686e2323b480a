package embedded

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// holdDir, if set in the environment, makes the test binary a process that
// holds a store's lock.
const holdDir = "ENTENTE_TEST_HOLD"

func TestMain(m *testing.M) {
	dir := os.Getenv(holdDir)
	if dir == "" {
		os.Exit(m.Run())
	}
	s, err := openDir(context.Background(), dir)
	if err != nil {
		os.Stdout.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
	os.Stdout.WriteString("open\n")
	os.Stdin.Read(make([]byte, 1)) // until the test closes it
	if err := s.Close(); err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}

func openDir(ctx context.Context, dir string) (*Store, error) {
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		return nil, err
	}
	return Open(ctx, Options{Dir: dir, Namespace: ns})
}

func TestOpen_lock(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	s, err := openDir(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openDir(t.Context(), dir); !errors.Is(err, graph.ErrLocked) {
		t.Errorf("a second open in one process: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), holdDir+"="+dir)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	answer := make([]byte, 100)
	n, err := out.Read(answer)
	if err != nil || string(answer[:n]) != "open\n" {
		t.Fatalf("the other process says %q, %v", answer[:n], err)
	}
	if _, err := openDir(t.Context(), dir); !errors.Is(err, graph.ErrLocked) || !strings.Contains(err.Error(), dir) {
		t.Errorf("an open beside another process: %v", err)
	}
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	s, err = openDir(t.Context(), dir)
	if err != nil {
		t.Fatalf("after the other process: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestOpen_format(t *testing.T) {
	dir := t.TempDir()
	for _, format := range []string{"6", "10"} {
		s, err := openDir(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.db.Set(metaKey(metaFormat), []byte(format), pebble.Sync); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := openDir(t.Context(), dir); !errors.Is(err, graph.ErrNewerFormat) {
			t.Errorf("format %s: %v", format, err)
		}
		db, err := pebble.Open(dir, &pebble.Options{Merger: merger, Logger: pebbleLogger{slog.New(slog.DiscardHandler)}})
		if err != nil {
			t.Fatalf("the refused open keeps the store: %v", err)
		}
		if err := errors.Join(db.Set(metaKey(metaFormat), []byte(formatVersion), pebble.Sync), db.Close()); err != nil {
			t.Fatal(err)
		}
	}
}

func TestOpen_base(t *testing.T) {
	dir := t.TempDir()
	s, err := openDir(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	other, err := graph.NewNamespace("https://other.example/")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), Options{Dir: dir, Namespace: other}); !errors.Is(err, graph.ErrBase) || !strings.Contains(err.Error(), graph.DefaultBase) {
		t.Errorf("another base: %v", err)
	}
}

// TestOpen_folder holds the folder to its mode, and Open to the removal of what
// an interrupted load has left.
func TestOpen_folder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "store")
	s, err := openDir(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(dir)
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	left := filepath.Join(dir, stagingFolder, "load-1-2")
	if err := errors.Join(os.MkdirAll(left, 0o700), os.WriteFile(filepath.Join(left, "keys-a-0.sst"), []byte("x"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if s, err = openDir(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("staging after open: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
