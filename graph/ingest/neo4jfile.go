package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/delimited"
	"entente/graph/format/neo4j"
	"entente/graph/ontology"
)

// neo4jFormat reads CSV with the headers of neo4j-admin.
//
// An id that is one of the graph's own (per:kim), an IRI or a blank node is
// taken as it is. Any other names a node of this import's dataset:
// DATASET:SPACE/ID, or DATASET:ID in the global id space, percent-encoded.
//
// Labels are names of the ontology's types, or what these are mapped to; the
// first that may have instances is the node's type. Other labels become classes
// {base}neo4j/LABEL, and properties that the ontology does not have become
// quads {base}neo4j/PROPERTY, each with a warning. A property that is a literal
// relation of the ontology becomes an implied claim.
//
// A relationship's type is a relation of the ontology, or an inverse of one,
// written in camelCase or LIKE_THIS; any other becomes a subrelation of the
// ontology's most general relation. Its properties are the fields of a claim
// (see package propertygraph), startDate and endDate among them, and qualifiers;
// others are left out, with a warning.
type neo4jFormat struct {
	*lexicon
	header *neo4j.Header // of a file that had nothing else
}

func (n *neo4jFormat) reader(f *file, content io.Reader, claims bool) (graphReader, error) {
	opts := neo4j.Options{File: f.name, Delimiter: ','}
	first := firstLine(f.head)
	if bytes.IndexByte(first, '\t') >= 0 {
		opts.Delimiter = '\t'
	}
	own := neo4j.LooksLike(string(first))
	if !own {
		opts.Header = n.header
	}
	table := neo4j.NewReader(content, opts)
	h, err := table.Header()
	if err != nil {
		return nil, err
	}
	if own && headerOnly(f) {
		n.header = h
		return nil, nil
	}
	if h.Nodes() == claims {
		return nil, nil
	}
	base := neo4jRecords{lexicon: n.lexicon, file: f, table: table, header: h}
	if claims {
		return newNeo4jEdges(base), nil
	}
	return &neo4jNodes{neo4jRecords: base, uses: map[*ontology.Type][]columnUse{}}, nil
}

func firstLine(head []byte) []byte {
	for line := range bytes.Lines(bytes.TrimPrefix(head, []byte("\ufeff"))) {
		if line = bytes.TrimSpace(line); len(line) > 0 {
			return line
		}
	}
	return nil
}

// headerOnly reports whether a file has a header and nothing else.
func headerOnly(f *file) bool {
	return len(f.head) < headBytes && !bytes.Contains(bytes.TrimSpace(f.head), []byte("\n")) && neo4j.LooksLike(string(firstLine(f.head)))
}

// neo4jRecords are what nodes and relationships have in common.
type neo4jRecords struct {
	*lexicon
	file   *file
	table  *neo4j.Reader
	header *neo4j.Header
	number int64
}

// read reads a record; nil where it is bad, which then stands in rec.
func (n *neo4jRecords) read(rec *graphRecord) (*delimited.Record, error) {
	row, err := n.table.Read()
	var input *graph.InputError
	if err != nil && (!errors.As(err, &input) || input.Line == 0) {
		return nil, err
	}
	n.number++
	last := n.table.Record()
	rec.counted = true
	rec.rejected = rejected{file: n.file, number: n.number, line: last.Line, text: last.Text, format: formatNeo4j, header: n.header.Text}
	n.file.restore(&rec.number, &rec.line, input)
	if err != nil {
		rec.failed = input
		return nil, nil
	}
	kept := &delimited.Record{Line: rec.line, Text: last.Text}
	rec.place = func(slot int) (line, column int) {
		if slot < 0 {
			return kept.Line, 0
		}
		return n.table.Position(kept, slot)
	}
	for i, s := range row.Fields {
		if neo4j.Guarded(s) {
			rec.note(i, "", "guarded-cell", fmt.Sprintf("%.20q begins with the apostrophe that exports put before what a spreadsheet might run; it is kept", s), "export with --raw what is to be imported again")
		}
	}
	return row, nil
}

