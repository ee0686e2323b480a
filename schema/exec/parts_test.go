package exec_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente/graph"
	"entente/schema/exec"
)

// counting counts the calls that read claims.
type counting struct {
	*fake
	calls int
}

func (c *counting) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	c.calls++
	return c.fake.EntityClaims(ctx, ids, q)
}

// TestRun_Parts holds the answer of a list that is long enough to be made in
// parts to what it must be, item by item.
func TestRun_Parts(t *testing.T) {
	const people = 150 // in two parts
	fake := newFake(people)
	a := newAPI(t)
	met := func(i, j int) string { return fake.people[(i*10+j+1)%people].Name }
	for _, c := range []struct {
		name, query string
		item        func(i int) string
	}{
		{"nodes", `{ people(first: 150) { nodes { name metWith { nodes { name } } } } }`, func(i int) string {
			var names []string
			for j := range 10 {
				names = append(names, fmt.Sprintf(`{"name":%q}`, met(i, j)))
			}
			return fmt.Sprintf(`{"name":%q,"metWith":{"nodes":[%s]}}`, fake.people[i].Name, strings.Join(names, ","))
		}},
		{"edges", `{ people(first: 150) { edges { node { id metWith { edges { claim { date { edtf } } } } } } } }`, func(i int) string {
			edges := strings.Repeat(`,{"claim":{"date":{"edtf":"2018-04-27"}}}`, 10)[1:]
			return fmt.Sprintf(`{"node":{"id":%q,"metWith":{"edges":[%s]}}}`, fake.people[i].ID, edges)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			snap := &counting{fake: fake}
			data, errs := a.run(t, snap, c.query, nil)
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			var items []string
			for i := range people {
				items = append(items, c.item(i))
			}
			if want := fmt.Sprintf(`{"people":{%q:[%s]}}`, c.name, strings.Join(items, ",")); string(data) != want {
				t.Errorf("answered %.300s, want %.300s", data, want)
			}
			if snap.calls != 2 {
				t.Errorf("%d calls for claims, want one a part", snap.calls)
			}
		})
	}
	t.Run("one fails", func(t *testing.T) {
		data, errs := a.run(t, &failing{Snapshot: fake, n: 2, err: errSecret}, `{ people(first: 150) { edges { node { metWith { nodes { id } } } } } }`, nil)
		if len(errs) != 86 || errs[0].Path.String() != "people.edges[64].node.metWith" || errs[85].Path.String() != "people.edges[149].node.metWith" {
			t.Errorf("%d errors of the second part, the first is %v", len(errs), errs[0])
		}
		if n := strings.Count(string(data), `{"node":null}`); n != 86 {
			t.Errorf("%d of 86 nodes are null", n)
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		p, vars := a.compile(t, `{ people(first: 150) { nodes { metWith { nodes { id } } } } }`, nil)
		data, errs := exec.Run(ctx, exec.Request{Plan: p, Variables: vars, Snapshot: &ending{fake, cancel}})
		if string(data) != "null" || len(errs) != 1 || errs[0].Extensions["code"] != "CANCELLED" {
			t.Errorf("%.100s, %v", data, errs)
		}
	})
}

// ending ends the request while claims are read.
type ending struct {
	*fake
	cancel func()
}

func (e *ending) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	e.cancel()
	return nil, ctx.Err()
}
