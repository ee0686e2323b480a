package aggregate

import (
	"context"
	"fmt"
	"slices"

	"entente/graph"
)

// An EntityKey is what entities are grouped by: their type, a property, or the
// time in which a property's date begins.
type EntityKey struct {
	// Property is the name of a property; "" for the type.
	Property string
	// Words maps stored values of the property to those that are shown, where
	// they differ: two that are shown alike are one.
	Words map[string]string
	// Bucket is Year, Month or Day where the property's values are dates (EDTF)
	// to be grouped by these, and Relation, the zero value, elsewhere. What is
	// no date, or does not tell, counts as absent.
	Bucket Key
}

// An EntityQuery says which entities are counted, and how.
type EntityQuery struct {
	Types []string // leaf types, "" for foreign resources; nil for all
	Where *graph.EntityFilter
	// GroupBy are the keys of a group. With none, all entities are one group,
	// which is there even if it counts 0.
	GroupBy  []EntityKey
	Order    Order
	MinCount int64
	First    int // as in Query
	MaxRows  int // as in Query
}

// An EntityGroup is a set of entities that have the same value for each key.
type EntityGroup struct {
	Keys  []EntityValue // one for each of GroupBy, in its order
	Count int64
}

// An EntityValue is what an entity has for a key. Absent is set, and Text
// empty, where it does not have the property.
type EntityValue struct {
	Text   string
	Absent bool
}

// Entities counts the entities that the query lets through, and returns the
// First groups in the order. An entity with several values of a property counts
// once in each of the groups that it belongs to. Counts by type alone come from
// counters that stores keep; else each entity is read.
//
// Errors are graph.ErrTooManyRows, ctx.Err() and those of the snapshot.
func Entities(ctx context.Context, snap graph.Snapshot, q EntityQuery) ([]EntityGroup, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if q.First == 0 {
		return nil, nil
	}
	t := newTable(len(q.GroupBy))
	done, err := q.fromCounters(ctx, snap, t)
	if err == nil && !done {
		err = q.scan(ctx, snap, t)
	}
	if err != nil {
		return nil, fmt.Errorf("count entities: %w", err)
	}
	rows := t.rows(q.Order, q.First, q.MinCount)
	groups := make([]EntityGroup, len(rows))
	for i, r := range rows {
		groups[i] = EntityGroup{Keys: make([]EntityValue, len(r.values)), Count: r.count}
		for j, v := range r.values {
			k := EntityValue{Text: v.text, Absent: v.kind == missing}
			if v.kind == number {
				k.Text = bucketText(q.GroupBy[j].Bucket, v.n)
			}
			groups[i].Keys[j] = k
		}
	}
	return groups, nil
}

// fromCounters counts by type alone, where there is no filter.
func (q *EntityQuery) fromCounters(ctx context.Context, snap graph.Snapshot, t *table) (bool, error) {
	if q.Where != nil || slices.ContainsFunc(q.GroupBy, func(k EntityKey) bool { return k.Property != "" }) {
		return false, nil
	}
	stats, err := snap.Stats(ctx)
	if err != nil {
		return false, err
	}
	values := make([][]value, len(q.GroupBy))
	for _, tally := range stats.Types {
		if q.Types != nil && !slices.Contains(q.Types, tally.Name) {
			continue
		}
		for i := range values {
			values[i] = []value{{kind: text, text: tally.Name}}
		}
		t.add(values, tally.Count)
	}
	return true, nil
}

func (q *EntityQuery) scan(ctx context.Context, snap graph.Snapshot, t *table) error {
	detail := graph.Head
	for _, k := range q.GroupBy {
		if k.Property != "" {
			detail = graph.Whole
		}
	}
	values := make([][]value, len(q.GroupBy))
	eq := &graph.EntityQuery{Types: q.Types, Where: q.Where, MaxRows: q.MaxRows}
	return snap.ScanEntities(ctx, eq, detail, func(e *graph.Entity) error {
		for i, k := range q.GroupBy {
			values[i] = k.valuesOf(e, values[i][:0])
		}
		t.add(values, 1)
		return nil
	})
}

// valuesOf appends what an entity has for a key, each once.
func (k EntityKey) valuesOf(e *graph.Entity, to []value) []value {
	if k.Property == "" {
		return append(to, value{kind: text, text: e.Type})
	}
	for _, p := range e.Properties {
		if p.Name != k.Property {
			continue
		}
		v, ok := k.valueOf(p.Value)
		if !ok {
			continue
		}
		if !slices.Contains(to, v) {
			to = append(to, v)
		}
	}
	if len(to) == 0 {
		to = append(to, value{kind: missing})
	}
	return to
}

// valueOf returns what one stored value is for a key.
func (k EntityKey) valueOf(stored string) (value, bool) {
	if k.Bucket != Relation {
		d, err := graph.ParseDate(stored)
		if err != nil {
			return value{}, false
		}
		n, ok := bucket(k.Bucket, d)
		return value{kind: number, n: n}, ok
	}
	if word, ok := k.Words[stored]; ok {
		stored = word
	}
	return value{kind: text, text: stored}, true
}
