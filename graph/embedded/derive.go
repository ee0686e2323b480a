package embedded

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// A deriver tells what follows from quads by a vocabulary. It is immutable.
type deriver struct {
	ns           graph.Namespace
	types        map[quad.IRI]string // classes → names of types
	typeRank     map[quad.IRI]int    // predicates that give a type, the first before
	nameRank     map[quad.IRI]int    // predicates that give a name, the first before
	properties   map[quad.IRI]string // predicates → names of properties, alias and the like among them
	single       map[string]bool
	kinds        map[string]graph.ValueKind // of properties
	searched     map[string]bool            // properties whose words are searched
	relations    map[quad.IRI]string        // predicates → names of relations
	predicates   map[string][]quad.IRI      // the inverse
	own          map[string]bool            // names of relations
	datasetRank  map[string]int
	fingerprint  string
	impliedSince time.Time
}

func newDeriver(ns graph.Namespace, v graph.Vocabulary) *deriver {
	d := &deriver{
		ns: ns, types: map[quad.IRI]string{}, typeRank: map[quad.IRI]int{graph.RDFType: 0}, nameRank: map[quad.IRI]int{},
		properties: map[quad.IRI]string{}, single: v.SingleValued, kinds: v.PropertyKinds, searched: map[string]bool{},
		relations: map[quad.IRI]string{}, predicates: map[string][]quad.IRI{},
		own: map[string]bool{}, datasetRank: map[string]int{}, impliedSince: time.Unix(0, 0).UTC(),
	}
	for _, name := range v.Searched {
		d.searched[name] = true
	}
	for iri, name := range v.TypeIRIs {
		d.types[iri] = name
	}
	for _, name := range v.Types {
		d.types[ns.Vocab(name)] = name
	}
	for _, p := range v.TypePredicates {
		if _, ok := d.typeRank[p]; !ok {
			d.typeRank[p] = len(d.typeRank)
		}
	}
	for _, p := range append([]quad.IRI{ns.Vocab(graph.PropName), graph.RDFSLabel, graph.SKOSPrefLabel, graph.SchemaName}, v.NamePredicates...) {
		if _, ok := d.nameRank[p]; !ok {
			d.nameRank[p] = len(d.nameRank)
		}
	}
	for iri, name := range v.PropertyIRIs {
		d.properties[iri] = name
	}
	for _, name := range append([]string{graph.PropAlias, graph.PropWeakAlias, graph.PropIdentifier}, v.Properties...) {
		d.properties[ns.Vocab(name)] = name
	}
	for iri, name := range v.RelationIRIs {
		d.relations[iri] = name
	}
	for _, name := range v.Relations {
		d.relations[ns.Vocab(name)] = name
		d.own[name] = true
	}
	for iri, name := range d.relations {
		d.predicates[name] = append(d.predicates[name], iri)
	}
	for _, iris := range d.predicates {
		slices.Sort(iris)
	}
	for i, name := range v.DatasetOrder {
		if _, ok := d.datasetRank[name]; !ok {
			d.datasetRank[name] = i
		}
	}
	d.fingerprint = fingerprint(v)
	return d
}

