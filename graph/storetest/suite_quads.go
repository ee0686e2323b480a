package storetest

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

func testQuads(t *testing.T, open Opener) {
	ns := Namespace()
	met := ns.Vocab("metWith")
	t.Run("order, sides and predicates", func(t *testing.T) {
		tr := newTrial(t, open)
		p, q := quad.IRI("http://x.test/p"), quad.IRI("http://x.test/q")
		out := []quad.Quad{
			spo("x:a", p, quad.String("1"), ""), spo("x:a", p, quad.String("1"), "first"), spo("x:a", p, quad.String("1"), "second"),
			spo("x:a", p, quad.LangString{Value: "1", Lang: "en"}, ""), spo("x:a", p, quad.TypedString{Value: "1", Type: graph.XSDInteger}, ""),
			spo("x:a", p, quad.String("10"), ""), spo("x:a", p, "http://x.test/a/b", ""), spo("x:a", p, "http://x.test/a", ""), spo("x:a", p, "x:a", ""), spo("x:a", p, "_:b", ""),
			spo("x:a", q, quad.String("0"), ""), spo("x:a", met, "x:z", "first"),
		}
		in := []quad.Quad{spo("http://y.test/", p, "x:a", "second"), spo("x:a", p, "x:a", ""), spo("_:b", p, "x:a", ""), spo("http://y.test/", q, "x:a", "")}
		Load(t, tr, out, in, spo("x:other", p, "x:z", ""))
		same(t, "out", tr.quads("x:a", graph.Out), out)
		same(t, "in", tr.quads("x:a", graph.In), in)
		same(t, "both", tr.quads("x:a", graph.Both), slices.Concat(out, in))
		same(t, "of nothing", tr.quads("x:nothing", graph.Both), []quad.Quad{})
		pages, err := View(t, tr).Quads(context.Background(), []graph.ID{"x:z", "x:a"}, &graph.QuadQuery{Direction: graph.Both, First: 100, Predicates: []graph.ID{"http://x.test/q", ns.ID(met)}})
		got := must(t, pages, err)
		same(t, "of x:z", got[0].Quads, []quad.Quad{spo("x:a", met, "x:z", "first")})
		same(t, "of x:a", got[1].Quads, []quad.Quad{spo("x:a", q, quad.String("0"), ""), spo("x:a", met, "x:z", "first"), spo("http://y.test/", q, "x:a", "")})
		for _, d := range []graph.Direction{graph.Out, graph.In, graph.Both} {
			pages, err := View(t, tr).Quads(context.Background(), []graph.ID{"x:a", "x:nowhere"}, &graph.QuadQuery{Direction: d, First: 0})
			same(t, "none of some, none of none", must(t, pages, err), []graph.QuadPage{{HasNext: true}, {}})
		}
		for size := 1; size < 18; size++ {
			q := &graph.QuadQuery{Direction: graph.Both, First: size}
			var got []quad.Quad
			for len(got) <= len(out)+len(in) {
				pages, err := View(t, tr).Quads(context.Background(), []graph.ID{"x:a"}, q)
				page := must(t, pages, err)[0]
				got = append(got, page.Quads...)
				same(t, "cursors", len(page.Cursors), len(page.Quads))
				same(t, "has next", page.HasNext, len(got) < len(out)+len(in))
				if !page.HasNext || len(page.Quads) == 0 {
					break
				}
				q.After = page.Cursors[len(page.Cursors)-1]
			}
			same(t, "pages", got, slices.Concat(out, in))
		}
	})
	t.Run("direct edges", func(t *testing.T) {
		for name, test := range map[string]struct {
			claim *graph.Claim
			edge  bool
		}{
			"fact":       {Claim("x:a", "metWith", "x:b"), true},
			"ongoing":    {Claim("x:a", "metWith", "x:b", As(graph.Ongoing, graph.Asserted)), true},
			"planned":    {Claim("x:a", "metWith", "x:b", As(graph.Planned, graph.Asserted)), false},
			"alleged":    {Claim("x:a", "metWith", "x:b", As(graph.Actual, graph.Alleged)), false},
			"denied":     {Claim("x:a", "metWith", "x:b", Denied()), false},
			"deprecated": {Claim("x:a", "metWith", "x:b", Ranked(graph.Deprecated)), false},
			"retracted":  {Claim("x:a", "metWith", "x:b", RetractedOn(june)), false},
		} {
			t.Run(name, func(t *testing.T) {
				tr := newTrial(t, open)
				Load(t, tr, test.claim)
				var want []quad.Quad
				if test.edge {
					want = []quad.Quad{spo("x:a", met, "x:b", "first")}
				}
				same(t, "out", tr.quads("x:a", graph.Out), want)
				same(t, "in", tr.quads("x:b", graph.In), want)
				same(t, "stats", tr.stats().Quads, int64(0))
			})
		}
		t.Run("literal", func(t *testing.T) {
			tr := newTrial(t, open)
			Load(t, tr, Saying("x:a", "said", quad.String("v")))
			same(t, "quads", tr.quads("x:a", graph.Out), []quad.Quad{})
		})
		t.Run("of a subrelation and another dataset", func(t *testing.T) {
			tr := newTrial(t, open)
			Load(t, tr, Claim("x:a", "icews:consult", "_:b", From("http://g.test/")))
			same(t, "quads", tr.quads("x:a", graph.Out), []quad.Quad{spo("x:a", "https://kg.test/v/icews/consult", "_:b", "http://g.test/")})
		})
		t.Run("of several claims is one, and stays with the last", func(t *testing.T) {
			tr := newTrial(t, open)
			a, b := Claim("x:a", "metWith", "x:b", On("2018")), Claim("x:a", "metWith", "x:b", On("2019"))
			Load(t, tr, a, b, Claim("x:a", "metWith", "x:b", From("second")))
			edges := []quad.Quad{spo("x:a", met, "x:b", "first"), spo("x:a", met, "x:b", "second")}
			same(t, "quads", tr.quads("x:a", graph.Out), edges)
			tr.apply(graph.Batch{DeleteClaims: []graph.ID{a.ID}})
			same(t, "quads", tr.quads("x:b", graph.In), edges)
			tr.apply(graph.Batch{Retract: []graph.Retraction{{Claim: b.ID, At: june}}})
			same(t, "quads", tr.quads("x:b", graph.In), edges[1:])
		})
		t.Run("beside the same bare quad", func(t *testing.T) {
			tr := newTrial(t, open)
			c, bare := Claim("x:a", "metWith", "x:b"), spo("x:a", met, "x:b", "first")
			Load(t, tr, c)
			same(t, "counts", Load(t, tr, bare), graph.Counts{New: 1, NewQuads: 1})
			same(t, "quads", tr.quads("x:a", graph.Out), []quad.Quad{bare})
			same(t, "stats", tr.stats().Quads, int64(1))
			tr.apply(graph.Batch{DeleteQuads: []quad.Quad{bare}})
			same(t, "quads without the bare one", tr.quads("x:a", graph.Out), []quad.Quad{bare})
			Load(t, tr, bare)
			tr.apply(graph.Batch{DeleteClaims: []graph.ID{c.ID}})
			same(t, "quads without the claim", tr.quads("x:a", graph.Out), []quad.Quad{bare})
		})
		t.Run("is not removed as a quad", func(t *testing.T) {
			tr := newTrial(t, open)
			Load(t, tr, Claim("x:a", "metWith", "x:b"))
			tr.apply(graph.Batch{DeleteQuads: []quad.Quad{spo("x:a", met, "x:b", "first")}})
			same(t, "quads", tr.quads("x:a", graph.Out), []quad.Quad{spo("x:a", met, "x:b", "first")})
		})
	})
	t.Run("long terms", func(t *testing.T) {
		tr := newTrial(t, open)
		long := strings.Repeat("long text ", 400)
		var qs []quad.Quad
		for _, s := range []string{"a", long, long + "a", long + "b", long + long, "z"} {
			qs = append(qs, spo("x:a", graph.RDFSLabel, quad.String(s), ""), spo("x:a", graph.RDFSLabel, quad.LangString{Value: quad.String(s), Lang: "en"}, ""))
		}
		same(t, "counts", Load(t, tr, qs), graph.Counts{New: 12, NewQuads: 12, NewEntities: 1})
		got := quadSet{}
		for _, q := range tr.quads("x:a", graph.Out) {
			got[q] = true
		}
		for _, q := range qs {
			if !got[q] {
				t.Errorf("a quad of %d bytes is missing", len(q.Object.String()))
			}
		}
		same(t, "quads", len(got), len(qs))
		tr.apply(graph.Batch{DeleteQuads: qs[4:6]})
		same(t, "quads", len(tr.quads("x:a", graph.Out)), len(qs)-2)
	})
}

