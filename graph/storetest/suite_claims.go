package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

var (
	june = time.Date(2020, 6, 1, 0, 0, 0, 0, time.UTC)
	july = time.Date(2020, 7, 1, 0, 0, 0, 0, time.UTC)
)

// talks are a small graph in which every way of saying something occurs.
// Newest first, the claims are plan next meet consult first say chair undated
// and the implied one.
func talks(t testing.TB, store graph.Store) map[string]*graph.Claim {
	t.Helper()
	ns := store.Namespace()
	claims := map[string]*graph.Claim{}
	for _, c := range []*graph.Claim{
		Claim("per:kim", "metWith", "per:putin", On("2019-04"), As(graph.Planned, graph.Asserted), tag("plan")),
		Claim("per:moon", "metWith", "per:kim", On("2018-09-18"), RecordedOn(july), tag("next")),
		Claim("per:kim", "metWith", "per:trump", On("2018-06-12"), From("second"), By("org:kcna"), Ranked(graph.Preferred), tag("meet")),
		Claim("per:kim", "icews:consult", "per:moon", On("2018-05-26?"), As(graph.Actual, graph.Alleged), tag("consult")),
		Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("first")),
		Claim("per:kim", "metWith", "per:xi", On("2018-03-25"), RetractedOn(june), tag("gone")),
		Saying("per:kim", "said", quad.LangString{Value: "button", Lang: "en"}, On("2018-01-01"), By("per:kim", "org:kcna"), tag("say")),
		Claim("per:kim", "holdsPosition", "pos:chair", Throughout("2016-06/.."), tag("chair")),
		Claim("per:kim", "metWith", "per:abe", Denied(), Ranked(graph.Deprecated), tag("undated")),
		Claim("org:wpk", "operates", "org:wpk", On("2018-02"), tag("loop")),
		Claim("sta:kp", "operates", "fac:y", On("/2018-12"), From("http://g.test/"), tag("site")),
	} {
		claims[c.SourceID] = c
	}
	b := &graph.Batch{Quads: Subrelation(ns, "icews:consult", "metWith", "Consult", "second")}
	for _, c := range claims {
		b.Claims = append(b.Claims, c)
	}
	b.Quads = append(b.Quads, spo("per:kim", FOAFKnows, "per:rodman", ""))
	if _, err := store.Apply(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	return claims
}

