package schema

import (
	"slices"

	"entente/graph/ontology"
)

// entities declares what the ontology's types give: an object or interface
// each, its connection, its filter and its order.
func (d *declarer) entities() {
	for _, t := range d.o.Types {
		up := []string{"Entity", "Node"}
		for _, a := range t.Ancestors {
			up = append(up, a.Name)
		}
		fields := slices.Concat(entityFields, propertyFields(t), d.relationFields(t))
		if t.Leaf {
			d.object(t.Name, t.Description, up, fields...)
		} else {
			d.iface(t.Name, t.Description, up, fields...)
		}
		d.entityConnection(t.Name, t.Plural)
		d.typeFilter(t)
		d.typeOrder(t)
	}
}

func propertyFields(t *ontology.Type) []field {
	var fields []field
	for _, p := range t.Properties {
		typ := scalarOf(p)
		if p.Many {
			typ = "[" + typ + "!]!"
		}
		fields = append(fields, field{p.Name, typ, p.Description, nil})
	}
	return fields
}

func scalarOf(p *ontology.Property) string {
	switch p.Kind {
	case ontology.Integer:
		return "Int"
	case ontology.Number:
		return "Float"
	case ontology.Boolean:
		return "Boolean"
	case ontology.DateTime:
		return "DateTime"
	case ontology.Choice:
		return p.Choices[0].Name
	}
	return "String"
}

// relationFields returns the relations that a type has, in both directions; of
// nil, those of a resource.
func (d *declarer) relationFields(t *ontology.Type) []field {
	var fields []field
	for _, r := range d.o.Relations {
		if hasSide(r.Domain, t) {
			typ := connectionOf(r.Range)
			if r.Literal {
				typ = "ClaimConnection!"
			}
			fields = append(fields, field{r.Name, typ, r.Description, claimArgs("FACTS")})
		}
		if r.Inverse != "" && hasSide(r.Range, t) {
			fields = append(fields, field{r.Inverse, connectionOf(r.Domain), r.InverseDescription, claimArgs("FACTS")})
		}
	}
	return fields
}

// hasSide reports whether all entities of a type stand on a side of a
// relation. A side that names no type takes every entity.
func hasSide(side []*ontology.Type, t *ontology.Type) bool {
	if len(side) == 0 {
		return true
	}
	return t != nil && slices.ContainsFunc(side, func(s *ontology.Type) bool { return s == t || slices.Contains(t.Ancestors, s) })
}

// connectionOf returns the connection to a side of a relation: that of its one
// type, or of Entity.
func connectionOf(side []*ontology.Type) string {
	if len(side) == 1 {
		return side[0].Name + "Connection!"
	}
	return "EntityConnection!"
}

// query declares the root fields.
func (d *declarer) query() {
	list := func(filter, order string) []arg {
		return slices.Concat([]arg{
			{"where", filter, "Narrows the list.", nil},
			{"orderBy", order, "The order of the list.", "NAME_ASC"},
			firstArg(20), afterArg,
		}, lastArgs)
	}
	fields := []field{
		{"node", "Node", "The entity or claim of an id; null where there is none.", []arg{idArg}},
		{"nodes", "[Node]!", "The entities and claims of ids, in their order; null where there is none.", []arg{{"ids", "[ID!]!", "The ids.", nil}}},
		{"entity", "Entity", "The entity of an id; null where there is none.", []arg{idArg}},
		{"entities", "EntityConnection!", "All entities, resources included.", list("EntityFilter", "EntityOrder")},
		{"claim", "Claim", "The claim of an id, be it retracted; null where there is none.", []arg{idArg}},
		{"claims", "ClaimConnection!", "All claims.", claimArgs("ALL")},
		{"search", "SearchConnection!", "Finds entities by what they are called and described as, best first.", []arg{
			{"query", "String!", "Words, all of which must match, whatever their order, case, accents and hyphens. The last may be the beginning of one. Typos are looked for where little is found without. At most 500 bytes.", nil},
			typesArg, firstArg(10), afterArg,
		}},
		pathsField, neighborhoodField, timelineField("All dated claims, in the order of time."),
		{"aggregate", "[ClaimGroup!]!", "Counts claims in groups.", groupArgs},
		{"aggregateEntities", "[EntityGroup!]!", "Counts entities in groups.", slices.Concat([]arg{
			typesArg,
			{"where", "EntityFilter", "Narrows the entities.", nil},
			{"groupBy", "[EntityKey!]!", "What the entities of a group share; an empty list makes one group of all.", nil},
		}, groupTail)},
		{"contradictions", "ContradictionConnection!", "Claims that cannot both be true, with the rule that says so.", contradictionArgs},
		{"datasets", "[Dataset!]!", "All datasets, by id.", nil},
		{"importRuns", "[ImportRun!]!", "The imports, the newest first.", []arg{
			{"dataset", "ID", "Only those of this dataset.", nil}, firstArg(20),
		}},
		{"stats", "Stats!", "What is in the store, in numbers.", nil},
	}
	for _, t := range d.o.Types {
		fields = append(fields,
			field{t.Singular, t.Name, "The " + t.Name + " of an id; null where there is none, or it is of another type.", []arg{idArg}},
			field{t.Plural, t.Name + "Connection!", "All entities of the type " + t.Name + ".", list(t.Name+"Filter", t.Name+"OrderBy")})
	}
	d.object("Query", "What can be asked.", nil, fields...)
}
