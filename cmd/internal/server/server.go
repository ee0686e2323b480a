// Package server answers GraphQL over HTTP. [New] makes the handler of all
// routes; [Serve] runs it until its context ends.
package server

import (
	"context"
	"errors"
	"log/slog"
	"math"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/semaphore"

	"entente/schema"
)

// An Executor answers GraphQL requests.
type Executor interface {
	Execute(ctx context.Context, req schema.Request) schema.Response
}

// Options are what the routes need. Engine, SDL and Logger must be set.
type Options struct {
	Engine Executor
	// SDL is what /schema.graphql answers.
	SDL []byte
	// Pages serves what no other route does; nil leaves the web pages out.
	Pages http.Handler
	// Hosts are the Host headers that are answered, without port; "*" answers any.
	Hosts []string
	// Origins are the web origins that may read answers; "*" for all.
	Origins []string
	// MaxBody bounds a request's body, in bytes.
	MaxBody int64
	// Concurrency bounds the requests to /graphql that are answered at once.
	Concurrency Concurrency
	// MaxUnsent bounds the bytes of answers that are being sent; 0 does not.
	MaxUnsent int64
	// MaxUnanswered bounds the bytes of bodies of requests that are not answered
	// yet, but for the beginnings of each; 0 does not.
	MaxUnanswered int64
	// Metrics is where the server registers its metrics; it is also what
	// /metrics shows. Nil makes a new registry.
	Metrics *prometheus.Registry
	Logger  *slog.Logger
}

// A Server is the handler of all routes. It is safe for concurrent use.
type Server struct {
	opts    Options
	handler http.Handler
	gate    *gate
	unsent  *semaphore.Weighted // by bytes
	// unanswered is room for bodies, by bytes.
	unanswered *semaphore.Weighted
	ready      atomic.Bool
}

// New returns the server's handler. It is not ready until [Server.SetReady].
func New(opts Options) *Server {
	if opts.Metrics == nil {
		opts.Metrics = prometheus.NewRegistry()
	}
	if opts.MaxUnsent == 0 {
		opts.MaxUnsent = math.MaxInt64
	}
	if opts.MaxUnanswered == 0 {
		opts.MaxUnanswered = math.MaxInt64
	}
	s := &Server{
		opts: opts, gate: newGate(opts.Concurrency),
		unsent: semaphore.NewWeighted(opts.MaxUnsent), unanswered: semaphore.NewWeighted(opts.MaxUnanswered),
	}
	m := newMetrics(opts.Metrics, s.gate)
	mux := http.NewServeMux()
	mux.Handle("/graphql", m.count(s.cors(http.HandlerFunc(s.graphql))))
	mux.Handle("/schema.graphql", s.cors(http.HandlerFunc(s.sdl)))
	mux.HandleFunc("GET /livez", text("ok\n"))
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.Handle("GET /metrics", m.handler(opts.Metrics))
	if opts.Pages != nil {
		mux.Handle("/", opts.Pages)
	}
	s.handler = s.recover(s.checkHost(mux))
	return s
}

// SetReady tells /readyz, and so a load balancer, whether to send requests.
func (s *Server) SetReady(ready bool) { s.ready.Store(ready) }

// Ready returns what [Server.SetReady] set last; a new server is not ready.
func (s *Server) Ready() bool { return s.ready.Load() }

// ServeHTTP implements [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	if !s.Ready() {
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	text("ok\n")(w, r)
}

func (s *Server) sdl(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "use GET or HEAD", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Content-Type", "application/graphql; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write(s.opts.SDL)
}

func text(s string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		_, _ = w.Write([]byte(s))
	}
}

// Timeouts bound what a connection may cost.
type Timeouts struct {
	Read, Write, Idle, Shutdown time.Duration
}

// Serve answers on l until ctx ends, then lets running requests finish for
// up to t.Shutdown. It closes l.
func Serve(ctx context.Context, l net.Listener, h http.Handler, t Timeouts, log *slog.Logger) error {
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: t.Read,
		ReadTimeout:       t.Read,
		WriteTimeout:      t.Write,
		IdleTimeout:       t.Idle,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), t.Shutdown)
	defer cancel()
	err := srv.Shutdown(stop)
	if err != nil {
		err = errors.Join(errors.New("some requests were cut off"), srv.Close())
	}
	<-failed // Serve has returned: no goroutine is left
	return err
}
