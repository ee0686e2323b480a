package ui

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func get(h http.Handler, method, target string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// addresses matches what a page loads.
var addresses = regexp.MustCompile(`(?:src|href)="([^"]+)"`)

// Whatever the page loads is there, whichever way its address is written.
func TestPages_Page(t *testing.T) {
	h := Pages(given())
	for at := range pages {
		w := get(h, "GET", at)
		if w.Code != 200 || w.Header().Get("Content-Type") != "text/html; charset=utf-8" {
			t.Fatalf("%s: %d %s", at, w.Code, w.Header().Get("Content-Type"))
		}
		loads := 0
		for _, m := range addresses.FindAllStringSubmatch(w.Body.String(), -1) {
			if strings.HasPrefix(m[1], "data:") {
				continue
			}
			loads++
			if strings.Contains(m[1], "//") || !strings.HasPrefix(m[1], "./") {
				t.Errorf("%s loads %s", at, m[1])
			}
			if w := get(h, "GET", path.Join(path.Dir(at), m[1])); w.Code != 200 {
				t.Errorf("%s loads %s: %d", at, m[1], w.Code)
			}
		}
		if loads < 2 {
			t.Errorf("%s loads only %d files", at, loads)
		}
	}
}

// given returns examples that stay the same.
func given(list ...Example) func(context.Context) ([]Example, error) {
	return func(context.Context) ([]Example, error) { return list, nil }
}

func TestPages_Examples(t *testing.T) {
	want := []Example{{"", "One", "query One { a }", ""}, {"d", "</script>", "query Two { b }", `{"x":1}`}}
	w := get(Pages(given(want...)), "GET", "/examples.json")
	var got []Example
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || !slices.Equal(got, want) {
		t.Errorf("%s, %v", w.Body, err)
	}
	if w.Header().Get("Content-Type") != "application/json" {
		t.Error(w.Header().Get("Content-Type"))
	}
	if w := get(Pages(given()), "GET", "/examples.json"); w.Body.String() != "[]" {
		t.Errorf("without examples: %s", w.Body)
	}
}

// The examples follow what is there when they are asked for.
func TestPages_Examples_change(t *testing.T) {
	var list []Example
	err := ErrNotReady
	h := Pages(func(context.Context) ([]Example, error) { return list, err })
	if w := get(h, "GET", "/examples.json"); w.Code != 503 || w.Header().Get("Retry-After") != "1" {
		t.Errorf("before the graph is there: %d %v", w.Code, w.Header())
	}
	list, err = []Example{{Title: "x"}}, nil
	first := get(h, "GET", "/examples.json")
	if first.Code != 200 || !strings.Contains(first.Body.String(), `"x"`) {
		t.Errorf("%d: %s", first.Code, first.Body)
	}
	list = []Example{{Title: "y"}}
	if w := get(h, "GET", "/examples.json", "If-None-Match", first.Header().Get("ETag")); w.Code != 200 || !strings.Contains(w.Body.String(), `"y"`) {
		t.Errorf("after a change: %d: %s", w.Code, w.Body)
	}
	err = errors.New("the disk at /secret is gone")
	if w := get(h, "GET", "/examples.json"); w.Code != 500 || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("where they cannot be read: %d: %s", w.Code, w.Body)
	}
}

func TestPages_Headers(t *testing.T) {
	h := Pages(given())
	asset := anAsset(t)
	for _, target := range []string{"/graphiql", "/examples.json", "/" + asset, "/explore", "/", "/nothing"} {
		w := get(h, "GET", target)
		csp := w.Header().Get("Content-Security-Policy")
		for _, want := range []string{"default-src '", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(csp, want) {
				t.Errorf("%s: the policy lacks %s", target, want)
			}
		}
		for _, no := range []string{"unsafe-eval", "http:", "https:", "*", "script-src 'unsafe-inline'"} {
			if strings.Contains(csp, no) {
				t.Errorf("%s: the policy has %s", target, no)
			}
		}
		if w.Header().Get("X-Content-Type-Options") != "nosniff" || w.Header().Get("X-Frame-Options") != "DENY" {
			t.Errorf("%s: %v", target, w.Header())
		}
	}
}

func TestPages_Caching(t *testing.T) {
	h := Pages(given())
	asset := "/" + anAsset(t)
	for target, want := range map[string]string{
		"/": "no-cache", "/explore": "no-cache", "/graphiql": "no-cache", "/examples.json": "no-cache", "/LICENSES.md": "no-cache", "/theme.js": "no-cache",
		asset: "public, max-age=31536000, immutable",
	} {
		w := get(h, "GET", target)
		if w.Code != 200 || w.Header().Get("Cache-Control") != want {
			t.Errorf("%s: %d, Cache-Control %q, want %q", target, w.Code, w.Header().Get("Cache-Control"), want)
		}
		etag := w.Header().Get("ETag")
		if w := get(h, "GET", target, "If-None-Match", etag); etag == "" || w.Code != 304 || w.Body.Len() > 0 {
			t.Errorf("%s again, with its ETag %s: %d", target, etag, w.Code)
		}
	}
}

func TestPages_NothingElse(t *testing.T) {
	h := Pages(given())
	for _, target := range []string{
		"/index.html", "/explore.html", "/assets", "/assets/", "/assets/none.js", "/graphiqlx", "/graphiql//", "/explore/x", "//",
		"/../pages.go", "/assets/../index.html", "/..%2fpages.go", "/%2e%2e/ui.go",
		"/assets/..%2findex.html", "/..%5cui.go", "/%00.js", "//etc/passwd.md", "/dist/LICENSES.md",
	} {
		if w := get(h, "GET", target); w.Code != 404 {
			t.Errorf("%s: %d", target, w.Code)
		}
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS"} {
		if w := get(h, method, "/graphiql"); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d", method, w.Code)
		}
	}
	if w := get(h, "HEAD", "/graphiql"); w.Code != 200 || w.Body.Len() > 0 {
		t.Errorf("HEAD: %d, %d bytes", w.Code, w.Body.Len())
	}
}

// Every file of the build can be served: none has a type that is not known.
func TestDist(t *testing.T) {
	h := Pages(given())
	files := 0
	err := fs.WalkDir(dist, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) == ".html" {
			return err
		}
		files++
		if w := get(h, "GET", "/"+name); w.Code != 200 || w.Body.Len() == 0 {
			t.Errorf("%s: %d", name, w.Code)
		}
		return nil
	})
	if err != nil || files < 10 {
		t.Errorf("%d files, %v", files, err)
	}
}

func anAsset(t *testing.T) string {
	t.Helper()
	names, err := fs.Glob(dist, "assets/graphiql-*.js")
	if err != nil || len(names) != 1 {
		t.Fatalf("%v, %v", names, err)
	}
	return names[0]
}

// A slash too many leads to the page, below whatever prefix, with its query.
func TestPages_Slash(t *testing.T) {
	h := Pages(given())
	for at, want := range map[string]string{"/explore/?id=x:y&q=%3Cb%3E": "../explore?id=x:y&q=%3Cb%3E", "/graphiql/": "../graphiql"} {
		if w := get(h, "GET", at); w.Code != http.StatusPermanentRedirect || w.Header().Get("Location") != want {
			t.Errorf("%s: %d to %q, want %q", at, w.Code, w.Header().Get("Location"), want)
		}
	}
}
