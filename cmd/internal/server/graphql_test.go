package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"entente/schema"
)

// fake answers requests as their query says, and remembers the last.
type fake struct {
	last schema.Request
	wait chan struct{} // of the query "wait"
}

func (f *fake) Execute(ctx context.Context, req schema.Request) schema.Response {
	f.last = req
	switch {
	case req.Query == "panic":
		panic("a bug, with a secret")
	case req.Query == "wait":
		f.wait <- struct{}{}
		select {
		case <-f.wait:
		case <-ctx.Done():
		}
	case req.Query == "{":
		return schema.Response{JSON: []byte(`{"errors":[{"message":"no"}]}`), Errors: 1, RequestError: true}
	case req.Query == "{ fails }":
		return schema.Response{JSON: []byte(`{"data":null,"errors":[{"message":"no"}]}`), Errors: 1}
	case req.ReadOnlyGET && strings.HasPrefix(req.Query, "mutation"):
		return schema.Response{JSON: []byte(`{"errors":[{"message":"POST it"}]}`), Errors: 1, RequestError: true, MutationByGET: true}
	}
	return schema.Response{JSON: []byte(`{"data":{"answer":42}}`)}
}

func newTest(t *testing.T, change func(*Options)) (*Server, *fake) {
	t.Helper()
	engine := &fake{wait: make(chan struct{})}
	opts := Options{
		Engine: engine, SDL: []byte("type Query { answer: Int }\n"), Hosts: []string{"example.com"}, MaxBody: 1 << 10,
		Logger: slog.New(slog.DiscardHandler),
	}
	if change != nil {
		change(&opts)
	}
	s := New(opts)
	s.SetReady(true)
	return s, engine
}

