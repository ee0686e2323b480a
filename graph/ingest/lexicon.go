package ingest

import (
	"maps"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/ontology"
)

// A lexicon finds what the words of graph files mean in the ontology. It is
// immutable, and safe for concurrent use.
type lexicon struct {
	run       *run
	o         *ontology.Ontology
	ns        graph.Namespace
	dataset   string
	label     quad.Value
	types     map[string]*ontology.Type
	relations map[string]direction
	general   *ontology.Relation // of any entity to any, nil for none
	known     graph.Relations    // subrelations that the graph had before the run
	prefix    string             // of ids and subrelations that are the dataset's own
}

// A direction is a relation, or its inverse.
type direction struct {
	*ontology.Relation
	inverse bool
}

func newLexicon(r *run, dataset string) *lexicon {
	l := &lexicon{run: r, o: r.opts.Ontology, ns: r.ns, dataset: dataset, label: r.ns.Graph(dataset), types: map[string]*ontology.Type{}, relations: map[string]direction{}}
	l.known, l.prefix = maps.Clone(r.relations), datasetPrefix(dataset)
	for _, t := range l.o.Types {
		l.addType(t.Name, t)
		for _, iri := range t.IRIs {
			l.addType(string(iri), t)
			for prefix, base := range l.o.Prefixes {
				if local, ok := strings.CutPrefix(string(iri), base); ok {
					l.addType(prefix+":"+local, t)
				}
			}
		}
	}
	for _, rel := range l.o.Relations {
		l.addRelation(rel.Name, direction{rel, false})
		for _, iri := range rel.IRIs {
			l.addRelation(string(iri), direction{rel, false})
		}
		if !rel.Literal && len(rel.Domain) == 0 && len(rel.Range) == 0 && l.general == nil {
			l.general = rel
		}
	}
	for _, rel := range l.o.Relations {
		if rel.Inverse != "" {
			l.addRelation(rel.Inverse, direction{rel, true})
		}
	}
	return l
}

func (l *lexicon) addType(name string, t *ontology.Type) { addWord(l.types, name, t) }

func (l *lexicon) addRelation(name string, d direction) { addWord(l.relations, name, d) }

// addWord adds a word as it is, and as squash has it; the first stays.
func addWord[T any](words map[string]T, word string, meaning T) {
	for _, w := range []string{word, squash(word)} {
		if _, ok := words[w]; !ok {
			words[w] = meaning
		}
	}
}

// lookUp finds a word as it is, or else written in another way.
func lookUp[T any](words map[string]T, word string) (meaning T, ok bool) {
	if meaning, ok = words[word]; !ok {
		meaning, ok = words[squash(word)]
	}
	return meaning, ok
}

// squash makes one of the ways to write a name: HOLDS_POSITION, holds_position
// and holdsPosition.
func squash(s string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(s))
}

// leaf finds the type that instances named so have: the type itself, or the
// only one below it.
func (l *lexicon) leaf(name string) *ontology.Type {
	t, _ := lookUp(l.types, name)
	if t != nil && len(t.Leaves) == 1 {
		return t.Leaves[0]
	}
	return t
}

// propertyNamed finds a type's property of a name, nil for none.
func propertyNamed(t *ontology.Type, name string) *ontology.Property {
	if t == nil {
		return nil
	}
	if p := t.Property(name); p != nil {
		return p
	}
	for _, p := range t.Properties {
		if squash(p.Name) == squash(name) {
			return p
		}
	}
	return nil
}

// coreWords are names of what every entity has.
var coreWords = map[string]string{
	"name": graph.PropName, "alias": graph.PropAlias, "aliases": graph.PropAlias, "weakalias": graph.PropWeakAlias,
	"weakaliases": graph.PropWeakAlias, "identifier": graph.PropIdentifier, "identifiers": graph.PropIdentifier,
}

// id makes an id of a text that is one, or an IRI.
func (l *lexicon) id(s string) (graph.ID, bool) {
	switch {
	case strings.HasPrefix(s, "_:"):
		return graph.ID(s), graph.ValidBlank(s[2:])
	case len(s) > 2 && s[0] == '<' && s[len(s)-1] == '>':
		iri := s[1 : len(s)-1]
		return l.ns.ID(quad.IRI(iri)), graph.ValidIRI(iri)
	}
	if _, _, short := graph.SplitID(graph.ID(s)); short {
		return graph.ID(s), true
	}
	if absoluteIRI(s) {
		return l.ns.ID(quad.IRI(s)), true
	}
	return "", false
}

// draft begins an entity of a type, nil for a foreign resource.
func (l *lexicon) draft(id graph.ID, t *ontology.Type, slot int) *entityDraft {
	d := &entityDraft{entity: graph.Entity{ID: id}, idSlot: slot}
	if t != nil {
		d.entity.Type = t.Name
		l.add(d, graph.RDFType, l.ns.Vocab(t.Name))
	}
	return d
}

func (l *lexicon) add(d *entityDraft, predicate quad.IRI, object quad.Value) {
	d.quads = append(d.quads, quad.Quad{Subject: l.ns.Term(d.entity.ID), Predicate: predicate, Object: object, Label: l.label})
}

// addCore adds a name or the like.
func (l *lexicon) addCore(d *entityDraft, name, value string) {
	if name == graph.PropName {
		d.entity.Name = value
	}
	l.add(d, l.ns.Vocab(name), quad.String(value))
}

// addProperty adds a value of a property of the ontology.
func (l *lexicon) addProperty(d *entityDraft, p *ontology.Property, value string, slot int) error {
	var v quad.Value
	if p.Kind == ontology.IRI {
		id, ok := l.id(value)
		if !ok {
			return &fieldError{slot, "bad-value", p.Name + " is no IRI: " + value, ""}
		}
		v = l.ns.Term(id)
	} else {
		var err error
		if v, err = literal(p.Kind, value, ""); err != nil {
			return at(err, &way{slot: slot})
		}
	}
	d.entity.Properties = append(d.entity.Properties, graph.Property{Name: p.Name, Value: graph.TermOf(v).Text})
	d.slots = append(d.slots, slot)
	l.add(d, l.ns.Vocab(p.Name), v)
	return nil
}

// takes reports whether a relation takes subjects of a type.
func takes(rel *ontology.Relation, t *ontology.Type) bool {
	if len(rel.Domain) == 0 {
		return true
	}
	for _, leaf := range rel.DomainLeaves {
		if leaf == t {
			return true
		}
	}
	return false
}

// datasetPrefix makes a prefix of ids of a dataset's name: its lower-case
// letters and digits, behind an "n" where they would make no short id.
func datasetPrefix(dataset string) string {
	prefix := strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			return c
		}
		return -1
	}, strings.ToLower(dataset))
	if _, _, ok := graph.SplitID(graph.ID(prefix + ":x")); !ok {
		prefix = "n" + prefix
	}
	return prefix
}

// encodeSegment is encode for a part between slashes.
func encodeSegment(s string) string { return strings.ReplaceAll(encode(s), "/", "%2F") }

// subrelation makes a relation of the data out of a word: one under the
// general relation. ok is false where the ontology has none.
func (l *lexicon) subrelation(prefix, word string) (sub graph.Subrelation, ok bool) {
	if l.general == nil {
		return sub, false
	}
	local := slug(word)
	if local == "" {
		local = encodeSegment(word)
	}
	return graph.Subrelation{Name: prefix + ":" + local, Parent: l.general.Name, Label: word}, local != ""
}
