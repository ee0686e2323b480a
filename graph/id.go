package graph

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// An ID names a node in its short form. It is one of
//
//   - a short id, "per:kim", which stands for the IRI {base}id/per/kim;
//   - "_:label", a blank node;
//   - any other IRI, whole ("http://example.org/a", or a relative "/en/x");
//   - "<iri>", for an IRI that would read as a short id ("<urn:isbn:1>" does
//     not need it, "<foo:bar>" does).
//
// Within one [Namespace] ids and nodes correspond one to one. The empty ID is
// no node.
type ID string

// ClaimPrefix begins the id of every claim.
const ClaimPrefix = "clm:"

// IsClaim reports whether the id has the form of a claim's: "clm:" and 26
// digits of lower-case base32.
func (id ID) IsClaim() bool {
	if len(id) != len(ClaimPrefix)+claimDigits || !strings.HasPrefix(string(id), ClaimPrefix) {
		return false
	}
	for _, c := range []byte(id[len(ClaimPrefix):]) {
		if (c < 'a' || c > 'z') && (c < '2' || c > '7') {
			return false
		}
	}
	return true
}

// IsBlank reports whether the id is that of a blank node.
func (id ID) IsBlank() bool { return strings.HasPrefix(string(id), "_:") }

// A Namespace translates between ids and the RDF terms of a store with a
// given base. It is a value, safe for concurrent use.
type Namespace struct {
	base string // ends in "/"
}

// DefaultBase is the base of a store that names no other.
const DefaultBase = "https://entente.example/"

// NewNamespace returns the namespace of an absolute base IRI. A missing final
// slash is added.
func NewNamespace(base string) (Namespace, error) {
	u, err := url.Parse(base)
	if err != nil || u.Scheme == "" || u.Host == "" && u.Opaque == "" || u.Fragment != "" || u.RawQuery != "" {
		return Namespace{}, fmt.Errorf("base %q is not an absolute IRI without query and fragment", base)
	}
	if !ValidIRI(base) {
		return Namespace{}, fmt.Errorf("base %q has a character that an IRI cannot have", base)
	}
	if !strings.HasSuffix(base, "/") {
		base += "/"
	}
	return Namespace{base: base}, nil
}

// Base returns the base IRI; it ends in a slash.
func (n Namespace) Base() string { return n.base }

// IRI schemes that are common enough in data that a short id must not look
// like one: an IRI of theirs is its own id.
var schemes = map[string]bool{
	"http": true, "https": true, "urn": true, "mailto": true, "tag": true, "file": true, "ftp": true, "data": true,
	"javascript": true, "info": true, "doi": true, "tel": true, "geo": true, "ws": true, "wss": true, "ssh": true, "did": true, "ipfs": true,
}

// SplitID returns the prefix and the local part of a short id; ok is false
// for ids of the other forms.
func SplitID(id ID) (prefix, local string, ok bool) {
	prefix, local, ok = strings.Cut(string(id), ":")
	if !ok || prefix == "" || local == "" || local[0] == '/' || schemes[prefix] || !ValidIRI(local) {
		return "", "", false
	}
	for i, c := range []byte(prefix) {
		if (c < 'a' || c > 'z') && (i == 0 || c < '0' || c > '9') {
			return "", "", false
		}
	}
	return prefix, local, true
}

// Term returns the node that an id names, a [quad.IRI] or a [quad.BNode], and
// nil for the empty id.
func (n Namespace) Term(id ID) quad.Value {
	switch {
	case id == "":
		return nil
	case id.IsBlank():
		return quad.BNode(id[2:])
	case id[0] == '<' && id[len(id)-1] == '>':
		return quad.IRI(id[1 : len(id)-1])
	}
	if prefix, local, ok := SplitID(id); ok {
		return quad.IRI(n.base + "id/" + prefix + "/" + local)
	}
	return quad.IRI(id)
}