// skip implements graphReader.
func (n *neo4jRecords) skip() error {
	_, err := n.read(new(graphRecord))
	return err
}

// values are those of a column.
func (n *neo4jRecords) values(row *delimited.Record, column int) ([]string, error) {
	values, err := n.table.Values(row, column)
	if err != nil {
		return nil, &fieldError{column, "bad-value", fmt.Sprintf("%s: %s", n.header.Columns[column].Name, err), "correct it, or change the column's type"}
	}
	return values, nil
}

// nodeID makes an id of a column's text.
func (n *neo4jRecords) nodeID(row *delimited.Record, column int) (graph.ID, error) {
	s := row.Fields[column]
	if s == "" {
		return "", &fieldError{column, "id-missing", "the id is empty", ""}
	}
	if id, ok := n.id(s); ok {
		return id, nil
	}
	local := encodeSegment(s)
	if space := n.header.Columns[column].Space; space != "" {
		local = encodeSegment(space) + "/" + local
	}
	id := graph.ID(n.prefix + ":" + local)
	if _, _, ok := graph.SplitID(id); !ok {
		return "", &fieldError{column, "bad-id", fmt.Sprintf("%q cannot be an id", s), ""}
	}
	return id, nil
}

// foreign is the IRI of a label or a property that the ontology does not have.
func (n *neo4jRecords) foreign(name string) quad.IRI {
	return quad.IRI(n.ns.Base() + "neo4j/" + encodeSegment(name))
}

// neo4jNodes reads nodes.
type neo4jNodes struct {
	neo4jRecords
	uses map[*ontology.Type][]columnUse
}

// A columnUse says what a column gives nodes of a type: one of these, or nothing.
type columnUse struct {
	core     string
	property *ontology.Property
	relation *ontology.Relation // literal
	foreign  quad.IRI
	datatype quad.IRI // of what is foreign
}

func (n *neo4jNodes) next(rec *graphRecord) error {
	row, err := n.read(rec)
	if err != nil || row == nil {
		return err
	}
	if err := n.build(row, rec); err != nil {
		rec.failed = rec.error(err)
	}
	return nil
}

func (n *neo4jNodes) build(row *delimited.Record, rec *graphRecord) error {
	idColumn := n.header.Find(neo4j.ID)
	id, err := n.nodeID(row, idColumn)
	if err != nil {
		return err
	}
	typ, d := n.label(row, id, idColumn, rec)
	d.unique = true
	rec.entity = d
	for i, use := range n.columns(typ) {
		if use == (columnUse{}) || row.Fields[i] == "" {
			continue
		}
		values, err := n.values(row, i)
		if err != nil {
			return err
		}
		for _, v := range values {
			if err := n.addValue(d, use, v, i, rec); err != nil {
				return err
			}
		}
	}
	return nil
}

func (n *neo4jNodes) addValue(d *entityDraft, use columnUse, v string, column int, rec *graphRecord) error {
	switch {
	case use.core != "":
		n.addCore(d, use.core, v)
	case use.property != nil:
		return n.addProperty(d, use.property, v, column)
	case use.relation != nil:
		value, err := literal(use.relation.Kind, v, "")
		if err != nil {
			return at(err, &way{slot: column})
		}
		trial := graph.Claim{Subject: d.entity.ID, Relation: use.relation.Name, Value: value}
		for _, violation := range n.o.CheckClaim(&trial, d.entity.Type, "", n.known) {
			return &fieldError{column, violation.Code, violation.Message, violation.Hint}
		}
		n.add(d, n.ns.Vocab(use.relation.Name), value)
	default:
		name := n.header.Columns[column].Name
		lacking, hint := n.lacks(name)
		rec.note(column, name, "property-kept", fmt.Sprintf("%s: it is kept as %s", lacking, use.foreign), hint)
		if use.datatype != "" {
			n.add(d, use.foreign, quad.TypedString{Value: quad.String(v), Type: use.datatype})
		} else {
			n.add(d, use.foreign, quad.String(v))
		}
	}
	return nil
}

