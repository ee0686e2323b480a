package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
	"entente/graph"
	"entente/graph/ingest"
)

func newImport(f *flags) *cobra.Command {
	var job control.ImportJob
	cmd := &cobra.Command{
		Use:   "import FILE…",
		Short: "Load files: CSV and TSV by a mapping, N-Quads and N-Triples as they are",
		Long: `Load files into the store, all of them or, on an error, none. If a server holds
the store, it does the work, and its readers see the import at once.

Standard output gets one line of JSON that counts what became of the records:
read, new, known and rejected. Rejected records are told on standard error, as
FILE:LINE:COLUMN, and exit code 3 says that there are some.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if job.Format != "" && !slices.Contains(ingest.Formats, job.Format) {
				return &usageError{cmd.CommandPath(), fmt.Errorf("unknown format %q: one of %s", job.Format, strings.Join(ingest.Formats, ", "))}
			}
			conf, err := f.load()
			if err != nil {
				return err
			}
			// The server that may do the work has a working folder of its own.
			if job.Files, err = absolute(args...); err != nil {
				return err
			}
			if job.Mapping != "" {
				if job.Mapping, err = filepath.Abs(job.Mapping); err != nil {
					return err
				}
			}
			return withService(cmd.Context(), conf, func(svc control.Service) error {
				bar := newProgressBar(cmd.ErrOrStderr())
				report, err := svc.Import(cmd.Context(), job, bar.show)
				bar.clear()
				var problems ingest.Problems
				var problem *graph.InputError
				switch {
				case err == nil:
					return printReport(cmd.OutOrStdout(), cmd.ErrOrStderr(), report)
				case errors.As(err, &problems):
				case errors.As(err, &problem):
					problems = ingest.Problems{problem}
				default:
					return err
				}
				if report != nil {
					printWarnings(cmd.ErrOrStderr(), report.Warnings)
				}
				printProblems(cmd.ErrOrStderr(), problems)
				fmt.Fprintln(cmd.ErrOrStderr(), "entente: nothing was loaded")
				return errReported
			})
		},
	}
	cmd.Flags().StringVar(&job.Mapping, "mapping", "", "mapping file, for tables")
	cmd.Flags().StringVar(&job.Format, "format", "", "format of all files, in place of what name and content say: "+strings.Join(ingest.Formats, ", "))
	cmd.Flags().BoolVar(&job.StrictIRI, "strict-iri", false, "refuse relative IRIs")
	cmd.Flags().BoolVar(&job.DryRun, "dry-run", false, "read and check everything, write nothing")
	return cmd
}

func absolute(paths ...string) ([]string, error) {
	out := make([]string, len(paths))
	for i, p := range paths {
		var err error
		if out[i], err = filepath.Abs(p); err != nil {
			return nil, err
		}
	}
	return out, nil
}
