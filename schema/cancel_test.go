package schema

import (
	"context"
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
)

// stopTime is how long a request may go on once it is cancelled.
const stopTime = 10 * time.Millisecond

// A watchedContext notes how long a thread works between two looks at whether
// the context has ended: for so long a request goes on after it was cancelled.
type watchedContext struct {
	context.Context
	last time.Duration
	gaps []time.Duration // before each look, and after the last
}

func (c *watchedContext) Err() error {
	c.look()
	return c.Context.Err()
}

func (c *watchedContext) look() {
	c.gaps = append(c.gaps, threadTime()-c.last)
	c.last = threadTime() // this has taken time too
}

// leastGaps makes the gaps of a run the least that they and those of a run
// before it were, look by look. What a request does between two looks takes its
// time in every run; what the kernel takes of the thread's time does not.
func leastGaps(gaps, before []time.Duration) {
	for i := range before {
		gaps[i] = min(gaps[i], before[i])
	}
}

// watchedEngine returns an engine for a large store, and keeps the test on one
// thread, whose time is measured.
func watchedEngine(t *testing.T) *Engine {
	t.Helper()
	if slack > 1 {
		t.Skip("the race detector takes most of the time that is measured")
	}
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: largeStore(t)})
	if err != nil {
		t.Fatal(err)
	}
	runtime.LockOSThread()
	t.Cleanup(runtime.UnlockOSThread)
	return e
}