// ID returns the id of a node, and the empty id for a literal or nil.
func (n Namespace) ID(v quad.Value) ID {
	switch v := v.(type) {
	case quad.BNode:
		return "_:" + ID(v)
	case quad.IRI:
		s := string(v)
		if rest, ok := strings.CutPrefix(s, n.base+"id/"); ok {
			prefix, local, _ := strings.Cut(rest, "/")
			id := ID(prefix + ":" + local)
			// A colon in prefix would make the id stand for another IRI.
			if p, _, ok := SplitID(id); ok && p == prefix {
				return id
			}
		}
		if _, _, short := SplitID(ID(s)); short || s == "" || s[0] == '<' || s[0] == '_' {
			return ID("<" + s + ">")
		}
		return ID(s)
	}
	return ""
}

// Vocab returns the IRI of a name in the project's own vocabulary: a type, a
// property, or a relation. "icews:make-statement" is {base}v/icews/make-statement.
func (n Namespace) Vocab(name string) quad.IRI {
	if !strings.Contains(name, ":") {
		return quad.IRI(n.base + "v/" + name)
	}
	if prefix, local, ok := SplitID(ID(name)); ok {
		return quad.IRI(n.base + "v/" + prefix + "/" + local)
	}
	return quad.IRI(name)
}

// Name is the inverse of Vocab; ok is false for an IRI outside the vocabulary.
func (n Namespace) Name(iri quad.IRI) (name string, ok bool) {
	rest, ok := strings.CutPrefix(string(iri), n.base+"v/")
	if !ok || rest == "" {
		return "", false
	}
	name = strings.Replace(rest, "/", ":", 1)
	return name, n.Vocab(name) == iri
}

// DefaultDataset is the dataset of quads that came without a graph.
const DefaultDataset = "default"

// Graph returns the label of a dataset's quads: {base}graph/DATASET for a
// dataset of the project's own, nil for [DefaultDataset], and the IRI or blank
// node itself for a foreign graph, whose dataset is named by its id.
func (n Namespace) Graph(dataset string) quad.Value {
	switch {
	case dataset == "" || dataset == DefaultDataset:
		return nil
	case ValidDataset(dataset):
		return quad.IRI(n.base + "graph/" + dataset)
	}
	return n.Term(ID(dataset))
}

// Dataset is the inverse of Graph.
func (n Namespace) Dataset(label quad.Value) string {
	if label == nil {
		return DefaultDataset
	}
	if iri, ok := label.(quad.IRI); ok {
		if name, ok := strings.CutPrefix(string(iri), n.base+"graph/"); ok && ValidDataset(name) && name != DefaultDataset {
			return name
		}
	}
	id := string(n.ID(label))
	if ValidDataset(id) { // a relative IRI that reads as a dataset of one's own
		return "<" + id + ">"
	}
	return id
}

// ValidDataset reports whether s can name a dataset of the project's own:
// letters, digits, "-", "_" and ".", at most 100, beginning with a letter or digit.
func ValidDataset(s string) bool {
	if s == "" || len(s) > 100 {
		return false
	}
	for i, c := range []byte(s) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case i > 0 && (c == '-' || c == '_' || c == '.'):
		default:
			return false
		}
	}
	return true
}

// ValidIRI reports whether s has only characters that an IRI reference may
// have in N-Quads (no controls, spaces, or any of <>"{}|^`\).
func ValidIRI(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return !strings.ContainsFunc(s[i:], notInIRI)
		case noIRIByte[c]:
			return false
		}
	}
	return true
}

func notInIRI(c rune) bool { return c < utf8.RuneSelf && noIRIByte[c] || c == utf8.RuneError }

// noIRIByte has the ASCII characters that an IRI cannot have.
var noIRIByte = func() (no [utf8.RuneSelf]bool) {
	for c := range no {
		no[c] = c <= ' ' || c == 0x7f || strings.IndexByte("<>\"{}|^`\\", byte(c)) >= 0
	}
	return no
}()
