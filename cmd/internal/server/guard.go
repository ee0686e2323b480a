package server

import (
	"crypto/rand"
	"net"
	"net/http"
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
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.ContainsFunc(s.opts.Hosts, func(h string) bool { return strings.EqualFold(hostname(h), hostname(r.Host)) }) {
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
		allowed := origin != "" && (slices.Contains(s.opts.Origins, origin) || slices.Contains(s.opts.Origins, "*"))
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
