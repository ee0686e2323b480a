package ingest

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/idtable"
	"entente/graph/ontology"
)

// Run imports files into a store: all of them or, on an error, nothing. Where
// records were refused, and more than the mapping's maxRejects allows, the error
// is [Problems], the first of them. The report is there even then.
func Run(ctx context.Context, store graph.Store, opts Options) (*Report, error) {
	if opts.Now == nil {
		opts.Now = time.Now
	}
	r := &run{
		opts: opts, mapping: opts.Mapping, store: store, ns: store.Namespace(),
		report: &Report{StartedAt: opts.Now().UTC(), DryRun: opts.DryRun, Files: []graph.RunFile{}},
	}
	err := r.run(ctx)
	r.report.EndedAt = opts.Now().UTC()
	return r.report, err
}

// A run is one import. Its methods are for one goroutine but where they say
// that they map: those run beside the others.
type run struct {
	opts    Options
	mapping *Mapping
	store   graph.Store
	ns      graph.Namespace
	report  *Report
	id      string // of the import run

	files    []*file
	formats  []string // of files, where there is no mapping
	archives []*archive
	label    quad.Value // of the mapping's dataset
	loader   graph.Loader
	snapshot graph.Snapshot // what was there before
	types    typeTable
	// relations are the subrelations of the graph and of this run.
	relations graph.Relations
	declared  map[string]graph.Subrelation // those of this run
	lookups   []*lookup
	keys      []map[string]graph.ID
	merges    merges
	held      heldClaims

	stage     Stage
	bytes     atomic.Int64 // read from files, by every pass
	total     int64
	sinceTold int
	warned    map[string]int // warnings by code and subject

	resumption
	seen   []map[[16]byte]struct{} // of the row that makes claims
	graph  *graphPass              // nil where there are no graph files
	labels labels

	given      *idtable.Table     // entities of this run, where stubs are made
	stubs      *idtable.Table     // that this run made; nil for none
	fatal      bool               // something was wrong that no limit allows for
	rejectedIn map[recordKey]bool // records of earlier passes, and of this one
	rejectedBy map[recordKey]bool // those of this pass
	sources    map[*source][]*boundFile
	counted    map[*source]bool // sources that have been read to their end once
	rows       map[*source]int64
	made       map[string]int64
	distinct   map[string]*idtable.Table // what rules with an expectation made
	entities   *idtable.Table            // all, where the mapping expects a number
}

func (r *run) run(ctx context.Context) (err error) {
	if len(r.opts.Inputs) == 0 {
		return &graph.InputError{Code: "no-input", Msg: "there are no files to import"}
	}
	if r.opts.Dangling != "" && !slices.Contains(Danglings, r.opts.Dangling) {
		return &graph.InputError{Code: "unknown-word", Msg: fmt.Sprintf("%q is no way to treat dangling references", r.opts.Dangling), Hint: "one of error, stub, reject"}
	}
	if r.opts.Format != "" && !slices.Contains(Formats, r.opts.Format) {
		return &graph.InputError{Code: "unknown-format", Msg: fmt.Sprintf("there is no format %q", r.opts.Format), Hint: didYouMean(r.opts.Format, Formats)}
	}
	if err := r.checkDataset(); err != nil {
		return err
	}
	r.rejectedIn, r.rejectedBy = map[recordKey]bool{}, map[recordKey]bool{}
	if r.opts.Resume {
		if err := r.findState(ctx); err != nil {
			return err
		}
	}
	r.tell(StageInspect, true)
	defer func() { err = errors.Join(err, r.closeArchives()) }()
	if err := r.inspect(ctx); err != nil {
		return err
	}
	var steps func(context.Context) error
	if r.mapping != nil {
		steps = r.tables
		if err := r.bindFiles(ctx); err != nil {
			return err
		}
	} else {
		steps = r.unmapped
		if err := r.checkFormats(); err != nil {
			return err
		}
	}
	if err := r.checkSame(); err != nil {
		return err
	}
	if r.loader, err = r.begin(ctx); err != nil {
		return err
	}
	if r.opts.Checkpoint > 0 {
		r.pacer = newPacer(r.opts.Checkpoint)
	}
	defer func() { err = errors.Join(err, r.endLoad(ctx, err)) }()
	if r.snapshot, err = r.store.Snapshot(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.snapshot.Close()) }()
	known, err := r.snapshot.Relations(ctx)
	if err != nil {
		return err
	}
	r.relations = graph.Relations{}
	for name, sub := range known {
		r.relations[name] = sub
	}
	if err := steps(ctx); err != nil {
		return r.orProblems(err)
	}
	return r.finish(ctx)
}

