package embedded

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// snapshot implements [graph.Snapshot].
type snapshot struct {
	store     *Store
	view      *view
	r         pebble.Reader // the view, through which reads may be counted
	relations atomic.Pointer[graph.Relations]
	closed    atomic.Bool
}

var _ graph.Snapshot = (*snapshot)(nil)

// Snapshot implements [graph.Store].
func (s *Store) Snapshot(ctx context.Context) (graph.Snapshot, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	snap, err := s.snapshot()
	if err != nil {
		return nil, err
	}
	snap.r = counting(snap.r, graph.ReadsOf(ctx))
	return snap, nil
}

func (s *Store) snapshot() (*snapshot, error) {
	if err := s.enter(); err != nil {
		return nil, err
	}
	v := s.share()
	return &snapshot{store: s, view: v, r: v}, nil
}

// Close implements [graph.Snapshot].
func (s *snapshot) Close() error {
	if s.closed.Swap(true) {
		return graph.ErrClosed
	}
	return errors.Join(s.r.Close(), s.store.leave())
}

// begin is the first thing that every method does.
func (s *snapshot) begin(ctx context.Context) error {
	if s.closed.Load() {
		return graph.ErrClosed
	}
	return ctx.Err()
}

// Namespace implements [graph.Snapshot].
func (s *snapshot) Namespace() graph.Namespace { return s.store.opts.Namespace }

// Entities implements [graph.Snapshot].
func (s *snapshot) Entities(ctx context.Context, ids []graph.ID, detail graph.Detail) ([]*graph.Entity, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	es := make([]*graph.Entity, len(ids))
	unread := make([]int, 0, len(ids))
	for i, id := range ids {
		if id == "" || id.IsClaim() {
			continue
		}
		if detail == graph.Head {
			es[i] = s.view.heads.get(id)
		}
		if es[i] == nil {
			unread = append(unread, i)
		}
	}
	sortByKey(unread, ids)
	check := every(ctx, 256)
	its := &iterators{r: s.r}
	defer its.close()
	for _, i := range unread {
		if err := check(); err != nil {
			return nil, err
		}
		var err error
		if len(unread) < fewEntities {
			es[i], err = readEntity(s.r, ids[i], detail)
		} else {
			es[i], err = its.entity(ids[i], detail)
		}
		if err != nil {
			return nil, err
		}
		if detail == graph.Head && es[i] != nil {
			s.view.heads.keep(es[i])
		}
	}
	return es, nil
}

// Claims implements [graph.Snapshot].
func (s *snapshot) Claims(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	cs := make([]*graph.Claim, len(ids))
	check := every(ctx, 256)
	for i, id := range ids {
		if err := check(); err != nil {
			return nil, err
		}
		if !id.IsClaim() {
			continue
		}
		c, err := readClaim(s.r, id)
		if err != nil {
			return nil, err
		}
		cs[i] = c
	}
	return cs, nil
}

// Relations implements [graph.Snapshot].
func (s *snapshot) Relations(ctx context.Context) (graph.Relations, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	if rel := s.relations.Load(); rel != nil {
		return *rel, nil
	}
	rel, ok := s.store.cachedRelations(s.view.version)
	if !ok {
		var err error
		if rel, err = s.readRelations(ctx); err != nil {
			return nil, err
		}
		s.store.cacheRelations(rel, s.view.version)
	}
	s.relations.Store(&rel)
	return rel, nil
}

// cachedRelations returns the relations of a version of the data, if they have
// been read; cacheRelations keeps those of the newest.
func (s *Store) cachedRelations(version uint64) (graph.Relations, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.relCache, version != 0 && s.relVersion == version
}

func (s *Store) cacheRelations(rel graph.Relations, version uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if version > s.relVersion {
		s.relCache, s.relVersion = rel, version
	}
}

