package main

import (
	"github.com/spf13/cobra"
)

func newSchema(f *flags) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the GraphQL schema (SDL)",
		Long: `Print the GraphQL schema that the ontology gives, as SDL, for code generators and
reviews. It needs no store.`,
		Args: noArgs,
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
