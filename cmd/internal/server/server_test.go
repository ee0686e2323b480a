package server

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestServer_Routes(t *testing.T) {
	page := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "page") })
	s, _ := newTest(t, func(o *Options) { o.Pages = page })
	for _, c := range []struct {
		method, path string
		status       int
		body         string // what it begins with
	}{
		{"GET", "/livez", 200, "ok"},
		{"GET", "/readyz", 200, "ok"},
		{"GET", "/schema.graphql", 200, "type Query"},
		{"POST", "/schema.graphql", 405, ""},
		{"GET", "/graphiql", 200, "page"},
		{"GET", "/assets/x.js", 200, "page"},
		{"GET", "/", 200, "page"},
		{"GET", "/metrics", 200, ""},
		{"GET", "/nothing", 200, "page"}, // for the pages to refuse
	} {
		w := send(s, c.method, c.path, "")
		if w.Code != c.status || !strings.HasPrefix(w.Body.String(), c.body) {
			t.Errorf("%s %s: %d %.40s", c.method, c.path, w.Code, w.Body)
		}
	}
	without, _ := newTest(t, nil)
	for _, path := range []string{"/", "/graphiql", "/nothing", "/graphql/", "/debug/pprof/"} {
		if w := send(without, "GET", path, ""); w.Code != 404 {
			t.Errorf("%s without pages: %d", path, w.Code)
		}
	}
	if w := send(without, "POST", "/livez", ""); w.Code != 405 {
		t.Errorf("POST /livez: %d", w.Code)
	}
	if got := send(s, "GET", "/schema.graphql", "").Header().Get("Content-Type"); got != "application/graphql; charset=utf-8" {
		t.Errorf("the schema is %s", got)
	}
}

func TestServer_Ready(t *testing.T) {
	s, engine := newTest(t, nil)
	s.SetReady(false)
	if w := send(s, "GET", "/readyz", ""); w.Code != 503 {
		t.Errorf("/readyz: %d", w.Code)
	}
	if w := send(s, "GET", "/livez", ""); w.Code != 200 {
		t.Errorf("/livez: %d", w.Code)
	}
	w := send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json")
	if code := errorCode(t, w.Body.Bytes()); w.Code != 503 || code != "NOT_READY" || engine.last.Query != "" {
		t.Errorf("/graphql: %d %s; the engine was asked %q", w.Code, w.Body, engine.last.Query)
	}
}

func TestServer_Metrics(t *testing.T) {
	s, _ := newTest(t, nil)
	send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json")
	send(s, "POST", "/graphql", ``)
	got := send(s, "GET", "/metrics", "").Body.String()
	for _, want := range []string{
		`entente_graphql_requests_total{status="200"} 1`, `entente_graphql_requests_total{status="415"} 1`,
		"entente_graphql_request_duration_seconds_count 2", "entente_graphql_requests_running 0", "go_goroutines",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("/metrics lacks %s", want)
		}
	}
}

func TestServer_Host(t *testing.T) {
	s, engine := newTest(t, func(o *Options) { o.Hosts = []string{"localhost", "127.0.0.1", "::1", "graph.example"} })
	for host, want := range map[string]int{
		"localhost": 200, "LOCALHOST:8080": 200, "127.0.0.1:9": 200, "[::1]:8080": 200, "[::1]": 200, "graph.example": 200,
		"evil.example": 421, "localhost.evil.example": 421, "": 421, "localhost.": 421, "127.0.0.1.evil.example:8080": 421, "[::2]": 421, "graph.example:80:80": 421,
	} {
		engine.last.Query = ""
		w := send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json", "Host", host)
		if w.Code != want || (want == 421 && engine.last.Query != "") {
			t.Errorf("Host %q: %d, want %d", host, w.Code, want)
		}
	}
	for _, path := range []string{"/", "/metrics", "/schema.graphql", "/readyz"} {
		if w := send(s, "GET", path, "", "Host", "evil.example"); w.Code != 421 {
			t.Errorf("%s answers an unknown host: %d", path, w.Code)
		}
	}
	any, _ := newTest(t, func(o *Options) { o.Hosts = []string{"*"} })
	if w := send(any, "GET", "/livez", "", "Host", "evil.example"); w.Code != 200 {
		t.Errorf(`with "*": %d`, w.Code)
	}
}

func TestServer_CORS(t *testing.T) {
	preflight := func(s *Server, origin string) (int, http.Header) {
		w := send(s, "OPTIONS", "/graphql", "", "Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type")
		return w.Code, w.Header()
	}
	post := func(s *Server, origin string) (int, http.Header) {
		w := send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json", "Origin", origin)
		return w.Code, w.Header()
	}
	closed, _ := newTest(t, nil)
	open, _ := newTest(t, func(o *Options) { o.Origins = []string{"https://app.example"} })
	all, _ := newTest(t, func(o *Options) { o.Origins = []string{"*"} })
	for _, c := range []struct {
		name   string
		server *Server
		origin string
		allow  string // the header's value
	}{
		{"none set", closed, "https://app.example", ""},
		{"set", open, "https://app.example", "https://app.example"},
		{"another", open, "https://evil.example", ""},
		{"another scheme", open, "http://app.example", ""},
		{"a longer one", open, "https://app.example.evil.example", ""},
		{"null", open, "null", ""},
		{"all", all, "https://evil.example", "https://evil.example"},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, h := preflight(c.server, c.origin)
			if want := map[bool]int{true: 204, false: 403}[c.allow != ""]; status != want {
				t.Errorf("preflight: %d, want %d", status, want)
			}
			if got := h.Get("Access-Control-Allow-Origin"); got != c.allow {
				t.Errorf("preflight: Access-Control-Allow-Origin %q, want %q", got, c.allow)
			}
			status, h = post(c.server, c.origin)
			if got := h.Get("Access-Control-Allow-Origin"); status != map[bool]int{true: 200, false: 403}[c.allow != ""] || got != c.allow {
				t.Errorf("POST: %d, Access-Control-Allow-Origin %q, want %q", status, got, c.allow)
			}
			if h.Get("Vary") != "Origin" || h.Get("Access-Control-Allow-Credentials") != "" {
				t.Errorf("Vary %q, credentials %q", h.Get("Vary"), h.Get("Access-Control-Allow-Credentials"))
			}
		})
	}
}

