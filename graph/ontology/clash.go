package ontology

import (
	"github.com/cayleygraph/quad"

	"entente/graph"
)

func set(names ...string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, n := range names {
		m[n] = true
	}
	return m
}

var (
	// fixedFields are those that every entity has in the API, and what they
	// are called in the store.
	fixedFields = set("id", "iri", "type", "name", "aliases", "weakAliases", "identifiers", "claims", "relationCounts", "neighbors", "timeline", "quads",
		"aggregate", "contradictions",
		"alias", "weakAlias", "identifier")
	// fixedRoots are the fields of Query that no ontology can change.
	fixedRoots = set("node", "nodes", "entity", "entities", "claim", "claims", "search", "paths", "neighborhood", "timeline",
		"aggregate", "aggregateEntities", "contradictions", "datasets", "importRuns", "stats")
	// fixedFilters are the fields of every type's filter that are neither properties nor relations.
	fixedFilters = set("ids", "types", "and", "or", "not")
	// fixedOrders are the words of every type's order that are no property's.
	fixedOrders = set("NAME", "ID", "CLAIM_COUNT")
	// reservedTypes are the API's own types, and the words of this language.
	reservedTypes = set("Query", "Mutation", "Subscription", "String", "Int", "Float", "Boolean", "ID", "Date", "DateTime", "EDTF", "IRI",
		"Node", "Entity", "EntityConnection", "EntityEdge", "EntityFilter", "EntityOrder", "EntityType",
		"Resource", "ResourceConnection", "ResourceEdge", "ResourceFilter", "Identifier", "RelationCount", "PageInfo",
		"Claim", "ClaimConnection", "ClaimEdge", "ClaimFilter", "ClaimKey", "ClaimLink", "ClaimOrder", "ClaimGroup", "GroupKey", "GroupOrder",
		"EntityGroup", "EntityGroupKey", "EntityKey", "Contradiction", "ContradictionConnection", "ContradictionEdge", "ContradictionRule",
		"Qualifier", "Evidence", "FuzzyDate", "Certainty", "DateKind", "Direction", "LinkKind", "Modality", "NameField", "Precision", "Rank", "Standing", "Status",
		"Search", "SearchConnection", "SearchEdge", "SearchMatch", "SearchTier", "MatchKind", "WordMatch", "Quad", "QuadConnection", "QuadEdge", "Term", "TermKind",
		"Dataset", "ImportRun", "RunFile", "Stats", "TypeCount", "NameCount", "Path", "PathMode", "Hop", "Neighborhood", "Neighbor", "NeighborhoodEdge", "Timeline", "TimeSpan",
		"TextFilter", "IntFilter", "FloatFilter", "BooleanFilter", "DateFilter", "DateTimeFilter", "QualifierFilter",
		"EntityRelationFilter", "EntityClaimsFilter", "LiteralRelationFilter",
		relationsType, qualifiersType)
	// standardPredicates give names and types wherever they stand.
	standardPredicates = map[quad.IRI]string{
		graph.RDFType: "the type", graph.RDFSLabel: "the name", graph.SKOSPrefLabel: "the name", graph.SchemaName: "the name",
	}
)

// clashes refuses names that would be two things in the API or in the store.
func (b *builder) clashes() {
	b.typeClashes()
	b.fieldClashes()
	b.iriClashes()
}

