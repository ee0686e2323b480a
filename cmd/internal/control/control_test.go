package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/ingest"
)

// fake does each job as its fields say.
type fake struct {
	err     error
	started chan struct{} // of an import that only ends with its context
	ended   chan error
	job     ImportJob
}

func (f *fake) Import(ctx context.Context, job ImportJob, progress func(ingest.Progress)) (*ingest.Report, error) {
	f.job = job
	if f.started != nil {
		close(f.started)
		<-ctx.Done()
		f.ended <- ctx.Err()
		return nil, ctx.Err()
	}
	progress(ingest.Progress{Records: 1})
	progress(ingest.Progress{Records: 2})
	return &ingest.Report{Counts: graph.Counts{Read: 3, New: 2, Rejected: 1}}, f.err
}

func (f *fake) Undo(_ context.Context, run string) (graph.Counts, error) {
	return graph.Counts{RemovedClaims: int64(len(run))}, f.err
}

func (f *fake) Query(_ context.Context, query string, variables json.RawMessage) ([]byte, bool, error) {
	return fmt.Appendf(nil, "%s %s", query, variables), strings.Contains(query, "fails"), f.err
}

func (f *fake) Export(_ context.Context, job ExportJob, w io.Writer) error {
	_, err := io.WriteString(w, strings.Repeat(job.Format+" of "+job.Dataset+"\n", 100_000))
	return errors.Join(err, f.err)
}

func (f *fake) Check(_ context.Context, report func(graph.Fault)) error {
	report(graph.Fault{Code: "a", Msg: "one"})
	report(graph.Fault{Code: "b", Msg: "two"})
	return f.err
}

// serve answers in a folder until the test ends, or stop is called, which
// returns what Serve did.
func serve(t *testing.T, dir string, svc Service) (stop func() error) {
	t.Helper()
	l, err := Listen(dir)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, l, svc, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(cancel)
	return func() error {
		cancel()
		select {
		case err := <-done:
			return err
		case <-time.After(10 * time.Second):
			return errors.New("Serve did not end")
		}
	}
}

