package ontology

import (
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// Vocabulary returns what a store has to know of the ontology. The caller sets
// its DatasetOrder.
func (o *Ontology) Vocabulary(graph.Namespace) graph.Vocabulary {
	v := graph.Vocabulary{
		TypeIRIs: map[quad.IRI]string{}, TypePredicates: o.TypePredicates, NamePredicates: o.NamePredicates,
		PropertyIRIs: map[quad.IRI]string{}, SingleValued: map[string]bool{}, PropertyKinds: map[string]graph.ValueKind{}, RelationIRIs: map[quad.IRI]string{},
	}
	for name, iris := range map[string][]quad.IRI{
		graph.PropAlias: o.AliasPredicates, graph.PropWeakAlias: o.WeakAliasPredicates, graph.PropIdentifier: o.IdentifierPredicates,
	} {
		for _, iri := range iris {
			v.PropertyIRIs[iri] = name
		}
	}
	seen := map[string]bool{}
	for _, t := range o.Types {
		for _, p := range t.Properties {
			for _, iri := range p.IRIs {
				v.PropertyIRIs[iri] = p.Name
			}
			if p.Searched && !slices.Contains(v.Searched, p.Name) {
				v.Searched = append(v.Searched, p.Name)
			}
			if !seen[p.Name] {
				seen[p.Name] = true
				v.Properties = append(v.Properties, p.Name)
				if kind := p.ValueKind(); kind != graph.TextValue {
					v.PropertyKinds[p.Name] = kind
				}
				if !p.Many {
					v.SingleValued[p.Name] = true
				}
			}
		}
		if !t.Leaf {
			continue
		}
		v.Types = append(v.Types, t.Name)
		for _, iri := range t.IRIs {
			v.TypeIRIs[iri] = t.Name
		}
	}
	for _, r := range o.Relations {
		v.Relations = append(v.Relations, r.Name)
		for _, iri := range r.IRIs {
			v.RelationIRIs[iri] = r.Name
		}
	}
	return v
}