func testImplied(t *testing.T, open Opener) {
	ns := Namespace()
	met := ns.Vocab("metWith")
	implied := func(dataset string, c *graph.Claim) *graph.Claim {
		c.Dataset, c.RecordedAt, c.Implied = dataset, epoch, true
		c.Normalize()
		return c
	}
	all := func(t *testing.T, tr *trial) []*graph.Claim {
		t.Helper()
		q := everything()
		q.Order = graph.ClaimIDAsc
		return tr.allClaims(q).Claims
	}
	t.Run("of own and mapped predicates", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr,
			spo("x:a", met, "x:b", "first"), spo("x:a", FOAFKnows, "x:c", ""), spo("x:a", ns.Vocab("said"), quad.LangString{Value: "hi", Lang: "en"}, "http://g.test/"), spo("_:n", FOAFKnows, "_:m", "_:g"),
			spo("x:a", "http://x.test/p", "x:b", ""), spo("x:a", ns.Vocab("icews/consult"), "x:b", ""), spo("x:a", ns.Vocab("name"), quad.String("A"), ""))
		want := []*graph.Claim{
			implied("first", Claim("x:a", "metWith", "x:b")), implied("default", Claim("x:a", "metWith", "x:c")),
			implied("http://g.test/", Saying("x:a", "said", quad.LangString{Value: "hi", Lang: "en"})), implied("_:g", Claim("_:n", "metWith", "_:m")),
		}
		slices.SortFunc(want, func(a, b *graph.Claim) int { return strings.Compare(string(a.ID), string(b.ID)) })
		same(t, "claims", all(t, tr), want)
		for _, c := range want {
			same(t, "claim by id", tr.claim(c.ID), c)
		}
		same(t, "counts", relationCounts(t, tr, "x:a", nil), "metWith out 2, said out 1")
		same(t, "stats", tr.stats(), graph.Stats{Entities: 2, Quads: 7, Types: []graph.Tally{{Count: 2}}})
		same(t, "quads", tr.quads("x:c", graph.In), []quad.Quad{spo("x:a", FOAFKnows, "x:c", "")})
	})
	t.Run("two quads that say the same are one claim", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("x:a", met, "x:b", ""), spo("x:a", FOAFKnows, "x:b", ""), spo("x:a", met, "x:b", "first"))
		same(t, "claims", len(all(t, tr)), 2)
		same(t, "counts", relationCounts(t, tr, "x:b", nil), "metWith in 2")
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{spo("x:a", met, "x:b", "")}})
		same(t, "claims", len(all(t, tr)), 2)
		tr.apply(graph.Batch{DeleteQuads: []quad.Quad{spo("x:a", FOAFKnows, "x:b", "")}})
		same(t, "claims", all(t, tr), []*graph.Claim{implied("first", Claim("x:a", "metWith", "x:b"))})
	})
	t.Run("give way to stored claims", func(t *testing.T) {
		tr := newTrial(t, open)
		stored := Claim("x:a", "metWith", "x:b", From("second"), As(graph.Planned, graph.Asserted), tag("stored"))
		other := Claim("x:a", "metWith", "x:b", Denied(), tag("other"))
		Load(t, tr, spo("x:a", met, "x:b", ""), spo("x:a", FOAFKnows, "x:b", "first"), spo("x:b", met, "x:a", ""), spo("x:a", ns.Vocab("operates"), "x:b", ""))
		same(t, "before", tags(all(t, tr)), "implied implied implied implied")
		same(t, "counts before", relationCounts(t, tr, "x:a", nil), "metWith out 2, metWith in 1, operates out 1")
		Load(t, tr, stored, other)
		same(t, "counts beside a claim", relationCounts(t, tr, "x:a", nil), "metWith out 2, metWith in 1, operates out 1")
		list := tags(tr.entityClaims("x:a", &graph.ClaimQuery{Relations: []string{"metWith"}, Direction: graph.Out, Selection: graph.NewSelection(), Page: first(9), Order: graph.RecordedAsc}).Claims)
		if list != "stored other" && list != "other stored" {
			t.Errorf("claims are %s, want stored and other", list)
		}
		tr.apply(graph.Batch{Retract: []graph.Retraction{{Claim: stored.ID, At: june}}, DeleteClaims: []graph.ID{other.ID}})
		same(t, "counts beside a retracted claim", relationCounts(t, tr, "x:a", nil), "metWith in 1, operates out 1")
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{stored.ID}})
		same(t, "counts after it", relationCounts(t, tr, "x:a", nil), "metWith out 2, metWith in 1, operates out 1")
	})
	t.Run("literals differ by datatype and language", func(t *testing.T) {
		tr := newTrial(t, open)
		said := ns.Vocab("said")
		Load(t, tr, spo("x:a", said, quad.String("1"), ""), spo("x:a", said, quad.TypedString{Value: "1", Type: graph.XSDInteger}, ""), spo("x:a", said, quad.LangString{Value: "1", Lang: "en"}, ""), spo("x:a", said, "x:b", ""),
			Saying("x:a", "said", quad.String("1"), tag("stored")))
		same(t, "counts", relationCounts(t, tr, "x:a", nil), "said out 4")
		same(t, "claims", len(tr.entityClaims("x:a", everything()).Claims), 4)
	})
	t.Run("in a batch with what they give way to", func(t *testing.T) {
		tr := newTrial(t, open)
		c := Claim("x:a", "metWith", "x:b", tag("stored"))
		Load(t, tr, c, spo("x:a", met, "x:b", ""))
		same(t, "claims", tags(all(t, tr)), "stored")
		tr.apply(graph.Batch{DeleteClaims: []graph.ID{c.ID}, DeleteQuads: []quad.Quad{spo("x:a", met, "x:b", "")}, Quads: []quad.Quad{spo("x:a", met, "x:b", "second")}})
		same(t, "claims", all(t, tr), []*graph.Claim{implied("second", Claim("x:a", "metWith", "x:b"))})
	})
	t.Run("retracting and deleting them changes nothing", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("x:a", met, "x:b", ""))
		id := all(t, tr)[0].ID
		tr.apply(graph.Batch{Retract: []graph.Retraction{{Claim: id, At: june}}, DeleteClaims: []graph.ID{id}})
		same(t, "claims", tags(all(t, tr)), "implied")
	})
	t.Run("a stored claim of the same id", func(t *testing.T) {
		tr := newTrial(t, open)
		Load(t, tr, spo("x:a", met, "x:b", "first"))
		c := Claim("x:a", "metWith", "x:b")
		same(t, "its id", all(t, tr)[0].ID, c.ID)
		same(t, "counts", Load(t, tr, c), graph.Counts{New: 1, NewClaims: 1})
		same(t, "claim", tr.claim(c.ID), c)
	})
}

