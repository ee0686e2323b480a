package server

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestServer_bodies lets one client send a large body slowly. While it takes the
// room for bodies another large one is refused, and small ones are not.
func TestServer_bodies(t *testing.T) {
	s, _ := newTest(t, func(o *Options) { o.MaxBody, o.MaxUnanswered = 1<<20, 1<<20 })
	const kind = "Content-Type"
	padded := func(n int) string {
		return `{"query":"{ answer }","extensions":{"a":"` + strings.Repeat("x", n) + `"}}`
	}
	text := padded(900_000)
	body, slow := io.Pipe()
	done := make(chan int)
	go func() {
		r := httptest.NewRequest("POST", "/graphql", body)
		r.Header.Set(kind, typeJSON)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		done <- w.Code
	}()
	const sent = 880_000
	if _, err := io.WriteString(slow, text[:sent]); err != nil { // until it was read
		t.Fatal(err)
	}
	for _, c := range []struct {
		size, status int
	}{{10_000, http.StatusOK}, {300_000, http.StatusServiceUnavailable}, {100_000, http.StatusOK}, {10_000, http.StatusOK}} {
		w := send(s, "POST", "/graphql", padded(c.size), kind, typeJSON)
		if w.Code != c.status {
			t.Errorf("%d bytes: status %d, want %d: %s", c.size, w.Code, c.status, w.Body)
		}
		if refused := w.Code != http.StatusOK; refused && (w.Header().Get("Retry-After") == "" || w.Header().Get("Connection") != "close" || !strings.Contains(w.Body.String(), "OVERLOADED")) {
			t.Errorf("refused with %v %s", w.Header(), w.Body)
		}
	}
	if _, err := io.WriteString(slow, text[sent:]); err != nil {
		t.Fatal(err)
	}
	slow.Close()
	if status := <-done; status != http.StatusOK {
		t.Errorf("the slow one: status %d", status)
	}
	if w := send(s, "POST", "/graphql", padded(900_000), kind, typeJSON); w.Code != http.StatusOK {
		t.Errorf("afterwards: status %d: %s", w.Code, w.Body)
	}
}

// TestServer_extensions holds that extensions, of which nothing is read, are not
// kept field by field.
func TestServer_extensions(t *testing.T) {
	s, _ := newTest(t, func(o *Options) { o.MaxBody = 1 << 20 })
	var body strings.Builder
	body.WriteString(`{"query":"{ answer }","extensions":{"":0`)
	for i := range 50_000 {
		fmt.Fprintf(&body, `,"%x":1`, i)
	}
	body.WriteString("}}")
	allocations := testing.AllocsPerRun(3, func() {
		if w := send(s, "POST", "/graphql", body.String(), "Content-Type", typeJSON); w.Code != http.StatusOK {
			t.Fatalf("status %d: %s", w.Code, w.Body)
		}
	})
	if allocations > 1000 {
		t.Errorf("a body of 50,000 extensions takes %v allocations", allocations)
	}
}
