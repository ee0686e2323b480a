package server

import "testing"

func TestNegotiate(t *testing.T) {
	for _, c := range []struct{ accept, want string }{
		{"", typeJSON},
		{"*/*", typeJSON},
		{"application/*", typeJSON},
		{"application/json", typeJSON},
		{"application/graphql-response+json", typeResponse},
		{"Application/GraphQL-Response+JSON; charset=UTF-8", typeResponse},
		{"application/graphql-response+json, application/json", typeResponse},
		{"application/json, application/graphql-response+json", typeJSON},
		{"application/json;q=0.8, application/graphql-response+json", typeResponse},
		{"application/graphql-response+json;q=0.8, application/json;q=0.9", typeJSON},
		{"application/graphql-response+json, */*", typeResponse},
		{"application/graphql-response+json;q=0.5, */*;q=0.9", typeJSON},
		{"application/json;q=0, */*", typeResponse},
		{"text/html, */*;q=0.8", typeJSON},
		{"text/html, application/json;charset=latin1, application/graphql-response+json;q=0.1", typeResponse},
		{"text/html", ""},
		{"application/json;q=0", ""},
		{"application/json;q=NaN", ""},
		{"application/json;q=2", ""},
		{"multipart/mixed", ""},
		{";;;", ""},
	} {
		var header []string
		if c.accept != "" {
			header = []string{c.accept}
		}
		media, ok := negotiate(header)
		if !ok {
			media = ""
		}
		if media != c.want {
			t.Errorf("Accept %q: %q, want %q", c.accept, media, c.want)
		}
	}
}
