package jsonld

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/piprate/json-gold/ld"

	"entente/graph"
)

//go:embed contexts
var bundled embed.FS

// bundledFiles are the contexts that documents may name, by IRI. Their sources
// and licences stand in contexts/README.md.
var bundledFiles = map[string]string{
	"https://www.w3.org/ns/activitystreams": "activitystreams.jsonld",
	"http://www.w3.org/ns/activitystreams":  "activitystreams.jsonld",
}

// Contexts returns the IRIs of the bundled contexts, sorted.
func Contexts() []string {
	var out []string
	for iri := range bundledFiles {
		out = append(out, iri)
	}
	slices.Sort(out)
	return out
}

// A refusal is the error for a context that would have to be fetched.
type refusal struct{ iri string }

func (r *refusal) Error() string { return fmt.Sprintf("the context %s is not bundled", r.iri) }

// A loader gives json-gold the bundled contexts and nothing else.
type loader map[string]*ld.RemoteDocument

// LoadDocument implements [ld.DocumentLoader].
func (l loader) LoadDocument(iri string) (*ld.RemoteDocument, error) {
	if doc := l[iri]; doc != nil {
		// The library may change what it gets.
		return &ld.RemoteDocument{DocumentURL: iri, Document: ld.CloneDocument(doc.Document)}, nil
	}
	name, ok := bundledFiles[iri]
	if !ok {
		return nil, &refusal{iri}
	}
	src, err := bundled.ReadFile("contexts/" + name)
	if err != nil {
		return nil, err
	}
	doc := &ld.RemoteDocument{DocumentURL: iri}
	if err := json.Unmarshal(src, &doc.Document); err != nil {
		return nil, err
	}
	l[iri] = doc
	return l.LoadDocument(iri)
}

// expand has json-gold expand a document. The library's panics, which strange
// documents cause, are the document's fault like its errors.
func (r *Reader) expand(d *decoder, document any) (expanded []any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &graph.InputError{File: r.opts.File, Code: "jsonld-invalid", Msg: fmt.Sprintf("the document cannot be expanded: %v", p)}
		}
	}()
	opts := ld.NewJsonLdOptions(r.opts.Base)
	opts.DocumentLoader = r.loader
	opts.ExpandContext = r.expandContext
	if s, ok := document.(string); ok {
		return nil, d.fail(0, "jsonld-invalid", fmt.Sprintf("the document is the text %.60q, not an object or array", s), "")
	}
	expanded, err = ld.NewJsonLdProcessor().Expand(document, opts)
	var refused *refusal
	var broken *ld.JsonLdError
	switch {
	case err == nil:
		return expanded, nil
	case errors.As(err, &refused):
		hint := "write the context into the file"
		if all := Contexts(); len(all) > 0 {
			hint += ", or use one of " + strings.Join(all, ", ")
		}
		return nil, d.fail(d.find(refused.iri), "context-refused", fmt.Sprintf("the context %.200q is not bundled, and nothing is fetched", refused.iri), hint)
	case errors.As(err, &broken):
		return nil, &graph.InputError{File: r.opts.File, Code: "jsonld-invalid", Msg: fmt.Sprintf("%.300s", broken.Error())}
	}
	return nil, &graph.InputError{File: r.opts.File, Code: "jsonld-invalid", Msg: fmt.Sprintf("%.300s", err.Error())}
}

// find returns where a text stands in the document, or its beginning.
func (d *decoder) find(text string) int {
	quoted, err := json.Marshal(text)
	if err != nil {
		return 0
	}
	return max(strings.Index(string(d.data), string(quoted)), 0)
}
