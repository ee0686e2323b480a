package storetest

import (
	"context"
	"fmt"

	"entente/graph"
)

// Check implements [graph.Store].
func (m *Model) Check(ctx context.Context, report func(graph.Fault)) error {
	if err := m.begin(ctx); err != nil {
		return err
	}
	defer m.end()
	fault := func(code, format string, args ...any) {
		report(graph.Fault{Code: code, Msg: fmt.Sprintf(format, args...)})
	}
	about := map[graph.ID]int{}
	for id, c := range m.state.claims {
		about[c.Subject]++
		if err := m.ns.ValidateClaim(c); err != nil || c.ID != id {
			fault("bad-claim", "claim %s: %v", id, err)
		}
	}
	for id, n := range m.state.about {
		if about[id] != n {
			fault("bad-count", "%s is the subject of %d claims, not %d", id, about[id], n)
		}
	}
	if len(about) != len(m.state.about) {
		fault("bad-count", "there are %d subjects of claims, not %d", len(about), len(m.state.about))
	}
	for id, set := range m.state.quads {
		if len(set) == 0 {
			fault("empty-node", "%s has no quad", id)
		}
		if id.IsClaim() {
			if m.state.claims[id] != nil {
				fault("split-claim", "%s is a claim and has bare quads", id)
			} else if _, err := m.ns.ClaimFromQuads(set.list()); err == nil {
				fault("unfolded-claim", "the bare quads of %s are a claim", id)
			}
		}
		for q := range set {
			if again, err := graph.NormalQuad(q); err != nil || again != q || m.ns.ID(q.Subject) != id {
				fault("bad-quad", "%v of %s is not as stores keep quads", q, id)
			}
		}
	}
	for of, acts := range m.state.acts {
		if is := m.state.item(of); !acts[len(acts)-1].after.equal(is) {
			fault("bad-act", "the last run made %s of %v, which is %s", show(acts[len(acts)-1].after), of, show(is))
		}
		for i, a := range acts[1:] {
			if !acts[i].after.equal(a.before) {
				fault("bad-act", "run %d left %s of %v, and run %d found %s", acts[i].run, show(acts[i].after), of, a.run, show(a.before))
			}
		}
	}
	return ctx.Err()
}