func testClaims(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	claims := talks(t, tr)
	ctx := context.Background()
	snap := View(t, tr)

	t.Run("by id", func(t *testing.T) {
		got, err := snap.Claims(ctx, []graph.ID{claims["gone"].ID, "clm:aaaaaaaaaaaaaaaaaaaaaaaaaa", "per:kim", claims["say"].ID, claims["gone"].ID, ""})
		same(t, "claims", must(t, got, err), []*graph.Claim{claims["gone"], nil, nil, claims["say"], claims["gone"], nil})
	})
	t.Run("none", func(t *testing.T) {
		got, err := snap.Claims(ctx, nil)
		same(t, "claims", must(t, got, err), []*graph.Claim{})
		pages, err := snap.EntityClaims(ctx, nil, everything())
		same(t, "pages", must(t, pages, err), []graph.ClaimPage{})
	})
	t.Run("of several entities", func(t *testing.T) {
		pages, err := snap.EntityClaims(ctx, []graph.ID{"per:moon", "per:nobody", "fac:y", "per:moon", "org:wpk"}, everything())
		var got []string
		for _, p := range must(t, pages, err) {
			got = append(got, tags(p.Claims))
		}
		same(t, "pages", got, []string{"next consult first", "", "site", "next consult first", "loop"})
	})
	t.Run("in an arena", func(t *testing.T) {
		var arena graph.ClaimArena
		kept, err := snap.EntityClaims(ctx, []graph.ID{"fac:y"}, &graph.ClaimQuery{Selection: graph.NewSelection(), Page: first(1000), Arena: &arena})
		if err != nil {
			t.Fatal(err)
		}
		mark := arena.Mark()
		// The same memory is used for claims of other shapes, one after another.
		for _, order := range []graph.ClaimOrder{graph.DateDesc, graph.ClaimIDAsc, graph.DateAsc, graph.RecordedDesc} {
			q := everything()
			q.Order = order
			ids := []graph.ID{"per:kim", "per:moon", "org:wpk", "per:nobody"}
			want, err := snap.EntityClaims(ctx, ids, q)
			if err != nil {
				t.Fatal(err)
			}
			q.Arena = &arena
			got, err := snap.EntityClaims(ctx, ids, q)
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				same(t, "claims in an arena", claimTexts(got[i].Claims), claimTexts(want[i].Claims))
			}
			arena.Release(mark)
		}
		same(t, "claims from before the mark", tags(kept[0].Claims), "site")
	})
	for name, test := range map[string]struct {
		entity graph.ID
		change func(*graph.ClaimQuery)
		want   string
	}{
		"either direction":   {"per:kim", func(q *graph.ClaimQuery) {}, "plan next meet consult first say chair undated implied"},
		"out":                {"per:kim", func(q *graph.ClaimQuery) { q.Direction = graph.Out }, "plan meet consult first say chair undated implied"},
		"in":                 {"per:kim", func(q *graph.ClaimQuery) { q.Direction = graph.In }, "next"},
		"in of a subject":    {"sta:kp", func(q *graph.ClaimQuery) { q.Direction = graph.In }, ""},
		"about itself":       {"org:wpk", func(q *graph.ClaimQuery) { q.Direction = graph.Both }, "loop"},
		"about itself, out":  {"org:wpk", func(q *graph.ClaimQuery) { q.Direction = graph.Out }, "loop"},
		"about itself, in":   {"org:wpk", func(q *graph.ClaimQuery) { q.Direction = graph.In }, "loop"},
		"with a subrelation": {"per:kim", func(q *graph.ClaimQuery) { q.Relations = []string{"metWith"} }, "plan next meet consult first undated implied"},
		"of a subrelation":   {"per:kim", func(q *graph.ClaimQuery) { q.Relations = []string{"icews:consult"} }, "consult"},
		"of two relations":   {"per:kim", func(q *graph.ClaimQuery) { q.Relations = []string{"said", "holdsPosition", "said"} }, "say chair"},
		"relation and its subrelation": {"per:kim", func(q *graph.ClaimQuery) {
			q.Relations, q.Direction = []string{"icews:consult", "metWith"}, graph.Out
		}, "plan meet consult first undated implied"},
		"of no relation":      {"per:kim", func(q *graph.ClaimQuery) { q.Relations = []string{} }, ""},
		"of an unknown one":   {"per:kim", func(q *graph.ClaimQuery) { q.Relations = []string{"nonsense"} }, ""},
		"relation and side":   {"per:kim", func(q *graph.ClaimQuery) { q.Relations, q.Direction = []string{"metWith"}, graph.In }, "next"},
		"object of a literal": {"per:kim", func(q *graph.ClaimQuery) { q.Relations, q.Direction = []string{"said"}, graph.In }, ""},
		"oldest first":        {"per:kim", func(q *graph.ClaimQuery) { q.Order = graph.DateAsc }, "chair say first consult meet next plan undated implied"},
		"facts":               {"per:kim", func(q *graph.ClaimQuery) { q.Standing = graph.Facts }, "next meet first say chair implied"},
	} {
		t.Run(name, func(t *testing.T) {
			q := everything()
			test.change(q)
			// The two without a date are in the order of their ids.
			want := test.want
			if strings.HasSuffix(want, "undated implied") && tr.entityClaims("per:kim", everything()).Claims[7].Implied {
				want = strings.Replace(want, "undated implied", "implied undated", 1)
			}
			same(t, "claims", tags(tr.entityClaims(test.entity, q).Claims), want)
		})
	}
	t.Run("orders", func(t *testing.T) {
		for _, order := range []graph.ClaimOrder{graph.DateDesc, graph.DateAsc, graph.RecordedDesc, graph.RecordedAsc, graph.ClaimIDAsc, graph.ClaimIDDesc, graph.ConfidenceDesc, graph.ConfidenceAsc} {
			q := everything()
			q.Order = order
			list := tr.allClaims(q).Claims
			if len(list) != 11 {
				t.Errorf("order %d has %d claims, want 11", order, len(list))
			}
			if !slices.IsSortedFunc(list, func(a, b *graph.Claim) int { return compareClaims(order, a, b) }) {
				t.Errorf("order %d gives %s", order, tags(list))
			}
		}
	})
	t.Run("of the whole graph", func(t *testing.T) {
		q := everything()
		q.Relations, q.Order = []string{"operates", "said"}, graph.DateAsc
		same(t, "claims", tags(tr.allClaims(q).Claims), "say loop site")
	})
}

