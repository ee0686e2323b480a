package main

import (
	"context"
	"encoding/csv"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente/data"
	"entente/graph"
	"entente/graph/ingest"
	"entente/graph/ontology"
	"entente/graph/storetest"
)

// bundledOntology reads the bundled ontology.
func bundledOntology(t testing.TB) *ontology.Ontology {
	t.Helper()
	o, err := ontology.Parse(data.OntologyFile, data.Ontology())
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// bundledModel returns a model that holds the bundled datasets, and what was
// reported of each.
func bundledModel(t testing.TB, o *ontology.Ontology) (graph.Store, map[string]*ingest.Report) {
	t.Helper()
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	vocab := o.Vocabulary(ns)
	vocab.DatasetOrder = defaults()["datasets"].([]string)
	store := storetest.NewModel(ns, vocab)
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return store, loadBundled(t, o, store)
}

func loadBundled(t testing.TB, o *ontology.Ontology, store graph.Store) map[string]*ingest.Report {
	t.Helper()
	reports := map[string]*ingest.Report{}
	for _, d := range data.Datasets() {
		src, err := fs.ReadFile(d.FS, d.Mapping)
		if err != nil {
			t.Fatal(err)
		}
		opts := ingest.Options{Ontology: o, Now: func() time.Time { return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC) }}
		if opts.Mapping, err = ingest.ParseMapping(d.Mapping, src, o); err != nil {
			t.Fatal(err)
		}
		for _, f := range d.Files {
			opts.Inputs = append(opts.Inputs, ingest.Input{FS: d.FS, Path: f})
		}
		report, err := ingest.Run(context.Background(), store, opts)
		if err != nil {
			t.Fatalf("load %s: %v", d.Name, err)
		}
		reports[d.Name] = report
	}
	return reports
}

