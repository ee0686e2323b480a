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
	"entente/graph/format/nquads"
)

// An exportFormat is a form in which the graph leaves the store.
type exportFormat struct {
	name        string
	description string // for --help: a few words, no full stop
	// write writes the part of a snapshot that the job names. The same graph
	// gives the same bytes. It does not close the snapshot.
	write func(ctx context.Context, snap graph.Snapshot, job control.ExportJob, w io.Writer) error
}

// exportFormats are all formats, in the order in which --help tells them; the
// first is the default.
var exportFormats = []exportFormat{
	{"nquads", "N-Quads: everything, quad by quad", writeNQuads},
	{"ntriples", "N-Triples: one dataset, triple by triple", writeNTriples},
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
