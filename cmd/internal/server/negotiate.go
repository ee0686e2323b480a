package server

import (
	"mime"
	"strconv"
	"strings"
)

// The media types of GraphQL over HTTP
// (https://graphql.github.io/graphql-over-http/draft/).
const (
	typeResponse = "application/graphql-response+json"
	typeJSON     = "application/json"
)

// An offer is a media type that answers can have, and what an Accept header
// says of it.
type offer struct {
	media    string
	q        float64 // 0: not accepted
	specific int     // of the range that q is from: 0 none, 1 */*, 2 application/*, 3 the type itself
	place    int     // of that range in the header
}

// negotiate picks the answer's media type from Accept headers by RFC 9110: of
// the ranges that match a type the most specific counts, and the type with the
// higher q wins. Of equal ones that are both named the first does, else JSON,
// which is also the answer where there is no header. ok is false if neither
// type is accepted.
func negotiate(accept []string) (media string, ok bool) {
	header := strings.Join(accept, ",")
	if strings.TrimSpace(header) == "" {
		return typeJSON, true
	}
	json, response := offer{media: typeJSON}, offer{media: typeResponse}
	for place, part := range strings.Split(header, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		q := 1.0
		if v, given := params["q"]; given {
			if q, err = strconv.ParseFloat(v, 64); err != nil || !(q >= 0 && q <= 1) {
				continue
			}
		}
		if c := params["charset"]; c != "" && !strings.EqualFold(c, "utf-8") {
			continue
		}
		json.match(name, q, place)
		response.match(name, q, place)
	}
	best := json
	if response.q > json.q || response.q == json.q && response.specific == 3 && (json.specific < 3 || response.place < json.place) {
		best = response
	}
	return best.media, best.q > 0
}

// match takes note of a range of the header.
func (o *offer) match(name string, q float64, place int) {
	specific := 0
	switch name {
	case o.media:
		specific = 3
	case "application/*":
		specific = 2
	case "*/*":
		specific = 1
	}
	if specific > o.specific {
		o.q, o.specific, o.place = q, specific, place
	}
}
