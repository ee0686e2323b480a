package aggregate

import (
	"context"
	"slices"

	"entente/graph"
)

// scan counts claims by reading them.
func scan(ctx context.Context, snap graph.Snapshot, q *Query, t *table) error {
	cq := &graph.ClaimQuery{Selection: graph.NewSelection(), MaxRows: q.MaxRows}
	cq.Where = q.Where
	values := make([][]value, len(q.GroupBy))
	err := snap.ScanClaims(ctx, cq, func(c *graph.Claim) error {
		for i, k := range q.GroupBy {
			values[i] = valuesOf(c, k, values[i][:0])
		}
		t.add(values, 1)
		return nil
	})
	if err != nil {
		return err
	}
	if i := slices.Index(q.GroupBy, Type); i >= 0 {
		return subjectsToTypes(ctx, snap, t, i)
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

// subjectsToTypes puts the types of subjects in their place.
func subjectsToTypes(ctx context.Context, snap graph.Snapshot, t *table, key int) error {
	const atOnce = 1000
	types := make(map[string]value, len(t.dicts[key].values))
	for subjects := range slices.Chunk(t.dicts[key].values, atOnce) {
		ids := make([]graph.ID, len(subjects))
		for i, v := range subjects {
			ids[i] = graph.ID(v.text)
		}
		entities, err := snap.Entities(ctx, ids, graph.Head)
		if err != nil {
			return err
		}
		for i, e := range entities {
			if e == nil {
				types[subjects[i].text] = value{kind: missing}
				continue
			}
			types[subjects[i].text] = value{kind: text, text: e.Type}
		}
	}
	*t = *t.replace(key, func(v value) value { return types[v.text] })
	return nil
}
