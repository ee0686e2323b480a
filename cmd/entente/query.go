package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
)

func newQuery(f *flags) *cobra.Command {
	var variables string
	cmd := &cobra.Command{
		Use:   "query QUERY|-",
		Short: "Run one operation and print the response as the server would",
		Long: `Run one operation and print the response as the server would, in one line. -
reads the operation from standard input. A response with errors is printed, and
the exit code is 1.`,
		Example: `  entente query '{ search(query: "the facility") { nodes { id name } } }'
  entente query --variables '{"id": "per:kim"}' 'query ($id: ID!) { entity(id: $id) { name } }'`,
		Args: oneArg("one operation, or - for standard input"),
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
			return withExisting(cmd.Context(), conf, func(svc control.Service) error {
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