// testSelection runs selections through every method that takes one.
func testSelection(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	talks(t, tr)
	day := func(s string) graph.Instant {
		d, err := graph.ParseDate(s)
		return must(t, d, err).Latest
	}
	yes, no := true, false
	text := func(s string) *string { return &s }
	source, half, recorded := "meet", "0.5", july.Format(time.RFC3339)
	filter := func(change func(f *graph.ClaimFilter)) func(*graph.Selection) {
		return func(s *graph.Selection) { s.Where = graph.NewClaimFilter(); change(s.Where) }
	}
	for _, test := range []struct {
		name   string
		change func(*graph.Selection)
		want   string // tags, sorted
	}{
		{"all", func(s *graph.Selection) {}, "chair consult first implied loop meet next plan say site undated"},
		{"facts", func(s *graph.Selection) { s.Standing = graph.Facts }, "chair first implied loop meet next say site"},
		{"as of a day", func(s *graph.Selection) { s.AsOf = day("2018-05-26") }, "chair consult first implied loop say site undated"},
		{"as of the start of a state", func(s *graph.Selection) { s.AsOf = day("2016-06-01") }, "chair implied site undated"},
		{"as of before a state", func(s *graph.Selection) { s.AsOf = day("2016-05-31") }, "implied site undated"},
		{"facts as of a day", func(s *graph.Selection) { s.AsOf, s.Standing = day("2018-04-27"), graph.Facts }, "chair first implied loop say site"},
		{"known before a retraction", func(s *graph.Selection) { s.KnownAt = june.Add(-time.Second) }, "chair consult first gone implied loop meet plan say site undated"},
		{"known at a retraction", func(s *graph.Selection) { s.KnownAt = june }, "chair consult first implied loop meet plan say site undated"},
		{"known when it was recorded", func(s *graph.Selection) { s.KnownAt = july }, "chair consult first implied loop meet next plan say site undated"},
		{"known before anything", func(s *graph.Selection) { s.KnownAt = time.Unix(0, 0).UTC() }, "implied"},
		{"facts known before a retraction", func(s *graph.Selection) { s.KnownAt, s.Standing = Recorded, graph.Facts }, "chair first gone implied loop meet say site"},
		{"relations", filter(func(f *graph.ClaimFilter) { f.Relations = []string{"metWith"} }), "consult first implied meet next plan undated"},
		{"subjects", filter(func(f *graph.ClaimFilter) { f.Subjects = []graph.ID{"per:moon", "sta:kp"} }), "next site"},
		{"objects", filter(func(f *graph.ClaimFilter) { f.Objects = []graph.ID{"per:moon", "fac:y", "per:xi"} }), "consult first site"},
		{"about", filter(func(f *graph.ClaimFilter) { f.About = []graph.ID{"per:moon", "org:wpk"} }), "consult first loop next"},
		{"modality", filter(func(f *graph.ClaimFilter) { f.Modality = []graph.Modality{graph.Planned, graph.Ongoing} }), "plan"},
		{"status", filter(func(f *graph.ClaimFilter) { f.Status = []graph.Status{graph.Alleged} }), "consult"},
		{"affirmed", filter(func(f *graph.ClaimFilter) { f.Affirmed = &no }), "undated"},
		{"not denied", filter(func(f *graph.ClaimFilter) { f.Affirmed, f.Subjects = &yes, []graph.ID{"per:kim"} }), "chair consult first implied meet plan say"},
		{"rank", filter(func(f *graph.ClaimFilter) { f.Rank = []graph.Rank{graph.Preferred, graph.Deprecated} }), "meet undated"},
		{"attributed to", filter(func(f *graph.ClaimFilter) { f.AttributedTo = []graph.ID{"org:kcna"} }), "meet say"},
		{"datasets", filter(func(f *graph.ClaimFilter) { f.Datasets = []string{"second", "http://g.test/", "default"} }), "implied meet site"},
		{"empty list", filter(func(f *graph.ClaimFilter) { f.Datasets = []string{} }), ""},
		{"from", filter(func(f *graph.ClaimFilter) { f.From = day("2018-06-12") }), "chair next plan site"},
		{"to", filter(func(f *graph.ClaimFilter) { f.To = day("2018-04-26") }), "chair loop say site"},
		{"from and to", filter(func(f *graph.ClaimFilter) { f.From, f.To = day("2018-04-26"), day("2018-04-27") }), "chair first site"},
		{"before", filter(func(f *graph.ClaimFilter) { f.Before = day("2018-05-01") }), "first loop say"},
		{"after", filter(func(f *graph.ClaimFilter) { f.After = day("2018-06-12") }), "next plan"},
		{"undated", filter(func(f *graph.ClaimFilter) { f.Dated = &no }), "implied undated"},
		{"value", filter(func(f *graph.ClaimFilter) { f.Value = &graph.ValueFilter{IsNull: &no} }), "say"},
		{"source", filter(func(f *graph.ClaimFilter) { f.SourceID = &graph.ValueFilter{Eq: &source} }), "meet"},
		{"confidence", filter(func(f *graph.ClaimFilter) { f.Confidence = &graph.ValueFilter{Kind: graph.NumberValue, Gt: &half} }), ""},
		{"recorded at", filter(func(f *graph.ClaimFilter) { f.RecordedAt = &graph.ValueFilter{Kind: graph.TimeValue, Gte: &recorded} }), "next"},
		{"qualifiers", filter(func(f *graph.ClaimFilter) { f.Qualifiers = []graph.QualifierFilter{{Key: "role"}} }), ""},
		{"and", filter(func(f *graph.ClaimFilter) {
			f.And = []*graph.ClaimFilter{only(func(f *graph.ClaimFilter) { f.Subjects = []graph.ID{"per:kim"} }), only(func(f *graph.ClaimFilter) { f.Objects = []graph.ID{"per:moon"} })}
		}), "consult first"},
		{"or", filter(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{only(func(f *graph.ClaimFilter) { f.Subjects = []graph.ID{"per:moon"} }), only(func(f *graph.ClaimFilter) { f.Relations = []string{"said"} })}
		}), "next say"},
		{"or, and more", filter(func(f *graph.ClaimFilter) {
			f.Or = []*graph.ClaimFilter{only(func(f *graph.ClaimFilter) { f.Subjects = []graph.ID{"per:moon"} }), only(func(f *graph.ClaimFilter) { f.Objects = []graph.ID{"per:moon"} })}
			f.Status = []graph.Status{graph.Asserted}
		}), "first next"},
		{"before", filter(func(f *graph.ClaimFilter) { f.Before = day("2018-04-27") }), "first loop say"},
		{"after", filter(func(f *graph.ClaimFilter) { f.After = day("2018-06-12") }), "next plan"},
		{"dated", filter(func(f *graph.ClaimFilter) { f.Dated = &yes }), "chair consult first loop meet next plan say site"},
		{"undated", filter(func(f *graph.ClaimFilter) { f.Dated = &no }), "implied undated"},
		{"value", filter(func(f *graph.ClaimFilter) { f.Value = &graph.ValueFilter{Eq: text("button")} }), "say"},
		{"no value", filter(func(f *graph.ClaimFilter) { f.Value = &graph.ValueFilter{IsNull: &yes} }), "chair consult first implied loop meet next plan site undated"},
		{"source id", filter(func(f *graph.ClaimFilter) { f.SourceID = &graph.ValueFilter{Eq: text("next")} }), "next"},
		{"confidence", filter(func(f *graph.ClaimFilter) { f.Confidence = &graph.ValueFilter{Kind: graph.NumberValue, IsNull: &no} }), ""},
		{"recorded at", filter(func(f *graph.ClaimFilter) {
			f.RecordedAt = &graph.ValueFilter{Kind: graph.TimeValue, Gte: text(july.Format(time.RFC3339))}
		}), "next"},
		{"qualifiers", filter(func(f *graph.ClaimFilter) { f.Qualifiers = []graph.QualifierFilter{{Key: "role"}} }), ""},
		{"empty or", filter(func(f *graph.ClaimFilter) { f.Or = []*graph.ClaimFilter{} }), ""},
		{"not", filter(func(f *graph.ClaimFilter) {
			f.Not = only(func(f *graph.ClaimFilter) { f.About = []graph.ID{"per:kim"} })
		}), "loop site"},
	} {
		t.Run(test.name, func(t *testing.T) {
			sel := graph.NewSelection()
			test.change(&sel)
			checkSelection(t, tr, sel, test.want)
		})
	}
}

