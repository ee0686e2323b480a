package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/cmd/internal/server"
	"entente/schema"
)

// A syncBuffer is a buffer that several goroutines may write to.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// startServer serves the bundled graph on an address of this machine and
// returns it, with what the server logs.
func startServer(t *testing.T, timeouts server.Timeouts) (addr string, logged *syncBuffer) {
	t.Helper()
	o := bundledOntology(t)
	s, err := schema.New(o)
	if err != nil {
		t.Fatal(err)
	}
	logged = &syncBuffer{}
	log := slog.New(slog.NewTextHandler(logged, nil))
	engine, err := schema.NewEngine(schema.EngineOptions{Schema: s, Store: bundledEmbedded(t, o), Logger: log})
	if err != nil {
		t.Fatal(err)
	}
	return listen(t, engine, s.SDL(), timeouts, log), logged
}

// listen serves an engine until the test ends.
func listen(t *testing.T, engine server.Executor, sdl []byte, timeouts server.Timeouts, log *slog.Logger) (addr string) {
	t.Helper()
	h := server.New(server.Options{Engine: engine, SDL: sdl, Hosts: []string{"127.0.0.1"}, MaxBody: 1 << 20,
		Concurrency: server.Concurrency{Running: 64, Waiting: 256, Wait: 2 * time.Second}, Logger: log})
	h.SetReady(true)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- server.Serve(ctx, l, h, timeouts, log) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return l.Addr().String()
}

// TestAttacks sends each attack to a server that holds the bundled graph. Each
// is answered as the table says, in its time; the server lives on, and tells
// nothing of its insides.
func TestAttacks(t *testing.T) {
	addr, logged := startServer(t, server.Timeouts{Read: 10 * time.Second, Write: 30 * time.Second, Idle: time.Minute, Shutdown: 5 * time.Second})
	for _, a := range attacks() {
		t.Run(a.name, func(t *testing.T) {
			var status int
			var answer []byte
			var took time.Duration
			for range 3 { // other tests take the machine's time too
				start := time.Now()
				status, answer = send(t, addr, a)
				if took = time.Since(start); took <= a.within {
					break
				}
			}
			if status != a.status {
				t.Errorf("status %d, want %d: %.300s", status, a.status, answer)
			}
			if code := firstCode(answer); a.code != "-" && code != a.code {
				t.Errorf("code %q, want %q: %.300s", code, a.code, answer)
			}
			if took > slack*a.within {
				t.Errorf("it took %v, more than %v", took, a.within)
			}
			if a.code != "" && len(answer) > 20_000 {
				t.Errorf("it was refused with %d bytes", len(answer))
			}
			for _, inside := range []string{"panic", "goroutine", ".go:", "/tmp", "runtime error", "pebble", "gqlparser", "internal error"} {
				if strings.Contains(string(answer), inside) {
					t.Errorf("the answer speaks of %s: %.300s", inside, answer)
				}
			}
			t.Logf("%d %s in %v, %d bytes sent, %d answered", status, a.code, took.Round(time.Microsecond), len(a.body)+len(a.target), len(answer))
		})
	}
	if status, answer := send(t, addr, attack{header: map[string]string{"Content-Type": "application/json"}, body: requestBody(`{ person(id: "per:kim") { name } }`, "")}); status != 200 || !strings.Contains(string(answer), `"Kim Jong Un"`) {
		t.Errorf("afterwards: %d %s", status, answer)
	}
	if text := logged.String(); strings.Contains(text, "request failed") || strings.Contains(text, "panic") {
		t.Errorf("the server failed at something:\n%s", text)
	}
}

// send sends an attack and returns the answer's status and body.
func send(t *testing.T, addr string, a attack) (status int, answer []byte) {
	t.Helper()
	method, target := a.method, a.target
	if method == "" {
		method = "POST"
	}
	if target == "" {
		target = "/graphql"
	}
	req, err := http.NewRequest(method, "http://"+addr+target, bytes.NewReader(a.body))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range a.header {
		req.Header.Set(name, value)
	}
	if host := a.header["Host"]; host != "" {
		req.Host = host
	}
	res, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if answer, err = io.ReadAll(res.Body); err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, answer
}

// firstCode is the code of the first error of an answer, "" where it has none.
func firstCode(answer []byte) string {
	var a struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if json.Unmarshal(answer, &a) != nil || len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// TestAttacks_slow holds connections open that send, or fetch, as slowly as
// they can. They are closed in time, and others are answered meanwhile.
func TestAttacks_slow(t *testing.T) {
	const read = 500 * time.Millisecond
	addr, _ := startServer(t, server.Timeouts{Read: read, Write: 20 * time.Second, Idle: time.Second, Shutdown: 5 * time.Second})
	for _, c := range []struct{ name, begin, answer string }{
		{"a header that never ends", "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ", ""},
		{"a body that never comes", "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{", "408"},
		{"chunks that never end", "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", "408"},
		{"nothing at all", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var conns []net.Conn
			for range 100 {
				conn, err := net.Dial("tcp", addr)
				if err != nil {
					t.Fatal(err)
				}
				defer conn.Close()
				if _, err := io.WriteString(conn, c.begin); err != nil {
					t.Fatal(err)
				}
				conns = append(conns, conn)
			}
			if status, answer := send(t, addr, attack{header: map[string]string{"Content-Type": "application/json"}, body: requestBody("{ __typename }", "")}); status != 200 {
				t.Errorf("meanwhile: %d %s", status, answer)
			}
			start := time.Now()
			for _, conn := range conns {
				if err := conn.SetReadDeadline(start.Add(20 * read)); err != nil {
					t.Fatal(err)
				}
				answer, err := io.ReadAll(bufio.NewReader(conn))
				if err, ok := err.(net.Error); ok && err.Timeout() {
					t.Fatalf("the connection is open after %v", time.Since(start))
				}
				if c.answer != "" && !strings.Contains(string(answer), "HTTP/1.1 "+c.answer) {
					t.Fatalf("answer %q", answer)
				}
			}
			t.Logf("100 connections closed after %v", time.Since(start).Round(time.Millisecond))
		})
	}
}

// TestServer_disconnect holds that a client that goes away ends what it asked.
func TestServer_disconnect(t *testing.T) {
	engine := &watchedEngine{make(chan struct{}), make(chan error, 1)}
	timeouts := server.Timeouts{Read: 10 * time.Second, Write: 30 * time.Second, Idle: time.Minute, Shutdown: 5 * time.Second}
	addr := listen(t, engine, nil, timeouts, slog.New(slog.DiscardHandler))
	body := requestBody(`{ claims(where: {modality: [PLANNED]}) { totalCount } }`, "")
	ctx, cancel := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, "POST", "http://"+addr+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	go func() {
		<-engine.begun
		cancel() // closes the connection
	}()
	if res, err := http.DefaultTransport.RoundTrip(req); err == nil {
		res.Body.Close()
		t.Error("the request was answered")
	}
	select {
	case err := <-engine.ended:
		if err != context.Canceled {
			t.Errorf("the request's context ended with %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Error("the request goes on without its client")
	}
}

// A watchedEngine answers when its context ends.
type watchedEngine struct {
	begun chan struct{}
	ended chan error
}

func (e *watchedEngine) Execute(ctx context.Context, _ schema.Request) schema.Response {
	close(e.begun)
	<-ctx.Done()
	e.ended <- ctx.Err()
	return schema.Response{JSON: []byte(`{"data":null}`)}
}
