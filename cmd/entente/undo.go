package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/cmd/internal/control"
	"entente/graph"
)

// undoSummary is the line that an undo prints. Its keys, their meaning and
// their order stay: programs read them.
type undoSummary struct {
	Run             string `json:"run"`
	RemovedClaims   int64  `json:"removedClaims"`
	RemovedQuads    int64  `json:"removedQuads"`
	RemovedEntities int64  `json:"removedEntities"`
	RestoredQuads   int64  `json:"restoredQuads"`
	RetractedClaims int64  `json:"retractedClaims"`
	RevivedClaims   int64  `json:"revivedClaims"`
	ChangedClaims   int64  `json:"changedClaims"`
}

func newUndo(f *flags) *cobra.Command {
	return &cobra.Command{
		Use:   "undo RUN",
		Short: "Take an import back",
		Long: `Take an import back, by the id of its run, which import prints and the query
{ importRuns(first: 10) { id } } lists. What only that run gave leaves the graph;
what another gave too stays; what it retracted, changed or removed is as it was.
The run's record stays, and tells when it was undone.

Standard output gets one line of JSON that counts what became of the graph.`,
		Args: oneArg("one run, by the id that the import printed"),
		RunE: func(cmd *cobra.Command, args []string) error {
			conf, err := f.load()
			if err != nil {
				return err
			}
			return withExisting(cmd.Context(), conf, func(svc control.Service) error {
				c, err := svc.Undo(cmd.Context(), args[0])
				var problem *graph.InputError
				if errors.As(err, &problem) {
					return fmt.Errorf("%w [%s]", problem, problem.Code)
				}
				if err != nil {
					return err
				}
				line, err := json.Marshal(undoSummary{
					Run: args[0], RemovedClaims: c.RemovedClaims, RemovedQuads: c.RemovedQuads, RemovedEntities: c.RemovedEntities,
					RestoredQuads: c.NewQuads, RetractedClaims: c.RetractedClaims, RevivedClaims: c.RevivedClaims, ChangedClaims: c.ChangedClaims,
				})
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s\n", line)
				return err
			})
		},
	}
}
