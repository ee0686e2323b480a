package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"entente/schema"
)

// explainHeader is the header that asks, with the value 1, for what an answer took.
const explainHeader = "Entente-Explain"

// graphql answers /graphql: POST with a JSON body, GET with parameters.
func (s *Server) graphql(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	if s.fromOtherSite(r) {
		s.refuse(w, typeJSON, http.StatusForbidden, "FORBIDDEN", "web pages of other origins may not ask: add theirs to cors.origins in the configuration")
		return
	}
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		s.refuse(w, typeJSON, http.StatusNotAcceptable, "NOT_ACCEPTABLE", "answers are "+typeResponse+" or "+typeJSON)
		return
	}
	// It is not the request's own: net/http knows by that how to end a connection
	// of which a body was not read.
	body := &roomyBody{ReadCloser: r.Body, room: s.unanswered}
	defer body.release()
	var req schema.Request
	var bad *httpError
	switch r.Method {
	case http.MethodGet:
		req, bad = fromQuery(r)
	case http.MethodPost:
		req, bad = s.fromBody(w, r, body)
	default:
		w.Header().Set("Allow", "GET, POST")
		bad = &httpError{http.StatusMethodNotAllowed, "METHOD_NOT_ALLOWED", "use GET or POST"}
	}
	if body.full {
		w.Header().Set("Connection", "close") // the rest is not worth reading
		s.overloaded(w, media)
		return
	}
	if bad != nil {
		s.refuse(w, media, bad.status, bad.code, bad.msg)
		return
	}
	req.Explain = r.Header.Get(explainHeader) == "1"
	if !s.Ready() {
		s.refuse(w, media, http.StatusServiceUnavailable, "NOT_READY", "the server is starting")
		return
	}
	res, ok := s.execute(r.Context(), req)
	if ok {
		// What clients are slow to fetch is in memory until they have it.
		size := int64(len(res.JSON))
		if ok = s.unsent.TryAcquire(size); ok {
			defer s.unsent.Release(size)
		}
	}
	if !ok {
		s.overloaded(w, media)
		return
	}
	status := http.StatusOK
	switch {
	case res.MutationByGET:
		w.Header().Set("Allow", "POST")
		status = http.StatusMethodNotAllowed
	case res.RequestError && media == typeResponse:
		status = http.StatusBadRequest
	}
	write(w, media, status, res.JSON)
}

// overloaded answers a request that there is no room for.
func (s *Server) overloaded(w http.ResponseWriter, media string) {
	w.Header().Set("Retry-After", s.gate.retryAfter())
	s.refuse(w, media, http.StatusServiceUnavailable, "OVERLOADED", "the server has too many requests to answer: try again later")
}

// execute answers a request when its turn comes; ok is false where it did not.
// The request's body has been read, and its answer is not sent yet: a slow
// client takes nobody's turn.
func (s *Server) execute(ctx context.Context, req schema.Request) (res schema.Response, ok bool) {
	leave, err := s.gate.enter(ctx)
	if err != nil {
		return res, false
	}
	defer leave()
	res = s.opts.Engine.Execute(ctx, req)
	return res, !res.Overloaded
}

type httpError struct {
	status    int
	code, msg string
}

func fromQuery(r *http.Request) (schema.Request, *httpError) {
	q := r.URL.Query()
	req := schema.Request{Query: q.Get("query"), OperationName: q.Get("operationName"), ReadOnlyGET: true}
	for _, values := range q {
		for _, v := range values {
			if !utf8.ValidString(v) {
				return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", "the parameters are not in UTF-8"}
			}
		}
	}
	if req.Query == "" {
		return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", "the parameter query is missing"}
	}
	for _, p := range []string{"variables", "extensions"} {
		v := strings.TrimSpace(q.Get(p))
		if v == "" || v == "null" {
			continue
		}
		if v[0] != '{' || !json.Valid([]byte(v)) {
			return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", "the parameter " + p + " is not a JSON object"}
		}
		if p == "variables" {
			req.Variables = json.RawMessage(v)
		}
	}
	return req, nil
}

