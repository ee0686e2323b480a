package ui

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// An Example is a query for first-time visitors: a tab of its own in GraphiQL,
// and a question to try on the front page.
type Example struct {
	// Dataset is the id of the dataset that it asks about; empty where any graph
	// can answer it.
	Dataset string `json:"dataset"`
	// Title is the question in words, one line. GraphiQL shows it as a comment above the
	// query and calls the tab by the operation's name, so Query should name one.
	Title string `json:"title"`
	// Query is a GraphQL document.
	Query string `json:"query"`
	// Variables is the text of a JSON object, or empty.
	Variables string `json:"variables"`
}

// What a page may do, by Content-Security-Policy. The pages are served with
// their scripts and styles and ask /graphql beside them; nothing else is let in.
const (
	policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
		"connect-src 'self'; worker-src 'self'; " + policyOfAll
	// The editor of GraphiQL sets inline styles, and has an icon font and workers.
	editorPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
		"font-src 'self' data:; worker-src 'self' blob:; " + policyOfAll
	policyOfAll = "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// pages are the documents of the build, by the path each answers at.
var pages = map[string]struct{ file, policy string }{
	"/":         {"index.html", policy},
	"/explore":  {"explore.html", policy},
	"/graphiql": {"graphiql.html", editorPolicy},
}

// contentTypes is own knowledge, so that a machine's mime.types cannot change it.
var contentTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".md":   "text/markdown; charset=utf-8",
	".ttf":  "font/ttf",
}

// ErrNotReady tells that the examples are not known yet, as while the graph is
// being loaded.
var ErrNotReady = errors.New("the graph is being loaded")

// Pages returns the handler of the web pages: the front page at /, the graph
// page at /explore, the editor at /graphiql, the examples in the order given at
// /examples.json, the licences of what is bundled at /LICENSES.md, and what the
// pages load: /theme.js and all below /assets/. /explore/ and /graphiql/ lead to
// the same without the slash. Anything else is 404, and a method other than GET
// and HEAD is 405. Every address that a page asks for is relative, /graphql
// included, so that a proxy may put the server under any prefix.
//
// Assets carry their hash in their name and are cached for ever, and go out in
// gzip to those who take it; all else is revalidated by ETag. Every answer has a content security policy.
//
// examples is called for each request for them, so that they may follow what the
// graph holds; it must be safe for concurrent use, as the handler is. Where it
// fails the answer is 500, or, for an [ErrNotReady], 503 with Retry-After.
func Pages(examples func(context.Context) ([]Example, error)) http.Handler {
	h := handler{documents: map[string]document{}, examples: examples}
	add := func(at, file, policy string) {
		body, err := fs.ReadFile(dist, file)
		if err != nil {
			panic(fmt.Sprintf("ui: the build is incomplete: %v", err))
		}
		h.documents[at] = newDocument(path.Ext(file), body, policy)
	}
	for at, p := range pages {
		add(at, p.file, p.policy)
	}
	add("/theme.js", "theme.js", policy)
	add("/LICENSES.md", "LICENSES.md", policy)
	return h
}

// handler answers for the pages.
type handler struct {
	documents map[string]document // made at start, by their path
	examples  func(context.Context) ([]Example, error)
}

// A document may change from one start of the server to the next.
type document struct {
	contentType, etag, policy string
	body                      []byte
}

func newDocument(ext string, body []byte, policy string) document {
	return document{contentTypes[ext], fmt.Sprintf(`"%x"`, sha256.Sum256(body)), policy, body}
}

func (d document) serve(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", d.policy)
	header.Set("Content-Type", d.contentType)
	header.Set("Cache-Control", "no-cache") // keep, but ask before each use
	header.Set("ETag", d.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(d.body))
}

func (h handler) serveExamples(w http.ResponseWriter, r *http.Request) {
	list, err := h.examples(r.Context())
	switch {
	case errors.Is(err, ErrNotReady):
		w.Header().Set("Retry-After", "1")
		http.Error(w, ErrNotReady.Error(), http.StatusServiceUnavailable)
		return
	case err != nil:
		http.Error(w, "the examples cannot be read", http.StatusInternalServerError)
		return
	}
	if list == nil {
		list = []Example{} // an array in JSON, never null
	}
	body, err := json.Marshal(list)
	if err != nil {
		panic(fmt.Sprintf("ui: write examples: %v", err)) // strings alone cannot fail
	}
	newDocument(".json", body, policy).serve(w, r)
}

// ServeHTTP implements [http.Handler].
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("X-Frame-Options", "DENY")
	header.Set("Referrer-Policy", "same-origin")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "use GET or HEAD", http.StatusMethodNotAllowed)
		return
	}
	at := r.URL.Path
	if d, ok := h.documents[at]; ok {
		d.serve(w, r)
		return
	}
	if at == "/examples.json" {
		h.serveExamples(w, r)
		return
	}
	if page, slash := strings.CutSuffix(at, "/"); slash && page != "/" && pages[page].file != "" {
		// Relative, since a proxy may have cut off a prefix.
		to := ".." + page
		if r.URL.RawQuery != "" {
			to += "?" + r.URL.RawQuery
		}
		header.Set("Location", to)
		w.WriteHeader(http.StatusPermanentRedirect)
		return
	}
	if !serveAsset(w, r, strings.TrimPrefix(at, "/")) {
		http.Error(w, "no such page", http.StatusNotFound)
	}
}

// serveAsset answers with the file of that name in dist/assets, or reports false.
func serveAsset(w http.ResponseWriter, r *http.Request, name string) bool {
	contentType := contentTypes[path.Ext(name)]
	if contentType == "" || path.Dir(name) != "assets" {
		return false
	}
	f, err := dist.Open(name) // refuses names that lead elsewhere, see fs.ValidPath
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	content, seekable := f.(io.ReadSeeker) // embed.FS promises it for files
	if err != nil || !info.Mode().IsRegular() || !seekable {
		return false
	}
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Cache-Control", "public, max-age=31536000, immutable") // NAME-HASH.EXT: other bytes have another name
	h.Set("ETag", `"`+path.Base(name)+`"`)
	h.Set("Vary", "Accept-Encoding")
	if acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		h.Set("ETag", `"`+path.Base(name)+`.gz"`)
		content = bytes.NewReader(packAsset(name))
	}
	http.ServeContent(w, r, "", time.Time{}, content)
	return true
}
