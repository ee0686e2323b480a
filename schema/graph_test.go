package schema

import (
	"context"
	"math"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/storetest"
)

// fill loads the graph that the corpus asks about: small, with something of
// everything that an answer can show.
func fill(t testing.TB, store graph.Store) {
	t.Helper()
	ns := store.Namespace()
	day := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 8, 30, 0, 250_000_000, time.UTC) }

	summit := storetest.Claim("per:kim", "metWith", "per:trump", storetest.On("2018-06-12"),
		storetest.Seen(graph.Evidence{Document: "doc:communique", Locator: "p1s1", Start: 10, End: 42}, graph.Evidence{File: "meetings.tsv", Row: 7},
			graph.Evidence{Document: "doc:communique", Locator: "p2", Start: 1 << 32, End: 1 << 53, Row: math.MaxInt64}),
		storetest.RecordedOn(day(2018, 6, 13)),
		func(c *graph.Claim) {
			c.Summary, c.SourceID, c.Confidence, c.DateBasis = "The two met in Singapore.", "m-7", 0.75, "the communiqué"
		})
	planned := storetest.Claim("per:trump", "metWith", "per:moon", storetest.On("2018-09?"), storetest.As(graph.Planned, graph.Claimed), storetest.By("per:pompeo", "sta:us"), storetest.From("second"),
		storetest.RecordedOn(day(2018, 5, 1)), storetest.RetractedOn(day(2018, 8, 1)))
	denied := storetest.Claim("per:kim", "metWith", "per:pompeo", storetest.On("2018-04/2018-05"), storetest.Denied(), storetest.As(graph.Actual, graph.StatusDenied),
		storetest.By("http://example.org/agency"), storetest.Linked(graph.Link{Kind: graph.Contradicts, Claim: summit.ID, Strength: "partial", Note: "who was there"}))
	said := storetest.Saying("per:kim", "said", quad.LangString{Value: "“평화”\t\u2028", Lang: "ko"}, storetest.On("2018-04-27"),
		storetest.Linked(graph.Link{Kind: graph.InTensionWith, Claim: denied.ID}, graph.Link{Kind: graph.Supports, Claim: "clm:aaaaaaaaaaaaaaaaaaaaaaaaaa"}))

	storetest.Load(t, store,
		&graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim Jong-un", Aliases: []string{"Kim Jong Un", "김정은"}, WeakAliases: []string{"Kim"},
			Identifiers: []graph.Identifier{{Scheme: "wikidata", Value: "Q56226"}, {Scheme: "viaf", Value: "1"}},
			Properties:  []graph.Property{{Name: "birthDate", Value: "1984-01-08"}, {Name: "note", Value: "b"}, {Name: "note", Value: "a \"quoted\" <text>"}, {Name: "alive", Value: "true"}}},
		&graph.Entity{ID: "per:moon", Type: "Person", Name: "Moon Jae-in", Properties: []graph.Property{{Name: "alive", Value: "false"}}},
		&graph.Entity{ID: "per:trump", Type: "Person", Name: "Donald Trump", WeakAliases: []string{"Trump"}},
		&graph.Entity{ID: "per:pompeo", Type: "Person", Name: "Mike Pompeo"},
		&graph.Entity{ID: "sta:kp", Type: "State", Name: "North Korea", Aliases: []string{"DPRK"}, Properties: []graph.Property{
			{Name: "population", Value: "25000000"}, {Name: "began", Value: "1948-09-09"}, {Name: "homepage", Value: "http://example.org/kp"}}},
		&graph.Entity{ID: "sta:us", Type: "State", Name: "United States"},
		&graph.Entity{ID: "org:assembly", Type: "Body", Name: "Supreme People's Assembly", Properties: []graph.Property{
			{Name: "bodyKind", Value: "lawMaking"}, {Name: "fields", Value: "lawMaking"}, {Name: "fields", Value: "government"}}},
		&graph.Entity{ID: "fac:yongbyon", Type: "Facility", Name: "Yongbyon", Properties: []graph.Property{
			{Name: "capacity", Value: "5.5"}, {Name: "inspected", Value: "2009-04-14T00:00:00Z"}}},
		summit, planned, denied, said,
		storetest.Claim("per:moon", "metWith", "per:kim", storetest.On("2018-04-27"), storetest.Ranked(graph.Preferred)),
		storetest.Claim("per:moon", "metWith", "per:kim", storetest.On("2018-05-26"), storetest.From("second")),
		storetest.Claim("per:moon", "icews:consult", "per:trump", storetest.On("2018-05-22"), storetest.With(graph.Qualifier{Key: "role", Value: "host"}, graph.Qualifier{Key: "role", Object: "sta:us"})),
		storetest.Claim("per:kim", "memberOf", "org:assembly", storetest.Throughout("2014-03-09/..")),
		storetest.Claim("per:kim", "memberOf", "sta:kp", storetest.Throughout("2011/2012"), storetest.Ranked(graph.Deprecated)),
		storetest.Claim("per:pompeo", "memberOf", "fac:yongbyon"), // not of a type that the relation leads to
		storetest.Claim("sta:kp", "operates", "fac:yongbyon", storetest.On("19XX"), storetest.As(graph.Ongoing, graph.Asserted)),
		storetest.Claim("sta:kp", "operates", "fac:kusong", storetest.On("1990")), // beside the other
		storetest.Claim("sta:kp", "relatedTo", "sta:kp"),
		storetest.Claim("fac:yongbyon", "relatedTo", "http://example.org/agency"),
		storetest.Claim("fac:yongbyon", "relatedTo", "loc:nowhere"), // nothing is said about it
		storetest.Saying("sta:us", "said", quad.TypedString{Value: "3", Type: graph.XSDInteger}, storetest.On("2018-01~"), storetest.As(graph.Proposed, graph.Opinion)),
		storetest.Subrelation(ns, "icews:consult", "metWith", "Consult", "first"),
		[]quad.Quad{
			{Subject: quad.IRI("http://example.org/agency"), Predicate: graph.RDFSLabel, Object: quad.LangString{Value: "Agency", Lang: "en"}},
			{Subject: quad.IRI("http://example.org/agency"), Predicate: quad.IRI("http://example.org/part"), Object: quad.BNode("b0"), Label: quad.IRI("http://example.org/g")},
			{Subject: quad.BNode("b0"), Predicate: quad.IRI("http://example.org/size"), Object: quad.TypedString{Value: "1", Type: graph.XSDInteger}, Label: quad.BNode("g")},
			{Subject: quad.IRI("http://example.org/agency"), Predicate: storetest.FOAFKnows, Object: ns.Term("per:pompeo"), Label: ns.Graph("second")},
			{Subject: ns.Graph("first"), Predicate: graph.DCTitle, Object: quad.String("The first"), Label: ns.Graph("first")},
			{Subject: ns.Graph("first"), Predicate: graph.DCDescription, Object: quad.String("What it holds"), Label: ns.Graph("first")},
			{Subject: ns.Graph("first"), Predicate: graph.DCLicense, Object: quad.IRI("https://creativecommons.org/licenses/by/4.0/"), Label: ns.Graph("first")},
			{Subject: ns.Graph("first"), Predicate: graph.DCPublisher, Object: quad.String("A publisher"), Label: ns.Graph("first")},
			{Subject: ns.Graph("first"), Predicate: graph.DCSource, Object: quad.IRI("https://example.org/source"), Label: ns.Graph("first")},
			{Subject: ns.Graph("first"), Predicate: ns.Vocab(graph.PropReliability), Object: quad.TypedString{Value: "0.9", Type: graph.XSDDouble}, Label: ns.Graph("first")},
		},
	)
	for i, dataset := range []string{"first", "second"} {
		run := &graph.ImportRun{
			ID: "run-" + dataset, Dataset: dataset, StartedAt: day(2020, 1, 1+i), EndedAt: day(2020, 1, 2+i), Mapping: map[string]string{"first": "map.yaml"}[dataset],
			Files: []graph.RunFile{{Name: "a.tsv", SHA256: "00ff", Bytes: 1 << 33}},
			Counts: graph.Counts{Read: 5, New: 4, Known: 3, Rejected: 2, NewQuads: 1, NewClaims: 3, NewEntities: 2,
				KnownEntities: 11, ChangedEntities: 12, RemovedEntities: 13, ChangedClaims: 14, RetractedClaims: 15, RevivedClaims: 16, RemovedQuads: 17},
		}
		if i == 1 {
			run.Replace, run.UndoneAt = true, day(2020, 2, 1)
		}
		if _, err := store.Apply(context.Background(), &graph.Batch{Run: run}); err != nil {
			t.Fatal(err)
		}
	}
}
