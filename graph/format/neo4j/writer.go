package neo4j

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"regexp"
	"strings"

	"entente/graph"
	"entente/graph/propertygraph"
)

// Names of the files that Write writes.
const (
	NodesFile  = "nodes.csv"
	EdgesFile  = "edges.csv"
	ValuesFile = "values.csv" // claims that lead to literals
)

// WriteOptions are the options of Write.
type WriteOptions struct {
	// Raw writes every field as it is. Else an apostrophe is put before one
	// that a spreadsheet might run as a formula: one that begins with "=", "+",
	// "-", "@", a tab or a carriage return, and is no number. (OWASP, "CSV
	// Injection".) Such a file is for people; it does not come back as it was.
	Raw bool
}

// Write writes a graph as three files, each by a call of create, in turn: nodes,
// edges and claims that lead to literals. Reading them again gives the same.
func Write(ctx context.Context, g *propertygraph.Graph, opts WriteOptions, create func(name string) (io.Writer, error)) error {
	file := func(name string, header []string, records func(*table) error) error {
		w, err := create(name)
		if err != nil {
			return err
		}
		t := &table{w: bufio.NewWriterSize(w, 1<<16)}
		if err := t.end(header); err != nil {
			return err
		}
		t.guard = !opts.Raw
		if err := records(t); err != nil {
			return err
		}
		return t.w.Flush()
	}
	err := file(NodesFile, append([]string{"id:ID", ":LABEL", "name:string"}, columnNames(g.NodeFields())...), func(t *table) error {
		return g.Nodes(ctx, func(n *propertygraph.Node) error {
			t.cells = append(t.cells[:0], propertygraph.FormatID(n.ID), n.Type, n.Name)
			return t.record(g.NodeFields(), n.Values)
		})
	})
	if err != nil {
		return err
	}
	err = file(EdgesFile, append([]string{":START_ID", ":END_ID", ":TYPE"}, columnNames(g.EdgeFields())...), func(t *table) error {
		return g.Edges(ctx, func(e *propertygraph.Edge) error {
			t.cells = append(t.cells[:0], propertygraph.FormatID(e.Subject), propertygraph.FormatID(e.Object), e.Relation)
			return t.record(g.EdgeFields(), e.Values)
		})
	})
	if err != nil {
		return err
	}
	return file(ValuesFile, append([]string{":START_ID", ":TYPE", "value:string", "datatype:string", "language:string"}, columnNames(g.EdgeFields())...), func(t *table) error {
		return g.Literals(ctx, func(e *propertygraph.Edge) error {
			value := graph.TermOf(e.Value)
			if value.Datatype == graph.XSDString || value.Language != "" {
				value.Datatype = ""
			}
			t.cells = append(t.cells[:0], propertygraph.FormatID(e.Subject), e.Relation, value.Text, value.Datatype, value.Language)
			return t.record(g.EdgeFields(), e.Values)
		})
	})
}

var typeNames = map[propertygraph.Type]string{propertygraph.Text: "string", propertygraph.Integer: "long", propertygraph.Number: "double", propertygraph.Boolean: "boolean"}

func columnNames(fields []propertygraph.Field) []string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.Name + ":" + typeNames[f.Type]
		if f.List {
			names[i] += "[]"
		}
	}
	return names
}

// A table writes records.
type table struct {
	w     *bufio.Writer
	guard bool
	cells []string
}

// record ends the record that cells began, with the values of its fields.
func (t *table) record(fields []propertygraph.Field, values [][]string) error {
	for i, f := range fields {
		switch {
		case f.List:
			t.cells = append(t.cells, joinList(values[i]))
		case len(values[i]) > 0:
			t.cells = append(t.cells, values[i][0])
		default:
			t.cells = append(t.cells, "")
		}
	}
	return t.end(t.cells)
}

// end writes a record. NUL, which readers of CSV refuse, becomes U+FFFD.
func (t *table) end(cells []string) error {
	for i, s := range cells {
		if i > 0 {
			t.w.WriteByte(',')
		}
		if t.guard && risky(s) {
			s = "'" + s
		}
		if strings.ContainsAny(s, ",\"\r\n") {
			s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		}
		t.w.WriteString(strings.ReplaceAll(s, "\x00", "\ufffd"))
	}
	return t.w.WriteByte('\n')
}

var plainNumber = regexp.MustCompile(`^[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

// risky reports whether a spreadsheet might run a cell.
func risky(s string) bool {
	return s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 && !plainNumber.MatchString(s)
}

// Guarded reports whether a cell looks like one that was kept from running.
func Guarded(s string) bool { return len(s) > 1 && s[0] == '\'' && risky(s[1:]) }

// joinList writes a list as one text, which splitList takes apart.
func joinList(list []string) string {
	plain := strings.Join(list, ";")
	fits := len(list) == 0 || plain[:min(1, len(plain))] != "["
	for _, v := range list {
		fits = fits && v != "" && !strings.Contains(v, ";")
	}
	if fits {
		return plain
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(list); err != nil {
		panic(err) // texts can be encoded
	}
	return strings.TrimSuffix(b.String(), "\n")
}
