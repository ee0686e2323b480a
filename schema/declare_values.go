package schema

import (
	"slices"

	"entente/graph/ontology"
)

// valueFilters declares the conditions on values, and one for each enumeration.
func (d *declarer) valueFilters() {
	d.input("TextFilter", "Narrows by a text. "+allHold,
		slices.Concat(equality("String"), []arg{
			{"contains", "String", "It contains this, whatever the case and accents.", nil},
			{"startsWith", "String", "It begins with this, whatever the case and accents.", nil},
			{"endsWith", "String", "It ends with this, whatever the case and accents.", nil},
			isNullArg,
		})...)
	d.input("IntFilter", "Narrows by an integer. "+allHold, slices.Concat(equality("Int"), bounds("Int"), []arg{isNullArg})...)
	d.input("FloatFilter", "Narrows by a number. "+allHold, slices.Concat(equality("Float"), bounds("Float"), []arg{isNullArg})...)
	d.input("BooleanFilter", "Narrows by a flag. "+allHold, arg{"eq", "Boolean", "It is this.", nil}, isNullArg)
	d.input("DateTimeFilter", "Narrows by a moment. "+allHold,
		arg{"eq", "DateTime", "It is this.", nil},
		arg{"from", "DateTime", "It is this or later.", nil},
		arg{"to", "DateTime", "It is this or earlier.", nil},
		arg{"before", "DateTime", "It is earlier.", nil},
		arg{"after", "DateTime", "It is later.", nil},
		isNullArg)
	d.input("DateFilter", "Narrows by a time as far as it is known. "+allHold,
		arg{"eq", "String", `It is exactly this, as EDTF (ISO 8601-2) writes it: "2018-06", "2018~".`, nil},
		arg{"in", "[String!]", "It is exactly one of these, as EDTF writes them.", nil},
		arg{"from", "Date", "It may reach into this day or a later one. With to: it may overlap these days.", nil},
		arg{"to", "Date", "It may reach into this day or an earlier one.", nil},
		arg{"before", "Date", "It is over before this day.", nil},
		arg{"after", "Date", "It begins after this day.", nil},
		isNullArg)
	seen := map[string]bool{}
	for _, t := range d.o.Types {
		for _, p := range t.Properties {
			if p.Choices == nil || seen[p.Choices[0].Name] {
				continue
			}
			name := p.Choices[0].Name
			seen[name] = true
			d.input(name+"Filter", "Narrows by a word of "+name+". "+allHold, append(equality(name), isNullArg)...)
		}
	}
}

const allHold = "All fields that are given must hold, of one value; what has no value passes isNull alone."

var isNullArg = arg{"isNull", "Boolean", "True: there is no value. False: there is one.", nil}

// equality returns the conditions that every kind of value has.
func equality(typ string) []arg {
	return []arg{
		{"eq", typ, "It is exactly this.", nil},
		{"ne", typ, "It is not this.", nil},
		{"in", "[" + typ + "!]", "It is one of these.", nil},
		{"notIn", "[" + typ + "!]", "It is none of these.", nil},
	}
}

// bounds returns the conditions of numbers.
func bounds(typ string) []arg {
	return []arg{
		{"lt", typ, "It is less.", nil},
		{"lte", typ, "It is this or less.", nil},
		{"gt", typ, "It is more.", nil},
		{"gte", typ, "It is this or more.", nil},
	}
}

// filterType returns the filter of a property.
func filterType(p *ontology.Property) string {
	switch p.Kind {
	case ontology.Integer:
		return "IntFilter"
	case ontology.Number:
		return "FloatFilter"
	case ontology.Boolean:
		return "BooleanFilter"
	case ontology.DateText:
		return "DateFilter"
	case ontology.DateTime:
		return "DateTimeFilter"
	case ontology.Choice:
		return p.Choices[0].Name + "Filter"
	}
	return "TextFilter"
}
