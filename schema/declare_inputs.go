package schema

import (
	"slices"

	"entente/graph/ontology"
)

// inputs declares the filters that are the same for every ontology, but for those
// of values.
func (d *declarer) inputs() {
	d.input("ClaimFilter", "Narrows a list of claims. All fields that are given must hold; a list means any of its members.",
		arg{"relations", "[String!]", "The relation, or one of its subrelations.", nil},
		arg{"subject", "[ID!]", "The subject.", nil},
		arg{"object", "[ID!]", "The object.", nil},
		arg{"about", "[ID!]", "The subject or the object.", nil},
		arg{"modality", "[Modality!]", "The modality.", nil},
		arg{"status", "[Status!]", "The status.", nil},
		arg{"affirmed", "Boolean", "True: claims that it is so. False: claims that it is not.", nil},
		arg{"rank", "[Rank!]", "The rank.", nil},
		arg{"attributedTo", "[ID!]", "One of those to whom it is attributed.", nil},
		arg{"documents", "[ID!]", "One of its pieces of evidence is in one of these documents.", nil},
		arg{"datasets", "[String!]", "The dataset.", nil},
		arg{"from", "Date", "Its date may reach into this day or a later one; undated claims are left out. With to: it may overlap these days.", nil},
		arg{"to", "Date", "Its date may reach into this day or an earlier one; undated claims are left out.", nil},
		arg{"before", "Date", "Its date is over before this day.", nil},
		arg{"after", "Date", "Its date begins after this day.", nil},
		arg{"dated", "Boolean", "True: it has a date. False: it has none.", nil},
		arg{"value", "TextFilter", "The value that it states, in its lexical form; null where it points at an entity.", nil},
		arg{"summary", "TextFilter", "The claim in words.", nil},
		arg{"sourceId", "TextFilter", "The id that the source itself gives it.", nil},
		arg{"confidence", "FloatFilter", "Its confidence, from 0 to 1.", nil},
		arg{"recordedAt", "DateTimeFilter", "When the graph came to know it.", nil},
		arg{"qualifiers", "[QualifierFilter!]", "It has a qualifier for each of these.", nil},
		arg{"and", "[ClaimFilter!]", "All of these hold.", nil},
		arg{"or", "[ClaimFilter!]", "One of these holds.", nil},
		arg{"not", "ClaimFilter", "This does not hold.", nil})
	d.input("QualifierFilter", "Narrows by a qualifier. All fields that are given must hold.",
		arg{"key", "String!", "Its key.", nil},
		arg{"value", "TextFilter", "Its text.", nil},
		arg{"object", "[ID!]", "The entity that it points at is one of these.", nil})
	d.valueFilters()
	d.input("EntityClaimsFilter", "Narrows entities by their claims. Where none of some, none and every is given: there is a claim.",
		arg{"some", "ClaimFilter", "There is a claim like this.", nil},
		arg{"none", "ClaimFilter", "There is no claim like this.", nil},
		arg{"every", "ClaimFilter", "There is no claim unlike this; also where there is no claim at all.", nil},
		arg{"direction", "Direction", "OUT: claims of which the entity is the subject. IN: the object.", "BOTH"},
		arg{"standing", "Standing", "Whether all claims count, or facts alone.", "ALL"})
	d.input("LiteralRelationFilter", "Narrows entities by the claims of a relation that states values. Where none of some, none and every is given: there is a claim.",
		arg{"some", "ClaimFilter", "There is a claim like this.", nil},
		arg{"none", "ClaimFilter", "There is no claim like this.", nil},
		arg{"every", "ClaimFilter", "There is no claim unlike this; also where there is no claim at all.", nil},
		arg{"standing", "Standing", "Whether all claims count, or facts alone.", "FACTS"})
	d.relationFilter("Entity")
	d.input("EntityFilter", "Narrows a list of entities. All fields that are given must hold.",
		slices.Concat(filterHead, []arg{typesArg}, d.relationFilters(nil), filterTail("EntityFilter"))...)
}

// relationFilter declares the filter by relations that lead to a type.
func (d *declarer) relationFilter(target string) {
	d.input(target+"RelationFilter", "Narrows entities by the other ends of a relation's claims that are of the type "+target+
		". Where none of some, none and every is given: there is such an end.",
		arg{"some", target + "Filter", "One of them is like this.", nil},
		arg{"none", target + "Filter", "None of them is like this.", nil},
		arg{"every", target + "Filter", "None of them is unlike this; also where there are none.", nil},
		arg{"claim", "ClaimFilter", "Only ends of claims like this count.", nil},
		arg{"standing", "Standing", "Whether all claims count, or facts alone.", "FACTS"})
}

var filterHead = []arg{
	{"ids", "[ID!]", "One of these ids.", nil},
	{"name", "TextFilter", "What it is called; never null.", nil},
	{"aliases", "TextFilter", "Its other names: one of them is like this.", nil},
	{"weakAliases", "TextFilter", "Its surnames, nicknames and the like: one of them is like this.", nil},
	{"identifiers", "TextFilter", "Its identifiers, each as SCHEME:VALUE: one of them is like this.", nil},
	{"claims", "EntityClaimsFilter", "The claims that it is the subject or the object of.", nil},
}

func filterTail(name string) []arg {
	return []arg{
		{"and", "[" + name + "!]", "All of these hold.", nil},
		{"or", "[" + name + "!]", "One of these holds.", nil},
		{"not", name, "This does not hold.", nil},
	}
}

// typeFilter declares the filter of a type's list, and that of relations that
// lead to the type.
func (d *declarer) typeFilter(t *ontology.Type) {
	name := t.Name + "Filter"
	var fields []arg
	if !t.Leaf {
		fields = append(fields, typesArg)
	}
	for _, p := range t.Properties {
		fields = append(fields, arg{p.Name, filterType(p), p.Description, nil})
	}
	d.input(name, "Narrows a list of "+t.Plural+". All fields that are given must hold; a property with several values needs one that does.",
		slices.Concat(filterHead, fields, d.relationFilters(t), filterTail(name))...)
	d.relationFilter(t.Name)
}

// relationFilters returns the conditions by the relations that a type has, in
// both directions; of nil, those that any entity has.
func (d *declarer) relationFilters(t *ontology.Type) []arg {
	var fields []arg
	for _, r := range d.o.Relations {
		if hasSide(r.Domain, t) {
			typ := relationFilterOf(r.Range)
			if r.Literal {
				typ = "LiteralRelationFilter"
			}
			fields = append(fields, arg{r.Name, typ, r.Description, nil})
		}
		if r.Inverse != "" && hasSide(r.Range, t) {
			fields = append(fields, arg{r.Inverse, relationFilterOf(r.Domain), r.InverseDescription, nil})
		}
	}
	return fields
}

// relationFilterOf returns the filter by a side of a relation: that of its one
// type, or of Entity.
func relationFilterOf(side []*ontology.Type) string {
	if len(side) == 1 {
		return side[0].Name + "RelationFilter"
	}
	return "EntityRelationFilter"
}
