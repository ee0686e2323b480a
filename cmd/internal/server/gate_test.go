package server

import (
	"context"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/schema"
)

// ask sends a request in a goroutine of its own.
func ask(s *Server, query string) <-chan *httptest.ResponseRecorder {
	done := make(chan *httptest.ResponseRecorder, 1)
	go func() {
		done <- send(s, "POST", "/graphql", `{"query":"`+query+`"}`, "Content-Type", "application/json")
	}()
	return done
}

// waitFor waits until a metric has a value.
func waitFor(t *testing.T, s *Server, line string) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(time.Millisecond) {
		if strings.Contains(send(s, "GET", "/metrics", "").Body.String(), line+"\n") {
			return
		}
	}
	t.Fatalf("/metrics never said %s", line)
}

// A slow engine begins an answer when it is asked, and ends it when it is told.
type slowEngine struct{ begun, end chan struct{} }

func (e *slowEngine) Execute(context.Context, schema.Request) schema.Response {
	e.begun <- struct{}{}
	<-e.end
	return schema.Response{JSON: []byte(`{"data":{}}`)}
}

// TestServer_Concurrency fills the places, then the queue; who comes then is
// sent away at once, and told when to come again.
func TestServer_Concurrency(t *testing.T) {
	engine := &slowEngine{make(chan struct{}), make(chan struct{})}
	s, _ := newTest(t, func(o *Options) {
		o.Engine, o.Concurrency = engine, Concurrency{Running: 2, Waiting: 1, Wait: time.Minute}
	})
	first, second := ask(s, "a"), ask(s, "b")
	<-engine.begun
	<-engine.begun
	queued := ask(s, "c")
	waitFor(t, s, "entente_graphql_requests_waiting 1")

	start := time.Now()
	w := send(s, "POST", "/graphql", `{"query":"{ d }"}`, "Content-Type", "application/json", "Accept", typeResponse)
	if code := errorCode(t, w.Body.Bytes()); w.Code != 503 || code != "OVERLOADED" || w.Header().Get("Retry-After") != "60" {
		t.Errorf("%d %s, Retry-After %q", w.Code, w.Body, w.Header().Get("Retry-After"))
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it was sent away after %v", took)
	}
	for _, path := range []string{"/livez", "/readyz", "/metrics", "/schema.graphql"} {
		if w := send(s, "GET", path, ""); w.Code != 200 {
			t.Errorf("%s of a busy server: %d", path, w.Code)
		}
	}
	engine.end <- struct{}{}
	<-engine.begun // the queued one
	waitFor(t, s, "entente_graphql_requests_waiting 0")
	engine.end <- struct{}{}
	engine.end <- struct{}{}
	for _, done := range []<-chan *httptest.ResponseRecorder{first, second, queued} {
		if w := <-done; w.Code != 200 {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	}
	if s.gate.waiting() != 0 || len(s.gate.running) != 0 {
		t.Errorf("afterwards %v wait and %d run", s.gate.waiting(), len(s.gate.running))
	}
}

// TestServer_Unsent holds that answers that clients are slow to fetch are
// bounded in bytes, and take nobody's turn.
func TestServer_Unsent(t *testing.T) {
	s, _ := newTest(t, func(o *Options) {
		o.MaxUnsent, o.Concurrency = 30, Concurrency{Running: 1, Wait: time.Minute}
	})
	const body = `{"query":"{ answer }"}` // answered with 22 bytes
	stuck := &stuckWriter{ResponseRecorder: httptest.NewRecorder(), begun: make(chan struct{}), end: make(chan struct{})}
	done := make(chan struct{})
	go func() {
		defer close(done)
		r := httptest.NewRequest("POST", "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		s.ServeHTTP(stuck, r)
	}()
	<-stuck.begun
	w := send(s, "POST", "/graphql", body, "Content-Type", "application/json")
	if code := errorCode(t, w.Body.Bytes()); w.Code != 503 || code != "OVERLOADED" {
		t.Errorf("beside an answer that is not fetched: %d %s", w.Code, w.Body)
	}
	close(stuck.end)
	<-done
	if w := send(s, "POST", "/graphql", body, "Content-Type", "application/json"); w.Code != 200 {
		t.Errorf("afterwards: %d %s", w.Code, w.Body)
	}
}

// A stuckWriter is a client that does not read.
type stuckWriter struct {
	*httptest.ResponseRecorder
	begun, end chan struct{}
}

func (w *stuckWriter) Write(b []byte) (int, error) {
	close(w.begun)
	<-w.end
	return w.ResponseRecorder.Write(b)
}

func TestGate_enter(t *testing.T) {
	g := newGate(Concurrency{Running: 1, Waiting: 1, Wait: 20 * time.Millisecond})
	leave, err := g.enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.enter(t.Context()); err != errOverloaded {
		t.Errorf("after the wait: %v", err)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := g.enter(cancelled); err != context.Canceled && err != errOverloaded {
		t.Errorf("cancelled: %v", err)
	}
	leave()
	if len(g.queued) != 0 || len(g.running) != 0 {
		t.Errorf("%d in the queue, %d running", len(g.queued), len(g.running))
	}

	// Never more than its number, and no place is lost.
	g = newGate(Concurrency{Running: 3, Waiting: 1000, Wait: time.Minute})
	var mu sync.Mutex
	running, most := 0, 0
	var wg sync.WaitGroup
	for range 200 {
		wg.Go(func() {
			leave, err := g.enter(t.Context())
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			running++
			most = max(most, running)
			mu.Unlock()
			time.Sleep(100 * time.Microsecond)
			mu.Lock()
			running--
			mu.Unlock()
			leave()
		})
	}
	wg.Wait()
	if most != 3 || len(g.queued) != 0 || len(g.running) != 0 {
		t.Errorf("%d at once; %d in the queue, %d running", most, len(g.queued), len(g.running))
	}

	open := newGate(Concurrency{})
	if leave, err := open.enter(t.Context()); err != nil {
		t.Error(err)
	} else {
		leave()
	}
}
