package ontology

import (
	"fmt"
	"slices"
)

func set(names ...string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, n := range names {
		m[n] = true
	}
	return m
}

var (
	// fixedFields are those that every entity has in the API.
	fixedFields = set("id", "iri", "type", "name", "aliases", "weakAliases", "identifiers", "claims", "relationCounts", "neighbors", "quads",
		"alias", "weakAlias", "identifier")
	// fixedRoots are the fields of Query that no ontology can change.
	fixedRoots = set("node", "nodes", "entity", "entities", "claim", "claims", "search", "paths", "aggregate", "datasets", "importRuns", "stats")
	// fixedFilters are the fields of every type's filter that are not properties.
	fixedFilters = set("ids", "types", "and", "or", "not")
	// reservedTypes are the API's own types.
	reservedTypes = set("Query", "Mutation", "Subscription", "String", "Int", "Float", "Boolean", "ID", "Date", "DateTime", "EDTF", "IRI",
		"Node", "Entity", "Resource", "Claim", "Qualifier", "Evidence", "ClaimLink", "FuzzyDate", "Identifier", "RelationCount", "PageInfo",
		"Search", "SearchMatch", "Quad", "Term", "TermKind", "Dataset", "ImportRun", "RunFile", "Stats", "TypeCount", "NameCount", "Path", "Hop",
		"ClaimGroup", "GroupKey", "ClaimFilter", "EntityFilter", "TextFilter", "Direction", "Standing", "Modality", "Status", "Rank", "DateKind",
		"Precision", "Certainty", "LinkKind", "ClaimOrder", "EntityOrder", "GroupOrder", "ClaimKey", "NameField", "EntityType", "Relations", "Qualifiers")
)

// clashes refuses names that would be two things in the API or in the store.
func (b *builder) clashes() {
	roots := map[string]string{}
	names := map[string]string{}
	for _, t := range b.o.Types {
		for _, f := range []string{t.Singular, t.Plural} {
			if fixedRoots[f] {
				b.failAt(t.Pos, "ontology-clash", "rename the type or give it another plural", "%s would be the root field %s, which the API has", t.Name, f)
			} else if other := roots[f]; other != "" {
				b.failAt(t.Pos, "ontology-clash", "give it another plural: @entity(plural:)", "%s and %s would both be the root field %s", other, t.Name, f)
			}
			roots[f] = t.Name
		}
		for _, made := range []string{t.Name, t.Name + "Connection", t.Name + "Edge", t.Name + "Filter"} {
			if other := names[made]; other != "" && other != t.Name {
				b.failAt(t.Pos, "ontology-clash", "rename one of them", "%s and %s would both make the type %s", other, t.Name, made)
			} else if made != t.Name && reservedTypes[made] {
				b.failAt(t.Pos, "ontology-clash", "rename it", "%s would make the type %s, which the API has", t.Name, made)
			}
			names[made] = t.Name
		}
	}
	for name, e := range b.enums {
		if reservedTypes[name] || names[name] != "" {
			b.fail(e.Position, "ontology-clash", "rename it", "enum %s is the name of another type", name)
		}
		seen := map[string]bool{}
		for _, v := range e.EnumValues {
			if w := camel(v.Name); seen[w] {
				b.fail(v.Position, "ontology-clash", "rename one of them", "two values of %s are %s in files", name, w)
			} else {
				seen[w] = true
			}
		}
	}
	b.iriClashes()
	properties := map[string]*Property{}
	for _, t := range b.o.Types {
		for _, p := range t.Properties {
			properties[p.Name] = p
			if fixedFilters[p.Name] {
				b.failAt(p.Pos, "ontology-clash", "rename it", "property %s is a field of every filter", p.Name)
			}
		}
	}
	// A field's name is one thing on every type, so that a query reads the same
	// everywhere, and so do the store's indexes.
	fields := map[string]string{}
	for name := range properties {
		fields[name] = "the property " + name
	}
	claim := func(r *Relation, name, what string) {
		if fixedFields[name] {
			b.failAt(r.Pos, "ontology-clash", "rename it", "%s is a field of every entity", name)
		} else if other := fields[name]; other != "" {
			b.failAt(r.Pos, "ontology-clash", "rename one of them", "%s and %s have the same name", what, other)
		}
		fields[name] = what
	}
	for _, r := range b.o.Relations {
		claim(r, r.Name, "the relation "+r.Name)
		if r.Inverse != "" {
			claim(r, r.Inverse, fmt.Sprintf("the inverse of %s", r.Name))
			b.o.inverses[r.Inverse] = r
		}
	}
}

// iriClashes refuses an outside IRI that two declarations map. A property's may
// repeat, since one name is one property.
func (b *builder) iriClashes() {
	classes, predicates := map[string]string{}, map[string]string{}
	for _, t := range b.o.Types {
		for _, iri := range t.IRIs {
			if !t.Leaf {
				continue // only leaves have instances; an interface's mapping documents
			}
			if other := classes[string(iri)]; other != "" {
				b.failAt(t.Pos, "ontology-clash", "map it once", "%s and %s both stand for %s", other, t.Name, iri)
			}
			classes[string(iri)] = t.Name
		}
	}
	for _, t := range b.o.Types {
		for _, p := range t.Properties {
			for _, iri := range p.IRIs {
				if other := predicates[string(iri)]; other != "" && other != p.Name {
					b.failAt(p.Pos, "ontology-clash", "map it once", "%s and %s both stand for %s", other, p.Name, iri)
				}
				predicates[string(iri)] = p.Name
			}
		}
	}
	for _, r := range b.o.Relations {
		for _, iri := range r.IRIs {
			if other := predicates[string(iri)]; other != "" || slices.Contains(b.o.NamePredicates, iri) || slices.Contains(b.o.TypePredicates, iri) {
				b.failAt(r.Pos, "ontology-clash", "map it once", "%s and %s both stand for %s", other, r.Name, iri)
			}
			predicates[string(iri)] = r.Name
		}
	}
}
