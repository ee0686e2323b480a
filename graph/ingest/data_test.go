package ingest_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/ingest"
	"entente/graph/ontology"
	"entente/graph/storetest"
)

// clock is the time of all runs in the tests.
var clock = time.Date(2018, 10, 6, 12, 0, 0, 0, time.UTC)

// bundled reads the bundled ontology.
func bundled(t testing.TB) *ontology.Ontology {
	t.Helper()
	return parseOntology(t, filepath.Join("..", "..", "data", "korea", "ontology.graphql"))
}

func parseOntology(t testing.TB, name string) *ontology.Ontology {
	t.Helper()
	src, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		t.Skipf("%s is not here", name)
	} else if err != nil {
		t.Fatal(err)
	}
	o, err := ontology.Parse(filepath.Base(name), src)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return o
}

// newStore returns an empty model for an ontology.
func newStore(o *ontology.Ontology) graph.Store {
	ns := storetest.Namespace()
	return storetest.NewModel(ns, o.Vocabulary(ns))
}

// openStore opens an embedded store for an ontology.
func openStore(t testing.TB, o *ontology.Ontology) graph.Store {
	t.Helper()
	ns := storetest.Namespace()
	store, err := embedded.Open(context.Background(), embedded.Options{Dir: t.TempDir(), Namespace: ns, Vocabulary: o.Vocabulary(ns)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	})
	return store
}

// parseMapping reads a mapping's file.
func parseMapping(t testing.TB, name string, o *ontology.Ontology) *ingest.Mapping {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	m, err := ingest.ParseMapping(filepath.Base(name), src, o)
	if err != nil {
		t.Fatalf("ParseMapping: %v", err)
	}
	return m
}

// inputs are files in a folder; the test is skipped where they are absent.
func inputs(t testing.TB, dir string, names ...string) []ingest.Input {
	t.Helper()
	var list []ingest.Input
	for _, n := range names {
		p := filepath.Join(dir, n)
		if _, err := os.Stat(p); err != nil {
			t.Skipf("the data are not here: %v", err)
		}
		list = append(list, ingest.Input{Path: p})
	}
	return list
}

func mustRun(t testing.TB, store graph.Store, opts ingest.Options) *ingest.Report {
	t.Helper()
	opts.Now = func() time.Time { return clock }
	report, err := ingest.Run(context.Background(), store, opts)
	if err != nil {
		t.Fatalf("Run: %v", err)
	}
	return report
}

// TestRun_bundled loads the bundled datasets, twice.
func TestRun_bundled(t *testing.T) {
	o := bundled(t)
	store := newStore(o)
	countries := ingest.Options{Ontology: o, Mapping: parseMapping(t, "../../data/countries/mapping.yaml", o), Inputs: inputs(t, "../../data/countries", "countries.csv")}
	korea := ingest.Options{Ontology: o, Mapping: parseMapping(t, "../../data/korea/mapping.yaml", o),
		Inputs: inputs(t, "../../data/korea", "entities.tsv", "facts.tsv", "sentences.tsv", "claim_links.tsv")}
	first := mustRun(t, store, countries)
	if first.Counts.NewClaims == 0 || first.Counts.Rejected != 0 {
		t.Errorf("countries: %+v", first.Counts)
	}
	report := mustRun(t, store, korea)
	if c := report.Counts; c.NewClaims != 322 || c.Read != 132+322+16 || c.Known != 0 {
		t.Errorf("korea: %+v", c)
	}
	for _, w := range report.Warnings {
		t.Logf("warning: %v", w)
	}
	again := mustRun(t, store, korea)
	if c := again.Counts; c.New != 0 || c.KnownClaims != 322 || c.Known != report.Counts.New {
		t.Errorf("korea again: %+v, first %+v", c, report.Counts)
	}
}

func TestRun_icews18(t *testing.T) {
	o := bundled(t)
	store := openStore(t, o)
	opts := ingest.Options{Ontology: o, Mapping: parseMapping(t, "testdata/icews18.yaml", o),
		Inputs: inputs(t, "../../../shared/data/icews18", "entity2id.txt", "relation2id.txt", "valid.txt")}
	start := time.Now()
	report := mustRun(t, store, opts)
	t.Logf("%v", time.Since(start))
	if c := report.Counts; c.Read != 45995+23033 || c.NewClaims != 45995 || c.Rejected != 0 {
		t.Errorf("%+v", c)
	}
	snap := storetest.View(t, store)
	stats, err := snap.Stats(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	// Beside the actors, the dataset and the 239 of 256 relations that these
	// events have are subjects.
	if stats.Claims != 45995 || len(stats.Relations) != 0 {
		t.Errorf("stats: %d claims, %d entities, %d relations", stats.Claims, stats.Entities, len(stats.Relations))
	}
	again := mustRun(t, store, opts)
	if c := again.Counts; c.New != 0 || c.Known != report.Counts.New {
		t.Errorf("again: %+v", c)
	}
}

func TestRun_movies(t *testing.T) {
	o := bundled(t)
	store := openStore(t, o)
	opts := ingest.Options{Ontology: o, Inputs: inputs(t, "../../../shared/data/moviedata", "30kmoviedata.nq.gz")}
	start := time.Now()
	report := mustRun(t, store, opts)
	t.Logf("%v, %+v", time.Since(start), report)
	start = time.Now()
	again := mustRun(t, store, opts)
	t.Logf("again %v", time.Since(start))
	if c := again.Counts; c.New != 0 || c.Known != report.Counts.New {
		t.Errorf("again: %+v", c)
	}
}
