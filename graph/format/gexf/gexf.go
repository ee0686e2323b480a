// Package gexf writes GEXF 1.3 (https://gexf.net), the format of Gephi, as a
// dynamic graph: Gephi's timeline shows the edges that hold at a time.
//
//	g, err := propertygraph.New(ctx, snapshot, propertygraph.Options{})
//	if err != nil { … }
//	err = gexf.Write(ctx, g, w)
//
// An edge goes from a claim's subject to its object; its kind is the relation.
// It starts on the first day that the claim's date allows and ends on the last
// one. A bound that is unknown, or whose year does not have four digits, is
// left out, so that an undated claim holds at any time; the date as it was
// given is the attribute "date". Several values of a field stand in one text,
// with "; " between them. Claims that lead to literals are left out. Characters
// that XML cannot hold become U+FFFD.
package gexf

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"entente/graph"
	"entente/graph/format/xmltext"
	"entente/graph/propertygraph"
)

// Write writes a graph. The same graph gives the same bytes.
func Write(ctx context.Context, g *propertygraph.Graph, out io.Writer) error {
	w := xmltext.NewWriter(out)
	w.Open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
	w.Open("graph", "defaultedgetype", "directed", "idtype", "string", "mode", "dynamic", "timeformat", "date", "timerepresentation", "interval")
	nodes := append([]propertygraph.Field{{Name: "type"}}, g.NodeFields()...)
	writeAttributes(w, "node", nodes)
	writeAttributes(w, "edge", g.EdgeFields())
	w.Open("nodes", "count", strconv.Itoa(g.NodeCount()))
	err := g.Nodes(ctx, func(n *propertygraph.Node) error {
		label := n.Name
		if label == "" {
			label = string(n.ID)
		}
		w.Open("node", "id", string(n.ID), "label", label)
		writeValues(w, append([][]string{{n.Type}}, n.Values...))
		w.Close("node")
		return w.Err()
	})
	if err != nil {
		return err
	}
	w.Close("nodes")
	w.Open("edges", "count", strconv.Itoa(g.EdgeCount()))
	err = g.Edges(ctx, func(e *propertygraph.Edge) error {
		attributes := []string{"id", string(e.ID), "source", string(e.Subject), "target", string(e.Object), "label", e.Relation, "kind", e.Relation}
		w.Open("edge", append(attributes, span(e.Date)...)...)
		writeValues(w, e.Values)
		w.Close("edge")
		return w.Err()
	})
	if err != nil {
		return err
	}
	w.Close("edges")
	w.Close("graph")
	w.Close("gexf")
	return w.Flush()
}

// span is the time for which an edge holds, as attributes.
func span(d graph.Date) (attributes []string) {
	if d.IsZero() {
		return nil
	}
	if day, ok := day(d.Earliest); ok {
		attributes = append(attributes, "start", day)
	}
	if d.Latest == graph.NoInstant {
		return attributes
	}
	// The last moment that belongs to it, since GEXF's ends do.
	if day, ok := day(d.Latest - 1); ok {
		attributes = append(attributes, "end", day)
	}
	return attributes
}

// day is the day of a moment as an xs:date; ok is false where it has none that
// all readers understand.
func day(at graph.Instant) (s string, ok bool) {
	if at == graph.NoInstant {
		return "", false
	}
	year, month, day, _ := at.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day), year >= 1 && year <= 9999
}

var types = map[propertygraph.Type]string{propertygraph.Text: "string", propertygraph.Integer: "long", propertygraph.Number: "double", propertygraph.Boolean: "boolean"}

func writeAttributes(w *xmltext.Writer, class string, fields []propertygraph.Field) {
	w.Open("attributes", "class", class)
	for i, f := range fields {
		typ := types[f.Type]
		if f.List {
			typ = "string"
		}
		w.Empty("attribute", "id", strconv.Itoa(i), "title", f.Name, "type", typ)
	}
	w.Close("attributes")
}

func writeValues(w *xmltext.Writer, values [][]string) {
	w.Open("attvalues")
	for i, v := range values {
		if text := strings.Join(v, "; "); text != "" {
			w.Empty("attvalue", "for", strconv.Itoa(i), "value", text)
		}
	}
	w.Close("attvalues")
}
