package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"entente/cmd/internal/control"
	"entente/graph"
	"entente/graph/ingest"
)

// keptJob is what an import keeps with its checkpoints, so that it can be
// resumed by a command that names nothing.
type keptJob struct {
	Job      control.ImportJob
	Ontology string // SHA-256 of its file
}

// Import implements [control.Service].
func (a *app) Import(ctx context.Context, job control.ImportJob, progress func(ingest.Progress)) (*ingest.Report, error) {
	var rejected int64
	if job.Resume {
		var err error
		if job, rejected, err = a.interrupted(ctx, job); err != nil {
			return nil, err
		}
	}
	opts, err := a.jobOptions(job)
	if err != nil {
		return nil, err
	}
	opts.Progress = progress
	defer a.processors.share()()
	if job.Rejects == "" {
		return ingest.Run(ctx, a.store, opts)
	}
	rejects, err := openRejects(job.Rejects, job.Resume, rejected)
	if err != nil {
		return nil, err
	}
	opts.Rejects = ingest.NewRejectWriter(rejects.part)
	report, err := ingest.Run(ctx, a.store, opts)
	if err := rejects.close(opts.Rejects, report.Resumable, err); err != nil {
		return report, err
	}
	if report.Counts.Rejected > 0 && !report.Resumable {
		report.RejectsFile = job.Rejects
	}
	return report, nil
}

// interrupted returns the job that was interrupted, to be resumed, and how much
// of its rejects counts. A job that names files must be that one.
func (a *app) interrupted(ctx context.Context, job control.ImportJob) (control.ImportJob, int64, error) {
	found, err := ingest.FindInterrupted(ctx, a.store)
	if err != nil {
		return job, 0, err
	}
	if found == nil {
		return job, 0, &graph.InputError{Code: "nothing-to-resume", Msg: "no import was interrupted that could be resumed", Hint: "name the files to import"}
	}
	var kept keptJob
	if err := json.Unmarshal(found.Job, &kept); err != nil {
		return job, 0, fmt.Errorf("read the job that was interrupted: %w", err)
	}
	switch {
	case kept.Ontology != a.sum:
		return job, 0, &graph.InputError{Code: "resume-ontology-changed", Msg: "the ontology has changed since the import was interrupted", Hint: "put back what was there, or import without --resume"}
	case len(job.Files) == 0:
		job = kept.Job
		job.Resume = true
	case job.Rejects != kept.Job.Rejects:
		return job, 0, &graph.InputError{Code: "resume-other-options", Msg: fmt.Sprintf("the rejects of the import that was interrupted go to %q, and these to %q", kept.Job.Rejects, job.Rejects), Hint: "give the same, or --resume alone"}
	}
	return job, found.RejectBytes, nil
}

// jobOptions are the options of a job of the command line.
func (a *app) jobOptions(job control.ImportJob) (ingest.Options, error) {
	opts, err := a.importOptions(nil, job.Mapping, job.Files)
	if err != nil {
		return opts, err
	}
	opts.Format, opts.Dataset, opts.StrictIRI, opts.DryRun = job.Format, job.Dataset, job.StrictIRI, job.DryRun
	opts.Replace, opts.Dangling = job.Replace, job.Dangling
	opts.Checkpoint, opts.Resume = a.conf.Import.Checkpoint, job.Resume
	if job.MaxRejects != "" {
		limit, err := ingest.ParseRejectLimit(job.MaxRejects)
		if err != nil {
			return opts, err
		}
		opts.MaxRejects = &limit
	}
	job.Resume = false
	opts.Job, err = json.Marshal(keptJob{job, a.sum})
	return opts, err
}

// importOptions are the options to import files of a file system, or of the
// machine where it is nil.
func (a *app) importOptions(fsys fs.FS, mapping string, files []string) (ingest.Options, error) {
	opts := ingest.Options{Ontology: a.ontology, MaxBytes: int64(a.conf.Import.MaxBytes), Now: a.now}
	for _, f := range files {
		opts.Inputs = append(opts.Inputs, ingest.Input{FS: fsys, Path: f})
	}
	if mapping == "" {
		return opts, nil
	}
	opts.MappingFile = &ingest.Input{FS: fsys, Path: mapping}
	src, err := readFile(fsys, mapping)
	if err != nil {
		return opts, fmt.Errorf("read mapping: %w", err)
	}
	opts.Mapping, err = ingest.ParseMapping(filepath.Base(mapping), src, a.ontology)
	return opts, err
}

func readFile(fsys fs.FS, name string) ([]byte, error) {
	if fsys != nil {
		return fs.ReadFile(fsys, name)
	}
	return os.ReadFile(name)
}
