package ingest

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/ftm"
	"entente/graph/ontology"
)

// ftmFormat reads FollowTheMoney entities as JSON lines.
//
// Entities of edge schemata (Ownership, Membership, Occupancy …) become claims
// from their source to their target, for the time from startDate to endDate, or
// on date; all others become entities. The type of an entity is the first of
// its schema and those that this extends which the ontology maps, by the IRI
// https://w3id.org/ftm#SCHEMA (or https://schema.followthemoney.tech/#SCHEMA) or by
// its name; an entity without one keeps that IRI as its class. The relation of
// an edge is found likewise, and turned round if that is how its ends fit. An
// edge without one, or whose ends do not fit it, becomes ftm:SCHEMA under the
// ontology's most general relation, and so does a property that leads to an
// entity: ftm:PROPERTY.
//
// An id that is one of the graph's own, or an IRI, is taken as it is; any other
// becomes ftm:ID, percent-encoded. Properties are the ontology's, by IRI
// (https://w3id.org/ftm#NAME or #SCHEMA:NAME) or by name; identifiers become
// identifiers (innCode:123); what the ontology does not have stays as
// quads https://w3id.org/ftm#NAME, about the edge itself where it is an edge's,
// with a warning. Each claim's sourceId is the id that FollowTheMoney gives, and
// its evidence the line.
type ftmFormat struct{ *lexicon }

// Namespaces of FollowTheMoney's terms: the one of its older releases, which
// what is kept is named by, and the newer one.
const (
	ftmNamespace    = "https://w3id.org/ftm#"
	ftmNewNamespace = "https://schema.followthemoney.tech/#"
	ftmPrefix       = "ftm"
)

func (f *ftmFormat) reader(file *file, content io.Reader, claims bool) (graphReader, error) {
	return &ftmReader{f, file, ftm.NewReader(content, ftm.Options{File: file.name}), claims}, nil
}

type ftmReader struct {
	*ftmFormat
	file   *file
	lines  *ftm.Reader
	claims bool
}

func (r *ftmReader) next(rec *graphRecord) error {
	e, err := r.lines.Read()
	var input *graph.InputError
	if err != nil && !errors.As(err, &input) {
		return err
	}
	rec.counted = !r.claims
	rec.rejected = rejected{file: r.file, number: r.lines.Number(), line: r.lines.Line(), text: r.lines.Text(), format: formatFTM}
	r.file.restore(&rec.number, &rec.line, input)
	if err != nil {
		rec.failed = input
		return nil
	}
	line := rec.line
	rec.place = func(slot int) (int, int) { return line, max(slot, 0) } // slots are columns
	if r.claims {
		err = r.makeClaims(e, rec)
	} else {
		err = r.makeEntity(e, rec)
	}
	if err != nil {
		rec.failed = rec.error(err)
	}
	return nil
}

// skip implements graphReader.
func (r *ftmReader) skip() error {
	_, err := r.lines.Read()
	if errors.As(err, new(*graph.InputError)) {
		return nil
	}
	return err
}

// ids makes ids of a property's values.
func (f *ftmFormat) ids(p *ftm.Property) ([]graph.ID, error) {
	ids := make([]graph.ID, len(p.Values))
	for i, s := range p.Values {
		var err error
		if ids[i], err = f.nodeID(s, p.Column); err != nil {
			return nil, err
		}
	}
	return ids, nil
}

func (f *ftmFormat) nodeID(s string, column int) (graph.ID, error) {
	if id, ok := f.id(s); ok {
		return id, nil
	}
	id := graph.ID(ftmPrefix + ":" + encodeSegment(s))
	if _, _, ok := graph.SplitID(id); !ok {
		return "", &fieldError{column, "bad-id", fmt.Sprintf("%q cannot be an id", s), ""}
	}
	return id, nil
}

// find looks a term up by its IRIs.
func find[T any](words map[string]T, name string) (meaning T, ok bool) {
	for _, namespace := range []string{ftmNamespace, ftmNewNamespace} {
		if meaning, ok = words[namespace+name]; ok {
			return meaning, true
		}
	}
	return meaning, false
}

// typeOf finds the type that entities of a schema have, nil for none. A mapping
// by IRI of any ancestor comes before an equal name of a farther one.
func (f *ftmFormat) typeOf(schema string) *ontology.Type {
	for _, name := range ftm.Chain(schema) {
		if t, ok := find(f.types, name); ok && len(t.Leaves) == 1 {
			return t.Leaves[0]
		}
		if t := f.o.Type(name); t != nil && t.Leaf {
			return t
		}
	}
	return nil
}

// propertyOf finds a type's property of a name, nil for none.
func (f *ftmFormat) propertyOf(t *ontology.Type, schema, name string) *ontology.Property {
	if t == nil {
		return nil
	}
	for _, p := range t.Properties {
		for _, iri := range p.IRIs {
			local, ok := strings.CutPrefix(string(iri), ftmNamespace)
			if !ok {
				local, ok = strings.CutPrefix(string(iri), ftmNewNamespace)
			}
			if owner, own, qualified := strings.Cut(local, ":"); ok && (local == name || qualified && own == name && slices.Contains(ftm.Chain(schema), owner)) {
				return p
			}
		}
	}
	return t.Property(name)
}