func (s *Server) fromBody(w http.ResponseWriter, r *http.Request, from io.ReadCloser) (schema.Request, *httpError) {
	var req schema.Request
	if sent := r.Header.Get("Content-Type"); sent != typeJSON { // as nearly all clients send it
		media, params, err := mime.ParseMediaType(sent)
		if err != nil || media != typeJSON {
			return req, &httpError{http.StatusUnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "send JSON with Content-Type: " + typeJSON}
		}
		if c := params["charset"]; c != "" && !strings.EqualFold(c, "utf-8") {
			return req, &httpError{http.StatusUnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "send JSON in UTF-8"}
		}
	}
	if r.Header.Get("Content-Encoding") != "" {
		return req, &httpError{http.StatusUnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "send the body without a content encoding"}
	}
	body, err := s.readBody(w, r, from)
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		w.Header().Set("Connection", "close") // the rest is not worth reading
		return req, &httpError{http.StatusRequestEntityTooLarge, "LIMIT_EXCEEDED", "the body is over limits.body, " + strconv.FormatInt(tooLarge.Limit, 10) + " bytes"}
	} else if errors.Is(err, os.ErrDeadlineExceeded) {
		w.Header().Set("Connection", "close")
		return req, &httpError{http.StatusRequestTimeout, "TIMEOUT", "the body did not come within server.readTimeout"}
	} else if err != nil {
		return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", "the body could not be read"}
	}
	if !utf8.Valid(body) {
		return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", "the body is not in UTF-8"}
	}
	if t := bytes.TrimSpace(body); len(t) == 0 || t[0] != '{' {
		return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", "the body is not a JSON object"}
	}
	var fields struct {
		Query         *string         `json:"query"`
		OperationName *string         `json:"operationName"`
		Variables     json.RawMessage `json:"variables"`
		Extensions    extensions      `json:"extensions"`
	}
	if err := json.Unmarshal(body, &fields); err != nil {
		return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", jsonProblem(err)}
	}
	if fields.Query == nil {
		return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", `the field "query" is missing`}
	}
	req.Query = *fields.Query
	if fields.OperationName != nil {
		req.OperationName = *fields.OperationName
	}
	if v := bytes.TrimSpace(fields.Variables); len(v) > 0 && string(v) != "null" {
		if v[0] != '{' {
			return req, &httpError{http.StatusBadRequest, "BAD_REQUEST", `the field "variables" is not an object`}
		}
		req.Variables = fields.Variables
	}
	return req, nil
}

// readBody reads a body of up to MaxBody bytes. There is room for a small one at
// once; for a large one, room is made as it comes, not as it is announced.
func (s *Server) readBody(w http.ResponseWriter, r *http.Request, from io.ReadCloser) ([]byte, error) {
	if r.ContentLength > s.opts.MaxBody { // nothing of it is waited for
		return nil, &http.MaxBytesError{Limit: s.opts.MaxBody}
	}
	var body bytes.Buffer
	body.Grow(int(min(max(r.ContentLength, 0), smallBody)) + bytes.MinRead)
	_, err := body.ReadFrom(http.MaxBytesReader(w, from, s.opts.MaxBody))
	return body.Bytes(), err
}

// extensions are an object that nothing is read of: its fields are not kept, of
// which there may be a hundred thousand.
type extensions struct{}

// jsonProblem says what is wrong with a body in terms of JSON, not of Go.
func jsonProblem(err error) string {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return "the body is not valid JSON at byte " + strconv.FormatInt(syntax.Offset, 10)
	case errors.As(err, &typ) && typ.Field != "":
		return "the field " + strconv.Quote(typ.Field) + " cannot be a JSON " + typ.Value
	}
	return "the body is not valid JSON"
}

// refuse answers a request that is no GraphQL request: an error in the shape
// that GraphQL clients read.
func (s *Server) refuse(w http.ResponseWriter, media string, status int, code, msg string) {
	body, err := json.Marshal(map[string]any{"errors": []any{map[string]any{
		"message": msg, "extensions": map[string]string{"code": code},
	}}})
	if err != nil {
		panic(err) // strings marshal
	}
	write(w, media, status, body)
}

func write(w http.ResponseWriter, media string, status int, body []byte) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // the client may have gone; there is no one to tell
}