func only(change func(f *graph.ClaimFilter)) *graph.ClaimFilter {
	f := graph.NewClaimFilter()
	change(f)
	return f
}

// checkSelection compares what a selection leaves of the claims, in AllClaims,
// ScanClaims, EntityClaims, RelationCounts and Neighbors.
func checkSelection(t *testing.T, tr *trial, sel graph.Selection, want string) {
	ctx := context.Background()
	sortedTags := func(claims []*graph.Claim) string {
		list := strings.Fields(tags(claims))
		slices.Sort(list)
		return strings.Join(list, " ")
	}
	q := &graph.ClaimQuery{Selection: sel, Page: graph.Page{First: 100, Last: -1, Total: true}}
	page := tr.allClaims(q)
	same(t, "AllClaims", sortedTags(page.Claims), want)
	same(t, "total", page.Total, int64(len(strings.Fields(want))))

	var scanned []*graph.Claim
	err := View(t, tr).ScanClaims(ctx, q, func(c *graph.Claim) error { scanned = append(scanned, cloneClaim(c)); return nil })
	same(t, "ScanClaims", sortedTags(scanned), want)
	if err != nil {
		t.Errorf("scan: %v", err)
	}

	var ofKim []*graph.Claim
	out, in := map[string]int64{}, map[string]int64{}
	ends := map[graph.ID]graph.Neighbor{}
	for _, c := range page.Claims {
		if c.Subject != "per:kim" && c.Object != "per:kim" {
			continue
		}
		ofKim = append(ofKim, c)
		if c.Subject == "per:kim" {
			out[c.Relation]++
		} else {
			in[c.Relation]++
		}
		if other := c.Other("per:kim"); other != "" {
			n := ends[other]
			n.ID, n.Fact = other, n.Fact || c.WasFact()
			n.Certain = n.Certain || sel.AsOf != graph.NoInstant && graph.CertaintyAsOf(c.Date, c.DateKind, sel.AsOf) == graph.Certain
			ends[other] = n
		}
	}
	got := tr.entityClaims("per:kim", q)
	same(t, "EntityClaims", sortedTags(got.Claims), sortedTags(ofKim))
	same(t, "their total", got.Total, int64(len(ofKim)))
	var counts []graph.RelationCount
	for name, n := range out {
		counts = append(counts, graph.RelationCount{Relation: name, Direction: graph.Out, Count: n})
	}
	for name, n := range in {
		counts = append(counts, graph.RelationCount{Relation: name, Direction: graph.In, Count: n})
	}
	slices.SortFunc(counts, func(a, b graph.RelationCount) int {
		return cmp.Or(cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Direction, b.Direction))
	})
	rc, err := View(t, tr).RelationCounts(ctx, []graph.ID{"per:kim"}, &sel, 0)
	same(t, "RelationCounts", must(t, rc, err)[0], counts)
	var neighbors []graph.Neighbor
	for _, n := range ends {
		neighbors = append(neighbors, n)
	}
	slices.SortFunc(neighbors, func(a, b graph.Neighbor) int { return cmp.Compare(a.ID, b.ID) })
	np, err := View(t, tr).Neighbors(ctx, []graph.ID{"per:kim"}, &graph.NeighborQuery{Selection: sel, First: -1})
	same(t, "Neighbors", must(t, np, err)[0].Neighbors, neighbors)
}

