package aggregate

import (
	"context"
	"slices"

	"entente/graph"
)

// scan counts claims by reading them.
func scan(ctx context.Context, snap graph.Snapshot, q *Query, t *tally) error {
	err := snap.ScanClaims(ctx, q.claims(), func(c *graph.Claim) error {
		t.claim(c)
		return nil
	})
	if err != nil {
		return err
	}
	return typesOf(ctx, snap, t)
}

// typesAtOnce is of how many entities the types are asked in one call.
const typesAtOnce = 10_000

// typesOf puts the types of subjects in their place, where tallies are by type:
// one call for all of them.
func typesOf(ctx context.Context, snap graph.Snapshot, tallies ...*tally) error {
	if len(tallies) == 0 {
		return nil
	}
	key := slices.Index(tallies[0].q.GroupBy, Type)
	if key < 0 {
		return nil
	}
	types := map[string]value{}
	var ids []graph.ID
	for _, t := range tallies {
		for _, v := range t.dicts[key].values {
			if _, known := types[v.text]; !known {
				types[v.text] = value{kind: missing}
				ids = append(ids, graph.ID(v.text))
			}
		}
	}
	for some := range slices.Chunk(ids, typesAtOnce) {
		entities, err := snap.Entities(ctx, some, graph.Head)
		if err != nil {
			return err
		}
		for i, e := range entities {
			if e != nil {
				types[string(some[i])] = value{kind: text, text: e.Type}
			}
		}
	}
	for _, t := range tallies {
		t.replace(key, func(v value) value { return types[v.text] })
	}
	return nil
}

// valuesOf appends what a claim has for a key; for Type, the subject.
func valuesOf(c *graph.Claim, key Key, to []value) []value {
	switch key {
	case Relation:
		return append(to, value{kind: text, text: c.Relation})
	case Subject, Type:
		return append(to, value{kind: entity, text: string(c.Subject)})
	case Object:
		if c.Object == "" {
			return append(to, value{kind: text, text: graph.TermOf(c.Value).Text})
		}
		return append(to, value{kind: entity, text: string(c.Object)})
	case Entity:
		to = append(to, value{kind: entity, text: string(c.Subject)})
		if c.Object != "" && c.Object != c.Subject {
			to = append(to, value{kind: entity, text: string(c.Object)})
		}
		return to
	case Modality:
		return append(to, value{kind: text, text: c.Modality.String()})
	case Status:
		return append(to, value{kind: text, text: c.Status.String()})
	case Dataset:
		return append(to, value{kind: text, text: c.Dataset})
	case AttributedTo:
		if len(c.AttributedTo) == 0 {
			return append(to, value{kind: missing})
		}
		for _, agent := range c.AttributedTo {
			to = append(to, value{kind: entity, text: string(agent)})
		}
		return to
	}
	n, ok := bucket(key, c.Date)
	if !ok {
		return append(to, value{kind: missing})
	}
	return append(to, value{kind: number, n: n})
}
