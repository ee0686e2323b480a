// Package aggregate counts claims by what they have in common.
//
//	groups, err := aggregate.Count(ctx, snap, aggregate.Query{
//		GroupBy: []aggregate.Key{aggregate.Relation, aggregate.Year}, First: 20,
//	})
//
// [CountEach] counts the claims of each of many entities, and [Entities] counts
// entities.
//
// Counting reads every claim that the filter's index lets in, once, and holds
// one small entry a group. Counts by relation, of one entity or of the whole
// graph, and counts of everything come from counters that stores keep, where the
// store's contract says that they are the same. So do counts by subject, object,
// entity or type of claims that no more than relations narrow: the counters of
// all entities are read in their order, and only the groups asked for are held.
package aggregate

import (
	"context"
	"fmt"

	"entente/graph"
)

// A Key is what claims are grouped by.
type Key uint8

// The keys, with what each says of a claim.
const (
	Relation     Key = iota // the relation's name, subrelations apart
	Subject                 // an entity
	Object                  // an entity, or the text of a literal whatever its datatype and language
	Entity                  // either end: the claim counts for both, once if they are the same
	Type                    // the name of the subject's type, "" for a foreign resource; absent where the subject is a claim
	Modality                // a word of graph.ModalityWords
	Status                  // a word of graph.StatusWords
	Dataset                 // the dataset's id
	AttributedTo            // an entity: the claim counts for each; absent where there is none
	Year                    // "2018", the year in which the date begins; signed beyond four digits, as graph.Instant has it
	Month                   // "2018-06"
	Day                     // "2018-06-12"
	keyCount
)

// An Order is a total order of groups.
type Order uint8

// The orders. Keys are compared in the order of GroupBy: dates by time, others
// by text, byte by byte, a literal after the entity of that text. A key that is
// absent comes last, in KeyDesc too. CountDesc and CountAsc order equal counts
// as KeyAsc does.
const (
	CountDesc Order = iota
	CountAsc
	KeyAsc
	KeyDesc
	orderCount
)

// A Query says which claims are counted, and how.
type Query struct {
	// Selection says which claims are counted; nil for all that are not retracted.
	Selection *graph.Selection
	// GroupBy are the keys of a group, none of them twice. With none, all
	// claims are one group, which is there even if it counts 0.
	GroupBy []Key
	Order   Order
	// MinCount leaves out groups of fewer claims.
	MinCount int64
	// Dates, Subjects and Objects ask for the fields of Group of these names.
	// Then claims are read, whatever counters there are.
	Dates, Subjects, Objects bool
	// First is how many groups are wanted; negative for all, 0 for none.
	First int
	// MaxRows, unless 0, bounds the rows read; past it Count fails with
	// graph.ErrTooManyRows. The types of subjects are not counted as rows.
	MaxRows int
}

// A Group is a set of claims that have the same value for each key.
type Group struct {
	Keys  []Value // one for each of GroupBy, in its order
	Count int64   // at least 1, but for the group of a query without keys
	// Earliest is the first moment that any of the claims' dates allows, Latest
	// the last moment after any, of those that are known; NoInstant where none
	// is, or Query.Dates is not set.
	Earliest, Latest graph.Instant
	// Subjects and Objects count distinct ones, texts of literals among the
	// objects; 0 unless the query asks for them.
	Subjects, Objects int64
}

// A Value is what a claim has for a key.
type Value struct {
	Key    Key
	Text   string // the id, where Entity is set
	Entity bool   // the value is an entity or, as object, another node
	// Absent is set, and Text empty, where the claim has no value: it is
	// attributed to nobody, is undated, its date has no known beginning, or
	// the beginning is told less precisely than by year, month or day.
	Absent bool
}

// Count counts the claims of the selection, denied ones included where it does
// not say otherwise, and returns the First groups in the order. Implied claims
// count like others.
//
// A claim with several values for a key (Entity, AttributedTo) counts once in
// each of the groups that it belongs to, so that counts may add up to more than
// there are claims.
//
// Errors are a [*graph.InputError] for keys or an order that are none,
// graph.ErrTooManyRows, ctx.Err() and those of the snapshot.
//
// It takes O(claims read × keys) and, to sort, O(groups × log First); memory
// grows with the number of groups.
func Count(ctx context.Context, snap graph.Snapshot, q Query) ([]Group, error) {
	if err := q.validate(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if q.First == 0 {
		return nil, nil
	}
	if q.counted() && byEnd(q.GroupBy) {
		if groups, done, err := ends(ctx, snap, &q); err != nil {
			return nil, fmt.Errorf("count claims: %w", err)
		} else if done {
			return groups, nil
		}
	}
	t := newTally(&q)
	done, err := fromCounters(ctx, snap, &q, t.table)
	if err == nil && !done {
		err = scan(ctx, snap, &q, t)
	}
	if err != nil {
		return nil, fmt.Errorf("count claims: %w", err)
	}
	return t.groups(), nil
}

// where returns the filter of the selection.
func (q *Query) where() *graph.ClaimFilter {
	if q.Selection == nil {
		return nil
	}
	return q.Selection.Where
}

// counted reports whether counters can tell what is asked for: numbers alone, of
// claims that are only narrowed by the filter.
func (q *Query) counted() bool {
	sel := q.Selection
	return !q.Dates && !q.Subjects && !q.Objects &&
		(sel == nil || sel.Standing == graph.All && sel.AsOf == graph.NoInstant && sel.KnownAt.IsZero())
}

// claims returns the query for the claims that are counted.
func (q *Query) claims() *graph.ClaimQuery {
	cq := &graph.ClaimQuery{Selection: graph.NewSelection(), MaxRows: q.MaxRows}
	if q.Selection != nil {
		cq.Selection = *q.Selection
	}
	return cq
}

func (q *Query) validate() error {
	var seen [keyCount]bool
	for _, k := range q.GroupBy {
		if k >= keyCount {
			return &graph.InputError{Code: "bad-key", Msg: fmt.Sprintf("there is no key %d to group by", k)}
		}
		if seen[k] {
			return &graph.InputError{Code: "bad-key", Msg: "claims cannot be grouped by the same key twice"}
		}
		seen[k] = true
	}
	if q.Order >= orderCount {
		return &graph.InputError{Code: "bad-order", Msg: fmt.Sprintf("there is no order %d of groups", q.Order)}
	}
	return nil
}
