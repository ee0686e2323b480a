package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

func testDatasets(t *testing.T, open Opener) {
	ns := Namespace()
	about := func(label quad.Value, p quad.IRI, o quad.Value) quad.Quad {
		return quad.Quad{Subject: label, Predicate: p, Object: o, Label: label}
	}
	first, foreign := ns.Graph("first"), quad.IRI("http://g.test/")
	datasets := func(t *testing.T, tr *trial) []graph.Dataset {
		list, err := View(t, tr).Datasets(context.Background())
		return must(t, list, err)
	}
	tr := newTrial(t, open)
	same(t, "datasets of nothing", datasets(t, tr), []graph.Dataset{})
	described := []quad.Quad{
		about(first, graph.DCTitle, quad.String("The first")), about(first, graph.DCTitle, quad.String("Another")), about(first, graph.DCDescription, quad.LangString{Value: "of tests", Lang: "en"}),
		about(first, graph.DCLicense, quad.IRI("http://l.test/")), about(first, graph.DCPublisher, quad.String("who")), about(first, graph.DCSource, quad.IRI("http://s.test/")),
		about(first, ns.Vocab("reliability"), quad.TypedString{Value: "0.5", Type: graph.XSDDouble}),
		about(foreign, graph.DCTitle, quad.String("Foreign")), about(foreign, ns.Vocab("reliability"), quad.String("7")),
	}
	elsewhere := quad.Quad{Subject: first, Predicate: graph.DCTitle, Object: quad.String("A lie"), Label: ns.Graph("second")}
	c := Claim("per:a", "metWith", "per:b", From("claims-only"))
	Load(t, tr, described, elsewhere, c, spo("x:a", FOAFKnows, "x:b", ""), quad.Quad{Subject: quad.IRI("https://kg.test/graph/default"), Predicate: graph.DCTitle, Object: quad.String("The default")})
	want := []graph.Dataset{
		{ID: "claims-only", Reliability: -1},
		{ID: "default", Title: "The default", Reliability: -1},
		{ID: "first", Title: "Another", Description: "of tests", License: "http://l.test/", Publisher: "who", Source: "http://s.test/", Reliability: 0.5},
		{ID: "http://g.test/", Title: "Foreign", Reliability: -1},
		{ID: "second", Reliability: -1},
	}
	same(t, "datasets", datasets(t, tr), want)
	t.Run("leave with their data", func(t *testing.T) {
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{c.ID}, DeleteQuads: append(described, elsewhere)})
		same(t, "datasets", datasets(t, tr), want[1:2])
	})
	t.Run("relations", func(t *testing.T) {
		tr := newTrial(t, open)
		sub := graph.RDFSSubPropertyOf
		iri := func(name string) quad.IRI { return ns.Vocab(name) }
		node := func(name string) graph.ID { return ns.ID(ns.Vocab(name)) }
		Load(t, tr,
			Subrelation(ns, "icews:consult", "metWith", "Consult", "first"),
			spo(node("icews:consult"), sub, iri("operates"), "second"),   // a later dataset's
			spo(node("icews:visit"), sub, iri("icews:consult"), ""),      // without a label
			spo(node("meets"), sub, FOAFKnows, ""),                       // by a mapped IRI
			spo(node("metWith"), sub, iri("operates"), ""),               // the ontology's own
			spo("http://x.test/p", sub, iri("metWith"), ""),              // no name
			spo(node("icews:odd"), sub, quad.IRI("http://x.test/p"), ""), // its parent has none
			spo(node("icews:text"), sub, quad.String("metWith"), ""),     // no node
			spo(node("icews:consult"), "http://x.test/p", quad.String("x"), ""))
		read := func() graph.Relations {
			rel, err := View(t, tr).Relations(context.Background())
			return must(t, rel, err)
		}
		same(t, "relations", read(), graph.Relations{
			"icews:consult": {Name: "icews:consult", Parent: "metWith", Label: "Consult"},
			"icews:visit":   {Name: "icews:visit", Parent: "icews:consult", Label: "icews:visit"},
			"meets":         {Name: "meets", Parent: "metWith", Label: "meets"},
		})
		tr.apply(graph.Batch{DeleteQuads: Subrelation(ns, "icews:consult", "metWith", "Consult", "first"), Quads: []quad.Quad{spo(node("icews:visit"), graph.RDFSLabel, quad.String("Visit"), "")}})
		same(t, "relations", read(), graph.Relations{
			"icews:consult": {Name: "icews:consult", Parent: "operates", Label: "icews:consult"},
			"icews:visit":   {Name: "icews:visit", Parent: "icews:consult", Label: "Visit"},
			"meets":         {Name: "meets", Parent: "metWith", Label: "meets"},
		})
	})
	t.Run("relations that come after their claims", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, Claim("per:a", "icews:consult", "per:b", tag("c")))
		q := everything()
		q.Relations = []string{"metWith"}
		same(t, "claims before", tags(tr.entityClaims("per:a", q).Claims), "")
		Load(t, tr, Subrelation(ns, "icews:consult", "metWith", "Consult", "first"))
		same(t, "claims after", tags(tr.entityClaims("per:a", q).Claims), "c")
	})
}

