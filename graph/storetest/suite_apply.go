package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

func testApply(t *testing.T, open Opener) {
	kim := &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim"}
	kimQuads := EntityQuads(Namespace(), kim, "first")
	meeting := Claim("per:kim", "metWith", "per:moon", On("2018-04-27"), tag("m"))

	t.Run("counts", func(t *testing.T) {
		tr := newTrial(t, open)
		b := graph.Batch{Quads: kimQuads, Claims: []*graph.Claim{meeting, Claim("sta:kp", "operates", "fac:y")}}
		same(t, "the first batch", tr.apply(b), graph.Counts{New: 4, NewQuads: 2, NewClaims: 2, NewEntities: 2})
		same(t, "the second", tr.apply(b), graph.Counts{Known: 4, KnownQuads: 2, KnownClaims: 2})
		same(t, "entity", tr.entity("per:kim"), kim)
		same(t, "claim", tr.claim(meeting.ID), meeting)
		if tr.entity("per:moon") != nil {
			t.Error("an entity that is only an object is there")
		}
	})
	t.Run("repetitions count once", func(t *testing.T) {
		tr := newTrial(t, open)
		counts := tr.apply(graph.Batch{Quads: append(kimQuads, kimQuads...), Claims: []*graph.Claim{meeting, meeting}})
		same(t, "counts", counts, graph.Counts{New: 3, NewQuads: 2, NewClaims: 1, NewEntities: 1})
		same(t, "stats", tr.stats().Quads, int64(2))
	})
	t.Run("removals come first", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, kim, meeting)
		counts := tr.apply(graph.Batch{
			Quads: kimQuads, DeleteQuads: kimQuads,
			Claims: []*graph.Claim{meeting}, DeleteClaims: []graph.ID{meeting.ID},
		})
		same(t, "counts", counts, graph.Counts{New: 3, NewQuads: 2, NewClaims: 1, NewEntities: 1})
		same(t, "entity", tr.entity("per:kim"), kim)
		same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), "m")
	})
	t.Run("a claim is replaced by removal and addition", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, meeting)
		later := *meeting
		later.RecordedAt, later.Rank = Recorded.Add(time.Hour), graph.Preferred
		tr.apply(graph.Batch{Claims: []*graph.Claim{&later}, DeleteClaims: []graph.ID{meeting.ID}})
		same(t, "claim", tr.claim(meeting.ID), &later)
	})
	t.Run("a known claim stays as it is", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, meeting)
		later := *meeting
		later.RecordedAt, later.Summary = Recorded.Add(time.Hour), "again"
		same(t, "counts", Load(t, tr, &later), graph.Counts{Known: 1, KnownClaims: 1})
		same(t, "claim", tr.claim(meeting.ID), meeting)
	})
	t.Run("of two claims of one id the first stays", func(t *testing.T) {
		tr := newTrial(t, open)
		other := *meeting
		other.Rank = graph.Deprecated
		same(t, "counts", Load(t, tr, meeting, &other), graph.Counts{New: 1, NewClaims: 1, NewEntities: 1})
		same(t, "claim", tr.claim(meeting.ID), meeting)
	})
	t.Run("removing what is not there", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, kim)
		counts := tr.apply(graph.Batch{
			DeleteQuads:  []quad.Quad{spo("per:kim", graph.RDFSLabel, quad.String("x"), "first"), spo("per:nobody", graph.RDFSLabel, quad.String("x"), "first"), spo("per:kim", Namespace().Vocab("name"), quad.String("Kim"), "second")},
			DeleteClaims: []graph.ID{meeting.ID, "per:kim", "nonsense"},
			Retract:      []graph.Retraction{{Claim: meeting.ID, At: Recorded}},
		})
		same(t, "counts", counts, graph.Counts{})
		same(t, "entity", tr.entity("per:kim"), kim)
	})
	t.Run("nodes leave with their last quad", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, kim, meeting)
		tr.apply(graph.Batch{DeleteQuads: kimQuads})
		if e := tr.entity("per:kim"); e == nil || e.Name != "per:kim" || e.Type != "" {
			t.Errorf("the subject of a claim alone is %s, want one named by its id", show(e))
		}
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{meeting.ID}})
		if e := tr.entity("per:kim"); e != nil {
			t.Errorf("an entity without quads and claims is %s", show(e))
		}
		same(t, "stats", tr.stats(), graph.Stats{})
		page, err := View(t, tr).Search(context.Background(), &graph.SearchQuery{Text: "kim", First: 5})
		same(t, "search", must(t, page, err), graph.SearchPage{Total: -1})
	})
	t.Run("a wrong batch does nothing", func(t *testing.T) {
		wrongID := *meeting
		wrongID.Relation = "memberOf"
		implied := *meeting
		implied.Implied = true
		spelled := Claim("https://kg.test/id/per/kim", "metWith", "per:moon")
		for name, b := range map[string]graph.Batch{
			"claim of another id":     {Claims: []*graph.Claim{meeting, &wrongID}},
			"implied claim":           {Claims: []*graph.Claim{meeting, &implied}},
			"claim of spelled-out id": {Claims: []*graph.Claim{meeting, spelled}},
			"literal subject":         {Quads: []quad.Quad{kimQuads[0], {Subject: quad.String("a"), Predicate: graph.RDFSLabel, Object: quad.String("b")}}},
			"no object":               {Quads: []quad.Quad{kimQuads[0], {Subject: quad.IRI("http://a"), Predicate: graph.RDFSLabel}}},
			"invalid text":            {Quads: []quad.Quad{kimQuads[0], {Subject: quad.IRI("http://a"), Predicate: graph.RDFSLabel, Object: quad.String("\xff")}}},
			"wrong removal":           {Claims: []*graph.Claim{meeting}, DeleteQuads: []quad.Quad{{Subject: quad.IRI("http://a"), Predicate: quad.BNode("p"), Object: quad.String("b")}}},
			"retraction at no time":   {Claims: []*graph.Claim{meeting}, Retract: []graph.Retraction{{Claim: meeting.ID}}},
		} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				b.Run = &graph.ImportRun{ID: "1"}
				b.Quads = append(b.Quads, kimQuads...)
				_, err := tr.Apply(context.Background(), &b)
				var input *graph.InputError
				if !errors.As(err, &input) {
					t.Errorf("error is %v, want an InputError", err)
				}
				same(t, "stats", tr.stats(), graph.Stats{})
				runs, err := View(t, tr).ImportRuns(context.Background(), "", 5)
				same(t, "runs", must(t, runs, err), []graph.ImportRun{})
				Load(t, tr, kim, meeting) // the store still works
			})
		}
	})
	t.Run("keeps no reference", func(t *testing.T) {
		tr := newTrial(t, open)
		mine := Claim("per:kim", "metWith", "per:moon", By("per:b", "per:c"))
		want := show(mine)
		Load(t, tr, mine)
		mine.Summary, mine.AttributedTo[0] = "changed", "per:a"
		same(t, "claim", show(tr.claim(mine.ID)), want)
	})
	t.Run("retract", func(t *testing.T) {
		tr := newTrial(t, open)
		at := Recorded.Add(24 * time.Hour)
		Load(t, tr, meeting)
		tr.apply(graph.Batch{Retract: []graph.Retraction{{Claim: meeting.ID, At: at}}})
		want := *meeting
		want.RetractedAt = at
		same(t, "claim", tr.claim(meeting.ID), &want)
		tr.apply(graph.Batch{Retract: []graph.Retraction{{Claim: meeting.ID, At: at.Add(time.Hour)}}})
		same(t, "claim retracted twice", tr.claim(meeting.ID), &want)
		same(t, "claims", tags(tr.entityClaims("per:kim", everything()).Claims), "")
		same(t, "direct edge", tr.quads("per:kim", graph.Out), []quad.Quad{})
		same(t, "stats", tr.stats().Claims, int64(1))
		q := everything()
		q.KnownAt = Recorded
		same(t, "claims known then", tags(tr.entityClaims("per:kim", q).Claims), "m")
		same(t, "adding it again", Load(t, tr, meeting), graph.Counts{Known: 1, KnownClaims: 1})
		same(t, "claim added again", tr.claim(meeting.ID), &want)
	})
	t.Run("retract what the batch adds", func(t *testing.T) {
		tr := newTrial(t, open)
		tr.apply(graph.Batch{Claims: []*graph.Claim{meeting}, Retract: []graph.Retraction{{Claim: meeting.ID, At: Recorded}}})
		same(t, "claim's retraction", tr.claim(meeting.ID).RetractedAt, Recorded)
	})
	t.Run("literals are kept as they came", func(t *testing.T) {
		tr := newTrial(t, open)
		label := graph.RDFSLabel
		values := []quad.Value{
			quad.String(""), quad.String(`\x00`), quad.String("a\nb\t\"c\" \\ \u2028 é \x00"), quad.LangString{Value: "a", Lang: "en-GB"}, quad.LangString{Value: "a", Lang: "en"},
			quad.TypedString{Value: "007", Type: graph.XSDInteger}, quad.TypedString{Value: "7", Type: graph.XSDInteger}, quad.TypedString{Value: "not a number", Type: graph.XSDDouble},
			quad.TypedString{Value: "2018-01-01T00:00:00.1Z", Type: graph.XSDDateTime}, quad.TypedString{Value: "2018-01-01T00:00:00.9Z", Type: graph.XSDDateTime},
			quad.TypedString{Value: "12018-01-01T00:00:00Z", Type: graph.XSDDateTime}, quad.TypedString{Value: "True", Type: graph.XSDBoolean}, quad.IRI("rel"), quad.IRI("/film/x"), quad.BNode("b"),
			quad.IRI("http://x.test/%C3%A9?a=b&c#d"), quad.IRI("http://x.test/é"),
		}
		var qs []quad.Quad
		for _, v := range values {
			qs = append(qs, spo("per:kim", label, v, "first"))
		}
		same(t, "counts", Load(t, tr, qs), graph.Counts{New: int64(len(values)), NewQuads: int64(len(values)), NewEntities: 1})
		got := quadSet{}
		for _, q := range tr.quads("per:kim", graph.Out) {
			got[q] = true
		}
		for _, q := range qs {
			if !got[q] {
				t.Errorf("%v is not among the quads", q)
			}
		}
		same(t, "known", Load(t, tr, qs).KnownQuads, int64(len(values)))
		tr.apply(graph.Batch{DeleteQuads: qs})
		same(t, "stats", tr.stats(), graph.Stats{})
	})
	t.Run("native literals are typed ones", func(t *testing.T) {
		tr := newTrial(t, open)
		typed := spo("per:kim", graph.RDFSLabel, quad.TypedString{Value: "7", Type: graph.XSDInteger}, "first")
		Load(t, tr, spo("per:kim", graph.RDFSLabel, quad.Int(7), "first"))
		same(t, "quads", tr.quads("per:kim", graph.Out), []quad.Quad{typed})
		same(t, "counts", Load(t, tr, typed), graph.Counts{Known: 1, KnownQuads: 1})
	})
	t.Run("an empty batch", func(t *testing.T) {
		same(t, "counts", newTrial(t, open).apply(graph.Batch{}), graph.Counts{})
	})
}
