package ingest

import (
	"errors"
	"slices"
	"strings"

	"entente/graph"
)

// errTooMany ends a run whose problems are enough to tell.
var errTooMany = errors.New("too many problems")

// reject counts a record that is refused, and remembers the first problems. It
// returns errTooMany once there is no use in going on. A record that several
// rules refuse is told once, for the first of them.
func (r *run) reject(e *graph.InputError, record rejected) error {
	if r.replaying {
		return nil
	}
	if record.number > 0 && !record.part && r.rejectedBy[record.key()] {
		return nil
	}
	if !record.part {
		r.rejectedBy[record.key()] = true
	}
	r.report.Counts.Rejected++
	if len(r.report.Problems) < maxProblems {
		r.report.Problems = append(r.report.Problems, e)
	}
	r.report.ByCode = addTally(r.report.ByCode, e.Code)
	if r.opts.Rejects != nil {
		return r.opts.Rejects.write(e, record)
	}
	limit := r.limit()
	if r.fatal {
		return errTooMany
	}
	if limit.share == 0 && r.report.Counts.Rejected > limit.most && len(r.report.Problems) == maxProblems {
		return errTooMany
	}
	return nil
}

// addTally counts one more of a name; tallies are in the order of names.
func addTally(tallies []graph.Tally, name string) []graph.Tally {
	i, ok := slices.BinarySearchFunc(tallies, name, func(t graph.Tally, name string) int { return strings.Compare(t.Name, name) })
	if !ok {
		tallies = slices.Insert(tallies, i, graph.Tally{Name: name})
	}
	tallies[i].Count++
	return tallies
}

// endPass makes the records that this pass refused known to the next.
func (r *run) endPass() {
	for k := range r.rejectedBy {
		r.rejectedIn[k] = true
	}
}

// limit is that of this run: a dry run goes on past all rejects.
func (r *run) limit() RejectLimit {
	if r.opts.DryRun {
		return RejectLimit{share: 1}
	}
	return r.importLimit()
}

// importLimit is how many rejects an import of these files goes on past.
func (r *run) importLimit() RejectLimit {
	switch {
	case r.opts.MaxRejects != nil:
		return *r.opts.MaxRejects
	case r.mapping != nil:
		return r.mapping.maxRejects
	}
	return RejectLimit{}
}

func (r *run) tolerable() bool {
	return !r.fatal && r.limit().allows(r.report.Counts.Rejected, r.report.Counts.Read)
}

// warn counts a warning.
func (r *run) warn(e *graph.InputError) {
	for i := range r.report.Warnings {
		if r.report.Warnings[i].Code == e.Code {
			r.report.Warnings[i].Count++
			return
		}
	}
	r.report.Warnings = append(r.report.Warnings, Warning{e.Code, 1, e})
}

// toldEvery is how many records pass between two words of progress.
const toldEvery = 2048

// tell reports progress, of every record now and then, and at once where a
// stage begins.
func (r *run) tell(stage Stage, now bool) {
	if r.opts.Progress == nil {
		return
	}
	if r.sinceTold++; !now && r.sinceTold < toldEvery {
		return
	}
	r.sinceTold, r.stage = 0, stage
	r.opts.Progress(r.progress(stage))
}

func (r *run) progress(stage Stage) Progress {
	return Progress{Stage: stage, Records: r.report.Counts.Read, Rejected: r.report.Counts.Rejected, Bytes: min(r.bytes.Load(), r.total), Total: r.total}
}

// tellStaging reports that the store is at the next of its steps.
func (r *run) tellStaging(done, of int) {
	if r.opts.Progress == nil {
		return
	}
	p := r.progress(StageStore)
	p.Step, p.Steps = done+1, of
	r.opts.Progress(p)
}