func testScanClaims(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	talks(t, tr)
	ctx := context.Background()
	t.Run("ends with fn's error", func(t *testing.T) {
		enough, n := errors.New("enough"), 0
		err := View(t, tr).ScanClaims(ctx, everything(), func(*graph.Claim) error { n++; return enough })
		if err != enough || n != 1 {
			t.Errorf("after %d calls the error is %v, want after 1 that of fn", n, err)
		}
	})
	t.Run("of entities", func(t *testing.T) {
		q := everything()
		q.Direction = graph.Out
		var seen []string
		err := View(t, tr).ScanEntityClaims(ctx, []graph.ID{"per:moon", "", "org:wpk", "per:nobody", "per:moon"}, q, func(i int, c *graph.Claim) error {
			seen = append(seen, fmt.Sprint(i, " ", c.SourceID))
			return nil
		})
		slices.Sort(seen)
		if err != nil || !slices.Equal(seen, []string{"0 next", "2 loop", "4 next"}) {
			t.Errorf("claims are %q, %v", seen, err)
		}
		q.Direction, seen = graph.Both, nil
		err = View(t, tr).ScanEntityClaims(ctx, []graph.ID{"org:wpk"}, q, func(_ int, c *graph.Claim) error { seen = append(seen, c.SourceID); return nil })
		if err != nil || !slices.Equal(seen, []string{"loop"}) {
			t.Errorf("claims of an entity about itself are %q, %v", seen, err)
		}
	})
	t.Run("counters", func(t *testing.T) {
		var kim []graph.EndCount
		err := View(t, tr).ScanEndCounts(ctx, 0, func(c graph.EndCount) error {
			if c.Entity == "per:kim" && c.Relation != "said" || c.Entity == "org:wpk" {
				kim = append(kim, c)
			}
			return nil
		})
		want := []graph.EndCount{
			{Entity: "org:wpk", Relation: "operates", Out: 1, In: 1, Self: 1},
			{Entity: "per:kim", Relation: "holdsPosition", Out: 1},
			{Entity: "per:kim", Relation: "icews:consult", Out: 1},
			{Entity: "per:kim", Relation: "metWith", Out: 5, In: 1}, // one of them implied
		}
		if err != nil || !slices.Equal(kim, want) {
			t.Errorf("counters are %+v, %v", kim, err)
		}
	})
	t.Run("disputes", func(t *testing.T) {
		var seen []string
		err := View(t, tr).ScanDisputes(ctx, 0, func(c *graph.Claim) error { seen = append(seen, c.SourceID); return nil })
		if err != nil || !slices.Equal(seen, []string{"undated"}) {
			t.Errorf("disputes are %q, %v", seen, err)
		}
	})
	t.Run("by relation, and by filter within", func(t *testing.T) {
		q := everything()
		q.Relations = []string{"metWith"}
		q.Where = only(func(f *graph.ClaimFilter) { f.About = []graph.ID{"per:moon"} })
		n := map[string]int{}
		err := View(t, tr).ScanClaims(ctx, q, func(c *graph.Claim) error { n[c.SourceID]++; return nil })
		if err != nil {
			t.Fatal(err)
		}
		same(t, "claims", n, map[string]int{"next": 1, "consult": 1, "first": 1})
	})
	t.Run("calls other methods", func(t *testing.T) {
		snap, n := View(t, tr), 0
		err := snap.ScanClaims(ctx, everything(), func(c *graph.Claim) error {
			n++
			_, err := snap.Entities(ctx, []graph.ID{c.Subject}, graph.Head)
			return err
		})
		if err != nil || n != 11 {
			t.Errorf("%d calls, %v; want 11", n, err)
		}
	})
}