func connect(t *testing.T, dir string) *Client {
	t.Helper()
	c, err := Dial(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func TestClient(t *testing.T) {
	dir, svc := t.TempDir(), &fake{}
	serve(t, dir, svc)
	c := connect(t, dir)

	job := ImportJob{Files: []string{"/a", "/b"}, Mapping: "/m", Format: "csv", StrictIRI: true, DryRun: true}
	var seen []int64
	report, err := c.Import(t.Context(), job, func(p ingest.Progress) { seen = append(seen, p.Records) })
	if err != nil || report.Counts != (graph.Counts{Read: 3, New: 2, Rejected: 1}) {
		t.Errorf("Import: %+v, %v", report, err)
	}
	if !reflect.DeepEqual(svc.job, job) || !reflect.DeepEqual(seen, []int64{1, 2}) {
		t.Errorf("Import: job %+v, progress %v", svc.job, seen)
	}
	if _, err := c.Import(t.Context(), job, nil); err != nil {
		t.Errorf("Import without progress: %v", err)
	}

	for query, fails := range map[string]bool{"{ a }": false, "{ fails }": true} {
		body, failed, err := c.Query(t.Context(), query, json.RawMessage(`{"b":1}`))
		if string(body) != query+` {"b":1}` || failed != fails || err != nil {
			t.Errorf("Query: %s, %v, %v", body, failed, err)
		}
	}

	var out bytes.Buffer
	if err := c.Export(t.Context(), ExportJob{Format: "nquads", Dataset: "a&b"}, &out); err != nil || out.String() != strings.Repeat("nquads of a&b\n", 100_000) {
		t.Errorf("Export: %v, %d bytes", err, out.Len())
	}

	if counts, err := c.Undo(t.Context(), "r-1"); err != nil || counts != (graph.Counts{RemovedClaims: 3}) {
		t.Errorf("Undo: %+v, %v", counts, err)
	}

	var faults []graph.Fault
	if err := c.Check(t.Context(), func(f graph.Fault) { faults = append(faults, f) }); err != nil || len(faults) != 2 || faults[1].Msg != "two" {
		t.Errorf("Check: %v, %v", err, faults)
	}
}

func TestClient_Errors(t *testing.T) {
	dir := t.TempDir()
	serve(t, dir, &fake{err: errors.New("disk\nfull")})
	c := connect(t, dir)
	_, importErr := c.Import(t.Context(), ImportJob{}, nil)
	_, _, queryErr := c.Query(t.Context(), "q", nil)
	_, undoErr := c.Undo(t.Context(), "r")
	for name, err := range map[string]error{
		"Import": importErr, "Query": queryErr, "Undo": undoErr,
		"Export": c.Export(t.Context(), ExportJob{}, io.Discard),
		"Check":  c.Check(t.Context(), func(graph.Fault) {}),
	} {
		if !errors.Is(err, ErrFailed) || !strings.Contains(err.Error(), "disk") || !strings.Contains(err.Error(), "full") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What is wrong with the input comes back as it is told without a server.
func TestClient_Problems(t *testing.T) {
	problem := &graph.InputError{File: "a.csv", Line: 2, Column: 3, Code: "bad-row", Msg: "wrong", Hint: "mend it"}
	for name, err := range map[string]error{"many": ingest.Problems{problem, problem}, "one": fmt.Errorf("read: %w", problem)} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			serve(t, dir, &fake{err: err})
			report, err := connect(t, dir).Import(t.Context(), ImportJob{}, nil)
			var got ingest.Problems
			if !errors.As(err, &got) || *got[0] != *problem || report == nil || report.Counts.Rejected != 1 {
				t.Errorf("%v, %+v", err, report)
			}
		})
	}
}

// Why a run cannot be undone comes back as it is told without a server.
func TestClient_Undo(t *testing.T) {
	undone := &graph.InputError{Code: graph.CodeRunUndone, Msg: "run r was undone"}
	dir := t.TempDir()
	svc := &fake{err: undone}
	serve(t, dir, svc)
	c := connect(t, dir)
	var input *graph.InputError
	if _, err := c.Undo(t.Context(), "r"); !errors.As(err, &input) || *input != *undone {
		t.Errorf("undo twice: %v", err)
	}
	svc.err = fmt.Errorf("%w: r", graph.ErrNoRun)
	if _, err := c.Undo(t.Context(), "r"); !errors.Is(err, graph.ErrNoRun) || errors.Is(err, ErrFailed) {
		t.Errorf("undo of no run: %v", err)
	}
}

// A command that is interrupted takes its job with it.
func TestClient_Cancel(t *testing.T) {
	dir, svc := t.TempDir(), &fake{started: make(chan struct{}), ended: make(chan error, 1)}
	serve(t, dir, svc)
	c := connect(t, dir)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-svc.started; cancel() }()
	if _, err := c.Import(ctx, ImportJob{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Import: %v", err)
	}
	select {
	case <-svc.ended:
	case <-time.After(10 * time.Second):
		t.Error("the job goes on")
	}
}

// A server that is stopped takes its jobs with it, and says so.
func TestServe_Stop(t *testing.T) {
	dir, svc := t.TempDir(), &fake{started: make(chan struct{}), ended: make(chan error, 1)}
	stop := serve(t, dir, svc)
	c := connect(t, dir)
	done := make(chan error, 1)
	go func() {
		_, err := c.Import(context.Background(), ImportJob{}, nil)
		done <- err
	}()
	<-svc.started
	if err := stop(); err != nil {
		t.Errorf("Serve: %v", err)
	}
	if err := <-done; err == nil {
		t.Error("the import says that it is done")
	}
	if _, err := Dial(t.Context(), dir); err == nil {
		t.Error("the socket still answers")
	}
	if _, err := os.Lstat(filepath.Join(dir, socketName)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket is left behind: %v", err)
	}
}

func TestListen_Mode(t *testing.T) {
	dir := t.TempDir()
	serve(t, dir, &fake{})
	info, err := os.Lstat(filepath.Join(dir, socketName))
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode() != os.ModeSocket|0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

// A socket that a killed server left behind neither answers nor is in the way.
func TestListen_DeadSocket(t *testing.T) {
	dir := t.TempDir()
	l, err := net.Listen("unix", filepath.Join(dir, socketName))
	if err != nil {
		t.Fatal(err)
	}
	l.(*net.UnixListener).SetUnlinkOnClose(false)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Dial(t.Context(), dir); err == nil {
		t.Error("a dead socket answers")
	}
	serve(t, dir, &fake{})
	connect(t, dir)
}

func TestDial_NoServer(t *testing.T) {
	if _, err := Dial(t.Context(), t.TempDir()); err == nil {
		t.Error("there is no server")
	}
	if _, err := Dial(t.Context(), filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("there is no folder")
	}
}

// The kernel's addresses are shorter than its paths.
func TestListen_LongPath(t *testing.T) {
	dir := filepath.Join(t.TempDir(), strings.Repeat("x", 120), strings.Repeat("y", 120))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	serve(t, dir, &fake{})
	c := connect(t, dir)
	if _, _, err := c.Query(t.Context(), "q", nil); err != nil {
		t.Error(err)
	}
}

// A command that comes before the server's work begins waits for it.
func TestListen_BeforeServe(t *testing.T) {
	dir := t.TempDir()
	l, err := Listen(dir)
	if err != nil {
		t.Fatal(err)
	}
	c := connect(t, dir)
	answer := make(chan error, 1)
	go func() {
		_, _, err := c.Query(context.Background(), "q", nil)
		answer <- err
	}()
	select {
	case err := <-answer:
		t.Fatalf("answered before Serve: %v", err)
	case <-time.After(20 * time.Millisecond):
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, l, &fake{}, slog.New(slog.DiscardHandler)) }()
	if err := <-answer; err != nil {
		t.Error(err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Serve: %v", err)
	}
}
