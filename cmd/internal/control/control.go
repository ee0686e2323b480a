// Package control is how a command reaches a server that holds the store's
// lock: HTTP over a Unix socket in the store's folder, which only the store's
// owner may open. [Listen] and [Serve] answer with a [Service]; [Dial] returns
// one that does its work in the server.
package control

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"

	"entente/graph"
	"entente/graph/ingest"
)

// A Service does the work of the commands on a store.
type Service interface {
	// Import loads files. Progress, if not nil, is called now and then. What is
	// wrong with the input is [ingest.Problems] or a [graph.InputError].
	Import(ctx context.Context, job ImportJob, progress func(ingest.Progress)) (*ingest.Report, error)
	// Undo takes a run back and returns what became of the graph. That it cannot
	// be is a [graph.InputError], or wraps [graph.ErrNoRun].
	Undo(ctx context.Context, run string) (graph.Counts, error)
	// Query answers one operation with the JSON that the server would send;
	// failed reports whether it has errors.
	Query(ctx context.Context, query string, variables json.RawMessage) (response []byte, failed bool, err error)
	// Export writes the graph, or the part that the job names, to w.
	Export(ctx context.Context, job ExportJob, w io.Writer) error
	// Check calls report for each fault.
	Check(ctx context.Context, report func(graph.Fault)) error
}

// An ImportJob says what to import. Paths are absolute.
type ImportJob struct {
	Files     []string
	Mapping   string // path, may be empty
	Format    string // "" to tell from name and content
	Dataset   string // of what comes without one; "" for none, and of graph files for the first file's name
	StrictIRI bool
	DryRun    bool
	Replace   bool // of the mapping's dataset, or that of RDF which Dataset names
	// MaxRejects is read by [ingest.ParseRejectLimit]; "" for the mapping's.
	MaxRejects string
	Rejects    string // file for them, absolute; "" for none
	Dangling   ingest.Dangling
	// Resume goes on with the import that was cut off. Where Files is empty, all
	// else is that import's too.
	Resume bool
}

// An ExportJob says what to export, and how.
type ExportJob struct {
	Format  string
	Dataset string // "" for the whole graph
	Raw     bool   // CSV without its guard against formulas
}

// ErrFailed is an error that a server met while it did a command's work. Its
// text is meant for the person at the command line.
var ErrFailed = errors.New("the server that holds the store reports")

// ErrBrokeOff is that a server ended before it had told how a command's work
// went.
var ErrBrokeOff = errors.New("the server that holds the store broke off")

// socketName is the socket's name in the store's folder.
const socketName = "entente.sock"

// maxSocketPath is what the kernel's sockaddr_un holds.
const maxSocketPath = 107

// address returns the socket's path in a form that a Unix address can hold:
// one through the folder's open descriptor where the path itself is too long.
// The caller closes dir after use.
func address(store string) (path string, dir *os.File, err error) {
	path = filepath.Join(store, socketName)
	if len(path) <= maxSocketPath {
		return path, nil, nil
	}
	dir, err = os.Open(store)
	if err != nil {
		return "", nil, err
	}
	short := fmt.Sprintf("/proc/self/fd/%d/%s", dir.Fd(), socketName)
	if _, err := os.Stat(filepath.Dir(short)); err != nil {
		return "", nil, errors.Join(fmt.Errorf("the path of %s is too long for a socket: give the store a shorter one", store), dir.Close())
	}
	return short, dir, nil
}

// Listen opens the socket in the folder of a store whose lock the caller holds.
// Commands that come before [Serve] is called wait.
func Listen(store string) (net.Listener, error) {
	path, dir, err := address(store)
	if err != nil {
		return nil, err
	}
	if dir != nil {
		defer dir.Close()
	}
	// The store's lock is the caller's, so a socket that is there is a dead server's.
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	// The folder is open to its owner alone unless someone made it otherwise.
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

func dial(ctx context.Context, store string) (net.Conn, error) {
	path, dir, err := address(store)
	if err != nil {
		return nil, err
	}
	if dir != nil {
		defer dir.Close()
	}
	var d net.Dialer
	return d.DialContext(ctx, "unix", path)
}