func (s *snapshot) readRelations(ctx context.Context) (graph.Relations, error) {
	d := s.store.derive
	type parent struct{ dataset, name string }
	parents := map[string]parent{}
	text, _ := termText(graph.RDFSSubPropertyOf)
	check := every(ctx, 256)
	err := scan(s.r, quadKey(spacePOSG, text), func(k, v []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		q, err := decodeQuad(k, v)
		if err != nil {
			return false, err
		}
		name, up, ok := d.subrelation(q)
		if !ok {
			return true, nil
		}
		now := parent{d.ns.Dataset(q.Label), up}
		if old, ok := parents[name]; ok {
			if c := d.compareDatasets(old.dataset, now.dataset); c < 0 || c == 0 && old.name <= now.name {
				return true, nil
			}
		}
		parents[name] = now
		return true, nil
	})
	if err != nil {
		return nil, err
	}
	rel := make(graph.Relations, len(parents))
	for name, p := range parents {
		sub := graph.Subrelation{Name: name, Parent: p.name, Label: name}
		id := d.ns.ID(d.ns.Vocab(name))
		e, err := readEntity(s.r, id, graph.Head)
		if err != nil {
			return nil, err
		}
		if e != nil && e.Name != string(id) {
			sub.Label = e.Name
		}
		rel[name] = sub
	}
	return rel, nil
}

// tallies reads all counters of a kind, by name; those that are 0 are left out.
func (s *snapshot) tallies(kind byte) ([]graph.Tally, error) {
	var ts []graph.Tally
	err := scan(s.r, []byte{spaceCount, kind}, func(k, v []byte) (bool, error) {
		n, err := decodeCount(v)
		if n != 0 {
			ts = append(ts, graph.Tally{Name: string(k[2:]), Count: n})
		}
		return true, err
	})
	return ts, err
}

// Stats implements [graph.Snapshot].
func (s *snapshot) Stats(ctx context.Context) (graph.Stats, error) {
	var st graph.Stats
	if err := s.begin(ctx); err != nil {
		return st, err
	}
	for _, c := range []struct {
		kind byte
		to   *int64
	}{{countEntities, &st.Entities}, {countClaims, &st.Claims}, {countQuads, &st.Quads}} {
		n, err := count(s.r, countKey(c.kind, ""))
		if err != nil {
			return st, err
		}
		*c.to = n
	}
	for _, c := range []struct {
		kind byte
		to   *[]graph.Tally
	}{{countOfType, &st.Types}, {countRelation, &st.Relations}, {countDataset, &st.Datasets}} {
		ts, err := s.tallies(c.kind)
		if err != nil {
			return st, err
		}
		*c.to = ts
	}
	return st, nil
}

// Datasets implements [graph.Snapshot].
func (s *snapshot) Datasets(ctx context.Context) ([]graph.Dataset, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	var ids []string
	for _, kind := range []byte{countDataset, countQuadData} {
		ts, err := s.tallies(kind)
		if err != nil {
			return nil, err
		}
		for _, t := range ts {
			ids = append(ids, t.Name)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	all := make([]graph.Dataset, len(ids))
	for i, id := range ids {
		d, err := s.dataset(id)
		if err != nil {
			return nil, err
		}
		all[i] = d
	}
	return all, nil
}

// dataset reads what a dataset's graph says of itself.
func (s *snapshot) dataset(id string) (graph.Dataset, error) {
	ns := s.store.opts.Namespace
	d := graph.Dataset{ID: id, Reliability: -1}
	label := ns.Graph(id)
	node := label
	if node == nil {
		node = quad.IRI(ns.Base() + "graph/" + graph.DefaultDataset)
	}
	quads, err := bareQuads(s.r, node)
	if err != nil {
		return d, err
	}
	texts := map[quad.IRI]*string{
		graph.DCTitle: &d.Title, graph.DCDescription: &d.Description, graph.DCLicense: &d.License, graph.DCPublisher: &d.Publisher, graph.DCSource: &d.Source,
	}
	for _, t := range quads {
		if t.quad.Label != label {
			continue
		}
		p, _ := t.quad.Predicate.(quad.IRI)
		value := graph.TermOf(t.quad.Object).Text
		if to := texts[p]; to != nil && *to == "" {
			*to = value
		}
		if p == ns.Vocab(graph.PropReliability) && d.Reliability < 0 {
			if r, ok := parseReliability(value); ok {
				d.Reliability = r
			}
		}
	}
	return d, nil
}

func parseReliability(s string) (float64, bool) {
	var r float64
	if err := json.Unmarshal([]byte(s), &r); err != nil || r < 0 || r > 1 {
		return 0, false
	}
	return r, true
}

// ImportRuns implements [graph.Snapshot].
func (s *snapshot) ImportRuns(ctx context.Context, dataset string, first int) ([]graph.ImportRun, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	prefix := []byte{spaceRun}
	if dataset != "" {
		prefix = runByDataKey(dataset, "")
	}
	it, err := s.r.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: after(prefix)})
	if err != nil {
		return nil, err
	}
	defer closeIter(s.r, it)
	var runs []graph.ImportRun
	for ok := it.Last(); ok && (first < 0 || len(runs) < first); ok = it.Prev() {
		id := bytes.Clone(it.Key()[len(prefix):])
		var run graph.ImportRun
		found, err := get(s.r, append([]byte{spaceRun}, id...), func(v []byte) error { return json.Unmarshal(v, &run) })
		if err != nil || !found {
			return nil, fmt.Errorf("run %s: %w", id, errors.Join(err, errRow))
		}
		runs = append(runs, run)
	}
	return runs, it.Error()
}

