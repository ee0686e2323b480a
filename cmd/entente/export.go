package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
	"entente/graph/propertygraph"
)

func newExport(f *flags) *cobra.Command {
	var job control.ExportJob
	var out string
	cmd := &cobra.Command{
		Use:   "export --format FORMAT [--dataset ID] [--out FILE]",
		Short: "Write the graph, sorted: the same bytes for the same graph",
		Long: `Write the graph, or one dataset of it, sorted: the same bytes for the same graph.
Formats:

` + exportFormatsHelp() + `
A FILE whose name ends in .gz or .zst is compressed.`,
		Example: `  entente export --out graph.nq.zst
  entente export --format csv --out folder --raw`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			format, err := exportFormatNamed(job.Format)
			switch {
			case err != nil:
				return &usageError{cmd.CommandPath(), err}
			case format.folder && (out == "" || out == "-"):
				return &usageError{cmd.CommandPath(), fmt.Errorf("format %s has several files: say --out FOLDER", job.Format)}
			}
			conf, err := f.load()
			if err != nil {
				return err
			}
			return withExisting(cmd.Context(), conf, func(svc control.Service) error {
				export := func(w io.Writer) error { return svc.Export(cmd.Context(), job, w) }
				if format.folder {
					return toFolder(out, export)
				}
				return toFile(out, cmd.OutOrStdout(), export)
			})
		},
	}
	cmd.Flags().StringVar(&job.Format, "format", exportFormats[0].name, "format, as listed above")
	cmd.Flags().StringVar(&job.Dataset, "dataset", "", `dataset to write (default: all; "default" is what came without a graph)`)
	cmd.Flags().StringVar(&out, "out", "", "file to write (default: standard output), or folder")
	cmd.Flags().BoolVar(&job.Raw, "raw", false, "write csv as it is, to be read by a program: without the apostrophe that keeps spreadsheets from running cells that begin with =, +, - or @")
	return cmd
}

// Export implements [control.Service].
func (a *app) Export(ctx context.Context, job control.ExportJob, w io.Writer) error {
	format, err := exportFormatNamed(job.Format)
	if err != nil {
		return err
	}
	snap, err := a.store.Snapshot(ctx)
	if err != nil {
		return err
	}
	if format.writeGraph == nil {
		return errors.Join(format.write(ctx, snap, job, w), snap.Close())
	}
	g, err := propertygraph.New(ctx, snap, propertygraph.Options{Dataset: job.Dataset, Ontology: a.ontology})
	if err == nil {
		err = format.writeGraph(ctx, g, job, w)
	}
	return errors.Join(err, snap.Close())
}

// toFile has work write to a file, which appears under its name only when it
// is whole, or to stdout where there is no name. The name's end may ask for
// compression.
func toFile(name string, stdout io.Writer, work func(io.Writer) error) (err error) {
	if name == "" || name == "-" {
		return work(stdout)
	}
	part := name + ".part"
	file, err := os.Create(part)
	if err != nil {
		return err
	}
	if err := errors.Join(compressed(name, file, work), file.Sync(), file.Close()); err != nil {
		return errors.Join(err, os.Remove(part))
	}
	return os.Rename(part, name)
}

// compressed has work write to w by way of the compression that a file's name
// ends in, if any. It writes neither name nor time into the file, so that the
// same content gives the same bytes.
func compressed(name string, w io.Writer, work func(io.Writer) error) error {
	var packer io.WriteCloser
	switch name = strings.ToLower(name); {
	case strings.HasSuffix(name, ".gz"):
		packer = gzip.NewWriter(w)
	case strings.HasSuffix(name, ".zst"):
		var err error
		// One goroutine: the export itself is slower, and the server has other work.
		if packer, err = zstd.NewWriter(w, zstd.WithEncoderConcurrency(1)); err != nil {
			return err
		}
	default:
		return work(w)
	}
	return errors.Join(work(packer), packer.Close())
}
