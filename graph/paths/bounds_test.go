package paths_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/paths"
	"entente/graph/storetest"
)

func str(s string) quad.Value { return quad.String(s) }

// layers returns a graph from t:a to t:z through depth layers of width nodes,
// each of which is joined to all of the next: width^depth shortest paths.
func layers(width, depth int) []*graph.Claim {
	var claims []*graph.Claim
	last := []graph.ID{"t:a"}
	for d := range depth {
		var next []graph.ID
		for i := range width {
			next = append(next, graph.ID(fmt.Sprintf("t:m%d-%03d", d, i)))
		}
		for _, a := range last {
			for _, b := range next {
				claims = append(claims, storetest.Claim(a, "metWith", b))
			}
		}
		last = next
	}
	for _, a := range last {
		claims = append(claims, storetest.Claim(a, "metWith", "t:z"))
	}
	return claims
}

// TestFind_Ties holds the work for a few of very many equal paths to what the
// bound on rows allows: gathering a million of them would pass it.
func TestFind_Ties(t *testing.T) {
	store := storetest.NewModel(storetest.Namespace(), storetest.Vocabulary())
	storetest.Load(t, store, layers(10, 6))
	found, err := paths.Find(ctx, storetest.View(t, store), paths.Query{From: "t:a", To: "t:z", MaxLength: 7, First: 3, MaxRows: 2000})
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range found {
		if want := graph.ID(fmt.Sprintf("t:m5-%03d", i)); p.Length() != 7 || p.Nodes[5] != "t:m4-000" || p.Nodes[6] != want {
			t.Errorf("path %d is %v, want it by %s", i, p.Nodes, want)
		}
	}
	if len(found) != 3 {
		t.Errorf("found %d paths, want 3", len(found))
	}
}

// TestFind_Many has more hops than one scan reads the claims of.
func TestFind_Many(t *testing.T) {
	store := stores(t)["embedded"]
	storetest.Load(t, store, layers(80, 2))
	found, err := paths.Find(ctx, storetest.View(t, store), paths.Query{From: "t:a", To: "t:z", MaxLength: 3, First: 6000})
	if err != nil || len(found) != 6000 {
		t.Fatalf("%d paths, %v; want 6000", len(found), err)
	}
	for _, p := range found {
		for i, h := range p.Hops {
			if h.Others != 0 || h.Direction != graph.Out || h.Claim.Subject != p.Nodes[i] || h.Claim.Object != p.Nodes[i+1] {
				t.Fatalf("hop %d of %v is %s %v with %d others", i, p.Nodes, h.Claim.ID, h.Direction, h.Others)
			}
		}
	}
}

// TestFind_Calls holds a search to two calls of the snapshot for each level,
// and to three for the claims, whatever the breadth.
func TestFind_Calls(t *testing.T) {
	store := storetest.Count(storetest.NewModel(storetest.Namespace(), storetest.Vocabulary()))
	storetest.Load(t, store, layers(20, 3))
	snap := storetest.View(t, store)
	store.Reset()
	if _, err := paths.Find(ctx, snap, paths.Query{From: "t:a", To: "t:z", MaxLength: 4, First: 40, MaxDegree: 100}); err != nil {
		t.Fatal(err)
	}
	most := map[string]int{"Neighbors": 5, "RelationCounts": 5, "ScanClaims": 1, "Claims": 1} // the fifth for neighbors looks at the middle
	for method, n := range store.Calls() {
		if n > most[method] {
			t.Errorf("%s: %d calls, want at most %d", method, n, most[method])
		}
	}
	if store.Calls()["Claims"] == 0 {
		t.Error("no calls were counted")
	}
}

// TestFind_Middle holds that a hub halfway is not read.
func TestFind_Middle(t *testing.T) {
	store := storetest.NewModel(storetest.Namespace(), storetest.Vocabulary())
	claims := []*graph.Claim{storetest.Claim("t:a", "metWith", "t:hub"), storetest.Claim("t:z", "metWith", "t:hub")}
	for i := range 500 {
		claims = append(claims, storetest.Claim("t:hub", "metWith", graph.ID(fmt.Sprintf("t:x%d", i))))
	}
	storetest.Load(t, store, claims)
	snap := &noHub{Snapshot: storetest.View(t, store)}
	found, err := paths.Find(ctx, snap, paths.Query{From: "t:a", To: "t:z", MaxLength: 2, First: 1})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := show(found), "t:a -metWith> t:hub <metWith- t:z\n"; got != want {
		t.Errorf("got %swant %s", got, want)
	}
}

// noHub fails where the hub's neighbors or claims are read.
type noHub struct{ graph.Snapshot }

var errHub = errors.New("the hub was read")

func (s *noHub) Neighbors(ctx context.Context, ids []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	for _, id := range ids {
		if id == "t:hub" {
			return nil, errHub
		}
	}
	return s.Snapshot.Neighbors(ctx, ids, q)
}

func (s *noHub) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	for _, id := range q.Where.About {
		if id == "t:hub" {
			return errHub
		}
	}
	return s.Snapshot.ScanClaims(ctx, q, fn)
}

