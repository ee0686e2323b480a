package plan

import (
	"slices"
	"strconv"

	"entente/graph"
	"entente/graph/aggregate"
	"entente/graph/ontology"
)

// GroupQuery returns what QueryAggregate or EntityAggregate asks.
func (f *Field) GroupQuery(a *Arguments) aggregate.Query { return asked[groupList](f, a).Query }

// Scope returns which of an entity's claims EntityAggregate counts.
func (f *Field) Scope(a *Arguments) aggregate.Scope { return asked[groupList](f, a).scope }

// A groupList is what groups of claims ask.
type groupList struct {
	aggregate.Query
	scope aggregate.Scope // of an entity's
}

func (r *reader) groupList() (q groupList) {
	sel := r.selection()
	q.Query = aggregate.Query{
		Selection: &sel,
		GroupBy:   words[aggregate.Key](r, ClaimKeyNames, r.arg("groupBy")),
		Order:     word[aggregate.Order](r, GroupOrderNames, r.arg("orderBy")),
		MinCount:  int64(r.number("minCount", maxInt32)),
		First:     r.number("first", r.limit),
		Dates:     r.f.Set.Has(GroupEarliest) || r.f.Set.Has(GroupLatest),
		Subjects:  r.f.Set.Has(GroupSubjects),
		Objects:   r.f.Set.Has(GroupObjects),
	}
	r.once("groupBy", len(q.GroupBy), func(i int) string { return ClaimKeyNames[q.GroupBy[i]] })
	if r.f.Op == EntityAggregate {
		q.scope = aggregate.Scope{
			Relations: r.relationNames("relations", r.arg("relations")),
			Direction: word[graph.Direction](r, DirectionNames, r.arg("direction")),
		}
	}
	return q
}

// once refuses a name that is in a list twice.
func (r *reader) once(list string, n int, name func(int) string) {
	seen := map[string]bool{}
	for i := range n {
		if seen[name(i)] {
			r.fail("%s has %s twice", list, name(i))
		}
		seen[name(i)] = true
	}
}

// An EntityKey is a value of the enumeration of that name: the type (of no
// property), a property with a choice of values, or the year, month or day of a
// property that is a date.
type EntityKey struct {
	Name     string
	Property *ontology.Property
	Bucket   aggregate.Key     // Year, Month or Day of a date, else aggregate.Relation
	words    map[string]string // stored values as they are shown
}

// EntityTypeKey is the key that is the type.
const EntityTypeKey = "TYPE"

// buckets are what the dates of properties are grouped by.
var buckets = []aggregate.Key{aggregate.Year, aggregate.Month, aggregate.Day}

// EntityKeys returns what entities are grouped by: the type, then properties
// that are choices, yes and no, or dates, by the first type that has each.
func EntityKeys(o *ontology.Ontology) []EntityKey {
	keys := []EntityKey{{Name: EntityTypeKey}}
	index := map[string]int{EntityTypeKey: 0}
	add := func(k EntityKey) {
		i, ok := index[k.Name]
		switch {
		case !ok:
			i = len(keys)
			index[k.Name] = i
			k.words = map[string]string{}
			keys = append(keys, k)
		case keys[i].Property == nil || keys[i].Property.Name != k.Property.Name || keys[i].Bucket != k.Bucket:
			return // an odd spelling of a name that is there
		}
		keys[i].know(k.Property)
	}
	for _, t := range o.Types {
		for _, p := range t.Properties {
			name := screaming([]string{p.Name})[0]
			switch p.Kind {
			case ontology.Choice, ontology.Boolean:
				add(EntityKey{Name: name, Property: p})
			case ontology.DateText, ontology.DateTime:
				for _, b := range buckets {
					add(EntityKey{Name: name + "_" + ClaimKeyNames[b], Property: p, Bucket: b})
				}
			}
		}
	}
	return keys
}

// know notes how the values of a property are shown.
func (k *EntityKey) know(p *ontology.Property) {
	if p.Kind == ontology.Boolean {
		for _, stored := range []string{"true", "1", "false", "0"} { // the lexical forms of xsd:boolean
			k.words[stored] = strconv.FormatBool(stored == "true" || stored == "1")
		}
		return
	}
	for _, c := range p.Choices {
		for _, w := range c.Words {
			k.words[w.File] = w.GraphQL
		}
	}
}

// EntityGroupQuery returns what QueryAggregateEntities asks.
func (f *Field) EntityGroupQuery(a *Arguments) aggregate.EntityQuery {
	return asked[entityGroupList](f, a).EntityQuery
}

// EntityKeys returns the names of the keys that QueryAggregateEntities groups by.
func (f *Field) EntityKeys(a *Arguments) []string { return asked[entityGroupList](f, a).keys }

// An entityGroupList is what groups of entities ask.
type entityGroupList struct {
	aggregate.EntityQuery
	keys []string
}

func (r *reader) entityGroupList() (q entityGroupList) {
	q.EntityQuery = aggregate.EntityQuery{
		Types:    r.entityTypes(r.arg("types")),
		Where:    r.entityFilter("where", r.arg("where"), nil),
		Order:    word[aggregate.Order](r, GroupOrderNames, r.arg("orderBy")),
		MinCount: int64(r.number("minCount", maxInt32)),
		First:    r.number("first", r.limit),
	}
	for _, k := range r.entityKeys() {
		key := aggregate.EntityKey{Words: k.words, Bucket: k.Bucket}
		if k.Property != nil {
			key.Property = k.Property.Name
		}
		q.GroupBy, q.keys = append(q.GroupBy, key), append(q.keys, k.Name)
	}
	return q
}

func (r *reader) entityKeys() []EntityKey {
	var keys []EntityKey
	for _, item := range list(r.arg("groupBy")) {
		i := slices.IndexFunc(r.f.plan.entityKeys, func(k EntityKey) bool { return k.Name == text(item) })
		if i < 0 {
			r.fail("there is no key %q to group by", text(item))
			continue
		}
		keys = append(keys, r.f.plan.entityKeys[i])
	}
	r.once("groupBy", len(keys), func(i int) string { return keys[i].Name })
	return keys
}
