package storetest

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

// A vocabulary is a graph.Vocabulary made ready to look quads up in.
type vocabulary struct {
	ns         graph.Namespace
	types      map[quad.IRI]string
	typePreds  map[quad.IRI]int // to their precedence
	namePreds  map[quad.IRI]int
	properties map[quad.IRI]string // name, and alias, weakAlias, identifier too
	single     map[string]bool
	searched   map[string]bool // properties whose words are searched
	relations  map[quad.IRI]string
	own        map[string]bool // names of the ontology's relations
	datasets   map[string]int
}

func newVocabulary(ns graph.Namespace, v graph.Vocabulary) *vocabulary {
	w := &vocabulary{
		ns:         ns,
		types:      names(ns, v.Types, v.TypeIRIs),
		typePreds:  precedence(append([]quad.IRI{graph.RDFType}, v.TypePredicates...)),
		namePreds:  precedence(append([]quad.IRI{ns.Vocab(graph.PropName), graph.RDFSLabel, graph.SKOSPrefLabel, graph.SchemaName}, v.NamePredicates...)),
		properties: names(ns, append([]string{graph.PropAlias, graph.PropWeakAlias, graph.PropIdentifier}, v.Properties...), v.PropertyIRIs),
		single:     v.SingleValued,
		searched:   map[string]bool{},
		relations:  names(ns, v.Relations, v.RelationIRIs),
		own:        map[string]bool{},
		datasets:   map[string]int{},
	}
	for _, name := range v.Relations {
		w.own[name] = true
	}
	for _, name := range v.Searched {
		w.searched[name] = true
	}
	for i, d := range v.DatasetOrder {
		if _, ok := w.datasets[d]; !ok {
			w.datasets[d] = i
		}
	}
	return w
}

// names maps the IRIs of own names, and foreign IRIs, to names.
func names(ns graph.Namespace, own []string, foreign map[quad.IRI]string) map[quad.IRI]string {
	m := map[quad.IRI]string{}
	for iri, name := range foreign {
		m[iri] = name
	}
	for _, name := range own {
		m[ns.Vocab(name)] = name
	}
	return m
}

func precedence(iris []quad.IRI) map[quad.IRI]int {
	m := map[quad.IRI]int{}
	for i, iri := range iris {
		if _, ok := m[iri]; !ok {
			m[iri] = i
		}
	}
	return m
}

// compareDatasets orders datasets as the vocabulary has it.
func (v *vocabulary) compareDatasets(a, b string) int {
	i, oka := v.datasets[a]
	j, okb := v.datasets[b]
	switch {
	case oka && okb:
		return cmp.Compare(i, j)
	case oka:
		return -1
	case okb:
		return 1
	}
	return cmp.Compare(a, b)
}

// A value is one of a node's types, names or properties on its way to an entity.
type value struct {
	rank    int // precedence of its predicate
	dataset string
	text    string
}

// byRank orders values by predicate, dataset and text.
func (v *vocabulary) byRank(a, b value) int {
	return cmp.Or(cmp.Compare(a.rank, b.rank), v.compareDatasets(a.dataset, b.dataset), cmp.Compare(a.text, b.text))
}

// byDataset orders values by dataset, predicate and text.
func (v *vocabulary) byDataset(a, b value) int {
	return cmp.Or(v.compareDatasets(a.dataset, b.dataset), cmp.Compare(a.rank, b.rank), cmp.Compare(a.text, b.text))
}

// entity derives an entity from the bare quads about it.
func (v *vocabulary) entity(id graph.ID, quads quadSet) *graph.Entity {
	var types, names, aliases, weak []value
	var identifiers []quad.Quad
	properties := map[string][]value{}
	for q := range quads {
		p, object := q.Predicate.(quad.IRI), graph.TermOf(q.Object)
		dataset := v.ns.Dataset(q.Label)
		if rank, ok := v.typePreds[p]; ok && object.Kind == graph.IRITerm {
			if name, ok := v.types[quad.IRI(object.Text)]; ok {
				types = append(types, value{rank, dataset, name})
			}
		}
		isText := object.Kind == graph.LiteralTerm && object.Text != ""
		if rank, ok := v.namePreds[p]; ok && isText {
			names = append(names, value{rank, dataset, object.Text})
		}
		name, ok := v.properties[p]
		switch {
		case !ok || name == graph.PropName:
		case name == graph.PropAlias:
			if isText {
				aliases = append(aliases, value{len(v.namePreds), dataset, object.Text})
			}
		case name == graph.PropWeakAlias:
			if isText {
				weak = append(weak, value{0, dataset, object.Text})
			}
		case name == graph.PropIdentifier:
			if isText {
				identifiers = append(identifiers, q)
			}
		default:
			text := object.Text
			if object.Kind == graph.BlankTerm {
				text = "_:" + text
			}
			properties[name] = append(properties[name], value{0, dataset, text})
		}
	}
	e := &graph.Entity{ID: id, Name: string(id)}
	if len(types) > 0 {
		e.Type = slices.MinFunc(types, v.byRank).text
	}
	if len(names) > 0 {
		e.Name = slices.MinFunc(names, v.byRank).text
	}
	e.Aliases = v.texts(append(names, aliases...), e.Name)
	e.WeakAliases = v.texts(weak, "")
	e.Identifiers = identifiersOf(identifiers)
	for name, values := range properties {
		slices.SortFunc(values, v.byDataset)
		values = slices.Compact(values)
		if v.single[name] {
			values = values[:1]
		}
		for _, val := range values {
			e.Properties = append(e.Properties, graph.Property{Name: name, Value: val.text, Dataset: val.dataset})
		}
	}
	// Values of one name are in their order already.
	slices.SortStableFunc(e.Properties, func(a, b graph.Property) int { return cmp.Compare(a.Name, b.Name) })
	return e
}

// texts returns the texts of values in dataset order, without except.
func (v *vocabulary) texts(values []value, except string) []string {
	slices.SortFunc(values, v.byDataset)
	var texts []string
	for _, val := range values {
		if val.text != except && !slices.Contains(texts, val.text) {
			texts = append(texts, val.text)
		}
	}
	return texts
}

func identifiersOf(quads []quad.Quad) []graph.Identifier {
	slices.SortFunc(quads, func(a, b quad.Quad) int { return cmp.Compare(quadKey(a, a.Object), quadKey(b, b.Object)) })
	var ids []graph.Identifier
	for _, q := range quads {
		var id graph.Identifier
		text := graph.TermOf(q.Object).Text
		if scheme, value, ok := strings.Cut(text, ":"); ok {
			id = graph.Identifier{Scheme: scheme, Value: value}
		} else {
			id.Value = text
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// quadKey orders the quads around a node: by predicate, other end and label.
// A canonical term has no byte 0.
func quadKey(q quad.Quad, other quad.Value) string {
	b := append(nquads.AppendTerm(nil, q.Predicate), 0)
	b = append(nquads.AppendTerm(b, other), 0)
	return string(nquads.AppendTerm(b, q.Label))
}
