package main

import (
	"encoding/json"
	"fmt"
	"io"

	"entente/graph"
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

	KnownEntities   int64            `json:"knownEntities"`
	ChangedEntities int64            `json:"changedEntities"`
	RemovedEntities int64            `json:"removedEntities"`
	ChangedClaims   int64            `json:"changedClaims"`
	RetractedClaims int64            `json:"retractedClaims"`
	RevivedClaims   int64            `json:"revivedClaims"`
	RemovedQuads    int64            `json:"removedQuads"`
	RejectedByCode  map[string]int64 `json:"rejectedByCode,omitempty"`
}

// printReport tells what an import did: one line for programs on stdout, what
// a person should know on stderr. It returns errRejects if there were rejects.
func printReport(stdout, stderr io.Writer, r *ingest.Report) error {
	printWarnings(stderr, r.Warnings)
	printProblems(stderr, r.Problems)
	printMore(stderr, r, len(r.Problems))
	if r.DryRun {
		printPlan(stderr, &r.Counts)
		if r.Refused {
			fmt.Fprintln(stderr, "an import would load nothing for these rejects, unless --max-rejects allows them")
		}
	}
	c := r.Counts
	summary := importSummary{
		Read: c.Read, New: c.New, Known: c.Known, Rejected: c.Rejected, NewQuads: c.NewQuads, NewClaims: c.NewClaims, NewEntities: c.NewEntities,
		KnownQuads: c.KnownQuads, KnownClaims: c.KnownClaims, DryRun: r.DryRun, Dataset: r.Dataset, Run: r.RunID, Rejects: r.RejectsFile,
		KnownEntities: c.KnownEntities, ChangedEntities: c.ChangedEntities, RemovedEntities: c.RemovedEntities,
		ChangedClaims: c.ChangedClaims, RetractedClaims: c.RetractedClaims, RevivedClaims: c.RevivedClaims, RemovedQuads: c.RemovedQuads,
	}
	for _, code := range r.ByCode {
		if summary.RejectedByCode == nil {
			summary.RejectedByCode = map[string]int64{}
		}
		summary.RejectedByCode[code.Name] = code.Count
	}
	line, err := json.Marshal(summary)
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

// printPlan tells a person what an import would do.
func printPlan(w io.Writer, c *graph.Counts) {
	fmt.Fprintln(w, "dry run: nothing was written; this would become of the graph:")
	const row = "%-9s %10v %10v %10v %10v %10v %10v\n"
	fmt.Fprintf(w, row, "", "new", "changed", "known", "retracted", "revived", "removed")
	fmt.Fprintf(w, row, "entities", c.NewEntities, c.ChangedEntities, c.KnownEntities, "", "", c.RemovedEntities)
	fmt.Fprintf(w, row, "claims", c.NewClaims, c.ChangedClaims, c.KnownClaims, c.RetractedClaims, c.RevivedClaims, "")
	fmt.Fprintf(w, row, "quads", c.NewQuads, "", c.KnownQuads, "", "", c.RemovedQuads)
	fmt.Fprintf(w, "records: %d read, %d rejected\n", c.Read, c.Rejected)
}

// printMore tells of the rejects that are not told one by one, and where all
// of them are.
func printMore(w io.Writer, r *ingest.Report, told int) {
	if more := r.Counts.Rejected - int64(told); more > 0 {
		fmt.Fprintf(w, "%d more were rejected; in all, by code:\n", more)
		for _, code := range r.ByCode {
			fmt.Fprintf(w, "%8d %s\n", code.Count, code.Name)
		}
	}
	if r.Stopped {
		fmt.Fprintf(w, "the import stopped here, and there may be more: --dry-run finds all, --max-rejects goes on past them\n")
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
