package ui

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
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
	// Title is the question in words. GraphiQL shows it as a comment above the
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

// Pages returns the handler of the web pages: the front page at /, the graph
// page at /explore, the editor at /graphiql, the examples in the order given at
// /examples.json, the licences of what is bundled at /LICENSES.md, and what the
// pages load below /assets/. /explore/ and /graphiql/ lead to the same without
// the slash. Anything else is 404, and a method other than GET and HEAD is 405.
// Every address that a page asks for is relative, /graphql included, so that a
// proxy may put the server under any prefix.
//
// Assets carry their hash in their name and are cached for ever; all else is
// revalidated by ETag. Every answer has a content security policy. examples is
// read once, before Pages returns; the handler is safe for concurrent use.
func Pages(examples []Example) http.Handler {
	if examples == nil {
		examples = []Example{} // an array in JSON, never null
	}
	list, err := json.Marshal(examples)
	if err != nil {
		panic(fmt.Sprintf("ui: write examples: %v", err)) // strings alone cannot fail
	}
	h := handler{"/examples.json": newDocument(".json", list, policy)}
	for at, p := range pages {
		body, err := fs.ReadFile(dist, p.file)
		if err != nil {
			panic(fmt.Sprintf("ui: the build is incomplete: %v", err))
		}
		h[at] = newDocument(".html", body, p.policy)
	}
	return h
}

// handler is the documents made at start, by their path.
type handler map[string]document

// A document may change from one start of the server to the next.
type document struct {
	contentType, etag, policy string
	body                      []byte
}

func newDocument(ext string, body []byte, policy string) document {
	return document{contentTypes[ext], fmt.Sprintf(`"%x"`, sha256.Sum256(body)), policy, body}
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
	if d, ok := h[at]; ok {
		header.Set("Content-Security-Policy", d.policy)
		header.Set("Content-Type", d.contentType)
		header.Set("Cache-Control", "no-cache") // keep, but ask before each use
		header.Set("ETag", d.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(d.body))
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
	if !serveFile(w, r, strings.TrimPrefix(at, "/")) {
		http.Error(w, "no such page", http.StatusNotFound)
	}
}

// serveFile answers with the file of that name in dist, or reports false.
// HTML is none: it answers as a page alone, where its addresses hold.
func serveFile(w http.ResponseWriter, r *http.Request, name string) bool {
	ext := path.Ext(name)
	contentType := contentTypes[ext]
	if contentType == "" || ext == ".html" {
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
	if path.Dir(name) == "assets" { // NAME-HASH.EXT: other bytes have another name
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("ETag", `"`+path.Base(name)+`"`)
	} else {
		h.Set("Cache-Control", "no-cache")
	}
	http.ServeContent(w, r, "", time.Time{}, content)
	return true
}
