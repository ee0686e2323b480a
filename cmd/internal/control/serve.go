package control

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/ingest"
)

// message is one line of an answer that goes on: progress, a fault, and at
// last a report or an error.
type message struct {
	Progress *ingest.Progress `json:",omitempty"`
	Fault    *graph.Fault     `json:",omitempty"`
	Report   *ingest.Report   `json:",omitempty"`
	Counts   *graph.Counts    `json:",omitempty"` // of an undo
	NoRun    bool             `json:",omitempty"` // that an undo names
	Error    string           `json:",omitempty"`
	Problems ingest.Problems  `json:",omitempty"` // what Error says, if it is about the input
	Done     bool             `json:",omitempty"`
}

// fail notes why the work failed, if it did.
func (m *message) fail(err error) {
	if err == nil {
		return
	}
	m.Error, m.NoRun = err.Error(), errors.Is(err, graph.ErrNoRun)
	var input *graph.InputError
	if !errors.As(err, &m.Problems) && errors.As(err, &input) {
		m.Problems = ingest.Problems{input}
	}
}

// undoJob is the body of an undo.
type undoJob struct{ Run string }

// queryJob is the body of a query.
type queryJob struct {
	Query     string
	Variables json.RawMessage
}

const (
	headerFailed = "X-Entente-Failed" // of a query's answer: it has errors
	trailerError = "X-Entente-Error"  // of an export: it broke off
)

// Serve answers on a listener of [Listen] until ctx ends; then it lets no new
// work in, cancels what runs, and returns. It closes the listener.
func Serve(ctx context.Context, l net.Listener, svc Service, log *slog.Logger) error {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /import", func(w http.ResponseWriter, r *http.Request) { serveImport(w, r, svc) })
	mux.HandleFunc("POST /undo", func(w http.ResponseWriter, r *http.Request) { serveUndo(w, r, svc) })
	mux.HandleFunc("POST /query", func(w http.ResponseWriter, r *http.Request) { serveQuery(w, r, svc) })
	mux.HandleFunc("POST /export", func(w http.ResponseWriter, r *http.Request) { serveExport(w, r, svc) })
	mux.HandleFunc("POST /check", func(w http.ResponseWriter, r *http.Request) { serveCheck(w, r, svc) })
	srv := &http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 10 * time.Second,
		BaseContext:       func(net.Listener) context.Context { return ctx },
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	err := srv.Shutdown(stop)
	if err != nil {
		err = errors.Join(err, srv.Close())
	}
	<-failed
	return err
}

// lineWriter sends messages, one a line, from any goroutine.
type lineWriter struct {
	mu  sync.Mutex // guards what follows
	enc *json.Encoder
	rc  *http.ResponseController
}

func newLineWriter(w http.ResponseWriter) *lineWriter {
	w.Header().Set("Content-Type", "application/jsonl")
	return &lineWriter{enc: json.NewEncoder(w), rc: http.NewResponseController(w)}
}

// send ignores write errors: the other side has gone, and its request's
// context, which the work watches, with it.
func (l *lineWriter) send(m message) {
	l.mu.Lock()
	defer l.mu.Unlock()
	_ = l.enc.Encode(m)
	_ = l.rc.Flush()
}

func serveImport(w http.ResponseWriter, r *http.Request, svc Service) {
	var job ImportJob
	if err := json.NewDecoder(r.Body).Decode(&job); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	lines := newLineWriter(w)
	report, err := svc.Import(r.Context(), job, func(p ingest.Progress) { lines.send(message{Progress: &p}) })
	m := message{Report: report, Done: true}
	m.fail(err)
	lines.send(m)
}

func serveUndo(w http.ResponseWriter, r *http.Request, svc Service) {
	var job undoJob
	if err := json.NewDecoder(r.Body).Decode(&job); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	counts, err := svc.Undo(r.Context(), job.Run)
	m := message{Counts: &counts, Done: true}
	m.fail(err)
	newLineWriter(w).send(m)
}

func serveQuery(w http.ResponseWriter, r *http.Request, svc Service) {
	var job queryJob
	if err := json.NewDecoder(r.Body).Decode(&job); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	body, failed, err := svc.Query(r.Context(), job.Query, job.Variables)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if failed {
		w.Header().Set(headerFailed, "true")
	}
	_, _ = w.Write(body)
}

func serveExport(w http.ResponseWriter, r *http.Request, svc Service) {
	var job ExportJob
	if err := json.NewDecoder(r.Body).Decode(&job); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Trailer", trailerError)
	if err := svc.Export(r.Context(), job, w); err != nil {
		w.Header().Set(trailerError, err.Error())
	}
}

func serveCheck(w http.ResponseWriter, r *http.Request, svc Service) {
	lines := newLineWriter(w)
	m := message{Done: true}
	m.fail(svc.Check(r.Context(), func(f graph.Fault) { lines.send(message{Fault: &f}) }))
	lines.send(m)
}
