package ingest_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"entente/graph"
	"entente/graph/embedded"
	"entente/graph/format/nquads"
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

// TestRun_icews18 loads 45,995 events among 23,033 actors, twice.
func TestRun_icews18(t *testing.T) {
	o := bundled(t)
	store := openStore(t, o)
	opts := ingest.Options{Ontology: o, Mapping: parseMapping(t, "testdata/icews18.yaml", o),
		Inputs: inputs(t, "../../../shared/data/icews18", "entity2id.txt", "valid.txt")} // relation2id.txt is found beside them
	start := time.Now()
	report := mustRun(t, store, opts)
	t.Logf("%d records in %v", report.Counts.Read, time.Since(start).Round(time.Millisecond))
	if c := report.Counts; c.Read != 45995+23033 || c.NewClaims != 45995 || c.Rejected != 0 {
		t.Errorf("%+v", c)
	}
	ctx := context.Background()
	snap := storetest.View(t, store)
	stats, err := snap.Stats(ctx)
	if err != nil {
		t.Fatal(err)
	}
	// 204 of the 256 relations occur in these events. They, the actors and the
	// dataset are subjects.
	if stats.Claims != 45995 || len(stats.Relations) != 204 || stats.Entities != 23033+204+1 {
		t.Errorf("stats: %d claims, %d entities, %d relations", stats.Claims, stats.Entities, len(stats.Relations))
	}
	// The first line: "563  TAB 5    TAB 562 TAB 5760 TAB 0".
	pages, err := snap.EntityClaims(ctx, []graph.ID{"icews:563"}, &graph.ClaimQuery{Relations: []string{"relatedTo"}, Selection: graph.NewSelection(), Page: graph.Page{First: 1000, Last: -1}})
	if err != nil {
		t.Fatal(err)
	}
	found := slices.ContainsFunc(pages[0].Claims, func(c *graph.Claim) bool {
		return c.Subject == "icews:563" && c.Object == "icews:562" && c.Date.EDTF == "2018-08-29" && c.DateKind == graph.Within && c.IsFact() &&
			slices.Equal(c.Evidence, []graph.Evidence{{File: "valid.txt", Row: 1}})
	})
	if !found {
		t.Errorf("the event of the first line is not among the %d of icews:563", len(pages[0].Claims))
	}
	again := mustRun(t, store, opts)
	if c := again.Counts; c.New != 0 || c.Known != report.Counts.New {
		t.Errorf("again: %+v", c)
	}
}

// TestRun_movies loads 471,705 quads, whose IRIs are all relative, twice; what
// is exported and imported elsewhere is exported alike.
func TestRun_movies(t *testing.T) {
	o := bundled(t)
	store := openStore(t, o)
	opts := ingest.Options{Ontology: o, Inputs: inputs(t, "../../../shared/data/moviedata", "30kmoviedata.nq.gz")}
	start := time.Now()
	report := mustRun(t, store, opts)
	t.Logf("%d quads in %v", report.Counts.Read, time.Since(start).Round(time.Millisecond))
	if c := report.Counts; c.Read != 471705 || c.NewQuads != 471705 || c.Rejected != 0 || report.Dataset != graph.DefaultDataset {
		t.Errorf("%s: %+v", report.Dataset, c)
	}
	if w := report.Warnings; len(w) != 1 || w[0].Code != "iri-relative" || w[0].Count != 1036618 || w[0].First.Line != 1 {
		t.Errorf("warnings %v", w)
	}
	again := mustRun(t, store, opts)
	if c := again.Counts; c.New != 0 || c.KnownQuads != 471705 {
		t.Errorf("again: %+v", c)
	}
	first := export(t, store)
	if second := export(t, imported(t, openStore(t, o), o, first)); !bytes.Equal(first, second) {
		t.Errorf("exported %d bytes, and after an import %d others", len(first), len(second))
	}
	opts.StrictIRI = true
	var problems ingest.Problems
	if _, err := ingest.Run(context.Background(), newStore(o), opts); !errors.As(err, &problems) || problems[0].Code != "iri-relative" {
		t.Errorf("strict: %v", err)
	}
}

// TestRun_roundTrip exports the bundled data and imports them as RDF.
func TestRun_roundTrip(t *testing.T) {
	o := bundled(t)
	store := newStore(o)
	mustRun(t, store, ingest.Options{Ontology: o, Mapping: parseMapping(t, "../../data/korea/mapping.yaml", o),
		Inputs: inputs(t, "../../data/korea", "entities.tsv", "facts.tsv", "sentences.tsv", "claim_links.tsv")})
	first := export(t, store)
	if !bytes.Equal(first, export(t, imported(t, newStore(o), o, first))) {
		t.Error("what is exported, imported and exported again differs")
	}
	// One letter more in a claim's summary leaves the id right; in its date it
	// does not, and nothing is loaded.
	spoilt := bytes.Replace(first, []byte(`"2018-10-07"`), []byte(`"2018-10-08"`), 1)
	empty := newStore(o)
	var problems ingest.Problems
	_, err := ingest.Run(context.Background(), empty, rdfOptions(o, spoilt))
	if !errors.As(err, &problems) || len(problems) != 1 || problems[0].Code != "claim-id-mismatch" || problems[0].Line == 0 {
		t.Errorf("a claim whose date was changed: %v", err)
	}
	isEmpty(t, empty)
}

func rdfOptions(o *ontology.Ontology, nq []byte) ingest.Options {
	return ingest.Options{Ontology: o, Now: func() time.Time { return clock }, Inputs: []ingest.Input{{FS: fstest.MapFS{"export.nq": {Data: nq}}, Path: "export.nq"}}}
}

func imported(t *testing.T, store graph.Store, o *ontology.Ontology, nq []byte) graph.Store {
	t.Helper()
	mustRun(t, store, rdfOptions(o, nq))
	return store
}

func export(t *testing.T, store graph.Store) []byte {
	t.Helper()
	var out bytes.Buffer
	w := nquads.NewWriter(&out)
	if err := errors.Join(storetest.View(t, store).Export(context.Background(), w.Write), w.Flush()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
