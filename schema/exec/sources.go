package exec

import (
	"entente/graph"
)

// sources are what a request reads by id, or once for all: claims, the links
// to claims, datasets and counts. Each is read with the level that wants it.
type sources struct {
	claims   byID[*graph.Claim]
	links    byID[[]graph.InboundLink] // that other claims make
	datasets datasetSource
	stats    statsSource
}

func newSources() sources {
	return sources{
		claims: byID[*graph.Claim]{call: func(r *run, ids []graph.ID) ([]*graph.Claim, error) { return r.Snapshot.Claims(r.ctx, ids) }},
		links: byID[[]graph.InboundLink]{call: func(r *run, ids []graph.ID) ([][]graph.InboundLink, error) {
			return r.Snapshot.LinkedClaims(r.ctx, ids)
		}},
	}
}

func (s *sources) read(r *run) {
	s.links.read(r)
	s.claims.read(r)
	s.datasets.read(r)
	s.stats.read(r)
}

// A byID reads what belongs to ids: one call a level, each id once.
type byID[T any] struct {
	call   func(r *run, ids []graph.ID) ([]T, error)
	wanted []graph.ID
	known  map[graph.ID]T // the zero value where it was not read
	faults map[graph.ID]*fault
}

func (s *byID[T]) want(id graph.ID) {
	if _, ok := s.known[id]; ok {
		return
	}
	var none T
	s.give(id, none)
	s.wanted = append(s.wanted, id)
}

// give notes what came with another answer.
func (s *byID[T]) give(id graph.ID, v T) {
	if s.known == nil {
		s.known = map[graph.ID]T{}
	}
	s.known[id] = v
}

func (s *byID[T]) get(id graph.ID) (T, *fault) { return s.known[id], s.faults[id] }

func (s *byID[T]) read(r *run) {
	ids := s.wanted
	if s.wanted = nil; len(ids) == 0 || r.aborted != nil {
		return
	}
	list, err := s.call(r, ids)
	if f := r.faultOf(err); f != nil {
		if s.faults == nil {
			s.faults = map[graph.ID]*fault{}
		}
		for _, id := range ids {
			s.faults[id] = f
		}
		return
	}
	for i, id := range ids {
		s.known[id] = list[i]
	}
}

// A datasetSource reads the datasets of the graph, once.
type datasetSource struct {
	wanted, done bool
	list         []graph.Dataset
	byID         map[string]*graph.Dataset
	fault        *fault
}

func (s *datasetSource) read(r *run) {
	if !s.wanted || s.done || r.aborted != nil {
		return
	}
	s.done = true
	list, err := r.Snapshot.Datasets(r.ctx)
	s.fault = r.faultOf(err)
	s.list = list
	s.byID = make(map[string]*graph.Dataset, len(list))
	for i := range list {
		s.byID[list[i].ID] = &list[i]
	}
}

// A statsSource reads what the graph counts, once.
type statsSource struct {
	wanted, done bool
	graph.Stats
	claims map[string]int64 // by dataset
	fault  *fault
}

func (s *statsSource) read(r *run) {
	if !s.wanted || s.done || r.aborted != nil {
		return
	}
	s.done = true
	stats, err := r.Snapshot.Stats(r.ctx)
	s.Stats, s.fault = stats, r.faultOf(err)
	s.claims = make(map[string]int64, len(stats.Datasets))
	for _, d := range stats.Datasets {
		s.claims[d.Name] = d.Count
	}
}
