package storetest

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// richClaim has every kind of quad that a claim can have.
func richClaim() *graph.Claim {
	return Claim("per:kim", "metWith", "per:moon", Throughout("2018-04-27"), As(graph.Ongoing, graph.Claimed), Denied(), Ranked(graph.Preferred),
		By("org:kcna", "per:kim"), Seen(graph.Evidence{Document: "doc:a", Locator: "p1s2"}, graph.Evidence{File: "a b.csv", Row: 3}),
		With(graph.Qualifier{Key: "role", Value: "host"}, graph.Qualifier{Key: "event", Object: "evt:summit"}),
		Linked(graph.Link{Kind: graph.Supports, Claim: Claim("per:a", "metWith", "per:b").ID, Strength: "weak", Note: "n"}),
		func(c *graph.Claim) { c.Confidence, c.Summary, c.DateBasis = 0.5, "they met", "dateline" },
		RetractedOn(Recorded.Add(time.Hour)), tag("rich"))
}

func testClaimQuads(t *testing.T, open Opener) {
	ns := Namespace()
	plain := Claim("per:kim", "metWith", "per:moon", On("2018"), tag("plain"))
	at := func(c *graph.Claim, when time.Time) quad.Quad {
		return spo(c.ID, ns.Vocab("recordedAt"), quad.TypedString{Value: quad.String(when.Format(time.RFC3339Nano)), Type: graph.XSDDateTime}, c.Dataset)
	}
	t.Run("one by one in any order", func(t *testing.T) {
		tr := newTrial(t, open)
		c := richClaim()
		qs := ns.ClaimQuads(c)
		rand.New(rand.NewPCG(1, 2)).Shuffle(len(qs), func(i, j int) { qs[i], qs[j] = qs[j], qs[i] })
		// The last of these is one without which they are no claim.
		for i, q := range qs {
			if q.Predicate == quad.Value(graph.RDFSubject) {
				qs[i], qs[len(qs)-1] = qs[len(qs)-1], qs[i]
			}
		}
		for i, q := range qs[:len(qs)-1] {
			same(t, "counts", Load(t, tr, q), graph.Counts{New: 1, NewQuads: 1})
			same(t, "waiting quads", len(tr.quads(c.ID, graph.Out)), i+1)
		}
		same(t, "claim before its last quad", tr.claim(c.ID), (*graph.Claim)(nil))
		same(t, "stats", tr.stats(), graph.Stats{Quads: int64(len(qs) - 1)})
		same(t, "counts", Load(t, tr, qs[len(qs)-1]), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
		same(t, "claim", tr.claim(c.ID), c)
		same(t, "bare quads", tr.quads(c.ID, graph.Out), []quad.Quad{})
		same(t, "stats", tr.stats().Quads, int64(0))
	})
	t.Run("a whole claim is one claim", func(t *testing.T) {
		tr := newTrial(t, open)
		qs := ns.ClaimQuads(plain)
		same(t, "counts", Load(t, tr, qs), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
		same(t, "claim", tr.claim(plain.ID), plain)
		same(t, "counts", Load(t, tr, qs), graph.Counts{Known: 1, KnownClaims: 1})
		same(t, "counts of a part", Load(t, tr, qs[0]), graph.Counts{Known: 1, KnownClaims: 1})
		same(t, "edge", tr.quads("per:kim", graph.Out), []quad.Quad{spo("per:kim", ns.Vocab("metWith"), "per:moon", "first")})
	})
	t.Run("removing one makes the others bare", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, plain)
		qs := ns.ClaimQuads(plain)
		tr.apply(graph.Batch{DeleteQuads: qs[:1]})
		same(t, "claim", tr.claim(plain.ID), (*graph.Claim)(nil))
		same(t, "waiting quads", len(tr.quads(plain.ID, graph.Out)), len(qs)-1)
		same(t, "edge", tr.quads("per:kim", graph.Out), []quad.Quad{})
		same(t, "claims", tags(tr.allClaims(everything()).Claims), "")
		if tr.entity("per:kim") != nil {
			t.Error("an entity is there of which nothing is said any more")
		}
		same(t, "counts", Load(t, tr, qs[0]), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
		same(t, "claim", tr.claim(plain.ID), plain)
	})
	t.Run("removing all removes it", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, richClaim())
		tr.apply(graph.Batch{DeleteQuads: ns.ClaimQuads(richClaim())})
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("a second time makes all bare", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, plain)
		second := at(plain, Recorded.Add(time.Hour))
		same(t, "counts", Load(t, tr, second), graph.Counts{New: 1, NewQuads: 1})
		same(t, "claim", tr.claim(plain.ID), (*graph.Claim)(nil))
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{second}})
		same(t, "claim", tr.claim(plain.ID), plain)
	})
	t.Run("a rank added to a claim is the claim's", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, plain)
		rank := spo(plain.ID, ns.Vocab("rank"), quad.String("deprecated"), "first")
		same(t, "counts", Load(t, tr, rank), graph.Counts{Known: 1, KnownClaims: 1})
		want := *plain
		want.Rank = graph.Deprecated
		same(t, "claim", tr.claim(plain.ID), &want)
		same(t, "edge", tr.quads("per:kim", graph.Out), []quad.Quad{})
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{rank}})
		same(t, "claim", tr.claim(plain.ID), plain)
	})
	t.Run("a claim takes up the quads that wait for it", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, ns.ClaimQuads(plain)[:3])
		same(t, "counts", Load(t, tr, plain), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
		same(t, "claim", tr.claim(plain.ID), plain)
		same(t, "stats", tr.stats().Quads, int64(0))
	})
	t.Run("a claim beside quads that are not its own is bare", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, at(plain, Recorded.Add(time.Hour)))
		n := int64(len(ns.ClaimQuads(plain)))
		same(t, "counts", Load(t, tr, plain), graph.Counts{New: n, NewQuads: n})
		same(t, "claim", tr.claim(plain.ID), (*graph.Claim)(nil))
		same(t, "stats", tr.stats(), graph.Stats{Quads: n + 1})
	})
	t.Run("quads in two graphs stay bare", func(t *testing.T) {
		tr := newTrial(t, open)
		qs := ns.ClaimQuads(plain)
		qs[0].Label = ns.Graph("second")
		Load(t, tr, qs)
		same(t, "claim", tr.claim(plain.ID), (*graph.Claim)(nil))
		same(t, "waiting quads", len(tr.quads(plain.ID, graph.Out)), len(qs))
	})
	t.Run("removing a claim leaves waiting quads", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, ns.ClaimQuads(plain)[:2])
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{plain.ID}})
		same(t, "stats", tr.stats(), graph.Stats{Quads: 2})
	})
	t.Run("a node of a claim is no entity", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, ns.ClaimQuads(plain)[:2], richClaim(), spo(plain.ID, ns.Vocab("name"), quad.String("Claimy"), "first"), spo(plain.ID, FOAFKnows, "per:x", "first"))
		for _, id := range []graph.ID{plain.ID, richClaim().ID} {
			same(t, "entity", tr.entity(id), (*graph.Entity)(nil))
		}
		snap := View(t, tr)
		list, err := snap.ListEntities(context.Background(), &graph.EntityQuery{Page: first(10)})
		same(t, "entities", must(t, list, err).Entities, []*graph.Entity{{ID: "per:kim", Name: "per:kim"}})
		hits, err := snap.Search(context.Background(), &graph.SearchQuery{Text: "claimy", First: 10})
		same(t, "hits", must(t, hits, err).Hits, []graph.SearchHit{})
		same(t, "claims of what it knows", tags(tr.entityClaims("per:x", everything()).Claims), "")
	})
	t.Run("a quad may point at a claim", func(t *testing.T) {
		tr := newTrial(t, open)
		cites := spo("doc:a", "http://x.test/cites", plain.ID, "first")
		Load(t, tr, plain, cites)
		same(t, "quads in", tr.quads(plain.ID, graph.In), []quad.Quad{cites})
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{plain.ID}})
		same(t, "quads in", tr.quads(plain.ID, graph.In), []quad.Quad{cites})
	})
}
