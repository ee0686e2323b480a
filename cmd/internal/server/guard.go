package server

import (
	"crypto/rand"
	"net"
	"net/http"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
)

// checkHost answers only requests that name a known host, so that a page on
// another site cannot reach a loopback server by pointing its own name at it.
func (s *Server) checkHost(next http.Handler) http.Handler {
	if slices.Contains(s.opts.Hosts, "*") {
		return next
	}
	known := map[string]bool{}
	for _, h := range s.opts.Hosts {
		known[strings.ToLower(hostname(h))] = true
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !known[strings.ToLower(hostname(r.Host))] {
			http.Error(w, "unknown host: add it to server.hosts in the configuration", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// hostname returns a Host header's host without port and brackets.
func hostname(host string) string {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
}

// cors lets the configured origins read answers, and answers their preflights.
func (s *Server) cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		allowed := origin != "" && s.allows(origin)
		if allowed {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
			if !allowed {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type, Accept, "+explainHeader)
			w.Header().Set("Access-Control-Max-Age", "600")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// fromOtherSite reports whether a web page of another origin, which is not among
// those that may read answers, made a browser send a request. That a browser
// keeps the answer from the page spares the server nothing, and its time tells
// the page something. A visitor who follows a link is no page.
func (s *Server) fromOtherSite(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin != "" && s.allows(origin) {
		return false
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "same-origin", "none":
		return false
	case "": // no browser, an old one, or a server that is not reached by TLS or loopback
		if origin == "" {
			return false
		}
		u, err := url.Parse(origin)
		return err != nil || !strings.EqualFold(u.Host, r.Host)
	}
	return r.Method != http.MethodGet || r.Header.Get("Sec-Fetch-Mode") != "navigate" || r.Header.Get("Sec-Fetch-Dest") != "document"
}

// allows reports whether web pages of an origin may read answers.
func (s *Server) allows(origin string) bool {
	return slices.Contains(s.opts.Origins, origin) || slices.Contains(s.opts.Origins, "*")
}

// recover answers for a handler that panicked, and logs what happened under
// the id that the client gets.
func (s *Server) recover(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler {
				panic(v)
			}
			id := rand.Text()
			s.opts.Logger.Error("request failed", "id", id, "path", r.URL.Path, "panic", v, "stack", string(debug.Stack()))
			http.Error(w, "internal error "+id, http.StatusInternalServerError)
		}()
		next.ServeHTTP(w, r)
	})
}
