package graph

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

func testNamespace(t testing.TB) Namespace {
	t.Helper()
	ns, err := NewNamespace("https://kg.test/base")
	if err != nil {
		t.Fatal(err)
	}
	return ns
}

// randomClaim makes a claim in which each field is set about half of the time.
func randomClaim(r *rand.Rand) *Claim {
	pick := func(ids ...string) ID { return ID(ids[r.IntN(len(ids))]) }
	half := func() bool { return r.IntN(2) == 0 }
	node := func() ID { return pick("per:kim", "org:a/b", "http://x.test/#at&y", "_:b1", "<foo:bar>", "/en/x") }
	c := &Claim{Subject: node(), Relation: []string{"metWith", "icews:make-statement"}[r.IntN(2)], Affirmed: half(),
		Confidence: NoConfidence, Dataset: []string{"korea", "default", "http://g.test/"}[r.IntN(3)], RecordedAt: time.Unix(1538784000, int64(r.IntN(1e9)))}
	if half() {
		c.Object = node()
	} else {
		c.Value = []quad.Value{quad.String("a \"b\"\n"), quad.LangString{Value: "é", Lang: "fr"}, quad.TypedString{Value: "007", Type: XSDInteger}, quad.String("")}[r.IntN(4)]
	}
	if half() {
		c.Date, _ = ParseDate([]string{"2018", "2018-06/..", "/2018-10-05", "2018-09?"}[r.IntN(4)])
		c.DateKind = DateKind(r.IntN(2))
		c.DateBasis = []string{"", "inferred"}[r.IntN(2)]
	}
	c.Modality, c.Status, c.Rank = Modality(r.IntN(12)), Status(r.IntN(7)), Rank(r.IntN(3))
	if half() {
		c.Confidence = float64(r.IntN(101)) / 100
	}
	for range r.IntN(3) {
		c.AttributedTo = append(c.AttributedTo, node())
		c.Evidence = append(c.Evidence, []Evidence{{Document: "doc:seed", Locator: "p1 & s1#", Start: 3, End: 9}, {File: "a b.tsv", Row: 17}, {Document: "http://d.test/#x"}, {Document: "doc:seed", File: "f", Row: 1}}[r.IntN(4)])
		c.Qualifiers = append(c.Qualifiers, []Qualifier{{Key: "role", Value: "host"}, {Key: "event", Object: "evt:a"}, {Key: "role", Value: "guest"}}[r.IntN(3)])
		c.Links = append(c.Links, Link{Kind: LinkKind(r.IntN(5)), Claim: "clm:" + ID(strings.Repeat("a", 25)) + ID("abcdefg"[r.IntN(7)]), Strength: []string{"", "weak"}[r.IntN(2)], Note: []string{"", "<&>"}[r.IntN(2)]})
	}
	if half() {
		c.Summary, c.SourceID, c.RetractedAt = "what it says", "F001", time.Unix(1600000000, 0)
	}
	// One link to one claim of one kind, as a set of quads can hold.
	slices.SortFunc(c.Links, CompareLinks)
	c.Links = slices.CompactFunc(c.Links, func(a, b Link) bool { return a.Kind == b.Kind && a.Claim == b.Claim })
	c.Normalize()
	return c
}

func TestNamespace_ClaimQuads(t *testing.T) {
	ns := testNamespace(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		c := randomClaim(r)
		if err := c.Validate(); err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		qs := ns.ClaimQuads(c)
		r.Shuffle(len(qs), func(i, j int) { qs[i], qs[j] = qs[j], qs[i] })
		got, err := ns.ClaimFromQuads(qs)
		if err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		if !reflect.DeepEqual(got, c) {
			t.Fatalf("read back\n%+v\nwant\n%+v", got, c)
		}
		// Without any one of them it is another claim or none.
		i := r.IntN(len(qs))
		if less, err := ns.ClaimFromQuads(slices.Delete(slices.Clone(qs), i, i+1)); err == nil && reflect.DeepEqual(less, c) {
			t.Fatalf("%v is not needed", qs[i])
		}
	}
}