// typeClashes holds the names of types, and of the root fields, to one use each.
func (b *builder) typeClashes() {
	roots, made := map[string]string{}, map[string]string{}
	for _, t := range b.o.Types {
		made[t.Name] = "type " + t.Name
	}
	for _, t := range b.o.Types {
		for _, f := range []string{t.Singular, t.Plural} {
			switch other := roots[f]; {
			case fixedRoots[f]:
				b.failAt(t.Pos, "ontology-clash", "rename the type or give it another plural: @entity(plural:)", "%s would be the root field %s, which the API has", t.Name, f)
			case other == t.Name:
				b.failAt(t.Pos, "ontology-clash", "give it another plural: @entity(plural:)", "%s is both one %s and many", f, t.Name)
			case other != "":
				b.failAt(t.Pos, "ontology-clash", "give it another plural: @entity(plural:)", "%s and %s would both be the root field %s", other, t.Name, f)
			}
			roots[f] = t.Name
		}
		for _, suffix := range []string{"Connection", "Edge", "Filter", "RelationFilter", "OrderBy"} {
			name := t.Name + suffix
			if reservedTypes[name] {
				b.failAt(t.Pos, "ontology-clash", "rename it", "%s would make the type %s, which the API has", t.Name, name)
			} else if other := made[name]; other != "" {
				b.failAt(t.Pos, "ontology-clash", "rename one of them", "%s would make the type %s, which is there: %s", t.Name, name, other)
			}
			made[name] = "made of " + t.Name
		}
	}
	for _, name := range b.enumNames {
		e := b.enums[name]
		if reservedTypes[name] || made[name] != "" || made[name+"Filter"] != "" || reservedTypes[name+"Filter"] {
			b.fail(e.Position, "ontology-clash", "rename it", "%s is the name of a type of the API", name)
		}
		seen := map[string]string{}
		for _, v := range e.EnumValues {
			if other := seen[camel(v.Name)]; other == v.Name {
				b.fail(v.Position, "ontology-twice", "leave one out", "%s is listed twice", v.Name)
			} else if other != "" {
				b.fail(v.Position, "ontology-clash", "rename one of them", "%s and %s are both %s in files", other, v.Name, camel(v.Name))
			}
			seen[camel(v.Name)] = v.Name
		}
	}
}

// fieldClashes holds every field's name to one meaning on all types, so that
// a query reads the same everywhere, and so do the store's indexes.
func (b *builder) fieldClashes() {
	fields := map[string]string{}
	claim := func(at Position, name, what string) {
		if fixedFields[name] {
			b.failAt(at, "ontology-clash", "rename it", "%s is a field of every entity", name)
		} else if other := fields[name]; other != "" && other != what {
			b.failAt(at, "ontology-clash", "rename one of them", "%s has the same name as %s", what, other)
		}
		fields[name] = what
	}
	orders := map[string]string{}
	for _, t := range b.o.Types {
		for _, p := range t.Properties {
			switch word := OrderWord(p.Name); {
			case p.Many:
			case fixedOrders[word] && fields[p.Name] == "":
				b.failAt(p.Pos, "ontology-clash", "rename it", "property %s would be the order %s, which every list has", p.Name, word)
			case orders[word] != "" && orders[word] != p.Name:
				b.failAt(p.Pos, "ontology-clash", "rename one of them", "properties %s and %s would both be the order %s", orders[word], p.Name, word)
			default:
				orders[word] = p.Name
			}
			if fields[p.Name] == "" && fixedFilters[p.Name] {
				b.failAt(p.Pos, "ontology-clash", "rename it", "property %s is a field of every filter", p.Name)
			}
			claim(p.Pos, p.Name, "property "+p.Name)
		}
	}
	for _, r := range b.o.Relations {
		for _, name := range []string{r.Name, r.Inverse} {
			if fixedFilters[name] {
				b.failAt(r.Pos, "ontology-clash", "rename it", "%s of relation %s is a field of every filter", name, r.Name)
			}
		}
		claim(r.Pos, r.Name, "relation "+r.Name)
		if r.Inverse != "" {
			claim(r.Pos, r.Inverse, "the inverse of "+r.Name)
			b.o.inverses[r.Inverse] = r
		}
	}
}

// iriClashes refuses an outside IRI that two declarations map. A property's may
// repeat, since one name is one property.
func (b *builder) iriClashes() {
	classes := map[quad.IRI]string{}
	for _, t := range b.o.Types {
		if t.Leaf { // an interface has no instances: what it maps only documents
			for _, iri := range t.IRIs {
				if other := classes[iri]; other != "" {
					b.failAt(t.Pos, "ontology-clash", "map it once", "%s stands for %s already, and %s maps it", iri, other, t.Name)
				}
				classes[iri] = t.Name
			}
		}
	}
	predicates := map[quad.IRI]string{}
	for iri, what := range standardPredicates {
		predicates[iri] = what
	}
	claim := func(at Position, what string, iris []quad.IRI) {
		for _, iri := range iris {
			if other := predicates[iri]; other != "" && other != what {
				b.failAt(at, "ontology-clash", "map it once", "%s stands for %s already, and %s maps it", iri, other, what)
			}
			predicates[iri] = what
		}
	}
	for _, f := range b.foreign {
		claim(f.pos, f.what, *f.list)
	}
	for _, t := range b.o.Types {
		for _, p := range t.Properties {
			claim(p.Pos, "property "+p.Name, p.IRIs)
		}
	}
	for _, r := range b.o.Relations {
		claim(r.Pos, "relation "+r.Name, r.IRIs)
	}
}