func testImportRuns(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	at := time.Date(2020, 1, 2, 3, 4, 5, 6000, time.UTC)
	runs := []*graph.ImportRun{
		{ID: "2", Dataset: "first", Files: []graph.RunFile{{Name: "a.csv", SHA256: "ab", Bytes: 7}, {Name: "b.csv"}}, Mapping: "m.yaml", StartedAt: at, EndedAt: at.Add(time.Second), Counts: graph.Counts{Read: 4, New: 3, Rejected: 1, NewClaims: 3}},
		{ID: "3", Dataset: "second", StartedAt: at},
		{ID: "1", Dataset: "first"},
	}
	for _, run := range runs {
		tr.apply(graph.Batch{Run: run})
	}
	for _, test := range []struct {
		dataset string
		first   int
		want    []*graph.ImportRun
	}{
		{"", -1, []*graph.ImportRun{runs[1], runs[0], runs[2]}}, {"", 2, []*graph.ImportRun{runs[1], runs[0]}}, {"first", 9, []*graph.ImportRun{runs[0], runs[2]}},
		{"first", 1, runs[:1]}, {"", 0, nil}, {"nonsense", 5, nil},
	} {
		got, err := View(t, tr).ImportRuns(context.Background(), test.dataset, test.first)
		same(t, "runs of "+test.dataset, must(t, got, err), test.want)
	}
	t.Run("again", func(t *testing.T) {
		again := &graph.ImportRun{ID: "1", Dataset: "second"}
		tr.apply(graph.Batch{Run: again})
		got, err := View(t, tr).ImportRuns(context.Background(), "second", -1)
		same(t, "runs of second", must(t, got, err), []*graph.ImportRun{runs[1], again})
		got, err = View(t, tr).ImportRuns(context.Background(), "first", -1)
		same(t, "runs of first", must(t, got, err), runs[:1])
	})
}

func testStats(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	same(t, "stats of nothing", tr.stats(), graph.Stats{})
	talks(t, tr)
	Load(t, tr, &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}, &graph.Entity{ID: "per:xi", Type: "Person"})
	same(t, "stats", tr.stats(), graph.Stats{
		Entities: 6, Claims: 11, Quads: 6, // kim, moon, wpk, kp, xi and the subrelation
		Types:     []graph.Tally{{Name: "", Count: 4}, {Name: "Person", Count: 2}},
		Relations: []graph.Tally{{Name: "holdsPosition", Count: 1}, {Name: "icews:consult", Count: 1}, {Name: "metWith", Count: 6}, {Name: "operates", Count: 2}, {Name: "said", Count: 1}},
		Datasets:  []graph.Tally{{Name: "first", Count: 9}, {Name: "http://g.test/", Count: 1}, {Name: "second", Count: 1}},
	})
}
