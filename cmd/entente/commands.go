package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
	"entente/graph"
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
			return withService(cmd.Context(), conf, func(svc control.Service) error {
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
	part := name + ".part"
	file, err := os.Create(part)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(part))
		}
	}()
	if err = errors.Join(work(file), file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(part, name)
}

func newQuery(f *flags) *cobra.Command {
	var variables string
	cmd := &cobra.Command{
		Use:   "query QUERY|-",
		Short: "Run one operation and print the response as the server would",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			query := args[0]
			if query == "-" {
				b, err := io.ReadAll(cmd.InOrStdin())
				if err != nil {
					return fmt.Errorf("read standard input: %w", err)
				}
				query = string(b)
			}
			var vars json.RawMessage
			if variables != "" {
				var object map[string]json.RawMessage
				if err := json.Unmarshal([]byte(variables), &object); err != nil || object == nil {
					return &usageError{cmd.CommandPath(), errors.New("--variables is not a JSON object")}
				}
				vars = json.RawMessage(variables)
			}
			conf, err := f.load()
			if err != nil {
				return err
			}
			return withService(cmd.Context(), conf, func(svc control.Service) error {
				body, failed, err := svc.Query(cmd.Context(), query, vars)
				if err != nil {
					return err
				}
				if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%s\n", body); err != nil {
					return err
				}
				if failed {
					return errReported
				}
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&variables, "variables", "", "variables, a JSON object")
	return cmd
}

func newSchema(f *flags) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the GraphQL schema (SDL)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			conf, err := f.load()
			if err != nil {
				return err
			}
			a, err := newModel(conf)
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(a.schema.SDL())
			return err
		},
	}
}

func newCheck(f *flags) *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Verify the store: indexes agree, references resolve",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			conf, err := f.load()
			if err != nil {
				return err
			}
			if _, err := os.Stat(conf.Store.Path); err != nil {
				return fmt.Errorf("there is no store at %s", conf.Store.Path)
			}
			faults := 0
			err = withService(cmd.Context(), conf, func(svc control.Service) error {
				return svc.Check(cmd.Context(), func(fault graph.Fault) {
					faults++
					fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", fault.Code, fault.Msg)
				})
			})
			if err != nil {
				return err
			}
			if faults > 0 {
				fmt.Fprintf(cmd.ErrOrStderr(), "entente: %d faults\n", faults)
				return errReported
			}
			fmt.Fprintln(cmd.ErrOrStderr(), "no faults")
			return nil
		},
	}
}
