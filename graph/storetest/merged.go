package storetest

import (
	"context"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

func (s *snapshot) MergedInto(ctx context.Context, ids []graph.ID) ([]graph.ID, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if s.closed.Load() {
		return nil, graph.ErrClosed
	}
	v := s.view.read() // that nothing was merged costs no key
	into := make([]graph.ID, len(ids))
	for i, id := range ids {
		if !v.state.hasEntity(id) {
			into[i] = v.mergedInto(id)
		}
	}
	return into, nil
}

func (v *view) mergedInto(id graph.ID) (first graph.ID) {
	canonical := func(id graph.ID) string { return string(nquads.AppendTerm(nil, v.ns.Term(id))) }
	for subject, quads := range v.state.quads {
		for q := range quads {
			if q.Predicate == quad.Value(v.ns.Vocab(graph.PropMergedFrom)) && v.ns.ID(q.Object) == id && !subject.IsClaim() &&
				(first == "" || strings.Compare(canonical(subject), canonical(first)) < 0) {
				first = subject
			}
		}
	}
	return first
}