// TestEngine_run_looks holds that requests that read much look at their context
// all the time, wherever they are: reading, sorting or writing.
func TestEngine_run_looks(t *testing.T) {
	e := watchedEngine(t)
	// The collector takes the thread's time as well. It runs between requests,
	// which then find the memory of those before, and need no new pages.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	asked := map[string]bool{} // root fields
	hub := func(fields string) string { return `{ person(id: "per:hub") { ` + fields + ` } }` }
	for _, c := range []struct {
		name, query string
		looks       int // at the context, at least: fewer would be no test
	}{
		{"node", `{ node(id: "per:hub") { ... on Person { metWith { totalCount } } } }`, 20},
		{"nodes", `{ nodes(ids: ["per:hub"]) { ... on Person { neighbors(first: 5) { nodes { id } } } } }`, 20},
		{"entity", `{ entity(id: "per:hub") { claims(where: {modality: [PLANNED]}) { totalCount nodes { id } } } }`, 20},
		{"claim", `{ claim(id: "clm:aaaaaaaaaaaaaaaaaaaaaaaaaa") { id } }`, 1},
		{"person, oldest first of one day", hub(`claims(orderBy: DATE_ASC, first: 5) { nodes { id } }`), 1},
		{"person, last of one day", hub(`claims(last: 5) { nodes { id } }`), 1},
		{"person, claims by id", hub(`claims(orderBy: ID_ASC, first: 5) { nodes { id } }`), 1},
		{"person, neighbors counted", hub(`neighbors(first: 5) { totalCount nodes { name } }`), 20},
		{"person, relations counted", hub(`relationCounts(where: {affirmed: true}) { relation count }`), 20},
		{"person, quads counted", hub(`quads(first: 1) { totalCount }`), 20},
		{"people", `{ people(where: {not: {name: {contains: ""}}}) { totalCount nodes { id } } }`, 20},
		{"people by property", `{ people(where: {birthDate: {eq: "1850"}}) { totalCount } }`, 1},
		{"people with a page in each", `{ people(first: 1000) { nodes { name aliases birthDate metWith(first: 90) { edges { node { name } claim { id date { edtf } } } } } } }`, 20},
		{"entities", `{ entities(where: {not: {name: {contains: ""}}}) { nodes { id } } }`, 20},
		{"entities by id", `{ entities(orderBy: ID_ASC, where: {not: {name: {contains: ""}}}) { nodes { id } } }`, 20},
		{"claims", `{ claims(where: {modality: [PLANNED]}) { totalCount nodes { id } } }`, 20},
		{"claims by id", `{ claims(orderBy: ID_ASC) { nodes { id } } }`, 1},
		{"claims, oldest first", `{ claims(orderBy: DATE_ASC) { nodes { id } } }`, 1},
		{"claims in alternatives", `{ claims(where: {or: [{modality: [PLANNED]}, {status: [DENIED]}, {not: {affirmed: true}}]}) { nodes { id } } }`, 20},
		{"search", `{ search(query: "person many") { totalCount nodes { id } } }`, 20},
		{"paths", `{ paths(from: "per:000001", to: "per:000002", maxLength: 3, first: 100) { length } }`, 20},
		{"paths to nowhere", `{ paths(from: "per:hub", to: "per:nobody", maxLength: 6) { length } }`, 1},
		{"aggregate", `{ aggregate(groupBy: [OBJECT]) { count } }`, 20},
		{"aggregate by type and year", `{ aggregate(groupBy: [TYPE, YEAR], where: {affirmed: true}) { count } }`, 20},
		{"aggregate by entity", `{ aggregate(groupBy: [ENTITY, MONTH], orderBy: KEY_ASC, first: 1) { count keys { entity { name } } } }`, 20},
		{"entities in groups", `{ aggregateEntities(groupBy: [TYPE], where: {not: {name: {contains: ""}}}) { count } }`, 20},
		{"neighborhood", `{ neighborhood(of: ["per:hub"], depth: 2, first: 1000, fan: 1000) { truncated nodes { entity { name } hidden } edges { others claim { id } } } }`, 20},
		{"timeline", `{ timeline(from: "2018-01-01", to: "2018-12-31", orderBy: DATE_DESC) { totalCount nodes { id } spans(most: 12) { count } } }`, 20},
		{"person, timeline", hub(`timeline(to: "2018-12-31") { totalCount nodes { id } spans { count } }`), 20},
		{"contradictions", `{ contradictions { nodes { __typename } } }`, 1},
		{"datasets", `{ datasets { id claimCount } }`, 1},
		{"importRuns", `{ importRuns { id } }`, 1},
		{"stats", `{ stats { claims entities types { type count } } }`, 1},
		{"introspection, many times", "{" + many(50, " a%d: __schema { types { name fields { name args { name } } } }") + " }", 50},
		{"introspection", `{ __schema { types { name fields { name args { name } } } } }`, 1},
	} {
		doc, _, errs := e.document(c.query)
		if errs != nil {
			t.Fatalf("%s: %v", c.name, errs)
		}
		for _, sel := range doc.ast.Operations[0].SelectionSet {
			asked[sel.(*ast.Field).Name] = true
		}
		least := map[int][]time.Duration{} // by how many they are: what is kept of a run spares others some looks
		looks, longest := 0, time.Duration(math.MaxInt64)
		for range 8 {
			runtime.GC()
			w := &watchedContext{Context: t.Context(), last: threadTime()}
			if res := runPlan(t, e, w, c.query, nil); res.Errors > 0 {
				t.Fatalf("%s: %.300s", c.name, res.JSON)
			}
			w.look()
			leastGaps(w.gaps, least[len(w.gaps)])
			least[len(w.gaps)] = w.gaps
			if l := slices.Max(w.gaps); l < longest {
				looks, longest = len(w.gaps)-1, l
			}
			if longest <= slack*stopTime {
				break
			}
		}
		if longest > slack*stopTime {
			t.Errorf("%s: it goes on for %v without a look at its context", c.name, longest)
		}
		if looks < c.looks {
			t.Errorf("%s: it looks at its context %d times, which is no test", c.name, looks)
		}
		t.Logf("%s: %d looks, %v apart at most", c.name, looks, longest)
	}
	for _, typ := range testOntology(t).Types { // Person stands for all types
		asked[typ.Singular], asked[typ.Plural] = true, true
	}
	for _, f := range testSchema(t).ast.Query.Fields {
		if !strings.HasPrefix(f.Name, "__") && !asked[f.Name] {
			t.Errorf("no query asks for %s", f.Name)
		}
	}
}

