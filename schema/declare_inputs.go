package schema

import (
	"slices"

	"entente/graph/ontology"
)

// inputs declares the filters that are the same for every ontology.
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
		arg{"datasets", "[String!]", "The dataset.", nil},
		arg{"from", "Date", "Its date may reach into this day or a later one; undated claims are left out.", nil},
		arg{"to", "Date", "Its date may reach into this day or an earlier one; undated claims are left out.", nil},
		arg{"and", "[ClaimFilter!]", "All of these hold.", nil},
		arg{"or", "[ClaimFilter!]", "One of these holds.", nil},
		arg{"not", "ClaimFilter", "This does not hold.", nil})
	d.input("TextFilter", "Narrows by a text. All fields that are given must hold.",
		arg{"eq", "String", "It is exactly this.", nil},
		arg{"in", "[String!]", "It is one of these.", nil},
		arg{"contains", "String", "It contains this, whatever the case and accents.", nil},
		arg{"startsWith", "String", "It begins with this, whatever the case and accents.", nil})
	d.input("IntFilter", "Narrows by an integer. All fields that are given must hold.",
		arg{"eq", "Int", "It is this.", nil},
		arg{"in", "[Int!]", "It is one of these.", nil})
	d.input("FloatFilter", "Narrows by a number. All fields that are given must hold.",
		arg{"eq", "Float", "It is this.", nil},
		arg{"in", "[Float!]", "It is one of these.", nil})
	d.input("EntityFilter", "Narrows a list of entities. All fields that are given must hold.",
		slices.Concat(filterHead, []arg{typesArg}, filterTail("EntityFilter"))...)
}

var filterHead = []arg{
	{"ids", "[ID!]", "One of these ids.", nil},
	{"name", "TextFilter", "What it is called.", nil},
}

func filterTail(name string) []arg {
	return []arg{
		{"and", "[" + name + "!]", "All of these hold.", nil},
		{"or", "[" + name + "!]", "One of these holds.", nil},
		{"not", name, "This does not hold.", nil},
	}
}

// typeFilter declares the filter of a type's list.
func (d *declarer) typeFilter(t *ontology.Type) {
	name := t.Name + "Filter"
	var fields []arg
	for _, p := range t.Properties {
		fields = append(fields, arg{p.Name, filterType(p), p.Description, nil})
	}
	d.input(name, "Narrows a list of "+t.Plural+". All fields that are given must hold; a property with several values needs one that does.",
		slices.Concat(filterHead, fields, filterTail(name))...)
}

func filterType(p *ontology.Property) string {
	switch p.Kind {
	case ontology.Integer:
		return "IntFilter"
	case ontology.Number:
		return "FloatFilter"
	case ontology.Boolean:
		return "Boolean"
	case ontology.Choice:
		return "[" + p.Choices[0].Name + "!]"
	}
	return "TextFilter"
}