func TestFind_Bounds(t *testing.T) {
	store := stores(t)["embedded"]
	storetest.Load(t, store, layers(20, 3))
	snap := storetest.View(t, store)
	q := paths.Query{From: "t:a", To: "t:z", MaxLength: 4, First: 5}
	q.MaxRows = 100
	if _, err := paths.Find(ctx, snap, q); !errors.Is(err, graph.ErrTooManyRows) {
		t.Errorf("with too few rows: %v, want %v", err, graph.ErrTooManyRows)
	}
	q.MaxRows = 2000
	if found, err := paths.Find(ctx, snap, q); err != nil || len(found) != 5 {
		t.Errorf("with rows enough: %d paths, %v; want 5", len(found), err)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := paths.Find(cancelled, snap, q); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v, want %v", err, context.Canceled)
	}
	for n := range 20 {
		late, cancel := context.WithCancel(ctx)
		found, err := paths.Find(late, &cancelling{Snapshot: snap, after: n, cancel: cancel}, q)
		cancel()
		if err == nil && len(found) == 5 {
			if n == 0 {
				t.Error("nothing was cancelled")
			}
			return
		}
		if !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled after %d calls: %d paths, %v; want %v", n, len(found), err, context.Canceled)
		}
	}
	t.Error("the search never got through")
}

// cancelling cancels after some calls for neighbors and claims.
type cancelling struct {
	graph.Snapshot
	after  int
	cancel func()
}

func (s *cancelling) call() {
	if s.after == 0 {
		s.cancel()
	}
	s.after--
}

func (s *cancelling) Neighbors(ctx context.Context, ids []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	s.call()
	return s.Snapshot.Neighbors(ctx, ids, q)
}

func (s *cancelling) Claims(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	s.call()
	return s.Snapshot.Claims(ctx, ids)
}

// TestFind_DeadEnds bounds a search that its own counting misleads: between
// t:a and t:z there is one path, beside a thicket that only leads back.
func TestFind_DeadEnds(t *testing.T) {
	store := storetest.NewModel(storetest.Namespace(), storetest.Vocabulary())
	claims := []*graph.Claim{storetest.Claim("t:a", "metWith", "t:b"), storetest.Claim("t:b", "metWith", "t:z")}
	for i := range 30 {
		for j := range i {
			claims = append(claims, storetest.Claim(graph.ID(fmt.Sprintf("t:x%02d", i)), "metWith", graph.ID(fmt.Sprintf("t:x%02d", j))))
		}
		claims = append(claims, storetest.Claim("t:b", "metWith", graph.ID(fmt.Sprintf("t:x%02d", i))))
	}
	storetest.Load(t, store, claims)
	snap := storetest.View(t, store)
	q := paths.Query{From: "t:a", To: "t:z", MaxLength: 4, First: 2, MaxRows: 10_000}
	if found, err := paths.Find(ctx, snap, q); err != nil || len(found) != 1 {
		t.Errorf("up to 4: %d paths, %v; want 1", len(found), err)
	}
	q.MaxLength = 20
	endless := q // it ends, if nobody looks at the context, in years
	endless.MaxRows = 0
	if _, err := paths.Find(&countdown{ctx, 200}, snap, endless); !errors.Is(err, context.Canceled) {
		t.Errorf("up to 20 without a bound: %v, want %v", err, context.Canceled)
	}
	if _, err := paths.Find(ctx, snap, q); !errors.Is(err, graph.ErrTooManyRows) {
		t.Errorf("up to 20: %v, want %v", err, graph.ErrTooManyRows)
	}
}

// A countdown is a context that is cancelled once it has been looked at so often.
type countdown struct {
	context.Context
	looks int
}

func (c *countdown) Err() error {
	if c.looks--; c.looks < 0 {
		return context.Canceled
	}
	return nil
}

func BenchmarkFind(b *testing.B) {
	store := stores(b)["embedded"]
	var claims []*graph.Claim
	const people = 5000
	for i := range people { // a ring with chords, and hubs that everybody has met
		for _, step := range []int{1, 17, 290, 1811} {
			claims = append(claims, storetest.Claim(person(i), "metWith", person((i+step)%people)))
		}
		claims = append(claims, storetest.Claim(person(i), "memberOf", graph.ID(fmt.Sprintf("t:hub%d", i%5))))
	}
	storetest.Load(b, store, claims)
	snap := storetest.View(b, store)
	for name, q := range map[string]paths.Query{
		"hubs":    {From: person(3), To: person(2500), MaxLength: 4, First: 5},
		"noHubs":  {From: person(3), To: person(2500), MaxLength: 9, First: 5, Exclude: []string{"memberOf"}},
		"degree":  {From: person(3), To: person(2500), MaxLength: 9, First: 5, MaxDegree: 100},
		"hundred": {From: person(3), To: person(2500), MaxLength: 9, First: 100, Exclude: []string{"memberOf"}},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if found, err := paths.Find(ctx, snap, q); err != nil || len(found) == 0 {
					b.Fatal(len(found), err)
				}
			}
		})
	}
}

func person(i int) graph.ID { return graph.ID(fmt.Sprintf("per:%04d", i)) }