// inspect looks at the files, and puts in the place of a rejects file those
// that its records come from.
func (r *run) inspect(ctx context.Context) error {
	for _, in := range r.opts.Inputs {
		found, err := r.inspectInput(ctx, in)
		if err != nil {
			return err
		}
		for _, f := range found {
			r.report.Files = append(r.report.Files, f.RunFile)
			files := []*file{f}
			if r.opts.Format == formatRejects || r.opts.Format == "" && f.format() == formatRejects {
				if files, err = f.mended(ctx); err != nil {
					return err
				}
			}
			r.files = append(r.files, files...)
		}
	}
	if r.opts.Format == formatRejects {
		r.opts.Format = ""
	}
	return nil
}

// finish joins what was read with the graph, and makes it visible.
func (r *run) finish(ctx context.Context) error {
	if !r.tolerable() {
		return r.report.Problems
	}
	if !r.passed(stepHeld) && (r.resumable || r.due()) {
		if err := r.checkpoint(ctx, position{Step: stepStore}); err != nil {
			return err
		}
	}
	r.tell(StageStore, true)
	counts, err := r.loader.Stage(ctx)
	if err != nil {
		return r.orProblems(err)
	}
	counts.Read, counts.Rejected = r.report.Counts.Read, r.report.Counts.Rejected
	r.report.Counts = counts
	if err := r.checkExpectations(); err != nil {
		return err
	}
	if !r.tolerable() {
		return r.report.Problems
	}
	for _, name := range keys(r.made) {
		r.report.Made = append(r.report.Made, graph.Tally{Name: name, Count: r.made[name]})
	}
	if r.opts.DryRun {
		r.report.Refused = !r.importLimit().allows(counts.Rejected, counts.Read)
		return nil
	}
	run := &graph.ImportRun{ID: r.id, Dataset: r.report.Dataset, Files: r.report.Files, StartedAt: r.report.StartedAt, EndedAt: r.opts.Now().UTC(), Replace: r.opts.Replace, Counts: counts}
	if r.mapping != nil {
		run.Mapping = r.mapping.name
	}
	if _, err := r.loader.Commit(ctx, run); err != nil {
		return err
	}
	r.report.RunID = run.ID
	return nil
}

// orProblems returns the problems where too many of them ended a step, else err.
func (r *run) orProblems(err error) error {
	if errors.Is(err, errTooMany) {
		r.report.Stopped = !r.fatal
		return r.report.Problems
	}
	return err
}

// datasetName is the dataset that is named before the files are read, "" where
// none is.
func (r *run) datasetName() string {
	if r.mapping != nil {
		return r.mapping.dataset.ID
	}
	return r.opts.Dataset
}

// begin names the run and begins its load. Names sort by time, and tell the
// dataset where that is known before the files are read; where a run of one
// moment has the same, it is numbered.
func (r *run) begin(ctx context.Context) (graph.Loader, error) {
	dataset := r.datasetName()
	opts := r.loaderOptions()
	if r.opts.Replace {
		if dataset == "" {
			return nil, &graph.InputError{Code: "replace-dataset-missing", Msg: "to replace a dataset takes its name", Hint: "say --dataset NAME"}
		}
		opts.Replace, opts.At = dataset, r.report.StartedAt
	}
	if r.resumed != nil {
		r.id = r.resumed.Run
		opts.Run, opts.Resume = r.id, true
		return r.store.Loader(ctx, opts)
	}
	id := r.report.StartedAt.Format("20060102T150405.000000Z")
	if graph.ValidDataset(dataset) {
		id += "-" + dataset
	}
	id += "-" + r.report.Files[0].SHA256[:8]
	r.id = id
	for n := 2; ; n++ {
		opts.Run = r.id
		l, err := r.store.Loader(ctx, opts)
		var input *graph.InputError
		if !errors.As(err, &input) || input.Code != graph.CodeRunExists {
			return l, err
		}
		r.id = fmt.Sprintf("%s-%d", id, n)
	}
}

func (r *run) loaderOptions() graph.LoaderOptions {
	return graph.LoaderOptions{
		DryRun:  r.opts.DryRun,
		Staging: r.tellStaging,
		Reject:  func(e *graph.InputError, quads []quad.Quad) error { return r.reject(e, r.rejectedClaim(e, quads)) },
		CheckClaim: func(c *graph.Claim, subjectType, objectType string) error {
			return ontology.FirstError(r.opts.Ontology.CheckClaim(c, subjectType, objectType, r.relations))
		},
	}
}

// scopeOf is the hash that a file's blank nodes are scoped by.
func scopeOf(f *file) string {
	if f.scope != "" {
		return f.scope
	}
	if _, err := hex.DecodeString(f.SHA256); err != nil {
		panic("ingest: a file without hash")
	}
	return f.SHA256
}
