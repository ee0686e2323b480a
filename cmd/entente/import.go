package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"entente/cmd/internal/control"
	"entente/graph"
	"entente/graph/ingest"
)

func newImport(f *flags) *cobra.Command {
	var job control.ImportJob
	var dangling, progress string
	cmd := &cobra.Command{
		Use:   "import FILE…|- | import --resume [FILE…]",
		Short: "Load files: tables, JSON and YAML by a mapping, RDF and graph files as they are",
		Long: `Load files into the store, all of them or, on an error, none. If a server holds
the store, it does the work, and its readers see the import at once.

Standard output gets one line of JSON that counts the records read and rejected,
and the quads and claims that were new and known. Rejected records are told on standard error, as FILE:LINE:COLUMN.
One that is rejected fails the import, unless --max-rejects allows for some:
then the exit code is 3, and the rejects are in a file of JSON lines, with all
there is to know about each. Mend what it calls raw, and import that file as
you imported the others.

An import that a kill, Ctrl-C or the end of a server cut off goes on with
--resume from its last checkpoint (import.checkpoint), with the same result as
if it had not been. It takes files and flags from the import that was cut off;
those that are given must be the same, and the files unchanged. An import
without --resume gives it up, and so does whatever else changes the graph.

Files may be packed with gzip or zstd. A zip or tar archive stands for the files
in it: each is named ARCHIVE/MEMBER, and told apart as if it lay in a folder.

- is standard input, in the format of --format, or of what its content tells. Its
file is called stdin, by errors and for the sources of a mapping.`,
		Example: `  entente import --mapping mapping.yaml authors.csv books.csv
  entente import --dry-run people.csv knows.csv       with Neo4j's headers
  curl … | entente import --format nquads -`,
		Args: func(_ *cobra.Command, args []string) error {
			if job.Resume {
				return nil
			}
			if len(args) == 0 {
				return errors.New("name the files to load, or - for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			job.Dangling = ingest.Dangling(dangling)
			if err := checkImport(cmd, &job, args, progress); err != nil {
				return err
			}
			conf, err := f.load()
			if err != nil {
				return err
			}
			var stdin stdinCopy
			if i := slices.Index(args, stdinName); i >= 0 {
				if stdin, args[i], err = copyStdin(cmd.InOrStdin()); err != nil {
					return err
				}
			}
			needed := false // by --resume
			defer func() {
				if !needed {
					err = errors.Join(err, stdin.remove())
				}
			}()
			// The server that may do the work has a working folder of its own.
			if job.Files, err = absolute(args...); err != nil {
				return err
			}
			for _, path := range []*string{&job.Mapping, &job.Rejects} {
				if *path == "" {
					continue
				}
				if *path, err = filepath.Abs(*path); err != nil {
					return err
				}
			}
			with := withService
			if job.DryRun {
				with = withScratch
			}
			return with(cmd.Context(), conf, func(svc control.Service) error {
				view := newProgressView(progress, cmd.ErrOrStderr())
				report, err := svc.Import(cmd.Context(), job, view.show)
				view.stop()
				if needed = mayResume(report, err); needed && stdin.folder != "" {
					fmt.Fprintf(cmd.ErrOrStderr(), "entente: standard input is kept in %s for --resume\n", stdin.folder)
				}
				return tellImport(cmd, report, err)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&job.Mapping, "mapping", "", "mapping file, for tables")
	flags.StringVar(&job.Format, "format", "", "format of all files, in place of what name and content say: "+strings.Join(ingest.Formats, ", "))
	flags.StringVar(&job.Dataset, "dataset", "", "dataset of what comes without one: of quads without a graph, and of what Neo4j CSV and FollowTheMoney tell (default for these: the first file's name, up to its first dot)")
	flags.BoolVar(&job.StrictIRI, "strict-iri", false, "refuse relative IRIs")
	flags.BoolVar(&job.Replace, "replace", false, "make the dataset equal to the files: retract its claims that they lack, and remove its other statements")
	flags.BoolVar(&job.DryRun, "dry-run", false, "read and check everything, write nothing, and tell what would be new")
	flags.BoolVar(&job.Resume, "resume", false, "go on with the import that was cut off")
	flags.StringVar(&job.MaxRejects, "max-rejects", "", "go on past bad records, up to a number, or a share such as 1%")
	flags.StringVar(&job.Rejects, "rejects", "", "file for the rejects (default with --max-rejects: "+defaultRejects+")")
	flags.StringVar(&dangling, "dangling", "", "what becomes of claims about nodes that are nowhere, in files that are not RDF: error (the import fails), stub (the node is made), reject (the record is refused)")
	flags.StringVar(&progress, "progress", progressAuto, "how to show progress: auto, json (a line a second on standard error), none")
	return cmd
}

// defaultRejects is where rejects go when they may be and no file is named.
const defaultRejects = "rejects.jsonl"

// checkImport holds flags to what they may be.
func checkImport(cmd *cobra.Command, job *control.ImportJob, files []string, progress string) error {
	bad := func(format string, args ...any) error {
		return &usageError{cmd.CommandPath(), fmt.Errorf(format, args...)}
	}
	if job.Resume && job.DryRun {
		return bad("--dry-run has nothing to --resume")
	}
	if job.Resume && slices.Contains(files, stdinName) {
		return bad("standard input is kept with the import that was cut off: say --resume alone")
	}
	if i := slices.Index(files, stdinName); i >= 0 && slices.Contains(files[i+1:], stdinName) {
		return bad("- is named twice, and there is one standard input")
	}
	if job.Resume && len(files) == 0 {
		var given error
		cmd.Flags().Visit(func(f *pflag.Flag) {
			if f.Name != "resume" && f.Name != "progress" && cmd.InheritedFlags().Lookup(f.Name) == nil {
				given = bad("--%s is that of the import which was cut off: leave it out, or name the files too", f.Name)
			}
		})
		if given != nil {
			return given
		}
	}
	if job.Format != "" && !slices.Contains(ingest.Formats, job.Format) {
		return bad("unknown format %q: one of %s", job.Format, strings.Join(ingest.Formats, ", "))
	}
	if job.MaxRejects != "" {
		if _, err := ingest.ParseRejectLimit(job.MaxRejects); err != nil {
			return bad("--max-rejects: %w", err)
		}
		if job.Rejects == "" {
			job.Rejects = defaultRejects
		}
	}
	if job.Dangling != "" && !slices.Contains(ingest.Danglings, job.Dangling) {
		return bad("--dangling %q: one of error, stub, reject", job.Dangling)
	}
	if !slices.Contains([]string{progressAuto, progressJSON, progressNone}, progress) {
		return bad("--progress %q: one of auto, json, none", progress)
	}
	return nil
}

// tellImport tells how an import ended.
func tellImport(cmd *cobra.Command, report *ingest.Report, err error) error {
	stderr := cmd.ErrOrStderr()
	var problems ingest.Problems
	var problem *graph.InputError
	switch {
	case err == nil:
		return printReport(cmd.OutOrStdout(), stderr, report)
	case errors.As(err, &problems):
	case errors.As(err, &problem):
		problems = ingest.Problems{problem}
	case report != nil && report.Resumable:
		fmt.Fprintln(stderr, "entente: the import was cut off; entente import --resume goes on with it")
		return err
	default:
		return err
	}
	if report != nil {
		printWarnings(stderr, report.Warnings)
	}
	printProblems(stderr, problems)
	if report != nil {
		printMore(stderr, report, len(problems))
	}
	fmt.Fprintln(stderr, "entente: nothing was loaded")
	return errReported
}

// mayResume reports whether an import was cut off and may be resumed, as far as
// is known: of a server that broke off there is no report.
func mayResume(report *ingest.Report, err error) bool {
	return report != nil && report.Resumable || errors.Is(err, control.ErrBrokeOff)
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