func TestNamespace_ClaimFromQuads_refuses(t *testing.T) {
	ns := testNamespace(t)
	c := &Claim{Subject: "per:a", Relation: "metWith", Object: "per:b", Affirmed: true, Confidence: NoConfidence, Dataset: "d", RecordedAt: time.Unix(0, 0)}
	c.Normalize()
	node, label := ns.Term(c.ID), ns.Graph("d")
	for _, tc := range []struct {
		code string
		add  quad.Quad
	}{
		{"claim-unknown-predicate", quad.Quad{Subject: node, Predicate: quad.IRI("http://x.test/p"), Object: quad.String("x"), Label: label}},
		{"claim-unknown-predicate", quad.Quad{Subject: node, Predicate: ns.Vocab("nonsense"), Object: quad.String("x"), Label: label}},
		{"claim-mixed-labels", quad.Quad{Subject: node, Predicate: ns.Vocab("summary"), Object: quad.String("x")}},
		{"claim-two-values", quad.Quad{Subject: node, Predicate: RDFObject, Object: quad.String("x"), Label: label}},
		{"claim-id-mismatch", quad.Quad{Subject: node, Predicate: ns.Vocab("status"), Object: quad.String("alleged"), Label: label}},
		{"claim-bad-value", quad.Quad{Subject: node, Predicate: ns.Vocab("status"), Object: quad.String("rumoured"), Label: label}},
		{"claim-bad-value", quad.Quad{Subject: node, Predicate: ns.Vocab("status"), Object: quad.String("asserted"), Label: label}},
		{"claim-bad-value", quad.Quad{Subject: node, Predicate: ns.Vocab("date"), Object: quad.String("soon"), Label: label}},
	} {
		_, err := ns.ClaimFromQuads(append(ns.ClaimQuads(c), tc.add))
		if in, ok := err.(*InputError); !ok || in.Code != tc.code {
			t.Errorf("%v: got %v, want %s", tc.add, err, tc.code)
		}
	}
}

func TestClaim_Hash(t *testing.T) {
	base := func() *Claim {
		return &Claim{Subject: "per:a", Relation: "metWith", Object: "per:b", Affirmed: true, Confidence: NoConfidence, Dataset: "d", RecordedAt: time.Unix(0, 0)}
	}
	id := base().Hash()
	if !id.IsClaim() {
		t.Fatalf("got %s", id)
	}
	same := map[string]func(*Claim){
		"rank": func(c *Claim) { c.Rank = Preferred }, "confidence": func(c *Claim) { c.Confidence = 1 },
		"recordedAt": func(c *Claim) { c.RecordedAt = time.Now() }, "summary": func(c *Claim) { c.Summary = "s" }, "sourceId": func(c *Claim) { c.SourceID = "s" },
	}
	for name, change := range same {
		c := base()
		change(c)
		if c.Hash() != id {
			t.Errorf("%s is hashed", name)
		}
	}
	other := map[string]func(*Claim){
		"dataset": func(c *Claim) { c.Dataset = "e" }, "subject": func(c *Claim) { c.Subject = "per:c" }, "affirmed": func(c *Claim) { c.Affirmed = false },
		"value":    func(c *Claim) { c.Object, c.Value = "", quad.String("per:b") },
		"modality": func(c *Claim) { c.Modality = Planned }, "qualifier": func(c *Claim) { c.Qualifiers = []Qualifier{{Key: "a", Value: "b"}} },
		"evidence": func(c *Claim) { c.Evidence = []Evidence{{File: "f", Row: 1}} }, "attributedTo": func(c *Claim) { c.AttributedTo = []ID{"per:c"} },
	}
	seen := map[ID]string{id: "nothing"}
	for name, change := range other {
		c := base()
		change(c)
		if was, ok := seen[c.Hash()]; ok {
			t.Errorf("%s and %s hash alike", name, was)
		}
		seen[c.Hash()] = name
	}
	unsorted, order := base(), base()
	unsorted.AttributedTo, order.AttributedTo = []ID{"b", "a"}, []ID{"a", "b"}
	if unsorted.Hash() != order.Hash() || unsorted.AttributedTo[0] != "b" {
		t.Error("the order of lists is hashed, or Hash changed the claim")
	}
}

func TestClaim_IsFact(t *testing.T) {
	for name, tc := range map[string]struct {
		change func(*Claim)
		fact   bool
	}{
		"as it is":   {func(*Claim) {}, true},
		"ongoing":    {func(c *Claim) { c.Modality = Ongoing }, true},
		"preferred":  {func(c *Claim) { c.Rank = Preferred }, true},
		"planned":    {func(c *Claim) { c.Modality = Planned }, false},
		"alleged":    {func(c *Claim) { c.Status = Alleged }, false},
		"not so":     {func(c *Claim) { c.Affirmed = false }, false},
		"deprecated": {func(c *Claim) { c.Rank = Deprecated }, false},
		"retracted":  {func(c *Claim) { c.RetractedAt = time.Unix(1, 0) }, false},
	} {
		c := &Claim{Modality: Actual, Status: Asserted, Affirmed: true}
		if tc.change(c); c.IsFact() != tc.fact {
			t.Errorf("%s: %t", name, c.IsFact())
		}
	}
}