// TestEngine_run_looksAtMuch holds that requests look at their context often
// where each row is held against as many conditions as a request may have, or
// against a long text. They are stopped after a moment.
func TestEngine_run_looksAtMuch(t *testing.T) {
	e := watchedEngine(t)
	type object = map[string]any
	filled := func(condition object) []any { // with as many as may be
		const part = 900
		var one, all []any
		for range part {
			one = append(one, condition)
		}
		for range mostValues(e.limits)/weight(one, math.MaxInt) - 1 {
			all = append(all, object{"or": one})
		}
		return all
	}
	for _, c := range []struct {
		name, query string
		or          []any
	}{
		{"a long text", `query($or: [PersonFilter!]!) { people(where: {not: {or: $or}}) { totalCount } }`, []any{object{"name": object{"contains": strings.Repeat("long-", 180_000)}}}},
		{"texts", `query($or: [PersonFilter!]!) { people(where: {not: {or: $or}}) { totalCount } }`, filled(object{"name": object{"contains": "zz"}})},
		{"dates", `query($or: [PersonFilter!]!) { people(where: {not: {or: $or}}) { totalCount } }`, filled(object{"birthDate": object{"before": "1800-01-01"}})},
		{"moments", `query($or: [ClaimFilter!]!) { claims(where: {not: {or: $or}}) { totalCount } }`, filled(object{"recordedAt": object{"before": "1800-01-01T00:00:00Z"}})},
	} {
		best := time.Hour
		for try := 0; try < 6 && best > stopTime; try++ { // the garbage collector takes the thread's time too
			ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
			w := &watchedContext{Context: ctx, last: threadTime()}
			res := runPlan(t, e, w, c.query, object{"or": c.or})
			w.look()
			cancel()
			if looks := len(w.gaps) - 1; looks < 10 && res.Errors > 0 || looks < 2 {
				t.Errorf("%s: it looks at its context %d times: %.300s", c.name, looks, res.JSON)
			}
			best = min(best, slices.Max(w.gaps[1:])) // before the first look nothing is read
		}
		if best > stopTime {
			t.Errorf("%s: it goes on for %v without a look at its context", c.name, best)
		}
		t.Logf("%s: looks %v apart at most", c.name, best)
	}
}

// runPlan answers a query like Execute, but with a context that it is given as it is.
func runPlan(t *testing.T, e *Engine, ctx context.Context, query string, vars map[string]any) Response {
	t.Helper()
	doc, _, errs := e.document(query)
	if errs != nil {
		t.Fatalf("%s: %v", query, errs)
	}
	p, _, err := e.plan(doc, doc.ast.Operations[0], vars)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return e.run(ctx, p, vars, p.Arguments(vars, e.limits.Page), nil)
}

// TestEngine_Execute_stops cancels requests while they run.
func TestEngine_Execute_stops(t *testing.T) {
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: largeStore(t)})
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{
		`{ claims(where: {modality: [PLANNED]}) { totalCount nodes { id } } }`,
		`{ people(where: {not: {name: {contains: ""}}}) { totalCount } }`,
		`{ person(id: "per:hub") { neighbors(first: 5) { totalCount } claims(where: {modality: [PLANNED]}) { totalCount } } }`,
	} {
		const tries = 20
		begin := time.Now()
		if res := e.Execute(t.Context(), Request{Query: query}); res.Errors > 0 {
			t.Fatalf("%s: %.300s", query, res.JSON)
		}
		whole := time.Since(begin)
		var times []time.Duration
		for i := range tries { // the least time counts: others take the machine's time too
			if late, ok := cancelAfter(t, e, query, whole*time.Duration(i)/(2*tries)); ok {
				times = append(times, late)
			}
		}
		if len(times) < tries/4 && slack == 1 {
			t.Errorf("%s\nwas cancelled %d times of %d", query, len(times), tries)
		} else if least := slices.Min(append(times, time.Hour)); len(times) > 0 && least > slack*stopTime {
			t.Errorf("%s\nwent on for %v", query, least)
		}
	}
}

