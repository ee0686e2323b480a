package turtle

import (
	"bytes"
	"strings"

	"entente/graph/internal/grammar"
)

// A reference is an IRI in the parts that RFC 3986 names (appendix B). A part
// that is there keeps its separator, so that an empty one and none differ.
type reference struct {
	scheme    string // with ":"
	authority string // with "//"
	path      string
	query     string // with "?"
	fragment  string // with "#"
}

func split(iri string) (r reference) {
	if grammar.HasScheme(iri) {
		i := strings.IndexByte(iri, ':') + 1
		r.scheme, iri = iri[:i], iri[i:]
	}
	if i := strings.IndexByte(iri, '#'); i >= 0 {
		iri, r.fragment = iri[:i], iri[i:]
	}
	if i := strings.IndexByte(iri, '?'); i >= 0 {
		iri, r.query = iri[:i], iri[i:]
	}
	if strings.HasPrefix(iri, "//") {
		end := len(iri)
		if i := strings.IndexByte(iri[2:], '/'); i >= 0 {
			end = i + 2
		}
		r.authority, iri = iri[:end], iri[end:]
	}
	r.path = iri
	return r
}

// resolve returns the IRI that a relative one means beside a base (RFC 3986,
// 5.2.2). The base is absolute, ref is not.
func resolve(base reference, ref string) string {
	r := split(ref)
	switch {
	case r.authority != "":
		r.path = withoutDots(r.path)
	case r.path == "":
		r.authority, r.path = base.authority, base.path
		if r.query == "" {
			r.query = base.query
		}
	default:
		if r.path[0] != '/' {
			r.path = merged(base, r.path)
		}
		r.authority, r.path = base.authority, withoutDots(r.path)
	}
	return base.scheme + r.authority + r.path + r.query + r.fragment
}

// merged puts a relative path in the place of the base path's last segment.
func merged(base reference, path string) string {
	if base.authority != "" && base.path == "" {
		return "/" + path
	}
	return base.path[:strings.LastIndexByte(base.path, '/')+1] + path
}

// withoutDots takes the segments "." and ".." out of a path (RFC 3986, 5.2.4).
func withoutDots(path string) string {
	if !strings.Contains(path, ".") {
		return path
	}
	var out []byte
	for path != "" {
		switch {
		case strings.HasPrefix(path, "../"):
			path = path[3:]
		case strings.HasPrefix(path, "./"):
			path = path[2:]
		case strings.HasPrefix(path, "/./"):
			path = path[2:]
		case path == "/.":
			path = "/"
		case strings.HasPrefix(path, "/../"), path == "/..":
			path = "/" + strings.TrimPrefix(path[3:], "/")
			out = out[:max(bytes.LastIndexByte(out, '/'), 0)]
		case path == ".", path == "..":
			path = ""
		default:
			end := len(path)
			if i := strings.IndexByte(path[1:], '/'); i >= 0 {
				end = i + 1
			}
			out = append(out, path[:end]...)
			path = path[end:]
		}
	}
	return string(out)
}
