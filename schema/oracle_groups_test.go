package schema

import (
	"context"
	"slices"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/ontology"
)

var (
	keyNames    = []string{"RELATION", "SUBJECT", "OBJECT", "ENTITY", "TYPE", "MODALITY", "STATUS", "DATASET", "ATTRIBUTED_TO", "YEAR", "MONTH", "DAY"}
	groupOrders = map[string]aggregate.Order{"COUNT_DESC": aggregate.CountDesc, "COUNT_ASC": aggregate.CountAsc, "KEY_ASC": aggregate.KeyAsc, "KEY_DESC": aggregate.KeyDesc}
)

func (or *oracle) aggregate(ctx context.Context, a args) (any, error) {
	return or.groups(ctx, a, func(*graph.ClaimFilter) {})
}

// aggregateOf counts an entity's claims as those of the graph that are about it.
func (or *oracle) aggregateOf(ctx context.Context, id graph.ID, a args) (any, error) {
	return or.groups(ctx, a, func(f *graph.ClaimFilter) {
		f.Relations = texts[string](a, "relations")
		switch direction(a) {
		case graph.Out:
			f.Subjects = []graph.ID{id}
		case graph.In:
			f.Objects = []graph.ID{id}
		default:
			f.About = []graph.ID{id}
		}
	})
}

func (or *oracle) groups(ctx context.Context, a args, narrow func(*graph.ClaimFilter)) (any, error) {
	cq := or.claimQuery(a)
	narrowed := graph.NewClaimFilter()
	narrow(narrowed)
	if cq.Where != nil {
		narrowed.And = append(narrowed.And, cq.Where)
	}
	cq.Where = narrowed
	q := aggregate.Query{Selection: &cq.Selection, Order: groupOrders[a.text("orderBy")], First: a.number("first"), MinCount: int64(a.number("minCount")), Dates: true, Subjects: true, Objects: true}
	for _, k := range a.list("groupBy") {
		q.GroupBy = append(q.GroupBy, aggregate.Key(slices.Index(keyNames, k.(string))))
	}
	groups, err := aggregate.Count(ctx, or.snap, q)
	if err != nil {
		return nil, err
	}
	return each(groups, func(g aggregate.Group) (any, error) {
		keys := []any{}
		for _, k := range g.Keys {
			rec := record{"key": keyNames[k.Key], "value": k.Text, "entity": nil}
			switch {
			case k.Absent:
				rec["value"] = nil
			case k.Entity:
				rec["entity"] = or.endReader(graph.ID(k.Text))
			case k.Key == aggregate.Modality || k.Key == aggregate.Status:
				rec["value"] = graphQLWord(k.Text)
			case k.Key == aggregate.Type && k.Text == "":
				rec["value"] = "Resource"
			}
			keys = append(keys, rec)
		}
		return record{
			"keys": keys, "count": int(g.Count), "earliest": instant(g.Earliest), "latest": instant(g.Latest), "subjects": int(g.Subjects), "objects": int(g.Objects),
		}, nil
	})
}

// aggregateEntities counts the properties of entities as the API shows them.
func (or *oracle) aggregateEntities(ctx context.Context, a args) (any, error) {
	shown := map[string]func(string) string{}
	properties := map[string]string{"TYPE": ""}
	buckets := map[string]aggregate.Key{}
	for _, t := range or.ontology.Types {
		for _, p := range t.Properties {
			if p.Kind == ontology.DateText || p.Kind == ontology.DateTime {
				for suffix, b := range map[string]aggregate.Key{"_YEAR": aggregate.Year, "_MONTH": aggregate.Month, "_DAY": aggregate.Day} {
					properties[graphQLWord(p.Name)+suffix], buckets[graphQLWord(p.Name)+suffix] = p.Name, b
				}
			}
			if p.Kind == ontology.Choice || p.Kind == ontology.Boolean {
				properties[graphQLWord(p.Name)] = p.Name
				shown[p.Name] = func(stored string) string {
					switch v := property(&graph.Entity{Properties: []graph.Property{{Name: p.Name, Value: stored}}}, p).(type) {
					case bool:
						return map[bool]string{true: "true", false: "false"}[v]
					case []any:
						return v[0].(string)
					default:
						return v.(string)
					}
				}
			}
		}
	}
	q := aggregate.EntityQuery{Types: or.typeNames(a), Where: or.entityFilter(a["where"], nil), Order: groupOrders[a.text("orderBy")], First: a.number("first"), MinCount: int64(a.number("minCount"))}
	var names []string
	for _, k := range a.list("groupBy") {
		name := properties[k.(string)]
		names = append(names, k.(string))
		key := aggregate.EntityKey{Property: name, Words: map[string]string{}, Bucket: buckets[k.(string)]}
		if name != "" && key.Bucket == aggregate.Relation {
			for _, stored := range []string{"true", "false", "lawMaking", "government"} {
				if (stored == "true" || stored == "false") == (name == "alive") {
					key.Words[stored] = shown[name](stored)
				}
			}
		}
		q.GroupBy = append(q.GroupBy, key)
	}
	groups, err := aggregate.Entities(ctx, or.snap, q)
	if err != nil {
		return nil, err
	}
	return each(groups, func(g aggregate.EntityGroup) (any, error) {
		keys := []any{}
		for i, k := range g.Keys {
			rec := record{"key": names[i], "value": k.Text}
			switch {
			case k.Absent:
				rec["value"] = nil
			case names[i] == "TYPE" && k.Text == "":
				rec["value"] = "Resource"
			}
			keys = append(keys, rec)
		}
		return record{"keys": keys, "count": int(g.Count)}, nil
	})
}