// cancelAfter cancels a request some time after its beginning and returns how
// long it went on; ok is false where it was answered before.
func cancelAfter(t *testing.T, e *Engine, query string, after time.Duration) (late time.Duration, ok bool) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	at := make(chan time.Time, 1)
	timer := time.AfterFunc(after, func() { at <- time.Now(); cancel() })
	res := e.Execute(ctx, Request{Query: query})
	end := time.Now()
	if timer.Stop() || res.Errors == 0 {
		return 0, false
	}
	if !strings.Contains(string(res.JSON), `"CANCELLED"`) || !strings.HasSuffix(string(res.JSON), `"data":null}`) {
		t.Errorf("answer %.300s", res.JSON)
	}
	return end.Sub(<-at), true
}

// TestEngine_Execute_foreseen holds that what the kept counters say to be too
// much is refused before it is read, and what they do not is not.
func TestEngine_Execute_foreseen(t *testing.T) {
	store := testStore(t)
	fill(t, store)
	counted := &meteredStore{Store: store}
	kim, moon := endsOf(t, store, "per:kim"), endsOf(t, store, "per:moon")
	live, members := liveClaims(t, store), liveClaims(t, store, "memberOf")
	for _, c := range []struct {
		name, query string
		rows        int // that it reads at least
	}{
		{"neighbors", `{ person(id: "per:kim") { neighbors { nodes { id } } } }`, 7},
		{"neighbors of a relation", `{ person(id: "per:kim") { neighbors(relations: ["memberOf"]) { nodes { id } } } }`, 2},
		{"facts counted", `{ person(id: "per:kim") { metWith { totalCount } } }`, 4},
		{"relations counted by a filter", `{ person(id: "per:kim") { relationCounts(where: {affirmed: true}) { count } } }`, 7},
		{"of several", `{ nodes(ids: ["per:kim", "per:moon"]) { ... on Person { neighbors { nodes { id } } } } }`, 10},
		{"of one type", `{ node(id: "per:kim") { ... on Person { neighbors { nodes { id } } } ... on State { id } } }`, 7},
		{"of another type", `{ node(id: "per:kim") { ... on State { neighbors { nodes { id } } } } }`, 0},
		{"of no such person", `{ person(id: "sta:kp") { neighbors { nodes { id } } } }`, 0},
		{"two fields", `{ a: person(id: "per:kim") { neighbors { nodes { id } } } b: person(id: "per:moon") { neighbors { nodes { id } } } }`, 10},
		{"a page", `{ person(id: "per:kim") { metWith { nodes { id } } } }`, 0},
		{"all counted", `{ person(id: "per:kim") { claims { totalCount } relationCounts { count } } }`, 0},
		{"claims grouped", `{ aggregate(groupBy: [MODALITY]) { count } }`, live},
		{"claims of a relation grouped", `{ aggregate(groupBy: [YEAR], where: {relations: ["memberOf"]}) { count } }`, members},
		{"claims as they were recorded", `{ claims(first: 1, orderBy: RECORDED_DESC) { nodes { id } } }`, 0},
		{"claims counted by a filter", `{ claims(first: 0, where: {affirmed: true}) { totalCount } }`, live},
		{"claims by date", `{ claims(first: 1) { totalCount nodes { id } } }`, 0},
		{"claims about somebody grouped", `{ aggregate(groupBy: [MODALITY], where: {about: ["per:nobody"]}) { count } }`, 0},
		{"claims about her grouped", `{ aggregate(groupBy: [MODALITY], where: {subject: ["per:kim"], relations: ["memberOf"]}) { count } }`, kim.members},
		{"claims of either, as they were recorded", `{ claims(first: 1, orderBy: RECORDED_DESC, where: {or: [{subject: ["per:kim"]}, {and: [{subject: ["per:moon"]}]}, {subject: ["per:kim"], affirmed: true}]}) { nodes { id } } }`, 0},
		{"claims of either counted", `{ claims(first: 0, where: {or: [{subject: ["per:kim"]}, {object: ["per:kim"]}]}) { totalCount } }`, 0},
		{"of either or anything", `{ claims(first: 0, where: {or: [{subject: ["per:kim"]}, {affirmed: true}]}) { totalCount } }`, live},
		{"an entity's claims grouped", `{ person(id: "per:kim") { aggregate(groupBy: [YEAR], direction: OUT) { count } } }`, kim.out},
		{"an entity's claims by relation", `{ person(id: "per:kim") { aggregate(groupBy: [RELATION]) { count } } }`, 0},
		{"paths", `{ paths(from: "per:kim", to: "per:moon") { length } }`, min(kim.out+kim.in, moon.out+moon.in)},
		{"no path", `{ paths(from: "per:kim", to: "per:nobody") { length } }`, 0},
		{"a neighborhood", `{ neighborhood(of: ["per:kim", "per:moon"], depth: 1, first: 20, fan: 100, direction: OUT) { nodes { depth } } }`, kim.out + moon.out},
		{"a neighborhood of few", `{ neighborhood(of: ["per:kim"], depth: 1, first: 20, fan: 0, direction: OUT) { nodes { depth } } }`, 4},
		{"a neighborhood of itself", `{ neighborhood(of: ["per:kim"], depth: 0) { nodes { depth } } }`, 0},
		{"counters", `{ aggregate(groupBy: [RELATION]) { count } }`, 0},
		{"nobody", `{ person(id: "per:nobody") { neighbors { nodes { id } } } }`, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, limit := range []int{c.rows - 1, c.rows} {
				if limit < 1 {
					continue
				}
				limits := DefaultLimits()
				limits.Rows = limit
				e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: counted, Limits: limits})
				if err != nil {
					t.Fatal(err)
				}
				counted.rows = 0
				a, res := execute(t, e, Request{Query: c.query})
				refused := res.RequestError && a.Errors[0].Extensions.Code == codeLimit
				if refused != (limit < c.rows) {
					t.Errorf("%d rows: %.300s", limit, res.JSON)
				}
				if refused && (counted.rows > 0 || len(a.Errors[0].Locations) != 1) {
					t.Errorf("%d rows were read before it was refused: %s", counted.rows, res.JSON)
				}
			}
		})
	}
}

