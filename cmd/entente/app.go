package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"entente/cmd/internal/control"
	"entente/data"
	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/ingest"
	"entente/graph/ontology"
	"entente/schema"
)

// app is where concrete types are joined: the ontology, the store and the
// engine that the configuration names. It is what the commands work with, and
// a [control.Service] for commands in other processes.
type app struct {
	conf     *config
	log      *slog.Logger
	ontology *ontology.Ontology
	schema   *schema.Schema
	sum      string // SHA-256 of the ontology's file
	bundled  bool   // the ontology is the bundled one, so bundled data fit it
	store    graph.Store
	engine   *schema.Engine
	now      func() time.Time
	// processors are shared with the requests that imports run beside; nil where
	// there are none.
	processors *processors
}

// newModel reads the ontology and makes the schema: all that needs no store.
func newModel(conf *config) (*app, error) {
	log, err := conf.logger(os.Stderr)
	if err != nil {
		return nil, err
	}
	a := &app{conf: conf, log: log, bundled: conf.Ontology == "", now: time.Now}
	name, src := data.OntologyFile, data.Ontology()
	if !a.bundled {
		name = conf.Ontology
		if src, err = os.ReadFile(name); err != nil {
			return nil, fmt.Errorf("read ontology: %w", err)
		}
	}
	a.sum = fmt.Sprintf("%x", sha256.Sum256(src))
	if a.ontology, err = ontology.Parse(name, src); err != nil {
		return nil, fmt.Errorf("ontology:\n%w", err)
	}
	if a.schema, err = schema.New(a.ontology); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return a, nil
}

// open adds the store and the engine. The caller closes the app.
func (a *app) open(ctx context.Context) error {
	ns, err := graph.NewNamespace(a.conf.Base)
	if err != nil {
		return err
	}
	vocab := a.ontology.Vocabulary(ns)
	vocab.DatasetOrder = a.conf.Datasets
	store, err := embedded.Open(ctx, embedded.Options{
		Dir: a.conf.Store.Path, Namespace: ns, Vocabulary: vocab, CacheBytes: int64(a.conf.Store.Cache), Logger: a.log, Now: a.now,
	})
	if err != nil {
		return err
	}
	a.store = store
	a.engine, err = schema.NewEngine(schema.EngineOptions{Schema: a.schema, Store: store, Limits: a.conf.limits(), Logger: a.log, Explain: a.conf.Server.Explain})
	if err != nil {
		return errors.Join(err, store.Close())
	}
	return nil
}

func (a *app) close() error { return a.store.Close() }

// fill loads the bundled datasets that an empty store lacks. One that holds
// nothing but bundled datasets counts as one whose filling was cut short.
func (a *app) fill(ctx context.Context) error {
	if !a.bundled {
		return nil
	}
	if found, err := ingest.FindInterrupted(ctx, a.store); err != nil || found != nil {
		a.log.Info("an import was interrupted, and can be resumed: the bundled datasets are left out")
		return err
	}
	missing, err := a.missing(ctx)
	if err != nil {
		return err
	}
	for _, d := range missing {
		report, err := a.importBundled(ctx, d)
		if err != nil {
			return fmt.Errorf("load dataset %s: %w", d.Name, err)
		}
		a.log.Info("dataset loaded", "dataset", d.Name, "quads", report.Counts.NewQuads, "claims", report.Counts.NewClaims)
	}
	return nil
}

func (a *app) importBundled(ctx context.Context, d data.Dataset) (*ingest.Report, error) {
	opts, err := a.importOptions(d.FS, d.Mapping, d.Files)
	if err != nil {
		return nil, err
	}
	return ingest.Run(ctx, a.store, opts)
}

// missing returns the bundled datasets that the store lacks, or none if it
// holds anything else.
func (a *app) missing(ctx context.Context) ([]data.Dataset, error) {
	snap, err := a.store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	have, err := snap.Datasets(ctx)
	if err := errors.Join(err, snap.Close()); err != nil {
		return nil, err
	}
	bundled := data.Datasets()
	for _, h := range have {
		if !slices.ContainsFunc(bundled, func(d data.Dataset) bool { return d.Name == h.ID }) {
			return nil, nil
		}
	}
	return slices.DeleteFunc(bundled, func(d data.Dataset) bool {
		return slices.ContainsFunc(have, func(h graph.Dataset) bool { return h.ID == d.Name })
	}), nil
}

// Undo implements [control.Service].
func (a *app) Undo(ctx context.Context, run string) (graph.Counts, error) {
	return a.store.Undo(ctx, run, a.now())
}

// Query implements [control.Service].
func (a *app) Query(ctx context.Context, query string, variables json.RawMessage) ([]byte, bool, error) {
	res := a.engine.Execute(ctx, schema.Request{Query: query, Variables: variables})
	return res.JSON, res.Errors > 0, nil
}

// Check implements [control.Service].
func (a *app) Check(ctx context.Context, report func(graph.Fault)) error {
	sound := true
	err := a.store.Check(ctx, func(f graph.Fault) {
		sound = false
		report(f)
	})
	if err != nil || !sound {
		return err // what is damaged cannot be followed
	}
	snap, err := a.store.Snapshot(ctx)
	if err != nil {
		return err
	}
	return errors.Join(graph.CheckReferences(ctx, snap, report), snap.Close())
}

// withExisting is withService for commands that read: a store that is not
// there is a slip of the pen and not made.
func withExisting(ctx context.Context, conf *config, work func(control.Service) error) error {
	if info, err := os.Stat(conf.Store.Path); err != nil || !info.IsDir() {
		return fmt.Errorf("there is no store at %s (serve and import make one; --store names another folder)", conf.Store.Path)
	}
	return withService(ctx, conf, work)
}

// withScratch is withService for a dry run: where there is no store, an empty
// one takes its place that is gone afterwards, so that nothing is written.
func withScratch(ctx context.Context, conf *config, work func(control.Service) error) error {
	if _, err := os.Stat(conf.Store.Path); !errors.Is(err, fs.ErrNotExist) {
		return withService(ctx, conf, work)
	}
	// Beside the store there is room for what the import stages.
	dir, err := os.MkdirTemp(filepath.Dir(conf.Store.Path), ".entente-dry-run-")
	if errors.Is(err, fs.ErrNotExist) {
		dir, err = os.MkdirTemp("", "entente-dry-run-")
	}
	if err != nil {
		return err
	}
	scratch := *conf
	scratch.Store.Path = dir
	return errors.Join(withService(ctx, &scratch, work), os.RemoveAll(dir))
}

// withService does a command's work on the store, or, where a server holds the
// store's lock, has that server do it.
func withService(ctx context.Context, conf *config, work func(control.Service) error) error {
	a, err := newModel(conf)
	if err != nil {
		return err
	}
	err = a.open(ctx)
	if errors.Is(err, graph.ErrLocked) {
		client, dialErr := control.Dial(ctx, conf.Store.Path)
		if dialErr != nil {
			return fmt.Errorf("%w, which is no server that could do this instead", err)
		}
		return errors.Join(work(client), client.Close())
	}
	if err != nil {
		return err
	}
	return errors.Join(work(a), a.close())
}
