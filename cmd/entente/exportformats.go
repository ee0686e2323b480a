package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/cmd/internal/control"
	"entente/graph"
	"entente/graph/format/gexf"
	"entente/graph/format/graphml"
	"entente/graph/format/jsonld"
	"entente/graph/format/nquads"
	"entente/graph/format/turtle"
	"entente/graph/propertygraph"
)

// An exportFormat is a form in which the graph leaves the store.
type exportFormat struct {
	name        string
	description string // for --help: a few words, no full stop
	// write writes the part of a snapshot that the job names. The same graph
	// gives the same bytes. It does not close the snapshot.
	write func(ctx context.Context, snap graph.Snapshot, job control.ExportJob, w io.Writer) error
	// writeGraph is write for a format of nodes and edges; one of the two is set.
	writeGraph func(ctx context.Context, g *propertygraph.Graph, job control.ExportJob, w io.Writer) error
	// folder tells that what is written becomes several files; see toFolder.
	folder bool
}

// exportFormats are all formats, in the order in which --help tells them; the
// first is the default.
var exportFormats = []exportFormat{
	{name: "nquads", description: "N-Quads: everything, quad by quad", write: writeNQuads},
	{name: "ntriples", description: "N-Triples: one dataset, triple by triple", write: writeNTriples},
	{name: "turtle", description: "Turtle: one dataset, subject by subject", write: writeTurtle},
	{name: "jsonld", description: "JSON-LD 1.1: everything, node by node", write: writeJSONLD},
	{name: "csv", description: "CSV with Neo4j's headers, into the folder --out: nodes, edges, and claims that lead to texts and numbers", writeGraph: writeCSV, folder: true},
	{name: "graphml", description: "GraphML, for Gephi, yEd and others: nodes, and edges with all that claims say", writeGraph: writeGraphML},
	{name: "gexf", description: "GEXF 1.3, for Gephi: nodes, and edges with the time for which they hold", writeGraph: writeGEXF},
}

// exportFormatNamed returns the format of a name, or an error that tells all names.
func exportFormatNamed(name string) (exportFormat, error) {
	names := make([]string, len(exportFormats))
	for i, f := range exportFormats {
		if f.name == name {
			return f, nil
		}
		names[i] = f.name
	}
	return exportFormat{}, fmt.Errorf("unknown format %q: one of %s", name, strings.Join(names, ", "))
}

// exportFormatsHelp is a line for each format.
func exportFormatsHelp() string {
	var b strings.Builder
	for _, f := range exportFormats {
		fmt.Fprintf(&b, "  %-10s %s\n", f.name, f.description)
	}
	return b.String()
}

func writeGraphML(ctx context.Context, g *propertygraph.Graph, _ control.ExportJob, w io.Writer) error {
	return graphml.Write(ctx, g, w)
}

func writeGEXF(ctx context.Context, g *propertygraph.Graph, _ control.ExportJob, w io.Writer) error {
	return gexf.Write(ctx, g, w)
}

func writeNQuads(ctx context.Context, snap graph.Snapshot, job control.ExportJob, w io.Writer) error {
	out := nquads.NewWriter(w)
	err := exportQuads(ctx, snap, job, out.Write)
	return errors.Join(err, out.Flush())
}

func writeNTriples(ctx context.Context, snap graph.Snapshot, job control.ExportJob, w io.Writer) error {
	out := nquads.NewWriter(w)
	err := exportTriples(ctx, snap, job, out.Write)
	return errors.Join(err, out.Flush())
}

func writeTurtle(ctx context.Context, snap graph.Snapshot, job control.ExportJob, w io.Writer) error {
	out := turtle.NewWriter(w, turtlePrefixes(snap.Namespace()))
	err := exportTriples(ctx, snap, job, out.Write)
	return errors.Join(err, out.Flush())
}

func writeJSONLD(ctx context.Context, snap graph.Snapshot, job control.ExportJob, w io.Writer) error {
	out := jsonld.NewWriter(w)
	err := exportQuads(ctx, snap, job, out.Write)
	return errors.Join(err, out.Flush())
}

// turtlePrefixes has v: stand for the own vocabulary, and each prefix of a
// short id for itself, so that per:kim is what it is elsewhere.
func turtlePrefixes(ns graph.Namespace) turtle.WriterOptions {
	opts := turtle.WriterOptions{Prefixes: []turtle.Prefix{
		{Name: "rdf", IRI: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
		{Name: "rdfs", IRI: "http://www.w3.org/2000/01/rdf-schema#"},
		{Name: "xsd", IRI: "http://www.w3.org/2001/XMLSchema#"},
		{Name: "v", IRI: ns.Base() + "v/"},
	}}
	fixed := slices.Clone(opts.Prefixes)
	ids := ns.Base() + "id/"
	opts.Prefix = func(iri string) (turtle.Prefix, bool) {
		rest, own := strings.CutPrefix(iri, ids)
		name, _, ok := strings.Cut(rest, "/")
		_, _, short := graph.SplitID(ns.ID(quad.IRI(iri)))
		taken := slices.ContainsFunc(fixed, func(p turtle.Prefix) bool { return p.Name == name })
		return turtle.Prefix{Name: name, IRI: ids + name + "/"}, own && ok && short && !taken
	}
	return opts
}

// exportQuads calls fn for the quads that a job names, in the order of
// [graph.Snapshot].Export.
func exportQuads(ctx context.Context, snap graph.Snapshot, job control.ExportJob, fn func(quad.Quad) error) error {
	if job.Dataset == "" {
		return snap.Export(ctx, fn)
	}
	ids, err := datasetIDs(ctx, snap)
	if err != nil {
		return err
	}
	if !slices.Contains(ids, job.Dataset) {
		return fmt.Errorf("the graph has no dataset %q: it has %s", job.Dataset, list(ids))
	}
	label := snap.Namespace().Graph(job.Dataset)
	return snap.Export(ctx, func(q quad.Quad) error {
		if q.Label != label {
			return nil
		}
		return fn(q)
	})
}

// exportTriples is exportQuads for formats that have no place for graph
// labels, so that two datasets would run into one. The quads have none.
func exportTriples(ctx context.Context, snap graph.Snapshot, job control.ExportJob, fn func(quad.Quad) error) error {
	if job.Dataset == "" {
		ids, err := datasetIDs(ctx, snap)
		if err != nil {
			return err
		}
		if len(ids) > 1 {
			return fmt.Errorf("%s has no place for the names of datasets: choose one with --dataset, of %s", job.Format, list(ids))
		}
	}
	return exportQuads(ctx, snap, job, func(q quad.Quad) error {
		q.Label = nil
		return fn(q)
	})
}

func datasetIDs(ctx context.Context, snap graph.Snapshot) ([]string, error) {
	datasets, err := snap.Datasets(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(datasets))
	for i, d := range datasets {
		ids[i] = d.ID
	}
	return ids, nil
}

// list tells names to a person: the first few of many.
func list(names []string) string {
	const most = 20
	switch {
	case len(names) == 0:
		return "none"
	case len(names) > most:
		return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
	}
	return strings.Join(names, ", ")
}