// lacks says that a node's type has not the property of a column, and what to do.
func (n *neo4jNodes) lacks(name string) (msg, hint string) {
	var have []string
	for _, t := range n.o.Types {
		if t.Leaf && propertyNamed(t, name) != nil {
			have = append(have, t.Name)
		}
	}
	if have != nil {
		return "the node's type has no property " + name, "these have: " + strings.Join(have, ", ")
	}
	return "the ontology has no property " + name, didYouMean(name, propertyNames(n.o.Types))
}

// label begins the entity that a node's labels make of it.
func (n *neo4jNodes) label(row *delimited.Record, id graph.ID, idColumn int, rec *graphRecord) (*ontology.Type, *entityDraft) {
	var labels []string
	column := n.header.Find(neo4j.Label)
	if column >= 0 {
		labels, _ = n.values(row, column) // a label is any text
	}
	var typ *ontology.Type
	for _, label := range labels {
		if t := n.leaf(label); t != nil && t.Leaf {
			typ = t
			break
		}
	}
	d := n.draft(id, typ, idColumn)
	for _, label := range labels {
		t, known := lookUp(n.types, label)
		if typ != nil && (t == typ || known && below(typ, t)) || label == "" {
			continue
		}
		class := n.foreign(label)
		n.add(d, graph.RDFType, class)
		switch {
		case typ != nil && known && t.Leaf:
			rec.note(column, label, "many-types", fmt.Sprintf("a node is %s already: its label %s is kept as %s", typ.Name, label, class), "")
		case known && !t.Leaf:
			rec.note(column, label, "type-not-leaf", fmt.Sprintf("%s has types below it: the label is kept as %s", t.Name, class), "use one of "+leafNames(t))
		default:
			rec.note(column, label, "unknown-label", fmt.Sprintf("the ontology has no type %s: the label is kept as %s", label, class), didYouMean(label, leafTypes(n.o)))
		}
	}
	return typ, d
}

func leafNames(t *ontology.Type) string {
	names := make([]string, len(t.Leaves))
	for i, leaf := range t.Leaves {
		names[i] = leaf.Name
	}
	return strings.Join(names, ", ")
}

func leafTypes(o *ontology.Ontology) []string {
	var names []string
	for _, t := range o.Types {
		if t.Leaf {
			names = append(names, t.Name)
		}
	}
	return names
}

// below reports whether t extends another type.
func below(t, other *ontology.Type) bool {
	for _, a := range t.Ancestors {
		if a == other {
			return true
		}
	}
	return false
}

// columns tells what each column gives nodes of a type, nil for none.
func (n *neo4jNodes) columns(t *ontology.Type) []columnUse {
	if uses, ok := n.uses[t]; ok {
		return uses
	}
	uses := make([]columnUse, len(n.header.Columns))
	for i := range n.header.Columns {
		if c := &n.header.Columns[i]; c.Role == neo4j.Property {
			uses[i] = n.column(t, c)
		}
	}
	n.uses[t] = uses
	return uses
}

func (n *neo4jNodes) column(t *ontology.Type, c *neo4j.Column) columnUse {
	if p := propertyNamed(t, c.Name); p != nil {
		return columnUse{property: p}
	}
	if core := coreWords[squash(c.Name)]; core != "" {
		return columnUse{core: core}
	}
	if d, ok := lookUp(n.relations, c.Name); ok && d.Literal && t != nil && takes(d.Relation, t) {
		return columnUse{relation: d.Relation}
	}
	use := columnUse{foreign: n.foreign(c.Name)}
	switch c.Type {
	case "byte", "short", "int", "long":
		use.datatype = graph.XSDInteger
	case "float", "double":
		use.datatype = graph.XSDDouble
	case "boolean":
		use.datatype = graph.XSDBoolean
	}
	return use
}