// RelationCounts implements [graph.Snapshot].
func (s *snapshot) RelationCounts(ctx context.Context, entities []graph.ID, sel *graph.Selection, maxRows int) ([][]graph.RelationCount, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	kept := sel == nil || sel.IsOpen()
	rel, err := s.Relations(ctx)
	if err != nil {
		return nil, err
	}
	all := make([][]graph.RelationCount, len(entities))
	b := &budget{ctx: ctx, max: maxRows}
	rows := rangeReader{r: s.r}
	defer rows.close() // it has nothing to write
	for i, id := range entities {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if id == "" {
			continue
		}
		var counts []graph.RelationCount
		if kept {
			counts, err = endCounts(rows.scan, id, sideOut, sideIn)
		} else {
			counts, err = s.scanCounts(b, id, sel, rel)
		}
		if err != nil {
			return nil, err
		}
		slices.SortFunc(counts, compareCounts)
		all[i] = counts
	}
	return all, nil
}

func compareCounts(a, b graph.RelationCount) int {
	if c := strings.Compare(a.Relation, b.Relation); c != 0 {
		return c
	}
	return int(a.Direction) - int(b.Direction) // Out before In
}

// endCounts reads an entity's kept counters on some of its sides, by side and
// then relation.
func (s *snapshot) endCounts(id graph.ID, sides ...byte) ([]graph.RelationCount, error) {
	return endCounts(func(prefix []byte, fn func(k, v []byte) (bool, error)) error { return scan(s.r, prefix, fn) }, id, sides...)
}

// endCounts is that of a snapshot, with what scans it.
func endCounts(scan func(prefix []byte, fn func(key, value []byte) (bool, error)) error, id graph.ID, sides ...byte) ([]graph.RelationCount, error) {
	var counts []graph.RelationCount
	for _, side := range sides {
		prefix := countEndKey(id, side, "")
		err := scan(prefix, func(k, v []byte) (bool, error) {
			n, err := decodeCount(v)
			if n > 0 {
				counts = append(counts, graph.RelationCount{Relation: string(k[len(prefix):]), Direction: sideDirection(side), Count: n})
			}
			return true, err
		})
		if err != nil {
			return nil, err
		}
	}
	return counts, nil
}

func (s *snapshot) scanCounts(b *budget, id graph.ID, sel *graph.Selection, rel graph.Relations) ([]graph.RelationCount, error) {
	counts := map[graph.RelationCount]int64{}
	var c graph.Claim
	for _, side := range []byte{sideOut, sideIn} {
		err := scan(s.r, endKey(id, side), func(k, row []byte) (bool, error) {
			if err := b.row(); err != nil {
				return false, err
			}
			if err := decodeKeyedRow(&c, k, row); err != nil {
				return false, err
			}
			if sel.Match(&c, rel) {
				counts[graph.RelationCount{Relation: c.Relation, Direction: sideDirection(side)}]++
			}
			return true, nil
		})
		if err != nil {
			return nil, err
		}
	}
	var list []graph.RelationCount
	for key, n := range counts {
		key.Count = n
		list = append(list, key)
	}
	return list, nil
}