func TestNamespace_ID(t *testing.T) {
	ns := testNamespace(t)
	for id, iri := range map[ID]quad.Value{
		"per:kim": quad.IRI("https://kg.test/base/id/per/kim"), "org:a/b:c": quad.IRI("https://kg.test/base/id/org/a/b:c"),
		"http://x.test/a": quad.IRI("http://x.test/a"), "urn:isbn:1": quad.IRI("urn:isbn:1"), "<foo:bar>": quad.IRI("foo:bar"),
		"/en/x": quad.IRI("/en/x"), "name": quad.IRI("name"), "_:b": quad.BNode("b"), "<_:b>": quad.IRI("_:b"),
		"https://kg.test/base/id/urn/x": quad.IRI("https://kg.test/base/id/urn/x"), "https://kg.test/base/id/per/": quad.IRI("https://kg.test/base/id/per/"),
	} {
		if got := ns.Term(id); got != iri {
			t.Errorf("%s: got %v", id, got)
		}
		if got := ns.ID(iri); got != id {
			t.Errorf("%v: got %s, want %s", iri, got, id)
		}
	}
	for _, name := range []string{"metWith", "icews:make-statement"} {
		if got, ok := ns.Name(ns.Vocab(name)); !ok || got != name {
			t.Errorf("%s: got %s", name, got)
		}
	}
	for _, dataset := range []string{"default", "korea", "http://g.test/", "_:g"} {
		if got := ns.Dataset(ns.Graph(dataset)); got != dataset {
			t.Errorf("%s: got %s", dataset, got)
		}
	}
}

func FuzzNamespace_ID(f *testing.F) {
	ns, _ := NewNamespace(DefaultBase)
	for _, s := range []string{"https://entente.example/id/per/kim", "foo:bar", "<x>", "_:", "https://entente.example/id/urn/x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !ValidIRI(s) || s == "" {
			return
		}
		if got := ns.Term(ns.ID(quad.IRI(s))); got != quad.Value(quad.IRI(s)) {
			t.Fatalf("%q came back as %v by %q", s, got, ns.ID(quad.IRI(s)))
		}
	})
}

func TestCertaintyAsOf(t *testing.T) {
	day := func(s string) Instant { d, _ := ParseDay(s); return EndOfDay(d) }
	for _, c := range []struct {
		date string
		kind DateKind
		asOf string
		want Certainty
	}{
		{"2018-07", Within, "2018-07-31", Certain}, {"2018-07", Within, "2018-07-30", Possible}, {"2018-07", Within, "2018-06-30", Excluded},
		{"2018-07/", Within, "2018-07-31", Possible}, {"/2018-10-05", Within, "2018-07-31", Possible}, {"/2018-06", Within, "2018-07-31", Certain},
		{"2018-06-12?", Within, "2018-07-31", Possible}, {"2018-08", Within, "2018-07-31", Excluded}, {"", Within, "2018-07-31", Possible},
		{"2018", Throughout, "2018-07-31", Certain}, {"2018-06", Throughout, "2018-07-31", Excluded}, {"2018-06", Throughout, "2018-06-30", Certain},
		{"2018-08", Throughout, "2018-07-31", Excluded}, {"2018-07/..", Throughout, "2018-07-31", Possible}, {"2018~", Throughout, "2018-07-31", Possible},
		{"../2018-06", Throughout, "2018-07-31", Excluded}, {"../2018-06", Throughout, "2018-06-02", Possible},
	} {
		var d Date
		if c.date != "" {
			var err error
			if d, err = ParseDate(c.date); err != nil {
				t.Fatal(err)
			}
		}
		if got := CertaintyAsOf(d, c.kind, day(c.asOf)); got != c.want {
			t.Errorf("%s %v as of %s: got %d, want %d", c.date, c.kind, c.asOf, got, c.want)
		}
	}
}

func TestClaimOrder_Encode(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, o := range []ClaimOrder{DateDesc, DateAsc, RecordedDesc, RecordedAsc, ClaimIDAsc, ClaimIDDesc, ConfidenceDesc, ConfidenceAsc} {
		for range 100 {
			cur := o.CursorOf(randomClaim(r))
			if got, err := o.Decode(o.Encode(cur)); err != nil || got != cur {
				t.Fatalf("got %+v, %v, want %+v", got, err, cur)
			}
		}
	}
	for _, bad := range []string{"", "x", "!!!!", NameAsc.Encode(EntityCursor{ID: "a"}), DateAsc.Encode(ClaimCursor{ID: "a"})} {
		if _, err := DateDesc.Decode(bad); err != ErrCursor {
			t.Errorf("%q: got %v", bad, err)
		}
	}
	e := EntityCursor{Key: "kim", ID: "per:kim"}
	if got, err := NameAsc.Decode(NameAsc.Encode(e)); err != nil || got != e {
		t.Errorf("got %+v, %v", got, err)
	}
}
