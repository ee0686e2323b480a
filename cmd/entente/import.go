package main

import (
	"errors"
	"path/filepath"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
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
			conf, err := f.load()
			if err != nil {
				return err
			}
			// A server has a working folder of its own.
			for _, path := range append(args, job.Mapping) {
				if path == "" {
					continue
				}
				if path, err = filepath.Abs(path); err != nil {
					return err
				}
				job.Files = append(job.Files, path)
			}
			if job.Mapping != "" {
				job.Mapping, job.Files = job.Files[len(job.Files)-1], job.Files[:len(job.Files)-1]
			}
			return withService(cmd.Context(), conf, func(svc control.Service) error {
				bar := newProgressBar(cmd.ErrOrStderr())
				report, err := svc.Import(cmd.Context(), job, bar.show)
				bar.clear()
				if report != nil {
					err = errors.Join(err, printReport(cmd.OutOrStdout(), cmd.ErrOrStderr(), report, job.DryRun))
				}
				return err
			})
		},
	}
	cmd.Flags().StringVar(&job.Mapping, "mapping", "", "mapping file, for tables")
	cmd.Flags().StringVar(&job.Format, "format", "", "format of all files, in place of what name and content say")
	cmd.Flags().BoolVar(&job.StrictIRI, "strict-iri", false, "refuse relative IRIs")
	cmd.Flags().BoolVar(&job.DryRun, "dry-run", false, "read and check everything, write nothing")
	return cmd
}
