package main

import (
	"encoding/json"
	"fmt"
	"io"

	"entente/graph/ingest"
)

// importSummary is the line that an import prints. Its keys, their meaning and
// their order stay: programs read them.
type importSummary struct {
	Read        int64  `json:"read"`
	New         int64  `json:"new"`
	Known       int64  `json:"known"`
	Rejected    int64  `json:"rejected"`
	NewQuads    int64  `json:"newQuads"`
	NewClaims   int64  `json:"newClaims"`
	NewEntities int64  `json:"newEntities"`
	KnownQuads  int64  `json:"knownQuads"`
	KnownClaims int64  `json:"knownClaims"`
	DryRun      bool   `json:"dryRun"`
	Dataset     string `json:"dataset,omitempty"`
	Run         string `json:"run,omitempty"`
	Rejects     string `json:"rejects,omitempty"` // the file that holds them
}

// printReport tells what an import did: one line for programs on stdout, what
// a person should know on stderr. It returns errRejects if there were rejects.
func printReport(stdout, stderr io.Writer, r *ingest.Report) error {
	printWarnings(stderr, r.Warnings)
	printProblems(stderr, r.Problems)
	printMore(stderr, r, len(r.Problems))
	if r.DryRun {
		fmt.Fprintln(stderr, "dry run: nothing was written")
	}
	c := r.Counts
	line, err := json.Marshal(importSummary{
		Read: c.Read, New: c.New, Known: c.Known, Rejected: c.Rejected, NewQuads: c.NewQuads, NewClaims: c.NewClaims, NewEntities: c.NewEntities,
		KnownQuads: c.KnownQuads, KnownClaims: c.KnownClaims, DryRun: r.DryRun, Dataset: r.Dataset, Run: r.RunID, Rejects: r.RejectsFile,
	})
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(stdout, "%s\n", line); err != nil {
		return err
	}
	if c.Rejected > 0 {
		return errRejects
	}
	return nil
}

// printMore tells of the rejects that are not told one by one, and where all
// of them are.
func printMore(w io.Writer, r *ingest.Report, told int) {
	if more := r.Counts.Rejected - int64(told); more > 0 {
		fmt.Fprintf(w, "%d more were rejected; in all:\n", more)
		for _, code := range r.ByCode {
			fmt.Fprintf(w, "%8d %s\n", code.Count, code.Name)
		}
	}
	if r.RejectsFile != "" {
		fmt.Fprintf(w, "the rejects are in %s\n", r.RejectsFile)
	}
}

func printWarnings(w io.Writer, warnings []ingest.Warning) {
	for _, warning := range warnings {
		fmt.Fprintf(w, "warning: %s [%s]\n", warning, warning.Code)
	}
}

// printProblems writes one problem a line: FILE:LINE:COLUMN, what is wrong,
// what to do, and the stable code.
func printProblems(w io.Writer, problems ingest.Problems) {
	for _, p := range problems {
		fmt.Fprintf(w, "%v [%s]\n", p, p.Code)
	}
}
