package storetest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

// dataset reads a dataset's description from its own graph.
func (v *view) dataset(id string) graph.Dataset {
	d := graph.Dataset{ID: id, Reliability: -1}
	label := v.ns.Graph(id)
	node := label
	if node == nil {
		node = quad.IRI(v.ns.Base() + "graph/" + id)
	}
	first := func(p quad.IRI) string {
		var values []quad.Value
		for q := range v.state.quads[v.ns.ID(node)] {
			if q.Predicate == quad.Value(p) && q.Label == label {
				values = append(values, q.Object)
			}
		}
		if len(values) == 0 {
			return ""
		}
		canonical := func(v quad.Value) string { return string(nquads.AppendTerm(nil, v)) }
		return graph.TermOf(slices.MinFunc(values, func(a, b quad.Value) int { return cmp.Compare(canonical(a), canonical(b)) })).Text
	}
	d.Title = first(graph.DCTitle)
	d.Description = first(graph.DCDescription)
	d.License = first(graph.DCLicense)
	d.Publisher = first(graph.DCPublisher)
	d.Source = first(graph.DCSource)
	if r, err := strconv.ParseFloat(first(v.ns.Vocab(graph.PropReliability)), 64); err == nil && r >= 0 && r <= 1 {
		d.Reliability = r
	}
	return d
}

func (s *snapshot) Relations(ctx context.Context) (graph.Relations, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	return v.relations, nil
}

func (s *snapshot) ImportRuns(ctx context.Context, dataset string, first int) ([]graph.ImportRun, error) {
	v, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	var runs []graph.ImportRun
	for _, id := range slices.Backward(slices.Sorted(maps.Keys(v.state.runs))) {
		if first >= 0 && len(runs) == first {
			break
		}
		if run := v.state.runs[id]; dataset == "" || run.Dataset == dataset {
			runs = append(runs, cloneRun(&run))
		}
	}
	return runs, nil
}

func (s *snapshot) Stats(ctx context.Context) (graph.Stats, error) {
	v, err := s.read(ctx)
	if err != nil {
		return graph.Stats{}, err
	}
	stats := graph.Stats{Entities: int64(len(v.entities)), Claims: int64(len(v.state.claims))}
	types, relations, datasets := map[string]int64{}, map[string]int64{}, map[string]int64{}
	for _, quads := range v.state.quads {
		stats.Quads += int64(len(quads))
	}
	for _, e := range v.entities {
		types[e.Type]++
	}
	for _, c := range v.state.claims {
		relations[c.Relation]++
		datasets[c.Dataset]++
	}
	stats.Types, stats.Relations, stats.Datasets = tallies(types), tallies(relations), tallies(datasets)
	return stats, nil
}

func tallies(counts map[string]int64) []graph.Tally {
	var list []graph.Tally
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		list = append(list, graph.Tally{Name: name, Count: counts[name]})
	}
	return list
}