// running is a server on a port of its own.
type running struct {
	addr string
	stop context.CancelFunc
	done chan error
}

func run(t *testing.T, h http.Handler, timeouts Timeouts) *running {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	r := &running{l.Addr().String(), stop, make(chan error, 1)}
	go func() { r.done <- Serve(ctx, l, h, timeouts, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(stop)
	return r
}

func (r *running) wait(t *testing.T) error {
	t.Helper()
	select {
	case err := <-r.done:
		return err
	case <-time.After(10 * time.Second):
		t.Fatal("the server did not stop")
		return nil
	}
}

var ample = Timeouts{Read: time.Minute, Write: time.Minute, Idle: time.Minute, Shutdown: time.Minute}

func anyHost(o *Options) { o.Hosts = []string{"*"} }

func TestServe_Shutdown(t *testing.T) {
	s, engine := newTest(t, anyHost)
	r := run(t, s, ample)
	answered := make(chan error, 1)
	go func() {
		res, err := http.Post("http://"+r.addr+"/graphql", "application/json", strings.NewReader(`{"query":"wait"}`))
		if err == nil {
			var body []byte
			body, err = io.ReadAll(res.Body)
			if err == nil && (res.StatusCode != 200 || len(body) == 0) {
				err = fmt.Errorf("%d %s", res.StatusCode, body)
			}
			res.Body.Close()
		}
		answered <- err
	}()
	<-engine.wait
	r.stop()
	// It no longer listens, but the running request goes on.
	for start := time.Now(); ; time.Sleep(time.Millisecond) {
		c, err := net.Dial("tcp", r.addr)
		if err != nil {
			break
		}
		c.Close()
		if time.Since(start) > 5*time.Second {
			t.Fatal("it goes on listening")
		}
	}
	engine.wait <- struct{}{}
	if err := <-answered; err != nil {
		t.Errorf("the running request: %v", err)
	}
	if err := r.wait(t); err != nil {
		t.Errorf("Serve: %v", err)
	}
}

func TestServe_ShutdownTimeout(t *testing.T) {
	s, engine := newTest(t, anyHost)
	timeouts := ample
	timeouts.Shutdown = 20 * time.Millisecond
	r := run(t, s, timeouts)
	go func() {
		res, err := http.Post("http://"+r.addr+"/graphql", "application/json", strings.NewReader(`{"query":"wait"}`))
		if err == nil {
			res.Body.Close()
		}
	}()
	<-engine.wait
	r.stop()
	if err := r.wait(t); err == nil || !strings.Contains(err.Error(), "cut off") {
		t.Errorf("Serve: %v", err)
	}
}

func TestServe_SlowClients(t *testing.T) {
	s, _ := newTest(t, anyHost)
	timeouts := ample
	timeouts.Read = 100 * time.Millisecond
	slow := run(t, s, timeouts)
	timeouts = ample
	timeouts.Idle = 100 * time.Millisecond
	idle := run(t, s, timeouts)
	dial := func(r *running) net.Conn {
		c, err := net.Dial("tcp", r.addr)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { c.Close() })
		if err := c.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
			t.Fatal(err)
		}
		return c
	}
	t.Run("header", func(t *testing.T) {
		c := dial(slow)
		fmt.Fprint(c, "POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ")
		if _, err := io.ReadAll(c); isTimeout(err) {
			t.Error("the connection stays open")
		}
	})
	t.Run("body", func(t *testing.T) {
		c := dial(slow)
		fmt.Fprint(c, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
		res, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if res.StatusCode != 408 {
			t.Errorf("%d", res.StatusCode)
		}
		if _, err := io.ReadAll(c); isTimeout(err) {
			t.Error("the connection stays open")
		}
	})
	t.Run("idle", func(t *testing.T) {
		c := dial(idle)
		fmt.Fprint(c, "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
		if _, err := io.ReadAll(c); isTimeout(err) {
			t.Error("the connection stays open")
		}
	})
}

// A body over the limit is refused without being read to its end, and where its
// length is announced without being waited for.
func TestServe_LargeBody(t *testing.T) {
	s, _ := newTest(t, anyHost)
	r := run(t, s, ample)
	for name, rest := range map[string]string{
		"announced": fmt.Sprintf("Content-Length: %d\r\n\r\n{", 1<<40),
		"in chunks": fmt.Sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n", 4<<10, strings.Repeat(" ", 4<<10)),
	} {
		t.Run(name, func(t *testing.T) {
			c, err := net.Dial("tcp", r.addr)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if err := c.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
				t.Fatal(err)
			}
			fmt.Fprint(c, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n", rest)
			res, err := http.ReadResponse(bufio.NewReader(c), nil)
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			if res.StatusCode != 413 || !res.Close {
				t.Errorf("%d, close %v", res.StatusCode, res.Close)
			}
		})
	}
}

func TestServe_ListenerFails(t *testing.T) {
	s, _ := newTest(t, nil)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	if err := Serve(t.Context(), l, s, ample, slog.New(slog.DiscardHandler)); !errors.Is(err, net.ErrClosed) {
		t.Errorf("Serve: %v", err)
	}
}

func isTimeout(err error) bool {
	var t net.Error
	return errors.As(err, &t) && t.Timeout()
}
