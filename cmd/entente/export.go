package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
)

const formatNQuads = "nquads"

func newExport(f *flags) *cobra.Command {
	var format, out string
	cmd := &cobra.Command{
		Use:   "export --format FORMAT [--out FILE]",
		Short: "Write the graph, sorted: the same bytes for the same graph",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if format != formatNQuads {
				return &usageError{cmd.CommandPath(), fmt.Errorf("unknown format %q: %s", format, formatNQuads)}
			}
			conf, err := f.load()
			if err != nil {
				return err
			}
			return withExisting(cmd.Context(), conf, func(svc control.Service) error {
				return toFile(out, cmd.OutOrStdout(), func(w io.Writer) error { return svc.Export(cmd.Context(), format, w) })
			})
		},
	}
	cmd.Flags().StringVar(&format, "format", formatNQuads, "format: "+formatNQuads)
	cmd.Flags().StringVar(&out, "out", "", "file to write (default: standard output)")
	return cmd
}

// toFile has work write to a file, which appears under its name only when it
// is whole, or to stdout where there is no name.
func toFile(name string, stdout io.Writer, work func(io.Writer) error) (err error) {
	if name == "" || name == "-" {
		return work(stdout)
	}
	return toFileIf(name, func(w io.Writer) (bool, error) {
		err := work(w)
		return err == nil, err
	})
}

// toFileIf has work write to a file, which appears under its name, when it is
// whole, if work wants it kept.
func toFileIf(name string, work func(io.Writer) (keep bool, err error)) error {
	part := name + ".part"
	file, err := os.Create(part)
	if err != nil {
		return err
	}
	keep, err := work(file)
	wrote := errors.Join(file.Sync(), file.Close())
	if keep && wrote == nil {
		return errors.Join(err, os.Rename(part, name))
	}
	return errors.Join(err, wrote, os.Remove(part))
}