func send(h http.Handler, method, target, body string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	for i := 0; i < len(header); i += 2 {
		if header[i] == "Host" {
			r.Host = header[i+1]
		} else {
			r.Header.Add(header[i], header[i+1])
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// errorCode returns the code of an answer that holds one error and no data.
func errorCode(t *testing.T, body []byte) string {
	t.Helper()
	var res struct {
		Data   *json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(body, &res); err != nil || len(res.Errors) != 1 || res.Errors[0].Message == "" || res.Data != nil {
		t.Fatalf("not an answer with one error: %s", body)
	}
	return res.Errors[0].Extensions.Code
}

func TestServer_POST(t *testing.T) {
	s, engine := newTest(t, nil)
	body := `{"query":"query Q { answer }","operationName":"Q","variables":{"n":12345678901234567890},"extensions":{}}`
	for _, accept := range []string{typeJSON, typeResponse} {
		w := send(s, "POST", "/graphql", body, "Content-Type", "application/json", "Accept", accept)
		if w.Code != 200 || w.Body.String() != `{"data":{"answer":42}}` {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		for name, want := range map[string]string{
			"Content-Type": accept + "; charset=utf-8", "Content-Length": "22", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
		} {
			if got := w.Header().Get(name); got != want {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
		}
		if vary := strings.Join(w.Header().Values("Vary"), ", "); vary != "Origin, Accept" {
			t.Errorf("Vary: %q", vary)
		}
		if got := fmt.Sprint(engine.last.Query, "|", engine.last.OperationName, "|", string(engine.last.Variables), "|", engine.last.ReadOnlyGET); got != `query Q { answer }|Q|{"n":12345678901234567890}|false` {
			t.Errorf("the engine was asked %s", got)
		}
	}
}

// A request error is 400 where the client understands that it is about GraphQL.
func TestServer_RequestErrors(t *testing.T) {
	s, _ := newTest(t, nil)
	for _, c := range []struct {
		query, accept string
		want          int
	}{
		{"{", typeJSON, 200}, {"{", typeResponse, 400}, {"{ fails }", typeJSON, 200}, {"{ fails }", typeResponse, 200},
	} {
		w := send(s, "POST", "/graphql", fmt.Sprintf(`{"query":%q}`, c.query), "Content-Type", "application/json", "Accept", c.accept)
		if w.Code != c.want {
			t.Errorf("%s as %s: %d, want %d", c.query, c.accept, w.Code, c.want)
		}
	}
}

func TestServer_BadRequests(t *testing.T) {
	s, _ := newTest(t, nil)
	for _, c := range []struct {
		name, body, contentType string
		status                  int
		code                    string
	}{
		{"no type", `{"query":"{ answer }"}`, "", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"form", `query={answer}`, "application/x-www-form-urlencoded", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"text", `{"query":"{ answer }"}`, "text/plain", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"graphql", `{ answer }`, "application/graphql", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"charset", `{"query":"{ answer }"}`, "application/json; charset=latin1", 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"empty", ``, "application/json", 400, "BAD_REQUEST"},
		{"cut off", `{"query":"{ answer }"`, "application/json", 400, "BAD_REQUEST"},
		{"two values", `{"query":"{ answer }"} {}`, "application/json", 400, "BAD_REQUEST"},
		{"batch", `[{"query":"{ answer }"}]`, "application/json", 400, "BAD_REQUEST"},
		{"not UTF-8", "{\"query\":\"{ answer }\xff\"}", "application/json", 400, "BAD_REQUEST"},
		{"no query", `{"qeury":"{ answer }"}`, "application/json", 400, "BAD_REQUEST"},
		{"null query", `{"query":null}`, "application/json", 400, "BAD_REQUEST"},
		{"query not text", `{"query":{}}`, "application/json", 400, "BAD_REQUEST"},
		{"operationName not text", `{"query":"{ answer }","operationName":1}`, "application/json", 400, "BAD_REQUEST"},
		{"variables not an object", `{"query":"{ answer }","variables":[]}`, "application/json", 400, "BAD_REQUEST"},
		{"variables a text", `{"query":"{ answer }","variables":"{}"}`, "application/json", 400, "BAD_REQUEST"},
		{"extensions not an object", `{"query":"{ answer }","extensions":[]}`, "application/json", 400, "BAD_REQUEST"},
		{"too large", `{"query":"` + strings.Repeat("#", 1<<10) + `"}`, "application/json", 413, "LIMIT_EXCEEDED"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := send(s, "POST", "/graphql", c.body, "Content-Type", c.contentType)
			if code := errorCode(t, w.Body.Bytes()); w.Code != c.status || code != c.code {
				t.Errorf("%d %s, want %d %s: %s", w.Code, code, c.status, c.code, w.Body)
			}
		})
	}
	t.Run("compressed", func(t *testing.T) {
		w := send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json", "Content-Encoding", "gzip")
		if w.Code != 415 {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	})
	t.Run("accepts neither", func(t *testing.T) {
		w := send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json", "Accept", "text/html")
		if code := errorCode(t, w.Body.Bytes()); w.Code != 406 || code != "NOT_ACCEPTABLE" {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	})
}

func TestServer_GET(t *testing.T) {
	s, engine := newTest(t, nil)
	get := func(values ...string) *httptest.ResponseRecorder {
		v := url.Values{}
		for i := 0; i < len(values); i += 2 {
			v.Set(values[i], values[i+1])
		}
		return send(s, "GET", "/graphql?"+v.Encode(), "")
	}
	if w := get("query", "query Q($n: Int) { answer }", "operationName", "Q", "variables", ` {"n": 1}`, "extensions", "null"); w.Code != 200 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if got := fmt.Sprint(engine.last.OperationName, string(engine.last.Variables), engine.last.ReadOnlyGET); got != `Q{"n": 1}true` {
		t.Errorf("the engine was asked %s", got)
	}
	if w := get("query", "mutation { a }"); w.Code != 405 || w.Header().Get("Allow") != "POST" {
		t.Errorf("a mutation: %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
	for _, bad := range [][]string{
		{"nothing", "here"}, {"query", ""}, {"query", "{ answer }\xff"},
		{"query", "{ answer }", "variables", "[]"}, {"query", "{ answer }", "variables", "{"}, {"query", "{ answer }", "extensions", "1"},
	} {
		if w := get(bad...); w.Code != 400 || errorCode(t, w.Body.Bytes()) != "BAD_REQUEST" {
			t.Errorf("%q: %d %s", bad, w.Code, w.Body)
		}
	}
	for _, method := range []string{"PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"} {
		if w := send(s, method, "/graphql?query={answer}", ""); w.Code != 405 || w.Header().Get("Allow") != "GET, POST" {
			t.Errorf("%s: %d, Allow %q", method, w.Code, w.Header().Get("Allow"))
		}
	}
}

// What went wrong inside is logged under the id that the client gets.
func TestServer_Panic(t *testing.T) {
	var log strings.Builder
	s, _ := newTest(t, func(o *Options) { o.Logger = slog.New(slog.NewTextHandler(&log, nil)) })
	w := send(s, "POST", "/graphql", `{"query":"panic"}`, "Content-Type", "application/json")
	body, _ := io.ReadAll(w.Body)
	id, ok := strings.CutPrefix(strings.TrimSpace(string(body)), "internal error ")
	if w.Code != 500 || !ok || strings.Contains(string(body), "secret") {
		t.Errorf("%d %s", w.Code, body)
	}
	if !strings.Contains(log.String(), "id="+id) || !strings.Contains(log.String(), "secret") {
		t.Errorf("the log lacks the panic or its id %s: %s", id, log.String())
	}
}

func TestServer_explain(t *testing.T) {
	s, engine := newTest(t, func(o *Options) { o.Origins = []string{"https://app.example"} })
	post := func(header ...string) {
		send(s, "POST", "/graphql", `{"query":"{ answer }"}`, append(header, "Content-Type", "application/json")...)
	}
	for _, tt := range []struct {
		name string
		send func()
		want bool
	}{
		{"POST", func() { post("Entente-Explain", "1") }, true},
		{"GET", func() { send(s, "GET", "/graphql?query={answer}", "", "Entente-Explain", "1") }, true},
		{"without the header", func() { post() }, false},
		{"with another value", func() { post("Entente-Explain", "0") }, false},
	} {
		engine.last = schema.Request{}
		if tt.send(); engine.last.Query == "" || engine.last.Explain != tt.want {
			t.Errorf("%s: the request is %+v", tt.name, engine.last)
		}
	}
	w := send(s, "OPTIONS", "/graphql", "", "Origin", "https://app.example", "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "entente-explain")
	if allowed := w.Header().Get("Access-Control-Allow-Headers"); !strings.Contains(allowed, "Entente-Explain") {
		t.Errorf("pages may send %q", allowed)
	}
}