// fingerprint is a hash of all that a vocabulary says. It also has the version
// of what is derived, so that a change in this package derives anew.
func fingerprint(v graph.Vocabulary) string {
	const version = 2
	b, err := json.Marshal(struct {
		Version    int
		Vocabulary graph.Vocabulary
	}{version, v}) // maps are written with sorted keys
	if err != nil {
		panic(err) // strings and booleans marshal
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// compareDatasets is dataset order: as configured, the others after by name.
func (d *deriver) compareDatasets(a, b string) int {
	i, okA := d.datasetRank[a]
	j, okB := d.datasetRank[b]
	switch {
	case okA && okB:
		return cmp.Compare(i, j)
	case okA:
		return -1
	case okB:
		return 1
	}
	return cmp.Compare(a, b)
}

// candidate is a value that one of several may take the place of.
type candidate struct {
	rank          int
	dataset, text string
}

func (d *deriver) compare(a, b candidate) int {
	return cmp.Or(cmp.Compare(a.rank, b.rank), d.compareDatasets(a.dataset, b.dataset), cmp.Compare(a.text, b.text))
}

// byDataset compares where the dataset comes before the predicate.
func (d *deriver) byDataset(a, b candidate) int {
	return cmp.Or(d.compareDatasets(a.dataset, b.dataset), cmp.Compare(a.rank, b.rank), cmp.Compare(a.text, b.text))
}

// typeOf returns the type that a quad gives its subject.
func (d *deriver) typeOf(q quad.Quad) (candidate, bool) {
	p, _ := q.Predicate.(quad.IRI)
	rank, ok := d.typeRank[p]
	if !ok {
		return candidate{}, false
	}
	class, _ := q.Object.(quad.IRI)
	name, ok := d.types[class]
	return candidate{rank, d.ns.Dataset(q.Label), name}, ok
}

// entity returns what a node's quads say of it. The quads are in canonical
// order; there may be none.
func (d *deriver) entity(id graph.ID, quads []quad.Quad) *graph.Entity {
	e := &graph.Entity{ID: id}
	var types, names, aliases, weak []candidate
	var aliasTexts, weakTexts set[string]
	var identifiers set[graph.Identifier]
	for _, q := range quads {
		p, ok := q.Predicate.(quad.IRI)
		if !ok {
			continue
		}
		dataset := d.ns.Dataset(q.Label)
		if c, ok := d.typeOf(q); ok {
			types = append(types, c)
		}
		t := graph.TermOf(q.Object)
		if rank, ok := d.nameRank[p]; ok && t.Kind == graph.LiteralTerm && t.Text != "" {
			names = append(names, candidate{rank, dataset, t.Text})
		}
		name, ok := d.properties[p]
		if !ok {
			continue
		}
		literal := t.Kind == graph.LiteralTerm && t.Text != ""
		switch name {
		case graph.PropAlias:
			if literal {
				aliases = append(aliases, candidate{len(d.nameRank), dataset, t.Text})
			}
		case graph.PropWeakAlias:
			if literal {
				weak = append(weak, candidate{0, dataset, t.Text})
			}
		case graph.PropIdentifier:
			if literal {
				scheme, value, ok := strings.Cut(t.Text, ":")
				if !ok {
					scheme, value = "", t.Text
				}
				identifiers.add(graph.Identifier{Scheme: scheme, Value: value})
			}
		default:
			e.Properties = append(e.Properties, graph.Property{Name: name, Value: t.Text, Dataset: dataset})
		}
	}
	slices.SortFunc(types, d.compare)
	if len(types) > 0 {
		e.Type = types[0].text
	}
	slices.SortFunc(names, d.compare)
	e.Name = string(id)
	if len(names) > 0 {
		e.Name = names[0].text
	}
	all := append(names, aliases...)
	slices.SortFunc(all, d.byDataset)
	for _, c := range all {
		if c.text != e.Name {
			aliasTexts.add(c.text)
		}
	}
	slices.SortFunc(weak, d.byDataset)
	for _, c := range weak {
		weakTexts.add(c.text)
	}
	e.Aliases, e.WeakAliases, e.Identifiers = aliasTexts.list, weakTexts.list, identifiers.list
	slices.SortFunc(e.Properties, func(a, b graph.Property) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), d.compareDatasets(a.Dataset, b.Dataset), cmp.Compare(a.Value, b.Value))
	})
	e.Properties = slices.Compact(e.Properties)
	kept := e.Properties[:0]
	for i, p := range e.Properties {
		if i > 0 && d.single[p.Name] && e.Properties[i-1].Name == p.Name {
			continue
		}
		kept = append(kept, p)
	}
	e.Properties = kept
	return e
}

// matters reports whether entity looks at a quad at all.
func (d *deriver) matters(q quad.Quad) bool {
	p, ok := q.Predicate.(quad.IRI)
	if !ok {
		return false
	}
	_, typ := d.typeRank[p]
	_, name := d.nameRank[p]
	_, property := d.properties[p]
	return typ || name || property
}

