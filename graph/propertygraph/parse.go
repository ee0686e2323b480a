package propertygraph

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"entente/graph"
)

// ParseEvidence is the inverse of [FormatEvidence]; id makes an id of a text.
func ParseEvidence(s string, id func(string) (graph.ID, error)) (e graph.Evidence, err error) {
	for word := range strings.SplitSeq(s, " ") {
		key, value, err := splitWord(word)
		if err != nil {
			return e, err
		}
		switch key {
		case "document":
			e.Document, err = id(value)
		case "file":
			e.File = value
		case "locator":
			e.Locator = value
		case "row":
			e.Row, err = strconv.ParseInt(value, 10, 64)
		case "start":
			e.Start, err = strconv.ParseInt(value, 10, 64)
		case "end":
			e.End, err = strconv.ParseInt(value, 10, 64)
		default:
			err = fmt.Errorf("evidence has no %s", key)
		}
		if err != nil {
			return e, err
		}
	}
	if e.Document == "" && e.File == "" {
		return e, fmt.Errorf("evidence %q names neither a document nor a file", s)
	}
	return e, nil
}

// ParseLink is the inverse of [FormatLink].
func ParseLink(s string) (l graph.Link, err error) {
	w := strings.Split(s, " ")
	if len(w) < 2 {
		return l, fmt.Errorf("%q is not of the form KIND CLAIM", s)
	}
	if l.Kind, err = graph.ParseLinkKind(w[0]); err != nil {
		return l, err
	}
	if l.Claim = graph.ID(w[1]); !l.Claim.IsClaim() {
		return l, fmt.Errorf("%q is no claim's id", w[1])
	}
	for _, word := range w[2:] {
		key, value, err := splitWord(word)
		switch {
		case err != nil:
			return l, err
		case key == "strength":
			l.Strength = value
		case key == "note":
			l.Note = value
		default:
			return l, fmt.Errorf("a link has no %s", key)
		}
	}
	return l, nil
}

func splitWord(word string) (key, value string, err error) {
	key, value, ok := strings.Cut(word, "=")
	if !ok {
		return "", "", fmt.Errorf("%q is not of the form KEY=VALUE", word)
	}
	value, err = url.PathUnescape(value)
	return key, value, err
}
