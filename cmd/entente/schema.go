package main

import (
	"github.com/spf13/cobra"
)

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