// exported returns the graph's canonical lines.
func exported(t testing.TB, store graph.Store) [][]byte {
	t.Helper()
	var lines [][]byte
	err := View(t, store).Export(context.Background(), func(q quad.Quad) error {
		lines = append(lines, nquads.AppendQuad(nil, q))
		return nil
	})
	if err != nil {
		t.Fatalf("export: %v", err)
	}
	return lines
}

func testExport(t *testing.T, open Opener) {
	ns := Namespace()
	fill := func(t *testing.T, tr *trial) {
		talks(t, tr)
		Load(t, tr, richClaim(), ns.ClaimQuads(Claim("x:a", "metWith", "x:c"))[:3], &graph.Entity{ID: "per:kim", Type: "Person", Name: "Kim \"the\nfirst\" é"},
			spo("_:b", "http://x.test/p", quad.TypedString{Value: "007", Type: graph.XSDInteger}, "_:g"), spo("/rel", "http://x.test/p", "rel/b", "graph"), spo("x:a", ns.Vocab("metWith"), "x:b", "http://g.test/"))
	}
	tr := newTrial(t, open)
	fill(t, tr)
	lines := exported(t, tr)
	t.Run("is sorted and whole", func(t *testing.T) {
		if !slices.IsSortedFunc(lines, bytes.Compare) {
			t.Errorf("lines are not sorted:\n%s", bytes.Join(lines, nil))
		}
		var want [][]byte
		model := NewModel(ns, Vocabulary())
		fill(t, &trial{Store: model, t: t})
		want = exported(t, model)
		same(t, "export", string(bytes.Join(lines, nil)), string(bytes.Join(want, nil)))
	})
	var qs []quad.Quad
	for _, line := range lines {
		q, err := nquads.NewReader(bytes.NewReader(line), nquads.ReaderOptions{RelativeIRIs: true}).Read()
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		qs = append(qs, q)
	}
	slices.Reverse(qs)
	for name, load := range map[string]func(*trial) graph.Counts{
		"batch":   func(tr *trial) graph.Counts { return Load(tr.t, tr, qs) },
		"batches": func(tr *trial) graph.Counts { return inBatches(tr, qs, 7) },
	} {
		t.Run("comes back equal by "+name, func(t *testing.T) {
			again := newTrial(t, open)
			load(again)
			sameGraph(t, again, tr, lines)
		})
	}
	t.Run("comes back equal by loader", func(t *testing.T) {
		again := newTrial(t, open)
		counts, rejects := again.load(graph.LoaderOptions{}, qs)
		// The three quads that wait for the rest of their claim are the reject.
		same(t, "rejects", len(rejects), 1)
		same(t, "rejected", counts.Rejected, int64(1))
		Load(t, again, ns.ClaimQuads(Claim("x:a", "metWith", "x:c"))[:3])
		sameGraph(t, again, tr, lines)
		counts, _ = again.load(graph.LoaderOptions{}, exceptNode(qs, Claim("x:a", "metWith", "x:c").ID))
		same(t, "new in a second load", counts.New, int64(0))
	})
	t.Run("ends with fn's error", func(t *testing.T) {
		enough, n := errors.New("enough"), 0
		if err := View(t, tr).Export(context.Background(), func(quad.Quad) error { n++; return enough }); err != enough || n != 1 {
			t.Errorf("after %d calls the error is %v, want after 1 that of fn", n, err)
		}
	})
	t.Run("of nothing", func(t *testing.T) {
		same(t, "lines", len(exported(t, newTrial(t, open))), 0)
	})
	t.Run("long lines", func(t *testing.T) {
		tr := newTrial(t, open)
		long := strings.Repeat("x", 700)
		for i := range 20 {
			Load(t, tr, spo("x:a", "http://x.test/p", quad.String(long+string(rune('a'+(i*7)%20))), ""), spo("x:a", "http://x.test/p", quad.String(strings.Repeat("x", i)), ""))
		}
		lines := exported(t, tr)
		same(t, "lines", len(lines), 40)
		cut := func(line []byte) []byte { return line[:min(len(line), 512)] }
		if !slices.IsSortedFunc(lines, func(a, b []byte) int { return bytes.Compare(cut(a), cut(b)) }) {
			t.Error("lines are not sorted by their first 512 bytes")
		}
		same(t, "a second export", exported(t, tr), lines)
	})
}

func exceptNode(qs []quad.Quad, id graph.ID) []quad.Quad {
	node := quad.Value(Namespace().Term(id))
	return slices.DeleteFunc(slices.Clone(qs), func(q quad.Quad) bool { return q.Subject == node })
}

func inBatches(tr *trial, qs []quad.Quad, size int) graph.Counts {
	var sum graph.Counts
	for part := range slices.Chunk(qs, size) {
		sum.New += Load(tr.t, tr, part).New
	}
	return sum
}

// sameGraph compares all that two stores of one vocabulary hold.
func sameGraph(t *testing.T, got, want *trial, lines [][]byte) {
	t.Helper()
	same(t, "export", string(bytes.Join(exported(t, got), nil)), string(bytes.Join(lines, nil)))
	compare(t, View(t, got), View(t, want), []graph.ID{"per:kim", "per:moon", "x:a", "x:b", "fac:y", "org:wpk", "_:b", "/rel", "rel/b"}, []graph.ID{richClaim().ID})
}