func testLinkedClaims(t *testing.T, open Opener) {
	tr := newTrial(t, open)
	target, other := Claim("per:a", "metWith", "per:b"), Claim("per:c", "metWith", "per:d")
	links := func(subject graph.ID, options ...ClaimOption) *graph.Claim {
		return Claim(subject, "metWith", "per:z", options...)
	}
	a := links("per:e", Linked(graph.Link{Kind: graph.Contradicts, Claim: target.ID}, graph.Link{Kind: graph.Supports, Claim: target.ID, Strength: "weak", Note: "n"}))
	b := links("per:f", Linked(graph.Link{Kind: graph.Qualifies, Claim: target.ID}, graph.Link{Kind: graph.ConsistentWith, Claim: other.ID}), RetractedOn(june))
	Load(t, tr, target, a, b) // other is not there: links may point at nothing
	want := []graph.InboundLink{{From: a.ID, Link: a.Links[0]}, {From: a.ID, Link: a.Links[1]}, {From: b.ID, Link: graph.Link{Kind: graph.Qualifies, Claim: target.ID}}}
	slices.SortStableFunc(want, func(x, y graph.InboundLink) int { return cmp.Compare(x.From, y.From) })
	ofOther := []graph.InboundLink{{From: b.ID, Link: graph.Link{Kind: graph.ConsistentWith, Claim: other.ID}}}
	got, err := View(t, tr).LinkedClaims(context.Background(), []graph.ID{other.ID, a.ID, target.ID, "per:a"})
	same(t, "links", must(t, got, err), [][]graph.InboundLink{ofOther, nil, want, nil})

	t.Run("go with the claim", func(t *testing.T) {
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{b.ID}, DeleteQuads: Namespace().ClaimQuads(a)[:1]})
		got, err := View(t, tr).LinkedClaims(context.Background(), []graph.ID{other.ID, target.ID})
		same(t, "links", must(t, got, err), [][]graph.InboundLink{nil, nil})
	})
}

// claimTexts writes claims whole; lists that are empty and lists that are nil
// are written the same.
func claimTexts(claims []*graph.Claim) []string {
	texts := make([]string, len(claims))
	for i, c := range claims {
		texts[i] = fmt.Sprintf("%+v", *c)
	}
	return texts
}
