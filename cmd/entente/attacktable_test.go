package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// An attack is a request that has killed, stalled or opened GraphQL servers,
// and what is to come of it.
type attack struct {
	name   string
	method string // POST if empty
	target string // /graphql if empty
	header map[string]string
	body   []byte
	status int
	code   string // of the first error; "" where data are answered, "-" for no GraphQL answer
	within time.Duration
}

// requestBody returns the body of a request with a query and variables in JSON.
func requestBody(query, variables string) []byte {
	q, err := json.Marshal(query)
	if err != nil {
		panic(err) // strings marshal
	}
	if variables == "" {
		variables = "null"
	}
	return fmt.Appendf(nil, `{"query":%s,"variables":%s}`, q, variables)
}

func repeated(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func gzipped(b []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(b); err != nil {
		panic(err) // memory takes it
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// within is how long an attack may take; some read until a limit stops them.
const (
	atOnce = 250 * time.Millisecond
	soon   = 2 * time.Second
)

func attacks() []attack {
	deep := func(n int) string {
		return `{ entity(id: "per:kim") {` + strings.Repeat(" neighbors { nodes {", n) + " id" + strings.Repeat(" } }", n) + " } }"
	}
	fragments := func(n int, next string) string {
		q := `{ entity(id: "per:kim") { ...F0 } }`
		for i := range n {
			q += fmt.Sprintf(" fragment F%d on Entity { %s }", i, strings.ReplaceAll(next, "NEXT", fmt.Sprintf("...F%d", i+1)))
		}
		return q + fmt.Sprintf(" fragment F%d on Entity { id }", n)
	}
	list := func(n int) string { return `["x"` + repeated(n-1, `,"id-%d"`) + `]` }
	conditions := `{"or":[{}` + strings.Repeat(`,{"dated":true}`, 899) + `]}`
	conditions = `{"f":{"or":[` + conditions + strings.Repeat(","+conditions, 9) + `]}}`
	cursor := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	const filter = `query($f: ClaimFilter) { claims(where: $f) { totalCount } }`
	jsonBody := map[string]string{"Content-Type": "application/json"}
	with := func(h ...string) map[string]string {
		m := map[string]string{"Content-Type": "application/json"}
		for i := 0; i < len(h); i += 2 {
			m[h[i]] = h[i+1]
		}
		return m
	}
	get := func(query string) string { return "/graphql?query=" + url.QueryEscape(query) }

	graphql := func(name, query, variables string, status int, code string, within time.Duration) attack {
		return attack{name: name, header: with("Accept", "application/graphql-response+json"), body: requestBody(query, variables), status: status, code: code, within: within}
	}
	return []attack{
		// The document's shape.
		graphql("48 bytes that kill a parser", `fragment A on Person{name ...A}{person(id:1){...A}}`, "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		graphql("fragment cycle through a field", `fragment A on Entity { neighbors { nodes { ...A } } } { entity(id: 1) { ...A } }`, "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		graphql("fragments that double, 30 times", fragments(30, "neighbors { nodes { NEXT } } n: neighbors { nodes { NEXT } }"), "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("fragments spread twice each, 30 times", fragments(30, "NEXT NEXT"), "", 200, "", atOnce),
		graphql("fields 40 deep", deep(20), "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("500,000 open braces", strings.Repeat("{a", 250_000), "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("500,000 open brackets", "{ nodes(ids: "+strings.Repeat("[", 500_000), "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("1,000 aliases", "{ stats {"+repeated(1_000, " a%d: claims")+" } }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("51 root fields", "{"+repeated(51, " a%d: stats { claims }")+" }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("101 directives", "{ stats { claims"+strings.Repeat(" @skip(if: false)", 101)+" } }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("a directive that there is none of", "{ stats { claims @exec(cmd: \"id\") } }", "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		graphql("one field 3,900 times", "{"+strings.Repeat(" __typename", 3_900)+" }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("1,300 unknown fields", "{ stats {"+repeated(1_300, " claimms%d")+" } }", "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		graphql("a name of 500,000 letters", "{ "+strings.Repeat("a", 500_000)+" }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("250,000 comments", strings.Repeat("#\n", 250_000)+"{ __typename }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("500 operations and no name", repeated(500, " query Q%d { __typename }"), "", 400, "BAD_USER_INPUT", atOnce),
		graphql("a subscription", `subscription { claims { totalCount } }`, "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		graphql("a mutation", `mutation { deleteAll }`, "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		// Introspection.
		graphql("introspection nested", "{ __schema { types { fields { type { fields { type { name } args { type { name } } } } } } } }", "", 200, "LIMIT_EXCEEDED", soon),
		graphql("introspection of types in types", "{ __schema { types { possibleTypes { interfaces { possibleTypes { name fields { name } } } } } } }", "", 400, "GRAPHQL_VALIDATION_FAILED", soon),
		// Values and variables.
		graphql("a list of 50,000 ids", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, `{"ids":`+list(50_000)+`}`, 400, "LIMIT_EXCEEDED", atOnce),
		graphql("lists in lists, 9,000 deep", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, `{"ids":`+strings.Repeat("[", 9_000)+strings.Repeat("]", 9_000)+`}`, 400, "BAD_USER_INPUT", atOnce),
		{name: "lists in lists, 400,000 deep", header: jsonBody, body: requestBody(`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, `{"ids":`+strings.Repeat("[", 400_000)+strings.Repeat("]", 400_000)+`}`), status: 400, code: "BAD_REQUEST", within: atOnce},
		graphql("objects in objects, 9,000 deep", filter, `{"f":`+strings.Repeat(`{"not":`, 9_000)+"{}"+strings.Repeat("}", 9_000)+`}`, 400, "LIMIT_EXCEEDED", atOnce),
		graphql("15,000 unknown keys", filter, `{"f":{"x":1`+repeated(15_000, `,"y%d":1`)+`}}`, 400, "BAD_USER_INPUT", atOnce),
		graphql("one key 10,000 times", filter, `{"f":{"affirmed":true`+strings.Repeat(`,"affirmed":true`, 10_000)+`}}`, 200, "", atOnce),
		graphql("a number of 100,000 digits", `query($n: Int) { people(first: $n) { totalCount } }`, `{"n":`+strings.Repeat("9", 100_000)+`}`, 400, "BAD_USER_INPUT", atOnce),
		graphql("an exponent of nine digits", `query($n: Int) { people(first: $n) { totalCount } }`, `{"n":1e999999999}`, 400, "BAD_USER_INPUT", atOnce),
		graphql("an Int of 33 bits", `{ people(first: 4294967297) { totalCount } }`, "", 400, "GRAPHQL_VALIDATION_FAILED", atOnce),
		graphql("a negative page", `{ people(first: -1) { totalCount } }`, "", 400, "BAD_USER_INPUT", atOnce),
		graphql("a page of 2,147,483,647", `{ people(first: 2147483647) { nodes { id } } }`, "", 400, "BAD_USER_INPUT", atOnce),
		graphql("pages of pages", "{ people(first: 1000) { nodes { neighbors(first: 1000) { nodes { id } } } } }", "", 400, "LIMIT_EXCEEDED", atOnce),
		graphql("9,000 conditions, 900 times", `query($f: ClaimFilter!) { claims(where: {or: [`+strings.Repeat("$f ", 900)+`]}) { totalCount } }`, conditions, 400, "LIMIT_EXCEEDED", atOnce),
		graphql("a text of 90,000 letters in fragments that double", strings.ReplaceAll(fragments(8, "a: neighbors { nodes { NEXT } } b: neighbors { nodes { NEXT } } claims(where: {value: {eq: TEXT}}) { totalCount }"), "TEXT", strconv.Quote(strings.Repeat("x", 90_000))), "", 400, "LIMIT_EXCEEDED", atOnce),
		// Texts.
		{name: "a lone surrogate", header: jsonBody, body: []byte(`{"query":"{ search(query: \"\ud800\") { totalCount } }"}`), status: 200, code: "", within: atOnce},
		graphql("a lone surrogate, escaped twice", `{ search(query: "\ud800") { totalCount } }`, "", 400, "GRAPHQL_PARSE_FAILED", atOnce),
		graphql("a zero byte in an id", `query($id: ID!) { node(id: $id) { id } }`, `{"id":"per:\u0000kim"}`, 200, "", atOnce),
		graphql("a zero byte in a search", `query($q: String!) { search(query: $q) { totalCount } }`, `{"q":"kim\u0000"}`, 200, "", atOnce),
		{name: "a zero byte in the document", header: jsonBody, body: []byte(`{"query":"{ \u0000 }"}`), status: 200, code: "GRAPHQL_PARSE_FAILED", within: atOnce},
		{name: "bytes that are no UTF-8", header: jsonBody, body: []byte("{\"query\":\"{ \xff }\"}"), status: 400, code: "BAD_REQUEST", within: atOnce},
		graphql("an id of 100,000 letters", `query($id: ID!) { entity(id: $id) { id } }`, `{"id":"`+strings.Repeat("a", 100_000)+`"}`, 200, "", atOnce),
		graphql("a search of 400,000 words", `query($q: String!) { search(query: $q) { totalCount } }`, `{"q":"`+strings.Repeat("a ", 400_000)+`"}`, 400, "BAD_USER_INPUT", atOnce),
		graphql("50 searches of 250 words", `query($q: String!) {`+repeated(50, ` a%[1]d: search(query: $q, first: 1%02[1]d) { totalCount }`)+` }`, `{"q":"`+strings.Repeat("a ", 250)+`"}`, 200, "", 5*time.Second),
		graphql("a pattern where text is searched", `query($q: String!) { people(where: {name: {contains: $q}}) { totalCount } }`, `{"q":"(a+)+$`+strings.Repeat("a", 50_000)+`"}`, 200, "", atOnce),
		graphql("50 filters that search texts", `{`+repeated(50, ` a%[1]d: entities(where: {name: {contains: "zz%[1]d"}}) { totalCount }`)+` }`, "", 200, "", soon),
		graphql("a wide filter", filter, `{"f":{"or":[{"about":`+list(900)+`}`+strings.Repeat(`,{"about":`+list(900)+`}`, 50)+`]}}`, 400, "LIMIT_EXCEEDED", atOnce),
		// Cursors and paths.
		graphql("a cursor that is none", `{ people(after: "AAAA") { nodes { id } } }`, "", 400, "BAD_USER_INPUT", atOnce),
		graphql("a cursor of another order", `query($c: String) { people(orderBy: NAME_ASC, after: $c) { nodes { id } } }`, `{"c":"`+cursor("\x01\x02\x03per:kim")+`"}`, 400, "BAD_USER_INPUT", atOnce),
		graphql("a cursor of 100,000 bytes", `query($c: String) { claims(after: $c) { nodes { id } } }`, `{"c":"`+cursor(strings.Repeat("x", 100_000))+`"}`, 400, "BAD_USER_INPUT", atOnce),
		graphql("paths as long as may be, through everything", `{ paths(from: "per:kim", to: "sta:zw", maxLength: 8, first: 1000) { length } }`, "", 200, "", 5*time.Second),
		graphql("paths longer than may be", `{ paths(from: "per:kim", to: "per:moon", maxLength: 1000) { length } }`, "", 400, "BAD_USER_INPUT", atOnce),
		// Neighborhoods and time.
		graphql("a neighborhood of everything", `{ neighborhood(of: ["per:kim", "per:moon"], depth: 8, first: 1000, fan: 1000) { truncated nodes { hidden } } }`, "", 200, "", soon),
		graphql("a neighborhood deeper than may be", `{ neighborhood(of: ["per:kim"], depth: 1000) { truncated } }`, "", 400, "BAD_USER_INPUT", atOnce),
		graphql("a neighborhood of 50,000 entities", `query($ids: [ID!]!) { neighborhood(of: $ids) { truncated } }`, `{"ids":`+list(50_000)+`}`, 400, "LIMIT_EXCEEDED", atOnce),
		graphql("a timeline of 2,147,483,647 spans", `{ timeline { spans(most: 2147483647) { count } } }`, "", 400, "BAD_USER_INPUT", atOnce),
		graphql("a timeline of all time in spans", `{ timeline(from: "0001-01-01", to: "9999-12-31") { spans(most: 1000) { count } } }`, "", 200, "", soon),
		// HTTP.
		{name: "a batch", header: jsonBody, body: []byte(`[{"query":"{ __typename }"},{"query":"{ __typename }"}]`), status: 400, code: "BAD_REQUEST", within: atOnce},
		{name: "a body of 2 MB", header: jsonBody, body: requestBody(strings.Repeat(" ", 2<<20)+"{ __typename }", ""), status: 413, code: "LIMIT_EXCEEDED", within: atOnce},
		{name: "100 MB in 100 kB of gzip", header: with("Content-Encoding", "gzip"), body: gzipped(make([]byte, 100<<20)), status: 415, code: "UNSUPPORTED_MEDIA_TYPE", within: atOnce},
		{name: "a form from another site", header: map[string]string{"Content-Type": "application/x-www-form-urlencoded", "Origin": "https://evil.example"}, body: []byte("query={__typename}"), status: 403, code: "FORBIDDEN", within: atOnce},
		{name: "text from another site", header: map[string]string{"Content-Type": "text/plain", "Origin": "https://evil.example"}, body: requestBody("{ __typename }", ""), status: 403, code: "FORBIDDEN", within: atOnce},
		{name: "text from no site", header: map[string]string{"Content-Type": "text/plain"}, body: requestBody("{ __typename }", ""), status: 415, code: "UNSUPPORTED_MEDIA_TYPE", within: atOnce},
		{name: "a form from no site", header: map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, body: []byte("query={__typename}"), status: 415, code: "UNSUPPORTED_MEDIA_TYPE", within: atOnce},
		{name: "an image of another site", method: "GET", target: get("{ __typename }"), header: map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}, status: 403, code: "FORBIDDEN", within: atOnce},
		{name: "a page of a sandbox", method: "GET", target: get("{ __typename }"), header: map[string]string{"Origin": "null"}, status: 403, code: "FORBIDDEN", within: atOnce},
		{name: "a link of another site", method: "GET", target: get("{ __typename }"), header: map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, status: 200, within: atOnce},
		{name: "no content type", body: requestBody("{ __typename }", ""), status: 415, code: "UNSUPPORTED_MEDIA_TYPE", within: atOnce},
		{name: "an upload", header: map[string]string{"Content-Type": "multipart/form-data; boundary=x"}, body: []byte("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{}\r\n--x--"), status: 415, code: "UNSUPPORTED_MEDIA_TYPE", within: atOnce},
		{name: "a mutation by GET", method: "GET", target: get("mutation { deleteAll }"), status: 405, code: "GRAPHQL_VALIDATION_FAILED", within: atOnce},
		{name: "a GET as deep as may not be", method: "GET", target: get(deep(20)), status: 200, code: "LIMIT_EXCEEDED", within: atOnce},
		{name: "a GET of 1 MB", method: "GET", target: get(strings.Repeat(" ", 1<<19)), status: 431, code: "-", within: atOnce},
		{name: "another method", method: "DELETE", status: 405, code: "METHOD_NOT_ALLOWED", within: atOnce},
		{name: "a host that was rebound", header: with("Host", "evil.example"), body: requestBody("{ __typename }", ""), status: 421, code: "-", within: atOnce},
		{name: "a preflight from another site", method: "OPTIONS", header: map[string]string{"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}, status: 403, code: "-", within: atOnce},
		{name: "a folder above the pages", method: "GET", target: "/graphiql/..%2f..%2fconfig.yaml", status: 404, code: "-", within: atOnce},
		{name: "the debugger", method: "GET", target: "/debug/pprof/", status: 404, code: "-", within: atOnce},
	}
}