// liveClaims counts a store's claims of relations that are not retracted, of all
// for none, by reading them.
func liveClaims(t *testing.T, store graph.Store, relations ...string) (n int) {
	t.Helper()
	snap, err := store.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	err = snap.ScanClaims(t.Context(), &graph.ClaimQuery{Selection: graph.NewSelection(), Relations: relations}, func(*graph.Claim) error { n++; return nil })
	if err != nil || n == 0 {
		t.Fatal(n, err)
	}
	return n
}

// ends are how many claims of an entity are on its sides.
type ends struct{ out, in, members int }

// endsOf counts an entity's claims by reading them.
func endsOf(t *testing.T, store graph.Store, id graph.ID) (n ends) {
	t.Helper()
	snap, err := store.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer snap.Close()
	err = snap.ScanClaims(t.Context(), &graph.ClaimQuery{Selection: graph.NewSelection()}, func(c *graph.Claim) error {
		if c.Subject == id {
			n.out++
			if c.Relation == "memberOf" {
				n.members++
			}
		}
		if c.Object == id {
			n.in++
		}
		return nil
	})
	if err != nil || n.out == 0 {
		t.Fatal(n, err)
	}
	return n
}

// A meteredStore counts the rows that its snapshots visit.
type meteredStore struct {
	graph.Store
	rows int
}

func (s *meteredStore) Snapshot(ctx context.Context) (graph.Snapshot, error) {
	snap, err := s.Store.Snapshot(ctx)
	return &meteredSnapshot{snap, s}, err
}

type meteredSnapshot struct {
	graph.Snapshot
	store *meteredStore
}

func (s *meteredSnapshot) Neighbors(ctx context.Context, ids []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	s.store.rows += len(ids)
	return s.Snapshot.Neighbors(ctx, ids, q)
}

func (s *meteredSnapshot) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	s.store.rows += len(ids)
	return s.Snapshot.EntityClaims(ctx, ids, q)
}
