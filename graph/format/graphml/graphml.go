// Package graphml writes GraphML 1.0 (http://graphml.graphdrawing.org), which
// Gephi, yEd, NetworkX and others read.
//
//	g, err := propertygraph.New(ctx, snapshot, propertygraph.Options{})
//	if err != nil { … }
//	err = graphml.Write(ctx, g, w)
//
// Node ids are n0, n1 …, since the format's own have no room for IRIs; the
// graph's id is the datum "id". Edges go from subject to object and bear the
// relation, which is their label too, and all fields of the claim. Several
// values of a field stand in one text, with "; " between them. Claims that lead
// to literals are left out. Characters that XML cannot hold become U+FFFD.
package graphml

import (
	"context"
	"io"
	"strconv"
	"strings"

	"entente/graph/format/xmltext"
	"entente/graph/propertygraph"
)

// Keys of the data that come before the fields of a graph.
var (
	nodeKeys = []propertygraph.Field{{Name: "id"}, {Name: "label"}, {Name: "type"}}
	edgeKeys = []propertygraph.Field{{Name: "label"}, {Name: "relation"}}
)

// Write writes a graph. The same graph gives the same bytes.
func Write(ctx context.Context, g *propertygraph.Graph, out io.Writer) error {
	w := xmltext.NewWriter(out)
	w.Open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
	nodes, edges := append(nodeKeys[:len(nodeKeys):len(nodeKeys)], g.NodeFields()...), append(edgeKeys[:len(edgeKeys):len(edgeKeys)], g.EdgeFields()...)
	writeKeys(w, "node", nodes)
	writeKeys(w, "edge", edges)
	w.Open("graph", "id", "G", "edgedefault", "directed")
	err := g.Nodes(ctx, func(n *propertygraph.Node) error {
		w.Open("node", "id", "n"+strconv.Itoa(n.Number))
		label := n.Name
		if label == "" {
			label = string(n.ID)
		}
		writeData(w, "node", 0, [][]string{{string(n.ID)}, {label}, {n.Type}})
		writeData(w, "node", len(nodeKeys), n.Values)
		w.Close("node")
		return w.Err()
	})
	if err != nil {
		return err
	}
	number := 0
	err = g.Edges(ctx, func(e *propertygraph.Edge) error {
		w.Open("edge", "id", "e"+strconv.Itoa(number), "source", "n"+strconv.Itoa(e.Source), "target", "n"+strconv.Itoa(e.Target))
		writeData(w, "edge", 0, [][]string{{e.Relation}, {e.Relation}})
		writeData(w, "edge", len(edgeKeys), e.Values)
		w.Close("edge")
		number++
		return w.Err()
	})
	if err != nil {
		return err
	}
	w.Close("graph")
	w.Close("graphml")
	return w.Flush()
}

var types = map[propertygraph.Type]string{propertygraph.Text: "string", propertygraph.Integer: "long", propertygraph.Number: "double", propertygraph.Boolean: "boolean"}

func writeKeys(w *xmltext.Writer, of string, fields []propertygraph.Field) {
	for i, f := range fields {
		typ := types[f.Type]
		if f.List {
			typ = "string"
		}
		w.Empty("key", "id", key(of, i), "for", of, "attr.name", f.Name, "attr.type", typ)
	}
}

// key is the id of a field's key. Those of nodes and of edges must differ.
func key(of string, i int) string { return of + "-" + strconv.Itoa(i) }

// writeData writes the values of fields, of which the first has the number from.
func writeData(w *xmltext.Writer, of string, from int, values [][]string) {
	for i, v := range values {
		if text := strings.Join(v, "; "); text != "" {
			w.Element("data", text, "key", key(of, from+i))
		}
	}
}
