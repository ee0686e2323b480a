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

// An Example is a query that a first-time visitor finds open in a tab of its own.
type Example struct {
	// Title is shown as a comment above the query; the tab itself is called by
	// the operation's name, so Query should name its operation.
	Title string `json:"title"`
	// Query is a GraphQL document.
	Query string `json:"query"`
	// Variables is the text of a JSON object, or empty.
	Variables string `json:"variables"`
}

// root is where the handler expects to be mounted, with and without a slash.
const root = "/graphiql"

// policy is what the page needs and no more: the editor sets inline styles
// and has its icon font and its workers from the same origin.
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"font-src 'self' data:; worker-src 'self' blob:; " +
	"object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// contentTypes is own knowledge, so that a machine's mime.types cannot change it.
var contentTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".md":   "text/markdown; charset=utf-8",
	".ttf":  "font/ttf",
}

// GraphiQL returns the handler of /graphiql, /graphiql/ and everything below;
// mount it at both, with the prefix left on the path. It answers the page at
// /graphiql and /graphiql/ alike, the examples at /graphiql/examples.json in
// the order given, and the page's assets; anything else is 404, and a method
// other than GET and HEAD is 405. The page sends its requests to /graphql
// beside it, so that a proxy may put both under a common prefix.
//
// Assets carry their hash in their name and are cached for ever; the page and
// the examples are revalidated by ETag. Every answer has the page's content
// security policy. examples is read once, before GraphiQL returns; the
// handler is safe for concurrent use.
func GraphiQL(examples []Example) http.Handler {
	index, err := fs.ReadFile(dist, "index.html")
	if err != nil {
		panic(fmt.Sprintf("ui: the build is incomplete: %v", err))
	}
	if examples == nil {
		examples = []Example{} // an array in JSON, never null
	}
	list, err := json.Marshal(examples)
	if err != nil {
		panic(fmt.Sprintf("ui: write examples: %v", err)) // strings alone cannot fail
	}
	g := graphiql{
		"/": newDocument(".html", index),
		// Without the slash, relative addresses start one folder higher.
		"":               newDocument(".html", bytes.ReplaceAll(index, []byte(`"./`), []byte(`".`+root+`/`))),
		"/examples.json": newDocument(".json", list),
	}
	return g
}

// graphiql is the documents made at start, by their path below root.
type graphiql map[string]document

// A document may change from one start of the server to the next.
type document struct {
	contentType, etag string
	body              []byte
}

func newDocument(ext string, body []byte) document {
	return document{contentTypes[ext], fmt.Sprintf(`"%x"`, sha256.Sum256(body)), body}
}

// ServeHTTP implements [http.Handler].
func (g graphiql) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		http.Error(w, "use GET or HEAD", http.StatusMethodNotAllowed)
		return
	}
	below, ok := strings.CutPrefix(r.URL.Path, root)
	if d, found := g[below]; ok && found {
		h.Set("Content-Type", d.contentType)
		h.Set("Cache-Control", "no-cache") // keep, but ask before each use
		h.Set("ETag", d.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(d.body))
		return
	}
	if !ok || !serveAsset(w, r, strings.TrimPrefix(below, "/")) {
		http.Error(w, "no such page", http.StatusNotFound)
	}
}

// serveAsset answers with the file of that name in dist, or reports false.
// index.html is none: it answers at root alone, where its addresses hold.
func serveAsset(w http.ResponseWriter, r *http.Request, name string) bool {
	contentType := contentTypes[path.Ext(name)]
	if contentType == "" || name == "index.html" {
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