// quadsThatMatter returns the bare quads of a node that entity looks at, in
// canonical order.
func (d *deriver) quadsThatMatter(r pebble.Reader, node quad.Value) ([]quad.Quad, error) {
	var quads []quad.Quad
	text, _ := termText(node)
	err := scan(r, quadKey(spaceSPOG, text), func(k, v []byte) (bool, error) {
		q, err := decodeQuad(k, v)
		if err == nil && d.matters(q) {
			quads = append(quads, q)
		}
		return true, err
	})
	return quads, err
}

// relation returns the relation that a bare quad would be an implied claim of,
// or "".
func (d *deriver) relation(q quad.Quad) string {
	p, ok := q.Predicate.(quad.IRI)
	if !ok {
		return ""
	}
	name, ok := d.relations[p]
	if !ok {
		return ""
	}
	if _, claim := d.ns.ClaimOf(q.Subject); claim || d.ns.ID(q.Subject) == "" {
		return ""
	}
	return name
}

// implied returns the claim that a bare quad stands for.
func (d *deriver) implied(q quad.Quad, relation string) *graph.Claim {
	c := &graph.Claim{
		Subject: d.ns.ID(q.Subject), Relation: relation, Affirmed: true, Confidence: graph.NoConfidence,
		Dataset: d.ns.Dataset(q.Label), RecordedAt: d.impliedSince, Implied: true,
	}
	if c.Object = d.ns.ID(q.Object); c.Object == "" {
		c.Value = q.Object
	}
	c.Normalize()
	return c
}

// subrelation returns what a quad says of a relation that the data brought;
// ok is false if it says nothing of the kind.
func (d *deriver) subrelation(q quad.Quad) (name, parent string, ok bool) {
	if q.Predicate != quad.Value(graph.RDFSSubPropertyOf) {
		return "", "", false
	}
	s, _ := q.Subject.(quad.IRI)
	o, _ := q.Object.(quad.IRI)
	name, ok = d.ns.Name(s)
	if !ok || d.own[name] {
		return "", "", false
	}
	if parent, ok = d.relations[o]; !ok {
		parent, ok = d.ns.Name(o)
	}
	return name, parent, ok
}

// An entity's record: its type, then its name, so that a head is read without
// the rest; then the lists.

func appendRecord(dst []byte, e *graph.Entity) []byte {
	b := appendText(appendText(dst, e.Type), e.Name)
	for _, list := range [][]string{e.Aliases, e.WeakAliases} {
		b = appendUint(b, len(list))
		for _, s := range list {
			b = appendText(b, s)
		}
	}
	b = appendUint(b, len(e.Identifiers))
	for _, i := range e.Identifiers {
		b = appendText(appendText(b, i.Scheme), i.Value)
	}
	b = appendUint(b, len(e.Properties))
	for _, p := range e.Properties {
		b = appendText(appendText(appendText(b, p.Name), p.Value), p.Dataset)
	}
	return b
}

func decodeRecord(id graph.ID, record []byte, detail graph.Detail) (*graph.Entity, error) {
	if detail == graph.Head {
		// Only the bytes of type and name are copied.
		f := fields{s: string(record[:min(len(record), headLen(record))])}
		e := &graph.Entity{ID: id, Type: f.text(), Name: f.text()}
		if f.bad {
			return nil, fmt.Errorf("entity %s: %w", id, errRow)
		}
		return e, nil
	}
	f := fields{s: string(record)}
	e := &graph.Entity{ID: id, Type: f.text(), Name: f.text()}
	for _, list := range []*[]string{&e.Aliases, &e.WeakAliases} {
		for range f.count() {
			*list = append(*list, f.text())
		}
	}
	for range f.count() {
		e.Identifiers = append(e.Identifiers, graph.Identifier{Scheme: f.text(), Value: f.text()})
	}
	for range f.count() {
		e.Properties = append(e.Properties, graph.Property{Name: f.text(), Value: f.text(), Dataset: f.text()})
	}
	if f.bad || f.pos != len(f.s) {
		return nil, fmt.Errorf("entity %s: %w", id, errRow)
	}
	return e, nil
}

// readEntity returns the entity of an id, or nil.
func readEntity(r pebble.Reader, id graph.ID, detail graph.Detail) (e *graph.Entity, err error) {
	_, err = get(r, idKey(spaceEntity, id), func(v []byte) (err error) {
		e, err = decodeRecord(id, v, detail)
		return err
	})
	return e, err
}
