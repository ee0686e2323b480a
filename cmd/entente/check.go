package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
	"entente/graph"
)

func newCheck(f *flags) *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Verify the store: indexes agree, references resolve",
		Long: `Verify the store: all that is derived from its claims and quads is derived once
more and compared, and what they refer to must be there. Each fault is a line,
CODE: what is wrong; with faults the exit code is 1.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			conf, err := f.load()
			if err != nil {
				return err
			}
			faults := 0
			err = withExisting(cmd.Context(), conf, func(svc control.Service) error {
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
