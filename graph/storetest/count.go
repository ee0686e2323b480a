package storetest

import (
	"context"
	"maps"
	"sync"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A Counted is a store whose snapshots count the calls of their methods.
type Counted struct {
	graph.Store
	mu    sync.Mutex
	calls map[string]int
}

// Count returns a store that counts.
func Count(store graph.Store) *Counted {
	return &Counted{Store: store, calls: map[string]int{}}
}

// Calls returns the calls since the last Reset, by the method's name.
func (c *Counted) Calls() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.calls)
}

// Reset begins to count anew.
func (c *Counted) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.calls)
}

func (c *Counted) count(method string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[method]++
}

// Snapshot implements [graph.Store].
func (c *Counted) Snapshot(ctx context.Context) (graph.Snapshot, error) {
	c.count("Snapshot")
	snap, err := c.Store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	return &countedSnapshot{Snapshot: snap, count: c.count}, nil
}

type countedSnapshot struct {
	graph.Snapshot
	count func(method string)
}

func (s *countedSnapshot) Entities(ctx context.Context, ids []graph.ID, d graph.Detail) ([]*graph.Entity, error) {
	s.count("Entities")
	return s.Snapshot.Entities(ctx, ids, d)
}

func (s *countedSnapshot) Claims(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	s.count("Claims")
	return s.Snapshot.Claims(ctx, ids)
}

func (s *countedSnapshot) EntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery) ([]graph.ClaimPage, error) {
	s.count("EntityClaims")
	return s.Snapshot.EntityClaims(ctx, ids, q)
}

func (s *countedSnapshot) AllClaims(ctx context.Context, q *graph.ClaimQuery) (graph.ClaimPage, error) {
	s.count("AllClaims")
	return s.Snapshot.AllClaims(ctx, q)
}

func (s *countedSnapshot) ScanClaims(ctx context.Context, q *graph.ClaimQuery, fn func(*graph.Claim) error) error {
	s.count("ScanClaims")
	return s.Snapshot.ScanClaims(ctx, q, fn)
}

func (s *countedSnapshot) LinkedClaims(ctx context.Context, ids []graph.ID) ([][]graph.InboundLink, error) {
	s.count("LinkedClaims")
	return s.Snapshot.LinkedClaims(ctx, ids)
}

func (s *countedSnapshot) RelationCounts(ctx context.Context, ids []graph.ID, sel *graph.Selection, maxRows int) ([][]graph.RelationCount, error) {
	s.count("RelationCounts")
	return s.Snapshot.RelationCounts(ctx, ids, sel, maxRows)
}

func (s *countedSnapshot) Neighbors(ctx context.Context, ids []graph.ID, q *graph.NeighborQuery) ([]graph.NeighborPage, error) {
	s.count("Neighbors")
	return s.Snapshot.Neighbors(ctx, ids, q)
}

func (s *countedSnapshot) ListEntities(ctx context.Context, q *graph.EntityQuery) (graph.EntityPage, error) {
	s.count("ListEntities")
	return s.Snapshot.ListEntities(ctx, q)
}

func (s *countedSnapshot) Search(ctx context.Context, q *graph.SearchQuery) (graph.SearchPage, error) {
	s.count("Search")
	return s.Snapshot.Search(ctx, q)
}

func (s *countedSnapshot) Quads(ctx context.Context, ids []graph.ID, q *graph.QuadQuery) ([]graph.QuadPage, error) {
	s.count("Quads")
	return s.Snapshot.Quads(ctx, ids, q)
}

func (s *countedSnapshot) Relations(ctx context.Context) (graph.Relations, error) {
	s.count("Relations")
	return s.Snapshot.Relations(ctx)
}

func (s *countedSnapshot) Datasets(ctx context.Context) ([]graph.Dataset, error) {
	s.count("Datasets")
	return s.Snapshot.Datasets(ctx)
}

func (s *countedSnapshot) ImportRuns(ctx context.Context, dataset string, first int) ([]graph.ImportRun, error) {
	s.count("ImportRuns")
	return s.Snapshot.ImportRuns(ctx, dataset, first)
}

func (s *countedSnapshot) Stats(ctx context.Context) (graph.Stats, error) {
	s.count("Stats")
	return s.Snapshot.Stats(ctx)
}

func (s *countedSnapshot) Export(ctx context.Context, fn func(quad.Quad) error) error {
	s.count("Export")
	return s.Snapshot.Export(ctx, fn)
}

func (s *countedSnapshot) ScanEntityClaims(ctx context.Context, ids []graph.ID, q *graph.ClaimQuery, fn func(int, *graph.Claim) error) error {
	s.count("ScanEntityClaims")
	return s.Snapshot.ScanEntityClaims(ctx, ids, q, fn)
}

func (s *countedSnapshot) ScanDisputes(ctx context.Context, maxRows int, fn func(*graph.Claim) error) error {
	s.count("ScanDisputes")
	return s.Snapshot.ScanDisputes(ctx, maxRows, fn)
}

func (s *countedSnapshot) EndCounts(ctx context.Context, ids []graph.ID, d graph.Direction) ([][]graph.EndCount, error) {
	s.count("EndCounts")
	return s.Snapshot.EndCounts(ctx, ids, d)
}

func (s *countedSnapshot) ScanEndCounts(ctx context.Context, maxRows int, fn func(graph.EndCount) error) error {
	s.count("ScanEndCounts")
	return s.Snapshot.ScanEndCounts(ctx, maxRows, fn)
}

func (s *countedSnapshot) ScanEntities(ctx context.Context, q *graph.EntityQuery, d graph.Detail, fn func(*graph.Entity) error) error {
	s.count("ScanEntities")
	return s.Snapshot.ScanEntities(ctx, q, d, fn)
}