func (r *ftmReader) makeEntity(e *ftm.Entity, rec *graphRecord) error {
	id, err := r.nodeID(e.ID, e.IDColumn)
	if err != nil {
		return err
	}
	for _, key := range e.Other {
		rec.note(-1, key, "key-left-out", fmt.Sprintf("%s of an entity is left out: only id, schema and properties are read", key), "")
	}
	schema := ftm.Lookup(e.Schema)
	if schema != nil && schema.Edge() {
		r.makeRest(e, id, rec)
		return nil
	}
	t := r.typeOf(e.Schema)
	d := r.draft(id, t, e.IDColumn)
	rec.entity = d
	if t == nil {
		r.add(d, graph.RDFType, quad.IRI(ftmNamespace+encodeSegment(e.Schema)))
		rec.note(e.SchemaColumn, e.Schema, "unknown-type", fmt.Sprintf("the ontology has no type for schema %s: its entities have no type", e.Schema), fmt.Sprintf("map a type to it: @entity(maps: \"%s%s\")", ftmNamespace, e.Schema))
	}
	for i := range e.Properties {
		p := &e.Properties[i]
		if ftm.LeadsToEntity(e.Schema, p.Name) {
			continue // the claims' pass makes claims of them
		}
		for n, v := range p.Values {
			if err := r.addValue(d, t, e.Schema, p, n, v, rec); err != nil {
				return err
			}
		}
	}
	return nil
}

// ftmNames are FollowTheMoney's properties that are names here.
var ftmNames = map[string]string{"name": graph.PropName, "alias": graph.PropAlias, "previousName": graph.PropAlias, "weakAlias": graph.PropWeakAlias}

func (r *ftmReader) addValue(d *entityDraft, t *ontology.Type, schema string, p *ftm.Property, n int, v string, rec *graphRecord) error {
	if core := ftmNames[p.Name]; core != "" {
		if core == graph.PropName && n > 0 {
			core = graph.PropAlias // an entity has one name; the first counts here
		}
		r.addCore(d, core, v)
		return nil
	}
	if prop := r.propertyOf(t, schema, p.Name); prop != nil {
		why := r.misfit(t, prop, v)
		if why == "" {
			return r.addProperty(d, prop, v, p.Column)
		}
		rec.note(p.Column, p.Name, "value-kept", fmt.Sprintf("%s: it is kept as <%s%s>", why, ftmNamespace, p.Name), "")
	} else if ftm.IsIdentifier(p.Name) {
		r.addCore(d, graph.PropIdentifier, p.Name+":"+v)
		return nil
	} else {
		r.noteKept(p, rec)
	}
	r.add(d, quad.IRI(ftmNamespace+encodeSegment(p.Name)), quad.String(v))
	return nil
}

// misfit says why a value is none of a property, "" if it is one.
func (r *ftmReader) misfit(t *ontology.Type, p *ontology.Property, v string) string {
	trial := entityDraft{entity: graph.Entity{ID: "ftm:x", Type: t.Name, Name: "-"}}
	if err := r.addProperty(&trial, p, v, -1); err != nil {
		return err.Error()
	}
	for _, violation := range r.o.CheckEntity(&trial.entity) {
		if violation.Severity == ontology.Error {
			return strings.Replace(violation.Message, " of ftm:x", "", 1)
		}
	}
	return ""
}

func (r *ftmReader) noteKept(p *ftm.Property, rec *graphRecord) {
	rec.note(p.Column, p.Name, "property-kept", fmt.Sprintf("the ontology has no property %s: it is kept as <%s%s>", p.Name, ftmNamespace, p.Name), "")
}

// makeRest keeps what an edge says and its claims have no place for, as quads
// about the edge.
func (r *ftmReader) makeRest(e *ftm.Entity, id graph.ID, rec *graphRecord) {
	use := r.edge(e)
	d := r.draft(id, nil, e.IDColumn)
	for i := range e.Properties {
		p := &e.Properties[i]
		from := 0
		if use.takes(r.o, p.Name) {
			if from = 1; use.schema.Source == p.Name || use.schema.Target == p.Name || r.qualifier(&use, p.Name) {
				continue
			}
			if dated := strings.HasSuffix(strings.ToLower(p.Name), "date"); dated && (strings.Contains(p.Values[0], "T") ||
				p.Name == "date" && e.First("startDate")+e.First("endDate") != "") {
				from = 0 // the claim's date does not say it all
			}
		}
		for _, v := range p.Values[from:] {
			r.noteKept(p, rec)
			r.add(d, quad.IRI(ftmNamespace+encodeSegment(p.Name)), quad.String(v))
		}
	}
	if len(d.quads) > 0 {
		r.add(d, graph.RDFType, quad.IRI(ftmNamespace+e.Schema))
		rec.entity = d
	}
}
