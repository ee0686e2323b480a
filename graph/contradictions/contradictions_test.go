package contradictions_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/contradictions"
	"entente/graph/embedded"
	"entente/graph/storetest"
)

var ctx = context.Background()

// relations of the tests: metWith is symmetric, holdsPosition and operates are
// functional, the first with dates.
var relations = contradictions.Relations{
	Symmetric:  []string{"metWith"},
	Functional: map[string]bool{"holdsPosition": true, "operates": false},
}

func stores(t testing.TB) map[string]graph.Store {
	t.Helper()
	store, err := embedded.Open(ctx, embedded.Options{Dir: t.TempDir(), Namespace: storetest.Namespace(), Vocabulary: storetest.Vocabulary()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return map[string]graph.Store{"model": storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()), "embedded": store}
}

func tag(id string) storetest.ClaimOption { return func(c *graph.Claim) { c.SourceID = id } }

// show writes contradictions by the tags of their claims.
func show(p contradictions.Page) string {
	var list []string
	for _, c := range p.Contradictions {
		s := fmt.Sprint(c.Rule, ":", c.Claims[0].SourceID, "-", c.Claims[1].SourceID)
		if c.Strength+c.Note != "" {
			s += "(" + c.Strength + "," + c.Note + ")"
		}
		list = append(list, s)
	}
	return strings.Join(list, " ")
}

func TestFind(t *testing.T) {
	may := time.Date(2020, 5, 1, 0, 0, 0, 0, time.UTC)
	met := storetest.Claim("per:a", "metWith", "per:b", storetest.On("2018-06-12"), tag("met"))
	claims := []any{
		met,
		storetest.Claim("per:b", "metWith", "per:a", storetest.On("2018-06"), storetest.Denied(), tag("not")), // the other way round
		storetest.Claim("per:b", "metWith", "per:a", storetest.On("2019"), storetest.Denied(), tag("later")),
		storetest.Claim("per:a", "metWith", "per:b", storetest.As(graph.Planned, graph.Asserted), storetest.Denied(), tag("unplanned")),
		storetest.Claim("per:a", "metWith", "per:b", storetest.On("2018-06-12"), storetest.Ranked(graph.Deprecated), tag("wrong")),
		storetest.Claim("per:a", "metWith", "per:b", storetest.On("2018-06-13"), storetest.RetractedOn(may), tag("gone")),
		storetest.Claim("per:a", "icews:consult", "per:b", storetest.On("2018-06-02"), tag("consult")),
		storetest.Claim("per:a", "icews:consult", "per:c", storetest.On("2018-06-02"), storetest.Denied(), tag("unconsulted")),
		storetest.Claim("per:a", "metWith", "per:c", storetest.On("2018-06-02"), tag("general")), // more than what is denied
		storetest.Claim("per:a", "memberOf", "org:x", storetest.As(graph.Ongoing, graph.Asserted), tag("member")),
		storetest.Claim("per:a", "memberOf", "org:x", storetest.As(graph.Actual, graph.StatusDenied), storetest.On("2018"), tag("denied")),
		storetest.Claim("org:x", "memberOf", "per:a", storetest.Denied(), tag("reversed")), // not symmetric
		storetest.Claim("per:c", "holdsPosition", "pos:1", storetest.Throughout("2010/2015"), tag("first")),
		storetest.Claim("per:c", "holdsPosition", "pos:2", storetest.Throughout("2015-06/.."), tag("second")),
		storetest.Claim("per:c", "holdsPosition", "pos:3", storetest.Throughout("2016/2017"), storetest.As(graph.Planned, graph.Asserted), tag("plan")),
		storetest.Claim("per:c", "holdsPosition", "pos:4", tag("undated")),
		storetest.Claim("org:x", "operates", "fac:1", tag("one")),
		storetest.Claim("org:x", "operates", "fac:2", storetest.On("2018"), tag("two")),
		storetest.Saying("per:a", "said", quad.String("yes"), tag("yes")),
		storetest.Saying("per:a", "said", quad.String("yes"), storetest.Denied(), tag("unsaid"), storetest.Linked(graph.Link{Kind: graph.Contradicts, Claim: met.ID, Strength: "partial", Note: "why"}, graph.Link{Kind: graph.Supports, Claim: met.ID})),
		storetest.Subrelation(storetest.Namespace(), "icews:consult", "metWith", "Consult", "first"),
	}
	for name, store := range stores(t) {
		storetest.Load(t, store, claims...)
		snap := storetest.View(t, store)
		all := "1:met-not 1:consult-not 2:two-one 2:second-first 0:unsaid-met(partial,why) 1:member-denied 1:yes-unsaid"
		for _, tt := range []struct {
			name, want string
			q          contradictions.Query
		}{
			{"all", all, contradictions.Query{}},
			{"linked", "0:unsaid-met(partial,why)", contradictions.Query{Rules: []contradictions.Rule{contradictions.Linked}}},
			{"functional", "2:two-one 2:second-first", contradictions.Query{Rules: []contradictions.Rule{contradictions.Functional}}},
			{"about", "2:two-one 1:member-denied", contradictions.Query{Where: &graph.ClaimFilter{DateFilter: graph.NewDateFilter(), About: []graph.ID{"org:x"}}}},
			{"then", "1:gone-not " + all, contradictions.Query{KnownAt: may.Add(-time.Hour)}},
		} {
			tt.q.First, tt.q.Relations = 100, relations
			page, err := contradictions.Find(ctx, snap, tt.q)
			if got := show(page); err != nil || got != tt.want || page.Total != int64(len(page.Contradictions)) {
				t.Errorf("%s, %s: %s of %d, %v\nwant %s", name, tt.name, got, page.Total, err, tt.want)
			}
			if tt.name == "all" {
				explained(t, page)
			}
		}
		for _, tt := range []struct {
			err error
			q   contradictions.Query
		}{
			{graph.ErrTooManyRows, contradictions.Query{MaxRows: 3}},
			{graph.ErrCursor, contradictions.Query{After: "x"}},
		} {
			tt.q.Relations = relations
			if _, err := contradictions.Find(ctx, snap, tt.q); !errors.Is(err, tt.err) {
				t.Errorf("%s: %v, want %v", name, err, tt.err)
			}
		}
		var input *graph.InputError
		if _, err := contradictions.Find(ctx, snap, contradictions.Query{Rules: []contradictions.Rule{9}}); !errors.As(err, &input) {
			t.Errorf("%s: %v, want an input error", name, err)
		}
	}
}

// explained holds what the page of TestFind says of itself.
func explained(t *testing.T, page contradictions.Page) {
	t.Helper()
	var pairs []string
	for _, c := range page.Contradictions {
		for _, claim := range c.Claims {
			pairs = append(pairs, string(claim.ID), claim.SourceID)
		}
	}
	names := strings.NewReplacer(pairs...)
	for i, want := range []string{
		"met affirms and not denies that per:b metWith per:a, at dates that overlap: 2018-06-12 and 2018-06",
		"consult affirms and not denies that per:b metWith per:a, of which icews:consult is a kind, at dates that overlap: 2018-06-02 and 2018-06",
		"org:x has one operates at a time, but two says fac:2 and one says fac:1, the one at 2018 and the other at no stated time",
		"per:c has one holdsPosition at a time, but second says pos:2 and first says pos:1, at dates that overlap: 2015-06/.. and 2010/2015",
		"unsaid says that it contradicts met (partial): why",
		"member affirms and denied denies that per:a memberOf org:x, the one at no stated time and the other at 2018",
		`yes affirms and unsaid denies that per:a said "yes", both at no stated time`,
	} {
		if got := names.Replace(page.Contradictions[i].Explain()); got != want {
			t.Errorf("explained as\n  %s\nwant\n  %s", got, want)
		}
	}
	day := func(s string) graph.Instant { d, _ := graph.ParseDay(s); return d }
	if c := page.Contradictions[3]; c.Earliest != day("2015-06-01") || c.Latest != day("2016-01-01") {
		t.Errorf("the overlap is from %d to %d", c.Earliest, c.Latest)
	}
}

// TestFind_random compares with holding every claim against every other, for
// the graph, for entities and for claims, page by page.
func TestFind_random(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	claims := randomClaims(r, 200)
	for name, store := range stores(t) {
		storetest.Load(t, store, claims, storetest.Subrelation(storetest.Namespace(), "icews:consult", "metWith", "Consult", "first"))
		snap := storetest.View(t, store)
		rel, err := snap.Relations(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for round := range 9 {
			q := contradictions.Query{First: 1 + r.IntN(9), Relations: relations}
			if round%3 == 1 {
				q.Rules = []contradictions.Rule{contradictions.Rule(r.IntN(3)), contradictions.Rule(r.IntN(3))}
			}
			if round%3 == 2 {
				q.Where = &graph.ClaimFilter{DateFilter: graph.NewDateFilter(), Relations: []string{"metWith", "said"}}
			}
			want := plain(claims, rel, q)
			check(t, name+" all", all(t, q, func(q contradictions.Query) (contradictions.Page, error) { return contradictions.Find(ctx, snap, q) }),
				filtered(want, func(_, _ *graph.Claim) bool { return true }))
			entities := []graph.ID{"per:0", "per:1", "per:nobody", "per:7"}
			for i, id := range entities {
				got := all(t, q, func(q contradictions.Query) (contradictions.Page, error) {
					pages, err := contradictions.OfEntities(ctx, snap, entities, q)
					if err != nil {
						return contradictions.Page{}, err
					}
					return pages[i], nil
				})
				about := func(c *graph.Claim) bool { return c.Subject == id || c.Object == id }
				check(t, name+" "+string(id), got, filtered(want, func(a, b *graph.Claim) bool { return about(a) || about(b) }))
			}
			some := []*graph.Claim{claims[1], claims[2], claims[3], claims[20], claims[30], claims[1]}
			for i, c := range some {
				got := all(t, q, func(q contradictions.Query) (contradictions.Page, error) {
					pages, err := contradictions.OfClaims(ctx, snap, some, q)
					if err != nil {
						return contradictions.Page{}, err
					}
					return pages[i], nil
				})
				check(t, name+" "+string(c.ID), got, filtered(want, func(a, b *graph.Claim) bool { return a.ID == c.ID || b.ID == c.ID }))
			}
			if len(want) < 5 && q.Rules == nil {
				t.Errorf("only %d contradictions", len(want))
			}
		}
	}
}

func check(t *testing.T, what string, got, want []string) {
	t.Helper()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Fatalf("%s: %d\n%s\nwant %d\n%s", what, len(got), strings.Join(got, "\n"), len(want), strings.Join(want, "\n"))
	}
}

// all reads page after page, and holds the pages to one order.
func all(t *testing.T, q contradictions.Query, read func(contradictions.Query) (contradictions.Page, error)) (list []string) {
	t.Helper()
	var last *graph.Claim
	for {
		page, err := read(q)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range page.Contradictions {
			if last != nil && graph.DateDesc.Compare(graph.DateDesc.CursorOf(last), graph.DateDesc.CursorOf(c.Claims[0])) > 0 {
				t.Error("the newest is not first")
			}
			last = c.Claims[0]
			list = append(list, fmt.Sprint(c.Rule, " ", c.Claims[0].ID, " ", c.Claims[1].ID, " ", c.Strength, " ", c.Earliest, " ", c.Latest))
		}
		if !page.HasNext {
			if int64(len(list)) != page.Total {
				t.Errorf("%d on all pages, the total is %d", len(list), page.Total)
			}
			return list
		}
		q.After = page.Cursors[len(page.Cursors)-1]
	}
}

func filtered(pairs []contradictions.Contradiction, keep func(a, b *graph.Claim) bool) (list []string) {
	for _, c := range pairs {
		if keep(c.Claims[0], c.Claims[1]) {
			list = append(list, fmt.Sprint(c.Rule, " ", c.Claims[0].ID, " ", c.Claims[1].ID, " ", c.Strength, " ", c.Earliest, " ", c.Latest))
		}
	}
	return list
}

// plain finds contradictions by the words of the rules.
func plain(claims []*graph.Claim, rel graph.Relations, q contradictions.Query) (found []contradictions.Contradiction) {
	wants := func(r contradictions.Rule) bool { return q.Rules == nil || slices.Contains(q.Rules, r) }
	negative := func(c *graph.Claim) bool { return !c.Affirmed || c.Status == graph.StatusDenied }
	real := func(c *graph.Claim) bool { return c.Modality == graph.Actual || c.Modality == graph.Ongoing }
	object := func(c *graph.Claim) string {
		if c.Object != "" {
			return "<" + string(c.Object)
		}
		return c.Value.String()
	}
	within := func(c *graph.Claim, relation string) bool { return rel.Within(c.Relation, []string{relation}) }
	links := func(a, b *graph.Claim) *graph.Link {
		for i, l := range a.Links {
			if l.Kind == graph.Contradicts && l.Claim == b.ID {
				return &a.Links[i]
			}
		}
		return nil
	}
	for _, a := range claims {
		for _, b := range claims {
			if a == b || !a.RetractedAt.IsZero() || !b.RetractedAt.IsZero() || q.Where != nil && !q.Where.Match(a, rel) && !q.Where.Match(b, rel) {
				continue
			}
			c := contradictions.Contradiction{Claims: [2]*graph.Claim{a, b}, Earliest: graph.NoInstant, Latest: graph.NoInstant}
			for _, d := range []graph.Date{a.Date, b.Date} {
				if !d.IsZero() {
					c.Earliest = max(c.Earliest, d.Earliest)
					if d.Latest != graph.NoInstant && (c.Latest == graph.NoInstant || c.Latest > d.Latest) {
						c.Latest = d.Latest
					}
				}
			}
			meet := c.Earliest == graph.NoInstant || c.Latest == graph.NoInstant || c.Earliest < c.Latest
			if l := links(a, b); l != nil && wants(contradictions.Linked) {
				c.Rule, c.Strength = contradictions.Linked, l.Strength
				if !meet {
					c.Earliest, c.Latest = graph.NoInstant, graph.NoInstant
				}
				found = append(found, c)
				continue
			}
			if !meet || wants(contradictions.Linked) && links(b, a) != nil || a.Rank == graph.Deprecated || b.Rank == graph.Deprecated {
				continue
			}
			same := a.Subject == b.Subject && object(a) == object(b) ||
				within(b, "metWith") && b.Object != "" && a.Subject == b.Object && a.Object == b.Subject
			if wants(contradictions.AffirmedDenied) && same && !negative(a) && negative(b) && within(a, b.Relation) && (a.Modality == b.Modality || real(a) && real(b)) {
				c.Rule = contradictions.AffirmedDenied
				found = append(found, c)
			}
			for relation, dated := range relations.Functional {
				if wants(contradictions.Functional) && a.Subject == b.Subject && object(a) != object(b) && within(a, relation) && within(b, relation) &&
					!negative(a) && !negative(b) && real(a) && real(b) && !(dated && (a.Date.IsZero() || b.Date.IsZero())) &&
					graph.DateDesc.Compare(graph.DateDesc.CursorOf(a), graph.DateDesc.CursorOf(b)) < 0 {
					c.Rule = contradictions.Functional
					found = append(found, c)
				}
			}
		}
	}
	return found
}

func randomClaims(r *rand.Rand, n int) []*graph.Claim {
	var claims []*graph.Claim
	seen := map[graph.ID]bool{}
	for len(claims) < n {
		var options []storetest.ClaimOption
		if r.IntN(5) > 0 {
			options = append(options, storetest.On([]string{"2018", "2018-06", "2018-06-12", "2018-07/2019", "../2018-03", "2019-01/..", "2019~"}[r.IntN(7)]))
		}
		options = append(options, storetest.As([]graph.Modality{graph.Actual, graph.Ongoing, graph.Planned}[r.IntN(3)], []graph.Status{graph.Asserted, graph.Claimed, graph.StatusDenied}[r.IntN(3)]))
		if r.IntN(6) == 0 {
			options = append(options, storetest.Denied())
		}
		if r.IntN(12) == 0 {
			options = append(options, storetest.Ranked(graph.Deprecated))
		}
		if r.IntN(12) == 0 {
			options = append(options, storetest.RetractedOn(storetest.Recorded.Add(time.Hour)))
		}
		for range r.IntN(3) * r.IntN(2) {
			if len(claims) > 0 {
				options = append(options, storetest.Linked(graph.Link{Kind: []graph.LinkKind{graph.Contradicts, graph.Supports}[r.IntN(2)], Claim: claims[r.IntN(len(claims))].ID, Strength: fmt.Sprint(r.IntN(3))}))
			}
		}
		person := func() graph.ID { return graph.ID(fmt.Sprintf("per:%d", r.IntN(8))) }
		relation := []string{"metWith", "icews:consult", "memberOf", "operates", "holdsPosition", "said"}[r.IntN(6)]
		c := storetest.Claim(person(), relation, person(), options...)
		if relation == "said" {
			c = storetest.Saying(person(), relation, quad.String(fmt.Sprint(r.IntN(2))), options...)
		}
		if !seen[c.ID] {
			seen[c.ID] = true
			claims = append(claims, c)
		}
	}
	return claims
}

// TestFind_reads holds the reads to what disputes, however many claims there are.
func TestFind_reads(t *testing.T) {
	store := storetest.Count(stores(t)["embedded"])
	var claims []*graph.Claim
	for i := range 2000 {
		claims = append(claims, storetest.Claim("per:hub", "metWith", graph.ID(fmt.Sprint("per:", i)), storetest.On("2018")))
	}
	claims = append(claims, storetest.Claim("org:x", "memberOf", "org:y", storetest.Denied()), storetest.Claim("org:x", "memberOf", "org:y"))
	storetest.Load(t, store, claims)
	snap := storetest.View(t, store)
	store.Reset()
	page, err := contradictions.Find(ctx, snap, contradictions.Query{First: 10, Relations: relations, MaxRows: 20})
	if err != nil || page.Total != 1 {
		t.Errorf("%d found, %v", page.Total, err)
	}
	pages, err := contradictions.OfEntities(ctx, snap, []graph.ID{"per:hub", "org:y"}, contradictions.Query{First: 10, Relations: relations, MaxRows: 20})
	if err != nil || pages[0].Total != 0 || pages[1].Total != 1 {
		t.Errorf("of entities %+v, %v", pages, err)
	}
	if calls := store.Calls(); calls["ScanDisputes"] != 2 || calls["ScanEntityClaims"] != 4 || calls["ScanClaims"] != 1 {
		t.Errorf("calls are %v", calls)
	}
}
