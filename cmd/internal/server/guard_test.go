package server

import (
	"context"
	"testing"

	"entente/schema"
)

// TestServer_OtherSite holds that pages of other origins cannot make a visitor's
// browser ask, where the browser says that they do.
func TestServer_OtherSite(t *testing.T) {
	s, _ := newTest(t, func(o *Options) { o.Origins = []string{"https://app.example"} })
	const get = "/graphql?query=%7B+answer+%7D"
	for _, c := range []struct {
		name   string
		method string
		header []string
		status int
	}{
		{"a program", "GET", nil, 200},
		{"its own page", "POST", []string{"Sec-Fetch-Site", "same-origin", "Origin", "https://a.proxy.example"}, 200},
		{"its own page, of an old browser", "POST", []string{"Origin", "http://example.com:8080", "Host", "example.com:8080"}, 200},
		{"a page on another port", "POST", []string{"Origin", "http://example.com:3000", "Host", "example.com:8080"}, 403},
		{"a typed address", "GET", []string{"Sec-Fetch-Site", "none", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{"a link", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{"a frame", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 403},
		{"an image", "GET", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"}, 403},
		{"an image of a sister", "GET", []string{"Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"}, 403},
		{"an allowed page", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://app.example"}, 200},
		{"another page", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403},
		{"a sandbox", "GET", []string{"Origin", "null"}, 403},
		{"no URL", "GET", []string{"Origin", "http://%zz"}, 403},
	} {
		target, body := get, ""
		if c.method == "POST" {
			target, body = "/graphql", `{"query":"{ answer }"}`
			c.header = append(c.header, "Content-Type", "application/json")
		}
		if w := send(s, c.method, target, body, c.header...); w.Code != c.status {
			t.Errorf("%s: %d, want %d", c.name, w.Code, c.status)
		}
	}
}

type fullEngine struct{}

func (fullEngine) Execute(context.Context, schema.Request) schema.Response {
	return schema.Response{JSON: []byte("{}"), Overloaded: true}
}

func TestServer_Overloaded(t *testing.T) {
	s, _ := newTest(t, func(o *Options) { o.Engine = fullEngine{} })
	w := send(s, "POST", "/graphql", `{"query":"{ answer }"}`, "Content-Type", "application/json")
	if code := errorCode(t, w.Body.Bytes()); w.Code != 503 || code != "OVERLOADED" || w.Header().Get("Retry-After") == "" {
		t.Errorf("%d %s %v", w.Code, w.Body, w.Header())
	}
}
