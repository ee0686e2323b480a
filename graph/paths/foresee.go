package paths

import (
	"context"
	"slices"

	"entente/graph"
)

// LeastRows returns how many rows Find reads at least, from kept counters: those
// of the end with fewer claims. It knows no more for sure, as the ends may meet
// anywhere. The error is the snapshot's.
func (q *Query) LeastRows(ctx context.Context, snap graph.Snapshot) (int64, error) {
	if q.First == 0 || q.MaxLength == 0 || q.From == "" || q.To == "" || q.From == q.To || slices.Contains(q.Avoid, q.From) || slices.Contains(q.Avoid, q.To) {
		return 0, nil
	}
	s := newSearch(snap, *q)
	if err := s.weigh(ctx, s.from.frontier, s.to.frontier); err != nil {
		return 0, err
	}
	return min(s.weight(&s.from), s.weight(&s.to)), nil
}

// affords fails with [graph.ErrTooManyRows] where nodes, as far as they were
// weighed, have more claims to read in a sense than may be read.
func (s *search) affords(ctx context.Context, nodes []node, d graph.Direction) error {
	var sum int64
	for _, v := range nodes {
		sum += s.claims[v].in(d)
	}
	rows, err := s.rowsLeft()
	if err != nil {
		return err
	}
	if rows > 0 && sum > int64(rows) || sum > graph.RowMeterOf(ctx).Left() {
		return graph.ErrTooManyRows
	}
	return nil
}

// LeastRows returns how many rows Around reads at least, from kept counters: the
// newest claims of the entities that it begins with. The error is the snapshot's.
func (q *NeighborhoodQuery) LeastRows(ctx context.Context, snap graph.Snapshot) (rows int64, err error) {
	if q.Depth == 0 || len(q.Of) == 0 {
		return 0, nil
	}
	w := newWave(snap, *q)
	if err := w.begin(ctx); err != nil || len(w.nodes) >= q.First {
		return 0, err
	}
	counts, err := snap.EndCounts(ctx, w.idsFrom(0, len(w.nodes)), q.Direction)
	if err != nil {
		return 0, err
	}
	for _, list := range counts {
		var claims int64
		for _, c := range list {
			if w.walks(c.Relation) {
				claims += c.Out + c.In - c.Self
			}
		}
		rows += min(claims, int64(claimsAFan*(q.Fan+1)))
	}
	return rows, nil
}