func TestData_counts(t *testing.T) {
	o := bundledOntology(t)
	store, reports := bundledModel(t, o)
	for name, want := range map[string]map[string]int64{
		"korea":     {"entities.thing": 132, "claims.fact": 322, "links.fact_links": 16},
		"countries": {"entities.state": 249, "entities.capital": 243, "claims.capitalOf": 243},
	} {
		r := reports[name]
		got := map[string]int64{}
		for _, m := range r.Made {
			got[m.Name] = m.Count
		}
		if !maps.Equal(got, want) {
			t.Errorf("%s made %v, want %v", name, got, want)
		}
		if len(r.Warnings) > 0 || len(r.Problems) > 0 || r.Counts.Rejected > 0 {
			t.Errorf("%s: warnings %v, problems %v", name, r.Warnings, r.Problems)
		}
	}
	for name, r := range loadBundled(t, o, store) {
		if r.Counts.New != 0 || r.Counts.Known == 0 {
			t.Errorf("loading %s again gave %+v", name, r.Counts)
		}
	}
	snap := storetest.View(t, store)
	stats, err := snap.Stats(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	// Six states, and the five capitals among the article's places, are in both.
	if stats.Claims != 322+243 || stats.Entities-int64(len(data.Datasets())) != 132+249+243-6-5 {
		t.Errorf("the store has %d claims and %d entities", stats.Claims, stats.Entities)
	}
	for _, typ := range stats.Types {
		if typ.Name == "" && typ.Count != int64(len(data.Datasets())) {
			t.Errorf("%d entities have no type; only the datasets should", typ.Count)
		}
	}
}

// TestData_violations holds every entity and claim of the store to the ontology.
func TestData_violations(t *testing.T) {
	o := bundledOntology(t)
	store, _ := bundledModel(t, o)
	snap, ctx := storetest.View(t, store), context.Background()
	var ids []graph.ID
	page, err := snap.ListEntities(ctx, &graph.EntityQuery{Page: graph.Page{First: 10000, Last: -1}})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range page.Entities {
		ids = append(ids, e.ID)
	}
	entities, err := snap.Entities(ctx, ids, graph.Whole)
	if err != nil {
		t.Fatal(err)
	}
	types := map[graph.ID]string{}
	for _, e := range entities {
		types[e.ID] = e.Type
		if prefix, _, _ := graph.SplitID(e.ID); e.Type != "" && prefix != o.Type(e.Type).Prefix {
			t.Errorf("%s is a %s, whose ids begin with %s", e.ID, e.Type, o.Type(e.Type).Prefix)
		}
		for _, v := range o.CheckEntity(e) {
			t.Errorf("%s: %v", v.Severity, v)
		}
	}
	if len(types) < 600 {
		t.Fatalf("only %d entities were read", len(types))
	}
	claims := 0
	err = snap.ScanClaims(ctx, &graph.ClaimQuery{Selection: graph.NewSelection()}, func(c *graph.Claim) error {
		claims++
		for _, v := range o.CheckClaim(c, types[c.Subject], types[c.Object], nil) {
			t.Errorf("%s %s: %v", c.SourceID, v.Severity, v)
		}
		return nil
	})
	if err != nil || claims != 322+243 {
		t.Errorf("%d claims were checked: %v", claims, err)
	}
}

// TestData_whole holds the claims to the table of facts, column by column.
func TestData_whole(t *testing.T) {
	store, _ := bundledModel(t, bundledOntology(t))
	sentences := map[string][2]int64{}
	for _, r := range table(t, "korea/sentences.tsv") {
		sentences[r["locator"]] = [2]int64{integer(t, r["char_start"]), integer(t, r["char_end"])}
	}
	claims, byID := map[string]*graph.Claim{}, map[graph.ID]string{}
	q := &graph.ClaimQuery{Selection: graph.NewSelection()}
	q.Where = graph.NewClaimFilter()
	q.Where.Datasets = []string{"korea"}
	if err := storetest.View(t, store).ScanClaims(context.Background(), q, func(c *graph.Claim) error {
		kept := *c
		claims[c.SourceID], byID[c.ID] = &kept, c.SourceID
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	facts := table(t, "korea/facts.tsv")
	if len(facts) != 322 || len(claims) != 322 {
		t.Fatalf("%d facts are %d claims", len(facts), len(claims))
	}
	for _, f := range facts {
		c := claims[f["fact_id"]]
		if c == nil {
			t.Errorf("%s is no claim", f["fact_id"])
			continue
		}
		value := ""
		if c.Value != nil {
			value = graph.TermOf(c.Value).Text
		}
		object := f["object"]
		if f["object_kind"] == "entity" {
			object = ""
		}
		qualifiers := map[string]string{}
		for part := range strings.SplitSeq(f["qualifiers"], ";") {
			if key, val, ok := strings.Cut(strings.TrimSpace(part), "="); ok {
				qualifiers[key] = val
			}
		}
		if f["note"] != "" {
			qualifiers["note"] = f["note"]
		}
		got := map[string]string{}
		for _, q := range c.Qualifiers {
			got[q.Key] = q.Value + string(q.Object)
		}
		attributed := strings.FieldsFunc(f["attributed_to_id"], func(r rune) bool { return r == '|' })
		slices.Sort(attributed)
		var by []string
		for _, id := range c.AttributedTo {
			by = append(by, string(id))
		}
		basis, kind := f["date_basis"], f["date_kind"]
		if f["date_edtf"] == "" {
			basis, kind = "", "within"
		}
		at := sentences[f["sentence"]]
		for _, field := range [][3]string{
			{"subject", string(c.Subject), f["subject_id"]},
			{"relation", c.Relation, f["relation"]},
			{"object", string(c.Object), f["object_id"]},
			{"value", value, object},
			{"date", c.Date.EDTF, f["date_edtf"]},
			{"date kind", c.DateKind.String(), kind},
			{"date basis", c.DateBasis, basis},
			{"modality", c.Modality.String(), f["modality"]},
			{"status", c.Status.String(), f["status"]},
			{"polarity", strconv.FormatBool(c.Affirmed), strconv.FormatBool(f["polarity"] == "+")},
			{"attributed to", strings.Join(by, "|"), strings.Join(attributed, "|")},
			{"gloss", c.Summary, f["gloss"]},
			{"recorded", c.RecordedAt.Format(time.DateOnly), "2018-10-06"},
		} {
			if field[1] != field[2] {
				t.Errorf("%s: %s is %q, want %q", f["fact_id"], field[0], field[1], field[2])
			}
		}
		if !maps.Equal(got, qualifiers) {
			t.Errorf("%s: qualifiers are %v, want %v", f["fact_id"], got, qualifiers)
		}
		if want := (graph.Evidence{Document: "doc:seed", Locator: f["sentence"], Start: at[0], End: at[1]}); len(c.Evidence) != 1 || c.Evidence[0] != want || at[1] == 0 {
			t.Errorf("%s: evidence is %v, want %v", f["fact_id"], c.Evidence, want)
		}
	}
	links := 0
	for _, l := range table(t, "korea/claim_links.tsv") {
		for _, got := range claims[l["from_fact"]].Links {
			if byID[got.Claim] == l["to_fact"] && got.Kind.String() == l["link"] && got.Strength == l["strength"] && got.Note == l["note"] {
				links++
			}
		}
	}
	if links != 16 {
		t.Errorf("%d of 16 links are there", links)
	}
}

// table reads a table of the bundled data as records by column.
func table(t testing.TB, name string) []map[string]string {
	t.Helper()
	src, err := fs.ReadFile(data.Datasets()[0].FS, name)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(name, ".csv") {
		rows, err := csv.NewReader(strings.NewReader(string(src))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return records(rows)
	}
	var rows [][]string
	for line := range strings.Lines(string(src)) {
		rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return records(rows)
}

func records(rows [][]string) []map[string]string {
	var list []map[string]string
	for _, row := range rows[1:] {
		r := map[string]string{}
		for i, field := range row {
			r[rows[0][i]] = field
		}
		list = append(list, r)
	}
	return list
}

func integer(t testing.TB, s string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
